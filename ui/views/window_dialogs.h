// The small dialogs of the window that only show something: the changes against the file, the keys, about.
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace hullwright::ui {

class Document;

/// What saving would change in the file.
void showReview(const Document& document, QWidget* parent);
/// Every action that has a key, by menu.
void showShortcuts(const QList<QAction*>& menus, QWidget* parent);
void showAbout(QWidget* parent);

} // namespace hullwright::ui
