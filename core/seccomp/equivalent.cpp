#include "core/seccomp/equivalent.h"

#include "core/seccomp/filter.h"
#include "core/seccomp/meaning.h"

#include <algorithm>
#include <optional>
#include <set>

namespace hullwright::seccomp {

namespace {

constexpr std::size_t kMaxRules = 512; ///< of one call; what needs more is better said in other words

using Conditions = std::vector<Condition>;

Condition masked(unsigned index, std::uint64_t mask, std::uint64_t value)
{
    return {index, Operator::MaskedEqual, mask, value & mask};
}

/// All values below a bound, as comparisons of leading bits: one for each bit that is set in it.
Conditions below(unsigned index, std::uint64_t bound)
{
    Conditions result;
    for (unsigned bit = 0; bit < 64; ++bit) {
        const std::uint64_t one = std::uint64_t{1} << bit;
        if ((bound & one) != 0)
            result.push_back(masked(index, ~(one - 1), (bound ^ one) & ~(one - 1)));
    }
    return result;
}

/// All values above a bound: one for each bit that is not set in it.
Conditions above(unsigned index, std::uint64_t bound)
{
    Conditions result;
    for (unsigned bit = 0; bit < 64; ++bit) {
        const std::uint64_t one = std::uint64_t{1} << bit;
        if ((bound & one) == 0)
            result.push_back(masked(index, ~(one - 1), (bound | one) & ~(one - 1)));
    }
    return result;
}

/// Conditions of which one holds exactly when the given one does. All in leading bits, equality too: mixed operators are where libseccomp errs.
Conditions alternatives(const Condition& condition)
{
    const unsigned index = condition.index;
    const std::uint64_t value = condition.value;
    Conditions result;
    switch (condition.op) {
    case Operator::Equal: return {masked(index, UINT64_MAX, value)};
    case Operator::MaskedEqual: return {masked(index, value, condition.valueTwo)};
    case Operator::Less: return below(index, value);
    case Operator::Greater: return above(index, value);
    case Operator::LessOrEqual: result = below(index, value); break;
    case Operator::GreaterOrEqual: result = above(index, value); break;
    case Operator::NotEqual: {
        result = below(index, value);
        const Conditions rest = above(index, value);
        result.insert(result.end(), rest.begin(), rest.end());
        return result;
    }
    }
    result.push_back(masked(index, UINT64_MAX, value));
    return result;
}

/// The rule's condition lists, joined by "or", each with at most one condition an argument.
std::vector<Conditions> choices(const Rule& rule)
{
    std::set<unsigned> seen;
    const bool either = std::any_of(rule.args.begin(), rule.args.end(), [&](const Condition& c) { return !seen.insert(c.index).second; });
    std::vector<Conditions> lists;
    if (either) {
        for (const Condition& condition : rule.args) {
            for (const Condition& one : alternatives(condition))
                lists.push_back({one});
        }
        return lists;
    }
    lists.emplace_back();
    for (const Condition& condition : rule.args) {
        std::vector<Conditions> longer;
        for (const Conditions& list : lists) {
            for (const Condition& one : alternatives(condition)) {
                longer.push_back(list);
                longer.back().push_back(one);
                if (longer.size() > kMaxRules)
                    return {};
            }
        }
        lists = std::move(longer);
    }
    return lists;
}

/// Every list over the same arguments; what a list doesn't compare is compared under an empty mask, which always holds.
void pad(Conditions& list, const std::set<unsigned>& indexes)
{
    for (const unsigned index : indexes) {
        if (std::none_of(list.begin(), list.end(), [index](const Condition& c) { return c.index == index; }))
            list.push_back(masked(index, 0, 0));
    }
    std::sort(list.begin(), list.end(), [](const Condition& a, const Condition& b) { return a.index < b.index; });
}

/// The call's rules taken out of the profile and added in the other form; nullopt where that takes too many.
std::optional<Profile> withOtherForm(const Profile& profile, const std::string& call)
{
    const auto form = otherForm(profile, call);
    if (!form)
        return std::nullopt;
    Profile result = profile;
    for (Rule& rule : result.rules)
        std::erase(rule.names, call);
    std::erase_if(result.rules, [](const Rule& rule) { return rule.names.empty(); });
    for (const OtherRule& other : *form) {
        for (const Conditions& list : other.alternatives) {
            Rule rule = profile.rules[other.rule];
            rule.names = {call};
            rule.args = list;
            result.rules.push_back(std::move(rule));
        }
    }
    return result;
}

std::set<std::string> wrongCalls(const Profile& profile, const Program& program)
{
    constexpr std::size_t kAll = 4096;
    std::set<std::string> calls;
    for (const Difference& difference : differences(profile, program, kAll))
        calls.insert(difference.name);
    return calls;
}

} // namespace

std::optional<std::vector<OtherRule>> otherForm(const Profile& profile, const std::string& call)
{
    std::vector<OtherRule> found;
    std::set<unsigned> indexes;
    std::size_t count = 0;
    for (std::size_t i = 0; i < profile.rules.size(); ++i) {
        const Rule& rule = profile.rules[i];
        if (std::find(rule.names.begin(), rule.names.end(), call) == rule.names.end())
            continue;
        std::vector<Conditions> lists = choices(rule);
        count += lists.size();
        if ((lists.empty() && rule.args.size() > 1) || count > kMaxRules)
            return std::nullopt;
        for (const Condition& condition : rule.args)
            indexes.insert(condition.index);
        found.push_back({i, std::move(lists)});
    }
    for (OtherRule& other : found) {
        for (Conditions& list : other.alternatives)
            pad(list, indexes);
    }
    return found;
}

Result<EquivalentForm> equivalentForm(const Profile& resolved)
{
    const auto program = compile(resolved);
    if (!program)
        return tl::unexpected(program.error());
    EquivalentForm form;
    form.profile = resolved;
    const std::set<std::string> wrong = wrongCalls(resolved, *program);
    form.calls.assign(wrong.begin(), wrong.end());
    for (const std::string& call : form.calls) {
        auto next = withOtherForm(form.profile, call);
        if (!next)
            return form;
        form.profile = std::move(*next);
    }
    const auto again = compile(form.profile);
    form.found = !form.calls.empty() && again && wrongCalls(form.profile, *again).empty();
    return form;
}

} // namespace hullwright::seccomp
