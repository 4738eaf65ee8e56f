// Unsaved work that survives: journals are written beside the user's files, go when they are answered for, and bring texts back as one undo step.
#include "tests/ui/ui_test_tools.h"

#include "ui/document/recovery.h"
#include "ui/views/file_flow.h"
#include "ui/views/shell.h"
#include "ui/views/window_actions.h"

#include <QDir>
#include <QPushButton>
#include <QTabWidget>

using namespace hullwright;
using namespace hullwright::ui;
using namespace hullwright::test;

namespace {

constexpr int kPatience = 20'000;

/// The program's window over a folder of journals.
struct Harbour : Stage {
    QString journals = folder.filePath(QStringLiteral("state/recovery"));
    std::unique_ptr<Shell> shell;

    Harbour()
    {
        window.reset();
        begin();
    }
    void begin()
    {
        shell.reset();
        shell = std::make_unique<Shell>(MainWindow::Surroundings{settings, dialogs, theme, [this] { return today; }, journals, {}}, [](const QString&) {});
        shell->show();
    }
    [[nodiscard]] QStringList left(const QString& place = {}) const { return QDir(place.isEmpty() ? journals : place).entryList({QStringLiteral("*.journal")}, QDir::Files); }
    [[nodiscard]] RecoveryJournal& journal() const { return *shell->current().document().findChild<RecoveryJournal*>(); }
    void edit() const { (void)shell->current().document().perform(QStringLiteral("edit"), {yaml::Assign{{std::string("services"), std::string("db"), std::string("read_only")}, true}}); }
    /// What a program leaves that ends without being asked: its journal, and nobody who holds it.
    void crash()
    {
        journal().writeNow();
        const QString aside = folder.filePath(QStringLiteral("aside"));
        QFile::copy(journal().path(), aside);
        dialogs.unsaved = ui::Dialogs::Unsaved::Discard;
        begin();
        QVERIFY(left().isEmpty());
        QVERIFY(QFile::rename(aside, QDir(journals).filePath(QStringLiteral("left.journal"))));
    }
    [[nodiscard]] bool press(const QString& button) const
    {
        const auto buttons = shell->current().strip().findChildren<QPushButton*>();
        for (QPushButton* each : buttons) {
            if (each->text() != button || !each->isVisible())
                continue;
            each->setFocus();
            QTest::keyClick(each, Qt::Key_Space);
            QApplication::processEvents();
            return true;
        }
        return false;
    }
};

} // namespace

class RecoveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJournalIsReadAsItWasWritten()
    {
        Recovered recovered;
        recovered.name = QStringLiteral("compose.yaml");
        recovered.when = QDateTime::fromSecsSinceEpoch(1'700'000'000);
        recovered.files = QStringList{QStringLiteral("/a/compose.yaml"), QStringLiteral("/a/b.yaml")};
        recovered.profiles = QStringList{QStringLiteral("dev")};
        recovered.texts = {{QStringLiteral("/a/compose.yaml"), std::string("a\r\n\xff\0b", 6), "old"}, {QStringLiteral("/a/.env"), "A=1\n", std::nullopt}};
        const auto read = readJournal(journalOf(recovered));
        QVERIFY(read);
        QCOMPARE(read->name, recovered.name);
        QCOMPARE(read->when, recovered.when);
        QCOMPARE(read->files, recovered.files);
        QCOMPARE(read->profiles, recovered.profiles);
        QCOMPARE(read->texts.size(), std::size_t{2});
        QCOMPARE(read->texts[0].text, recovered.texts[0].text);
        QCOMPARE(read->texts[0].saved, recovered.texts[0].saved);
        QVERIFY(!read->texts[1].saved);
        // Whatever else lies in the folder is no journal.
        for (const QByteArray& strange : {QByteArray(), QByteArray("services:\n"), journalOf(recovered).left(40), journalOf({})})
            QVERIFY(!readJournal(strange));
    }

    void unsavedTextIsKeptForTheUserAlone()
    {
        Harbour stage;
        const QString path = stage.write(QStringLiteral("compose.yaml"), kShop);
        stage.shell->open({path});
        stage.journal().setPause(std::chrono::milliseconds(20));
        QTest::qWait(100);
        QVERIFY(stage.left().isEmpty());
        stage.edit();
        QTRY_COMPARE_WITH_TIMEOUT(stage.left().size(), 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(stage.journal().path()).size() > 0, kPatience);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(stage.journal().path()) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(stage.journals) & (others | QFile::ExeGroup | QFile::ExeOther), QFile::Permissions());
        QCOMPARE(Stage::read(path), kShop);
        // Held: another instance leaves it alone.
        QVERIFY(Orphan::in(stage.journals).empty());
        // Undone, and saved: there is nothing to recover.
        stage.shell->current().document().undoStack()->undo();
        QVERIFY(stage.left().isEmpty());
        stage.edit();
        stage.journal().writeNow();
        QCOMPARE(stage.left().size(), 1);
        QVERIFY(stage.shell->current().files().save());
        QVERIFY(stage.left().isEmpty());
    }

    void closingAndDiscardingLeavesNothing()
    {
        Harbour stage;
        stage.shell->open({stage.write(QStringLiteral("compose.yaml"), kShop)});
        stage.edit();
        stage.journal().writeNow();
        QCOMPARE(stage.left().size(), 1);
        stage.dialogs.unsaved = ui::Dialogs::Unsaved::Discard;
        QVERIFY(stage.shell->close());
        stage.shell.reset();
        QVERIFY(stage.left().isEmpty());
        QVERIFY(QDir(stage.journals).isEmpty());
    }

    void aCrashIsOfferedAndRestoredAsOneStep()
    {
        Harbour stage;
        const QString path = stage.write(QStringLiteral("compose.yaml"), kShop);
        stage.shell->open({path});
        stage.edit();
        const std::string unsaved = stage.shell->current().document().text();
        stage.crash();
        stage.shell->offerRecovery();
        QVERIFY2(stripText(stage.shell->current()).contains(QLatin1String("compose.yaml")), qPrintable(stripText(stage.shell->current())));
        QVERIFY(stage.press(QStringLiteral("Restore")));
        Document& document = stage.shell->current().document();
        QCOMPARE(document.filePath(), path);
        QCOMPARE(document.text(), unsaved);
        QVERIFY(document.modified());
        QVERIFY(stripText(stage.shell->current()).isEmpty());
        QCOMPARE(Stage::read(path), kShop);
        QVERIFY(!stage.left().contains(QStringLiteral("left.journal")));
        QCOMPARE(stage.left().size(), 1); // its own, at once
        QCOMPARE(document.undoStack()->count(), 1);
        document.undoStack()->undo();
        QCOMPARE(document.text(), kShop.toStdString());
        QVERIFY(!document.modified());
        QVERIFY(stage.left().isEmpty());
    }

    void aCrashCanBeForgotten()
    {
        Harbour stage;
        stage.shell->open({stage.write(QStringLiteral("compose.yaml"), kShop)});
        stage.edit();
        stage.crash();
        stage.shell->offerRecovery();
        QVERIFY(stage.press(QStringLiteral("Discard")));
        QVERIFY(!stage.shell->current().document().isOpen());
        QVERIFY(stage.left().isEmpty());
        QVERIFY(stripText(stage.shell->current()).isEmpty());
    }

    void aFileThatChangedSinceIsNamed()
    {
        Harbour stage;
        const QString path = stage.write(QStringLiteral("compose.yaml"), kShop);
        stage.shell->open({path});
        stage.edit();
        const std::string unsaved = stage.shell->current().document().text();
        stage.crash();
        stage.write(QStringLiteral("compose.yaml"), QByteArray(kShop).replace("1.27", "1.28"));
        stage.shell->offerRecovery();
        QVERIFY(stage.press(QStringLiteral("Restore")));
        QCOMPARE(stage.shell->current().document().text(), unsaved);
        QVERIFY(stripText(stage.shell->current()).contains(QLatin1String("another program changed compose.yaml since")));
    }

    void textsWithoutAFileAndWithoutTheirFileComeBack()
    {
        Harbour stage;
        stage.shell->current().windowActions().openWeakSample->trigger();
        stage.edit();
        const std::string sample = stage.shell->current().document().text();
        stage.crash();
        stage.shell->offerRecovery();
        QVERIFY(stage.press(QStringLiteral("Restore")));
        QCOMPARE(stage.shell->current().document().text(), sample);
        QVERIFY(stage.shell->current().document().modified());

        const QString path = stage.write(QStringLiteral("compose.yaml"), kShop);
        stage.begin();
        stage.shell->open({path});
        stage.edit();
        const std::string unsaved = stage.shell->current().document().text();
        stage.crash();
        QFile::remove(path);
        stage.shell->offerRecovery();
        QVERIFY(stage.press(QStringLiteral("Restore")));
        QCOMPARE(stage.shell->current().document().text(), unsaved);
        QVERIFY(stage.shell->current().document().filePath().isEmpty());
        QVERIFY(stripText(stage.shell->current()).contains(QLatin1String("compose.yaml")));
    }

    void everyTextOfAProjectComesBack()
    {
        Harbour stage;
        stage.write(QStringLiteral("compose.override.yaml"), "services:\n  web:\n    user: \"0\"\n");
        const QString env = stage.write(QStringLiteral(".env"), "A=1\n");
        stage.shell->open({stage.write(QStringLiteral("compose.yaml"), kShop)});
        stage.edit();
        Document* document = &stage.shell->current().document();
        QVERIFY(document->perform(QStringLiteral("user"), {yaml::Assign{{std::string("services"), std::string("web"), std::string("user")}, "1000"}}));
        QVERIFY(document->editSide(env, QStringLiteral("env"), "A=2\n"));
        const std::string first = document->text(0);
        const std::string second = document->text(1);
        stage.crash();
        stage.shell->offerRecovery();
        QVERIFY(stage.press(QStringLiteral("Restore")));
        document = &stage.shell->current().document();
        QCOMPARE(document->text(0), first);
        QCOMPARE(document->text(1), second);
        QCOMPARE(document->sideText(env), std::optional<std::string>("A=2\n"));
        QCOMPARE(document->undoStack()->count(), 1);
    }

    /// As after kill -9: the session opens both projects again, and each gets back what was its own.
    void twoProjectsComeBackEachInItsTab()
    {
        Harbour stage;
        QDir(stage.folder.path()).mkpath(QStringLiteral("a"));
        QDir(stage.folder.path()).mkpath(QStringLiteral("b"));
        const QByteArray over = "services:\n  web:\n    user: \"0\"\n";
        const QString overPath = stage.write(QStringLiteral("a/compose.override.yaml"), over);
        const QString a = stage.write(QStringLiteral("a/compose.yaml"), kShop);
        const QString b = stage.write(QStringLiteral("b/compose.yaml"), kShop);
        stage.shell->open({a, b});
        std::vector<std::vector<std::string>> texts;
        for (int i = 0; i < 2; ++i) {
            stage.shell->tabs().setCurrentIndex(i);
            stage.edit();
            Document& document = stage.shell->current().document();
            if (i == 0)
                QVERIFY(document.perform(QStringLiteral("user"), {yaml::Assign{{std::string("services"), std::string("web"), std::string("user")}, "1000"}}));
            texts.emplace_back();
            for (const DocumentFile& file : document.files())
                texts.back().push_back(file.text);
            stage.journal().writeNow();
            QVERIFY(QFile::copy(stage.journal().path(), stage.folder.filePath(QStringLiteral("kept%1").arg(i))));
        }
        stage.begin();
        for (int i = 0; i < 2; ++i)
            QVERIFY(QFile::rename(stage.folder.filePath(QStringLiteral("kept%1").arg(i)), QDir(stage.journals).filePath(QStringLiteral("left%1.journal").arg(i))));
        stage.shell->restoreSession();
        stage.shell->offerRecovery();
        QTRY_COMPARE_WITH_TIMEOUT(stage.shell->count(), 2, kPatience);
        QVERIFY(stage.press(QStringLiteral("Restore")));
        QTRY_VERIFY_WITH_TIMEOUT(buttonIn(stage.shell->current().strip(), QStringLiteral("Restore")) && buttonIn(stage.shell->current().strip(), QStringLiteral("Restore"))->isVisible(), kPatience);
        QVERIFY(stage.press(QStringLiteral("Restore"))); // the other question came to the tab in front
        QCOMPARE(stage.shell->count(), 2);
        for (int i = 0; i < 2; ++i) {
            Document& document = stage.shell->page(i).document();
            QCOMPARE(document.filePath(), i == 0 ? a : b);
            QCOMPARE(document.files().size(), texts[static_cast<std::size_t>(i)].size());
            for (std::size_t file = 0; file < document.files().size(); ++file) {
                QCOMPARE(document.text(file), texts[static_cast<std::size_t>(i)][file]);
                QVERIFY(document.files()[file].modified());
            }
            QVERIFY(document.modified());
            QCOMPARE(document.undoStack()->count(), 1);
        }
        QCOMPARE(Stage::read(a), kShop);
        QCOMPARE(Stage::read(b), kShop);
        QCOMPARE(Stage::read(overPath), over);
        QVERIFY(!stage.left().contains(QStringLiteral("left0.journal")) && !stage.left().contains(QStringLiteral("left1.journal")));
        QVERIFY(stage.shell->page(0).files().save());
        QCOMPARE(QByteArray::fromStdString(texts[0][1]), Stage::read(overPath));
        stage.shell->page(1).document().undoStack()->undo();
        QVERIFY(!stage.shell->page(1).document().modified());
        QCOMPARE(Stage::read(b), kShop);
        QVERIFY(stage.left().isEmpty());
    }
};

QTEST_MAIN(RecoveryTest)
#include "recovery_test.moc"
