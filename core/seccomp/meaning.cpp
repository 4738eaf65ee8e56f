#include "core/seccomp/meaning.h"

#include "core/seccomp/names.h"
#include "core/seccomp/words.h"

#include <algorithm>
#include <cstdlib>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <seccomp.h>
#include <set>

namespace hullwright::seccomp {

namespace {

bool holds(const Condition& condition, const Arguments& args)
{
    if (condition.index >= args.size())
        return false;
    const std::uint64_t argument = args[condition.index];
    switch (condition.op) {
    case Operator::NotEqual: return argument != condition.value;
    case Operator::Less: return argument < condition.value;
    case Operator::LessOrEqual: return argument <= condition.value;
    case Operator::Equal: return argument == condition.value;
    case Operator::GreaterOrEqual: return argument >= condition.value;
    case Operator::Greater: return argument > condition.value;
    // libseccomp, and so every engine, also masks the value that is compared with.
    case Operator::MaskedEqual: return ((argument ^ condition.valueTwo) & condition.value) == 0;
    }
    return false;
}

bool matches(const Rule& rule, const Arguments& args)
{
    if (rule.args.empty())
        return true;
    std::set<unsigned> seen;
    const auto holdsNow = [&](const Condition& condition) { return holds(condition, args); };
    const bool oneByOne = std::any_of(rule.args.begin(), rule.args.end(), [&](const Condition& c) { return !seen.insert(c.index).second; });
    return oneByOne ? std::any_of(rule.args.begin(), rule.args.end(), holdsNow) : std::all_of(rule.args.begin(), rule.args.end(), holdsNow);
}

bool isNamed(const Rule& rule, std::string_view name)
{
    return std::find(rule.names.begin(), rule.names.end(), name) != rule.names.end();
}

/// Values on both sides of every constant, in the low and the high half: where a wrong comparison shows.
std::vector<std::uint64_t> interestingValues(const std::vector<const Rule*>& rules, unsigned index)
{
    std::set<std::uint64_t> values{0, 1, UINT64_MAX};
    for (const Rule* rule : rules) {
        for (const Condition& condition : rule->args) {
            if (condition.index != index)
                continue;
            for (const std::uint64_t constant : {condition.value, condition.valueTwo}) {
                constexpr std::uint64_t kBit32 = std::uint64_t{1} << 32;
                for (const std::uint64_t shifted : {constant, constant | kBit32, constant % kBit32, constant | ~(kBit32 - 1)})
                    values.insert({shifted - 1, shifted, shifted + 1});
                for (unsigned bit = 0; bit < 64 && condition.op == Operator::MaskedEqual; ++bit)
                    values.insert(condition.valueTwo ^ (std::uint64_t{1} << bit));
            }
        }
    }
    return {values.begin(), values.end()};
}

/// False for machines of 32 bits and for those that run their programs with 32-bit arguments (x32, n32), as libseccomp counts them.
bool hasWideArguments(std::uint32_t token)
{
    return (token & __AUDIT_ARCH_64BIT) != 0 && (token & __AUDIT_ARCH_CONVENTION_MIPS64_N32) == 0;
}

/// Argument lists to ask about: each argument of interest alone, and pairs of them, the others 0. Bounded for hostile profiles.
std::vector<Arguments> questions(const std::vector<const Rule*>& rules, bool wide)
{
    constexpr std::size_t kMaxQuestions = 4000;
    std::vector<Arguments> lists{Arguments{}};
    for (unsigned index = 0; index < 6; ++index) {
        const bool used = std::any_of(rules.begin(), rules.end(), [&](const Rule* rule) {
            return std::any_of(rule->args.begin(), rule->args.end(), [&](const Condition& c) { return c.index == index; });
        });
        if (!used)
            continue;
        auto values = interestingValues(rules, index);
        // The registers of a 32-bit machine have no upper half to ask about.
        if (!wide)
            std::erase_if(values, [](std::uint64_t value) { return value > UINT32_MAX; });
        const std::vector<Arguments> before = lists;
        for (const std::uint64_t value : values) {
            for (Arguments list : before) {
                list[index] = value;
                lists.push_back(list);
                if (lists.size() >= kMaxQuestions)
                    return lists;
            }
        }
    }
    return lists;
}

using Rules = std::map<std::string_view, std::vector<const Rule*>>;

Rules rulesByName(const Profile& profile)
{
    Rules rules;
    for (const Rule& rule : profile.rules) {
        for (const std::string& name : rule.names)
            rules[name].push_back(&rule);
    }
    return rules;
}

Meaning meaningOf(const Profile& profile, const std::vector<const Rule*>& rules, const Arguments& args)
{
    const std::uint32_t byDefault = verdictOf(profile.defaultAction, profile.defaultErrno);
    Meaning result{byDefault, false};
    bool decided = false;
    for (const Rule* rule : rules) {
        const std::uint32_t verdict = verdictOf(rule->action, rule->errnoReturn);
        // What is as the default is dropped by engines before it could meet another rule.
        if (verdict == byDefault || !matches(*rule, args))
            continue;
        result.contradictory = result.contradictory || (decided && verdict != result.verdict);
        if (!decided)
            result.verdict = verdict;
        decided = true;
    }
    return result;
}

using Table = std::vector<std::pair<std::string, std::uint32_t>>;

Table readTable(std::string_view architecture)
{
    // Past every table's end; MIPS counts from 4000, 5000 and 6000, x32 from 2^30.
    constexpr int kLast = 8000, kX32 = 0x40000000;
    Table calls;
    const std::uint32_t token = architectureToken(architecture);
    const int first = token == SCMP_ARCH_X32 ? kX32 : 0;
    for (int number = first; token != 0 && number < first + kLast; ++number) {
        const std::unique_ptr<char, decltype(&std::free)> name(seccomp_syscall_resolve_num_arch(token, number), &std::free);
        // Some tables answer to more numbers than the one that the kernel uses.
        if (name && seccomp_syscall_resolve_name_arch(token, name.get()) == number)
            calls.emplace_back(name.get(), static_cast<std::uint32_t>(number));
    }
    return calls;
}

/// Kept: libseccomp looks numbers up one by one through its whole table, and a click asks for all of them.
const Table& tableOf(std::string_view architecture)
{
    static std::mutex guard;
    static std::map<std::string, Table, std::less<>> kept;
    const std::scoped_lock lock(guard);
    const auto found = kept.find(architecture);
    return found != kept.end() ? found->second : kept.emplace(std::string(architecture), readTable(architecture)).first->second;
}

} // namespace

bool passes(std::uint32_t verdict)
{
    const std::uint32_t action = verdict & SECCOMP_RET_ACTION_FULL;
    return action == SECCOMP_RET_ALLOW || action == SECCOMP_RET_LOG;
}

Meaning meaning(const Profile& resolved, std::string_view name, const Arguments& args)
{
    std::vector<const Rule*> rules;
    for (const Rule& rule : resolved.rules) {
        if (isNamed(rule, name))
            rules.push_back(&rule);
    }
    return meaningOf(resolved, rules, args);
}

std::vector<Arguments> questionsAbout(std::initializer_list<const Profile*> profiles, std::string_view name)
{
    std::vector<const Rule*> rules;
    for (const Profile* profile : profiles) {
        for (const Rule& rule : profile->rules) {
            if (isNamed(rule, name))
                rules.push_back(&rule);
        }
    }
    return questions(rules, true);
}

std::vector<std::pair<std::string, std::uint32_t>> systemCalls(std::string_view architecture)
{
    return tableOf(architecture);
}

std::vector<Difference> differences(const Profile& resolved, const Program& program, std::size_t limit)
{
    std::vector<Difference> found;
    const Rules rules = rulesByName(resolved);
    const std::vector<std::string> native{"SCMP_ARCH_X86_64"};
    for (const std::string& architecture : resolved.architectures.empty() ? native : resolved.architectures) {
        // x32 calls come in under x86_64's number with a bit set.
        const std::uint32_t token = architectureToken(architecture);
        const std::uint32_t auditArch = token == SCMP_ARCH_X32 ? SCMP_ARCH_X86_64 : token;
        for (const auto& [name, number] : tableOf(architecture)) {
            const auto named = rules.find(name);
            const std::vector<const Rule*> about = named == rules.end() ? std::vector<const Rule*>() : named->second;
            for (const Arguments& args : questions(about, hasWideArguments(token))) {
                const Meaning expected = meaningOf(resolved, about, args);
                const std::uint32_t actual = simulate(program, auditArch, number, args);
                if (expected.contradictory || actual == expected.verdict)
                    continue;
                found.push_back({architecture, name, args, expected.verdict, actual});
                if (found.size() >= limit)
                    return found;
                break;
            }
        }
    }
    return found;
}

} // namespace hullwright::seccomp
