#include "core/yaml/planner.h"

#include <algorithm>
#include <fmt/format.h>

namespace hullwright::yaml {

Error refusal(const Node& node, std::string message, std::string hint)
{
    return Error{ErrorCode::Refused, std::move(message), std::move(hint), {}, node ? node.span() : text::Span{}, {}};
}

Result<Node> locate(const Tree& tree, const Path& path, std::size_t document)
{
    Node node = tree.root(document);
    Path walked;
    const auto missing = [&] {
        walked.push_back(path[walked.size()]);
        return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("There is no {}", toString(walked)), "Check the path.", {}, node ? node.span() : text::Span{}, {}});
    };
    for (const Step& step : path) {
        if (!node)
            return missing();
        if (node.kind() == Kind::Alias)
            return tl::unexpected(refusal(node, fmt::format("{} is the alias *{}: what it stands for is shared", toString(walked), node.value()),
                                          "Edit the shared value where it is defined, or make it this entry's own first."));
        const auto* key = std::get_if<std::string>(&step);
        if (key) {
            std::size_t matches = 0;
            for (std::size_t i = 0; node.kind() == Kind::Mapping && i < node.size(); ++i)
                matches += node.key(i).value() == *key;
            if (matches > 1)
                return tl::unexpected(refusal(node, fmt::format("'{}' stands twice in this mapping: which one is meant is ambiguous", *key), "Remove one of them first."));
        }
        const Node next = key ? node.find(*key) : node.kind() == Kind::Sequence ? node.item(std::get<std::size_t>(step)) : Node();
        if (!next)
            return missing();
        walked.push_back(step);
        node = next;
    }
    return node;
}

text::Patch Planner::patch(Changes changes) const
{
    std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
        return a.begin != b.begin ? a.begin < b.begin : (a.end == a.begin) > (b.end == b.begin);
    });
    text::Patch out;
    for (Change& change : changes) {
        const std::string removed(m_layout.text().substr(change.begin, change.end - change.begin));
        if (removed == change.inserted)
            continue;
        const bool joins = !out.hunks.empty() && out.hunks.back().offset + out.hunks.back().removed.size() == change.begin;
        if (joins) {
            out.hunks.back().removed += removed;
            out.hunks.back().inserted += change.inserted;
        } else {
            out.hunks.push_back({change.begin, removed, std::move(change.inserted)});
        }
    }
    return out;
}

std::size_t Planner::commaAfter(std::size_t at, std::size_t limit) const
{
    const std::string_view text = m_layout.text();
    while (at < limit) {
        if (text[at] == ',')
            return at;
        if (text[at] == '#')
            at = m_layout.lineEnd(at);
        else if (std::string_view(" \t\r\n").find(text[at]) != std::string_view::npos)
            ++at;
        else
            break;
    }
    return std::string::npos;
}

// --- set ------------------------------------------------------------------------------------------------------------

Result<text::Patch> Planner::operator()(const Set& operation) const
{
    const auto found = locate(m_layout.tree(), operation.path, operation.document);
    if (!found)
        return tl::unexpected(found.error());
    const Node& node = *found;
    const Where where = node && inFlow(node) ? Where::Flow : Where::Block;
    if (!node || operation.value.is_structured() || node.kind() == Kind::Mapping || node.kind() == Kind::Sequence)
        return tl::unexpected(refusal(node, fmt::format("{} holds a structure, not a single value", toString(operation.path)), "Replace it as a whole, or set one of its entries."));
    const std::string plain = scalarText(operation.value, m_layout.scalars(), where);
    if (node.kind() == Kind::Null) {
        const std::size_t at = node.contentSpan().end;
        return patch({{at, at, " " + plain}});
    }
    const text::Span content = node.contentSpan();
    if (node.kind() == Kind::Alias)
        return patch({{node.span().begin, node.span().end, plain}});
    if (isBlockScalar(node)) {
        if (operation.value.is_string() && operation.value.get_ref<const std::string&>().find('\n') != std::string::npos)
            return patch(blockScalar(node, operation.value.get<std::string>()));
        return patch({{content.begin, content.end, plain}});
    }
    return patch({{content.begin, content.end, scalarText(operation.value, m_layout.scalars(), where, node.style())}});
}

