#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

struct Joined {
    std::string_view other; ///< the service's or container's name
    bool outside = false;   ///< a container that this file does not have
};

std::optional<Joined> joinedBy(const compose::Setting<std::string>& setting)
{
    if (!setting)
        return std::nullopt;
    const std::string_view value = setting->value;
    if (value.starts_with("service:"))
        return Joined{value.substr(8), false};
    if (value.starts_with("container:"))
        return Joined{value.substr(10), true};
    return std::nullopt;
}

/// Processes: root reads the other's memory (Medium). Memory segments: needs programs that use them (Low). Network: loopback listeners and
/// ports become one, which is what VPN sidecars are made of (Info); a container from elsewhere is one more that nobody sees here (Low).
void check(const Rule&, const compose::Service& service, const Context& context)
{
    const auto add = [&](const char* key, const compose::Setting<std::string>& setting, Severity severity, text::Text text) {
        context.findings.push_back(findingAt(service, {std::string(key)}, setting->origin, severity, {text, {service.name, std::string(joinedBy(setting)->other)}}, key));
    };
    if (joinedBy(service.pid))
        add("pid", service.pid, Severity::Medium, HULLWRIGHT_TR("Rules", "%1 and %2 see each other's processes: whoever is root in one reads the other's environment and stops its programs."));
    if (joinedBy(service.ipc))
        add("ipc", service.ipc, Severity::Low, HULLWRIGHT_TR("Rules", "%1 and %2 share their memory segments: what one leaves open the other reads and changes."));
    if (isValue(service.ipc, "shareable")) {
        context.findings.push_back(findingAt(service, {std::string("ipc")}, service.ipc->origin, Severity::Info,
                                             {HULLWRIGHT_TR("Rules", "%1 lets other containers join its shared memory."), {service.name}}, "ipc"));
    }
    const auto network = joinedBy(service.networkMode);
    if (network && network->outside)
        add("network_mode", service.networkMode, Severity::Low, HULLWRIGHT_TR("Rules", "%1 is on the network of %2, a container that this file does not have: who reaches it is decided elsewhere."));
    else if (network)
        add("network_mode", service.networkMode, Severity::Info, HULLWRIGHT_TR("Rules", "%1 and %2 are one host to the network: each reaches what the other listens on, also on 127.0.0.1."));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const ServiceEdit edit(context, finding.service);
    if (finding.subject == "network_mode")
        return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Give %1 a network of its own"), {finding.service}}, edit.unset("network_mode", "bridge"));
    if (finding.subject == "ipc")
        return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Give %1 shared memory of its own"), {finding.service}}, edit.set("ipc", "private"));
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Give %1 processes of its own"), {finding.service}}, edit.unset("pid", ""));
}

} // namespace

const Rule& shared_namespace()
{
    static const Rule rule{
        .id = "shared-namespace",
        .title = HULLWRIGHT_TR("Rules", "Two containers share a namespace"),
        .layer = "isolation",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "network_mode, pid and ipc can point at another container (service:NAME, container:NAME). The two are then one as far as that goes: one set of ports, one list of processes, one pool of shared memory. A flaw in one is a foot in the other."),
        .attack = HULLWRIGHT_TR("Rules", "From the weaker of the two the attacker connects to what the other keeps on 127.0.0.1, reads passwords from /proc of its processes, or stops them. A database that asks for no password on loopback is open to the sidecar."),
        .fix = HULLWRIGHT_TR("Rules", "Use an ordinary network and names where that is enough. Where the sharing is the point, as with a VPN, treat the two as one service: same care, same updates, a password on loopback too."),
        .breaks = HULLWRIGHT_TR("Rules", "A service that was to send its traffic through the other one's VPN sends it directly; a debugger or monitor no longer sees the processes."),
        .references = {{"Compose: network_mode, pid, ipc", url::kServices}, {"pid_namespaces(7)", "https://man7.org/linux/man-pages/man7/pid_namespaces.7.html"}, {"network_namespaces(7)", "https://man7.org/linux/man-pages/man7/network_namespaces.7.html"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
