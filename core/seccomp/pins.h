// Which arguments a profile can hold to what was seen of them.
#pragma once

#include "core/seccomp/from_trace.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace hullwright::seccomp {

/// Seen calls by name, those of all architectures together.
using SeenCalls = std::map<std::string, SeenCall, std::less<>>;
[[nodiscard]] SeenCalls mergedCalls(const Observation& observation);

/// What can be pinned, and why the rest can't. Calls that the runtime makes too are never pinned: nobody has seen its arguments.
[[nodiscard]] std::vector<Pin> pins(const SeenCalls& seen, const std::set<std::string>& byRuntime);

/// Values of a call that were seen and that no rule of the profile allows, as conditions that would allow them.
[[nodiscard]] std::vector<Condition> beyondRules(std::string_view call, const SeenCall& seen, const Profile& profile);

} // namespace hullwright::seccomp
