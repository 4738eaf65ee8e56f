// Comments of a YAML text: no part of the tree, and still what people write their reasons into.
#pragma once

#include "core/yaml/tree.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace hullwright::yaml {

struct Comment {
    text::Span span;     ///< from `#` to the end of its line, the line break excluded
    bool ownLine = true; ///< nothing but white space before it
    text::Span line;     ///< the line it speaks of: its own where something stands before it, else the next one with more than a comment; empty at the end
};

/// The comments that hold a word, in the order of the text. What looks like a comment inside a scalar is none.
[[nodiscard]] std::vector<Comment> commentsWith(const Tree& tree, std::string_view word);

/// A stretch of the text as a place, for what no node stands for.
[[nodiscard]] Place placeOf(const Tree& tree, const text::Span& span);

} // namespace hullwright::yaml
