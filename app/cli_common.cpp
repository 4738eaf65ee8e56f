#include "app/cli.h"

#include "core/compose/project_files.h"
#include "core/text/diff.h"
#include "core/text/file.h"
#include "core/text/line_index.h"

#include <CLI/Validators.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <unistd.h>

extern char** environ; // NOLINT: POSIX declares it nowhere

namespace hullwright::cli {

namespace fs = std::filesystem;

namespace {

constexpr std::array<const char*, 4> kDefaultNames{"compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"};

Error argumentError(std::string message, std::string hint, std::string file = {})
{
    return Error{ErrorCode::InvalidArgument, std::move(message), std::move(hint), std::move(file), {}, {}};
}

Result<std::string> fileIn(const std::string& folder)
{
    std::error_code error;
    for (const char* name : kDefaultNames)
        if (const fs::path path = fs::path(folder) / name; fs::is_regular_file(path, error))
            return path.lexically_normal().string();
    return tl::unexpected(argumentError("There is no Compose file in this folder", "Name the file; looked for compose.yaml, compose.yml, docker-compose.yml and docker-compose.yaml.", folder));
}

Result<std::string> readStandardInput()
{
    std::string out;
    std::array<char, 65536> buffer{};
    for (std::size_t got = 1; got > 0;) {
        got = std::fread(buffer.data(), 1, buffer.size(), stdin);
        out.append(buffer.data(), got);
        if (out.size() > text::kMaxFileSize)
            return tl::unexpected(Error{ErrorCode::TooLarge, "Standard input is too large", "No Compose file is that large.", "-", {}, {}});
    }
    return out;
}

std::map<std::string, std::string> processEnvironment()
{
    std::map<std::string, std::string> out;
    for (char** entry = environ; entry && *entry; ++entry) {
        const std::string_view one = *entry;
        if (const std::size_t equals = one.find('='); equals != std::string_view::npos)
            out.emplace(one.substr(0, equals), one.substr(equals + 1));
    }
    return out;
}

compose::LoadOptions loadOptions(const ProjectOptions& options, const std::string& file)
{
    compose::LoadOptions out;
    const fs::path folder = options.projectDirectory.empty() ? (file == "-" ? fs::current_path() : fs::absolute(file).parent_path()) : fs::absolute(options.projectDirectory);
    out.projectDirectory = folder.lexically_normal();
    if (!out.projectDirectory.has_filename())
        out.projectDirectory = out.projectDirectory.parent_path();
    if (const char* home = std::getenv("HOME"); home && *home)
        out.homeDirectory = home;
    out.interpolation = options.noInterpolate ? compose::LoadOptions::Interpolation::Off : compose::LoadOptions::Interpolation::On;
    if (options.environment)
        out.environment = processEnvironment();
    for (const std::string& name : options.environmentFiles)
        out.environmentFiles.push_back(fs::absolute(name).lexically_normal());
    out.profiles = options.profiles;
    out.readFile = compose::projectReader(out.projectDirectory, out.environmentFiles); // what the command line names is the user's own wish
    return out;
}

} // namespace

void addProjectOptions(CLI::App& command, ProjectOptions& options)
{
    command.add_option("FILE", options.files, "The Compose file; a folder means the file in it; - is standard input")->required();
    command.add_option("--env-file", options.environmentFiles, "Read variables from this file instead of .env")->allow_extra_args(false);
    command.add_option("--profile", options.profiles, "Switch on a profile")->allow_extra_args(false);
    command.add_option("--project-directory", options.projectDirectory, "The folder that relative paths are told from");
    command.add_flag("--no-interpolate", options.noInterpolate, "Leave ${VARIABLES} as they are");
    command.add_flag("--environment", options.environment, "Let this process's environment take part in interpolation");
}

Result<Input> readInput(const ProjectOptions& options)
{
    if (options.files.size() > 1)
        return tl::unexpected(argumentError("Only one file can be read at a time", "Merging several files is not supported yet.", options.files[1]));
    Input input;
    input.path = options.files.front();
    std::error_code error;
    if (input.path != "-" && fs::is_directory(input.path, error)) {
        auto found = fileIn(input.path);
        if (!found)
            return tl::unexpected(found.error());
        input.path = std::move(*found);
    }
    auto text = input.path == "-" ? readStandardInput() : text::readFile(input.path);
    if (!text) {
        text.error().file = input.path;
        return tl::unexpected(text.error());
    }
    input.text = std::move(*text);
    input.settings.fileName = input.path;
    input.settings.load = loadOptions(options, input.path);
    return input;
}

Result<analysis::AnalysisPtr> analyse(const ProjectOptions& options)
{
    auto input = readInput(options);
    return input ? analysis::analyse(std::move(input->text), input->settings) : Result<analysis::AnalysisPtr>(tl::unexpected(input.error()));
}

Status fail(const Error& error)
{
    fmt::print(stderr, "{}\n", describe(error));
    return Status::Failed;
}

bool tellProblems(const yaml::Tree& tree, const compose::Stack& stack, const std::string& fileName)
{
    const text::LineIndex lines(tree.text());
    bool told = false;
    for (const compose::Problem& problem : stack.problems) {
        if (problem.severity != compose::Problem::Severity::Error)
            continue;
        Error error{problem.code, problem.message.english(), problem.hint.english(), fileName, {}, {}};
        if (const auto span = problem.place.valid() ? tree.span(problem.place) : std::nullopt)
            error.position = lines.position(span->begin);
        fail(error);
        told = true;
    }
    return told;
}

Status statusOf(const analysis::Analysis& analysis, rules::Severity threshold)
{
    if (!analysis.project.stack->complete) {
        if (!tellProblems(*analysis.tree, *analysis.project.stack, analysis.settings.fileName))
            fail({ErrorCode::Schema, "Only a part of this project could be read", "The report is of that part.", analysis.settings.fileName, {}, {}});
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

Result<void> deliver(const Input& input, const std::string& text, Destination destination)
{
    switch (destination) {
    case Destination::StandardOutput:
        print(text);
        return {};
    case Destination::Diff: {
        const std::string name = input.path == "-" ? "compose.yaml" : fs::path(input.path).relative_path().string();
        print(text::unifiedDiff(input.text, text, "a/" + name, "b/" + name));
        return {};
    }
    case Destination::InPlace:
        break;
    }
    if (input.path == "-")
        return tl::unexpected(argumentError("Standard input can't be edited in place", "Leave out --in-place to get the text."));
    if (text == input.text)
        return {};
    return text::writeFileAtomically(input.path, text);
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
