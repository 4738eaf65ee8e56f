// Check boxes that show what a text says: they tell of everybody who toggles them, by mouse, key or screen reader, and are brought in step without a word.
#pragma once

#include <QCheckBox>
#include <QSignalBlocker>

#include <utility>

namespace hullwright::ui {

/// Calls `then(on)` whenever somebody toggles the box. A screen reader's toggle is no click: clicked() says nothing of it.
template <class Then>
void onToggled(QAbstractButton& box, QObject* context, Then then)
{
    QObject::connect(&box, &QAbstractButton::toggled, context, std::move(then));
}

/// Shows what is in force. Nobody has toggled anything: onToggled() stays quiet.
inline void showChecked(QAbstractButton& box, bool on)
{
    const QSignalBlocker quiet(&box);
    box.setChecked(on);
}

inline void showChecked(QCheckBox& box, Qt::CheckState state)
{
    const QSignalBlocker quiet(&box);
    box.setCheckState(state);
}

} // namespace hullwright::ui
