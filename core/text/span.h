// A stretch of text, in bytes from the start of the text.
#pragma once

#include <cstddef>
#include <string_view>

namespace hullwright::text {

/// Half-open byte range [begin, end) of a text. An empty span is a point between two bytes.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr std::size_t size() const { return end - begin; }
    [[nodiscard]] constexpr bool empty() const { return begin == end; }
    [[nodiscard]] constexpr bool contains(std::size_t offset) const { return offset >= begin && offset < end; }
    [[nodiscard]] constexpr std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
    friend constexpr bool operator==(const Span&, const Span&) = default;
};

/// A place as people name it: both numbers count from 1; a column counts Unicode code points. 0 means not known.
struct Position {
    std::size_t line = 0;
    std::size_t column = 0;
    friend constexpr auto operator<=>(const Position&, const Position&) = default;
};

} // namespace hullwright::text
