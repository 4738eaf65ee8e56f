#include "core/knowledge/capabilities.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!isValue(service.uts, "host"))
        return;
    const bool renames = isTrue(service.privileged) || std::any_of(service.capAdd.begin(), service.capAdd.end(), [](const compose::Text& entry) {
                             const auto name = knowledge::canonicalCapability(entry.value);
                             return name == "SYS_ADMIN" || name == "ALL";
                         });
    const text::Message message = renames ? text::Message{HULLWRIGHT_TR("Rules", "%1 may change the host's name: it shares it, and has the capability to set it."), {service.name}}
                                          : text::Message{HULLWRIGHT_TR("Rules", "%1 knows the host's name. It can't change it without SYS_ADMIN."), {service.name}};
    context.findings.push_back(findingAt(service, {std::string("uts")}, service.uts->origin, renames ? Severity::Medium : Severity::Info, message));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Give %1 a host name of its own"), {finding.service}}, ServiceEdit(context, finding.service).unset("uts", ""));
}

} // namespace

const Rule& host_uts()
{
    static const Rule rule{
        .id = "host-uts",
        .title = HULLWRIGHT_TR("Rules", "A service shares the host's name"),
        .layer = "isolation",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "uts: host shows the host's name inside. On its own that gives little away; together with SYS_ADMIN the service renames the host, which confuses logs, clusters and whatever trusts the name."),
        .attack = HULLWRIGHT_TR("Rules", "With SYS_ADMIN the attacker gives the host the name of another, so that its messages look like the other's."),
        .fix = HULLWRIGHT_TR("Rules", "Remove it, and set hostname if the service needs a certain name."),
        .breaks = HULLWRIGHT_TR("Rules", "Licences and cluster members that are bound to the host's name no longer see it."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.21", url::kCis}, {"uts_namespaces(7)", "https://man7.org/linux/man-pages/man7/uts_namespaces.7.html"}, {"Compose: uts", url::kServices}},
        .aliases = {.cis = {"5.21"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
