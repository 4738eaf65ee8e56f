// What tells a finding apart from all others and stays the same while the file around it changes.
#pragma once

#include "core/rules/engine.h"

#include <cstddef>
#include <string>
#include <vector>

namespace hullwright::report {

/// Line numbers and positions in lists are no part of it: they shift with every edit above.
struct Identity {
    std::string rule;
    std::string service; ///< empty for the project
    std::string path;    ///< `services.web.volumes`: indices left out
    std::string subject; ///< what it is about within that; may be empty
    std::size_t number = 0; ///< of several that are otherwise the same, from 0, in the order of the text

    friend auto operator<=>(const Identity&, const Identity&) = default;
};

/// One for each of the findings, in their order; all different.
[[nodiscard]] std::vector<Identity> identities(const rules::FindingList& findings);
/// The same as 16 hexadecimal digits (FNV-1a, 64 bit).
[[nodiscard]] std::string fingerprint(const Identity& identity);

} // namespace hullwright::report
