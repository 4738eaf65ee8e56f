#include "core/grants/roles.h"
#include "core/rules/check_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// Where the engine is outside this file, it is a host's (Critical without certificates, High with them). An engine in a container of this
/// project commands that container (Medium). A socket proxy has a rule of its own.
void checkServices(const Rule&, const Context& context)
{
    for (const auto& service : context.stack.services) {
        const auto engine = grants::engineAddress(*service);
        if (!engine)
            continue;
        const compose::Service* target = context.stack.service(engine->host);
        if (target != nullptr && grants::isSocketProxy(*target))
            continue;
        const yaml::Path steps = entrySteps({std::string("environment")}, engine->variable->name, engine->variable->origin);
        if (target != nullptr) {
            context.findings.push_back(findingAt(*service, steps, engine->variable->origin, Severity::Medium,
                                                 {HULLWRIGHT_TR("Rules", "%1 commands the engine in %2: a break-in there is root in that container."), {service->name, target->name}}, engine->variable->name));
        } else {
            context.findings.push_back(findingAt(*service, steps, engine->variable->origin, engine->tls ? Severity::High : Severity::Critical,
                                                 {HULLWRIGHT_TR("Rules", "Anyone who controls %1 controls %2: it commands the container engine there over the network."), {service->name, std::string(engine->host)}}, engine->variable->name));
        }
    }
}

} // namespace

const Rule& engine_over_network()
{
    static const Rule rule{
        .id = "engine-over-network",
        .title = HULLWRIGHT_TR("Rules", "A service commands an engine over the network"),
        .layer = "host-access",
        .severity = Severity::Critical,
        .why = HULLWRIGHT_TR("Rules", "DOCKER_HOST with a network address is the engine's socket by another way. An engine that listens on port 2375 asks nobody for a password; on 2376 the certificate in the container is the key to the whole machine."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker reads the variable, calls the address, and starts a container that has the disk of that machine. An engine that one container reaches without a password is reached by all of them."),
        .fix = HULLWRIGHT_TR("Rules", "Let build services build without an engine (BuildKit rootless, kaniko's successors, buildah). Where an engine is needed, give each job a rootless one of its own that is thrown away, and never the host's."),
        .breaks = HULLWRIGHT_TR("Rules", "Jobs that call docker need the new way."),
        .references = {{"Docker: protect the daemon socket", "https://docs.docker.com/engine/security/protect-access/"}, {"OWASP Docker Security Cheat Sheet, rule 1", url::kOwasp}},
        .aliases = {.owasp = {"1"}},
        .checkProject = checkServices,
    };
    return rule;
}

} // namespace hullwright::rules::checks
