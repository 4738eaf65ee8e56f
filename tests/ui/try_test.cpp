// "Try It": what is asked before anything runs, what the log leads to, and that everything is taken down. The engine is a script that writes recorded logs.
#include "tests/support/test_paths.h"
#include "tests/ui/ui_test_tools.h"

#include "ui/document/document.h"
#include "ui/views/export_dialog.h"
#include "ui/views/file_flow.h"
#include "ui/views/harden_dialog.h"
#include "ui/views/try_consent.h"
#include "ui/views/try_dialog.h"
#include "ui/views/try_flow.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QUndoStack>

using namespace hullwright;
using namespace hullwright::ui;
using namespace hullwright::test;

namespace {

/// Answers as docker-compose and docker do. While the file holds `cap_drop` the database fails as it was recorded; else it runs.
const QByteArray kEngine = R"sh(#!/bin/sh
echo "$(basename "$0") $*" >>"$FAKE_ENGINE/calls"
file=$(cat "$FAKE_ENGINE/file" 2>/dev/null)
while [ $# -gt 0 ]; do
  case $1 in
    -f) [ -e "$2" ] && { file=$2; echo "$2" >"$FAKE_ENGINE/file"; }; shift ;;
    -p) shift ;;
    up) [ -e "$file" ] || exit 1; cp "$file" "$FAKE_ENGINE/started"; echo "Creating"; exit 0 ;;
    down) echo "Removing"; exit 0 ;;
    logs)
      if grep -q "$FAKE_SIGN" "$FAKE_ENGINE/started"; then sed 's/^/db_1  | /' "$FAKE_LOG"; else echo "db_1  | ready"; fi
      exec sleep 600 ;;
    ps)
      if grep -q "$FAKE_SIGN" "$FAKE_ENGINE/started"; then echo "db=${FAKE_STATE:-Exited (1) 2 seconds ago}"; else echo "db=Up 3 seconds (healthy)"; fi
      exit 0 ;;
  esac
  shift
done
)sh";

const QByteArray kDatabase = "name: shop\nservices:\n  db:\n    image: postgres:15\n    environment:\n      POSTGRES_PASSWORD: correct-horse\n    volumes:\n      - data:/var/lib/postgresql/data\nvolumes:\n  data:\n";

class FakeEngine {
public:
    explicit FakeEngine(const char* log = "postgres.capabilities.setuid.log", const char* sign = "cap_drop") : m_path(qgetenv("PATH"))
    {
        for (const char* name : {"docker", "docker-compose"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(kEngine) < 0 || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
                qFatal("no engine");
        }
        qputenv("PATH", QFile::encodeName(folder.path()) + ":/usr/bin:/bin");
        qputenv("FAKE_ENGINE", QFile::encodeName(folder.path()));
        qputenv("FAKE_LOG", (dataDirectory() / "failures" / log).string().c_str());
        qputenv("FAKE_SIGN", sign);
    }
    ~FakeEngine()
    {
        qputenv("PATH", m_path);
        qunsetenv("FAKE_STATE");
    }

    QStringList calls() const { return QString::fromUtf8(QFile::exists(folder.filePath("calls")) ? Stage::read(folder.filePath("calls")) : QByteArray()).split(u'\n', Qt::SkipEmptyParts); }
    int count(const QString& word) const { return static_cast<int>(calls().filter(word).size()); }
    /// Each call of the engine writes it anew: for a moment there is nothing.
    QString composeFile() const
    {
        QByteArray line;
        const auto written = [&] {
            line = Stage::read(folder.filePath("file"));
            return line.endsWith('\n');
        };
        return QTest::qWaitFor(written, 2000) ? QString::fromUtf8(line).trimmed() : QString();
    }

    QTemporaryDir folder;

private:
    QByteArray m_path;
};

/// The window with a file and the dialog open.
struct Trying {
    Stage stage;
    int asked = 0;
    TryDialog* dialog = nullptr;

    explicit Trying(const QByteArray& text = kDatabase, bool agree = true)
    {
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), text));
        stage.dialogs.answer = [this, agree](QDialog& shown) {
            asked += qobject_cast<TryConsent*>(&shown) ? 1 : 0;
            return agree;
        };
        stage.action(QStringLiteral("Try It…"))->trigger();
        dialog = stage.window->trial().dialog();
        dialog->runner().setStateInterval(50);
    }
    template <class T>
    T* child(const char* name) const
    {
        return dialog->findChild<T*>(QLatin1String(name));
    }
    QPushButton* button(const QString& text) const { return buttonIn(*dialog, text); }
    void press(const QString& text) const { QTest::keyClick(button(text), Qt::Key_Space); }
    QString summary() const { return child<QLabel>("trySummary")->text(); }
    int causes() const { return child<QTreeWidget>("tryCauses")->topLevelItemCount(); }
    bool idle() const { return dialog->runner().phase() == TrialRunner::Phase::Idle; }
    bool runs() const { return dialog->runner().phase() == TrialRunner::Phase::Running; }
};

} // namespace

class TryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsNothingBeforeItMay()
    {
        const FakeEngine engine;
        Trying trying(kDatabase, false);
        QVERIFY(!trying.idle() || engine.calls().isEmpty());
        trying.press(QStringLiteral("Start…"));
        QTRY_COMPARE_WITH_TIMEOUT(trying.asked, 1, 20'000);
        QTest::qWait(50);
        QVERIFY(trying.idle());
        QVERIFY2(engine.calls().isEmpty(), qPrintable(engine.calls().join(u'\n')));
        QTRY_VERIFY(trying.button(QStringLiteral("Start…"))->isEnabled());
    }

    void leadsToTheStepAndLeavesItOut()
    {
        const FakeEngine engine;
        Trying trying;
        trying.dialog->choose(harden::Preset::Restricted);
        trying.press(QStringLiteral("Start…"));
        QTRY_VERIFY_WITH_TIMEOUT(trying.runs() && trying.causes() > 0, 20'000);
        const QString folder = QFileInfo(engine.composeFile()).absolutePath();
        QVERIFY(!(QFileInfo(folder).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
        QVERIFY(QFileInfo::exists(folder + "/seccomp/db.json"));
        auto* causes = trying.child<QTreeWidget>("tryCauses");
        QCOMPARE(causes->topLevelItem(0)->text(0), QStringLiteral("db"));
        QTRY_VERIFY2(causes->topLevelItem(0)->text(1).contains(QStringLiteral("SETUID")), qPrintable(causes->topLevelItem(0)->text(1)));
        QCOMPARE(trying.causes(), 1); // three lines, one step
        QVERIFY2(trying.child<QLabel>("tryDetail")->text().contains(QStringLiteral("Leave out: Drop all capabilities")), qPrintable(trying.child<QLabel>("tryDetail")->text()));
        QVERIFY(trying.child<QPlainTextEdit>("tryLog")->toPlainText().contains(QStringLiteral("db | ")));
        QTRY_VERIFY(trying.child<QTreeWidget>("tryServices")->topLevelItem(0)->text(1).contains(QStringLiteral("ended with 1")));

        // Without that step it starts again, unasked, and now it runs.
        QTest::keyClick(trying.child<QPushButton>("takeBack"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(engine.count(QStringLiteral(" up ")) == 2 && trying.runs(), 20'000);
        QTRY_VERIFY2(trying.summary().contains(QStringLiteral("1 of 1")), qPrintable(trying.summary()));
        QCOMPARE(trying.asked, 1);
        QCOMPARE(trying.causes(), 0);
        QCOMPARE(QByteArray::fromStdString(trying.stage.window->document().text()), kDatabase); // so far, nothing is in the file

        // What was tried goes into the file as one step.
        trying.press(QStringLiteral("Apply to the File"));
        QVERIFY(trying.stage.window->document().text().find("no-new-privileges") != std::string::npos);
        QVERIFY(trying.stage.window->document().text().find("cap_drop") == std::string::npos);
        QCOMPARE(trying.stage.window->document().undoStack()->count(), 1);

        trying.press(QStringLiteral("Stop"));
        QTRY_VERIFY(trying.idle());
        QVERIFY(engine.calls().constLast().contains(QStringLiteral(" down -v")));
        QVERIFY(!QFileInfo::exists(folder));
        for (const QString& call : engine.calls())
            QVERIFY2(call.contains(QStringLiteral("-p shop-hullwright-try ")) || call.contains(QStringLiteral("project=shop-hullwright-try ")), qPrintable(call));
    }

    /// A service that is killed, or that nobody gets an answer from, writes nothing of it.
    void leadsFromAStateToTheStep_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QByteArray>("sign");
        QTest::addColumn<QString>("evidence");
        QTest::addColumn<QString>("way");
        QTest::newRow("unhealthy") << QByteArray("Up 2 minutes (unhealthy)") << QByteArray("healthcheck") << QStringLiteral("How it stands: runs, unhealthy") << QStringLiteral("Leave out: Check the health of db");
        QTest::newRow("killed") << QByteArray("Exited (137) 2 seconds ago") << QByteArray("mem_limit\\|memory:") << QStringLiteral("How it stands: ended with 137") << QStringLiteral("Leave out: Limit");
    }
    void leadsFromAStateToTheStep()
    {
        QFETCH(QByteArray, state);
        QFETCH(QByteArray, sign);
        QFETCH(QString, evidence);
        QFETCH(QString, way);
        FakeEngine engine("redis.pids.limit.log", sign.constData());
        QVERIFY(QFile(engine.folder.filePath("nothing")).open(QIODevice::WriteOnly));
        qputenv("FAKE_LOG", QFile::encodeName(engine.folder.filePath("nothing")));
        qputenv("FAKE_STATE", state);
        Trying trying;
        trying.dialog->choose(harden::Preset::Restricted);
        trying.press(QStringLiteral("Start…"));
        QTRY_VERIFY_WITH_TIMEOUT(trying.runs() && trying.causes() > 0, 20'000);
        QTest::qWait(200); // told anew all the time, listed once
        QCOMPARE(trying.causes(), 1);
        QCOMPARE(trying.child<QTreeWidget>("tryCauses")->topLevelItem(0)->text(0), QStringLiteral("db"));
        const QString detail = trying.child<QLabel>("tryDetail")->text();
        QVERIFY2(detail.contains(evidence) && detail.contains(way), qPrintable(detail));
        QTest::keyClick(trying.child<QPushButton>("takeBack"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(engine.count(QStringLiteral(" up ")) == 2 && trying.runs(), 20'000);
        QTRY_VERIFY2(trying.summary().contains(QStringLiteral("1 of 1")), qPrintable(trying.summary()));
        QCOMPARE(trying.causes(), 0);
    }

    void relaxesTheFileItselfAsOneStep()
    {
        const FakeEngine engine;
        const QByteArray closed = QByteArray(kDatabase).replace("    volumes:", "    cap_drop: [ALL] # all of them\n    cap_add: [SETGID]\n    volumes:");
        qputenv("FAKE_SIGN", "cap_drop"); // as it stays in the file, it fails again
        Trying trying(closed);
        trying.dialog->choose(std::nullopt);
        trying.press(QStringLiteral("Start…"));
        QTRY_VERIFY_WITH_TIMEOUT(trying.runs() && trying.causes() > 0, 20'000);
        auto* causes = trying.child<QTreeWidget>("tryCauses");
        QTRY_VERIFY2(causes->topLevelItem(0)->text(1).contains(QStringLiteral("SETUID")), qPrintable(causes->topLevelItem(0)->text(1)));
        QVERIFY2(trying.child<QLabel>("tryDetail")->text().contains(QStringLiteral("Give db the capability SETUID back")), qPrintable(trying.child<QLabel>("tryDetail")->text()));
        QTest::keyClick(trying.child<QPushButton>("takeBack"), Qt::Key_Space);
        Document& document = trying.stage.window->document();
        QCOMPARE(document.undoStack()->count(), 1);
        QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Give db the capability SETUID back"));
        QCOMPARE(QByteArray::fromStdString(document.text()), QByteArray(closed).replace("[SETGID]", "[SETGID, SETUID]"));
        QTRY_VERIFY_WITH_TIMEOUT(engine.count(QStringLiteral(" up ")) == 2 && trying.runs(), 20'000);
        document.undoStack()->undo();
        QCOMPARE(QByteArray::fromStdString(document.text()), closed);
    }

    void closingTakesItDown_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"the dialog", "the window", "the program"})
            QTest::newRow(how) << QString(how);
    }
    void closingTakesItDown()
    {
        QFETCH(QString, how);
        const FakeEngine engine;
        Trying trying;
        trying.press(QStringLiteral("Start…"));
        QTRY_VERIFY_WITH_TIMEOUT(trying.runs(), 20'000);
        const QString folder = QFileInfo(engine.composeFile()).absolutePath();
        QVERIFY(QFileInfo::exists(folder));
        const int before = engine.count(QStringLiteral(" down -v"));
        if (how == QLatin1String("the dialog"))
            trying.dialog->close();
        else if (how == QLatin1String("the window"))
            trying.stage.window->close();
        else
            trying.stage.window.reset();
        QTRY_COMPARE_WITH_TIMEOUT(engine.count(QStringLiteral(" down -v")), before + 1, 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(folder), 10'000);
        QTest::qWait(100);
        QCOMPARE(engine.count(QStringLiteral(" up ")), 1);
    }

    void saysWhatItWillDoAndDefaultsToNoWhereThatWrites_data()
    {
        QTest::addColumn<QByteArray>("mount");
        QTest::addColumn<QString>("access");
        QTest::newRow("reads") << QByteArray("./conf:/conf:ro") << QStringLiteral("reads only");
        QTest::newRow("writes") << QByteArray("./conf:/conf") << QStringLiteral("may write");
    }
    void saysWhatItWillDoAndDefaultsToNoWhereThatWrites()
    {
        QFETCH(QByteArray, mount);
        QFETCH(QString, access);
        const FakeEngine engine;
        Trying trying(QByteArray(kDatabase).replace("      - data:", "      - " + mount + "\n      - data:"), false);
        QVERIFY(QDir(trying.stage.folder.path()).mkdir(QStringLiteral("conf")));
        QString commands, path, told, first;
        trying.stage.dialogs.answer = [&](QDialog& shown) {
            commands = shown.findChild<QPlainTextEdit*>(QStringLiteral("tryCommands"))->toPlainText();
            auto* paths = shown.findChild<QTreeWidget*>(QStringLiteral("hostPaths"));
            path = paths->topLevelItem(0)->text(0);
            told = paths->topLevelItem(0)->text(2);
            for (auto* button : shown.findChildren<QPushButton*>())
                if (button->isDefault())
                    first = button->text().remove(u'&');
            return false;
        };
        trying.press(QStringLiteral("Start…"));
        QTRY_VERIFY_WITH_TIMEOUT(!commands.isEmpty(), 20'000);
        QCOMPARE(told, access);
        QVERIFY2(path.startsWith(trying.stage.folder.filePath(QStringLiteral("conf"))), qPrintable(path));
        QCOMPARE(first, access == QLatin1String("may write") ? QStringLiteral("Don't Start") : QStringLiteral("Start It"));
        QCOMPARE(commands.count(QStringLiteral("shop-hullwright-try")), 4);
        QVERIFY(commands.startsWith(engine.folder.filePath(QStringLiteral("docker-compose"))));
        QVERIFY(engine.calls().isEmpty());
    }

    void withoutAnEngineItOffersTheScript()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        Trying trying;
        qputenv("PATH", path);
        QVERIFY(!trying.button(QStringLiteral("Start…"))->isEnabled());
        QVERIFY2(trying.summary().contains(QStringLiteral("verify.sh")), qPrintable(trying.summary()));
        trying.stage.dialogs.answer = {};
        trying.stage.dialogs.folder = trying.stage.folder.filePath(QStringLiteral("out"));
        trying.press(QStringLiteral("Export…"));
        QVERIFY(QFile::exists(trying.stage.dialogs.folder + QStringLiteral("/verify.sh")));
    }

    /// Whoever tried it with an engine need not say again which one, hardened or not.
    void anExportIsForTheEngineOfTheTrial()
    {
        const FakeEngine engine;
        Trying trying;
        trying.stage.settings.setExportEngine(QStringLiteral("podman"));
        std::optional<harden::Dialect> offered;
        trying.stage.dialogs.answer = [&offered](QDialog& shown) {
            if (const auto* exporting = qobject_cast<ExportDialog*>(&shown))
                offered = exporting->dialect();
            return false;
        };
        trying.press(QStringLiteral("Export…"));
        QCOMPARE(offered, std::optional(harden::Dialect::Docker));
    }

    void hardeningLeadsHere()
    {
        const FakeEngine engine;
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kDatabase));
        stage.dialogs.answer = [](QDialog& shown) {
            auto* harden = qobject_cast<HardenDialog*>(&shown);
            harden->setPreset(harden::Preset::Restricted);
            if (!QTest::qWaitFor([harden] { return harden->ready(); }, 20'000))
                return false;
            for (auto* button : shown.findChildren<QPushButton*>())
                if (button->text().remove(u'&') == QStringLiteral("Try It…"))
                    button->click();
            return false;
        };
        stage.action(QStringLiteral("Harden…"))->trigger();
        QTRY_VERIFY(stage.window->trial().dialog());
        QTRY_COMPARE(stage.window->trial().dialog()->findChild<QComboBox*>()->currentText(), QStringLiteral("Hardened, restricted"));
        QVERIFY(engine.calls().isEmpty());
    }

    void everyWidgetHasAName()
    {
        const FakeEngine engine;
        Trying trying;
        for (const auto* widget : trying.dialog->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->inherits("QScrollBar") || widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TryTest)
#include "try_test.moc"