namespace {

struct Header {
    std::string kind;   ///< `|` or `>`
    std::string digits; ///< indentation indicator
    bool keeps = false; ///< `+`
    std::string rest;   ///< a comment
};

Header parseHeader(std::string_view line)
{
    Header out;
    out.kind = line.substr(0, 1);
    std::size_t at = 1;
    for (; at < line.size() && std::string_view("0123456789+-").find(line[at]) != std::string_view::npos; ++at) {
        if (line[at] == '+')
            out.keeps = true;
        else if (line[at] != '-')
            out.digits += line[at];
    }
    out.rest = line.substr(at);
    return out;
}

std::vector<std::string> lines(std::string_view text)
{
    std::vector<std::string> out;
    for (;;) {
        const std::size_t end = text.find('\n');
        out.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return out;
        text.remove_prefix(end + 1);
    }
}

} // namespace

Planner::Changes Planner::blockScalar(const Node& node, const std::string& value) const
{
    const text::Span content = node.contentSpan();
    const std::string eol = m_layout.eolAt(content.begin);
    const std::string_view old = content.of(m_layout.text());
    Header header = parseHeader(old.substr(0, std::min(old.find_first_of("\r\n"), old.size())));
    std::size_t column = std::string::npos;
    const std::vector<std::string> body = lines(old);
    for (std::size_t i = 1; i < body.size() && header.digits.empty() && column == std::string::npos; ++i) {
        const std::size_t first = body[i].find_first_not_of(" \r");
        if (first != std::string::npos)
            column = first;
    }
    const Entry entry = node.parent() ? entryOf(node) : Entry{};
    if (column == std::string::npos)
        column = (entry.parent ? m_layout.column(entry) : 0) + (header.digits.empty() ? m_layout.step() : static_cast<std::size_t>(std::stoul(header.digits)));
    if (value.front() == ' ' && header.digits.empty())
        header.digits = std::to_string(m_layout.step());
    const bool ends = value.back() == '\n';
    const bool one = ends && value.size() > 1 && value[value.size() - 2] != '\n';
    std::string chomp = one ? "" : ends ? "+" : "-";
    if (header.keeps && ends)
        chomp = "+";
    std::string out = header.kind + header.digits + chomp + header.rest;
    const std::vector<std::string> wanted = lines(ends ? std::string_view(value).substr(0, value.size() - 1) : std::string_view(value));
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (header.kind == ">" && i != 0)
            out += eol; // a folded line break is written as an empty line
        out += eol + (wanted[i].empty() ? "" : std::string(column, ' ') + wanted[i]);
    }
    return {{content.begin, content.end, out}};
}

// --- append, and what adds to a block or to a flow collection --------------------------------------------------------

/// `key:`, `key: {}` or `key: []` becomes a block; the comment stays on the key's line.
Planner::Changes Planner::fill(const Node& node, const Entry& entry, std::size_t offset, const LineWriter& write) const
{
    const std::string eol = m_layout.eolAt(entry.indicator);
    const std::size_t at = m_layout.lineEnd(entry.end());
    Changes out;
    if (node.kind() != Kind::Null) {
        std::size_t begin = node.contentSpan().begin;
        while (begin > entry.indicator + 1 && (m_layout.text()[begin - 1] == ' ' || m_layout.text()[begin - 1] == '\t'))
            --begin;
        out.push_back({begin, node.span().end, ""});
    }
    out.push_back({at, at, eol + write(m_layout.column(entry) + offset, eol)});
    return out;
}

Planner::Changes Planner::flowAdd(const Node& collection, const std::string& entry) const
{
    const text::Span span = collection.contentSpan();
    if (collection.size() == 0)
        return {{span.begin + 1, span.end - 1, entry}};
    const Entry last = entryAt(collection, collection.size() - 1);
    const std::size_t end = last.end();
    const std::size_t comma = commaAfter(end, span.end);
    bool ownLines = true;
    for (std::size_t i = 0; i < collection.size(); ++i) {
        const std::size_t begin = entryAt(collection, i).begin();
        ownLines = ownLines && m_layout.blank(m_layout.lineStart(begin), begin);
    }
    const bool closesBelow = m_layout.lineStart(span.end - 1) > m_layout.lineStart(end);
    if (!ownLines) {
        if (comma != std::string::npos)
            return {{comma + 1, comma + 1, " " + entry + ","}};
        return {{end, end, ", " + entry}};
    }
    const std::string line = m_layout.eolAt(end) + std::string(m_layout.column(entryAt(collection, 0).begin()), ' ') + entry;
    if (comma != std::string::npos) {
        const std::size_t at = m_layout.lineStart(span.end - 1) > m_layout.lineStart(comma) ? m_layout.lineEnd(comma + 1) : comma + 1;
        return {{at, at, line + ","}};
    }
    const std::size_t lineEnd = m_layout.lineEnd(end);
    if (closesBelow && lineEnd > end)
        return {{end, end, ","}, {lineEnd, lineEnd, line}};
    return {{end, end, "," + line}};
}

