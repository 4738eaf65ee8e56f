// Opens a window of ours in the size that it likes, or in what its screen has room for.
#pragma once

#include <QSize>

class QWidget;

namespace hullwright::ui {

/// The frame that the desktop puts around it counts; a button below the screen's edge would be out of reach.
void resizeToScreen(QWidget& window, QSize liked);

} // namespace hullwright::ui
