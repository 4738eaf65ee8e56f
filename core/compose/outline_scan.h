// Single lines of YAML as an outline reads them: where content begins, where a key ends, and what flow collections leave open.
#pragma once

#include "core/compose/outline.h"

namespace hullwright::compose::outline {

struct Line {
    std::size_t begin = 0, end = 0, next = 0; ///< without the line break; the next line's begin
    std::size_t indent = 0;
    bool blank = false, comment = false, separator = false;
};

[[nodiscard]] std::size_t lineStart(std::string_view text, std::size_t at);
[[nodiscard]] Line lineAt(std::string_view text, std::size_t begin);
[[nodiscard]] std::size_t skipSpaces(std::string_view text, std::size_t at, std::size_t end);
/// Past anchors and tags.
[[nodiscard]] std::size_t skipProperties(std::string_view text, std::size_t at, std::size_t end);
[[nodiscard]] bool isDash(std::string_view text, std::size_t at, std::size_t end);
/// The colon that ends a key which begins here; npos where none does.
[[nodiscard]] std::size_t keyEnd(std::string_view text, std::size_t at, std::size_t end);
[[nodiscard]] std::string_view unquoted(std::string_view text);
/// A plain or quoted text that is all of the line's rest, comments aside; empty where something else stands there.
[[nodiscard]] std::string_view plainText(std::string_view text, std::size_t at, std::size_t end);

/// Whether a comment of this line has begun before the offset.
[[nodiscard]] bool inComment(std::string_view text, std::size_t lineBegin, std::size_t offset);
/// Whether a flow collection begins here, before the offset.
[[nodiscard]] bool isFlow(std::string_view text, std::size_t at, std::size_t offset);

/// What is open of brackets and quotes, over lines.
class Flow {
public:
    void feed(std::string_view line);
    [[nodiscard]] bool open() const { return m_quote != 0 || !m_brackets.empty(); }
    [[nodiscard]] bool inQuotes() const { return m_quote != 0 && m_brackets.empty(); }
    /// Everything since it was opened.
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text, m_brackets;
    char m_quote = 0;
};

/// Takes the word between `begin` and `offset`, with what follows of it. False where there is more than a word.
bool takeWord(std::string_view text, std::size_t begin, std::size_t offset, std::size_t end, OutlinePlace& place);
/// The place behind a colon.
void readValue(std::string_view text, std::size_t begin, std::size_t offset, std::size_t end, OutlinePlace& place);
/// The place inside a flow collection that `flow` is the text of, up to the offset.
void readFlow(std::string_view text, const std::string& flow, yaml::Path base, std::size_t offset, std::size_t end, OutlinePlace& place);

} // namespace hullwright::compose::outline
