// A step that an attacker can take, from one thing to stand on to another.
#pragma once

#include "core/compose/value.h"

#include <cstdint>

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

} // namespace hullwright::risk
