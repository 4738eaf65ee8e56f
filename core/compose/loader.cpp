#include "core/compose/loader.h"

#include "core/compose/canonical.h"
#include "core/compose/consistency.h"
#include "core/compose/env_files.h"
#include "core/compose/normalise.h"
#include "core/compose/paths.h"
#include "core/compose/short_syntax.h"
#include "core/compose/stack_mounts.h"
#include "core/compose/stack_reader.h"

#include <algorithm>
#include <tuple>

namespace hullwright::compose {
namespace {

constexpr std::string_view kSections[] = {"networks", "volumes", "secrets", "configs", "models"};

bool isFilled(const yaml::Node& node)
{
    return node && node.kind() == yaml::Kind::Scalar;
}

/// Problems that stages found twice (a service that others extend is looked at again with each of them) are told once.
void dropRepeated(std::vector<Problem>& problems)
{
    std::set<std::tuple<const yaml::Region*, std::uint32_t, std::string, std::string>> told;
    std::erase_if(problems, [&](const Problem& problem) { return !told.emplace(problem.place.region, problem.place.begin, problem.path, problem.message.english()).second; });
}

} // namespace

Loader::Loader(const std::vector<SourceFile>& files, const LoadOptions& options, const Project* previous)
    : m_options(options), m_previous(previous ? previous->cache.get() : nullptr), m_session(files, options, m_previous)
{
}

bool Loader::isActive(const Value& service) const
{
    const Value* profiles = service.find("profiles");
    if (!profiles || !profiles->list() || profiles->list()->empty())
        return true;
    const auto wanted = [this](std::string_view profile) {
        return std::any_of(m_cache->profiles.begin(), m_cache->profiles.end(), [&](const std::string& active) { return active == "*" || active == profile; });
    };
    return std::any_of(profiles->list()->begin(), profiles->list()->end(), [&](const Value& each) { return each.string() && wanted(*each.string()); });
}

Project Loader::run()
{
    findGround();
    findProfiles();
    if (m_previous && !m_previous->sameSurroundings(*m_cache))
        m_previous = nullptr;
    Assembler assembler(m_session, m_cache->ground);
    for (const std::size_t file : m_session.sources.named())
        assembler.addFile(file);
    Assembly assembly = assembler.take();
    m_model = std::move(assembly.top);
    if (m_model.map()) {
        dropBadNames(assembly);
        const Trail root;
        validate(m_model, projectShape(), root, m_session.problems);
        settleServices(assembly);
        settleResources();
    }
    collectStack(assembly);
    return {m_stack, m_cache, m_session.sources.take(), std::move(m_session.unfetched)};
}

void Loader::findGround()
{
    Ground ground = projectGround(m_options, m_session.texts, m_session.problems);
    std::string name = projectNameFrom(m_options.projectName);
    if (name.empty())
        name = projectNameFrom(ground.variable("COMPOSE_PROJECT_NAME").value_or(std::string()));
    if (name.empty())
        name = writtenName(ground);
    if (name.empty())
        name = projectNameFrom(m_options.projectDirectory.filename().string());
    m_cache->projectName = name;
    m_cache->homeDirectory = m_options.homeDirectory;
    ground.variables.insert_or_assign("COMPOSE_PROJECT_NAME", KnownVariable{name, {VariableSource::Kind::BuiltIn, {}, 0}});
    m_cache->ground = m_session.ground(std::move(ground));
}

/// `name:` as the named files have it: the last one wins.
std::string Loader::writtenName(const Ground& ground) const
{
    std::string name;
    for (const std::size_t number : m_session.sources.named()) {
        const yaml::Tree& tree = *m_session.sources.at(number).tree;
        for (std::size_t i = 0; i < tree.documentCount(); ++i) {
            const yaml::Node root = tree.root(i);
            const yaml::Node written = root && root.kind() == yaml::Kind::Mapping ? root.find("name") : yaml::Node{};
            const yaml::Node meant = written && written.kind() == yaml::Kind::Alias ? written.target() : written;
            if (!isFilled(meant))
                continue;
            if (const std::string found = projectNameFrom(substitute(meant.value(), ground.lookup()).text); !found.empty())
                name = found;
        }
    }
    return name;
}

/// Those that the caller names; where it names none, the project's own wish.
void Loader::findProfiles()
{
    m_cache->profiles = m_options.profiles;
    const auto wish = m_cache->ground->variable("COMPOSE_PROFILES");
    if (!m_cache->profiles.empty() || !wish)
        return;
    for (const std::string_view profile : split(*wish, ',')) {
        if (!profile.empty())
            m_cache->profiles.emplace_back(profile);
    }
}

/// Services are checked one by one; their names are checked here, together.
void Loader::dropBadNames(Assembly& assembly)
{
    if (!assembly.hasServices)
        return;
    Value names(Value::Map{}, assembly.servicesOrigin);
    for (const auto& [name, draft] : assembly.services)
        names.map()->push_back({name, Value(nullptr, draft->value.origin)});
    const Trail root;
    validate(names, *projectShape().find("services"), Trail(root, "services"), m_session.problems);
    if (names.map()->size() == assembly.services.size())
        return;
    std::set<std::string> good;
    for (const Value::Entry& entry : *names.map())
        good.insert(entry.key);
    std::erase_if(assembly.services, [&](const auto& service) { return !good.contains(service.first); });
}

std::shared_ptr<const LoadedService> Loader::takenOver(const std::string& name, const DraftPtr& draft)
{
    const auto before = m_previous ? m_previous->services.find(name) : decltype(m_previous->services.find(name)){};
    if (!m_previous || before == m_previous->services.end() || before->second->draft != draft)
        return nullptr;
    const auto& files = before->second->files;
    const bool same = std::all_of(files.begin(), files.end(), [this](const auto& file) { return m_session.texts.read(file.first) == file.second; });
    return same ? before->second : nullptr;
}

void Loader::settleServices(const Assembly& assembly)
{
    for (const auto& [name, draft] : assembly.services) {
        auto loaded = takenOver(name, draft);
        if (loaded)
            m_session.portsLeft -= std::min(m_session.portsLeft, loaded->service->ports.size());
        else
            loaded = std::make_shared<const LoadedService>(settleService(name, draft));
        m_cache->services.emplace(name, std::move(loaded));
    }
}

LoadedService Loader::settleService(const std::string& name, const DraftPtr& draft)
{
    const Trail top;
    const Trail services(top, "services");
    const Trail here(services, name);
    const Lookup lookup = m_cache->ground->lookup();
    LoadedService loaded;
    loaded.draft = draft;
    Problems problems;
    std::vector<std::shared_ptr<const yaml::Region>> regions;
    visitDrafts(draft, [&](const Draft& each) {
        for (const Problem& problem : each.problems)
            problems.add(problem);
        regions.insert(regions.end(), each.regions.begin(), each.regions.end());
    });
    problems.shareLimit(&m_session.portsLeft);
    Value model = draft->value;
    enforceUnicity(model, serviceShape(), here, problems);
    validate(model, serviceShape(), here, problems);
    if (!model.map())
        model = Value(Value::Map{}, draft->value.origin);
    canonicalise(model, serviceShape(), here, problems, Extent::Whole);
    if (const Value* dns = model.find("dns"); dns && dns->list() && dns->list()->empty())
        model.erase("dns");
    enforceUnicity(model, serviceShape(), here, problems);
    setServiceDefaults(model);
    const auto sources = mountSources(model.find("volumes"));
    resolveServicePaths(model, {m_options.projectDirectory, m_options.homeDirectory});
    normaliseService(model, lookup);
    const bool active = isActive(model);
    if (active) {
        checkService(model, here, problems);
        ServiceFiles files(m_session.texts, lookup, here, problems);
        loaded.complete = files.addTo(model) == FilesRead::All;
        loaded.files = files.used();
    }
    auto service = std::make_shared<Service>(readService(name, std::make_shared<const Value>(std::move(model)), sources));
    service->active = active;
    if (active)
        readSeccompProfile(service->security, here, problems, loaded);
    service->regions = std::move(regions);
    loaded.service = std::move(service);
    loaded.problems = problems.take();
    return loaded;
}

/// Docker Compose takes it from the project's folder, and hands its text to the engine.
void Loader::readSeccompProfile(SecurityOptions& security, const Trail& here, Problems& problems, LoadedService& loaded)
{
    const std::string path = security.seccomp ? security.seccomp->value : std::string();
    if (path.empty() || path == "unconfined" || path == "builtin" || m_options.seccompProfiles == LoadOptions::SeccompProfiles::Leave || !m_session.texts.canRead())
        return;
    const std::filesystem::path file = (m_options.projectDirectory / path).lexically_normal();
    security.seccompText = m_session.texts.read(file);
    loaded.files.emplace(file, security.seccompText);
    if (*security.seccompText || security.seccompText->error().code == ErrorCode::NotFound)
        return;
    const Error& error = security.seccompText->error();
    problems.warning(Trail(here, "security_opt"), security.seccomp->origin.place, say(HULLWRIGHT_TR("compose", "the seccomp profile %1 was not read: %2"), {path, error.message}),
                     say(HULLWRIGHT_TR("compose", "%1"), {error.hint}), error.code);
    loaded.complete = false;
}

void Loader::settleResource(std::string_view section, Value::Entry& entry)
{
    const Trail top;
    const Trail list(top, section);
    const Trail here(list, entry.key);
    const Shape* shape = resourceShape(section);
    const Origin origin = entry.value.origin;
    enforceUnicity(entry.value, *shape, here, m_session.problems);
    canonicalise(entry.value, *shape, here, m_session.problems, Extent::Whole);
    if (entry.value.map())
        checkResource(entry.value, section, here, m_session.problems);
    resolveResourcePaths(entry.value, section, {m_options.projectDirectory, m_options.homeDirectory});
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
        const auto& attachments = entry.second->service->networks;
        return entry.second->service->active && std::any_of(attachments.begin(), attachments.end(), [](const NetworkAttachment& each) { return each.network == "default"; });
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

void Loader::collectStack(const Assembly& assembly)
{
    m_stack->name = m_cache->projectName;
    m_stack->regions = std::move(m_session.regions);
    std::vector<const LoadedService*> own;
    own.reserve(assembly.services.size());
    for (const auto& [name, draft] : assembly.services) {
        const auto loaded = m_cache->services.find(name);
        if (loaded == m_cache->services.end())
            continue;
        m_stack->services.push_back(loaded->second->service);
        m_stack->complete = m_stack->complete && loaded->second->complete;
        own.push_back(loaded->second.get());
    }
    m_stack->index();
    checkReferences(*m_stack, m_model.find("models"), m_session.problems);
    m_stack->problems = m_session.problems.take();
    for (const LoadedService* loaded : own)
        m_stack->problems.insert(m_stack->problems.end(), loaded->problems.begin(), loaded->problems.end());
    dropRepeated(m_stack->problems);
    for (const Problem& problem : m_stack->problems)
        m_stack->complete = m_stack->complete && problem.severity != Problem::Severity::Error;
    m_model.erase("services");
    m_model.set("name", Value(m_cache->projectName, Origin{}));
    m_cache->resources = std::move(m_model);
    m_cache->grounds = std::move(m_session.grounds);
    m_cache->drafts = m_session.drafts.take();
    m_cache->texts = m_session.texts.texts();
    m_cache->interpolations = std::move(m_session.interpolations);
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
