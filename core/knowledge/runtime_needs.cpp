#include "core/knowledge/runtime_needs.h"

#include "core/knowledge/data.h"
#include "core/knowledge/embedded.h"

#include <nlohmann/json.hpp>

namespace hullwright::knowledge {

namespace {

using nlohmann::json;

std::vector<RuntimeNeed> readNeeds()
{
    std::vector<RuntimeNeed> needs;
    const json file = json::parse(resource("runtime-needs.json"), nullptr, false);
    if (!file.is_object())
        return needs;
    const json reasons = file.value("reasons", json::object());
    for (const json& runtime : file.value("runtimes", json::array())) {
        for (const json& row : runtime.value("calls", json::array())) {
            for (const json& call : row.value("calls", json::array()))
                needs.push_back({stringOf(runtime, "name"), call.get<std::string>(), textOf(reasons, stringOf(row, "why").c_str()), flagOf(row, "sealed")});
        }
    }
    return needs;
}

std::vector<std::vector<std::string>> readFamilies()
{
    std::vector<std::vector<std::string>> families;
    for (const json& family : entries("runtime-needs.json", "families"))
        families.push_back(family.get<std::vector<std::string>>());
    return families;
}

std::vector<std::string> readAlways()
{
    std::vector<std::string> names;
    for (const json& name : entries("runtime-needs.json", "always"))
        names.push_back(name.get<std::string>());
    return names;
}

} // namespace

std::span<const RuntimeNeed> runtimeNeeds()
{
    static const std::vector<RuntimeNeed> all = readNeeds();
    return all;
}

std::span<const std::vector<std::string>> callFamilies()
{
    static const std::vector<std::vector<std::string>> all = readFamilies();
    return all;
}

std::span<const std::string> alwaysNeeded()
{
    static const std::vector<std::string> all = readAlways();
    return all;
}

} // namespace hullwright::knowledge
