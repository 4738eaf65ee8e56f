// The window of one project: its panels around it, and the actions that work on it. A Shell holds several as tabs; alone it is a window of its own.
#pragma once

#include "ui/document/app_settings.h"
#include "ui/document/document.h"
#include "ui/document/selection.h"
#include "ui/views/dialogs.h"
#include "ui/views/disk_banner.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/risk_meter.h"

#include <QDate>
#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QComboBox;
class QDockWidget;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace hullwright::ui {

class BenchFlow;
class ExplainView;
class ExportFlow;
class FileFlow;
class FindingsView;
class LayoutFlow;
class NetworkPane;
class ProjectPanel;
class ReportFlow;
class RiskPanel;
class ServicePanels;
class SourceView;
class StartPage;
class Theme;
class TreeView;
class TryFlow;
class WindowActions;
class Workspace;
struct PaletteItem;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// What the window takes from outside; all of it outlives the window.
    struct Surroundings {
        AppSettings& settings;
        Dialogs& dialogs;
        Theme& theme;
        std::function<QDate()> today = QDate::currentDate; ///< what is ignored until a day is a finding again after it
        QString recoveryFolder = {}; ///< where unsaved texts are kept until they are saved; none: nowhere
        std::function<void(const QStringList&)> openInTabs = {}; ///< shows files beside the open one; none: this is the only window
    };
    /// With a document, the window shows that one, as it stands.
    explicit MainWindow(const Surroundings& surroundings, QWidget* parent = nullptr, std::unique_ptr<Document> document = nullptr);
    ~MainWindow() override;
    /// Gives the document away, with all that is unsaved in it. The window shows nothing afterwards and can only be deleted.
    [[nodiscard]] std::unique_ptr<Document> release();

    /// What is looked at, to look at it again in another window.
    struct View {
        yaml::Path path;
        QString panel;
        std::vector<yaml::Path> unfolded;
        RiskMeter::Trend trend;
        QList<MessageStrip::Notice> notices;
        DiskBanner::State disk;
        QString exportFolder;
        bool secretsWritten = false; ///< there
    };
    [[nodiscard]] View view() const;
    void setView(const View& view);
    /// Keeps the layout for the next window.
    void keepLayout();
    /// Shows what the settings say, after another window changed them.
    void followSettings();
    [[nodiscard]] MessageStrip& strip() { return *m_strip; }
    [[nodiscard]] DiskBanner& disk() { return *m_disk; }

    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] Selection& selection() { return m_selection; }
    [[nodiscard]] FileFlow& files() { return *m_files; }
    [[nodiscard]] ExportFlow& exports() { return *m_exports; }
    [[nodiscard]] ReportFlow& reports() { return *m_reports; }
    [[nodiscard]] TryFlow& trial() { return *m_try; }
    [[nodiscard]] BenchFlow& bench() { return *m_bench; }
    [[nodiscard]] WindowActions& windowActions() { return *m_actions; }
    [[nodiscard]] SourceView& source() { return *m_source; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum class Pane { Next, Previous };
    enum class Find { Open, Next, Previous };

    void buildStrip();
    void buildCentre();
    void buildDocks();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildServiceMenus();
    void buildToolBar();
    void buildStatusBar();
    void connectActions();
    void connectDocument();
    void connectPanels();
    void connectFindings();
    void connectExplanation();
    [[nodiscard]] QDockWidget* addDock(Qt::DockWidgetArea area, const QString& name, const QString& title, QWidget* content);

    void refreshState();
    void refreshTitle();
    void refreshFiles();
    void refreshCaret();
    void refreshServiceActions();
    void refreshRecent();
    void showStateMessage();
    void showUnread();
    void readOutside();
    void showUnfetched();
    void fetchRemote();
    [[nodiscard]] QList<QDockWidget*> docks() const;
    void showWorkspace();
    void takeDown();
    void placeWindow(); ///< size and state of a window that stands alone
    void connectHabits();
    void beginLayout();
    void buildLayoutMenu(QMenu& view);
    void explain(const rules::Finding& finding);
    void movePane(Pane direction);
    void find(Find what);
    void explainParts();
    void explainFocus();
    void goToSource();
    void enlargePanel(bool on);
    void setTheme(const QString& name);
    void harden();
    void copySettings();
    void applyTemplate();
    void splitNetwork(const QString& network);
    void reviewChanges();
    void importTrace();
    void logInstead();
    void importDenials();
    void tell(const Error& error);
    void onExported(const QString& folder, int files, const std::function<QString()>& notes);
    void ignoreSecrets();
    void editFocused(const char* slot);
    void openPalette();
    [[nodiscard]] std::vector<PaletteItem> paletteItems();
    void addPlaces(std::vector<PaletteItem>& items);
    void addFindings(std::vector<PaletteItem>& items);
    void addSettings(std::vector<PaletteItem>& items);
    void addKnowledge(std::vector<PaletteItem>& items);
    void addFiles(std::vector<PaletteItem>& items);
    [[nodiscard]] std::optional<PaletteItem> lineItem(const QString& typed);
    void goToSetting(const std::string& key);

    Surroundings m_outside;
    std::unique_ptr<Document> m_owned;
    Document& m_document;
    Selection m_selection;
    WindowActions* m_actions;
    FileFlow* m_files;
    ExportFlow* m_exports;
    ReportFlow* m_reports;
    TryFlow* m_try;
    BenchFlow* m_bench;

    MessageStrip* m_strip = nullptr;
    DiskBanner* m_disk = nullptr;
    QStackedWidget* m_pages = nullptr;
    StartPage* m_start = nullptr;
    QSplitter* m_centre = nullptr;
    ServicePanels* m_panels = nullptr;
    SourceView* m_source = nullptr;
    QLabel* m_sourceTitle = nullptr;
    QComboBox* m_fileChoice = nullptr; ///< which file the source shows, where there are several
    TreeView* m_tree = nullptr;
    RiskPanel* m_risk = nullptr;
    FindingsView* m_findings = nullptr;
    ExplainView* m_explain = nullptr;
    QDockWidget *m_treeDock = nullptr, *m_riskDock = nullptr, *m_findingsDock = nullptr, *m_projectDock = nullptr, *m_networksDock = nullptr, *m_historyDock = nullptr,
                *m_explainDock = nullptr;
    Workspace* m_workspace = nullptr;
    LayoutFlow* m_layouts = nullptr;
    ProjectPanel* m_project = nullptr;
    NetworkPane* m_networkPane = nullptr;
    QMenu* m_recentMenu = nullptr;
    QLabel *m_caretLabel = nullptr, *m_formatLabel = nullptr;
    QAction* m_goToError = nullptr;
    QAction* m_showExport = nullptr;
    QAction* m_ignoreSecrets = nullptr;
    QAction* m_readIt = nullptr;
    QAction* m_fetchIt = nullptr;
    QStringList m_unreadShown, m_unfetchedShown;
    QString m_exportFolder;
    QByteArray m_arrangement; ///< of the docks, while the start page hides them
    bool m_working = false; ///< the panels are on show
};

} // namespace hullwright::ui
