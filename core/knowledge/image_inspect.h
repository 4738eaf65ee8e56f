// Reads what `docker image inspect` or `podman image inspect` prints: what an image itself says of how it starts.
//
//     const auto images = knowledge::readImageInspection(json);
//     const auto* image = knowledge::describing(*images, "nginx:1.27");
//     image->user, image->volumes, image->digestOf("nginx:1.27")
#pragma once

#include "core/text/error.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hullwright::knowledge {

struct ImageDescription {
    std::string id;                   ///< "sha256:...", of the image in its engine; not what a registry knows it by
    std::vector<std::string> tags;    ///< "nginx:1.27"
    std::vector<std::string> digests; ///< "nginx@sha256:..."
    std::string user;                 ///< empty: root
    std::vector<std::string> volumes; ///< folders, sorted
    std::vector<std::string> ports;   ///< "80/tcp", sorted by number
    std::vector<std::string> entrypoint, command, healthTest;
    std::vector<std::pair<std::string, std::string>> labels; ///< anybody may have written anything there

    /// "sha256:..." under which a registry has what `reference` names; nothing where that is another image, or where it was never pulled or pushed.
    [[nodiscard]] std::optional<std::string> digestOf(std::string_view reference) const;
    /// A tag or a digest of it names the same.
    [[nodiscard]] bool isNamed(std::string_view reference) const;
};

/// Errors: TooLarge, Syntax, Limit, Schema (not what these commands print; the hint says what to run), NotFound (it describes none).
[[nodiscard]] Result<std::vector<ImageDescription>> readImageInspection(std::string_view json);

/// The one that a reference names; the only one where it has no name itself, as what was built here may not. Null where there is none.
[[nodiscard]] const ImageDescription* describing(const std::vector<ImageDescription>& images, std::string_view reference);

/// The command that prints it; nothing where the name would not be taken for one (it begins with '-', or has blanks).
[[nodiscard]] std::optional<std::vector<std::string>> inspectCommand(const std::string& program, const std::string& image);

} // namespace hullwright::knowledge
