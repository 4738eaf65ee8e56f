// Fills services in from the ones that they extend.
#pragma once

#include "core/compose/context.h"
#include "core/compose/reader.h"

#include <map>

namespace hullwright::compose {

/// Resolves `extends` of every service of one document, bases first. What can't be resolved is reported at the service and
/// left out, so that the service stays as it is written.
void applyExtends(Value& services, const std::vector<Mark>& marks, std::map<std::string, Problems, std::less<>>& problems);

} // namespace hullwright::compose
