// What a byte of a Compose file means: the key it belongs to, the word it stands in, and what a value with variables has become.
#pragma once

#include "core/compose/schema_lookup.h"
#include "core/compose/stack.h"
#include "core/text/span.h"

#include <optional>
#include <string>
#include <string_view>

namespace hullwright::compose {

struct Described {
    text::Span word;           ///< the key or word at the offset
    yaml::Path path;           ///< of the key
    const Key* key = nullptr;  ///< of the key itself, or of the one whose value the word is
    const Word* value = nullptr; ///< what the word means as a value; null where the table has no such word
};

/// Reads the text alone, so also while it is no YAML for the moment. Nothing where the table knows nothing.
[[nodiscard]] std::optional<Described> describe(std::string_view text, std::size_t offset);

/// What the value written at a place has become in the stack, variables filled in; nothing where no service, network or volume has it.
[[nodiscard]] std::optional<std::string> resolvedAt(const Stack& stack, const yaml::Place& place);

} // namespace hullwright::compose
