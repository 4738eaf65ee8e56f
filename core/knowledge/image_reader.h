// Reads the image catalogue (resources/knowledge/images) that is built into the program.
#pragma once

#include "core/knowledge/images.h"

#include <vector>

namespace hullwright::knowledge {

/// Sorted by id. Lenient: what is missing or misspelt becomes "unknown"; tests/core/knowledge_images_test holds each file to its form.
[[nodiscard]] std::vector<ImageFacts> readImages();

/// Signs that hold for any image (resources/knowledge/failures.json), the most telling first.
[[nodiscard]] std::vector<FailureSign> readFailures();

} // namespace hullwright::knowledge
