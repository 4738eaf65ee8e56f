// check: findings and score of a project, or of every project below a folder.

#include "app/cli.h"

#include "core/report/report.h"
#include "core/text/file.h"

#include <CLI/Validators.hpp>

#include <cstdlib>
#include <memory>
#include <thread>
#include <unistd.h>

namespace hullwright::cli {

namespace {

struct CheckOptions {
    ProjectOptions project;
    std::string format = "text";
    std::string failOn = "high";
    std::string baseline, writeBaseline;
    bool recursive = false;
    std::size_t jobs = std::max(1U, std::thread::hardware_concurrency());
};

std::string printed(const report::Check& check, const std::string& format)
{
    if (format == "json")
        return report::checkJson(check);
    if (format == "sarif")
        return report::checkSarif(check, {HULLWRIGHT_VERSION, std::filesystem::current_path()});
    if (format == "markdown")
        return report::checkMarkdown(check);
    if (format == "html")
        return report::checkHtml(check);
    return report::checkText(check, terminalColour());
}

Result<std::optional<report::Baseline>> readBaseline(const std::string& file)
{
    if (file.empty())
        return std::nullopt;
    auto text = text::readFile(file);
    auto baseline = text ? report::parseBaseline(*text) : Result<report::Baseline>(tl::unexpected(text.error()));
    if (baseline)
        return std::move(*baseline);
    baseline.error().file = file;
    return tl::unexpected(baseline.error());
}

/// Not from a part of a project: what could not be read would look agreed to once it can.
Status writeBaseline(const analysis::Analysis& analysis, const std::string& file)
{
    if (!analysis.project.stack->complete)
        return fail({ErrorCode::Schema, "No baseline was written: only a part of this project could be read", "Mend what is told above first.", file, {}, {}});
    if (const auto written = text::writeFileAtomically(file, report::toJson(report::baselineOf(analysis.findings))); !written)
        return fail(written.error());
    return Status::Done;
}

Status check(const CheckOptions& options)
{
    const auto baseline = readBaseline(options.baseline);
    if (!baseline)
        return fail(baseline.error());
    const auto analysis = analyse(options.project);
    if (!analysis)
        return fail(analysis.error());
    const report::Check check = report::prepare(*analysis, *baseline ? &**baseline : nullptr);
    print(printed(check, options.format));
    const Status status = statusOf(check, threshold(options.failOn));
    if (options.writeBaseline.empty())
        return status;
    // What is agreed to from now on does not fail the run that writes it down.
    return worst(status == Status::Found ? Status::Done : status, writeBaseline(**analysis, options.writeBaseline));
}

} // namespace

void addCheck(CLI::App& app, Status& result)
{
    auto options = std::make_shared<CheckOptions>();
    CLI::App* command = app.add_subcommand("check", "Findings and score of a project");
    addProjectOptions(*command, options->project);
    auto* format = command->add_option("--format", options->format, "text, json, sarif, markdown or html")->check(CLI::IsMember({"text", "json", "sarif", "markdown", "html"}))->capture_default_str();
    addThreshold(*command, options->failOn);
    auto* baseline = command->add_option("--baseline", options->baseline, "Findings in this file do not count");
    auto* write = command->add_option("--write-baseline", options->writeBaseline, "Write the findings of now into this file");
    auto* recursive = command->add_flag("--recursive", options->recursive, "Every Compose project below the folders, one JSON object a line")->excludes(format)->excludes(baseline)->excludes(write);
    command->add_option("--jobs", options->jobs, "How many projects are checked at the same time")->needs(recursive)->check(CLI::Range(1, 256));
    command->callback([options, &result] { result = options->recursive ? checkAll(options->project, threshold(options->failOn), options->jobs) : check(*options); });
}

} // namespace hullwright::cli
