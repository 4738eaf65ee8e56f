#include "core/compose/source_set.h"

#include "core/compose/remote.h"

#include <algorithm>

namespace hullwright::compose {
namespace {

namespace fs = std::filesystem;

/// Nobody writes that many; a hostile project may not make a reader open more.
constexpr std::size_t kMostFiles = 1'000;

std::optional<fs::path> below(const fs::path& path, const fs::path& folder)
{
    fs::path relative = path.lexically_relative(folder.lexically_normal());
    return relative.empty() || *relative.begin() == ".." ? std::nullopt : std::optional(std::move(relative));
}

/// As a person would tell it: from the project's folder, or from the name of the repository that was fetched, where it lies below one.
std::string shownName(const fs::path& path, const LoadOptions& options)
{
    if (const auto own = below(path, options.projectDirectory))
        return own->string();
    for (const auto& [reference, folder] : options.fetched) {
        const auto there = below(path, folder);
        const auto git = there ? gitReference(reference) : std::nullopt;
        if (git)
            return (fs::path(git->address).stem() / *there).string();
    }
    return path.string();
}

} // namespace

SourceSet::SourceSet(const std::vector<SourceFile>& files, const LoadOptions& options, const FileReader& reader) : m_options(options), m_reader(reader), m_files(files)
{
    for (SourceFile& file : m_files)
        file.used = isNamed(file);
}

std::vector<std::size_t> SourceSet::named() const
{
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (isNamed(m_files[i]))
            numbers.push_back(i);
    }
    return numbers;
}

fs::path SourceSet::folder(std::size_t file) const
{
    return m_files[file].path.empty() ? m_options.projectDirectory : m_files[file].path.parent_path();
}

void SourceSet::use(SourceFile& file, FileRole role)
{
    // Included, its services are the project's own, whoever else extends them.
    const bool first = !file.used;
    file.used = true;
    if (!isNamed(file) && (first || role == FileRole::Included))
        file.role = role;
}

std::optional<std::size_t> SourceSet::find(const fs::path& path, FileRole role, const Trail& where, const yaml::Place& place, Problems& problems)
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (m_files[i].path == path) {
            use(m_files[i], role);
            return i;
        }
    }
    const std::string name = shownName(path, m_options);
    const auto fail = [&](ErrorCode code, text::Message message, text::Message hint) {
        problems.error(where, place, std::move(message), std::move(hint), code);
        return std::nullopt;
    };
    if (!m_reader)
        return fail(ErrorCode::Unsupported, say(HULLWRIGHT_TR("compose", "the file %1 was not read: what it brings is missing here"), {name}), {});
    if (m_files.size() >= kMostFiles)
        return fail(ErrorCode::Limit, say(HULLWRIGHT_TR("compose", "the project has more than %1 files"), {std::to_string(kMostFiles)}), {});
    auto text = m_reader(path);
    if (!text)
        return fail(text.error().code, say(HULLWRIGHT_TR("compose", "the file %1 can't be read: %2"), {name, text.error().message}), say(HULLWRIGHT_TR("compose", "%1"), {text.error().hint}));
    auto tree = yaml::Tree::parse(std::move(*text));
    if (tree) {
        m_files.push_back(sourceFile(path, name, std::move(*tree), role));
        return m_files.size() - 1;
    }
    if (m_failed.insert(path).second) // what is wrong in it, and where
        problems.errorIn(name, tree.error().position, where, place, say(HULLWRIGHT_TR("compose", "%1"), {tree.error().message}), say(HULLWRIGHT_TR("compose", "%1"), {tree.error().hint}), tree.error().code);
    return fail(tree.error().code, say(HULLWRIGHT_TR("compose", "the file %1 can't be read: it is no YAML"), {name}), {});
}

} // namespace hullwright::compose
