#include "core/seccomp/rewrite.h"

#include "core/seccomp/equivalent.h"
#include "core/seccomp/explain.h"
#include "core/seccomp/list_edits.h"

#include <algorithm>

namespace hullwright::seccomp {

namespace {

constexpr std::string_view kRuleStep = "\n    "; ///< what ListEdits takes for the indentation of an item

Error noForm(const std::vector<std::string>& calls)
{
    std::string names;
    for (const std::string& call : calls)
        names += (names.empty() ? "" : ", ") + call;
    return {ErrorCode::Unsupported, "No form of the rules of " + names + " is known that this libseccomp builds rightly", "Compare with SCMP_CMP_EQ or SCMP_CMP_MASKED_EQ, and the same arguments in all rules of a call.", {}, {}, {}};
}

Error notVerified()
{
    return {ErrorCode::Verification, "The rules could not be written in another form", "Change them by hand: the same arguments in all rules of a call.", {}, {}, {}};
}

/// The members of a rule as JSON, for a place four blanks deep.
std::string argsJson(const std::vector<Condition>& conditions)
{
    Profile alone;
    alone.rules.emplace_back();
    alone.rules.front().args = conditions;
    const std::string json = toJson(alone);
    const auto root = readJson(json);
    return std::string(root->member("syscalls")->items.front().member("args")->span.of(json));
}

/// Takes the place of a stretch of a rule's text.
struct Put {
    text::Span span;
    std::string text;
};

/// A rule of the text for one call and with other conditions: whatever else stands in it is kept.
std::string ruleText(std::string_view json, const JsonValue& rule, const std::string& call, const std::vector<Condition>& conditions)
{
    std::vector<Put> puts;
    const JsonValue* args = rule.member("args");
    for (const auto& [name, value] : rule.members) {
        if (name == "names" && value.type == JsonValue::Type::Array)
            puts.push_back({value.span, "[\"" + call + "\"]"});
        else if (name == "args")
            puts.push_back({value.span, argsJson(conditions)});
    }
    if (!args)
        puts.push_back({{rule.members.back().value.span.end, rule.members.back().value.span.end}, "," + std::string(kRuleStep) + "  \"args\": " + argsJson(conditions)});
    // The rule's own depth, taken off its lines so that they can be laid out for the place where they go.
    const std::string_view before = json.substr(0, rule.span.begin);
    const std::size_t line = before.find_last_not_of(" \t") == std::string_view::npos ? std::string_view::npos : before.find_last_not_of(" \t");
    const std::string lead = line != std::string_view::npos && before[line] == '\n' ? std::string(before.substr(line)) : std::string();
    const auto own = [&lead](std::string_view piece) {
        std::string result(piece);
        for (std::size_t at = lead.empty() ? std::string::npos : result.find(lead); at != std::string::npos; at = result.find(lead, at + kRuleStep.size()))
            result.replace(at, lead.size(), kRuleStep);
        return result;
    };
    std::string result;
    std::size_t at = rule.span.begin;
    for (const Put& put : puts) {
        result += own(json.substr(at, put.span.begin - at)) + put.text;
        at = put.span.end;
    }
    return result + own(json.substr(at, rule.span.end - at));
}

/// The text with one call's rules in the other form.
Result<std::string> rewrittenCall(std::string_view json, const std::string& call)
{
    const auto profile = parseProfile(json);
    const auto root = readJson(json);
    const JsonValue* rules = root ? root->member("syscalls") : nullptr;
    if (!profile || !rules || rules->items.size() != profile->rules.size())
        return tl::unexpected(notVerified());
    const auto form = otherForm(*profile, call);
    if (!form)
        return tl::unexpected(noForm({call}));
    ListEdits edits(json);
    std::vector<std::size_t> gone;
    std::vector<std::string> put;
    for (const OtherRule& other : *form) {
        const JsonValue& rule = rules->items[other.rule];
        const auto& names = profile->rules[other.rule].names;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (names[i] == call)
                places.push_back(i);
        }
        if (places.size() == names.size())
            gone.push_back(other.rule);
        else
            edits.change(*rule.member("names"), places, {});
        for (const std::vector<Condition>& conditions : other.alternatives)
            put.push_back(ruleText(json, rule, call, conditions));
    }
    edits.change(*rules, gone, put);
    return edits.text();
}

/// Nothing of the text's meaning may have changed, whatever is asked, and the filter must do what it means.
bool holds(const Profile& before, std::string_view text, const Target& target)
{
    const auto after = parseProfile(text);
    if (!after)
        return false;
    // What applies to other containers and machines was written anew too.
    std::vector<Target> targets{target, target, target};
    targets[1].bounding = 0;
    targets[2].bounding = UINT64_MAX;
    for (const char* arch : {"amd64", "arm64"}) {
        targets.push_back(target);
        targets.back().arch = arch;
    }
    const bool same = std::all_of(targets.begin(), targets.end(), [&](const Target& one) { return compare(resolve(before, one), resolve(*after, one)).empty(); });
    const auto form = same ? equivalentForm(resolve(*after, target)) : Result<EquivalentForm>(tl::unexpected(notVerified()));
    return form && form->calls.empty();
}

} // namespace

Result<Rewriting> rewritten(std::string_view json, const Target& target)
{
    const auto profile = parseProfile(json);
    if (!profile)
        return tl::unexpected(profile.error());
    const auto form = equivalentForm(resolve(*profile, target));
    if (!form)
        return tl::unexpected(form.error());
    if (!form->calls.empty() && !form->found)
        return tl::unexpected(noForm(form->calls));
    Rewriting result{form->calls, std::string(json)};
    for (const std::string& call : form->calls) {
        auto next = rewrittenCall(result.text, call);
        if (!next)
            return tl::unexpected(next.error());
        result.text = std::move(*next);
    }
    if (!result.calls.empty() && !holds(*profile, result.text, target))
        return tl::unexpected(notVerified());
    return result;
}

} // namespace hullwright::seccomp
