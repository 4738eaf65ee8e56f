// Names that services use must exist, and nothing may wait for itself.
#include "core/compose/consistency.h"
#include "core/compose/in_force.h"
#include "core/compose/nearest.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace hullwright::compose {
namespace {

using text::Message;

class References {
public:
    References(const Stack& stack, const Value* models, Problems& problems) : m_stack(stack), m_problems(problems)
    {
        if (models && models->map()) {
            for (const Value::Entry& entry : *models->map())
                m_models.insert(entry.key);
        }
        const auto collect = [](const auto& items, auto& names) {
            for (const auto& item : items)
                names.insert(item.key);
        };
        collect(stack.networks, m_networks);
        collect(stack.volumes, m_volumes);
        collect(stack.secrets, m_secrets);
        collect(stack.configs, m_configs);
        m_services.reserve(stack.services.size());
        for (std::size_t i = 0; i < stack.services.size(); ++i) {
            m_services.emplace(stack.services[i]->name, i);
            m_serviceNames.insert(stack.services[i]->name);
        }
    }

    void checkService(const Service& service);
    void checkCircles();

private:
    using Names = std::unordered_set<std::string_view>;
    void missing(const Service& service, std::string_view key, const Origin& origin, Message message, Message hint = {});
    /// The same about a name that is not among those that there are: the nearest one may have been meant.
    void unknown(const Service& service, std::string_view key, const Origin& origin, Message message, const std::string& name, const Names& known);
    void checkNames(const Service& service);
    void checkDependencies(const Service& service);
    void checkModels(const Service& service);
    void checkBuild(const Service& service);

