// The numbers that a system call has on the machines that profiles speak of.
//
// They are asked of libseccomp, which compiles the filter and so must agree, instead of being stored a second time. Calls that are newer
// than it have the same number everywhere: since 424 (Linux 5.1) all of these machines count on together (x32 with its bit 30 set).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace hullwright::seccomp {

/// A machine and the words for it.
struct Machine {
    std::string_view word;   ///< SCMP_ARCH_X86_64
    std::string_view name; ///< x86_64, as --arch and traces write it
    std::uint32_t audit = 0; ///< the kernel's AUDIT_ARCH_*; x32 shares that of x86_64
};

/// x86_64, i386, x32, arm64, arm, riscv64, ppc64le, s390x: those that containers run on, the first one being the most frequent.
[[nodiscard]] std::span<const Machine> machines();
/// By SCMP_ARCH_..., x86_64, amd64, aarch64 and the like; nullptr for another.
[[nodiscard]] const Machine* machine(std::string_view anyName);

/// nullopt where the machine doesn't have the call. Where libseccomp goes by way of socketcall and ipc (i386, s390, ppc64le), it is the number of the
/// call's own, which those machines have since Linux 4.3 or 5.1.
[[nodiscard]] std::optional<std::uint32_t> numberOn(std::string_view call, std::string_view architecture);
/// Whether any machine has a call of this name, as far as the catalogue or libseccomp knows.
[[nodiscard]] bool isSystemCall(std::string_view name);
/// The call behind a number, as the kernel's audit log tells it with its AUDIT_ARCH_*; empty where nobody knows it.
[[nodiscard]] std::string nameOf(std::uint32_t auditArch, std::uint32_t number);

} // namespace hullwright::seccomp
