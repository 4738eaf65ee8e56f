#include "core/risk/parts.h"

#include "core/knowledge/secrets.h"
#include "core/risk/pod_security.h"

#include <algorithm>

namespace hullwright::risk {

namespace {

ExposedVariables exposedVariables(const compose::Service& service)
{
    ExposedVariables exposed;
    for (const compose::Variable& variable : service.environment) {
        if (!variable.value || (exposed.literal && exposed.guessed))
            continue;
        const auto verdict = knowledge::judgeVariable(variable.name, *variable.value);
        if (!verdict)
            continue;
        const bool weak = verdict->kind == knowledge::SecretKind::WellKnownDefault || verdict->kind == knowledge::SecretKind::Placeholder;
        if (!exposed.literal && verdict->kind != knowledge::SecretKind::Placeholder)
            exposed.literal = &variable;
        if (!exposed.guessed && weak && grants::setsOwnPassword(service, variable.name))
            exposed.guessed = &variable;
    }
    return exposed;
}

std::vector<HostVolume> hostVolumes(const compose::Stack& stack)
{
    std::vector<HostVolume> volumes;
    for (const compose::Volume& volume : stack.volumes) {
        const compose::Value* options = volume.model ? volume.model->find("driver_opts") : nullptr;
        const compose::Value* device = options ? options->find("device") : nullptr;
        if (!volume.boundPath.empty() || (device && device->string()))
            volumes.push_back({volume.key, volume.boundPath, device && device->string() ? *device->string() : std::string()});
    }
    return volumes;
}

std::shared_ptr<const Part> partOf(const std::shared_ptr<const compose::Service>& service, const compose::Stack& stack, const Pins& pins, grants::MountJudge& judge)
{
    auto part = std::make_shared<Part>();
    part->service = service;
    part->facts = factsOf(*service, pins);
    part->mounts = judge.mountsOf(*service);
    part->variables = exposedVariables(*service);
    part->engine = grants::engineAddress(*service);
    part->podSecurity = podSecurityOf(part->facts, part->mounts);
    findUser(*part, pins);
    if (!part->facts.provider)
        addServiceEdges(*part, stack);
    addDeployEdges(*part);
    return part;
}

/// Parts of an earlier stack, by the service they are of.
class EarlierParts {
public:
    EarlierParts(const Parts* previous, const Parts& now) : m_previous(previous && previous->pins == now.pins && previous->volumes == now.volumes ? previous : nullptr) {}

    /// Null where it has to be made anew. Mounts that are taken over are another service's matter as well.
    [[nodiscard]] std::shared_ptr<const Part> of(const compose::Service& service) const
    {
        if (!m_previous || !service.volumesFrom.empty())
            return nullptr;
        std::shared_ptr<const Part> part = m_previous->find(service.name);
        return part && part->service.get() == &service ? part : nullptr;
    }

private:
    const Parts* m_previous;
};

} // namespace

std::shared_ptr<const Part> Parts::find(std::string_view service) const
{
    const auto at = std::lower_bound(services.begin(), services.end(), service, [](const auto& part, std::string_view name) { return part->service->name < name; });
    return at != services.end() && (*at)->service->name == service ? *at : nullptr;
}

std::shared_ptr<const Parts> partsOf(const compose::Stack& stack, const Pins& pins, const Parts* previous)
{
    auto parts = std::make_shared<Parts>();
    parts->pins = pins;
    parts->volumes = hostVolumes(stack);
    parts->services.reserve(stack.services.size());
    const EarlierParts earlier(previous, *parts);
    grants::MountJudge judge(stack);
    for (const auto& service : stack.services) {
        std::shared_ptr<const Part> known = earlier.of(*service);
        parts->services.push_back(known ? std::move(known) : partOf(service, stack, pins, judge));
    }
    std::sort(parts->services.begin(), parts->services.end(), [](const auto& a, const auto& b) { return a->service->name < b->service->name; });
    return parts;
}

} // namespace hullwright::risk
