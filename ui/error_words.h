// The sentences that core hands out composed, its errors above all, in the user's language.
#pragma once

#include <optional>
#include <string>

namespace hullwright::ui {

/// The sentence or hint of an Error, found by its form; nothing where it has none that is known here.
[[nodiscard]] std::optional<std::string> knownError(const std::string& words);
/// Why a rule of an AppArmor profile is there; as it is where its form is not known.
[[nodiscard]] std::string ruleReason(const std::string& words);

} // namespace hullwright::ui
