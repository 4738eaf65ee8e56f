// The seccomp profile that is in force for a service, whether it says so or the engine's default holds.
#pragma once

#include "core/compose/stack.h"
#include "core/seccomp/profile.h"

#include <cstdint>

namespace hullwright::seccomp {

/// Where a service's filter comes from. `privileged` takes the default away; a profile that is named stays (current engines).
enum class Source : std::uint8_t { EngineDefault, File, Unconfined };
[[nodiscard]] Source sourceFor(const compose::Service& service);

/// What conditions are resolved for: the service's capabilities, the machine that its `platform` asks for (what runs it may emulate it: then the engine's
/// own machine counts), and its `runtime`.
[[nodiscard]] Target targetFor(const compose::Service& service);

/// Docker's default resolved for the service's capabilities. With the machine's 32-bit entry points.
/// The same for a service without a filter: look at sourceFor first.
[[nodiscard]] Profile defaultFor(const compose::Service& service);

} // namespace hullwright::seccomp
