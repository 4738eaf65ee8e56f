#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

/// Images of linuxserver.io and their like start as root, prepare their folders and go on as this user.
bool changesByItself(const compose::Service& service)
{
    return std::any_of(service.environment.begin(), service.environment.end(), [](const compose::Variable& variable) { return variable.name == "PUID" && variable.value && !variable.value->empty() && *variable.value != "0"; });
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (namesOtherUser(service))
        return;
    const bool written = service.user && !service.user->value.empty() && service.user->value.front() != ':';
    if (written) {
        context.findings.push_back(findingAt(service, {std::string("user")}, service.user->origin, Severity::Medium,
                                             {HULLWRIGHT_TR("Rules", "%1 runs as root: whoever breaks in starts with root's rights in the container, and a way out ends as root on the host."), {service.name}}));
        return;
    }
    if (changesByItself(service)) {
        context.findings.push_back(findingAbsent(service, Severity::Info, {HULLWRIGHT_TR("Rules", "%1 starts as root and changes to the user that PUID names, as its image does by convention."), {service.name}}));
        return;
    }
    context.findings.push_back(findingAbsent(service, Severity::Low, {HULLWRIGHT_TR("Rules", "%1 names no user: unless its image does, it runs as root."), {service.name}}));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const ServiceEdit edit(context, finding.service);
    std::vector<Fix> result;
    for (const char* user : {"1000:1000", "65534:65534"})
        addFix(result, FixKind::Guided, {HULLWRIGHT_TR("Rules", "Run %1 as %2"), {finding.service, user}}, edit.set("user", user));
    return result;
}

} // namespace

const Rule& root_user()
{
    static const Rule rule{
        .id = "root-user",
        .title = HULLWRIGHT_TR("Rules", "A service runs as root"),
        .layer = "privileges",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "Root in a container is the same user as root on the host, held back only by namespaces and filters. Files that it writes to mounted folders belong to the host's root, and a flaw in the runtime makes it the host's root."),
        .attack = HULLWRIGHT_TR("Rules", "As root the attacker installs tools, changes the program itself, opens sockets that belong to root, and has the capabilities that kernel and runtime escapes begin with."),
        .fix = HULLWRIGHT_TR("Rules", "Set user to a number that is not 0, in quotes: \"1000:1000\". Many images document a user of their own; some take PUID and PGID and change by themselves."),
        .breaks = HULLWRIGHT_TR("Rules", "Files of named volumes that root created are no longer writable: change their owner once. Images that install something at the start need root for it."),
        .references = {{"CIS Docker Benchmark 1.6.0, 4.1", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 2", url::kOwasp}, {"Compose: user", url::kServices}},
        .aliases = {.cis = {"4.1"}, .owasp = {"2"}, .composeLint = {"CL-0018"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
