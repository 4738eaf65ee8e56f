#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (isValue(service.isolation, "process")) {
        context.findings.push_back(findingAt(service, {std::string("isolation")}, service.isolation->origin, Severity::Low,
                                             {HULLWRIGHT_TR("Rules", "%1 shares the Windows kernel with the host: no virtual machine stands between them."), {service.name}}, "isolation"));
    }
    if (const compose::Value* credential = valueAt(service, {"credential_spec"})) {
        context.findings.push_back(findingAt(service, {std::string("credential_spec")}, credential->origin, Severity::Low,
                                             {HULLWRIGHT_TR("Rules", "%1 acts in the Windows domain under a service account: what that account may do, an attacker inside may do."), {service.name}}, "credential_spec"));
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    if (finding.subject != "isolation")
        return {};
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Run %1 in a virtual machine (hyperv)"), {finding.service}}, ServiceEdit(context, finding.service).set("isolation", "hyperv"));
}

} // namespace

const Rule& windows_isolation()
{
    static const Rule rule{
        .id = "windows-isolation",
        .title = HULLWRIGHT_TR("Rules", "A Windows container is close to its host or domain"),
        .layer = "isolation",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "Microsoft calls process isolation no security boundary for hostile code: containers share the kernel, and only hyperv gives each its own. A credential specification lets the container log on as a managed account of the domain."),
        .attack = HULLWRIGHT_TR("Rules", "A flaw in the shared kernel leads out of the container. With the account the attacker asks other servers of the domain for whatever it may read."),
        .fix = HULLWRIGHT_TR("Rules", "Set isolation: hyperv for services that strangers reach. Give the account only the rights that this one service needs."),
        .breaks = HULLWRIGHT_TR("Rules", "hyperv needs virtualisation on the host, more memory, and a moment longer to start."),
        .references = {{"Microsoft: isolation modes", "https://learn.microsoft.com/virtualization/windowscontainers/manage-containers/hyperv-container"}, {"Compose: isolation and credential_spec", url::kServices}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
