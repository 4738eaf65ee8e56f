// What verify.sh asks the kernel and the engine of each service: all that the file says to hold it.

#include "core/harden/export_parts.h"

#include "core/apparmor/profile.h"
#include "core/compose/in_force.h"
#include "core/grants/grants.h"
#include "core/grants/service_image.h"
#include "core/harden/profiles.h"
#include "core/rules/check_help.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <set>

namespace hullwright::harden {

namespace {

/// A service that has a container after a start; none of those with `scale: 0`.
bool isStarted(const compose::Service& service)
{
    const auto none = [&](std::initializer_list<std::string_view> path) { return rules::textAt(service.model.get(), path) == "0"; };
    return service.active && safeName(service.name) && rules::valueAt(service, {"provider"}) == nullptr && !none({"scale"}) && !none({"deploy", "replicas"});
}

template <class T>
bool isTrue(const compose::Setting<T>& setting)
{
    return setting && setting->value;
}

using Paths = std::set<std::string, std::less<>>;

/// Writes the lines of one service's branch: $1 is its name, $2 a container of it.
class ServiceChecks {
public:
    ServiceChecks(const compose::Service& service, const compose::Stack& stack, const Paths& files) : m_service(service), m_stack(stack), m_files(files) {}
    std::string run();

private:
    void kernel(const char* field, std::string_view value) { line(fmt::format("expect \"$1\" {0} {1} \"$(kernel \"$2\" {0})\"", field, value)); }
    void engine(const char* field, std::string_view value) { line(fmt::format("expect \"$1\" {0} {1} \"$(engine \"$2\" {0})\"", field, value)); }
    void line(const std::string& text) { m_out += "      " + text + "\n"; }
    [[nodiscard]] std::string seccompFile() const;
    [[nodiscard]] std::string appArmorName() const;
    [[nodiscard]] std::string readerOf(const std::string& path) const;
    void rights();
    void user();
    void profiles();
    void limits();
    void mounts();
    void ports();
    void networks();
    void secrets();

