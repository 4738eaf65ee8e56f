// The menus, the tool bar and what their actions do.
#include "ui/panels/service_panels.h"
#include "ui/style/theme.h"
#include "ui/views/bench_flow.h"
#include "ui/views/export_flow.h"
#include "ui/views/file_flow.h"
#include "ui/views/explain_view.h"
#include "ui/views/finding_actions.h"
#include "ui/views/findings_view.h"
#include "ui/views/main_window.h"
#include "ui/views/network_pane.h"
#include "ui/views/project_panel.h"
#include "ui/views/report_flow.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"
#include "ui/views/tree_view.h"
#include "ui/views/try_flow.h"
#include "ui/views/window_actions.h"
#include "ui/views/window_dialogs.h"
#include "ui/panels/risk_panel.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/search_button.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>
#include <QWhatsThis>

namespace hullwright::ui {

namespace {

void place(QMenu* menu, const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
}

/// The first widget inside that takes the focus by keyboard; nullptr where none does.
QWidget* firstFocus(QWidget* pane)
{
    if (QWidget* proxy = pane->focusProxy(); proxy && proxy->isVisible() && proxy->isEnabled())
        return proxy;
    if ((pane->focusPolicy() & Qt::TabFocus) && pane->isVisible() && pane->isEnabled())
        return pane;
    for (QWidget* widget = pane->nextInFocusChain(); widget && widget != pane; widget = widget->nextInFocusChain()) {
        if (pane->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled())
            return widget;
    }
    return nullptr;
}

} // namespace

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildServiceMenus();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    place(help, {m_actions->shortcuts, m_actions->whatsThis, m_actions->pointAndAsk, nullptr, m_actions->about});
}

void MainWindow::buildFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    place(file, {m_actions->open, m_actions->openInTab});
    m_recentMenu = file->addMenu(tr("Open &Recent"));
    QMenu* samples = file->addMenu(tr("Open Sa&mple"));
    place(samples, {m_actions->openWeakSample, m_actions->openHardenedSample});
    place(file, {nullptr, m_actions->save, m_actions->saveAs, m_actions->exportSet, m_actions->saveReport, m_actions->print, nullptr, m_actions->reopen, m_actions->closeFile, m_actions->quit});
    // Alone, a window has neither tabs nor a start of its own.
    for (QAction* action : {m_actions->openInTab, m_actions->reopen})
        action->setVisible(m_outside.openInTabs != nullptr);
}

void MainWindow::buildEditMenu()
{
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    place(edit, {m_actions->undo, m_actions->redo, nullptr, m_actions->cut, m_actions->copy, m_actions->paste, m_actions->selectAll, nullptr,
                 m_actions->find, m_actions->findNext, m_actions->findPrevious, nullptr, m_actions->review});
}

void MainWindow::buildViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (const QDockWidget* dock : docks())
        view->addAction(dock->toggleViewAction());
    m_treeDock->toggleViewAction()->setText(tr("S&tack"));
    m_riskDock->toggleViewAction()->setText(tr("&Risk"));
    m_findingsDock->toggleViewAction()->setText(tr("&Findings"));
    m_projectDock->toggleViewAction()->setText(tr("Pro&ject"));
    m_networksDock->toggleViewAction()->setText(tr("Network &Map"));
    m_historyDock->toggleViewAction()->setText(tr("Hist&ory"));
    m_explainDock->toggleViewAction()->setText(tr("&Explanation"));
    place(view, {nullptr, m_actions->palette, nullptr, m_actions->nextPane, m_actions->previousPane, m_actions->nextTab, m_actions->previousTab, nullptr, m_actions->largerText, m_actions->smallerText, m_actions->normalText, nullptr});
    QMenu* theme = view->addMenu(tr("T&heme"));
    theme->addActions(m_actions->themes->actions());
    QMenu* language = view->addMenu(tr("Lan&guage"));
    language->addActions(m_actions->languages->actions());
    buildLayoutMenu(*view);
    view->addAction(m_actions->enlargePanel);
    for (QAction* action : {m_actions->nextTab, m_actions->previousTab, language->menuAction()})
        action->setVisible(m_outside.openInTabs != nullptr);
}

void MainWindow::buildServiceMenus()
{
    QMenu* service = menuBar()->addMenu(tr("&Service"));
    place(service, {m_actions->overview, m_actions->capabilities, m_actions->syscalls, m_actions->appArmor, m_actions->limits, m_actions->isolation, m_actions->networks, m_actions->mounts, m_actions->image, nullptr, m_actions->copySettings, m_actions->applyTemplate, m_actions->filter, m_tree->removeAction()});
    QMenu* tools = menuBar()->addMenu(tr("&Tools"));
    place(tools, {m_findings->actions().fix(), m_findings->actions().fixKind(), m_findings->actions().fixAllSafe(), m_findings->ignoreAction(), nullptr, m_actions->harden, m_actions->splitNetwork, m_try->action(), m_bench->action()});
}

