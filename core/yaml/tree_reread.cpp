// Reads the entries of a cluster again, in a small text of their own.

#include "core/text/parallel.h"
#include "core/yaml/tree_clusters.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <unordered_set>

namespace hullwright::yaml {

namespace {

/// Stands for the line after the entries; a file that has such a key is read whole.
constexpr std::string_view kFollower = "after~the~entry:\n";

/// The small text: a line of anchors that the entries may refer to, a key above them where they stand below one, they, and a line behind them.
struct Excerpt {
    std::string text;
    std::size_t bodyBegin = 0;
    std::size_t column = 0;  ///< of the entries
    bool stubs = false;      ///< has the line of anchors
    bool section = false;    ///< has the key above
    bool sibling = false;    ///< the line behind is an entry more
    bool follower = false;   ///< the line behind is a key of the level above
};

class Reread {
public:
    Reread(const Tree::Data& before, std::string_view textAfter, Cluster& cluster) : m_before(before), m_lines(before), m_after(textAfter), m_cluster(cluster) {}

    bool run()
    {
        const std::size_t size = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(m_cluster.end - m_cluster.begin) + m_cluster.delta);
        const std::string_view body = m_after.substr(m_cluster.newBegin, size);
        const bool atEnd = m_cluster.end == m_before.text.size();
        if (!atEnd && !body.ends_with('\n'))
            return false;
        Excerpt excerpt = excerptOf(body);
        const auto read = readData(std::move(excerpt.text), m_before.limits, Format::Yaml, m_before.readers);
        return read && take(excerpt, **read);
    }

private:
    [[nodiscard]] Excerpt excerptOf(std::string_view body) const;
    [[nodiscard]] std::string stubs(std::string_view body) const;
    bool take(const Excerpt& excerpt, const Tree::Data& read);
    [[nodiscard]] const NodeData* mappingOf(const Excerpt& excerpt, const Tree::Data& read) const;
    [[nodiscard]] bool sameAnchors(const Excerpt& excerpt, const Tree::Data& read) const;

