#include "ui/views/try_flow.h"

#include "ui/style/icons.h"
#include "ui/views/try_dialog.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

namespace hullwright::ui {

TryFlow::TryFlow(Document& document, Dialogs& dialogs, ExportFlow& exports, QWidget* window)
    : QObject(window), m_document(document), m_dialogs(dialogs), m_exports(exports), m_window(window), m_action(new QAction(icon(QStringLiteral("try")), tr("&Try It…"), this))
{
    const QString tip = tr("Start the hardened stack beside the one that runs, and see which step breaks what");
    m_action->setStatusTip(tip);
    m_action->setToolTip(tip);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    const auto refresh = [this] { m_action->setEnabled(m_document.editable()); };
    connect(&m_document, &Document::stateChanged, this, refresh);
    connect(m_action, &QAction::triggered, this, [this] { run(); });
    refresh();
    window->installEventFilter(this);
}

TryFlow::~TryFlow()
{
    delete m_dialog; // it looks at the document
}

void TryFlow::run()
{
    if (!m_dialog) {
        m_dialog = new TryDialog(m_document, m_dialogs, m_exports, m_window);
        connect(m_dialog, &TryDialog::failed, this, &TryFlow::failed);
    }
    m_dialog->findEngines();
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void TryFlow::run(harden::Preset preset, const std::set<std::string>& leftOut, const std::set<std::string>& overruled, const std::map<std::string, std::size_t>& taken)
{
    run();
    if (m_dialog->runner().phase() == TrialRunner::Phase::Idle)
        m_dialog->choose(preset, leftOut, overruled, taken);
}

bool TryFlow::eventFilter(QObject* watched, QEvent* event)
{
    // The window was closed, and not only put away by the desktop or behind another tab: nobody is left who could stop what runs.
    if (watched == m_window && event->type() == QEvent::Hide && !event->spontaneous() && !m_window->window()->isVisible() && m_dialog)
        m_dialog->abandon();
    return QObject::eventFilter(watched, event);
}

} // namespace hullwright::ui
