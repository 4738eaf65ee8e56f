#include "core/yaml/tree_storage.h"

#include <fmt/format.h>

namespace hullwright::yaml {

namespace {

/// Counts the nodes that a document would have with its aliases written out, without writing them out.
class Expansion {
public:
    explicit Expansion(const Tree::Data& data) : m_data(data) {}

    Result<void> document(std::uint32_t root)
    {
        m_weights.clear();
        weigh({kSkeleton, root});
        if (m_failure.region == kNone)
            return {};
        const NodeData& node = m_data.node(m_failure);
        const std::size_t begin = m_data.absolute(m_failure, node.begin);
        const text::Span span{begin, begin + (node.end - node.begin)};
        if (m_inItself)
            return tl::unexpected(Error{ErrorCode::Syntax, fmt::format("The alias *{} stands inside of what it stands for", node.value), "Docker Compose refuses this: write the value out.", {}, span, {}});
        return tl::unexpected(Error{ErrorCode::Limit, fmt::format("The aliases stand for more than {} values", m_data.limits.expansion),
                                    "No real Compose file comes near this: it may be made to do harm.", {}, span, {}});
    }

private:
    static constexpr std::size_t kOpen = 0; ///< the anchor's node is not complete yet

    std::size_t weigh(Address address)
    {
        if (m_failure.region != kNone)
            return 1;
        const NodeData& node = m_data.node(address);
        if (node.kind == Kind::Alias)
            return alias(address, node);
        if (!node.anchor.empty())
            m_weights[node.anchor] = kOpen;
        std::size_t total = 1;
        for (const Child& child : node.children) {
            const std::uint32_t region = child.region != kNone ? child.region : address.region;
            const Region& home = *m_data.slots[region].region;
            if (child.region != kNone && home.anchored.empty()) {
                total += home.nodes.size() - home.aliases.size(); // stands for itself, but for what its aliases add
                for (const std::uint32_t each : home.aliases)
                    total += weigh({region, each});
                continue;
            }
            if (child.region != kNone || child.key != kNone)
                total += weigh({region, child.region != kNone ? kRegionKey : child.key});
            total += weigh({region, child.region != kNone ? kRegionValue : child.value});
        }
        if (!node.anchor.empty())
            m_weights[node.anchor] = total;
        return total;
    }

    std::size_t alias(Address address, const NodeData& node)
    {
        const auto found = m_weights.find(node.value);
        const std::size_t weight = found == m_weights.end() ? 1 : found->second;
        m_inItself = weight == kOpen;
        m_expanded += weight;
        if (m_inItself || m_expanded > m_data.limits.expansion)
            m_failure = address;
        return weight;
    }

    const Tree::Data& m_data;
    std::unordered_map<std::string_view, std::size_t> m_weights; ///< of anchored nodes, written out
    std::size_t m_expanded = 0;
    Address m_failure;
    bool m_inItself = false;
};

} // namespace

Result<void> checkExpansion(const Tree::Data& data)
{
    if (data.aliases.empty())
        return {};
    Expansion expansion(data);
    for (const DocumentData& document : data.documents) {
        if (document.root == kNone)
            continue;
        if (auto within = expansion.document(document.root); !within)
            return within;
    }
    return {};
}

} // namespace hullwright::yaml
