#include "core/rules/limit_help.h"

namespace hullwright::rules {

namespace {

/// deploy.resources.limits as the service itself writes it; no node where it does not.
yaml::Node ownLimits(const ServiceEdit& edit)
{
    yaml::Node node = edit.own("deploy");
    for (const char* key : {"resources", "limits"}) {
        if (!node || node.kind() != yaml::Kind::Mapping)
            return {};
        node = node.find(key);
    }
    return node && node.kind() == yaml::Kind::Mapping ? node : yaml::Node();
}

/// True where a value for the key stands under `deploy` that this service does not write itself.
bool inheritsLimit(const ServiceEdit& edit, const char* key)
{
    yaml::Node node = edit.written("deploy");
    for (const char* step : {"resources", "limits", key}) {
        if (node && node.kind() == yaml::Kind::Alias)
            node = node.target();
        if (!node || node.kind() != yaml::Kind::Mapping)
            return false;
        node = node.find(step);
    }
    return static_cast<bool>(node);
}

} // namespace

std::optional<Operations> setLimit(const ServiceEdit& edit, const LimitKeys& keys, const yaml::Value& forService, const yaml::Value& forDeploy)
{
    if (!edit.possible())
        return std::nullopt;
    const yaml::Node limits = ownLimits(edit);
    if (limits && !edit.written(keys.service)) {
        const yaml::Path path = edit.path({std::string("deploy"), std::string("resources"), std::string("limits"), std::string(keys.deploy)});
        return Operations{yaml::Assign{path, forDeploy, limits.document()}};
    }
    // Both places set, and unequal, is refused by the reference.
    if ((limits && limits.find(keys.deploy)) || inheritsLimit(edit, keys.deploy))
        return std::nullopt;
    return edit.set(keys.service, forService);
}

} // namespace hullwright::rules
