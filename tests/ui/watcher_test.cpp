// Files that other programs change while they are open: taken over where nothing is at stake, asked about in the strip where something is.
#include "tests/ui/ui_test_tools.h"

#include "ui/views/disk_banner.h"
#include "ui/views/file_flow.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"

#include <QAbstractItemView>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>

using namespace hullwright;
using namespace hullwright::ui;
using namespace hullwright::test;

namespace {

constexpr int kPatience = 20'000;

/// A stage whose window has a file open, and is watching it.
struct Watched : Stage {
    QString path;
    explicit Watched(const QByteArray& bytes = kShop)
    {
        path = write(QStringLiteral("compose.yaml"), bytes);
        window->disk().watcher().setPause(std::chrono::milliseconds(30));
        window->files().open(path);
        QTest::qWait(200); // the watch begins after the first paint
    }
    [[nodiscard]] Document& document() const { return window->document(); }
    [[nodiscard]] QByteArray text(std::size_t file = 0) const { return QByteArray::fromStdString(document().text(file)); }
    /// As editors do it: another file takes the name.
    void replace(const QByteArray& bytes) const
    {
        write(QStringLiteral("next.tmp"), bytes);
        QFile::remove(path);
        QFile::rename(folder.filePath(QStringLiteral("next.tmp")), path);
    }
    void edit() const { (void)document().perform(QStringLiteral("edit"), {yaml::Assign{{std::string("services"), std::string("db"), std::string("read_only")}, true}}); }
    [[nodiscard]] bool press(const QString& button) const
    {
        const auto buttons = window->strip().findChildren<QPushButton*>();
        for (QPushButton* each : buttons) {
            if (each->text() != button || !each->isVisible())
                continue;
            each->setFocus();
            QTest::keyClick(each, Qt::Key_Space);
            return true;
        }
        return false;
    }
};

QByteArray pinned(const char* tag)
{
    return QByteArray(kShop).replace("nginx:1.27", QByteArray("nginx:") + tag);
}

} // namespace

class WatcherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnmodifiedFileIsReadAgainInPlace()
    {
        Watched stage;
        auto* tree = stage.named<QAbstractItemView>(QStringLiteral("Stack tree"));
        QVERIFY(tree);
        stage.window->selection().select({std::string("services"), std::string("db"), std::string("image")});
        QSignalSpy reset(tree->model(), &QAbstractItemModel::modelReset);
        stage.replace(pinned("1.28"));
        QTRY_COMPARE_WITH_TIMEOUT(stage.text(), pinned("1.28"), kPatience);
        QVERIFY(!stage.document().modified());
        QVERIFY(stripText(*stage.window).isEmpty());
        QCOMPARE(reset.size(), 0);
        QCOMPARE(stage.window->selection().path().size(), std::size_t{3});
        QCOMPARE(stage.window->source().editor().bytes(), pinned("1.28").toStdString());
        // One step: what stood there before is not lost, and is unsaved then.
        QCOMPARE(stage.document().undoStack()->count(), 1);
        stage.document().undoStack()->undo();
        QCOMPARE(stage.text(), kShop);
        QVERIFY(stage.document().modified());
        stage.document().undoStack()->redo();
        QVERIFY(!stage.document().modified());
        // The file that took the name is watched as well, and writing in place is seen.
        QTest::qWait(200);
        stage.write(QStringLiteral("compose.yaml"), pinned("1.29"));
        QTRY_COMPARE_WITH_TIMEOUT(stage.text(), pinned("1.29"), kPatience);
    }

    void ownSavesAreNoNews()
    {
        Watched stage;
        QSignalSpy reloaded(&stage.window->disk().watcher(), &Watcher::reloaded);
        stage.edit();
        QVERIFY(stage.window->files().save());
        QTest::qWait(500);
        QCOMPARE(reloaded.size(), 0);
        QCOMPARE(stage.document().undoStack()->count(), 1);
        QVERIFY(stripText(*stage.window).isEmpty());
        // The same bytes again are none either.
        stage.replace(stage.text());
        QTest::qWait(500);
        QCOMPARE(reloaded.size(), 0);
    }

    void unsavedChangesAreAskedAbout()
    {
        Watched stage;
        stage.edit();
        const QByteArray mine = stage.text();
        stage.replace(pinned("1.28"));
        QTRY_VERIFY_WITH_TIMEOUT(stripText(*stage.window).contains(QLatin1String("Another program changed compose.yaml")), kPatience);
        QCOMPARE(stage.text(), mine);
        QVERIFY(stage.press(QStringLiteral("Reload")));
        QCOMPARE(stage.text(), pinned("1.28"));
        QVERIFY(!stage.document().modified());
        QVERIFY(stripText(*stage.window).isEmpty());
        stage.document().undoStack()->undo();
        QCOMPARE(stage.text(), mine);
        QVERIFY(stage.document().modified());
    }

    void keepingMineSavesOverItWithoutAskingAgain()
    {
        Watched stage;
        stage.edit();
        const QByteArray mine = stage.text();
        stage.replace(pinned("1.28"));
        QTRY_VERIFY_WITH_TIMEOUT(stripText(*stage.window).contains(QLatin1String("Another program changed")), kPatience);
        QVERIFY(stage.press(QStringLiteral("Keep Mine")));
        QVERIFY(stripText(*stage.window).isEmpty());
        QVERIFY(stage.document().modified());
        // Undone, the text still differs from what stands on disk.
        stage.document().undoStack()->undo();
        QVERIFY(stage.document().modified());
        stage.document().undoStack()->redo();
        QVERIFY(stage.window->files().save());
        QCOMPARE(stage.dialogs.conflictAsked, 0);
        QCOMPARE(Stage::read(stage.path), mine);
        QVERIFY(!stage.document().modified());
    }

    void twoWindowsOverOneFileLoseNothing()
    {
        Watched stage;
        MainWindow other(MainWindow::Surroundings{stage.settings, stage.dialogs, stage.theme, [&stage] { return stage.today; }});
        other.disk().watcher().setPause(std::chrono::milliseconds(30));
        other.show();
        other.files().open(stage.path);
        QTest::qWait(200);
        const auto there = [&other] { return QByteArray::fromStdString(other.document().text()); };
        stage.edit();
        QVERIFY(stage.window->files().save());
        QTRY_COMPARE_WITH_TIMEOUT(there(), stage.text(), kPatience); // nothing was unsaved there
        QVERIFY(!other.document().modified());
        // Both have something unsaved: who saves first wins nothing by it.
        QVERIFY(other.document().perform(QStringLiteral("user"), {yaml::Assign{{std::string("services"), std::string("web"), std::string("user")}, "1000"}}));
        const QByteArray theirs = there();
        stage.document().undoStack()->undo();
        QVERIFY(stage.window->files().save());
        QTRY_VERIFY_WITH_TIMEOUT(stripText(other).contains(QLatin1String("Another program changed compose.yaml")), kPatience);
        QCOMPARE(there(), theirs);
        stage.dialogs.conflict = Dialogs::Conflict::Cancel;
        QVERIFY(!other.files().save());
        QCOMPARE(stage.dialogs.conflictAsked, 1);
        QCOMPARE(Stage::read(stage.path), kShop);
        QTest::keyClick(buttonIn(other.strip(), QStringLiteral("Keep Mine")), Qt::Key_Space);
        QVERIFY(other.files().save());
        QTRY_COMPARE_WITH_TIMEOUT(stage.text(), theirs, kPatience);
        QVERIFY(!stage.document().modified());
        stage.document().undoStack()->undo(); // one step away
        QCOMPARE(stage.text(), kShop);
    }

    void aFileThatBecomesALinkIsTakenOver()
    {
        Watched stage;
        const QString target = stage.write(QStringLiteral("real.yaml"), pinned("1.28"));
        QVERIFY(QFile::remove(stage.path));
        QVERIFY(QFile::link(target, stage.path));
        QTRY_COMPARE_WITH_TIMEOUT(stage.text(), pinned("1.28"), kPatience);
        QVERIFY(!stage.document().modified());
        stage.edit();
        QVERIFY(stage.window->files().save());
        QVERIFY(QFileInfo(stage.path).isSymLink()); // what is written is what it leads to
        QCOMPARE(Stage::read(target), stage.text());
        // Renamed away, it is gone; a save brings it back, and leaves the other alone.
        QTest::qWait(200);
        QVERIFY(QFile::rename(stage.path, stage.folder.filePath(QStringLiteral("moved.yaml"))));
        QTRY_VERIFY_WITH_TIMEOUT(stripText(*stage.window).contains(QLatin1String("Another program removed compose.yaml")), kPatience);
        QVERIFY(stage.window->files().save());
        QVERIFY(!QFileInfo(stage.path).isSymLink());
        QCOMPARE(Stage::read(stage.path), stage.text());
    }

    void undoingEverythingTakesTheDiskOver()
    {
        Watched stage;
        stage.edit();
        stage.replace(pinned("1.28"));
        QTRY_VERIFY_WITH_TIMEOUT(!stripText(*stage.window).isEmpty(), kPatience);
        stage.document().undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(stage.text(), pinned("1.28"), kPatience);
        QVERIFY(!stage.document().modified());
    }

    void aRemovedFileIsUnsaved()
    {
        Watched stage;
        QFile::remove(stage.path);
        QTRY_VERIFY_WITH_TIMEOUT(stripText(*stage.window).contains(QLatin1String("Another program removed compose.yaml")), kPatience);
        QVERIFY(stage.document().modified());
        QVERIFY(stage.action(QStringLiteral("Save"))->isEnabled());
        QVERIFY(stage.window->files().save());
        QCOMPARE(Stage::read(stage.path), kShop);
        QVERIFY(!stage.document().modified());
        QVERIFY(stripText(*stage.window).isEmpty());
        // Gone and back, as a branch is changed and changed back.
        QTest::qWait(200);
        QFile::remove(stage.path);
        QTRY_VERIFY_WITH_TIMEOUT(stage.document().modified(), kPatience);
        stage.write(QStringLiteral("compose.yaml"), kShop);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.document().modified(), kPatience);
        QVERIFY(stripText(*stage.window).isEmpty());
    }

    void whatTheProjectReadsIsWatchedToo()
    {
        QByteArray bytes = kShop;
        bytes.replace("nginx:1.27", "nginx:${TAG:-1.27}");
        Watched stage(bytes);
        const auto image = [&stage] { return QString::fromStdString(stage.document().analysis()->project.stack->service("web")->image->value); };
        QCOMPARE(image(), QStringLiteral("nginx:1.27"));
        stage.write(QStringLiteral(".env"), "TAG=1.30\n");
        QTRY_COMPARE_WITH_TIMEOUT(image(), QStringLiteral("nginx:1.30"), kPatience);
        QVERIFY(!stage.document().modified());
        QTest::qWait(200);
        stage.write(QStringLiteral(".env"), "TAG=1.31\n");
        QTRY_COMPARE_WITH_TIMEOUT(image(), QStringLiteral("nginx:1.31"), kPatience);
    }

    void anEditedSideFileIsAskedAbout()
    {
        Watched stage;
        const QString env = stage.write(QStringLiteral(".env"), "A=1\n");
        QTest::qWait(300);
        QVERIFY(stage.document().editSide(env, QStringLiteral("edit"), "A=2\n"));
        QTest::qWait(200);
        stage.write(QStringLiteral(".env"), "A=3\n");
        QTRY_VERIFY_WITH_TIMEOUT(stripText(*stage.window).contains(QLatin1String("Another program changed .env")), kPatience);
        QVERIFY(stage.press(QStringLiteral("Reload")));
        QCOMPARE(stage.document().sideText(env), std::optional<std::string>("A=3\n"));
        QVERIFY(!stage.document().modified());
    }

    void aNewOverrideIsOffered()
    {
        Watched stage;
        const auto readOnly = [&stage] {
            const auto* web = stage.document().analysis()->project.stack->service("web");
            return web && web->readOnly && web->readOnly->value;
        };
        const bool before = readOnly();
        stage.write(QStringLiteral("notes.txt"), "not one of them");
        QTest::qWait(300);
        QVERIFY(stripText(*stage.window).isEmpty());
        stage.write(QStringLiteral("compose.override.yaml"), before ? "services:\n  web:\n    read_only: false\n" : "services:\n  web:\n    read_only: true\n");
        QTRY_VERIFY_WITH_TIMEOUT(stripText(*stage.window).contains(QLatin1String("compose.override.yaml is new beside this project, and docker compose would read it.")), kPatience);
        QCOMPARE(stage.document().files().size(), std::size_t{1});
        QVERIFY(stage.press(QStringLiteral("Add It")));
        QCOMPARE(stage.document().files().size(), std::size_t{2});
        QVERIFY(stage.document().files()[1].role == compose::FileRole::Override);
        QCOMPARE(readOnly(), !before);
        QVERIFY(stripText(*stage.window).isEmpty());
        QTest::qWait(400);
        QVERIFY(stripText(*stage.window).isEmpty());
    }

    void unsavedTextIsAskedAboutBeforeAnOverrideIsAdded()
    {
        Watched stage;
        stage.edit();
        const QByteArray mine = stage.text();
        stage.write(QStringLiteral("compose.override.yml"), "services: {}\n");
        QTRY_VERIFY_WITH_TIMEOUT(stripText(*stage.window).contains(QLatin1String("compose.override.yml is new")), kPatience);
        stage.dialogs.unsaved = Dialogs::Unsaved::Cancel;
        QVERIFY(stage.press(QStringLiteral("Add It")));
        QCOMPARE(stage.text(), mine);
        QCOMPARE(stage.document().files().size(), std::size_t{1});
        QVERIFY(stripText(*stage.window).contains(QLatin1String("compose.override.yml is new"))); // the question stays
        stage.dialogs.unsaved = Dialogs::Unsaved::Save;
        QVERIFY(stage.press(QStringLiteral("Add It")));
        QCOMPARE(stage.document().files().size(), std::size_t{2});
        QCOMPARE(Stage::read(stage.path), mine);
    }

    void anOverrideThatIsLeftIsNotOfferedAgain()
    {
        Watched stage;
        const QString over = stage.write(QStringLiteral("docker-compose.override.yml"), "services: {}\n");
        QTRY_VERIFY_WITH_TIMEOUT(stripText(*stage.window).contains(QLatin1String("is new beside")), kPatience);
        QVERIFY(stage.press(QStringLiteral("Leave It")));
        QVERIFY(stripText(*stage.window).isEmpty());
        stage.write(QStringLiteral("notes.txt"), "something else happens there");
        QTest::qWait(400);
        QVERIFY(stripText(*stage.window).isEmpty());
        // Gone and there again, it is another one.
        QFile::remove(over);
        QTest::qWait(400);
        stage.write(QStringLiteral("docker-compose.override.yml"), "services: {}\n");
        QTRY_VERIFY_WITH_TIMEOUT(stripText(*stage.window).contains(QLatin1String("is new beside")), kPatience);
        // One that goes while it is offered takes the offer with it.
        QFile::remove(over);
        QTRY_VERIFY_WITH_TIMEOUT(stripText(*stage.window).isEmpty(), kPatience);
    }

    void whatComposeWouldNotReadIsNotOffered()
    {
        Watched stage;
        stage.write(QStringLiteral(".env"), "COMPOSE_FILE=compose.yaml\n");
        stage.write(QStringLiteral("compose.override.yaml"), "services: {}\n");
        QTest::qWait(500);
        QVERIFY(!stripText(*stage.window).contains(QLatin1String("is new beside")));
        // One that lay there when the project was opened without it was left out on purpose.
        QFile::remove(stage.folder.filePath(QStringLiteral(".env")));
        QVERIFY(stage.window->files().setOverrides({}));
        QTest::qWait(300);
        stage.write(QStringLiteral("notes.txt"), "x");
        QTest::qWait(400);
        QVERIFY(!stripText(*stage.window).contains(QLatin1String("is new beside")));
    }

    void aRemovedOverrideCanBeLeftOut()
    {
        Watched stage;
        const QString over = stage.write(QStringLiteral("compose.override.yaml"), "services:\n  web:\n    mem_limit: 64m\n");
        QVERIFY(stage.window->files().open(stage.path));
        QCOMPARE(stage.document().files().size(), std::size_t{2});
        QTest::qWait(200);
        QFile::remove(over);
        QTRY_VERIFY_WITH_TIMEOUT(stripText(*stage.window).contains(QLatin1String("docker compose would go on without it")), kPatience);
        QVERIFY(stage.document().modified()); // a save would write it again
        QVERIFY(stage.press(QStringLiteral("Leave It Out")));
        QCOMPARE(stage.dialogs.unsavedAsked, 0);
        QCOMPARE(stage.document().files().size(), std::size_t{1});
        QVERIFY(!stage.document().modified());
        QVERIFY(!QFile::exists(over));
        QVERIFY(stripText(*stage.window).isEmpty());
    }

    void aRemovedOverrideWithUnsavedTextIsKept()
    {
        Watched stage;
        const QString over = stage.write(QStringLiteral("compose.override.yaml"), "services:\n  web:\n    mem_limit: 64m\n");
        QVERIFY(stage.window->files().open(stage.path));
        QTest::qWait(200);
        QVERIFY(stage.document().performEdits(QStringLiteral("edit"), {compose::FileEdit(yaml::Assign{{std::string("services"), std::string("web"), std::string("mem_limit")}, "32m"}, 1)}));
        QFile::remove(over);
        QTRY_VERIFY_WITH_TIMEOUT(stripText(*stage.window).contains(QLatin1String("Another program removed compose.override.yaml")), kPatience);
        QVERIFY(!stage.press(QStringLiteral("Leave It Out")));
        QVERIFY(stage.window->files().save());
        QVERIFY(Stage::read(over).contains("32m"));
    }

    void brokenTextFromOutsideIsShownAsItIs()
    {
        Watched stage;
        stage.replace("services:\n  web: [\n");
        QTRY_COMPARE_WITH_TIMEOUT(stage.document().state(), DocumentState::Broken, kPatience);
        QVERIFY(!stage.document().modified());
        stage.replace(kShop);
        QTRY_COMPARE_WITH_TIMEOUT(stage.document().state(), DocumentState::Good, kPatience);
        // Bytes that an editor can't keep are looked at only.
        QTest::qWait(200);
        stage.replace("services:\n  web:\n    image: \"\xff\"\n");
        QTRY_COMPARE_WITH_TIMEOUT(stage.document().state(), DocumentState::ReadOnly, kPatience);
    }
};

QTEST_MAIN(WatcherTest)
#include "watcher_test.moc"
