// What we know about the system calls of x86_64: what each does, with which arguments, what an attacker gains by it, and its history.
#pragma once

#include "core/text/message.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::knowledge {

/// What an attacker gains by a call being open.
enum class Risk : std::uint8_t { Low, Medium, High, Critical };

/// How many bits of an argument the kernel looks at. A filter always compares 64, so an Int is compared under a mask of 32 bits; what a
/// Pointer points at no filter sees.
enum class Width : std::uint8_t { Int, Long, Pointer };

struct Argument {
    Width width = Width::Int;
    std::string name; ///< as in the kernel's own declaration (include/linux/syscalls.h)
};

/// A flaw that was exploited by way of a call.
struct Lesson {
    std::string cve; ///< CVE-2022-0185
    text::Text text;
};

struct SystemCall {
    std::uint32_t number = 0; ///< of x86_64; of other machines: seccomp::numberOn
    std::string name;
    std::string category;     ///< "file", "mount" ...: a closed vocabulary
    text::Text categoryTitle;
    text::Text does;          ///< one sentence
    std::vector<Argument> arguments;
    std::string since;        ///< the first kernel that has it, "5.1"; empty for numbers that no kernel ever answered to
    std::string gone;         ///< the first kernel that no longer has it; empty for most
    Risk risk = Risk::Low;
    text::Text why;           ///< the reason for the risk, one sentence
    std::vector<std::string> capabilities; ///< SYS_ADMIN ...: what the kernel itself asks for, at least in some cases (capabilities(7))
    std::vector<std::string> groups;       ///< @mount ...: systemd's groups, also those that it belongs to by way of another group
    std::vector<Lesson> lessons;
};

/// A named set of calls, as systemd's SystemCallFilter= knows it.
struct CallGroup {
    std::string name; ///< @mount
    text::Text title;
    std::vector<std::string> calls; ///< of x86_64, with those of the groups it includes; by number
};

/// All calls of x86_64 up to Linux 7.1, by number: newer than what the libseccomp of many hosts knows.
[[nodiscard]] std::span<const SystemCall> systemCalls();
/// nullptr for a name that x86_64 doesn't have.
[[nodiscard]] const SystemCall* systemCall(std::string_view name);
/// nullptr for a number that x86_64 doesn't have.
[[nodiscard]] const SystemCall* systemCall(std::uint32_t number);
[[nodiscard]] std::span<const CallGroup> callGroups();

} // namespace hullwright::knowledge
