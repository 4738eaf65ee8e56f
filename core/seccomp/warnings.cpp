#include "core/seccomp/warnings.h"

#include "core/knowledge/capabilities.h"
#include "core/knowledge/runtime_needs.h"
#include "core/knowledge/syscalls.h"
#include "core/seccomp/call_search.h"
#include "core/seccomp/equivalent.h"
#include "core/seccomp/filter.h"
#include "core/seccomp/from_trace.h"
#include "core/seccomp/json_reader.h"
#include "core/seccomp/meaning.h"
#include "core/seccomp/names.h"
#include "core/seccomp/numbers.h"
#include "core/seccomp/words.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <linux/seccomp.h>
#include <map>
#include <seccomp.h>
#include <set>

namespace hullwright::seccomp {

namespace {

using Effect = Warning::Effect;
using knowledge::Width;

std::string enumerated(const std::vector<std::string>& names)
{
    constexpr std::size_t kShown = 8;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), kShown); ++i)
        text += (i == 0 ? "" : ", ") + names[i];
    return names.size() > kShown ? text + " ..." : text;
}

class Checker {
public:
    Checker(const Profile& profile, const Target& target) : m_written(profile), m_profile(readBy(target.engine, profile)), m_resolved(resolve(profile, target)) {}

    std::vector<Warning> check()
    {
        for (std::size_t i = 0; i < m_profile.rules.size(); ++i) {
            m_rule = i;
            checkRule(m_profile.rules[i]);
            checkErrno(m_written.rules[i].action, m_written.rules[i].errnoReturn, m_written.rules[i].errnoByName);
            checkFilter(m_profile.rules[i], m_profile.rules[i].includes, true);
            checkFilter(m_profile.rules[i], m_profile.rules[i].excludes, false);
        }
        m_rule.reset();
        checkErrno(m_written.defaultAction, m_written.defaultErrno, m_written.defaultErrnoByName);
        checkDefault();
        checkClone3();
        checkContradictions();
        checkFlags();
        checkBuilt();
        checkRuntimes();
        return std::move(m_found);
    }

private:
    void add(Warning::Kind kind, Effect effect, text::Message message, text::Message hint = {})
    {
        m_found.push_back({kind, effect, m_rule, std::move(message), std::move(hint)});
    }

    void checkRule(const Rule& rule)
    {
        if (rule.names.empty())
            add(Warning::Kind::NoNames, Effect::Note, {HULLWRIGHT_TR("seccomp", "The rule names no call"), {}});
        checkNames(rule);
        checkIndexes(rule);
        const std::string call = rule.names.empty() ? std::string() : rule.names.front();
        for (const Condition& condition : rule.args)
            checkCondition(rule, condition, call);
        const auto verdict = verdictOf(rule.action, rule.errnoReturn);
        if (verdict == verdictOf(m_profile.defaultAction, m_profile.defaultErrno) && !rule.names.empty())
            add(Warning::Kind::SameAsDefault, Effect::Note, {HULLWRIGHT_TR("seccomp", "The rule does what the default action does: engines leave it out"), {}});
        if (rule.action == Action::Notify && std::find(rule.names.begin(), rule.names.end(), "write") != rule.names.end())
            add(Warning::Kind::NotifyWrite, Effect::Breaks, {HULLWRIGHT_TR("seccomp", "runc refuses SCMP_ACT_NOTIFY for write: it needs the call to hand the listener over"), {}});
        if (rule.includes.minKernel || rule.excludes.minKernel)
            add(Warning::Kind::MinKernelIgnored, Effect::Note, {HULLWRIGHT_TR("seccomp", "Podman doesn't look at minKernel: there the rule counts on every kernel"), {}});
    }

    static bool allows(const Rule& rule) { return rule.action == Action::Allow || rule.action == Action::Log; }

    /// What Docker and Podman take of an error number that is given by name, and what 0 does.
    void checkErrno(Action action, const std::optional<std::uint32_t>& number, const std::optional<std::uint32_t>& byName)
    {
        constexpr std::uint32_t kNotPermitted = EPERM;
        const std::uint32_t docker = number.value_or(kNotPermitted), podman = byName.value_or(docker);
        if (docker != podman)
            add(Warning::Kind::ErrnoByName, Effect::Breaks, {HULLWRIGHT_TR("seccomp", "The error is given by name, which Docker doesn't read: it answers %1 where Podman answers %2"), {errnoName(docker), errnoName(podman)}},
                {HULLWRIGHT_TR("seccomp", "Write it as the number %1 (errnoRet, or defaultErrnoRet for the default): both read that."), {std::to_string(podman)}});
        if (action == Action::Errno && (docker == 0 || podman == 0))
            add(Warning::Kind::ErrnoZero, Effect::Breaks, {HULLWRIGHT_TR("seccomp", "An error number of 0 is no refusal: nothing is done, and the program is told that it was"), {}},
                {HULLWRIGHT_TR("seccomp", "1 is EPERM (not permitted), 38 is ENOSYS (no such call)."), {}});
    }

