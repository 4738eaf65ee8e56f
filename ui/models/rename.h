// Renaming a thing of the stack together with everything in the file that refers to it.
#pragma once

#include "core/yaml/edit.h"

#include <string>
#include <vector>

namespace hullwright::ui {

/// The operations that give the key at `path` another name: for a service, network, volume, secret or config also its references.
[[nodiscard]] std::vector<yaml::Operation> renaming(const yaml::Tree& tree, const yaml::Path& path, const std::string& name);

} // namespace hullwright::ui
