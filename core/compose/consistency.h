// Checks that need the whole project: names that must exist, settings that exclude each other, circles.
#pragma once

#include "core/compose/context.h"

namespace hullwright::compose {

/// Of one canonical service, without looking at the rest of the project.
void checkService(const Value& service, const Trail& where, Problems& problems);
/// Of one canonical top-level resource, before it is given a name.
void checkResource(const Value& resource, std::string_view section, const Trail& where, Problems& problems);
/// Names that services use, and circles of dependencies.
void checkReferences(const Stack& stack, const Value* models, Problems& problems);

} // namespace hullwright::compose
