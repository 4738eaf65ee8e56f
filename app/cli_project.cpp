// Reading the project that a command line names: its files, and what they are loaded with.

#include "app/cli.h"

#include "core/compose/project_files.h"
#include "core/text/date.h"
#include "core/text/file.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

extern char** environ; // NOLINT: POSIX declares it nowhere

namespace hullwright::cli {

namespace fs = std::filesystem;

namespace {

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

/// In UTC: a check says the same wherever it runs.
text::Date currentDay()
{
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
    return {int(day.year()), static_cast<int>(unsigned(day.month())), static_cast<int>(unsigned(day.day()))};
}

/// The folder of a project: the one that was given, else that of its first file.
fs::path projectFolder(const ProjectOptions& options, const std::string& firstFile)
{
    fs::path folder = options.projectDirectory.empty() ? (firstFile == "-" ? fs::current_path() : fs::absolute(firstFile).parent_path()) : fs::absolute(options.projectDirectory);
    folder = folder.lexically_normal();
    return folder.has_filename() ? folder : folder.parent_path();
}

compose::LoadOptions loadOptions(const ProjectOptions& options, const std::string& firstFile)
{
    compose::LoadOptions out;
    out.projectDirectory = projectFolder(options, firstFile);
    if (const char* home = std::getenv("HOME"); home && *home)
        out.homeDirectory = home;
    out.interpolation = options.noInterpolate ? compose::LoadOptions::Interpolation::Off : compose::LoadOptions::Interpolation::On;
    if (options.environment)
        out.environment = processEnvironment();
    for (const std::string& name : options.environmentFiles)
        out.environmentFiles.push_back(fs::absolute(name).lexically_normal());
    out.profiles = options.profiles;
    // What the command line names is the user's own wish.
    out.readFile = compose::projectReader(out.projectDirectory, out.environmentFiles, options.readOutside ? compose::Reach::Anywhere : compose::Reach::ProjectFolder);
    return out;
}

/// Files, and the environment files that a folder's own come before.
struct Named {
    std::vector<std::string> files;
    std::vector<fs::path> environmentFiles;
};

/// The files that a folder means: those that its variables ask for, else those with the default names.
Result<void> addFolder(const std::string& folder, const ProjectOptions& options, Named& named)
{
    const compose::LoadOptions load = loadOptions(options, (fs::path(folder) / "compose.yaml").string());
    const auto found = compose::folderFiles(folder, load);
    if (!found)
        return tl::unexpected(found.error());
    const fs::path here = fs::current_path();
    for (const fs::path& path : found->files)
        named.files.push_back(path.is_absolute() && fs::path(folder).is_relative() ? path.lexically_relative(here).string() : path.string());
    if (options.environmentFiles.empty() && options.projectDirectory.empty())
        named.environmentFiles = found->environmentFiles;
    return {};
}

Result<Named> namedFiles(const ProjectOptions& options)
{
    Named named;
    std::error_code error;
    for (const std::string& argument : options.files) {
        if (argument == "-" || !fs::is_directory(argument, error))
            named.files.push_back(argument);
        else if (auto added = addFolder(argument, options, named); !added)
            return tl::unexpected(added.error());
    }
    return named;
}

} // namespace

void addProjectOptions(CLI::App& command, ProjectOptions& options)
{
    command.add_option("FILE", options.files, "The Compose files, merged in order; a folder means the file in it and its override; - is standard input")->required();
    addLoadOptions(command, options);
}

void addLoadOptions(CLI::App& command, ProjectOptions& options)
{
    command.add_option("--env-file", options.environmentFiles, "Read variables from this file instead of .env")->allow_extra_args(false);
    command.add_option("--profile", options.profiles, "Switch on a profile")->allow_extra_args(false);
    command.add_option("--project-directory", options.projectDirectory, "The folder that relative paths are told from");
    command.add_flag("--no-interpolate", options.noInterpolate, "Leave ${VARIABLES} as they are");
    command.add_option("--today", options.today, "The day, as 2026-12-31, that suppressions with an end are judged by")->check([](const std::string& text) {
        return text::parseDate(text) ? std::string() : "'" + text + "' is no date: write it as 2026-12-31";
    });
    command.add_flag("--read-outside", options.readOutside, "Let the project name files of this host outside of its folder");
    command.add_flag("--environment", options.environment, "Let this process's environment take part in interpolation");
}

Result<analysis::Input> readFile(const std::string& name)
{
    auto text = name == "-" ? readStandardInput() : text::readFile(name);
    if (!text) {
        text.error().file = name;
        return tl::unexpected(text.error());
    }
    return analysis::Input{name == "-" ? fs::path() : fs::absolute(name).lexically_normal(), name, std::move(*text), compose::FileRole::Main};
}

Result<ProjectInput> readProject(const ProjectOptions& options)
{
    const auto named = namedFiles(options);
    if (!named)
        return tl::unexpected(named.error());
    ProjectInput input;
    for (const std::string& name : named->files) {
        auto file = readFile(name);
        if (!file)
            return tl::unexpected(file.error());
        if (!input.files.empty())
            file->role = compose::FileRole::Override;
        input.files.push_back(std::move(*file));
    }
    input.settings.today = options.today.empty() ? currentDay() : text::parseDate(options.today);
    input.settings.load = loadOptions(options, named->files.front());
    if (!named->environmentFiles.empty())
        input.settings.load.environmentFiles = named->environmentFiles;
    return input;
}

Result<analysis::AnalysisPtr> analyse(const ProjectOptions& options)
{
    auto input = readProject(options);
    return input ? analysis::analyse(std::move(input->files), input->settings) : Result<analysis::AnalysisPtr>(tl::unexpected(input.error()));
}

} // namespace hullwright::cli
