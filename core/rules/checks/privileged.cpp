#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (isTrue(service.privileged)) {
        context.findings.push_back(findingAt(service, {std::string("privileged")}, service.privileged->origin, Severity::Critical,
                                             {HULLWRIGHT_TR("Rules", "Anyone who controls %1 controls the host: a privileged container has every capability and every device, and no seccomp or AppArmor profile."), {service.name}}));
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Run %1 without privileged"), {finding.service}}, ServiceEdit(context, finding.service).unset("privileged", false));
}

} // namespace

const Rule& privileged()
{
    static const Rule rule{
        .id = "privileged",
        .title = HULLWRIGHT_TR("Rules", "A service runs privileged"),
        .layer = "privileges",
        .severity = Severity::Critical,
        .why = HULLWRIGHT_TR("Rules", "Privileged switches the walls off, all at once: every capability, every device of the host, no seccomp filter, no AppArmor profile, and the kernel's settings writable. What else the service says about its isolation hardly counts then."),
        .attack = HULLWRIGHT_TR("Rules", "Root in the container mounts the host's disk, or names a program that the kernel starts outside. Both are ordinary administration for a privileged process."),
        .fix = HULLWRIGHT_TR("Rules", "Remove it, start the service, and read what it asks for. Then grant that one thing: a device under devices, a capability under cap_add."),
        .breaks = HULLWRIGHT_TR("Rules", "What needed the devices or capabilities fails with \"Operation not permitted\" until they are granted one by one. Docker inside Docker needs another design."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.5", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 3", url::kOwasp}, {"Compose: privileged", url::kServices}},
        .aliases = {.cis = {"5.5"}, .owasp = {"3"}, .kics = {"ae5b6871-7f45-42e0-bb4c-ab300c4d2026"}, .composeLint = {"CL-0002"}, .semgrep = {"privileged-service"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
