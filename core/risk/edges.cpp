// Edges that come from what a service was granted: sockets, paths, devices, capabilities, namespaces, credentials.
#include "core/grants/grants.h"
#include "core/grants/roles.h"
#include "core/knowledge/devices.h"
#include "core/knowledge/image_name.h"
#include "core/knowledge/paths.h"
#include "core/knowledge/secrets.h"
#include "core/knowledge/weak_settings.h"
#include "core/risk/effort_table.h"
#include "core/risk/graph.h"

#include <algorithm>

namespace hullwright::risk {

namespace {

/// Adds the edges of one service.
class ServiceEdges {
public:
    ServiceEdges(Graph& graph, std::size_t number)
        : m_graph(graph), m_number(number), m_facts(graph.services[number]), m_service(*m_facts.service), m_net(graph.net(number)), m_code(graph.code(number)),
          m_root(graph.root(number))
    {
    }

    void add()
    {
        user();
        escape();
        privileged();
        capabilities();
        for (const grants::Grant& mount : m_graph.mounts[m_number])
            this->mount(mount);
        apiSocket();
        engineOverNetwork();
        devices();
        namespaces();
        securityOptions();
        hooks();
        secrets();
        doors();
        limits();
    }

private:
    void edge(Node from, Node to, int effort, Mechanism mechanism, const compose::Origin* origin = nullptr, const void* detail = nullptr)
    {
        m_graph.edges.push_back({from, to, effort, mechanism, static_cast<std::uint32_t>(m_number), origin, detail});
    }

    /// To root on the host; with a rootless engine only to the account it runs as.
    void host(Node from, int effort, Mechanism mechanism, const compose::Origin* origin, const void* detail = nullptr)
    {
        edge(from, m_facts.rootlessEngine ? kHostReadNode : kHostRootNode, effort, mechanism, origin, detail);
    }

    /// What a second kernel puts in the way of a grant that is about the first one.
    [[nodiscard]] int sandbox() const { return m_facts.sandboxed ? effort::kSandbox : 0; }
    /// Root inside is nobody outside.
    [[nodiscard]] bool confined() const { return m_facts.remapped || m_facts.rootlessEngine; }

    void user()
    {
        if (m_facts.user == RunsAs::Other) {
            if (!m_facts.noNewPrivileges)
                edge(m_code, m_root, effort::kSetuidProgram, Mechanism::SetuidProgram);
            return;
        }
        const bool written = m_service.user && runsAs(m_service.user->value) == RunsAs::Root;
        edge(m_code, m_root, effort::kAlreadyRoot, written ? Mechanism::AlreadyRoot : Mechanism::UnknownUser, written ? &m_service.user->origin : nullptr);
    }

    void escape() { edge(m_code, kHostRootNode, std::max(1, effort::kEscape + m_facts.layers), Mechanism::KernelEscape); }

    void privileged()
    {
        if (m_facts.privileged && !m_facts.remapped)
            host(m_root, effort::kPrivileged + sandbox(), Mechanism::Privileged, &m_service.privileged->origin);
    }

    void capabilities()
    {
        if (m_facts.privileged || confined())
            return;
        const knowledge::CapabilityMask added = m_facts.capabilities & ~knowledge::kDockerDefault;
        if (added == 0)
            return;
        for (const knowledge::Capability& capability : knowledge::capabilities()) {
            if ((added & knowledge::bit(capability)) != 0)
                this->capability(capability);
        }
    }

    void capability(const knowledge::Capability& capability)
    {
        const compose::Origin* origin = grants::originOfCapability(m_service, capability.name);
        const auto add = [&](Node to, int effort) { edge(m_root, to, effort + sandbox(), Mechanism::Capability, origin, &capability); };
        if (capability.name == "SYS_MODULE")
            return add(kHostRootNode, effort::kSysModule);
        if (capability.name == "SYS_ADMIN")
            return add(kHostRootNode, effort::kSysAdmin);
        if (capability.name == "SYS_RAWIO")
            return add(kHostRootNode, effort::kSysRawio);
        if (capability.name == "BPF")
            return add(kHostRootNode, effort::kBpf);
        if (capability.name == "DAC_READ_SEARCH") {
            add(kHostReadNode, effort::kHandlesRead);
            return add(kHostRootNode, effort::kHandles);
        }
        if (capability.effect == knowledge::Effect::HostTakeover)
            return add(kHostRootNode, effort::kSysAdmin);
        if (capability.effect == knowledge::Effect::HostInformation)
            return add(kHostReadNode, effort::kHostInformation);
        if (capability.effect == knowledge::Effect::HostAvailability || capability.effect == knowledge::Effect::HostIntegrity)
            return add(kHostDosNode, effort::kHostAvailability);
    }

