// Where a service's new key stands: one order for all that fixes and plans add, beside what it has to do with, whichever is written first.
//
//   environment secrets | ports networks | user group_add cap_drop cap_add security_opt | read_only tmpfs |
//   mem_limit memswap_limit cpus pids_limit | restart healthcheck logging
//
// A key comes behind the nearest of its group that stands before it in this order. Where its group is not there, it goes by the keys that are about protection: those stand
// together. What people write anywhere (ports, restart ...) draws only its own group. Everything else goes to the end, as ever.
#pragma once

#include "core/compose/project_edit.h"
#include "core/yaml/edit.h"

#include <vector>

namespace hullwright::rules {

/// Edits as they are to be made now: new keys of services stand where they belong among those that are there by now, and those that come with them.
[[nodiscard]] compose::Edits inOrder(compose::Edits edits, const std::vector<compose::SourceFile>& files);
/// The same for edits of one tree.
[[nodiscard]] std::vector<yaml::Operation> inOrder(std::vector<yaml::Operation> operations, const yaml::Tree& tree);

} // namespace hullwright::rules
