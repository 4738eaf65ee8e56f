#include "core/compose/scalars.h"

#include "core/compose/timestamps.h"
#include "core/compose/units.h"

#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace hullwright::compose {
namespace {

bool oneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    for (const auto word : words) {
        if (word == text)
            return true;
    }
    return false;
}

bool isNullWord(std::string_view text)
{
    return oneOf(text, {"", "~", "null", "Null", "NULL"});
}

std::optional<bool> booleanWord(std::string_view text)
{
    if (oneOf(text, {"true", "True", "TRUE"}))
        return true;
    if (oneOf(text, {"false", "False", "FALSE"}))
        return false;
    return std::nullopt;
}

bool isInfinityOrNan(std::string_view text)
{
    return oneOf(text, {".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF"});
}

std::string withoutUnderscores(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c != '_')
            out += c;
    }
    return out;
}

/// Integers with a prefix for their base; a leading zero alone means octal.
std::optional<Value> integer(std::string_view text, const Origin& origin)
{
    const bool negative = text.starts_with('-');
    std::string_view digits = text;
    if (negative || text.starts_with('+'))
        digits.remove_prefix(1);
    int base = 10;
    if (digits.size() > 1 && digits[0] == '0') {
        const char mark = static_cast<char>(digits[1] | 0x20);
        base = mark == 'x' ? 16 : mark == 'b' ? 2 : 8;
        digits.remove_prefix(mark == 'x' || mark == 'b' || mark == 'o' ? 2 : 1);
    }
    std::uint64_t magnitude = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), magnitude, base);
    if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    if (negative && magnitude == 0)
        return Value(-0.0, origin); // the reference prints -0
    constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (magnitude > kMost)
        return Value(negative ? -static_cast<double>(magnitude) : static_cast<double>(magnitude), origin);
    const auto value = static_cast<std::int64_t>(magnitude);
    return Value(negative ? -value : value, origin);
}

std::optional<Value> number(std::string_view text, const Origin& origin)
{
    if (const auto value = parseNumber(text))
        return Value(*value, origin);
    return std::nullopt;
}

/// Bytes of base64 text; white space is skipped.
std::optional<std::string> decodeBase64(std::string_view text)
{
    std::string out;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '=')
            continue;
        static constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        const auto at = kAlphabet.find(c);
        if (at == std::string_view::npos)
            return std::nullopt;
        bits = (bits << 6U) | static_cast<std::uint32_t>(at);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out += static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xffU);
        }
    }
    return out;
}

} // namespace

std::variant<Value, NotANumber> resolvePlain(std::string_view text, const Origin& origin)
{
    if (isNullWord(text))
        return Value(nullptr, origin);
    if (const auto boolean = booleanWord(text))
        return Value(*boolean, origin);
    if (isInfinityOrNan(text))
        return NotANumber{};
    const char first = text.front();
    const bool numeric = (first >= '0' && first <= '9') || first == '-' || first == '+';
    if (numeric) {
        if (auto date = timestampText(text))
            return Value(std::move(*date), origin);
        const std::string plain = withoutUnderscores(text);
        if (auto value = integer(plain, origin))
            return std::move(*value);
        if (auto value = number(plain, origin))
            return std::move(*value);
    } else if (first == '.') {
        if (auto value = number(text, origin))
            return std::move(*value);
    }
    return Value(std::string(text), origin);
}

std::string_view shortTag(std::string_view tag)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kCore{{{"str", "!!str"},
                                                                                         {"int", "!!int"},
                                                                                         {"float", "!!float"},
                                                                                         {"bool", "!!bool"},
                                                                                         {"null", "!!null"},
                                                                                         {"binary", "!!binary"},
                                                                                         {"timestamp", "!!timestamp"},
                                                                                         {"merge", "!!merge"},
                                                                                         {"set", "!!set"}}};
    for (const std::string_view prefix : {"!!", "!<tag:yaml.org,2002:", "tag:yaml.org,2002:"}) {
        if (!tag.starts_with(prefix))
            continue;
        std::string_view name = tag.substr(prefix.size());
        if (name.ends_with('>'))
            name.remove_suffix(1);
        for (const auto& [word, core] : kCore) {
            if (word == name)
                return core;
        }
    }
    return tag;
}

std::optional<Value> resolveTagged(std::string_view text, std::string_view tag, bool plain, const Origin& origin)
{
    const std::string_view core = shortTag(tag);
    if (core == "!!str" || core == "!")
        return Value(std::string(text), origin);
    if (core == "!!binary") {
        auto bytes = decodeBase64(text);
        return bytes ? std::optional(Value(std::move(*bytes), origin)) : std::nullopt;
    }
    auto resolved = resolvePlain(text, origin);
    auto* value = std::get_if<Value>(&resolved);
    if (core == "!!null")
        return value && value->isNull() ? std::optional(*value) : std::nullopt;
    if (core == "!!bool")
        return value && value->boolean() ? std::optional(*value) : std::nullopt;
    if (core == "!!int")
        return value && value->integer() ? std::optional(*value) : std::nullopt;
    if (core == "!!float") {
        if (value && value->integer())
            return Value(static_cast<double>(*value->integer()), origin);
        return value && value->number() ? std::optional(*value) : std::nullopt;
    }
    if (core == "!!timestamp") {
        auto date = timestampText(text);
        return date ? std::optional(Value(std::move(*date), origin)) : std::nullopt;
    }
    if (!plain)
        return Value(std::string(text), origin);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<std::string> scalarText(const Value& value)
{
    if (const auto* text = value.string())
        return *text;
    if (const auto* flag = value.boolean())
        return *flag ? "true" : "false";
    if (const auto* whole = value.integer())
        return std::to_string(*whole);
    if (const auto* real = value.number())
        return formatNumber(*real);
    return std::nullopt;
}

} // namespace hullwright::compose
