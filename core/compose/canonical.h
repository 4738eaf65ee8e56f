// Turns every short form into the long one and every value into the type that the engine is told.
#pragma once

#include "core/compose/schema.h"

namespace hullwright::compose {

enum class Extent : std::uint8_t {
    Structure, ///< long forms of structures only, as the reference has a model between two files; scalars and lists of texts stay as written
    Whole,
};
/// Walks a validated value along its shape. Running it twice changes nothing more. What can't be converted is reported and
/// taken out; what the reference ignores silently is a warning.
void canonicalise(Value& value, const Shape& shape, const Trail& where, Problems& problems, Extent extent);

/// Key of a canonical mount that keeps the options which its short form had in vain. No part of what is printed.
inline constexpr std::string_view kIgnoredOptions = "x-hullwright-ignored-options";

/// The forms of lists and maps, in canonical_*.cpp; `where` is the list's place.
namespace forms {
void mapping(Value& value, bool nullable);
void hosts(Value& value, const Trail& where, Problems& problems);
void words(Value& value, const Trail& where, Problems& problems);
void dependsOn(Value& value);
void nameMap(Value& value);
void envFiles(Value& value);
void deviceRequests(Value& value, const Trail& where, Problems& problems);
void ports(Value& value, const Trail& where, Problems& problems);
void mounts(Value& value, const Trail& where, Problems& problems);
void devices(Value& value, const Trail& where, Problems& problems);
void grants(Value& value);
void external(Value& value, const Trail& where, Problems& problems);
} // namespace forms

/// A string value beside the one it was made from.
[[nodiscard]] Value textLike(std::string text, const Origin& origin);

} // namespace hullwright::compose
