#include "core/yaml/tree.h"

#include "core/text/line_index.h"
#include "core/yaml/reader.h"
#include "core/yaml/tree_storage.h"

#include <algorithm>

namespace hullwright::yaml {

const NodeData& TreeAccess::data(const Node& node)
{
    static const NodeData kNothing;
    return node.m_tree ? node.m_tree->m_data->node(address(node)) : kNothing;
}

// --- Node -----------------------------------------------------------------------------------------------------------

Kind Node::kind() const { return TreeAccess::data(*this).kind; }
Style Node::style() const { return TreeAccess::data(*this).style; }
std::string_view Node::value() const { return TreeAccess::data(*this).value; }
std::string_view Node::anchor() const { return TreeAccess::data(*this).anchor; }
std::string_view Node::tag() const { return TreeAccess::data(*this).tag; }

text::Span Node::span() const
{
    const NodeData& data = TreeAccess::data(*this);
    const std::size_t base = m_tree ? m_tree->m_data->slots[m_region].base : 0;
    return {base + data.begin, base + std::max(data.begin, data.end)};
}

text::Span Node::contentSpan() const
{
    const NodeData& data = TreeAccess::data(*this);
    const std::size_t base = m_tree ? m_tree->m_data->slots[m_region].base : 0;
    return {base + data.content, base + std::max(data.content, data.end)};
}

Place Node::place() const
{
    if (!m_tree)
        return {};
    const NodeData& data = TreeAccess::data(*this);
    return {region().get(), data.begin, std::max(data.begin, data.end)};
}

std::size_t Node::size() const { return TreeAccess::data(*this).children.size(); }

Node Node::key(std::size_t entry) const
{
    const auto& children = TreeAccess::data(*this).children;
    if (entry >= children.size())
        return {};
    const Child& child = children[entry];
    if (child.region != kNone)
        return {m_tree, child.region, kRegionKey};
    return child.key == kNone ? Node() : Node(m_tree, m_region, child.key);
}

Node Node::item(std::size_t entry) const
{
    const auto& children = TreeAccess::data(*this).children;
    if (entry >= children.size())
        return {};
    const Child& child = children[entry];
    return child.region != kNone ? Node(m_tree, child.region, kRegionValue) : Node(m_tree, m_region, child.value);
}

std::optional<std::size_t> Node::entryOf(std::string_view wanted) const
{
    if (!m_tree || kind() != Kind::Mapping)
        return std::nullopt;
    if (m_region == kSkeleton && size() >= EntryNames::kMany)
        return m_tree->m_data->names->find(*m_tree->m_data, m_index, wanted);
    for (std::size_t i = 0; i < size(); ++i) {
        const Node candidate = key(i);
        if (candidate.value() == wanted && candidate.kind() != Kind::Alias)
            return i;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> EntryNames::find(const Tree::Data& data, std::uint32_t mapping, std::string_view key)
{
    std::call_once(m_made, [this, &data] {
        const auto& nodes = data.slots[kSkeleton].region->nodes;
        for (std::uint32_t i = 0; i < nodes.size(); ++i) {
            const auto& children = nodes[i].children;
            if (nodes[i].kind != Kind::Mapping || children.size() < kMany)
                continue;
            Names& names = m_names[i];
            for (std::uint32_t entry = 0; entry < children.size(); ++entry) {
                const Child& child = children[entry];
                const NodeData& name = child.region != kNone ? data.slots[child.region].region->nodes[kRegionKey] : nodes[child.key];
                if (name.kind != Kind::Alias)
                    names.emplace(name.value, entry);
            }
        }
    });
    const auto& names = m_names.at(mapping);
    const auto found = names.find(key);
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

Node Node::find(std::string_view wanted) const
{
    const auto entry = entryOf(wanted);
    return entry ? item(*entry) : Node();
}

Node Node::parent() const
{
    if (!m_tree)
        return {};
    if (m_region != kSkeleton && (m_index == kRegionKey || m_index == kRegionValue))
        return {m_tree, kSkeleton, m_tree->m_data->slots[m_region].parentNode};
    const std::uint32_t parent = TreeAccess::data(*this).parent;
    return parent == kNone ? Node() : Node(m_tree, m_region, parent);
}

std::size_t Node::indexInParent() const
{
    if (m_tree && m_region != kSkeleton && (m_index == kRegionKey || m_index == kRegionValue))
        return m_tree->m_data->slots[m_region].indexInParent;
    return TreeAccess::data(*this).indexInParent;
}

Node Node::keyNode() const
{
    const Node up = parent();
    return up && up.kind() == Kind::Mapping ? up.key(indexInParent()) : Node();
}

Node Node::target() const
{
    if (!m_tree || kind() != Kind::Alias)
        return {};
    const auto& data = *m_tree->m_data;
    const std::size_t here = span().begin;
    const auto named = data.anchorsByName.find(value());
    if (named == data.anchorsByName.end())
        return {};
    const auto begin = [&](const Address& address) { return data.absolute(address, data.node(address).begin); };
    const auto after = std::partition_point(named->second.begin(), named->second.end(), [&](const Address& address) { return begin(address) < here; });
    if (after == named->second.begin())
        return {};
    return {m_tree, (after - 1)->region, (after - 1)->node};
}

Path Node::path() const
{
    Path out;
    for (Node node = *this; node;) {
        const Node up = node.parent();
        if (!up)
            break;
        if (up.kind() == Kind::Mapping)
            out.emplace_back(std::string(node.keyNode().value()));
        else
            out.emplace_back(node.indexInParent());
        node = up;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

std::size_t Node::document() const
{
    if (!m_tree)
        return 0;
    const auto& data = *m_tree->m_data;
    if (m_region != kSkeleton)
        return data.slots[m_region].document;
    const std::size_t at = TreeAccess::data(*this).begin;
    const auto after = std::partition_point(data.documents.begin(), data.documents.end(), [&](const DocumentData& document) { return document.begin <= at; });
    return after == data.documents.begin() ? 0 : static_cast<std::size_t>(after - data.documents.begin()) - 1;
}

const std::shared_ptr<const Region>& Node::region() const
{
    static const std::shared_ptr<const Region> kNowhere;
    return m_tree ? m_tree->m_data->slots[m_region].region : kNowhere;
}

std::size_t TreeAccess::indicator(const Node& node)
{
    const Node up = node.parent();
    if (!up)
        return std::string::npos;
    const Child& child = data(up).children[node.indexInParent()];
    const auto& tree = *node.m_tree->m_data;
    const std::uint32_t region = child.region != kNone ? child.region : up.m_region;
    return child.indicator == kNone ? std::string::npos : tree.slots[region].base + child.indicator;
}

// --- Tree -----------------------------------------------------------------------------------------------------------

const std::string& Tree::text() const { return m_data->text; }
std::size_t Tree::documentCount() const { return m_data->documents.size(); }
bool Tree::isJson() const { return m_data->json; }
const std::vector<Error>& Tree::duplicateKeys() const { return m_data->duplicates; }

Node Tree::root(std::size_t document) const
{
    if (document >= m_data->documents.size() || m_data->documents[document].root == kNone)
        return {};
    return {this, kSkeleton, m_data->documents[document].root};
}

Node Tree::at(const Path& path, std::size_t document) const
{
    Node node = root(document);
    for (const Step& step : path) {
        if (!node)
            return {};
        if (const auto* key = std::get_if<std::string>(&step))
            node = node.find(*key);
        else
            node = node.kind() == Kind::Sequence ? node.item(std::get<std::size_t>(step)) : Node();
    }
    return node;
}

Node Tree::nodeAtOffset(std::size_t offset) const
{
    Node node;
    for (std::size_t i = 0; i < documentCount(); ++i)
        if (root(i) && (m_data->documents[i].begin <= offset || !node))
            node = root(i);
    while (node && node.size() != 0) {
        const std::size_t count = node.size();
        const auto startOf = [&](std::size_t entry) { return node.kind() == Kind::Mapping ? node.key(entry).span().begin : node.item(entry).span().begin; };
        std::size_t low = 0;
        std::size_t high = count; // the first entry that starts after the offset
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            const std::size_t indicator = TreeAccess::indicator(node.item(middle));
            const bool starts = std::min(startOf(middle), node.kind() == Kind::Sequence && indicator != std::string::npos ? indicator : std::string::npos) <= offset;
            (starts ? low : high) = starts ? middle + 1 : middle;
        }
        if (low == 0)
            return node;
        const Node entry = node.item(low - 1);
        const std::size_t end = std::max(entry.span().end, TreeAccess::indicator(entry) == std::string::npos ? 0 : TreeAccess::indicator(entry) + 1);
        const std::size_t lineEnd = std::min(m_data->text.find('\n', end == 0 ? 0 : end - 1), m_data->text.size());
        if (offset > lineEnd)
            return node;
        node = entry;
    }
    return node;
}

Node Tree::nodeAt(const Place& place) const
{
    const auto found = m_data->slotOf.find(place.region);
    if (found == m_data->slotOf.end())
        return {};
    const auto& nodes = m_data->slots[found->second].region->nodes;
    for (std::uint32_t i = 0; i < nodes.size(); ++i)
        if (nodes[i].begin == place.begin && std::max(nodes[i].begin, nodes[i].end) == place.end)
            return {this, found->second, i};
    return {};
}

std::optional<text::Span> Tree::span(const Place& place) const
{
    const auto found = m_data->slotOf.find(place.region);
    if (found == m_data->slotOf.end())
        return std::nullopt;
    const std::size_t base = m_data->slots[found->second].base;
    return text::Span{base + place.begin, base + place.end};
}

std::vector<Node> Tree::aliasesOf(const Node& anchored) const
{
    std::vector<Node> out;
    if (!anchored || anchored.anchor().empty())
        return out;
    for (const Address& address : m_data->aliases) {
        const Node alias(this, address.region, address.node);
        if (alias.value() == anchored.anchor() && alias.target() == anchored)
            out.push_back(alias);
    }
    return out;
}

} // namespace hullwright::yaml
