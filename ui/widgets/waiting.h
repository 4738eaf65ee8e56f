// Waits for long work without a frozen window.
#pragma once

#include "core/text/error.h"
#include "ui/models/background_job.h"

#include <functional>
#include <string>

class QString;
class QWidget;

namespace hullwright::ui {

/// Runs in another thread, also after the waiting was given up: what it writes to has to be its own (a shared pointer), and what it reads immutable.
using Work = std::function<void(const GoOn& goOn)>;

/// Runs the work beside the window, and returns when it is done. After half a second a dialog says what is being done, shows how far it is, and lets
/// one give up; until then the window takes no input, so that nothing changes under the work. False where it was given up.
[[nodiscard]] bool waitFor(QWidget* window, const QString& sentence, const Work& work);

/// The bytes of a file that the user chose, read so. Errors: those of text::readFile, and Refused where it was given up.
[[nodiscard]] Result<std::string> readFileFor(QWidget* window, const QString& path);

} // namespace hullwright::ui
