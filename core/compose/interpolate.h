// Fills variables into the values of a file, and gives numbers and booleans that came as text their type.
#pragma once

#include "core/compose/context.h"
#include "core/compose/schema.h"
#include "core/compose/template.h"

namespace hullwright::compose {

enum class Substitute : std::uint8_t { On, Off };

/// What texts are filled in with, and where it is told what became of them.
struct Filling {
    Substitute mode = Substitute::On;
    const Lookup& lookup;
    Problems& problems;
    std::vector<Interpolation>* log = nullptr; ///< takes every text that had variables, where one is wanted
};

/// Walks a value along its shape (null where the table has none for it). What fails is reported and taken out.
void interpolate(Value& value, const Shape* shape, const Filling& filling, const Trail& where);

} // namespace hullwright::compose
