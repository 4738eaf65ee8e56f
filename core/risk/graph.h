// The attack graph: what an attacker can stand on, and what each setting lets them do from there.
//
// Nodes are numbers, edges small values; whatever is shown to a person is made later, for the one path that is reported.
#pragma once

#include "core/compose/stack.h"
#include "core/risk/edge.h"
#include "core/risk/parts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::risk {

struct Graph {
    Graph(const compose::Stack& from, const Parts& of) : stack(&from), parts(&of) {}

    const compose::Stack* stack;
    const Parts* parts;
    std::vector<Facts> services;   ///< sorted by name, as the parts, so that numbers don't depend on the order of the file
    std::vector<std::string> hubs; ///< shared networks, namespaces and folders, by number
    std::vector<Edge> edges;
    std::vector<std::uint32_t> first; ///< edges leaving a node: [first[node], first[node + 1]) after seal()

    [[nodiscard]] Node net(std::size_t service) const { return kFirstServiceNode + static_cast<Node>(service) * kNodesPerService; }
    [[nodiscard]] Node code(std::size_t service) const { return net(service) + 1; }
    [[nodiscard]] Node root(std::size_t service) const { return net(service) + 2; }
    [[nodiscard]] Node build(std::size_t service) const { return net(service) + 3; }
    [[nodiscard]] Node hub(std::size_t number) const { return kFirstServiceNode + static_cast<Node>(services.size() * kNodesPerService + number); }
    [[nodiscard]] std::size_t nodeCount() const { return hub(hubs.size()); }
    [[nodiscard]] std::string name(Node node) const;
    [[nodiscard]] const Part& part(std::size_t service) const { return *parts->services[service]; }
    /// Number of a service; nothing where the stack has none of that name.
    [[nodiscard]] std::optional<std::size_t> number(std::string_view service) const;

    /// Sorts the edges by where they leave.
    void seal();
};

/// `parts` are of the same stack and outlive the graph.
[[nodiscard]] Graph buildGraph(const compose::Stack& stack, const Pins& pins, const Parts& parts);

/// The parts of buildGraph that look beyond one service.
void addPeerEdges(Graph& graph, std::size_t service);
void addNetworkEdges(Graph& graph, const compose::Stack& stack, const Pins& pins);
void addFolderEdges(Graph& graph);

/// Least effort to each node from one of them.
struct Reach {
    static constexpr int kNever = 1'000'000;
    std::vector<int> distance;
    std::vector<std::uint32_t> by; ///< number of the edge a node is reached by
    static constexpr std::uint32_t kNone = 0xffffffffU;
};
/// Dijkstra. Stops at nodes further than `limit`.
[[nodiscard]] Reach reach(const Graph& graph, Node start, int limit = Reach::kNever);

} // namespace hullwright::risk
