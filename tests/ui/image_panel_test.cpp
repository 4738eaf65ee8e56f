// The Image panel of the real window: facts pinned and taken back by key, what scores and plans make of them, and what an engine or a file says of an image.
#include "tests/ui/keyboard.h"
#include "tests/ui/ui_test_tools.h"

#include "core/grants/image_pins.h"
#include "core/grants/service_image.h"
#include "ui/models/image_inspector.h"
#include "ui/views/file_flow.h"
#include "ui/views/inspect_dialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace hullwright;
using namespace hullwright::test;

namespace {

const QByteArray kBuilt = "services:\n  app:\n    build: .   # ours\n    ports: [\"80:80\"]\n  web:\n    image: nginx:1.27\n";

QByteArray inspectionOf(const QByteArray& name, const QByteArray& user)
{
    return "[{\"Id\": \"sha256:aa\", \"RepoTags\": [\"" + name + "\"], \"RepoDigests\": [\"" + name.split(':').front() + "@sha256:" + QByteArray(64, 'a') + "\"], \"Config\": {\"User\": \"" + user
           + "\", \"Volumes\": {\"/data\": {}}, \"ExposedPorts\": {\"80/tcp\": {}}}}]";
}

/// A window with the panel on show, the first service selected and the focus in the panel.
struct Bench : Stage {
    explicit Bench(const QByteArray& text = kBuilt)
    {
        window->files().open(write(QStringLiteral("compose.yaml"), text));
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        named(QStringLiteral("Stack tree"))->setFocus();
        press(Qt::Key_9, Qt::ControlModifier);
        press(Qt::Key_F6);
    }
    [[nodiscard]] QByteArray text() const { return QByteArray::fromStdString(window->document().text()); }
    [[nodiscard]] double score() const { return window->document().analysis()->assessment.stack.value; }
    [[nodiscard]] const compose::Service& service(const char* name) const { return *window->document().analysis()->project.stack->service(name); }
    [[nodiscard]] QString about() const { return window->findChild<QLabel*>(QStringLiteral("aboutImage"))->text(); }
    void undo() const { action(QStringLiteral("Undo"))->trigger(); }
};

/// Engines of our own in a folder that alone is searched; each prints what it is told to, after a while.
struct FakeEngines {
    QTemporaryDir folder;
    QByteArray path = qgetenv("PATH");

    FakeEngines() { qputenv("PATH", QFile::encodeName(folder.path())); }
    ~FakeEngines() { qputenv("PATH", path); }
    void add(const QString& name, const QByteArray& script) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\nPATH=/usr/bin:/bin\n" + script) < 0 || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("no engine");
    }
};

} // namespace

class ImagePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBuiltImageIsSaidToBeUnknown()
    {
        Bench bench;
        QVERIFY2(bench.about().contains(QLatin1String("built here")), qPrintable(bench.about()));
        auto* user = bench.named<QLineEdit>(QStringLiteral("Runs as"));
        QVERIFY2(user->accessibleDescription().contains(QLatin1String("not known")), qPrintable(user->accessibleDescription()));
        // Of what the catalogue knows, it says how sure that is.
        bench.window->selection().select({std::string("services"), std::string("web")});
        QVERIFY2(bench.about().contains(QLatin1String("is known as")), qPrintable(bench.about()));
        QVERIFY2(user->accessibleDescription().contains(QLatin1String("root, then 101")), qPrintable(user->accessibleDescription()));
        QVERIFY2(user->accessibleDescription().contains(QLatin1String("measured")) || user->accessibleDescription().contains(QLatin1String("documented")), qPrintable(user->accessibleDescription()));
    }

    void aUserIsPinnedByKeyAndTakenBack()
    {
        Bench bench;
        const double before = bench.score();
        QVERIFY(tabTo(QStringLiteral("Runs as")));
        QTest::keyClicks(focused(), QStringLiteral("1000:1000"));
        press(Qt::Key_Return);
        QVERIFY2(bench.text().contains("x-hullwright:\n      image:\n        user: "), bench.text().constData());
        QVERIFY(bench.score() < before);
        QVERIFY(grants::runsAsOther(bench.service("app")));
        QVERIFY(bench.action(QStringLiteral("Undo"))->toolTip().contains(QLatin1String("it runs as 1000:1000")));
        QVERIFY(bench.named<QLineEdit>(QStringLiteral("Runs as"))->accessibleDescription().contains(QLatin1String("yours, line")));
        bench.undo();
        QCOMPARE(bench.text(), kBuilt);
        QCOMPARE(bench.score(), before);
        bench.action(QStringLiteral("Redo"))->trigger();
        QVERIFY(tabTo(QStringLiteral("Reset Runs as to its default")));
        press(Qt::Key_Space);
        QCOMPARE(bench.text(), kBuilt);
    }

    void whatIsNoUserIsRefused()
    {
        Bench bench;
        QVERIFY(tabTo(QStringLiteral("Runs as")));
        QTest::keyClicks(focused(), QStringLiteral("a b"));
        press(Qt::Key_Return);
        QCOMPARE(bench.text(), kBuilt);
        QVERIFY2(stripText(*bench.window).contains(QLatin1String("is no user")), qPrintable(stripText(*bench.window)));
    }

    void listsArePinnedAndNothingCanBe()
    {
        Bench bench;
        QVERIFY(tabTo(QStringLiteral("New entry of Writes to")));
        QTest::keyClicks(focused(), QStringLiteral("/data"));
        press(Qt::Key_Return);
        QVERIFY(tabTo(QStringLiteral("New entry of Needs")) || true);
        auto facts = grants::pinnedFacts(bench.service("app"));
        QVERIFY(facts.tellsWrites && facts.writes == std::vector<std::string>{"/data"} && !facts.tellsNeeds);
        bench.named<QCheckBox>(QStringLiteral("It needs none"))->click();
        facts = grants::pinnedFacts(bench.service("app"));
        QVERIFY(facts.tellsNeeds && facts.needs.empty());
        QVERIFY(bench.named<QCheckBox>(QStringLiteral("It needs none"))->isChecked());
        bench.named<QCheckBox>(QStringLiteral("It needs none"))->click();
        QVERIFY(!grants::pinnedFacts(bench.service("app")).tellsNeeds);
        bench.undo();
        bench.undo();
        bench.undo();
        QCOMPARE(bench.text(), kBuilt);
    }

    void aListBeginsWithWhatIsKnown()
    {
        Bench bench;
        bench.window->selection().select({std::string("services"), std::string("web")});
        const auto known = bench.named<QListWidget>(QStringLiteral("Needs"))->count();
        QVERIFY(known > 1);
        auto* field = bench.named<QLineEdit>(QStringLiteral("New entry of Needs"));
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("net_raw"));
        QTest::keyClick(field, Qt::Key_Return);
        const auto facts = grants::pinnedFacts(bench.service("web"));
        QCOMPARE(static_cast<int>(facts.needs.size()), known + 1);
        QCOMPARE(facts.needs.back(), std::string("NET_RAW"));
        QTest::keyClicks(field, QStringLiteral("FLYING"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(stripText(*bench.window).contains(QLatin1String("can't be pinned")), qPrintable(stripText(*bench.window)));
    }

    void theOlderPlaceIsShownAndMoves()
    {
        Bench bench(kBuilt + "x-hullwright:\n  assume:\n    image-user: {app: \"7\"}\n");
        auto* user = bench.named<QLineEdit>(QStringLiteral("Runs as"));
        QCOMPARE(user->text(), QStringLiteral("7"));
        QVERIFY2(user->accessibleDescription().contains(QLatin1String("pinned for the project")), qPrintable(user->accessibleDescription()));
        user->setFocus();
        user->selectAll();
        QTest::keyClicks(user, QStringLiteral("8"));
        QTest::keyClick(user, Qt::Key_Return);
        QVERIFY2(!bench.text().contains("image-user") && bench.text().contains("user: \"8\""), bench.text().constData());
    }

    void anEngineIsAskedOnceItsCommandWasShown()
    {
        FakeEngines engines;
        engines.add(QStringLiteral("docker"), "echo \"$@\" > \"" + QFile::encodeName(engines.folder.filePath(QStringLiteral("calls"))) + "\"\ncat <<'E'\n" + inspectionOf("nginx:1.27", "101") + "\nE\n");
        Bench bench;
        bench.window->selection().select({std::string("services"), std::string("web")});
        bench.dialogs.answer = [&](QDialog& shown) {
            auto& dialog = *qobject_cast<ui::InspectDialog*>(&shown);
            dialog.show();
            const QString command = dialog.findChild<QPlainTextEdit*>(QStringLiteral("inspectCommand"))->toPlainText();
            if (!command.endsWith(QLatin1String("docker image inspect -- nginx:1.27")) || QFile::exists(engines.folder.filePath(QStringLiteral("calls"))))
                return false;
            QPushButton* const pin = buttonIn(dialog, QStringLiteral("Pin What Is Ticked"));
            if (pin->isEnabled())
                return false;
            QTest::keyClick(buttonIn(dialog, QStringLiteral("Ask the Engine")), Qt::Key_Space);
            return QTest::qWaitFor([pin] { return pin->isEnabled(); }, 10'000);
        };
        QTest::keyClick(buttonIn(*bench.window, QStringLiteral("Ask the Engine…")), Qt::Key_Space);
        QCOMPARE(Stage::read(engines.folder.filePath(QStringLiteral("calls"))).trimmed(), QByteArray("image inspect -- nginx:1.27"));
        QVERIFY2(bench.text().contains("digest: nginx:1.27@sha256:aaaa") && bench.text().contains("- /data"), bench.text().constData());
        QVERIFY(grants::imagePins(bench.service("web")).isInspected("digest"));
        QVERIFY(bench.named<QLineEdit>(QStringLiteral("Digest"))->accessibleDescription().contains(QLatin1String("from the image itself")));
        bench.undo(); // one step
        QCOMPARE(bench.text(), kBuilt);
    }

    void askingCanBeGivenUp()
    {
        FakeEngines engines;
        engines.add(QStringLiteral("docker"), "exec sleep 60\n");
        Bench bench;
        bool given = false;
        bench.dialogs.answer = [&](QDialog& dialog) {
            dialog.show();
            QTest::keyClick(buttonIn(dialog, QStringLiteral("Ask the Engine")), Qt::Key_Space);
            auto* const runner = dialog.findChild<QProcess*>();
            const auto* const state = dialog.findChild<QLabel*>(QStringLiteral("inspectState"));
            QTest::keyClick(&dialog, Qt::Key_Escape);
            given = (runner == nullptr || runner->state() == QProcess::NotRunning) && dialog.isVisible() && state->text() == QLatin1String("Not asked any further.");
            QTest::keyClick(&dialog, Qt::Key_Escape);
            return false;
        };
        QTest::keyClick(buttonIn(*bench.window, QStringLiteral("Ask the Engine…")), Qt::Key_Space);
        QVERIFY(given);
        QCOMPARE(bench.text(), kBuilt);
    }

    void whatTheEngineComplainsOfIsShown()
    {
        FakeEngines engines;
        engines.add(QStringLiteral("podman"), "echo 'Error: no such image <b>app</b>' >&2\nexit 125\n");
        Bench bench;
        QString said;
        bench.dialogs.answer = [&](QDialog& dialog) {
            dialog.show();
            const auto* const state = dialog.findChild<QLabel*>(QStringLiteral("inspectState"));
            QTest::keyClick(buttonIn(dialog, QStringLiteral("Ask the Engine")), Qt::Key_Space);
            (void)QTest::qWaitFor([state] { return state->text().contains(QLatin1String("no such image")); }, 10'000);
            said = state->text();
            return false;
        };
        QTest::keyClick(buttonIn(*bench.window, QStringLiteral("Ask the Engine…")), Qt::Key_Space);
        QVERIFY2(said.contains(QLatin1String("no such image <b>app</b>")), qPrintable(said));
    }

    void withoutAnEngineAFileIsRead()
    {
        FakeEngines engines;
        Bench bench;
        bench.dialogs.inspection = bench.write(QStringLiteral("image.json"), inspectionOf("mine:1", "1000"));
        QString words;
        bench.dialogs.answer = [&](QDialog& dialog) {
            dialog.show();
            words = dialog.findChild<QLabel*>(QStringLiteral("inspectWords"))->text();
            QTest::keyClick(buttonIn(dialog, QStringLiteral("From File…")), Qt::Key_Space);
            return buttonIn(dialog, QStringLiteral("Pin What Is Ticked"))->isEnabled();
        };
        QTest::keyClick(buttonIn(*bench.window, QStringLiteral("Ask the Engine…")), Qt::Key_Space);
        QVERIFY2(words.contains(QLatin1String("No engine is at hand")), qPrintable(words));
        QVERIFY2(bench.text().contains("user: \"1000\""), bench.text().constData());
        QVERIFY(grants::runsAsOther(bench.service("app")));
    }

    void aFileOfAnotherImageIsRefused()
    {
        FakeEngines engines;
        Bench bench;
        bench.window->selection().select({std::string("services"), std::string("web")});
        bench.dialogs.inspection = bench.write(QStringLiteral("image.json"), inspectionOf("redis:7", "999"));
        QString said;
        bench.dialogs.answer = [&](QDialog& dialog) {
            dialog.show();
            const auto* const state = dialog.findChild<QLabel*>(QStringLiteral("inspectState"));
            (void)QTest::qWaitFor([state] { return !state->text().isEmpty(); }, 5000);
            said = state->text();
            return buttonIn(dialog, QStringLiteral("Pin What Is Ticked"))->isEnabled();
        };
        QTest::keyClick(buttonIn(*bench.window, QStringLiteral("From File…")), Qt::Key_Space);
        QVERIFY2(said.contains(QLatin1String("redis:7")) && said.contains(QLatin1String("nginx:1.27")), qPrintable(said));
        QCOMPARE(bench.text(), kBuilt);
    }

    /// The Compose file and the secret file change as one step; the file is written with the save, for its owner alone.
    void movesCredentialsToSecretFiles()
    {
        const QByteArray with = "services:\n  db:\n    image: postgres:16 # ours\n    environment:\n      POSTGRES_PASSWORD: correct-horse-battery\n      TZ: UTC\n    volumes: [\"data:/var/lib/postgresql/data\"]\nvolumes:\n  data:\n";
        Bench bench(with);
        const double before = bench.score();
        auto* table = bench.named<QTreeView>(QStringLiteral("Environment"));
        QVERIFY(table && table->model()->rowCount() == 2);
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("••••••••"));
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("a credential in clear text"));
        QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("UTC"));
        QVERIFY(tabTo(QStringLiteral("Show credentials")));
        press(Qt::Key_Space);
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("correct-horse-battery"));
        QVERIFY(tabTo(QStringLiteral("Move Credentials to Secret Files")) || buttonIn(*bench.window, QStringLiteral("Move Credentials to Secret Files")));
        QTest::keyClick(buttonIn(*bench.window, QStringLiteral("Move Credentials to Secret Files")), Qt::Key_Space);
        const QByteArray moved = bench.text();
        QVERIFY2(moved.contains("POSTGRES_PASSWORD_FILE: /run/secrets/db_postgres_password") && moved.contains("file: ./secrets/db_postgres_password.txt") && !moved.contains("correct-horse"), moved.constData());
        QVERIFY(moved.contains("image: postgres:16 # ours"));
        QVERIFY(bench.score() <= before);
        const QString path = bench.folder.filePath(QStringLiteral("secrets/db_postgres_password.txt"));
        QVERIFY(!QFile::exists(path));
        bench.action(QStringLiteral("Save"))->trigger();
        QCOMPARE(Stage::read(path), QByteArray("correct-horse-battery"));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        bench.undo(); // one step
        QCOMPARE(bench.text(), with);
        bench.action(QStringLiteral("Save"))->trigger();
        QVERIFY(!QFile::exists(path));
    }

    void choosesTagAndPullPolicy()
    {
        Bench bench("services:\n  web:\n    image: nginx:1.27 # pinned\n");
        QVERIFY(tabTo(QStringLiteral("Image")));
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), QStringLiteral("nginx:1.28"));
        press(Qt::Key_Return);
        QVERIFY2(bench.text().contains("image: nginx:1.28 # pinned"), bench.text().constData());
        QVERIFY(tabTo(QStringLiteral("Pull")));
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), QStringLiteral("always"));
        press(Qt::Key_Return);
        QVERIFY2(bench.text().contains("pull_policy: always"), bench.text().constData());
        bench.undo();
        bench.undo();
        QCOMPARE(bench.text(), QByteArray("services:\n  web:\n    image: nginx:1.27 # pinned\n"));
    }
};

QTEST_MAIN(ImagePanelTest)
#include "image_panel_test.moc"
