#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// Without a memory limit the engine refuses memswap_limit, and no-memory-limit says what matters. Absent means twice the memory, which is
/// a limit. Only -1 is none.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    const auto& memory = service.limits.memory.effective();
    if (!memory || memory->value <= 0 || !service.limits.memorySwap || service.limits.memorySwap->value != -1)
        return;
    context.findings.push_back(findingAt(service, {std::string("memswap_limit")}, service.limits.memorySwap->origin, Severity::Low,
                                         {HULLWRIGHT_TR("Rules", "%1 may fill all of the host's swap: beyond its memory limit it goes on there, and the host becomes slow."), {service.name}}));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Let %1 swap no more than its memory again"), {finding.service}}, ServiceEdit(context, finding.service).unset("memswap_limit", 0));
}

} // namespace

const Rule& swap_unlimited()
{
    static const Rule rule{
        .id = "swap-unlimited",
        .title = HULLWRIGHT_TR("Rules", "Swap is not limited"),
        .layer = "resources",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "memswap_limit: -1 lifts the second half of a memory limit. A service that leaks is not ended at its limit, it moves to the disk and takes the host's swap and its disk along."),
        .attack = HULLWRIGHT_TR("Rules", "Requests that make the service hold much data slow down everything on the host, since every program waits for the same disk."),
        .fix = HULLWRIGHT_TR("Rules", "Remove memswap_limit: the default lets a service swap as much as its memory limit. Write the same number as mem_limit to forbid swapping."),
        .breaks = HULLWRIGHT_TR("Rules", "A service that lived on swap is ended for lack of memory; raise mem_limit to what it really needs."),
        .references = {{"Docker: resource constraints", url::kLimits}, {"OWASP Docker Security Cheat Sheet, rule 7", url::kOwasp}, {"Compose: memswap_limit", url::kServices}},
        .aliases = {.owasp = {"7"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
