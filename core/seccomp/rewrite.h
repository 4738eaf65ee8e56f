// Another form of what libseccomp builds wrongly, as an edit of the profile's own text.
#pragma once

#include "core/seccomp/profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace hullwright::seccomp {

struct Rewriting {
    std::vector<std::string> calls; ///< whose rules were written anew; empty: nothing to do, the text is as it was
    std::string text;
};

/// The text with the rules of the calls that the installed libseccomp builds wrongly for `target` in another form (see equivalentForm): their
/// conditions on capabilities, machines and kernels, their comments and keys that nobody knows go with them, and everything else stays as it
/// stands. What comes out is read back; it means the same for every call, and its filter does what it means (Verification otherwise).
/// Errors else: parseProfile's, compile's; Unsupported where no such form is known.
[[nodiscard]] Result<Rewriting> rewritten(std::string_view json, const Target& target);

} // namespace hullwright::seccomp
