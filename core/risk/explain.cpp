#include "core/risk/explain.h"

#include "core/grants/grants.h"
#include "core/yaml/tree.h"

#include <algorithm>

namespace hullwright::risk {

namespace {

using text::Message;

template <class T>
const T& detailOf(const Edge& edge)
{
    return *static_cast<const T*>(edge.detail);
}

std::string portName(const compose::Port& port)
{
    const std::string number = port.published.empty() ? std::to_string(port.target) : port.published;
    return port.protocol == "tcp" || port.protocol.empty() ? number : number + "/" + port.protocol;
}

Message portMessage(const Edge& edge)
{
    const auto& port = detailOf<compose::Port>(edge);
    if (port.loopback())
        return {HULLWRIGHT_TR("Risk", "Port %1 is published on the loopback address: something on this host must be made to connect."), {portName(port)}};
    if (!port.everyInterface())
        return {HULLWRIGHT_TR("Risk", "Port %1 is published on %2."), {portName(port), port.hostIp}};
    if (port.published.empty())
        return {HULLWRIGHT_TR("Risk", "Port %1 is published on every interface, on a port that the engine picks."), {portName(port)}};
    return {HULLWRIGHT_TR("Risk", "Port %1 is published on every interface."), {portName(port)}};
}

Message imageMessage(const Edge& edge, const compose::Service& service)
{
    if (edge.detail == nullptr)
        return {HULLWRIGHT_TR("Risk", "An attacker replaces what the image of %1 is built from."), {service.name}};
    const auto& image = detailOf<std::string>(edge);
    switch (imagePin(image)) {
    case ImagePin::Digest: return {HULLWRIGHT_TR("Risk", "An attacker gets a new digest of %1 accepted."), {image.substr(0, image.find('@'))}};
    case ImagePin::Tag: return {HULLWRIGHT_TR("Risk", "An attacker replaces the image behind the tag %1."), {image}};
    case ImagePin::None: break;
    }
    return {HULLWRIGHT_TR("Risk", "An attacker pushes another image as %1, which has no fixed version."), {image}};
}

Message mountMessage(const Edge& edge, const Graph& graph)
{
    const auto& mount = detailOf<compose::Mount>(edge);
    const std::string source(graph.stack->hostPath(mount));
    switch (edge.mechanism) {
    case Mechanism::EngineSocket: return {HULLWRIGHT_TR("Risk", "%1 commands the container engine: it starts a container that has the host's disk."), {source}};
    case Mechanism::ProxyPasses: return {HULLWRIGHT_TR("Risk", "The socket proxy passes on calls that start containers, to everyone who reaches it."), {}};
    case Mechanism::ProjectFolder: return {HULLWRIGHT_TR("Risk", "The project's folder is writable: whoever starts the project or uses its repository next runs what was written there."), {}};
    case Mechanism::DiskVolume: return {HULLWRIGHT_TR("Risk", "The volume %1 is a disk of the host."), {mount.source}};
    case Mechanism::LeaveFolder:
    case Mechanism::EnterFolder: return {HULLWRIGHT_TR("Risk", "What is written to %1 is run or misread on the other side."), {mount.target}};
    case Mechanism::WritablePath: return {HULLWRIGHT_TR("Risk", "%1 of the host is mounted writable: what is written there runs as root on the host."), {source}};
    default: break;
    }
    return {HULLWRIGHT_TR("Risk", "%1 of the host can be read."), {source}};
}

Message capabilityMessage(const Edge& edge)
{
    return {HULLWRIGHT_TR("Risk", "The capability %1 reaches beyond the container."), {detailOf<knowledge::Capability>(edge).name}};
}

Message deviceMessage(const Edge& edge)
{
    if (edge.mechanism == Mechanism::DeviceRule)
        return {HULLWRIGHT_TR("Risk", "The device rule %1 opens devices of the host."), {detailOf<compose::Text>(edge).value}};
    return {HULLWRIGHT_TR("Risk", "The device %1 of the host is handed in."), {detailOf<compose::Device>(edge).source}};
}

Message messageOf(const Edge& edge, const Graph& graph)
{
    const compose::Service& service = *graph.services[edge.service].service;
    const std::string& name = service.name;
    switch (edge.mechanism) {
    case Mechanism::JoinNetwork: return {HULLWRIGHT_TR("Risk", "A device of the local network is taken over: nobody else reaches this host, as pinned."), {}};
    case Mechanism::ReachHost: return {HULLWRIGHT_TR("Risk", "A program on this host is made to connect: no network reaches it, as pinned."), {}};
    case Mechanism::PeerProject: return {HULLWRIGHT_TR("Risk", "A container of another project on the network %1 is taken over, as pinned."), {detailOf<compose::Network>(edge).key}};
    case Mechanism::PublishedPort:
    case Mechanism::LoopbackPort: return portMessage(edge);
    case Mechanism::HostNetworkListener: return {HULLWRIGHT_TR("Risk", "%1 uses the host's network: whatever it listens on, the host listens on."), {name}};
    case Mechanism::DirectNetwork: return {HULLWRIGHT_TR("Risk", "%1 has an address of its own on the physical network, past the host's firewall."), {name}};
    case Mechanism::ImageReplaced: return imageMessage(edge, service);
    case Mechanism::EnterNetwork:
    case Mechanism::LeaveNetwork: return {HULLWRIGHT_TR("Risk", "%1 is reached over %2."), {name, graph.name(edge.from)}};
    case Mechanism::EnterHostPorts:
    case Mechanism::LeaveHostPorts: return {HULLWRIGHT_TR("Risk", "%1 is reached over the host's own addresses."), {name}};
    case Mechanism::ApplicationBug: return {HULLWRIGHT_TR("Risk", "A bug in the application of %1."), {name}};
    case Mechanism::GuessedPassword:
        return {HULLWRIGHT_TR("Risk", "The password in %1 is on every list that guessing programs start with."), {detailOf<compose::Variable>(edge).name}};
    case Mechanism::NoLogin: return {HULLWRIGHT_TR("Risk", "Nobody is asked for a password: %1 switches it off."), {detailOf<std::string>(edge)}};
    case Mechanism::OpenConsole: return {HULLWRIGHT_TR("Risk", "An error page offers a console: %1 is for developers."), {detailOf<std::string>(edge)}};
    case Mechanism::PeerMemory: return {HULLWRIGHT_TR("Risk", "The services share their memory segments: one misreads what the other put there."), {}};
    case Mechanism::RootHook: return {HULLWRIGHT_TR("Risk", "A hook that runs as root starts a program that the attacker has replaced."), {}};
    case Mechanism::EngineOverNetwork: return {HULLWRIGHT_TR("Risk", "%1 names a container engine: it starts a container that has that host's disk."), {detailOf<compose::Variable>(edge).name}};
    case Mechanism::BuildRights: return {HULLWRIGHT_TR("Risk", "Steps of the build run as root on the building machine."), {}};
    case Mechanism::BuildNetwork: return {HULLWRIGHT_TR("Risk", "Steps of the build reach what listens only inside the building machine."), {}};
    case Mechanism::ProviderReplaced: return {HULLWRIGHT_TR("Risk", "An attacker replaces the program that %1 is."), {name}};
    case Mechanism::ProviderProgram: return {HULLWRIGHT_TR("Risk", "Docker Compose runs it on the host, as the user who commands the engine."), {}};
    case Mechanism::LiteralInCommand: return {HULLWRIGHT_TR("Risk", "A credential stands in the command of %1."), {name}};
    case Mechanism::PeerProcesses: return {HULLWRIGHT_TR("Risk", "The services share their processes: one reads and steers the other's."), {}};
    case Mechanism::AlreadyRoot: return {HULLWRIGHT_TR("Risk", "%1 runs as root."), {name}};
    case Mechanism::UnknownUser: return {HULLWRIGHT_TR("Risk", "%1 names no user: unless its image does, it runs as root."), {name}};
    case Mechanism::SetuidProgram: return {HULLWRIGHT_TR("Risk", "A setuid program in the image gives root back: no-new-privileges is not set."), {}};
    case Mechanism::ApiSocket: return {HULLWRIGHT_TR("Risk", "The engine's socket is handed in: it starts a container that has the host's disk."), {}};
    case Mechanism::RegistryCredentials: return {HULLWRIGHT_TR("Risk", "With the engine's socket come your registry logins."), {}};
    case Mechanism::Privileged: return {HULLWRIGHT_TR("Risk", "A privileged container mounts the host's disk."), {}};
    case Mechanism::EngineSocket:
    case Mechanism::ProxyPasses:
    case Mechanism::ProjectFolder:
    case Mechanism::DiskVolume:
    case Mechanism::EnterFolder:
    case Mechanism::LeaveFolder:
    case Mechanism::WritablePath:
    case Mechanism::ReadablePath: return mountMessage(edge, graph);
    case Mechanism::TakeoverDevice:
    case Mechanism::RevealingDevice:
    case Mechanism::DeviceRule: return deviceMessage(edge);
    case Mechanism::Capability: return capabilityMessage(edge);
    case Mechanism::PtraceHost: return {HULLWRIGHT_TR("Risk", "With SYS_PTRACE among the host's processes, code is put into one that runs as root."), {}};
    case Mechanism::HostProcesses: return {HULLWRIGHT_TR("Risk", "The host's processes and their command lines are in view."), {}};
    case Mechanism::KillHost: return {HULLWRIGHT_TR("Risk", "The host's processes can be stopped."), {}};
    case Mechanism::HostNetworkUse: return {HULLWRIGHT_TR("Risk", "What listens only inside the host is reached from %1."), {name}};
    case Mechanism::HostIpc: return {HULLWRIGHT_TR("Risk", "Shared memory of the host's programs is in view."), {}};
    case Mechanism::WritableCgroups: return {HULLWRIGHT_TR("Risk", "The control groups are writable: on older hosts they name a program that the host starts."), {}};
    case Mechanism::SystemPaths: return {HULLWRIGHT_TR("Risk", "The kernel's settings are writable: one of them names a program that the host starts."), {}};
    case Mechanism::PrivilegedHook: return {HULLWRIGHT_TR("Risk", "A privileged hook runs a program that the attacker has replaced."), {}};
    case Mechanism::KernelEscape: return {HULLWRIGHT_TR("Risk", "A flaw in the kernel or the container runtime."), {}};
    case Mechanism::Literal: return {HULLWRIGHT_TR("Risk", "The credential in %1 stands in clear text."), {detailOf<compose::Variable>(edge).name}};
    case Mechanism::MemoryHog: return {HULLWRIGHT_TR("Risk", "%1 may use all of the host's memory."), {name}};
    case Mechanism::ProcessFlood: return {HULLWRIGHT_TR("Risk", "%1 may start processes without a limit."), {name}};
    }
    return {};
}

/// What is built here is not named here, and a digest is as exact as a name can be.
std::string_view imageRule(const Edge& edge)
{
    const ImagePin pin = edge.detail != nullptr ? imagePin(detailOf<std::string>(edge)) : ImagePin::Digest;
    return pin == ImagePin::None ? "image-not-pinned" : pin == ImagePin::Tag ? "image-without-digest" : "";
}

/// The rule that says the same about a service; empty for what no setting of this file decides.
std::string_view ruleOf(const Edge& edge)
{
    switch (edge.mechanism) {
    case Mechanism::PublishedPort:
    case Mechanism::LoopbackPort: return "port-on-all-interfaces";
    case Mechanism::HostNetworkListener:
    case Mechanism::HostNetworkUse:
    case Mechanism::EnterHostPorts: return "host-network";
    case Mechanism::ImageReplaced: return imageRule(edge);
    case Mechanism::GuessedPassword:
    case Mechanism::Literal: return "secret-in-environment";
    case Mechanism::AlreadyRoot:
    case Mechanism::UnknownUser: return "root-user";
    case Mechanism::SetuidProgram: return "no-new-privileges-missing";
    case Mechanism::EngineSocket:
    case Mechanism::ApiSocket:
    case Mechanism::RegistryCredentials: return "docker-socket-mounted";
    case Mechanism::ProxyPasses: return "socket-proxy-open";
    case Mechanism::EngineOverNetwork: return "engine-over-network";
    case Mechanism::NoLogin: return "authentication-off";
    case Mechanism::OpenConsole: return "debug-mode";
    case Mechanism::EnterFolder:
    case Mechanism::LeaveFolder: return "shared-volume";
    case Mechanism::ProjectFolder: return "project-folder-writable";
    case Mechanism::DiskVolume: return "volume-driver-options";
    case Mechanism::BuildRights:
    case Mechanism::BuildNetwork: return "build-entitlements";
    case Mechanism::ProviderReplaced:
    case Mechanism::ProviderProgram: return "provider-program";
    case Mechanism::LiteralInCommand: return "secret-in-command";
    case Mechanism::DirectNetwork: return "direct-network";
    case Mechanism::Privileged: return "privileged";
    case Mechanism::RootHook:
    case Mechanism::PrivilegedHook: return "privileged-hook";
    case Mechanism::WritableCgroups: return "writable-cgroups";
    case Mechanism::PeerMemory:
    case Mechanism::PeerProcesses: return "shared-namespace";
    case Mechanism::WritablePath:
    case Mechanism::ReadablePath: return "sensitive-host-mount";
    case Mechanism::TakeoverDevice:
    case Mechanism::RevealingDevice:
    case Mechanism::DeviceRule: return "host-device";
    case Mechanism::Capability: return "dangerous-capabilities";
    case Mechanism::PtraceHost:
    case Mechanism::HostProcesses:
    case Mechanism::KillHost: return "host-pid";
    case Mechanism::HostIpc: return "host-ipc";
    case Mechanism::SystemPaths: return "apparmor-unconfined";
    case Mechanism::MemoryHog: return "no-memory-limit";
    case Mechanism::ProcessFlood: return "no-pids-limit";
    case Mechanism::JoinNetwork:
    case Mechanism::ReachHost:
    case Mechanism::PeerProject:
    case Mechanism::EnterNetwork:
    case Mechanism::LeaveNetwork:
    case Mechanism::LeaveHostPorts:
    case Mechanism::ApplicationBug:
    case Mechanism::KernelEscape: return {};
    }
    return {};
}

bool isVariable(const compose::Service& service, const void* name)
{
    return std::any_of(service.environment.begin(), service.environment.end(), [&](const compose::Variable& variable) { return &variable.name == name; });
}

/// Where in the file the setting stands, as findings have it.
yaml::Path pathOf(const Edge& edge, const compose::Service& service)
{
    yaml::Path path{std::string("services"), service.name};
    const auto add = [&](const char* key) { path.emplace_back(std::string(key)); };
    switch (edge.mechanism) {
    case Mechanism::PublishedPort:
    case Mechanism::LoopbackPort:
        add("ports");
        path.emplace_back(detailOf<compose::Port>(edge).index);
        break;
    case Mechanism::EngineSocket:
    case Mechanism::ProxyPasses:
    case Mechanism::ProjectFolder:
    case Mechanism::DiskVolume:
    case Mechanism::EnterFolder:
    case Mechanism::LeaveFolder:
    case Mechanism::WritablePath:
    case Mechanism::ReadablePath: {
        const auto& mount = detailOf<compose::Mount>(edge);
        if (edge.origin == &mount.origin) {
            add(mount.fromTmpfsKey ? "tmpfs" : "volumes");
            path.emplace_back(mount.index);
        } else
            add("volumes_from");
        break;
    }
    case Mechanism::TakeoverDevice:
    case Mechanism::RevealingDevice: add("devices"); break;
    case Mechanism::DeviceRule: add("device_cgroup_rules"); break;
    case Mechanism::ImageReplaced:
        if (edge.origin != nullptr)
            add("image");
        break;
    case Mechanism::HostNetworkListener:
    case Mechanism::HostNetworkUse: add("network_mode"); break;
    case Mechanism::AlreadyRoot: add("user"); break;
    case Mechanism::Privileged: add("privileged"); break;
    case Mechanism::ApiSocket:
    case Mechanism::RegistryCredentials: add("use_api_socket"); break;
    case Mechanism::Capability: add("cap_add"); break;
    case Mechanism::PtraceHost:
    case Mechanism::HostProcesses:
    case Mechanism::KillHost:
    case Mechanism::PeerProcesses: add("pid"); break;
    case Mechanism::HostIpc: add("ipc"); break;
    case Mechanism::SystemPaths:
    case Mechanism::WritableCgroups: add("security_opt"); break;
    case Mechanism::NoLogin:
    case Mechanism::OpenConsole:
        add(isVariable(service, edge.detail) ? "environment" : "command");
        break;
    case Mechanism::EngineOverNetwork:
    case Mechanism::GuessedPassword:
    case Mechanism::Literal:
        add("environment");
        break;
    case Mechanism::LiteralInCommand: add("command"); break;
    case Mechanism::PeerMemory: add("ipc"); break;
    case Mechanism::BuildRights:
    case Mechanism::BuildNetwork: add("build"); break;
    case Mechanism::ProviderReplaced:
    case Mechanism::ProviderProgram: add("provider"); break;
    default: break;
    }
    return path;
}

PathStep stepOf(const Graph& graph, const Edge& edge)
{
    const compose::Service& service = *graph.services[edge.service].service;
    PathStep step;
    step.from = graph.name(edge.from);
    step.to = graph.name(edge.to);
    step.why = messageOf(edge, graph);
    step.rule = ruleOf(edge);
    step.effort = edge.effort;
    if (edge.mechanism == Mechanism::JoinNetwork || edge.mechanism == Mechanism::ReachHost)
        return step; // the whole host's, not a setting of a service
    step.service = service.name;
    step.path = yaml::toString(pathOf(edge, service));
    // Something absent is shown at the service's key.
    step.place = edge.origin != nullptr && edge.origin->place.valid() ? edge.origin->place : service.origin.key;
    return step;
}

bool entersHub(const Graph& graph, const Edge& edge)
{
    return edge.to == kHostPortsNode || edge.to >= graph.hub(0);
}

std::vector<PathStep> stepsOf(const Graph& graph, const std::vector<const Edge*>& edges)
{
    std::vector<PathStep> steps;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        PathStep step = stepOf(graph, *edges[i]);
        if (entersHub(graph, *edges[i]) && i + 1 < edges.size()) {
            // "code, network, net" reads as one step; it is told from where the network is left.
            PathStep out = stepOf(graph, *edges[i + 1]);
            out.from = std::move(step.from);
            out.effort += step.effort;
            if (edges[i]->mechanism == Mechanism::PeerProject)
                out.why = std::move(step.why);
            step = std::move(out);
            ++i;
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

std::vector<const Edge*> edgesTo(const Graph& graph, const Reach& reach, Node target)
{
    std::vector<const Edge*> edges;
    for (Node node = target; reach.by[node] != Reach::kNone && edges.size() <= graph.nodeCount(); node = edges.back()->from)
        edges.push_back(&graph.edges[reach.by[node]]);
    std::reverse(edges.begin(), edges.end());
    return edges;
}

} // namespace

std::vector<PathStep> explainPath(const Graph& graph, const Reach& reach, Node target)
{
    return stepsOf(graph, edgesTo(graph, reach, target));
}

std::vector<PathStep> explainPath(const Graph& graph, const Reach& reach, const Edge& last)
{
    std::vector<const Edge*> edges = edgesTo(graph, reach, last.from);
    edges.push_back(&last);
    return stepsOf(graph, edges);
}

} // namespace hullwright::risk