    /// A condition that no engine meets: with "includes" the rule never counts, with "excludes" always.
    void checkFilter(const Rule& rule, const Filter& filter, bool includes)
    {
        const bool weaker = includes != allows(rule);
        const auto tell = [&](Warning::Kind kind, text::Message message, text::Message hint) {
            message.tail.push_back(includes ? text::Message{HULLWRIGHT_TR("seccomp", ": the rule never counts"), {}} : text::Message{HULLWRIGHT_TR("seccomp", ": the rule counts everywhere"), {}});
            add(kind, weaker ? Effect::Weaker : Effect::Breaks, std::move(message), std::move(hint));
        };
        for (const std::string& name : filter.caps) {
            if (isEngineSpelling(name))
                continue;
            const auto meant = knowledge::canonicalCapability(name);
            tell(Warning::Kind::UnknownCapability, {HULLWRIGHT_TR("seccomp", "Engines know no capability \"%1\""), {name}}, meant ? text::Message{HULLWRIGHT_TR("seccomp", "Write it as %1."), {"CAP_" + *meant}} : text::Message{});
        }
        for (const std::string& name : filter.arches) {
            if (!isEngineArchitecture(name))
                tell(Warning::Kind::UnknownArchitecture, {HULLWRIGHT_TR("seccomp", "Engines know no machine \"%1\""), {name}}, {HULLWRIGHT_TR("seccomp", "They are called amd64, x86, arm64, arm, riscv64, ppc64le, s390x and so on."), {}});
        }
    }

    void checkNames(const Rule& rule)
    {
        for (const std::string& name : rule.names) {
            if ((name == "uretprobe" || name == "uprobe") && rule.action != Action::Allow)
                add(Warning::Kind::PassesEveryFilter, Effect::Note, {HULLWRIGHT_TR("seccomp", "Current kernels let %1 through whatever a filter says"), {name}});
            const bool here = seccomp_syscall_resolve_name(name.c_str()) != __NR_SCMP_ERROR && name.find('\0') == std::string::npos;
            if (here)
                continue;
            if (isSystemCall(name)) {
                m_unknownHere.push_back(name);
                continue;
            }
            const std::string near = nearestName(name);
            const bool allows = rule.action == Action::Allow || rule.action == Action::Log;
            const text::Message message{allows ? HULLWRIGHT_TR("seccomp", "No machine has a call \"%1\": the rule does nothing for it, and engines don't say so")
                                               : HULLWRIGHT_TR("seccomp", "No machine has a call \"%1\": what was to be refused stays as the default has it, and engines don't say so"),
                                        {name}};
            add(Warning::Kind::UnknownName, allows ? Effect::Breaks : Effect::Weaker, message, near.empty() ? text::Message{} : text::Message{HULLWRIGHT_TR("seccomp", "Did you mean %1?"), {near}});
        }
    }

    void checkIndexes(const Rule& rule)
    {
        std::set<unsigned> seen;
        for (const Condition& condition : rule.args) {
            if (seen.insert(condition.index).second)
                continue;
            add(Warning::Kind::RepeatedIndex, rule.action == Action::Allow || rule.action == Action::Log ? Effect::Weaker : Effect::Breaks,
                {HULLWRIGHT_TR("seccomp", "Argument %1 is compared more than once: engines take the comparisons one by one, so one of them is enough"), {std::to_string(condition.index)}},
                {HULLWRIGHT_TR("seccomp", "A range is written as comparisons of its leading bits with SCMP_CMP_MASKED_EQ, or as one rule a value."), {}});
            return;
        }
    }

