#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// Without userns-remap in the daemon it changes nothing, and whether that is on is not in this file: Low.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!isValue(service.usernsMode, "host"))
        return;
    context.findings.push_back(findingAt(service, {std::string("userns_mode")}, service.usernsMode->origin, Severity::Low,
                                         {HULLWRIGHT_TR("Rules", "%1 opts out of the mapping of users: where the engine maps root to nobody, root in this service stays the host's root."), {service.name}}));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Let the engine map the users of %1"), {finding.service}}, ServiceEdit(context, finding.service).unset("userns_mode", ""));
}

} // namespace

const Rule& host_userns()
{
    static const Rule rule{
        .id = "host-userns",
        .title = HULLWRIGHT_TR("Rules", "A service opts out of user namespaces"),
        .layer = "isolation",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "An engine that is set up with userns-remap makes root in a container an ordinary number outside, so that a way out ends as nobody. userns_mode: host takes this service out of it. On an engine without the mapping the line does nothing."),
        .attack = HULLWRIGHT_TR("Rules", "Where the mapping is on, the attacker prefers the one service without it: a flaw in the runtime there ends as root on the host."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the line. If a mounted folder is the reason for it, give the folder to the mapped user instead."),
        .breaks = HULLWRIGHT_TR("Rules", "Where the mapping is on: files of mounted folders belong to somebody else, and privileged or host-network services no longer start."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.31", url::kCis}, {"Docker: isolate containers with a user namespace", "https://docs.docker.com/engine/security/userns-remap/"}, {"user_namespaces(7)", "https://man7.org/linux/man-pages/man7/user_namespaces.7.html"}},
        .aliases = {.cis = {"5.31"}, .kics = {"8af7162d-6c98-482f-868e-0d33fb675ca8"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
