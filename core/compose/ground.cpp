#include "core/compose/ground.h"

#include "core/compose/units.h"

namespace hullwright::compose {
namespace {

/// Reads a file of variables over those that are there; what `outer` knows wins where the file looks a variable up.
void readVariables(const std::filesystem::path& path, const std::string& text, const Lookup& outer, KnownVariables& variables, const Trail& where, const yaml::Place& place, Problems& problems)
{
    const Lookup lookup = [&](std::string_view name) -> std::optional<std::string> {
        if (auto value = outer(name))
            return value;
        const auto at = variables.find(name);
        return at == variables.end() ? std::nullopt : std::optional(at->second.value);
    };
    auto parsed = parseDotenv(text, lookup);
    if (!parsed) {
        problems.errorIn(path.string(), parsed.error().position, where, place, say(HULLWRIGHT_TR("compose", "the file has %1"), {parsed.error().message}));
        return;
    }
    for (auto& [name, value] : *parsed)
        variables.insert_or_assign(name, KnownVariable{std::move(value.text), {VariableSource::Kind::File, path, value.line}});
}

void reportUnreadable(const std::filesystem::path& path, const Error& error, const Trail& where, const yaml::Place& place, Problems& problems)
{
    problems.error(where, place, say(HULLWRIGHT_TR("compose", "the file %1 can't be read: %2"), {path.string(), error.message}), say(HULLWRIGHT_TR("compose", "%1"), {error.hint}), error.code);
}

bool disablesEnvFile(const LoadOptions& options)
{
    const auto wish = options.environment.find("COMPOSE_DISABLE_ENV_FILE");
    return wish != options.environment.end() && parseBoolean(wish->second).value_or(false);
}

} // namespace

std::optional<std::string> Ground::variable(std::string_view name) const
{
    const auto at = variables.find(name);
    return at == variables.end() ? std::nullopt : std::optional(at->second.value);
}

Ground projectGround(const LoadOptions& options, TextFiles& files, Problems& problems)
{
    Ground ground;
    ground.folder = options.projectDirectory;
    ground.interpolation = options.interpolation;
    const bool unset = options.variables == LoadOptions::Variables::Unset;
    const Lookup given = [&](std::string_view name) -> std::optional<std::string> {
        const auto at = options.environment.find(std::string(name));
        return at == options.environment.end() ? std::nullopt : std::optional(at->second);
    };
    std::vector<std::filesystem::path> paths = options.environmentFiles;
    const bool implied = paths.empty();
    if (implied && !disablesEnvFile(options))
        paths.push_back(options.projectDirectory / ".env");
    for (const auto& path : paths) {
        if (!files.canRead() || unset)
            break;
        const FileText text = files.read(path);
        if (*text)
            readVariables(path, **text, given, ground.variables, {}, {}, problems);
        else if (!implied || text->error().code != ErrorCode::NotFound)
            reportUnreadable(path, text->error(), {}, {}, problems);
    }
    for (const auto& [name, value] : options.environment) {
        if (!unset)
            ground.variables.insert_or_assign(name, KnownVariable{value, {VariableSource::Kind::Given, {}, 0}});
    }
    // Whoever starts a project stands in its folder, as a rule: taking ${PWD} for nothing would turn a mount of the project
    // into one of the host's root.
    ground.variables.emplace("PWD", KnownVariable{options.projectDirectory.string(), {VariableSource::Kind::BuiltIn, {}, 0}});
    return ground;
}

Ground includedGround(const Ground& parent, std::filesystem::path folder, const std::vector<std::filesystem::path>& environmentFiles, TextFiles& files, const Trail& where,
                      const yaml::Place& place, Problems& problems)
{
    Ground ground;
    ground.folder = std::move(folder);
    ground.interpolation = parent.interpolation;
    std::vector<std::filesystem::path> paths = environmentFiles;
    const bool implied = paths.empty();
    if (implied)
        paths.push_back(ground.folder / ".env");
    for (const auto& path : paths) {
        if (path == "/dev/null" || !files.canRead())
            continue;
        const FileText text = files.read(path);
        if (*text)
            readVariables(path, **text, parent.lookup(), ground.variables, where, place, problems);
        else if (!implied || text->error().code != ErrorCode::NotFound)
            reportUnreadable(path, text->error(), where, place, problems);
    }
    for (const auto& [name, known] : parent.variables)
        ground.variables.insert_or_assign(name, known);
    return ground;
}

} // namespace hullwright::compose
