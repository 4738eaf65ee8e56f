#include "core/knowledge/syscalls.h"

#include "core/knowledge/data.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <unordered_map>

namespace hullwright::knowledge {

namespace {

using nlohmann::json;

std::vector<std::string> stringsOf(const json& entry, const char* key)
{
    std::vector<std::string> result;
    for (const json& item : entry.value(key, json::array()))
        result.push_back(item.get<std::string>());
    return result;
}

Risk riskOf(std::string_view word)
{
    return word == "critical" ? Risk::Critical : word == "high" ? Risk::High : word == "medium" ? Risk::Medium : Risk::Low;
}

/// "int fd", "pointer buf".
Argument argumentOf(std::string_view text)
{
    const std::size_t space = text.find(' ');
    const std::string_view width = text.substr(0, space);
    return {width == "int" ? Width::Int : width == "pointer" ? Width::Pointer : Width::Long, std::string(text.substr(std::min(space + 1, text.size())))};
}

SystemCall callOf(const json& row, const json& category)
{
    SystemCall call;
    call.number = static_cast<std::uint32_t>(numberOf(row, "nr"));
    call.name = stringOf(row, "name");
    call.category = stringOf(category, "id");
    call.categoryTitle = textOf(category, "title");
    call.does = textOf(row, "does");
    for (const std::string& argument : stringsOf(row, "args"))
        call.arguments.push_back(argumentOf(argument));
    call.since = stringOf(row, "since");
    call.gone = stringOf(row, "gone");
    call.why = textOf(category, "low");
    return call;
}

/// The file's tables that name calls are turned round, so that each call knows its own.
class Catalogue {
public:
    Catalogue()
    {
        for (const json& category : entries("syscalls.json", "categories")) {
            for (const json& row : category.value("calls", json::array()))
                m_calls.push_back(callOf(row, category));
        }
        std::sort(m_calls.begin(), m_calls.end(), [](const SystemCall& a, const SystemCall& b) { return a.number < b.number; });
        for (SystemCall& call : m_calls)
            m_byName.emplace(call.name, &call);
        forEachNamed("risks", [](SystemCall& call, const json& row) {
            call.risk = riskOf(stringOf(row, "risk"));
            call.why = textOf(row, "why");
        });
        forEachNamed("lessons", [](SystemCall& call, const json& row) { call.lessons.push_back({stringOf(row, "cve"), textOf(row, "text")}); });
        forEachNamed("capabilities", [](SystemCall& call, const json& row) { call.capabilities.push_back(stringOf(row, "name")); });
        readGroups();
    }

    [[nodiscard]] const std::vector<SystemCall>& calls() const { return m_calls; }
    [[nodiscard]] const std::vector<CallGroup>& groups() const { return m_groups; }
    [[nodiscard]] const SystemCall* find(std::string_view name) const
    {
        const auto found = m_byName.find(name);
        return found == m_byName.end() ? nullptr : found->second;
    }

private:
    template <class Do>
    void forEachNamed(const char* table, Do&& act)
    {
        for (const json& row : entries("syscalls.json", table)) {
            for (const std::string& name : stringsOf(row, "calls")) {
                if (const auto found = m_byName.find(name); found != m_byName.end())
                    act(*found->second, row);
            }
        }
    }

    void readGroups()
    {
        const json rows = entries("syscalls.json", "groups");
        std::map<std::string, const json*> byName;
        for (const json& row : rows)
            byName[stringOf(row, "name")] = &row;
        for (const json& row : rows) {
            std::set<std::string> members, visited;
            collect(row, byName, visited, members);
            CallGroup group{stringOf(row, "name"), textOf(row, "title"), {}};
            for (SystemCall& call : m_calls) {
                if (!members.contains(call.name))
                    continue;
                group.calls.push_back(call.name);
                call.groups.push_back(group.name);
            }
            m_groups.push_back(std::move(group));
        }
    }

    static void collect(const json& row, const std::map<std::string, const json*>& byName, std::set<std::string>& visited, std::set<std::string>& members)
    {
        if (!visited.insert(stringOf(row, "name")).second)
            return;
        for (std::string& name : stringsOf(row, "calls"))
            members.insert(std::move(name));
        for (const std::string& included : stringsOf(row, "includes")) {
            if (const auto found = byName.find(included); found != byName.end())
                collect(*found->second, byName, visited, members);
        }
    }

    std::vector<SystemCall> m_calls;
    std::vector<CallGroup> m_groups;
    std::unordered_map<std::string_view, SystemCall*> m_byName; ///< keys lie in m_calls, which no longer grows
};

const Catalogue& catalogue()
{
    static const Catalogue all;
    return all;
}

} // namespace

std::span<const SystemCall> systemCalls()
{
    return catalogue().calls();
}

const SystemCall* systemCall(std::string_view name)
{
    return catalogue().find(name);
}

const SystemCall* systemCall(std::uint32_t number)
{
    const auto& all = catalogue().calls();
    const auto found = std::lower_bound(all.begin(), all.end(), number, [](const SystemCall& call, std::uint32_t wanted) { return call.number < wanted; });
    return found != all.end() && found->number == number ? &*found : nullptr;
}

std::span<const CallGroup> callGroups()
{
    return catalogue().groups();
}

} // namespace hullwright::knowledge
