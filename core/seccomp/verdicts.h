// Every system call with what a profile decides about it: the table behind the view of the profile in force.
#pragma once

#include "core/seccomp/profile.h"
#include "core/text/message.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::seccomp {

/// What an attacker gains by a call being open.
enum class Risk : std::uint8_t { Low, Medium, High, Critical };

struct SystemCall {
    std::uint32_t number = 0; ///< of x86_64
    std::string name;
    std::string category;     ///< "file", "mount" ...: a closed vocabulary
    text::Text categoryTitle;
    Risk risk = Risk::Low;
};

/// All of x86_64 that this program knows, by number; newer than the libseccomp of many hosts.
[[nodiscard]] std::span<const SystemCall> systemCallTable();

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

/// The capabilities, of which each by itself opens the call in Docker's default ("SYS_ADMIN"); none where none does.
[[nodiscard]] std::vector<std::string> openedBy(std::string_view call);

} // namespace hullwright::seccomp
