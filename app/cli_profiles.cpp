// seccomp, apparmor: the profiles of one service.

#include "app/cli_seccomp.h"

#include "core/apparmor/denials.h"
#include "core/apparmor/stored.h"
#include "core/seccomp/effective.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace hullwright::cli {

namespace {

struct ProfileOptions {
    ProjectOptions project;
    std::string service;
    TargetOptions host; ///< what the profile is resolved for; of seccomp effective
};

struct Asked {
    analysis::AnalysisPtr analysis;
    const compose::Service* service; ///< of that analysis
};

Result<Asked> read(const ProfileOptions& options)
{
    auto analysis = analyse(options.project);
    if (!analysis)
        return tl::unexpected(std::move(analysis.error()));
    if (const compose::Service* service = (*analysis)->project.stack->service(options.service))
        return Asked{std::move(*analysis), service};
    return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("There is no service '{}'", options.service), "The services are those under `services:`.", (*analysis)->main().name, {}, {}});
}

/// The profile that a service names, resolved; it lies relative to the project's folder.
Result<seccomp::Profile> fromFile(const analysis::Analysis& analysis, const compose::Service& service, const seccomp::Target& target)
{
    const std::string& name = service.security.seccomp->value;
    auto bytes = analysis.settings.load.readFile(analysis.settings.load.projectDirectory / name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto profile = seccomp::parseProfile(*bytes);
    if (!profile) {
        profile.error().file = name;
        return profile;
    }
    return seccomp::resolve(*profile, target);
}

Status effective(const ProfileOptions& options)
{
    const auto asked = read(options);
    if (!asked)
        return fail(asked.error());
    const auto& [analysis, service] = *asked;
    seccomp::Target target = seccomp::targetFor(*service);
    if (const auto host = applyHost(options.host, target); !host)
        return fail(host.error());
    if (target.runtime == seccomp::Runtime::Sandbox)
        fmt::print(stderr, "{}: the runtime of {} has a kernel of its own: this filter is not what holds the program from the host\n", analysis->main().name, options.service);
    Result<seccomp::Profile> profile;
    switch (seccomp::sourceFor(*service)) {
    case seccomp::Source::EngineDefault: profile = seccomp::resolve(seccomp::dockerDefault(), target); break;
    case seccomp::Source::File: profile = fromFile(*analysis, *service, target); break;
    case seccomp::Source::Unconfined:
        fmt::print(stderr, "{}: no filter is in force for {}: every call is allowed\n", analysis->main().name, options.service);
        profile->defaultAction = seccomp::Action::Allow;
        break;
    }
    if (!profile)
        return fail(profile.error());
    print(seccomp::toJson(*profile));
    return Status::Done;
}

struct AppArmorOptions : ProfileOptions {
    std::string abi; ///< empty: as the file is
    bool complain = false, accept = false;
    std::string log;
};

/// The text of the profile's file in the project's folder; nothing where there is none.
Result<std::optional<std::string>> profileText(const analysis::Analysis& analysis, const compose::Service& service)
{
    const std::filesystem::path path = analysis.settings.load.projectDirectory / apparmor::fileOf(apparmor::profileName(service, *analysis.project.stack));
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return std::optional<std::string>();
    auto bytes = analysis.settings.load.readFile(path);
    return bytes ? Result<std::optional<std::string>>(std::move(*bytes)) : Result<std::optional<std::string>>(tl::unexpected(bytes.error()));
}

/// Names in a log and lines of a file are anybody's: nothing of them steers the terminal.
std::string printable(std::string text)
{
    std::replace_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, '?');
    return text;
}

/// What its file has and a new one would not, on standard error.
void tellLosses(const analysis::Analysis& analysis, const apparmor::Stored& stored)
{
    const std::string name = fmt::format("{}: {}", analysis.main().name, apparmor::fileOf(stored.profile.name).string());
    for (const std::string& line : stored.lost)
        fmt::print(stderr, "{}: this line is no rule, and is left out: {}\n", name, printable(line));
    for (const std::string& line : stored.comments)
        fmt::print(stderr, "{}: this comment is left out: {}\n", name, printable(line));
    for (const std::string& rule : stored.unsure)
        fmt::print(stderr, "{}: this rule may be written by hand or left from an older Compose file, and is kept: {}\n", name, rule);
}

