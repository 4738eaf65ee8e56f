// A seccomp profile as Docker, Podman and the OCI runtimes read it: the model and its JSON.
#pragma once

#include "core/text/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::seccomp {

enum class Action : std::uint8_t { KillProcess, KillThread, Trap, Errno, Trace, Log, Allow, Notify };
enum class Operator : std::uint8_t { NotEqual, Less, LessOrEqual, Equal, GreaterOrEqual, Greater, MaskedEqual };

/// The half of an argument that an int fills: what a condition on one is masked with.
inline constexpr std::uint64_t kLow = 0xffffffffU;

/// One comparison of a 64-bit argument. MaskedEqual: argument and valueTwo agree in the bits of value.
struct Condition {
    unsigned index = 0; ///< 0 to 5
    Operator op = Operator::Equal;
    std::uint64_t value = 0;
    std::uint64_t valueTwo = 0;
    friend bool operator==(const Condition&, const Condition&) = default;
};

/// When a rule of an engine's default profile applies (moby/profiles): excludes are asked first, then includes.
struct Filter {
    std::vector<std::string> caps;  ///< CAP_SYS_ADMIN ...
    std::vector<std::string> arches; ///< amd64, arm64 ...
    std::optional<std::string> minKernel; ///< "4.8"
    friend bool operator==(const Filter&, const Filter&) = default;
};

struct Rule {
    std::vector<std::string> names;
    Action action = Action::Allow;
    std::optional<std::uint32_t> errnoReturn;
    std::optional<std::uint32_t> errnoByName; ///< of "errno": Podman takes it before errnoRet, Docker does not read it
    std::vector<Condition> args; ///< all must hold; several on one index are taken one by one (or), as runc does
    std::string comment;
    Filter includes, excludes;
    friend bool operator==(const Rule&, const Rule&) = default;
};

struct Architecture {
    std::string native;            ///< SCMP_ARCH_X86_64
    std::vector<std::string> sub;  ///< SCMP_ARCH_X86, SCMP_ARCH_X32
    friend bool operator==(const Architecture&, const Architecture&) = default;
};

struct Profile {
    Action defaultAction = Action::Errno;
    std::optional<std::uint32_t> defaultErrno;       ///< of "defaultErrnoRet"
    std::optional<std::uint32_t> defaultErrnoByName; ///< of "defaultErrno", as Rule::errnoByName
    std::vector<std::string> architectures;  ///< exclusive with archMap
    std::vector<Architecture> archMap;
    std::vector<std::string> flags;
    std::string listenerPath, listenerMetadata; ///< of the program that answers SCMP_ACT_NOTIFY
    std::vector<Rule> rules;
    friend bool operator==(const Profile&, const Profile&) = default;
};

/// Reads profile JSON. Values up to 2^64-1 are exact. Errors (Syntax, Schema) are what engines reject, with position.
[[nodiscard]] Result<Profile> parseProfile(std::string_view json);
/// Writes profile JSON that Docker, Podman, runc and crun read alike: `names`, numeric errno, no empty keys.
[[nodiscard]] std::string toJson(const Profile& profile);

/// Docker's default profile (moby/profiles), with its conditions.
[[nodiscard]] const Profile& dockerDefault();

/// Whose reading of a profile counts. Podman takes error numbers by name and does not look at minKernel.
enum class Engine : std::uint8_t { Docker, Podman };
/// What starts the container: runc answers calls newer than the profile by itself (newerThan()), crun does not, and under a sandbox of its own kernel
/// (gVisor, Kata) the filter is not what holds the program.
enum class Runtime : std::uint8_t { Runc, Crun, Sandbox };

/// The machine and the container that conditions are resolved for.
struct Target {
    std::uint64_t bounding = 0;     ///< capability mask, knowledge::boundingSet
    std::string arch = "amd64";     ///< of the engine's host, by the name that profiles have for it: amd64, arm64, x86 ...
    unsigned kernelMajor = 5, kernelMinor = 10;
    bool subArchitectures = true;   ///< also the 32-bit entry points that Docker's default lists
    Engine engine = Engine::Docker;
    Runtime runtime = Runtime::Runc;
    friend bool operator==(const Target&, const Target&) = default;
};

/// The profile as an engine reads its error numbers: by name where Podman does, and no names are left.
[[nodiscard]] Profile readBy(Engine engine, const Profile& profile);
/// The profile in force: conditions decided, architectures listed, rules that can't apply left out.
[[nodiscard]] Profile resolve(const Profile& profile, const Target& target);
/// The number above which runc answers ENOSYS on the target's own architecture, whatever the profile says: the highest that a rule in force names and this
/// machine's libseccomp knows. Nothing where the target's runtime does no such thing, the default lets calls pass, or it is ENOSYS itself
/// (runc, libcontainer/seccomp/patchbpf).
[[nodiscard]] std::optional<std::uint32_t> newerThan(const Profile& profile, const Target& target);
/// The capability as an engine compares it: CAP_ and capitals. Another spelling is held by nobody (moby/profiles and containers/common compare texts).
[[nodiscard]] bool isEngineSpelling(std::string_view capability);

} // namespace hullwright::seccomp
