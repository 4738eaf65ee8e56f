// Waits for long work without a frozen window.
#pragma once

#include <cstddef>
#include <functional>

class QString;
class QWidget;

namespace hullwright::ui {

/// Tells how far the work is; false asks it to end.
using GoOn = std::function<bool(std::size_t done, std::size_t all)>;
/// Runs in another thread, also after the waiting was given up: what it writes to has to be its own (a shared pointer), and what it reads immutable.
using Work = std::function<void(const GoOn& goOn)>;

/// Runs the work beside the window, and returns when it is done. After half a second a dialog says what is being done, shows how far it is, and lets
/// one give up; until then the window takes no input, so that nothing changes under the work. False where it was given up.
[[nodiscard]] bool waitFor(QWidget* window, const QString& sentence, const Work& work);

} // namespace hullwright::ui
