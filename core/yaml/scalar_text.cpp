#include "core/yaml/scalar_text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace hullwright::yaml {

namespace {

constexpr std::string_view kFlowIndicators = ",[]{}";

bool digit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWord(std::string_view text)
{
    static constexpr std::array<std::string_view, 32> kWords{"",   "~",  "null", "Null", "NULL", "true", "True", "TRUE", "false", "False", "FALSE", "y",  "Y",  "yes", "Yes", "YES",
                                                             "n",  "N",  "no",   "No",   "NO",   "on",   "On",   "ON",   "off",   "Off",   "OFF",   "<<", "=",  ".nan", ".NaN", ".NAN"};
    if (std::find(kWords.begin(), kWords.end(), text) != kWords.end())
        return true;
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        text.remove_prefix(1);
    return text == ".inf" || text == ".Inf" || text == ".INF";
}

std::size_t skipDigits(std::string_view text, std::size_t at)
{
    while (at < text.size() && (digit(text[at]) || text[at] == '_'))
        ++at;
    return at;
}

/// [-+]? digits, decimals and exponents, with `_` as YAML 1.1 allows; 0x, 0o, 0b.
bool isNumber(std::string_view text)
{
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    if (at + 1 < text.size() && text[at] == '0' && std::string_view("xobXOB").find(text[at + 1]) != std::string_view::npos) {
        const auto rest = text.substr(at + 2);
        return !rest.empty() && rest.find_first_not_of("0123456789abcdefABCDEF_") == std::string_view::npos;
    }
    const std::size_t whole = at;
    if (at >= text.size() || (!digit(text[at]) && text[at] != '.'))
        return false;
    at = skipDigits(text, at);
    const bool hasWhole = at > whole;
    bool hasFraction = false;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fraction = ++at;
        at = skipDigits(text, at);
        hasFraction = at > fraction;
    }
    if (!hasWhole && !hasFraction)
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        if (at >= text.size() || !digit(text[at]))
            return false;
        at = skipDigits(text, at);
    }
    return at == text.size();
}

/// 22:22 and its like, which YAML 1.1 reads to base 60; anything that begins digits:digits is kept apart, as ports do.
bool isBase60(std::string_view text)
{
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    const std::size_t first = at;
    while (at < text.size() && (digit(text[at]) || text[at] == '_'))
        ++at;
    return at > first && at + 1 < text.size() && text[at] == ':' && digit(text[at + 1]);
}

/// 2024-01-01, with or without a time.
bool isDate(std::string_view text)
{
    if (text.size() < 8 || text[4] != '-')
        return false;
    for (std::size_t i = 0; i < 4; ++i)
        if (!digit(text[i]))
            return false;
    std::size_t at = skipDigits(text, 5);
    if (at == 5 || at > 7 || at >= text.size() || text[at] != '-')
        return false;
    return at + 1 < text.size() && digit(text[at + 1]);
}

/// A character that must not stand in a text as it is: YAML forbids it, or it is a line break or nothing to somebody (NEL, LS, PS, the byte
/// order mark). Size 0 where the character at `at` may stand.
struct Escaped {
    std::size_t size = 0;
    unsigned value = 0;
};

Escaped unprintable(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
    if (byte(0) < 0x20 || byte(0) == 0x7F)
        return {1, byte(0)};
    if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) < 0xA0)
        return {2, byte(1)};
    if ((byte(0) & 0xF0U) != 0xE0)
        return {};
    const unsigned value = ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
    const bool special = value == 0x2028 || value == 0x2029 || value == 0xFEFF || value == 0xFFFE || value == 0xFFFF;
    return special ? Escaped{3, value} : Escaped{};
}

bool hasUnprintable(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i)
        if (unprintable(text, i).size != 0)
            return true;
    return false;
}

/// JSON as the library writes it, with what YAML forbids escaped as well.
std::string jsonText(const Value& value)
{
    const std::string plain = value.dump(-1, ' ', false, Value::error_handler_t::replace);
    std::string out;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        const Escaped escaped = unprintable(plain, i);
        if (escaped.size == 0) {
            out += plain[i];
            continue;
        }
        out += fmt::format("\\u{:04x}", escaped.value);
        i += escaped.size - 1;
    }
    return out;
}

