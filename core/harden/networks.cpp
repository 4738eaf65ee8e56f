// Networks that nothing needs a way out of: databases and those that use them, while the latter have another network.

#include "core/harden/candidate.h"
#include "core/harden/segments.h"

#include "core/grants/roles.h"

#include <algorithm>
#include <set>

namespace hullwright::harden {

namespace {

const MeasureTexts& texts()
{
    static const MeasureTexts texts{"network-not-internal", HULLWRIGHT_TR("harden", "A database's network has a way out"),
                                    HULLWRIGHT_TR("harden", "Who breaks into a database sends its data out and fetches tools over the internet. Where nothing on a network needs that, nobody has to have it."),
                                    HULLWRIGHT_TR("harden", "A service that loads extensions, sends mail or copies backups out from there reports that the network is unreachable."), knowledge::Measure::Network};
    return texts;
}

bool isOn(const compose::Service& service, const compose::Network& network)
{
    return std::any_of(service.networks.begin(), service.networks.end(), [&](const compose::NetworkAttachment& each) { return each.network == network.key; });
}

/// Can be written to, and is of a kind that has an inside.
bool closable(const compose::Network& network)
{
    return !network.implied && !network.external && !network.internal && network.key != "default" && (network.driver.empty() || network.driver == "bridge" || network.driver == "overlay");
}

/// Who is on a network, and whether they have another way out, which is none of those that are to be closed.
std::vector<Member> membersOf(const compose::Stack& stack, const compose::Network& network, const std::set<std::string>& closing)
{
    const auto leadsOut = [&](const compose::NetworkAttachment& each) {
        const compose::Network* other = stack.network(each.network);
        return each.network != network.key && other != nullptr && !other->internal && !closing.contains(each.network);
    };
    std::vector<Member> members;
    for (const auto& service : stack.services)
        if (isOn(*service, network))
            members.emplace_back(service.get(), std::any_of(service->networks.begin(), service->networks.end(), leadsOut));
    return members;
}

/// Why a network that keeps data stays open; nothing where nobody on it keeps any.
std::optional<text::Message> whyOpen(const std::vector<Member>& members)
{
    if (std::none_of(members.begin(), members.end(), [](const Member& each) { return grants::keepsData(*each.first); }))
        return std::nullopt;
    for (const auto& [service, wayOut] : members) {
        if (wayOut)
            continue;
        if (!service->ports.empty())
            return text::Message{HULLWRIGHT_TR("harden", "%1 publishes ports and has no other network: on an internal one the engine publishes none"), {service->name}};
        if (!grants::keepsData(*service))
            return text::Message{HULLWRIGHT_TR("harden", "%1 has no other network and may need a way out"), {service->name}};
    }
    return std::nullopt;
}

} // namespace

void proposeNetworks(Proposals& out, const Scene& scene)
{
    // It is a change of the project, and so of every service: not where only some are to change.
    if (scene.choice.preset != Preset::Strict) {
        out.skipped.emplace_back(Key{texts().id, {}, {}, {}}, Skipped{texts().id, {}, {HULLWRIGHT_TR("harden", "It is a step of the preset strict"), {}}, {}, texts().heading});
        return;
    }
    if (!scene.choice.services.empty())
        return;
    const compose::Stack& stack = *scene.analysis.project.stack;
    std::set<std::string> closing; // each is judged as if those before it were closed already: two must not be each other's way out
    for (const compose::Network& network : stack.networks) {
        if (!closable(network) || !needsNoWayOut(membersOf(stack, network, closing)))
            continue;
        closing.insert(network.key);
        const compose::Edits edits{compose::aimed(scene.analysis.files(), yaml::Assign{{std::string("networks"), network.key, std::string("internal")}, true})};
        propose(out, scene, texts(), {}, {HULLWRIGHT_TR("harden", "Close the network %1 to the outside"), {network.key}}, edits);
        std::get<2>(out.candidates.back()->key) = network.key;
        out.candidates.back()->step.id += network.key;
    }
}

void tellOpenNetworks(Proposals& out, const Scene& scene)
{
    if (scene.choice.preset != Preset::Strict || !scene.choice.services.empty())
        return;
    const compose::Stack& stack = *scene.analysis.project.stack;
    for (const compose::Network& network : stack.networks) {
        if (network.external || network.internal)
            continue;
        if (auto reason = whyOpen(membersOf(stack, network, {})))
            out.skipped.emplace_back(Key{texts().id, {}, network.key, "open"}, Skipped{texts().id, {}, std::move(*reason), network.key, texts().heading});
    }
}

} // namespace hullwright::harden
