#include "core/seccomp/allow_refused.h"

#include "core/knowledge/syscalls.h"
#include "core/seccomp/profile_edit.h"
#include "core/seccomp/trace_values.h"
#include "core/seccomp/words.h"

#include <algorithm>
#include <cerrno>
#include <linux/seccomp.h>
#include <set>

namespace hullwright::seccomp {

namespace {

using Kind = Allowance::Kind;
using Alternatives = std::vector<std::vector<Condition>>;

constexpr std::size_t kMostAlternatives = 24; ///< more than that is no small set any more, and each is a rule
constexpr std::uint32_t kUnknownCall = SECCOMP_RET_ERRNO | ENOSYS;

knowledge::Width widthOf(std::string_view call, unsigned index)
{
    const knowledge::SystemCall* known = knowledge::systemCall(call);
    return known && index < known->arguments.size() ? known->arguments[index].width : knowledge::Width::Long;
}

bool names(const Rule& rule, std::string_view call)
{
    return std::find(rule.names.begin(), rule.names.end(), call) != rule.names.end();
}

bool opens(const Rule& rule)
{
    return passes(verdictOf(rule.action, rule.errnoReturn));
}

/// A comparison with one value: without the rule, nothing but this value is decided otherwise.
bool isExact(const Rule& rule)
{
    if (rule.args.size() != 1)
        return false;
    const Condition& condition = rule.args.front();
    return condition.op == Operator::Equal || (condition.op == Operator::MaskedEqual && (condition.value & kLow) == kLow);
}

std::vector<unsigned> comparedBy(const std::vector<Rule>& rules, std::string_view call)
{
    std::set<unsigned> indices;
    for (const Rule& rule : rules) {
        for (const Condition& condition : rule.args) {
            if (names(rule, call) && widthOf(call, condition.index) != knowledge::Width::Pointer)
                indices.insert(condition.index);
        }
    }
    return {indices.begin(), indices.end()};
}

std::vector<unsigned> selecting(std::string_view call)
{
    std::vector<unsigned> indices;
    for (const PinnedArgument& pinned : pinnedArguments()) {
        if (pinned.call == call)
            indices.push_back(pinned.index);
    }
    return indices;
}

/// The bits of an argument that rules look at, where all of them look at some; else all that the kernel looks at.
std::uint64_t bitsThatCount(const std::vector<Rule>& rules, std::string_view call, unsigned index)
{
    std::uint64_t looked = 0;
    bool masked = true;
    for (const Rule& rule : rules) {
        for (const Condition& condition : rule.args) {
            if (!names(rule, call) || condition.index != index)
                continue;
            masked = masked && condition.op == Operator::MaskedEqual;
            looked |= condition.value;
        }
    }
    const std::uint64_t whole = widthOf(call, index) == knowledge::Width::Int ? kLow : UINT64_MAX;
    return masked && looked != 0 ? looked & whole : whole;
}

/// Conditions that the calls' values at these places satisfy, and no others: as alternatives, each once.
Alternatives valuesOf(const std::vector<Arguments>& seen, const std::vector<Rule>& rules, std::string_view call, const std::vector<unsigned>& indices)
{
    Alternatives alternatives;
    for (const Arguments& args : seen) {
        std::vector<Condition> conditions;
        for (const unsigned index : indices) {
            const std::uint64_t bits = bitsThatCount(rules, call, index);
            conditions.push_back(bits == UINT64_MAX ? Condition{index, Operator::Equal, args[index], 0} : Condition{index, Operator::MaskedEqual, bits, args[index] & bits});
        }
        if (std::find(alternatives.begin(), alternatives.end(), conditions) == alternatives.end())
            alternatives.push_back(std::move(conditions));
    }
    return alternatives;
}

/// "family AF_ALG (38); family AF_VSOCK (40)"
std::string wordsOf(const Alternatives& alternatives, std::string_view call)
{
    std::string words;
    for (const auto& conditions : alternatives) {
        std::string one;
        for (const Condition& condition : conditions) {
            const std::uint64_t value = condition.op == Operator::MaskedEqual ? condition.valueTwo : condition.value;
            one += (one.empty() ? "" : ", ") + argumentName(call, condition.index) + ' ' + valueInWords(call, condition.index, value);
        }
        words += (words.empty() ? "" : "; ") + one;
    }
    return words;
}

Rule ruleThatOpens(const std::string& call, std::vector<Condition> conditions)
{
    Rule rule;
    rule.names = {call};
    rule.args = std::move(conditions);
    return rule;
}

/// One call after the other, each on the text that the one before left.
class Opener {
public:
    Opener(std::string_view json, const Target& target, Ended ended) : m_text(json), m_target(target), m_ended(ended) {}

