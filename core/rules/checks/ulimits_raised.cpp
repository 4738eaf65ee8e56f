#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// Open files, processes and core dumps are as large as the engine's own by default, so raising them in a container gives nothing away.
/// What does: pinned memory where no memory limit counts it, and real-time priorities.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    const auto& memory = service.limits.memory.effective();
    const bool counted = memory && memory->value > 0;
    for (const compose::Ulimit& limit : service.limits.ulimits) {
        const yaml::Path steps{std::string("ulimits"), limit.name};
        const bool wide = limit.hard < 0 || limit.soft < 0;
        if (limit.name == "memlock" && wide && !counted) {
            context.findings.push_back(findingAt(service, steps, limit.origin, Severity::Low,
                                                 {HULLWRIGHT_TR("Rules", "%1 may pin as much memory as it likes, and no memory limit counts it: it can't be swapped or taken back."), {service.name}}, limit.name));
        } else if (limit.name == "rtprio" && (limit.hard != 0 || limit.soft != 0)) {
            context.findings.push_back(findingAt(service, steps, limit.origin, Severity::Low,
                                                 {HULLWRIGHT_TR("Rules", "%1 may give its threads real-time priority: one that does not stop keeps a processor from everything else."), {service.name}}, limit.name));
        }
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Take the raised limit %1 from %2"), {finding.subject, finding.service}}, removeNode(context, finding, 2));
}

} // namespace

const Rule& ulimits_raised()
{
    static const Rule rule{
        .id = "ulimits-raised",
        .title = HULLWRIGHT_TR("Rules", "A limit of the kernel is lifted"),
        .layer = "resources",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "The kernel keeps programs from pinning memory and from real-time priority because either can starve a host. Databases and audio programs ask for them; everything else does without."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker pins memory until nothing is left that can be freed, or runs an endless loop at real-time priority. The host no longer answers."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the entry, or keep it and set mem_limit: pinned memory counts there. Elasticsearch works without memlock when the host has no swap."),
        .breaks = HULLWRIGHT_TR("Rules", "A program that insists on locking its memory refuses to start, with \"Cannot allocate memory\" or a note about memory locking."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.19", url::kCis}, {"getrlimit(2)", "https://man7.org/linux/man-pages/man2/getrlimit.2.html"}, {"OWASP Docker Security Cheat Sheet, rule 7", url::kOwasp}},
        .aliases = {.cis = {"5.19"}, .owasp = {"7"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
