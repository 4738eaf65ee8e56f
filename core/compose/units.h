// Sizes, durations and numbers as the reference reads and prints them.
#pragma once

#include "core/text/error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hullwright::compose {

/// Bytes of a size: `512m`, `1.5 GiB`, `100`. Every unit counts by 1024; a negative size is a plain integer.
[[nodiscard]] Result<std::int64_t> parseBytes(std::string_view text);

/// Nanoseconds of a duration: `1m30s`, `1.5h`, `2d`. A unit is required, `0` alone excepted.
[[nodiscard]] Result<std::int64_t> parseDuration(std::string_view text);
/// `1m30s`, `1h0m0s`, `500ms`: as Go prints a duration.
[[nodiscard]] std::string formatDuration(std::int64_t nanoseconds);

/// A decimal integer with an optional sign and nothing else.
[[nodiscard]] std::optional<std::int64_t> parseInteger(std::string_view text);
/// A finite decimal number, exponent allowed, and nothing else.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);
/// The shortest text that reads back as the same number, with an exponent from a million on, as Go's %v prints it.
[[nodiscard]] std::string formatNumber(double number);

/// What `true` and `false` may be called where a string stands for a boolean.
[[nodiscard]] std::optional<bool> parseBoolean(std::string_view text);

} // namespace hullwright::compose
