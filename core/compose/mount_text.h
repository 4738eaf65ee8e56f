// The short syntax of a mount (`SOURCE:TARGET:OPTIONS`, or `TARGET:OPTIONS` of a tmpfs) as text: its options changed, everything else as it is written.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hullwright::compose {

enum class Access : std::uint8_t { Writable, ReadOnly };

/// With `ro`, in the place of `rw` where that is written; or without both. Nothing where the text spells the target otherwise (a variable).
[[nodiscard]] std::optional<std::string> withAccess(const std::string& text, std::string_view target, Access access);
/// Without an option; nothing where it has none at all, or spells the target otherwise.
[[nodiscard]] std::optional<std::string> withoutOption(const std::string& text, std::string_view target, std::string_view option);

} // namespace hullwright::compose
