// The small dialogs of the window that only show something: the keys, about.
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace hullwright::ui {

/// Every action that has a key, by menu.
void showShortcuts(const QList<QAction*>& menus, QWidget* parent);
void showAbout(QWidget* parent);

} // namespace hullwright::ui
