// Gives a view, a picture or a field its name and what "What's This?" tells where one points at it, so that neither is forgotten. Rows of the form kit do so by themselves, with their explanation.
#pragma once

#include <QString>
#include <QWidget>

namespace hullwright::ui {

/// An empty name leaves the widget nameless: what a screen reader passes over, since a list beside it says the same.
inline void introduce(QWidget& widget, const QString& name, const QString& whatsThis)
{
    if (!name.isEmpty())
        widget.setAccessibleName(name);
    widget.setWhatsThis(whatsThis);
}

} // namespace hullwright::ui
