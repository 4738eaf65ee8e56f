#include "ui/views/bench_flow.h"

#include "ui/style/icons.h"
#include "ui/views/bench_dialog.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

namespace hullwright::ui {

BenchFlow::BenchFlow(Document& document, Selection& selection, Dialogs& dialogs, QWidget* window)
    : QObject(window), m_document(document), m_selection(selection), m_dialogs(dialogs), m_window(window), m_action(new QAction(icon(QStringLiteral("list")), tr("Test P&rofile…"), this))
{
    const QString tip = tr("Run a command of yours under the seccomp profile of the selected service, and see each call that it refuses");
    m_action->setStatusTip(tip);
    m_action->setToolTip(tip);
    const auto refresh = [this] {
        const auto& analysis = m_document.analysis();
        m_action->setEnabled(analysis && analysis->project.stack->service(m_selection.service().toStdString()));
    };
    connect(&m_document, &Document::analysisChanged, this, refresh);
    connect(&m_document, &Document::stateChanged, this, refresh);
    connect(&m_selection, &Selection::changed, this, refresh);
    connect(m_action, &QAction::triggered, this, &BenchFlow::run);
    refresh();
    window->installEventFilter(this);
}

BenchFlow::~BenchFlow()
{
    delete m_dialog; // it looks at the document
}

void BenchFlow::run()
{
    if (!m_action->isEnabled())
        return;
    if (!m_dialog)
        m_dialog = new BenchDialog(m_document, m_dialogs, m_window);
    m_dialog->setService(m_selection.service());
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

bool BenchFlow::eventFilter(QObject* watched, QEvent* event)
{
    // The window was closed, and not only put away by the desktop or behind another tab: nobody is left who could stop what runs.
    if (watched == m_window && event->type() == QEvent::Hide && !event->spontaneous() && !m_window->window()->isVisible() && m_dialog)
        m_dialog->stop();
    return QObject::eventFilter(watched, event);
}

} // namespace hullwright::ui
