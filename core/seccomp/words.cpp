#include "core/seccomp/words.h"

#include "core/knowledge/syscalls.h"
#include "core/seccomp/trace_values.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>
#include <linux/seccomp.h>
#include <set>

namespace hullwright::seccomp {

namespace {


bool isFlags(std::string_view call, unsigned index)
{
    const auto known = pinnedArguments();
    return std::any_of(known.begin(), known.end(), [&](const PinnedArgument& pinned) { return pinned.call == call && pinned.index == index && pinned.kind == PinnedArgument::Kind::Flags; });
}

/// The names of a value's bits; empty where one has none.
std::string flagNames(std::string_view call, unsigned index, std::uint64_t value)
{
    std::string names;
    for (unsigned bit = 0; bit < 64; ++bit) {
        const std::uint64_t one = std::uint64_t{1} << bit;
        if ((value & one) == 0)
            continue;
        const std::string_view name = wordFor(call, index, one);
        if (name.empty())
            return {};
        names += (names.empty() ? "" : "|") + std::string(name);
    }
    return names;
}

std::string plain(std::uint64_t value)
{
    constexpr std::uint64_t kLastDecimal = 9999;
    return value <= kLastDecimal ? std::to_string(value) : fmt::format("{:#x}", value);
}

text::Message maskedInWords(const Condition& condition, std::string_view call, const std::string& name)
{
    const std::uint64_t wanted = condition.valueTwo & condition.value;
    const std::string bits = flagNames(call, condition.index, condition.value);
    const std::string mask = bits.empty() ? plain(condition.value) : bits;
    if (condition.value == 0)
        return {HULLWRIGHT_TR("seccomp", "%1 is anything"), {name}};
    if (condition.value == kLow)
        return {HULLWRIGHT_TR("seccomp", "%1 is %2"), {name, valueInWords(call, condition.index, wanted)}};
    if (wanted == 0)
        return {HULLWRIGHT_TR("seccomp", "%1 has none of %2"), {name, mask}};
    if (wanted == condition.value)
        return {HULLWRIGHT_TR("seccomp", "%1 has all of %2"), {name, mask}};
    return {HULLWRIGHT_TR("seccomp", "%1 in the bits %2 is %3"), {name, fmt::format("{:#x}", condition.value), plain(wanted)}};
}

} // namespace

std::string argumentName(std::string_view call, unsigned index)
{
    const knowledge::SystemCall* known = knowledge::systemCall(call);
    if (known && index < known->arguments.size())
        return known->arguments[index].name;
    return fmt::format("argument {}", index + 1);
}

std::string valueInWords(std::string_view call, unsigned index, std::uint64_t value)
{
    const std::string_view word = wordFor(call, index, value);
    const std::string names = word.empty() && isFlags(call, index) && value != 0 ? flagNames(call, index, value) : std::string(word);
    return names.empty() ? plain(value) : fmt::format("{} ({})", names, plain(value));
}

text::Message inWords(const Condition& condition, std::string_view call)
{
    const std::string name = argumentName(call, condition.index);
    const std::string value = valueInWords(call, condition.index, condition.value);
    switch (condition.op) {
    case Operator::NotEqual: return {HULLWRIGHT_TR("seccomp", "%1 is not %2"), {name, value}};
    case Operator::Less: return {HULLWRIGHT_TR("seccomp", "%1 is less than %2"), {name, value}};
    case Operator::LessOrEqual: return {HULLWRIGHT_TR("seccomp", "%1 is at most %2"), {name, value}};
    case Operator::Equal: return {HULLWRIGHT_TR("seccomp", "%1 is %2"), {name, value}};
    case Operator::GreaterOrEqual: return {HULLWRIGHT_TR("seccomp", "%1 is at least %2"), {name, value}};
    case Operator::Greater: return {HULLWRIGHT_TR("seccomp", "%1 is more than %2"), {name, value}};
    case Operator::MaskedEqual: return maskedInWords(condition, call, name);
    }
    return {};
}

std::string conditionsInWords(const Rule& rule, std::string_view call)
{
    std::set<unsigned> seen;
    const bool either = std::any_of(rule.args.begin(), rule.args.end(), [&](const Condition& condition) { return !seen.insert(condition.index).second; });
    std::string words;
    for (const Condition& condition : rule.args)
        words += (words.empty() ? "" : either ? " or " : " and ") + inWords(condition, call).english();
    return words;
}

std::uint32_t verdictOf(Action action, const std::optional<std::uint32_t>& number)
{
    const std::uint32_t data = number.value_or(1) & SECCOMP_RET_DATA;
    switch (action) {
    case Action::KillProcess: return SECCOMP_RET_KILL_PROCESS;
    case Action::KillThread: return SECCOMP_RET_KILL_THREAD;
    case Action::Trap: return SECCOMP_RET_TRAP;
    case Action::Errno: return SECCOMP_RET_ERRNO | data;
    case Action::Trace: return SECCOMP_RET_TRACE | data;
    case Action::Log: return SECCOMP_RET_LOG;
    case Action::Allow: return SECCOMP_RET_ALLOW;
    case Action::Notify: return SECCOMP_RET_USER_NOTIF;
    }
    return SECCOMP_RET_KILL_PROCESS;
}

text::Message verdictInWords(std::uint32_t verdict)
{
    switch (verdict & SECCOMP_RET_ACTION_FULL) {
    case SECCOMP_RET_ALLOW: return {HULLWRIGHT_TR("seccomp", "allowed"), {}};
    case SECCOMP_RET_LOG: return {HULLWRIGHT_TR("seccomp", "allowed and logged"), {}};
    case SECCOMP_RET_ERRNO:
        if ((verdict & SECCOMP_RET_DATA) == 0)
            return {HULLWRIGHT_TR("seccomp", "not done, and reported as done"), {}};
        return {HULLWRIGHT_TR("seccomp", "refused with %1"), {errnoName(verdict & SECCOMP_RET_DATA)}};
    case SECCOMP_RET_TRAP: return {HULLWRIGHT_TR("seccomp", "refused with the signal SIGSYS"), {}};
    case SECCOMP_RET_TRACE: return {HULLWRIGHT_TR("seccomp", "left to a tracer"), {}};
    case SECCOMP_RET_USER_NOTIF: return {HULLWRIGHT_TR("seccomp", "left to the program that listens"), {}};
    case SECCOMP_RET_KILL_THREAD: return {HULLWRIGHT_TR("seccomp", "the thread is killed"), {}};
    default: return {HULLWRIGHT_TR("seccomp", "the process is killed"), {}};
    }
}

std::string errnoName(std::uint32_t number)
{
    const char* name = strerrorname_np(static_cast<int>(number));
    return name && number != 0 ? std::string(name) : std::to_string(number);
}

} // namespace hullwright::seccomp
