#include "core/knowledge/capabilities.h"
#include "core/knowledge/sysctls.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

using Space = knowledge::SysctlVerdict::Space;

/// Collects what the engine refuses when it makes or starts the container. docker compose config accepts all of it.
class Refusals {
public:
    Refusals(const compose::Service& service, const Context& context) : m_service(service), m_context(context) {}

    void collect()
    {
        capabilities();
        sysctls();
        joinedNetwork();
        names();
        memory();
        securityOptions();
        words();
    }

private:
    /// Medium: it neither protects nor endangers anything, but nothing runs until it is mended.
    void add(const yaml::Path& steps, const compose::Origin& origin, text::Text text, std::vector<std::string> arguments, std::string subject = {})
    {
        arguments.insert(arguments.begin(), m_service.name);
        m_context.findings.push_back(findingAt(m_service, steps, origin, Severity::Medium, {text, std::move(arguments)}, std::move(subject)));
    }

    /// moby daemon/pkg/oci/caps: a name that the kernel does not have is an error.
    void capabilities()
    {
        for (const auto& [key, list] : {std::pair{"cap_add", &m_service.capAdd}, std::pair{"cap_drop", &m_service.capDrop}}) {
            for (std::size_t i = 0; i < list->size(); ++i) {
                const compose::Text& entry = (*list)[i];
                if (!entry.value.empty() && !knowledge::canonicalCapability(entry.value))
                    add({std::string(key), i}, entry.origin, HULLWRIGHT_TR("Rules", "%1 does not start: there is no capability %2."), {entry.value}, key);
            }
        }
    }

    /// runc libcontainer/configs/validate: a setting has to belong to a namespace of the container's own.
    void sysctls()
    {
        for (const auto& [name, value] : m_service.sysctls) {
            const Space space = knowledge::judgeSysctl(name, value.value).space;
            const yaml::Path steps = entrySteps({std::string("sysctls")}, name, value.origin);
            if (space == Space::Host)
                add(steps, value.origin, HULLWRIGHT_TR("Rules", "%1 does not start: %2 is a setting of the whole host, which a container may not change."), {name}, "sysctls");
            else if ((space == Space::Net && isValue(m_service.networkMode, "host")) || (space == Space::Ipc && isValue(m_service.ipc, "host")) || (space == Space::Uts && isValue(m_service.uts, "host")))
                add(steps, value.origin, HULLWRIGHT_TR("Rules", "%1 does not start: %2 would change the host, whose namespace the service shares."), {name}, "sysctls");
        }
    }

    /// moby daemon, validateNetMode: who is on another container's network has no network settings.
    void joinedNetwork()
    {
        if (!m_service.networkMode || !(m_service.networkMode->value.starts_with("service:") || m_service.networkMode->value.starts_with("container:")))
            return;
        for (const char* key : {"ports", "links", "dns", "extra_hosts", "expose", "hostname", "mac_address"}) {
            const compose::Value* value = valueAt(m_service, {key});
            const bool given = value != nullptr && value->origin.kind == compose::Origin::Kind::File && !(value->list() != nullptr && value->list()->empty()) && !(value->map() != nullptr && value->map()->empty());
            if (given)
                add({std::string(key)}, value->origin, HULLWRIGHT_TR("Rules", "%1 does not start: %2 belongs to the container whose network it uses, and can't be set here."), {key}, key);
        }
    }

    void names()
    {
        if (isValue(m_service.uts, "host") && m_service.hostname)
            add({std::string("hostname")}, m_service.hostname->origin, HULLWRIGHT_TR("Rules", "%1 does not start: with uts: host it has the host's name, and hostname can't be set."), {}, "hostname");
        if (isValue(m_service.networkMode, "host") && !m_service.links.empty())
            add({std::string("links"), std::size_t{0}}, m_service.links.front().origin, HULLWRIGHT_TR("Rules", "%1 does not start: links do not go together with the host's network."), {}, "links");
    }

    /// moby daemon, verifyPlatformContainerResources: at least 6 MB, and swap counts memory in.
    void memory()
    {
        constexpr std::int64_t kLeast = 6LL * 1024 * 1024;
        const auto& memory = m_service.limits.memory.effective();
        if (!memory || memory->value <= 0)
            return;
        const yaml::Path steps = m_service.limits.memory.deploy ? yaml::Path{std::string("deploy"), std::string("resources"), std::string("limits"), std::string("memory")} : yaml::Path{std::string("mem_limit")};
        if (memory->value < kLeast)
            add(steps, memory->origin, HULLWRIGHT_TR("Rules", "%1 does not start: a memory limit below 6 MB is refused."), {}, "memory");
        const auto& swap = m_service.limits.memorySwap;
        if (swap && swap->value > 0 && swap->value < memory->value)
            add({std::string("memswap_limit")}, swap->origin, HULLWRIGHT_TR("Rules", "%1 does not start: memswap_limit counts memory and swap together, and is below the memory limit."), {}, "memswap_limit");
    }

