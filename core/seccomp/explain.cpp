#include "core/seccomp/explain.h"

#include "core/seccomp/call_search.h"
#include "core/seccomp/names.h"
#include "core/seccomp/numbers.h"
#include "core/seccomp/verdicts.h"
#include "core/seccomp/words.h"
#include "core/seccomp/meaning.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <linux/seccomp.h>
#include <seccomp.h>
#include <set>

namespace hullwright::seccomp {

namespace {

bool names(const Rule& rule, std::string_view call)
{
    return std::find(rule.names.begin(), rule.names.end(), call) != rule.names.end();
}

std::uint32_t defaultVerdictOf(const Profile& profile)
{
    return verdictOf(profile.defaultAction, profile.defaultErrno);
}

std::string ruleInWords(const Rule& rule, std::string_view call)
{
    const std::string verdict = verdictInWords(verdictOf(rule.action, rule.errnoReturn)).english();
    return rule.args.empty() ? verdict : fmt::format("{} where {}", verdict, conditionsInWords(rule, call));
}

/// Why a rule isn't in force; empty for one that is.
std::string whyNot(const Profile& profile, const Rule& rule, const Target& target)
{
    Profile alone = profile;
    alone.rules = {rule};
    if (!resolve(alone, target).rules.empty())
        return {};
    if (rule.includes == Filter() && rule.excludes == Filter())
        return "the same as the default action";
    std::vector<std::string> reasons;
    const auto list = [&](const char* word, const std::vector<std::string>& values) {
        if (!values.empty())
            reasons.push_back(fmt::format("{} {}", word, fmt::join(values, ", ")));
    };
    list("only with", rule.includes.caps);
    list("only on", rule.includes.arches);
    if (rule.includes.minKernel)
        reasons.push_back("only from Linux " + *rule.includes.minKernel);
    list("not with", rule.excludes.caps);
    list("not on", rule.excludes.arches);
    if (rule.excludes.minKernel)
        reasons.push_back("not from Linux " + *rule.excludes.minKernel);
    return fmt::format("doesn't apply here: {}", fmt::join(reasons, "; "));
}

/// What the runtime does beside the filter, where it matters for this call.
void addRuntimeNotes(Explanation& result, const Profile& profile, const Target& target)
{
    if (target.runtime == Runtime::Sandbox) {
        result.notes.push_back({HULLWRIGHT_TR("seccomp", "The runtime has a kernel of its own (gVisor, Kata): the program's calls end there, and this filter is not what holds them from the host."), {}});
        return;
    }
    const auto number = numberOn(result.name, architectureOfGo(target.arch));
    const auto last = newerThan(profile, target);
    if (number && last && *number > *last)
        result.notes.push_back({HULLWRIGHT_TR("seccomp", "runc answers ENOSYS here: the call is newer (%1) than the newest that the profile names (%2). crun answers as the profile says."), {std::to_string(*number), std::to_string(*last)}});
}

void addNotes(Explanation& result, const Target& target)
{
    if (result.call == nullptr) {
        const std::string near = nearestName(result.name);
        const bool elsewhere = isSystemCall(result.name);
        if (elsewhere)
            result.notes.push_back({HULLWRIGHT_TR("seccomp", "x86_64 doesn't have this call; other machines do."), {}});
        else if (near.empty())
            result.notes.push_back({HULLWRIGHT_TR("seccomp", "No machine has a call of this name: engines pass over it without a word."), {}});
        else
            result.notes.push_back({HULLWRIGHT_TR("seccomp", "No machine has a call of this name: engines pass over it without a word. Did you mean %1?"), {near}});
        return;
    }
    if (const Machine* here = machine(target.arch); here && here->name != "x86_64" && !numberOn(result.name, here->word))
        result.notes.push_back({HULLWRIGHT_TR("seccomp", "%1 doesn't have this call."), {std::string(here->name)}});
    if (result.name == "uretprobe" || result.name == "uprobe")
        result.notes.push_back({HULLWRIGHT_TR("seccomp", "Current kernels let it through whatever a filter says."), {}});
    if (seccomp_syscall_resolve_name(result.name.c_str()) == __NR_SCMP_ERROR)
        result.notes.push_back({HULLWRIGHT_TR("seccomp", "The libseccomp of this machine doesn't know it: engines here leave it out of the filter, and the default action decides."), {}});
}

/// Every call that one of the profiles names or the catalogue has, in the catalogue's order.
std::vector<std::string> allNames(const Profile& a, const Profile& b)
{
    std::vector<std::string> result;
    std::set<std::string> further;
    for (const knowledge::SystemCall& call : knowledge::systemCalls())
        result.push_back(call.name);
    for (const Profile* profile : {&a, &b}) {
        for (const Rule& rule : profile->rules) {
            for (const std::string& name : rule.names) {
                if (!knowledge::systemCall(name))
                    further.insert(name);
            }
        }
    }
    result.insert(result.end(), further.begin(), further.end());
    return result;
}

std::vector<std::string> architecturesOf(const Profile& profile)
{
    std::vector<std::string> list = profile.architectures;
    if (list.empty())
        list.emplace_back("SCMP_ARCH_X86_64");
    std::sort(list.begin(), list.end());
    return list;
}

std::vector<std::string> missingFrom(const std::vector<std::string>& list, const std::vector<std::string>& other)
{
    std::vector<std::string> result;
    std::set_difference(list.begin(), list.end(), other.begin(), other.end(), std::back_inserter(result));
    return result;
}

} // namespace

std::string decisionInWords(const Profile& resolved, std::string_view call)
{
    const std::uint32_t byDefault = defaultVerdictOf(resolved);
    std::vector<std::string> parts;
    for (const Rule& rule : resolved.rules) {
        if (!names(rule, call) || verdictOf(rule.action, rule.errnoReturn) == byDefault)
            continue;
        if (rule.args.empty() && parts.empty())
            return verdictInWords(verdictOf(rule.action, rule.errnoReturn)).english();
        parts.push_back(ruleInWords(rule, call));
    }
    if (parts.empty())
        return verdictInWords(byDefault).english();
    return fmt::format("{}; otherwise {}", fmt::join(parts, "; "), verdictInWords(byDefault).english());
}

Explanation explain(const Profile& profile, const Target& target, std::string_view call)
{
    Explanation result;
    result.name = std::string(call);
    result.call = knowledge::systemCall(call);
    result.decision = decisionInWords(resolve(profile, target), call);
    const Profile read = readBy(target.engine, profile);
    for (std::size_t i = 0; i < read.rules.size(); ++i) {
        const Rule& rule = read.rules[i];
        if (!names(rule, call))
            continue;
        const std::string reason = whyNot(read, rule, target);
        result.rules.push_back({i, reason.empty(), ruleInWords(rule, call) + (reason.empty() ? "" : " (" + reason + ")"), rule.comment});
    }
    addNotes(result, target);
    addRuntimeNotes(result, profile, target);
    return result;
}

std::optional<CallDifference> differenceOf(const Profile& before, const Profile& after, const std::string& name)
{
    bool opened = false, closed = false, other = false, byArguments = false;
    CallDifference difference;
    for (const Arguments& args : questionsAbout({&before, &after}, name)) {
        const std::uint32_t a = meaning(before, name, args).verdict, b = meaning(after, name, args).verdict;
        byArguments = byArguments || args != Arguments{};
        if (a == b)
            continue;
        opened = opened || (!passes(a) && passes(b));
        closed = closed || (passes(a) && !passes(b));
        other = other || passes(a) == passes(b);
        if (!difference.example)
            difference.example = args;
    }
    if (!difference.example)
        return std::nullopt;
    if (!byArguments)
        difference.example.reset();
    difference.change = opened && !closed ? CallDifference::Change::Opened : closed && !opened ? CallDifference::Change::Closed : CallDifference::Change::Changed;
    difference.name = name;
    difference.call = knowledge::systemCall(name);
    difference.before = decisionInWords(before, name);
    difference.after = decisionInWords(after, name);
    return difference;
}

ProfileDifferences compare(const Profile& before, const Profile& after)
{
    ProfileDifferences result;
    for (const std::string& name : allNames(before, after)) {
        if (auto difference = differenceOf(before, after, name))
            result.calls.push_back(std::move(*difference));
    }
    const auto a = architecturesOf(before), b = architecturesOf(after);
    result.architecturesGone = missingFrom(a, b);
    result.architecturesNew = missingFrom(b, a);
    result.defaultChanged = defaultVerdictOf(before) != defaultVerdictOf(after);
    result.defaultBefore = verdictInWords(defaultVerdictOf(before)).english();
    result.defaultAfter = verdictInWords(defaultVerdictOf(after)).english();
    return result;
}

} // namespace hullwright::seccomp