void tellLog(const std::string& name, const apparmor::Denials& denials)
{
    if (denials.unread > 0)
        fmt::print(stderr, "{}: {} lines about this profile could not be understood\n", name, denials.unread);
    if (denials.suppressed > 0)
        fmt::print(stderr, "{}: the kernel dropped {} messages: there may be more\n", name, denials.suppressed);
    for (const std::string& other : denials.others)
        fmt::print(stderr, "{}: it also speaks of the profile {}\n", name, printable(other));
}

/// A denial a line, as a rule with what happened behind it; what no rule can allow is a comment alone.
void list(const apparmor::Denials& denials)
{
    for (const apparmor::Denial& denial : denials.all)
        print(fmt::format("{}{}# {} ({}x{})\n", denial.rule, denial.rule.empty() ? "" : "  ", printable(denial.told.english()), denial.count, denial.grave ? ", look twice" : ""));
}

Status showWithLog(const AppArmorOptions& options, apparmor::Profile& profile)
{
    const auto log = readFile(options.log);
    if (!log)
        return fail(log.error());
    const apparmor::Denials denials = apparmor::readDenials(log->text, profile.name, profile.abi);
    tellLog(log->name, denials);
    if (!options.accept) {
        list(denials);
        return Status::Done;
    }
    std::vector<apparmor::Rule> rules;
    for (const apparmor::Denial& denial : denials.all)
        if (!denial.rule.empty() && !denial.inPlaceOfOthers)
            rules.push_back(apparmor::accepted(denial));
    apparmor::acceptRules(profile, rules);
    print(apparmor::toText(profile));
    return Status::Done;
}

Status show(const AppArmorOptions& options)
{
    const auto asked = read(options);
    if (!asked)
        return fail(asked.error());
    const auto& [analysis, service] = *asked;
    const auto file = profileText(*analysis, *service);
    if (!file)
        return fail(file.error());
    apparmor::Form form = *file ? apparmor::formOf(**file) : apparmor::Form();
    form.complain = form.complain || options.complain;
    if (!options.abi.empty())
        form.abi = options.abi == apparmor::name(apparmor::Abi::V4) ? apparmor::Abi::V4 : apparmor::Abi::V3;
    auto stored = apparmor::stored(*service, *analysis->project.stack, *file, form);
    if (!stored)
        return fail(stored.error());
    tellLosses(*analysis, *stored);
    if (!options.log.empty())
        return showWithLog(options, stored->profile);
    print(apparmor::toText(stored->profile));
    return Status::Done;
}

/// What every command about a profile has.
void addService(CLI::App& command, ProfileOptions& options)
{
    addProjectOptions(command, options.project);
    command.add_option("--service", options.service, "The service")->required();
}

void addShow(CLI::App& group, Status& result)
{
    auto options = std::make_shared<AppArmorOptions>();
    CLI::App* command = group.add_subcommand("show", "The AppArmor profile of a service, with what was changed by hand in its file");
    addService(*command, *options);
    command->add_option("--abi", options->abi, "What its rules may speak of: 4.0 has user namespaces as well; as its file is, else 3.0")->check(CLI::IsMember({"3.0", "4.0"}));
    command->add_flag("--complain", options->complain, "Allow and log what it does not name");
    auto* log = command->add_option("--log", options->log, "An audit log (- for standard input): list what it denied, as rules");
    command->add_flag("--accept", options->accept, "Put these rules into the profile, and print that")->needs(log);
    command->callback([options, &result] { result = show(*options); });
}

void addEffective(CLI::App& group, Status& result)
{
    auto options = std::make_shared<ProfileOptions>();
    CLI::App* command = group.add_subcommand("effective", "The profile in force for a service, as JSON");
    addService(*command, *options);
    addMachine(*command, options->host);
    addHost(*command, options->host);
    command->callback([options, &result] { result = effective(*options); });
}

} // namespace

void addProfiles(CLI::App& app, Status& result)
{
    CLI::App* seccompGroup = app.add_subcommand("seccomp", "Seccomp profiles");
    seccompGroup->require_subcommand(1);
    addEffective(*seccompGroup, result);
    CLI::App* appArmorGroup = app.add_subcommand("apparmor", "AppArmor profiles");
    appArmorGroup->require_subcommand(1);
    addShow(*appArmorGroup, result);
}

} // namespace hullwright::cli
