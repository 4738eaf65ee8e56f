// The arguments that a profile can pin, and the numbers behind the words that traces write for them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::seccomp {

/// An argument worth remembering: it selects what a call does, and few values are in use.
struct PinnedArgument {
    enum class Kind : std::uint8_t {
        Value, ///< one of some values: a command, an address family
        Flags, ///< a set of bits: which ones are never used is what a profile can hold
    };
    std::string_view call;
    unsigned index = 0;
    Kind kind = Kind::Value;
    std::string_view prefix; ///< what perf trace leaves away: "AF_"
};

/// Several for a call that has several.
[[nodiscard]] std::span<const PinnedArgument> pinnedArguments();

/// The number of AF_INET, TCGETS, PR_SET_NAME, CLONE_VM ..., of 0x5401 and 12 and -1; on x86_64 and all machines that count alike
/// (not MIPS, PowerPC, Alpha). nullopt for a word that isn't known.
[[nodiscard]] std::optional<std::uint64_t> valueOf(std::string_view word);
/// The word for a value of a call's argument; empty where there is none.
[[nodiscard]] std::string_view wordFor(std::string_view call, unsigned index, std::uint64_t value);

/// All words for an argument that can be pinned, by value; none for others.
[[nodiscard]] std::vector<std::string_view> wordsFor(std::string_view call, unsigned index);

} // namespace hullwright::seccomp
