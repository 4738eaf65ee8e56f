#include "core/harden/export_set.h"

#include "core/apparmor/profile.h"
#include "core/harden/batch.h"
#include "core/harden/profiles.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/text/file.h"

#include <algorithm>
#include <fstream>
#include <fmt/format.h>

namespace hullwright::harden {

namespace fs = std::filesystem;

namespace {

ExportFile exported(const PlannedFile& file)
{
    return {file.path, file.bytes, file.access == PlannedFile::Access::Private ? ExportFile::Mode::Private : ExportFile::Mode::Plain};
}

/// The plan has looked at profiles itself: what it left out stays out.
bool decidesProfiles(const Plan* plan)
{
    const auto own = [](const Step& step) { return step.rule == "own-seccomp-profile" || step.rule == "own-apparmor-profile"; };
    return plan != nullptr && (std::any_of(plan->steps.begin(), plan->steps.end(), own) || std::any_of(plan->leftOut.begin(), plan->leftOut.end(), own));
}

bool gives(const Plan* plan, std::string_view rule, const std::string& service)
{
    return plan != nullptr && std::any_of(plan->steps.begin(), plan->steps.end(), [&](const Step& step) { return step.rule == rule && step.service == service; });
}

class Exporter {
public:
    Exporter(const Worded& worded, Dialect dialect, const Plan* plan, const ProfileReader& own)
        : m_worded(worded), m_dialect(dialect), m_analysis(worded.analysis), m_plan(plan), m_decided(decidesProfiles(plan)), m_own(own), m_files(worded.analysis->files()) {}
    Result<ExportSet> run(const std::optional<DaemonFile>& daemon);

private:
    Result<void> service(const compose::Service& service);
    Result<std::vector<std::string>> seccompOption(const compose::Service& service);
    void takeAlong(const std::string& profile);
    Result<std::vector<std::string>> appArmorOption(const compose::Service& service);
    Result<compose::Edits> optionEdits(const compose::Service& service, const std::vector<std::string>& options) const;
    Result<void> addOptions();
    void allowChown();
    Result<void> addComposeFiles();
    Result<void> addDaemon(const DaemonFile& existing);
    void note(text::Text what, std::vector<std::string> arguments) { m_set.notes.push_back({what, std::move(arguments)}); }

