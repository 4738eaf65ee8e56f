// Finds system calls by anything that one may know of them: the picker's search field and the command line ask here.
#pragma once

#include "core/knowledge/syscalls.h"

#include <string>
#include <string_view>
#include <vector>

namespace hullwright::seccomp {

struct CallMatch {
    const knowledge::SystemCall* call = nullptr;
    /// What of the call matched best, for the view to say why a call that isn't named so is listed.
    enum class By : std::uint8_t { Name, Number, Prefix, NamePart, Lesson, Group, Capability, Category, Words } by = By::Name;
};

/// Calls that answer to every word of the query, best first: a name, its beginning or a part ("time"), a number (x86_64, also 0x2a), a CVE
/// ("CVE-2022-0185", "2022-0185"), a systemd group ("@mount"), a capability ("CAP_SYS_ADMIN", "sys_admin"; the kernel's and Docker's),
/// a category, or words of what it does. Case doesn't matter. An empty query lists all, by number.
[[nodiscard]] std::vector<CallMatch> search(std::string_view query);

/// The known name most like a mistyped one; empty where none is near.
[[nodiscard]] std::string nearestName(std::string_view name);

} // namespace hullwright::seccomp
