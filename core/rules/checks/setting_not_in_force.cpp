#include "core/rules/swarm_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/problem_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const Context& context)
{
    reportProblems(context, compose::Problem::Severity::Warning, Severity::Low);
}

/// `version` can simply go. The other settings are meant to hold: only a mistyped word has one way to be mended.
std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    if (finding.path != "version")
        return corrections(finding, context);
    // Older versions of docker stack deploy take a file without it for one of their first format, and refuse it.
    const auto& services = context.stack.services;
    const bool swarm = std::any_of(services.begin(), services.end(), [](const auto& service) { return isForSwarm(*service); });
    return oneFix(swarm ? FixKind::Guided : FixKind::Safe, {HULLWRIGHT_TR("Rules", "Remove the obsolete version"), {}}, inFile(context, finding, yaml::Remove{{std::string("version")}, 0}));
}

} // namespace

const Rule& setting_not_in_force()
{
    static const Rule rule{
        .id = "setting-not-in-force",
        .title = HULLWRIGHT_TR("Rules", "A setting does not do what it says"),
        .layer = "hygiene",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "Docker Compose accepts this and does something else, or nothing. Whoever reads the file believes in a protection that is not there."),
        .attack = HULLWRIGHT_TR("Rules", "None by itself. It is found in hindsight, when the limit that was written did not hold."),
        .fix = HULLWRIGHT_TR("Rules", "Write it so that it holds, as the message says, or take it out."),
        .breaks = HULLWRIGHT_TR("Rules", "A limit that starts to hold may stop what has been above it."),
        .references = {{"Compose file reference", "https://docs.docker.com/reference/compose-file/"}},
        .aliases = {.dclint = {"no-version-field"}},
        .checkProject = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
