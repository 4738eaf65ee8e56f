#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!isValue(service.networkMode, "bridge"))
        return;
    context.findings.push_back(findingAt(service, {std::string("network_mode")}, service.networkMode->origin, Severity::Low,
                                         {HULLWRIGHT_TR("Rules", "%1 is on the bridge that all projects share: containers that have nothing to do with it reach every port of it."), {service.name}}));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Put %1 on the project's own network"), {finding.service}}, ServiceEdit(context, finding.service).unset("network_mode", ""));
}

} // namespace

const Rule& default_bridge()
{
    static const Rule rule{
        .id = "default-bridge",
        .title = HULLWRIGHT_TR("Rules", "A service is on the shared bridge"),
        .layer = "network",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "docker0, the bridge that network_mode: bridge names, is where every container lands that was started without a network. Projects get networks of their own so that they do not see each other; this service gives that up."),
        .attack = HULLWRIGHT_TR("Rules", "A container from another project, or one that somebody started to try something out, connects to ports that were never published."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the line. The service then joins the project's network, where names work as well."),
        .breaks = HULLWRIGHT_TR("Rules", "Containers outside the project that used its address no longer reach it, and links to containers on the bridge stop working."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.30", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 5", url::kOwasp}, {"Docker: bridge network driver", "https://docs.docker.com/engine/network/drivers/bridge/"}},
        .aliases = {.cis = {"5.30"}, .owasp = {"5"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
