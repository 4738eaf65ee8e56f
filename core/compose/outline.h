// Reads what a text says about its own structure from its lines alone, so that a half-typed line costs nothing but itself.
//
// A YAML tree needs the whole text to be right; whoever is asked for help while somebody types has none. What is read here: indentation,
// dashes, keys before a colon, flow collections and where block scalars and quotes end. What anchors and merge keys bring is not.
#pragma once

#include "core/text/span.h"
#include "core/yaml/tree.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::compose {

/// What a byte of the text belongs to, for whoever wants to write there.
struct OutlinePlace {
    enum class Kind : std::uint8_t {
        Nothing, ///< a comment, a block scalar, a text of several words: nothing of the format begins here
        Entry,   ///< a key of the mapping at `path`, or the first item of the list that may stand there
        Item,    ///< an item of a list; `path` ends in its index. It may be a text or begin a mapping
        Value,   ///< what stands behind the key or dash that `path` ends in
    };
    Kind kind = Kind::Nothing;
    yaml::Path path;
    text::Span word;                   ///< what is typed so far, with the rest of it behind the place
    std::vector<std::string> siblings; ///< keys or plain items that stand in the same collection already
    std::size_t column = 0;            ///< of the entry's first character
    std::size_t siblingColumn = npos;  ///< of the other entries; npos where there are none
    bool blankLine = false;            ///< nothing but spaces on the line
    bool lineEndsHere = false;         ///< nothing but spaces behind the word
    bool colonFollows = false;         ///< a colon stands behind the word already
    bool flow = false;                 ///< inside [] or {}
    bool quoted = false;               ///< the word stands in quotes
    static constexpr std::size_t npos = std::string_view::npos;
};

/// How a text is laid out, and the names that it gives to things.
struct OutlineStyle {
    std::size_t step = 2;       ///< columns from a key to the keys below it
    std::size_t dashOffset = 2; ///< columns from a key to the dashes below it
    std::string_view eol = "\n";
};

class Outline {
public:
    explicit Outline(std::string_view text);

    /// The place of an offset (at most the text's size).
    [[nodiscard]] OutlinePlace at(std::size_t offset) const;
    /// The keys of the top-level mapping of this name, in their order: the services of `services`.
    [[nodiscard]] std::vector<std::string> namesIn(std::string_view section) const;
    [[nodiscard]] const OutlineStyle& style() const { return m_style; }

private:
    /// A key or an item, and how deep what is below it has to be.
    struct Entry {
        std::size_t owner;   ///< the entry that it stands in, by index; kRoot at the top
        yaml::Step step;
        std::size_t column;
        std::size_t begin;   ///< of the key or the item's content
        std::size_t document; ///< number of the document in the text
        std::string text;    ///< the key, or an item's plain text
        bool hasValue = false; ///< something stands behind it on its line
    };
    using Entries = std::vector<Entry>;
    static constexpr std::size_t kRoot = static_cast<std::size_t>(-1);
    class Scan;

    [[nodiscard]] static yaml::Path pathOf(const Entries& entries, std::size_t entry);
    /// The place of a key or an item, once what it stands in is known.
    [[nodiscard]] OutlinePlace entryPlace(OutlinePlace place, const Scan& scan, std::size_t begin, bool dashed) const;
    void addSiblings(OutlinePlace& place, std::size_t owner, std::size_t document, std::size_t begin) const;
    void learnStyle();

    std::string_view m_text;
    Entries m_entries; ///< in the order of the text
    OutlineStyle m_style;
};

} // namespace hullwright::compose
