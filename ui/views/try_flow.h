// "Try It" of the window: the action, and the dialog that it opens, which lives as long as the window.
#pragma once

#include "core/harden/plan.h"
#include "ui/document/document.h"
#include "ui/views/dialogs.h"

#include <QObject>

#include <map>
#include <optional>
#include <set>
#include <string>

class QAction;
class QWidget;

namespace hullwright::ui {

class ExportFlow;
class TryDialog;

class TryFlow : public QObject {
    Q_OBJECT
public:
    TryFlow(Document& document, Dialogs& dialogs, ExportFlow& exports, QWidget* window);
    ~TryFlow() override;

    [[nodiscard]] QAction* action() const { return m_action; }
    /// Shows the dialog, not blocking; nothing is run before the user starts it there.
    void run();
    void run(harden::Preset preset, const std::set<std::string>& leftOut, const std::set<std::string>& overruled, const std::map<std::string, std::size_t>& taken);
    [[nodiscard]] TryDialog* dialog() const { return m_dialog; } ///< null before it was opened

Q_SIGNALS:
    void failed(const hullwright::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Document& m_document;
    Dialogs& m_dialogs;
    ExportFlow& m_exports;
    QWidget* m_window;
    QAction* m_action;
    TryDialog* m_dialog = nullptr;
};

} // namespace hullwright::ui
