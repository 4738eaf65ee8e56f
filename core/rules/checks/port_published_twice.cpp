#include "core/rules/check_help.h"
#include "core/rules/references.h"

#include <algorithm>
#include <map>

namespace hullwright::rules::checks {

namespace {

struct Use {
    const compose::Service* service;
    const compose::Port* port;
};

bool overlap(const compose::Port& one, const compose::Port& other)
{
    return one.everyInterface() || other.everyInterface() || one.hostIp == other.hostIp;
}

/// Services of profiles are alternatives as often as not, and a range leaves the choice to the engine: neither is looked at.
bool counts(const compose::Service& service, const compose::Port& port)
{
    return service.profiles.empty() && !isValue(service.networkMode, "host") && !isValue(service.networkMode, "none") && !port.published.empty() && port.published.find('-') == std::string::npos;
}

/// Nothing is opened that should not be, and the second service does not start (Medium).
void checkServices(const Rule&, const Context& context)
{
    std::map<std::string, std::vector<Use>> taken;
    for (const auto& service : context.stack.services) {
        for (const compose::Port& port : service->ports) {
            if (!counts(*service, port))
                continue;
            auto& uses = taken[port.published + "/" + port.protocol];
            const auto first = std::find_if(uses.begin(), uses.end(), [&](const Use& use) { return overlap(*use.port, port) && (use.service != service.get() || use.port->target != port.target); });
            if (first != uses.end()) {
                context.findings.push_back(findingAt(*service, {std::string("ports"), port.index}, port.origin, Severity::Medium,
                                                     {HULLWRIGHT_TR("Rules", "%1 does not start beside %2: both take port %3 of the host."), {service->name, first->service->name, port.published}}, port.published + "/" + port.protocol));
            } else {
                uses.push_back({service.get(), &port});
            }
        }
    }
}

} // namespace

const Rule& port_published_twice()
{
    static const Rule rule{
        .id = "port-published-twice",
        .title = HULLWRIGHT_TR("Rules", "Two services take the same port"),
        .layer = "hygiene",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "A port of the host belongs to one program. The service that comes second stops with \"port is already allocated\"; which one that is may differ from start to start, so that clients talk to another service than yesterday."),
        .attack = HULLWRIGHT_TR("Rules", "None by itself. Clients may send what was meant for one service to the other."),
        .fix = HULLWRIGHT_TR("Rules", "Give one of them another port, or put a reverse proxy in front of both."),
        .breaks = HULLWRIGHT_TR("Rules", "Clients of the service that moves need its new port."),
        .references = {{"Compose: ports", url::kServices}, {"Docker: port publishing", url::kPorts}},
        .aliases = {.dclint = {"no-duplicate-exported-ports"}},
        .checkProject = checkServices,
    };
    return rule;
}

} // namespace hullwright::rules::checks
