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
};
void addTarget(CLI::App& command, TargetOptions& options);
/// Errors: InvalidArgument (an unknown capability, a version that is none).
[[nodiscard]] Result<seccomp::Target> targetOf(const TargetOptions& options);

struct LoadedProfile {
    std::string name, text;
    seccomp::Profile profile;
};
/// A profile's file, `-` for standard input, or `docker-default`.
[[nodiscard]] Result<LoadedProfile> loadProfile(const std::string& name);

/// `--flavour`, for commands that print a whole profile.
void addFlavour(CLI::App& command, std::string& word);
/// The profile's JSON in that flavour.
[[nodiscard]] std::string inFlavour(const seccomp::Profile& profile, const std::string& word, const seccomp::Target& target);

/// The commands about traces, and the one that runs a command, into the group `seccomp`.
void addSeccompTraces(CLI::App& group, Status& result);
void addSeccompTest(CLI::App& group, Status& result);

} // namespace hullwright::cli
