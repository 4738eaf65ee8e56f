#include "core/knowledge/sysctls.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// Settings of the container's own network that open it to its neighbours. What the runtime refuses is will-not-start's; ip_forward, larger queues
/// and the like change nothing for anybody else, and Docker sets some of them itself.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    for (const auto& [name, value] : service.sysctls) {
        const auto verdict = knowledge::judgeSysctl(name, value.value);
        if (verdict.space == knowledge::SysctlVerdict::Space::Host || verdict.severity == 0)
            continue;
        context.findings.push_back(findingAt(service, entrySteps({std::string("sysctls")}, name, value.origin), value.origin, severityOf(verdict.severity),
                                             {HULLWRIGHT_TR("Rules", "%1 sets %2 to %3, which leaves its network with less protection than the kernel gives it by default."), {service.name, name, value.value}}, name));
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Leave %1 of %2 at the kernel's default"), {finding.subject, finding.service}}, removeNode(context, finding, 2));
}

} // namespace

const Rule& unsafe_sysctl()
{
    static const Rule rule{
        .id = "unsafe-sysctl",
        .title = HULLWRIGHT_TR("Rules", "A kernel setting opens the service's network"),
        .layer = "network",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "sysctls change how the kernel treats the network of this one container. Some values drop a check that protects it from other containers on the same network: forged senders, redirected traffic, or connections to what listens on 127.0.0.1."),
        .attack = HULLWRIGHT_TR("Rules", "From a neighbouring container the attacker sends a redirect or a packet with a forged sender, reads the traffic, or reaches a listener that was thought to be private. Raw sockets, which that takes, are granted by default."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the entry. Guides for VPN images often list more settings than the image needs: src_valid_mark and ip_forward are usually enough."),
        .breaks = HULLWRIGHT_TR("Rules", "Routing by policy and load balancing by address may stop working; packets that arrive on an unexpected way are dropped."),
        .references = {{"Linux: IP sysctl", "https://docs.kernel.org/networking/ip-sysctl.html"}, {"Kubernetes: Pod Security Standards", "https://kubernetes.io/docs/concepts/security/pod-security-standards/"}, {"Compose: sysctls", url::kServices}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
