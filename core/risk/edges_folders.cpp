// Edges between services that share a folder: what one writes, the other reads.
#include "core/risk/effort_table.h"
#include "core/risk/graph.h"

#include <algorithm>
#include <map>

namespace hullwright::risk {

namespace {

struct Use {
    std::size_t service;
    const grants::Grant* grant;
};

/// A named volume, or a folder of the host; empty for what can't be shared. Sockets and the system's folders have edges of their own.
std::string keyOf(const grants::Grant& grant)
{
    const compose::Mount& mount = *grant.mount;
    if (mount.fromTmpfsKey || grant.verdict->kind != knowledge::PathClass::None)
        return {};
    if (mount.type == compose::Mount::Type::Volume && !mount.source.empty())
        return "volume " + mount.source;
    return mount.type == compose::Mount::Type::Bind ? "folder " + mount.resolvedSource : std::string();
}

bool writes(const Use& use)
{
    return !use.grant->mount->readOnly && !use.grant->readOnly;
}

} // namespace

void addFolderEdges(Graph& graph)
{
    std::map<std::string, std::vector<Use>> shared;
    for (std::size_t i = 0; i < graph.services.size(); ++i) {
        for (const grants::Grant& grant : graph.part(i).mounts) {
            if (std::string key = keyOf(grant); !key.empty())
                shared[std::move(key)].push_back({i, &grant});
        }
    }
    for (const auto& [key, uses] : shared) {
        if (uses.size() < 2 || std::none_of(uses.begin(), uses.end(), writes))
            continue;
        const std::size_t number = graph.hubs.size();
        graph.hubs.push_back(key);
        const auto edge = [&](Node from, Node to, int effort, Mechanism mechanism, const Use& use) {
            graph.edges.push_back({from, to, effort, mechanism, static_cast<std::uint32_t>(use.service), use.grant->origin, use.grant->mount});
        };
        for (const Use& use : uses) {
            if (writes(use))
                edge(graph.code(use.service), graph.hub(number), effort::kSharedFolderWrite, Mechanism::EnterFolder, use);
            edge(graph.hub(number), graph.code(use.service), effort::kSharedFolderTrust, Mechanism::LeaveFolder, use);
        }
    }
}

} // namespace hullwright::risk
