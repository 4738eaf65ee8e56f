// Checks that need the whole project: names that must exist, settings that exclude each other, circles.
#pragma once

#include "core/compose/context.h"

#include <span>
#include <string_view>

namespace hullwright::compose {

/// A limit that a service key and `deploy.resources` both have: `mem_limit`, and `memory` in the group `limits`.
struct LimitPlaces {
    std::string_view key, group, deploy;
};
[[nodiscard]] std::span<const LimitPlaces> limitPlaces();
/// Those of a key of the service; null where it has one place only.
[[nodiscard]] const LimitPlaces* limitPlaces(std::string_view key);
/// The service has `deploy.resources.GROUP`, with or without that limit in it.
[[nodiscard]] bool hasLimitGroup(const Value& service, const LimitPlaces& places);
/// The reference refuses the project: a service key that says something (0 is nothing) stands beside a group that doesn't say the same.
[[nodiscard]] bool limitsDisagree(const Value& service, const LimitPlaces& places);

/// Of one canonical service, without looking at the rest of the project.
void checkService(const Value& service, const Trail& where, Problems& problems);
/// Of one canonical top-level resource, before it is given a name.
void checkResource(const Value& resource, std::string_view section, const Trail& where, Problems& problems);
/// Names that services use, and circles of dependencies.
void checkReferences(const Stack& stack, const Value* models, Problems& problems);

} // namespace hullwright::compose
