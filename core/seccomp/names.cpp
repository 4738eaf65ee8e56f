#include "core/seccomp/names.h"

#include <array>
#include <charconv>
#include <cstring>
#include <seccomp.h>
#include <utility>

namespace hullwright::seccomp {

namespace {

template <class T, std::size_t N>
using Words = std::array<std::pair<std::string_view, T>, N>;

template <class T, std::size_t N>
std::optional<T> find(const Words<T, N>& words, std::string_view word)
{
    for (const auto& [name, value] : words) {
        if (name == word)
            return value;
    }
    return std::nullopt;
}

template <class T, std::size_t N>
std::string_view findWord(const Words<T, N>& words, T value)
{
    for (const auto& [name, candidate] : words) {
        if (candidate == value)
            return name;
    }
    return {};
}

// The first word of a value is the one that is written: SCMP_ACT_KILL is what every engine, however old, reads.
constexpr Words<Action, 9> kActions{{
    {"SCMP_ACT_KILL_PROCESS", Action::KillProcess},
    {"SCMP_ACT_KILL", Action::KillThread},
    {"SCMP_ACT_KILL_THREAD", Action::KillThread},
    {"SCMP_ACT_TRAP", Action::Trap},
    {"SCMP_ACT_ERRNO", Action::Errno},
    {"SCMP_ACT_TRACE", Action::Trace},
    {"SCMP_ACT_LOG", Action::Log},
    {"SCMP_ACT_ALLOW", Action::Allow},
    {"SCMP_ACT_NOTIFY", Action::Notify},
}};

constexpr Words<Operator, 7> kOperators{{
    {"SCMP_CMP_NE", Operator::NotEqual},
    {"SCMP_CMP_LT", Operator::Less},
    {"SCMP_CMP_LE", Operator::LessOrEqual},
    {"SCMP_CMP_EQ", Operator::Equal},
    {"SCMP_CMP_GE", Operator::GreaterOrEqual},
    {"SCMP_CMP_GT", Operator::Greater},
    {"SCMP_CMP_MASKED_EQ", Operator::MaskedEqual},
}};

// Not every libseccomp has a constant for each: LOONGARCH64, M68K and SH came after 2.5.4. The numbers are the kernel's AUDIT_ARCH_*.
constexpr Words<std::uint32_t, 23> kArchitectures{{
    {"SCMP_ARCH_X86", SCMP_ARCH_X86},
    {"SCMP_ARCH_X86_64", SCMP_ARCH_X86_64},
    {"SCMP_ARCH_X32", SCMP_ARCH_X32},
    {"SCMP_ARCH_ARM", SCMP_ARCH_ARM},
    {"SCMP_ARCH_AARCH64", SCMP_ARCH_AARCH64},
    {"SCMP_ARCH_LOONGARCH64", 0xC0000102U},
    {"SCMP_ARCH_M68K", 4U},
    {"SCMP_ARCH_MIPS", SCMP_ARCH_MIPS},
    {"SCMP_ARCH_MIPS64", SCMP_ARCH_MIPS64},
    {"SCMP_ARCH_MIPS64N32", SCMP_ARCH_MIPS64N32},
    {"SCMP_ARCH_MIPSEL", SCMP_ARCH_MIPSEL},
    {"SCMP_ARCH_MIPSEL64", SCMP_ARCH_MIPSEL64},
    {"SCMP_ARCH_MIPSEL64N32", SCMP_ARCH_MIPSEL64N32},
    {"SCMP_ARCH_PPC", SCMP_ARCH_PPC},
    {"SCMP_ARCH_PPC64", SCMP_ARCH_PPC64},
    {"SCMP_ARCH_PPC64LE", SCMP_ARCH_PPC64LE},
    {"SCMP_ARCH_S390", SCMP_ARCH_S390},
    {"SCMP_ARCH_S390X", SCMP_ARCH_S390X},
    {"SCMP_ARCH_SH", 0x4000002AU},
    {"SCMP_ARCH_SHEB", 42U},
    {"SCMP_ARCH_PARISC", SCMP_ARCH_PARISC},
    {"SCMP_ARCH_PARISC64", SCMP_ARCH_PARISC64},
    {"SCMP_ARCH_RISCV64", SCMP_ARCH_RISCV64},
}};

constexpr Words<std::string_view, 16> kGoNames{{
    {"amd64", "SCMP_ARCH_X86_64"},
    {"386", "SCMP_ARCH_X86"},
    {"x86", "SCMP_ARCH_X86"},
    {"arm64", "SCMP_ARCH_AARCH64"},
    {"arm", "SCMP_ARCH_ARM"},
    {"riscv64", "SCMP_ARCH_RISCV64"},
    {"s390x", "SCMP_ARCH_S390X"},
    {"ppc64le", "SCMP_ARCH_PPC64LE"},
    {"ppc64", "SCMP_ARCH_PPC64"},
    {"mips", "SCMP_ARCH_MIPS"},
    {"mips64", "SCMP_ARCH_MIPS64"},
    {"mips64n32", "SCMP_ARCH_MIPS64N32"},
    {"mipsle", "SCMP_ARCH_MIPSEL"},
    {"mips64le", "SCMP_ARCH_MIPSEL64"},
    {"loong64", "SCMP_ARCH_LOONGARCH64"},
    {"loongarch64", "SCMP_ARCH_LOONGARCH64"},
}};

} // namespace

std::optional<Action> actionOf(std::string_view word)
{
    return find(kActions, word);
}

std::string_view wordOf(Action action)
{
    return findWord(kActions, action);
}

std::optional<Operator> operatorOf(std::string_view word)
{
    return find(kOperators, word);
}

std::string_view wordOf(Operator op)
{
    return findWord(kOperators, op);
}

std::uint32_t architectureToken(std::string_view word)
{
    return find(kArchitectures, word).value_or(0);
}

std::string_view architectureOfGo(std::string_view goName)
{
    return find(kGoNames, goName).value_or(std::string_view());
}

std::string_view engineNameOf(std::string_view architecture)
{
    for (const auto& [name, word] : kGoNames)
        if (word == architecture && isEngineArchitecture(name))
            return name;
    return {};
}

bool isEngineArchitecture(std::string_view word)
{
    // Docker's default names x32, though no engine runs on it.
    return word == "x32" || word == "s390" || word == "ppc" || (word != "386" && word != "loong64" && !architectureOfGo(word).empty());
}

std::optional<std::uint32_t> errnoOf(std::string_view word)
{
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error == std::errc() && end == word.data() + word.size())
        return number;
    constexpr int kLastErrno = 133;
    for (int i = 1; i <= kLastErrno; ++i) {
        const char* name = strerrorname_np(i);
        if (name && word == name)
            return static_cast<std::uint32_t>(i);
    }
    return std::nullopt;
}

} // namespace hullwright::seccomp
