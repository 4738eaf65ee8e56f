// Reads ports, mounts and devices off the canonical model.
#pragma once

#include "core/compose/stack.h"

namespace hullwright::compose {

[[nodiscard]] std::vector<Port> readPorts(const Value* list);
/// Sources of a list of volumes, empty texts where there is none: taken before paths are resolved.
[[nodiscard]] std::vector<std::string> mountSources(const Value* volumes);
[[nodiscard]] std::vector<Mount> readMounts(const Value* volumes, const std::vector<std::string>& writtenSources, const Value* tmpfs);
[[nodiscard]] std::vector<Device> readDevices(const Value* list);

} // namespace hullwright::compose
