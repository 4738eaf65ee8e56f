#include "core/harden/export_steps.h"

#include "core/harden/profiles.h"
#include "core/rules/check_help.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace hullwright::harden {

namespace {

namespace fs = std::filesystem;

constexpr const char* kIgnore = R"sh(ignore() { # FILE LINE: adds the line where it is not there yet
  grep -qxF "$2" "$1" 2>/dev/null && return
  [ -z "$(tail -c 1 "$1" 2>/dev/null)" ] || echo >>"$1"
  echo "$2" >>"$1"
}
)sh";

/// The Compose files that the export changes.
std::vector<std::string> changedFiles(const analysis::Analysis& exported, const ExportSet& set, const Plan* plan)
{
    std::vector<std::string> changed;
    std::size_t index = 0;
    for (std::size_t i = 0; i < exported.files().size(); ++i) {
        if (!exported.files()[i].used)
            continue;
        const ExportFile& file = set.files[index++];
        const analysis::Analysis& was = plan != nullptr ? *plan->before : exported;
        if (i >= was.files().size() || was.files()[i].tree->text() != file.bytes)
            changed.push_back(file.path.string());
    }
    return changed;
}

/// Within an item of a list.
std::string indented(const std::string& lines)
{
    std::string out;
    for (std::size_t at = 0; at < lines.size();) {
        const std::size_t end = lines.find('\n', at) + 1;
        out += "   " + lines.substr(at, end - at);
        at = end;
    }
    return out;
}

class ReadmeSteps {
public:
    ReadmeSteps(const analysis::Analysis& exported, const ExportSet& set, const Plan* plan)
        : m_exported(exported), m_stack(*exported.project.stack), m_set(set), m_plan(plan), m_inProject(exported, set, "PROJECT/", "PROJECT/"), m_here(exported, set, {}, "PROJECT/"), m_changed(changedFiles(exported, set, plan))
    {
    }
    std::string run() const { return bring() + look() + tryBeside() + takeOver() + goBack(); }

private:
    [[nodiscard]] bool has(const char* folder) const;
    [[nodiscard]] std::string bring() const;
    [[nodiscard]] std::string look() const { return fmt::format("\n## 2. Let Compose read it\n\nIt says nothing where all is well. The running stack is not touched.\n\n```sh\n{} config -q\n```\n", hereCompose()); }
    [[nodiscard]] std::string tryBeside() const;
    [[nodiscard]] std::string takeOver() const;
    [[nodiscard]] std::string otherEngine() const;
    [[nodiscard]] std::string compose() const;
    [[nodiscard]] std::string goBack() const;
    [[nodiscard]] std::string secretLines() const;
    [[nodiscard]] std::string ignoreLines() const;
    [[nodiscard]] std::string withoutWhatRuns() const;
    [[nodiscard]] std::string shared() const;
    [[nodiscard]] bool hasOwnName(const compose::Volume& volume) const { return volume.external || volume.name != m_stack.name + "_" + volume.key; }
    [[nodiscard]] std::string hereCompose() const { return compose() + " --project-directory PROJECT" + m_here.start; }
    [[nodiscard]] bool keepsSecrets() const;
    [[nodiscard]] std::string back() const;
    [[nodiscard]] std::string again() const;

    const analysis::Analysis& m_exported;
    const compose::Stack& m_stack;
    const ExportSet& m_set;
    const Plan* m_plan;
    ComposeFiles m_inProject, m_here;
    std::vector<std::string> m_changed; ///< the others lie in the project as they are here
};

bool ReadmeSteps::has(const char* folder) const
{
    return std::any_of(m_set.files.begin(), m_set.files.end(), [&](const ExportFile& file) { return file.path.parent_path() == folder; });
}

bool ReadmeSteps::keepsSecrets() const
{
    return std::any_of(m_set.files.begin(), m_set.files.end(), [](const ExportFile& file) { return file.mode == ExportFile::Mode::Private; });
}

/// How the secrets get to where the Compose file looks for them, readable by whom they are for. Their names are made of plain letters.
std::string ReadmeSteps::secretLines() const
{
    std::string out;
    for (const PlannedFile& file : m_plan != nullptr ? m_plan->files() : std::vector<PlannedFile>()) {
        if (file.access != PlannedFile::Access::Private)
            continue;
        out += fmt::format("install -D -m 600 {0} PROJECT/{0}\n", file.path.string());
        out += secretOwnerLine(file, "PROJECT/");
    }
    return out;
}

