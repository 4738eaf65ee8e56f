#include "core/compose/in_force.h"

#include "core/compose/scalars.h"
#include "core/compose/schema.h"
#include "core/compose/units.h"

#include <algorithm>
#include <map>

namespace hullwright::compose {
namespace {

using text::Message;

/// Walks a value along the table.
class Words {
public:
    explicit Words(Problems& problems) : m_problems(problems) {}

    void walk(const Value& value, const Shape& shape, const Trail& where);

private:
    /// False where the key has no effect, so that nothing below it needs a look.
    bool actedOn(const Key& key, const Value& value, const Trail& where);

    Problems& m_problems;
};

bool Words::actedOn(const Key& key, const Value& value, const Trail& where)
{
    if (key.actedOn == ActedOn::Compose || !isWritten(&value))
        return true;
    // What says the default says nothing wrong: docker compose config prints such keys itself.
    if (const auto text = scalarText(value); text && (text->empty() || *text == key.fallback))
        return true;
    const yaml::Place& place = value.origin.key.valid() ? value.origin.key : value.origin.place;
    const std::string name(key.name);
    switch (key.actedOn) {
    case ActedOn::Swarm:
        m_problems.warning(where, place, say(HULLWRIGHT_TR("compose", "%1 has no effect: docker compose up ignores it, only a swarm acts on it"), {name}),
                           say(HULLWRIGHT_TR("compose", "Remove it, or deploy the file with docker stack deploy.")));
        break;
    case ActedOn::Windows:
        m_problems.warning(where, place, say(HULLWRIGHT_TR("compose", "%1 has no effect on Linux: it is for containers of Windows"), {name}), say(HULLWRIGHT_TR("compose", "Remove it.")));
        break;
    case ActedOn::Nobody:
        m_problems.warning(where, place, say(HULLWRIGHT_TR("compose", "%1 has no effect any more"), {name}), say(HULLWRIGHT_TR("compose", "Remove it.")));
        break;
    case ActedOn::Compose: break;
    }
    return false;
}

void Words::walk(const Value& value, const Shape& shape, const Trail& where)
{
    if (const std::string* text = value.string()) {
        const bool refused = shape.wording == Wording::Engine && !shape.words.empty() && !text->empty() && !allows(shape, *text);
        if (!refused || !isWritten(&value))
            return;
        m_problems.warning(where, value.origin.place, say(HULLWRIGHT_TR("compose", "%1 can't be \"%2\": Compose passes it on, and the engine refuses to start the container"), {where.last(), *text}),
                           wordHint(shape, *text));
        m_problems.correct(*text, nearestWord(shape, *text));
        return;
    }
    if (const Value::Map* entries = value.map()) {
        for (const Value::Entry& entry : *entries) {
            const Key* key = shape.findKey(entry.key);
            const Trail here(where, entry.key);
            if (key && actedOn(*key, entry.value, here))
                walk(entry.value, *key->shape, here);
            else if (!key && shape.other && !entry.key.starts_with("x-"))
                walk(entry.value, *shape.other, here);
        }
    } else if (const Value::List* items = value.list(); items && shape.item) {
        for (const Value& item : *items)
            walk(item, *shape.item, Trail(where, std::size_t{item.origin.item}));
    }
}

class StackWarnings {
public:
    StackWarnings(const Stack& stack, Problems& problems) : m_stack(stack), m_problems(problems) {}

