#include "core/grants/roles.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

bool sharesNetwork(const compose::Service& a, const compose::Service& b)
{
    return std::any_of(a.networks.begin(), a.networks.end(), [&](const compose::NetworkAttachment& one) {
        return std::any_of(b.networks.begin(), b.networks.end(), [&](const compose::NetworkAttachment& two) { return one.network == two.network; });
    });
}

std::vector<std::string> neighbours(const compose::Service& proxy, const compose::Stack& stack)
{
    std::vector<std::string> names;
    for (const auto& service : stack.services) {
        if (service.get() != &proxy && sharesNetwork(*service, proxy))
            names.push_back(service->name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

const compose::Port* openPort(const compose::Service& service)
{
    const auto found = std::find_if(service.ports.begin(), service.ports.end(), [](const compose::Port& port) { return !port.loopback(); });
    return found == service.ports.end() ? nullptr : &*found;
}

/// With POST it is the engine's socket without a file (Critical as soon as anybody reaches it). Without, it shows every container with its variables
/// to whoever reaches the port (High).
void checkServices(const Rule&, const Context& context)
{
    for (const auto& service : context.stack.services) {
        if (!grants::isSocketProxy(*service))
            continue;
        const compose::Port* port = openPort(*service);
        const auto reached = neighbours(*service, context.stack);
        if (const compose::Origin* origin = grants::letsPost(*service)) {
            const bool variable = std::any_of(service->environment.begin(), service->environment.end(), [&](const compose::Variable& each) { return &each.origin == origin; });
            const yaml::Path steps{std::string(variable ? "environment" : "command")};
            const text::Message message = port != nullptr     ? text::Message{HULLWRIGHT_TR("Rules", "%1 passes on calls that start containers, and is published: everyone who reaches this host controls it."), {service->name}}
                                          : reached.empty() ? text::Message{HULLWRIGHT_TR("Rules", "%1 passes on calls that start containers: whoever comes to reach it controls the host."), {service->name}}
                                                            : text::Message{HULLWRIGHT_TR("Rules", "%1 passes on calls that start containers: a break-in at %2 ends as root on the host."), {service->name, listed(reached)}};
            context.findings.push_back(findingAt(*service, steps, *origin, port == nullptr && reached.empty() ? Severity::High : Severity::Critical, message, "post"));
        } else if (port != nullptr) {
            context.findings.push_back(findingAt(*service, {std::string("ports"), port->index}, port->origin, Severity::High,
                                                 {HULLWRIGHT_TR("Rules", "%1 is published: everyone who reaches this host lists its containers, with the passwords in their variables."), {service->name}}, "port"));
        }
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const ServiceEdit edit(context, finding.service);
    if (finding.subject == "port")
        return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Do not publish the port of %1"), {finding.service}}, edit.removeItem("ports", finding.place));
    const text::Message title{HULLWRIGHT_TR("Rules", "Let %1 pass on reading calls only"), {finding.service}};
    return oneFix(FixKind::Guided, title, removeNode(context, finding, 2));
}

} // namespace

const Rule& socket_proxy_open()
{
    static const Rule rule{
        .id = "socket-proxy-open",
        .title = HULLWRIGHT_TR("Rules", "A socket proxy lets too much through"),
        .layer = "host-access",
        .severity = Severity::Critical,
        .why = HULLWRIGHT_TR("Rules", "A socket proxy stands between services and the engine, and passes on only the calls that it is told to. With POST allowed it passes on the one that starts a container with the host's disk: then it is the socket itself, for every service on its networks, without a mount that anybody would notice."),
        .attack = HULLWRIGHT_TR("Rules", "After a bug in any service on the proxy's network, the attacker sends the same two calls as with the socket, to http://proxy:2375. Reading calls alone already show the variables of all containers."),
        .fix = HULLWRIGHT_TR("Rules", "Allow only reading calls, and of those only what the service uses (CONTAINERS=1 for a dashboard). Give the proxy and its one client an internal network that nobody else is on, and publish nothing. A service that must start containers belongs on another host."),
        .breaks = HULLWRIGHT_TR("Rules", "Services that start, stop or update containers through the proxy get an answer 403."),
        .references = {{"OWASP Docker Security Cheat Sheet, rule 1", url::kOwasp}, {"Docker: protect the daemon socket", "https://docs.docker.com/engine/security/protect-access/"}, {"CIS Docker Benchmark 1.6.0, 5.32", url::kCis}},
        .aliases = {.cis = {"5.32"}, .owasp = {"1"}},
        .checkProject = checkServices,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
