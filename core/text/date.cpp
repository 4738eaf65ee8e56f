#include "core/text/date.h"

#include <chrono>
#include <fmt/format.h>

namespace hullwright::text {

namespace {

/// The number that all of `digits` are; -1 where one is no digit.
int number(std::string_view digits)
{
    int out = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return -1;
        out = out * 10 + (c - '0');
    }
    return out;
}

} // namespace

std::optional<Date> parseDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const Date out{number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2))};
    if (out.year < 1 || out.month < 1 || out.day < 1)
        return std::nullopt;
    const std::chrono::year_month_day day{std::chrono::year(out.year), std::chrono::month(static_cast<unsigned>(out.month)), std::chrono::day(static_cast<unsigned>(out.day))};
    return day.ok() ? std::optional(out) : std::nullopt;
}

std::string toString(const Date& date)
{
    return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

} // namespace hullwright::text