    [[nodiscard]] const std::string& text() const { return m_text; }

    Result<Allowance> open(const std::vector<const RefusedCall*>& refused)
    {
        const RefusedCall& first = *refused.front();
        m_call = first.name;
        m_kept = m_text;
        if (m_call.empty())
            return say(Kind::Not, {HULLWRIGHT_TR("seccomp", "The call with the number %1 stays refused: it has no name here that a profile could be given."), {std::to_string(first.number)}});
        if (m_call == "clone3")
            return openClone3(first);
        const bool unknown = std::all_of(refused.begin(), refused.end(), [](const RefusedCall* call) { return call->verdict == kUnknownCall; });
        if (m_ended == Ended::Well && unknown)
            return say(Kind::Fallback, {HULLWRIGHT_TR("seccomp", "%1 stays refused: it was answered as unknown (ENOSYS), and the command went on without it."), {m_call}});
        if (const auto read = readProfile(); !read)
            return tl::unexpected(read.error());
        std::vector<Arguments> seen;
        for (const RefusedCall* call : refused) {
            if (!allowed(call->args))
                seen.push_back(call->args);
        }
        if (seen.empty())
            return say(Kind::Allowed, {HULLWRIGHT_TR("seccomp", "The profile allows %1 by now."), {m_call}});
        auto done = decide(seen);
        if (!done)
            return done;
        return checked(seen, std::move(*done));
    }

private:
    struct InForce {
        std::size_t index = 0; ///< in the profile
        Rule rule;
    };

    Allowance say(Kind kind, text::Message told) const { return {kind, m_call, std::move(told)}; }

    Result<void> readProfile()
    {
        auto profile = parseProfile(m_text);
        if (!profile)
            return tl::unexpected(profile.error());
        m_profile = std::move(*profile);
        m_resolved = resolve(m_profile, m_target);
        m_rules.clear();
        Profile alone = m_profile;
        for (std::size_t i = 0; i < m_profile.rules.size(); ++i) {
            if (!names(m_profile.rules[i], m_call))
                continue;
            alone.rules = {m_profile.rules[i]};
            const auto kept = resolve(alone, m_target).rules;
            if (!kept.empty())
                m_rules.push_back({i, kept.front()});
        }
        return {};
    }

    bool allowed(const Arguments& args) const { return passes(meaning(m_resolved, m_call, args).verdict); }
    bool opensByDefault() const { return passes(verdictOf(m_profile.defaultAction, m_profile.defaultErrno)); }

    /// Whether a rule decides about one of the calls.
    bool matches(const Rule& rule, const std::vector<Arguments>& seen) const
    {
        Profile alone = m_resolved;
        alone.rules = {rule};
        const std::uint32_t byDefault = verdictOf(m_profile.defaultAction, m_profile.defaultErrno);
        return std::any_of(seen.begin(), seen.end(), [&](const Arguments& args) { return meaning(alone, m_call, args).verdict != byDefault; });
    }

    Result<Allowance> openClone3(const RefusedCall& call)
    {
        if (fallsBack(call))
            return say(Kind::Fallback, {HULLWRIGHT_TR("seccomp", "clone3 stays answered as unknown (ENOSYS): the C library takes clone then, whose flags a profile can hold. No filter sees those of clone3."), {}});
        return write(decided(m_text, {m_call}, refusal(m_profile, m_call)), Kind::Answered,
                     {HULLWRIGHT_TR("seccomp", "clone3 is answered as unknown (ENOSYS): the C library takes clone then, whose flags a profile can hold. No filter sees those of clone3."), {}});
    }

