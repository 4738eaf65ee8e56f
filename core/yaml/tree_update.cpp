// Builds a tree from a tree and a patch. The entries that the patch touches are read again in a small text of their own, which puts the same
// indentation above and the same kind of line below them; all other regions are shared. Whatever can't be proved to stay inside its
// entry (an anchor, a document marker, the indentation of a key) is left to reading the text whole.

#include "core/yaml/tree_storage.h"

#include <algorithm>
#include <unordered_set>

namespace hullwright::yaml {

namespace {

using text::Hunk;
using text::Patch;

/// Stands for the line after an entry; a file that has such a key is read whole.
constexpr std::string_view kFollower = "after~the~entry:\n";

/// Neighbouring entries of one mapping that are read again together, in bytes of the text before.
struct Cluster {
    std::uint32_t first = 0; ///< slots, inclusive
    std::uint32_t last = 0;
    std::size_t begin = 0; ///< where the first one's line begins
    std::size_t end = 0;   ///< where the line after the last one's begins
    std::ptrdiff_t delta = 0;
    std::size_t newBegin = 0;
    std::vector<Slot> slots; ///< as read again, based in the text after
    std::vector<Child> children;
};

class Updater {
public:
    Updater(const Tree::Data& before, const Patch& patch, std::string text) : m_before(before), m_patch(patch), m_after(std::make_shared<Tree::Data>())
    {
        m_after->text = std::move(text);
    }

    std::shared_ptr<Tree::Data> run()
    {
        if (m_before.documents.size() != 1 || !m_before.duplicates.empty() || m_before.json || m_before.slots.size() < 2 || m_after->text.size() > m_before.limits.bytes)
            return nullptr;
        if (!findClusters() || !std::all_of(m_clusters.begin(), m_clusters.end(), [this](Cluster& cluster) { return readAgain(cluster); }))
            return nullptr;
        assemble();
        const bool aliases = std::any_of(m_clusters.begin(), m_clusters.end(), [](const Cluster& cluster) {
            return std::any_of(cluster.slots.begin(), cluster.slots.end(), [](const Slot& slot) { return slot.region->hasAliases; });
        });
        return withinLimits() && (!aliases || checkExpansion(*m_after)) ? m_after : nullptr;
    }

private:
    [[nodiscard]] const Region& skeleton() const { return *m_before.slots[kSkeleton].region; }
    [[nodiscard]] std::size_t lineStart(std::size_t at) const
    {
        const std::size_t found = at == 0 ? std::string::npos : m_before.text.rfind('\n', at - 1);
        return found == std::string::npos ? m_before.bom : found + 1;
    }
    [[nodiscard]] std::size_t keyBegin(std::uint32_t mapping, std::size_t entry) const
    {
        const Child& child = skeleton().nodes[mapping].children[entry];
        return child.region != kNone ? m_before.slots[child.region].base : skeleton().nodes[child.key].begin;
    }
    [[nodiscard]] std::size_t nextKey(std::uint32_t mapping, std::size_t entry) const;
    [[nodiscard]] std::size_t slotEnd(std::uint32_t slot) const;
    bool findClusters();
    bool addHunk(const Hunk& hunk);
    [[nodiscard]] bool contiguous(std::uint32_t first, std::uint32_t last) const;
    void measure();
    bool readAgain(Cluster& cluster);
    bool aliasPrefix(const Cluster& cluster, std::string_view body, std::string& out) const;
    bool take(Cluster& cluster, const Tree::Data& read, std::size_t bodyBegin, std::size_t column, bool sibling, bool follower, bool stubs);
    [[nodiscard]] bool repeatsKey(const Cluster& cluster) const;
    [[nodiscard]] std::size_t shifted(std::size_t at) const;
    [[nodiscard]] const Cluster* holding(std::size_t at) const;
    void assemble();
    void assembleSlots();
    void assembleSkeleton();
    void recomputeEnd(std::uint32_t mapping, Region& region) const;
    void assembleAddresses();
    [[nodiscard]] bool withinLimits() const;

