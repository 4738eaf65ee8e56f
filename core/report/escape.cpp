#include "core/report/escape.h"

#include <algorithm>
#include <cstdint>
#include <fmt/format.h>

namespace hullwright::report {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// Length of the well-formed UTF-8 sequence at the start of a text, and its code point; 0 where there is none.
std::size_t decode(std::string_view text, std::uint32_t& point)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    const std::uint32_t first = byte(0);
    const std::size_t size = first < 0x80 ? 1 : first >> 5 == 0x6 ? 2 : first >> 4 == 0xE ? 3 : first >> 3 == 0x1E ? 4 : 0;
    if (size == 0 || size > text.size())
        return 0;
    point = size == 1 ? first : first & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if (byte(i) >> 6 != 0x2)
            return 0;
        point = point << 6 | (byte(i) & 0x3FU);
    }
    static constexpr std::uint32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    return point < kLeast[size] || point > 0x10FFFF || surrogate ? 0 : size;
}

bool control(std::uint32_t point)
{
    return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x2028 || point == 0x2029;
}

/// Marks by which text shows in another order than it stands: what is read is not what is there.
bool turning(std::uint32_t point)
{
    return point == 0x061C || point == 0x200E || point == 0x200F || (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

bool harmlessInMarkdown(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80 || std::string_view(" -._/:,=+%@()").find(c) != std::string_view::npos;
}

} // namespace

std::string plain(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        std::uint32_t point = 0;
        const std::size_t size = decode(text, point);
        if (size == 0 || turning(point))
            out += kReplacement;
        else if (control(point))
            out += ' ';
        else
            out += text.substr(0, size);
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return out;
}

std::string html(std::string_view text)
{
    std::string out;
    for (const char c : plain(text)) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

std::string markdownCode(std::string_view text)
{
    const std::string clean = plain(text);
    const bool blank = clean.find_first_not_of(' ') == std::string::npos;
    if (!blank && clean.front() != ' ' && clean.back() != ' ' && std::all_of(clean.begin(), clean.end(), harmlessInMarkdown))
        return "`" + clean + "`";
    // A span of backticks could be ended, and a pipe would end a cell: character references can't be taken for either.
    std::string out = "<code>";
    for (const char c : clean) {
        if (static_cast<unsigned char>(c) >= 0x80 || c == ' ' || (harmlessInMarkdown(c) && std::string_view("_.:@").find(c) == std::string_view::npos))
            out += c;
        else
            out += fmt::format("&#{};", static_cast<int>(c));
    }
    return out + "</code>";
}

} // namespace hullwright::report
