// Edits of SELinux' relabelling of what is mounted: z and Z.
#pragma once

#include "core/analysis/analysis.h"
#include "core/compose/stack.h"

#include <string_view>

namespace hullwright::ui {

/// The edits after which a mount of a service has a label: "z" (shared), "Z" (private) or none. Refused for what has no place to write it: a tmpfs,
/// a volume in the long form, a value with a variable in it, one that the service takes from elsewhere.
[[nodiscard]] Result<compose::Edits> relabelEdits(const analysis::Analysis& analysis, const compose::Service& service, const compose::Mount& mount, std::string_view label);

} // namespace hullwright::ui
