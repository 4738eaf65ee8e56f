// A document of several files: each edit goes to the file that it is about, one undo stack spans them, a save writes those that changed.
#include "tests/support/silent_file.h"
#include "ui/document/document.h"
#include "ui/document/selection.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <functional>
#include <sys/mount.h>
#include <vector>

using namespace hullwright;
using namespace hullwright::ui;

namespace {

const QByteArray kBase = "# base\nservices:\n  web:\n    image: nginx\n    privileged: true\n";
const QByteArray kOverride = "# override\nservices:\n  web:\n    user: \"0\"\n  db:\n    image: redis\n";

yaml::Path path(const char* service, const char* key)
{
    return {std::string("services"), std::string(service), std::string(key)};
}

} // namespace

class DocumentFilesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const char* name, const QByteArray& bytes)
    {
        const QString where = m_folder.filePath(QLatin1String(name));
        QFile file(where);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? where : QString();
    }
    QByteArray read(const char* name)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }
    QString open(Document& document)
    {
        write("compose.override.yaml", kOverride);
        const auto done = document.open(write("compose.yaml", kBase));
        return done ? QString() : QString::fromStdString(done.error().message);
    }

private Q_SLOTS:
    /// Nobody waits any more, and the disk answers later: nothing of it gets into the document.
    void whatIsGivenUpChangesNothing()
    {
        Document document;
        QCOMPARE(open(document), QString());
        std::vector<std::function<void()>> late;
        document.setDiskRunner([&late](const QString&, const std::function<void()>& work) {
            late.push_back(work);
            return false;
        });
        QVERIFY(!document.open(write("other.yaml", kBase)));
        QCOMPARE(document.displayName(), QStringLiteral("compose.yaml"));
        QVERIFY(document.perform(QStringLiteral("x"), {yaml::Remove{path("web", "privileged")}}));
        QCOMPARE(QString::fromStdString(document.save().error().message), QStringLiteral("It was given up before the disk answered")); // when it was asked what stands there
        late.clear();
        const auto saved = document.save(Document::OnConflict::Overwrite);
        QVERIFY(!saved && saved.error().message == "It was given up before the disk answered");
        QVERIFY(document.modified());
        for (const auto& work : late)
            work();
        QCOMPARE(document.displayName(), QStringLiteral("compose.yaml"));
        QVERIFY(document.modified()); // it was written after all: the watcher will see that
        QVERIFY(!read("compose.yaml").contains("privileged"));
        document.setDiskRunner({});
        QVERIFY(document.save(Document::OnConflict::Overwrite));
        QVERIFY(!document.modified());
    }

    void aFullDiskCostsNothing()
    {
        QTemporaryDir folder;
        if (::mount("none", folder.path().toUtf8().constData(), "tmpfs", 0, "size=16k") != 0)
            QSKIP("Only root can mount a small disk");
        const QString path = folder.filePath(QStringLiteral("compose.yaml"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(kBase) == kBase.size());
            file.close();
            QFile rest(folder.filePath(QStringLiteral("rest")));
            QVERIFY(rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            while (rest.write(QByteArray(256, 'x')) == 256) { }
        }
        Document document;
        QVERIFY(document.open(path));
        QVERIFY(document.perform(QStringLiteral("x"), {yaml::Remove{{std::string("services"), std::string("web"), std::string("privileged")}}}));
        const std::string text = document.text();
        const auto saved = document.save();
        const QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        QFile file(path);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        file.close();
        QFile::remove(folder.filePath(QStringLiteral("rest")));
        const auto again = document.save();
        const bool clean = !document.modified();
        QCOMPARE(::umount(folder.path().toUtf8().constData()), 0);
        QVERIFY(!saved);
        QVERIFY2(saved.error().message.find("No space left on device") != std::string::npos, saved.error().message.c_str());
        QCOMPARE(bytes, kBase);
        QCOMPARE(left, (QStringList{QStringLiteral("compose.yaml"), QStringLiteral("rest")})); // and no half of a file
        QCOMPARE(document.text(), text);
        QVERIFY(again); // once there is room
        QVERIFY(clean);
    }

    void oneThingAtATime()
    {
        Document document;
        QCOMPARE(open(document), QString());
        bool refused = false;
        document.setDiskRunner([&](const QString&, const std::function<void()>& work) {
            const auto second = document.save();
            refused = !second && second.error().code == ErrorCode::Refused;
            work();
            return true;
        });
        QVERIFY(document.save());
        QVERIFY(refused);
    }

    void theOverrideComesAlong()
    {
        Document document;
        QCOMPARE(open(document), QString());
        QCOMPARE(document.files().size(), std::size_t{2});
        QCOMPARE(document.displayName(1), QStringLiteral("compose.override.yaml"));
        QCOMPARE(document.analysis()->project.stack->services.size(), std::size_t{2});
        // Named by themselves, a file of another name and two files given are just those.
        Document other;
        QVERIFY(other.open(write("other.yaml", kBase)));
        QCOMPARE(other.files().size(), std::size_t{1});
    }

    void editsGoToTheirFile()
    {
        Document document;
        QCOMPARE(open(document), QString());
        QVERIFY(document.perform(QStringLiteral("user"), {yaml::Assign{path("web", "user"), "1000"}}));
        QCOMPARE(document.text(0), kBase.toStdString());
        QCOMPARE(document.text(1), QByteArray(kOverride).replace("\"0\"", "\"1000\"").toStdString());
        QVERIFY(document.perform(QStringLiteral("absent: where the service is first defined"), {yaml::Assign{path("web", "read_only"), true}}));
        QCOMPARE(document.text(0), kBase.toStdString() + "    read_only: true\n");
        QVERIFY(document.perform(QStringLiteral("only the override has it"), {yaml::Assign{path("db", "read_only"), true}}));
        QVERIFY(document.text(1).ends_with("image: redis\n    read_only: true\n"));
        for (int i = 0; i < 3; ++i)
            document.undoStack()->undo();
        QCOMPARE(document.text(0), kBase.toStdString());
        QCOMPARE(document.text(1), kOverride.toStdString());
        QVERIFY(!document.modified());
    }

    void oneStepOverSeveralFiles()
    {
        Document document;
        QCOMPARE(open(document), QString());
        QSignalSpy changed(&document, &Document::textChanged);
        QVERIFY(document.performEdits(QStringLiteral("both"), {{yaml::Remove{path("web", "privileged")}, 0}, {yaml::Remove{path("web", "user")}, 1}}));
        QCOMPARE(changed.size(), 2);
        QCOMPARE(document.undoStack()->count(), 1);
        QVERIFY(!document.analysis()->project.stack->service("web")->privileged);
        document.undoStack()->undo();
        QVERIFY(document.analysis()->project.stack->service("web")->privileged);
        QCOMPARE(document.text(1), kOverride.toStdString());
    }

    void saveWritesWhatChanged()
    {
        Document document;
        QCOMPARE(open(document), QString());
        QVERIFY(document.perform(QStringLiteral("user"), {yaml::Assign{path("web", "user"), "1000"}}));
        QVERIFY(!document.files()[0].modified());
        QVERIFY(document.files()[1].modified());
        QVERIFY(document.save());
        QCOMPARE(read("compose.yaml"), kBase);
        QCOMPARE(read("compose.override.yaml").toStdString(), document.text(1));
        QVERIFY(!document.modified());
        write("compose.override.yaml", kOverride);
        QCOMPARE(document.changedOnDisk().value(), QString()); // a save would not touch it
        QVERIFY(document.perform(QStringLiteral("user"), {yaml::Assign{path("web", "user"), "1001"}}));
        QCOMPARE(document.changedOnDisk().value(), QStringLiteral("compose.override.yaml"));
        QVERIFY(!document.save());
    }

    /// An edit names a file whose disk does not answer: nobody waits for it, nothing is written over it, and what it says is taken in once it is there.
    void nobodyWaitsForASilentDisk()
    {
        Document document;
        write("slow.env", "COLOUR=blue\n");
        QVERIFY(document.open(QStringList{write("compose.yaml", kBase)}, Document::Beside::Leave));
        test::SilentFile slow(m_folder.filePath(QStringLiteral("slow.env")).toStdString());
        if (!slow.silent())
            QSKIP("this file system knows no leases");
        QElapsedTimer clock;
        clock.start();
        QVERIFY(document.perform(QStringLiteral("env"), {yaml::Assign{path("web", "env_file"), "slow.env"}}));
        QVERIFY(document.perform(QStringLiteral("user"), {yaml::Assign{path("web", "user"), "1000"}}));
        QVERIFY2(clock.elapsed() < 450, qPrintable(QString::number(clock.elapsed()))); // the first look waits a moment, the next no more
        const auto problems = [&document] {
            QString all;
            for (const auto& problem : document.analysis()->project.stack->problems)
                all += QString::fromStdString(problem.message.english()) + u'\n';
            return all;
        };
        QVERIFY2(problems().contains(QStringLiteral("still being read")), qPrintable(problems()));
        const QString path = m_folder.filePath(QStringLiteral("slow.env"));
        QVERIFY(document.sideLook(path).state == SideLook::State::BeingRead && !document.sideText(path));
        QVERIFY(!document.editSide(path, QStringLiteral("write"), "COLOUR=red\n"));
        QVERIFY(!problems().isEmpty());
        slow.answer();
        QTRY_VERIFY(!problems().contains(QStringLiteral("still being read")));
        const auto model = [&document] { return QString::fromStdString(compose::toJson(document.analysis()->project.model())); };
        QVERIFY2(model().contains(QStringLiteral("\"COLOUR\": \"blue\"")), qPrintable(model()));
        QCOMPARE(document.sideText(path), std::optional<std::string>("COLOUR=blue\n"));
        QVERIFY(document.editSide(path, QStringLiteral("write"), "COLOUR=red\n"));
        QVERIFY2(model().contains(QStringLiteral("\"COLOUR\": \"red\"")), qPrintable(model()));
    }

    /// Many files on a slow disk: the window's thread waits for all of them together no longer than for one.
    void manySlowFilesAreWaitedForTogether()
    {
        const auto slow = [](const std::filesystem::path& path) -> Result<std::string> {
            QThread::msleep(120);
            return path.filename().string();
        };
        const auto disk = std::make_shared<DiskTexts>(slow, "/project");
        QStringList told;
        disk->tell(this, [&told](const std::filesystem::path& path) { told << QString::fromStdString(path.filename().string()); });
        QElapsedTimer clock;
        clock.start();
        int read = 0;
        for (int i = 0; i < 20; ++i)
            read += disk->look("/project/" + std::to_string(i)).state == SideLook::State::BeingRead ? 0 : 1;
        QVERIFY2(clock.elapsed() < 700, qPrintable(QString::number(clock.elapsed()))); // one after the other would be 2400
        QVERIFY2(read < 20, qPrintable(QString::number(read)));
        QTRY_COMPARE(told.size(), 20 - read);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(disk->look("/project/" + std::to_string(i)).text.value(), std::to_string(i));
        disk->tell(nullptr, {});
    }

    /// Two copies of one file would be saved over each other.
    void aFileIsInTheProjectOnce()
    {
        write("compose.override.yaml", kOverride);
        QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("compose.override.yaml")), m_folder.filePath(QStringLiteral("link.yaml"))) || QFile::exists(m_folder.filePath(QStringLiteral("link.yaml"))));
        const QString override = m_folder.filePath(QStringLiteral("compose.override.yaml"));
        Document document;
        QVERIFY(document.open(QStringList{write("compose.yaml", kBase), override, override, m_folder.filePath(QStringLiteral("link.yaml"))}));
        QCOMPARE(document.files().size(), std::size_t(2));
    }

    /// The main file is not written because another one changed.
    void savesWhatChangedAndNothingElse()
    {
        Document document;
        QCOMPARE(open(document), QString());
        const QFileInfo before(m_folder.filePath(QStringLiteral("compose.yaml")));
        QVERIFY(QFile::setPermissions(before.filePath(), QFile::ReadOwner));
        const auto when = before.lastModified();
        QTest::qWait(20);
        QVERIFY(document.performEdits(QStringLiteral("user"), {{yaml::Assign{path("web", "user"), "1001"}, 1}}));
        QVERIFY(document.save());
        QVERIFY(!document.modified());
        QVERIFY(read("compose.override.yaml").contains("1001"));
        QCOMPARE(QFileInfo(before.filePath()).lastModified(), when);
        QFile::setPermissions(before.filePath(), QFile::ReadOwner | QFile::WriteOwner);
    }

    void aBrokenOverrideIsNamed()
    {
        Document document;
        QCOMPARE(open(document), QString());
        document.type(1, {{{0, "", "[\n"}}}, QStringLiteral("type"), Document::Typing::Merge);
        document.settle();
        QCOMPARE(document.state(), DocumentState::Broken);
        QCOMPARE(document.errorFile(), std::size_t{1});
        document.undoStack()->undo();
        QCOMPARE(document.state(), DocumentState::Good);
    }

    void profilesAreNoStepOfTheUndoStack()
    {
        Document document;
        QVERIFY(document.open(write("other.yaml", "services:\n  a:\n    image: x\n    profiles: [p]\n")));
        QVERIFY(!document.analysis()->project.stack->service("a")->active);
        LoadChoices choices;
        choices.profiles = {"p"};
        document.setChoices(choices);
        QVERIFY(document.analysis()->project.stack->service("a")->active);
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void theSourceFollowsTheSelection()
    {
        Document document;
        Selection selection;
        SourceView view(document, selection);
        QCOMPARE(open(document), QString());
        QSignalSpy shown(&view, &SourceView::fileShown);
        selection.select(path("web", "user"));
        QCOMPARE(view.file(), std::size_t{1});
        QCOMPARE(view.editor().bytes(), kOverride.toStdString());
        selection.select(path("web", "privileged"));
        QCOMPARE(view.file(), std::size_t{0});
        QCOMPARE(shown.size(), 2);
        // A place is more exact than a path that stands in both files.
        const yaml::Place place = document.analysis()->files()[1].tree->at({std::string("services"), std::string("web")}).place();
        selection.select({std::string("services"), std::string("web")}, nullptr, place);
        QCOMPARE(view.file(), std::size_t{1});
    }

    void typingIsTheShownFiles()
    {
        Document document;
        Selection selection;
        SourceView view(document, selection);
        QCOMPARE(open(document), QString());
        view.showFile(1);
        view.editor().SendScintilla(QsciScintillaBase::SCI_INSERTTEXT, 0UL, "# typed\n");
        document.settle();
        QCOMPARE(document.text(1), "# typed\n" + kOverride.toStdString());
        QCOMPARE(document.text(0), kBase.toStdString());
        document.undoStack()->undo();
        QCOMPARE(view.editor().bytes(), kOverride.toStdString());
    }
};

QTEST_MAIN(DocumentFilesTest)
#include "document_files_test.moc"
