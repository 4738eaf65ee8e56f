#include "core/compose/env_files.h"

#include <unordered_map>

namespace hullwright::compose {
namespace {

std::optional<std::string> findIn(const Variables& variables, std::string_view name)
{
    const auto at = variables.find(std::string(name));
    return at == variables.end() ? std::nullopt : std::optional(at->second);
}

class ServiceFiles {
public:
    ServiceFiles(Value& service, const LoadOptions& options, const Lookup& project, const Trail& where, Problems& problems)
        : m_service(service), m_options(options), m_project(project), m_where(where), m_problems(problems)
    {
    }

    FilesRead variables();
    FilesRead labels();

private:
    /// Nothing where the file can't be read; says so unless it need not exist.
    std::optional<Variables> readFile(const Value& path, bool required, bool raw, const Trail& here);
    /// Adds to a map of the service what it does not have yet.
    void add(std::string_view key, const Variables& variables, const Origin& because);

    Value& m_service;
    const LoadOptions& m_options;
    const Lookup& m_project;
    const Trail& m_where;
    Problems& m_problems;
    bool m_missing = false;
};

std::optional<Variables> ServiceFiles::readFile(const Value& path, bool required, bool raw, const Trail& here)
{
    if (!m_options.readFile) {
        m_missing = true;
        m_problems.warning(here, path.origin.place, say(HULLWRIGHT_TR("compose", "the file %1 was not read"), {*path.string()}), {}, ErrorCode::Unsupported);
        return std::nullopt;
    }
    const auto text = m_options.readFile(std::filesystem::path(*path.string()));
    if (!text) {
        if (required || text.error().code != ErrorCode::NotFound)
            m_problems.error(here, path.origin.place, say(HULLWRIGHT_TR("compose", "the file %1 can't be read: %2"), {*path.string(), text.error().message}),
                             say(HULLWRIGHT_TR("compose", "Create it, or write required: false.")), text.error().code);
        return std::nullopt;
    }
    const Value* own = m_service.find("environment");
    const Lookup lookup = [&](std::string_view name) -> std::optional<std::string> {
        if (auto value = m_project(name))
            return value;
        const Value* set = own ? own->find(name) : nullptr;
        return set && set->string() ? std::optional(*set->string()) : std::nullopt;
    };
    if (raw)
        return parseRawEnvironment(*text, lookup);
    auto parsed = parseDotenv(*text, lookup);
    if (parsed)
        return std::move(*parsed);
    m_problems.error(here, path.origin.place,
                     say(HULLWRIGHT_TR("compose", "the file %1 can't be read: line %2 has %3"), {*path.string(), std::to_string(parsed.error().position.line), parsed.error().message}), {}, ErrorCode::Syntax);
    return std::nullopt;
}

void ServiceFiles::add(std::string_view key, const Variables& variables, const Origin& because)
{
    if (variables.empty())
        return;
    Value* map = m_service.find(key);
    if (!map)
        map = &m_service.set(key, Value(Value::Map{}, derived(because, Origin::Kind::Implied)));
    Value::Map& entries = *map->map();
    std::unordered_map<std::string, std::size_t> present;
    for (std::size_t i = 0; i < entries.size(); ++i)
        present.emplace(entries[i].key, i);
    for (const auto& [name, value] : variables) {
        // What the service says itself wins over files; a later file over an earlier one.
        Value added(value, derived(because, Origin::Kind::Implied));
        const auto at = present.find(name);
        if (at == present.end())
            entries.push_back({name, std::move(added)});
        else if (entries[at->second].value.origin.kind == Origin::Kind::Implied)
            entries[at->second].value = std::move(added);
    }
}

FilesRead ServiceFiles::variables()
{
    const Value* found = m_service.find("env_file");
    if (!found || !found->list())
        return FilesRead::All;
    const Value files = *found;
    const Trail list(m_where, "env_file");
    std::vector<std::pair<Variables, Origin>> read;
    std::size_t index = 0;
    for (const Value& file : *files.list()) {
        const Trail here(list, index++);
        const Value* path = file.find("path");
        const Value* required = file.find("required");
        const Value* format = file.find("format");
        if (!path || !path->string())
            continue;
        const bool raw = format && format->string() && *format->string() == "raw";
        if (format && !raw)
            m_problems.error(here, format->origin.place, say(HULLWRIGHT_TR("compose", "format can only be raw")));
        if (auto variables = readFile(*path, !required || !required->boolean() || *required->boolean(), raw, here))
            read.emplace_back(std::move(*variables), path->origin);
    }
    for (const auto& [variables, origin] : read)
        add("environment", variables, origin);
    return m_missing ? FilesRead::Some : FilesRead::All;
}

FilesRead ServiceFiles::labels()
{
    const Value* found = m_service.find("label_file");
    if (!found || !found->list())
        return FilesRead::All;
    const Value files = *found;
    const Trail list(m_where, "label_file");
    std::size_t index = 0;
    for (const Value& path : *files.list()) {
        const Trail here(list, index++);
        if (!path.string())
            continue;
        if (const auto labels = readFile(path, true, false, here))
            add("labels", *labels, path.origin);
    }
    return m_missing ? FilesRead::Some : FilesRead::All;
}

} // namespace

Variables projectVariables(const LoadOptions& options, Problems& problems)
{
    Variables variables;
    if (!options.readFile)
        return options.environment;
    const auto lookup = [&](std::string_view name) -> std::optional<std::string> {
        auto given = findIn(options.environment, name);
        return given ? given : findIn(variables, name);
    };
    std::vector<std::filesystem::path> files = options.environmentFiles;
    const bool implied = files.empty();
    if (implied)
        files.push_back(options.projectDirectory / ".env");
    for (const auto& file : files) {
        const auto text = options.readFile(file);
        if (!text) {
            if (!implied || text.error().code != ErrorCode::NotFound)
                problems.error({}, {}, say(HULLWRIGHT_TR("compose", "the file %1 can't be read: %2"), {file.string(), text.error().message}), {}, text.error().code);
            continue;
        }
        auto parsed = parseDotenv(*text, lookup);
        if (!parsed) {
            problems.error({}, {}, say(HULLWRIGHT_TR("compose", "the file %1 can't be read: line %2 has %3"), {file.string(), std::to_string(parsed.error().position.line), parsed.error().message}), {}, ErrorCode::Syntax);
            continue;
        }
        for (auto& [name, value] : *parsed)
            variables[name] = std::move(value);
    }
    for (const auto& [name, value] : options.environment)
        variables[name] = value;
    return variables;
}

FilesRead readServiceFiles(Value& service, const LoadOptions& options, const Lookup& project, const Trail& where, Problems& problems)
{
    ServiceFiles files(service, options, project, where, problems);
    const auto variables = files.variables();
    const auto labels = files.labels();
    return variables == FilesRead::All && labels == FilesRead::All ? FilesRead::All : FilesRead::Some;
}

} // namespace hullwright::compose
