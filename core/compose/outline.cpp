#include "core/compose/outline.h"

#include "core/compose/outline_scan.h"

#include <algorithm>
#include <map>

namespace hullwright::compose {

using outline::Line;

/// Walks over the lines and keeps the entries that are open at the current one.
class Outline::Scan {
public:
    Scan(std::string_view text, Entries& entries) : m_text(text), m_entries(entries) {}

    void run()
    {
        for (std::size_t at = 0; at < m_text.size();) {
            const Line line = outline::lineAt(m_text, at);
            read(line);
            at = line.next;
        }
    }

    /// Lines before a place have been read; what stands at it is read from the whole text.
    void continueIn(std::string_view whole) { m_text = whole; }

    void read(const Line& line)
    {
        if (m_block != npos && (line.blank || line.indent > m_block))
            return;
        m_block = npos;
        if (m_flow.open()) {
            m_flow.feed(m_text.substr(line.begin, line.end - line.begin));
            return;
        }
        if (line.blank || line.comment)
            return;
        if (line.separator) {
            m_open.clear();
            ++m_document;
            return;
        }
        content(line, line.begin + line.indent);
    }

    /// Dashes and a key, from a byte of the line on.
    void content(const Line& line, std::size_t at)
    {
        while (outline::isDash(m_text, at, line.end)) {
            item(at - line.begin, outline::skipSpaces(m_text, at + 1, line.end), line.end);
            at = outline::skipSpaces(m_text, at + 1, line.end);
        }
        if (at >= line.end)
            return;
        const std::size_t colon = outline::keyEnd(m_text, at, line.end);
        if (colon == npos) {
            value(at, line.end);
            return;
        }
        key(at - line.begin, at, colon);
        const std::size_t begin = outline::skipSpaces(m_text, colon + 1, line.end);
        m_entries.back().hasValue = begin < line.end && m_text[begin] != '#' && m_text[begin] != '&' && m_text[begin] != '!';
        value(begin, line.end);
    }

    void key(std::size_t column, std::size_t begin, std::size_t colon)
    {
        close(column);
        const std::string name(outline::unquoted(m_text.substr(begin, colon - begin)));
        push({owner(), name, column, begin, m_document, name, false});
    }

    void item(std::size_t column, std::size_t content, std::size_t end)
    {
        while (!m_open.empty() && last().column > column)
            m_open.pop_back();
        std::size_t index = 0;
        if (!m_open.empty() && last().column == column && std::holds_alternative<std::size_t>(last().step)) {
            index = std::get<std::size_t>(last().step) + 1;
            m_open.pop_back();
        }
        const std::string_view plain = outline::plainText(m_text, content, end);
        push({owner(), index, column, content, m_document, std::string(plain), !plain.empty()});
    }

    /// What may go on behind this line: block scalars, flow collections, quoted text.
    void value(std::size_t at, std::size_t end)
    {
        at = outline::skipProperties(m_text, at, end);
        if (at >= end)
            return;
        const char c = m_text[at];
        if (c == '|' || c == '>')
            m_block = m_open.empty() ? 0 : last().column;
        else if (c == '[' || c == '{' || c == '"' || c == '\'')
            m_flow.feed(m_text.substr(at, end - at));
    }

    /// Leaves what a key in this column can't be inside of.
    void close(std::size_t column)
    {
        while (!m_open.empty() && last().column >= column)
            m_open.pop_back();
    }

    void push(Entry entry)
    {
        m_entries.push_back(std::move(entry));
        m_open.push_back(m_entries.size() - 1);
    }

    [[nodiscard]] const Entry& last() const { return m_entries[m_open.back()]; }
    [[nodiscard]] std::size_t owner() const { return m_open.empty() ? kRoot : m_open.back(); }
    [[nodiscard]] bool inBlock(const Line& line, std::size_t column) const { return m_block != npos && (line.blank ? column : line.indent) > m_block; }

