#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!isValue(service.networkMode, "host"))
        return;
    context.findings.push_back(findingAt(service, {std::string("network_mode")}, service.networkMode->origin, Severity::High,
                                         {HULLWRIGHT_TR("Rules", "%1 is on the host's network itself: it reaches what listens only inside the host, and what it opens is open to everyone."), {service.name}}));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Give %1 a network of its own"), {finding.service}}, ServiceEdit(context, finding.service).unset("network_mode", "bridge"));
}

} // namespace

const Rule& host_network()
{
    static const Rule rule{
        .id = "host-network",
        .title = HULLWRIGHT_TR("Rules", "A service uses the host's network"),
        .layer = "isolation",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "With network_mode: host there is no wall between the service and the host's network. Databases and admin pages that listen on 127.0.0.1 because that seemed safe are within reach, as are the sockets of host daemons that live in the network namespace."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker connects to what the host keeps to itself, takes over free ports, and as root listens to the host's traffic, since raw sockets are granted by default."),
        .fix = HULLWRIGHT_TR("Rules", "Remove it and publish the ports that are needed. Then names of other services work as host names, too."),
        .breaks = HULLWRIGHT_TR("Rules", "Discovery by broadcast or multicast (DLNA, mDNS, DHCP) stops at the container's own network. Programs that look for other services on localhost need their names instead."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.10", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 5", url::kOwasp}, {"Docker: host network driver", "https://docs.docker.com/engine/network/drivers/host/"}},
        .aliases = {.cis = {"5.10"}, .owasp = {"5"}, .kics = {"071a71ff-f868-47a4-ac0b-3c59e4ab5443"}, .composeLint = {"CL-0008"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
