#include "ui/views/bench_flow.h"
#include "ui/views/explain_view.h"
#include "ui/views/export_flow.h"
#include "ui/views/field_undo.h"
#include "ui/views/file_flow.h"
#include "ui/views/findings_view.h"
#include "ui/views/inspect_flow.h"
#include "ui/views/main_window.h"
#include "ui/views/network_pane.h"
#include "ui/views/project_panel.h"
#include "ui/views/report_flow.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"
#include "ui/views/start_page.h"
#include "ui/views/tree_view.h"
#include "ui/views/try_flow.h"
#include "ui/views/window_actions.h"

#include "ui/panels/apparmor_panel.h"
#include "ui/panels/image_panel.h"
#include "ui/panels/networks_panel.h"
#include "ui/panels/risk_panel.h"
#include "ui/panels/service_panels.h"
#include "ui/panels/syscalls_panel.h"
#include "ui/style/metrics.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/waiting.h"
#include "ui/widgets/whats_this.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QDir>
#include <QFileInfo>
#include <QStatusBar>
#include <QUndoView>
#include <QVBoxLayout>

#include <utility>

namespace hullwright::ui {

MainWindow::MainWindow(const Surroundings& surroundings, QWidget* parent, std::unique_ptr<Document> document)
    : QMainWindow(parent), m_outside(surroundings), m_owned(document ? std::move(document) : std::make_unique<Document>()), m_document(*m_owned), m_actions(new WindowActions(this)),
      m_files(new FileFlow(m_document, surroundings.settings, surroundings.dialogs, this)),
      m_exports(new ExportFlow(m_document, surroundings.settings, surroundings.dialogs, this)),
      m_reports(new ReportFlow(m_document, surroundings.settings, surroundings.dialogs, this)), m_try(new TryFlow(m_document, surroundings.dialogs, *m_exports, this)),
      m_bench(new BenchFlow(m_document, m_selection, surroundings.dialogs, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    if (parent)
        setWindowFlags(Qt::Widget); // a page of another window, from the start
    setAcceptDrops(true);
    m_document.setToday(surroundings.today);
    m_document.setDiskRunner([this](const QString& sentence, const std::function<void()>& work) { return waitFor(this, sentence, [work](const GoOn&) { work(); }); });
    new FieldUndo(this);
    setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    buildCentre();
    buildDocks();
    buildMenus();
    buildToolBar();
    buildStrip();
    buildStatusBar();
    connectActions();
    connectDocument();
    connectPanels();

    connectHabits();
    explainParts();

    placeWindow();
    if (!parent)
        restoreGeometry(m_outside.settings.geometry());
    beginLayout();
    followSettings();
    for (QDockWidget* dock : docks())
        dock->hide(); // until there is a file to show
    refreshState();
    refreshRecent();
    if (m_document.isOpen())
        m_document.announce();
}

void MainWindow::buildCentre()
{
    m_panels = new ServicePanels(m_document, m_selection, this);
    m_source = new SourceView(m_document, m_selection, this);
    auto* source = new QWidget(this);
    m_sourceTitle = new QLabel(source);
    m_sourceTitle->setObjectName(QStringLiteral("sourceTitle"));
    m_sourceTitle->setContentsMargins(kUnit, kHalf, kUnit, kHalf);
    auto* layout = new QVBoxLayout(source);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_fileChoice = new QComboBox(source);
    m_fileChoice->setObjectName(QStringLiteral("fileChoice"));
    m_fileChoice->setAccessibleName(tr("File"));
    m_fileChoice->setToolTip(tr("The file of the project that the source shows"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, kUnit, 0);
    head->addWidget(m_sourceTitle, 1);
    head->addWidget(m_fileChoice);
    layout->addLayout(head);
    layout->addWidget(m_source, 1);

    m_centre = new QSplitter(Qt::Vertical, this);
    m_centre->addWidget(m_panels);
    m_centre->addWidget(source);
    m_centre->setChildrenCollapsible(false);
    m_centre->setStretchFactor(0, 2);
    m_centre->setStretchFactor(1, 1);

    m_start = new StartPage(*m_actions, m_outside.settings, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_centre);
}

void MainWindow::buildStrip()
{
    // The strip stands between the tool bar and everything else but the docks, which keep their full height.
    m_strip = new MessageStrip(this);
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
}

QDockWidget* MainWindow::addDock(Qt::DockWidgetArea area, const QString& name, const QString& title, QWidget* content)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::buildDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    m_tree = new TreeView(m_document, m_selection, this);
    m_risk = new RiskPanel(m_document, m_selection, this);
    m_findings = new FindingsView(m_document, m_selection, this);
    m_treeDock = addDock(Qt::LeftDockWidgetArea, QStringLiteral("stackDock"), tr("Stack"), m_tree);
    m_riskDock = addDock(Qt::RightDockWidgetArea, QStringLiteral("riskDock"), tr("Risk"), m_risk);
    m_findingsDock = addDock(Qt::BottomDockWidgetArea, QStringLiteral("findingsDock"), tr("Findings"), m_findings);
    m_project = new ProjectPanel(m_document, m_selection, *m_files, m_outside.dialogs, this);
    m_projectDock = addDock(Qt::BottomDockWidgetArea, QStringLiteral("projectDock"), tr("Project"), m_project);
    m_networkPane = new NetworkPane(m_document, m_selection, this);
    m_networksDock = addDock(Qt::BottomDockWidgetArea, QStringLiteral("networksDock"), tr("Network Map"), m_networkPane);
    connect(m_networksDock, &QDockWidget::visibilityChanged, m_networkPane, &NetworkPane::setOnShow); // a widget behind a tab counts as visible
    auto* history = new QUndoView(m_document.undoStack(), this);
    introduce(*history, tr("History"),
              tr("The steps made since the project was opened, the newest last. Choosing one goes back to the text after it; the steps behind it can be made again until something else is changed."));
    history->setEmptyLabel(tr("As it was opened"));
    m_historyDock = addDock(Qt::BottomDockWidgetArea, QStringLiteral("historyDock"), tr("History"), history);
    m_explain = new ExplainView(m_document, m_selection, this);
    m_explainDock = addDock(Qt::BottomDockWidgetArea, QStringLiteral("explainDock"), tr("Explanation"), m_explain);
}

QList<QDockWidget*> MainWindow::docks() const
{
    return {m_treeDock, m_riskDock, m_findingsDock, m_projectDock, m_networksDock, m_historyDock, m_explainDock};
}

void MainWindow::buildStatusBar()
{
    m_caretLabel = new QLabel(this);
    m_formatLabel = new QLabel(this);
    statusBar()->addPermanentWidget(m_caretLabel);
    statusBar()->addPermanentWidget(m_formatLabel);
    m_formatLabel->setContentsMargins(kUnit, 0, kUnit, 0);
    statusBar()->setSizeGripEnabled(false);
}

void MainWindow::connectDocument()
{
    connect(&m_document, &Document::stateChanged, this, &MainWindow::refreshState);
    connect(&m_document, &Document::textReplaced, this, [this] {
        m_selection.select({});
        m_strip->dismiss(QStringLiteral("export"));
        m_strip->dismiss(QStringLiteral("error"));
    });
    connect(&m_document, &Document::analysisChanged, this, [this](const analysis::AnalysisPtr& before, const analysis::AnalysisPtr& after) {
        // A file was opened: begin with its first service, so that the panels have something to show.
        const bool fresh = !before && after && m_selection.path().empty();
        if (fresh && !after->project.stack->services.empty())
            m_selection.select({std::string("services"), after->project.stack->services.front()->name});
        showUnread();
        showUnfetched();
    });
    connect(m_files, &FileFlow::failed, this, &MainWindow::tell);
    connect(m_files, &FileFlow::opened, this, &MainWindow::showWorkspace);
    connect(m_files, &FileFlow::saved, this, [this] {
        m_strip->dismiss(QStringLiteral("error"));
        statusBar()->showMessage(tr("Saved %1").arg(m_document.displayName()), 4000);
    });
    connect(m_exports, &ExportFlow::failed, this, &MainWindow::tell);
    connect(m_exports, &ExportFlow::exported, this, &MainWindow::onExported);
    connect(m_reports, &ReportFlow::failed, this, &MainWindow::tell);
    connect(m_try, &TryFlow::failed, this, &MainWindow::tell);
    connect(m_reports, &ReportFlow::written, this, [this](const QString& path) {
        m_exportFolder = QFileInfo(path).absolutePath();
        m_strip->post(MessageStrip::Kind::Info, QStringLiteral("export"), [path] { return tr("Report written: %1.").arg(QDir::toNativeSeparators(path)); }, {m_showExport});
    });
    connect(&m_outside.settings, &AppSettings::recentFilesChanged, this, &MainWindow::refreshRecent);
}

void MainWindow::connectPanels()
{
    connectFindings();
    connectExplanation();
    connect(m_tree, &TreeView::failed, this, &MainWindow::tell);
    connect(m_panels, &ServicePanels::failed, this, &MainWindow::tell);
    connect(&m_panels->syscalls(), &SyscallsPanel::traceRequested, this, &MainWindow::importTrace);
    connect(&m_panels->syscalls(), &SyscallsPanel::testRequested, m_bench, &BenchFlow::run);
    connect(&m_panels->syscalls(), &SyscallsPanel::logRequested, this, &MainWindow::logInstead);
    connect(&m_panels->appArmor(), &AppArmorPanel::denialsRequested, this, &MainWindow::importDenials);
    connect(&m_panels->networks(), &NetworksPanel::splitRequested, this, &MainWindow::splitNetwork);
    auto* inspect = new InspectFlow(m_document, m_outside.dialogs, m_outside.settings, m_panels->image(), this);
    connect(inspect, &InspectFlow::failed, this, &MainWindow::tell);
    connect(m_risk, &RiskPanel::failed, this, &MainWindow::tell);
    connect(m_start, &StartPage::openRequested, m_files, &FileFlow::open);
    connect(m_source, &SourceView::fileShown, this, &MainWindow::refreshFiles);
    connect(m_source, &SourceView::fileShown, m_project, &ProjectPanel::setCurrentFile);
    connect(m_project, &ProjectPanel::fileChosen, m_source, &SourceView::showFile);
    connect(m_project, &ProjectPanel::failed, this, &MainWindow::tell);
    connect(m_networkPane, &NetworkPane::failed, this, &MainWindow::tell);
    m_networkPane->setWay(m_outside.settings.networkWay());
    connect(m_networkPane, &NetworkPane::wayChanged, &m_outside.settings, &AppSettings::setNetworkWay);
    connect(&m_document, &Document::fileAdded, this, &MainWindow::refreshFiles);
    connect(&m_document, &Document::textChanged, this, [this] {
        if (m_document.files().size() > 1)
            refreshFiles();
    });
    connect(m_fileChoice, &QComboBox::activated, this, [this](int file) { m_source->showFile(static_cast<std::size_t>(file)); });
    connect(&m_source->editor(), &QsciScintilla::cursorPositionChanged, this, &MainWindow::refreshCaret);
    m_source->editor().addActions({m_actions->undo, m_actions->redo});
}

} // namespace hullwright::ui
