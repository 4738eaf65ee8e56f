// What a profile decides about a call, by which rules, and how two profiles differ: by meaning, not by text.
#pragma once

#include "core/knowledge/syscalls.h"
#include "core/seccomp/meaning.h"
#include "core/seccomp/profile.h"
#include "core/text/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::seccomp {

/// "allowed", "refused with EPERM", or "allowed where family is AF_INET (2); otherwise refused with EPERM".
[[nodiscard]] std::string decisionInWords(const Profile& resolved, std::string_view call);

/// A rule that names the call.
struct ExplainedRule {
    std::size_t index = 0;  ///< in the profile's "syscalls", from 0
    bool applies = true;    ///< its conditions hold for the target, and it isn't like the default
    std::string text;       ///< "allowed where ...", and why it doesn't apply
    std::string comment;    ///< the profile's own
};

struct Explanation {
    std::string name;
    const knowledge::SystemCall* call = nullptr; ///< nullptr for a name that x86_64 doesn't have
    std::string decision;
    std::vector<ExplainedRule> rules;            ///< none: the default action decides
    std::vector<text::Message> notes;            ///< what else there is to know: it passes every filter, the host's libseccomp doesn't know it ...
};

/// `profile` with its conditions; they are resolved for `target`.
[[nodiscard]] Explanation explain(const Profile& profile, const Target& target, std::string_view call);

struct CallDifference {
    enum class Change : std::uint8_t {
        Opened,  ///< the second profile lets more through
        Closed,  ///< the second profile lets less through
        Changed, ///< some arguments opened and others closed, or another error or another way to refuse
    } change = Change::Changed;
    std::string name;
    const knowledge::SystemCall* call = nullptr;
    std::string before, after;               ///< decisionInWords of the two
    std::optional<Arguments> example;        ///< arguments that are decided differently, where arguments matter
};

struct ProfileDifferences {
    std::vector<CallDifference> calls;                ///< by number, then names that x86_64 doesn't have
    std::vector<std::string> architecturesGone, architecturesNew;
    bool defaultChanged = false;                      ///< what happens to calls that nobody knows yet
    std::string defaultBefore, defaultAfter;

    [[nodiscard]] bool empty() const { return calls.empty() && architecturesGone.empty() && architecturesNew.empty() && !defaultChanged; }
};

/// How two profiles without conditions (see resolve) differ about one call; nothing where they don't.
[[nodiscard]] std::optional<CallDifference> differenceOf(const Profile& before, const Profile& after, const std::string& name);

/// Both without conditions (see resolve).
[[nodiscard]] ProfileDifferences compare(const Profile& before, const Profile& after);

} // namespace hullwright::seccomp
