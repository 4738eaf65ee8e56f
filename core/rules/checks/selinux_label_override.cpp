#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// A fixed level removes what keeps containers apart from each other (Low); a type or user of its own may be tighter or wider (Info).
/// label:disable and spc_t are apparmor-unconfined's.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (isTrue(service.security.labelDisable))
        return;
    for (const OptionEntry& entry : securityOptions(service, "label")) {
        const std::string_view value = optionValue(entry.text->value);
        const yaml::Path steps{std::string("security_opt"), entry.index};
        if (value.starts_with("level:")) {
            context.findings.push_back(findingAt(service, steps, entry.text->origin, Severity::Low,
                                                 {HULLWRIGHT_TR("Rules", "%1 has the SELinux level %2 instead of one of its own: every container of that level may touch its files."), {service.name, std::string(value.substr(6))}}, entry.text->value));
        } else if (value.starts_with("user:") || value.starts_with("role:")) {
            context.findings.push_back(findingAt(service, steps, entry.text->origin, Severity::Info,
                                                 {HULLWRIGHT_TR("Rules", "%1 sets its own SELinux label (%2): what it may do is decided by the host's policy, not by Docker's."), {service.name, std::string(value)}}, entry.text->value));
        }
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Take %1 from %2"), {finding.subject, finding.service}}, ServiceEdit(context, finding.service).removeItem("security_opt", finding.place));
}

} // namespace

const Rule& selinux_label_override()
{
    static const Rule rule{
        .id = "selinux-label-override",
        .title = HULLWRIGHT_TR("Rules", "A service sets its own SELinux label"),
        .layer = "isolation",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "On hosts with SELinux every container gets a random level, so that no container may read another's files even when it gets out. A level that is written down is the same each time, and for every service that writes it."),
        .attack = HULLWRIGHT_TR("Rules", "After a way out of one container the attacker reads the files of every other one with the same level."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the entry. To share a folder between two services, mount it with :z in both; for a policy of your own, set a type (label=type:...) made for the service."),
        .breaks = HULLWRIGHT_TR("Rules", "Folders that were labelled for the fixed level are refused with \"Permission denied\" until they are mounted with :z or :Z."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.3", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 6", url::kOwasp}, {"Compose: security_opt", url::kServices}},
        .aliases = {.cis = {"5.3"}, .owasp = {"6"}},
        .checkService = check,
        .fixes = fixes,
        .mootUnder = {"privileged"},
    };
    return rule;
}

} // namespace hullwright::rules::checks
