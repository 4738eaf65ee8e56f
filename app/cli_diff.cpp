// diff: what changed for security between two projects.

#include "app/cli.h"

#include "core/report/compare.h"

#include <CLI/Validators.hpp>

#include <memory>

namespace hullwright::cli {

namespace {

struct DiffOptions {
    ProjectOptions project; ///< of both sides, but for the files
    std::string before, after;
    std::string format = "text", failOn = "high";
};

Result<analysis::AnalysisPtr> side(const DiffOptions& options, const std::string& path)
{
    ProjectOptions project = options.project;
    project.files = {path};
    return analyse(project);
}

Status diff(const DiffOptions& options)
{
    const auto before = side(options, options.before);
    if (!before)
        return fail(before.error());
    const auto after = side(options, options.after);
    if (!after)
        return fail(after.error());
    const report::Check old = report::prepare(*before);
    const report::Check now = report::prepare(*after);
    const report::Comparison comparison = report::compare(old, now);
    const rules::Severity least = threshold(options.failOn);
    print(options.format == "json"       ? report::compareJson(comparison, least)
          : options.format == "markdown" ? report::compareMarkdown(comparison, least)
                                         : report::compareText(comparison, least, terminalColour()));
    if (const Status whole = worst(wholeness(**before), wholeness(**after)); whole != Status::Done)
        return whole;
    return report::worse(comparison, least) ? Status::Found : Status::Done;
}

} // namespace

void addDiff(CLI::App& app, Status& result)
{
    auto options = std::make_shared<DiffOptions>();
    CLI::App* command = app.add_subcommand("diff", "What changed for security between two projects; 1 where it got worse");
    command->add_option("OLD", options->before, "The project before: a file, or a folder with one")->required();
    command->add_option("NEW", options->after, "The project after")->required();
    addLoadOptions(*command, options->project);
    command->add_option("--format", options->format, "text, json or markdown")->check(CLI::IsMember({"text", "json", "markdown"}))->capture_default_str();
    command->add_option("--fail-on", options->failOn, "A new finding at least this severe is worse, whatever the score")->check(CLI::IsMember({"low", "medium", "high", "critical"}))->capture_default_str();
    command->callback([options, &result] { result = diff(*options); });
}

} // namespace hullwright::cli
