// The operations that take away or reshape: remove, rename, replace, override, materialise, move.

#include "core/yaml/planner.h"

#include <algorithm>
#include <fmt/format.h>

namespace hullwright::yaml {

namespace {

void walk(const Node& node, const std::function<void(const Node&)>& visit)
{
    if (!node)
        return;
    visit(node);
    for (std::size_t i = 0; i < node.size(); ++i) {
        if (const Node key = node.key(i))
            walk(key, visit);
        walk(node.item(i), visit);
    }
}

bool inside(const text::Span& outer, const text::Span& inner)
{
    return inner.begin >= outer.begin && inner.end <= outer.end;
}

/// An anchor within the entry that something outside of it refers to; no node where there is none.
Node anchorInUse(const Tree& tree, const Entry& entry)
{
    Node used;
    const text::Span own{entry.begin(), std::max(entry.begin(), entry.end())};
    const auto visit = [&](const Node& node) {
        if (used || node.anchor().empty())
            return;
        for (const Node& alias : tree.aliasesOf(node))
            if (!inside(own, alias.span()))
                used = node;
    };
    if (entry.key)
        walk(entry.key, visit);
    walk(entry.value, visit);
    return used;
}

} // namespace

// --- remove ---------------------------------------------------------------------------------------------------------

bool Planner::endsInBlockScalar(const Node& root, std::size_t at) const
{
    bool found = false;
    walk(root, [&](const Node& node) {
        found = found || (isBlockScalar(node) && node.contentSpan().begin < at && at <= m_layout.nextLine(rawEnd(node)) && m_layout.nextLine(node.span().end) + 1 >= at);
    });
    return found;
}

/// The last entry of a collection goes: an empty one stays, so that the key keeps a value of the same kind.
Planner::Changes Planner::emptied(const Entry& last) const
{
    const Node& collection = last.parent;
    const std::string empty = collection.kind() == Kind::Mapping ? "{}" : "[]";
    const text::Span content = collection.contentSpan();
    if (!collection.parent())
        return {{content.begin, last.end(), empty}};
    const Entry holder = entryOf(collection);
    const Extent extent = m_layout.extent(last);
    if (extent.inline_)
        return {{content.begin, last.end(), empty}};
    std::size_t at = holder.indicator + 1;
    if (content.begin > collection.span().begin) { // an anchor or a tag stays before it
        at = content.begin;
        while (at > collection.span().begin && std::string_view(" \t\r\n").find(m_layout.text()[at - 1]) != std::string_view::npos)
            --at;
    }
    const bool unfinished = extent.end >= m_layout.text().size() && !m_layout.endsWithNewline();
    const std::size_t begin = unfinished && extent.begin > 0 ? m_layout.lineEnd(extent.begin - 1) : extent.begin;
    return {{at, at, " " + empty}, {begin, extent.end, ""}};
}

Planner::Changes Planner::flowRemove(const Entry& entry) const
{
    const Node& collection = entry.parent;
    const text::Span span = collection.contentSpan();
    const std::size_t begin = entry.begin();
    const std::size_t end = entry.end();
    if (collection.size() == 1)
        return {{span.begin + 1, span.end - 1, ""}};
    const bool hasNext = entry.index + 1 < collection.size();
    const std::size_t nextBegin = hasNext ? entryAt(collection, entry.index + 1).begin() : 0;
    const bool ownLine = m_layout.blank(m_layout.lineStart(begin), begin) && (!hasNext || m_layout.lineStart(nextBegin) > m_layout.lineStart(end));
    if (hasNext) {
        if (ownLine)
            return {{m_layout.lineStart(begin), m_layout.nextLine(end), ""}};
        return {{begin, nextBegin, ""}};
    }
    const Entry previous = entryAt(collection, entry.index - 1);
    const std::size_t comma = commaAfter(previous.end(), begin);
    const std::size_t trailing = commaAfter(end, span.end);
    const bool closesBelow = m_layout.lineStart(span.end - 1) > m_layout.lineStart(end) && m_layout.blank(m_layout.nextLine(end), span.end - 1);
    if (ownLine && closesBelow) {
        Changes out{{m_layout.lineStart(begin), m_layout.nextLine(end), ""}};
        if (trailing == std::string::npos && comma != std::string::npos)
            out.push_back({comma, comma + 1, ""});
        return out;
    }
    const bool keepsComma = trailing != std::string::npos;
    return {{previous.end(), keepsComma ? trailing + 1 : end, keepsComma ? "," : ""}};
}

Result<text::Patch> Planner::operator()(const Remove& operation) const
{
    const auto found = locate(m_layout.tree(), operation.path, operation.document);
    if (!found)
        return tl::unexpected(found.error());
    if (operation.path.empty())
        return tl::unexpected(refusal(*found, "The whole document can't be removed", "Remove its entries."));
    const Entry entry = entryOf(*found);
    if (const Node used = anchorInUse(m_layout.tree(), entry))
        return tl::unexpected(refusal(used, fmt::format("The anchor &{} in it is used elsewhere", used.anchor()), "Remove the aliases first, or write out what they stand for."));
    if (isFlow(entry.parent))
        return patch(flowRemove(entry));
    if (entry.parent.size() == 1)
        return patch(emptied(entry));
    Extent extent = m_layout.extent(entry);
    if (extent.inline_) {
        if (entry.index + 1 >= entry.parent.size())
            return tl::unexpected(refusal(*found, "This entry shares its line with what stands before it", "Edit the text."));
        const Entry next = entryAt(entry.parent, entry.index + 1);
        if (m_layout.lineStart(next.begin()) == m_layout.extent(next).begin)
            return patch({{extent.begin, next.begin(), ""}});
        std::size_t begin = extent.begin;
        while (begin > 0 && (m_layout.text()[begin - 1] == ' ' || m_layout.text()[begin - 1] == '\t'))
            --begin;
        return patch({{begin, m_layout.lineEnd(entry.end()), ""}});
    }
    const Blanks blanks = m_layout.blanksAround(extent.begin, extent.end);
    if (blanks.countBefore != 0 && (blanks.countAfter != 0 || extent.end >= m_layout.text().size()))
        extent.begin = blanks.beginBefore;
    const bool unfinished = extent.end >= m_layout.text().size() && !m_layout.endsWithNewline();
    if (unfinished && extent.begin > 0 && !endsInBlockScalar(m_layout.tree().root(operation.document), extent.begin))
        extent.begin = m_layout.lineEnd(extent.begin - 1); // a file without a final line break stays one
    return patch({{extent.begin, extent.end, ""}});
}

// --- reshape --------------------------------------------------------------------------------------------------------

Result<text::Patch> Planner::operator()(const Rename& operation) const
{
    const auto found = locate(m_layout.tree(), operation.path, operation.document);
    if (!found)
        return tl::unexpected(found.error());
    const Node key = found->keyNode();
    if (!key || key.kind() != Kind::Scalar)
        return tl::unexpected(refusal(*found, fmt::format("{} has no key that can be renamed", toString(operation.path)), "Edit the text."));
    const Node mapping = found->parent();
    if (mapping.find(operation.key))
        return tl::unexpected(refusal(key, fmt::format("The key exists: {}", operation.key), "Choose another name."));
    const text::Span content = key.contentSpan();
    return patch({{content.begin, content.end, scalarText(Value(operation.key), m_layout.scalars(), isFlow(mapping) ? Where::FlowKey : Where::BlockKey, key.style())}});
}

/// A flow list or mapping that a list or mapping of single values takes the place of: it stays on its line, as the file has it.
bool Planner::staysFlow(const Node& node, const Value& value) const
{
    constexpr std::size_t kLongest = 100;
    const bool sameKind = (node.kind() == Kind::Sequence && value.is_array()) || (node.kind() == Kind::Mapping && value.is_object());
    if (!sameKind || !isFlow(node) || value.empty())
        return false;
    const text::Span content = node.contentSpan();
    const bool single = std::all_of(value.begin(), value.end(), [](const Value& item) { return item.is_primitive(); });
    return single && m_layout.lineStart(content.begin) == m_layout.lineStart(content.end)
        && content.begin - m_layout.lineStart(content.begin) + m_write.flow(value).size() <= kLongest;
}

Planner::Changes Planner::replaced(const Node& node, const Value& value) const
{
    if (node.parent() && staysFlow(node, value))
        return {{node.contentSpan().begin, node.contentSpan().end, m_write.flow(value)}};
    if (inFlow(node) || m_layout.scalars().json || !node.parent())
        return {{node.span().begin, node.span().end, m_write.flow(value)}};
    const Entry entry = entryOf(node);
    const std::string eol = m_layout.eolAt(entry.begin());
    const std::size_t at = entry.indicator + 1;
    std::string written = entry.key ? m_write.afterKey(value, m_layout.column(entry), eol) : m_write.afterDash(value, m_layout.column(entry), eol);
    const std::size_t end = std::max(entry.end(), at);
    const std::size_t lineBreak = written.find(eol);
    const std::string first = written.substr(0, lineBreak);
    const std::string rest = lineBreak == std::string::npos ? "" : written.substr(lineBreak);
    const bool block = (node.kind() == Kind::Mapping || node.kind() == Kind::Sequence) && !isFlow(node);
    if (block && m_layout.lineStart(node.contentSpan().begin) > m_layout.lineStart(at)) {
        const std::size_t headEnd = m_layout.lineEnd(at);
        Changes out{{headEnd, m_layout.lineEnd(end), rest}};
        if (!first.empty())
            out.push_back({at, at, first});
        return out;
    }
    const std::size_t lineEnd = m_layout.lineEnd(end);
    if (rest.empty() || lineEnd == end)
        return {{at, end, written}};
    return {{at, end, first}, {lineEnd, lineEnd, rest}};
}

Result<text::Patch> Planner::operator()(const Replace& operation) const
{
    const auto found = locate(m_layout.tree(), operation.path, operation.document);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return tl::unexpected(refusal(*found, "There is nothing to replace", "Insert it."));
    if (!found->parent())
        return tl::unexpected(refusal(*found, "The whole document can't be replaced", "Replace its entries."));
    Node used;
    walk(*found, [&](const Node& node) {
        if (!node.anchor().empty() && !m_layout.tree().aliasesOf(node).empty())
            used = node;
    });
    if (used)
        return tl::unexpected(refusal(used, fmt::format("It carries the anchor &{}, which is used elsewhere", used.anchor()), "Edit the entries of the shared value one by one."));
    return patch(replaced(*found, operation.value));
}

Result<text::Patch> Planner::operator()(const Override& operation) const
{
    const auto found = locate(m_layout.tree(), operation.path, operation.document);
    if (!found)
        return tl::unexpected(found.error());
    const Node& node = *found;
    if (!node || node.kind() != Kind::Alias)
        return (*this)(Insert{operation.path, operation.key, operation.value, {}, {}, operation.document});
    const Node target = node.target();
    if (!target || target.kind() != Kind::Mapping)
        return tl::unexpected(refusal(node, fmt::format("*{} does not stand for a mapping: no key of it can be overridden", node.value()), "Make the value this entry's own."));
    const std::string alias = fmt::format("*{}", node.value());
    if (inFlow(node))
        return patch({{node.span().begin, node.span().end, "{<<: " + alias + ", " + m_write.flowEntry(operation.key, operation.value) + "}"}});
    const Entry entry = entryOf(node);
    if (!entry.key)
        return tl::unexpected(refusal(node, "An alias in a list can't be overridden in part", "Make the value this entry's own."));
    const std::string eol = m_layout.eolAt(node.span().begin);
    const std::size_t column = m_layout.column(entry) + m_layout.step();
    const std::string indent = eol + std::string(column, ' ');
    const std::string body = indent + "<<: " + alias + indent + m_write.key(operation.key) + ":" + m_write.afterKey(operation.value, column, eol);
    const std::size_t at = entry.indicator + 1;
    const std::size_t end = node.span().end;
    const std::size_t lineEnd = m_layout.lineEnd(end);
    if (lineEnd == end)
        return patch({{at, end, body}});
    return patch({{at, end, ""}, {lineEnd, lineEnd, body}});
}

Result<text::Patch> Planner::operator()(const Materialise& operation) const
{
    const auto found = locate(m_layout.tree(), operation.path, operation.document);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || found->kind() != Kind::Alias)
        return tl::unexpected(refusal(*found, fmt::format("{} is not an alias", toString(operation.path)), "It is this entry's own already."));
    auto value = toValue(*found);
    if (!value)
        return tl::unexpected(value.error());
    return patch(replaced(*found, *value));
}

