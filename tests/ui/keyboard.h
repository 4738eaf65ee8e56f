// Working a window by its keys.
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace hullwright::test {

inline QWidget* focused()
{
    return QApplication::focusWidget();
}

/// Presses a key where the focus is.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(focused() ? focused() : QApplication::activeWindow(), key, modifiers);
}

/// Presses Tab until the focus is on the widget of this name; false where it never is.
inline bool tabTo(const QString& name)
{
    for (int i = 0; i < 60; ++i) {
        if (focused() && focused()->accessibleName() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

} // namespace hullwright::test
