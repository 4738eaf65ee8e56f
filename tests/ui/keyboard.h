// Working a window by its keys.
#pragma once

#include <QAbstractButton>
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

/// What a widget is called: its accessible name, or the text on a button.
inline QString nameOf(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return !widget.accessibleName().isEmpty() || !button ? widget.accessibleName() : button->text().remove(QLatin1Char('&'));
}

/// Presses Tab until the focus is on the widget of this name; false where it never is. From the source, which takes Tab for itself, it goes back to the panel.
inline bool tabTo(const QString& name)
{
    for (int i = 0; i < 150; ++i) {
        if (focused() && nameOf(*focused()) == name)
            return true;
        if (focused() && focused()->accessibleName() == QLatin1String("Source"))
            press(Qt::Key_F6, Qt::ShiftModifier);
        else
            press(Qt::Key_Tab);
    }
    return false;
}

} // namespace hullwright::test
