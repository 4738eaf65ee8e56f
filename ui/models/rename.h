// Renaming a thing of the stack together with everything in the project that refers to it.
#pragma once

#include "core/compose/project_edit.h"

#include <string>
#include <vector>

namespace hullwright::ui {

/// The edits that give the key at `path` of a file's document another name: for a service, network, volume, secret or config also wherever else
/// it is written, and its references.
[[nodiscard]] compose::Edits renaming(const std::vector<compose::SourceFile>& files, std::size_t file, std::size_t document, const yaml::Path& path,
                                      const std::string& name);

} // namespace hullwright::ui