    void grants(const Service& service, std::string_view section, const std::vector<FileSource>& sources);
    void containerNames();
    void ports(const Service& service);

private:
    const Stack& m_stack;
    Problems& m_problems;
};

/// Files of the host are mounted as they are; only content that Compose writes itself gets an owner.
void StackWarnings::grants(const Service& service, std::string_view section, const std::vector<FileSource>& sources)
{
    const Value* list = sources.empty() ? nullptr : service.model->find(section);
    if (!list || !list->list())
        return;
    const Trail root;
    const Trail services(root, "services");
    const Trail here(services, service.name);
    const Trail listed(here, section);
    for (const Value& grant : *list->list()) {
        const Value* name = grant.find("source");
        const auto source = std::find_if(sources.begin(), sources.end(), [&](const FileSource& each) { return name && name->string() && each.key == *name->string(); });
        if (source == sources.end())
            continue;
        const Trail item(listed, std::size_t{grant.origin.item});
        if (source->external) {
            m_problems.warning(item, grant.origin.place, say(HULLWRIGHT_TR("compose", "%1 is external: docker compose up can't read it and refuses to start, only a swarm has such files"), {source->key}),
                               say(HULLWRIGHT_TR("compose", "Take the content from a file or a variable.")));
            continue;
        }
        for (const std::string_view key : {"uid", "gid", "mode"}) {
            const Value* setting = grant.find(key);
            if (!source->file.empty() && isWritten(setting))
                m_problems.warning(Trail(item, key), setting->origin.place,
                                   say(HULLWRIGHT_TR("compose", "%1 is not in force: %2 is a file of the host and keeps its owner and mode"), {std::string(key), source->key}),
                                   say(HULLWRIGHT_TR("compose", "Set owner and mode of the file itself, or take the content from a variable.")));
        }
    }
}

/// A bridge without a way out has none in either: the engine publishes no port of what is on nothing else.
void StackWarnings::ports(const Service& service)
{
    if (!publishesNothing(m_stack, service))
        return;
    const Trail root;
    const Trail services(root, "services");
    const Trail here(services, service.name);
    m_problems.warning(Trail(here, "ports"), service.ports.front().origin.place,
                       say(HULLWRIGHT_TR("compose", "its ports are not published: every network of the service is internal")),
                       say(HULLWRIGHT_TR("compose", "Put it on one more network that is not internal, or remove its ports.")));
}

void StackWarnings::containerNames()
{
    std::map<std::string, std::string> taken;
    const Trail root;
    const Trail services(root, "services");
    for (const auto& service : m_stack.services) {
        if (!service->active || !service->containerName)
            continue;
        const auto [at, isNew] = taken.emplace(service->containerName->value, service->name);
        if (!isNew)
            m_problems.warning(Trail(Trail(services, service->name), "container_name"), service->containerName->origin.place,
                               say(HULLWRIGHT_TR("compose", "%1 has this container_name already: only one of the two can start"), {at->second}), say(HULLWRIGHT_TR("compose", "Give it another name, or none.")));
    }
}

} // namespace

const Value* ServiceWarnings::find(std::initializer_list<std::string_view> keys) const
{
    const Value* at = &m_service;
    for (const std::string_view key : keys) {
        at = at->find(key);
        if (!at)
            return nullptr;
    }
    return at;
}

std::string ServiceWarnings::text(std::string_view key) const
{
    const Value* value = m_service.find(key);
    return value && value->string() ? *value->string() : std::string();
}

std::optional<double> ServiceWarnings::number(std::initializer_list<std::string_view> keys) const
{
    const Value* value = find(keys);
    const auto text = value ? scalarText(*value) : std::nullopt;
    return text ? parseNumber(*text) : std::nullopt;
}

bool ServiceWarnings::flag(std::string_view key) const
{
    const Value* value = m_service.find(key);
    return value && value->boolean() && *value->boolean();
}

const Value::List& ServiceWarnings::items(std::string_view key) const
{
    static const Value::List kNone;
    const Value* value = m_service.find(key);
    return value && value->list() ? *value->list() : kNone;
}

void ServiceWarnings::warn(std::initializer_list<std::string_view> keys, Message message, Message hint)
{
    const Value* value = find(keys);
    if (!isWritten(value))
        return;
    // A trail is a chain of frames: as deep as the longest path that is asked for.
    const std::string_view* key = keys.begin();
    const auto step = [&](const auto& self, const Trail& parent) -> void {
        const Trail here(parent, *key++);
        if (key == keys.end())
            m_problems.warning(here, value->origin.place, std::move(message), std::move(hint));
        else
            self(self, here);
    };
    step(step, m_where);
}

void ServiceWarnings::warnItem(std::string_view key, const Value& item, Message message, Message hint)
{
    const Trail list(m_where, key);
    m_problems.warning(Trail(list, std::size_t{item.origin.item}), item.origin.place, std::move(message), std::move(hint));
}

void warnOfWords(const Value& service, const Trail& where, Problems& problems)
{
    Words(problems).walk(service, serviceShape(), where);
}

bool publishesNothing(const Stack& stack, const Service& service)
{
    const auto shut = [&](const NetworkAttachment& each) {
        const Network* network = stack.network(each.network);
        return network != nullptr && network->internal && !network->external && (network->driver.empty() || network->driver == "bridge");
    };
    return !service.ports.empty() && !service.networkMode && !service.networks.empty() && std::all_of(service.networks.begin(), service.networks.end(), shut);
}

void warnOfStack(const Stack& stack, Problems& problems)
{
    StackWarnings warnings(stack, problems);
    for (const auto& service : stack.services) {
        if (!service->active)
            continue;
        warnings.grants(*service, "secrets", stack.secrets);
        warnings.grants(*service, "configs", stack.configs);
        warnings.ports(*service);
    }
    warnings.containerNames();
}

} // namespace hullwright::compose
