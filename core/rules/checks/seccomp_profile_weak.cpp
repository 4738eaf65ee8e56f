#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"
#include "core/seccomp/strength.h"

namespace hullwright::rules::checks {

namespace {

/// As bad as no filter where it holds nothing that matters; else it depends on the calls, which the message names.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    const auto strength = service.security.seccompText ? seccomp::strengthOf(service) : std::nullopt;
    if (!strength || strength->kind == seccomp::Strength::Kind::Kept)
        return;
    const bool open = strength->kind == seccomp::Strength::Kind::Open;
    const std::string calls = listed({strength->opened.begin(), strength->opened.end()});
    const std::string number = std::to_string(strength->opened.size());
    for (const OptionEntry& entry : securityOptions(service, "seccomp")) {
        if (optionValue(entry.text->value) != service.security.seccomp->value)
            continue;
        const text::Text said = open ? HULLWRIGHT_TR("Rules", "The seccomp profile of %1 holds next to nothing: %2 dangerous calls that Docker's default refuses are open: %3.")
                                     : HULLWRIGHT_TR("Rules", "The seccomp profile of %1 opens dangerous calls that Docker's default refuses, %2 of them: %3.");
        context.findings.push_back(findingAt(service, {std::string("security_opt"), entry.index}, entry.text->origin, open ? Severity::High : Severity::Medium, {said, {service.name, number, calls}}, std::to_string(entry.index)));
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Give %1 the default seccomp filter"), {finding.service}}, ServiceEdit(context, finding.service).removeItem("security_opt", finding.place));
}

} // namespace

const Rule& seccomp_profile_weak()
{
    static const Rule rule{
        .id = "seccomp-profile-weak",
        .title = HULLWRIGHT_TR("Rules", "The seccomp profile opens what the default refuses"),
        .layer = "isolation",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "A profile that is named takes the place of Docker's default, and a file that allows everything looks like a protection in the Compose file. What counts is what stands in it."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker makes the call that the profile lets through: keyctl, bpf or a new user namespace, where most kernel escapes of late years began."),
        .fix = HULLWRIGHT_TR("Rules", "Open the profile in the Syscalls panel, where calls beyond the default are marked, and close what the service was not seen to need. Or remove the entry: the default then holds."),
        .breaks = HULLWRIGHT_TR("Rules", "What really needs one of these calls reports \"Operation not permitted\"."),
        .references = {{"Docker: seccomp profiles", url::kSeccomp}, {"CIS Docker Benchmark 1.6.0, 5.22", url::kCis}, {"seccomp(2)", "https://man7.org/linux/man-pages/man2/seccomp.2.html"}},
        .aliases = {.cis = {"5.22"}},
        .checkService = check,
        .fixes = fixes,
        .mootUnder = {"privileged"},
    };
    return rule;
}

} // namespace hullwright::rules::checks
