// What the seccomp commands share: profiles by name, and the container that their conditions are resolved for.
#pragma once

#include "app/cli.h"

#include "core/seccomp/flavour.h"
#include "core/seccomp/profile.h"

#include <string>
#include <vector>

namespace hullwright::cli {

/// Whose container a profile is resolved for.
struct TargetOptions {
    std::vector<std::string> capAdd, capDrop;
    std::string kernel = "5.10";
    std::string machine, engine, runtime; ///< empty: as the service has it, else amd64, docker, runc
};
/// All but --arch, which some commands have for another thing.
void addTarget(CLI::App& command, TargetOptions& options);
void addMachine(CLI::App& command, TargetOptions& options);
/// --kernel, --engine, --runtime, without capabilities: those are the service's.
void addHost(CLI::App& command, TargetOptions& options);
/// Errors: InvalidArgument (an unknown capability, a version that is none, an unknown machine).
[[nodiscard]] Result<seccomp::Target> targetOf(const TargetOptions& options);
/// Puts the host's options over what a service asks for.
[[nodiscard]] Result<void> applyHost(const TargetOptions& options, seccomp::Target& target);

/// The name that stands for Docker's own profile.
inline constexpr const char* kBuiltInProfile = "docker-default";

struct LoadedProfile {
    std::string name, text;
    seccomp::Profile profile;
    seccomp::Target target{}; ///< whom it is for, where that was asked
};
/// A profile's file, `-` for standard input, or `docker-default`.
[[nodiscard]] Result<LoadedProfile> loadProfile(const std::string& name);
/// The same for a target; errors are those of targetOf() as well.
[[nodiscard]] Result<LoadedProfile> loadProfile(const std::string& name, const TargetOptions& options);

/// `--flavour`, for commands that print a whole profile.
void addFlavour(CLI::App& command, std::string& word);
/// The profile's JSON in that flavour.
[[nodiscard]] std::string inFlavour(const seccomp::Profile& profile, const std::string& word, const seccomp::Target& target);

/// The commands about what profiles decide, about the filters made of them, about traces, and the one that runs a command, into the group `seccomp`.
void addSeccompReading(CLI::App& group, Status& result);
void addSeccompCompiling(CLI::App& group, Status& result);
void addSeccompTraces(CLI::App& group, Status& result);
void addSeccompTest(CLI::App& group, Status& result);

} // namespace hullwright::cli
