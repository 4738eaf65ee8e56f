#include "core/rules/check_help.h"
#include "core/rules/limit_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const compose::Service& service, const Context& context)
{
    const auto& limit = service.limits.memory.effective();
    if (limit && limit->value > 0)
        return;
    if (isTrue(service.limits.oomKillDisable)) {
        context.findings.push_back(findingAt(service, {std::string("oom_kill_disable")}, service.limits.oomKillDisable->origin, Severity::High,
                                             {HULLWRIGHT_TR("Rules", "%1 may use all of the host's memory, and the kernel may not end it: the host hangs."), {service.name}}));
        return;
    }
    context.findings.push_back(findingAbsent(service, Severity::Medium, {HULLWRIGHT_TR("Rules", "%1 may use all of the host's memory: a leak or an attack stops everything else on it."), {service.name}}));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const ServiceEdit edit(context, finding.service);
    std::vector<Fix> result;
    const compose::Service* service = context.stack.service(finding.service);
    const grants::LimitNeeds needs = service != nullptr ? grants::memoryNeeds(*service) : grants::LimitNeeds();
    if (!needs.text.empty())
        addFix(result, kindFor(needs), {HULLWRIGHT_TR("Rules", "Limit the memory of %1 to %2"), {finding.service, needs.text}},
               setLimit(edit, context.stack, finding.service, {"mem_limit", "memory"}, needs.text, needs.text), needs);
    for (const char* value : {"512m", "256m", "1g", "2g"}) {
        if (needs.text == value)
            continue;
        addFix(result, FixKind::Guided, {HULLWRIGHT_TR("Rules", "Limit the memory of %1 to %2"), {finding.service, value}}, setLimit(edit, context.stack, finding.service, {"mem_limit", "memory"}, value, value));
    }
    return result;
}

} // namespace

const Rule& no_memory_limit()
{
    static const Rule rule{
        .id = "no-memory-limit",
        .title = HULLWRIGHT_TR("Rules", "Memory is not limited"),
        .layer = "resources",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "Without a limit one service may take all the memory there is. When none is left the kernel ends processes, and not always the one at fault."),
        .attack = HULLWRIGHT_TR("Rules", "A request that makes the service load too much, sent often enough, is all it takes. The other services go down with it."),
        .fix = HULLWRIGHT_TR("Rules", "Set mem_limit, or deploy.resources.limits.memory, to about twice what the service uses on a busy day (docker stats shows it). Write a unit: a plain 1.5 is ignored."),
        .breaks = HULLWRIGHT_TR("Rules", "A service that needs more is ended and started again; docker inspect says OOMKilled."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.11", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 7", url::kOwasp}, {"Docker: resource constraints", url::kLimits}},
        .aliases = {.cis = {"5.11"}, .owasp = {"7"}, .kics = {"bb9ac4f7-e13b-423d-a010-c74a1bfbe492"}, .composeLint = {"CL-0026"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
