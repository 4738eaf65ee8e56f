// "Test Profile": what is asked before anything runs, what is refused to a real command and told, and what allowing it writes into the profile.
#include "tests/ui/keyboard.h"
#include "tests/ui/ui_test_tools.h"

#include "core/knowledge/capabilities.h"
#include "core/seccomp/bench.h"
#include "ui/panels/service_panels.h"
#include "ui/panels/syscalls_panel.h"
#include "ui/views/bench_consent.h"
#include "ui/views/bench_dialog.h"
#include "ui/views/bench_flow.h"
#include "ui/views/file_flow.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QUndoStack>

#include <sched.h>
#include <thread>

using namespace hullwright;
using namespace hullwright::ui;
using namespace hullwright::test;

namespace {

const QByteArray kWeb = "services:\n  web:\n    image: nginx:1.27 # pinned\n  db:\n    image: postgres:16\n";
const QByteArray kNamed = "services:\n  web:\n    image: nginx:1.27\n    security_opt: [\"seccomp=p.json\"] # ours\n  db:\n    image: postgres:16\n    security_opt: [\"seccomp=unconfined\"]\n";
const QByteArray kNoFolders = "{\"defaultAction\": \"SCMP_ACT_ALLOW\", \"x-ours\": 1,\n \"syscalls\": [{\"names\": [\"mkdir\", \"mkdirat\", \"swapoff\"],   \"action\": \"SCMP_ACT_ERRNO\", \"errnoRet\": 13}]}\n";

/// The window with a file, and the dialog for its service web.
struct Testing {
    Stage stage;
    int asked = 0;
    bool agree = true;
    BenchDialog* dialog = nullptr;

    explicit Testing(const QByteArray& text = kNamed, const QString& service = QStringLiteral("web"))
    {
        stage.write(QStringLiteral("p.json"), kNoFolders);
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), text));
        stage.dialogs.answer = [this](QDialog& shown) {
            asked += qobject_cast<BenchConsent*>(&shown) ? 1 : 0;
            return agree;
        };
        stage.window->selection().select({std::string("services"), service.toStdString()});
        stage.action(QStringLiteral("Test Profile…"))->trigger();
        dialog = stage.window->bench().dialog();
    }
    template <class T>
    T* child(const char* name) const
    {
        return dialog->findChild<T*>(QLatin1String(name));
    }
    QPushButton* button(const QString& text) const { return buttonIn(*dialog, text); }
    void type(const QString& command) const { dialog->findChild<QComboBox*>()->setEditText(command); }
    /// Begins a run and waits for its end.
    bool run(const QString& command) const
    {
        type(command);
        QTest::keyClick(dialog->findChild<QComboBox*>(), Qt::Key_Return);
        return QTest::qWaitFor([this] { return !dialog->runner().running(); }, 30'000);
    }
    /// A number that the command wrote; empty where it has not.
    QString written(const QString& name) const
    {
        QFile file(stage.folder.filePath(name));
        const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return line.endsWith('\n') ? QString::fromUtf8(line).trimmed() : QString();
    }
    QTreeView* table() const { return child<QTreeView>("benchCalls"); }
    QString cell(int row, int column) const { return dialog->model().index(row, column).data().toString(); }
    int rowOf(const QString& call) const
    {
        for (int row = 0; row < dialog->model().rowCount(); ++row)
            if (cell(row, BenchModel::CallColumn) == call)
                return row;
        return -1;
    }
    void choose(int row) const { table()->setCurrentIndex(dialog->model().index(row, 0)); }
    QString summary() const { return child<QLabel>("benchSummary")->text(); }
    QString detail() const { return child<QLabel>("benchDetail")->text(); }
    QString output() const { return child<QPlainTextEdit>("benchOutput")->toPlainText(); }
    Document& document() const { return stage.window->document(); }
    QByteArray profile(const char* name = "p.json") const { return QByteArray::fromStdString(document().sideText(stage.folder.filePath(QLatin1String(name))).value_or(std::string())); }
    bool allows(const char* call, const seccomp::Arguments& args, const char* name = "p.json") const
    {
        const auto parsed = seccomp::parseProfile(profile(name).toStdString());
        seccomp::Target target;
        target.bounding = knowledge::kDockerDefault;
        return parsed && seccomp::passes(seccomp::meaning(seccomp::resolve(*parsed, target), call, args).verdict);
    }
};

