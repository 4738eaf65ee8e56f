// seccomp, apparmor: the profiles of one service.

#include "app/cli_seccomp.h"

#include "core/apparmor/profile.h"
#include "core/seccomp/effective.h"

#include <fmt/format.h>

#include <memory>

namespace hullwright::cli {

namespace {

struct ProfileOptions {
    ProjectOptions project;
    std::string service;
    TargetOptions host; ///< what the profile is resolved for; of seccomp effective
};

Result<const compose::Service*> find(const analysis::Analysis& analysis, const std::string& name)
{
    if (const compose::Service* service = analysis.project.stack->service(name))
        return service;
    return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("There is no service '{}'", name), "The services are those under `services:`.", analysis.main().name, {}, {}});
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
    const auto analysis = analyse(options.project);
    if (!analysis)
        return fail(analysis.error());
    const auto service = find(**analysis, options.service);
    if (!service)
        return fail(service.error());
    seccomp::Target target = seccomp::targetFor(**service);
    if (const auto host = applyHost(options.host, target); !host)
        return fail(host.error());
    if (target.runtime == seccomp::Runtime::Sandbox)
        fmt::print(stderr, "{}: the runtime of {} has a kernel of its own: this filter is not what holds the program from the host\n", (*analysis)->main().name, options.service);
    Result<seccomp::Profile> profile;
    switch (seccomp::sourceFor(**service)) {
    case seccomp::Source::EngineDefault: profile = seccomp::resolve(seccomp::dockerDefault(), target); break;
    case seccomp::Source::File: profile = fromFile(**analysis, **service, target); break;
    case seccomp::Source::Unconfined:
        fmt::print(stderr, "{}: no filter is in force for {}: every call is allowed\n", (*analysis)->main().name, options.service);
        profile->defaultAction = seccomp::Action::Allow;
        break;
    }
    if (!profile)
        return fail(profile.error());
    print(seccomp::toJson(*profile));
    return Status::Done;
}

Status show(const ProfileOptions& options)
{
    const auto analysis = analyse(options.project);
    if (!analysis)
        return fail(analysis.error());
    const auto service = find(**analysis, options.service);
    if (!service)
        return fail(service.error());
    const auto profile = apparmor::build(**service, *(*analysis)->project.stack);
    if (!profile)
        return fail(profile.error());
    print(apparmor::toText(*profile));
    return Status::Done;
}

/// The command, to which more options may be added.
std::pair<CLI::App*, std::shared_ptr<ProfileOptions>> addCommand(CLI::App& group, const char* name, const char* help, Status& result, Status (*run)(const ProfileOptions&))
{
    auto options = std::make_shared<ProfileOptions>();
    CLI::App* command = group.add_subcommand(name, help);
    addProjectOptions(*command, options->project);
    command->add_option("--service", options->service, "The service")->required();
    command->callback([options, run, &result] { result = run(*options); });
    return {command, options};
}

} // namespace

void addProfiles(CLI::App& app, Status& result)
{
    CLI::App* seccompGroup = app.add_subcommand("seccomp", "Seccomp profiles");
    seccompGroup->require_subcommand(1);
    const auto [resolving, options] = addCommand(*seccompGroup, "effective", "The profile in force for a service, as JSON", result, effective);
    addMachine(*resolving, options->host);
    addHost(*resolving, options->host);
    CLI::App* appArmorGroup = app.add_subcommand("apparmor", "AppArmor profiles");
    appArmorGroup->require_subcommand(1);
    addCommand(*appArmorGroup, "show", "The AppArmor profile of a service", result, show);
}

} // namespace hullwright::cli
