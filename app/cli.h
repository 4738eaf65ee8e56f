// What the commands of hullwright-cli share: reading a project, telling errors, exit statuses.
#pragma once

#include "core/analysis/analysis.h"
#include "core/report/report.h"

#include <CLI/App.hpp>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace hullwright::cli {

/// The contract's exit statuses.
enum class Status : int {
    Done = 0,    ///< done, and nothing at or above the threshold
    Found = 1,   ///< done, and findings at or above it
    Failed = 2,  ///< not done, or only partly
};

/// Options of every command that reads a project.
struct ProjectOptions {
    std::vector<std::string> files;
    std::vector<std::string> environmentFiles, profiles;
    std::string projectDirectory;
    bool noInterpolate = false;
    std::string today;        ///< the day that suppressions are judged by; empty: this one, in UTC
    bool readOutside = false; ///< the project may name files outside of its folder
    bool environment = false; ///< the process environment takes part in interpolation
};
void addProjectOptions(CLI::App& command, ProjectOptions& options);
/// The same without the files.
void addLoadOptions(CLI::App& command, ProjectOptions& options);

/// The named files of a project, read. Names are as the user gave them; "-" is standard input.
struct ProjectInput {
    std::vector<analysis::Input> files;
    analysis::Settings settings;
};
/// Reads the files that the options name, in order; a folder means the files that compose::filesIn finds there. cli_project.cpp.
[[nodiscard]] Result<ProjectInput> readProject(const ProjectOptions& options);
[[nodiscard]] Result<analysis::AnalysisPtr> analyse(const ProjectOptions& options);
/// Reads one file.
[[nodiscard]] Result<analysis::Input> readFile(const std::string& name);

/// Prints an error on standard error, as the contract has it.
Status fail(const Error& error);
/// What keeps a project from being read whole; empty where nothing does.
[[nodiscard]] std::vector<Error> problemsOf(const compose::Project& project);
/// Prints what could not be read of a project, where that is so: Failed, else Done.
Status wholeness(const analysis::Analysis& analysis);
/// The exit status of a report: Failed where the stack is incomplete, Found where a finding that counts reaches the threshold.
[[nodiscard]] Status statusOf(const report::Check& check, rules::Severity threshold);
[[nodiscard]] inline Status worst(Status a, Status b) { return std::max(a, b); }
/// On where somebody looks at a terminal and has not asked for none (NO_COLOR).
[[nodiscard]] report::Colour terminalColour();

/// `--fail-on`; High where not given.
void addThreshold(CLI::App& command, std::string& name);
[[nodiscard]] rules::Severity threshold(const std::string& name);

enum class Destination { StandardOutput, Diff, InPlace };
/// A text that was changed.
struct Delivery {
    std::string name;
    std::filesystem::path path; ///< empty for standard input
    std::string before, after;
};
/// Prints the text or the diffs, or writes each text over the file it came from. Of several files that changed, none can be printed alone: an error.
[[nodiscard]] Result<void> deliver(const std::vector<Delivery>& files, Destination destination);
void addDestination(CLI::App& command, bool& diff, bool& inPlace);
[[nodiscard]] Destination destination(bool diff, bool inPlace);

void print(std::string_view text);

/// `check --recursive`; cli_check_all.cpp.
Status checkAll(const ProjectOptions& options, rules::Severity threshold, std::size_t jobs);

/// Each adds its command; `result` takes its exit status when it runs.
void addCheck(CLI::App& app, Status& result);
void addDiff(CLI::App& app, Status& result);
void addConfig(CLI::App& app, Status& result);
void addEdit(CLI::App& app, Status& result);
void addFix(CLI::App& app, Status& result);
void addHarden(CLI::App& app, Status& result);
void addImage(CLI::App& app, Status& result);
void addImport(CLI::App& app, Status& result);
void addProfiles(CLI::App& app, Status& result);
void addRules(CLI::App& app, Status& result);
void addSeccomp(CLI::App& app, Status& result); ///< after addProfiles, whose group it adds to

} // namespace hullwright::cli
