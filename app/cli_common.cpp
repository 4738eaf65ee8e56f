#include "app/cli.h"

#include "core/text/diff.h"
#include "core/text/file.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace hullwright::cli {

namespace fs = std::filesystem;

namespace {

Error argumentError(std::string message, std::string hint)
{
    return Error{ErrorCode::InvalidArgument, std::move(message), std::move(hint), {}, {}, {}};
}

} // namespace

Status fail(const Error& error)
{
    fmt::print(stderr, "{}\n", describe(error));
    return Status::Failed;
}

bool tellProblems(const compose::Project& project)
{
    bool told = false;
    for (const compose::Problem& problem : project.stack->problems) {
        if (problem.severity != compose::Problem::Severity::Error)
            continue;
        compose::Site site = compose::siteOf(project.files, problem);
        Error error{problem.code, problem.message.english(), problem.hint.english(), std::move(site.file), {}, site.position};
        fail(error);
        told = true;
    }
    return told;
}

Status statusOf(const analysis::Analysis& analysis, rules::Severity threshold)
{
    if (!analysis.project.stack->complete) {
        if (!tellProblems(analysis.project))
            fail({ErrorCode::Schema, "Only a part of this project could be read", "The report is of that part.", analysis.main().name, {}, {}});
        return Status::Failed;
    }
    const auto& all = analysis.findings.all;
    const bool found = std::any_of(all.begin(), all.end(), [&](const rules::Finding& finding) { return finding.moot == nullptr && finding.severity >= threshold; });
    return found ? Status::Found : Status::Done;
}

void addThreshold(CLI::App& command, std::string& name)
{
    command.add_option("--fail-on", name, "Exit with 1 where a finding is at least this severe")->check(CLI::IsMember({"low", "medium", "high", "critical"}))->capture_default_str();
}

rules::Severity threshold(const std::string& name)
{
    for (const auto severity : {rules::Severity::Low, rules::Severity::Medium, rules::Severity::Critical})
        if (rules::name(severity) == name)
            return severity;
    return rules::Severity::High;
}

void print(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
}

Result<void> deliver(const std::vector<Delivery>& files, Destination destination)
{
    const auto changed = [](const Delivery& file) { return file.after != file.before; };
    switch (destination) {
    case Destination::StandardOutput:
        if (std::any_of(files.begin() + 1, files.end(), changed))
            return tl::unexpected(argumentError("Several files change: they can't be printed as one text", "Use --diff to see the changes, or --in-place to make them."));
        print(files.front().after);
        return {};
    case Destination::Diff:
        for (const Delivery& file : files) {
            const std::string name = file.name == "-" ? "compose.yaml" : fs::path(file.name).relative_path().string();
            print(text::unifiedDiff(file.before, file.after, "a/" + name, "b/" + name));
        }
        return {};
    case Destination::InPlace:
        break;
    }
    for (const Delivery& file : files) {
        if (file.path.empty())
            return tl::unexpected(argumentError("Standard input can't be edited in place", "Leave out --in-place to get the text."));
        if (!changed(file))
            continue;
        if (auto written = text::writeFileAtomically(file.path, file.after); !written)
            return written;
    }
    return {};
}

void addDestination(CLI::App& command, bool& diff, bool& inPlace)
{
    auto* first = command.add_flag("--diff", diff, "Print a unified diff instead of the text");
    command.add_flag("--in-place", inPlace, "Write the file itself")->excludes(first);
}

Destination destination(bool diff, bool inPlace)
{
    return diff ? Destination::Diff : inPlace ? Destination::InPlace : Destination::StandardOutput;
}

} // namespace hullwright::cli
