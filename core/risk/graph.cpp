#include "core/risk/graph.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <queue>
#include <utility>

namespace hullwright::risk {

std::string Graph::name(Node node) const
{
    static constexpr std::array<std::string_view, kFirstServiceNode> kFixed{"outside", "host-root", "host-read", "host-net", "secret", "host-dos", "host-ports", "local-network", "this-host"};
    if (node < kFirstServiceNode)
        return std::string(kFixed[node]);
    if (node >= hub(0))
        return hubs[node - hub(0)];
    static constexpr std::array<std::string_view, kNodesPerService> kParts{".net", ".code", ".root", ".build"};
    const Node offset = node - kFirstServiceNode;
    return services[offset / kNodesPerService].service->name + std::string(kParts[offset % kNodesPerService]);
}

void Graph::seal()
{
    // A counting sort: stable, and linear in the edges.
    first.assign(nodeCount() + 1, 0);
    for (const Edge& edge : edges)
        ++first[edge.from + 1];
    std::partial_sum(first.begin(), first.end(), first.begin());
    std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
    std::vector<Edge> sorted(edges.size());
    for (const Edge& edge : edges)
        sorted[next[edge.from]++] = edge;
    edges = std::move(sorted);
}

std::optional<std::size_t> Graph::number(std::string_view service) const
{
    const auto at = std::lower_bound(services.begin(), services.end(), service, [](const Facts& a, std::string_view b) { return a.service->name < b; });
    if (at == services.end() || at->service->name != service)
        return std::nullopt;
    return static_cast<std::size_t>(at - services.begin());
}

Graph buildGraph(const compose::Stack& stack, const Pins& pins, const Parts& parts)
{
    Graph graph(stack, parts);
    graph.services.reserve(parts.services.size());
    for (const auto& part : parts.services)
        graph.services.push_back(part->facts);
    graph.edges.reserve(graph.services.size() * 12);
    // What a service holds comes before whom it reaches: a blast radius that has to be cut short names the former.
    for (std::size_t i = 0; i < graph.services.size(); ++i) {
        const Node offset = graph.net(i) - graph.net(0);
        const auto own = [offset](Node node) { return node < kFirstServiceNode ? node : node + offset; };
        for (const Edge& edge : parts.services[i]->edges)
            graph.edges.push_back({own(edge.from), own(edge.to), edge.effort, edge.mechanism, static_cast<std::uint32_t>(i), edge.origin, edge.detail});
        addPeerEdges(graph, i);
    }
    addNetworkEdges(graph, stack, pins);
    addFolderEdges(graph);
    graph.seal();
    return graph;
}

Reach reach(const Graph& graph, Node start, int limit)
{
    Reach result;
    result.distance.assign(graph.nodeCount(), Reach::kNever);
    result.by.assign(graph.nodeCount(), Reach::kNone);
    using Item = std::pair<int, Node>;
    std::priority_queue<Item, std::vector<Item>, std::greater<>> queue;
    result.distance[start] = 0;
    queue.emplace(0, start);
    while (!queue.empty()) {
        const auto [distance, node] = queue.top();
        queue.pop();
        if (distance > result.distance[node])
            continue;
        for (std::uint32_t i = graph.first[node]; i < graph.first[node + 1]; ++i) {
            const Edge& edge = graph.edges[i];
            const int there = distance + edge.effort;
            if (there > limit || there >= result.distance[edge.to])
                continue;
            result.distance[edge.to] = there;
            result.by[edge.to] = i;
            queue.emplace(there, edge.to);
        }
    }
    return result;
}

} // namespace hullwright::risk