/// What must not get into a repository, nor, with a build's context, into an image: secrets, and the files as they were with the passwords in them.
std::string ReadmeSteps::ignoreLines() const
{
    std::set<std::string> lines;
    const bool secrets = keepsSecrets();
    for (const std::string& path : m_changed)
        lines.insert(fmt::format("ignore PROJECT/.gitignore {}.before\n", path));
    if (secrets)
        lines.insert("ignore PROJECT/.gitignore secrets/\n");
    for (const auto& service : m_stack.services) {
        const std::string context = service->hasBuild ? rules::textAt(service->model.get(), {"build", "context"}) : std::string();
        if (context.empty() || belowProject(m_exported, context) != ".")
            continue; // only a context that the files lie in takes them along
        lines.insert("ignore PROJECT/.dockerignore '*.before'\n");
        if (secrets)
            lines.insert("ignore PROJECT/.dockerignore secrets/\n");
    }
    std::string out = kIgnore;
    for (const std::string& line : lines)
        out += line;
    return out;
}

std::string ReadmeSteps::bring() const
{
    std::string out = "\n## 1. Bring what is new\n\nThe Compose file names its profiles and secrets relative to the project's folder, and its own mounts and builds too. So these files go there first; what runs\n"
                      "is not touched by it. In this folder, with PROJECT as the project's folder:\n\n```sh\n";
    for (const std::string& path : m_changed)
        out += fmt::format("cmp -s {0} PROJECT/{0} || install -m 600 PROJECT/{0} PROJECT/{0}.before   # with the passwords that are in it: for nobody else\n", path);
    out += fmt::format("cp -r{}{} verify.sh PROJECT/\n", has("seccomp") ? " seccomp" : "", has("apparmor") ? " apparmor" : "");
    out += secretLines() + ignoreLines();
    if (has("apparmor"))
        out += "sudo apparmor_parser --replace PROJECT/apparmor/*   # on every host, before the start, and again after a reboot\n";
    out += "```\n";
    if (has("apparmor"))
        out += "\nOn a host without AppArmor, Docker ignores the `apparmor=` lines and Podman refuses them: take them out there. A host with it refuses to start a container whose\n"
               "profile is not loaded. To load them at boot, copy them into `/etc/apparmor.d/`.\n";
    return out;
}

/// A port and a container's name are there once: the trial does without.
std::string ReadmeSteps::withoutWhatRuns() const
{
    std::string services;
    for (const auto& service : m_stack.services) {
        if (!safeName(service->name) || (service->ports.empty() && !service->containerName))
            continue;
        services += fmt::format("  \"{}\":\n", service->name);
        if (!service->ports.empty())
            services += "    ports: !reset []\n";
        if (service->containerName)
            services += "    container_name: !reset null\n";
    }
    return services.empty() ? services : "cat >try.yaml <<'END'\nservices:\n" + services + "END\n";
}

/// What the trial has in common with the running stack.
std::string ReadmeSteps::shared() const
{
    std::string out;
    for (const auto& service : m_stack.services)
        for (const compose::Mount& mount : service->mounts)
            if (service->active && mount.type == compose::Mount::Type::Bind && !mount.readOnly)
                out += fmt::format("- {}: the folder {} of the host\n", service->name, shellWord(mount.resolvedSource));
    for (const compose::Volume& volume : m_stack.volumes)
        if (hasOwnName(volume))
            out += fmt::format("- the volume {}\n", shellWord(volume.name));
    return out.empty() ? out : "\nThese are the same for both, so that the trial writes to what the running stack uses. Leave this part out where that may not be:\n\n" + out;
}

std::string ReadmeSteps::tryBeside() const
{
    const std::string reset = withoutWhatRuns();
    const std::string beside = hereCompose() + (reset.empty() ? "" : " -f try.yaml") + " -p " + shellWord(m_stack.name + "-try");
    std::string out = "\n## 3. Try it beside the running stack\n\nUnder another name, with volumes of its own that are empty." + std::string(reset.empty() ? "" : " Published ports and names of containers are left out (`!reset` needs Compose 2.24).");
    // A volume with a name of its own is the running stack's: taking down must not remove it.
    const bool mine = std::none_of(m_stack.volumes.begin(), m_stack.volumes.end(), [this](const compose::Volume& each) { return hasOwnName(each); });
    out += fmt::format("\n\n```sh\n{0}{1} up -d\n{1} ps\n{1} logs --since 5m\n{1} down{2}\n```\n", reset, beside, mine ? " -v" : "");
    out += "\nA refused call shows in the log of the service as \"Operation not permitted\", a write as \"Read-only file system\". What a volume holds already, from before, is met only in the next part.\n";
    return out + shared();
}

