// Decisions about single calls put into a profile, as a small change of its text.
#pragma once

#include "core/seccomp/profile.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hullwright::seccomp {

/// What a profile is to do with a call.
struct Decision {
    Action action = Action::Allow;
    std::optional<std::uint32_t> errnoReturn; ///< for Errno; EPERM where none is given
    /// The action is for arguments that satisfy all conditions of one of these; others get the default action. None: it is for all.
    std::vector<std::vector<Condition>> alternatives;
    friend bool operator==(const Decision&, const Decision&) = default;
};

/// What the profile's rules come to for a call: nothing where no single decision says it (rules with different actions, or with
/// conditions on capabilities, machines or kernels).
[[nodiscard]] std::optional<Decision> decisionOf(const Profile& profile, std::string_view call);

/// The profile in which the decision, and nothing else, holds for the calls: whatever the capabilities, the machine and the kernel.
/// Rules that are left without a name go; a decision that is the default action needs no rule.
[[nodiscard]] Profile decided(Profile profile, const std::vector<std::string>& calls, const Decision& decision);

/// The same in the profile's own text: its layout, comments and keys that nobody knows stay, and the result is read back and compared
/// (Verification). Errors otherwise are parseProfile's.
[[nodiscard]] Result<std::string> decided(std::string_view json, const std::vector<std::string>& calls, const Decision& decision);

/// Decisions about single calls, as one change. Those that are alike share a rule.
using Decisions = std::vector<std::pair<std::string, Decision>>;
[[nodiscard]] Result<std::string> decided(std::string_view json, const Decisions& decisions);

/// A change rule by rule, where others about the same call are to stay.
struct RuleChange {
    std::vector<std::pair<std::size_t, std::string>> out; ///< a call taken out of the rule at a place
    std::vector<Rule> in;                                 ///< put at the end
};
/// In the profile's own text, as above.
[[nodiscard]] Result<std::string> changed(std::string_view json, const RuleChange& change);

/// How a call is opened so that no more opens than is meant: with the arguments that `byDefault` allows it with, else for all.
[[nodiscard]] Decision opening(const Profile& byDefault, std::string_view call);
/// How a call is refused so that programs take it as they should: clone3 as unknown (C libraries then take clone), a dangerous one with EPERM,
/// others by the profile's default action where that refuses.
[[nodiscard]] Decision refusal(const Profile& profile, std::string_view call);

} // namespace hullwright::seccomp
