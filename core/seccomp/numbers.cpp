#include "core/seccomp/numbers.h"

#include "core/knowledge/syscalls.h"
#include "core/seccomp/names.h"

#include <array>
#include <cstdlib>
#include <memory>
#include <seccomp.h>

namespace hullwright::seccomp {

namespace {

constexpr std::uint32_t kX32Bit = 0x40000000;
constexpr std::uint32_t kFirstCommon = 424;

constexpr std::array<Machine, 8> kMachines{{
    {"SCMP_ARCH_X86_64", "x86_64", SCMP_ARCH_X86_64},
    {"SCMP_ARCH_X86", "i386", SCMP_ARCH_X86},
    {"SCMP_ARCH_X32", "x32", SCMP_ARCH_X86_64},
    {"SCMP_ARCH_AARCH64", "arm64", SCMP_ARCH_AARCH64},
    {"SCMP_ARCH_ARM", "arm", SCMP_ARCH_ARM},
    {"SCMP_ARCH_RISCV64", "riscv64", SCMP_ARCH_RISCV64},
    {"SCMP_ARCH_PPC64LE", "ppc64le", SCMP_ARCH_PPC64LE},
    {"SCMP_ARCH_S390X", "s390x", SCMP_ARCH_S390X},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kOtherNames{{
    {"amd64", "x86_64"}, {"x86", "i386"}, {"386", "i386"}, {"aarch64", "arm64"}, {"armhf", "arm"}, {"i686", "i386"},
}};

/// Of a call that libseccomp resolves to socketcall or ipc: the table the other way round has its own number.
std::optional<std::uint32_t> ownNumber(std::string_view call, std::uint32_t token)
{
    constexpr int kLast = 500;
    for (int number = 0; number <= kLast; ++number) {
        const std::unique_ptr<char, decltype(&std::free)> name(seccomp_syscall_resolve_num_arch(token, number), &std::free);
        if (name && call == name.get())
            return static_cast<std::uint32_t>(number);
    }
    return std::nullopt;
}

/// The call with the common number, where its number is one.
std::optional<std::uint32_t> commonNumber(std::string_view call)
{
    const knowledge::SystemCall* known = knowledge::systemCall(call);
    return known && known->number >= kFirstCommon ? std::optional(known->number) : std::nullopt;
}

} // namespace

std::span<const Machine> machines()
{
    return kMachines;
}

const Machine* machine(std::string_view anyName)
{
    for (const auto& [other, ours] : kOtherNames) {
        if (anyName == other)
            anyName = ours;
    }
    for (const Machine& candidate : kMachines) {
        if (anyName == candidate.word || anyName == candidate.name)
            return &candidate;
    }
    return nullptr;
}

std::optional<std::uint32_t> numberOn(std::string_view call, std::string_view architecture)
{
    const std::uint32_t token = architectureToken(architecture);
    if (token == 0 || call.find('\0') != std::string_view::npos)
        return std::nullopt;
    const int number = seccomp_syscall_resolve_name_arch(token, std::string(call).c_str());
    if (number >= 0)
        return static_cast<std::uint32_t>(number);
    if (number != __NR_SCMP_ERROR)
        return ownNumber(call, token);
    // A name that libseccomp doesn't know is newer than it.
    const auto common = commonNumber(call);
    if (!common)
        return token == SCMP_ARCH_X86_64 && knowledge::systemCall(call) ? std::optional(knowledge::systemCall(call)->number) : std::nullopt;
    return token == SCMP_ARCH_X32 ? *common | kX32Bit : *common;
}

bool isSystemCall(std::string_view name)
{
    // Of other machines than x86_64, and newer than the libseccomp of stable distributions.
    if (knowledge::systemCall(name) || name == "riscv_hwprobe")
        return true;
    return name.find('\0') == std::string_view::npos && seccomp_syscall_resolve_name(std::string(name).c_str()) != __NR_SCMP_ERROR;
}

std::string nameOf(std::uint32_t auditArch, std::uint32_t number)
{
    const bool x32 = auditArch == SCMP_ARCH_X86_64 && (number & kX32Bit) != 0;
    const std::uint32_t token = x32 ? std::uint32_t{SCMP_ARCH_X32} : auditArch;
    if (auditArch == SCMP_ARCH_NATIVE)
        return {}; // libseccomp's word for this machine, and no AUDIT_ARCH_*
    const std::unique_ptr<char, decltype(&std::free)> name(seccomp_syscall_resolve_num_arch(token, static_cast<int>(number)), &std::free);
    if (name)
        return name.get();
    const std::uint32_t plain = x32 ? number & ~kX32Bit : number;
    if (auditArch != SCMP_ARCH_X86_64 && plain < kFirstCommon)
        return {};
    const knowledge::SystemCall* known = knowledge::systemCall(plain);
    return known ? known->name : std::string();
}

} // namespace hullwright::seccomp