    Result<Allowance> decide(const std::vector<Arguments>& seen)
    {
        std::vector<InForce> closing;
        bool held = false; ///< the call is open for some arguments
        for (const InForce& each : m_rules) {
            held = held || (opens(each.rule) && !each.rule.args.empty());
            if (!opens(each.rule) && matches(each.rule, seen))
                closing.push_back(each);
        }
        const bool onlyExact = !closing.empty() && std::all_of(closing.begin(), closing.end(), [](const InForce& each) { return isExact(each.rule); });
        const bool plain = std::all_of(closing.begin(), closing.end(), [](const InForce& each) { return each.rule.args.empty() || isExact(each.rule); });
        if (onlyExact && (opensByDefault() || openWithout(closing, seen)))
            return takeOut(closing, seen);
        if (held && plain && !opensByDefault())
            return openValues(closing, seen);
        const bool wholly = !held && std::all_of(closing.begin(), closing.end(), [](const InForce& each) { return each.rule.args.empty(); });
        if (wholly && !opensByDefault())
            return openFirst(seen);
        return openWhole(wholly ? HULLWRIGHT_TR("seccomp", "%1 is opened whatever its arguments: the profile refuses it as a whole, and allows what it doesn't name.")
                                : HULLWRIGHT_TR("seccomp", "%1 is opened whatever its arguments: the rules that hold it can't be changed for the refused ones alone."));
    }

    /// Whether the calls are allowed once rules are gone.
    bool openWithout(const std::vector<InForce>& rules, const std::vector<Arguments>& seen) const
    {
        Profile without = m_resolved;
        without.rules.clear();
        for (const InForce& each : m_rules) {
            if (std::none_of(rules.begin(), rules.end(), [&](const InForce& gone) { return gone.index == each.index; }))
                without.rules.push_back(each.rule);
        }
        return std::all_of(seen.begin(), seen.end(), [&](const Arguments& args) { return passes(meaning(without, m_call, args).verdict); });
    }

    Result<Allowance> takeOut(const std::vector<InForce>& closing, const std::vector<Arguments>& seen)
    {
        RuleChange change;
        for (const InForce& each : closing)
            change.out.emplace_back(each.index, m_call);
        std::vector<Rule> rules;
        std::transform(closing.begin(), closing.end(), std::back_inserter(rules), [](const InForce& each) { return each.rule; });
        return write(changed(m_text, change), Kind::Values, toldOf(valuesOf(seen, rules, m_call, comparedBy(rules, m_call))));
    }

    text::Message toldOf(const Alternatives& values) const
    {
        return {HULLWRIGHT_TR("seccomp", "%1 is opened for %2 too; with other arguments it stays as it is."), {m_call, wordsOf(values, m_call)}};
    }

    /// Beside the rules that open the call for other arguments.
    Result<Allowance> openValues(const std::vector<InForce>& closing, const std::vector<Arguments>& seen)
    {
        const std::vector<unsigned> indices = comparedBy(m_resolved.rules, m_call);
        if (indices.empty())
            return openWhole(HULLWRIGHT_TR("seccomp", "%1 is opened whatever its arguments: no number among them tells the refused ones apart."));
        const Alternatives values = valuesOf(seen, m_resolved.rules, m_call, indices);
        if (values.size() > kMostAlternatives)
            return tooMany(values.size());
        RuleChange change;
        for (const InForce& each : closing)
            change.out.emplace_back(each.index, m_call);
        for (const auto& conditions : values)
            change.in.push_back(ruleThatOpens(m_call, conditions));
        return write(changed(m_text, change), Kind::Values, toldOf(values));
    }

