#include "core/rules/check_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// Who else is there is not in this file. The usual reason is a shared reverse proxy, so: a remark (Info).
void checkServices(const Rule&, const Context& context)
{
    for (const auto& service : context.stack.services) {
        for (const compose::NetworkAttachment& attachment : service->networks) {
            const compose::Network* network = context.stack.network(attachment.network);
            if (network == nullptr || !network->external)
                continue;
            context.findings.push_back(findingAt(*service, {std::string("networks"), attachment.network}, attachment.origin, Severity::Info,
                                                 {HULLWRIGHT_TR("Rules", "%1 is on %2, a network from outside this file: whoever else is on it reaches every port of %1."), {service->name, attachment.network}}, attachment.network));
        }
        const compose::Value* links = valueAt(*service, {"external_links"});
        for (std::size_t i = 0; links != nullptr && links->list() != nullptr && i < links->list()->size(); ++i) {
            const compose::Value& link = (*links->list())[i];
            if (link.string() != nullptr) {
                context.findings.push_back(findingAt(*service, {std::string("external_links"), static_cast<std::size_t>(link.origin.item)}, link.origin, Severity::Info,
                                                     {HULLWRIGHT_TR("Rules", "%1 is linked to %2, a container from outside this file."), {service->name, *link.string()}}, *link.string()));
            }
        }
    }
}

} // namespace

const Rule& external_network()
{
    static const Rule rule{
        .id = "external-network",
        .title = HULLWRIGHT_TR("Rules", "A service is on a network with others"),
        .layer = "network",
        .severity = Severity::Info,
        .why = HULLWRIGHT_TR("Rules", "An external network belongs to no single project. Its members reach each other on every port, also those that nobody published. The score takes the members that this file knows, and no others."),
        .attack = HULLWRIGHT_TR("Rules", "From a weak service of another project the attacker connects to the database that sits on the shared network only because its web server needs to."),
        .fix = HULLWRIGHT_TR("Rules", "Put only the one service on it that others need (the web server for the reverse proxy), and the rest on networks of the project."),
        .breaks = HULLWRIGHT_TR("Rules", "Services of other projects that used one of these directly no longer find it."),
        .references = {{"OWASP Docker Security Cheat Sheet, rule 5", url::kOwasp}, {"Compose: networks, external", url::kNetworks}},
        .aliases = {.owasp = {"5"}},
        .checkProject = checkServices,
    };
    return rule;
}

} // namespace hullwright::rules::checks
