// What a profile's rules mean, worked out without libseccomp; and where a compiled filter does something else.
//
// libseccomp up to 2.6.0 compiles some rules with comparisons wrongly, sometimes to a weaker filter. So what is exported is compared
// with what it means, and a difference is shown instead of shipped in silence.
#pragma once

#include "core/seccomp/filter.h"
#include "core/seccomp/profile.h"

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::seccomp {

using Arguments = std::array<std::uint64_t, 6>;

/// What the rules say about a call.
struct Meaning {
    std::uint32_t verdict = 0;   ///< SECCOMP_RET_* with its data; of the first rule that matches, else the default
    bool contradictory = false;  ///< rules with different actions match: engines don't agree on which wins
};

/// Several comparisons on one argument are taken one by one (or), as runc and crun do; all others together (and).
[[nodiscard]] Meaning meaning(const Profile& resolved, std::string_view name, const Arguments& args);

/// Whether a call goes on with this verdict (SECCOMP_RET_* with its data): allowed, or allowed and logged.
[[nodiscard]] bool passes(std::uint32_t verdict);

/// Argument lists that tell profiles' rules about a call apart: values around each constant that one of them compares with, alone and in
/// pairs, the others 0; only the list of zeros where none compares. Bounded for hostile profiles.
[[nodiscard]] std::vector<Arguments> questionsAbout(std::initializer_list<const Profile*> profiles, std::string_view name);

/// A call that the filter decides otherwise than the rules say.
struct Difference {
    std::string architecture; ///< SCMP_ARCH_X86_64
    std::string name;
    Arguments args{};
    std::uint32_t expected = 0, actual = 0; ///< SECCOMP_RET_* with its data
};

/// Asks the filter about every call of every architecture of the profile that libseccomp knows, with argument values around each
/// constant of the rules. At most `limit` differences. Calls whose rules contradict each other are left out.
[[nodiscard]] std::vector<Difference> differences(const Profile& resolved, const Program& program, std::size_t limit = 20);

/// Every name that this libseccomp knows on an architecture (SCMP_ARCH_X86_64) with its number.
[[nodiscard]] std::vector<std::pair<std::string, std::uint32_t>> systemCalls(std::string_view architecture);

} // namespace hullwright::seccomp
