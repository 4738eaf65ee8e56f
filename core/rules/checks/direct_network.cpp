#include "core/rules/check_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// What listens in the service is open to the physical network, whether or not a port is published (Medium, as a port on every interface).
void checkServices(const Rule&, const Context& context)
{
    for (const auto& service : context.stack.services) {
        for (const compose::NetworkAttachment& attachment : service->networks) {
            const compose::Network* network = context.stack.network(attachment.network);
            if (network == nullptr || (network->driver != "macvlan" && network->driver != "ipvlan"))
                continue;
            context.findings.push_back(findingAt(*service, {std::string("networks"), attachment.network}, attachment.origin, Severity::Medium,
                                                 {HULLWRIGHT_TR("Rules", "%1 has an address of its own on the physical network (%2): everything that listens in it is open there, past the host's firewall."), {service->name, network->driver}}, attachment.network));
        }
    }
}

} // namespace

const Rule& direct_network()
{
    static const Rule rule{
        .id = "direct-network",
        .title = HULLWRIGHT_TR("Rules", "A service is on the physical network itself"),
        .layer = "network",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "macvlan and ipvlan make the container a machine of its own in the office or home network. There is no list of published ports any more: each port that the program opens is open, and the host's firewall never sees the packets."),
        .attack = HULLWRIGHT_TR("Rules", "From any device of that network the attacker connects to the service's database or debug port as well, and from the service they look around in the network as one of its machines."),
        .fix = HULLWRIGHT_TR("Rules", "Use an ordinary network with published ports, unless the service has to speak broadcast or needs a fixed address. Then put it into a network segment of its own, with a firewall in front."),
        .breaks = HULLWRIGHT_TR("Rules", "Discovery by broadcast (smart home, DLNA, DHCP) and addresses that others know by heart."),
        .references = {{"Docker: macvlan driver", "https://docs.docker.com/engine/network/drivers/macvlan/"}, {"OWASP Docker Security Cheat Sheet, rule 5", url::kOwasp}, {"Compose: networks", url::kNetworks}},
        .aliases = {.owasp = {"5"}},
        .checkProject = checkServices,
    };
    return rule;
}

} // namespace hullwright::rules::checks
