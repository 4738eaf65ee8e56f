#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// A parent is as often a tighter limit as none: a remark (Info).
void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!service.cgroupParent)
        return;
    context.findings.push_back(findingAt(service, {std::string("cgroup_parent")}, service.cgroupParent->origin, Severity::Info,
                                         {HULLWRIGHT_TR("Rules", "%1 runs under the control group %2: its share of the host is decided there, and not in this file."), {service.name, service.cgroupParent->value}}));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Put %1 under the engine's own control group"), {finding.service}}, ServiceEdit(context, finding.service).unset("cgroup_parent", ""));
}

} // namespace

const Rule& cgroup_parent()
{
    static const Rule rule{
        .id = "cgroup-parent",
        .title = HULLWRIGHT_TR("Rules", "A service runs under another control group"),
        .layer = "resources",
        .severity = Severity::Info,
        .why = HULLWRIGHT_TR("Rules", "cgroup_parent moves the container below a group of the host. Limits that hold for Docker as a whole no longer hold for it; those of the other group do. That may be tighter or wider, and this file does not say which."),
        .attack = HULLWRIGHT_TR("Rules", "None by itself. Below a group without limits, or one that is meant for system services, a service that runs wild takes more than it should."),
        .fix = HULLWRIGHT_TR("Rules", "Remove it unless somebody made the group on purpose, and set limits here instead (mem_limit, cpus, pids_limit)."),
        .breaks = HULLWRIGHT_TR("Rules", "Accounting or limits that were tied to the group no longer see this service."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.25", url::kCis}, {"cgroups(7)", "https://man7.org/linux/man-pages/man7/cgroups.7.html"}, {"Compose: cgroup_parent", url::kServices}},
        .aliases = {.cis = {"5.25"}, .kics = {"4d9f44c6-2f4a-4317-9bb5-267adbea0232"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
