// What AppArmor denied, read from the audit log, as rules that a person may accept.
//
// A log is written by whoever runs in the container: a name in it becomes one quoted path and nothing else (quotePath).
#pragma once

#include "core/apparmor/profile.h"
#include "core/text/message.h"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::apparmor {

struct Denial {
    std::string rule;       ///< what would allow it; empty where no single rule of ours can
    text::Message told;     ///< "cat wanted to read /etc/passwd", or why there is no rule
    std::string wider{};    ///< what would allow it for every number in the file's name; empty where there is none
    std::uint64_t count = 0; ///< lines of the log
    bool inPlaceOfOthers = false; ///< for files that differ by numbers only: it stands beside the exact ones
    bool complained = false; ///< it was allowed and logged (complain mode), each time
    bool grave = false;      ///< a capability, a trace, or writing where the kernel's settings are: look twice
};

struct Denials {
    std::vector<Denial> all;         ///< of the profile, most frequent first; each rule once
    std::set<std::string> others;    ///< other profiles that the log speaks of
    std::uint64_t lines = 0;         ///< about AppArmor
    std::uint64_t unread = 0;        ///< of these, without what they must have
    std::uint64_t suppressed = 0;    ///< messages that the kernel dropped
};

/// dmesg's and auditd's forms, and that of `ausearch -i`. Of files that differ by numbers only there is one denial more, for all of them. `abi` of the profile: a rule that it doesn't know is not offered. `profile`: whose denials count; those of its children (NAME//...) are its own.
[[nodiscard]] Denials readDenials(std::string_view log, std::string_view profile, Abi abi = Abi::V3);

/// A rule of a denial as toText() marks it; readByHand() finds it again.
[[nodiscard]] Rule accepted(const Denial& denial);

} // namespace hullwright::apparmor
