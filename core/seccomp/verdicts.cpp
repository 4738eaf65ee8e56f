#include "core/seccomp/verdicts.h"

#include "core/knowledge/data.h"
#include "core/knowledge/embedded.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace hullwright::seccomp {

namespace {

using Kind = CallVerdict::Kind;
using nlohmann::json;

std::map<std::string, Risk, std::less<>> readRisks(const json& file)
{
    std::map<std::string, Risk, std::less<>> risks;
    for (const auto& [word, risk] : {std::pair("critical", Risk::Critical), std::pair("high", Risk::High), std::pair("medium", Risk::Medium)}) {
        for (const json& name : file.value("risk", json::object()).value(word, json::array()))
            risks[name.get<std::string>()] = risk;
    }
    return risks;
}

std::vector<SystemCall> readTable()
{
    std::vector<SystemCall> table;
    const json file = json::parse(knowledge::resource("syscalls.json"), nullptr, false);
    if (!file.is_object())
        return table;
    const auto risks = readRisks(file);
    for (const json& category : file.value("categories", json::array())) {
        for (const json& row : category.value("calls", json::array())) {
            SystemCall call;
            call.number = row.at(0).get<std::uint32_t>();
            call.name = row.at(1).get<std::string>();
            call.category = knowledge::stringOf(category, "id");
            call.categoryTitle = knowledge::textOf(category, "title");
            const auto risk = risks.find(call.name);
            call.risk = risk == risks.end() ? Risk::Low : risk->second;
            table.push_back(std::move(call));
        }
    }
    std::sort(table.begin(), table.end(), [](const SystemCall& a, const SystemCall& b) { return a.number < b.number; });
    return table;
}

Kind kindOf(Action action)
{
    switch (action) {
    case Action::Allow: return Kind::Allowed;
    case Action::Log: return Kind::Logged;
    case Action::Errno:
    case Action::Trap: return Kind::Refused;
    case Action::Trace: return Kind::Traced;
    case Action::Notify: return Kind::Notified;
    case Action::KillProcess:
    case Action::KillThread: return Kind::Killed;
    }
    return Kind::Refused;
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
    verdict.kind = plain == rules.end() && !rules.empty() ? Kind::Conditional : kindOf(action);
    if (action == Action::Errno)
        verdict.errnoValue = number.value_or(kNotPermitted);
    verdict.rules = std::move(rules);
    return verdict;
}

} // namespace

std::span<const SystemCall> systemCallTable()
{
    static const std::vector<SystemCall> table = readTable();
    return table;
}

std::vector<CallVerdict> verdicts(const Profile& resolved)
{
    std::map<std::string_view, std::vector<const Rule*>> byName;
    for (const Rule& rule : resolved.rules) {
        for (const std::string& name : rule.names)
            byName[name].push_back(&rule);
    }
    std::vector<CallVerdict> result;
    for (const SystemCall& call : systemCallTable()) {
        const auto found = byName.find(call.name);
        result.push_back(verdictOf(resolved, call, found == byName.end() ? std::vector<const Rule*>() : found->second));
    }
    return result;
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
