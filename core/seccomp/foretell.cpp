// What of a trace a profile would refuse, before it does.
#include "core/seccomp/from_trace.h"

#include "core/seccomp/meaning.h"
#include "core/seccomp/trace_values.h"
#include "core/seccomp/words.h"

#include <algorithm>
#include <linux/seccomp.h>
#include <set>

namespace hullwright::seccomp {

namespace {

/// The arguments that the rules about a call look at.
std::set<unsigned> comparedArguments(const Profile& profile, std::string_view call)
{
    std::set<unsigned> indexes;
    for (const Rule& rule : profile.rules) {
        if (std::find(rule.names.begin(), rule.names.end(), call) == rule.names.end())
            continue;
        for (const Condition& condition : rule.args)
            indexes.insert(condition.index);
    }
    return indexes;
}

/// Which of the values that were seen are refused; uncertain where the rules look at something that the trace doesn't show.
void foretellArguments(const Profile& profile, Foretold entry, const SeenCall& seen, unsigned index, std::vector<Foretold>& result)
{
    const auto values = seen.arguments.find(index);
    const auto pinned = pinnedArguments();
    const bool flags = std::any_of(pinned.begin(), pinned.end(), [&](const PinnedArgument& p) { return p.call == entry.call && p.index == index && p.kind == PinnedArgument::Kind::Flags; });
    std::set<std::uint64_t> asked;
    bool complete = values != seen.arguments.end() && values->second.complete && !values->second.words.empty();
    std::uint64_t all = 0;
    if (values != seen.arguments.end()) {
        for (const auto& [word, times] : values->second.words) {
            const auto value = valueOf(word);
            complete = complete && value;
            asked.insert(value.value_or(0) & kLow); // the kernel reads 32 bits of each of these
            all |= value.value_or(0) & kLow;
        }
    }
    if (!complete) {
        entry.certain = false;
        entry.verdict = meaning(profile, entry.call, {}).verdict;
        result.push_back(std::move(entry));
        return;
    }
    for (const std::uint64_t value : flags ? std::set{all} : asked) {
        Arguments args{};
        args[index] = value;
        entry.verdict = meaning(profile, entry.call, args).verdict;
        entry.arguments = argumentName(entry.call, index) + " " + valueInWords(entry.call, index, value);
        if (!passes(entry.verdict))
            result.push_back(entry);
    }
}

} // namespace

std::vector<Foretold> foretell(const Profile& resolved, const Observation& observation)
{
    std::vector<Foretold> result;
    const std::vector<std::string> native{"SCMP_ARCH_X86_64"};
    const std::vector<std::string>& architectures = resolved.architectures.empty() ? native : resolved.architectures;
    for (const auto& [architecture, calls] : observation.calls) {
        const bool listed = std::find(architectures.begin(), architectures.end(), architecture) != architectures.end();
        for (const auto& [name, seen] : calls) {
            Foretold entry{architecture, name, seen.count, SECCOMP_RET_KILL_THREAD, true, {}};
            const std::set<unsigned> compared = comparedArguments(resolved, name);
            if (listed && compared.size() == 1) {
                foretellArguments(resolved, entry, seen, *compared.begin(), result);
                continue;
            }
            if (listed) {
                entry.verdict = meaning(resolved, name, {}).verdict;
                entry.certain = compared.empty();
            }
            if (!passes(entry.verdict) || !entry.certain)
                result.push_back(std::move(entry));
        }
    }
    return result;
}

std::vector<knowledge::RuntimeNeed> missingNeeds(const Profile& resolved, knowledge::Sealing sealing)
{
    std::vector<knowledge::RuntimeNeed> missing;
    for (const knowledge::RuntimeNeed& need : knowledge::runtimeNeeds()) {
        const bool counts = need.sealed || sealing == knowledge::Sealing::Open;
        const bool some = std::any_of(resolved.rules.begin(), resolved.rules.end(), [&](const Rule& rule) {
            return (rule.action == Action::Allow || rule.action == Action::Log) && std::find(rule.names.begin(), rule.names.end(), need.call) != rule.names.end();
        });
        if (counts && !some && !passes(meaning(resolved, need.call, {}).verdict))
            missing.push_back(need);
    }
    return missing;
}

} // namespace hullwright::seccomp
