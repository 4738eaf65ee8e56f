// The attack graph: what an attacker can stand on, and what each setting lets them do from there.
//
// Nodes are numbers, edges small values; whatever is shown to a person is made later, for the one path that is reported.
#pragma once

#include "core/compose/stack.h"
#include "core/risk/exposure.h"
#include "core/risk/facts.h"
#include "core/grants/grants.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::risk {

using Node = std::uint32_t;

/// Nodes that every graph has; those of services and networks follow.
enum FixedNode : Node { kOutside, kHostRootNode, kHostReadNode, kHostNetNode, kSecretNode, kHostDosNode, kHostPortsNode, kLanNode, kThisHostNode, kFirstServiceNode };
inline constexpr Node kNodesPerService = 4; ///< net, code, root, and build: what runs before the container does

/// By what an edge exists. explain.cpp has the words for each.
enum class Mechanism : std::uint8_t {
    JoinNetwork, ReachHost, PublishedPort, LoopbackPort, HostNetworkListener, DirectNetwork, ImageReplaced, EnterNetwork, LeaveNetwork, PeerProject, EnterHostPorts, LeaveHostPorts,
    EnterFolder, LeaveFolder, ApplicationBug, GuessedPassword, NoLogin, OpenConsole, PeerProcesses, PeerMemory, ProxyPasses,
    AlreadyRoot, UnknownUser, SetuidProgram, RootHook,
    EngineSocket, ApiSocket, EngineOverNetwork, Privileged, WritablePath, ReadablePath, TakeoverDevice, RevealingDevice, DeviceRule, Capability, PtraceHost, HostProcesses, KillHost,
    HostNetworkUse, HostIpc, WritableCgroups, SystemPaths, PrivilegedHook, ProjectFolder, DiskVolume, KernelEscape, Literal, LiteralInCommand, RegistryCredentials, MemoryHog, ProcessFlood,
    BuildRights, BuildNetwork, ProviderReplaced, ProviderProgram,
};

struct Edge {
    Node from = 0;
    Node to = 0;
    int effort = 0;
    Mechanism mechanism = Mechanism::PublishedPort;
    std::uint32_t service = 0;             ///< number of the service whose setting makes the edge
    const compose::Origin* origin = nullptr; ///< of that setting; null where it is about something absent
    const void* detail = nullptr;          ///< what explain.cpp reads: the Port, Mount, Device ... of the mechanism
};

struct Graph {
    Graph(const compose::Stack& from, const Exposure& variables) : stack(&from), exposure(&variables), judge(from) {}

    const compose::Stack* stack;
    const Exposure* exposure;
    grants::MountJudge judge;
    std::vector<Facts> services;   ///< sorted by name, so that numbers don't depend on the order of the file
    std::vector<std::vector<grants::Grant>> mounts; ///< of each service
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

    /// Sorts the edges by where they leave.
    void seal();
};

/// `exposure` is of the same stack and outlives the graph.
[[nodiscard]] Graph buildGraph(const compose::Stack& stack, const Pins& pins, const Exposure& exposure);

/// The parts of buildGraph.
void addServiceEdges(Graph& graph, std::size_t service);
void addNetworkEdges(Graph& graph, const compose::Stack& stack, const Pins& pins);
void addDeployEdges(Graph& graph, std::size_t service);
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
