#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// Root can lift its own limits, which undoes them (Medium); on hosts with the first version of control groups it is the host (the score says so).
void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!isTrue(service.security.writableCgroups))
        return;
    for (const OptionEntry& entry : securityOptions(service, "writable-cgroups")) {
        if (optionValue(entry.text->value) == "false")
            continue;
        context.findings.push_back(findingAt(service, {std::string("security_opt"), entry.index}, entry.text->origin, Severity::Medium,
                                             {HULLWRIGHT_TR("Rules", "Root in %1 may write to its control groups: it lifts its own limits, and on older hosts it names a program that the host starts."), {service.name}}, std::to_string(entry.index)));
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Make the control groups of %1 read-only"), {finding.service}}, ServiceEdit(context, finding.service).removeItem("security_opt", finding.place));
}

} // namespace

const Rule& writable_cgroups()
{
    static const Rule rule{
        .id = "writable-cgroups",
        .title = HULLWRIGHT_TR("Rules", "Control groups are writable"),
        .layer = "isolation",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "Docker mounts /sys/fs/cgroup read-only, because the files in it decide how much a container gets. With writable-cgroups=true root inside may change them. It is meant for systemd and for containers inside containers."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker moves processes into a group without limits. On hosts with the first version of control groups they write a release agent, which the kernel runs as root on the host (CVE-2022-0492)."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the option. If the service needs it, give it a user namespace (a sysbox runtime, or userns-remap), where it owns only its own branch."),
        .breaks = HULLWRIGHT_TR("Rules", "systemd or a container engine inside the container does not start, with \"Read-only file system\" about /sys/fs/cgroup."),
        .references = {{"cgroups(7)", "https://man7.org/linux/man-pages/man7/cgroups.7.html"}, {"Compose: security_opt", url::kServices}, {"CVE-2022-0492", "https://nvd.nist.gov/vuln/detail/CVE-2022-0492"}},
        .checkService = check,
        .fixes = fixes,
        .mootUnder = {"privileged"},
    };
    return rule;
}

} // namespace hullwright::rules::checks
