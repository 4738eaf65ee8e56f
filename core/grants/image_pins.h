// Writes what is pinned of a service's image into the file, at the one place that edits use, and reads what fixes alone need of it.
//
//   services:
//     web:
//       x-hullwright:
//         image:
//           user: "1000:1000"              # as whom it runs where the service does not say
//           writes: [/data]                # nothing else is written to
//           needs: [CHOWN]                 # no other capability is needed
//           volumes: [/data]               # the engine makes a volume for each by itself
//           digest: nginx:1.27@sha256:...  # of the very image; holds only while the service names that one
//           inspected: [user, digest]      # which of these an engine read from the image; the others somebody wrote
#pragma once

#include "core/compose/project_edit.h"
#include "core/compose/source_file.h"
#include "core/compose/stack.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::grants {

struct ImagePins {
    std::vector<std::string> volumes;
    compose::Setting<std::string> digest; ///< with the name that it was found for
    std::vector<std::string> inspected;

    [[nodiscard]] bool isInspected(std::string_view key) const;
};
[[nodiscard]] ImagePins imagePins(const compose::Service& service);

/// "sha256:..." of what the service names by a tag, where it is pinned for that very name.
[[nodiscard]] std::optional<std::string> pinnedDigest(const compose::Service& service);
/// A whole name with a digest.
[[nodiscard]] bool namesDigest(std::string_view text);

enum class ImageFact : std::uint8_t { User, Writes, Needs, Volumes, Digest };
[[nodiscard]] std::string_view key(ImageFact fact); ///< "user"

struct FactChange {
    ImageFact fact = ImageFact::User;
    std::optional<yaml::Value> value; ///< a string, or a list of them; nothing: no longer pinned
    enum class By : std::uint8_t { Hand, Inspection } by = By::Hand;
};

/// The edits of all changes together. A user that the project pins in the older place goes from there; what would be empty afterwards goes too. An
/// x-hullwright that the service takes from elsewhere by an anchor becomes its own copy, so that no other service changes.
[[nodiscard]] compose::Edits pinEdits(const std::vector<compose::SourceFile>& files, const std::string& service, const std::vector<FactChange>& changes);

} // namespace hullwright::grants
