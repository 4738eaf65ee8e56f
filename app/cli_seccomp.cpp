// The group seccomp, and what its commands share: profiles by name, and the container that their conditions are resolved for.

#include "app/cli_seccomp.h"

#include "core/knowledge/capabilities.h"
#include "core/seccomp/names.h"
#include "core/seccomp/numbers.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <cstdio>

namespace hullwright::cli {

using namespace seccomp;

void addFlavour(CLI::App& command, std::string& word)
{
    command.add_option("--flavour", word, "For whom the JSON is: docker, oci (runc and crun; conditions are decided) or podman")->check(CLI::IsMember({"docker", "oci", "podman"}));
}

std::string inFlavour(const Profile& profile, const std::string& word, const Target& target)
{
    return toJson(profile, flavourOf(word).value_or(Flavour::Docker), target);
}

void addTarget(CLI::App& command, TargetOptions& options)
{
    command.add_option("--cap-add", options.capAdd, "A capability that the container has beyond Docker's default ones")->allow_extra_args(false);
    command.add_option("--cap-drop", options.capDrop, "A capability that it lacks")->allow_extra_args(false);
    addHost(command, options);
}

void addMachine(CLI::App& command, TargetOptions& options)
{
    command.add_option("--arch", options.machine, "The machine of the engine's host: x86_64, arm64 ...");
}

void addHost(CLI::App& command, TargetOptions& options)
{
    command.add_option("--kernel", options.kernel, "The kernel's version")->capture_default_str();
    command.add_option("--engine", options.engine, "Whose reading of the profile counts: docker or podman")->check(CLI::IsMember({"docker", "podman"}));
    command.add_option("--runtime", options.runtime, "What starts the container: runc, crun, or a sandbox (gVisor, Kata)")->check(CLI::IsMember({"runc", "crun", "sandbox"}));
}

Result<void> applyHost(const TargetOptions& options, Target& target)
{
    if (std::sscanf(options.kernel.c_str(), "%u.%u", &target.kernelMajor, &target.kernelMinor) != 2)
        return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("'{}' is no kernel version", options.kernel), "Two numbers, as in 6.1.", {}, {}, {}});
    if (!options.machine.empty()) {
        const Machine* known = machine(options.machine);
        const std::string_view engines = known ? engineNameOf(known->word) : std::string_view();
        if (engines.empty())
            return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("There is no machine '{}' that engines run on", options.machine), "One of x86_64, i386, arm64, arm, riscv64, ppc64le, s390x.", {}, {}, {}});
        target.arch = engines;
    }
    if (!options.engine.empty())
        target.engine = options.engine == "podman" ? Engine::Podman : Engine::Docker;
    if (!options.runtime.empty())
        target.runtime = options.runtime == "crun" ? Runtime::Crun : options.runtime == "sandbox" ? Runtime::Sandbox : Runtime::Runc;
    return {};
}

Result<Target> targetOf(const TargetOptions& options)
{
    for (const auto* list : {&options.capAdd, &options.capDrop}) {
        for (const std::string& name : *list) {
            if (name != "ALL" && name != "all" && !knowledge::canonicalCapability(name))
                return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("There is no capability '{}'", name), "They are written NET_ADMIN or CAP_NET_ADMIN; ALL stands for all.", {}, {}, {}});
        }
    }
    Target target;
    target.bounding = knowledge::boundingSet(options.capAdd, options.capDrop, false);
    if (const auto host = applyHost(options, target); !host)
        return tl::unexpected(host.error());
    return target;
}

Result<LoadedProfile> loadProfile(const std::string& name)
{
    if (name == kBuiltInProfile)
        return LoadedProfile{name, {}, dockerDefault(), {}};
    auto input = readFile(name);
    if (!input)
        return tl::unexpected(input.error());
    auto profile = parseProfile(input->text);
    if (!profile) {
        profile.error().file = name;
        return tl::unexpected(profile.error());
    }
    return LoadedProfile{name, std::move(input->text), std::move(*profile), {}};
}

Result<LoadedProfile> loadProfile(const std::string& name, const TargetOptions& options)
{
    const auto target = targetOf(options);
    if (!target)
        return tl::unexpected(target.error());
    auto loaded = loadProfile(name);
    if (loaded)
        loaded->target = *target;
    return loaded;
}

void addSeccomp(CLI::App& app, Status& result)
{
    CLI::App& group = *app.get_subcommand("seccomp");
    addSeccompReading(group, result);
    addSeccompCompiling(group, result);
    addSeccompTraces(group, result);
    addSeccompTest(group, result);
}

} // namespace hullwright::cli
