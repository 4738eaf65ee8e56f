#include "core/rules/check_help.h"
#include "core/rules/references.h"
#include "core/rules/swarm_help.h"

namespace hullwright::rules::checks {

namespace {

/// Protections that a swarm leaves out without a word (Low: the file may be meant for docker compose as well).
void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!isForSwarm(service))
        return;
    for (const char* key : {"security_opt", "mem_limit", "cpus", "pids_limit", "userns_mode"}) {
        const compose::Value* value = valueAt(service, {key});
        if (value == nullptr || value->origin.kind != compose::Origin::Kind::File)
            continue;
        context.findings.push_back(findingAt(service, {std::string(key)}, value->origin, Severity::Low,
                                             {HULLWRIGHT_TR("Rules", "%2 of %1 is not in force in a swarm, which its deploy section is made for."), {service.name, key}}, key));
    }
}

} // namespace

const Rule& not_in_force_in_swarm()
{
    static const Rule rule{
        .id = "not-in-force-in-swarm",
        .title = HULLWRIGHT_TR("Rules", "A swarm leaves a protection out"),
        .layer = "hygiene",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "docker compose up and docker stack deploy read the same file and do not follow the same keys. A swarm ignores security_opt and the limits outside deploy, without an error. placement, update_config and the like are for a swarm only."),
        .attack = HULLWRIGHT_TR("Rules", "On the swarm, the service runs without the profile and the limits that it was reviewed with."),
        .fix = HULLWRIGHT_TR("Rules", "Move limits to deploy.resources.limits, which both follow. For no-new-privileges set the daemon's default (no-new-privileges in daemon.json) on each node."),
        .breaks = HULLWRIGHT_TR("Rules", "Limits that come into force may end a service that has used more until now."),
        .references = {{"Docker: docker stack deploy", "https://docs.docker.com/engine/swarm/stack-deploy/"}, {"Compose: deploy", url::kDeploy}},
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
