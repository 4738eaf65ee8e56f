#include "core/rules/check_help.h"
#include "core/rules/references.h"

#include <cstdlib>
#include <set>

namespace hullwright::rules::checks {

namespace {

/// The engine binds the port, so the service gains nothing by it: a remark (Info). 80 and 443 are what such ports are for.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (isValue(service.networkMode, "host") || isValue(service.networkMode, "none"))
        return;
    std::set<std::size_t> seen;
    for (const compose::Port& port : service.ports) {
        const unsigned long number = std::strtoul(port.published.c_str(), nullptr, 10);
        if (number == 0 || number >= 1024 || number == 80 || number == 443 || !seen.insert(port.index).second)
            continue;
        context.findings.push_back(findingAt(service, {std::string("ports"), port.index}, port.origin, Severity::Info,
                                             {HULLWRIGHT_TR("Rules", "%1 takes port %2 of the host, which is reserved for the system's own services."), {service.name, port.published}}, port.published));
    }
}

} // namespace

const Rule& privileged_host_port()
{
    static const Rule rule{
        .id = "privileged-host-port",
        .title = HULLWRIGHT_TR("Rules", "A port below 1024 is published"),
        .layer = "network",
        .severity = Severity::Info,
        .why = HULLWRIGHT_TR("Rules", "Ports below 1024 are those that others trust: only root may open them, so that a login on port 22 or mail on port 25 is the system's own. The engine opens them for any service."),
        .attack = HULLWRIGHT_TR("Rules", "None by itself. Where the host's own service is stopped for a moment, a container that asks for its port answers in its place."),
        .fix = HULLWRIGHT_TR("Rules", "Use a port above 1023 where clients can be told about it. Name servers, mail servers and web servers have to stay where they are."),
        .breaks = HULLWRIGHT_TR("Rules", "Clients that expect the usual port need the new one."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.8", url::kCis}, {"ip(7)", "https://man7.org/linux/man-pages/man7/ip.7.html"}},
        .aliases = {.cis = {"5.8"}, .kics = {"bc2908f3-f73c-40a9-8793-c1b7d5544f79"}},
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
