// "Test Profile" of the window: the action, and the dialog that it opens, which lives as long as the window.
#pragma once

#include "ui/document/document.h"
#include "ui/document/selection.h"
#include "ui/views/dialogs.h"

#include <QObject>

class QAction;
class QWidget;

namespace hullwright::ui {

class BenchDialog;

class BenchFlow : public QObject {
    Q_OBJECT
public:
    BenchFlow(Document& document, Selection& selection, Dialogs& dialogs, QWidget* window);
    ~BenchFlow() override;

    [[nodiscard]] QAction* action() const { return m_action; }
    /// Shows the dialog for the selected service, not blocking; nothing is run before the user starts it there. While something runs, it stays with its service.
    void run();
    [[nodiscard]] BenchDialog* dialog() const { return m_dialog; } ///< null before it was opened

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Document& m_document;
    Selection& m_selection;
    Dialogs& m_dialogs;
    QWidget* m_window;
    QAction* m_action;
    BenchDialog* m_dialog = nullptr;
};

} // namespace hullwright::ui
