#include "core/rules/check_help.h"
#include "core/rules/references.h"

#include <cstdlib>
#include <map>

namespace hullwright::rules::checks {

namespace {

/// How many ports an entry publishes: a range of the host's alone (`8000-8010:80`) is one entry, other ranges one for each port.
std::size_t width(const compose::Port& port)
{
    const auto dash = port.published.find('-');
    if (dash == std::string::npos)
        return 1;
    const unsigned long first = std::strtoul(port.published.c_str(), nullptr, 10);
    const unsigned long last = std::strtoul(port.published.c_str() + dash + 1, nullptr, 10);
    return last >= first ? last - first + 1 : 1;
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    constexpr std::size_t kMany = 100; // media servers need some dozens; a hundred is more than anybody watches
    if (isValue(service.networkMode, "host") || isValue(service.networkMode, "none"))
        return;
    std::map<std::size_t, std::size_t> counts;
    for (const compose::Port& port : service.ports) {
        if (!port.loopback())
            counts[port.index] += std::max<std::size_t>(width(port), 1);
    }
    for (const compose::Port& port : service.ports) {
        const auto count = counts.find(port.index);
        if (count == counts.end() || count->second <= kMany)
            continue;
        context.findings.push_back(findingAt(service, {std::string("ports"), port.index}, port.origin, Severity::Low,
                                             {HULLWRIGHT_TR("Rules", "%1 publishes %2 ports in one go: whatever opens one of them inside is open to everyone."), {service.name, std::to_string(count->second)}}, std::to_string(port.index)));
        counts.erase(count);
    }
}

} // namespace

const Rule& wide_port_range()
{
    static const Rule rule{
        .id = "wide-port-range",
        .title = HULLWRIGHT_TR("Rules", "A wide range of ports is published"),
        .layer = "network",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "A range of hundreds of ports opens what the program listens on today and what it will listen on after the next update. The engine starts a helper or writes a rule for each, too, which makes the start slow."),
        .attack = HULLWRIGHT_TR("Rules", "Malware in the service opens a port of its own in the range, and is reached from outside without any further step."),
        .fix = HULLWRIGHT_TR("Rules", "Narrow the range in the program's settings (media servers let you choose one) and publish only that."),
        .breaks = HULLWRIGHT_TR("Rules", "Calls or transfers that use a port outside the new range do not connect."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.9", url::kCis}, {"Docker: port publishing", url::kPorts}},
        .aliases = {.cis = {"5.9"}},
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
