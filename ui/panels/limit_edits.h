// Edits of the limits of processes and of file systems in memory, in the spelling that each entry has.
#pragma once

#include "core/compose/stack.h"
#include "core/yaml/edit.h"
#include "ui/panels/mount_edits.h"

#include <optional>
#include <string>
#include <vector>

namespace hullwright::ui {

/// Gives a ulimit both its limits: one number where they are alike, `soft` and `hard` where they differ or are written so. `node` is where it is written; no node where it is not.
[[nodiscard]] std::vector<yaml::Operation> ulimitEdits(const yaml::Path& path, const yaml::Node& node, std::int64_t soft, std::int64_t hard);
/// Gives a file system in memory a size ("64m"), or none where that is empty; nothing where the entry stands elsewhere, or is spelled so that this can't be said.
[[nodiscard]] std::optional<std::vector<yaml::Operation>> tmpfsSizeEdits(const WrittenMounts& written, const compose::Mount& mount, const std::string& size);

} // namespace hullwright::ui
