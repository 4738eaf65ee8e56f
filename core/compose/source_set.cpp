#include "core/compose/source_set.h"

#include <algorithm>

namespace hullwright::compose {
namespace {

namespace fs = std::filesystem;

/// Nobody writes that many; a hostile project may not make a reader open more.
constexpr std::size_t kMostFiles = 1'000;

/// As a person would tell it: from the project's folder, where it lies below it.
std::string shownName(const fs::path& path, const fs::path& folder)
{
    const fs::path relative = path.lexically_relative(folder);
    return relative.empty() || *relative.begin() == ".." ? path.string() : relative.string();
}

} // namespace

SourceSet::SourceSet(const std::vector<SourceFile>& files, const LoadOptions& options) : m_options(options), m_files(files)
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
    const std::string name = shownName(path, m_options.projectDirectory);
    const auto fail = [&](ErrorCode code, text::Message message, text::Message hint) {
        problems.error(where, place, std::move(message), std::move(hint), code);
        return std::nullopt;
    };
    if (!m_options.readFile)
        return fail(ErrorCode::Unsupported, say(HULLWRIGHT_TR("compose", "the file %1 was not read: what it brings is missing here"), {name}), {});
    if (m_files.size() >= kMostFiles)
        return fail(ErrorCode::Limit, say(HULLWRIGHT_TR("compose", "the project has more than %1 files"), {std::to_string(kMostFiles)}), {});
    auto text = m_options.readFile(path);
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

bool isRemoteFile(std::string_view path)
{
    for (const std::string_view prefix : {"https://", "http://", "git://", "ssh://", "git@", "github.com/", "oci://", "oci:"}) {
        if (path.starts_with(prefix))
            return true;
    }
    return path.find("://") != std::string_view::npos;
}

} // namespace hullwright::compose