/// A block scalar that ends the text without a line break has none in its value: it must not gain one when text follows.
Planner::Changes Planner::stripFinalChomp(Node node) const
{
    while (node.size() != 0)
        node = node.item(node.size() - 1);
    if (!isBlockScalar(node) || !m_layout.blank(node.span().end, m_layout.text().size()) || (!node.value().empty() && node.value().back() == '\n'))
        return {};
    std::size_t at = node.contentSpan().begin + 1;
    while (at < m_layout.text().size() && std::string_view("0123456789+-").find(m_layout.text()[at]) != std::string_view::npos) {
        if (m_layout.text()[at] == '+' || m_layout.text()[at] == '-')
            return {};
        ++at;
    }
    return {{at, at, "-"}};
}

/// How many blank lines part an entry from one that is added behind it: as many as stand between all entries, where it is a structure.
std::size_t Planner::blanksBehind(const Node& collection, const Entry& entry) const
{
    const bool structured = entry.value.kind() == Kind::Mapping || entry.value.kind() == Kind::Sequence;
    std::size_t gap = structured && collection.size() > 1 ? std::string::npos : 0;
    for (std::size_t i = 0; i + 1 < collection.size() && gap != 0; ++i) {
        const std::size_t end = m_layout.extent(entryAt(collection, i)).end;
        gap = std::min(gap, m_layout.blanksAround(end, end).countAfter);
    }
    return gap;
}

Result<Planner::Changes> Planner::blockAdd(const Node& collection, const LineWriter& write, std::optional<std::size_t> after, std::optional<std::size_t> before) const
{
    const std::size_t column = m_layout.column(entryAt(collection, 0));
    if (before) {
        const Extent extent = m_layout.extent(entryAt(collection, *before));
        if (extent.inline_)
            return tl::unexpected(refusal(collection, "Nothing can be written before the first entry of '- key: value' on its line", "Insert it after that entry."));
        const std::string eol = m_layout.eolAt(extent.begin);
        return Changes{{extent.begin, extent.begin, write(column, eol) + eol}};
    }
    const Entry entry = entryAt(collection, after.value_or(collection.size() - 1));
    const Extent extent = m_layout.extent(entry);
    const std::string eol = m_layout.eolAt(entry.end());
    std::string separator;
    for (std::size_t i = blanksBehind(collection, entry); i > 0; --i)
        separator += eol;
    std::size_t at = extent.end;
    if (isBlockScalar(entry.value))
        at = std::max(at, m_layout.nextLine(entry.value.span().end));
    if (at >= m_layout.text().size() && !m_layout.endsWithNewline()) {
        Changes out = stripFinalChomp(entry.value);
        out.push_back({m_layout.text().size(), m_layout.text().size(), eol + separator + write(column, eol)});
        return out;
    }
    return Changes{{at, at, separator + write(column, eol) + eol}};
}

Result<text::Patch> Planner::operator()(const Append& operation) const
{
    const auto found = locate(m_layout.tree(), operation.path, operation.document);
    if (!found)
        return tl::unexpected(found.error());
    const Node& node = *found;
    if (!node || node.kind() == Kind::Alias)
        return tl::unexpected(refusal(node, fmt::format("{} is an alias: what it stands for is shared", toString(operation.path)), "Make the list this entry's own first."));
    const LineWriter line = [&](std::size_t column, const std::string& eol) { return std::string(column, ' ') + "-" + m_write.afterDash(operation.value, column, eol); };
    const bool front = node.kind() == Kind::Sequence && operation.at && *operation.at < node.size();
    if (front && isFlow(node)) {
        const std::size_t begin = entryAt(node, *operation.at).begin();
        return patch({{begin, begin, m_write.flow(operation.value) + ", "}});
    }
    if (node.kind() == Kind::Sequence && isFlow(node) && (node.size() != 0 || inFlow(node) || m_layout.scalars().json || !node.parent()))
        return patch(flowAdd(node, m_write.flow(operation.value)));
    if (node.kind() == Kind::Null || (isFlow(node) && node.size() == 0)) {
        if (inFlow(node) || !node.parent())
            return tl::unexpected(refusal(node, "A block can't be written here", "Replace the value as a whole."));
        return patch(fill(node, entryOf(node), m_layout.dashOffset(), line));
    }
    if (node.kind() != Kind::Sequence)
        return tl::unexpected(refusal(node, fmt::format("{} is not a list", toString(operation.path)), "Replace it as a whole."));
    auto changes = blockAdd(node, line, std::nullopt, front ? operation.at : std::nullopt);
    return changes ? Result<text::Patch>(patch(std::move(*changes))) : tl::unexpected(changes.error());
}

} // namespace hullwright::yaml