bool flowBreaks(std::string_view text)
{
    if (text.find_first_of(kFlowIndicators) != std::string_view::npos)
        return true;
    return !text.empty() && text.back() == ':';
}

} // namespace

bool looksTyped(std::string_view text)
{
    return isWord(text) || isNumber(text) || isBase60(text) || isDate(text);
}

bool plainIsString(std::string_view text, Where where)
{
    const bool flow = where == Where::Flow || where == Where::FlowKey;
    const bool key = where == Where::BlockKey || where == Where::FlowKey;
    if (looksTyped(text) || hasUnprintable(text))
        return false;
    if (text.front() == ' ' || text.back() == ' ' || std::string_view("!&*|>'\"%@`#,[]{}").find(text.front()) != std::string_view::npos)
        return false;
    if (std::string_view("-?:").find(text.front()) != std::string_view::npos &&
        (text.size() == 1 || text[1] == ' ' || (flow && kFlowIndicators.find(text[1]) != std::string_view::npos)))
        return false;
    if (text.substr(0, 3) == "---" || text.substr(0, 3) == "...")
        return false;
    if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos || text.back() == ':')
        return false;
    // yaml-cpp takes these for indicators in flow style whatever follows.
    if (flow && (text.front() == ':' || text.front() == '?'))
        return false;
    return !(flow && flowBreaks(text)) && !(key && text.size() > 128);
}

std::string doubleQuoted(std::string_view text)
{
    std::string out = "\"";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        switch (c) {
        case '\\': out += "\\\\"; break;
        case '"': out += "\\\""; break;
        case '\n': out += "\\n"; break;
        case '\t': out += "\\t"; break;
        case '\r': out += "\\r"; break;
        case '\0': out += "\\0"; break;
        case 0x1B: out += "\\e"; break;
        case 0x07: out += "\\a"; break;
        case 0x08: out += "\\b"; break;
        default: {
            // yaml-cpp reads \N wrongly, so that only numbers are used.
            const Escaped escaped = unprintable(text, i);
            if (escaped.size == 0)
                out += text[i];
            else
                out += escaped.value < 0x80 ? fmt::format("\\x{:02x}", escaped.value) : fmt::format("\\u{:04x}", escaped.value);
            i += escaped.size == 0 ? 0 : escaped.size - 1;
        }
        }
    }
    return out + "\"";
}

std::string singleQuoted(std::string_view text)
{
    std::string out = "'";
    for (const char c : text) {
        out += c;
        if (c == '\'')
            out += c;
    }
    return out + "'";
}

bool fitsSingleQuotes(std::string_view text)
{
    return !hasUnprintable(text);
}

std::string scalarText(const Value& value, const ScalarStyle& style, Where where, Style kept)
{
    if (!value.is_string())
        return value.dump();
    const auto& text = value.get_ref<const std::string&>();
    if (style.json)
        return jsonText(value);
    if (kept == Style::SingleQuoted && fitsSingleQuotes(text))
        return singleQuoted(text);
    if (kept == Style::DoubleQuoted)
        return doubleQuoted(text);
    if (plainIsString(text, where))
        return text;
    return style.preferred == Style::SingleQuoted && fitsSingleQuotes(text) ? singleQuoted(text) : doubleQuoted(text);
}

namespace {

class ValueReader {
public:
    Result<Value> read(const Node& node, int depth);

private:
    static Value scalar(const Node& node);
    Result<Value> mapping(const Node& node, int depth);
    Result<void> mergeInto(Value& out, const Node& source, int depth);

