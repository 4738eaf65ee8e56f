#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <array>

namespace hullwright::rules::checks {

namespace {

/// nat-unprotected opens each port of each container to whoever can route to the network (High). routed opens published ports without address
/// translation, which exposes the containers' addresses and no more ports (Low).
void checkNetworks(const Rule&, const Context& context)
{
    static constexpr std::array<const char*, 2> kOptions{"com.docker.network.bridge.gateway_mode_ipv4", "com.docker.network.bridge.gateway_mode_ipv6"};
    for (const compose::Network& network : context.stack.networks) {
        for (const char* option : kOptions) {
            const compose::Value* value = valueAt(network.model.get(), {"driver_opts", option});
            if (value == nullptr || value->string() == nullptr)
                continue;
            const yaml::Path path{std::string("networks"), network.key, std::string("driver_opts"), std::string(option)};
            if (*value->string() == "nat-unprotected") {
                context.findings.push_back(findingInFile(path, value->origin, Severity::High,
                                                         {HULLWRIGHT_TR("Rules", "Every port of every service on %1 is open to other machines, published or not."), {network.key}}, network.key + " " + option));
            } else if (*value->string() == "routed") {
                context.findings.push_back(findingInFile(path, value->origin, Severity::Low,
                                                         {HULLWRIGHT_TR("Rules", "Services on %1 are reached under their own addresses: 127.0.0.1 in front of a port does not keep others out."), {network.key}}, network.key + " " + option));
            }
        }
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Close the gateway of %1"), {finding.subject.substr(0, finding.subject.find(' '))}}, removeNode(context, finding, 2));
}

} // namespace

const Rule& open_gateway_mode()
{
    static const Rule rule{
        .id = "open-gateway-mode",
        .title = HULLWRIGHT_TR("Rules", "A network lets others in without published ports"),
        .layer = "network",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "Since version 28 the engine keeps packets away from container ports that are not published. The gateway mode nat-unprotected takes that wall down for a network; routed leaves out address translation, so that containers are reached directly."),
        .attack = HULLWRIGHT_TR("Rules", "A machine in the same network adds one route to the host, and connects to the database that nobody published."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the option, so that nat holds, and publish the ports that are meant for others."),
        .breaks = HULLWRIGHT_TR("Rules", "Machines that connect to container addresses directly no longer reach them."),
        .references = {{"Docker: packet filtering and firewalls", "https://docs.docker.com/engine/network/packet-filtering-firewalls/"}, {"Docker: bridge driver options", "https://docs.docker.com/engine/network/drivers/bridge/"}},
        .checkProject = checkNetworks,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
