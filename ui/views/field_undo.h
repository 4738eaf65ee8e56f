// Lets Undo and Redo reach the window from a field that has nothing of its own to undo: a line edit takes the keys in any case.
#pragma once

#include <QObject>

class QWidget;

namespace hullwright::ui {

class FieldUndo : public QObject {
public:
    /// For every line edit in the window, also those that come later.
    explicit FieldUndo(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
};

} // namespace hullwright::ui
