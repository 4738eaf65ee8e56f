// Which images get no security fixes any more.
#pragma once

#include "core/knowledge/image_name.h"

#include <optional>
#include <string>

namespace hullwright::knowledge {

/// The month in which fixes for an image of this name and tag ended ("2025-11"); nothing where they have not, or the tag leaves it open. From a
/// table with a date of its own (resources/knowledge/image_ages.json): what ended since is not in it.
[[nodiscard]] std::optional<std::string> fixesEnded(const ImageName& image);

} // namespace hullwright::knowledge
