#include "core/seccomp/profile_edit.h"

#include "core/knowledge/syscalls.h"
#include "core/seccomp/list_edits.h"
#include "core/seccomp/words.h"

#include <algorithm>
#include <cerrno>
#include <functional>

namespace hullwright::seccomp {

namespace {

bool hasName(const std::vector<std::string>& list, std::string_view name)
{
    return std::find(list.begin(), list.end(), name) != list.end();
}

bool isPlain(const Rule& rule)
{
    return rule.args.empty() && rule.includes == Filter() && rule.excludes == Filter();
}

std::uint32_t verdict(const Profile& profile)
{
    return verdictOf(profile.defaultAction, profile.defaultErrno);
}

std::uint32_t verdict(const Decision& decision)
{
    return verdictOf(decision.action, decision.errnoReturn);
}

/// A change of a profile by places in it, for the model and for the text alike.
struct Plan {
    std::vector<std::vector<std::size_t>> namesOut; ///< a rule each
    std::vector<std::size_t> rulesOut;              ///< that keep no name
    std::optional<std::size_t> joined;              ///< the rule that further names are put into
    std::vector<std::string> namesIn;
    std::vector<Rule> rulesIn;
};

Rule ruleFor(const Decision& decision, std::vector<std::string> names)
{
    Rule rule;
    rule.names = std::move(names);
    rule.action = decision.action;
    if (decision.action == Action::Errno || decision.action == Action::Trace)
        rule.errnoReturn = decision.errnoReturn;
    return rule;
}

/// `mayJoin`: whether names can be put into a rule of the text.
Plan planFor(const Profile& profile, const std::vector<std::string>& calls, const Decision& decision, const std::function<bool(std::size_t)>& mayJoin)
{
    Plan plan;
    const bool conditional = !decision.alternatives.empty();
    const bool asDefault = !conditional && verdict(decision) == verdict(profile);
    for (std::size_t i = 0; i < profile.rules.size() && !conditional && !asDefault && !plan.joined; ++i) {
        const Rule& rule = profile.rules[i];
        // A rule with a comment is about what the comment says.
        const bool alike = isPlain(rule) && rule.comment.empty() && !rule.names.empty() && verdictOf(rule.action, rule.errnoReturn) == verdict(decision);
        if (alike && mayJoin(i))
            plan.joined = i;
    }
    plan.namesOut.resize(profile.rules.size());
    for (std::size_t i = 0; i < profile.rules.size(); ++i) {
        const Rule& rule = profile.rules[i];
        if (plan.joined == i)
            continue;
        for (std::size_t name = 0; name < rule.names.size(); ++name) {
            if (hasName(calls, rule.names[name]))
                plan.namesOut[i].push_back(name);
        }
        if (!rule.names.empty() && plan.namesOut[i].size() == rule.names.size())
            plan.rulesOut.push_back(i);
    }
    if (asDefault)
        return plan;
    for (const std::string& call : calls) {
        for (const std::vector<Condition>& conditions : decision.alternatives) {
            plan.rulesIn.push_back(ruleFor(decision, {call}));
            plan.rulesIn.back().args = conditions;
        }
        const bool there = plan.joined && hasName(profile.rules[*plan.joined].names, call);
        if (!conditional && !there && !hasName(plan.namesIn, call))
            plan.namesIn.push_back(call);
    }
    if (!plan.joined && !plan.namesIn.empty())
        plan.rulesIn.push_back(ruleFor(decision, std::exchange(plan.namesIn, {})));
    return plan;
}

Profile applied(Profile profile, const Plan& plan)
{
    for (std::size_t i = 0; i < profile.rules.size(); ++i) {
        auto& names = profile.rules[i].names;
        for (auto place = plan.namesOut[i].rbegin(); place != plan.namesOut[i].rend(); ++place)
            names.erase(names.begin() + static_cast<std::ptrdiff_t>(*place));
    }
    if (plan.joined) {
        auto& names = profile.rules[*plan.joined].names;
        names.insert(names.end(), plan.namesIn.begin(), plan.namesIn.end());
    }
    for (auto place = plan.rulesOut.rbegin(); place != plan.rulesOut.rend(); ++place)
        profile.rules.erase(profile.rules.begin() + static_cast<std::ptrdiff_t>(*place));
    profile.rules.insert(profile.rules.end(), plan.rulesIn.begin(), plan.rulesIn.end());
    return profile;
}

/// The object of a rule as toJson() writes it, for a place four blanks deep.
std::string ruleJson(const Rule& rule)
{
    Profile alone;
    alone.rules = {rule};
    const std::string json = toJson(alone);
    const auto root = readJson(json);
    return std::string(root->member("syscalls")->items.front().span.of(json));
}

std::string nameJson(const std::string& name)
{
    return '"' + name + '"'; // names of calls need no escapes
}

std::string appliedToText(std::string_view json, const JsonValue& rules, const Plan& plan)
{
    ListEdits edits(json);
    for (std::size_t i = 0; i < rules.items.size(); ++i) {
        const JsonValue* names = rules.items[i].member("names");
        const bool leaves = std::find(plan.rulesOut.begin(), plan.rulesOut.end(), i) != plan.rulesOut.end();
        std::vector<std::string> put;
        if (plan.joined == i)
            std::transform(plan.namesIn.begin(), plan.namesIn.end(), std::back_inserter(put), nameJson);
        if (names && !leaves && (!plan.namesOut[i].empty() || !put.empty()))
            edits.change(*names, plan.namesOut[i], put);
    }
    std::vector<std::string> put;
    std::transform(plan.rulesIn.begin(), plan.rulesIn.end(), std::back_inserter(put), ruleJson);
    if (!plan.rulesOut.empty() || !put.empty())
        edits.change(rules, plan.rulesOut, put);
    return edits.text();
}

Error cannot()
{
    Error error;
    error.code = ErrorCode::Verification;
    error.message = "The profile can't be changed at this place";
    error.hint = "Edit its text, or begin with another profile.";
    return error;
}

Plan planFor(const Profile& profile, const RuleChange& change)
{
    Plan plan;
    plan.rulesIn = change.in;
    plan.namesOut.resize(profile.rules.size());
    for (std::size_t i = 0; i < profile.rules.size(); ++i) {
        const auto& names = profile.rules[i].names;
        for (std::size_t name = 0; name < names.size(); ++name) {
            if (std::find(change.out.begin(), change.out.end(), std::pair(i, names[name])) != change.out.end())
                plan.namesOut[i].push_back(name);
        }
        if (!names.empty() && plan.namesOut[i].size() == names.size())
            plan.rulesOut.push_back(i);
    }
    return plan;
}

/// Makes a plan in the text, reads the result back and compares it with the same plan made in the model.
Result<std::string> planned(std::string_view json, const std::function<Plan(const Profile&, const JsonValue&)>& planOf)
{
    const auto profile = parseProfile(json);
    if (!profile)
        return tl::unexpected(profile.error());
    const auto root = readJson(json);
    const JsonValue* rules = root ? root->member("syscalls") : nullptr;
    if (root && !rules && !root->members.empty()) {
        std::string with(json);
        with.insert(root->members.back().value.span.end, ",\n  \"syscalls\": []");
        return planned(with, planOf);
    }
    if (!rules || rules->type != JsonValue::Type::Array || rules->items.size() != profile->rules.size())
        return tl::unexpected(cannot());
    const Plan plan = planOf(*profile, *rules);
    std::string text = appliedToText(json, *rules, plan);
    const auto after = parseProfile(text);
    if (!after || *after != applied(*profile, plan))
        return tl::unexpected(cannot());
    return text;
}

} // namespace

std::optional<Decision> decisionOf(const Profile& profile, std::string_view call)
{
    Decision decision;
    bool first = true;
    for (const Rule& rule : profile.rules) {
        if (!hasName(rule.names, call))
            continue;
        const bool open = rule.includes == Filter() && rule.excludes == Filter();
        const bool alike = first || (verdictOf(rule.action, rule.errnoReturn) == verdict(decision) && rule.args.empty() == decision.alternatives.empty());
        if (!open || !alike)
            return std::nullopt;
        first = false;
        decision.action = rule.action;
        decision.errnoReturn = rule.errnoReturn;
        if (!rule.args.empty())
            decision.alternatives.push_back(rule.args);
    }
    if (first) {
        decision.action = profile.defaultAction;
        decision.errnoReturn = profile.defaultErrno;
    }
    return decision;
}

Profile decided(Profile profile, const std::vector<std::string>& calls, const Decision& decision)
{
    const Plan plan = planFor(profile, calls, decision, [](std::size_t) { return true; });
    return applied(std::move(profile), plan);
}

Result<std::string> decided(std::string_view json, const std::vector<std::string>& calls, const Decision& decision)
{
    return planned(json, [&](const Profile& profile, const JsonValue& rules) {
        return planFor(profile, calls, decision, [&rules](std::size_t i) {
            const JsonValue* names = rules.items[i].member("names");
            return names && names->type == JsonValue::Type::Array;
        });
    });
}

Result<std::string> changed(std::string_view json, const RuleChange& change)
{
    return planned(json, [&](const Profile& profile, const JsonValue&) { return planFor(profile, change); });
}

Result<std::string> decided(std::string_view json, const Decisions& decisions)
{
    std::vector<std::pair<Decision, std::vector<std::string>>> alike;
    for (const auto& [call, decision] : decisions) {
        auto group = std::find_if(alike.begin(), alike.end(), [&decision = decision](const auto& entry) { return entry.first == decision; });
        if (group == alike.end())
            group = alike.insert(alike.end(), {decision, {}});
        group->second.push_back(call);
    }
    std::string text(json);
    for (const auto& [decision, calls] : alike) {
        auto next = decided(text, calls, decision);
        if (!next)
            return next;
        text = std::move(*next);
    }
    return text;
}

Decision opening(const Profile& byDefault, std::string_view call)
{
    Decision decision;
    for (const Rule& rule : byDefault.rules) {
        if (rule.action != Action::Allow || !hasName(rule.names, call))
            continue;
        if (rule.args.empty())
            return Decision();
        decision.alternatives.push_back(rule.args);
    }
    return decision;
}

Decision refusal(const Profile& profile, std::string_view call)
{
    if (call == "clone3")
        return {Action::Errno, ENOSYS, {}};
    const knowledge::SystemCall* known = knowledge::systemCall(call);
    const bool dangerous = known && known->risk >= knowledge::Risk::High;
    const bool refuses = profile.defaultAction != Action::Allow && profile.defaultAction != Action::Log;
    if (!refuses || (dangerous && verdict(profile) == verdictOf(Action::Errno, ENOSYS)))
        return {Action::Errno, EPERM, {}};
    return {profile.defaultAction, profile.defaultErrno, {}};
}

} // namespace hullwright::seccomp
