#include "ui/widgets/screen_fit.h"

#include "ui/style/metrics.h"

#include <QScreen>
#include <QWidget>

namespace hullwright::ui {

void resizeToScreen(QWidget& window, QSize liked)
{
    constexpr QSize kFrame(2 * kUnit, 5 * kUnit); // nobody can say before it is shown
    window.resize(liked.boundedTo(window.screen()->availableSize() - kFrame));
}

} // namespace hullwright::ui
