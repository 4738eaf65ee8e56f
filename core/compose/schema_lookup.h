// Finds what the schema table says about a place of a file, and puts it into words for editors, tooltips and completion.
#pragma once

#include "core/compose/schema.h"
#include "core/yaml/tree.h"

#include <optional>
#include <vector>

namespace hullwright::compose {

/// What may stand at a path. Both null where the table knows nothing: below x-, below an unknown key.
struct SchemaSpot {
    const Shape* shape = nullptr;
    const Key* key = nullptr; ///< the path's last step, where that is a key of the table (not a name, not an item)
};

/// The spot of a path of the file: services.web.ports[0].target. A path into the short form of something has no spot.
[[nodiscard]] SchemaSpot spotAt(const yaml::Path& path);
/// What stands in a mapping of this shape under a key, given by name.
[[nodiscard]] SchemaSpot spotBelow(const Shape& shape, std::string_view key);

/// How a value is best edited.
enum class Editing : std::uint8_t { Line, Switch, Words, Bytes, Duration, Whole, Number, Port };
[[nodiscard]] Editing editingOf(const SchemaSpot& spot);

/// The forms a value may have, in words: "A size with its unit, such as 512m". Empty where there is nothing to say.
[[nodiscard]] std::optional<text::Message> formOf(const Shape& shape);
/// Everything there is to say about a key: what it is for, its forms, its words, what holds without it, since when, and who ignores it.
[[nodiscard]] std::vector<text::Message> tell(const Key& key);

} // namespace hullwright::compose
