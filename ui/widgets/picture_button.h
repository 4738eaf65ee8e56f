// A flat button that shows a picture alone: its name is what a tool tip and a screen reader say.
#pragma once

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QToolButton>

namespace hullwright::ui {

[[nodiscard]] inline QToolButton* pictureButton(const QString& picture, const QString& name, QWidget* parent)
{
    auto* made = new QToolButton(parent);
    made->setIcon(icon(picture));
    made->setAutoRaise(true);
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setMinimumSize(kTarget, kTarget);
    return made;
}

} // namespace hullwright::ui
