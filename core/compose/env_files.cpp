#include "core/compose/env_files.h"

#include <unordered_map>

namespace hullwright::compose {
namespace {

/// Adds to a map of the service what it does not have yet.
void add(Value& service, std::string_view key, const FileVariables& variables, const Origin& because)
{
    if (variables.empty())
        return;
    Value* map = service.find(key);
    if (!map)
        map = &service.set(key, Value(Value::Map{}, derived(because, Origin::Kind::Implied)));
    Value::Map& entries = *map->map();
    std::unordered_map<std::string, std::size_t> present;
    for (std::size_t i = 0; i < entries.size(); ++i)
        present.emplace(entries[i].key, i);
    for (const auto& [name, variable] : variables) {
        // What the service says itself wins over files; a later file over an earlier one.
        Value added(variable.text, derived(because, Origin::Kind::Implied));
        const auto at = present.find(name);
        if (at == present.end())
            entries.push_back({name, std::move(added)});
        else if (entries[at->second].value.origin.kind == Origin::Kind::Implied)
            entries[at->second].value = std::move(added);
    }
}

} // namespace

std::optional<FileVariables> ServiceFiles::read(const Value& service, const Value& path, bool required, bool raw, const Trail& here)
{
    const std::filesystem::path file(*path.string());
    if (!m_texts.canRead()) {
        m_missing = true;
        m_problems.warning(here, path.origin.place, say(HULLWRIGHT_TR("compose", "the file %1 was not read"), {file.string()}), {}, ErrorCode::Unsupported);
        return std::nullopt;
    }
    const FileText text = m_texts.read(file);
    m_used.emplace(file, text);
    if (!*text) {
        const Error& error = text->error();
        if (required || error.code != ErrorCode::NotFound)
            m_problems.error(here, path.origin.place, say(HULLWRIGHT_TR("compose", "the file %1 can't be read: %2"), {file.string(), error.message}),
                             error.code == ErrorCode::NotFound ? say(HULLWRIGHT_TR("compose", "Create it, or write required: false.")) : say(HULLWRIGHT_TR("compose", "%1"), {error.hint}), error.code);
        return std::nullopt;
    }
    const Value* own = service.find("environment");
    const Lookup lookup = [&](std::string_view name) -> std::optional<std::string> {
        if (auto value = m_project(name))
            return value;
        const Value* set = own ? own->find(name) : nullptr;
        return set && set->string() ? std::optional(*set->string()) : std::nullopt;
    };
    if (raw)
        return parseRawEnvironment(**text, lookup);
    auto parsed = parseDotenv(**text, lookup);
    if (parsed)
        return std::move(*parsed);
    m_problems.errorIn(file.string(), parsed.error().position, here, path.origin.place, say(HULLWRIGHT_TR("compose", "the file has %1"), {parsed.error().message}));
    return std::nullopt;
}

void ServiceFiles::addVariables(Value& service)
{
    const Value* found = service.find("env_file");
    if (!found || !found->list())
        return;
    const Value files = *found;
    const Trail list(m_where, "env_file");
    std::vector<std::pair<FileVariables, Origin>> all;
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
        if (auto variables = read(service, *path, !required || !required->boolean() || *required->boolean(), raw, here))
            all.emplace_back(std::move(*variables), path->origin);
    }
    for (const auto& [variables, origin] : all)
        add(service, "environment", variables, origin);
}

void ServiceFiles::addLabels(Value& service)
{
    const Value* found = service.find("label_file");
    if (!found || !found->list())
        return;
    const Value files = *found;
    const Trail list(m_where, "label_file");
    std::size_t index = 0;
    for (const Value& path : *files.list()) {
        const Trail here(list, index++);
        if (!path.string())
            continue;
        if (const auto labels = read(service, path, true, false, here))
            add(service, "labels", *labels, path.origin);
    }
}

FilesRead ServiceFiles::addTo(Value& service)
{
    addVariables(service);
    addLabels(service);
    return m_missing ? FilesRead::Some : FilesRead::All;
}

} // namespace hullwright::compose
