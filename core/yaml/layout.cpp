#include "core/yaml/layout.h"

#include <algorithm>
#include <map>

namespace hullwright::yaml {

namespace {

/// Habits are learned from the first nodes of a file: enough to know it, and no cost in a large one.
constexpr std::size_t kLearnFrom = 4000;

bool space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct Votes {
    std::map<std::size_t, std::size_t> steps, dashes;
    std::size_t singles = 0, doubles = 0, seen = 0;
};

std::size_t winner(const std::map<std::size_t, std::size_t>& votes, std::size_t otherwise)
{
    std::size_t best = 0;
    for (const auto& [value, count] : votes) {
        if (count > best) { // of equals, the smaller
            best = count;
            otherwise = value;
        }
    }
    return otherwise;
}

} // namespace

std::size_t Entry::begin() const
{
    if (key)
        return key.span().begin;
    return indicator != std::string::npos ? indicator : value.span().begin;
}

std::size_t Entry::end() const
{
    std::size_t out = value.span().end;
    if (value.kind() == Kind::Null && value.anchor().empty() && value.tag().empty())
        out = 0;
    if (indicator != std::string::npos)
        out = std::max(out, indicator + 1);
    if (key)
        out = std::max(out, key.span().end);
    return out;
}

Entry entryAt(const Node& collection, std::size_t index)
{
    Entry out{collection, collection.key(index), collection.item(index), index, std::string::npos};
    out.indicator = TreeAccess::indicator(out.value);
    return out;
}

Entry entryOf(const Node& value)
{
    return entryAt(value.parent(), value.indexInParent());
}

bool isFlow(const Node& node)
{
    return (node.kind() == Kind::Mapping || node.kind() == Kind::Sequence) && node.style() == Style::Flow;
}

bool inFlow(const Node& node)
{
    for (Node up = node.parent(); up; up = up.parent())
        if (isFlow(up))
            return true;
    return false;
}

bool isBlockScalar(const Node& node)
{
    return node.kind() == Kind::Scalar && (node.style() == Style::Literal || node.style() == Style::Folded);
}

std::size_t rawEnd(const Node& node)
{
    const NodeData& data = TreeAccess::data(node);
    return node.span().begin - data.begin + data.rawEnd;
}

Layout::Layout(const Tree& tree, const std::optional<Habits>& habits) : m_tree(tree), m_text(tree.text()), m_first(TreeAccess::data(tree).bom), m_habits(habits ? *habits : learned())
{
    m_scalars.json = tree.isJson();
    m_scalars.preferred = m_habits.quotes;
}

Habits habitsOf(const Tree& tree)
{
    return Layout(tree).habits();
}

std::size_t Layout::lineStart(std::size_t at) const
{
    if (at == 0)
        return m_first;
    const std::size_t found = m_text.rfind('\n', at - 1);
    return found == std::string_view::npos ? m_first : found + 1;
}

std::size_t Layout::lineEnd(std::size_t at) const
{
    const std::size_t found = m_text.find('\n', at);
    if (found == std::string_view::npos)
        return m_text.size();
    return found > at && m_text[found - 1] == '\r' ? found - 1 : found;
}

std::size_t Layout::nextLine(std::size_t at) const
{
    const std::size_t found = m_text.find('\n', at);
    return found == std::string_view::npos ? m_text.size() : found + 1;
}

bool Layout::blank(std::size_t begin, std::size_t end) const
{
    return std::all_of(m_text.begin() + static_cast<std::ptrdiff_t>(begin), m_text.begin() + static_cast<std::ptrdiff_t>(std::max(begin, end)), space);
}

std::string Layout::eolAt(std::size_t at) const
{
    std::size_t found = m_text.find('\n', at);
    if (found == std::string_view::npos && at > 0)
        found = m_text.rfind('\n', at - 1);
    if (found == std::string_view::npos)
        return m_habits.lineBreak;
    return found > 0 && m_text[found - 1] == '\r' ? "\r\n" : "\n";
}

Extent Layout::extent(const Entry& entry) const
{
    const std::size_t start = entry.begin();
    const std::size_t own = column(start);
    const auto commentColumn = [&](std::size_t line) -> std::size_t {
        const std::size_t end = lineEnd(line);
        std::size_t at = line;
        while (at < end && (m_text[at] == ' ' || m_text[at] == '\t'))
            ++at;
        return at < end && m_text[at] == '#' ? at - line : std::string::npos;
    };
    Extent out;
    out.begin = lineStart(start);
    out.inline_ = m_text.substr(out.begin, start - out.begin).find_first_not_of(' ') != std::string_view::npos;
    if (out.inline_)
        out.begin = start;
    while (!out.inline_ && out.begin > m_first) {
        const std::size_t previous = lineStart(out.begin - 1);
        if (commentColumn(previous) != own)
            break;
        out.begin = previous;
    }
    out.end = nextLine(entry.end());
    for (std::size_t line = out.end; line < m_text.size();) {
        const std::size_t next = nextLine(line);
        if (blank(line, lineEnd(line))) {
            line = next;
            continue;
        }
        const std::size_t comment = commentColumn(line);
        if (comment == std::string::npos || comment <= own)
            break;
        line = out.end = next;
    }
    return out;
}

Blanks Layout::blanksAround(std::size_t begin, std::size_t end) const
{
    Blanks out;
    out.beginBefore = begin;
    while (out.beginBefore > m_first && blank(lineStart(out.beginBefore - 1), out.beginBefore)) {
        out.beginBefore = lineStart(out.beginBefore - 1);
        ++out.countBefore;
    }
    for (std::size_t at = end; at < m_text.size() && blank(at, nextLine(at)); at = nextLine(at))
        ++out.countAfter;
    return out;
}

Habits Layout::learned() const
{
    const auto breaks = static_cast<std::size_t>(std::count(m_text.begin(), m_text.end(), '\n'));
    std::size_t pairs = 0;
    for (std::size_t at = m_text.find("\r\n"); at != std::string_view::npos; at = m_text.find("\r\n", at + 2))
        ++pairs;
    Habits habits;
    habits.lineBreak = pairs * 2 > breaks ? "\r\n" : "\n";

    Votes votes;
    const auto visit = [&](const auto& self, const Node& node) -> void {
        if (!node || ++votes.seen > kLearnFrom)
            return;
        votes.doubles += node.kind() == Kind::Scalar && node.style() == Style::DoubleQuoted;
        votes.singles += node.kind() == Kind::Scalar && node.style() == Style::SingleQuoted;
        for (std::size_t i = 0; i < node.size(); ++i) {
            const Node key = node.key(i);
            const Node value = node.item(i);
            if (key && !isFlow(node) && value.size() != 0 && !isFlow(value)) {
                const std::size_t keyAt = key.span().begin;
                if (value.kind() == Kind::Mapping && lineStart(value.contentSpan().begin) != lineStart(keyAt) && column(value.contentSpan().begin) > column(keyAt))
                    ++votes.steps[column(value.contentSpan().begin) - column(keyAt)];
                else if (value.kind() == Kind::Sequence && column(entryAt(value, 0).begin()) >= column(keyAt))
                    ++votes.dashes[column(entryAt(value, 0).begin()) - column(keyAt)];
            }
            if (key)
                self(self, key);
            self(self, value);
        }
    };
    for (std::size_t i = 0; i < m_tree.documentCount(); ++i)
        visit(visit, m_tree.root(i));
    habits.step = winner(votes.steps, 2);
    habits.dashOffset = winner(votes.dashes, habits.step);
    habits.quotes = votes.singles > votes.doubles ? Style::SingleQuoted : Style::DoubleQuoted;
    return habits;
}

} // namespace hullwright::yaml
