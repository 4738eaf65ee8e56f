// Every system call with what a profile decides about it: the table behind the view of the profile in force.
#pragma once

#include "core/knowledge/syscalls.h"
#include "core/seccomp/profile.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::seccomp {

using knowledge::Risk;
using knowledge::SystemCall;

struct CallVerdict {
    enum class Kind : std::uint8_t { Allowed, Conditional, Logged, Refused, Traced, Notified, Killed };
    const SystemCall* call = nullptr;
    Kind kind = Kind::Refused;
    std::uint32_t errnoValue = 0;      ///< what a refused call returns
    std::vector<const Rule*> rules;    ///< that name the call; they belong to the profile given
    /// Whether the filter can hold this at all: two calls of uretprobe and uprobe pass every filter on current kernels.
    bool bypassesFilters = false;
};

/// One row a call, by number. Conditional: it depends on the call's arguments. The profile must outlive the result.
[[nodiscard]] std::vector<CallVerdict> verdicts(const Profile& resolved);

/// What Docker's default does with a call on x86_64, worked out from its rules.
enum class DefaultVerdict : std::uint8_t {
    Allowed,      ///< whatever the capabilities
    ByArguments,  ///< with some arguments only; a capability may open the rest
    ByCapability, ///< with a capability (see openedBy), whether the container has it by default (chroot) or not
    Refused,      ///< whatever the capabilities
};
[[nodiscard]] DefaultVerdict defaultVerdict(std::string_view call);

/// The capabilities, of which each by itself opens the call in Docker's default ("SYS_ADMIN"); none where none does.
[[nodiscard]] std::vector<std::string> openedBy(std::string_view call);

} // namespace hullwright::seccomp
