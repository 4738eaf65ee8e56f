#include "core/harden/trial.h"

#include "core/apparmor/profile.h"
#include "core/compose/scalars.h"
#include "core/harden/profiles.h"

#include <algorithm>
#include <fmt/format.h>

namespace hullwright::harden {

namespace {

namespace fs = std::filesystem;
using compose::Value;

class TrialMaker {
public:
    TrialMaker(Worded worded, fs::path folder, const Exists& exists, Dialect dialect)
        : m_worded(std::move(worded)), m_hardened(*m_worded.analysis), m_stack(*m_hardened.project.stack), m_folder(std::move(folder)), m_exists(exists), m_dialect(dialect), m_trial{TrialName(m_stack.name), {}, {}, {}, {}}
    {
    }
    Result<Trial> make(const Plan* plan, const ProfileReader& own);

private:
    void takeFiles(ExportSet set, const Plan* plan);
    void service(const std::string& name, Value& model, const Value& all);
    void mounts(Value& model);
    void mount(Value& one);
    static void sysctls(Value& model);
    void options(const std::string& name, Value& model);
    std::optional<std::string> option(const std::string& text, const compose::Service& known);
    void dependencies(Value& model, const Value& all);
    void resources(Value& model);
    void tellHost(const compose::Service& known);
    void tellPaths(const compose::Service& known);
    [[nodiscard]] bool brings(const fs::path& path) const;
    [[nodiscard]] std::string inFolder(const std::string& path) const;
    void note(text::Text what, std::vector<std::string> arguments = {}) { m_trial.notes.push_back({what, std::move(arguments)}); }

