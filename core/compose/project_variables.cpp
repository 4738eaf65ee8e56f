// The table of a project's variables: what they are, where they come from, and which texts they fill in.
#include "core/compose/load_cache.h"

#include <tuple>

namespace hullwright::compose {
namespace {

class Table {
public:
    void add(const Interpolation& use, const Ground& ground)
    {
        for (const std::string& name : use.variables)
            row(name, ground).uses.push_back(use);
    }
    /// What files of variables set, used or not.
    void addFiles(const Ground& ground)
    {
        for (const auto& [name, known] : ground.variables) {
            if (known.source.kind == VariableSource::Kind::File)
                row(name, ground);
        }
    }
    std::vector<ProjectVariable> take()
    {
        std::vector<ProjectVariable> all;
        for (auto& [key, variable] : m_rows)
            all.push_back(std::move(variable));
        return all;
    }

private:
    ProjectVariable& row(const std::string& name, const Ground& ground)
    {
        const auto at = ground.variables.find(name);
        const KnownVariable known = at == ground.variables.end() ? KnownVariable{} : at->second;
        ProjectVariable& variable = m_rows[{name, known.value, known.source.file, known.source.line}];
        if (variable.name.empty()) {
            variable.name = name;
            variable.source = known.source;
            if (at != ground.variables.end())
                variable.value = known.value;
        }
        return variable;
    }

    std::map<std::tuple<std::string, std::string, std::filesystem::path, std::size_t>, ProjectVariable> m_rows;
};

} // namespace

std::vector<ProjectVariable> Project::variables() const
{
    Table table;
    if (!cache)
        return {};
    for (const GroundPtr& ground : cache->grounds)
        table.addFiles(*ground);
    for (const TopInterpolation& each : cache->interpolations)
        table.add(each.what, *each.ground);
    std::unordered_set<const Draft*> seen;
    for (const auto& service : stack->services) {
        const auto loaded = cache->services.find(service->name);
        visitDrafts(loaded->second->draft, [&](const Draft& draft) {
            if (!draft.ground || !seen.insert(&draft).second)
                return;
            for (const Interpolation& each : draft.interpolations)
                table.add(each, *draft.ground);
        });
    }
    return table.take();
}

} // namespace hullwright::compose
