// The field that finds or filters in a view: Ctrl+F goes to the one of the view that has the focus.
#pragma once

class QLineEdit;
class QWidget;

namespace hullwright::ui {

/// Makes a field the one that Ctrl+F goes to, from anywhere in the view around it.
void setFindField(QLineEdit& field);
/// The field of this kind inside of a widget that can be used now; nullptr where there is none.
[[nodiscard]] QLineEdit* findFieldIn(const QWidget& view);

} // namespace hullwright::ui