    std::size_t m_budget = 100'000;
};

Error tooMuch()
{
    return Error{ErrorCode::Refused, "The aliases here stand for too much to be written out", "Edit the text.", {}, {}, {}};
}

Value ValueReader::scalar(const Node& node)
{
    const std::string text(node.value());
    if (node.style() != Style::Plain || node.tag() == "!!str")
        return text;
    if (text == "~" || text == "null" || text == "Null" || text == "NULL")
        return nullptr;
    if (text == "true" || text == "True" || text == "TRUE")
        return true;
    if (text == "false" || text == "False" || text == "FALSE")
        return false;
    const bool plainInteger = !text.empty() && text.size() < 19 && text.find_first_not_of("0123456789", text[0] == '-' ? 1 : 0) == std::string::npos && text != "-" &&
                              (text == "0" || text[text[0] == '-' ? 1 : 0] != '0');
    if (plainInteger)
        return std::stoll(text);
    return text;
}

Result<Value> ValueReader::read(const Node& node, int depth)
{
    if (m_budget == 0 || depth > 200)
        return tl::unexpected(tooMuch());
    --m_budget;
    switch (node ? node.kind() : Kind::Null) {
    case Kind::Null: return Value(nullptr);
    case Kind::Scalar: return scalar(node);
    case Kind::Alias: return node.target() ? read(node.target(), depth + 1) : Result<Value>(tl::unexpected(tooMuch()));
    case Kind::Mapping: return mapping(node, depth);
    case Kind::Sequence: break;
    }
    Value out = Value::array();
    for (std::size_t i = 0; i < node.size(); ++i) {
        auto item = read(node.item(i), depth + 1);
        if (!item)
            return item;
        out.push_back(std::move(*item));
    }
    return out;
}

Result<void> ValueReader::mergeInto(Value& out, const Node& source, int depth)
{
    const Node from = source.kind() == Kind::Alias ? source.target() : source;
    if (from && from.kind() == Kind::Sequence) {
        for (std::size_t i = 0; i < from.size(); ++i)
            if (auto done = mergeInto(out, from.item(i), depth + 1); !done)
                return done;
        return {};
    }
    auto merged = read(from, depth + 1);
    if (!merged)
        return tl::unexpected(merged.error());
    if (merged->is_object())
        for (auto& [key, value] : merged->items())
            if (!out.contains(key))
                out[key] = value;
    return {};
}

Result<Value> ValueReader::mapping(const Node& node, int depth)
{
    Value out = Value::object();
    for (std::size_t i = 0; i < node.size(); ++i) {
        const Node key = node.key(i);
        if (key.value() == "<<" && key.style() == Style::Plain)
            continue;
        auto value = read(node.item(i), depth + 1);
        if (!value)
            return value;
        out[std::string(key.kind() == Kind::Alias ? key.target().value() : key.value())] = std::move(*value);
    }
    if (const Node merge = node.find("<<"); merge)
        if (auto done = mergeInto(out, merge, depth); !done)
            return tl::unexpected(done.error());
    return out;
}

bool readsScalar(const Node& node, const Value& value)
{
    if (node.kind() != Kind::Scalar)
        return false;
    if (value.is_string())
        return node.value() == value.get_ref<const std::string&>() && (node.style() != Style::Plain || !node.tag().empty() || !looksTyped(node.value()));
    return node.style() == Style::Plain && node.value() == value.dump();
}

} // namespace

Result<Value> toValue(const Node& node)
{
    return ValueReader().read(node, 0);
}

bool reads(const Node& node, const Value& value)
{
    if (value.is_null())
        return !node || node.kind() == Kind::Null || (node.kind() == Kind::Scalar && node.style() == Style::Plain && (node.value() == "null" || node.value() == "~"));
    if (!node)
        return false;
    if (value.is_array()) {
        if (node.kind() != Kind::Sequence || node.size() != value.size())
            return false;
        for (std::size_t i = 0; i < value.size(); ++i)
            if (!reads(node.item(i), value[i]))
                return false;
        return true;
    }
    if (value.is_object()) {
        if (node.kind() != Kind::Mapping || node.size() != value.size())
            return false;
        std::size_t entry = 0;
        for (const auto& [key, item] : value.items()) {
            if (node.key(entry).value() != key || !reads(node.item(entry), item))
                return false;
            ++entry;
        }
        return true;
    }
    return readsScalar(node, value);
}

} // namespace hullwright::yaml