    [[nodiscard]] std::size_t document() const { return m_document; }
    [[nodiscard]] const outline::Flow& flow() const { return m_flow; }
    [[nodiscard]] yaml::Path path() const { return pathOf(m_entries, owner()); }
    /// The entry that the innermost open one stands in.
    [[nodiscard]] std::size_t outer() const { return m_entries[m_open.back()].owner; }

private:
    static constexpr std::size_t npos = std::string_view::npos;
    std::string_view m_text;
    Entries& m_entries;
    std::vector<std::size_t> m_open; ///< entries that a deeper line would be inside of
    std::size_t m_block = npos;      ///< column of the key whose block scalar goes on
    std::size_t m_document = 0;
    outline::Flow m_flow;
};

Outline::Outline(std::string_view text) : m_text(text)
{
    Scan(text, m_entries).run();
    learnStyle();
}

void Outline::learnStyle()
{
    m_style.eol = m_text.find("\r\n") != std::string_view::npos ? "\r\n" : "\n";
    std::map<std::size_t, std::size_t> steps, dashes;
    for (const Entry& entry : m_entries) {
        if (entry.owner == kRoot || std::holds_alternative<std::size_t>(m_entries[entry.owner].step))
            continue;
        const std::size_t apart = entry.column - std::min(entry.column, m_entries[entry.owner].column);
        ++(std::holds_alternative<std::size_t>(entry.step) ? dashes : steps)[apart];
    }
    const auto usual = [](const auto& counts, std::size_t otherwise) {
        const auto most = std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        return most == counts.end() ? otherwise : most->first;
    };
    m_style.step = std::max<std::size_t>(usual(steps, 2), 1);
    m_style.dashOffset = usual(dashes, m_style.step);
}

yaml::Path Outline::pathOf(const Entries& entries, std::size_t entry)
{
    yaml::Path path;
    for (; entry != kRoot; entry = entries[entry].owner)
        path.push_back(entries[entry].step);
    std::reverse(path.begin(), path.end());
    return path;
}

std::vector<std::string> Outline::namesIn(std::string_view section) const
{
    std::vector<std::string> names;
    for (const Entry& entry : m_entries) {
        const bool inside = entry.owner != kRoot && m_entries[entry.owner].owner == kRoot && m_entries[entry.owner].text == section;
        if (inside && std::holds_alternative<std::string>(entry.step) && entry.text != "<<")
            names.push_back(entry.text);
    }
    return names;
}

void Outline::addSiblings(OutlinePlace& place, std::size_t owner, std::size_t document, std::size_t begin) const
{
    for (std::size_t i = owner == kRoot ? 0 : owner + 1; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        if (entry.owner != owner || entry.document != document || entry.begin == begin)
            continue;
        if (!entry.text.empty())
            place.siblings.push_back(entry.text);
        place.siblingColumn = entry.column;
    }
}

OutlinePlace Outline::entryPlace(OutlinePlace place, const Scan& scan, std::size_t begin, bool dashed) const
{
    if (!dashed && scan.owner() != kRoot && scan.last().hasValue)
        return place;
    place.kind = dashed ? OutlinePlace::Kind::Item : OutlinePlace::Kind::Entry;
    place.path = scan.path();
    // The lines before this one were read in the same way when the whole text was: their entries have the same numbers.
    addSiblings(place, scan.owner(), scan.document(), begin);
    if (dashed) {
        addSiblings(place, scan.outer(), scan.document(), begin);
        place.siblingColumn = OutlinePlace::npos;
    }
    return place;
}

OutlinePlace Outline::at(std::size_t offset) const
{
    offset = std::min(offset, m_text.size());
    const std::size_t begin = outline::lineStart(m_text, offset);
    const Line line = outline::lineAt(m_text, begin);
    OutlinePlace place;
    place.blankLine = line.blank;
    Entries entries;
    Scan scan(m_text.substr(0, begin), entries);
    scan.run();
    scan.continueIn(m_text);

    std::size_t at = line.blank ? offset : begin + line.indent;
    if (scan.inBlock(line, offset - begin) || offset < at || line.separator || outline::inComment(m_text, begin, offset))
        return place;
    if (scan.flow().open()) {
        if (!scan.flow().inQuotes())
            outline::readFlow(m_text, scan.flow().text() + std::string(m_text.substr(begin, offset - begin)), scan.path(), offset, line.end, place);
        return place;
    }
    bool dashed = false;
    while (at < offset && outline::isDash(m_text, at, line.end)) {
        const std::size_t next = outline::skipSpaces(m_text, at + 1, line.end);
        scan.item(at - begin, next, next);
        dashed = true;
        if (offset == at + 1)
            return place; // a dash needs a blank behind it
        at = std::min(next, offset);
    }
    place.column = at - begin;
    const std::size_t colon = outline::keyEnd(m_text, at, line.end);
    // `- data:/path:` with the place at its end is a mount that goes on, not a key.
    const bool goesOn = dashed && colon + 1 == offset && m_text.substr(at, colon - at).find(':') != OutlinePlace::npos;
    if (colon != OutlinePlace::npos && colon < offset && !goesOn) {
        scan.key(at - begin, at, colon);
        place.kind = OutlinePlace::Kind::Value;
        place.path = scan.path();
        outline::readValue(m_text, outline::skipSpaces(m_text, colon + 1, offset), offset, line.end, place);
        return place;
    }
    if (outline::isFlow(m_text, at, offset)) {
        outline::readFlow(m_text, std::string(m_text.substr(at, offset - at)), scan.path(), offset, line.end, place);
        return place;
    }
    if (!outline::takeWord(m_text, at, offset, line.end, place))
        return place;
    if (!dashed)
        scan.close(place.column);
    return entryPlace(std::move(place), scan, at, dashed);
}

} // namespace hullwright::compose
