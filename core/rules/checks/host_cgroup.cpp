#include "core/grants/grants.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// Seeing the tree is information (Low). To write it takes a mount that is writable, or the right to make one (Medium).
void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!isValue(service.cgroup, "host"))
        return;
    const bool writes = grants::holds(service, "SYS_ADMIN") || isTrue(service.security.writableCgroups);
    const text::Message message = writes ? text::Message{HULLWRIGHT_TR("Rules", "%1 sees the host's control groups and may change them: it stops or starves what runs beside it."), {service.name}}
                                         : text::Message{HULLWRIGHT_TR("Rules", "%1 sees the host's control groups, and with them the names of everything that runs on it."), {service.name}};
    context.findings.push_back(findingAt(service, {std::string("cgroup")}, service.cgroup->origin, writes ? Severity::Medium : Severity::Low, message));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Give %1 a view of its own control group only"), {finding.service}}, ServiceEdit(context, finding.service).unset("cgroup", "private"));
}

} // namespace

const Rule& host_cgroup()
{
    static const Rule rule{
        .id = "host-cgroup",
        .title = HULLWRIGHT_TR("Rules", "A service sees the host's control groups"),
        .layer = "isolation",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "Control groups are how the kernel shares out memory and processor time. With cgroup: host the container sees the whole tree instead of its own branch: the ids of the other containers, the services of the host, and where it stands among them."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker reads what else runs here. Where they can write as well, they freeze other containers, or on old hosts use the release agent, a program that the kernel starts as root outside (CVE-2022-0492)."),
        .fix = HULLWRIGHT_TR("Rules", "Remove it: a private view is the default on hosts with the second version of control groups. Monitoring agents can read /sys/fs/cgroup from a read-only mount."),
        .breaks = HULLWRIGHT_TR("Rules", "Agents that measure other containers, and systemd inside a container on older hosts, no longer find their groups."),
        .references = {{"cgroup_namespaces(7)", "https://man7.org/linux/man-pages/man7/cgroup_namespaces.7.html"}, {"Compose: cgroup", url::kServices}},
        .checkService = check,
        .fixes = fixes,
        .mootUnder = {"privileged"},
    };
    return rule;
}

} // namespace hullwright::rules::checks
