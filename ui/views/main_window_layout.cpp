// How the window is arranged: what it begins with, what the start page hides and a file brings back, and the layouts of the View menu.
#include "ui/panels/risk_panel.h"
#include "ui/panels/service_panels.h"
#include "ui/views/layout_flow.h"
#include "ui/views/main_window.h"
#include "ui/views/start_page.h"
#include "ui/views/tree_view.h"
#include "ui/views/window_actions.h"
#include "ui/views/workspace.h"
#include "ui/widgets/hull_view.h"
#include "ui/widgets/message_strip.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QSplitter>
#include <QStatusBar>

namespace hullwright::ui {

/// Before the window is shown: nothing has its size yet.
void MainWindow::beginLayout()
{
    const AppSettings& settings = m_outside.settings;
    const bool enlarged = settings.panelEnlarged(), large = settings.meterLarge();
    m_workspace->arrange(Workspace::BuiltIn::Default);
    m_arrangement = settings.layout().isEmpty() ? m_workspace->take().state : settings.layout(); // what the first file is shown in
    m_centre->restoreState(settings.centre());
    m_actions->enlargePanel->setChecked(enlarged);
    m_actions->largeMeter->setChecked(large);
}

void MainWindow::buildLayoutMenu(QMenu& view)
{
    m_workspace = new Workspace(*this, {m_treeDock, m_riskDock, m_findingsDock, m_projectDock, m_networksDock, m_historyDock, m_explainDock, m_centre, m_actions->enlargePanel, m_actions->largeMeter});
    m_layouts = new LayoutFlow(*m_workspace, m_outside.settings, m_outside.dialogs, {m_actions->resetLayout, m_actions->largeMeter}, this);
    QMenu* menu = view.addMenu(tr("La&yout"));
    m_layouts->fill(*menu);
    connect(m_actions->resetLayout, &QAction::triggered, m_layouts, &LayoutFlow::reset);
    connect(m_actions->largeMeter, &QAction::toggled, this, [this](bool on) {
        m_risk->meter()->setLarge(on);
        m_panels->findChild<HullView*>()->setLarge(on);
        m_outside.settings.setMeterLarge(on);
    });
    const QString id = QStringLiteral("layout");
    connect(m_layouts, &LayoutFlow::told, this, [this](const QString& sentence) { statusBar()->showMessage(sentence, 4000); });
    connect(m_layouts, &LayoutFlow::withdrawn, this, [this, id] { m_strip->dismiss(id); });
    connect(m_layouts, &LayoutFlow::offered, this, [this, id](const QString& sentence, QAction* undo) {
        m_strip->post(undo ? MessageStrip::Kind::Info : MessageStrip::Kind::Warning, id, sentence, undo ? QList<QAction*>{undo} : QList<QAction*>{});
    });
    // With the name, or a window that ends without a word would come back as one layout under the name of another. Later: sizes come with the next event.
    connect(m_layouts, &LayoutFlow::arranged, this, &MainWindow::keepLayout, Qt::QueuedConnection);
    connect(m_layouts, &LayoutFlow::overviewWanted, this, [this] { m_panels->showPanel(QStringLiteral("overview")); });
}

void MainWindow::keepLayout()
{
    if (m_working)
        m_arrangement = m_workspace->take().state;
    m_outside.settings.setWindow(window()->saveGeometry(), m_arrangement, m_centre->saveState());
}

void MainWindow::showWorkspace()
{
    const bool open = m_document.isOpen();
    if (open == m_working)
        return;
    m_working = open;
    if (!open) {
        m_arrangement = m_workspace->take().state;
        for (QDockWidget* dock : docks())
            dock->hide();
        m_start->setFocus();
        return;
    }
    if (!m_workspace->putState(m_arrangement))
        m_workspace->arrange(Workspace::BuiltIn::Default); // of another version, or damaged: better than a window without its parts
    else if (m_outside.settings.layout().isEmpty())
        m_workspace->sizeAgain(Workspace::BuiltIn::Default); // for the width that the screen really gave
    if (m_centre->sizes().value(0) == 0)
        m_workspace->shareCentre();
    m_tree->setFocus();
}

} // namespace hullwright::ui
