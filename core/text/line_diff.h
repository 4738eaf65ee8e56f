// The changed lines between two texts, as stretches of bytes on both sides.
#pragma once

#include "core/text/span.h"

#include <string_view>
#include <vector>

namespace hullwright::text {

/// Whole lines (with their line break) that stand in the place of one another; either side may be empty.
struct LineChange {
    Span before;
    Span after;
};

/// The shortest list of changes, in order. Lines end with LF here, so that a CRLF line differs from an LF line.
[[nodiscard]] std::vector<LineChange> changedLines(std::string_view before, std::string_view after);

/// Byte ranges of the lines of a text, line breaks included.
[[nodiscard]] std::vector<Span> splitLines(std::string_view text);

} // namespace hullwright::text
