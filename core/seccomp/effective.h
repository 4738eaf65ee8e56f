// The seccomp profile that is in force for a service, whether it says so or the engine's default holds.
#pragma once

#include "core/compose/stack.h"
#include "core/seccomp/profile.h"

namespace hullwright::seccomp {

/// Docker's default resolved for the service's capabilities. In this form for amd64 (with its 32-bit entry points).
[[nodiscard]] Profile defaultFor(const compose::Service& service);

} // namespace hullwright::seccomp
