// Edits of what a service has mounted, in the spelling that each entry has.
#pragma once

#include "core/compose/stack.h"
#include "core/yaml/edit.h"
#include "ui/panels/mount_changes.h"

#include <optional>
#include <string>
#include <vector>

namespace hullwright::ui {

/// The lists of a service, of each file that has them.
struct WrittenMounts {
    std::vector<yaml::Node> volumes, tmpfs;
};

/// The entry that a mount was written as, in the service's own list; no node where it is another's.
[[nodiscard]] yaml::Node mountEntry(const WrittenMounts& written, const compose::Mount& mount);
/// Makes a mount read-only or writable, where its entry stands; nothing where that is spelled so that this can't be said.
[[nodiscard]] std::optional<std::vector<yaml::Operation>> accessEdits(const MountEntry& entry, const compose::Mount& mount, bool readOnly);
/// Takes a mount out; nothing where the entry stands elsewhere.
[[nodiscard]] std::optional<std::vector<yaml::Operation>> removalEdits(const WrittenMounts& written, const compose::Mount& mount);
/// Mounts a path of the host (it begins with `/`, `.` or `~`), a named volume, which the project gets where it has none of that name, or, without a source,
/// memory.
[[nodiscard]] std::vector<yaml::Operation> additionEdits(const compose::Stack& stack, const std::string& service, const WrittenMounts& written, const MountSubject& subject, bool readOnly);

} // namespace hullwright::ui
