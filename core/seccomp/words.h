// Rules and verdicts in words that a person reads.
#pragma once

#include "core/seccomp/profile.h"
#include "core/text/message.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace hullwright::seccomp {

/// "family", as the kernel calls the argument; "argument 3" where it isn't known, counted from 1.
[[nodiscard]] std::string argumentName(std::string_view call, unsigned index);
/// "AF_INET (2)", "CLONE_NEWNS|CLONE_NEWUSER (0x10020000)", "38"; what the words are depends on the call and its argument.
[[nodiscard]] std::string valueInWords(std::string_view call, unsigned index, std::uint64_t value);
/// "family is AF_INET (2)", "clone_flags has none of CLONE_NEWNS ...".
[[nodiscard]] text::Message inWords(const Condition& condition, std::string_view call);
/// All conditions of a rule with "and", or with "or" where one argument is compared twice; empty for a rule without.
[[nodiscard]] std::string conditionsInWords(const Rule& rule, std::string_view call);

/// "allowed", "refused with EPERM", "the process is killed" ... of SECCOMP_RET_* with its data.
[[nodiscard]] text::Message verdictInWords(std::uint32_t verdict);
/// SECCOMP_RET_* of an action.
[[nodiscard]] std::uint32_t verdictOf(Action action, const std::optional<std::uint32_t>& number);
/// EPERM of 1; the number itself where it has no name.
[[nodiscard]] std::string errnoName(std::uint32_t number);

} // namespace hullwright::seccomp