    /// Who may open a socket that belongs to root and a group.
    void socket(const compose::Origin* origin, Mechanism mechanism, const void* detail)
    {
        if (m_facts.remapped)
            return;
        host(m_root, effort::kEngineSocket, mechanism, origin, detail);
        if (m_facts.user != RunsAs::Other)
            return;
        const std::string_view user = m_service.user ? std::string_view(m_service.user->value) : std::string_view();
        const auto colon = user.find(':');
        const std::string_view group = colon == std::string_view::npos ? std::string_view() : user.substr(colon + 1);
        if (!m_service.groupAdd.empty() || group == "docker")
            host(m_code, effort::kEngineSocket, mechanism, origin, detail);
        else if (!group.empty() && group != user.substr(0, colon))
            host(m_code, effort::kSocketGroupGuess, mechanism, origin, detail);
    }

    void mount(const grants::Grant& grant)
    {
        const compose::Mount& mount = *grant.mount;
        const knowledge::PathVerdict& verdict = *grant.verdict;
        if (!mount.readOnly && !grant.readOnly && !confined() && grants::projectPart(mount) != grants::ProjectPart::None)
            edge(m_root, kHostRootNode, effort::kProjectFolder, Mechanism::ProjectFolder, grant.origin, &mount);
        if (mount.type == compose::Mount::Type::Volume && !confined())
            disk(mount, grant.origin);
        if (verdict.kind == knowledge::PathClass::None)
            return;
        const bool writable = !mount.readOnly && !grant.readOnly;
        const bool engine = verdict.kind == knowledge::PathClass::ControlSocket || verdict.kind == knowledge::PathClass::ControlSocketFolder;
        if (engine) {
            // A socket of a rootless engine is rated lower: it commands one user.
            if (verdict.severityReadOnly >= 5)
                socket(grant.origin, Mechanism::EngineSocket, &mount);
            else
                edge(m_root, kHostReadNode, effort::kEngineSocket, Mechanism::EngineSocket, grant.origin, &mount);
            if (grants::isSocketProxy(m_service) && grants::letsPost(m_service) != nullptr)
                host(m_net, effort::kProxyPasses, Mechanism::ProxyPasses, grant.origin, &mount);
            // Who can't connect to a socket gets nothing from its file; a folder has other things in it.
            if (verdict.kind == knowledge::PathClass::ControlSocket)
                return;
        }
        if (writable && verdict.takesHostWhenWritable && !confined())
            edge(m_root, kHostRootNode, effort::kWritableHostPath, Mechanism::WritablePath, grant.origin, &mount);
        if (verdict.readsHost) {
            if (!confined())
                edge(m_root, kHostReadNode, effort::kReadableHostPath, Mechanism::ReadablePath, grant.origin, &mount);
            edge(m_code, kHostReadNode, effort::kReadPastModes, Mechanism::ReadablePath, grant.origin, &mount);
        }
    }

    /// A volume whose driver mounts a disk of the host.
    void disk(const compose::Mount& mount, const compose::Origin* origin)
    {
        const auto& volumes = m_graph.stack->volumes;
        const auto volume = std::find_if(volumes.begin(), volumes.end(), [&](const compose::Volume& each) { return each.key == mount.source; });
        const compose::Value* options = volume != volumes.end() && volume->model ? volume->model->find("driver_opts") : nullptr;
        const compose::Value* device = options != nullptr ? options->find("device") : nullptr;
        if (device != nullptr && device->string() != nullptr && knowledge::judgeDevice(*device->string()).takesHost)
            edge(m_root, kHostReadNode, effort::kDiskVolume, Mechanism::DiskVolume, origin, &mount);
    }

    /// Inside the project the engine is a service like any other; outside it is a host's.
    void engineOverNetwork()
    {
        const auto engine = grants::engineAddress(m_service);
        if (engine && m_graph.stack->service(engine->host) == nullptr)
            edge(m_code, kHostRootNode, effort::kEngineOverNetwork, Mechanism::EngineOverNetwork, &engine->variable->origin, engine->variable);
    }

