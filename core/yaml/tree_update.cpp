// Builds a tree from a tree and a patch: the entries that the patch touches are read again, all other regions are shared.

#include "core/yaml/tree_clusters.h"

#include <algorithm>
#include <map>

namespace hullwright::yaml {

namespace {

/// Puts the tree after together from the tree before and what was read again.
class Assembly {
public:
    Assembly(const Tree::Data& before, std::vector<Cluster> clusters, std::string text) : m_before(before), m_clusters(std::move(clusters)), m_after(std::make_shared<Tree::Data>())
    {
        m_after->text = std::move(text);
    }

    std::shared_ptr<Tree::Data> run()
    {
        m_after->bom = m_before.bom;
        m_after->limits = m_before.limits;
        m_after->format = m_before.format;
        m_after->readers = m_before.readers;
        m_after->documents = m_before.documents;
        m_after->documents[0].begin = moved(static_cast<std::uint32_t>(m_before.documents[0].begin));
        m_after->documents[0].end = shifted(m_before.documents[0].end);
        assembleSlots();
        assembleSkeleton();
        m_after->index();
        return withinLimits() && (!touchesAliases() || checkExpansion(*m_after)) ? m_after : nullptr;
    }

private:
    [[nodiscard]] const Region& skeleton() const { return *m_before.slots[kSkeleton].region; }
    [[nodiscard]] std::size_t shifted(std::size_t at) const;
    [[nodiscard]] const Cluster* holding(std::size_t at) const;
    [[nodiscard]] std::uint32_t moved(std::uint32_t at) const;
    void assembleSlots();
    void assembleSkeleton();
    [[nodiscard]] std::vector<Child> assembleChildren(const std::vector<Child>& before) const;
    void recomputeEnd(std::uint32_t mapping, Region& region) const;
    [[nodiscard]] bool touchesAliases() const;
    [[nodiscard]] bool withinLimits() const;

    const Tree::Data& m_before;
    std::vector<Cluster> m_clusters;
    std::shared_ptr<Tree::Data> m_after;
    std::vector<std::uint32_t> m_newIndex; ///< of slots that stay
};

const Cluster* Assembly::holding(std::size_t at) const
{
    for (const Cluster& cluster : m_clusters)
        if (at >= cluster.begin && at < cluster.end)
            return &cluster;
    return nullptr;
}

std::size_t Assembly::shifted(std::size_t at) const
{
    std::ptrdiff_t total = 0;
    for (const Cluster& cluster : m_clusters)
        if (cluster.end <= at)
            total += cluster.delta;
    return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(at) + total);
}

/// Where a byte of the skeleton stands now. Only a mapping whose first entry was read again begins inside of what was read again; ends are
/// computed anew.
std::uint32_t Assembly::moved(std::uint32_t at) const
{
    const Cluster* const inside = holding(at);
    return static_cast<std::uint32_t>(inside ? inside->slots.front().base : shifted(at));
}

void Assembly::assembleSlots()
{
    m_newIndex.assign(m_before.slots.size(), kNone);
    m_after->slots.reserve(m_before.slots.size() + 4);
    std::ptrdiff_t delta = 0;
    std::map<std::uint32_t, std::ptrdiff_t> added; // entries, by mapping
    auto cluster = m_clusters.begin();
    for (std::uint32_t i = 0; i < m_before.slots.size(); ++i) {
        Slot slot = m_before.slots[i];
        if (cluster != m_clusters.end() && i == cluster->first) {
            std::ptrdiff_t& more = added[slot.parentNode];
            for (std::size_t k = 0; k < cluster->slots.size(); ++k) {
                Slot fresh = cluster->slots[k];
                fresh.parentNode = slot.parentNode;
                fresh.indexInParent = static_cast<std::uint32_t>(slot.indexInParent + more + static_cast<std::ptrdiff_t>(k));
                cluster->children[k].region = static_cast<std::uint32_t>(m_after->slots.size());
                m_after->slots.push_back(std::move(fresh));
            }
            delta += cluster->delta;
            more += static_cast<std::ptrdiff_t>(cluster->slots.size()) - static_cast<std::ptrdiff_t>(cluster->last - cluster->first + 1);
            i = cluster->last;
            ++cluster;
            continue;
        }
        m_newIndex[i] = static_cast<std::uint32_t>(m_after->slots.size());
        if (i != kSkeleton) {
            slot.base = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(slot.base) + delta);
            if (const auto more = added.find(slot.parentNode); more != added.end())
                slot.indexInParent = static_cast<std::uint32_t>(slot.indexInParent + more->second);
        }
        m_after->slots.push_back(std::move(slot));
    }
}

void Assembly::assembleSkeleton()
{
    auto region = std::make_shared<Region>(skeleton());
    for (NodeData& node : region->nodes) {
        node.begin = moved(node.begin);
        node.content = moved(node.content);
        node.end = moved(node.end);
        node.rawEnd = moved(node.rawEnd);
        node.children = assembleChildren(node.children);
    }
    // Entries of the skeleton that stand after new or removed ones of their mapping.
    for (const Cluster& cluster : m_clusters) {
        const auto& children = region->nodes[m_before.slots[cluster.first].parentNode].children;
        for (std::uint32_t i = 0; i < children.size(); ++i) {
            if (children[i].region != kNone)
                continue;
            region->nodes[children[i].key].indexInParent = i;
            region->nodes[children[i].value].indexInParent = i;
        }
        recomputeEnd(m_before.slots[cluster.first].parentNode, *region);
    }
    recomputeEnd(m_before.documents[0].root, *region);
    m_after->slots[kSkeleton].region = std::move(region);
}

