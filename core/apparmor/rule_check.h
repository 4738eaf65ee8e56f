// Whether what a person typed is one rule that apparmor_parser takes for a profile of ours.
//
// Narrower than the language: nothing that needs another file, a variable, a block or a later ABI than the profile's, and no way to run a program under another profile,
// which a host of containers doesn't have. What passes compiles beside every rule that build() makes.
#pragma once

#include "core/apparmor/profile.h"

#include <string>
#include <string_view>

namespace hullwright::apparmor {

/// The rule without blanks around it and with its final comma. The error's span is the stretch of `typed` that is wrong.
[[nodiscard]] Result<std::string> checkRule(std::string_view typed, Abi abi = Abi::V3);
/// The same without asking for its kind: one rule on one line, whole, with nothing behind it.
[[nodiscard]] Result<std::string> checkForm(std::string_view typed);

} // namespace hullwright::apparmor
