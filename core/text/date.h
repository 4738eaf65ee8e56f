// A day of the calendar, as people write it in a file: for what is agreed until a date. Core has no clock: callers say which day it is.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace hullwright::text {

/// A day that exists, of the Gregorian calendar; years 1 to 9999.
struct Date {
    int year = 1, month = 1, day = 1;
    friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

/// `2026-12-31` (ISO 8601); nothing for anything else, and for a day that does not exist.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);
[[nodiscard]] std::string toString(const Date& date);

} // namespace hullwright::text