    const Worded& m_worded;
    Dialect m_dialect;
    const analysis::AnalysisPtr& m_analysis;
    const Plan* m_plan;
    bool m_decided;
    const ProfileReader& m_own;
    std::vector<compose::SourceFile> m_files; ///< as they are exported
    SeccompProfiles m_profiles;
    /// What is to be added to each service's security_opt.
    std::vector<std::pair<const compose::Service*, std::vector<std::string>>> m_options;
    ExportSet m_set;
};

Result<std::vector<std::string>> Exporter::seccompOption(const compose::Service& service)
{
    const auto& own = service.security.seccomp;
    if (gives(m_plan, "own-seccomp-profile", service.name))
        return {};
    if (own && own->value != "builtin") {
        note(HULLWRIGHT_TR("harden", "%1 keeps the seccomp setting that it names itself: %2"), {service.name, own->value});
        if (own->value != "unconfined")
            takeAlong(own->value);
        return {};
    }
    if (m_decided)
        return {};
    const auto profile = m_profiles.of(service);
    if (!profile)
        return tl::unexpected(profile.error());
    m_set.files.push_back(exported(profile->file));
    return std::vector<std::string>{profile->option};
}

/// A profile of the project's own, to the same place in the export; only by names that a shell reads as they are, and not out of its folder.
void Exporter::takeAlong(const std::string& profile)
{
    const fs::path path = fs::path(profile).lexically_normal();
    const bool plain = path.is_relative() && std::all_of(path.begin(), path.end(), [](const fs::path& part) { return safeName(part.string()) && part.string().front() != '-'; });
    const bool there = std::any_of(m_set.files.begin(), m_set.files.end(), [&path](const ExportFile& file) { return file.path == path; });
    if (const auto text = m_own && plain && !there ? m_own(profile) : std::nullopt)
        m_set.files.push_back({path, *text});
}

Result<std::vector<std::string>> Exporter::appArmorOption(const compose::Service& service)
{
    const auto& own = service.security.appArmor;
    if (gives(m_plan, "own-apparmor-profile", service.name))
        return {};
    if (own) {
        note(HULLWRIGHT_TR("harden", "%1 keeps the AppArmor setting that it names itself: %2"), {service.name, own->value});
        if (own->value == apparmor::profileName(service, *m_analysis->project.stack))
            takeAlong("apparmor/" + own->value);
        return {};
    }
    if (m_decided)
        return {};
    const auto profile = appArmorProfile(service, *m_analysis->project.stack);
    if (!profile) {
        note(HULLWRIGHT_TR("harden", "%1 has no AppArmor profile of its own: %2"), {service.name, profile.error().message});
        return {};
    }
    m_set.files.push_back(exported(profile->file));
    return std::vector<std::string>{profile->option};
}

Result<compose::Edits> Exporter::optionEdits(const compose::Service& service, const std::vector<std::string>& options) const
{
    auto edits = rules::ServiceEdit(analysis::fixContext(*m_analysis), service.name).append("security_opt", options);
    if (!edits)
        return tl::unexpected(Error{ErrorCode::Refused, fmt::format("The way {} is written has no place for its profiles", service.name), "Write its security_opt as a list.", m_analysis->main().name, {}, {}});
    return std::move(*edits);
}

Result<void> Exporter::addOptions()
{
    std::vector<EditsOfService> wanted;
    for (const auto& [service, options] : m_options) {
        auto edits = optionEdits(*service, options);
        if (!edits)
            return tl::unexpected(edits.error());
        wanted.push_back({service->name, std::move(*edits)});
    }
    if (auto refused = makeEdits(m_files, wanted); !refused.empty())
        return tl::unexpected(std::move(refused.front().error));
    return {};
}

Result<void> Exporter::service(const compose::Service& service)
{
    if (service.privileged && service.privileged->value) {
        note(HULLWRIGHT_TR("harden", "%1 is privileged: profiles would not hold it, so it has none"), {service.name});
        return {};
    }
    if (!safeName(service.name))
        return tl::unexpected(Error{ErrorCode::Refused, fmt::format("'{}' is not a name that a file can have", service.name), "Rename the service.", {}, {}, {}});
    auto options = seccompOption(service);
    if (!options)
        return tl::unexpected(options.error());
    auto more = appArmorOption(service);
    if (!more)
        return tl::unexpected(more.error());
    options->insert(options->end(), more->begin(), more->end());
    if (!options->empty())
        m_options.emplace_back(&service, std::move(*options));
    return {};
}

/// A profile that the plan made before the engine was asked for knows nothing of what that takes.
void Exporter::allowChown()
{
    for (const std::string& name : m_worded.mendOwners) {
        if (!gives(m_plan, "own-apparmor-profile", name))
            continue;
        const auto profile = appArmorProfile(*m_analysis->project.stack->service(name), *m_analysis->project.stack);
        for (ExportFile& file : m_set.files)
            if (profile && file.path == profile->file.path)
                file = exported(profile->file);
    }
}

/// Where a file of the project goes: beside the main one as it lies beside it now. Nothing where that is outside of the export's folder.
std::optional<fs::path> exportPath(const compose::SourceFile& main, const compose::SourceFile& file)
{
    const bool single = &main == &file || file.path.empty();
    const fs::path path = single ? fs::path(file.name).filename() : file.path.lexically_relative(main.path.parent_path());
    // The README puts names into shell commands: a stranger's file name must not become a command there.
    const bool plain = !path.empty() && std::all_of(path.begin(), path.end(), [](const fs::path& part) { return safeName(part.string()) && part.string().front() != '-'; });
    if (plain)
        return path;
    return single ? std::optional<fs::path>("compose.yaml") : std::nullopt;
}

Result<void> Exporter::addComposeFiles()
{
    std::vector<ExportFile> files;
    for (const compose::SourceFile& file : m_files) {
        if (!file.used)
            continue;
        const auto path = exportPath(m_files.front(), file);
        if (!path)
            return tl::unexpected(Error{ErrorCode::Refused, "This file of the project can't be exported: it lies outside the folder of the first one, or has a name that a shell would misread", "Export from the folder that holds them all.", file.name, {}, {}});
        files.push_back({*path, file.tree->text(), ExportFile::Mode::Plain});
    }
    m_set.files.insert(m_set.files.begin(), files.begin(), files.end());
    return {};
}

/// Of the stack as it is exported: what a service was given counts.
Result<void> Exporter::addDaemon(const DaemonFile& existing)
{
    auto merged = mergedDaemon(daemonFragment(*m_analysis->project.stack), existing);
    if (!merged)
        return tl::unexpected(merged.error());
    m_set.files.push_back({"daemon.json", merged->text});
    m_set.daemon = std::move(*merged);
    return {};
}

Result<ExportSet> Exporter::run(const std::optional<DaemonFile>& daemon)
{
    if (!m_analysis->project.stack->complete)
        return tl::unexpected(Error{ErrorCode::Schema, "Only a part of this project could be read: an export of a part would mislead", "Settle what the report says first.",
                                    m_analysis->main().name, {}, {}});
    m_set.dialect = m_dialect;
    m_set.notes = m_worded.notes;
    for (const auto& one : m_analysis->project.stack->services)
        if (auto done = service(*one); !done)
            return tl::unexpected(done.error());
    if (auto done = addOptions(); !done)
        return tl::unexpected(done.error());
    if (m_plan != nullptr)
        for (const PlannedFile& file : m_plan->files())
            m_set.files.push_back(exported(file));
    allowChown();
    if (auto done = addComposeFiles(); !done)
        return tl::unexpected(done.error());
    if (daemon)
        if (auto done = addDaemon(*daemon); !done)
            return tl::unexpected(done.error());
    m_set.files.push_back({"verify.sh", exportVerify(*m_analysis, m_set), ExportFile::Mode::Program});
    m_set.files.push_back({"README.md", exportReadme(*m_analysis, m_set, m_plan), ExportFile::Mode::Plain});
    return std::move(m_set);
}

/// A secret is never there for others to read, not even for a moment: the file is made closed, and what is written over it keeps that.
Result<void> writeOne(const fs::path& path, const ExportFile& file)
{
    std::error_code error;
    if (file.mode == ExportFile::Mode::Private) {
        if (!fs::exists(path, error))
            std::ofstream(path, std::ios::binary).close();
        fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, error);
        if (error)
            return tl::unexpected(Error{ErrorCode::Io, "The file can't be closed to others: " + error.message(), "Choose a folder on a file system that knows permissions.", path.string(), {}, {}});
    }
    auto written = text::writeFileAtomically(path, file.bytes);
    if (written && file.mode == ExportFile::Mode::Program)
        fs::permissions(path, fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec, fs::perm_options::add, error);
    return written;
}

} // namespace