    void securityOptions()
    {
        for (std::size_t i = 0; i < m_service.securityOpt.size(); ++i) {
            const compose::Text& entry = m_service.securityOpt[i];
            const bool unknown = std::any_of(m_service.security.unknown.begin(), m_service.security.unknown.end(), [&](const compose::Text& each) { return each.origin.place == entry.origin.place; });
            if (unknown && !entry.value.empty())
                add({std::string("security_opt"), i}, entry.origin, HULLWRIGHT_TR("Rules", "%1 does not start: the engine does not know the security option %2."), {entry.value}, "security_opt");
        }
    }

    void word(const char* key, const compose::Setting<std::string>& setting, std::initializer_list<std::string_view> words, std::initializer_list<std::string_view> beginnings)
    {
        if (!setting)
            return;
        const std::string_view value = setting->value;
        const bool known = std::find(words.begin(), words.end(), value) != words.end() || std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view begin) { return value.starts_with(begin); });
        if (!known)
            add({std::string(key)}, setting->origin, HULLWRIGHT_TR("Rules", "%1 does not start: %2 can't be %3."), {key, setting->value}, key);
    }

    void words()
    {
        word("pid", m_service.pid, {"host"}, {"service:", "container:"});
        word("ipc", m_service.ipc, {"host", "private", "none", "shareable"}, {"service:", "container:"});
        word("uts", m_service.uts, {"host"}, {});
        word("userns_mode", m_service.usernsMode, {"host"}, {});
        word("restart", m_service.restart, {"no", "always", "on-failure", "unless-stopped"}, {"on-failure:"});
    }

    const compose::Service& m_service;
    const Context& m_context;
};

void check(const Rule&, const compose::Service& service, const Context& context)
{
    Refusals(service, context).collect();
}

/// moby volume/local: a device or options without a type, or a type without a device, are refused.
void checkVolumes(const Rule&, const Context& context)
{
    for (const compose::Volume& volume : context.stack.volumes) {
        const compose::Value* options = valueAt(volume.model.get(), {"driver_opts"});
        if (options == nullptr || options->map() == nullptr || (!volume.driver.empty() && volume.driver != "local"))
            continue;
        const bool type = options->find("type") != nullptr;
        const bool device = options->find("device") != nullptr;
        if (type == device && (type || options->find("o") == nullptr))
            continue;
        const char* missing = device || !type ? "type" : "device";
        context.findings.push_back(findingInFile({std::string("volumes"), volume.key, std::string("driver_opts")}, options->origin, Severity::Medium,
                                                 {HULLWRIGHT_TR("Rules", "The volume %1 can't be made: its driver options lack %2."), {volume.key, missing}}, volume.key));
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    for (const char* key : {"cap_add", "cap_drop", "sysctls", "security_opt"}) {
        if (finding.subject == key)
            return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Take out of %1 what the engine refuses"), {finding.service}}, removeNode(context, finding, 2));
    }
    return {};
}

} // namespace

const Rule& will_not_start()
{
    static const Rule rule{
        .id = "will-not-start",
        .title = HULLWRIGHT_TR("Rules", "The engine refuses a setting"),
        .layer = "hygiene",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "docker compose config accepts this, and docker compose up stops with an error when the container is made. A setting that was never started protects nothing, and is often copied from a guide for something else."),
        .attack = HULLWRIGHT_TR("Rules", "None. The danger is the mending: whoever is in a hurry adds privileged: true until it starts."),
        .fix = HULLWRIGHT_TR("Rules", "Correct or remove what the message names. Settings of the whole host (vm.max_map_count, fs.file-max) belong into /etc/sysctl.d on the host."),
        .breaks = HULLWRIGHT_TR("Rules", "Nothing that ran: the service did not start. Programs that asked for a kernel setting may repeat their warning until the host has it."),
        .references = {{"Compose file reference: services", url::kServices}, {"Docker: configure namespaced kernel parameters", "https://docs.docker.com/reference/cli/docker/container/run/"}},
        .checkService = check,
        .checkProject = checkVolumes,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
