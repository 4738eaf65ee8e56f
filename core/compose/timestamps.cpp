#include "core/compose/timestamps.h"

#include <fmt/format.h>

#include <cstddef>

namespace hullwright::compose {
namespace {

/// Takes pieces off the front of a text.
class Scanner {
public:
    explicit Scanner(std::string_view rest) : m_rest(rest) {}

    std::optional<int> number(std::size_t least, std::size_t most)
    {
        std::size_t length = 0;
        int value = 0;
        while (length < m_rest.size() && length < most && m_rest[length] >= '0' && m_rest[length] <= '9')
            value = value * 10 + (m_rest[length++] - '0');
        if (length < least)
            return std::nullopt;
        m_rest.remove_prefix(length);
        return value;
    }
    std::string digits()
    {
        std::size_t length = 0;
        while (length < m_rest.size() && m_rest[length] >= '0' && m_rest[length] <= '9')
            ++length;
        std::string out(m_rest.substr(0, length));
        m_rest.remove_prefix(length);
        return out;
    }
    bool take(char c)
    {
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    [[nodiscard]] bool done() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

int daysIn(int year, int month)
{
    if (month == 2)
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// `10:30:00.5`, behind the date.
std::optional<std::string> timeOfDay(Scanner& scan)
{
    const auto hour = scan.number(1, 2);
    if (!hour || *hour > 23 || !scan.take(':'))
        return std::nullopt;
    const auto minute = scan.number(1, 2);
    if (!minute || *minute > 59 || !scan.take(':'))
        return std::nullopt;
    const auto second = scan.number(1, 2);
    if (!second || *second > 59)
        return std::nullopt;
    std::string out = fmt::format("{:02}:{:02}:{:02}", *hour, *minute, *second);
    if (scan.take('.')) {
        std::string fraction = scan.digits().substr(0, 9);
        while (fraction.ends_with('0'))
            fraction.pop_back();
        if (!fraction.empty())
            out += "." + fraction;
    }
    return out;
}

/// `Z`, `+02:00`; none means UTC.
std::optional<std::string> zone(Scanner& scan)
{
    if (scan.done() || (scan.take('Z') && scan.done()))
        return "+0000 UTC";
    const char sign = scan.take('+') ? '+' : scan.take('-') ? '-' : '\0';
    const auto hours = scan.number(2, 2);
    if (sign == '\0' || !hours || !scan.take(':'))
        return std::nullopt;
    const auto minutes = scan.number(2, 2);
    if (!minutes || !scan.done())
        return std::nullopt;
    if (*hours == 0 && *minutes == 0)
        return "+0000 UTC";
    return fmt::format("{0}{1:02}{2:02} {0}{1:02}{2:02}", sign, *hours, *minutes);
}

} // namespace

std::optional<std::string> timestampText(std::string_view text)
{
    // Four digits and a dash, or it is no date: most scalars end here.
    if (text.size() < 8 || text[4] != '-')
        return std::nullopt;
    Scanner scan(text);
    const auto year = scan.number(4, 4);
    if (!year || !scan.take('-'))
        return std::nullopt;
    const auto month = scan.number(1, 2);
    if (!month || *month < 1 || *month > 12 || !scan.take('-'))
        return std::nullopt;
    const auto day = scan.number(1, 2);
    if (!day || *day < 1 || *day > daysIn(*year, *month))
        return std::nullopt;
    std::string out = fmt::format("{:04}-{:02}-{:02} ", *year, *month, *day);
    if (scan.done())
        return out + "00:00:00 +0000 UTC";
    const bool spaced = scan.take(' ');
    if (!spaced && !scan.take('T') && !scan.take('t'))
        return std::nullopt;
    const auto time = timeOfDay(scan);
    if (!time)
        return std::nullopt;
    const auto where = zone(scan);
    if (!where || (spaced && *where != "+0000 UTC"))
        return std::nullopt;
    return out + *time + " " + *where;
}

} // namespace hullwright::compose
