// What a person changed of a generated profile: rules of their own, denials that they accepted, and generated rules that they left out.
//
// It is kept in the profile's own text and nowhere else: rules under a heading each, what is left out as comments ("#- RULE"). So a profile that is
// written anew keeps it, and a rule is left out only as long as the service would give it. Whoever edits the file itself needs no heading: the marks at its end tell
// what was written there, so that a rule without one is theirs, and one that is missing was left out.
#pragma once

#include "core/apparmor/profile.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::apparmor {

struct ByHand {
    std::vector<Rule> added;          ///< under our headings
    std::vector<std::string> leftOut; ///< as comments
    std::vector<std::string> unread;  ///< lines that are no rule: writing the profile anew drops them
    std::vector<std::string> comments; ///< of a person: writing the profile anew drops them
    std::vector<std::string> loose;    ///< all rules under no heading of ours
    std::set<std::uint32_t> marks;     ///< of the lines that were written; none in a file without
};

/// Of the text of a profile that toText() wrote, and a person may have edited.
[[nodiscard]] ByHand readByHand(std::string_view text);
/// Puts it onto a profile that build() made. Returns the rules that are kept as written by hand though they may have come from the service once: the file has no marks.
std::vector<std::string> apply(const ByHand& changes, Profile& profile);

/// A rule of a person's, as toText() marks it; `text` has been checked.
[[nodiscard]] Rule writtenByHand(std::string text);

/// Each changes a profile or says why not; `index` is that of a rule.
/// A rule that the service would give and that is left out is taken back instead of written twice. Returns where the rule stands then.
[[nodiscard]] Result<std::size_t> addRule(Profile& profile, std::string_view typed);
/// Another text for a rule; a generated one is left out and the text added. Returns where the text stands then.
[[nodiscard]] Result<std::size_t> changeRule(Profile& profile, std::size_t index, std::string_view typed);
/// A generated rule is left out, or back in; one of a person's is gone.
void removeRule(Profile& profile, std::size_t index);
/// Rules of a log, those that are there already aside.
void acceptRules(Profile& profile, const std::vector<Rule>& rules);

} // namespace hullwright::apparmor
