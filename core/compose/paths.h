// Paths of a Compose file: cleaned, and told from the project's folder.
#pragma once

#include "core/compose/load.h"

#include <string>
#include <string_view>

namespace hullwright::compose {

/// `.`, `..` and doubled slashes resolved by text alone, as Go's path.Clean; "." for nothing.
[[nodiscard]] std::string cleanPath(std::string_view path);
/// `~` is the home folder; relative paths are told from `folder`; an absolute path stays as it is written.
[[nodiscard]] std::string absolutePath(std::string_view path, const std::filesystem::path& folder, const std::string& home);
/// `C:\data`, `C:/data`, `\\server\share`.
[[nodiscard]] bool isWindowsPath(std::string_view path);
/// A build context that is fetched: a URL, a Git address, or another service's image.
[[nodiscard]] bool isRemoteContext(std::string_view context);

/// Where relative paths begin.
struct PathBase {
    std::filesystem::path folder;
    std::string home; ///< what `~` means
};
/// Makes the paths of a canonical service absolute. Twice changes nothing more.
void resolveServicePaths(Value& service, const PathBase& base);
/// Makes the paths of a canonical top-level resource absolute.
void resolveResourcePaths(Value& resource, std::string_view section, const PathBase& base);

} // namespace hullwright::compose
