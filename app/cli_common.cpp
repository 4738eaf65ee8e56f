#include "app/cli.h"

#include "core/report/escape.h"
#include "core/text/diff.h"
#include "core/text/file.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <unistd.h>

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
    // A file's own words may be among the message's; the terminal gets no control characters from them.
    Error told = error;
    told.file = report::plain(error.file);
    told.message = report::plain(error.message);
    told.hint = report::plain(error.hint);
    fmt::print(stderr, "{}\n", describe(told));
    return Status::Failed;
}

std::vector<Error> problemsOf(const compose::Project& project)
{
    std::vector<Error> out;
    for (const compose::Problem& problem : project.stack->problems) {
        if (problem.severity != compose::Problem::Severity::Error)
            continue;
        compose::Site site = compose::siteOf(project.files, problem);
        out.push_back({problem.code, problem.message.english(), problem.hint.english(), std::move(site.file), {}, site.position});
    }
    if (out.empty() && !project.stack->complete)
        out.push_back({ErrorCode::Schema, "Only a part of this project could be read", "What is said is about that part.", project.files.front().name, {}, {}});
    return out;
}

Status wholeness(const analysis::Analysis& analysis)
{
    if (analysis.project.stack->complete)
        return Status::Done;
    for (const Error& error : problemsOf(analysis.project))
        fail(error);
    return Status::Failed;
}

Status statusOf(const report::Check& check, rules::Severity threshold)
{
    if (const Status whole = wholeness(*check.analysis); whole != Status::Done)
        return whole;
    return report::reaches(check, threshold) ? Status::Found : Status::Done;
}

report::Colour terminalColour()
{
    return ::isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr ? report::Colour::On : report::Colour::Off;
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
