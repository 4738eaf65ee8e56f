// The data files that are built into the program (resources/knowledge), by name.
#pragma once

#include <string_view>

namespace hullwright::knowledge {

/// The bytes of an embedded file ("capabilities.json"); empty where there is none. Lives as long as the program.
[[nodiscard]] std::string_view resource(std::string_view name);

} // namespace hullwright::knowledge
