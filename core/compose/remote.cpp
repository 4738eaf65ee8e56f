#include "core/compose/remote.h"

#include "core/compose/project_files.h"

#include <algorithm>

namespace hullwright::compose {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kRegistry[] = {"oci://", "oci:"};
constexpr std::string_view kGitSchemes[] = {"https://", "http://", "ssh://", "git://", "file://"};

bool startsWithAny(std::string_view text, const auto& prefixes)
{
    return std::any_of(std::begin(prefixes), std::end(prefixes), [text](std::string_view prefix) { return text.starts_with(prefix); });
}

/// One that begins with a dash, ssh takes for an option.
bool isHost(std::string_view host)
{
    return !host.empty() && host.front() != '-' && host.front() != '/';
}

bool isGitAddress(std::string_view address)
{
    for (const std::string_view scheme : kGitSchemes) {
        if (!address.starts_with(scheme))
            continue;
        address.remove_prefix(scheme.size());
        if (scheme == "file://")
            return address.starts_with('/');
        const std::string_view authority = address.substr(0, address.find('/'));
        const std::size_t user = authority.rfind('@');
        return isHost(authority) && isHost(user == std::string_view::npos ? authority : authority.substr(user + 1));
    }
    if (!address.starts_with("git@"))
        return false;
    const std::string_view host = address.substr(4, address.find(':') - 4);
    // Two colons name a helper program: git@ext::... is nobody's address.
    return isHost(host) && address.find(':') != std::string_view::npos && address.find("::") == std::string_view::npos;
}

bool liesIn(const fs::path& folder, const fs::path& path)
{
    const fs::path relative = path.lexically_relative(folder);
    return !relative.empty() && relative.is_relative() && *relative.begin() != "..";
}

} // namespace

bool isRegistryFile(std::string_view path)
{
    return startsWithAny(path, kRegistry);
}

bool isRemoteFile(std::string_view path)
{
    constexpr std::string_view kBare[] = {"git@", "github.com/"};
    return isRegistryFile(path) || startsWithAny(path, kBare) || path.find("://") != std::string_view::npos;
}

std::optional<GitReference> gitReference(std::string_view reference)
{
    const bool plain = std::all_of(reference.begin(), reference.end(), [](unsigned char each) { return each > ' ' && each != 0x7f; });
    if (!plain || !isRemoteFile(reference))
        return std::nullopt;
    GitReference parts;
    const std::size_t hash = reference.find('#');
    parts.address = std::string(reference.substr(0, hash));
    if (parts.address.starts_with("github.com/"))
        parts.address.insert(0, "https://");
    if (hash != std::string_view::npos) {
        const std::string_view fragment = reference.substr(hash + 1);
        const std::size_t colon = fragment.find(':');
        parts.ref = std::string(fragment.substr(0, colon));
        if (colon != std::string_view::npos)
            parts.path = std::string(fragment.substr(colon + 1));
    }
    return isGitAddress(parts.address) && !parts.ref.starts_with('-') ? std::optional(std::move(parts)) : std::nullopt;
}

Result<fs::path> fetchedFile(const std::string& reference, const fs::path& folder)
{
    const auto parts = gitReference(reference);
    const fs::path below = parts ? fs::path(parts->path).relative_path() : fs::path();
    const fs::path path = (folder / below).lexically_normal();
    if (!below.empty() && path != folder.lexically_normal() / "" && !liesIn(folder.lexically_normal(), path)) {
        Error error;
        error.code = ErrorCode::Unreadable;
        error.message = "it leads out of what was fetched";
        return tl::unexpected(std::move(error));
    }
    std::error_code failed;
    if (!fs::is_directory(path, failed))
        return path;
    auto files = filesIn(path);
    if (!files)
        return tl::unexpected(std::move(files.error()));
    return files->front(); // as the reference: an override beside it is no part of an include
}

FileReader withFetched(FileReader reader, const std::map<std::string, fs::path>& fetched)
{
    if (!reader || fetched.empty())
        return reader;
    std::vector<std::pair<fs::path, FileReader>> folders;
    for (const auto& [reference, folder] : fetched)
        folders.emplace_back(folder.lexically_normal(), projectReader(folder));
    return [reader = std::move(reader), folders = std::move(folders)](const fs::path& path) -> Result<std::string> {
        const fs::path normal = path.lexically_normal();
        for (const auto& [folder, own] : folders) {
            if (liesIn(folder, normal))
                return own(path);
        }
        return reader(path);
    };
}

} // namespace hullwright::compose
