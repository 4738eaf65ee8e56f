// Edges that come from what happens before a container runs: builds with rights on the building machine, and services that are programs of the host.
#include "core/risk/effort_table.h"
#include "core/risk/parts.h"

namespace hullwright::risk {

namespace {

const compose::Value* at(const compose::Value* value, std::string_view key)
{
    return value != nullptr ? value->find(key) : nullptr;
}

bool says(const compose::Value* value, std::string_view text)
{
    return value != nullptr && value->string() != nullptr && *value->string() == text;
}

/// The setting by which build steps are root on the building machine; nullptr where there is none.
const compose::Value* insecureBuild(const compose::Value* build)
{
    const compose::Value* privileged = at(build, "privileged");
    if (privileged != nullptr && privileged->boolean() != nullptr && *privileged->boolean())
        return privileged;
    const compose::Value* entitlements = at(build, "entitlements");
    for (std::size_t i = 0; entitlements != nullptr && entitlements->list() != nullptr && i < entitlements->list()->size(); ++i) {
        if (says(&(*entitlements->list())[i], "security.insecure"))
            return &(*entitlements->list())[i];
    }
    return nullptr;
}

} // namespace

void addDeployEdges(Part& part)
{
    constexpr Node kBuild = kFirstServiceNode + 3;
    const compose::Value* model = part.service->model.get();
    const auto edge = [&](Node from, Node to, int effort, Mechanism mechanism, const compose::Origin* origin) { part.edges.push_back({from, to, effort, mechanism, 0, origin, nullptr}); };
    if (part.facts.provider) {
        const compose::Value* type = at(at(model, "provider"), "type");
        if (type == nullptr || type->string() == nullptr || *type->string() == "model")
            return;
        const bool path = type->string()->find_first_of("/\\") != std::string::npos;
        edge(kOutside, kBuild, path ? effort::kProviderPath : effort::kProviderName, Mechanism::ProviderReplaced, &type->origin);
        edge(kBuild, kHostRootNode, effort::kProviderRuns, Mechanism::ProviderProgram, &type->origin);
        return;
    }
    const compose::Value* build = at(model, "build");
    const compose::Value* insecure = insecureBuild(build);
    const compose::Value* network = says(at(build, "network"), "host") ? at(build, "network") : nullptr;
    if (insecure == nullptr && network == nullptr)
        return;
    edge(kOutside, kBuild, effort::kImageTag, Mechanism::ImageReplaced, nullptr);
    if (insecure != nullptr)
        edge(kBuild, kHostRootNode, effort::kBuildRights, Mechanism::BuildRights, &insecure->origin);
    if (network != nullptr)
        edge(kBuild, kHostNetNode, effort::kHostNetworkUse, Mechanism::BuildNetwork, &network->origin);
}

} // namespace hullwright::risk
