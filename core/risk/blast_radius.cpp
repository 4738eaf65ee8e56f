#include "core/risk/effort_table.h"
#include "core/risk/graph.h"
#include "core/risk/score.h"

#include <algorithm>
#include <array>

namespace hullwright::risk {

namespace {

constexpr std::size_t kBlastNames = 50;

class BlastRadius {
public:
    explicit BlastRadius(const Graph& graph) : m_graph(graph), m_seen(graph.nodeCount(), false) {}

    std::vector<std::string> of(std::size_t service)
    {
        std::vector<Node> found;
        m_buckets[0].push_back(m_graph.code(service));
        for (std::size_t distance = 0; distance < m_buckets.size(); ++distance) {
            for (std::size_t i = 0; i < m_buckets[distance].size() && found.size() < kBlastNames; ++i)
                visit(m_buckets[distance][i], distance, service, found);
        }
        std::vector<std::string> names;
        names.reserve(found.size());
        for (const Node node : found)
            names.push_back(m_graph.name(node));
        return names;
    }

private:
    void visit(Node node, std::size_t distance, std::size_t service, std::vector<Node>& found)
    {
        if (m_seen[node])
            return;
        m_seen[node] = true;
        const bool hub = node == kHostPortsNode || node >= m_graph.hub(0);
        const bool own = node == m_graph.code(service) || node == m_graph.net(service);
        if (!hub && !own)
            found.push_back(node);
        // A network of thousands would name them all for each of them.
        const std::uint32_t end = hub ? std::min(m_graph.first[node + 1], m_graph.first[node] + static_cast<std::uint32_t>(kBlastNames)) : m_graph.first[node + 1];
        for (std::uint32_t i = m_graph.first[node]; i < end; ++i) {
            const Edge& edge = m_graph.edges[i];
            const std::size_t there = distance + static_cast<std::size_t>(edge.effort);
            if (there < m_buckets.size() && !m_seen[edge.to])
                m_buckets[there].push_back(edge.to);
        }
    }

    const Graph& m_graph;
    std::vector<bool> m_seen;
    std::array<std::vector<Node>, effort::kBlastSteps + 1> m_buckets;
};

} // namespace

std::vector<std::string> blastRadius(const compose::Stack& stack, std::string_view service, const Pins& pins, const Assessment* previous)
{
    const auto parts = partsOf(stack, pins, previous ? previous->parts.get() : nullptr);
    const Graph graph = buildGraph(stack, pins, *parts);
    const auto number = graph.number(service);
    return number ? BlastRadius(graph).of(*number) : std::vector<std::string>{};
}

} // namespace hullwright::risk
