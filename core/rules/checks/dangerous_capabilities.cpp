#include "core/knowledge/capabilities.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

bool isAnyOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    for (std::string_view other : names) {
        if (name == other)
            return true;
    }
    return false;
}

/// By what the capability reaches in this service; nothing worth a finding: Info.
Severity severityFor(const knowledge::Capability& capability, const compose::Service& service)
{
    const std::string_view name = capability.name;
    const bool hostNetwork = isValue(service.networkMode, "host");
    const bool hostPid = isValue(service.pid, "host");
    if (isAnyOf(name, {"SYS_ADMIN", "SYS_MODULE", "SYS_RAWIO"}))
        return Severity::Critical;
    if (name == "DAC_READ_SEARCH" || name == "BPF")
        return Severity::High;
    if (name == "SYS_PTRACE")
        return hostPid ? Severity::Critical : Severity::Medium;
    if (name == "NET_ADMIN")
        return hostNetwork ? Severity::High : Severity::Medium;
    if (isAnyOf(name, {"SYS_BOOT", "LINUX_IMMUTABLE", "AUDIT_CONTROL", "CHECKPOINT_RESTORE"}))
        return hostPid ? Severity::High : Severity::Medium;
    switch (capability.effect) {
    case knowledge::Effect::HostTakeover: return Severity::Critical;
    case knowledge::Effect::HostIntegrity: return Severity::High;
    case knowledge::Effect::HostInformation:
    case knowledge::Effect::HostAvailability: return Severity::Medium;
    case knowledge::Effect::ContainerOnly: return Severity::Low;
    case knowledge::Effect::Harmless: break;
    }
    return Severity::Info;
}

text::Message messageFor(const knowledge::Capability& capability, const compose::Service& service, Severity severity)
{
    const std::vector<std::string> arguments{capability.name, service.name};
    if (staysUnprivileged(service))
        return {HULLWRIGHT_TR("Rules", "%1 is granted to %2 and does nothing there: its user is not root and can't become root. Take it away before that changes."), arguments};
    if (severity == Severity::Critical)
        return {HULLWRIGHT_TR("Rules", "%1 lets root in %2 take the host over."), arguments};
    if (severity == Severity::High)
        return {HULLWRIGHT_TR("Rules", "%1 lets %2 change or read what belongs to the host."), arguments};
    return {HULLWRIGHT_TR("Rules", "%1 is more than %2 gets from Docker by default, and opens more of the kernel."), arguments};
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    for (std::size_t i = 0; i < service.capAdd.size(); ++i) {
        const compose::Text& entry = service.capAdd[i];
        const yaml::Path steps{std::string("cap_add"), i};
        const auto name = knowledge::canonicalCapability(entry.value);
        if (!name)
            continue;
        if (*name == "ALL") {
            context.findings.push_back(findingAt(service, steps, entry.origin, staysUnprivileged(service) ? Severity::Medium : Severity::Critical,
                                                 {HULLWRIGHT_TR("Rules", "All capabilities let root in %1 take the host over: mount its disk, load a kernel module, trace its processes."), {service.name}}, *name));
            continue;
        }
        const knowledge::Capability* capability = knowledge::capability(*name);
        // What Docker gives anyway is no grant; dropping it is another rule's matter.
        if (capability == nullptr || capability->dockerDefault)
            continue;
        const Severity severity = severityFor(*capability, service);
        if (severity == Severity::Info)
            continue;
        context.findings.push_back(findingAt(service, steps, entry.origin, staysUnprivileged(service) ? Severity::Low : severity, messageFor(*capability, service, severity), *name));
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const FixKind kind = finding.severity == Severity::Low ? FixKind::Caution : FixKind::Guided;
    return oneFix(kind, {HULLWRIGHT_TR("Rules", "Take %1 from %2"), {finding.subject, finding.service}}, ServiceEdit(context, finding.service).removeItem("cap_add", finding.place));
}

} // namespace

const Rule& dangerous_capabilities()
{
    static const Rule rule{
        .id = "dangerous-capabilities",
        .title = HULLWRIGHT_TR("Rules", "A service is given capabilities that reach beyond it"),
        .layer = "privileges",
        .severity = Severity::Critical,
        .why = HULLWRIGHT_TR("Rules", "A capability is a part of root's power. Most of what Docker leaves out by default is left out because it does not stop at the container: SYS_ADMIN, SYS_MODULE and SYS_RAWIO lead to root on the host, others read the kernel's log, set the host's clock or starve its other work."),
        .attack = HULLWRIGHT_TR("Rules", "Once inside as root, the attacker uses the capability for what it is made for: mounts, modules, tracing, raw packets. No flaw is needed."),
        .fix = HULLWRIGHT_TR("Rules", "Remove it and see what the service misses. Often a narrower capability does, a device, or a setting made on the host once."),
        .breaks = HULLWRIGHT_TR("Rules", "The call that needed it fails with \"Operation not permitted\". VPN services need NET_ADMIN, and file systems in user space need SYS_ADMIN."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.4", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 3", url::kOwasp}, {"capabilities(7)", url::kCapabilities7}},
        .aliases = {.cis = {"5.4"},
                    .owasp = {"3"},
                    .kics = {"ce76b7d0-9e77-464d-b86f-c5c48e03e22d"},
                    .composeLint = {"CL-0011", "CL-0024", "CL-0027", "CL-0028", "CL-0029", "CL-0030"}},
        .checkService = check,
        .fixes = fixes,
        .mootUnder = {"privileged"},
    };
    return rule;
}

} // namespace hullwright::rules::checks
