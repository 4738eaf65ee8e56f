// Edges that come from what listens where: ports, networks, shared network namespaces, images.
#include "core/compose/in_force.h"
#include "core/risk/effort_table.h"
#include "core/risk/graph.h"

#include <algorithm>
#include <map>

namespace hullwright::risk {

namespace {

class NetworkEdges {
public:
    NetworkEdges(Graph& graph, const compose::Stack& stack, const Pins& pins) : m_graph(graph), m_stack(stack), m_shared(pins.neighbours == Neighbours::Shared)
    {
        if (pins.threat == Threat::LocalNetwork)
            m_near = kLanNode;
        else if (pins.threat == Threat::ThisHost)
            m_near = kThisHostNode;
        for (const compose::Network& network : stack.networks)
            m_networks.emplace(network.key, &network);
    }

    void add()
    {
        const std::size_t count = m_graph.services.size();
        m_owner.resize(count);
        for (std::size_t i = 0; i < count; ++i)
            m_owner[i] = owner(i);
        for (std::size_t i = 0; i < count; ++i) {
            if (service(m_owner[i]).networkMode && service(m_owner[i]).networkMode->value == "host")
                m_graph.services[i].hostNetwork = true;
        }
        if (count > 0 && m_near == kLanNode)
            edge(kOutside, m_near, effort::kJoinLan, Mechanism::JoinNetwork, 0);
        if (count > 0 && m_near == kThisHostNode)
            edge(kOutside, m_near, effort::kReachHost, Mechanism::ReachHost, 0);
        for (std::size_t i = 0; i < count; ++i) {
            if (m_graph.services[i].provider)
                continue;
            if (m_graph.services[i].hostNetwork)
                hostNetwork(i);
            else
                ownNetworks(i);
        }
    }

private:
    [[nodiscard]] const compose::Service& service(std::size_t i) const { return *m_graph.services[i].service; }

    /// The service whose network namespace this one uses: itself, or the end of a chain of `service:`.
    [[nodiscard]] std::size_t owner(std::size_t i) const
    {
        for (int hops = 0; hops < 32; ++hops) {
            const auto& mode = service(i).networkMode;
            if (!mode || !mode->value.starts_with("service:"))
                break;
            const auto next = m_graph.number(std::string_view(mode->value).substr(8));
            if (!next)
                break;
            i = *next;
        }
        return i;
    }

    void edge(Node from, Node to, int effort, Mechanism mechanism, std::size_t of, const compose::Origin* origin = nullptr, const void* detail = nullptr)
    {
        m_graph.edges.push_back({from, to, effort, mechanism, static_cast<std::uint32_t>(of), origin, detail});
    }

    void hostNetwork(std::size_t i)
    {
        const auto& mode = service(i).networkMode;
        const compose::Origin* origin = mode ? &mode->origin : nullptr;
        edge(m_near, m_graph.net(i), effort::kHostNetwork, Mechanism::HostNetworkListener, i, origin);
        edge(m_graph.code(i), kHostNetNode, effort::kHostNetworkUse, Mechanism::HostNetworkUse, i, origin);
        edge(m_graph.code(i), kHostPortsNode, 0, Mechanism::EnterHostPorts, i, origin);
        edge(kHostPortsNode, m_graph.net(i), 0, Mechanism::LeaveHostPorts, i, origin);
    }

    /// The nearest port of each kind; a service with a thousand of them is not nearer than one with the nearest.
    void ports(std::size_t i, const compose::Service& publisher)
    {
        // On internal networks alone nothing is published: this host still reaches the container's own address.
        const bool shut = compose::publishesNothing(m_stack, publisher);
        const compose::Port* open = nullptr;
        const compose::Port* local = nullptr;
        for (const compose::Port& port : publisher.ports) {
            const compose::Port*& kept = port.loopback() || shut ? local : open;
            if (kept == nullptr)
                kept = &port;
        }
        if (open != nullptr)
            edge(m_near, m_graph.net(i), effort::kPublishedPort, Mechanism::PublishedPort, i, &open->origin, open);
        if (local != nullptr)
            edge(kOutside, m_graph.net(i), effort::kLoopbackPort, Mechanism::LoopbackPort, i, &local->origin, local);
    }

    void attach(std::size_t i, const std::string& hubName, const compose::Origin* origin)
    {
        const auto [at, fresh] = m_hubs.try_emplace(hubName, m_graph.hubs.size());
        if (fresh)
            m_graph.hubs.push_back(hubName);
        const Node hub = m_graph.hub(at->second);
        edge(m_graph.code(i), hub, effort::kSharedNetwork, Mechanism::EnterNetwork, i, origin);
        edge(hub, m_graph.net(i), effort::kSharedNetwork, Mechanism::LeaveNetwork, i, origin);
    }

    void ownNetworks(std::size_t i)
    {
        const std::size_t from = m_owner[i];
        const compose::Service& holder = service(from);
        ports(i, holder);
        // Whoever is on the host's network reaches every container's own address, published or not.
        if (!(holder.networkMode && holder.networkMode->value == "none"))
            edge(kHostPortsNode, m_graph.net(i), 0, Mechanism::LeaveHostPorts, i);
        if (from != i) {
            attach(i, "namespace of " + holder.name, &service(i).networkMode->origin);
            attach(from, "namespace of " + holder.name, nullptr);
        }
        if (holder.networkMode) {
            const std::string& mode = holder.networkMode->value;
            if (mode != "none" && !mode.starts_with("service:"))
                attach(i, mode, &holder.networkMode->origin);
            if (!mode.empty())
                return;
        }
        for (const compose::NetworkAttachment& attachment : holder.networks) {
            attach(i, "network " + attachment.network, &attachment.origin);
            const auto network = m_networks.find(attachment.network);
            if (m_shared && network != m_networks.end() && network->second->external)
                edge(kOutside, m_graph.hub(m_hubs.at("network " + attachment.network)), effort::kPeerProject, Mechanism::PeerProject, i, &attachment.origin, network->second);
            if (network != m_networks.end() && (network->second->driver == "macvlan" || network->second->driver == "ipvlan"))
                edge(m_near, m_graph.net(i), effort::kDirectNetwork, Mechanism::DirectNetwork, i, &attachment.origin, network->second);
        }
    }

    Graph& m_graph;
    const compose::Stack& m_stack;
    Node m_near = kOutside; ///< from where whatever is published is reached
    bool m_shared;          ///< other projects are on external networks
    std::map<std::string_view, const compose::Network*> m_networks;
    std::map<std::string, std::size_t> m_hubs;
    std::vector<std::size_t> m_owner;
};

} // namespace

void addNetworkEdges(Graph& graph, const compose::Stack& stack, const Pins& pins)
{
    NetworkEdges(graph, stack, pins).add();
}

} // namespace hullwright::risk
