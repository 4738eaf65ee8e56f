// A service from the line that starts its container: `docker run ...`, as somebody has it in a script or a manual.
//
//     const auto project = containers::fromRunLine("docker run -d -p 8080:80 nginx:1.27");
//     project->text, project->left
#pragma once

#include "core/containers/project_draft.h"

#include <string_view>

namespace hullwright::containers {

/// A project of one service that is started as the line says. Where the line names no network, the service is on the project's own, as the container is on the engine's. Errors: those of
/// readRunLine() and textOf().
[[nodiscard]] Result<Imported> fromRunLine(std::string_view line);

} // namespace hullwright::containers