    const compose::Service& m_service;
    const compose::Stack& m_stack;
    const Paths& m_files;
    std::string m_out;
};

/// As the project's folder has it; empty for none of its own.
std::string ServiceChecks::seccompFile() const
{
    const auto& own = m_service.security.seccomp;
    if (own && own->value != "builtin")
        return own->value == "unconfined" ? std::string() : std::filesystem::path(own->value).lexically_normal().string();
    const std::string made = "seccomp/" + m_service.name + ".json"; // the export adds it to what the plan left
    return m_files.contains(made) ? made : std::string();
}

std::string ServiceChecks::appArmorName() const
{
    if (const auto& own = m_service.security.appArmor)
        return own->value == "unconfined" ? std::string() : own->value;
    const std::string made = apparmor::profileName(m_service, m_stack);
    return m_files.contains("apparmor/" + made) ? made : std::string();
}

void ServiceChecks::rights()
{
    if (isTrue(m_service.security.noNewPrivileges))
        kernel("NoNewPrivs", "1");
    line(fmt::format("capabilities \"$1\" \"$2\" {:016x}", grants::boundingSet(m_service)));
    if (isTrue(m_service.readOnly))
        engine("ReadonlyRootfs", "true");
}

/// A name is one of the image's /etc/passwd: only the number that it stands for can be read back.
void ServiceChecks::user()
{
    if (!m_service.user)
        return;
    const std::string& text = m_service.user->value;
    const std::string uid = text.substr(0, text.find(':'));
    const std::string gid = uid.size() < text.size() ? text.substr(uid.size() + 1) : std::string();
    const auto isNumber = [](const std::string& word) { return !word.empty() && word.size() < 10 && word.find_first_not_of("0123456789") == std::string::npos; };
    if (isNumber(uid))
        line(fmt::format("expect \"$1\" Uid {} \"$(own_number \"$2\" Uid)\"", uid));
    if (isNumber(uid) && isNumber(gid))
        line(fmt::format("expect \"$1\" Gid {} \"$(own_number \"$2\" Gid)\"", gid));
}

void ServiceChecks::profiles()
{
    const bool unconfined = m_service.security.seccomp && m_service.security.seccomp->value == "unconfined";
    if (isTrue(m_service.privileged))
        return; // neither holds it
    if (!unconfined)
        kernel("Seccomp", "2");
    if (const std::string file = seccompFile(); !file.empty())
        line(fmt::format("profile \"$1\" \"$2\" {}", shellWord(file)));
    if (const std::string name = appArmorName(); plainPath(name))
        line(fmt::format("confined \"$1\" \"$2\" {}", name));
}

void ServiceChecks::limits()
{
    if (const auto& memory = m_service.limits.memory.effective(); memory && memory->value > 0)
        engine("Memory", std::to_string(memory->value));
    if (const auto& cpus = m_service.limits.cpus.effective(); cpus && cpus->value > 0)
        engine("NanoCpus", std::to_string(std::llround(cpus->value * 1e9)));
    if (const auto& pids = m_service.limits.pids.effective(); pids && pids->value > 0)
        line(fmt::format("processes \"$1\" \"$2\" {}", pids->value));
}

void ServiceChecks::mounts()
{
    for (const compose::Mount& mount : m_service.mounts)
        if (mount.type == compose::Mount::Type::Tmpfs && plainPath(mount.target))
            line(fmt::format("expect \"$1\" {0} tmpfs \"$(mounted \"$2\" {0})\"", mount.target));
}

/// Where every address of a port is named, it is open there and nowhere else; else it is open somewhere: a network that was closed takes ports away.
void ServiceChecks::ports()
{
    if (m_service.networkMode && m_service.networkMode->value != "bridge")
        return; // then the port is not this container's, or nobody's
    if (compose::publishesNothing(m_stack, m_service))
        return; // the file asks for none that Docker would publish
    std::map<std::string, std::set<std::string>> addresses;
    for (const compose::Port& port : m_service.ports)
        addresses[fmt::format("{}/{}", port.target, port.protocol)].insert(port.everyInterface() ? std::string() : port.hostIp);
    for (const auto& [port, hosts] : addresses) {
        if (hosts.contains(std::string())) {
            line(fmt::format("bound \"$1\" \"$2\" {}", port));
            continue;
        }
        std::set<std::string> written;
        for (const std::string& host : hosts)
            written.insert(host.find(':') == std::string::npos ? host : "[" + host + "]");
        line(fmt::format("expect \"$1\" \"the address of port {0}\" {1} \"$(published \"$2\" {0})\"", port, shellWord(fmt::format("{}", fmt::join(written, " ")))));
    }
}

void ServiceChecks::networks()
{
    for (const compose::NetworkAttachment& each : m_service.networks) {
        const compose::Network* network = m_stack.network(each.network);
        if (network == nullptr || !network->internal || network->external || !plainPath(network->key) || !plainPath(network->name))
            continue;
        const bool own = network->name == m_stack.name + "_" + network->key; // then another project's name makes another network
        line(fmt::format("expect \"$1\" \"the network {0} is internal:\" true \"$(internal \"$2\" {0}{1})\"", network->key, own ? std::string() : " " + network->name));
    }
}

/// Who reads a secret: of an image that steps down not always whom it is started as.
std::string ServiceChecks::readerOf(const std::string& path) const
{
    constexpr std::string_view kFile = "_FILE";
    for (const compose::Variable& variable : m_service.environment) {
        std::string name = variable.name;
        if (variable.value != path || !name.ends_with(kFile))
            continue;
        name.resize(name.size() - kFile.size() - (name.ends_with("__FILE") ? 1 : 0));
        return grants::secretFileNeeds(m_service, name).owner;
    }
    return {};
}

void ServiceChecks::secrets()
{
    for (const compose::FileGrant& grant : m_service.secrets) {
        const std::string path = grant.target.starts_with('/') ? grant.target : "/run/secrets/" + grant.target;
        if (plainPath(path))
            line(fmt::format("readable \"$1\" \"$2\" {}{}", path, readerOf(path).empty() ? std::string() : " " + readerOf(path)));
    }
}

std::string ServiceChecks::run()
{
    rights();
    user();
    profiles();
    limits();
    mounts();
    ports();
    networks();
    secrets();
    return fmt::format("    {})\n{}      ;;\n", m_service.name, m_out);
}

} // namespace

std::string verifyChecks(const analysis::Analysis& exported, const ExportSet& set)
{
    Paths files;
    for (const ExportFile& file : set.files)
        files.insert(file.path.string());
    std::string branches;
    for (const auto& service : exported.project.stack->services)
        if (isStarted(*service))
            branches += ServiceChecks(*service, *exported.project.stack, files).run();
    return branches.empty() ? std::string("\nchecks() { :; }\n") : fmt::format("\nchecks() {{\n  case $1 in\n{}  esac\n}}\n", branches);
}

std::string verifyCalls(const analysis::Analysis& exported)
{
    std::string calls;
    for (const auto& service : exported.project.stack->services)
        if (isStarted(*service))
            calls += fmt::format("check {}\n", service->name);
    return calls;
}

} // namespace hullwright::harden