    const Tree::Data& m_before;
    const Patch& m_patch;
    std::shared_ptr<Tree::Data> m_after;
    std::vector<Cluster> m_clusters;
    std::vector<std::uint32_t> m_newIndex; ///< of slots that stay
};

/// Where the line of the next key begins that ends an entry, be it a sibling or one of the level above.
std::size_t Updater::nextKey(std::uint32_t mapping, std::size_t entry) const
{
    const NodeData& node = skeleton().nodes[mapping];
    if (entry + 1 < node.children.size())
        return lineStart(keyBegin(mapping, entry + 1));
    const std::uint32_t root = m_before.documents[0].root;
    const std::size_t above = node.indexInParent;
    if (above + 1 < skeleton().nodes[root].children.size())
        return lineStart(keyBegin(root, above + 1));
    return m_before.documents[0].end;
}

std::size_t Updater::slotEnd(std::uint32_t slot) const
{
    return nextKey(m_before.slots[slot].parentNode, m_before.slots[slot].indexInParent);
}

bool Updater::findClusters()
{
    for (const Hunk& hunk : m_patch.hunks)
        if (!addHunk(hunk))
            return false;
    measure();
    return !m_clusters.empty();
}

bool Updater::addHunk(const Hunk& hunk)
{
    // The last slot whose line begins at or before the hunk. A whole line put in between two entries goes to the first of them.
    const bool wholeLine = hunk.removed.empty() && hunk.inserted.ends_with('\n');
    const auto starts = [&](const Slot& slot) { return lineStart(slot.base) + (wholeLine ? 1 : 0); };
    const auto after = std::partition_point(m_before.slots.begin() + 1, m_before.slots.end(), [&](const Slot& slot) { return starts(slot) <= hunk.offset; });
    if (after == m_before.slots.begin() + 1)
        return false;
    const auto first = static_cast<std::uint32_t>(after - m_before.slots.begin() - 1);
    std::uint32_t last = first;
    const std::size_t end = hunk.offset + hunk.removed.size();
    while (end > slotEnd(last) && last + 1 < m_before.slots.size() && contiguous(last, last + 1))
        ++last;
    if (end > slotEnd(last) || (hunk.removed.empty() && hunk.offset == slotEnd(last) && !wholeLine && hunk.offset < m_before.text.size()))
        return false;
    if (!m_clusters.empty() && m_clusters.back().last + 1 >= first && contiguous(m_clusters.back().first, last)) {
        m_clusters.back().last = std::max(m_clusters.back().last, last);
        return true;
    }
    if (!m_clusters.empty() && m_clusters.back().last >= first)
        return false;
    m_clusters.push_back({first, last, 0, 0, 0, 0, {}, {}});
    return true;
}

bool Updater::contiguous(std::uint32_t first, std::uint32_t last) const
{
    const Slot& a = m_before.slots[first];
    const Slot& b = m_before.slots[last];
    return a.parentNode == b.parentNode && b.indexInParent - a.indexInParent == last - first;
}

/// Bytes of the clusters before and after.
void Updater::measure()
{
    std::ptrdiff_t total = 0;
    auto hunk = m_patch.hunks.begin();
    for (Cluster& cluster : m_clusters) {
        cluster.begin = lineStart(m_before.slots[cluster.first].base);
        cluster.end = slotEnd(cluster.last);
        cluster.newBegin = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(cluster.begin) + total);
        for (; hunk != m_patch.hunks.end() && hunk->offset <= cluster.end && (hunk->offset < cluster.end || hunk->removed.empty()); ++hunk)
            cluster.delta += static_cast<std::ptrdiff_t>(hunk->inserted.size()) - static_cast<std::ptrdiff_t>(hunk->removed.size());
        total += cluster.delta;
    }
}

bool Updater::readAgain(Cluster& cluster)
{
    for (std::uint32_t slot = cluster.first; slot <= cluster.last; ++slot)
        if (m_before.slots[slot].region->definesAnchors)
            return false;
    const std::size_t size = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(cluster.end - cluster.begin) + cluster.delta);
    const std::string_view body = std::string_view(m_after->text).substr(cluster.newBegin, size);
    const bool atEnd = cluster.end == m_before.text.size();
    if (!atEnd && !body.ends_with('\n'))
        return false;
    const Slot& first = m_before.slots[cluster.first];
    const std::size_t column = first.base - cluster.begin;
    const NodeData& mapping = skeleton().nodes[first.parentNode];
    const std::uint32_t root = m_before.documents[0].root;
    const std::size_t outer = keyBegin(root, 0) - lineStart(keyBegin(root, 0));
    const bool sibling = m_before.slots[cluster.last].indexInParent + 1 < mapping.children.size();
    const bool follower = !sibling && mapping.indexInParent + 1 < skeleton().nodes[root].children.size();
    std::string text;
    if (!aliasPrefix(cluster, body, text))
        return false;
    const bool stubs = !text.empty();
    if (stubs)
        text.insert(0, outer, ' ');
    text.append(outer, ' ');
    text += "p:\n";
    const std::size_t bodyBegin = text.size();
    text += body;
    if (sibling || follower)
        text.append(sibling ? column : outer, ' ') += kFollower;
    const auto read = readData(std::move(text), m_before.limits, Format::Yaml);
    return read && take(cluster, **read, bodyBegin, column, sibling, follower, stubs) && !repeatsKey(cluster);
}