    void checkCondition(const Rule& rule, const Condition& condition, const std::string& call)
    {
        const knowledge::SystemCall* known = knowledge::systemCall(call);
        const std::vector<std::string> where{argumentName(call, condition.index), call};
        if (condition.op == Operator::MaskedEqual && (condition.valueTwo & ~condition.value) != 0)
            add(Warning::Kind::MaskedValue, allows(rule) ? Effect::Weaker : Effect::Breaks,
                {HULLWRIGHT_TR("seccomp", "%1 of %2 is masked with %3 and compared with %4, which has other bits: engines compare with %5"),
                 {where[0], call, std::to_string(condition.value), std::to_string(condition.valueTwo), std::to_string(condition.valueTwo & condition.value)}});
        if (neverHolds(condition))
            add(Warning::Kind::NeverMatches, Effect::Breaks, {HULLWRIGHT_TR("seccomp", "No value of %1 of %2 satisfies this comparison"), where});
        // The catalogue's arguments are those of x86_64; s390 has those of clone the other way round.
        const bool elsewhere = !rule.includes.arches.empty() && std::find(rule.includes.arches.begin(), rule.includes.arches.end(), "amd64") == rule.includes.arches.end();
        if (!known || elsewhere || condition.index >= known->arguments.size())
            return;
        const Width width = known->arguments[condition.index].width;
        if (width == Width::Pointer && condition.value != 0)
            add(Warning::Kind::PointerCompared, Effect::Weaker, {HULLWRIGHT_TR("seccomp", "%1 of %2 is an address: a filter sees where something lies, not what it is"), where});
        const bool masked = condition.op == Operator::MaskedEqual && condition.value <= kLow;
        if (width != Width::Int || masked)
            return;
        // "Refuse 38" lets 2^32 + 38 through, which the kernel reads as 38; "allow 38" only refuses what no program sends.
        const bool allows = rule.action == Action::Allow || rule.action == Action::Log;
        const bool openEnded = condition.op == Operator::NotEqual || condition.op == Operator::Greater || condition.op == Operator::GreaterOrEqual;
        add(Warning::Kind::NotForced32Bits, allows == openEnded ? Effect::Weaker : Effect::Note,
            {HULLWRIGHT_TR("seccomp", "The kernel takes 32 bits of %1 of %2, and the rule compares 64: a value with upper bits set is another one to the filter and the same one to the kernel"), where},
            {HULLWRIGHT_TR("seccomp", "Compare with SCMP_CMP_MASKED_EQ and the value 4294967295 (0xffffffff)."), {}});
    }

    static bool neverHolds(const Condition& condition)
    {
        return (condition.op == Operator::Less && condition.value == 0) || (condition.op == Operator::Greater && condition.value == UINT64_MAX);
    }

    void checkDefault()
    {
        switch (m_profile.defaultAction) {
        case Action::KillThread:
            add(Warning::Kind::KillByDefault, Effect::Breaks, {HULLWRIGHT_TR("seccomp", "SCMP_ACT_KILL as the default kills single threads: starting the container can hang"), {}},
                {HULLWRIGHT_TR("seccomp", "SCMP_ACT_KILL_PROCESS ends cleanly, SCMP_ACT_ERRNO tells the program."), {}});
            break;
        case Action::KillProcess:
            add(Warning::Kind::KillByDefault, Effect::Note, {HULLWRIGHT_TR("seccomp", "A call that isn't named kills the program: newer C libraries try new calls and expect ENOSYS"), {}});
            break;
        case Action::Allow:
            add(Warning::Kind::AllowByDefault, Effect::Weaker, {HULLWRIGHT_TR("seccomp", "Every call that isn't named is allowed, those of future kernels included"), {}},
                {HULLWRIGHT_TR("seccomp", "Refuse by default and name what the service needs."), {}});
            break;
        case Action::Log:
            add(Warning::Kind::AllowByDefault, Effect::Weaker, {HULLWRIGHT_TR("seccomp", "Every call that isn't named is allowed and logged: good for recording, no protection"), {}});
            break;
        default: break;
        }
        if (m_resolved.architectures.size() > 1 && m_resolved.architectures.front() == "SCMP_ARCH_X86_64")
            add(Warning::Kind::SubArchitectures, Effect::Note, {HULLWRIGHT_TR("seccomp", "The profile also opens the entry points of %1"), {enumerated({m_resolved.architectures.begin() + 1, m_resolved.architectures.end()})}},
                {HULLWRIGHT_TR("seccomp", "List only what the image runs: usually SCMP_ARCH_X86_64 alone."), {}});
        if (!m_unknownHere.empty())
            add(Warning::Kind::UnknownToLibseccomp, Effect::Note, {HULLWRIGHT_TR("seccomp", "The libseccomp of this machine doesn't know %1: there the default action decides"), {enumerated(m_unknownHere)}});
    }

    void checkClone3()
    {
        const std::uint32_t clone3 = meaning(m_resolved, "clone3", {}).verdict;
        const bool held = std::any_of(m_resolved.rules.begin(), m_resolved.rules.end(), [](const Rule& rule) { return !rule.args.empty() && std::find(rule.names.begin(), rule.names.end(), "clone") != rule.names.end(); });
        const bool passes = clone3 == SECCOMP_RET_ALLOW || clone3 == SECCOMP_RET_LOG;
        if (held && passes)
            add(Warning::Kind::Clone3Open, Effect::Weaker, {HULLWRIGHT_TR("seccomp", "The flags of clone are looked at, but clone3 is open and does the same with flags that no filter sees"), {}},
                {HULLWRIGHT_TR("seccomp", "Answer clone3 with ENOSYS (38): C libraries then take clone."), {}});
        if (clone3 == (SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(EPERM)))
            add(Warning::Kind::EpermForClone3, Effect::Breaks, {HULLWRIGHT_TR("seccomp", "clone3 is answered with EPERM: C libraries take clone instead only on ENOSYS, and programs can't start threads"), {}},
                {HULLWRIGHT_TR("seccomp", "Add a rule for clone3 with SCMP_ACT_ERRNO and errnoRet 38."), {}});
    }

