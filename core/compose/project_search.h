// Finds every Compose project below a folder.
#pragma once

#include "core/text/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace hullwright::compose {

struct FoundProjects {
    std::vector<std::filesystem::path> folders; ///< each holds a Compose file under one of its default names; sorted by their names, a folder before what is in it
    /// What was not looked into and should have been: folders that may not be read.
    std::vector<Error> unread;
    /// What was not followed and need not be: links to a folder above themselves, and out of the folder that was asked for.
    std::vector<Error> notes;
};

/// Hidden folders and those of other people's code (node_modules, vendor ...) are left out; links are followed within the folder, each folder is
/// visited once. Deterministic: the order does not depend on the file system. Folders are named as `root` is.
[[nodiscard]] FoundProjects findProjects(const std::filesystem::path& root);

} // namespace hullwright::compose
