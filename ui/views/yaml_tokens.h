// Cuts one line of YAML into words to be coloured. Forgiving: any text gets a colouring, also while it is being typed.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace hullwright::ui {

enum class TokenKind : std::uint8_t { Text, Comment, Key, Keyword, Number, Reference, Marker, String, Block, Document };
inline constexpr int kTokenKinds = static_cast<int>(TokenKind::Document) + 1;

struct Token {
    std::size_t begin = 0, end = 0; ///< bytes within the line; what is between tokens is white space
    TokenKind kind = TokenKind::Text;
    friend bool operator==(const Token&, const Token&) = default;
};

/// What the next line has to know: whether a quote or a block scalar goes on. Fits in an int, as an editor keeps one a line.
class LineState {
public:
    enum class Kind : std::uint8_t { Plain, Block, DoubleQuoted, SingleQuoted };
    LineState() = default;
    LineState(Kind kind, int indent, int flow) : m_kind(kind), m_indent(indent), m_flow(flow) {}

    [[nodiscard]] static LineState fromInt(int value);
    [[nodiscard]] int toInt() const;
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] int indent() const { return m_indent; } ///< column of the key or dash that a block scalar belongs to
    [[nodiscard]] int flow() const { return m_flow; }     ///< how many brackets are open

private:
    Kind m_kind = Kind::Plain;
    int m_indent = 0;
    int m_flow = 0;
};

/// The line without its line break. `state` is that of the line's start and becomes that of its end.
[[nodiscard]] std::vector<Token> yamlTokens(std::string_view line, LineState& state);

} // namespace hullwright::ui
