#include "ui/views/field_undo.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace hullwright::ui {

FieldUndo::FieldUndo(QWidget* window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool FieldUndo::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* box = qobject_cast<QComboBox*>(watched); // hands its keys to its field without asking anybody
    const auto* field = box ? box->lineEdit() : qobject_cast<QLineEdit*>(watched);
    // Of this page, and not of a dialog over it.
    if (!field || !m_window->isAncestorOf(field) || field->window() != m_window->window())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    // Not accepted and not passed on: the key stays a shortcut.
    return (key->matches(QKeySequence::Undo) && !field->isUndoAvailable()) || (key->matches(QKeySequence::Redo) && !field->isRedoAvailable());
}

} // namespace hullwright::ui
