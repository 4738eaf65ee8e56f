// The places of a container's file tree that differ from its root: what is mounted where, and may it be written.
#pragma once

#include "core/apparmor/profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace hullwright::apparmor {

struct Place {
    enum class Access : std::uint8_t { ReadOnly, Writable, Socket }; ///< Socket: mounted read-only, and connecting to it is writing
    std::string path; ///< normalised, as the container sees it
    Access access = Access::ReadOnly;
    std::string what; ///< "the volume data", "a folder of the host": for the reason
    std::string why{}; ///< the whole reason, where it isn't what is mounted
};

struct Places {
    std::vector<Place> all;
    std::vector<text::Message> notes;

    [[nodiscard]] bool anyWritableBelow(std::string_view folder) const;
    /// True for a path that lies in a writable place (that isn't itself).
    [[nodiscard]] bool insideWritable(std::string_view path) const;
    /// What lies in a folder and may be written, under all its names.
    [[nodiscard]] std::vector<std::string> writableBelow(std::string_view folder) const;
};

enum class Root : std::uint8_t { Writable, ReadOnly };

/// Mounts, tmpfs, devices, what `volumes_from` brings from services of the stack, volumes that the image declares, and with a read-only root
/// what the image is known to write to. Refused: a target that can't be written as a rule.
[[nodiscard]] Result<Places> placesOf(const compose::Service& service, const compose::Stack& stack, Root root);

/// The path and its twins by the links that images have: /var/run is /run, /bin is /usr/bin. AppArmor sees the end of a link.
[[nodiscard]] std::vector<std::string> withTwins(const std::string& path);

} // namespace hullwright::apparmor
