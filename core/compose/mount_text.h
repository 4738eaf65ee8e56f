// The short syntax of a mount (`SOURCE:TARGET:OPTIONS`, or `TARGET:OPTIONS` of a tmpfs) as text: its options changed, everything else as it is written.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::compose {

enum class Access : std::uint8_t { Writable, ReadOnly };

/// With `ro`, in the place of `rw` where that is written; or without both. Nothing where the text spells the target otherwise (a variable).
[[nodiscard]] std::optional<std::string> withAccess(const std::string& text, std::string_view target, Access access);
/// Without an option; nothing where it has none at all, or spells the target otherwise.
[[nodiscard]] std::optional<std::string> withoutOption(const std::string& text, std::string_view target, std::string_view option);
/// With NAME=VALUE, in the place of another value of that name; without it where the value is empty. Nothing as above.
[[nodiscard]] std::optional<std::string> withNamedOption(const std::string& text, std::string_view target, std::string_view name, std::string_view value);
/// With one of several options that exclude each other ("z" and "Z"), in the place of another of them; with none of them where `chosen` is empty.
[[nodiscard]] std::optional<std::string> withOneOption(const std::string& text, std::string_view target, const std::vector<std::string>& exclusive, const std::string& chosen);

} // namespace hullwright::compose
