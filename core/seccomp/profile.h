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
    std::optional<std::uint32_t> defaultErrno;
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

/// The machine and the container that conditions are resolved for.
struct Target {
    std::uint64_t bounding = 0;     ///< capability mask, knowledge::boundingSet
    std::string arch = "amd64";     ///< Go's name
    unsigned kernelMajor = 5, kernelMinor = 10;
    bool subArchitectures = true;   ///< also the 32-bit entry points that Docker's default lists
};

/// The profile in force: conditions decided, architectures listed, rules that can't apply left out.
[[nodiscard]] Profile resolve(const Profile& profile, const Target& target);

} // namespace hullwright::seccomp
