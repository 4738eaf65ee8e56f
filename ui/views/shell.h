// The program's window: the open projects as tabs, each a MainWindow of its own, and what spans them: session, language, recovery.
#pragma once

#include "ui/document/disk_place.h"
#include "ui/document/recovery.h"
#include "ui/views/main_window.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QTabWidget;

namespace hullwright::ui {

class Shell : public QWidget {
    Q_OBJECT
public:
    /// `speak` is called with the language that was chosen; the pages are made anew after it.
    Shell(const MainWindow::Surroundings& surroundings, std::function<void(const QString&)> speak, QWidget* parent = nullptr);
    ~Shell() override;

    /// Shows each in a tab: in the one that has it already, in this one where nothing is open, else in one of its own.
    void open(const QStringList& paths);
    /// Opens what was open last: what was in front at once, the rest once the window is on show.
    void restoreSession();
    /// Asks in the strip about every journal that a program left behind.
    void offerRecovery();

    [[nodiscard]] int count() const;
    [[nodiscard]] MainWindow& page(int index) const;
    [[nodiscard]] MainWindow& current() const;
    [[nodiscard]] QTabWidget& tabs() const { return *m_tabs; }

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Step { Next, Previous };

    MainWindow* addPage(int at, std::unique_ptr<Document> document = nullptr);
    void connectPage(MainWindow& page);
    [[nodiscard]] MainWindow& freePage(); ///< one without a project, made where there is none
    [[nodiscard]] MainWindow* pageOf(const DiskPlace& place) const;
    [[nodiscard]] std::optional<std::vector<DiskPlace>> lookAt(const QStringList& paths); ///< none, and told, where the disk did not answer
    void openByDialog();
    void closePage(MainWindow& page);
    void removePage(MainWindow& page);
    void go(Step step);
    void onCurrent();
    void takeFocus();
    void refreshTabs();
    void speakAnew(const QString& language);

    /// What stands on disk of a project of the session.
    struct Found {
        DiskPlace main;
        QStringList files; ///< those that are there
    };
    /// A project of the session that is not open yet.
    struct Waiting {
        int order; ///< among those of the session
        ProjectPlace place;
        std::optional<Found> found; ///< once its disk has answered
    };
    [[nodiscard]] static Found findOnDisk(const ProjectPlace& place);
    [[nodiscard]] bool reopen(const Waiting& project);
    void reopenFirst(const ProjectPlace& wanted);
    void lookForOthers();
    void reopenNext();
    void tellSilent();
    void leaveSilent();
    void endReopening();
    void tellMissing();
    void keepSession();

    void offer(const Orphan& orphan);
    void bringOffers(); ///< to the page in front
    void restore(const QString& journal);
    void forget(const QString& journal);

    MainWindow::Surroundings m_outside;
    std::function<void(const QString&)> m_speak;
    QTabWidget* m_tabs;
    std::vector<Waiting> m_toReopen;
    std::vector<int> m_reopened; ///< the order of those that are open again
    QTimer m_next, m_silence;
    QStringList m_missing;
    bool m_reopening = false; ///< the session is the old one until all of it is open that answers
    std::vector<std::unique_ptr<Orphan>> m_orphans;
};

} // namespace hullwright::ui
