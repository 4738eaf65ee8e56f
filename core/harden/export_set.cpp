#include "core/harden/export_set.h"

#include "core/apparmor/profile.h"
#include "core/rules/fix_help.h"
#include "core/seccomp/effective.h"
#include "core/seccomp/filter.h"
#include "core/text/file.h"

#include <algorithm>
#include <fmt/format.h>

namespace hullwright::harden {

namespace fs = std::filesystem;

namespace {

/// What Compose accepts as a service's name; it becomes a file name here, so nothing else may pass.
bool safeName(std::string_view name)
{
    const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-'; };
    return !name.empty() && name.front() != '.' && std::all_of(name.begin(), name.end(), allowed);
}

class Exporter {
public:
    Exporter(const analysis::AnalysisPtr& analysis, const OwnProfile& own) : m_analysis(analysis), m_own(own), m_editor(analysis->files()) {}
    Result<ExportSet> run(const Plan* plan);

private:
    Result<void> service(const compose::Service& service);
    Result<std::vector<std::string>> seccompOption(const compose::Service& service);
    void takeAlong(const std::string& profile);
    Result<std::vector<std::string>> appArmorOption(const compose::Service& service);
    Result<void> addOptions(const compose::Service& service, const std::vector<std::string>& options);
    Result<void> addComposeFiles();
    void note(text::Text what, std::vector<std::string> arguments) { m_set.notes.push_back({what, std::move(arguments)}); }

    const analysis::AnalysisPtr& m_analysis;
    const OwnProfile& m_own;
    compose::ProjectEditor m_editor;
    ExportSet m_set;
};

Result<std::vector<std::string>> Exporter::seccompOption(const compose::Service& service)
{
    const auto& own = service.security.seccomp;
    if (own && own->value != "builtin") {
        note(HULLWRIGHT_TR("harden", "%1 keeps the seccomp setting that it names itself: %2"), {service.name, own->value});
        if (own->value != "unconfined")
            takeAlong(own->value);
        return {};
    }
    const seccomp::Profile profile = seccomp::defaultFor(service);
    const auto compiled = seccomp::compile(profile);
    if (!compiled)
        return tl::unexpected(compiled.error());
    m_set.files.push_back({fs::path("seccomp") / (service.name + ".json"), seccomp::toJson(profile)});
    return std::vector<std::string>{fmt::format("seccomp=./seccomp/{}.json", service.name)};
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
    if (own) {
        note(HULLWRIGHT_TR("harden", "%1 keeps the AppArmor setting that it names itself: %2"), {service.name, own->value});
        if (own->value == apparmor::profileName(service, *m_analysis->project.stack))
            takeAlong("apparmor/" + own->value);
        return {};
    }
    const auto profile = apparmor::build(service, *m_analysis->project.stack);
    if (!profile) {
        note(HULLWRIGHT_TR("harden", "%1 has no AppArmor profile of its own: %2"), {service.name, profile.error().message});
        return {};
    }
    m_set.files.push_back({fs::path("apparmor") / profile->name, apparmor::toText(*profile)});
    return std::vector<std::string>{fmt::format("apparmor={}", profile->name)};
}

Result<void> Exporter::addOptions(const compose::Service& service, const std::vector<std::string>& options)
{
    const rules::FixContext context{*m_analysis->project.stack, m_editor.files()};
    const auto edits = rules::ServiceEdit(context, service.name).append("security_opt", options);
    if (!edits)
        return tl::unexpected(Error{ErrorCode::Refused, fmt::format("The way {} is written has no place for its profiles", service.name), "Write its security_opt as a list.", m_analysis->main().name, {}, {}});
    return m_editor.apply(*edits);
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
    return options->empty() ? Result<void>() : addOptions(service, *options);
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
    for (const compose::SourceFile& file : m_editor.files()) {
        if (!file.used)
            continue;
        const auto path = exportPath(m_editor.files().front(), file);
        if (!path)
            return tl::unexpected(Error{ErrorCode::Refused, "This file of the project can't be exported: it lies outside the folder of the first one, or has a name that a shell would misread", "Export from the folder that holds them all.", file.name, {}, {}});
        files.push_back({*path, file.tree->text()});
    }
    m_set.files.insert(m_set.files.begin(), files.begin(), files.end());
    return {};
}

Result<ExportSet> Exporter::run(const Plan* plan)
{
    if (!m_analysis->project.stack->complete)
        return tl::unexpected(Error{ErrorCode::Schema, "Only a part of this project could be read: an export of a part would mislead", "Settle what the report says first.",
                                    m_analysis->main().name, {}, {}});
    for (const auto& one : m_analysis->project.stack->services)
        if (auto done = service(*one); !done)
            return tl::unexpected(done.error());
    if (auto done = addComposeFiles(); !done)
        return tl::unexpected(done.error());
    m_set.files.push_back({"README.md", exportReadme(*m_analysis, m_set, plan)});
    return std::move(m_set);
}

} // namespace

Result<ExportSet> exportSet(const analysis::AnalysisPtr& hardened, const Plan* plan, const OwnProfile& own)
{
    return Exporter(hardened, own).run(plan);
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
        if (auto written = text::writeFileAtomically(path, file.bytes); !written)
            return written;
    }
    return {};
}

} // namespace hullwright::harden
