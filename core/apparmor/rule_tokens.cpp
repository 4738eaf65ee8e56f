#include "core/apparmor/rule_tokens.h"

#include <algorithm>
#include <optional>

namespace hullwright::apparmor {

namespace {

constexpr std::size_t kMostBytes = 4096;
constexpr std::size_t kDeepest = 8; ///< alternatives within alternatives

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/// Cuts a rule into words. Inside quotes, parentheses and alternatives a comma is none that ends the rule.
class Cutter {
public:
    explicit Cutter(std::string_view rule) : m_rule(rule) {}

    Result<std::vector<Token>> cut()
    {
        for (; m_at < m_rule.size(); ++m_at) {
            if (auto step = m_quote ? quoted() : plain(); !step)
                return tl::unexpected(step.error());
            if (m_done)
                break;
        }
        if (m_quote)
            return wrongRule({*m_quote, m_rule.size()}, "A quote is opened and not closed");
        if (auto ended = endWord(m_at); !ended)
            return tl::unexpected(ended.error());
        return std::move(m_tokens);
    }

private:
    Result<void> quoted()
    {
        const char c = m_rule[m_at];
        if (c == '\t')
            return wrongRule({m_at, m_at + 1}, "A rule has one line and no control characters");
        if (c == '\\')
            ++m_at;
        else if (c == '"')
            m_quote.reset();
        return {};
    }

    Result<void> plain()
    {
        const char c = m_rule[m_at];
        if (c == '#')
            return wrongRule({m_at, m_rule.size()}, "What follows # would be a comment", "A path that holds it is written in quotes.");
        if (c == '"')
            return openQuote();
        if (c == ',' && m_parenthesis == 0 && m_braces == 0 && m_set == 0)
            return comma();
        if (isBlank(c) && m_parenthesis == 0)
            return endWord(m_at);
        if ((c == '{' || c == '}') && !m_begin && m_parenthesis == 0)
            return wrongRule({m_at, m_at + 1}, "A block can't stand here: braces hold alternatives within a path, such as /srv/{a,b}");
        if (!m_begin)
            m_begin = m_at;
        const std::size_t open = m_parenthesis;
        count(c);
        const bool closed = open == 1 && m_parenthesis == 0;
        if (closed && m_at + 1 < m_rule.size() && m_rule[m_at + 1] != ',' && !isBlank(m_rule[m_at + 1]))
            return wrongRule({m_at + 1, m_rule.size()}, "Something follows the closing parenthesis");
        return {};
    }

    Result<void> openQuote()
    {
        const bool begins = !m_begin || m_rule[m_at - 1] == '=' || m_parenthesis > 0;
        if (!begins)
            return wrongRule({m_at, m_at + 1}, "A quote can't stand in the middle of a word", "Put the whole path in quotes.");
        if (!m_begin)
            m_begin = m_at;
        m_quote = m_at;
        return {};
    }

    Result<void> comma()
    {
        const std::size_t rest = m_rule.find_first_not_of(" \t", m_at + 1);
        if (rest != std::string_view::npos)
            return wrongRule({m_at, m_rule.size()}, "One rule at a time: nothing may follow the comma", "A path that holds a comma is written in quotes.");
        m_done = true;
        return {};
    }

    void count(char c)
    {
        const bool list = m_rule[*m_begin] == '(' || (m_at > *m_begin && m_rule[m_at - 1] == '=');
        if (c == '\\')
            ++m_at;
        else if (c == '(' && (list || m_parenthesis > 0))
            ++m_parenthesis;
        else if (c == ')' && m_parenthesis > 0)
            --m_parenthesis;
        else if (m_set > 0)
            m_set = c == ']' ? 0 : m_set;
        else if (c == '[')
            m_set = m_at + 1;
        else if (c == '{')
            ++m_braces;
        else if (c == '}' && m_braces > 0)
            --m_braces;
    }

    Result<void> endWord(std::size_t end)
    {
        if (!m_begin)
            return {};
        const text::Span span{*m_begin, std::min(end, m_rule.size())};
        if (m_parenthesis > 0)
            return wrongRule(span, "A parenthesis is opened and not closed");
        if (m_braces > 0 || m_set > 0)
            return wrongRule(span, "A brace or bracket is opened and not closed", "A path that holds a blank is written in quotes.");
        m_tokens.push_back({span.of(m_rule), span});
        m_begin.reset();
        return {};
    }

    std::string_view m_rule;
    std::size_t m_at = 0;
    std::optional<std::size_t> m_begin, m_quote; ///< of the word, of the quote in it
    std::size_t m_parenthesis = 0, m_braces = 0, m_set = 0;
    bool m_done = false;
    std::vector<Token> m_tokens;
};

/// Goes over a pattern as apparmor_parser does when it makes an expression of it.
class PatternCheck {
public:
    PatternCheck(std::string_view pattern, text::Span span) : m_pattern(pattern), m_span(span) {}

    Result<void> check()
    {
        for (; m_at < m_pattern.size(); ++m_at) {
            if (auto step = one(m_pattern[m_at]); !step)
                return step;
        }
        return m_commas.empty() ? Result<void>() : wrong("A brace or bracket is opened and not closed");
    }

private:
    [[nodiscard]] Result<void> wrong(std::string message, std::string hint = {}) const { return wrongRule(m_span, std::move(message), std::move(hint)); }

