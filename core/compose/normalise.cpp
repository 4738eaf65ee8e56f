#include "core/compose/normalise.h"

#include "core/compose/short_syntax.h"

namespace hullwright::compose {
namespace {

constexpr std::string_view kServicePrefix = "service:";

Value defaultText(std::string text, const Origin& from)
{
    return {std::move(text), derived(from, Origin::Kind::Default)};
}

void attachToDefaultNetwork(Value& service)
{
    if (service.find("provider") || service.find("network_mode"))
        return;
    const Value* networks = service.find("networks");
    if (networks && networks->map() && !networks->map()->empty())
        return;
    const Origin implied = derived(service.origin, Origin::Kind::Default);
    Value attachments(Value::Map{}, implied);
    attachments.set("default", Value(nullptr, implied));
    service.set("networks", std::move(attachments));
}

void fillFromEnvironment(Value* mapping, const Lookup& lookup)
{
    if (Value::Map* entries = mapping ? mapping->map() : nullptr) {
        for (Value::Entry& entry : *entries) {
            if (!entry.value.isNull())
                continue;
            if (auto value = lookup(entry.key))
                entry.value.data = std::move(*value);
        }
    }
}

enum class Restart { Yes, No };

void imply(Value& service, std::string_view on, Restart restart, const Origin& because)
{
    Value* dependencies = service.find("depends_on");
    if (!dependencies)
        dependencies = &service.set("depends_on", Value(Value::Map{}, derived(because, Origin::Kind::Implied)));
    if (on.empty() || dependencies->find(on))
        return;
    const Origin origin = derived(because, Origin::Kind::Implied);
    Value dependency(Value::Map{}, origin);
    dependency.set("condition", Value(std::string("service_started"), origin));
    if (restart == Restart::Yes)
        dependency.set("restart", Value(true, origin));
    dependency.set("required", Value(true, origin));
    dependencies->set(on, std::move(dependency));
}

void implyDependencies(Value& service)
{
    // Copies: setting depends_on moves the entries of the map.
    if (const Value* links = service.find("links"); links && links->list()) {
        const Value::List items = *links->list();
        for (const Value& link : items) {
            if (link.string())
                imply(service, split(*link.string(), ':').front(), Restart::Yes, link.origin);
        }
    }
    for (const std::string_view key : {"network_mode", "ipc", "pid", "uts", "cgroup"}) {
        const Value* found = service.find(key);
        if (!found || !found->string() || !found->string()->starts_with(kServicePrefix))
            continue;
        const Value mode = *found;
        imply(service, std::string_view(*mode.string()).substr(kServicePrefix.size()), Restart::Yes, mode.origin);
    }
    if (const Value* sources = service.find("volumes_from"); sources && sources->list()) {
        const Value::List items = *sources->list();
        for (const Value& source : items) {
            if (source.string() && !source.string()->starts_with("container:"))
                imply(service, split(*source.string(), ':').front(), Restart::No, source.origin);
        }
    }
}

void defaultTargets(Value* secrets)
{
    if (Value::List* items = secrets ? secrets->list() : nullptr) {
        for (Value& item : *items) {
            const Value* source = item.find("source");
            if (source && source->string() && !item.find("target"))
                item.set("target", defaultText("/run/secrets/" + *source->string(), item.origin));
        }
    }
}

} // namespace

void setServiceDefaults(Value& service)
{
    Value* build = service.find("build");
    if (build && build->map() && !build->find("context"))
        build->set("context", defaultText(".", build->origin));
    defaultTargets(service.find("secrets"));
    if (build)
        defaultTargets(build->find("secrets"));
}

void normaliseService(Value& service, const Lookup& lookup)
{
    attachToDefaultNetwork(service);
    if (Value* policy = service.find("pull_policy"); policy && policy->string() && *policy->string() == "if_not_present")
        policy->data = std::string("missing");
    if (Value* build = service.find("build"); build && build->map()) {
        if (!build->find("dockerfile") && !build->find("dockerfile_inline"))
            build->set("dockerfile", defaultText("Dockerfile", build->origin));
        fillFromEnvironment(build->find("args"), lookup);
    }
    fillFromEnvironment(service.find("environment"), lookup);
    implyDependencies(service);
}

void nameResource(Value& resource, std::string_view key, std::string_view projectName)
{
    if (!resource.map())
        resource.data = Value::Map{};
    if (const Value* name = resource.find("name"); name && !name->isNull())
        return;
    const Value* external = resource.find("external");
    const bool isExternal = external && external->boolean() && *external->boolean();
    resource.set("name", defaultText(isExternal ? std::string(key) : std::string(projectName) + "_" + std::string(key), resource.origin));
}

std::string projectNameFrom(std::string_view text)
{
    std::string name;
    for (char c : text) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        const bool allowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
        if (allowed && !(name.empty() && (c == '_' || c == '-')))
            name += c;
    }
    return name;
}

} // namespace hullwright::compose
