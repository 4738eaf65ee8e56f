// Dates and times in a YAML file, which the reference reads as such and prints in another form.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hullwright::compose {

/// `2024-01-01` as "2024-01-01 00:00:00 +0000 UTC"; nothing for what is no date.
[[nodiscard]] std::optional<std::string> timestampText(std::string_view text);

} // namespace hullwright::compose
