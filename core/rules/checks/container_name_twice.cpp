#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <map>

namespace hullwright::rules::checks {

namespace {

void checkServices(const Rule&, const Context& context)
{
    std::map<std::string, const compose::Service*> taken;
    for (const auto& service : context.stack.services) {
        if (!service->containerName || !service->profiles.empty())
            continue;
        const auto [first, isNew] = taken.emplace(service->containerName->value, service.get());
        if (!isNew) {
            context.findings.push_back(findingAt(*service, {std::string("container_name")}, service->containerName->origin, Severity::Medium,
                                                 {HULLWRIGHT_TR("Rules", "%1 does not start beside %2: both containers are to be called %3."), {service->name, first->second->name, service->containerName->value}}));
        }
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const ServiceEdit edit(context, finding.service);
    if (edit.extends())
        return {};
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Let Docker Compose name the container of %1"), {finding.service}}, edit.unset("container_name", finding.service));
}

} // namespace

const Rule& container_name_twice()
{
    static const Rule rule{
        .id = "container-name-twice",
        .title = HULLWRIGHT_TR("Rules", "Two containers have the same name"),
        .layer = "hygiene",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "The name of a container is unique on a host. Of two services that want the same one the second does not start, and whoever calls the name may reach the wrong one."),
        .attack = HULLWRIGHT_TR("Rules", "None by itself. A fixed name is also the name of a host on the network: whoever gets it first receives what was meant for the other."),
        .fix = HULLWRIGHT_TR("Rules", "Remove container_name: Docker Compose makes a name of project, service and number, and services find each other by their service names anyway."),
        .breaks = HULLWRIGHT_TR("Rules", "Scripts that call the container by the old name need the new one, or docker compose exec SERVICE."),
        .references = {{"Compose: container_name", url::kServices}},
        .aliases = {.dclint = {"no-duplicate-container-names"}},
        .checkProject = checkServices,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
