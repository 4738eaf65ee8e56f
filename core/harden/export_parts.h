// What the script and the README of an export share: its Compose files as commands name them, and words that a shell reads as they are.
#pragma once

#include "core/harden/export_set.h"

#include <string>
#include <string_view>
#include <vector>

namespace hullwright::harden {

/// As it is where it is plain, else in quotes.
[[nodiscard]] std::string shellWord(std::string_view text);
/// A service, a file or a folder of the project whose name a shell and a `case` read as it is.
[[nodiscard]] bool plainPath(std::string_view text);

/// The Compose files of a set: the named ones are started with -f, all of them are copied.
struct ComposeFiles {
    /// What stands before the paths of the Compose files, and before those of the project's files of variables, which no export has: "" or "PROJECT/".
    ComposeFiles(const analysis::Analysis& exported, const ExportSet& set, const std::string& folder, const std::string& project);

    std::vector<std::string> all;
    std::string named;   ///< those that are started with -f, as words: " PROJECT/compose.yaml"
    std::string options; ///< " --env-file PROJECT/prod.env --profile debug"
    std::string start;   ///< what follows `docker compose`: " -f PROJECT/compose.yaml --env-file PROJECT/prod.env --profile debug"
};

/// A path of the host as it is named from the project's folder, "." for that itself; empty where it lies elsewhere or is no plain name.
[[nodiscard]] std::string belowProject(const analysis::Analysis& exported, const std::string& path);
/// `sudo chown ...` for a file that nobody but its reader may read; empty where whoever writes it may own it. `folder` is "" or "PROJECT/".
[[nodiscard]] std::string secretOwnerLine(const PlannedFile& file, const std::string& folder);
/// Who runs as another user than before finds the folders of the host as they were: the commands that hand them over.
[[nodiscard]] std::string folderOwnerLines(const analysis::Analysis& exported, const Plan& plan, const std::string& folder);

/// The function `checks` of verify.sh, and a line for each service that it is called for; export_checks.cpp.
[[nodiscard]] std::string verifyChecks(const analysis::Analysis& exported, const ExportSet& set);
[[nodiscard]] std::string verifyCalls(const analysis::Analysis& exported);

} // namespace hullwright::harden