    /// Rules of one call without comparisons, or with the very same ones, and different actions.
    void checkContradictions()
    {
        std::map<std::string_view, std::vector<const Rule*>> byName;
        for (const Rule& rule : m_resolved.rules) {
            for (const std::string& name : rule.names)
                byName[name].push_back(&rule);
        }
        std::vector<std::string> contradictory;
        for (const auto& [name, rules] : byName) {
            for (std::size_t i = 1; i < rules.size(); ++i) {
                const bool same = rules[i]->args == rules[0]->args && verdictOf(rules[i]->action, rules[i]->errnoReturn) != verdictOf(rules[0]->action, rules[0]->errnoReturn);
                if (same && (contradictory.empty() || contradictory.back() != name))
                    contradictory.emplace_back(name);
            }
        }
        if (!contradictory.empty())
            add(Warning::Kind::Contradiction, Effect::Weaker, {HULLWRIGHT_TR("seccomp", "Rules with different actions name %1: which one counts depends on the engine"), {enumerated(contradictory)}});
    }

    void checkFlags()
    {
        constexpr std::array<std::string_view, 4> kKnown{"SECCOMP_FILTER_FLAG_TSYNC", "SECCOMP_FILTER_FLAG_LOG", "SECCOMP_FILTER_FLAG_SPEC_ALLOW", "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV"};
        for (const std::string& flag : m_profile.flags) {
            if (std::find(kKnown.begin(), kKnown.end(), flag) == kKnown.end())
                add(Warning::Kind::UnknownFlag, Effect::Breaks, {HULLWRIGHT_TR("seccomp", "\"%1\" is no flag of a filter: some engines refuse the profile, others drop the flag"), {flag}});
        }
    }

    void checkBuilt()
    {
        const auto form = equivalentForm(m_resolved);
        if (!form) {
            if (form.error().code == ErrorCode::Limit)
                add(Warning::Kind::TooLarge, Effect::Breaks, {HULLWRIGHT_TR("seccomp", "%1"), {form.error().message}}, {HULLWRIGHT_TR("seccomp", "%1"), {form.error().hint}});
            return;
        }
        if (form->calls.empty())
            return;
        add(Warning::Kind::MiscompiledRules, Effect::Weaker, {HULLWRIGHT_TR("seccomp", "The libseccomp of this machine builds another filter than the rules of %1 mean"), {enumerated(form->calls)}},
            form->found ? text::Message{HULLWRIGHT_TR("seccomp", "The same rules in another form are built rightly: \"seccomp rewrite\" writes them."), {}}
                        : text::Message{HULLWRIGHT_TR("seccomp", "Compare with SCMP_CMP_EQ or SCMP_CMP_MASKED_EQ, and the same arguments in all rules of a call."), {}});
    }

    void checkRuntimes()
    {
        // What newer releases do besides is no reason to warn of every profile that is older.
        static constexpr std::array<std::string_view, 5> kDecisive{"execve", "close", "write", "openat", "futex"};
        std::vector<std::string> names;
        for (const knowledge::RuntimeNeed& need : missingNeeds(m_resolved, knowledge::Sealing::Sealed)) {
            if (std::find(kDecisive.begin(), kDecisive.end(), need.call) != kDecisive.end() && std::find(names.begin(), names.end(), need.call) == names.end())
                names.push_back(need.call);
        }
        if (!names.empty())
            add(Warning::Kind::RuntimeStarves, Effect::Breaks, {HULLWRIGHT_TR("seccomp", "The runtime itself runs under the filter and needs %1 before the program starts"), {enumerated(names)}});
    }

    const Profile& m_written;
    Profile m_profile; ///< as the target's engine reads it
    Profile m_resolved;
    std::optional<std::size_t> m_rule;
    std::vector<std::string> m_unknownHere;
    std::vector<Warning> m_found;
};

} // namespace

std::vector<Warning> warnings(const Profile& profile, const Target& target)
{
    return Checker(profile, target).check();
}

std::optional<text::Span> ruleSpan(std::string_view json, std::size_t index)
{
    const auto root = readJson(json);
    const JsonValue* rules = root ? root->member("syscalls") : nullptr;
    return rules && index < rules->items.size() ? std::optional(rules->items[index].span) : std::nullopt;
}

} // namespace hullwright::seccomp
