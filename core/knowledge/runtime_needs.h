// What a container needs besides what its program calls: the runtime's own steps, and what C libraries do in different ways.
#pragma once

#include "core/text/message.h"

#include <span>
#include <string>
#include <vector>

namespace hullwright::knowledge {

/// Whether the service has no-new-privileges: the runtime then loads the filter last and needs less under it.
enum class Sealing { Sealed, Open };

struct RuntimeNeed {
    std::string runtime; ///< runc, crun
    std::string call;
    text::Text why;
    bool sealed = false; ///< needed with no-new-privileges too
};

/// One row a runtime and call.
[[nodiscard]] std::span<const RuntimeNeed> runtimeNeeds();
/// Calls that stand in for each other from one C library, or one of its releases, to another.
[[nodiscard]] std::span<const std::vector<std::string>> callFamilies();
/// What every C library may call at any time.
[[nodiscard]] std::span<const std::string> alwaysNeeded();

} // namespace hullwright::knowledge
