// Takes an image reference apart as the engine does, and says where it comes from.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hullwright::knowledge {

/// `registry/repository:tag@digest` with Docker's defaults filled in (distribution/reference, normalize.go).
struct ImageName {
    std::string registry;   ///< "docker.io" where none is written
    std::string repository; ///< "library/nginx" for `nginx`, "grafana/grafana"
    std::string tag;        ///< empty where none is written; the engine then takes "latest"
    std::string digest;     ///< "sha256:...", empty where none is written; it wins over the tag

    /// As people write it and catalogues list it: "nginx", "grafana/grafana", "quay.io/keycloak/keycloak".
    [[nodiscard]] std::string familiar() const;
};

/// Nothing for what the engine refuses (capital letters in the repository, empty parts, a bad tag), for a variable that nobody
/// resolved, and for an image's id.
[[nodiscard]] std::optional<ImageName> parseImageName(std::string_view reference);

/// The last part of the repository of what stands there, be it a valid reference or not: "docker-socket-proxy". Views the text.
[[nodiscard]] std::string_view imageBase(std::string_view reference);
/// One of Docker Hub's official images.
[[nodiscard]] bool isOfficial(const ImageName& name);
/// True for no tag and for tags that are meant to move (latest, stable, edge ...).
[[nodiscard]] bool tagMoves(std::string_view tag);

/// A copy of the official image from another registry: pull-through caches keep the path with its `library/`.
/// The name on Docker's own registry, and whether the registry is one that is known to be such a copy.
struct MirroredImage {
    ImageName original;
    bool knownMirror = false;
};
[[nodiscard]] std::optional<MirroredImage> mirrored(const ImageName& name);

/// Compares the versions that tags begin with: true where the tag names a version and it is lower than `bound` ("2.4").
[[nodiscard]] bool versionBelow(std::string_view tag, std::string_view bound);
/// True where the tag begins with a number that looks like a version.
[[nodiscard]] bool namesVersion(std::string_view tag);
/// True where a word of the tag (between `-`, `_`, `.` and `+`) begins with `word`: "alpine" in `16.3-alpine3.20`.
[[nodiscard]] bool tagHasWord(std::string_view tag, std::string_view word);

} // namespace hullwright::knowledge
