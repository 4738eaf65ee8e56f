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
    ServiceEdges(Part& part, const compose::Stack& stack) : m_part(part), m_stack(stack), m_facts(part.facts), m_service(*part.service) {}

    void add()
    {
        user();
        escape();
        privileged();
        capabilities();
        for (const grants::Grant& mount : m_part.mounts)
            this->mount(mount);
        apiSocket();
        devices();
        namespaces();
        securityOptions();
        hooks();
        secrets();
        doors();
        limits();
        image();
        edge(m_net, m_code, effort::kApplicationBug, Mechanism::ApplicationBug);
    }

private:
    void edge(Node from, Node to, int effort, Mechanism mechanism, const compose::Origin* origin = nullptr, const void* detail = nullptr)
    {
        m_part.edges.push_back({from, to, effort, mechanism, 0, origin, detail});
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
        const compose::Volume* const volume = m_stack.volume(mount.source);
        const compose::Value* options = volume != nullptr && volume->model ? volume->model->find("driver_opts") : nullptr;
        const compose::Value* device = options != nullptr ? options->find("device") : nullptr;
        if (device != nullptr && device->string() != nullptr && knowledge::judgeDevice(*device->string()).takesHost)
            edge(m_root, kHostReadNode, effort::kDiskVolume, Mechanism::DiskVolume, origin, &mount);
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
        const ExposedVariables& variables = m_part.variables;
        if (variables.literal)
            edge(m_code, kSecretNode, 0, Mechanism::Literal, &variables.literal->origin, variables.literal);
        if (variables.guessed)
            edge(m_net, kSecretNode, effort::kGuessedPassword, Mechanism::GuessedPassword, &variables.guessed->origin, variables.guessed);
        if (!variables.literal)
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

    void image()
    {
        const auto& setting = m_service.image;
        if (!setting || m_service.hasBuild) {
            // Built here: what it is built from is not in this file, and a base image has a tag at best.
            edge(kOutside, m_code, effort::kImageTag, Mechanism::ImageReplaced, setting ? &setting->origin : nullptr);
            return;
        }
        const ImagePin pin = imagePin(setting->value);
        const int effort = pin == ImagePin::Digest ? effort::kImageDigest : pin == ImagePin::Tag ? effort::kImageTag : effort::kImageNoTag;
        edge(kOutside, m_code, effort, Mechanism::ImageReplaced, &setting->origin, &setting->value);
    }

    Part& m_part;
    const compose::Stack& m_stack;
    const Facts& m_facts;
    const compose::Service& m_service;
    Node m_net = kFirstServiceNode;
    Node m_code = m_net + 1;
    Node m_root = m_net + 2;
};

/// The service that a namespace is shared with ("service:NAME"); nothing where this file has none of that name.
std::optional<std::size_t> peerOf(const Graph& graph, const compose::Setting<std::string>& setting)
{
    if (!setting || !setting->value.starts_with("service:"))
        return std::nullopt;
    return graph.number(std::string_view(setting->value).substr(8));
}

} // namespace

void addServiceEdges(Part& part, const compose::Stack& stack)
{
    ServiceEdges(part, stack).add();
}

void addPeerEdges(Graph& graph, std::size_t number)
{
    const Part& part = graph.part(number);
    const compose::Service& service = *part.service;
    const Node code = graph.code(number), root = graph.root(number);
    const auto edge = [&](Node from, Node to, int effort, Mechanism mechanism, const compose::Origin* origin, const void* detail = nullptr) {
        graph.edges.push_back({from, to, effort, mechanism, static_cast<std::uint32_t>(number), origin, detail});
    };
    if (part.facts.provider)
        return;
    // Inside the project the engine is a service like any other; outside it is a host's.
    if (part.engine && !graph.number(part.engine->host))
        edge(code, kHostRootNode, effort::kEngineOverNetwork, Mechanism::EngineOverNetwork, &part.engine->variable->origin, part.engine->variable);
    if (const auto peer = peerOf(graph, service.pid)) {
        // Root reads and steers the other's processes.
        edge(root, graph.code(*peer), effort::kPeerProcesses, Mechanism::PeerProcesses, &service.pid->origin);
        edge(graph.root(*peer), code, effort::kPeerProcesses, Mechanism::PeerProcesses, &service.pid->origin);
    }
    if (const auto peer = peerOf(graph, service.ipc)) {
        edge(code, graph.code(*peer), effort::kPeerMemory, Mechanism::PeerMemory, &service.ipc->origin);
        edge(graph.code(*peer), code, effort::kPeerMemory, Mechanism::PeerMemory, &service.ipc->origin);
    }
}

} // namespace hullwright::risk
