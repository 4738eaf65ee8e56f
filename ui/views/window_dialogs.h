// The small dialogs of the window that only show something: the keys, about.
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace hullwright::ui {

/// Every key of the window: those of the menus by menu, then those of its parts.
void showShortcuts(QWidget& window, const QList<QAction*>& menus);
void showAbout(QWidget* parent);

} // namespace hullwright::ui
