// New keys of a mapping: one, or several at once.

#include "core/yaml/insert_run.h"
#include "core/yaml/planner.h"

#include <algorithm>
#include <fmt/format.h>

namespace hullwright::yaml {

Result<Planner::Changes> Planner::insertAtRoot(const Insert& operation) const
{
    const std::string line = m_write.key(operation.key) + ":" + m_write.afterKey(operation.value, 0, m_layout.eolAt(0)) + m_layout.eolAt(0);
    const auto& documents = TreeAccess::data(m_layout.tree()).documents;
    std::size_t at = m_layout.text().size();
    if (operation.document < documents.size() && documents[operation.document].explicitStart)
        at = m_layout.nextLine(documents[operation.document].begin - 1);
    const bool needsBreak = at != TreeAccess::data(m_layout.tree()).bom && at != 0 && m_layout.text()[at - 1] != '\n';
    return Changes{{at, at, (needsBreak ? m_layout.eolAt(0) : "") + line}};
}

Result<text::Patch> Planner::operator()(const Insert& operation) const
{
    const auto found = locate(m_layout.tree(), operation.path, operation.document);
    if (!found)
        return tl::unexpected(found.error());
    const Node& node = *found;
    if (!node || (node.kind() == Kind::Null && !node.parent())) {
        auto changes = insertAtRoot(operation);
        return changes ? Result<text::Patch>(patch(std::move(*changes))) : tl::unexpected(changes.error());
    }
    if (node.kind() == Kind::Alias)
        return tl::unexpected(refusal(node, fmt::format("{} is the alias *{}: what it stands for is shared", toString(operation.path), node.value()), "Override the key for this entry, or edit the shared value."));
    if (node.find(operation.key))
        return tl::unexpected(refusal(node, fmt::format("The key exists: {}", operation.key), "Set its value instead."));
    if (node.kind() == Kind::Mapping && isFlow(node) && (node.size() != 0 || inFlow(node) || m_layout.scalars().json || !node.parent()))
        return patch(flowAdd(node, m_write.flowEntry(operation.key, operation.value)));
    if (node.kind() == Kind::Null || (isFlow(node) && node.size() == 0)) {
        if (inFlow(node))
            return tl::unexpected(refusal(node, "A block can't be written inside a flow structure", "Replace the value as a whole."));
        return patch(fill(node, entryOf(node), m_layout.step(), lineOf(operation)));
    }
    if (node.kind() != Kind::Mapping)
        return tl::unexpected(refusal(node, fmt::format("{} is not a mapping", toString(operation.path)), "Replace it as a whole."));
    std::optional<std::size_t> after;
    std::optional<std::size_t> before;
    if (operation.after)
        after = node.entryOf(*operation.after);
    if (operation.before)
        before = node.entryOf(*operation.before);
    if ((operation.after && !after) || (operation.before && !before))
        return tl::unexpected(refusal(node, "The sibling to insert beside is not there", "Insert it at the end."));
    auto changes = blockAdd(node, lineOf(operation), after, before);
    return changes ? Result<text::Patch>(patch(std::move(*changes))) : tl::unexpected(changes.error());
}

Planner::LineWriter Planner::lineOf(const Insert& operation) const
{
    return [this, &operation](std::size_t column, const std::string& eol) {
        return std::string(column, ' ') + m_write.key(operation.key) + ":" + m_write.afterKey(operation.value, column, eol);
    };
}

std::optional<text::Patch> Planner::operator()(std::span<const Insert> run) const
{
    const auto found = locate(m_layout.tree(), run.front().path, run.front().document);
    if (!found || !*found || found->kind() != Kind::Mapping || isFlow(*found) || found->size() == 0)
        return std::nullopt;
    const auto order = arranged(*found, run);
    if (!order)
        return std::nullopt;
    Changes changes;
    std::size_t stands = 0; // the entry that the next ones come behind: the first entry stays the first
    for (auto each = order->begin(); each != order->end();) {
        if (const auto* index = std::get_if<std::size_t>(&*each)) {
            stands = *index;
            ++each;
            continue;
        }
        const auto end = std::find_if(each, order->end(), [](const Arranged& other) { return std::holds_alternative<std::size_t>(other); });
        if (blanksBehind(*found, entryAt(*found, stands)) != 0)
            return std::nullopt;
        const auto lines = [&](std::size_t column, const std::string& eol) {
            std::string text;
            for (auto next = each; next != end; ++next)
                text += (next == each ? "" : eol) + lineOf(*std::get<const Insert*>(*next))(column, eol);
            return text;
        };
        auto added = blockAdd(*found, lines, stands, std::nullopt);
        if (!added)
            return std::nullopt;
        changes.insert(changes.end(), added->begin(), added->end());
        each = end;
    }
    return patch(std::move(changes));
}

} // namespace hullwright::yaml
