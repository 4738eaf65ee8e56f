// Reads the image catalogue (resources/knowledge/images) that is built into the program.
#pragma once

#include "core/knowledge/images.h"

#include <string>
#include <string_view>
#include <vector>

namespace hullwright::knowledge {

/// An image of the catalogue before it is read: a check of one file needs few of them, and all take longer than the check.
struct ImageEntry {
    std::string id;
    std::vector<std::string> names, derived; ///< as in ImageFacts
    std::string_view text;                   ///< its file
};
/// Sorted by id.
[[nodiscard]] std::vector<ImageEntry> imageEntries();
/// Lenient: what is missing or misspelt becomes "unknown"; tests/core/knowledge_images_test holds each file to its form.
[[nodiscard]] ImageFacts readImage(const ImageEntry& entry);

/// Signs that hold for any image (resources/knowledge/failures.json), the most telling first.
[[nodiscard]] std::vector<FailureSign> readFailures();

} // namespace hullwright::knowledge
