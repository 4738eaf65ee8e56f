#include "ui/views/yaml_tokens.h"

#include <algorithm>
#include <array>

namespace hullwright::ui {

namespace {

constexpr int kMostIndent = 0xFFF;
constexpr int kMostFlow = 0xFF;

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool isFlowMark(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ',';
}

TokenKind kindOfPlain(std::string_view word)
{
    constexpr std::array kWords{"true", "false", "null", "yes", "no", "on", "off", "~"};
    const auto same = [word](std::string_view other) {
        return std::equal(word.begin(), word.end(), other.begin(), other.end(), [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a + 32) : a) == b; });
    };
    if (std::any_of(kWords.begin(), kWords.end(), same))
        return TokenKind::Keyword;
    const bool digits = word.find_first_not_of("0123456789.+-_eExXoabcdfABCDF") == std::string_view::npos;
    const char first = word[0] == '-' || word[0] == '+' ? (word.size() > 1 ? word[1] : ' ') : word[0];
    const bool number = digits && first >= '0' && first <= '9' && std::count(word.begin(), word.end(), '.') <= 1
        && (word.find_first_of("abcdfABCDFo") == std::string_view::npos || word.starts_with("0x") || word.starts_with("0o"));
    return number ? TokenKind::Number : TokenKind::Text;
}

class Scanner {
public:
    Scanner(std::string_view line, LineState state) : m_line(line), m_flow(state.flow()), m_state(state) {}

    std::vector<Token> run()
    {
        if (continues())
            return std::move(m_tokens);
        while (skipSpace(), m_at < m_line.size())
            step();
        if (m_state.kind() == LineState::Kind::Plain)
            m_state = {LineState::Kind::Plain, 0, m_flow};
        return std::move(m_tokens);
    }
    [[nodiscard]] LineState state() const { return m_state; }

private:
    void skipSpace()
    {
        while (m_at < m_line.size() && isSpace(m_line[m_at]))
            ++m_at;
    }
    [[nodiscard]] bool endsAt(std::size_t at) const { return at >= m_line.size() || isSpace(m_line[at]); }
    [[nodiscard]] bool colonAt(std::size_t at) const
    {
        return at < m_line.size() && m_line[at] == ':' && (endsAt(at + 1) || (m_flow > 0 && isFlowMark(m_line[at + 1])));
    }
    void take(std::size_t end, TokenKind kind)
    {
        m_tokens.push_back({m_at, end, kind});
        m_at = end;
    }

    /// What began on a line before: true where it takes this whole line.
    bool continues()
    {
        if (m_state.kind() == LineState::Kind::Block) {
            const auto text = m_line.find_first_not_of(" \t");
            if (text == std::string_view::npos)
                return true;
            if (static_cast<int>(text) > m_state.indent()) {
                m_at = text;
                take(m_line.size(), TokenKind::Block);
                return true;
            }
            m_state = {};
        } else if (m_state.kind() != LineState::Kind::Plain) {
            quoted(m_state.kind() == LineState::Kind::DoubleQuoted ? '"' : '\'', 0);
            return m_state.kind() != LineState::Kind::Plain;
        }
        return false;
    }

    void quoted(char quote, std::size_t from)
    {
        std::size_t end = from;
        while (end < m_line.size() && m_line[end] != quote)
            end += quote == '"' && m_line[end] == '\\' ? 2 : 1;
        while (quote == '\'' && end + 1 < m_line.size() && m_line[end + 1] == quote) { // '' is a quote inside
            end += 2;
            while (end < m_line.size() && m_line[end] != quote)
                ++end;
        }
        if (end >= m_line.size()) {
            take(m_line.size(), TokenKind::String);
            m_state = {quote == '"' ? LineState::Kind::DoubleQuoted : LineState::Kind::SingleQuoted, 0, m_flow};
            return;
        }
        m_state = {LineState::Kind::Plain, 0, m_flow};
        const auto colon = std::min(m_line.find_first_not_of(" \t", end + 1), m_line.size());
        const bool key = colonAt(colon) || (m_flow > 0 && colon < m_line.size() && m_line[colon] == ':');
        if (key)
            m_indent = static_cast<int>(m_at);
        take(end + 1, key ? TokenKind::Key : TokenKind::String);
    }

    void step()
    {
        const char c = m_line[m_at];
        const bool marker = m_at == 0 && (m_line.starts_with("---") || m_line.starts_with("...")) && endsAt(3);
        if (marker)
            return take(3, TokenKind::Document);
        if ((c == '#' && (m_at == 0 || isSpace(m_line[m_at - 1]))) || (m_at == 0 && c == '%'))
            return take(m_line.size(), c == '#' ? TokenKind::Comment : TokenKind::Document);
        if ((c == '-' || c == '?') && endsAt(m_at + 1)) {
            m_indent = static_cast<int>(m_at);
            return take(m_at + 1, TokenKind::Marker);
        }
        if (isFlowMark(c) && (m_flow > 0 || c == '{' || c == '['))
            return bracket(c);
        if (c == ':' && (endsAt(m_at + 1) || m_flow > 0))
            return take(m_at + 1, TokenKind::Marker);
        if (c == '&' || c == '*' || c == '!')
            return reference();
        if ((c == '|' || c == '>') && m_flow == 0)
            return block();
        if (c == '"' || c == '\'')
            return quoted(c, m_at + 1);
        plain();
    }

    void bracket(char c)
    {
        if (c == '{' || c == '[')
            ++m_flow;
        else if (c != ',')
            m_flow = std::max(0, m_flow - 1);
        take(m_at + 1, TokenKind::Marker);
    }

    void reference()
    {
        std::size_t end = m_at;
        while (!endsAt(end) && !(m_flow > 0 && isFlowMark(m_line[end])))
            ++end;
        take(end, TokenKind::Reference);
    }

    void block()
    {
        std::size_t end = m_at;
        while (!endsAt(end))
            ++end;
        take(end, TokenKind::Marker);
        m_state = {LineState::Kind::Block, m_indent, 0};
    }

    void plain()
    {
        std::size_t end = m_at;
        while (end < m_line.size() && !colonAt(end) && !(m_line[end] == '#' && end > m_at && isSpace(m_line[end - 1]))
               && !(m_flow > 0 && isFlowMark(m_line[end])))
            ++end;
        const bool key = colonAt(end);
        while (end > m_at + 1 && isSpace(m_line[end - 1]))
            --end;
        end = std::max(end, m_at + 1);
        if (key)
            m_indent = static_cast<int>(m_at);
        take(end, key ? TokenKind::Key : kindOfPlain(m_line.substr(m_at, end - m_at)));
    }

    std::string_view m_line;
    std::size_t m_at = 0;
    int m_flow;
    int m_indent = -1;
    LineState m_state;
    std::vector<Token> m_tokens;
};

} // namespace

LineState LineState::fromInt(int value)
{
    return {static_cast<Kind>(value & 3), ((value >> 2) & kMostIndent) - 1, (value >> 14) & kMostFlow};
}

int LineState::toInt() const
{
    return static_cast<int>(m_kind) | (std::clamp(m_indent + 1, 0, kMostIndent) << 2) | (std::clamp(m_flow, 0, kMostFlow) << 14);
}

std::vector<Token> yamlTokens(std::string_view line, LineState& state)
{
    Scanner scanner(line, state);
    auto tokens = scanner.run();
    state = scanner.state();
    return tokens;
}

} // namespace hullwright::ui