    static constexpr int kMostGuesses = 50;
    const Stack& m_stack;
    Problems& m_problems;
    int m_unknown = 0;
    Names m_networks, m_volumes, m_secrets, m_configs, m_models, m_serviceNames;
    std::unordered_map<std::string_view, std::size_t> m_services; ///< by number in the stack; names are kept there
};

void References::unknown(const Service& service, std::string_view key, const Origin& origin, Message message, const std::string& name, const Names& known)
{
    std::string_view near;
    // Thousands of unknown names are no typing errors.
    if (++m_unknown <= kMostGuesses) {
        std::vector<std::string_view> names(known.begin(), known.end());
        std::sort(names.begin(), names.end());
        near = nearest(name, names);
    }
    missing(service, key, origin, std::move(message), didYouMean(near));
    m_problems.correct(name, near);
}

void References::missing(const Service& service, std::string_view key, const Origin& origin, Message message, Message hint)
{
    const Trail root;
    const Trail services(root, "services");
    const Trail here(services, service.name);
    const Trail list(here, key);
    // Only mounts and grants are lists for sure; the others may be mappings.
    const bool item = key == "volumes" || key == "secrets" || key == "configs";
    m_problems.error(item ? Trail(list, std::size_t{origin.item}) : list, origin.place, std::move(message), std::move(hint));
}

void References::checkNames(const Service& service)
{
    for (const NetworkAttachment& attachment : service.networks) {
        if (!m_networks.contains(attachment.network))
            unknown(service, "networks", attachment.origin, say(HULLWRIGHT_TR("compose", "there is no network %1 under networks"), {attachment.network}), attachment.network, m_networks);
    }
    for (const Mount& mount : service.mounts) {
        if (mount.type == Mount::Type::Volume && !mount.source.empty() && !mount.fromTmpfsKey && !m_volumes.contains(mount.source))
            unknown(service, "volumes", mount.origin, say(HULLWRIGHT_TR("compose", "there is no volume %1 under volumes"), {mount.source}), mount.source, m_volumes);
    }
    for (const FileGrant& grant : service.secrets) {
        if (!m_secrets.contains(grant.source))
            unknown(service, "secrets", grant.origin, say(HULLWRIGHT_TR("compose", "there is no secret %1 under secrets"), {grant.source}), grant.source, m_secrets);
    }
    for (const FileGrant& grant : service.configs) {
        if (!m_configs.contains(grant.source))
            unknown(service, "configs", grant.origin, say(HULLWRIGHT_TR("compose", "there is no config %1 under configs"), {grant.source}), grant.source, m_configs);
    }
}

void References::checkModels(const Service& service)
{
    const Value* used = service.model->find("models");
    if (!used || !used->map())
        return;
    for (const Value::Entry& entry : *used->map()) {
        Origin origin = entry.value.origin;
        if (origin.key.valid())
            origin.place = origin.key;
        if (!m_models.contains(entry.key))
            unknown(service, "models", origin, say(HULLWRIGHT_TR("compose", "there is no model %1 under models"), {entry.key}), entry.key, m_models);
    }
}

void References::checkBuild(const Service& service)
{
    const Value* build = service.model->find("build");
    const Value* secrets = build ? build->find("secrets") : nullptr;
    if (!secrets || !secrets->list())
        return;
    for (const Value& grant : *secrets->list()) {
        const Value* source = grant.find("source");
        if (source && source->string() && !m_secrets.contains(*source->string()))
            unknown(service, "build", grant.origin, say(HULLWRIGHT_TR("compose", "there is no secret %1 under secrets"), {*source->string()}), *source->string(), m_secrets);
    }
}

void References::checkDependencies(const Service& service)
{
    for (const Text& name : service.dependsOn) {
        const auto at = m_services.find(name.value);
        const bool known = at != m_services.end();
        if (!known) {
            unknown(service, "depends_on", name.origin, say(HULLWRIGHT_TR("compose", "there is no service %1"), {name.value}), name.value, m_serviceNames);
            continue;
        }
        if (m_stack.services[at->second]->active)
            continue;
        const Value* dependencies = service.model->find("depends_on");
        const Value* entry = dependencies ? dependencies->find(name.value) : nullptr;
        const Value* required = entry ? entry->find("required") : nullptr;
        if (!required || !required->boolean() || *required->boolean())
            missing(service, "depends_on", name.origin, say(HULLWRIGHT_TR("compose", "the service %1 belongs to a profile that is not active"), {name.value}));
    }
}

void References::checkService(const Service& service)
{
    checkNames(service);
    checkDependencies(service);
    checkModels(service);
    checkBuild(service);
}

/// Depth-first without recursion: a thousand services in a chain are no reason to run out of stack.
void References::checkCircles()
{
    enum class State { New, Open, Done };
    const auto& services = m_stack.services;
    std::vector<State> states(services.size(), State::New);
    struct Frame {
        std::size_t service;
        std::size_t next = 0;
    };
    for (std::size_t start = 0; start < services.size(); ++start) {
        if (states[start] != State::New || !services[start]->active)
            continue;
        std::vector<Frame> open{{start}};
        states[start] = State::Open;
        while (!open.empty()) {
            Frame& frame = open.back();
            const Service& waiting = *services[frame.service];
            if (frame.next == waiting.dependsOn.size()) {
                states[frame.service] = State::Done;
                open.pop_back();
                continue;
            }
            const Text& dependency = waiting.dependsOn[frame.next++];
            const auto at = m_services.find(dependency.value);
            if (at == m_services.end() || !services[at->second]->active)
                continue;
            State& state = states[at->second];
            if (state == State::Open) {
                missing(waiting, "depends_on", dependency.origin, say(HULLWRIGHT_TR("compose", "%1 and %2 wait for each other"), {waiting.name, dependency.value}));
            } else if (state == State::New) {
                state = State::Open;
                open.push_back({at->second});
            }
        }
    }
}

} // namespace

void checkReferences(const Stack& stack, const Value* models, Problems& problems)
{
    References references(stack, models, problems);
    for (const auto& service : stack.services) {
        if (service->active)
            references.checkService(*service);
    }
    references.checkCircles();
    warnOfStack(stack, problems);
}

} // namespace hullwright::compose