std::string ReadmeSteps::takeOver() const
{
    std::string out = "\n## 4. Take it over\n\n```sh\n";
    for (const std::string& path : m_changed)
        out += fmt::format("cp {0} PROJECT/{0}\n", path);
    out += m_plan != nullptr ? folderOwnerLines(m_exported, *m_plan, "PROJECT/") : std::string();
    out += fmt::format("{1}{0} up -d\nsh PROJECT/verify.sh --keep\n{1}{0} logs --since 5m\n```\n", m_inProject.start, compose());
    return out + "\n`verify.sh` starts the stack, waits until every service runs and is healthy, restarts it (what works once may fail at the second start), and reads back from the kernel and the engine that\n"
                 "each measure is in force. It finds Podman too, and takes it with `VERIFY_ENGINE=podman` where both are.\n\n" + otherEngine();
}

/// What the two engines don't have in common.
std::string ReadmeSteps::otherEngine() const
{
    const std::string ports = "Ports below 1024 are root's under Podman, unless `net.ipv4.ip_unprivileged_port_start` says otherwise: services that listen on one have it in the file, and Docker sets it anyway.\n";
    if (m_set.dialect == Dialect::Docker)
        return "This export is for Docker. Podman refuses a tmpfs that names its owner (`uid=`): `hullwright-cli harden --engine podman` makes an export for Podman. " + ports;
    return "This export is for Podman 4.3 and later: Docker refuses the `U` of its folders in memory, and a service that hands such a folder over by itself has CHOWN for it, which it does not need\n"
           "under Docker. `hullwright-cli harden --engine docker` makes an export for Docker. podman-compose before 1.4 leaves `pids_limit` out, and has no `--project-directory`: there, start what is in PROJECT. " + ports;
}

std::string ReadmeSteps::compose() const
{
    return m_set.dialect == Dialect::Docker ? "docker compose" : "podman compose";
}

/// The files as they were, in their places again.
std::string ReadmeSteps::back() const
{
    std::string out;
    for (const std::string& path : m_changed)
        out += fmt::format("mv PROJECT/{0}.before PROJECT/{0}\n", path);
    return out;
}

/// The command that makes this export again, less a step.
std::string ReadmeSteps::again() const
{
    std::string out = "hullwright-cli harden" + m_inProject.named + m_inProject.options;
    if (m_plan == nullptr)
        return out + " --without STEP --output AGAIN\n";
    const Choice& choice = m_plan->choice;
    out += fmt::format(" --preset {}", name(m_plan->preset));
    for (const std::string& service : choice.services)
        out += " --service " + shellWord(service);
    for (const std::string& id : choice.leftOut)
        out += " --without " + shellWord(id);
    for (const auto& [id, way] : choice.taken)
        out += " --take " + shellWord(fmt::format("{}={}", id, way + 1));
    if (m_set.dialect != Dialect::Docker)
        out += fmt::format(" --engine {}", name(m_set.dialect));
    if (choice.byHand == Choice::ByHand::Change)
        out += " --overrule";
    else
        for (const std::string& id : choice.overruled)
            if (std::any_of(m_plan->steps.begin(), m_plan->steps.end(), [&id](const Step& step) { return step.id == id; }))
                out += " --overrule-step " + shellWord(id);
    return out + " --without STEP --output AGAIN\n";
}

std::string ReadmeSteps::goBack() const
{
    return fmt::format("\n## 5. Go back\n\nAt once:\n\n```sh\n{0}{4}{1} up -d\n```\n"
                       "\nOr step by step:\n\n"
                       "1. Look in the log of the service that fails for a line of \"What may break\" below: it names the step. Where there is none, begin with the last step of that service.\n"
                       "2. Put the files back as they were, and export from them again into a new folder, AGAIN, without that step (STEP; what each is called stands below). What runs is not touched by it.\n\n"
                       "   ```sh\n{2}{3}   ```\n\n"
                       "3. Begin again at 1, in the folder AGAIN. All other steps stay.\n",
                       back(), m_inProject.start, indented(back()), indented(again()), compose());
}

} // namespace

std::string exportSteps(const analysis::Analysis& exported, const ExportSet& set, const Plan* plan)
{
    return ReadmeSteps(exported, set, plan).run();
}

} // namespace hullwright::harden
