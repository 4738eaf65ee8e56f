// Which files are a project's: those that a folder means by their names, and those that may be read on the way.
#pragma once

#include "core/compose/load.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace hullwright::compose {

/// How far a project's own words may make a reader go.
enum class Reach : std::uint8_t {
    ProjectFolder, ///< its folder, links resolved
    Anywhere,      ///< this whole host, as `docker compose` itself; never another one
};
/// Reads regular files within reach, and those in `asked`. A stranger's project must not be able to have /etc/shadow or a key of the
/// reader's put into a report by naming it as its env_file: out of reach is Unreadable, with the reason.
[[nodiscard]] FileReader projectReader(std::filesystem::path folder, std::vector<std::filesystem::path> asked = {}, Reach reach = Reach::ProjectFolder);

/// The Compose file that a folder means, and the override beside it, as `docker compose` finds them: compose.yaml, compose.yml,
/// docker-compose.yml, docker-compose.yaml; of the overrides the first there is. NotFound where the folder has none.
[[nodiscard]] Result<std::vector<std::filesystem::path>> filesIn(const std::filesystem::path& folder);
/// What a folder means as a project.
struct FolderFiles {
    std::vector<std::filesystem::path> files;
    /// Files of variables that come before the folder's own, as they do for the reference; only with files that COMPOSE_FILE names.
    std::vector<std::filesystem::path> environmentFiles;
};
/// The files that the folder's own variables ask for (COMPOSE_FILE, split at COMPOSE_PATH_SEPARATOR or `:`), else those of filesIn(). `options` are those that
/// the folder would be loaded with: its variables count, and its reader says what may be read, for `.env` is the project's word and not the user's.
[[nodiscard]] Result<FolderFiles> folderFiles(const std::filesystem::path& folder, const LoadOptions& options);
/// The override that `docker compose` would read with this file if it was started in its folder without naming it; nothing where the file
/// is not the one that the folder means.
[[nodiscard]] std::optional<std::filesystem::path> overrideBeside(const std::filesystem::path& file);

} // namespace hullwright::compose