bool alive(const QString& process)
{
    return QFile::exists(QStringLiteral("/proc/%1/stat").arg(process));
}

} // namespace

class BenchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        seccomp::Profile profile;
        profile.defaultAction = seccomp::Action::Allow;
        profile.architectures = {"SCMP_ARCH_X86_64"};
        seccomp::BenchOptions options;
        options.command = {"true"};
        const auto tried = seccomp::runUnder(profile, options);
        if (!tried && tried.error().code == ErrorCode::Unsupported)
            QSKIP(tried.error().message.c_str());
    }

    void runsNothingBeforeItMay()
    {
        Testing testing;
        testing.agree = false;
        QVERIFY2(testing.summary().contains(QLatin1String("not in a container")), qPrintable(testing.summary()));
        QVERIFY(!testing.button(QStringLiteral("Run"))->isEnabled());
        QVERIFY(testing.run(QStringLiteral("touch ran")));
        QCOMPARE(testing.asked, 1);
        QTest::qWait(100);
        QVERIFY(!QFile::exists(testing.stage.folder.filePath(QStringLiteral("ran"))));
        // Once agreed to, later runs begin at once.
        testing.agree = true;
        QVERIFY(testing.run(QStringLiteral("touch ran")) && testing.run(QStringLiteral("touch again")));
        QVERIFY(QFile::exists(testing.stage.folder.filePath(QStringLiteral("ran"))) && QFile::exists(testing.stage.folder.filePath(QStringLiteral("again"))));
        QCOMPARE(testing.asked, 2);
    }

    void saysWhatItAsksFor()
    {
        Testing testing;
        QString shown;
        testing.stage.dialogs.answer = [&shown](QDialog& dialog) {
            for (const auto* label : dialog.findChildren<QLabel*>())
                shown += label->text() + u'\n';
            shown += dialog.findChild<QPlainTextEdit*>()->toPlainText();
            return false;
        };
        testing.dialog->findChildren<QRadioButton*>().last()->click();
        QVERIFY(testing.run(QStringLiteral("sh -c 'echo \"a b\"'")));
        for (const char* word : {"not in a container", "no-new-privileges", "let through", "sh -c 'echo \"a b\"'"})
            QVERIFY2(shown.contains(QLatin1String(word)), qPrintable(shown));
        QVERIFY(shown.contains(testing.stage.folder.path()));
    }

    void showsWhatIsRefused()
    {
        Testing testing;
        const QAbstractItemModelTester tester(testing.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&testing.dialog->model(), &QAbstractItemModel::modelReset);
        QVERIFY(testing.run(QStringLiteral("sh -c 'mkdir made; mkdir made; mkdir other; echo \"<b>done</b>\"; exit 3'")));
        QCOMPARE(testing.dialog->model().rowCount(), 2);
        QCOMPARE(testing.cell(0, BenchModel::CallColumn), QStringLiteral("mkdir"));
        QCOMPARE(testing.cell(0, BenchModel::PathColumn), QStringLiteral("made"));
        QCOMPARE(testing.cell(0, BenchModel::CountColumn), QStringLiteral("2"));
        QCOMPARE(testing.cell(0, BenchModel::VerdictColumn), QStringLiteral("refused with EACCES"));
        QVERIFY2(testing.cell(0, BenchModel::ProcessColumn).startsWith(QLatin1String("mkdir (")) && testing.cell(0, BenchModel::ProcessColumn).endsWith(QLatin1String("and 1 more")), qPrintable(testing.cell(0, BenchModel::ProcessColumn)));
        QVERIFY(testing.cell(0, BenchModel::ArgumentsColumn).contains(QLatin1String("mode 511")));
        QCOMPARE(testing.summary(), QStringLiteral("Ended with status 3; 3 call(s) refused."));
        QVERIFY2(testing.output().contains(QLatin1String("<b>done</b>")), qPrintable(testing.output()));
        QVERIFY(!QFile::exists(testing.stage.folder.filePath(QStringLiteral("made"))));
        QVERIFY(testing.run(QStringLiteral("true")));
        QCOMPARE(testing.dialog->model().rowCount(), 0);
        QCOMPARE(testing.summary(), QStringLiteral("Ended with status 0; 0 call(s) refused."));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(testing.dialog->findChild<QComboBox*>()->count(), 2);
    }

    void whatIfLetsThrough()
    {
        Testing testing;
        for (auto* mode : testing.dialog->findChildren<QRadioButton*>())
            if (mode->text().remove(u'&') == QLatin1String("What-if"))
                mode->click();
        QVERIFY(testing.run(QStringLiteral("mkdir made")));
        QVERIFY(QFile::exists(testing.stage.folder.filePath(QStringLiteral("made"))));
        QCOMPARE(testing.cell(0, BenchModel::VerdictColumn), QStringLiteral("would be refused with EACCES"));
        QCOMPARE(testing.summary(), QStringLiteral("Ended with status 0; 1 call(s) would be refused."));
    }

    /// By Enter in the table: one step, in the profile's own text, and the next run is under it.
    void allowsInTheFileThatIsNamed()
    {
        Testing testing;
        QVERIFY(testing.run(QStringLiteral("mkdir made")));
        testing.choose(0);
        QVERIFY2(testing.detail().contains(QLatin1String("mkdir is opened whatever its arguments")), qPrintable(testing.detail()));
        const int row = testing.dialog->model().rowCount();
        QTest::keyClick(testing.table(), Qt::Key_Return);
        QCOMPARE(testing.profile(), QByteArray(kNoFolders).replace("\"mkdir\", ", ""));
        QCOMPARE(testing.dialog->model().rowCount(), row); // Enter began no run
        QCOMPARE(testing.document().undoStack()->count(), 1);
        QVERIFY(testing.document().undoStack()->undoText().contains(QLatin1String("Allow mkdir in web")));
        QCOMPARE(testing.cell(0, BenchModel::VerdictColumn), QStringLiteral("allowed from the next run on"));
        QVERIFY(!testing.button(QStringLiteral("Allow This"))->isEnabled());
        QVERIFY(testing.run(QStringLiteral("mkdir made")));
        QVERIFY(QFile::exists(testing.stage.folder.filePath(QStringLiteral("made"))));
        QCOMPARE(testing.dialog->model().rowCount(), 0);

        testing.document().undoStack()->undo();
        QCOMPARE(testing.profile(), kNoFolders);
        QCOMPARE(QByteArray::fromStdString(testing.document().text()), kNamed);
        QVERIFY(testing.run(QStringLiteral("mkdir once")));
        QVERIFY(testing.dialog->model().rowCount() == 1 && !QFile::exists(testing.stage.folder.filePath(QStringLiteral("once"))));
    }

    void allowsSeveralAsOneStep()
    {
        Testing testing;
        stageProfile(testing, "{\"defaultAction\": \"SCMP_ACT_ALLOW\",\n \"syscalls\": [{\"names\": [\"mkdir\", \"rmdir\", \"swapoff\"], \"action\": \"SCMP_ACT_ERRNO\"}]}\n");
        QVERIFY(testing.run(QStringLiteral("sh -c 'mkdir a; rmdir a'")));
        QCOMPARE(testing.dialog->model().rowCount(), 2);
        testing.table()->selectAll();
        QTest::keyClick(testing.button(QStringLiteral("Allow This")), Qt::Key_Space);
        QVERIFY(testing.allows("mkdir", {}) && testing.allows("rmdir", {}) && !testing.allows("swapoff", {}));
        QCOMPARE(testing.document().undoStack()->count(), 1);
        testing.document().undoStack()->undo();
        QVERIFY(!testing.allows("mkdir", {}) && !testing.allows("rmdir", {}));
    }

    /// Without a profile of its own, the engine's default is tested; the first thing allowed writes it and names it. Only the one namespace opens.
    void beginsFromTheDefault()
    {
        Testing testing(kWeb);
        QVERIFY(testing.run(QStringLiteral("unshare --user true")));
        const int row = testing.rowOf(QStringLiteral("unshare"));
        QVERIFY2(row >= 0, qPrintable(testing.output() + testing.summary()));
        QCOMPARE(testing.cell(row, BenchModel::ArgumentsColumn), QStringLiteral("unshare_flags CLONE_NEWUSER (0x10000000)"));
        testing.choose(row);
        QVERIFY2(testing.detail().contains(QLatin1String("unshare is opened for unshare_flags CLONE_NEWUSER")), qPrintable(testing.detail()));
        testing.dialog->allowSelected();
        QCOMPARE(QByteArray::fromStdString(testing.document().text()), QByteArray(kWeb).replace("# pinned\n", "# pinned\n    security_opt:\n      - seccomp=./seccomp/web.json\n"));
        QVERIFY(testing.allows("unshare", {CLONE_NEWUSER}, "seccomp/web.json") && !testing.allows("unshare", {CLONE_NEWNET}, "seccomp/web.json"));
        QVERIFY(!testing.allows("clone3", {}, "seccomp/web.json"));
        testing.document().undoStack()->undo();
        QCOMPARE(QByteArray::fromStdString(testing.document().text()), kWeb);
    }

    /// A thread begins by clone3, is answered ENOSYS, and goes on with clone: that is nothing to allow.
    void theFallbackOfTheLibraryIsNotOffered()
    {
        Testing testing(kWeb);
        QVERIFY(testing.run(QStringLiteral("'%1' --thread").arg(QCoreApplication::applicationFilePath())));
        QVERIFY2(testing.summary().startsWith(QLatin1String("Ended with status 5;")), qPrintable(testing.summary() + testing.output()));
        const int row = testing.rowOf(QStringLiteral("clone3"));
        if (row < 0)
            QSKIP("this C library begins threads without clone3");
        QCOMPARE(testing.cell(row, BenchModel::VerdictColumn), QStringLiteral("handled: the C library falls back to clone"));
        testing.choose(row);
        QVERIFY(!testing.button(QStringLiteral("Allow This"))->isEnabled() && testing.detail().contains(QLatin1String("Nothing to allow")));
        QTest::keyClick(testing.table(), Qt::Key_Return);
        QCOMPARE(testing.document().undoStack()->count(), 0);
        QVERIFY(testing.summary().contains(QLatin1String("handled by the C library")));
    }

    void stopEndsAllOfIt()
    {
        Testing testing;
        testing.type(QStringLiteral("sh -c '(setsid sh -c \"echo \\$\\$ >away; exec sleep 600\" &); echo $$ >near; sleep 600'"));
        QTest::keyClick(testing.button(QStringLiteral("Run")), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!testing.written(QStringLiteral("away")).isEmpty() && !testing.written(QStringLiteral("near")).isEmpty(), 20'000);
        QVERIFY(alive(testing.written(QStringLiteral("away"))) && testing.summary().startsWith(QLatin1String("Running")));
        QTest::keyClick(testing.button(QStringLiteral("Stop")), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(!testing.dialog->runner().running(), 20'000);
        QVERIFY(!alive(testing.written(QStringLiteral("away"))) && !alive(testing.written(QStringLiteral("near"))));
        QCOMPARE(testing.summary(), QStringLiteral("Stopped; 0 call(s) refused."));
        QVERIFY(testing.button(QStringLiteral("Run"))->isEnabled());
    }

    void closingEndsIt_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"the dialog", "the window", "the program"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void closingEndsIt()
    {
        QFETCH(QString, how);
        Testing testing;
        testing.type(QStringLiteral("sh -c 'echo $$ >near; sleep 600'"));
        testing.dialog->start();
        QTRY_VERIFY_WITH_TIMEOUT(!testing.written(QStringLiteral("near")).isEmpty(), 20'000);
        const QString process = testing.written(QStringLiteral("near"));
        if (how == QLatin1String("the dialog"))
            testing.dialog->close();
        else if (how == QLatin1String("the window"))
            testing.stage.window->close();
        else
            testing.stage.window.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!alive(process), 10'000);
    }

    void theWindowGoesOnMeanwhile()
    {
        Testing testing;
        testing.type(QStringLiteral("sh -c 'yes | head -n 300000; i=0; while [ $i -lt 40 ]; do mkdir d$i; i=$((i+1)); done; sleep 600'"));
        testing.dialog->start();
        QTRY_COMPARE_WITH_TIMEOUT(testing.dialog->model().rowCount(), 40, 20'000);
        // Typed into the project while it runs: the analysis goes on, and the profile under test is the new one with the next run.
        QVERIFY(testing.document().performWithSide(QStringLiteral("x"), {}, testing.stage.folder.filePath(QStringLiteral("p.json")), "{\"defaultAction\": \"SCMP_ACT_ALLOW\"}"));
        QCOMPARE(testing.cell(0, BenchModel::VerdictColumn), QStringLiteral("allowed from the next run on"));
        QVERIFY(testing.child<QPlainTextEdit>("benchOutput")->blockCount() <= 5000);
        testing.dialog->stop();
        QTRY_VERIFY_WITH_TIMEOUT(!testing.dialog->runner().running(), 20'000);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("said");
        QTest::newRow("an open quote") << QStringLiteral("echo 'x") << QStringLiteral("left open");
        QTest::newRow("for a shell") << QStringLiteral("echo x | cat") << QStringLiteral("sh -c");
        QTest::newRow("no such program") << QStringLiteral("/no/such/program") << QStringLiteral("there is no such program");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, command);
        QFETCH(QString, said);
        Testing testing;
        QVERIFY(testing.run(command));
        QVERIFY2(testing.summary().contains(said), qPrintable(testing.summary()));
    }

    void withoutAFolder()
    {
        Testing testing;
        testing.dialog->findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly)->setText(QStringLiteral("/no/such/folder"));
        QVERIFY(testing.run(QStringLiteral("true")));
        QVERIFY2(testing.summary().contains(QLatin1String("folder can't be entered")), qPrintable(testing.summary()));
    }

    void whereThereIsNothingToTest()
    {
        Testing unconfined(kNamed, QStringLiteral("db"));
        unconfined.type(QStringLiteral("true"));
        QVERIFY(!unconfined.button(QStringLiteral("Run"))->isEnabled());
        QVERIFY2(unconfined.summary().contains(QLatin1String("without a filter")), qPrintable(unconfined.summary()));
        Testing broken;
        stageProfile(broken, "{\"defaultAction\": 7}");
        broken.type(QStringLiteral("true"));
        QVERIFY(!broken.button(QStringLiteral("Run"))->isEnabled());
        QVERIFY2(broken.summary().contains(QLatin1String("An action is a text")), qPrintable(broken.summary()));
        // The service goes while the dialog is open.
        Testing gone;
        gone.type(QStringLiteral("true"));
        gone.stage.window->files().open(gone.stage.write(QStringLiteral("other.yaml"), "services:\n  other:\n    image: x\n"));
        QVERIFY(!gone.button(QStringLiteral("Run"))->isEnabled());
    }

    void thePanelLeadsHere()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kWeb));
        stage.window->selection().select({std::string("services"), std::string("db")});
        stage.window->findChild<ServicePanels*>()->showPanel(QStringLiteral("syscalls"));
        QPushButton* test = nullptr;
        for (auto* button : stage.window->findChildren<QPushButton*>())
            test = button->text() == QStringLiteral("Test…") ? button : test;
        QVERIFY(test && test->isVisible() && test->isEnabled());
        QTest::keyClick(test, Qt::Key_Space);
        QVERIFY(stage.window->bench().dialog() && stage.window->bench().dialog()->windowTitle().contains(QLatin1String("db")));
    }

    void everyWidgetHasAName()
    {
        Testing testing;
        for (const auto* widget : testing.dialog->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->inherits("QScrollBar") || widget->inherits("QHeaderView") || widget->objectName().startsWith(QLatin1String("qt_")) || widget->focusProxy())
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
        }
    }

private:
    static void stageProfile(const Testing& testing, const char* text)
    {
        QVERIFY(testing.document().performWithSide(QStringLiteral("x"), {}, testing.stage.folder.filePath(QStringLiteral("p.json")), text));
        testing.document().undoStack()->clear();
    }
};

int main(int argc, char** argv)
{
    if (argc > 1 && QByteArray(argv[1]) == "--thread") {
        int status = 0;
        std::thread([&status] { status = 5; }).join();
        return status;
    }
    QApplication application(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    BenchTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "bench_test.moc"
