// A profile compiled by libseccomp to the filter that the kernel runs, and our own interpreter of that filter.
#pragma once

#include "core/seccomp/profile.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace hullwright::seccomp {

/// One classic BPF instruction (linux/filter.h struct sock_filter).
struct Instruction {
    std::uint16_t code = 0;
    std::uint8_t jt = 0, jf = 0;
    std::uint32_t k = 0;
};

struct Program {
    std::vector<Instruction> instructions; ///< the kernel takes at most 4096
    std::vector<std::string> unknownNames; ///< names this libseccomp does not know: left out, as runc does
};

/// Compiles a resolved profile (no conditions left: see resolve). Errors: Unsupported, Limit (over 4096 instructions).
[[nodiscard]] Result<Program> compile(const Profile& resolved);

/// The same filter as libseccomp's pseudo code, for a person to read. Errors as compile's.
[[nodiscard]] Result<std::string> pseudoCode(const Profile& resolved);

/// What the kernel would decide, as SECCOMP_RET_* with its data (linux/seccomp.h).
[[nodiscard]] std::uint32_t simulate(const Program& filter, std::uint32_t auditArch, std::uint32_t number,
                                     const std::array<std::uint64_t, 6>& args);

} // namespace hullwright::seccomp