std::vector<Child> Assembly::assembleChildren(const std::vector<Child>& before) const
{
    std::vector<Child> children;
    children.reserve(before.size());
    for (Child child : before) {
        if (child.region == kNone) {
            if (child.indicator != kNone)
                child.indicator = static_cast<std::uint32_t>(shifted(child.indicator));
            children.push_back(child);
            continue;
        }
        if (m_newIndex[child.region] != kNone) {
            child.region = m_newIndex[child.region];
            children.push_back(child);
            continue;
        }
        const auto cluster = std::find_if(m_clusters.begin(), m_clusters.end(), [&](const Cluster& each) { return child.region <= each.last; });
        if (child.region == cluster->first)
            children.insert(children.end(), cluster->children.begin(), cluster->children.end());
    }
    return children;
}

/// The rule by which the reader ends a block mapping, over its entries as they are now.
void Assembly::recomputeEnd(std::uint32_t mapping, Region& region) const
{
    NodeData& node = region.nodes[mapping];
    std::size_t end = node.content;
    std::size_t raw = end;
    for (const Child& child : node.children) {
        const bool own = child.region != kNone;
        const std::size_t base = own ? m_after->slots[child.region].base : 0;
        const Region& home = own ? *m_after->slots[child.region].region : region;
        const NodeData& key = home.nodes[own ? kRegionKey : child.key];
        const NodeData& value = home.nodes[own ? kRegionValue : child.value];
        end = std::max(end, base + key.end);
        if (child.indicator != kNone)
            end = std::max(end, base + child.indicator + 1);
        if (value.kind != Kind::Null || value.end > value.begin)
            end = std::max(end, base + value.end);
        raw = std::max(base + value.rawEnd, end);
    }
    node.end = static_cast<std::uint32_t>(end);
    node.rawEnd = static_cast<std::uint32_t>(raw);
}

/// Whether what aliases stand for may weigh something else now.
bool Assembly::touchesAliases() const
{
    return std::any_of(m_clusters.begin(), m_clusters.end(), [](const Cluster& cluster) {
        return std::any_of(cluster.slots.begin(), cluster.slots.end(), [](const Slot& slot) { return !slot.region->aliases.empty() || !slot.region->anchored.empty(); });
    });
}

bool Assembly::withinLimits() const
{
    std::size_t nodes = 0;
    for (const Slot& slot : m_after->slots)
        nodes += slot.region->nodes.size();
    return nodes <= m_before.limits.nodes;
}

/// Lines that end in something else than LF: a lone CR, and the breaks of Unicode that YAML 1.1 knows.
bool breaksOtherwise(std::string_view text)
{
    for (std::size_t at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1)) {
        if (at + 1 == text.size() || text[at + 1] != '\n')
            return true;
    }
    return text.find("\xc2\x85") != std::string_view::npos || text.find("\xe2\x80\xa8") != std::string_view::npos || text.find("\xe2\x80\xa9") != std::string_view::npos;
}

/// A line that begins with `?`, as explicit keys do: the colon of such an entry stands on a line of its own, where it looks like the next one's.
bool mayHaveExplicitKeys(std::string_view text)
{
    for (std::size_t at = text.find('?'); at != std::string_view::npos; at = text.find('?', at + 1)) {
        const bool key = at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\t' || text[at + 1] == '\n' || text[at + 1] == '\r';
        const std::size_t before = at == 0 ? std::string_view::npos : text.find_last_not_of(" \t", at - 1);
        if (key && (before == std::string_view::npos || text[before] == '\n' || text[before] == '-' || text[before] == ':'))
            return true;
    }
    return false;
}

/// What the pieces below count on: entries begin and end where lines do. Other texts are read whole.
bool hasOrdinaryLines(std::string_view text)
{
    return !breaksOtherwise(text) && !mayHaveExplicitKeys(text);
}

} // namespace

std::shared_ptr<Tree::Data> updateRegions(const Tree::Data& before, const text::Patch& patch, std::string text)
{
    if (before.documents.size() != 1 || !before.duplicates.empty() || before.json || before.slots.size() < 2 || text.size() > before.limits.bytes)
        return nullptr;
    if (!hasOrdinaryLines(before.text) || !hasOrdinaryLines(text))
        return nullptr;
    auto clusters = findClusters(before, patch);
    if (!clusters || !readAgain(before, text, *clusters))
        return nullptr;
    return Assembly(before, std::move(*clusters), std::move(text)).run();
}

Result<std::shared_ptr<const Tree>> Tree::update(const text::Patch& patch) const
{
    auto text = text::apply(m_data->text, patch);
    if (!text)
        return tl::unexpected(text.error());
    if (*text == m_data->text)
        return TreeAccess::make(m_data);
    if (auto data = updateRegions(*m_data, patch, *text))
        return TreeAccess::make(std::move(data));
    auto whole = readData(std::move(*text), m_data->limits, m_data->format, m_data->readers);
    if (!whole)
        return tl::unexpected(std::move(whole.error()));
    return TreeAccess::make(std::move(*whole));
}

} // namespace hullwright::yaml
