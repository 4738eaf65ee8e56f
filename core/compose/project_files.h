// Which files are a project's: those that a folder means by their names, and those that may be read on the way.
#pragma once

#include "core/compose/load.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace hullwright::compose {

/// Reads regular files below `folder`, links resolved, and those in `asked`. A stranger's project must not be able to have
/// /etc/shadow or a key of the reader's put into a report by naming it as its env_file: that is Unreadable, with the reason.
[[nodiscard]] FileReader projectReader(std::filesystem::path folder, std::vector<std::filesystem::path> asked = {});

/// The Compose file that a folder means, and the override beside it, as `docker compose` finds them: compose.yaml, compose.yml,
/// docker-compose.yml, docker-compose.yaml; of the overrides the first there is. NotFound where the folder has none.
[[nodiscard]] Result<std::vector<std::filesystem::path>> filesIn(const std::filesystem::path& folder);
/// The override that `docker compose` would read with this file if it was started in its folder without naming it; nothing where the file
/// is not the one that the folder means.
[[nodiscard]] std::optional<std::filesystem::path> overrideBeside(const std::filesystem::path& file);

} // namespace hullwright::compose
