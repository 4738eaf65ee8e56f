// Gives a YAML scalar its type as go-yaml v4 does, which is neither YAML 1.1 nor 1.2.
#pragma once

#include "core/compose/value.h"

#include <optional>
#include <string_view>

namespace hullwright::compose {

/// A number that JSON has no word for; the reference refuses the file over it.
struct NotANumber {};

/// The type and value of a plain scalar without a tag. `yes` and `on` stay strings, `010` is 8, `08` is 8, `1_000` is 1000,
/// `2024-01-01` is the text that the reference makes of a date.
[[nodiscard]] std::variant<Value, NotANumber> resolvePlain(std::string_view text, const Origin& origin);

/// A scalar with a core tag (`!!str`, `!!int` ...; also in its long form). Nothing where text and tag don't fit. Tags that
/// mean nothing here are as if they were not there.
[[nodiscard]] std::optional<Value> resolveTagged(std::string_view text, std::string_view tag, bool plain, const Origin& origin);

/// `!!str` for every spelling of that tag; the tag itself where it is no core tag.
[[nodiscard]] std::string_view shortTag(std::string_view tag);

/// What the reference writes where a scalar of another type becomes text: 1.10 is "1.1", true is "true", null is nothing.
[[nodiscard]] std::optional<std::string> scalarText(const Value& value);

} // namespace hullwright::compose
