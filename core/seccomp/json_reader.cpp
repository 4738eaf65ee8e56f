#include "core/seccomp/json_reader.h"

#include <algorithm>
#include <cstdint>

namespace hullwright::seccomp {

namespace {

constexpr int kMaxDepth = 32;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The length of the UTF-8 sequence that begins here, 0 where there is none (surrogates and overlong forms included).
std::size_t sequenceLength(std::string_view text)
{
    const auto at = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto tail = [&](std::size_t i) { return (at(i) & 0xC0U) == 0x80U; };
    const unsigned first = at(0);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return tail(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && at(1) < 0xA0;
        const bool surrogate = first == 0xED && at(1) > 0x9F;
        return tail(1) && tail(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool outside = (first == 0xF0 && at(1) < 0x90) || (first == 0xF4 && at(1) > 0x8F);
        return tail(1) && tail(2) && tail(3) && !outside ? 4 : 0;
    }
    return 0;
}

void appendUtf8(std::string& out, std::uint32_t c)
{
    const auto byte = [&](std::uint32_t b) { out += static_cast<char>(b); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0 | (c >> 6));
        byte(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        byte(0xE0 | (c >> 12));
        byte(0x80 | ((c >> 6) & 0x3F));
        byte(0x80 | (c & 0x3F));
    } else {
        byte(0xF0 | (c >> 18));
        byte(0x80 | ((c >> 12) & 0x3F));
        byte(0x80 | ((c >> 6) & 0x3F));
        byte(0x80 | (c & 0x3F));
    }
}

class Reader {
public:
    explicit Reader(std::string_view json) : m_json(json) {}

    Result<JsonValue> read()
    {
        if (m_json.starts_with("\xEF\xBB\xBF"))
            return fail(0, ErrorCode::Syntax, "The file begins with a byte order mark, which engines refuse");
        auto value = readValue(0);
        if (!value)
            return value;
        skipSpace();
        if (m_at < m_json.size())
            return fail(m_at, ErrorCode::Syntax, "Something follows the end of the profile");
        return value;
    }

private:
    tl::unexpected<Error> fail(std::size_t at, ErrorCode code, std::string message) const
    {
        return tl::unexpected(errorAt(m_json, {at, std::min(at + 1, m_json.size())}, code, std::move(message)));
    }

    void skipSpace()
    {
        while (m_at < m_json.size() && (m_json[m_at] == ' ' || m_json[m_at] == '\t' || m_json[m_at] == '\n' || m_json[m_at] == '\r'))
            ++m_at;
    }

    bool take(char c)
    {
        skipSpace();
        if (m_at >= m_json.size() || m_json[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    Result<JsonValue> readValue(int depth)
    {
        skipSpace();
        if (depth > kMaxDepth)
            return fail(m_at, ErrorCode::Limit, "The file is nested too deep for a seccomp profile");
        if (m_at >= m_json.size())
            return fail(m_at, ErrorCode::Syntax, "The file ends before the profile does");
        const std::size_t begin = m_at;
        Result<JsonValue> value = readAny(depth);
        if (value)
            value->span = {begin, m_at};
        return value;
    }

    Result<JsonValue> readAny(int depth)
    {
        const char c = m_json[m_at];
        if (c == '{')
            return readObject(depth);
        if (c == '[')
            return readArray(depth);
        if (c == '"')
            return readString();
        if (c == '-' || isDigit(c))
            return readNumber();
        return readWord();
    }

    Result<JsonValue> readWord()
    {
        JsonValue value;
        const std::string_view rest = m_json.substr(m_at);
        for (std::string_view word : {"true", "false", "null"}) {
            if (!rest.starts_with(word))
                continue;
            m_at += word.size();
            value.type = word == "null" ? JsonValue::Type::Null : JsonValue::Type::Boolean;
            value.boolean = word == "true";
            return value;
        }
        if (rest.starts_with("/"))
            return fail(m_at, ErrorCode::Syntax, "JSON has no comments");
        return fail(m_at, ErrorCode::Syntax, "A value is missing here");
    }

    Result<JsonValue> readNumber()
    {
        const std::size_t begin = m_at;
        const auto digits = [&] {
            const std::size_t first = m_at;
            while (m_at < m_json.size() && isDigit(m_json[m_at]))
                ++m_at;
            return m_at > first;
        };
        if (m_json[m_at] == '-')
            ++m_at;
        const bool zero = m_at < m_json.size() && m_json[m_at] == '0';
        const std::size_t whole = m_at;
        bool good = digits() && !(zero && m_at - whole > 1);
        if (good && m_at < m_json.size() && m_json[m_at] == '.') {
            ++m_at;
            good = digits();
        }
        if (good && m_at < m_json.size() && (m_json[m_at] == 'e' || m_json[m_at] == 'E')) {
            ++m_at;
            if (m_at < m_json.size() && (m_json[m_at] == '+' || m_json[m_at] == '-'))
                ++m_at;
            good = digits();
        }
        if (!good)
            return fail(begin, ErrorCode::Syntax, "This is no number as JSON writes one");
        JsonValue value;
        value.type = JsonValue::Type::Number;
        value.text = m_json.substr(begin, m_at - begin);
        return value;
    }

    Result<std::uint32_t> readHex()
    {
        std::uint32_t value = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = m_at < m_json.size() ? m_json[m_at] : ' ';
            const bool lower = c >= 'a' && c <= 'f';
            const bool upper = c >= 'A' && c <= 'F';
            if (!isDigit(c) && !lower && !upper)
                return fail(m_at, ErrorCode::Syntax, "\\u needs four hexadecimal digits");
            value = value * 16 + static_cast<std::uint32_t>(isDigit(c) ? c - '0' : (lower ? c - 'a' : c - 'A') + 10);
        }
        return value;
    }

    Result<void> readEscape(std::string& out)
    {
        static constexpr std::string_view kLetters = "\"\\/bfnrt";
        static constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
        const char c = m_at < m_json.size() ? m_json[m_at++] : '\0';
        if (const std::size_t found = kLetters.find(c); found != std::string_view::npos && c != '\0') {
            out += kMeanings[found];
            return {};
        }
        if (c != 'u')
            return fail(m_at - 1, ErrorCode::Syntax, "This escape is unknown to JSON");
        auto code = readHex();
        if (!code)
            return tl::unexpected(code.error());
        if (*code >= 0xD800 && *code < 0xDC00 && m_json.substr(m_at, 2) == "\\u") {
            m_at += 2;
            const auto low = readHex();
            if (!low)
                return tl::unexpected(low.error());
            if (*low < 0xDC00 || *low > 0xDFFF)
                return fail(m_at - 4, ErrorCode::Syntax, "Half of a character stands alone");
            code = 0x10000 + ((*code - 0xD800) << 10) + (*low - 0xDC00);
        }
        if (*code >= 0xD800 && *code <= 0xDFFF)
            return fail(m_at - 4, ErrorCode::Syntax, "Half of a character stands alone");
        appendUtf8(out, *code);
        return {};
    }

    Result<JsonValue> readString()
    {
        JsonValue value;
        value.type = JsonValue::Type::String;
        const std::size_t begin = m_at++;
        while (m_at < m_json.size() && m_json[m_at] != '"') {
            const char c = m_json[m_at];
            if (static_cast<unsigned char>(c) < 0x20)
                return fail(m_at, ErrorCode::Syntax, "A control character stands in a string");
            if (c == '\\') {
                ++m_at;
                if (auto done = readEscape(value.text); !done)
                    return tl::unexpected(done.error());
                continue;
            }
            const std::size_t length = sequenceLength(m_json.substr(m_at));
            if (length == 0)
                return fail(m_at, ErrorCode::Encoding, "The file is not UTF-8");
            value.text += m_json.substr(m_at, length);
            m_at += length;
        }
        if (m_at >= m_json.size())
            return fail(begin, ErrorCode::Syntax, "This string never ends");
        ++m_at;
        return value;
    }

    Result<JsonValue> readArray(int depth)
    {
        JsonValue value;
        value.type = JsonValue::Type::Array;
        ++m_at;
        if (take(']'))
            return value;
        do {
            skipSpace();
            if (m_at < m_json.size() && m_json[m_at] == ']')
                return fail(m_at, ErrorCode::Syntax, "A comma stands before the end of the list");
            auto item = readValue(depth + 1);
            if (!item)
                return item;
            value.items.push_back(std::move(*item));
        } while (take(','));
        if (!take(']'))
            return fail(m_at, ErrorCode::Syntax, "A comma or the end of the list is missing here");
        return value;
    }

    Result<JsonValue> readObject(int depth)
    {
        JsonValue value;
        value.type = JsonValue::Type::Object;
        ++m_at;
        if (take('}'))
            return value;
        do {
            skipSpace();
            const std::size_t begin = m_at;
            if (m_at >= m_json.size() || m_json[m_at] != '"')
                return fail(m_at, ErrorCode::Syntax, m_at < m_json.size() && m_json[m_at] == '}' ? "A comma stands before the end of the object" : "A name in quotes is missing here");
            auto name = readString();
            if (!name)
                return name;
            if (value.member(name->text))
                return fail(begin, ErrorCode::Schema, "\"" + name->text + "\" stands twice in one object: engines differ about which one counts");
            if (!take(':'))
                return fail(m_at, ErrorCode::Syntax, "A colon is missing here");
            auto item = readValue(depth + 1);
            if (!item)
                return item;
            value.members.push_back({std::move(name->text), std::move(*item)});
        } while (take(','));
        if (!take('}'))
            return fail(m_at, ErrorCode::Syntax, "A comma or the end of the object is missing here");
        return value;
    }

    std::string_view m_json;
    std::size_t m_at = 0;
};

} // namespace

const JsonValue* JsonValue::member(std::string_view name) const
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const auto& entry) { return entry.name == name; });
    return found == members.end() ? nullptr : &found->value;
}

Result<JsonValue> readJson(std::string_view json)
{
    return Reader(json).read();
}

Error errorAt(std::string_view json, text::Span span, ErrorCode code, std::string message, std::string hint)
{
    Error error;
    error.code = code;
    error.message = std::move(message);
    error.hint = std::move(hint);
    error.span = span;
    error.position = {1, 1};
    for (std::size_t i = 0; i < span.begin && i < json.size(); ++i) {
        if (json[i] == '\n')
            error.position = {error.position.line + 1, 1};
        else if ((static_cast<unsigned char>(json[i]) & 0xC0U) != 0x80U)
            ++error.position.column;
    }
    return error;
}

} // namespace hullwright::seccomp
