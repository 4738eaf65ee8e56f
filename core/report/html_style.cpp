#include "core/report/html_style.h"

#include "core/knowledge/embedded.h"
#include "core/report/style_hash.h"

#include <array>
#include <cstdint>

namespace hullwright::report {

namespace {

std::uint32_t digit(char c)
{
    return static_cast<std::uint32_t>(c <= '9' ? c - '0' : c - 'a' + 10);
}

/// Base64 of bytes given in hexadecimal: three bytes are six digits and four characters.
std::string base64(std::string_view hex)
{
    static constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < hex.size(); i += 6) {
        const std::size_t digits = std::min<std::size_t>(6, hex.size() - i);
        std::uint32_t bits = 0;
        for (std::size_t n = 0; n < 6; ++n)
            bits = bits << 4 | (n < digits ? digit(hex[i + n]) : 0);
        for (std::size_t n = 0; n < 4; ++n)
            out += n <= digits / 2 ? kAlphabet[bits >> (18 - 6 * n) & 0x3F] : '=';
    }
    return out;
}

} // namespace

std::string_view styleSheet()
{
    return knowledge::resource("report.css");
}

std::string styleHash()
{
    return "sha256-" + base64(kStyleSha256);
}

} // namespace hullwright::report
