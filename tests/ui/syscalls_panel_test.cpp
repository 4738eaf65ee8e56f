// The picker in the real window, by keyboard: the text and the profile after each edit, the score, and the way back.
#include "tests/support/silent_file.h"
#include "tests/ui/panel_walk.h"

#include "core/knowledge/capabilities.h"
#include "core/seccomp/equivalent.h"
#include "core/seccomp/explain.h"
#include "core/seccomp/presets.h"
#include "core/seccomp/profile.h"
#include "ui/panels/service_panels.h"
#include "ui/panels/syscalls_panel.h"
#include "ui/views/file_flow.h"
#include "ui/views/trace_dialog.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace hullwright;
using namespace hullwright::test;

namespace {

const QByteArray kWeb = R"(services:
  web:
    image: nginx:1.27 # pinned
    ports: ["8080:80"]
  db:
    image: postgres:16
)";

const QByteArray kOpen = R"(services:
  web:
    image: nginx:1.27
    ports: ["8080:80"]
    security_opt:
      - seccomp=unconfined # for now
)";

} // namespace

class SyscallsPanelTest : public QObject {
    Q_OBJECT

private:
    /// The profile as it stands in the window; empty for none.
    static std::string profile(Stage& stage, const char* name = "seccomp/web.json") { return stage.window->document().sideText(stage.folder.filePath(QLatin1String(name))).value_or(std::string()); }
    static std::string decision(Stage& stage, const char* call, const char* name = "seccomp/web.json")
    {
        const auto parsed = seccomp::parseProfile(profile(stage, name));
        seccomp::Target target;
        target.bounding = knowledge::kDockerDefault;
        return parsed ? seccomp::decisionInWords(seccomp::resolve(*parsed, target), call) : "no profile";
    }
    /// Types into the search field and goes to the call that it finds.
    static QTreeView* find(const QString& words)
    {
        if (!tabTo(QStringLiteral("Find system calls")))
            return nullptr;
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), words);
        return tabTo(QStringLiteral("System calls")) ? qobject_cast<QTreeView*>(focused()) : nullptr;
    }

