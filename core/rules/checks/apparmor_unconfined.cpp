#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

struct Opening {
    const char* kind;
    const char* value;
    Severity severity;
    text::Text message;
};

void check(const Rule&, const compose::Service& service, const Context& context)
{
    static const Opening kOpenings[] = {
        {"apparmor", "unconfined", Severity::High, HULLWRIGHT_TR("Rules", "%1 runs without its AppArmor profile: mounts and writes to the kernel's settings are refused once less.")},
        {"label", "disable", Severity::High, HULLWRIGHT_TR("Rules", "SELinux does not keep %1 apart: what it escapes to, it may touch.")},
        {"label", "type:spc_t", Severity::High, HULLWRIGHT_TR("Rules", "SELinux does not keep %1 apart: the type spc_t is made for containers that may do everything.")},
        {"systempaths", "unconfined", Severity::High, HULLWRIGHT_TR("Rules", "%1 sees and, as root, changes the kernel's settings in /proc: one of them names a program that the host starts.")},
    };
    for (const Opening& opening : kOpenings) {
        const bool overruled = std::string_view(opening.kind) == "apparmor" && !isValue(service.security.appArmor, "unconfined");
        for (const OptionEntry& entry : securityOptions(service, opening.kind)) {
            if (overruled || optionValue(entry.text->value) != opening.value)
                continue;
            context.findings.push_back(findingAt(service, {std::string("security_opt"), entry.index}, entry.text->origin, opening.severity, {opening.message, {service.name}}, entry.text->value));
        }
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Take %1 from %2"), {finding.subject, finding.service}}, ServiceEdit(context, finding.service).removeItem("security_opt", finding.place));
}

} // namespace

const Rule& apparmor_unconfined()
{
    static const Rule rule{
        .id = "apparmor-unconfined",
        .title = HULLWRIGHT_TR("Rules", "AppArmor, SELinux or the protected kernel paths are switched off"),
        .layer = "isolation",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "AppArmor and SELinux refuse what the container's own settings might let through: mounts, writes to kernel settings, access to other containers' files. The protected paths hide files of /proc and /sys that reveal or steer the kernel."),
        .attack = HULLWRIGHT_TR("Rules", "What would have been stopped twice is stopped once, or not at all. With open system paths, root writes the kernel's core_pattern, lets a program crash, and the host starts the program named there as root."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the entry, so that the default holds. If the service needs more, load a profile of its own and name it."),
        .breaks = HULLWRIGHT_TR("Rules", "Programs that mount, trace or tune the kernel report \"Permission denied\"; with SELinux, mounted folders may need the :z or :Z option."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.2 and 5.3", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 6", url::kOwasp}, {"Docker: AppArmor profiles", url::kAppArmor}, {"Compose: security_opt", url::kServices}},
        .aliases = {.cis = {"5.2", "5.3"}, .owasp = {"6"}, .composeLint = {"CL-0009"}, .semgrep = {"selinux-separation-disabled"}},
        .checkService = check,
        .fixes = fixes,
        .mootUnder = {"privileged"},
    };
    return rule;
}

} // namespace hullwright::rules::checks
