#include "core/knowledge/capabilities.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!isValue(service.pid, "host"))
        return;
    const bool traces = std::any_of(service.capAdd.begin(), service.capAdd.end(), [](const compose::Text& entry) {
        const auto name = knowledge::canonicalCapability(entry.value);
        return name == "SYS_PTRACE" || name == "ALL";
    });
    const yaml::Path steps{std::string("pid")};
    if (traces && !staysUnprivileged(service)) {
        context.findings.push_back(findingAt(service, steps, service.pid->origin, Severity::Critical,
                                             {HULLWRIGHT_TR("Rules", "Anyone who controls %1 controls the host: it sees the host's processes and may trace them, so it runs code in one that is root."), {service.name}}));
        return;
    }
    context.findings.push_back(findingAt(service, steps, service.pid->origin, Severity::High,
                                         {HULLWRIGHT_TR("Rules", "%1 sees every process of the host with its command line, and as root it may stop them."), {service.name}}));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Give %1 processes of its own"), {finding.service}}, ServiceEdit(context, finding.service).unset("pid", ""));
}

} // namespace

const Rule& host_pid()
{
    static const Rule rule{
        .id = "host-pid",
        .title = HULLWRIGHT_TR("Rules", "A service shares the host's processes"),
        .layer = "isolation",
        .severity = Severity::Critical,
        .why = HULLWRIGHT_TR("Rules", "A container normally sees only its own processes. With pid: host it sees all of them: their command lines, where passwords often stand, and whatever the kernel's rules for tracing leave open of their memory and files."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker reads command lines for credentials, stops the host's daemons as root, and with SYS_PTRACE attaches to a root process and runs code in it."),
        .fix = HULLWRIGHT_TR("Rules", "Remove it. Monitoring agents read most numbers from a read-only mount of /proc instead."),
        .breaks = HULLWRIGHT_TR("Rules", "Process lists of monitoring agents show only their own container."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.16", url::kCis}, {"pid_namespaces(7)", "https://man7.org/linux/man-pages/man7/pid_namespaces.7.html"}, {"Compose: pid", url::kServices}},
        .aliases = {.cis = {"5.16"}, .kics = {"4f31dd9f-2cc3-4751-9b53-67e4af83dac0"}, .composeLint = {"CL-0010"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
