#include "core/seccomp/pins.h"

#include "core/seccomp/meaning.h"
#include "core/seccomp/trace_values.h"
#include "core/seccomp/words.h"

#include <algorithm>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/mman.h>

namespace hullwright::seccomp {

namespace {

constexpr std::uint64_t kNamespaces = 0x7E020000U; ///< CLONE_NEWNS, UTS, IPC, USER, PID, NET, CGROUP: what Docker's default looks at
constexpr std::size_t kMaxPinned = 24;             ///< more alternatives than that are no longer a small set

std::string joined(const std::map<std::string, std::uint64_t>& words)
{
    std::string text;
    for (const auto& [word, times] : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// The numbers behind the words that have one.
std::set<std::uint64_t> knownNumbers(const SeenValues& values)
{
    std::set<std::uint64_t> result;
    for (const auto& [word, times] : values.words) {
        if (const auto number = valueOf(word))
            result.insert(*number & kLow);
    }
    return result;
}

bool allKnown(const SeenValues& values)
{
    return std::all_of(values.words.begin(), values.words.end(), [](const auto& word) { return valueOf(word.first).has_value(); });
}

std::uint64_t united(const std::set<std::uint64_t>& values)
{
    std::uint64_t all = 0;
    for (const std::uint64_t value : values)
        all |= value;
    return all;
}

void pinFlags(Pin& pin, const std::set<std::uint64_t>& seen)
{
    const bool memory = pin.call == "mmap" || pin.call == "mprotect" || pin.call == "pkey_mprotect";
    const std::uint64_t unused = (memory ? std::uint64_t{PROT_EXEC} : kNamespaces) & ~united(seen);
    if (unused == 0) {
        pin.told = {HULLWRIGHT_TR("seccomp", "%1 of %2 uses every flag that matters."), {argumentName(pin.call, pin.index), pin.call}};
        return;
    }
    pin.alternatives = {{pin.index, Operator::MaskedEqual, unused, 0}};
    pin.told = {HULLWRIGHT_TR("seccomp", "%1 of %2 never has %3."), {pin.argument, pin.call, valueInWords(pin.call, pin.index, unused)}};
    pin.means = {HULLWRIGHT_TR("seccomp", "Held, %1 is refused as soon as one of the flags is set that the trace never shows."), {pin.call}};
}

void pinValues(Pin& pin, const std::set<std::uint64_t>& seen)
{
    if (seen.size() > kMaxPinned) {
        pin.told = {HULLWRIGHT_TR("seccomp", "%1 of %2 has %3 different values: too many to hold it to."), {argumentName(pin.call, pin.index), pin.call, std::to_string(seen.size())}};
        return;
    }
    for (const std::uint64_t value : seen)
        pin.alternatives.push_back({pin.index, Operator::MaskedEqual, kLow, value});
    pin.told = {HULLWRIGHT_TR("seccomp", "%1 of %2 is always one of: %3."), {argumentName(pin.call, pin.index), pin.call, joined(pin.values)}};
    pin.means = {HULLWRIGHT_TR("seccomp", "Held, %1 is refused with every other value of %2, and so is what the program does with it on a way that the trace never took."), {pin.call, pin.argument}};
}

Pin pinFor(const PinnedArgument& argument, const SeenValues& values, std::uint64_t calls, bool byRuntime)
{
    Pin pin;
    pin.call = argument.call;
    pin.index = argument.index;
    pin.argument = argumentName(argument.call, argument.index);
    pin.values.insert(values.words.begin(), values.words.end());
    pin.calls = calls;
    const std::vector<std::string> names{pin.argument, pin.call};
    if (byRuntime)
        pin.told = {HULLWRIGHT_TR("seccomp", "%1 of %2 can't be held: the runtime makes this call too, with values of its own."), names};
    else if (!values.complete || values.words.empty())
        pin.told = {HULLWRIGHT_TR("seccomp", "%1 of %2 can't be held: the trace doesn't show every value."), names};
    else if (!allKnown(values))
        pin.told = {HULLWRIGHT_TR("seccomp", "%1 of %2 can't be held: a value in the trace has no known number."), names};
    else if (argument.kind == PinnedArgument::Kind::Flags)
        pinFlags(pin, knownNumbers(values));
    else
        pinValues(pin, knownNumbers(values));
    return pin;
}

} // namespace

SeenCalls mergedCalls(const Observation& observation)
{
    SeenCalls merged;
    for (const auto& [architecture, calls] : observation.calls) {
        for (const auto& [name, seen] : calls) {
            SeenCall& all = merged[name];
            all.count += seen.count;
            all.failed += seen.failed;
            all.refused += seen.refused;
            all.unseenResults += seen.unseenResults;
            all.byRuntime += seen.byRuntime;
            for (const auto& [index, values] : seen.arguments) {
                SeenValues& together = all.arguments[index];
                for (const auto& [word, times] : values.words)
                    together.words[word] += times;
                together.complete = together.complete && values.complete;
            }
        }
    }
    return merged;
}

std::vector<Pin> pins(const SeenCalls& seen, const std::set<std::string>& byRuntime)
{
    std::vector<Pin> result;
    for (const PinnedArgument& argument : pinnedArguments()) {
        const auto call = seen.find(argument.call);
        if (call == seen.end())
            continue;
        if (const auto values = call->second.arguments.find(argument.index); values != call->second.arguments.end())
            result.push_back(pinFor(argument, values->second, call->second.count, byRuntime.contains(std::string(argument.call))));
    }
    return result;
}

std::vector<Condition> beyondRules(std::string_view call, const SeenCall& seen, const Profile& profile)
{
    std::vector<Condition> beyond;
    for (const PinnedArgument& argument : pinnedArguments()) {
        const auto values = seen.arguments.find(argument.index);
        if (argument.call != call || values == seen.arguments.end())
            continue;
        // A word without a number says nothing about the others: what is known of them was seen all the same.
        const std::set<std::uint64_t> known = knownNumbers(values->second);
        const bool flags = argument.kind == PinnedArgument::Kind::Flags;
        for (const std::uint64_t value : flags ? std::set{united(known)} : known) {
            Arguments args{};
            args[argument.index] = value;
            if (meaning(profile, call, args).verdict == SECCOMP_RET_ALLOW)
                continue;
            // Flags that were seen are allowed in any combination; what was never seen stays closed.
            beyond.push_back(flags ? Condition{argument.index, Operator::MaskedEqual, kNamespaces & ~value, 0} : Condition{argument.index, Operator::MaskedEqual, kLow, value});
        }
    }
    return beyond;
}

} // namespace hullwright::seccomp
