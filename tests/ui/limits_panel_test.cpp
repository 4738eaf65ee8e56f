// Limits and capabilities in the real window, by the keyboard: what stands in two places, lists of limits, sliders, masks; the text after an edit, the score, and the way back.
#include "tests/ui/panel_walk.h"

#include "core/compose/mount_text.h"
#include "ui/models/records_model.h"
#include "ui/panels/capability_mask.h"
#include "ui/views/file_flow.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QSlider>
#include <QTreeView>

using namespace hullwright;
using namespace hullwright::test;
using namespace hullwright::ui;

namespace {

/// Nothing that the two places say is the same.
const QByteArray kAtOdds = R"(services:
  web:
    image: nginx:1.27
    ports: ["8080:80"]
    mem_limit: 512m # at night
    mem_reservation: 900m
    cpus: 2
    deploy:
      resources:
        limits: {memory: 256m, cpus: "0.5"}
        reservations: {memory: 128m}
    restart: always
)";

const QByteArray kBare = R"(services:
  web:
    image: nginx:1.27
    user: "1000:1000"
    read_only: true
    ports: ["8080:80"]
    tmpfs:
      - /run
      - /tmp:mode=1777
    ulimits:
      nofile: 1024
      core: {soft: 0, hard: 10}
)";

} // namespace

class LimitsPanelTest : public QObject {
    Q_OBJECT

private:
    static int problems(Stage& stage, const char* key)
    {
        int count = 0;
        for (const auto& problem : stage.window->document().analysis()->project.stack->problems)
            count += problem.path == std::string("services.web.") + key && problem.severity == compose::Problem::Severity::Error ? 1 : 0;
        return count;
    }
    static QString shownText(Stage& stage, const QString& part)
    {
        for (const QLabel* label : stage.window->findChildren<QLabel*>())
            if (label->isVisibleTo(stage.window.get()) && label->text().contains(part))
                return label->text();
        return {};
    }
    /// Chooses the entry of the open menu that begins so.
    static void choose(const QString& start)
    {
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (!action->text().remove(u'&').startsWith(start))
                continue;
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
        QFAIL(qPrintable(QStringLiteral("no entry begins with ") + start));
    }
    static void replaceWith(const char* typed)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), QString::fromLatin1(typed));
        press(Qt::Key_Return);
    }

