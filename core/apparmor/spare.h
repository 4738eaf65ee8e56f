// Refusing all of a folder but some paths in it: a deny rule wins over every other, so it has to spare what is writable by its pattern.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace hullwright::apparmor {

/// Quoted patterns that together match `folder` and everything in it, but for the paths of `spared` (below it, normalised) and what lies in these.
/// Nothing where they can't be written: a name that isn't ASCII, or is too long for its complement.
[[nodiscard]] std::optional<std::vector<std::string>> allBut(const std::string& folder, const std::vector<std::string>& spared);

} // namespace hullwright::apparmor
