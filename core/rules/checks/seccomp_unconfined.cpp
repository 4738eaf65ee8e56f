#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!isValue(service.security.seccomp, "unconfined"))
        return;
    for (const OptionEntry& entry : securityOptions(service, "seccomp")) {
        if (optionValue(entry.text->value) != "unconfined")
            continue;
        context.findings.push_back(findingAt(service, {std::string("security_opt"), entry.index}, entry.text->origin, Severity::High,
                                             {HULLWRIGHT_TR("Rules", "%1 may make every system call: about fifty that the default filter refuses are open, those of most kernel escapes among them."), {service.name}},
                                             std::to_string(entry.index)));
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Give %1 the default seccomp filter"), {finding.service}}, ServiceEdit(context, finding.service).removeItem("security_opt", finding.place));
}

} // namespace

const Rule& seccomp_unconfined()
{
    static const Rule rule{
        .id = "seccomp-unconfined",
        .title = HULLWRIGHT_TR("Rules", "The seccomp filter is switched off"),
        .layer = "isolation",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "Docker's filter refuses system calls that services hardly need and kernel escapes often do: new user namespaces, keys, process tracing on old kernels. Without it the whole kernel is within reach."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker opens a user namespace, where they hold every capability, and from there reaches kernel code with known flaws (CVE-2022-0185 began so)."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the entry. If one call is missing, use a profile of your own that allows it: Docker's, plus that call."),
        .breaks = HULLWRIGHT_TR("Rules", "Debuggers, profilers, browsers with a sandbox of their own and containers inside containers may report \"Operation not permitted\"."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.22", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 6", url::kOwasp}, {"Docker: seccomp profiles", url::kSeccomp}, {"seccomp(2)", "https://man7.org/linux/man-pages/man2/seccomp.2.html"}},
        .aliases = {.cis = {"5.22"}, .owasp = {"6"}, .kics = {"404fde2c-bc4b-4371-9747-7054132ac953"}, .composeLint = {"CL-0009"}, .semgrep = {"seccomp-confinement-disabled"}},
        .checkService = check,
        .fixes = fixes,
        .mootUnder = {"privileged"},
    };
    return rule;
}

} // namespace hullwright::rules::checks
