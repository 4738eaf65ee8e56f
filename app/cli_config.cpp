// config, rules: what only prints.

#include "app/cli.h"

#include "core/compose/project_files.h"
#include "core/report/report.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <memory>
#include <set>
#include <utility>

namespace hullwright::cli {

namespace {

struct ConfigOptions {
    ProjectOptions project;
    std::string format = "yaml";
    bool mayReadOutside = false; ///< asked for, so that nothing need be said
};

/// A reader that notes which files it had to go outside of the project's folder for.
compose::FileReader noting(compose::FileReader anywhere, const compose::LoadOptions& load, std::set<std::filesystem::path>& outside)
{
    compose::FileReader within = compose::projectReader(load.projectDirectory, load.environmentFiles);
    return [anywhere = std::move(anywhere), within = std::move(within), &outside](const std::filesystem::path& path) -> Result<std::string> {
        if (auto text = within(path))
            return text;
        auto text = anywhere(path);
        if (text)
            outside.insert(path);
        return text;
    };
}

Status config(const ConfigOptions& options)
{
    auto input = readProject(options.project);
    if (!input)
        return fail(input.error());
    std::set<std::filesystem::path> outside;
    if (!options.mayReadOutside)
        input->settings.load.readFile = noting(std::move(input->settings.load.readFile), input->settings.load, outside);
    input->settings.load.seccompProfiles = compose::LoadOptions::SeccompProfiles::Leave; // no part of what is printed
    std::vector<compose::SourceFile> files;
    for (const analysis::Input& file : input->files) {
        auto tree = yaml::Tree::parseOnce(file.text);
        if (!tree) {
            tree.error().file = file.name;
            return fail(tree.error());
        }
        files.push_back(compose::sourceFile(file.path, file.name, std::move(*tree), file.role));
    }
    const auto project = compose::load(files, input->settings.load);
    const std::vector<Error> problems = problemsOf(project);
    for (const Error& problem : problems)
        fail(problem);
    if (!problems.empty())
        return Status::Failed;
    const compose::Value model = project.model();
    for (const std::filesystem::path& path : outside)
        fmt::print(stderr, "hullwright-cli: note: {} lies outside of the project's folder; its contents are part of what is printed\n", path.string());
    print(options.format == "json" ? compose::toJson(model) : compose::toYaml(model));
    return Status::Done;
}

} // namespace

void addConfig(CLI::App& app, Status& result)
{
    auto options = std::make_shared<ConfigOptions>();
    CLI::App* command = app.add_subcommand("config", "The resolved project, as docker compose config prints it");
    addProjectOptions(*command, options->project);
    command->add_option("--format", options->format, "yaml or json")->check(CLI::IsMember({"yaml", "json"}))->capture_default_str();
    command->callback([options, &result] {
        // Asked for what `docker compose config` prints, it reads what that reads, and says which files that were.
        options->mayReadOutside = std::exchange(options->project.readOutside, true);
        result = config(*options);
    });
}

void addRules(CLI::App& app, Status& result)
{
    auto format = std::make_shared<std::string>("text");
    CLI::App* command = app.add_subcommand("rules", "The rule catalogue");
    command->add_option("--format", *format, "text, json or markdown")->check(CLI::IsMember({"text", "json", "markdown"}))->capture_default_str();
    command->callback([format, &result] {
        print(*format == "json" ? report::rulesJson() : *format == "markdown" ? report::rulesMarkdown() : report::rulesText());
        result = Status::Done;
    });
}

} // namespace hullwright::cli
