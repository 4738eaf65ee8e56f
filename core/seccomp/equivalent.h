// Another form of a profile's rules that means the same and that libseccomp compiles rightly.
#pragma once

#include "core/seccomp/profile.h"

#include <optional>
#include <string>
#include <vector>

namespace hullwright::seccomp {

/// The calls whose rules the installed libseccomp compiles to something else than they mean, and the profile with those rules
/// written anew: inequalities as comparisons of leading bits, all rules of a call over the same arguments.
struct EquivalentForm {
    std::vector<std::string> calls; ///< wrongly compiled; empty: nothing to do
    bool found = false;             ///< `profile` means the same, and its filter does what it means
    Profile profile;
};

/// What a rule becomes: one rule for each of the lists.
struct OtherRule {
    std::size_t rule = 0; ///< its place in the profile
    std::vector<std::vector<Condition>> alternatives;
};
/// All rules of a call in the other form, in their order; nullopt where that takes too many.
[[nodiscard]] std::optional<std::vector<OtherRule>> otherForm(const Profile& profile, const std::string& call);

/// Errors are compile()'s.
[[nodiscard]] Result<EquivalentForm> equivalentForm(const Profile& resolved);

} // namespace hullwright::seccomp
