// Variables and labels that stand in files beside the project.
#pragma once

#include "core/compose/context.h"
#include "core/compose/dotenv.h"

namespace hullwright::compose {

/// What takes part in interpolation: `.env` (or the files given instead) under the variables given by the caller.
[[nodiscard]] Variables projectVariables(const LoadOptions& options, Problems& problems);

/// Whether all that a service needs could be read.
enum class FilesRead : std::uint8_t { All, Some };

/// Adds the variables of `env_file` and the labels of `label_file` to a canonical service. They come from there by
/// Origin::Kind::Implied, so that they can be told from what is written in the service.
[[nodiscard]] FilesRead readServiceFiles(Value& service, const LoadOptions& options, const Lookup& project, const Trail& where, Problems& problems);

} // namespace hullwright::compose
