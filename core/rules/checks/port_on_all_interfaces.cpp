#include "core/compose/addresses.h"
#include "core/compose/in_force.h"
#include "core/knowledge/ports.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>
#include <set>

namespace hullwright::rules::checks {

namespace {

bool isPublicKind(const knowledge::PortFact& fact)
{
    return fact.kind == "web" || fact.kind == "vpn" || fact.kind == "mail";
}

Severity severityFor(const knowledge::PortFact* fact)
{
    if (fact == nullptr)
        return Severity::Medium;
    return std::max(Severity::Low, severityOf(fact->severityPublished));
}

std::string numberOf(const compose::Port& port)
{
    return port.published.empty() ? std::to_string(port.target) : port.published;
}

text::Message messageFor(const compose::Service& service, const compose::Port& port, const knowledge::PortFact* fact)
{
    const std::string number = numberOf(port);
    if (fact != nullptr && !isPublicKind(*fact))
        return {HULLWRIGHT_TR("Rules", "Port %3 of %2, usually %1, is open to everyone who reaches this host. A firewall such as ufw does not stop it."), {fact->service, service.name, number}};
    if (port.published.empty())
        return {HULLWRIGHT_TR("Rules", "Port %2 of %1 is open to everyone who reaches this host, under a number that the engine picks."), {service.name, number}};
    return {HULLWRIGHT_TR("Rules", "Port %2 of %1 is open to everyone who reaches this host. A firewall such as ufw does not stop it."), {service.name, number}};
}

/// What the file asks for and Docker does not do: a bridge without a way out has no way in.
text::Message shutMessage(const compose::Service& service, const compose::Port& port)
{
    return {HULLWRIGHT_TR("Rules", "Port %2 of %1 is meant for every interface, and Docker does not publish it: all networks of the service are internal. With one more network it would be open to everyone who reaches this host."), {service.name, numberOf(port)}};
}

void checkService(const compose::Service& service, const Context& context)
{
    // With the host's network, and without any, ports are not in force.
    if (isValue(service.networkMode, "host") || isValue(service.networkMode, "none") || valueAt(service, {"provider"}) != nullptr)
        return;
    const bool shut = compose::publishesNothing(context.stack, service);
    std::set<std::size_t> seen; // a range is one entry of the file
    for (const compose::Port& port : service.ports) {
        if (!port.everyInterface() || !seen.insert(port.index).second)
            continue;
        const knowledge::PortFact* fact = knowledge::port(port.target, port.protocol);
        context.findings.push_back(findingAt(service, {std::string("ports"), port.index}, port.origin, shut ? Severity::Info : severityFor(fact),
                                             shut ? shutMessage(service, port) : messageFor(service, port, fact), std::to_string(port.target) + "/" + port.protocol));
    }
}

/// Of the project: whether a network is internal does not stand in the service.
void check(const Rule&, const Context& context)
{
    for (const auto& service : context.stack.services)
        checkService(*service, context);
}

std::optional<Operations> bindToLoopback(const ServiceEdit& edit, const yaml::Place& place)
{
    const yaml::Node node = edit.item("ports", place);
    if (!node)
        return std::nullopt;
    if (node.kind() == yaml::Kind::Mapping)
        return edit.setInItem("ports", node, "host_ip", "127.0.0.1");
    if (node.kind() != yaml::Kind::Scalar)
        return std::nullopt;
    const auto text = compose::withHostAddress(node.value(), "127.0.0.1");
    return text ? edit.replaceItem("ports", place, *text) : std::nullopt;
}

using Publish = knowledge::ImagePort::Publish;

/// What the image has behind a port, "5432/tcp"; null where that is not known.
const knowledge::ImagePort* portOfImage(const compose::Service& service, std::string_view subject)
{
    const knowledge::KnownImage known = grants::catalogued(service);
    if (!known.known())
        return nullptr;
    const auto found = std::find_if(known.facts->ports.begin(), known.facts->ports.end(), [&](const knowledge::ImagePort& port) { return std::to_string(port.port) + "/" + port.protocol == subject; });
    return found == known.facts->ports.end() ? nullptr : &*found;
}

text::Text aboutPort(const knowledge::ImagePort& port)
{
    switch (port.role) {
    case knowledge::ImagePort::Role::Web: return HULLWRIGHT_TR("Rules", "Pages are behind it: leave it open where they are meant for everyone.");
    case knowledge::ImagePort::Role::Data: return HULLWRIGHT_TR("Rules", "Data is behind it, which other services of the stack reach without it.");
    case knowledge::ImagePort::Role::Admin: return HULLWRIGHT_TR("Rules", "Its settings are behind it: those who look after it reach them from this host.");
    case knowledge::ImagePort::Role::Cluster: return HULLWRIGHT_TR("Rules", "It is for the parts of a cluster among themselves.");
    case knowledge::ImagePort::Role::Metrics: break;
    }
    return HULLWRIGHT_TR("Rules", "Measurements are behind it, for whoever collects them.");
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    // What is meant for everyone is a choice; a database or an admin page hardly is.
    const auto slash = finding.subject.find('/');
    const auto* fact = knowledge::port(static_cast<std::uint32_t>(std::strtoul(finding.subject.c_str(), nullptr, 10)), std::string_view(finding.subject).substr(slash + 1));
    const bool inner = fact != nullptr && !isPublicKind(*fact) && fact->severityPublished >= 4;
    if (const compose::Service* service = context.stack.service(finding.service)) {
        if (const auto* known = portOfImage(*service, finding.subject)) {
            std::vector<Fix> result;
            const grants::Basis basis{knowledge::Works::Yes, grants::catalogued(*service).confidence(knowledge::Confidence::Documented), {aboutPort(*known), {}}};
            addFix(result, known->publish == Publish::Ok ? FixKind::Guided : FixKind::Caution, {HULLWRIGHT_TR("Rules", "Publish port %1 of %2 to this host only"), {finding.subject, finding.service}},
                   bindToLoopback(ServiceEdit(context, finding.service), finding.place), basis);
            return result;
        }
    }
    return oneFix(inner ? FixKind::Caution : FixKind::Guided, {HULLWRIGHT_TR("Rules", "Publish port %1 of %2 to this host only"), {finding.subject, finding.service}},
                  bindToLoopback(ServiceEdit(context, finding.service), finding.place));
}

} // namespace

const Rule& port_on_all_interfaces()
{
    static const Rule rule{
        .id = "port-on-all-interfaces",
        .title = HULLWRIGHT_TR("Rules", "A port is published on every interface"),
        .layer = "network",
        .severity = Severity::Critical,
        .why = HULLWRIGHT_TR("Rules", "A port without an address is open on all of the host's: the internet, the office, the guest network. Docker writes its own firewall rules, ahead of those of ufw or firewalld, so a host that looks closed is not."),
        .attack = HULLWRIGHT_TR("Rules", "Programs that search the whole internet find a new port within hours, and try known flaws and default passwords on it."),
        .fix = HULLWRIGHT_TR("Rules", "Publish on 127.0.0.1 what only this host needs, or behind a reverse proxy nothing at all: services of one network reach each other without it. Leave open what is meant for everyone."),
        .breaks = HULLWRIGHT_TR("Rules", "Clients on other machines no longer connect: browsers, desktop programs, monitoring, backups, another server. They reach the port through a reverse proxy, a VPN or an SSH tunnel."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.14", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 5a", url::kOwasp}, {"Docker: port publishing", url::kPorts}},
        .aliases = {.cis = {"5.14"}, .owasp = {"5a"}, .kics = {"451d79dc-0588-476a-ad03-3c7f0320abb3"}, .composeLint = {"CL-0005"}, .dclint = {"no-unbound-port-interfaces"}},
        .checkProject = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
