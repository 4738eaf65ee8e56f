#include "core/compose/project_search.h"

#include "core/compose/project_files.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace hullwright::compose {

namespace fs = std::filesystem;

namespace {

/// Deeper than people nest folders; what is below is said not to be read.
constexpr std::size_t kDeepestFolder = 100;

bool leftOut(const std::string& name)
{
    static constexpr std::array<std::string_view, 7> kOthers{"node_modules", "bower_components", "jspm_packages", "vendor", "site-packages", "__pycache__", "venv"};
    return name.starts_with('.') || std::find(kOthers.begin(), kOthers.end(), name) != kOthers.end();
}

Error told(ErrorCode code, const fs::path& path, std::string message, std::string hint)
{
    return Error{code, std::move(message), std::move(hint), path.string(), {}, {}};
}

bool within(const fs::path& path, const fs::path& folder)
{
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

class Search {
public:
    explicit Search(const fs::path& root)
    {
        std::error_code error;
        m_top = fs::canonical(root, error);
        if (error)
            m_found.unread.push_back(told(ErrorCode::NotFound, root, "There is no such folder", "Check the name."));
        else
            visit(root, m_top, 0);
    }
    FoundProjects take() { return std::move(m_found); }

private:
    void visit(const fs::path& folder, const fs::path& real, std::size_t depth);
    void enter(const fs::path& folder, const fs::path& parent, bool link, std::size_t depth);

    fs::path m_top; ///< canonical
    std::set<fs::path> m_seen; ///< canonical
    FoundProjects m_found;
};

void Search::visit(const fs::path& folder, const fs::path& real, std::size_t depth)
{
    if (!m_seen.insert(real).second)
        return;
    if (depth > kDeepestFolder) {
        m_found.unread.push_back(told(ErrorCode::Limit, folder, "This folder is nested too deeply to be looked into", "Check it by its own name."));
        return;
    }
    std::error_code error;
    std::vector<std::pair<std::string, bool>> folders; // name, is a link
    fs::directory_iterator entries(folder, error);
    for (const fs::directory_iterator end; !error && entries != end; entries.increment(error)) {
        std::error_code ignored; // an entry that vanished meanwhile is none
        if (entries->is_directory(ignored) && !leftOut(entries->path().filename().string()))
            folders.emplace_back(entries->path().filename().string(), entries->is_symlink(ignored));
    }
    if (error) {
        m_found.unread.push_back(told(ErrorCode::Unreadable, folder, "This folder can't be read: " + error.message(), "Projects in it were not checked."));
        return;
    }
    if (filesIn(folder))
        m_found.folders.push_back(folder);
    std::sort(folders.begin(), folders.end());
    for (const auto& [name, link] : folders)
        enter(folder / name, real, link, depth + 1);
}

void Search::enter(const fs::path& folder, const fs::path& parent, bool link, std::size_t depth)
{
    if (!link) {
        visit(folder, parent / folder.filename(), depth);
        return;
    }
    std::error_code error;
    const fs::path real = fs::canonical(folder, error);
    if (error)
        return; // a link to nowhere is no folder
    if (within(parent, real))
        m_found.notes.push_back(told(ErrorCode::Refused, folder, "This link leads back to a folder above it", "It was not followed."));
    else if (!within(real, m_top))
        m_found.notes.push_back(told(ErrorCode::Refused, folder, "This link leads out of the folder that was asked for", "It was not followed; name its target to check it."));
    else
        visit(folder, real, depth);
}

} // namespace

FoundProjects findProjects(const fs::path& root)
{
    return Search(root).take();
}

} // namespace hullwright::compose
