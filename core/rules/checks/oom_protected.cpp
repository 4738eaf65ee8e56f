#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// Half of the scale protects a service from nearly everything else on the host (the engine itself has -500). oom_kill_disable without a memory
/// limit is no-memory-limit's; with one, the service hangs instead of being ended.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    constexpr int kLikeTheEngine = -500;
    const auto& score = service.limits.oomScoreAdj;
    if (score && score->value <= kLikeTheEngine) {
        context.findings.push_back(findingAt(service, {std::string("oom_score_adj")}, score->origin, Severity::Medium,
                                             {HULLWRIGHT_TR("Rules", "When memory runs out the kernel ends others before %1: the host's own daemons among them."), {service.name}}, "oom_score_adj"));
    }
    const auto& memory = service.limits.memory.effective();
    if (isTrue(service.limits.oomKillDisable) && memory && memory->value > 0) {
        context.findings.push_back(findingAt(service, {std::string("oom_kill_disable")}, service.limits.oomKillDisable->origin, Severity::Low,
                                             {HULLWRIGHT_TR("Rules", "At its memory limit %1 hangs instead of being ended and started again."), {service.name}}, "oom_kill_disable"));
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const ServiceEdit edit(context, finding.service);
    const text::Message title{HULLWRIGHT_TR("Rules", "Let the kernel end %1 like any other program"), {finding.service}};
    if (finding.subject == "oom_score_adj")
        return oneFix(FixKind::Caution, title, edit.unset("oom_score_adj", 0));
    return oneFix(FixKind::Caution, title, edit.unset("oom_kill_disable", false));
}

} // namespace

const Rule& oom_protected()
{
    static const Rule rule{
        .id = "oom-protected",
        .title = HULLWRIGHT_TR("Rules", "A service is spared when memory runs out"),
        .layer = "resources",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "When a host has no memory left, the kernel ends the program that weighs most. oom_score_adj changes the weight: far below zero, the service with the leak survives and the login, the firewall or the engine goes."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker makes the protected service eat memory, and the host loses its other programs one after the other."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the setting and give the service a memory limit that it lives within."),
        .breaks = HULLWRIGHT_TR("Rules", "On a host that runs out of memory the service may be ended first. A limit for the others prevents that better."),
        .references = {{"proc_pid_oom_score_adj(5)", "https://man7.org/linux/man-pages/man5/proc_pid_oom_score_adj.5.html"}, {"Docker: resource constraints", url::kLimits}, {"Compose: oom_score_adj", url::kServices}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
