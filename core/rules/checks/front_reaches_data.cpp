#include "core/grants/roles.h"
#include "core/grants/wiring.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>
#include <string>
#include <vector>

namespace hullwright::rules::checks {

namespace {

using grants::Wiring;

const compose::NetworkAttachment* sharedNetwork(const compose::Service& front, const compose::Service& data)
{
    for (const compose::NetworkAttachment& mine : front.networks) {
        if (std::any_of(data.networks.begin(), data.networks.end(), [&](const compose::NetworkAttachment& other) { return other.network == mine.network; }))
            return &mine;
    }
    return nullptr;
}

/// Its wiring is in this file: a web server's always is with other services, another's only where it says whom it works with. What is in a file of
/// variables is not seen here.
bool wiringIsKnown(const compose::Service& service)
{
    return service.envFiles.empty() && (grants::isWebServer(service) || !service.dependsOn.empty());
}

/// One bug in the front, and the database answers the attacker directly, instead of two in a row (Low: the database still asks for a password).
void checkServices(const Rule&, const Context& context)
{
    const Wiring wiring(context.stack, Wiring::To::Data);
    std::vector<const compose::Service*> candidates;
    for (const auto& front : context.stack.services) {
        if (grants::isPublished(*front) && !grants::keepsData(*front) && wiringIsKnown(*front))
            candidates.push_back(front.get());
    }
    for (const auto& data : context.stack.services) {
        if (wiring.usersOf(*data).empty())
            continue;
        std::vector<std::string> fronts;
        for (const compose::Service* front : candidates) {
            if (!wiring.uses(*front, *data) && sharedNetwork(*front, *data) != nullptr)
                fronts.push_back(front->name);
        }
        if (!fronts.empty()) {
            context.findings.push_back(findingAbsent(*data, Severity::Low,
                                                     {HULLWRIGHT_TR("Rules", "%2 is published, is on one network with %1, and does not seem to need it: a break-in there reaches %1 at once."), {data->name, listed(fronts)}}, listed(fronts)));
        }
    }
}

bool leavesNetworksToDefault(const compose::Service& service, const ServiceEdit& edit)
{
    return edit.possible() && !edit.extends() && !edit.written("networks") && service.networks.size() == 1 && service.networks.front().network == "default";
}

std::string freeName(const compose::Stack& stack, const std::string& service)
{
    std::string name = service + "-only";
    while (stack.network(name) != nullptr)
        name += "-2";
    return name;
}

/// One network more for a service, which keeps those that it has.
std::optional<Operations> joined(const compose::Service& service, const ServiceEdit& edit, const std::string& network)
{
    if (leavesNetworksToDefault(service, edit))
        return edit.set("networks", yaml::Value::array({"default", network}));
    const yaml::Node own = edit.own("networks");
    if (!own || service.networks.empty() || edit.extends())
        return std::nullopt;
    if (own.kind() == yaml::Kind::Sequence)
        return edit.append("networks", {network});
    if (own.kind() == yaml::Kind::Mapping)
        return Operations{edit.aimed("networks", yaml::Assign{edit.path({std::string("networks"), network}), nullptr})};
    return std::nullopt;
}

/// A network for the database and those that use it. Offered where the database is on the default network without saying so, and the others say themselves
/// which they are on, or nothing.
std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const compose::Service* data = context.stack.service(finding.service);
    if (data == nullptr)
        return {};
    const std::string network = freeName(context.stack, data->name);
    const ServiceEdit own(context, data->name);
    if (!leavesNetworksToDefault(*data, own))
        return {};
    std::optional<Operations> operations = own.set("networks", yaml::Value::array({network}));
    const Wiring wiring(context.stack, Wiring::To::Data);
    for (const compose::Service* user : wiring.usersOf(*data)) {
        const ServiceEdit edit(context, user->name);
        operations = both(std::move(operations), joined(*user, edit, network));
    }
    return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Give %1 and those that use it a network of their own"), {data->name}},
                  both(std::move(operations), Operations{compose::aimed(context.files, yaml::Assign{{std::string("networks"), network}, nullptr})}));
}

} // namespace

const Rule& front_reaches_data()
{
    static const Rule rule{
        .id = "front-reaches-data",
        .title = HULLWRIGHT_TR("Rules", "A published service reaches a database that it does not need"),
        .layer = "network",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "Without networks of their own all services of a project reach each other on every port. The web server at the front then reaches the database, although only the program between them has to. A network for each pair that works together costs nothing."),
        .attack = HULLWRIGHT_TR("Rules", "A bug in the web server, which the whole internet can try, puts the attacker beside the database. They try default passwords and known flaws there, without having to get through the program first."),
        .fix = HULLWRIGHT_TR("Rules", "Make a network for the database and the services that use it, and leave the web server out of it. If nothing on it needs the internet, set internal: true."),
        .breaks = HULLWRIGHT_TR("Rules", "A service that used the database without saying so in this file no longer finds its name. Add it to the network then."),
        .references = {{"OWASP Docker Security Cheat Sheet, rule 5", url::kOwasp}, {"Docker: networking in Compose", "https://docs.docker.com/compose/how-tos/networking/"}, {"NIST SP 800-190, 4.4.2", "https://csrc.nist.gov/pubs/sp/800/190/final"}},
        .aliases = {.owasp = {"5"}},
        .checkProject = checkServices,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
