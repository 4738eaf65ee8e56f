// What the reports for a terminal say in the same way.
#pragma once

#include "core/report/report.h"

#include <string>
#include <string_view>

namespace hullwright::report {

/// The text in an ANSI colour, or as it is.
[[nodiscard]] std::string painted(std::string_view text, std::string_view code, Colour colour);
/// The ANSI code for the five severities or bands, 0 the mildest.
[[nodiscard]] std::string_view codeOf(std::size_t level);
inline constexpr std::string_view kDim = "2";
inline constexpr std::string_view kAlarm = "1;31";

/// "63 elevated", in the band's colour.
[[nodiscard]] std::string scoreText(const risk::Score& score, Colour colour);
/// The way in as a ladder, under a heading; empty where there is none.
[[nodiscard]] std::string wayInText(const analysis::Analysis& analysis, std::string_view heading, Colour colour);
/// Severity, rule and place of a finding on one line.
[[nodiscard]] std::string findingLine(const Entry& entry, Colour colour);
/// A line that belongs to the one above it.
[[nodiscard]] std::string detailLine(std::string_view text);

} // namespace hullwright::report
