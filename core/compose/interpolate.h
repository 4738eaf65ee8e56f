// Fills variables into the values of a file, and gives numbers and booleans that came as text their type.
#pragma once

#include "core/compose/schema.h"
#include "core/compose/template.h"

namespace hullwright::compose {

enum class Substitute : std::uint8_t { On, Off };

/// Walks a value along its shape (null where the table has none for it). What fails is reported and taken out.
void interpolate(Value& value, const Shape* shape, Substitute mode, const Lookup& lookup, const Trail& where, Problems& problems);

} // namespace hullwright::compose
