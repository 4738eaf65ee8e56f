// Which other files a project may have read: those in its folder, and those that the user named.
#pragma once

#include "core/compose/load.h"

#include <filesystem>
#include <vector>

namespace hullwright::compose {

/// Reads regular files below `folder`, links resolved, and those in `asked`. A stranger's project must not be able to have
/// /etc/shadow or a key of the reader's put into a report by naming it as its env_file: that is Unreadable, with the reason.
[[nodiscard]] FileReader projectReader(std::filesystem::path folder, std::vector<std::filesystem::path> asked = {});

} // namespace hullwright::compose
