// Who reaches a service and whom it reaches, in the words of the networks panel.
#pragma once

#include <QString>

namespace hullwright::compose {
struct Service;
struct Stack;
}

namespace hullwright::ui {

/// From outside, and on its networks.
[[nodiscard]] QString reachText(const compose::Stack& stack, const compose::Service& service);
/// What stands in the place of the table where nothing is published.
[[nodiscard]] QString withoutPorts(const compose::Stack& stack, const compose::Service& service);

} // namespace hullwright::ui
