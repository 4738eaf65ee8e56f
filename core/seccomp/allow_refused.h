// "Allow this" of the test bench: refused calls become changes of the profile's text that open what was seen, and no more than that.
#pragma once

#include "core/seccomp/bench.h"
#include "core/seccomp/profile.h"
#include "core/text/message.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::seccomp {

/// What is done about a call that was refused, and why.
struct Allowance {
    enum class Kind : std::uint8_t {
        Values,   ///< opened for the arguments that were refused
        Usual,    ///< opened as Docker's default opens it
        Whole,    ///< opened whatever its arguments
        Answered, ///< stays refused, with an answer that C libraries understand
        Fallback, ///< stays refused: who called it does something else then
        Allowed,  ///< nothing to do: the profile allows it by now
        Not,      ///< stays refused: it can't be said what to open
    } kind = Kind::Not;
    std::string call;
    text::Message told; ///< a sentence about it
    [[nodiscard]] bool changes() const { return kind <= Kind::Answered; }
};

struct Allowing {
    std::string text;                  ///< the profile's, with the changes
    std::vector<Allowance> allowances; ///< one a call, in the order in which they were refused first
    [[nodiscard]] bool changes() const;
};

/// How the command ended, where that is to count: a call that was answered as unknown (ENOSYS) was not needed by one that succeeded.
enum class Ended : std::uint8_t { Unknown, Well };

/// Changes a profile so that what was refused is allowed: where rules tell a call's arguments apart, those values and no others. Layout, comments and keys
/// that nobody knows stay. `target`: what the profile's conditions were resolved for. Errors are those of decided().
[[nodiscard]] Result<Allowing> allowRefused(std::string_view json, const Target& target, const std::vector<RefusedCall>& refused, Ended ended = Ended::Unknown);

/// Whether the C library goes another way by itself where this is refused: clone3, answered as unknown, becomes clone.
[[nodiscard]] bool fallsBack(const RefusedCall& call);

/// The arguments of a call that a decision about it may rest on: those that rules compare, else those that are known to select what it does. No pointers.
[[nodiscard]] std::vector<unsigned> tellingArguments(const Profile& resolved, std::string_view call);

} // namespace hullwright::seccomp
