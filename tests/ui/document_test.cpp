// The document: one undo stack over typing and edits, states of the text, and saving without losing a byte.
#include "ui/document/document.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hullwright;
using namespace hullwright::ui;

namespace {

const std::string kText = "# head\nservices:\n  web:\n    image: nginx:1.27 # pinned\n    ports: [\"80:80\"]\n";

text::Patch insertion(std::size_t offset, std::string inserted)
{
    return {{{offset, {}, std::move(inserted)}}};
}

text::Patch removal(const std::string& text, std::size_t offset, std::size_t count)
{
    return {{{offset, text.substr(offset, count), {}}}};
}

QString writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

yaml::Operation assignReadOnly()
{
    return yaml::Assign{{std::string("services"), std::string("web"), std::string("read_only")}, true};
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void performIsOneUndoStepWithItsSentence()
    {
        Document document;
        document.setText(QStringLiteral("x"), kText);
        QCOMPARE(document.state(), DocumentState::Good);
        QSignalSpy changed(&document, &Document::textChanged);
        QSignalSpy analysed(&document, &Document::analysisChanged);
        const auto done = document.perform(QStringLiteral("Make web read-only"), {assignReadOnly()});
        QVERIFY2(done, done ? "" : done.error().message.c_str());
        QVERIFY(document.text().find("read_only: true") != std::string::npos);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(analysed.count(), 1);
        QCOMPARE(document.analysis()->main().tree->text(), document.text());
        QCOMPARE(document.undoStack()->count(), 1);
        QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Make web read-only"));
        QVERIFY(document.modified());
        document.undoStack()->undo();
        QCOMPARE(document.text(), kText);
        QCOMPARE(document.analysis()->main().tree->text(), kText);
        QVERIFY(!document.modified());
        document.undoStack()->redo();
        QVERIFY(document.text().find("read_only: true") != std::string::npos);
    }

    void refusedEditChangesNothing()
    {
        Document document;
        document.setText(QStringLiteral("x"), kText);
        const auto done = document.perform(QStringLiteral("No"), {assignReadOnly(), yaml::Remove{{std::string("services"), std::string("absent")}}});
        QVERIFY(!done);
        QCOMPARE(document.text(), kText);
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void typingAtOnePlaceIsOneStep()
    {
        Document document;
        document.setText(QStringLiteral("x"), kText);
        const std::size_t at = kText.find(" # pinned");
        const QString sentence = QStringLiteral("Type");
        for (std::size_t i = 0; i < 3; ++i)
            document.type(0, insertion(at + i, std::string(1, static_cast<char>('a' + i))), sentence, Document::Typing::Merge);
        QCOMPARE(document.undoStack()->count(), 1);
        document.type(0, insertion(2, "!"), sentence, Document::Typing::Merge); // elsewhere
        QCOMPARE(document.undoStack()->count(), 2);
        document.type(0, insertion(3, "\n# "), sentence, Document::Typing::Merge); // a new line begins a new step
        QCOMPARE(document.undoStack()->count(), 3);
        document.undoStack()->undo();
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(document.text(), kText);
        QVERIFY(!document.modified());
    }

    void replacedSelectionIsOneStep()
    {
        Document document;
        document.setText(QStringLiteral("x"), kText);
        const std::size_t at = kText.find("nginx");
        document.type(0, removal(kText, at, 5), QStringLiteral("Type"), Document::Typing::Merge);
        document.type(0, insertion(at, "a"), QStringLiteral("Type"), Document::Typing::SameStep);
        document.type(0, insertion(at + 1, "b"), QStringLiteral("Type"), Document::Typing::Merge);
        QCOMPARE(document.undoStack()->count(), 1);
        document.settle();
        QCOMPARE(document.state(), DocumentState::Good);
        document.undoStack()->undo();
        QCOMPARE(document.text(), kText);
    }

    void analysesLargeTextsBesideTheWindow()
    {
        Document document;
        document.setLargeFrom(1);
        document.setTypingDelay(std::chrono::milliseconds(1));
        document.setText(QStringLiteral("x"), kText);
        const auto before = document.analysis();
        const auto type = [&](const std::string& text) { document.type(0, text::Patch{{text::Hunk{document.text().size(), {}, text}}}, QStringLiteral("Type"), Document::Typing::Merge); };
        type("# a");
        QVERIFY(!document.settled());
        QTRY_VERIFY_WITH_TIMEOUT(document.settled(), 20'000);
        QVERIFY(document.analysis() != before);
        QCOMPARE(document.analysis()->main().tree->text(), document.text());
        // What is typed while it is worked out is in the end; who asks for it at once gets it at once.
        for (const char* letter : {"b", "c", "d"}) {
            type(letter);
            QTest::qWait(3);
        }
        document.settle();
        QVERIFY(document.settled());
        QCOMPARE(document.analysis()->main().tree->text(), document.text());
        QTest::qWait(50);
        QCOMPARE(document.analysis()->main().tree->text(), document.text());
        type("\nservices: [");
        QTRY_COMPARE_WITH_TIMEOUT(document.state(), DocumentState::Broken, 20'000);
        document.close();
        QTest::qWait(20);
        QVERIFY(!document.analysis());
    }

    void typingDoesNotJoinAcrossASave()
    {
        QTemporaryDir folder;
        Document document;
        QVERIFY(document.open(writeFile(folder.filePath(QStringLiteral("c.yaml")), QByteArray::fromStdString(kText))));
        document.type(0, insertion(2, "a"), QStringLiteral("Type"), Document::Typing::Merge);
        QVERIFY(document.save());
        document.type(0, insertion(3, "b"), QStringLiteral("Type"), Document::Typing::Merge);
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        QVERIFY(!document.modified());
    }

    void brokenTextKeepsTheLastGoodStack()
    {
        Document document;
        document.setText(QStringLiteral("x"), kText);
        const auto good = document.analysis();
        const std::size_t at = kText.find("[\"80:80\"]");
        QSignalSpy states(&document, &Document::stateChanged);
        document.type(0, insertion(at, "["), QStringLiteral("Type"), Document::Typing::Merge);
        QVERIFY(!document.settled());
        document.settle();
        QCOMPARE(document.state(), DocumentState::Broken);
        QVERIFY(!document.editable());
        QVERIFY(document.textEditable());
        QCOMPARE(document.analysis(), good);
        QVERIFY(document.error());
        QVERIFY(document.error()->position.line >= 5);
        QVERIFY(!states.isEmpty());
        QVERIFY(!document.perform(QStringLiteral("No"), {assignReadOnly()}));
        document.type(0, removal(document.text(), at, 1), QStringLiteral("Type"), Document::Typing::Merge);
        document.settle();
        QCOMPARE(document.state(), DocumentState::Good);
        QCOMPARE(document.text(), kText);
        QVERIFY(!document.error());
    }

    void performSettlesTypedTextFirst()
    {
        Document document;
        document.setText(QStringLiteral("x"), kText);
        document.type(0, insertion(kText.size(), "  db:\n    image: redis\n"), QStringLiteral("Type"), Document::Typing::Separate);
        const auto done = document.perform(QStringLiteral("Limit db"), {yaml::Assign{{std::string("services"), std::string("db"), std::string("mem_limit")}, "64m"}});
        QVERIFY2(done, done ? "" : done.error().message.c_str());
        QVERIFY(document.text().find("mem_limit: 64m") != std::string::npos);
    }

    void aTextThatNeverWasGoodIsShownAndCanBecomeGood()
    {
        Document document;
        document.setText(QStringLiteral("x"), "a: [");
        QVERIFY(document.isOpen());
        QCOMPARE(document.state(), DocumentState::Empty);
        QVERIFY(document.error());
        QVERIFY(!document.analysis());
        document.type(0, insertion(4, "]"), QStringLiteral("Type"), Document::Typing::Merge);
        document.settle();
        QCOMPARE(document.state(), DocumentState::Good);
        QVERIFY(document.analysis());
    }

    void invalidUtf8IsReadOnlyAndSavedUntouched()
    {
        QTemporaryDir folder;
        const QByteArray bytes("services:\n  web:\n    image: caf\xe9\n");
        const QString path = writeFile(folder.filePath(QStringLiteral("latin1.yaml")), bytes);
        Document document;
        QVERIFY(document.open(path));
        QCOMPARE(document.state(), DocumentState::ReadOnly);
        QVERIFY(!document.textEditable());
        document.type(0, insertion(0, "x"), QStringLiteral("Type"), Document::Typing::Merge);
        QVERIFY(!document.modified());
        const QString copy = folder.filePath(QStringLiteral("copy.yaml"));
        QVERIFY(document.saveAs(copy));
        QCOMPARE(readFile(copy), bytes);
    }

    void openSaveGivesTheSameBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray plain = QByteArray::fromStdString(kText);
        QTest::newRow("lf") << plain;
        QTest::newRow("crlf") << QByteArray(plain).replace("\n", "\r\n");
        QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF") + plain;
        QTest::newRow("no final newline") << plain.chopped(1);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("broken") << QByteArray("a: [\n\tb");
    }
    void openSaveGivesTheSameBytes()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString path = writeFile(folder.filePath(QStringLiteral("c.yaml")), bytes);
        Document document;
        QVERIFY(document.open(path));
        QVERIFY(!document.modified());
        const QString copy = folder.filePath(QStringLiteral("copy.yaml"));
        QVERIFY(document.saveAs(copy));
        QCOMPARE(readFile(copy), bytes);
        QCOMPARE(document.filePath(), copy);
    }

    void savingKeepsPermissions()
    {
        QTemporaryDir folder;
        const QString path = writeFile(folder.filePath(QStringLiteral("c.yaml")), QByteArray::fromStdString(kText));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        Document document;
        QVERIFY(document.open(path));
        QVERIFY(document.perform(QStringLiteral("Make web read-only"), {assignReadOnly()}));
        QVERIFY(document.save());
        QVERIFY(!document.modified());
        QCOMPARE(readFile(path).toStdString(), document.text());
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aFileChangedByAnotherIsNotOverwritten()
    {
        QTemporaryDir folder;
        const QString path = writeFile(folder.filePath(QStringLiteral("c.yaml")), QByteArray::fromStdString(kText));
        Document document;
        QVERIFY(document.open(path));
        QVERIFY(document.perform(QStringLiteral("Make web read-only"), {assignReadOnly()}));
        writeFile(path, QByteArray::fromStdString(kText)); // touched: the same bytes
        QCOMPARE(document.changedOnDisk().value(), QString());
        writeFile(path, "services: {}\n");
        QCOMPARE(document.changedOnDisk().value(), QStringLiteral("c.yaml"));
        const auto refused = document.save();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(readFile(path), QByteArray("services: {}\n"));
        QVERIFY(document.modified());
        QVERIFY(document.save(Document::OnConflict::Overwrite));
        QCOMPARE(readFile(path).toStdString(), document.text());
        QVERIFY(document.save()); // knows its own bytes
    }

    void failedOpenLeavesTheDocument()
    {
        Document document;
        document.setText(QStringLiteral("x"), kText);
        QVERIFY(!document.open(QStringLiteral("/nonexistent/compose.yaml")));
        QCOMPARE(document.text(), kText);
        QCOMPARE(document.displayName(), QStringLiteral("x"));
    }
};

QTEST_MAIN(DocumentTest)
#include "document_test.moc"
