#include "core/seccomp/verdicts.h"

#include "core/knowledge/capabilities.h"

#include <algorithm>
#include <map>
#include <set>

namespace hullwright::seccomp {

namespace {

CallVerdict::Kind kindOf(Action action)
{
    switch (action) {
    case Action::Allow: return CallVerdict::Kind::Allowed;
    case Action::Log: return CallVerdict::Kind::Logged;
    case Action::Errno:
    case Action::Trap: return CallVerdict::Kind::Refused;
    case Action::Trace: return CallVerdict::Kind::Traced;
    case Action::Notify: return CallVerdict::Kind::Notified;
    case Action::KillProcess:
    case Action::KillThread: return CallVerdict::Kind::Killed;
    }
    return CallVerdict::Kind::Refused;
}

bool passesFilters(std::string_view name)
{
    return name == "uretprobe" || name == "uprobe";
}

CallVerdict verdictOf(const Profile& profile, const SystemCall& call, std::vector<const Rule*> rules)
{
    constexpr std::uint32_t kNotPermitted = 1;
    CallVerdict verdict;
    verdict.call = &call;
    verdict.bypassesFilters = passesFilters(call.name);
    // A rule without comparisons decides the call, the first one where there are several; else each one decides for some arguments.
    const auto plain = std::find_if(rules.begin(), rules.end(), [](const Rule* rule) { return rule->args.empty(); });
    const Action action = plain == rules.end() ? profile.defaultAction : (*plain)->action;
    const auto number = plain == rules.end() ? profile.defaultErrno : (*plain)->errnoReturn;
    verdict.kind = plain == rules.end() && !rules.empty() ? CallVerdict::Kind::Conditional : kindOf(action);
    if (action == Action::Errno)
        verdict.errnoValue = number.value_or(kNotPermitted);
    verdict.rules = std::move(rules);
    return verdict;
}

} // namespace

std::vector<CallVerdict> verdicts(const Profile& resolved)
{
    std::map<std::string_view, std::vector<const Rule*>> byName;
    for (const Rule& rule : resolved.rules) {
        for (const std::string& name : rule.names)
            byName[name].push_back(&rule);
    }
    std::vector<CallVerdict> result;
    for (const SystemCall& call : knowledge::systemCalls()) {
        const auto found = byName.find(call.name);
        result.push_back(verdictOf(resolved, call, found == byName.end() ? std::vector<const Rule*>() : found->second));
    }
    return result;
}

DefaultVerdict defaultVerdict(std::string_view call)
{
    const auto allowedFor = [call](std::uint64_t capabilities) {
        Target target;
        target.bounding = capabilities;
        bool plain = false, some = false;
        for (const Rule& rule : resolve(dockerDefault(), target).rules) {
            if (rule.action != Action::Allow || std::find(rule.names.begin(), rule.names.end(), call) == rule.names.end())
                continue;
            some = true;
            plain = plain || rule.args.empty();
        }
        return std::pair(plain, some);
    };
    const auto [plain, some] = allowedFor(0);
    if (plain)
        return DefaultVerdict::Allowed;
    if (some)
        return DefaultVerdict::ByArguments;
    return allowedFor(UINT64_MAX).second ? DefaultVerdict::ByCapability : DefaultVerdict::Refused;
}

std::vector<std::string> openedBy(std::string_view call)
{
    std::set<std::string> names;
    for (const Rule& rule : dockerDefault().rules) {
        const bool opens = rule.action == Action::Allow && rule.includes.caps.size() == 1;
        if (!opens || std::find(rule.names.begin(), rule.names.end(), call) == rule.names.end())
            continue;
        if (const auto name = knowledge::canonicalCapability(rule.includes.caps.front()))
            names.insert(*name);
    }
    return {names.begin(), names.end()};
}

} // namespace hullwright::seccomp
