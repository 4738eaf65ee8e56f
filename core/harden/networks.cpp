// Networks that nothing needs a way out of: databases and those that use them, while the latter have another network.

#include "core/harden/candidate.h"
#include "core/harden/segments.h"

#include <algorithm>

namespace hullwright::harden {

namespace {

const MeasureTexts& texts()
{
    static const MeasureTexts texts{"network-not-internal", HULLWRIGHT_TR("harden", "A database's network has a way out"),
                                    HULLWRIGHT_TR("harden", "Who breaks into a database sends its data out and fetches tools over the internet. Where nothing on a network needs that, nobody has to have it."),
                                    HULLWRIGHT_TR("harden", "A service that loads extensions, sends mail or copies backups out from there reports that the network is unreachable."), knowledge::Measure::Network};
    return texts;
}

bool canClose(const compose::Stack& stack, const compose::Network& network)
{
    if (network.implied || network.external || network.internal || network.key == "default" || (!network.driver.empty() && network.driver != "bridge" && network.driver != "overlay"))
        return false;
    std::vector<Member> members;
    for (const auto& service : stack.services) {
        const bool on = std::any_of(service->networks.begin(), service->networks.end(), [&](const compose::NetworkAttachment& each) { return each.network == network.key; });
        if (on)
            members.emplace_back(service.get(), hasWayOut(stack, *service, network.key));
    }
    return needsNoWayOut(members);
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
    for (const compose::Network& network : stack.networks) {
        if (!canClose(stack, network))
            continue;
        const compose::Edits edits{compose::aimed(scene.analysis.files(), yaml::Assign{{std::string("networks"), network.key, std::string("internal")}, true})};
        propose(out, scene, texts(), {}, {HULLWRIGHT_TR("harden", "Close the network %1 to the outside"), {network.key}}, edits);
        std::get<2>(out.candidates.back().key) = network.key;
        out.candidates.back().step.id += network.key;
    }
}

} // namespace hullwright::harden
