// What a window does besides its work: where it stands and what it keeps, files that change under it, files that are dropped on it.
#include "ui/document/recovery.h"
#include "ui/panels/risk_panel.h"
#include "ui/panels/service_panels.h"
#include "ui/style/theme.h"
#include "ui/views/bench_flow.h"
#include "ui/views/export_flow.h"
#include "ui/views/disk_banner.h"
#include "ui/views/file_flow.h"
#include "ui/views/harden_dialog.h"
#include "ui/views/main_window.h"
#include "ui/views/tree_view.h"
#include "ui/views/try_flow.h"
#include "ui/views/window_actions.h"
#include "ui/views/workspace.h"
#include "ui/widgets/message_strip.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr QSize kDefaultSize{1440, 900};
constexpr QSize kLeastSize{960, 600};
constexpr int kTitleBar = 32; ///< room that the desktop takes above the window

Scheme schemeOf(const QString& name)
{
    if (name == QLatin1String("light"))
        return Scheme::Light;
    if (name == QLatin1String("dark"))
        return Scheme::Dark;
    return name == QLatin1String("high-contrast") ? Scheme::HighContrast : Scheme::System;
}

} // namespace

MainWindow::~MainWindow()
{
    if (m_owned)
        takeDown();
}

/// Children go after members, but the views look at the document: they go first, and nobody hears the document's end.
void MainWindow::takeDown()
{
    m_document.undoStack()->disconnect(m_actions);
    delete m_try;
    delete m_bench;
    delete m_workspace; // no event is to find parts that are gone
    m_document.disconnect(this);
    for (QDockWidget* dock : docks())
        delete dock;
    delete takeCentralWidget();
    delete m_disk;
}

std::unique_ptr<Document> MainWindow::release()
{
    takeDown();
    return std::move(m_owned);
}

void MainWindow::placeWindow()
{
    setMinimumSize(kLeastSize);
    if (const QWidget* shell = parentWidget()) {
        resize(shell->window()->size());
        return;
    }
    resize(kDefaultSize);
    const QSize room = screen()->availableSize();
    if (room.width() <= kDefaultSize.width() || room.height() <= kDefaultSize.height() + kTitleBar)
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::connectHabits()
{
    m_disk = new DiskBanner(m_document, *m_strip, this);
    connect(m_disk, &DiskBanner::told, this, [this](const QString& sentence) { statusBar()->showMessage(sentence, 8000); });
    connect(m_disk, &DiskBanner::failed, this, &MainWindow::tell);
    connect(m_disk, &DiskBanner::addWanted, m_files, &FileFlow::followFolder);
    connect(m_disk, &DiskBanner::leaveOutWanted, m_files, [this] { m_files->followFolder(); });
    // It outlives this window where another one takes the document over.
    if (!m_outside.recoveryFolder.isEmpty() && !m_document.findChild<RecoveryJournal*>(QString(), Qt::FindDirectChildrenOnly))
        new RecoveryJournal(m_document, m_outside.recoveryFolder);
}

void MainWindow::setTheme(const QString& name)
{
    m_outside.settings.setTheme(name);
    m_outside.theme.setScheme(schemeOf(name));
}

void MainWindow::followSettings()
{
    const auto choose = [](const QActionGroup& group, const QString& chosen) {
        const auto actions = group.actions();
        for (QAction* action : actions)
            action->setChecked(action->data().toString() == chosen);
    };
    choose(*m_actions->themes, m_outside.settings.theme());
    choose(*m_actions->languages, m_outside.settings.language());
    m_actions->reopen->setChecked(m_outside.settings.reopensProjects());
    m_outside.theme.setScheme(schemeOf(m_outside.settings.theme()));
}

MainWindow::View MainWindow::view() const
{
    return {m_selection.path(), m_panels->currentPanel(), m_tree->unfolded(), m_risk->meter()->trend(), m_strip->notices(), m_disk->state(), m_exportFolder, m_exports->secretsWritten()};
}

void MainWindow::setView(const View& view)
{
    m_panels->showPanel(view.panel);
    m_tree->setUnfolded(view.unfolded);
    m_risk->meter()->setTrend(view.trend);
    if (!view.path.empty())
        m_selection.select(view.path);
    m_exportFolder = view.exportFolder;
    m_exports->setSecretsWritten(view.secretsWritten);
    m_disk->resume(view.disk);
    m_strip->take(view.notices, *this);
    for (const char* id : {"unread", "unfetched"}) // told anew with the document, and perhaps put away before
        if (std::none_of(view.notices.begin(), view.notices.end(), [id](const MessageStrip::Notice& each) { return each.id == QLatin1String(id); }))
            m_strip->dismiss(QLatin1String(id));
}

void MainWindow::harden()
{
    HardenDialog dialog(m_document, this);
    connect(&dialog, &HardenDialog::failed, this, &MainWindow::tell);
    connect(&dialog, &HardenDialog::tryRequested, m_try, qOverload<harden::Preset, const std::set<std::string>&, const std::set<std::string>&, const std::map<std::string, std::size_t>&>(&TryFlow::run), Qt::QueuedConnection);
    (void)m_outside.dialogs.ask(dialog);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    keepLayout();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!FileFlow::filesOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = FileFlow::filesOf(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    // Later: the program that they come from waits for the end of this.
    QMetaObject::invokeMethod(this, [this, paths] {
        if (m_outside.openInTabs)
            m_outside.openInTabs(paths);
        else
            m_files->open(paths.front());
    }, Qt::QueuedConnection);
}

} // namespace hullwright::ui
