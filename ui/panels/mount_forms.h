// Options of a mount, edited in the way it is written: the short syntax stays where it can say it, else the entry is written anew in the long one.
#pragma once

#include "ui/panels/mount_edits.h"

#include <optional>
#include <string>
#include <vector>

namespace hullwright::ui {

enum class MountOption { Propagation, Relabel, CreateHostPath, NoCopy, Subpath, Size, Mode };

/// How a mount stands in the file.
struct MountStanding {
    bool written = false;         ///< a text says it by itself, which can be changed here
    bool own = false;             ///< that is the service's own
    bool longForm = false;
    bool createsHostPath = false; ///< a missing folder of the host is made
    std::string mode;             ///< of a tmpfs, as written
};
[[nodiscard]] MountStanding standingOf(const compose::Service& service, const WrittenMounts& written, const MountEntry& entry, const compose::Mount& mount);

/// Only the long syntax has a word for it.
[[nodiscard]] bool needsLongForm(MountOption option);
/// Sets an option where the entry stands, or takes it out where `value` is empty; switches are "true" or "false". Nothing where the entry is spelled so that this can't be said.
[[nodiscard]] std::optional<std::vector<yaml::Operation>> mountOptionEdits(const MountEntry& entry, const compose::Mount& mount, bool createsHostPath, MountOption option, const std::string& value);

/// A mount in the long syntax; whether the engine makes a missing folder of the host is no part of it, and said where it does.
[[nodiscard]] yaml::Value longMount(const compose::Mount& mount, bool createsHostPath);

/// Gives a service folders in memory, after those that it has; `tmpfs` is where they are written, no node where nowhere.
[[nodiscard]] std::vector<yaml::Operation> memoryFolderEdits(const std::string& service, const yaml::Node& tmpfs, const std::vector<std::string>& entries);

} // namespace hullwright::ui
