// Whether a service's own seccomp profile holds what the engine's default would: a file that is named is not yet a filter.
#pragma once

#include "core/compose/stack.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace hullwright::seccomp {

struct Strength {
    enum class Kind : std::uint8_t {
        Kept,   ///< nothing dangerous is open that Docker's default refuses with the service's capabilities
        Weaker, ///< some of it is
        Open,   ///< half of it or more is: no better than no filter
    };
    Kind kind = Kind::Kept;
    /// The calls of high and critical risk (knowledge/syscalls.h) that it opens beyond the default, by name. One that the default holds to some arguments
    /// counts where the profile does not.
    std::vector<std::string_view> opened;
};

/// Of the profile that the service names, as it was read with the project. Nothing where it names none, or the file is not there or is no profile: an
/// engine does not start the service then.
[[nodiscard]] std::optional<Strength> strengthOf(const compose::Service& service);

} // namespace hullwright::seccomp
