// check, config, rules: what reads and reports.

#include "app/cli.h"

#include "core/report/report.h"

#include <CLI/Validators.hpp>

#include <cstdlib>
#include <memory>
#include <unistd.h>

namespace hullwright::cli {

namespace {

struct CheckOptions {
    ProjectOptions project;
    std::string format = "text";
    std::string failOn = "high";
};

report::Colour terminalColour()
{
    return ::isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr ? report::Colour::On : report::Colour::Off;
}

Status check(const CheckOptions& options)
{
    const auto analysis = analyse(options.project);
    if (!analysis)
        return fail(analysis.error());
    print(options.format == "json" ? report::checkJson(*analysis) : report::checkText(*analysis, terminalColour()));
    return statusOf(**analysis, threshold(options.failOn));
}

struct ConfigOptions {
    ProjectOptions project;
    std::string format = "yaml";
};

Status config(const ConfigOptions& options)
{
    const auto input = readProject(options.project);
    if (!input)
        return fail(input.error());
    std::vector<compose::SourceFile> files;
    for (const analysis::Input& file : input->files) {
        auto tree = yaml::Tree::parse(file.text);
        if (!tree) {
            tree.error().file = file.name;
            return fail(tree.error());
        }
        files.push_back(compose::sourceFile(file.path, file.name, std::move(*tree), file.role));
    }
    const auto project = compose::load(files, input->settings.load);
    if (tellProblems(project))
        return Status::Failed;
    const compose::Value model = project.model();
    print(options.format == "json" ? compose::toJson(model) : compose::toYaml(model));
    return project.stack->complete ? Status::Done : fail({ErrorCode::Schema, "Only a part of this project could be read", {}, files.front().name, {}, {}});
}

} // namespace

void addCheck(CLI::App& app, Status& result)
{
    auto options = std::make_shared<CheckOptions>();
    CLI::App* command = app.add_subcommand("check", "Findings and score of a project");
    addProjectOptions(*command, options->project);
    command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}))->capture_default_str();
    addThreshold(*command, options->failOn);
    command->callback([options, &result] { result = check(*options); });
}

void addConfig(CLI::App& app, Status& result)
{
    auto options = std::make_shared<ConfigOptions>();
    CLI::App* command = app.add_subcommand("config", "The resolved project, as docker compose config prints it");
    addProjectOptions(*command, options->project);
    command->add_option("--format", options->format, "yaml or json")->check(CLI::IsMember({"yaml", "json"}))->capture_default_str();
    command->callback([options, &result] {
        // Asked for what `docker compose config` prints, it reads what that reads: this is no report on a stranger's project.
        options->project.readOutside = true;
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
