#include "core/yaml/reader.h"

#include <fmt/format.h>

namespace hullwright::yaml {

namespace {

/// The size of the well-formed UTF-8 sequence at the start of `text` and its code point; size 0 where it is malformed (Unicode 15, table 3-7).
struct CodePoint {
    std::size_t size = 0;
    char32_t value = 0;
};

CodePoint decode(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80)
        return {1, first};
    if (first >= 0xC2 && first <= 0xDF && tail(1))
        return {2, ((first & 0x1FU) << 6U) | (byte(1) & 0x3FU)};
    if ((first & 0xF0U) == 0xE0 && tail(1) && tail(2)) {
        const char32_t value = ((first & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
        if (value >= 0x800 && (value < 0xD800 || value > 0xDFFF))
            return {3, value};
    }
    if (first >= 0xF0 && first <= 0xF4 && tail(1) && tail(2) && tail(3)) {
        const char32_t value = ((first & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) | (byte(3) & 0x3FU);
        if (value >= 0x10000 && value <= 0x10FFFF)
            return {4, value};
    }
    return {};
}

bool printable(char32_t c)
{
    return c == 0x09 || c == 0x0A || c == 0x0D || (c >= 0x20 && c <= 0x7E) || c == 0x85 || (c >= 0xA0 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF) ||
           c >= 0x10000;
}

Error encodingError(std::size_t at, std::string message, std::string hint)
{
    return Error{ErrorCode::Encoding, std::move(message), std::move(hint), {}, {at, at + 1}, {}};
}

/// UTF-16 and UTF-32, with a byte order mark or known by the zero bytes around an ASCII first character.
bool isWide(std::string_view text)
{
    const auto zero = [&](std::size_t i) { return i < text.size() && text[i] == '\0'; };
    const std::string_view mark = text.substr(0, 2);
    if (mark == "\xFF\xFE" || mark == "\xFE\xFF" || text.substr(0, 4) == std::string_view("\0\0\xFE\xFF", 4))
        return true;
    return text.size() >= 2 && zero(0) != zero(1) && text.size() % 2 == 0 && (text.size() < 4 || zero(2) || zero(3));
}

} // namespace

Result<void> checkEncoding(std::string_view text)
{
    if (isWide(text))
        return tl::unexpected(encodingError(0, "The text is in UTF-16 or UTF-32, not in UTF-8", "Convert it to UTF-8 (iconv -t UTF-8) to edit it."));
    std::size_t at = text.substr(0, 3) == "\xEF\xBB\xBF" ? 3 : 0;
    while (at < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if ((byte >= 0x20 && byte < 0x7F) || byte == '\n') { // the common case
            ++at;
            continue;
        }
        const CodePoint point = decode(text.substr(at));
        if (point.size == 0)
            return tl::unexpected(encodingError(at, fmt::format("The byte 0x{:02X} is not UTF-8", byte), "Docker refuses such a file too: convert it to UTF-8."));
        if (!printable(point.value))
            return tl::unexpected(encodingError(at, fmt::format("The control character U+{:04X} is not allowed in YAML", static_cast<unsigned>(point.value)),
                                                "Docker refuses such a file too: remove the character, or write it as an escape in double quotes."));
        at += point.size;
    }
    return {};
}

} // namespace hullwright::yaml
