#include "core/yaml/tree_clusters.h"

#include <algorithm>
#include <utility>

namespace hullwright::yaml {

using text::Hunk;

std::size_t EntryLines::lineStart(std::size_t at) const
{
    const std::size_t found = at == 0 ? std::string::npos : m_data.text.rfind('\n', at - 1);
    return found == std::string::npos ? m_data.bom : found + 1;
}

std::size_t EntryLines::keyBegin(std::uint32_t mapping, std::size_t entry) const
{
    const Child& child = skeleton().nodes[mapping].children[entry];
    return child.region != kNone ? m_data.slots[child.region].base : skeleton().nodes[child.key].begin;
}

/// Where the line of the next key begins that ends an entry, be it a sibling or one of the level above.
std::size_t EntryLines::nextKey(std::uint32_t mapping, std::size_t entry) const
{
    const NodeData& node = skeleton().nodes[mapping];
    if (entry + 1 < node.children.size())
        return lineStart(keyBegin(mapping, entry + 1));
    if (mapping != root() && node.indexInParent + 1 < skeleton().nodes[root()].children.size())
        return lineStart(keyBegin(root(), node.indexInParent + 1));
    return m_data.documents[0].end;
}

std::size_t EntryLines::slotEnd(std::uint32_t slot) const
{
    return nextKey(m_data.slots[slot].parentNode, m_data.slots[slot].indexInParent);
}

bool EntryLines::contiguous(std::uint32_t first, std::uint32_t last) const
{
    const Slot& a = m_data.slots[first];
    const Slot& b = m_data.slots[last];
    return a.parentNode == b.parentNode && b.indexInParent - a.indexInParent == last - first;
}

namespace {

class Finder {
public:
    explicit Finder(const Tree::Data& before) : m_before(before), m_lines(before) {}

    std::optional<std::vector<Cluster>> run(const text::Patch& patch)
    {
        for (const Hunk& hunk : patch.hunks)
            if (!add(hunk))
                return std::nullopt;
        if (m_clusters.empty())
            return std::nullopt;
        measure(patch);
        return std::move(m_clusters);
    }

private:
    bool add(const Hunk& hunk);
    bool addSlots(std::uint32_t first, std::uint32_t last, const Hunk& hunk);
    [[nodiscard]] bool endsBefore(std::uint32_t first, const Hunk& hunk) const;
    void measure(const text::Patch& patch);

    const Tree::Data& m_before;
    EntryLines m_lines;
    std::vector<Cluster> m_clusters;
};

bool Finder::add(const Hunk& hunk)
{
    // The last slot whose line begins at or before the hunk. A whole line put in between two entries goes to the first of them.
    const auto& slots = m_before.slots;
    const bool wholeLine = hunk.removed.empty() && hunk.inserted.ends_with('\n');
    const auto starts = [&](const Slot& slot) { return m_lines.lineStart(slot.base) + (wholeLine ? 1 : 0); };
    const auto after = std::partition_point(slots.begin() + 1, slots.end(), [&](const Slot& slot) { return starts(slot) <= hunk.offset; });
    if (after == slots.begin() + 1)
        return false;
    const auto first = static_cast<std::uint32_t>(after - slots.begin() - 1);
    std::uint32_t last = first;
    const std::size_t end = hunk.offset + hunk.removed.size();
    while (end > m_lines.slotEnd(last) && last + 1 < slots.size() && m_lines.contiguous(last, last + 1))
        ++last;
    if (end > m_lines.slotEnd(last) || (hunk.removed.empty() && hunk.offset == m_lines.slotEnd(last) && !wholeLine && hunk.offset < m_before.text.size()))
        return false;
    return addSlots(first, last, hunk);
}

/// Whether the last cluster is long enough, and its end is not where the hunk begins: what comes next is then read beside it.
bool Finder::endsBefore(std::uint32_t first, const Hunk& hunk) const
{
    constexpr std::uint32_t kEnough = 16;
    const Cluster& cluster = m_clusters.back();
    return cluster.last < first && cluster.last - cluster.first + 1 >= kEnough && hunk.offset > m_lines.lineStart(m_before.slots[first].base);
}

bool Finder::addSlots(std::uint32_t first, std::uint32_t last, const Hunk& hunk)
{
    if (!m_clusters.empty() && m_clusters.back().last + 1 >= first && !endsBefore(first, hunk) && m_lines.contiguous(m_clusters.back().first, last)) {
        m_clusters.back().last = std::max(m_clusters.back().last, last);
        return true;
    }
    if (!m_clusters.empty() && m_clusters.back().last >= first)
        return false;
    Cluster cluster;
    cluster.first = first;
    cluster.last = last;
    m_clusters.push_back(std::move(cluster));
    return true;
}

/// Bytes of the clusters before and after.
void Finder::measure(const text::Patch& patch)
{
    std::ptrdiff_t total = 0;
    auto hunk = patch.hunks.begin();
    for (Cluster& cluster : m_clusters) {
        cluster.begin = m_lines.lineStart(m_before.slots[cluster.first].base);
        cluster.end = m_lines.slotEnd(cluster.last);
        cluster.newBegin = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(cluster.begin) + total);
        for (; hunk != patch.hunks.end() && hunk->offset <= cluster.end && (hunk->offset < cluster.end || hunk->removed.empty()); ++hunk)
            cluster.delta += static_cast<std::ptrdiff_t>(hunk->inserted.size()) - static_cast<std::ptrdiff_t>(hunk->removed.size());
        total += cluster.delta;
    }
}

} // namespace

std::optional<std::vector<Cluster>> findClusters(const Tree::Data& before, const text::Patch& patch)
{
    return Finder(before).run(patch);
}

} // namespace hullwright::yaml
