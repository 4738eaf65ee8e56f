#include "core/compose/source_file.h"

#include "core/compose/stack.h"

namespace hullwright::compose {

SourceFile sourceFile(std::filesystem::path path, std::string name, std::shared_ptr<const yaml::Tree> tree, FileRole role)
{
    // The index looks at the tree's text, and keeps it.
    auto counted = std::make_shared<const std::pair<std::shared_ptr<const yaml::Tree>, text::LineIndex>>(tree, text::LineIndex(tree->text()));
    std::shared_ptr<const text::LineIndex> lines(counted, &counted->second);
    return {std::move(path), std::move(name), std::move(tree), std::move(lines), role, true};
}

bool isNamed(const SourceFile& file)
{
    return file.role == FileRole::Main || file.role == FileRole::Override;
}

SourceFile withTree(const SourceFile& file, std::shared_ptr<const yaml::Tree> tree)
{
    SourceFile result = sourceFile(file.path, file.name, std::move(tree), file.role);
    result.used = file.used;
    return result;
}

std::optional<std::size_t> fileOf(const std::vector<SourceFile>& files, const yaml::Place& place)
{
    for (std::size_t i = 0; place.valid() && i < files.size(); ++i) {
        if (files[i].tree->span(place))
            return i;
    }
    return std::nullopt;
}

std::optional<Location> locate(const std::vector<SourceFile>& files, const yaml::Place& place)
{
    const auto file = fileOf(files, place);
    if (!file)
        return std::nullopt;
    const text::Span span = *files[*file].tree->span(place);
    return Location{*file, files[*file].lines->position(span.begin), files[*file].lines->position(span.end)};
}

Site siteOf(const std::vector<SourceFile>& files, const Problem& problem)
{
    if (!problem.file.empty())
        return {problem.file, problem.position};
    const auto location = locate(files, problem.place);
    return location ? Site{files[location->file].name, location->begin} : Site{files.front().name, {}};
}

yaml::Node nodeAt(const std::vector<SourceFile>& files, const yaml::Place& place)
{
    const auto file = fileOf(files, place);
    return file ? files[*file].tree->nodeAt(place) : yaml::Node();
}

std::vector<Spot> spotsOf(const std::vector<SourceFile>& files, const yaml::Path& path)
{
    std::vector<Spot> spots;
    const auto look = [&](std::size_t file) {
        for (std::size_t document = 0; document < files[file].tree->documentCount(); ++document) {
            if (const yaml::Node node = files[file].tree->at(path, document))
                spots.push_back({file, document, node});
        }
    };
    for (std::size_t file = 0; file < files.size(); ++file) {
        if (files[file].used && files[file].role == FileRole::Included)
            look(file);
    }
    for (std::size_t file = 0; file < files.size(); ++file) {
        if (isNamed(files[file]))
            look(file);
    }
    return spots;
}

} // namespace hullwright::compose
