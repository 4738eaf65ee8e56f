// A command as one would type it into a shell, to show it: what is run gets its words as a list.
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace hullwright::ui {

[[nodiscard]] QString typedCommand(const std::vector<std::string>& command);

} // namespace hullwright::ui
