// Guesses which name was meant by a mistyped one.
#pragma once

#include <span>
#include <string_view>

namespace hullwright::compose {

/// The name that is the fewest edits away (insert, drop, change, swap of neighbours), at most a third of its length; empty where
/// none is that near.
[[nodiscard]] std::string_view nearest(std::string_view typed, std::span<const std::string_view> names);

} // namespace hullwright::compose
