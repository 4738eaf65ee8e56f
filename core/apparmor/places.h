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
};

struct Places {
    std::vector<Place> all;
    std::vector<text::Message> notes;

    [[nodiscard]] bool anyWritableBelow(std::string_view folder) const;
    /// True for a path that lies in a writable place (that isn't itself).
    [[nodiscard]] bool insideWritable(const Place& place) const;
};

/// Mounts, tmpfs, devices, and what `volumes_from` brings from services of the stack. Refused: a target that can't be written as a rule.
[[nodiscard]] Result<Places> placesOf(const compose::Service& service, const compose::Stack& stack);

/// The path and its twins by the links that images have: /var/run is /run, /bin is /usr/bin. AppArmor sees the end of a link.
[[nodiscard]] std::vector<std::string> withTwins(const std::string& path);

} // namespace hullwright::apparmor
