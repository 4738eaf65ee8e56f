// Splits a command line into words as the reference does: like a shell, and unlike one at `;`, `&`, `|`, `<` and `>`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::compose {

struct ShellWords {
    std::vector<std::string> words;
    /// What stands behind the first unquoted operator. The reference drops it silently: `nginx && sleep 1` runs `nginx`.
    std::string dropped;
};

/// Nothing where a quote, a backslash or a parenthesis is left open. Nothing is run or expanded.
[[nodiscard]] std::optional<ShellWords> shellWords(std::string_view line);

} // namespace hullwright::compose