    const Tree::Data& m_before;
    EntryLines m_lines;
    std::string_view m_after;
    Cluster& m_cluster;
};

Excerpt Reread::excerptOf(std::string_view body) const
{
    Excerpt out;
    const Slot& first = m_before.slots[m_cluster.first];
    const std::uint32_t root = m_lines.root();
    const std::size_t rootKey = m_lines.keyBegin(root, 0);
    const std::size_t outer = rootKey - m_lines.lineStart(rootKey);
    const NodeData& mapping = m_lines.skeleton().nodes[first.parentNode];
    out.column = first.base - m_cluster.begin;
    out.section = first.parentNode != root;
    out.sibling = m_before.slots[m_cluster.last].indexInParent + 1 < mapping.children.size();
    out.follower = out.section && !out.sibling && mapping.indexInParent + 1 < m_lines.skeleton().nodes[root].children.size();
    out.text = stubs(body);
    out.stubs = !out.text.empty();
    if (out.stubs)
        out.text.insert(0, outer, ' ');
    if (out.section) {
        out.text.append(outer, ' ');
        out.text += "p:\n";
    }
    out.bodyBegin = out.text.size();
    out.text += body;
    if (out.sibling || out.follower) {
        out.text.append(out.sibling ? out.column : outer, ' ');
        out.text += kFollower;
    }
    return out;
}

/// A line that defines the anchors that aliases of the entries may need, so that both parsers resolve them. Any `*` of the text may be an alias:
/// too many stubs do no harm.
std::string Reread::stubs(std::string_view body) const
{
    std::string out;
    if (body.find('*') == std::string_view::npos)
        return out;
    std::unordered_set<std::string_view> seen;
    for (const Address& address : m_before.anchors) {
        const NodeData& node = m_before.node(address);
        if (m_before.absolute(address, node.begin) >= m_cluster.begin)
            break;
        if (seen.insert(node.anchor).second)
            out += (out.empty() ? "s: [&" : ", &") + node.anchor + " 0";
    }
    if (!out.empty())
        out += "]\n";
    return out;
}

/// The mapping that holds the entries in what was read, where everything around them is as it was put there; null elsewhere.
const NodeData* Reread::mappingOf(const Excerpt& excerpt, const Tree::Data& read) const
{
    if (read.documents.size() != 1 || read.documents[0].explicitStart || read.documents[0].root == kNone || read.documents[0].end != read.text.size())
        return nullptr;
    const Region& skeleton = *read.slots[kSkeleton].region;
    const NodeData* mapping = &skeleton.nodes[read.documents[0].root];
    const auto plain = [](const NodeData& node) { return node.kind == Kind::Mapping && node.style == Style::Block && node.begin == node.content; };
    if (!plain(*mapping))
        return nullptr;
    if (excerpt.section) {
        const std::size_t index = excerpt.stubs ? 1 : 0;
        if (mapping->children.size() != index + 1 + (excerpt.follower ? 1 : 0) || mapping->children[index].value == kNone)
            return nullptr;
        mapping = &skeleton.nodes[mapping->children[index].value];
        if (!plain(*mapping))
            return nullptr;
    }
    return mapping;
}

/// Other anchors, or the same in another order, could change what aliases elsewhere stand for.
bool Reread::sameAnchors(const Excerpt& excerpt, const Tree::Data& read) const
{
    std::vector<std::string_view> now;
    for (const Address& address : read.anchors)
        if (read.absolute(address, read.node(address).begin) >= excerpt.bodyBegin)
            now.push_back(read.node(address).anchor);
    std::size_t same = 0;
    for (std::uint32_t slot = m_cluster.first; slot <= m_cluster.last; ++slot) {
        const Region& region = *m_before.slots[slot].region;
        for (const std::uint32_t node : region.anchored)
            if (same == now.size() || now[same++] != region.nodes[node].anchor)
                return false;
    }
    return same == now.size();
}

/// Accepts what was read where it is exactly the entries, at their column, between what stands above and below.
bool Reread::take(const Excerpt& excerpt, const Tree::Data& read)
{
    const NodeData* const mapping = mappingOf(excerpt, read);
    if (!mapping || !read.duplicates.empty() || !sameAnchors(excerpt, read))
        return false;
    const std::size_t from = !excerpt.section && excerpt.stubs ? 1 : 0;
    const std::size_t behind = excerpt.sibling ? 1 : 0;
    if (mapping->children.size() <= from + behind)
        return false;
    for (std::size_t i = from; i < mapping->children.size() - behind; ++i) {
        const Child& child = mapping->children[i];
        if (child.region == kNone)
            return false;
        Slot slot = read.slots[child.region];
        const std::size_t lineBreak = slot.base == 0 ? std::string::npos : read.text.rfind('\n', slot.base - 1);
        if (slot.base < excerpt.bodyBegin || slot.base - (lineBreak == std::string::npos ? 0 : lineBreak + 1) != excerpt.column)
            return false;
        slot.base = slot.base - excerpt.bodyBegin + m_cluster.newBegin;
        m_cluster.slots.push_back(std::move(slot));
        m_cluster.children.push_back(child);
    }
    return true;
}

/// Whether an entry that was read again has the name of another one: the text must then be read whole, to say so.
bool repeatsKey(const Tree::Data& before, const std::vector<Cluster>& clusters)
{
    std::vector<bool> again(before.slots.size());
    std::map<std::uint32_t, std::unordered_set<std::string_view>> names; // by mapping
    for (const Cluster& cluster : clusters) {
        std::fill(again.begin() + cluster.first, again.begin() + cluster.last + 1, true);
        auto& own = names[before.slots[cluster.first].parentNode];
        for (const Slot& slot : cluster.slots)
            if (!own.insert(slot.region->nodes[kRegionKey].value).second)
                return true;
    }
    const Region& skeleton = *before.slots[kSkeleton].region;
    return std::any_of(names.begin(), names.end(), [&](const auto& mapping) {
        const auto& children = skeleton.nodes[mapping.first].children;
        return std::any_of(children.begin(), children.end(), [&](const Child& child) {
            if (child.region != kNone && again[child.region])
                return false;
            const NodeData& key = child.region != kNone ? before.slots[child.region].region->nodes[kRegionKey] : skeleton.nodes[child.key];
            return mapping.second.contains(key.value);
        });
    });
}

} // namespace

bool readAgain(const Tree::Data& before, std::string_view textAfter, std::vector<Cluster>& clusters)
{
    std::atomic<bool> all = true;
    text::inParallel(clusters.size(), [&](std::size_t i) {
        if (all && !Reread(before, textAfter, clusters[i]).run())
            all = false;
    });
    return all && !repeatsKey(before, clusters);
}

} // namespace hullwright::yaml
