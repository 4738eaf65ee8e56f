#include "core/compose/loader.h"

#include "core/compose/canonical.h"
#include "core/compose/consistency.h"
#include "core/compose/env_files.h"
#include "core/compose/normalise.h"
#include "core/compose/paths.h"
#include "core/compose/stack_mounts.h"
#include "core/compose/stack_reader.h"

#include <algorithm>

namespace hullwright::compose {
namespace {

constexpr std::string_view kSections[] = {"networks", "volumes", "secrets", "configs", "models"};

} // namespace

Loader::Loader(const std::vector<SourceFile>& files, const LoadOptions& options, const Project* previous)
    : m_files(files), m_options(options), m_previous(previous ? previous->cache.get() : nullptr), m_reader(m_problems)
{
}

std::optional<std::string> Loader::variable(std::string_view name) const
{
    const auto at = m_cache->variables.find(std::string(name));
    return at == m_cache->variables.end() ? std::nullopt : std::optional(at->second);
}

bool Loader::isActive(const Value& service) const
{
    const Value* profiles = service.find("profiles");
    if (!profiles || !profiles->list() || profiles->list()->empty())
        return true;
    const auto wanted = [this](std::string_view profile) {
        return std::any_of(m_options.profiles.begin(), m_options.profiles.end(), [&](const std::string& active) { return active == "*" || active == profile; });
    };
    return std::any_of(profiles->list()->begin(), profiles->list()->end(), [&](const Value& each) { return each.string() && wanted(*each.string()); });
}

Project Loader::run()
{
    findGround();
    if (m_previous && !m_previous->sameGround(*m_cache))
        m_previous = nullptr;
    readFiles();
    if (m_model.map()) {
        settleTop();
        settleServices();
        settleResources();
    }
    collectStack();
    return {m_stack, m_cache, std::move(m_files)};
}

void Loader::settleTop()
{
    const Trail top;
    validate(m_model, projectShape(), top, m_problems);
    if (const Value* include = m_model.find("include")) {
        m_problems.error(Trail(top, "include"), include->origin.key, say(HULLWRIGHT_TR("compose", "include is not read yet: what it brings is missing here")), {}, ErrorCode::Unsupported);
        m_model.erase("include");
    }
    if (const Value* version = m_model.find("version")) {
        m_problems.warning(Trail(top, "version"), version->origin.key, say(HULLWRIGHT_TR("compose", "version is obsolete and ignored")));
        m_model.erase("version");
    }
    if (m_model.map() && !m_model.find("services"))
        m_model.set("services", Value(Value::Map{}, Origin{m_model.origin.place, {}, Origin::Kind::Default, 0}));
}

void Loader::settleServices()
{
    Value* services = m_model.find("services");
    if (!services || !services->map())
        return;
    for (Value::Entry& entry : *services->map()) {
        if (m_takenOver.contains(entry.key)) {
            const LoadedService& before = m_previous->services.find(entry.key)->second;
            m_portsLeft -= std::min(m_portsLeft, before.service->ports.size());
            m_cache->services[entry.key] = before;
            continue;
        }
        m_cache->services[entry.key] = settleService(entry.key, std::move(entry.value));
    }
}

/// The regions that a value's origins point into.
std::vector<std::shared_ptr<const yaml::Region>> Loader::regionsOf(const Value& value)
{
    if (m_regionsByPlace.empty()) {
        for (const auto& region : m_regions)
            m_regionsByPlace.emplace(region.get(), region);
    }
    std::vector<std::shared_ptr<const yaml::Region>> regions;
    std::set<const yaml::Region*> seen;
    const auto note = [&](const yaml::Place& place) {
        const auto at = m_regionsByPlace.find(place.region);
        if (at != m_regionsByPlace.end() && seen.insert(place.region).second)
            regions.push_back(at->second);
    };
    const auto walk = [&](const auto& self, const Value& each) -> void {
        note(each.origin.place);
        note(each.origin.key);
        if (each.map()) {
            for (const Value::Entry& entry : *each.map())
                self(self, entry.value);
        } else if (each.list()) {
            for (const Value& item : *each.list())
                self(self, item);
        }
    };
    walk(walk, value);
    return regions;
}

LoadedService Loader::settleService(const std::string& name, Value model)
{
    const Trail top;
    const Trail services(top, "services");
    const Trail here(services, name);
    Problems& problems = problemsOf(name);
    const Lookup lookup = [this](std::string_view wanted) { return variable(wanted); };
    const Origin origin = model.origin;

    problems.shareLimit(&m_portsLeft);
    enforceUnicity(model, serviceShape(), here, problems);
    validate(model, serviceShape(), here, problems);
    if (!model.map())
        model = Value(Value::Map{}, origin);
    canonicalise(model, serviceShape(), here, problems);
    if (const Value* dns = model.find("dns"); dns && dns->list() && dns->list()->empty())
        model.erase("dns");
    enforceUnicity(model, serviceShape(), here, problems);
    setServiceDefaults(model);
    const auto sources = mountSources(model.find("volumes"));
    resolveServicePaths(model, m_options);
    normaliseService(model, lookup);
    const bool active = isActive(model);
    bool complete = true;
    if (active) {
        checkService(model, here, problems);
        complete = readServiceFiles(model, m_options, lookup, here, problems) == FilesRead::All;
    }
    const bool usesFiles = model.find("env_file") || model.find("label_file");
    auto service = std::make_shared<Service>(readService(name, std::make_shared<const Value>(std::move(model)), sources));
    service->active = active;
    if (m_simple)
        service->regions = std::move(m_serviceRegions[name]);
    else
        service->regions = regionsOf(*service->model);
    LoadedService loaded;
    loaded.service = std::move(service);
    loaded.problems = problems.take();
    loaded.visits = m_serviceVisits[name];
    loaded.reusable = m_simple && !usesFiles && !m_reader.exhausted();
    loaded.complete = complete;
    return loaded;
}

void Loader::settleResource(std::string_view section, Value::Entry& entry)
{
    const Trail top;
    const Trail list(top, section);
    const Trail here(list, entry.key);
    const Shape* shape = resourceShape(section);
    const Origin origin = entry.value.origin;
    enforceUnicity(entry.value, *shape, here, m_problems);
    canonicalise(entry.value, *shape, here, m_problems);
    if (entry.value.map())
        checkResource(entry.value, section, here, m_problems);
    resolveResourcePaths(entry.value, section, m_options);
    if (section != "models")
        nameResource(entry.value, entry.key, m_cache->projectName);
    entry.value.origin = origin;
}

void Loader::addImpliedNetwork()
{
    Value* networks = m_model.find("networks");
    if (networks && networks->find("default"))
        return;
    const bool used = std::any_of(m_cache->services.begin(), m_cache->services.end(), [](const auto& entry) {
        const auto& attachments = entry.second.service->networks;
        return entry.second.service->active && std::any_of(attachments.begin(), attachments.end(), [](const NetworkAttachment& each) { return each.network == "default"; });
    });
    if (!used)
        return;
    const Origin implied{m_model.origin.place, {}, Origin::Kind::Default, 0};
    if (!networks)
        networks = &m_model.set("networks", Value(Value::Map{}, implied));
    networks->set("default", Value(Value::Map{}, implied));
}

void Loader::settleResources()
{
    addImpliedNetwork();
    for (const std::string_view section : kSections) {
        Value* resources = m_model.find(section);
        if (!resources || !resources->map())
            continue;
        for (Value::Entry& entry : *resources->map()) {
            settleResource(section, entry);
            if (section == "networks") {
                Network network = readNetwork(entry.key, entry.value);
                network.implied = entry.value.origin.kind == Origin::Kind::Default;
                m_stack->networks.push_back(std::move(network));
            } else if (section == "volumes") {
                m_stack->volumes.push_back(readVolume(entry.key, entry.value));
            } else if (section == "secrets") {
                m_stack->secrets.push_back(readFileSource(entry.key, entry.value));
            } else if (section == "configs") {
                m_stack->configs.push_back(readFileSource(entry.key, entry.value));
            }
        }
    }
}

void Loader::collectStack()
{
    m_stack->name = m_cache->projectName;
    m_stack->complete = m_complete;
    m_stack->regions = m_regions;
    const Value* services = m_model.find("services");
    if (services && services->map()) {
        for (const Value::Entry& entry : *services->map()) {
            const LoadedService& loaded = m_cache->services.find(entry.key)->second;
            m_stack->services.push_back(loaded.service);
            m_stack->complete = m_stack->complete && loaded.complete;
        }
    }
    checkReferences(*m_stack, m_model.find("models"), m_problems);
    m_stack->problems = m_problems.take();
    for (const auto& service : m_stack->services) {
        const auto& own = m_cache->services.find(service->name)->second.problems;
        m_stack->problems.insert(m_stack->problems.end(), own.begin(), own.end());
    }
    for (const Problem& problem : m_stack->problems)
        m_stack->complete = m_stack->complete && problem.severity != Problem::Severity::Error;
    m_model.erase("services");
    m_model.set("name", Value(m_cache->projectName, Origin{}));
    m_cache->resources = std::move(m_model);
}

Project load(const std::vector<SourceFile>& files, const LoadOptions& options, const Project* previous)
{
    return Loader(files, options, previous).run();
}

Project load(std::shared_ptr<const yaml::Tree> tree, const LoadOptions& options, const Project* previous)
{
    return load({sourceFile({}, {}, std::move(tree))}, options, previous);
}

} // namespace hullwright::compose