/// A line that defines the anchors that aliases of the entry may need, so that yaml-cpp resolves them. Any `*name` of the text counts, whether it
/// is an alias or not: too many stubs do no harm.
bool Updater::aliasPrefix(const Cluster& cluster, std::string_view body, std::string& out) const
{
    if (body.find('*') == std::string_view::npos)
        return true;
    std::unordered_set<std::string_view> seen;
    for (const Address& address : m_before.anchors) {
        const NodeData& node = m_before.node(address);
        if (m_before.absolute(address, node.begin) >= cluster.begin)
            break;
        if (seen.insert(node.anchor).second)
            out += (out.empty() ? "s: [&" : ", &") + node.anchor + " 0";
    }
    if (!out.empty())
        out += "]\n";
    return true;
}

/// Accepts what was read where it is exactly the entries, at their column, between what stands above and below.
bool Updater::take(Cluster& cluster, const Tree::Data& read, std::size_t bodyBegin, std::size_t column, bool sibling, bool follower, bool stubs)
{
    const bool onlyStubs = std::all_of(read.anchors.begin(), read.anchors.end(), [&](const Address& a) { return stubs && a.region == kSkeleton; });
    if (read.documents.size() != 1 || read.documents[0].explicitStart || !read.duplicates.empty() || !onlyStubs)
        return false;
    const Region& region = *read.slots[kSkeleton].region;
    const NodeData& root = region.nodes[read.documents[0].root];
    const std::size_t parent = stubs ? 1 : 0;
    if (root.kind != Kind::Mapping || root.style != Style::Block || root.children.size() != parent + 1 + (follower ? 1 : 0) || root.children[parent].value == kNone)
        return false;
    const NodeData& mapping = region.nodes[root.children[parent].value];
    if (mapping.kind != Kind::Mapping || mapping.style != Style::Block || mapping.begin != mapping.content)
        return false;
    const std::size_t count = mapping.children.size() - (sibling ? 1 : 0);
    if (mapping.children.size() != read.slots.size() - 1 || count == 0 || mapping.begin < bodyBegin)
        return false;
    const std::size_t lineBefore = read.text.rfind('\n', mapping.begin - 1);
    if (mapping.begin - lineBefore - 1 != column || read.documents[0].end != read.text.size())
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        Slot slot = read.slots[i + 1];
        slot.base = slot.base - bodyBegin + cluster.newBegin;
        cluster.slots.push_back(std::move(slot));
        cluster.children.push_back(mapping.children[i]);
    }
    return true;
}

/// Whether an entry now has the name of one that was not read again: the text must then be read whole, to say so.
bool Updater::repeatsKey(const Cluster& cluster) const
{
    std::unordered_set<std::string_view> names;
    for (const Slot& slot : cluster.slots)
        names.insert(slot.region->nodes[kRegionKey].value);
    const auto& children = skeleton().nodes[m_before.slots[cluster.first].parentNode].children;
    for (const Child& child : children) {
        if (child.region != kNone && child.region >= cluster.first && child.region <= cluster.last)
            continue;
        const NodeData& key = child.region != kNone ? m_before.slots[child.region].region->nodes[kRegionKey] : skeleton().nodes[child.key];
        if (names.count(key.value) != 0)
            return true;
    }
    return false;
}

const Cluster* Updater::holding(std::size_t at) const
{
    for (const Cluster& cluster : m_clusters)
        if (at >= cluster.begin && at < cluster.end)
            return &cluster;
    return nullptr;
}

std::size_t Updater::shifted(std::size_t at) const
{
    std::ptrdiff_t total = 0;
    for (const Cluster& cluster : m_clusters)
        if (cluster.end <= at)
            total += cluster.delta;
    return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(at) + total);
}

void Updater::assemble()
{
    m_after->bom = m_before.bom;
    m_after->limits = m_before.limits;
    m_after->format = m_before.format;
    m_after->documents = m_before.documents;
    m_after->documents[0].end = shifted(m_before.documents[0].end);
    assembleSlots();
    assembleSkeleton();
    assembleAddresses();
    m_after->index();
}

