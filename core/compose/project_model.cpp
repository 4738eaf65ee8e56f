// Puts the parts of a loaded project together as `docker compose config` prints them.
#include "core/compose/canonical.h"
#include "core/compose/load_cache.h"
#include "core/compose/schema.h"

#include <algorithm>
#include <unordered_set>

namespace hullwright::compose {
namespace {

/// Names of resources that the active services use.
struct Uses {
    std::unordered_set<std::string> networks, volumes, secrets, configs, models;
};

void addKeys(const Value* map, std::unordered_set<std::string>& names)
{
    if (map && map->map()) {
        for (const Value::Entry& entry : *map->map())
            names.insert(entry.key);
    }
}

void addSources(const Value* list, std::unordered_set<std::string>& names)
{
    if (list && list->list()) {
        for (const Value& item : *list->list()) {
            if (const Value* source = item.find("source"); source && source->string())
                names.insert(*source->string());
        }
    }
}

void addUses(const Service& service, Uses& uses)
{
    const Value& model = *service.model;
    addKeys(model.find("networks"), uses.networks);
    addKeys(model.find("models"), uses.models);
    addSources(model.find("secrets"), uses.secrets);
    addSources(model.find("configs"), uses.configs);
    if (const Value* build = model.find("build"))
        addSources(build->find("secrets"), uses.secrets);
    for (const Mount& mount : service.mounts) {
        if (mount.type == Mount::Type::Volume)
            uses.volumes.insert(mount.source);
    }
}

bool isZero(const Value& value, const Shape& shape)
{
    if (value.boolean())
        return (shape.kinds & kind::kBoolean) != 0 && shape.cast == Cast::Boolean && !*value.boolean();
    if (value.integer())
        return (shape.kinds & kind::kInteger) != 0 && *value.integer() == 0;
    if (value.number())
        return (shape.kinds & kind::kNumber) != 0 && *value.number() == 0;
    return shape.form == Form::Bytes && value.string() && *value.string() == "0";
}

/// Leaves out what the reference does not print: zeros and empty texts of most settings, and our own marks.
void tidy(Value& value, const Shape& shape)
{
    if (Value::Map* entries = value.map()) {
        std::erase_if(*entries, [&](Value::Entry& entry) {
            const Shape* known = shape.find(entry.key);
            if (known && !known->showsZero) {
                if (isZero(entry.value, *known) || (entry.value.string() && entry.value.string()->empty()))
                    return true;
            }
            if (!known && entry.key == kIgnoredOptions)
                return true;
            if (!known && !(shape.extensions && entry.key.starts_with("x-")))
                known = shape.other;
            if (known)
                tidy(entry.value, *known);
            return false;
        });
    } else if (Value::List* items = value.list(); items && shape.item) {
        for (Value& item : *items)
            tidy(item, *shape.item);
    }
}

Value printedService(const Service& service)
{
    Value model = *service.model;
    tidy(model, serviceShape());
    for (const std::string_view key : {"env_file", "label_file"})
        model.erase(key);
    for (const std::string_view key : {"command", "entrypoint"}) {
        if (!model.find(key))
            model.set(key, Value(nullptr, model.origin));
    }
    if (Value* deploy = model.find("deploy"); deploy && deploy->map()) {
        for (const std::string_view key : {"resources", "placement"}) {
            if (!deploy->find(key))
                deploy->set(key, Value(Value::Map{}, deploy->origin));
        }
    }
    return model;
}

Value printedResources(std::string_view section, const Value& resources, const std::unordered_set<std::string>& used)
{
    Value out(Value::Map{}, resources.origin);
    for (const Value::Entry& entry : *resources.map()) {
        if (!used.contains(entry.key))
            continue;
        Value resource = entry.value;
        tidy(resource, *resourceShape(section));
        if (section == "networks" && !resource.find("ipam"))
            resource.set("ipam", Value(Value::Map{}, resource.origin));
        out.map()->push_back({entry.key, std::move(resource)});
    }
    return out;
}

} // namespace

Value Project::model() const
{
    const auto failed = [](const Problem& problem) { return problem.severity == Problem::Severity::Error; };
    if (!cache || std::any_of(stack->problems.begin(), stack->problems.end(), failed))
        return {};
    Value model(Value::Map{}, {});
    model.set("name", Value(stack->name, Origin{}));
    Uses uses;
    Value services(Value::Map{}, {});
    for (const auto& service : stack->services) {
        if (!service->active)
            continue;
        addUses(*service, uses);
        services.map()->push_back({service->name, printedService(*service)});
    }
    model.set("services", std::move(services));
    const std::pair<std::string_view, const std::unordered_set<std::string>*> kSections[] = {
        {"networks", &uses.networks}, {"volumes", &uses.volumes}, {"secrets", &uses.secrets}, {"configs", &uses.configs}, {"models", &uses.models}};
    for (const auto& [section, used] : kSections) {
        const Value* resources = cache->resources.find(section);
        if (!resources || !resources->map())
            continue;
        Value printed = printedResources(section, *resources, *used);
        if (!printed.map()->empty())
            model.set(section, std::move(printed));
    }
    for (const Value::Entry& entry : *cache->resources.map()) {
        if (entry.key.starts_with("x-"))
            model.set(entry.key, entry.value);
    }
    return model;
}

} // namespace hullwright::compose