    /// A call that is not open at all: as Docker opens it, else for the arguments that select what it does, else for all.
    Result<Allowance> openFirst(const std::vector<Arguments>& seen)
    {
        const Profile byDefault = resolve(dockerDefault(), m_target);
        const bool usual = std::any_of(byDefault.rules.begin(), byDefault.rules.end(), [this](const Rule& rule) { return rule.action == Action::Allow && names(rule, m_call); });
        Decision decision = seccomp::opening(byDefault, m_call);
        std::vector<Arguments> beyond;
        std::copy_if(seen.begin(), seen.end(), std::back_inserter(beyond), [&](const Arguments& args) { return !usual || !passes(meaning(byDefault, m_call, args).verdict); });
        if (beyond.empty())
            return write(decided(m_text, {m_call}, decision), Kind::Usual, {HULLWRIGHT_TR("seccomp", "%1 is opened as Docker's default has it."), {m_call}});
        const std::vector<unsigned> indices = usual ? comparedBy(byDefault.rules, m_call) : selecting(m_call);
        if (indices.empty())
            return openWhole(HULLWRIGHT_TR("seccomp", "%1 is opened whatever its arguments. Docker's default refuses it."));
        const Alternatives values = valuesOf(beyond, byDefault.rules, m_call, indices);
        if (values.size() > kMostAlternatives)
            return tooMany(values.size());
        decision.alternatives.insert(decision.alternatives.end(), values.begin(), values.end());
        const text::Text told = usual ? HULLWRIGHT_TR("seccomp", "%1 is opened as Docker's default has it, and for %2, which that refuses.")
                                      : HULLWRIGHT_TR("seccomp", "%1 is opened for %2 and stays refused otherwise. Docker's default refuses it.");
        return write(decided(m_text, {m_call}, decision), Kind::Values, {told, {m_call, wordsOf(values, m_call)}});
    }

    Result<Allowance> openWhole(const text::Text& told) { return write(decided(m_text, {m_call}, Decision()), Kind::Whole, {told, {m_call}}); }

    Allowance tooMany(std::size_t count) const
    {
        return say(Kind::Not, {HULLWRIGHT_TR("seccomp", "%1 stays refused: it came with %2 different arguments, too many to open one by one."), {m_call, std::to_string(count)}});
    }

    Result<Allowance> write(Result<std::string> text, Kind kind, text::Message told)
    {
        if (!text)
            return tl::unexpected(text.error());
        m_text = std::move(*text);
        return say(kind, std::move(told));
    }

    /// A change that does not do what it says is none.
    Result<Allowance> checked(const std::vector<Arguments>& seen, Allowance done)
    {
        if (!done.changes())
            return done;
        if (const auto read = readProfile(); !read)
            return tl::unexpected(read.error());
        if (std::all_of(seen.begin(), seen.end(), [this](const Arguments& args) { return allowed(args); }))
            return done;
        m_text = m_kept;
        return say(Kind::Not, {HULLWRIGHT_TR("seccomp", "%1 stays refused: rules of the profile contradict each other about it."), {m_call}});
    }

    std::string m_text, m_kept, m_call;
    const Target& m_target;
    Ended m_ended;
    Profile m_profile, m_resolved;
    std::vector<InForce> m_rules; ///< about the call
};

} // namespace

bool Allowing::changes() const
{
    return std::any_of(allowances.begin(), allowances.end(), [](const Allowance& each) { return each.changes(); });
}

Result<Allowing> allowRefused(std::string_view json, const Target& target, const std::vector<RefusedCall>& refused, Ended ended)
{
    // One without a name is told by its number.
    std::vector<std::vector<const RefusedCall*>> byCall;
    for (const RefusedCall& call : refused) {
        const auto same = std::find_if(byCall.begin(), byCall.end(), [&call](const auto& group) { return group.front()->name == call.name && (!call.name.empty() || group.front()->number == call.number); });
        (same == byCall.end() ? byCall.emplace_back() : *same).push_back(&call);
    }
    Allowing result;
    Opener opener(json, target, ended);
    for (const auto& calls : byCall) {
        auto allowance = opener.open(calls);
        if (!allowance)
            return tl::unexpected(allowance.error());
        result.allowances.push_back(std::move(*allowance));
    }
    result.text = opener.text();
    return result;
}

bool fallsBack(const RefusedCall& call)
{
    return call.name == "clone3" && call.verdict == kUnknownCall;
}

std::vector<unsigned> tellingArguments(const Profile& resolved, std::string_view call)
{
    std::vector<unsigned> compared = comparedBy(resolved.rules, call);
    return compared.empty() ? selecting(call) : compared;
}

} // namespace hullwright::seccomp
