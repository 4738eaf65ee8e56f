// The sentences of core's errors in the user's language.
#pragma once

#include <optional>
#include <string>

namespace hullwright::ui {

/// The sentence or hint of an Error, found by its form; nothing where it has none that is known here.
[[nodiscard]] std::optional<std::string> knownError(const std::string& words);

} // namespace hullwright::ui
