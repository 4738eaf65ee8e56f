// The layers that rules belong to, in words and in the order in which they are shown.
#pragma once

#include <QString>

#include <string_view>

namespace hullwright::ui {

/// "Host access" for "host-access"; the id itself where nobody has named it.
[[nodiscard]] QString layerWord(std::string_view id);
[[nodiscard]] int layerOrder(std::string_view id);

} // namespace hullwright::ui
