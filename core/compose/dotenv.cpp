#include "core/compose/dotenv.h"

#include "core/compose/short_syntax.h"

#include <algorithm>

namespace hullwright::compose {
namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\v' || c == '\f' || c == '\r';
}

bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || std::string_view("_.-[]").find(c) != std::string_view::npos ||
           (static_cast<unsigned char>(c) & 0x80U) != 0;
}

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

std::string_view trimmedRight(std::string_view text)
{
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// The character that `\c` means; 0 for none.
char escaped(char c)
{
    static constexpr std::string_view kLetters = "abfnrtv\"\\";
    static constexpr std::string_view kMeanings = "\a\b\f\n\r\t\v\"\\";
    const auto at = kLetters.find(c);
    return at == std::string_view::npos ? '\0' : kMeanings[at];
}

/// Shell escapes of a double-quoted value; `\$` stays a dollar through the substitution that follows.
std::string expandEscapes(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = text[i] == '\\' && i + 1 < text.size() ? text[i + 1] : '\0';
        if (next == '$') {
            out += "$$";
            ++i;
        } else if (next == '0') {
            unsigned value = 0;
            std::size_t digits = i + 2;
            while (digits < text.size() && digits < i + 5 && isOctal(text[digits]))
                value = value * 8 + static_cast<unsigned>(text[digits++] - '0');
            out += static_cast<char>(value & 0xffU);
            i = digits - 1;
        } else if (const char meaning = escaped(next)) {
            out += meaning;
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

class Parser {
public:
    Parser(std::string_view text, const Lookup& lookup) : m_rest(text), m_lookup(lookup)
    {
        if (m_rest.starts_with("\xef\xbb\xbf"))
            m_rest.remove_prefix(3);
    }

    Result<FileVariables> run();

private:
    void skipToStatement();
    Result<void> statement();
    Result<std::string> value();
    Result<std::string> quoted(char quote);
    Result<std::string> filled(std::string_view text) const;
    void advance(std::size_t count);
    [[nodiscard]] Error fail(std::string message) const;

    std::string_view m_rest;
    const Lookup& m_lookup;
    std::size_t m_line = 1;
    FileVariables m_variables;
};

Error Parser::fail(std::string message) const
{
    Error error;
    error.code = ErrorCode::Syntax;
    error.message = std::move(message);
    error.position = {m_line, 1};
    return error;
}

void Parser::advance(std::size_t count)
{
    m_line += static_cast<std::size_t>(std::count(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(count), '\n'));
    m_rest.remove_prefix(count);
}

void Parser::skipToStatement()
{
    for (;;) {
        std::size_t blanks = 0;
        while (blanks < m_rest.size() && (isBlank(m_rest[blanks]) || m_rest[blanks] == '\n'))
            ++blanks;
        advance(blanks);
        if (!m_rest.starts_with('#'))
            return;
        advance(std::min(m_rest.find('\n'), m_rest.size()));
    }
}

Result<std::string> Parser::filled(std::string_view text) const
{
    auto result = substitute(text, [this](std::string_view name) -> std::optional<std::string> {
        if (auto outer = m_lookup(name))
            return outer;
        const auto at = m_variables.find(std::string(name));
        return at == m_variables.end() ? std::nullopt : std::optional(at->second.text);
    });
    if (result.failure)
        return tl::unexpected(fail(result.failure->english()));
    return std::move(result.text);
}

Result<std::string> Parser::quoted(char quote)
{
    std::string raw;
    bool escape = false;
    for (std::size_t i = 1; i < m_rest.size(); ++i) {
        const char c = m_rest[i];
        if (c == quote && !escape) {
            advance(i + 1);
            return quote == '"' ? filled(expandEscapes(raw)) : Result<std::string>(raw);
        }
        if (c != quote && !escape && c == '\\') {
            escape = true;
            continue;
        }
        if (escape && c != quote)
            raw += '\\';
        escape = false;
        raw += c;
    }
    return tl::unexpected(fail("a quote is left open"));
}

Result<std::string> Parser::value()
{
    if (m_rest.starts_with('"') || m_rest.starts_with('\''))
        return quoted(m_rest.front());
    const std::string_view line = m_rest.substr(0, m_rest.find('\n'));
    auto result = filled(trimmedRight(line.substr(0, line.find(" #"))));
    advance(std::min(line.size() + 1, m_rest.size()));
    return result;
}

Result<void> Parser::statement()
{
    if (m_rest.starts_with("export") && m_rest.size() > 6 && isBlank(m_rest[6])) {
        std::size_t skip = 6;
        while (skip < m_rest.size() && isBlank(m_rest[skip]))
            ++skip;
        advance(skip);
    }
    std::size_t end = 0;
    while (end < m_rest.size() && (isNameChar(m_rest[end]) || isBlank(m_rest[end])))
        ++end;
    const std::string name(trimmedRight(m_rest.substr(0, end)));
    const char mark = end < m_rest.size() ? m_rest[end] : '\n';
    if (mark != '=' && mark != ':' && mark != '\n')
        return tl::unexpected(fail("a character that is no part of a variable's name"));
    if (name.find(' ') != std::string::npos)
        return tl::unexpected(fail("a variable's name can't have a space"));
    const std::size_t line = m_line;
    advance(std::min(end + 1, m_rest.size()));
    if (mark == '\n') {
        if (auto inherited = m_lookup(name))
            m_variables[name] = {std::move(*inherited), line};
        return {};
    }
    while (!m_rest.empty() && isBlank(m_rest.front()))
        m_rest.remove_prefix(1);
    auto parsed = value();
    if (!parsed)
        return tl::unexpected(parsed.error());
    m_variables[name] = {std::move(*parsed), line};
    return {};
}

Result<FileVariables> Parser::run()
{
    for (skipToStatement(); !m_rest.empty(); skipToStatement()) {
        if (auto done = statement(); !done)
            return tl::unexpected(done.error());
    }
    return std::move(m_variables);
}

} // namespace

Result<FileVariables> parseDotenv(std::string_view text, const Lookup& lookup)
{
    return Parser(text, lookup).run();
}

FileVariables parseRawEnvironment(std::string_view text, const Lookup& lookup)
{
    FileVariables variables;
    std::size_t number = 0;
    for (std::string_view line : split(text, '\n')) {
        ++number;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        while (!line.empty() && isBlank(line.front()))
            line.remove_prefix(1);
        if (line.empty() || line.front() == '#')
            continue;
        const auto at = line.find('=');
        const std::string name(line.substr(0, at));
        if (at != std::string_view::npos)
            variables[name] = {std::string(line.substr(at + 1)), number};
        else if (auto inherited = lookup(name))
            variables[name] = {std::move(*inherited), number};
    }
    return variables;
}

} // namespace hullwright::compose
