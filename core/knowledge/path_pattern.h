// Patterns over host paths (`*` within a component, `~` for any home folder), and how a path lies to one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hullwright::knowledge {

/// A path in the one spelling that patterns are written in: `.`, `..` and doubled slashes gone, /var/run as /run, /bin and its
/// like below /usr, a Windows system drive (C:\x, /c/x, //c/x, /mnt/c/x ...) as `c:/x` in lower case.
[[nodiscard]] std::string canonicalPath(std::string_view path);

/// The components of a canonical path; "/" has none.
[[nodiscard]] std::vector<std::string_view> components(std::string_view canonicalPath);

enum class Relation { Apart, Equal, PathIsBelow, PathIsAbove };

/// How the path lies to the pattern. `~` is tried as /root, /home/*, and /Users/*.
[[nodiscard]] Relation relate(const std::vector<std::string_view>& path, std::string_view pattern);

/// True where one component matches: `*` is any run of characters, `[0-9]` one digit.
[[nodiscard]] bool matchesComponent(std::string_view text, std::string_view pattern);

} // namespace hullwright::knowledge
