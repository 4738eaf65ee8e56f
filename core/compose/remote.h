// Files of other hosts that a project names in `include` and `extends`: what the words mean, and where a fetched one lies. Nothing here fetches.
#pragma once

#include "core/compose/load.h"

#include <optional>
#include <string>
#include <string_view>

namespace hullwright::compose {

/// Whether a path of an include or extends is fetched from elsewhere: a URL, a Git or an OCI address.
[[nodiscard]] bool isRemoteFile(std::string_view path);
/// Whether it is in a registry of images.
[[nodiscard]] bool isRegistryFile(std::string_view path);

/// ADDRESS#REF:PATH.
struct GitReference {
    std::string address; ///< as git takes it
    std::string ref;     ///< a branch or tag; empty for the repository's own choice
    std::string path;    ///< a folder or file in it; empty for its top
    friend bool operator==(const GitReference&, const GitReference&) = default;
};
/// Nothing for what is no Git address, and for one that git could take for something else: an option, a helper program (`ext::`).
[[nodiscard]] std::optional<GitReference> gitReference(std::string_view reference);

/// The file that a reference means in the folder that holds what was fetched for it: its path there, and the folder's default Compose file for a folder.
[[nodiscard]] Result<std::filesystem::path> fetchedFile(const std::string& reference, const std::filesystem::path& folder);

/// Reads a file in one of the fetched folders by the rules of that folder (projectReader), and everything else with `reader`; none without one.
[[nodiscard]] FileReader withFetched(FileReader reader, const std::map<std::string, std::filesystem::path>& fetched);

} // namespace hullwright::compose
