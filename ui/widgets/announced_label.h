// Says in a label what came of something, and to a screen reader at once.
#pragma once

#include <QAccessible>
#include <QLabel>

namespace hullwright::ui {

/// An empty sentence takes it back.
inline void announceIn(QLabel& label, const QString& sentence)
{
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace hullwright::ui