Result<ExportSet> exportSet(const analysis::AnalysisPtr& hardened, const Plan* plan, const ProfileReader& own, const std::optional<DaemonFile>& daemon, Dialect dialect)
{
    return Exporter(wordedFor(hardened, dialect), dialect, plan, own).run(daemon);
}

ExportSet filesOf(const Plan& plan)
{
    ExportSet set;
    for (const PlannedFile& file : plan.files())
        set.files.push_back(exported(file));
    return set;
}

Result<void> write(const ExportSet& set, const fs::path& folder, Overwrite overwrite)
{
    const auto failed = [&](const fs::path& path, std::string message, std::string hint) {
        return tl::unexpected(Error{ErrorCode::Io, std::move(message), std::move(hint), path.string(), {}, {}});
    };
    std::error_code error;
    for (const ExportFile& file : set.files) {
        const fs::path path = folder / file.path;
        if (overwrite == Overwrite::Yes || !fs::exists(path, error))
            continue;
        const auto there = text::readFile(path);
        if (!there || *there != file.bytes)
            return failed(path, "A file of this name is there already, and differs", "Export into another folder, or remove it first. Nothing was written.");
    }
    for (const ExportFile& file : set.files) {
        const fs::path path = folder / file.path;
        fs::create_directories(path.parent_path(), error);
        if (error)
            return failed(path.parent_path(), "The folder can't be made: " + error.message(), "Choose another folder.");
        if (auto written = writeOne(path, file); !written)
            return written;
    }
    return {};
}

} // namespace hullwright::harden
