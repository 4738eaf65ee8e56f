#include "core/compose/units.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace hullwright::compose {
namespace {

Error invalidUnit(std::string message, std::string hint)
{
    Error error;
    error.code = ErrorCode::Schema;
    error.message = std::move(message);
    error.hint = std::move(hint);
    return error;
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        c = lowered(c);
    return out;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// 1024 to the power that a suffix stands for; nothing for what is no suffix.
std::optional<double> unitFactor(std::string_view suffix)
{
    static constexpr std::string_view kUnits = "kmgtp";
    if (suffix.empty() || suffix == "b")
        return 1;
    const auto power = kUnits.find(suffix.front());
    const auto rest = suffix.substr(1);
    if (power == std::string_view::npos || !(rest.empty() || rest == "b" || rest == "ib"))
        return std::nullopt;
    return std::pow(1024.0, static_cast<double>(power + 1));
}

struct DurationUnit {
    std::string_view name;
    double nanoseconds;
};
constexpr std::array<DurationUnit, 9> kDurationUnits{{{"ns", 1}, {"us", 1e3}, {"\xc2\xb5s", 1e3}, {"ms", 1e6}, {"s", 1e9}, {"m", 60e9},
                                                      {"h", 3600e9}, {"d", 86400e9}, {"w", 604800e9}}};

/// `12`, `1.5`, `.5`: the length of the number at the start of a text.
std::size_t numberLength(std::string_view text)
{
    std::size_t i = 0;
    while (i < text.size() && isDigit(text[i]))
        ++i;
    if (i < text.size() && text[i] == '.') {
        ++i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
    }
    return i;
}

/// from_chars knows no plus sign. `+-1` is left as it is, and is no number.
std::string_view withoutPlus(std::string_view text)
{
    if (text.starts_with('+') && !text.starts_with("+-"))
        text.remove_prefix(1);
    return text;
}

std::string trimZeros(std::string digits)
{
    while (!digits.empty() && digits.back() == '0')
        digits.pop_back();
    return digits;
}

/// A count of a unit with its fraction: (1500, 1000) is "1.5".
std::string withFraction(std::uint64_t value, std::uint64_t unit)
{
    std::string out = std::to_string(value / unit);
    std::string fraction = std::to_string(value % unit + unit).substr(1);
    fraction = trimZeros(fraction);
    return fraction.empty() ? out : out + "." + fraction;
}

} // namespace

Result<std::int64_t> parseBytes(std::string_view text)
{
    if (const auto plain = parseInteger(text))
        return *plain;
    const std::size_t length = numberLength(text);
    const auto number = parseNumber(text.substr(0, length));
    if (!number)
        return tl::unexpected(invalidUnit("\"" + std::string(text) + "\" is no size", "Write a number and a unit, such as 512m or 1g."));
    std::string_view suffix = text.substr(length);
    if (!suffix.empty() && suffix.front() == ' ')
        suffix.remove_prefix(1);
    const auto factor = unitFactor(lowered(suffix));
    if (!factor)
        return tl::unexpected(invalidUnit("\"" + std::string(suffix) + "\" is no unit of size", "Units are b, k, m, g, t and p, such as 512m."));
    const double bytes = *number * *factor;
    if (bytes >= 9.2e18)
        return tl::unexpected(invalidUnit("\"" + std::string(text) + "\" is too large", {}));
    return static_cast<std::int64_t>(bytes);
}

Result<std::int64_t> parseDuration(std::string_view text)
{
    const auto fail = [text] {
        return tl::unexpected(invalidUnit("\"" + std::string(text) + "\" is no duration", "Write a number and a unit, such as 30s or 1m30s."));
    };
    std::string_view rest = text;
    const bool negative = !rest.empty() && rest.front() == '-';
    if (!rest.empty() && (rest.front() == '-' || rest.front() == '+'))
        rest.remove_prefix(1);
    if (rest == "0")
        return 0;
    if (rest.empty())
        return fail();
    double total = 0;
    while (!rest.empty()) {
        const std::size_t length = numberLength(rest);
        const auto number = parseNumber(rest.substr(0, length));
        if (!number)
            return fail();
        rest.remove_prefix(length);
        std::size_t unitLength = 0;
        while (unitLength < rest.size() && !isDigit(rest[unitLength]) && rest[unitLength] != '.')
            ++unitLength;
        const DurationUnit* unit = nullptr;
        for (const DurationUnit& candidate : kDurationUnits) {
            if (candidate.name == rest.substr(0, unitLength))
                unit = &candidate;
        }
        if (!unit)
            return fail();
        total += *number * unit->nanoseconds;
        rest.remove_prefix(unitLength);
    }
    if (total >= 9.2e18)
        return fail();
    const auto nanoseconds = static_cast<std::int64_t>(std::llround(total));
    return negative ? -nanoseconds : nanoseconds;
}

std::string formatDuration(std::int64_t nanoseconds)
{
    if (nanoseconds == 0)
        return "0s";
    const std::string sign = nanoseconds < 0 ? "-" : "";
    const auto value = nanoseconds < 0 ? 0 - static_cast<std::uint64_t>(nanoseconds) : static_cast<std::uint64_t>(nanoseconds);
    if (value < 1000)
        return sign + std::to_string(value) + "ns";
    if (value < 1'000'000)
        return sign + withFraction(value, 1000) + "\xc2\xb5s";
    if (value < 1'000'000'000)
        return sign + withFraction(value, 1'000'000) + "ms";
    const std::uint64_t seconds = value / 1'000'000'000;
    std::string out = sign;
    if (seconds >= 3600)
        out += std::to_string(seconds / 3600) + "h";
    if (seconds >= 60)
        out += std::to_string(seconds / 60 % 60) + "m";
    return out + withFraction(value % 60'000'000'000, 1'000'000'000) + "s";
}

std::optional<std::int64_t> parseInteger(std::string_view text)
{
    text = withoutPlus(text);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

std::optional<double> parseNumber(std::string_view text)
{
    text = withoutPlus(text);
    if (text.find_first_of("0123456789") == std::string_view::npos)
        return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string formatNumber(double number)
{
    if (number == 0)
        return std::signbit(number) ? "-0" : "0";
    std::array<char, 64> buffer{};
    const auto scientific = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific);
    std::string text(buffer.data(), scientific.ptr);
    const int exponent = std::stoi(text.substr(text.find('e') + 1));
    if (exponent < -4 || exponent >= 6)
        return text;
    const auto fixed = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::fixed);
    return {buffer.data(), fixed.ptr};
}

std::optional<bool> parseBoolean(std::string_view text)
{
    const std::string word = lowered(text);
    if (word == "true" || word == "yes" || word == "on" || word == "y")
        return true;
    if (word == "false" || word == "no" || word == "off" || word == "n")
        return false;
    return std::nullopt;
}

} // namespace hullwright::compose
