// Comparisons of a call's argument as a person means them, in the form that filters decide rightly.
#pragma once

#include "core/seccomp/profile.h"
#include "core/text/message.h"

#include <string_view>
#include <vector>

namespace hullwright::seccomp {

enum class Form : std::uint8_t { Is, HasAll, HasNone, AtMost, AtLeast };

/// What can be asked of an argument. Nothing of a pointer: no filter sees what lies there. Of an int only what a comparison under a mask of its
/// 32 bits says: the kernel doesn't look at the upper half, and a comparison of 64 bits would.
[[nodiscard]] std::vector<Form> formsFor(std::string_view call, unsigned index);
/// "is", "has all of" ...
[[nodiscard]] text::Text inWords(Form form);

/// The comparison; `value` is a number (12, 0x1f, -1), a word that the kernel's headers have (AF_INET), or several with | between them.
/// InvalidArgument for a value that is none, or that says nothing.
[[nodiscard]] Result<Condition> conditionFor(std::string_view call, unsigned index, Form form, std::string_view value);

} // namespace hullwright::seccomp
