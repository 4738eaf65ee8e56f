// Marks of the lines that a profile's text was written with, so that a line that a person put in or took out is known from one that the service gave then and gives no more.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace hullwright::apparmor {

/// What begins a comment that holds marks.
inline constexpr std::string_view kMarksBegin = "#= ";

/// The mark of a line, blanks around it aside; the same on every machine.
[[nodiscard]] std::uint32_t markOf(std::string_view line);
/// Comments of a few marks each, a line each, as they stand in a profile.
[[nodiscard]] std::string written(const std::set<std::uint32_t>& marks);
/// Adds those of one such comment, without what begins it.
void readMarks(std::string_view words, std::set<std::uint32_t>& marks);

} // namespace hullwright::apparmor
