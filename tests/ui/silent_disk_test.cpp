// A disk that does not answer: the window opens, works and closes beside it, and asks it nothing on its own thread.
#include "tests/support/silent_disk.h"
#include "tests/ui/ui_test_tools.h"

#include "ui/document/disk_place.h"
#include "ui/views/disk_banner.h"
#include "ui/views/export_flow.h"
#include "ui/views/file_flow.h"
#include "ui/views/report_flow.h"
#include "ui/views/shell.h"
#include "ui/views/window_actions.h"
#include "ui/widgets/waiting.h"

#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMimeData>
#include <QTabBar>
#include <QTabWidget>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>

#include <chrono>
#include <memory>
#include <thread>

using namespace hullwright;
using namespace hullwright::ui;
using namespace hullwright::test;

namespace {

constexpr int kPatience = 20'000;
constexpr int kAtOnce = 2'000; ///< milliseconds; a start waits half a second for the project that was in front

/// The program's window, one project at hand and one on a far disk.
struct Coast : Stage {
    QString near, far;
    SilentDisk disk{folder.filePath(QStringLiteral("far")).toStdString()};
    std::unique_ptr<Shell> shell;

    Coast()
    {
        window.reset();
        near = project(QStringLiteral("near"));
        far = project(QStringLiteral("far"));
        begin();
    }
    ~Coast() { shell.reset(); }
    void begin()
    {
        shell.reset();
        shell = std::make_unique<Shell>(MainWindow::Surroundings{settings, dialogs, theme, [this] { return today; }, folder.filePath(QStringLiteral("state")), {}}, [](const QString&) {});
    }
    QString project(const QString& name) const
    {
        QDir(folder.path()).mkpath(name);
        write(name + QStringLiteral("/web.env"), "A=1\n");
        return write(name + QStringLiteral("/compose.yaml"), QByteArray(kShop).replace("    ports:", "    env_file: web.env\n    ports:"));
    }
    [[nodiscard]] MainWindow& current() const { return shell->current(); }
    [[nodiscard]] QStringList paths() const
    {
        QStringList all;
        for (int i = 0; i < shell->count(); ++i)
            all << shell->page(i).document().filePath();
        return all;
    }
    void edit() const { (void)current().document().perform(QStringLiteral("edit"), {yaml::Assign{{std::string("services"), std::string("db"), std::string("read_only")}, true}}); }
    /// Gives up whatever is waited for as soon as the window offers it.
    static void giveUpSoon()
    {
        auto* tick = new QTimer(qApp);
        QObject::connect(tick, &QTimer::timeout, tick, [tick] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (!dialog || dialog->objectName() != QLatin1String("waitingDialog"))
                return;
            tick->deleteLater();
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        tick->start(20);
    }
};

#define COMPARE_NOTHING_ASKED(disk) QCOMPARE(QString::fromStdString((disk).askedByWindow()), QString())

} // namespace

class SilentDiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Else the tests below would show nothing.
    void itHoldsBackWhoAsks()
    {
        Coast stage;
        stage.disk.fallSilent();
        const QString far = stage.far;
        QFuture<bool> answer = QtConcurrent::run([far] { return QFileInfo::exists(far); });
        QTRY_COMPARE_WITH_TIMEOUT(stage.disk.waiting(), std::size_t{1}, kPatience);
        QVERIFY(!answer.isFinished());
        QVERIFY(QFileInfo(stage.far).isFile());
        QVERIFY(QString::fromStdString(stage.disk.askedByWindow()).contains(stage.far));
        stage.disk.answer();
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), kPatience);
        QVERIFY(answer.result());
    }

    void aSessionOpensWithoutIt_data()
    {
        QTest::addColumn<bool>("inFront");
        QTest::newRow("it was in front") << true;
        QTest::newRow("it was behind") << false;
    }

    void aSessionOpensWithoutIt()
    {
        QFETCH(bool, inFront);
        Coast stage;
        stage.shell->show();
        stage.shell->open({stage.far, stage.near});
        stage.shell->tabs().setCurrentIndex(inFront ? 0 : 1);
        QVERIFY(stage.shell->close());
        stage.begin();
        stage.disk.fallSilent();
        QElapsedTimer clock;
        clock.start();
        stage.shell->restoreSession();
        stage.shell->show();
        QVERIFY2(clock.elapsed() < kAtOnce, qPrintable(QString::number(clock.elapsed())));
        QTRY_COMPARE_WITH_TIMEOUT(stage.paths(), QStringList{stage.near}, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(stripText(stage.current()).contains(QLatin1String("the disk does not answer")), kPatience);
        QVERIFY(stripText(stage.current()).contains(QStringLiteral("far/compose.yaml")));
        QVERIFY(!QApplication::activeModalWidget());
        // The window is usable, and the session has both.
        stage.edit();
        QVERIFY(stage.current().document().modified());
        stage.current().document().undoStack()->undo();
        QCOMPARE(stage.settings.session().projects.size(), 2);
        QVERIFY(stage.disk.waiting() > 0);
        COMPARE_NOTHING_ASKED(stage.disk);
        stage.disk.answer();
        QTRY_COMPARE_WITH_TIMEOUT(stage.paths(), (QStringList{stage.far, stage.near}), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(stripText(stage.current()).isEmpty(), kPatience);
    }

    void whatDoesNotAnswerCanBeLeftOut()
    {
        Coast stage;
        stage.shell->show();
        stage.shell->open({stage.far, stage.near});
        QVERIFY(stage.shell->close());
        stage.begin();
        stage.disk.fallSilent();
        stage.shell->restoreSession();
        stage.shell->show();
        QTRY_VERIFY_WITH_TIMEOUT(buttonIn(stage.current().strip(), QStringLiteral("Leave Them Out")), kPatience);
        QTest::keyClick(buttonIn(stage.current().strip(), QStringLiteral("Leave Them Out")), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(stripText(stage.current()).isEmpty(), kPatience);
        QCOMPARE(stage.settings.session().projects.size(), 1);
        stage.disk.answer();
        QTest::qWait(200);
        QCOMPARE(stage.paths(), QStringList{stage.near});
    }

    void aDropAndARecentFileCanBeGivenUp()
    {
        Coast stage;
        stage.shell->show();
        stage.shell->open({stage.far});
        QTRY_VERIFY_WITH_TIMEOUT(stage.settings.recentFiles().contains(stage.far), kPatience);
        stage.current().files().close();
        stage.shell->open({stage.near});
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(stage.far)});
        stage.disk.fallSilent();
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&stage.current(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&stage.current(), &drop); // whoever it comes from goes on at once
        QVERIFY(!QApplication::activeModalWidget());
        Coast::giveUpSoon();
        QTRY_VERIFY_WITH_TIMEOUT(stripText(stage.current()).contains(QLatin1String("given up before the disk answered")), kPatience);
        QCOMPARE(stage.paths(), QStringList{stage.near});
        stage.current().strip().dismiss(QStringLiteral("error"));
        // The same from the list of recent files, which keeps it.
        Coast::giveUpSoon();
        stage.current().files().open(stage.far);
        QVERIFY(stripText(stage.current()).contains(QLatin1String("given up before the disk answered")));
        QVERIFY(stage.settings.recentFiles().contains(stage.far));
        COMPARE_NOTHING_ASKED(stage.disk);
        stage.disk.answer();
        QTest::qWait(200);
        QCOMPARE(stage.paths(), QStringList{stage.near}); // what was given up opens nothing later
    }

    void anOpenProjectGoesOnWithoutIt()
    {
        Coast stage;
        stage.shell->show();
        stage.shell->open({stage.far});
        stage.current().disk().watcher().setPause(std::chrono::milliseconds(30));
        QTest::qWait(200);
        const std::string text = stage.current().document().text();
        stage.disk.fallSilent();
        stage.edit();
        QTest::qWait(300); // the watch follows
        QVERIFY(stage.current().document().modified());
        Coast::giveUpSoon();
        QVERIFY(!stage.current().files().save());
        QVERIFY(stripText(stage.current()).contains(QLatin1String("given up before the disk answered")));
        stage.current().document().undoStack()->undo();
        QCOMPARE(stage.current().document().text(), text);
        // What the disk keeps takes nothing from others: work beside the window goes on, and so does another project.
        stage.shell->open({stage.near});
        QCOMPARE(stage.current().document().filePath(), stage.near);
        COMPARE_NOTHING_ASKED(stage.disk);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(stage.shell->close());
        stage.shell.reset();
        QVERIFY2(clock.elapsed() < kAtOnce, qPrintable(QString::number(clock.elapsed())));
        COMPARE_NOTHING_ASKED(stage.disk);
    }

    /// Whatever one does with files, another thread asks the disk.
    void nothingIsAskedOnTheWindowsThread()
    {
        Coast stage;
        stage.shell->show();
        const QString folder = QFileInfo(stage.far).absolutePath();
        const QString out = folder + QStringLiteral("/out");
        QDir().mkpath(out);
        stage.disk.listen();
        stage.shell->open({folder});
        QCOMPARE(stage.current().document().filePath(), stage.far);
        QTest::qWait(200);
        COMPARE_NOTHING_ASKED(stage.disk);
        stage.edit();
        QVERIFY(stage.current().files().save());
        COMPARE_NOTHING_ASKED(stage.disk);
        QVERIFY(stage.current().files().addNewOverride({}, folder + QStringLiteral("/compose.override.yaml")));
        QCOMPARE(stage.current().document().files().size(), std::size_t{2});
        COMPARE_NOTHING_ASKED(stage.disk);
        stage.dialogs.fileToSave = folder + QStringLiteral("/copy.yaml");
        QVERIFY(stage.current().files().saveAs());
        COMPARE_NOTHING_ASKED(stage.disk);
        QVERIFY(stage.current().findChild<ReportFlow*>()->writeTo(folder + QStringLiteral("/report.html")));
        COMPARE_NOTHING_ASKED(stage.disk);
        QVERIFY(stage.current().findChild<ExportFlow*>()->writeTo(out, nullptr));
        COMPARE_NOTHING_ASKED(stage.disk);
        QVERIFY(stage.current().document().editSide(folder + QStringLiteral("/web.env"), QStringLiteral("edit"), "A=2\n"));
        QVERIFY(stage.current().files().save());
        COMPARE_NOTHING_ASKED(stage.disk);
        const QString second = folder + QStringLiteral("/copy.yaml");
        stage.disk.answer();
        QVERIFY(QFile::copy(second, folder + QStringLiteral("/aside.yaml")));
        QVERIFY(QFile::remove(second));
        QVERIFY(QFile::rename(folder + QStringLiteral("/aside.yaml"), second));
        stage.disk.listen();
        QTest::qWait(600); // the watch looks
        COMPARE_NOTHING_ASKED(stage.disk);
        stage.settings.setLastFolder(folder);
        (void)stage.settings.lastFolder();
        QCOMPARE(folderToShow(folder), folder);
        COMPARE_NOTHING_ASKED(stage.disk);
        QVERIFY(stage.shell->close());
        stage.begin();
        stage.shell->restoreSession();
        stage.shell->show();
        QTRY_COMPARE_WITH_TIMEOUT(stage.paths(), QStringList{second}, kPatience);
        COMPARE_NOTHING_ASKED(stage.disk);
    }

    /// Qt paints with its own pool as well, and waits for it: what fills that holds the window up for as long as it works.
    void workBesideTheWindowLeavesQtsThreadsAlone()
    {
        Coast stage;
        stage.shell->show();
        stage.shell->open({stage.near});
        const auto busy = std::make_shared<int>(-1);
        QVERIFY(waitFor(stage.shell.get(), QStringLiteral("Work"), [busy](const GoOn&) {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            *busy = QThreadPool::globalInstance()->activeThreadCount();
        }));
        QCOMPARE(*busy, 0);
        BackgroundJob<int> job;
        bool told = false;
        job.onFinished([&told](int threads) {
            told = true;
            QCOMPARE(threads, 0);
        });
        job.start([](const GoOn&) { return QThreadPool::globalInstance()->activeThreadCount(); });
        QTRY_VERIFY_WITH_TIMEOUT(told, kPatience);
    }

    void aDialogOfFilesBeginsWhereTheDiskAnswers()
    {
        Coast stage;
        const QString folder = QFileInfo(stage.far).absolutePath();
        QCOMPARE(folderToShow(folder), folder);
        QCOMPARE(fileToShow(folder + QStringLiteral("/new.yaml")), folder + QStringLiteral("/new.yaml"));
        stage.disk.fallSilent();
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(folderToShow(folder), QDir::homePath());
        QCOMPARE(fileToShow(folder + QStringLiteral("/new.yaml")), QDir::home().filePath(QStringLiteral("new.yaml")));
        QVERIFY(clock.elapsed() < kAtOnce);
        COMPARE_NOTHING_ASKED(stage.disk);
        stage.disk.answer();
        QCOMPARE(folderToShow(folder + QStringLiteral("/gone")), QDir::homePath());
    }
};

QTEST_MAIN(SilentDiskTest)
#include "silent_disk_test.moc"