void MainWindow::buildToolBar()
{
    auto* bar = addToolBar(tr("Tool bar"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (QAction* action : {m_actions->open, m_actions->save, m_actions->review, static_cast<QAction*>(nullptr), m_actions->undo, m_actions->redo,
                            static_cast<QAction*>(nullptr), m_findings->actions().fixAllSafe(), m_actions->harden, m_actions->exportSet}) {
        if (action)
            bar->addAction(action);
        else
            bar->addSeparator();
    }
    auto* between = new QWidget(bar);
    between->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(between);
    bar->addWidget(new SearchButton(m_actions->palette, bar));
    for (QAction* action : {m_actions->undo, m_actions->redo}) {
        if (auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(action))) {
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
            button->setAccessibleName(action->text().remove(QLatin1Char('&')));
        }
    }
    // By Tab, a tool bar is one long detour; its actions all have keys and menu entries.
    const auto buttons = bar->findChildren<QToolButton*>();
    for (QToolButton* button : buttons)
        button->setFocusPolicy(Qt::NoFocus);
}

void MainWindow::connectActions()
{
    WindowActions& a = *m_actions;
    a.follow(*m_document.undoStack());
    connect(a.open, &QAction::triggered, m_files, &FileFlow::openByDialog);
    connect(a.openWeakSample, &QAction::triggered, this, [this] { m_files->openSample(QStringLiteral(":/hullwright/samples/weak-shop.yaml"), tr("Weak shop")); });
    connect(a.openHardenedSample, &QAction::triggered, this,
            [this] { m_files->openSample(QStringLiteral(":/hullwright/samples/hardened-shop.yaml"), tr("Hardened shop")); });
    connect(a.clearRecent, &QAction::triggered, &m_outside.settings, &AppSettings::clearRecentFiles);
    connect(a.save, &QAction::triggered, m_files, &FileFlow::save);
    connect(a.saveAs, &QAction::triggered, m_files, &FileFlow::saveAs);
    connect(a.exportSet, &QAction::triggered, m_exports, [this] { m_exports->run(); });
    connect(a.saveReport, &QAction::triggered, m_reports, &ReportFlow::run);
    connect(a.closeFile, &QAction::triggered, m_files, &FileFlow::close);
    connect(a.quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(a.cut, &QAction::triggered, this, [this] { editFocused("cut"); });
    connect(a.copy, &QAction::triggered, this, [this] { editFocused("copy"); });
    connect(a.paste, &QAction::triggered, this, [this] { editFocused("paste"); });
    connect(a.selectAll, &QAction::triggered, this, [this] { editFocused("selectAll"); });
    connect(a.find, &QAction::triggered, this, [this] { find(Find::Open); });
    connect(a.findNext, &QAction::triggered, this, [this] { find(Find::Next); });
    connect(a.findPrevious, &QAction::triggered, this, [this] { find(Find::Previous); });
    connect(a.enlargePanel, &QAction::toggled, this, &MainWindow::enlargePanel);
    connect(a.print, &QAction::triggered, m_reports, &ReportFlow::print);
    connect(a.whatsThis, &QAction::triggered, this, &MainWindow::explainFocus);
    connect(a.pointAndAsk, &QAction::triggered, this, [] { QWhatsThis::enterWhatsThisMode(); });
    connect(a.review, &QAction::triggered, this, [this] { reviewChanges(); });
    connect(a.harden, &QAction::triggered, this, &MainWindow::harden);
    connect(a.copySettings, &QAction::triggered, this, &MainWindow::copySettings);
    connect(a.applyTemplate, &QAction::triggered, this, &MainWindow::applyTemplate);
    connect(a.splitNetwork, &QAction::triggered, this, [this] { splitNetwork({}); });
    connect(&m_selection, &Selection::changed, this, &MainWindow::refreshServiceActions);
    connect(a.palette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(a.nextPane, &QAction::triggered, this, [this] { movePane(Pane::Next); });
    connect(a.previousPane, &QAction::triggered, this, [this] { movePane(Pane::Previous); });
    connect(a.largerText, &QAction::triggered, &m_source->editor(), [this] { m_source->editor().zoomIn(); });
    connect(a.smallerText, &QAction::triggered, &m_source->editor(), [this] { m_source->editor().zoomOut(); });
    connect(a.normalText, &QAction::triggered, &m_source->editor(), [this] { m_source->editor().zoomTo(0); });
    connect(a.overview, &QAction::triggered, this, [this] { m_panels->showPanel(QStringLiteral("overview")); });
    connect(a.capabilities, &QAction::triggered, this, [this] { m_panels->showPanel(QStringLiteral("capabilities")); });
    connect(a.limits, &QAction::triggered, this, [this] { m_panels->showPanel(QStringLiteral("limits")); });
    connect(a.syscalls, &QAction::triggered, this, [this] { m_panels->showPanel(QStringLiteral("syscalls")); });
    connect(a.appArmor, &QAction::triggered, this, [this] { m_panels->showPanel(QStringLiteral("apparmor")); });
    connect(a.isolation, &QAction::triggered, this, [this] { m_panels->showPanel(QStringLiteral("isolation")); });
    connect(a.networks, &QAction::triggered, this, [this] { m_panels->showPanel(QStringLiteral("networks")); });
    connect(a.mounts, &QAction::triggered, this, [this] { m_panels->showPanel(QStringLiteral("mounts")); });
    connect(a.image, &QAction::triggered, this, [this] { m_panels->showPanel(QStringLiteral("image")); });
    connect(a.filter, &QAction::triggered, this, [this] {
        m_treeDock->show();
        m_tree->focusFilter();
    });
    connect(a.reopen, &QAction::triggered, this, [this](bool on) { m_outside.settings.setReopensProjects(on); });
    connect(a.themes, &QActionGroup::triggered, this, [this](const QAction* theme) { setTheme(theme->data().toString()); });
    connect(a.shortcuts, &QAction::triggered, this, [this] { showShortcuts(*this, menuBar()->actions()); });
    connect(a.about, &QAction::triggered, this, [this] { showAbout(this); });

    m_goToError = new QAction(tr("Go to Line"), this);
    connect(m_goToError, &QAction::triggered, this, [this] {
        if (const auto& error = m_document.error()) {
            goToSource();
            m_source->goTo(m_document.errorFile(), error->position);
        }
    });
    m_readIt = new QAction(tr("Read It"), this);
    m_readIt->setToolTip(tr("Let the project read these files for as long as it is open"));
    connect(m_readIt, &QAction::triggered, this, &MainWindow::readOutside);
    m_fetchIt = new QAction(tr("Fetch It…"), this);
    m_fetchIt->setToolTip(tr("Show how git would fetch these files, and ask before it does"));
    connect(m_fetchIt, &QAction::triggered, this, &MainWindow::fetchRemote);
    m_ignoreSecrets = new QAction(ExportFlow::ignoringTitle(), this);
    m_ignoreSecrets->setObjectName(QStringLiteral("ignoreSecrets"));
    connect(m_ignoreSecrets, &QAction::triggered, this, &MainWindow::ignoreSecrets);
    m_showExport = new QAction(tr("Open Folder"), this);
    m_showExport->setObjectName(QStringLiteral("showExport"));
    connect(m_showExport, &QAction::triggered, this, [this] { m_outside.dialogs.showFolder(m_exportFolder); });
}

void MainWindow::refreshRecent()
{
    m_recentMenu->clear();
    const QStringList files = m_outside.settings.recentFiles();
    m_recentMenu->setEnabled(!files.isEmpty());
    int number = 0;
    for (const QString& path : files) {
        ++number;
        const QString name = QString(QDir::toNativeSeparators(path)).replace(QLatin1Char('&'), QLatin1String("&&"));
        const QString text = number < 10 ? QStringLiteral("&%1  %2").arg(number).arg(name) : name;
        connect(m_recentMenu->addAction(text), &QAction::triggered, this, [this, path] { m_files->open(path); });
    }
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(m_actions->clearRecent);
}

void MainWindow::editFocused(const char* slot)
{
    QWidget* focus = QApplication::focusWidget();
    if (!focus)
        return;
    // QsciScintilla selects all by a slot with an argument; everything else that edits text has these four by name.
    if (!QMetaObject::invokeMethod(focus, slot))
        QMetaObject::invokeMethod(focus, slot, Q_ARG(bool, true));
}

void MainWindow::movePane(Pane direction)
{
    const QList<QWidget*> panes{m_strip, m_tree, m_panels, m_source, m_risk, m_findings, m_project, m_networkPane, m_historyDock->widget(), m_explain};
    const QWidget* focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size() && focus; ++i) {
        if (panes[i] == focus || panes[i]->isAncestorOf(focus))
            at = i;
    }
    const qsizetype step = direction == Pane::Next ? 1 : panes.size() - 1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        at = at < 0 ? 0 : (at + step) % panes.size();
        if (!panes[at]->isVisible())
            continue;
        if (QWidget* target = firstFocus(panes[at])) {
            if (auto* dock = qobject_cast<QDockWidget*>(panes[at]->parentWidget()))
                dock->raise(); // it may be behind the tab of another one
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace hullwright::ui
