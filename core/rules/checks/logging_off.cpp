#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!isValue(service.loggingDriver, "none"))
        return;
    context.findings.push_back(findingAt(service, {std::string("logging"), std::string("driver")}, service.loggingDriver->origin, Severity::Low,
                                         {HULLWRIGHT_TR("Rules", "Nothing that %1 writes is kept: after an incident nobody can say what happened."), {service.name}}));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    // `local` turns its files over by itself, so that a log that was switched off for its size stays small.
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Keep the log of %1, in files that are turned over"), {finding.service}}, setNode(context, finding, "local"));
}

} // namespace

const Rule& logging_off()
{
    static const Rule rule{
        .id = "logging-off",
        .title = HULLWRIGHT_TR("Rules", "The log is switched off"),
        .layer = "hygiene",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "The log is how a break-in is noticed, and how it is understood afterwards. With logging driver none the engine throws away everything that the service writes."),
        .attack = HULLWRIGHT_TR("Rules", "Failed logins, strange requests and error messages of an exploit leave no trace."),
        .fix = HULLWRIGHT_TR("Rules", "Use the driver local, which turns its files over and compresses them, or json-file with max-size and max-file. A service that logs to a file or a collector of its own can keep none."),
        .breaks = HULLWRIGHT_TR("Rules", "The log takes disk space: about 100 MB a container with the driver local."),
        .references = {{"Docker: configure logging drivers", "https://docs.docker.com/engine/logging/configure/"}, {"Compose: logging", url::kServices}},
        .aliases = {.composeLint = {"CL-0014"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
