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
/// The files that a folder's own variables ask for instead (COMPOSE_FILE, split at COMPOSE_PATH_SEPARATOR or `:`), absolute; none where they don't.
/// `options` are those that the folder would be loaded with: its variables count, and its reader says what may be read.
[[nodiscard]] std::vector<std::filesystem::path> wishedFiles(const LoadOptions& options);
/// The override that `docker compose` would read with this file if it was started in its folder without naming it; nothing where the file
/// is not the one that the folder means.
[[nodiscard]] std::optional<std::filesystem::path> overrideBeside(const std::filesystem::path& file);

} // namespace hullwright::compose
