// What engines swallow in a profile without a word, and what it then does instead of what was meant.
//
// What they refuse is an error of parseProfile; here stands what they take.
#pragma once

#include "core/seccomp/profile.h"
#include "core/text/message.h"
#include "core/text/span.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::seccomp {

struct Warning {
    enum class Kind : std::uint8_t {
        // The filter is weaker than it looks.
        RepeatedIndex,      ///< several comparisons of one argument mean "or"
        NotForced32Bits,    ///< an int argument compared on 64 bits: the upper half slips past "not" rules, or spoils equality
        PointerCompared,    ///< an address, which says nothing about what lies there
        MiscompiledRules,   ///< the installed libseccomp builds another filter than the rules mean
        Contradiction,      ///< rules with different actions for the same arguments
        Clone3Open,         ///< clone's flags are looked at and clone3 is open
        AllowByDefault,     ///< what isn't named passes, calls that don't exist yet included
        SubArchitectures,   ///< 32-bit entry points are open
        PassesEveryFilter,  ///< the kernel doesn't ask the filter
        MaskedValue,        ///< bits of valueTwo outside of the mask: engines drop them, and the comparison holds for more than it says
        // The filter breaks or is ignored in part.
        UnknownName,        ///< no machine has such a call
        UnknownToLibseccomp,///< this machine's libseccomp doesn't know it
        KillByDefault,      ///< the runtime hangs or dies without a word
        EpermForClone3,     ///< C libraries fall back on ENOSYS only
        RuntimeStarves,     ///< a runtime can't start the program under it
        NeverMatches,       ///< a comparison that nothing satisfies
        SameAsDefault,      ///< engines drop a rule that is like the default
        NoNames,            ///< a rule for nothing
        NotifyWrite,        ///< runc refuses to notify for write
        UnknownFlag,        ///< engines refuse or drop it
        MinKernelIgnored,   ///< Podman doesn't look at it
        ErrnoByName,        ///< Docker doesn't read it
        ErrnoZero,          ///< nothing is done, and the program is told that it was
        UnknownCapability,  ///< a condition on a capability that no engine calls so
        UnknownArchitecture,///< a condition on a machine that no engine calls so
        TooLarge,           ///< more instructions than the kernel takes
    };
    enum class Effect : std::uint8_t { Weaker, Breaks, Note };
    Kind kind = Kind::UnknownName;
    Effect effect = Effect::Note;
    std::optional<std::size_t> rule; ///< in the profile's "syscalls", from 0
    text::Message message;
    text::Message hint;
};

/// In the order of the rules, then about the whole. `target`: for what conditions are resolved before the filter is built.
[[nodiscard]] std::vector<Warning> warnings(const Profile& profile, const Target& target);

/// Where rule `index` stands in a profile's text; nullopt where the text isn't what the profile was read from.
[[nodiscard]] std::optional<text::Span> ruleSpan(std::string_view json, std::size_t index);

} // namespace hullwright::seccomp
