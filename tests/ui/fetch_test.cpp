// Files of other hosts in the real window: asked about, fetched by git, kept as long as the project is open.
#include "tests/ui/ui_test_tools.h"

#include "ui/views/fetch_dialog.h"
#include "ui/views/file_flow.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"

#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>

using namespace hullwright;
using test::Stage;
using test::stripText;

namespace {

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/fetched");
}

QStringList kept()
{
    return QDir(cacheFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

bool git(const QString& folder, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("git"), QStringList{"-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false"} + arguments);
    return process.waitForFinished(20'000) && process.exitCode() == 0;
}

QString shownBy(const QDialog& dialog, const QString& name)
{
    const auto edits = dialog.findChildren<QPlainTextEdit*>();
    for (const QPlainTextEdit* edit : edits)
        if (edit->accessibleName() == name)
            return edit->toPlainText();
    return {};
}

/// A stage with a repository beside it that a project includes.
struct Shared : Stage {
    QString address = QStringLiteral("file://") + folder.filePath(QStringLiteral("parts.git"));
    bool ready = false;

    explicit Shared(const QString& fragment = QStringLiteral("#main:stack"))
    {
        QDir(folder.path()).mkpath(QStringLiteral("work/stack"));
        write(QStringLiteral("work/stack/compose.yaml"), "services:\n  db:\n    image: postgres:16\n    privileged: true\n");
        const QString work = folder.filePath(QStringLiteral("work"));
        ready = git(work, {"init", "-q"}) && git(work, {"add", "."}) && git(work, {"commit", "-q", "-m", "a"}) && git(folder.path(), {"clone", "-q", "--bare", "work", "parts.git"});
        QDir(folder.path()).mkpath(QStringLiteral("shop"));
        write(QStringLiteral("shop/compose.yaml"), "include:\n  - " + (address + fragment).toUtf8() + "\nservices:\n  web:\n    image: nginx:1.27\n");
    }
    void open() { window->files().open(folder.filePath(QStringLiteral("shop/compose.yaml"))); }
    [[nodiscard]] bool has(const char* service) const { return window->document().analysis()->project.stack->service(service) != nullptr; }
    void agree()
    {
        dialogs.answer = [](QDialog& dialog) {
            dialog.show();
            test::buttonIn(dialog, QStringLiteral("Fetch"))->click();
            return QTest::qWaitFor([&dialog] { return !dialog.isVisible(); }, 20'000);
        };
        action(QStringLiteral("Fetch It…"))->trigger();
    }
};

} // namespace

class FetchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QDir(cacheFolder()).removeRecursively();
        if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
            QSKIP("git is missing: nothing can be fetched");
    }

    void showsWhatItWouldRunAndRunsNothingBefore()
    {
        Shared stage;
        QVERIFY(stage.ready);
        stage.open();
        QVERIFY(stripText(*stage.window).contains(stage.address + QStringLiteral("#main:stack")));
        QVERIFY(!stage.window->document().analysis()->assessment.complete);
        QString commands, place;
        stage.dialogs.answer = [&](QDialog& dialog) {
            dialog.show();
            commands = shownBy(dialog, QStringLiteral("Commands that are run"));
            place = shownBy(dialog, QStringLiteral("Folder for the files"));
            QTest::qWait(50);
            [&] { QCOMPARE(QDir(place).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList()); }();
            QTest::keyClick(&dialog, Qt::Key_Return); // the default leaves
            return dialog.result() == QDialog::Accepted;
        };
        stage.action(QStringLiteral("Fetch It…"))->trigger();
        QCOMPARE(commands, QStringLiteral("GIT_TERMINAL_PROMPT=0 GIT_LFS_SKIP_SMUDGE=1 git -c protocol.ext.allow=never -c protocol.file.allow=user -c core.hooksPath=/dev/null -c core.symlinks=false clone --progress --depth 1 --no-tags "
                                          "--single-branch --branch main -- %1 %2/1").arg(stage.address, place));
        QVERIFY(place.startsWith(cacheFolder()));
        QVERIFY(!QFileInfo::exists(place));
        QVERIFY(!stage.has("db"));
    }

    void fetchesAndKeepsItWhileTheProjectIsOpen()
    {
        Shared stage;
        QVERIFY(stage.ready);
        stage.open();
        stage.agree();
        auto& document = stage.window->document();
        QVERIFY(stage.has("db"));
        QVERIFY(document.analysis()->assessment.complete);
        QVERIFY(!stripText(*stage.window).contains(stage.address));
        QCOMPARE(document.undoStack()->count(), 0);
        QVERIFY(!document.modified());
        QCOMPARE(kept().size(), 1);
        // Typing in the project's own file keeps it.
        QVERIFY(document.perform(QStringLiteral("x"), {yaml::Set{{std::string("services"), std::string("web"), std::string("image")}, "nginx:1.28", 0}}));
        QVERIFY(stage.has("db"));
        document.undoStack()->undo();
        stage.window->files().close();
        QCOMPARE(kept(), QStringList());
        // The next time it is asked about again.
        stage.open();
        QVERIFY(!stage.has("db"));
        QVERIFY(stripText(*stage.window).contains(stage.address));
    }

    void whatWasFetchedIsNotEdited()
    {
        Shared stage;
        QVERIFY(stage.ready);
        stage.open();
        stage.agree();
        auto& document = stage.window->document();
        QCOMPARE(document.files().size(), std::size_t{2});
        QVERIFY(document.isFetched(1));
        QVERIFY(!document.isFetched(0));
        const std::string before = document.text(1);
        const auto refused = document.perform(QStringLiteral("x"), {yaml::Remove{{std::string("services"), std::string("db"), std::string("privileged")}, 0}});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.find("parts/stack/compose.yaml was fetched from another host") != std::string::npos);
        stage.window->source().goTo(1, {1, 1});
        QVERIFY(stage.window->source().editor().isReadOnly());
        stage.window->source().goTo(0, {1, 1});
        QVERIFY(!stage.window->source().editor().isReadOnly());
        QCOMPARE(document.text(1), before);
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void saysWhatGitSays()
    {
        Shared stage(QStringLiteral("#nosuchbranch"));
        QVERIFY(stage.ready);
        stage.open();
        QString said;
        stage.dialogs.answer = [&](QDialog& dialog) {
            dialog.show();
            auto* fetch = test::buttonIn(dialog, QStringLiteral("Fetch"));
            fetch->click();
            [&] { QVERIFY(!fetch->isEnabled()); }();
            (void)QTest::qWaitFor([fetch] { return fetch->isEnabled(); }, 20'000);
            said = dialog.findChild<QLabel*>(QStringLiteral("fetchState"))->text();
            test::buttonIn(dialog, QStringLiteral("Cancel"))->click();
            return dialog.result() == QDialog::Accepted;
        };
        stage.action(QStringLiteral("Fetch It…"))->trigger();
        QVERIFY2(said.contains(QLatin1String("nosuchbranch")), qPrintable(said));
        QCOMPARE(kept(), QStringList());
        QVERIFY(!stage.has("db"));
    }

    void cancelKillsWhatRuns()
    {
        // A git of our own that waits, and has started something that waits as well.
        QTemporaryDir bin;
        QFile file(bin.filePath(QStringLiteral("git")));
        Shared stage;
        QVERIFY(stage.ready);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nsleep 300 &\necho $! > " + bin.filePath(QStringLiteral("child")).toUtf8() + "\necho waiting\nwait\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", bin.path().toUtf8() + ':' + path);
        stage.open();
        stage.dialogs.answer = [&](QDialog& dialog) {
            dialog.show();
            test::buttonIn(dialog, QStringLiteral("Fetch"))->click();
            auto* state = dialog.findChild<QLabel*>(QStringLiteral("fetchState"));
            [&] { QVERIFY(QTest::qWaitFor([state] { return state->text() == QLatin1String("waiting"); }, 20'000)); }();
            test::buttonIn(dialog, QStringLiteral("Cancel"))->click();
            return dialog.result() == QDialog::Accepted;
        };
        stage.action(QStringLiteral("Fetch It…"))->trigger();
        qputenv("PATH", path);
        const QByteArray child = Stage::read(bin.filePath(QStringLiteral("child"))).trimmed();
        QVERIFY(!child.isEmpty());
        // Gone, or dead and not yet waited for by whoever inherited it.
        const auto ended = [&child] { const QByteArray stat = Stage::read(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(child))); return !stat.contains("(sleep) S"); };
        QVERIFY(QTest::qWaitFor(ended, 5'000));
        QCOMPARE(kept(), QStringList());
        QVERIFY(!stage.has("db"));
        QVERIFY(stripText(*stage.window).contains(stage.address));
    }

    void whatGitCannotTakeIsNotOffered()
    {
        Shared stage(QStringLiteral(""));
        stage.write(QStringLiteral("shop/compose.yaml"), "include:\n  - oci://example.com/a:1\nservices:\n  web:\n    image: nginx:1.27\n");
        stage.open();
        QVERIFY(!stripText(*stage.window).contains(QLatin1String("oci://")));
        QVERIFY(!stage.window->document().analysis()->assessment.complete);
    }
};

QTEST_MAIN(FetchTest)
#include "fetch_test.moc"