    Worded m_worded;
    const analysis::Analysis& m_hardened;
    const compose::Stack& m_stack;
    fs::path m_folder;
    const Exists& m_exists;
    Dialect m_dialect;
    Trial m_trial;
    std::size_t m_ports = 0;
    bool m_profilesLeftOut = false;
};

bool TrialMaker::brings(const fs::path& path) const
{
    return std::any_of(m_trial.set.files.begin(), m_trial.set.files.end(), [&](const ExportFile& file) { return file.path == path; });
}

/// A path of the project: in the trial's folder where it is among what that brings, else where it lies.
std::string TrialMaker::inFolder(const std::string& path) const
{
    const fs::path& project = m_hardened.settings.load.projectDirectory;
    const fs::path absolute = (fs::path(path).is_absolute() ? fs::path(path) : project / path).lexically_normal();
    const fs::path relative = absolute.lexically_relative(project);
    return (brings(relative) ? m_folder / relative : absolute).string();
}

/// Profiles and secrets; the Compose files become one, and a README is for people who take it into use.
void TrialMaker::takeFiles(ExportSet set, const Plan* plan)
{
    const std::vector<PlannedFile> planned = plan != nullptr ? plan->files() : std::vector<PlannedFile>();
    for (ExportFile& file : set.files) {
        const auto secret = std::find_if(planned.begin(), planned.end(), [&](const PlannedFile& each) { return each.path == file.path && each.access == PlannedFile::Access::Private; });
        if (secret == planned.end() && file.path.parent_path() != "seccomp")
            continue;
        // Only root could give it to the user that reads it; the folder keeps everybody else out.
        file.mode = ExportFile::Mode::Plain;
        m_trial.set.files.push_back(std::move(file));
    }
}

void TrialMaker::mount(Value& one)
{
    const Value* type = one.find("type");
    const Value* source = one.find("source");
    if (Value* volume = one.find("volume"))
        volume->erase("selinux"); // a new one has its own
    if (type == nullptr || type->string() == nullptr || *type->string() != "bind" || source == nullptr || source->string() == nullptr)
        return;
    if (!m_exists(*source->string())) {
        // The engine would make an empty folder on the host; an empty volume is the same for the service.
        note(HULLWRIGHT_TR("harden", "%1 is not there: an empty volume stands for it"), {*source->string()});
        one.set("type", Value(std::string("volume"), {}));
        one.erase("source");
        one.erase("bind");
        return;
    }
    Value* bind = one.find("bind");
    if (bind == nullptr)
        return;
    bind->erase("create_host_path"); // old engines don't know it, and it is there
    if (bind->find("selinux") != nullptr) {
        // Another label would take the folder away from the container that runs.
        note(HULLWRIGHT_TR("harden", "%1 keeps its SELinux label: where SELinux is on, the trial may not reach it"), {*source->string()});
        bind->erase("selinux");
    }
}

void TrialMaker::mounts(Value& model)
{
    Value* volumes = model.find("volumes");
    if (volumes == nullptr || volumes->list() == nullptr)
        return;
    for (Value& each : *volumes->list())
        mount(each);
}

/// As a list: podman-compose 1.0 reads only the names of a map.
void TrialMaker::sysctls(Value& model)
{
    const Value* all = model.find("sysctls");
    if (all == nullptr || all->map() == nullptr)
        return;
    Value::List items;
    for (const Value::Entry& entry : *all->map())
        items.emplace_back(entry.key + "=" + compose::scalarText(entry.value).value_or(std::string()), compose::Origin{});
    model.set("sysctls", Value(std::move(items), {}));
}

/// One item of security_opt as the trial has it; nothing: not at all.
std::optional<std::string> TrialMaker::option(const std::string& text, const compose::Service& known)
{
    const std::size_t at = text.find_first_of("=:");
    const std::string kind = text.substr(0, at);
    const std::string value = at == std::string::npos ? std::string() : text.substr(at + 1);
    if (kind == "apparmor" && value == apparmor::profileName(known, m_stack)) {
        m_profilesLeftOut = true;
        return std::nullopt;
    }
    const bool file = kind == "seccomp" && !value.empty() && value != "unconfined" && value != "builtin" && value.front() != '{';
    return file ? kind + "=" + inFolder(value) : text;
}

void TrialMaker::options(const std::string& name, Value& model)
{
    const compose::Service* known = m_stack.service(name);
    Value::List items;
    bool filtered = false;
    if (const Value* written = model.find("security_opt"); written != nullptr && written->list() != nullptr) {
        for (const Value& each : *written->list()) {
            const auto kept = each.string() != nullptr && known != nullptr ? option(*each.string(), *known) : std::nullopt;
            filtered = filtered || (kept && kept->starts_with("seccomp"));
            if (kept)
                items.emplace_back(*kept, compose::Origin{});
        }
    }
    const fs::path profile = fs::path("seccomp") / (name + ".json");
    if (!filtered && brings(profile))
        items.emplace_back("seccomp=" + (m_folder / profile).string(), compose::Origin{});
    if (items.empty())
        model.erase("security_opt");
    else
        model.set("security_opt", Value(std::move(items), {}));
}

/// In the form that also old engines read.
void TrialMaker::dependencies(Value& model, const Value& all)
{
    Value* depends = model.find("depends_on");
    if (depends == nullptr || depends->map() == nullptr)
        return;
    std::erase_if(*depends->map(), [&](const Value::Entry& entry) { return all.find(entry.key) == nullptr; });
    for (Value::Entry& entry : *depends->map()) {
        entry.value.erase("required");
        entry.value.erase("restart");
    }
    if (depends->map()->empty())
        model.erase("depends_on");
}

/// Nothing that another container, a port or a name of the running stack would meet.
void TrialMaker::service(const std::string& name, Value& model, const Value& all)
{
    if (const Value* ports = model.find("ports"); ports != nullptr && ports->list() != nullptr)
        m_ports += ports->list()->size();
    for (const char* key : {"ports", "container_name", "profiles", "labels", "annotations", "external_links", "pull_policy", "mac_address"})
        model.erase(key);
    if (const Value* restart = model.find("restart"); restart != nullptr && restart->string() != nullptr && *restart->string() != "no")
        model.set("restart", Value(std::string("on-failure:3"), {})); // it must not come back with the engine
    if (const Value* logging = model.find("logging")) {
        const Value* driver = logging->find("driver");
        if (driver != nullptr && driver->string() != nullptr && *driver->string() != "json-file" && *driver->string() != "local")
            model.erase("logging"); // the log has to be readable, and goes to no collector
    }
    if (Value* networks = model.find("networks"); networks != nullptr && networks->map() != nullptr)
        for (Value::Entry& entry : *networks->map())
            if (entry.value.map() != nullptr)
                std::erase_if(*entry.value.map(), [](const Value::Entry& setting) { return setting.key != "aliases"; });
    mounts(model);
    sysctls(model);
    options(name, model);
    dependencies(model, all);
    if (model.map() != nullptr)
        std::erase_if(*model.map(), [](const Value::Entry& entry) { return entry.value.isNull() || entry.key.starts_with("x-"); });
    m_trial.services.push_back(name);
}

/// Networks and volumes become the trial's own, whatever they were: nobody else's data, nobody else's neighbours.
void TrialMaker::resources(Value& model)
{
    if (Value* networks = model.find("networks"); networks != nullptr && networks->map() != nullptr)
        for (Value::Entry& entry : *networks->map()) {
            const Value* internal = entry.value.find("internal");
            Value plain(Value::Map{}, {});
            if (internal != nullptr)
                plain.set("internal", *internal);
            entry.value = std::move(plain);
        }
    if (Value* volumes = model.find("volumes"); volumes != nullptr && volumes->map() != nullptr)
        for (Value::Entry& entry : *volumes->map())
            entry.value = Value(Value::Map{}, {});
    for (const char* section : {"secrets", "configs"})
        if (Value* files = model.find(section); files != nullptr && files->map() != nullptr)
            for (Value::Entry& entry : *files->map()) {
                entry.value.erase("name");
                if (const Value* file = entry.value.find("file"); file != nullptr && file->string() != nullptr)
                    entry.value.set("file", Value(inFolder(*file->string()), {}));
            }
}

void TrialMaker::tellPaths(const compose::Service& known)
{
    for (const compose::Mount& each : known.mounts) {
        if (each.type != compose::Mount::Type::Bind || !m_exists(each.resolvedSource))
            continue;
        // Who may open a socket may write to it, whatever the mount says.
        const bool writable = !each.readOnly || each.resolvedSource.ends_with(".sock");
        m_trial.hostPaths.push_back({each.resolvedSource, known.name, writable ? HostPath::Access::Writable : HostPath::Access::ReadOnly});
    }
    const auto tellFiles = [&](const std::vector<compose::FileGrant>& grants, const std::vector<compose::FileSource>& sources) {
        for (const compose::FileGrant& grant : grants) {
            const auto source = std::find_if(sources.begin(), sources.end(), [&](const compose::FileSource& each) { return each.key == grant.source; });
            if (source != sources.end() && !source->file.empty())
                if (const std::string path = inFolder(source->file); !path.starts_with(m_folder.string()))
                    m_trial.hostPaths.push_back({path, known.name, HostPath::Access::ReadOnly});
        }
    };
    tellFiles(known.secrets, m_stack.secrets);
    tellFiles(known.configs, m_stack.configs);
    for (const compose::Device& each : known.devices)
        m_trial.hostPaths.push_back({each.source, known.name, each.permissions.find('w') != std::string::npos || each.permissions.empty() ? HostPath::Access::Writable : HostPath::Access::ReadOnly});
}

void TrialMaker::tellHost(const compose::Service& known)
{
    tellPaths(known);
    if (known.privileged && known.privileged->value)
        note(HULLWRIGHT_TR("harden", "%1 is privileged: it can do anything on this host"), {known.name});
    if (known.useApiSocket && known.useApiSocket->value)
        note(HULLWRIGHT_TR("harden", "%1 controls the engine itself"), {known.name});
    for (const auto* space : {&known.networkMode, &known.pid, &known.ipc, &known.uts})
        if (*space && ((*space)->value == "host" || (*space)->value.starts_with("container:")))
            note(HULLWRIGHT_TR("harden", "%1 is not apart from what runs: %2"), {known.name, (*space)->value});
    if (known.hasBuild)
        note(HULLWRIGHT_TR("harden", "%1 is built, where its image is not there: that runs the commands of its Dockerfile"), {known.name});
}

Result<Trial> TrialMaker::make(const Plan* plan, const ProfileReader& own)
{
    if (m_hardened.settings.load.projectDirectory.empty())
        return tl::unexpected(Error{ErrorCode::Refused, "A text without a file has no folder that its paths could be told from", "Save it first.", m_hardened.main().name, {}, {}});
    auto set = exportSet(m_worded.analysis, plan, own, {}, m_dialect);
    if (!set)
        return tl::unexpected(set.error());
    takeFiles(std::move(*set), plan);
    analysis::Settings settings = m_hardened.settings;
    settings.load.projectName = m_trial.name.text();
    Value model = analysis::reanalyse(m_worded.analysis, settings)->project.model();
    Value* services = model.find("services");
    if (services == nullptr || services->map() == nullptr || services->map()->empty())
        return tl::unexpected(Error{ErrorCode::Refused, "There is no service that would start", "Choose a profile in the project's panel.", m_hardened.main().name, {}, {}});
    for (Value::Entry& entry : *services->map())
        service(entry.key, entry.value, *services);
    resources(model);
    std::erase_if(*model.map(), [](const Value::Entry& entry) { return entry.key == "name" || entry.key == "version" || entry.key.starts_with("x-"); });
    for (const std::string& name : m_trial.services)
        if (const compose::Service* known = m_stack.service(name))
            tellHost(*known);
    if (m_ports > 0)
        note(HULLWRIGHT_TR("harden", "Published ports are left out: the running stack has them (%1)"), {std::to_string(m_ports)});
    if (m_profilesLeftOut)
        note(HULLWRIGHT_TR("harden", "AppArmor profiles of its own are left out: only root can load them"));
    if (m_worded.reowned)
        note(HULLWRIGHT_TR("harden", "Folders in memory belong to whom a service starts as: Podman refuses those that name an owner"));
    m_trial.notes.insert(m_trial.notes.end(), m_worded.notes.begin(), m_worded.notes.end());
    m_trial.set.files.insert(m_trial.set.files.begin(), ExportFile{"compose.yaml", compose::toYaml(model), ExportFile::Mode::Plain});
    return std::move(m_trial);
}

} // namespace

Result<Trial> trial(const analysis::AnalysisPtr& hardened, const Plan* plan, const ProfileReader& own, const fs::path& folder, const Exists& exists, Engine::Dialect dialect)
{
    return TrialMaker(wordedFor(hardened, dialect), folder, exists, dialect).make(plan, own);
}

} // namespace hullwright::harden
