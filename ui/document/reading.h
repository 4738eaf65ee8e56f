// What the reader of a document's settings was asked for: plans and scores read beside the window, with the same reader.
#pragma once

#include <filesystem>
#include <mutex>
#include <set>

namespace hullwright::ui {

struct RefusedFiles {
    std::mutex guard;
    std::set<std::filesystem::path> paths; ///< refused: outside of what may be read
    std::set<std::filesystem::path> asked; ///< all that the project is loaded with besides its Compose files, there or not
};

} // namespace hullwright::ui
