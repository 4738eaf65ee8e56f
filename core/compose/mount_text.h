// The short syntax of a mount (`SOURCE:TARGET:OPTIONS`, or `TARGET:OPTIONS` of a tmpfs) as text: its options changed, everything else as it is written.
#pragma once

#include "core/compose/short_syntax.h"

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

/// A short mount as it is written, variables and all.
struct MountWords {
    std::string source;  ///< empty: a volume without a name
    std::string target;
    std::string options; ///< "ro,z"
    bool operator==(const MountWords&) const = default;
};
/// Cut at the colons at which the reference cuts; nothing where it reads no mount.
[[nodiscard]] std::optional<MountWords> mountWords(const std::string& text);
/// The text that says such a mount in the short syntax; nothing where it would be read as another: a volume of one letter (a drive of Windows), a name with options and no
/// target, a colon in a path. What begins with a variable is of the type that its value has.
[[nodiscard]] std::optional<std::string> shortMount(ShortMount::Type type, const MountWords& words);
/// The options that a type has, or that mean nothing to any; the others go to `gone`.
[[nodiscard]] std::string optionsFor(ShortMount::Type type, const std::string& options, std::vector<std::string>& gone);
/// The variables of a text as they are written, in their order: `${DATA:-./data}`, `$HOME`. `$$` is none.
[[nodiscard]] std::vector<std::string> variablesIn(std::string_view text);

} // namespace hullwright::compose