Planner::Changes Planner::flowMove(const Move& operation, const Entry& entry) const
{
    const Node& list = entry.parent;
    std::vector<std::string> items;
    for (std::size_t i = 0; i < list.size(); ++i)
        items.emplace_back(list.item(i).span().of(m_layout.text()));
    std::string moved = std::move(items[entry.index]);
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(entry.index));
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(operation.to), std::move(moved));
    Changes out;
    for (std::size_t i = 0; i < list.size(); ++i)
        out.push_back({list.item(i).span().begin, list.item(i).span().end, items[i]});
    return out;
}

Result<text::Patch> Planner::operator()(const Move& operation) const
{
    const auto found = locate(m_layout.tree(), operation.path, operation.document);
    if (!found)
        return tl::unexpected(found.error());
    const Node list = found->parent();
    if (!list || list.kind() != Kind::Sequence || operation.to >= list.size())
        return tl::unexpected(refusal(*found, fmt::format("{} can't be moved there", toString(operation.path)), "Move it within its list."));
    const Entry entry = entryOf(*found);
    if (operation.to == entry.index)
        return text::Patch{};
    if (isFlow(list))
        return patch(flowMove(operation, entry));
    const Extent from = m_layout.extent(entry);
    const Extent to = m_layout.extent(entryAt(list, operation.to));
    const std::string moved(m_layout.text().substr(from.begin, from.end - from.begin));
    if (from.inline_ || to.inline_ || moved.empty() || moved.back() != '\n')
        return tl::unexpected(refusal(*found, "It shares a line with something else, or ends the text without a line break", "Edit the text."));
    const std::size_t at = operation.to > entry.index ? to.end : to.begin;
    return patch({{from.begin, from.end, ""}, {at, at, moved}});
}

} // namespace hullwright::yaml
