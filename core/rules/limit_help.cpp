#include "core/rules/limit_help.h"

#include "core/rules/swarm_help.h"
#include "core/yaml/node_value.h"

namespace hullwright::rules {

namespace {

/// True where the service, with all that it inherits, has deploy.resources.limits.
bool hasDeployLimits(const compose::Stack& stack, const std::string& name)
{
    const compose::Service* service = stack.service(name);
    const compose::Value* value = service != nullptr ? service->model.get() : nullptr;
    for (const char* key : {"deploy", "resources", "limits"}) {
        if (value == nullptr)
            return false;
        value = value->find(key);
    }
    return value != nullptr && value->map() != nullptr;
}

/// A `deploy` that comes from a merge key would be hidden by one of the service's own: that one is a copy with the limit in it.
std::optional<Operations> copiedDeploy(const ServiceEdit& edit, const yaml::Node& inherited, const LimitKeys& keys, const yaml::Value& value)
{
    auto deploy = yaml::valueOf(inherited);
    if (!deploy || !deploy->is_object())
        return std::nullopt;
    yaml::Value* at = &*deploy;
    for (const char* key : {"resources", "limits"}) {
        if (!at->contains(key) || (*at)[key].is_null())
            (*at)[key] = yaml::Value::object();
        at = &(*at)[key];
        if (!at->is_object())
            return std::nullopt;
    }
    (*at)[keys.deploy] = value;
    return edit.set("deploy", *deploy);
}

/// Each mapping on the way to the limits that the service writes is its own, not an alias: what is written there changes nothing else.
bool writesOwnDeploy(const ServiceEdit& edit)
{
    yaml::Node node = edit.own("deploy");
    for (const char* key : {"resources", "limits"}) {
        if (!node)
            return true;
        if (node.kind() != yaml::Kind::Mapping)
            return node.kind() == yaml::Kind::Null;
        node = node.find(key);
    }
    return !node || node.kind() == yaml::Kind::Mapping || node.kind() == yaml::Kind::Null;
}

} // namespace

const knowledge::ImageLimits* proposedLimits(const compose::Service* service)
{
    const knowledge::KnownImage known = service != nullptr ? grants::catalogued(*service) : knowledge::KnownImage();
    return known.known() && known.facts->limits && known.facts->limits->confidence > knowledge::Confidence::Unknown ? &*known.facts->limits : nullptr;
}

grants::Basis basisOf(const compose::Service& service, const knowledge::ImageLimits& limits)
{
    return {knowledge::Works::Yes, grants::catalogued(service).confidence(limits.confidence), {limits.why, {}}};
}

FixKind kindFor(const grants::LimitNeeds& needs)
{
    return needs.works == knowledge::Works::Yes ? FixKind::Caution : FixKind::Guided;
}

std::optional<Operations> setLimit(const ServiceEdit& edit, const compose::Stack& stack, const std::string& service, const LimitKeys& keys, const yaml::Value& forService, const yaml::Value& forDeploy)
{
    if (!edit.possible())
        return std::nullopt;
    const compose::Service* const own = stack.service(service);
    if (!hasDeployLimits(stack, service) && !(own != nullptr && isForSwarm(*own))) // a swarm reads those of deploy alone
        return edit.set(keys.service, forService);
    const yaml::Node inherited = edit.own("deploy") ? yaml::Node() : edit.written("deploy");
    if (inherited)
        return copiedDeploy(edit, inherited, keys, forDeploy);
    if (!writesOwnDeploy(edit))
        return std::nullopt;
    return Operations{edit.aimed("deploy", yaml::Assign{edit.path({std::string("deploy"), std::string("resources"), std::string("limits"), std::string(keys.deploy)}), forDeploy})};
}

} // namespace hullwright::rules
