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

Graph buildGraph(const compose::Stack& stack, const Pins& pins, const Exposure& exposure)
{
    Graph graph(stack, exposure);
    graph.services.reserve(stack.services.size());
    for (const auto& service : stack.services)
        graph.services.push_back(factsOf(*service, pins));
    std::sort(graph.services.begin(), graph.services.end(), [](const Facts& a, const Facts& b) { return a.service->name < b.service->name; });
    graph.mounts.reserve(graph.services.size());
    for (const Facts& facts : graph.services)
        graph.mounts.push_back(graph.judge.mountsOf(*facts.service));
    graph.edges.reserve(graph.services.size() * 12);
    // What a service holds comes before whom it reaches: a blast radius that has to be cut short names the former.
    for (std::size_t i = 0; i < graph.services.size(); ++i) {
        if (!graph.services[i].provider)
            addServiceEdges(graph, i);
        addDeployEdges(graph, i);
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
