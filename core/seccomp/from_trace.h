// A profile from what programs were seen doing: their calls, what the runtime and C libraries need besides, and a reason for each.
#pragma once

#include "core/knowledge/runtime_needs.h"
#include "core/seccomp/profile.h"
#include "core/seccomp/trace.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace hullwright::seccomp {

/// What a profile from a trace begins with.
enum class Base : std::uint8_t {
    Minimal, ///< nothing: only what was seen, and what is needed besides
    Docker,  ///< what Docker's default allows for the target; what was seen beyond it is added
};
/// Which of the arguments that only ever had a few values are held to them.
enum class Pinning : std::uint8_t { Off, On, Chosen };
using ArgumentPlace = std::pair<std::string, unsigned>; ///< a call and an argument's index

struct FromTraceOptions {
    Base base = Base::Minimal;
    Pinning pinning = Pinning::Off;
    std::set<ArgumentPlace> pinned; ///< for Pinning::Chosen
    knowledge::Sealing sealing = knowledge::Sealing::Open;
    Target target;                          ///< the service's capabilities and kernel
    std::vector<std::string> architectures; ///< SCMP_ARCH_...; those seen where empty
};

/// A call that the profile allows, and why.
struct Included {
    enum class Why : std::uint8_t { Seen, Runtime, Family, Always } why = Why::Seen;
    std::string call;
    text::Message reason;
    std::string by; ///< the runtime, or the call of the family that was seen; empty for the rest
    std::uint64_t count = 0; ///< times it was seen
    bool beyondDefault = false; ///< Docker's default refuses it for the target: worth a look before the profile is used
};
/// A call that was seen and that the profile refuses all the same, and why.
struct LeftOut {
    std::string call;
    text::Message reason;
};
/// An argument that a profile can hold to what was seen.
struct Pin {
    std::string call;
    unsigned index = 0;
    std::vector<Condition> alternatives; ///< a rule each; empty where it can't be pinned
    text::Message told;                  ///< "domain of socket is always AF_INET or AF_UNIX", or why it can't be pinned
    text::Message means;                 ///< what follows where it is held; empty where it can't be
    std::string argument;                ///< its name
    std::map<std::string, std::uint64_t> values; ///< what was seen, and in how many calls
    std::uint64_t calls = 0;             ///< how often the call was seen
    bool taken = false;                  ///< the profile holds it
};

struct FromTrace {
    Profile profile;
    std::vector<Included> included; ///< by name; of the base Docker only what it doesn't have
    std::vector<LeftOut> leftOut;
    std::vector<Pin> pins;          ///< offered, whether they were taken or not
};

[[nodiscard]] FromTrace profileFrom(const Observation& observation, const FromTraceOptions& options);

/// The profile to run a service under so that the kernel logs its calls: SCMP_ACT_LOG for everything but what `quiet` lists, which is
/// allowed without a line in the log (a busy service would lose lines otherwise).
[[nodiscard]] Profile loggingProfile(const std::vector<std::string>& architectures, const std::vector<std::string>& quiet = {});
/// Whether a profile is one of these: what it doesn't name is logged and let through.
[[nodiscard]] bool isLogging(const Profile& profile);

/// A call of a trace that a profile refuses.
struct Foretold {
    std::string architecture, call;
    std::uint64_t count = 0;
    std::uint32_t verdict = 0; ///< SECCOMP_RET_* with its data
    bool certain = true;       ///< false: it depends on arguments that the trace doesn't show
    std::string arguments;     ///< of refused arguments: "domain AF_ALG"
};
/// What of a trace would be refused under a profile that has no conditions left, and what the runtime needs that would be.
[[nodiscard]] std::vector<Foretold> foretell(const Profile& resolved, const Observation& observation);
/// The needs of a runtime that the profile refuses.
[[nodiscard]] std::vector<knowledge::RuntimeNeed> missingNeeds(const Profile& resolved, knowledge::Sealing sealing);

} // namespace hullwright::seccomp
