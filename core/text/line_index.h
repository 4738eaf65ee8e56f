// Turns byte offsets into lines and columns and back.
#pragma once

#include "core/text/span.h"

#include <string_view>
#include <vector>

namespace hullwright::text {

/// Line starts of one text. Lines end in LF or CRLF (a lone CR also breaks a line, as in YAML). Keeps a view of the text: it must outlive the index.
class LineIndex {
public:
    explicit LineIndex(std::string_view text);

    [[nodiscard]] std::size_t lineCount() const { return m_starts.size(); }
    /// Line and column (both from 1, columns in code points) of a byte offset; offsets past the end give the end.
    [[nodiscard]] Position position(std::size_t offset) const;
    /// The byte offset of a position; positions outside the text are clamped.
    [[nodiscard]] std::size_t offset(Position position) const;
    /// The bytes of a line (from 1), without its line break.
    [[nodiscard]] Span line(std::size_t number) const;

private:
    std::string_view m_text;
    std::vector<std::size_t> m_starts;
};

} // namespace hullwright::text