private Q_SLOTS:
    /// One truth: where the loader refuses the two, the row says so and shows both.
    void showsBothPlaces()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_5, kAtOdds, "web");
        QCOMPARE(problems(stage, "mem_reservation"), 1);
        QVERIFY(tabTo(QStringLiteral("Reservation")));
        QCOMPARE(qobject_cast<QLineEdit*>(focused())->text(), QStringLiteral("900"));
        QVERIFY(tabTo(QStringLiteral("Reservation under deploy")));
        QCOMPARE(qobject_cast<QLineEdit*>(focused())->text(), QStringLiteral("128"));
        QVERIFY(!shownText(stage, QStringLiteral("The service says 900 MiB, line 6, deploy says 128 MiB, line 11")).isEmpty());
        QVERIFY(!shownText(stage, QStringLiteral("The service says 512 MiB, line 5, deploy says 256 MiB, line 10")).isEmpty());
        QVERIFY(!shownText(stage, QStringLiteral("The service says 2, line 7, deploy says 0.5, line 10")).isEmpty());
        // An edit changes the place that it is made in.
        replaceWith("900");
        QCOMPARE(textOf(stage), QByteArray(kAtOdds).replace("memory: 128m", "memory: 900m"));
        QCOMPARE(problems(stage, "mem_reservation"), 0);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(textOf(stage), kAtOdds);
    }
    void makesTheTwoEqual()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_5, kAtOdds, "web");
        const double before = scoreOf(stage);
        QVERIFY(tabTo(QStringLiteral("Make Memory equal")));
        press(Qt::Key_Space);
        choose(QStringLiteral("256 MiB"));
        const QByteArray equal = QByteArray(kAtOdds).replace("512m # at night", "256m # at night");
        QCOMPARE(textOf(stage), equal);
        QCOMPARE(problems(stage, "mem_limit"), 0);
        // From now on the two change together.
        QVERIFY(tabTo(QStringLiteral("Memory")));
        replaceWith("300");
        QCOMPARE(textOf(stage), QByteArray(equal).replace("256m", "300m"));
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(textOf(stage), kAtOdds);
        QCOMPARE(scoreOf(stage), before);
    }
    void removesOneOfTheTwo()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_5, kAtOdds, "web");
        QVERIFY(tabTo(QStringLiteral("Remove one of Reservation")));
        press(Qt::Key_Space);
        choose(QStringLiteral("Remove reservations.memory"));
        QCOMPARE(textOf(stage), QByteArray(kAtOdds).replace("        reservations: {memory: 128m}\n", "")); // the empty group would be compared with
        QCOMPARE(problems(stage, "mem_reservation"), 0);
        QVERIFY(tabTo(QStringLiteral("Remove one of CPUs")));
        press(Qt::Key_Space);
        choose(QStringLiteral("Remove cpus"));
        QVERIFY(!textOf(stage).contains("cpus: 2"));
        QCOMPARE(problems(stage, "cpus"), 0);
        stage.action(QStringLiteral("Undo"))->trigger();
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(textOf(stage), kAtOdds);
    }
    /// With deploy.resources.limits there, a service key alone would be refused.
    void writesWhereTheProjectStaysAccepted()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_5, kAtOdds, "web");
        QVERIFY(tabTo(QStringLiteral("Processes")));
        QTest::keyClicks(focused(), QStringLiteral("200"));
        press(Qt::Key_Return);
        QVERIFY2(textOf(stage).contains("pids_limit: 200") && textOf(stage).contains("pids: 200"), textOf(stage).constData());
        QCOMPARE(problems(stage, "pids_limit"), 0);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(textOf(stage), kAtOdds);
    }
    void slides()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_5, kBare, "web");
        const double before = scoreOf(stage);
        QVERIFY(tabTo(QStringLiteral("Processes, slider")));
        auto* slider = qobject_cast<QSlider*>(focused());
        QVERIFY(slider);
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_Right);
        QCOMPARE(textOf(stage), kBare); // the keys don't rest yet
        press(Qt::Key_Tab);
        QCOMPARE(textOf(stage), kBare + "    pids_limit: 100\n"); // one step
        QVERIFY(slider->accessibleDescription().contains(QLatin1String("100")));
        QVERIFY(scoreOf(stage) <= before);
        QVERIFY(tabTo(QStringLiteral("Processes, slider")));
        press(Qt::Key_Home);
        QTRY_COMPARE(textOf(stage), kBare);
        stage.action(QStringLiteral("Undo"))->trigger();
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(textOf(stage), kBare);
        QCOMPARE(scoreOf(stage), before);
    }
    void listsLimitsOfAProcess()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_5, kBare, "web");
        QVERIFY(tabTo(QStringLiteral("Name of a new limit")));
        QTest::keyClicks(focused(), QStringLiteral("memlock"));
        QVERIFY(tabTo(QStringLiteral("Value of a new limit")));
        QTest::keyClicks(focused(), QStringLiteral("0:65536"));
        press(Qt::Key_Return);
        const QByteArray added = kBare + "      memlock:\n        soft: 0\n        hard: 65536\n";
        QCOMPARE(textOf(stage), added);
        auto* view = stage.named<QTreeView>(QStringLiteral("Limits of a process"));
        QVERIFY(view);
        const QAbstractItemModelTester tester(view->model());
        QCOMPARE(view->model()->rowCount(), 3);
        QVERIFY(tabTo(QStringLiteral("Limits of a process")));
        const auto editCell = [&](int row, int column, const char* typed) {
            view->setCurrentIndex(view->model()->index(row, column));
            press(Qt::Key_F2);
            QTRY_VERIFY(focused() != view);
            replaceWith(typed);
        };
        editCell(0, 2, "4096");
        QTRY_COMPARE(textOf(stage), QByteArray(added).replace("nofile: 1024", "nofile:\n        soft: 1024\n        hard: 4096"));
        view->setFocus();
        editCell(1, 1, "10");
        QTRY_VERIFY(textOf(stage).contains("core: {soft: 10, hard: 10}"));
        view->setFocus();
        view->setCurrentIndex(view->model()->index(2, 0));
        press(Qt::Key_Delete);
        QVERIFY(!textOf(stage).contains("memlock"));
        for (int i = 0; i < 4; ++i)
            stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(textOf(stage), kBare);
    }
    void sizesFoldersInMemory()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_5, kBare, "web");
        auto* view = stage.named<QTreeView>(QStringLiteral("Folders in memory"));
        QVERIFY(view && tabTo(QStringLiteral("Folders in memory")));
        QCOMPARE(view->model()->index(0, 2).data().toString(), QStringLiteral("half of the host's memory"));
        view->setCurrentIndex(view->model()->index(1, 1));
        press(Qt::Key_F2);
        QTRY_VERIFY(focused() != view);
        replaceWith("64m");
        QTRY_COMPARE(textOf(stage), QByteArray(kBare).replace("/tmp:mode=1777", "/tmp:mode=1777,size=64m"));
        QCOMPARE(view->model()->index(1, 2).data().toString(), QStringLiteral("64 MiB"));
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(textOf(stage), kBare);
        using compose::withNamedOption, compose::withOneOption;
        QCOMPARE(withNamedOption("/run", "/run", "size", "1m").value(), std::string("/run:size=1m"));
        QCOMPARE(withNamedOption("/run:ro,size=1m", "/run", "size", "").value(), std::string("/run:ro"));
        QCOMPARE(withOneOption("./a:/b:ro,z", "/b", {"z", "Z"}, "Z").value(), std::string("./a:/b:ro,Z"));
        QCOMPARE(withOneOption("./a:/b:z", "/b", {"z", "Z"}, "").value(), std::string("./a:/b"));
    }
    void restartsAndLogs()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_5, kBare, "web");
        QVERIFY(tabTo(QStringLiteral("Size of a log file")));
        QTest::keyClicks(focused(), QStringLiteral("10"));
        press(Qt::Key_Return);
        QVERIFY(tabTo(QStringLiteral("Log files")));
        QTest::keyClicks(focused(), QStringLiteral("3"));
        press(Qt::Key_Return);
        const QByteArray logs = "    logging:\n      options:\n        max-size: 10m\n        max-file: \"3\"\n";
        QCOMPARE(textOf(stage), kBare + logs);
        QVERIFY(tabTo(QStringLiteral("Restart")));
        QTest::keyClicks(focused(), QStringLiteral("no"));
        press(Qt::Key_Return);
        QCOMPARE(textOf(stage), kBare + logs + "    restart: \"no\"\n");
        QVERIFY(tabTo(QStringLiteral("Restart under deploy")));
        QTest::keyClicks(focused(), QStringLiteral("any"));
        press(Qt::Key_Return);
        QVERIFY(textOf(stage).endsWith("    deploy:\n      restart_policy:\n        condition: any\n"));
        QVERIFY(!shownText(stage, QStringLiteral("Both are written, and restart_policy is in force")).isEmpty());
        QVERIFY(tabTo(QStringLiteral("Reset Restart under deploy to its default")));
        press(Qt::Key_Space);
        QCOMPARE(textOf(stage), kBare + logs + "    restart: \"no\"\n");
        for (int i = 0; i < 5; ++i)
            stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(textOf(stage), kBare);
    }
};

QTEST_MAIN(LimitsPanelTest)
#include "limits_panel_test.moc"