void Updater::assembleSlots()
{
    m_newIndex.assign(m_before.slots.size(), kNone);
    m_after->slots.reserve(m_before.slots.size() + 4);
    std::ptrdiff_t delta = 0;
    std::ptrdiff_t added = 0; // entries of the mapping at hand
    std::uint32_t mapping = kNone;
    auto cluster = m_clusters.begin();
    for (std::uint32_t i = 0; i < m_before.slots.size(); ++i) {
        const Slot& old = m_before.slots[i];
        if (old.parentNode != mapping)
            added = 0;
        mapping = old.parentNode;
        if (cluster != m_clusters.end() && i == cluster->first) {
            for (std::size_t k = 0; k < cluster->slots.size(); ++k) {
                Slot slot = cluster->slots[k];
                slot.parentNode = mapping;
                slot.indexInParent = static_cast<std::uint32_t>(old.indexInParent + added + static_cast<std::ptrdiff_t>(k));
                cluster->children[k].region = static_cast<std::uint32_t>(m_after->slots.size());
                m_after->slots.push_back(std::move(slot));
            }
            delta += cluster->delta;
            added += static_cast<std::ptrdiff_t>(cluster->slots.size()) - static_cast<std::ptrdiff_t>(cluster->last - cluster->first + 1);
            i = cluster->last;
            ++cluster;
            continue;
        }
        m_newIndex[i] = static_cast<std::uint32_t>(m_after->slots.size());
        Slot slot = old;
        if (i != kSkeleton) {
            slot.base = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(slot.base) + delta);
            slot.indexInParent = static_cast<std::uint32_t>(slot.indexInParent + added);
        }
        m_after->slots.push_back(std::move(slot));
    }
}

void Updater::assembleSkeleton()
{
    auto region = std::make_shared<Region>(skeleton());
    for (NodeData& node : region->nodes) {
        const auto move = [&](std::uint32_t& at) {
            const Cluster* inside = holding(at);
            // Only a mapping whose first entry was read again begins inside of what was read again; ends follow below.
            at = static_cast<std::uint32_t>(inside ? inside->slots.front().base : shifted(at));
        };
        move(node.begin);
        move(node.content);
        move(node.end);
        move(node.rawEnd);
        std::vector<Child> children;
        children.reserve(node.children.size());
        for (Child child : node.children) {
            const auto cluster = std::find_if(m_clusters.begin(), m_clusters.end(), [&](const Cluster& c) { return child.region != kNone && child.region >= c.first && child.region <= c.last; });
            if (cluster != m_clusters.end()) {
                if (child.region == cluster->first)
                    children.insert(children.end(), cluster->children.begin(), cluster->children.end());
                continue;
            }
            if (child.region != kNone)
                child.region = m_newIndex[child.region];
            else if (child.indicator != kNone)
                child.indicator = static_cast<std::uint32_t>(shifted(child.indicator));
            children.push_back(child);
        }
        node.children = std::move(children);
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

/// The rule by which the reader ends a block mapping, over its entries as they are now.
void Updater::recomputeEnd(std::uint32_t mapping, Region& region) const
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

void Updater::assembleAddresses()
{
    for (const Address& anchor : m_before.anchors)
        m_after->anchors.push_back({m_newIndex[anchor.region], anchor.node});
    for (const Address& alias : m_before.aliases)
        if (m_newIndex[alias.region] != kNone)
            m_after->aliases.push_back({m_newIndex[alias.region], alias.node});
    for (const Cluster& cluster : m_clusters)
        for (const Child& child : cluster.children) {
            const auto& nodes = m_after->slots[child.region].region->nodes;
            for (std::uint32_t i = 0; i < nodes.size(); ++i)
                if (nodes[i].kind == Kind::Alias)
                    m_after->aliases.push_back({child.region, i});
        }
    const auto begin = [this](const Address& address) { return m_after->absolute(address, m_after->node(address).begin); };
    std::stable_sort(m_after->aliases.begin(), m_after->aliases.end(), [&](const Address& a, const Address& b) { return begin(a) < begin(b); });
}

bool Updater::withinLimits() const
{
    std::size_t nodes = 0;
    for (const Slot& slot : m_after->slots)
        nodes += slot.region->nodes.size();
    return nodes <= m_before.limits.nodes;
}

} // namespace

std::shared_ptr<Tree::Data> updateRegions(const Tree::Data& before, const Patch& patch, std::string text)
{
    return Updater(before, patch, std::move(text)).run();
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
    return parse(std::move(*text), m_data->limits, m_data->format);
}

} // namespace hullwright::yaml