    void apiSocket()
    {
        if (!isTrue(m_service.useApiSocket))
            return;
        socket(&m_service.useApiSocket->origin, Mechanism::ApiSocket, nullptr);
        edge(m_code, kSecretNode, 0, Mechanism::RegistryCredentials, &m_service.useApiSocket->origin);
    }

    void device(const knowledge::DeviceVerdict& verdict, Mechanism take, const compose::Origin* origin, const void* detail)
    {
        if (verdict.takesHost)
            edge(m_root, kHostRootNode, effort::kTakeoverDevice, take, origin, detail);
        else if (verdict.effect == knowledge::Effect::HostInformation && verdict.severity >= 3)
            edge(m_root, kHostReadNode, verdict.severity >= 4 ? effort::kRevealingDevice : effort::kPartlyRevealingDevice, Mechanism::RevealingDevice, origin, detail);
        else if (verdict.severity >= 4)
            edge(m_root, kHostDosNode, effort::kHostAvailability, Mechanism::RevealingDevice, origin, detail);
    }

    void devices()
    {
        if (confined())
            return;
        for (const compose::Device& device : m_service.devices)
            this->device(knowledge::judgeDevice(device.source, device.permissions.empty() ? "rwm" : device.permissions), Mechanism::TakeoverDevice, &device.origin, &device);
        const bool makesNodes = m_facts.has(27); // MKNOD
        for (const compose::Text& rule : m_service.deviceCgroupRules) {
            if (makesNodes)
                device(knowledge::judgeDeviceRule(rule.value), Mechanism::DeviceRule, &rule.origin, &rule);
        }
    }

    void namespaces()
    {
        if (m_service.pid && m_service.pid->value == "host" && !m_facts.remapped) {
            const compose::Origin* origin = &m_service.pid->origin;
            edge(m_code, kHostReadNode, effort::kHostProcesses, Mechanism::HostProcesses, origin);
            if (m_facts.has(19) && !confined()) // SYS_PTRACE
                edge(m_root, kHostRootNode, effort::kPtraceHost, Mechanism::PtraceHost, origin);
            if (m_facts.has(5) && !confined()) // KILL
                edge(m_root, kHostDosNode, effort::kKillHost, Mechanism::KillHost, origin);
        }
        if (m_service.ipc && m_service.ipc->value == "host")
            edge(m_code, kHostReadNode, effort::kHostIpc, Mechanism::HostIpc, &m_service.ipc->origin);
        if (const auto peer = m_service.pid ? peerOf(m_service.pid->value) : std::nullopt) {
            // Root reads and steers the other's processes.
            edge(m_root, m_graph.code(*peer), effort::kPeerProcesses, Mechanism::PeerProcesses, &m_service.pid->origin);
            edge(m_graph.root(*peer), m_code, effort::kPeerProcesses, Mechanism::PeerProcesses, &m_service.pid->origin);
        }
        if (const auto peer = m_service.ipc ? peerOf(m_service.ipc->value) : std::nullopt) {
            edge(m_code, m_graph.code(*peer), effort::kPeerMemory, Mechanism::PeerMemory, &m_service.ipc->origin);
            edge(m_graph.code(*peer), m_code, effort::kPeerMemory, Mechanism::PeerMemory, &m_service.ipc->origin);
        }
    }

    /// The service that a namespace is shared with ("service:NAME"); nothing where this file has none of that name.
    [[nodiscard]] std::optional<std::size_t> peerOf(std::string_view value) const
    {
        if (!value.starts_with("service:"))
            return std::nullopt;
        const std::string_view name = value.substr(8);
        const auto at = std::lower_bound(m_graph.services.begin(), m_graph.services.end(), name, [](const Facts& a, std::string_view b) { return a.service->name < b; });
        if (at == m_graph.services.end() || at->service->name != name)
            return std::nullopt;
        return static_cast<std::size_t>(at - m_graph.services.begin());
    }

