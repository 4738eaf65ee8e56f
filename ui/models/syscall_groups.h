// The ways to group system calls for the picker.
#pragma once

#include "ui/models/syscalls_model.h"

namespace hullwright::ui {

struct NamedGroup {
    QString title;
    std::vector<std::size_t> members; ///< places in knowledge::systemCalls()
};

/// Every call is in at least one group. A call that several systemd groups or capabilities name is in each.
[[nodiscard]] std::vector<NamedGroup> groupsBy(SyscallsModel::Grouping grouping);

} // namespace hullwright::ui
