// A value of any kind as JSON: what toJson prints, without a schema.
#pragma once

#include "core/compose/value.h"

#include <string>

namespace hullwright::compose {

[[nodiscard]] std::string jsonText(const Value& value);

} // namespace hullwright::compose