    Result<void> one(char c)
    {
        switch (c) {
        case '\\': return escape();
        case '[': return set();
        case ']': return wrong("A ] has no [ before it", "Write \\] where the path holds one.");
        case '{':
            if (m_at > 0 && m_pattern[m_at - 1] == '@')
                return wrong("A profile of this program defines no variables: write the path out");
            if (m_commas.size() == kDeepest)
                return wrong("Alternatives stand too deep in each other");
            m_commas.push_back(0);
            return {};
        case '}':
            if (m_commas.empty())
                return wrong("A } has no { before it", "Write \\} where the path holds one.");
            if (m_commas.back() == 0)
                return wrong("Braces hold at least two alternatives, with a comma between");
            m_commas.pop_back();
            return {};
        case ',':
            if (!m_commas.empty())
                ++m_commas.back();
            return {};
        default: return {};
        }
    }

    Result<void> escape()
    {
        ++m_at;
        if (m_at < m_pattern.size() && std::string_view("\\*?[]{}^,").find(m_pattern[m_at]) != std::string_view::npos)
            return {};
        return wrong("A backslash stands before one of \\ * ? [ ] { } ^ , only");
    }

    /// A character of a set; false where it can't be one.
    bool member()
    {
        if (m_at < m_pattern.size() && m_pattern[m_at] == '\\')
            return escape().has_value() && ++m_at <= m_pattern.size();
        if (m_at >= m_pattern.size() || m_pattern[m_at] == ']' || m_pattern[m_at] == '-' || m_pattern[m_at] == '[')
            return false;
        ++m_at;
        return true;
    }

    Result<void> set()
    {
        ++m_at;
        if (m_at < m_pattern.size() && m_pattern[m_at] == '^')
            ++m_at;
        bool whole = true;
        do {
            whole = member();
            if (whole && m_at < m_pattern.size() && m_pattern[m_at] == '-') {
                ++m_at;
                whole = member();
            }
        } while (whole && m_at < m_pattern.size() && m_pattern[m_at] != ']');
        return whole && m_at < m_pattern.size() ? Result<void>() : wrong("A set of characters is written as [abc], [a-z] or [^/]");
    }

    std::string_view m_pattern;
    text::Span m_span;
    std::size_t m_at = 0;
    std::vector<std::size_t> m_commas; ///< of the open alternatives, the innermost last
};

/// Two commas in a row, of which the first is not escaped.
bool emptyAlternative(std::string_view pattern)
{
    for (std::size_t at = pattern.find(",,"); at != std::string_view::npos; at = pattern.find(",,", at + 1))
        if (at == 0 || pattern[at - 1] != '\\')
            return true;
    return false;
}

} // namespace

tl::unexpected<Error> wrongRule(text::Span span, std::string message, std::string hint)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.message = std::move(message);
    error.hint = std::move(hint);
    error.span = span;
    return tl::unexpected(std::move(error));
}

Result<std::vector<Token>> tokensOf(std::string_view rule)
{
    if (rule.size() > kMostBytes)
        return wrongRule({0, rule.size()}, "The rule is longer than a path can be");
    const auto control = std::find_if(rule.begin(), rule.end(), [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; });
    if (control != rule.end()) {
        const auto at = static_cast<std::size_t>(control - rule.begin());
        return wrongRule({at, at + 1}, "A rule has one line and no control characters");
    }
    auto tokens = Cutter(rule).cut();
    if (tokens && tokens->empty())
        return wrongRule({0, rule.size()}, "There is no rule here", "A rule is for example /srv/** r or capability net_raw.");
    return tokens;
}

std::vector<Token> listOf(const Token& token)
{
    if (!token.text.starts_with('('))
        return {token};
    std::vector<Token> items;
    for (std::size_t at = 1; at < token.text.size();) {
        const std::size_t begin = token.text.find_first_not_of(" \t,", at);
        if (begin == std::string_view::npos || token.text[begin] == ')')
            break;
        std::size_t end = begin;
        for (bool quoted = false; end < token.text.size() && (quoted || std::string_view(" \t,)").find(token.text[end]) == std::string_view::npos); ++end)
            quoted = quoted != (token.text[end] == '"');
        items.push_back({token.text.substr(begin, end - begin), {token.span.begin + begin, token.span.begin + end}});
        at = end;
    }
    return items;
}

Condition conditionOf(const Token& token)
{
    const std::size_t equals = token.text.find('=');
    const bool plain = equals != std::string_view::npos && std::all_of(token.text.begin(), token.text.begin() + static_cast<std::ptrdiff_t>(equals), [](char c) { return c >= 'a' && c <= 'z'; });
    return plain ? Condition{token.text.substr(0, equals), {token.text.substr(equals + 1), {token.span.begin + equals + 1, token.span.end}}} : Condition{};
}

Result<void> checkPattern(const Token& token)
{
    std::string_view pattern = token.text;
    const bool quoted = pattern.starts_with('"');
    if (quoted)
        pattern = pattern.substr(1, pattern.size() - 2);
    if (pattern.find('"') != std::string_view::npos)
        return wrongRule(token.span, "A path can't hold a quote");
    // What the parser takes for the end of a word, or for no part of any.
    if (!quoted && (pattern.starts_with('+') || pattern.ends_with("\\,") || pattern.find_first_of("()!<>;= \t") != std::string_view::npos))
        return wrongRule(token.span, "A path with such characters is written in quotes");
    // The parser cuts words before it knows of alternatives and of escaped backslashes: a comma before a comma ends the rule, and what ends a word
    // is taken along by the backslash before it. After a quote that goes to the next quote of the file, rules further on.
    if (pattern.ends_with('\\'))
        return wrongRule(token.span, "A path can't end in a backslash", "Put it in brackets: [\\\\]");
    if (!quoted && emptyAlternative(pattern))
        return wrongRule(token.span, "A path with an empty alternative in the middle is written in quotes");
    return PatternCheck(pattern, token.span).check();
}

} // namespace hullwright::apparmor
