// What the reference fills in after the long form: implied networks and dependencies, defaults of builds, names of resources.
#pragma once

#include "core/compose/context.h"
#include "core/compose/template.h"
#include "core/compose/value.h"

namespace hullwright::compose {

/// Defaults that come before paths are resolved: a build without context means the project's folder.
void setServiceDefaults(Value& service);
/// Everything else; `lookup` gives variables to `environment` items and build arguments without a value.
void normaliseService(Value& service, const Lookup& lookup);

/// Gives a top-level resource the name that the engine knows it by. A null resource becomes a map.
void nameResource(Value& resource, std::string_view key, std::string_view projectName);

/// What `config` of the reference takes for a project's name: lower-cased, without what may not be in it.
[[nodiscard]] std::string projectNameFrom(std::string_view text);

} // namespace hullwright::compose
