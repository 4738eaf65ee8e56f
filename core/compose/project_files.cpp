#include "core/compose/project_files.h"

#include "core/compose/ground.h"
#include "core/compose/paths.h"
#include "core/text/file.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hullwright::compose {
namespace {

namespace fs = std::filesystem;

/// Variables and labels, not data: what is larger is not meant to be read whole at every keystroke.
constexpr std::size_t kMostBytes = 4U * 1024U * 1024U;

constexpr const char* kDefaultNames[] = {"compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"};
constexpr const char* kOverrideNames[] = {"compose.override.yml", "compose.override.yaml", "docker-compose.override.yml", "docker-compose.override.yaml"};

bool isInside(const fs::path& folder, const fs::path& path)
{
    const fs::path relative = path.lexically_relative(folder);
    return !relative.empty() && relative.is_relative() && *relative.begin() != "..";
}

/// The files that COMPOSE_FILE names, absolute; none where it is not set.
std::vector<fs::path> wishedFiles(const LoadOptions& options)
{
    TextFiles texts(options.readFile, nullptr);
    Problems ignored; // the load itself will tell them
    const Ground ground = projectGround(options, texts, ignored);
    const std::string wish = ground.variable("COMPOSE_FILE").value_or(std::string());
    const std::string separator = ground.variable("COMPOSE_PATH_SEPARATOR").value_or(":");
    std::vector<fs::path> files;
    for (std::size_t from = 0; from <= wish.size() && !separator.empty();) {
        const std::size_t to = std::min(wish.find(separator, from), wish.size());
        if (to > from)
            files.emplace_back(absolutePath(wish.substr(from, to - from), options.projectDirectory, options.homeDirectory));
        from = to + separator.size();
    }
    return files;
}

} // namespace

FileReader projectReader(fs::path folder, std::vector<fs::path> asked, Reach reach)
{
    for (fs::path& path : asked)
        path = path.lexically_normal();
    return [folder = std::move(folder), asked = std::move(asked), reach](const fs::path& path) -> Result<std::string> {
        std::error_code failed;
        const bool wished = std::find(asked.begin(), asked.end(), path.lexically_normal()) != asked.end();
        const fs::path root = fs::weakly_canonical(folder, failed);
        const fs::path real = fs::weakly_canonical(path, failed);
        if (wished || reach == Reach::Anywhere || (!failed && isInside(root, real)))
            return text::readFile(path, kMostBytes);
        if (!failed && !fs::exists(real, failed))
            return text::readFile(path, kMostBytes); // there is nothing to keep from anyone: NotFound
        Error error;
        error.code = ErrorCode::Unreadable;
        error.message = "it lies outside the project's folder";
        error.hint = "Where you trust the project, let it be read (--read-outside), or open the project from the folder that holds both.";
        error.file = path.string();
        return tl::unexpected(error);
    };
}

Result<std::vector<fs::path>> filesIn(const fs::path& folder)
{
    std::error_code failed;
    for (const char* name : kDefaultNames) {
        const fs::path path = (folder / name).lexically_normal();
        if (!fs::is_regular_file(path, failed))
            continue;
        std::vector<fs::path> files{path};
        if (auto more = overrideBeside(path))
            files.push_back(std::move(*more));
        return files;
    }
    Error error;
    error.code = ErrorCode::NotFound;
    error.message = "There is no Compose file in this folder";
    error.hint = "Name the file; looked for compose.yaml, compose.yml, docker-compose.yml and docker-compose.yaml.";
    error.file = folder.string();
    return tl::unexpected(error);
}

Result<FolderFiles> folderFiles(const fs::path& folder, const LoadOptions& options)
{
    FolderFiles found;
    found.files = wishedFiles(options);
    for (const fs::path& path : found.files) {
        if (auto readable = options.readFile(path); !readable) {
            readable.error().file = path.string();
            return tl::unexpected(readable.error());
        }
    }
    if (found.files.empty()) {
        auto usual = filesIn(folder);
        if (!usual)
            return tl::unexpected(usual.error());
        found.files = std::move(*usual);
        return found;
    }
    // The reference reads the .env of where it is started, and that of the first file's folder under it.
    std::error_code failed;
    for (fs::path file : {found.files.front().parent_path() / ".env", options.projectDirectory / ".env"}) {
        if (fs::is_regular_file(file, failed))
            found.environmentFiles.push_back(std::move(file));
    }
    return found;
}

std::optional<fs::path> overrideBeside(const fs::path& file)
{
    std::error_code failed;
    for (const char* name : kDefaultNames) {
        if (file.filename() == name)
            break;
        if (fs::is_regular_file(file.parent_path() / name, failed)) // the folder means this one
            return std::nullopt;
    }
    if (std::find(std::begin(kDefaultNames), std::end(kDefaultNames), file.filename()) == std::end(kDefaultNames))
        return std::nullopt;
    for (const char* name : kOverrideNames) {
        if (fs::path path = file.parent_path() / name; fs::is_regular_file(path, failed))
            return path;
    }
    return std::nullopt;
}

} // namespace hullwright::compose
