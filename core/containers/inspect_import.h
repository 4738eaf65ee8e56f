// A project from what `docker inspect CONTAINER ...` prints: containers as they are set now, whoever started them.
//
//     docker inspect web db shop/app:1 > all.json
//     const auto project = containers::fromInspection(json);
#pragma once

#include "core/containers/project_draft.h"

#include <string_view>

namespace hullwright::containers {

/// Containers and, where they are described as well, their images: what an image says itself is left out of its services then; else it stands there, since nobody could tell. Volumes keep their names, those without
/// one included, so that no data is left behind. Errors: TooLarge, Syntax, Limit, Schema (not what the command prints), NotFound (no container), Unsupported (of Podman), those of textOf().
[[nodiscard]] Result<Imported> fromInspection(std::string_view json);

} // namespace hullwright::containers
