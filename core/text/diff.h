// Unified diffs of two texts, as `diff -u` prints them.
#pragma once

#include <string>
#include <string_view>

namespace hullwright::text {

/// A unified diff with three lines of context; empty when the texts are equal. The names stand behind `---` and `+++`.
/// A missing final newline is told as `\ No newline at end of file`; CRLF stays in the lines, so that `patch` applies it.
[[nodiscard]] std::string unifiedDiff(std::string_view before, std::string_view after, std::string_view beforeName,
                                      std::string_view afterName);

} // namespace hullwright::text