private Q_SLOTS:
    /// The profile's disk does not answer: the window says so and goes on, and shows the profile once it is there.
    void nobodyWaitsForASilentDisk()
    {
        Stage stage;
        QVERIFY(QDir(stage.folder.path()).mkdir(QStringLiteral("seccomp")));
        stage.write(QStringLiteral("seccomp/slow.json"), QByteArray::fromStdString(seccomp::toJson(seccomp::Profile{})));
        SilentFile slow(stage.folder.filePath(QStringLiteral("seccomp/slow.json")).toStdString());
        if (!slow.silent())
            QSKIP("this file system knows no leases");
        enterPanel(stage, Qt::Key_3, kWeb);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(stage.window->document().perform(QStringLiteral("profile"), {yaml::Assign{{std::string("services"), std::string("web"), std::string("security_opt")}, yaml::Value::array({"seccomp=./seccomp/slow.json"})}}));
        QVERIFY2(clock.elapsed() < 900, qPrintable(QString::number(clock.elapsed())));
        const auto says = [&stage](const QString& words) {
            const auto labels = stage.named(QStringLiteral("Syscalls"))->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
        };
        QTRY_VERIFY(says(QStringLiteral("is still being read")));
        slow.answer();
        QTRY_VERIFY(!says(QStringLiteral("is still being read")));
        QVERIFY(!profile(stage, "seccomp/slow.json").empty());
    }

    void allowsAndUndoes()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_3, kWeb);
        const double before = scoreOf(stage);
        auto* tree = find(QStringLiteral("chroot"));
        QVERIFY(tree);
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("chroot"));
        press(Qt::Key_Space); // allowed by default: refused now
        QCOMPARE(textOf(stage), QByteArray(kWeb).replace("ports: [\"8080:80\"]\n", "ports: [\"8080:80\"]\n    security_opt:\n      - seccomp=./seccomp/web.json\n"));
        QCOMPARE(decision(stage, "chroot"), std::string("refused with EPERM"));
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("chroot"));
        QVERIFY(!QFile::exists(stage.folder.filePath(QStringLiteral("seccomp/web.json"))));
        QVERIFY(stage.action(QStringLiteral("Undo"))->toolTip().contains(QLatin1String("Refuse chroot in web")));
        QVERIFY(scoreOf(stage) <= before);

        press(Qt::Key_Space); // and back
        QCOMPARE(decision(stage, "chroot"), std::string("allowed"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(decision(stage, "chroot"), std::string("refused with EPERM"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(textOf(stage), kWeb);
        QCOMPARE(profile(stage), std::string());
        QVERIFY(!stage.window->document().modified());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(decision(stage, "chroot"), std::string("refused with EPERM"));
    }

    void savesAsAFileOfTheProject()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_3, kWeb);
        QVERIFY(find(QStringLiteral("chroot")));
        press(Qt::Key_Space);
        stage.action(QStringLiteral("Save"))->trigger();
        const QString path = stage.folder.filePath(QStringLiteral("seccomp/web.json"));
        QCOMPARE(Stage::read(path), QByteArray::fromStdString(profile(stage)));
        QVERIFY(seccomp::parseProfile(Stage::read(path).toStdString()));
        QVERIFY(!stage.window->document().modified());
        // What undo takes back, a save takes off the disk again.
        press(Qt::Key_Z, Qt::ControlModifier);
        stage.action(QStringLiteral("Save"))->trigger();
        QVERIFY(!QFile::exists(path));
        QCOMPARE(Stage::read(stage.folder.filePath(QStringLiteral("compose.yaml"))), kWeb);
    }

    void editsTheFileThatIsNamed()
    {
        Stage stage;
        QVERIFY(QDir(stage.folder.path()).mkpath(QStringLiteral("profiles")));
        const QByteArray theirs = "{\"defaultAction\": \"SCMP_ACT_ERRNO\", \"x\": 1,\n \"syscalls\": [{\"names\": [\"read\", \"write\"], \"action\": \"SCMP_ACT_ALLOW\"}]}\n";
        stage.write(QStringLiteral("profiles/mine.json"), theirs);
        const QByteArray bytes = QByteArray(kWeb).replace("    ports", "    security_opt: [\"seccomp:profiles/mine.json\"]\n    ports");
        enterPanel(stage, Qt::Key_3, bytes);
        QVERIFY(find(QStringLiteral("openat")));
        press(Qt::Key_Space);
        QCOMPARE(textOf(stage), bytes);
        QCOMPARE(QByteArray::fromStdString(profile(stage, "profiles/mine.json")), QByteArray(theirs).replace("\"write\"]", "\"write\", \"openat\"]"));
        // Changed by another program meanwhile: asked, never written over.
        stage.write(QStringLiteral("profiles/mine.json"), "{}");
        stage.action(QStringLiteral("Save"))->trigger();
        QCOMPARE(stage.dialogs.conflictAsked, 1);
        QCOMPARE(Stage::read(stage.folder.filePath(QStringLiteral("profiles/mine.json"))), QByteArray("{}"));
    }

    void tellsOfABrokenProfile()
    {
        Stage stage;
        stage.write(QStringLiteral("p.json"), "{\"defaultAction\": \"SCMP_ACT_ERRNO\",\n \"syscalls\": [{\"names\": [\"read\"], \"action\": \"allow\"}]}\n");
        enterPanel(stage, Qt::Key_3, QByteArray(kWeb).replace("    ports", "    security_opt: [\"seccomp=p.json\"]\n    ports"));
        QVERIFY(!stage.named(QStringLiteral("System calls"))->isEnabled());
        bool told = false;
        for (const QLabel* label : stage.named(QStringLiteral("Syscalls"))->findChildren<QLabel*>())
            told = told || (label->isVisible() && label->text().contains(QLatin1String("SCMP_ACT_ALLOW")) && label->text().contains(QLatin1String("2")));
        QVERIFY(told);
    }

    void keepsOutOfOtherFolders()
    {
        Stage stage;
        QTemporaryDir elsewhere;
        QFile other(elsewhere.filePath(QStringLiteral("p.json")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("{\"defaultAction\": \"SCMP_ACT_ERRNO\", \"syscalls\": []}");
        other.close();
        const QByteArray bytes = QByteArray(kWeb).replace("    ports", "    security_opt: [\"seccomp=" + other.fileName().toUtf8() + "\"]\n    ports");
        enterPanel(stage, Qt::Key_3, bytes);
        QVERIFY(!stage.named(QStringLiteral("System calls"))->isEnabled());
        auto* panels = stage.window->findChild<ui::ServicePanels*>();
        panels->syscalls().writeProfile(QStringLiteral("x"), seccomp::dockerDefaultText());
        QVERIFY2(textOf(stage).contains("seccomp=./seccomp/web.json"), textOf(stage).constData());
        stage.action(QStringLiteral("Save"))->trigger();
        QVERIFY(Stage::read(other.fileName()).contains("\"syscalls\": []"));
        // A link that leads out counts as outside.
        QVERIFY(QFile::link(elsewhere.path(), stage.folder.filePath(QStringLiteral("linked"))));
        QVERIFY(!stage.window->document().sideLook(stage.folder.filePath(QStringLiteral("linked/new.json"))).inside);
        QVERIFY(!stage.window->document().performWithSide(QStringLiteral("x"), {}, stage.folder.filePath(QStringLiteral("linked/new.json")), "{}"));
    }

    void groupsToggleTogether()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_3, kWeb);
        QVERIFY(tabTo(QStringLiteral("System calls")));
        auto* tree = qobject_cast<QTreeView*>(focused());
        press(Qt::Key_Home);
        for (int i = 0; i < 40 && tree->currentIndex().data().toString() != QLatin1String("Kernel modules"); ++i)
            press(Qt::Key_Down);
        QCOMPARE(tree->currentIndex().data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
        press(Qt::Key_Space);
        QCOMPARE(tree->currentIndex().data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QCOMPARE(decision(stage, "init_module"), std::string("allowed"));
        QVERIFY(stage.action(QStringLiteral("Undo"))->toolTip().contains(QLatin1String("Kernel modules")));
        press(Qt::Key_Space);
        QCOMPARE(decision(stage, "init_module"), std::string("refused with EPERM"));
    }

    void searchesWithoutResets()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_3, kWeb);
        auto* tree = stage.named<QTreeView>(QStringLiteral("System calls"));
        QAbstractItemModelTester tester(tree->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(tree->model(), &QAbstractItemModel::modelReset);
        QVERIFY(find(QStringLiteral("CVE-2022-0185")));
        QVERIFY(tree->model()->rowCount() > 0 && tree->model()->rowCount() < 6);
        QVERIFY(find(QStringLiteral("41")));
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("socket"));
        QVERIFY(tabTo(QStringLiteral("Group by")));
        press(Qt::Key_Down);
        QVERIFY(tree->model()->index(0, 0).data().toString().startsWith(u'@'));
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("socket"));
        QCOMPARE(resets.count(), 0);
        QVERIFY(find(QStringLiteral("zzqqxx")));
        QCOMPARE(tree->model()->rowCount(), 0);
    }

    void holdsArguments()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_3, kWeb);
        QVERIFY(find(QStringLiteral("socket")));
        QVERIFY(tabTo(QStringLiteral("What happens")));
        auto* choice = qobject_cast<QComboBox*>(focused());
        QCOMPARE(choice->currentText(), QStringLiteral("Allow only with some arguments"));
        auto* list = stage.named<QListWidget>(QStringLiteral("Arguments that it is held to"));
        QVERIFY(list->isVisible() && list->count() >= 1);
        // Refused first, then opened for one family.
        press(Qt::Key_Down);
        QCOMPARE(decision(stage, "socket"), std::string("refused with EPERM"));
        press(Qt::Key_Up);
        QVERIFY(tabTo(QStringLiteral("Value")));
        QTest::keyClicks(focused(), QStringLiteral("AF_NONSENSE"));
        const std::string kept = profile(stage);
        press(Qt::Key_Return);
        QCOMPARE(profile(stage), kept);
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), QStringLiteral("AF_VSOCK"));
        press(Qt::Key_Return);
        QVERIFY2(decision(stage, "socket").find("family is AF_VSOCK (40)") != std::string::npos, decision(stage, "socket").c_str());
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(profile(stage), kept);
    }

    void beginsWithAPreset()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_3, kOpen);
        const double before = scoreOf(stage);
        QVERIFY(tabTo(QStringLiteral("Begin With")));
        QTimer::singleShot(0, [] {
            if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
                QTest::keyClick(menu, Qt::Key_Down);
                QTest::keyClick(menu, Qt::Key_Down);
                QTest::keyClick(menu, Qt::Key_Return);
            }
        });
        press(Qt::Key_Space);
        QCOMPARE(textOf(stage), QByteArray(kOpen).replace("seccomp=unconfined", "seccomp=./seccomp/web.json"));
        QVERIFY(scoreOf(stage) < before);
        QCOMPARE(decision(stage, "keyctl"), std::string("refused with EPERM"));
        QCOMPARE(decision(stage, "listen"), std::string("allowed"));
        QVERIFY(profile(stage).find("Network: listens") != std::string::npos);
        QVERIFY(stage.action(QStringLiteral("Undo"))->toolTip().contains(QLatin1String("Web service")));
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(textOf(stage), kOpen);
        QCOMPARE(scoreOf(stage), before);
    }

    void aProfileIsChangedInTheFileThatNamesIt_data()
    {
        QTest::addColumn<QByteArray>("over");
        QTest::addColumn<QByteArray>("main");
        QTest::addColumn<QByteArray>("mainAfter");
        QTest::addColumn<QByteArray>("overAfter");
        const QByteArray named = "seccomp=./seccomp/web.json";
        const QByteArray over = "services:\n  web:\n    security_opt:\n      - no-new-privileges:true # over\n";
        QTest::newRow("the main file") << over << kOpen << QByteArray(kOpen).replace("seccomp=unconfined", named) << over;
        const QByteArray sealed = QByteArray(kOpen).replace("seccomp=unconfined # for now", "no-new-privileges:true # main");
        const QByteArray open = "services:\n  web:\n    security_opt:\n      - seccomp=unconfined # over\n";
        QTest::newRow("the override") << open << sealed << sealed << QByteArray(open).replace("seccomp=unconfined", named);
        // Nobody names one: it goes behind the entries that are merged last.
        QTest::newRow("none") << over << sealed << sealed << over + "      - seccomp:./seccomp/web.json\n";
        // What others have too stays for them; the last entry is the one in force.
        const QByteArray shared = "x-base: &base\n  security_opt:\n    - seccomp=unconfined\nservices:\n  web:\n    <<: *base\n    image: nginx\n  db:\n    <<: *base\n    image: redis\n";
        QTest::newRow("an anchor") << over << shared << shared << over + "      - " + named + "\n";
    }

    void aProfileIsChangedInTheFileThatNamesIt()
    {
        QFETCH(QByteArray, over);
        QFETCH(QByteArray, main);
        Stage stage;
        stage.write(QStringLiteral("compose.override.yaml"), over);
        enterPanel(stage, Qt::Key_3, main, "web");
        QCOMPARE(stage.window->document().files().size(), std::size_t{2});
        for (QAction* action : stage.window->findChildren<QAction*>())
            if (action->text() == QStringLiteral("Web service"))
                action->trigger();
        QTEST(textOf(stage), "mainAfter");
        QTEST(QByteArray::fromStdString(stage.window->document().text(1)), "overAfter");
        QCOMPARE(QString::fromStdString(stage.window->document().analysis()->project.stack->service("web")->security.seccomp->value), QStringLiteral("./seccomp/web.json"));
        QVERIFY(!profile(stage).empty());
        stage.window->document().undoStack()->undo(); // one step
        QCOMPARE(textOf(stage), main);
        QCOMPARE(QByteArray::fromStdString(stage.window->document().text(1)), over);
        QVERIFY(profile(stage).empty());
    }

    void importsATrace()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_3, kWeb);
        stage.dialogs.traces = {stage.write(QStringLiteral("run.strace"), "execve(\"/bin/x\", [\"x\"], 0x7ffe /* 1 var */) = 0\nsocket(AF_INET, SOCK_STREAM, 0) = 3\nkeyctl(0, 1, 2) = 0\nbroken line\n")};
        QString shown;
        stage.dialogs.answer = [&shown](QDialog& dialog) {
            auto* trace = qobject_cast<ui::TraceDialog*>(&dialog);
            if (!trace)
                return false;
            dialog.show();
            (void)QTest::qWaitFor([trace] { return trace->ready(); }, 10'000);
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                shown += label->text() + u'\n';
            auto* list = dialog.findChild<QTreeWidget*>();
            for (int group = 0; group < list->topLevelItemCount(); ++group) {
                shown += list->topLevelItem(group)->text(0) + u'\n';
                for (int row = 0; row < list->topLevelItem(group)->childCount(); ++row)
                    shown += list->topLevelItem(group)->child(row)->text(0) + u' ' + list->topLevelItem(group)->child(row)->text(2) + u'\n';
            }
            return true;
        };
        QVERIFY(tabTo(QStringLiteral("Import Trace…")));
        press(Qt::Key_Space);
        QVERIFY2(shown.contains(QLatin1String("keyctl Seen 1 times")) && shown.contains(QLatin1String("Beyond Docker")) && shown.contains(QLatin1String("could not show")), qPrintable(shown));
        QVERIFY(textOf(stage).contains("seccomp=./seccomp/web.json"));
        QCOMPARE(decision(stage, "socket").substr(0, 7), std::string("allowed"));
        QCOMPARE(decision(stage, "shmget"), std::string("refused with ENOSYS"));
        QVERIFY(profile(stage).find("Seen while it ran") != std::string::npos);
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(textOf(stage), kWeb);
    }

    /// What of the profile counts on another host, without a change of the text.
    void showsAnotherHost()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_3, QByteArray(kWeb).replace("    ports", "    platform: linux/arm64\n    ports"));
        const auto text0 = textOf(stage);
        auto* host = qobject_cast<QToolButton*>(stage.named(QStringLiteral("Host")));
        QVERIFY(host);
        QCOMPARE(host->text(), QStringLiteral("For arm64, Linux 5.10, Docker, runc"));
        const auto choose = [&](const char* menu, const char* item) {
            for (QAction* action : host->menu()->actions())
                for (QAction* choice : action->text().remove(QLatin1Char('&')) == QLatin1String(menu) ? action->menu()->actions() : QList<QAction*>())
                    if (choice->text() == QLatin1String(item))
                        return choice->trigger(), true;
            return false;
        };
        auto* tree = find(QStringLiteral("ptrace"));
        QVERIFY(tree);
        const auto here = [&] { return tree->currentIndex().siblingAtColumn(1).data().toString(); };
        const QString allowed = here();
        QVERIFY(choose("Kernel", "Linux 4.7, before ptrace was safe to allow"));
        QTRY_VERIFY(here() != allowed);
        QCOMPARE(host->text(), QStringLiteral("For arm64, Linux 4.7, Docker, runc"));
        QVERIFY(choose("Runtime", "gVisor or Kata"));
        const auto told = [&](const char* words) {
            for (const QLabel* label : stage.window->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(QLatin1String(words)))
                    return true;
            return false;
        };
        QTRY_VERIFY(told("has a kernel of its own (gVisor, Kata)"));
        QVERIFY(choose("Runtime", "As the service has it"));
        QVERIFY(choose("Kernel", "Linux 5.10 or later"));
        QTRY_COMPARE(here(), allowed);
        QVERIFY(choose("Machine", "amd64"));
        QTRY_COMPARE(host->text(), QStringLiteral("For amd64, Linux 5.10, Docker, runc"));
        QCOMPARE(textOf(stage), text0);
        QVERIFY(!stage.window->document().modified());
    }

    void holdsArgumentsOneByOne()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_3, kWeb);
        stage.dialogs.traces = {stage.write(QStringLiteral("run.strace"), "execve(\"/bin/x\", [\"x\"], 0x7ffe /* 1 var */) = 0\nsocket(AF_INET, SOCK_STREAM, 0) = 3\nsocket(AF_UNIX, SOCK_STREAM, 0) = 3\nioctl(1, TCGETS, {}) = 0\nmadvise(0x1, 4096, MADV_DONTNEED) = 0\n")};
        QStringList rows;
        QString whole;
        QList<Qt::CheckState> box;
        stage.dialogs.answer = [&](QDialog& dialog) {
            auto* trace = qobject_cast<ui::TraceDialog*>(&dialog);
            if (!trace)
                return false;
            dialog.show();
            (void)QTest::qWaitFor([trace] { return trace->ready(); }, 10'000);
            auto* list = dialog.findChild<QTreeWidget*>();
            auto* all = dialog.findChild<QCheckBox*>();
            box << all->checkState();
            for (QTreeWidgetItemIterator item(list); *item; ++item) {
                if (!(*item)->parent() || !(*item)->text(0).contains(QLatin1String("argument")))
                    continue;
                rows << (*item)->text(0) + u'|' + (*item)->text(1) + u'|' + ((*item)->flags().testFlag(Qt::ItemIsUserCheckable) && (*item)->data(0, Qt::CheckStateRole).isValid() ? QStringLiteral("box") : QStringLiteral("none"));
                if ((*item)->text(0).startsWith(QLatin1String("socket"))) {
                    list->setCurrentItem(*item);
                    whole = (*item)->text(2);
                }
            }
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Space);
            box << all->checkState();
            return true;
        };
        QVERIFY(tabTo(QStringLiteral("Import Trace…")));
        press(Qt::Key_Space);
        QVERIFY2(rows.contains(QLatin1String("socket, argument family|2|box")) && rows.contains(QLatin1String("ioctl, argument cmd|1|box")) && rows.contains(QLatin1String("madvise, argument behavior|1|none")), qPrintable(rows.join(u'\n')));
        QVERIFY2(whole.contains(QLatin1String("AF_INET (1), AF_UNIX (1)")) && whole.contains(QLatin1String("Held, socket is refused")), qPrintable(whole));
        QCOMPARE(box, (QList<Qt::CheckState>{Qt::Unchecked, Qt::PartiallyChecked}));
        QVERIFY2(decision(stage, "socket").find("AF_INET") != std::string::npos && decision(stage, "socket").find("AF_NETLINK") == std::string::npos, decision(stage, "socket").c_str());
        QCOMPARE(decision(stage, "ioctl"), std::string("allowed"));
        stage.action(QStringLiteral("Undo"))->trigger(); // the dialog took the focus along
        QCOMPARE(textOf(stage), kWeb);
    }

    void logsInsteadOfRefusing()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_3, kWeb);
        const auto log = [&stage] {
            for (QAction* action : stage.window->findChildren<QAction*>())
                if (action->text() == QStringLiteral("Log Instead of Refuse…"))
                    action->trigger();
        };
        QString said;
        bool agreed = false;
        stage.dialogs.answer = [&](QDialog& dialog) {
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                said += label->text() + u'\n';
            return agreed;
        };
        log();
        QVERIFY2(said.contains(QLatin1String("protects from nothing")) && said.contains(QLatin1String("seccomp/web-log.json")) && said.contains(QLatin1String("Import Trace")), qPrintable(said));
        QCOMPARE(textOf(stage), kWeb);
        agreed = true;
        log();
        QVERIFY(textOf(stage).contains("seccomp=./seccomp/web-log.json"));
        QCOMPARE(decision(stage, "mount", "seccomp/web-log.json"), std::string("allowed and logged"));
        const auto notice = [&stage] {
            for (const QLabel* label : stage.window->findChildren<QLabel*>())
                if (label->text().contains(QLatin1String("This profile only logs")) && label->isVisible())
                    return true;
            return false;
        };
        QTRY_VERIFY(notice());
        QVERIFY(stage.action(QStringLiteral("Undo"))->toolTip().contains(QLatin1String("Let web log its system calls")));

        // The log it leaves becomes the profile, in a file of its own.
        stage.dialogs.traces = {stage.write(QStringLiteral("kernel.log"), "audit: type=1326 audit(1.0:1): pid=1 comm=\"x\" exe=\"/x\" sig=0 arch=c000003e syscall=83 compat=0 ip=0x1 code=0x7ffc0000\n")};
        stage.dialogs.answer = [](QDialog& dialog) {
            auto* trace = qobject_cast<ui::TraceDialog*>(&dialog);
            return trace && QTest::qWaitFor([trace] { return trace->ready(); }, 10'000);
        };
        QVERIFY(tabTo(QStringLiteral("Import Trace…")));
        press(Qt::Key_Space);
        QVERIFY2(textOf(stage).contains("seccomp=./seccomp/web.json"), textOf(stage).constData());
        QCOMPARE(decision(stage, "mkdir"), std::string("allowed"));
        QCOMPARE(decision(stage, "mount"), std::string("refused with EPERM"));
        QTRY_VERIFY(!notice());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(notice());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(textOf(stage), kWeb);
        QVERIFY(!stage.window->document().modified());
    }

    void rewritesInAnEqualForm()
    {
        const QByteArray theirs = R"({
  "defaultAction": "SCMP_ACT_ERRNO", "x-ours": 1,
  "architectures": ["SCMP_ARCH_X86_64"],
  "syscalls": [
    {"names": ["read", "write", "close", "execve", "openat", "futex"], "action": "SCMP_ACT_ALLOW"},
    {"names": ["ioctl"], "action": "SCMP_ACT_ALLOW", "comment": "terminals", "args": [{"index": 2, "value": 1, "op": "SCMP_CMP_EQ"}, {"index": 1, "value": 8, "op": "SCMP_CMP_LE"}]},
    {"names": ["ioctl"], "action": "SCMP_ACT_ALLOW", "args": [{"index": 1, "value": 4, "op": "SCMP_CMP_GE"}]}
  ]
}
)";
        const auto parsed = seccomp::parseProfile(theirs.toStdString());
        if (seccomp::equivalentForm(*parsed)->calls.empty())
            QSKIP("this libseccomp builds it rightly");
        Stage stage;
        QVERIFY(QDir(stage.folder.path()).mkpath(QStringLiteral("seccomp")));
        stage.write(QStringLiteral("seccomp/web.json"), theirs);
        enterPanel(stage, Qt::Key_3, QByteArray(kWeb).replace("    ports", "    security_opt: [\"seccomp:seccomp/web.json\"]\n    ports"));
        QPushButton* button = nullptr;
        for (auto* candidate : stage.window->findChildren<QPushButton*>())
            if (candidate->text().remove(u'&') == QLatin1String("Rewrite in an Equal Form"))
                button = candidate;
        QVERIFY(button);
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible() && button->isEnabled(), 20'000);
        QVERIFY(tabTo(QStringLiteral("Rewrite in an Equal Form")));
        press(Qt::Key_Space);
        const std::string after = profile(stage);
        QVERIFY2(after != theirs.toStdString() && after.find("\"x-ours\": 1") != std::string::npos && after.find("\"terminals\"") != std::string::npos, after.c_str());
        const auto rewritten = seccomp::parseProfile(after);
        QVERIFY(rewritten && seccomp::compare(*parsed, *rewritten).empty() && seccomp::equivalentForm(*rewritten)->calls.empty());
        QTRY_VERIFY_WITH_TIMEOUT(!button->isVisible(), 20'000);
        QVERIFY(focused()); // it went with its row, and the keyboard is still somewhere
        QTest::qWait(50);
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(QByteArray::fromStdString(profile(stage)), theirs);
        QTRY_VERIFY_WITH_TIMEOUT(button->isVisible(), 20'000);
    }

    /// A profile that is not on disk yet counts for what stands in it, as it will once it is saved.
    void anUnsavedProfileIsJudgedByItsContent()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_3, kWeb);
        const double before = scoreOf(stage);
        stage.window->findChild<ui::ServicePanels*>()->syscalls().writeProfile(QStringLiteral("x"), "{\"defaultAction\": \"SCMP_ACT_LOG\", \"syscalls\": []}\n");
        QVERIFY(textOf(stage).contains("seccomp=./seccomp/web.json"));
        const double open = scoreOf(stage);
        QVERIFY2(open >= before, qPrintable(QStringLiteral("%1 to %2").arg(before).arg(open)));
        stage.action(QStringLiteral("Save"))->trigger();
        stage.window->files().open(stage.window->document().filePath());
        QCOMPARE(scoreOf(stage), open);
        stage.window->document().undoStack()->undo(); // nothing: opened anew
        stage.window->findChild<ui::ServicePanels*>()->syscalls().writeProfile(QStringLiteral("x"), seccomp::dockerDefaultText());
        QVERIFY(scoreOf(stage) < open);
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(scoreOf(stage), open);
        stage.action(QStringLiteral("Redo"))->trigger();
        QVERIFY(scoreOf(stage) < open);
    }

    void takesTheProfileOut()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_3, kOpen);
        for (QAction* action : stage.window->findChildren<QAction*>())
            if (action->text() == QLatin1String("No profile: what the engine gives"))
                action->trigger();
        QVERIFY2(!textOf(stage).contains("security_opt"), textOf(stage).constData());
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(textOf(stage), kOpen);
    }

    void worksWithoutAFile()
    {
        Stage stage;
        stage.window->document().setText(QStringLiteral("Sample"), kWeb.toStdString());
        auto* panels = stage.window->findChild<ui::ServicePanels*>();
        panels->showPanel(QStringLiteral("syscalls"));
        panels->syscalls().writeProfile(QStringLiteral("x"), seccomp::dockerDefaultText());
        QVERIFY(textOf(stage).contains("seccomp=./seccomp/web.json"));
        stage.dialogs.fileToSave = stage.folder.filePath(QStringLiteral("new/compose.yaml"));
        QVERIFY(QDir().mkpath(stage.folder.filePath(QStringLiteral("new"))));
        stage.action(QStringLiteral("Save"))->trigger();
        QCOMPARE(Stage::read(stage.folder.filePath(QStringLiteral("new/seccomp/web.json"))), QByteArray::fromStdString(seccomp::dockerDefaultText()));
        QVERIFY(!stage.window->document().modified());
        stage.action(QStringLiteral("Undo"))->trigger();
        stage.action(QStringLiteral("Save"))->trigger();
        QVERIFY(!QFile::exists(stage.folder.filePath(QStringLiteral("new/seccomp/web.json"))));
    }
};

QTEST_MAIN(SyscallsPanelTest)
#include "syscalls_panel_test.moc"