    void securityOptions()
    {
        if (m_facts.privileged || confined())
            return;
        if (isTrue(m_service.security.writableCgroups))
            edge(m_root, kHostRootNode, effort::kWritableCgroups + sandbox(), Mechanism::WritableCgroups, &m_service.security.writableCgroups->origin);
        if (isTrue(m_service.security.systemPathsUnconfined)) {
            const bool open = m_service.security.appArmor && m_service.security.appArmor->value == "unconfined";
            edge(m_root, kHostRootNode, (open ? effort::kSystemPaths : effort::kSystemPathsGuarded) + sandbox(), Mechanism::SystemPaths, &m_service.security.systemPathsUnconfined->origin);
        }
    }

    void hooks()
    {
        if (const compose::Value* hook = m_facts.user == RunsAs::Other ? grants::rootHook(m_service) : nullptr)
            edge(m_code, m_root, effort::kRootHook, Mechanism::RootHook, &hook->origin);
        if (m_facts.remapped)
            return;
        if (const compose::Value* hook = grants::privilegedHook(m_service))
            host(m_root, effort::kPrivilegedHook + sandbox(), Mechanism::PrivilegedHook, &hook->origin);
    }

    void secrets()
    {
        const ExposedVariables* const variables = m_graph.exposure->find(m_service);
        if (variables && variables->literal)
            edge(m_code, kSecretNode, 0, Mechanism::Literal, &variables->literal->origin, variables->literal);
        if (variables && variables->guessed)
            edge(m_net, kSecretNode, effort::kGuessedPassword, Mechanism::GuessedPassword, &variables->guessed->origin, variables->guessed);
        if (!variables || !variables->literal)
            commandSecrets();
    }

    void commandSecrets()
    {
        for (const auto* words : {&m_service.command, &m_service.entrypoint}) {
            std::vector<std::string> line;
            line.reserve(words->size());
            for (const compose::Text& word : *words)
                line.push_back(word.value);
            const auto verdict = line.empty() ? std::nullopt : knowledge::judgeCommand(line);
            if (verdict && verdict->kind != knowledge::SecretKind::Placeholder)
                return edge(m_code, kSecretNode, 0, Mechanism::LiteralInCommand, &words->front().origin);
        }
    }

    /// What whoever reaches the port gets without a flaw: data that nobody asks a password for, or a place to run programs.
    void door(const knowledge::WeakSetting* setting, const compose::Origin* origin, const void* detail)
    {
        if (setting == nullptr)
            return;
        const bool debug = setting->kind == knowledge::WeakSetting::Kind::Debugging;
        if (setting->gives == knowledge::WeakSetting::Gives::Data)
            edge(m_net, kSecretNode, effort::kNoLogin, Mechanism::NoLogin, origin, detail);
        else if (setting->gives == knowledge::WeakSetting::Gives::Code)
            edge(m_net, m_code, debug ? effort::kDebugConsole : effort::kNoLogin, debug ? Mechanism::OpenConsole : Mechanism::NoLogin, origin, detail);
    }

    void doors()
    {
        const std::string_view image = m_service.image ? knowledge::imageBase(m_service.image->value) : std::string_view();
        for (const compose::Variable& variable : m_service.environment) {
            if (variable.value)
                door(knowledge::weakVariable(variable.name, *variable.value, image), &variable.origin, &variable.name);
        }
        for (const auto* words : {&m_service.command, &m_service.entrypoint}) {
            for (const compose::Text& word : *words)
                door(knowledge::weakOption(word.value, image), &word.origin, &word.value);
        }
    }

    void limits()
    {
        const auto& memory = m_service.limits.memory.effective();
        if (!memory || memory->value <= 0) {
            const bool unkillable = isTrue(m_service.limits.oomKillDisable);
            edge(m_code, kHostDosNode, unkillable ? effort::kMemoryHogUnkillable : effort::kMemoryHog, Mechanism::MemoryHog, memory ? &memory->origin : nullptr);
        }
        const auto& pids = m_service.limits.pids.effective();
        if (!pids || pids->value <= 0)
            edge(m_code, kHostDosNode, effort::kProcessFlood, Mechanism::ProcessFlood, pids ? &pids->origin : nullptr);
    }

    Graph& m_graph;
    std::size_t m_number;
    const Facts& m_facts;
    const compose::Service& m_service;
    Node m_net;
    Node m_code;
    Node m_root;
};

} // namespace

void addServiceEdges(Graph& graph, std::size_t service)
{
    ServiceEdges(graph, service).add();
}

} // namespace hullwright::risk
