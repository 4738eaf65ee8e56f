// How a file is laid out: its lines, its indentation and quoting habits, and which lines belong to which entry.
#pragma once

#include "core/yaml/edit.h"
#include "core/yaml/scalar_text.h"
#include "core/yaml/tree_storage.h"

#include <string>
#include <string_view>

namespace hullwright::yaml {

/// An entry of a mapping or an item of a sequence, with the bytes that its indicator stands at.
struct Entry {
    Node parent, key, value;
    std::size_t index = 0;
    std::size_t indicator = std::string::npos; ///< `:` or `-`; npos where there is none

    /// Where the entry begins: its key, its dash, or (in a flow sequence) its value.
    [[nodiscard]] std::size_t begin() const;
    /// Past the last byte that expresses it, trailing comment excluded.
    [[nodiscard]] std::size_t end() const;
};

[[nodiscard]] Entry entryOf(const Node& value);
[[nodiscard]] Entry entryAt(const Node& collection, std::size_t index);

/// The whole lines that an entry owns: comments directly above it in its column, its own lines, and comments nested below it.
struct Extent {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool inline_ = false; ///< it shares its first line with something before it (`- key: value`)
};

/// Runs of blank lines around a stretch of lines.
struct Blanks {
    std::size_t countBefore = 0;
    std::size_t beginBefore = 0;
    std::size_t countAfter = 0;
};

class Layout {
public:
    /// With the file's own habits, or with those of the file that the text is an excerpt of.
    explicit Layout(const Tree& tree, const std::optional<Habits>& habits = {});

    [[nodiscard]] const Tree& tree() const { return m_tree; }
    [[nodiscard]] std::string_view text() const { return m_text; }
    [[nodiscard]] const ScalarStyle& scalars() const { return m_scalars; }
    [[nodiscard]] const Habits& habits() const { return m_habits; }
    [[nodiscard]] std::size_t step() const { return m_habits.step; }
    [[nodiscard]] std::size_t dashOffset() const { return m_habits.dashOffset; }

    [[nodiscard]] std::size_t lineStart(std::size_t at) const;
    [[nodiscard]] std::size_t lineEnd(std::size_t at) const;  ///< without the line break
    [[nodiscard]] std::size_t nextLine(std::size_t at) const; ///< past the line break, or the text's end
    [[nodiscard]] std::size_t column(std::size_t at) const { return at - lineStart(at); }
    [[nodiscard]] bool blank(std::size_t begin, std::size_t end) const; ///< only white space
    /// The line break of the line that holds `at`, or of the one before at the text's end.
    [[nodiscard]] std::string eolAt(std::size_t at) const;
    [[nodiscard]] bool endsWithNewline() const { return !m_text.empty() && m_text.back() == '\n'; }

    [[nodiscard]] std::size_t column(const Entry& entry) const { return column(entry.begin()); }
    [[nodiscard]] Extent extent(const Entry& entry) const;
    [[nodiscard]] Blanks blanksAround(std::size_t begin, std::size_t end) const;

private:
    [[nodiscard]] Habits learned() const;

    const Tree& m_tree;
    std::string_view m_text;
    std::size_t m_first = 0; ///< past the byte order mark
    Habits m_habits;
    ScalarStyle m_scalars;
};

/// True inside a flow collection.
[[nodiscard]] bool inFlow(const Node& node);
[[nodiscard]] bool isFlow(const Node& node);
[[nodiscard]] bool isBlockScalar(const Node& node);
/// The end as libyaml tells it: a block scalar's trailing blank lines included.
[[nodiscard]] std::size_t rawEnd(const Node& node);

} // namespace hullwright::yaml
