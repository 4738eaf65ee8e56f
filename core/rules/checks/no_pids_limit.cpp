#include "core/rules/check_help.h"
#include "core/rules/limit_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const compose::Service& service, const Context& context)
{
    const auto& limit = service.limits.pids.effective();
    if (limit && limit->value > 0)
        return;
    context.findings.push_back(findingAbsent(service, Severity::Low, {HULLWRIGHT_TR("Rules", "%1 sets no limit of its own on processes and threads: how many it may start is up to the host."), {service.name}}));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const compose::Service* service = context.stack.service(finding.service);
    if (const grants::LimitNeeds needs = service != nullptr ? grants::pidsNeeds(*service) : grants::LimitNeeds(); needs.amount > 0) {
        std::vector<Fix> result;
        addFix(result, kindFor(needs), {HULLWRIGHT_TR("Rules", "Limit %1 to %2 processes and threads"), {finding.service, needs.text}},
               setLimit(ServiceEdit(context, finding.service), context.stack, finding.service, {"pids_limit", "pids"}, needs.amount, needs.amount), needs);
        return result;
    }
    std::vector<Fix> result;
    addFix(result, FixKind::Guided, {HULLWRIGHT_TR("Rules", "Limit %1 to 512 processes and threads"), {finding.service}},
           setLimit(ServiceEdit(context, finding.service), context.stack, finding.service, {"pids_limit", "pids"}, 512, 512),
           {knowledge::Works::Unknown, knowledge::Confidence::Unknown, {HULLWRIGHT_TR("Rules", "How many processes and threads %1 has is not known: 512 is enough for most. Test it."), {finding.service}}});
    return result;
}

} // namespace

const Rule& no_pids_limit()
{
    static const Rule rule{
        .id = "no-pids-limit",
        .title = HULLWRIGHT_TR("Rules", "The number of processes is not limited"),
        .layer = "resources",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "A service that starts processes without end fills the host's table of them, and nobody can log in to stop it. Hosts with systemd set a high limit for every container anyway; others set none."),
        .attack = HULLWRIGHT_TR("Rules", "One line of shell that starts itself twice is enough."),
        .fix = HULLWRIGHT_TR("Rules", "Set pids_limit to a few hundred. Threads count, too."),
        .breaks = HULLWRIGHT_TR("Rules", "A program with more threads than that reports \"Resource temporarily unavailable\" or can't create a thread; raise the limit then."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.29", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 7", url::kOwasp}, {"Compose: pids_limit", url::kServices}},
        .aliases = {.cis = {"5.29"}, .owasp = {"7"}, .kics = {"221e0658-cb2a-44e3-b08a-db96a341d6fa"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
