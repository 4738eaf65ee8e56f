// The source view: bytes in and out exactly, typing that reaches the document, edits and selection that reach the editor.
#include "ui/views/source_view.h"
#include "tests/support/cpu_timer.h"

#include "ui/views/find_bar.h"
#include "ui/views/source_editor.h"
#include "ui/views/yaml_tokens.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>

using namespace hullwright;
using namespace hullwright::ui;

namespace {

const std::string kText = "# head\nservices:\n  web:\n    image: nginx:1.27 # pinned\n  db:\n    image: redis\n";

struct Bench {
    Document document;
    Selection selection;
    SourceView view{document, selection};

    explicit Bench(std::string text = kText)
    {
        document.setText(QStringLiteral("compose.yaml"), std::move(text));
        view.resize(600, 400);
        view.show();
        view.activateWindow();
    }

    SourceEditor& editor() { return view.editor(); }

    /// The editor shows what the document has, the mark at its beginning aside.
    bool inStep() { return editor().bytes() == document.text() || "\xEF\xBB\xBF" + editor().bytes() == document.text(); }
};

} // namespace

class SourceViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << QByteArray::fromStdString(kText);
        QTest::newRow("crlf") << QByteArray::fromStdString(kText).replace("\n", "\r\n");
        QTest::newRow("bom") << QByteArray("\xEF\xBB\xBF") + QByteArray::fromStdString(kText);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no newline") << QByteArray("services: {}");
        QTest::newRow("utf8") << QByteArray("# grüße 🙂\nservices: {}\n");
        QTest::newRow("latin1") << QByteArray("# gr\xfc\xdf\nservices: {}\n");
        QTest::newRow("nul") << QByteArray("a: b\0c\n", 7);
        QTest::newRow("mixed ends") << QByteArray("a: 1\r\nb: 2\nc: 3\r");
    }
    void showsEveryByte()
    {
        QFETCH(QByteArray, bytes);
        Bench bench(bytes.toStdString());
        QVERIFY(bench.inStep());
        QCOMPARE(bench.document.text(), bytes.toStdString());
        QVERIFY(!bench.document.modified());
    }

    void typingReachesTheDocument()
    {
        Bench bench;
        bench.editor().goTo(kText.find(" # pinned"));
        QTest::keyClicks(&bench.editor(), QStringLiteral("-alpine"));
        QVERIFY(bench.document.text().find("nginx:1.27-alpine # pinned") != std::string::npos);
        QVERIFY(bench.inStep());
        QCOMPARE(bench.document.undoStack()->count(), 1);
        QTest::keyClick(&bench.editor(), Qt::Key_Backspace);
        QVERIFY(bench.inStep());
        bench.document.settle();
        QCOMPARE(bench.document.state(), DocumentState::Good);
        while (bench.document.undoStack()->canUndo())
            bench.document.undoStack()->undo();
        QCOMPARE(bench.document.text(), kText);
        QVERIFY(bench.inStep());
    }

    void typingOverASelectionIsOneStep()
    {
        Bench bench;
        const std::size_t at = kText.find("nginx");
        bench.editor().selectRange(at, at + 5);
        QTest::keyClicks(&bench.editor(), QStringLiteral("caddy"));
        QVERIFY(bench.document.text().find("caddy:1.27") != std::string::npos);
        QVERIFY(bench.inStep());
        QCOMPARE(bench.document.undoStack()->count(), 1);
        bench.document.undoStack()->undo();
        QCOMPARE(bench.document.text(), kText);
        QVERIFY(bench.inStep());
    }

    void newLinesEndAsTheFileDoes()
    {
        const std::string crlf = QByteArray::fromStdString(kText).replace("\n", "\r\n").toStdString();
        Bench bench("\xEF\xBB\xBF" + crlf);
        bench.editor().goTo(bench.editor().size());
        QTest::keyClicks(&bench.editor(), QStringLiteral("# end"));
        QTest::keyClick(&bench.editor(), Qt::Key_Return);
        QCOMPARE(bench.document.text(), "\xEF\xBB\xBF" + crlf + "# end\r\n");
        QApplication::clipboard()->setText(QStringLiteral("# one\n# two\n"));
        bench.editor().paste();
        QCOMPARE(bench.document.text(), "\xEF\xBB\xBF" + crlf + "# end\r\n# one\r\n# two\r\n");
        QVERIFY(bench.inStep());
    }

    void undoKeysAreNotTheEditors()
    {
        Bench bench;
        QTest::keyClicks(&bench.editor(), QStringLiteral("x"));
        const std::string typed = bench.document.text();
        QTest::keyClick(&bench.editor(), Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&bench.editor(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(bench.document.text(), typed);
        QVERIFY(bench.inStep());
    }

    void editsOfOthersKeepTheCaret()
    {
        Bench bench;
        const std::size_t at = kText.find("redis");
        bench.editor().goTo(at);
        const auto done = bench.document.perform(QStringLiteral("x"), {yaml::Assign{{std::string("services"), std::string("web"), std::string("read_only")}, true}});
        QVERIFY(done);
        QVERIFY(bench.inStep());
        QCOMPARE(bench.document.text().substr(bench.editor().caret(), 5), std::string("redis"));
        bench.document.undoStack()->undo();
        QVERIFY(bench.inStep());
        QCOMPARE(bench.editor().caret(), at);
    }

    void caretSelects()
    {
        Bench bench;
        QTest::qWait(50);
        const auto line = static_cast<int>(bench.editor().lineOf(kText.find("redis")));
        bench.editor().setCursorPosition(line, 6);
        QTRY_COMPARE(QString::fromStdString(yaml::toString(bench.selection.path())), QStringLiteral("services.db.image"));
        QCOMPARE(bench.selection.service(), QStringLiteral("db"));
    }

    void selectionMovesTheCaret()
    {
        Bench bench("\xEF\xBB\xBF" + kText);
        bench.selection.select({std::string("services"), std::string("db")});
        QCOMPARE(bench.editor().caret(), kText.find("db:"));
        bench.selection.select({std::string("services"), std::string("web"), std::string("mem_limit")}); // absent: its service
        QCOMPARE(bench.editor().caret(), kText.find("web:"));
        QTest::qWait(50); // nothing echoes
        QCOMPARE(QString::fromStdString(yaml::toString(bench.selection.path())), QStringLiteral("services.web.mem_limit"));
    }

    void readOnlyTextCannotBeTyped()
    {
        Bench bench("# gr\xfc\xdf\nservices: {}\n");
        const std::string before = bench.document.text();
        QTest::keyClicks(&bench.editor(), QStringLiteral("x"));
        QCOMPARE(bench.document.text(), before);
        QVERIFY(bench.inStep());
    }

    void jsonIsTypedAsWell()
    {
        Bench bench("{\"services\": {\"web\": {\"image\": \"nginx\"}}}\n");
        bench.editor().goTo(bench.document.text().find("\"}}"));
        QTest::keyClicks(&bench.editor(), QStringLiteral(":1"));
        QVERIFY(bench.document.text().find("nginx:1\"") != std::string::npos);
        bench.document.settle();
        QCOMPARE(bench.document.state(), DocumentState::Good);
    }

    void findsWords()
    {
        Bench bench;
        bench.view.findBar().open();
        auto* field = bench.view.findBar().findChild<QLineEdit*>();
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("image"));
        QCOMPARE(bench.editor().selectedText(), QStringLiteral("image"));
        const std::size_t first = bench.editor().caret();
        bench.view.findBar().findNext();
        QVERIFY(bench.editor().caret() != first);
        bench.view.findBar().findNext(); // around the end
        QCOMPARE(bench.editor().caret(), first);
        bench.view.findBar().findPrevious();
        QVERIFY(bench.editor().caret() != first);
        QVERIFY(!bench.document.modified());
        bench.view.findBar().dismiss();
        QVERIFY(!bench.view.findBar().isVisible());
    }

    void wordsAreTold_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("told"); // a letter a token: its kind
        QTest::newRow("key") << "image: nginx:1.27 # x" << "KMTC";
        QTest::newRow("colon in a value") << "- /run/docker.sock:/run/docker.sock" << "MT";
        QTest::newRow("quoted key") << "\"a: b\" : 'it''s'" << "KMS";
        QTest::newRow("number") << "cpus: 0.5" << "KMN";
        QTest::newRow("version is text") << "version: 1.2.3" << "KMT";
        QTest::newRow("keyword") << "tty: TRUE" << "KMW";
        QTest::newRow("flow") << "x: {a: 1, b: [c, \"d\"]}" << "KMMKMNMKMMTMSMM";
        QTest::newRow("anchor") << "x: &a !t *b" << "KMRRR";
        QTest::newRow("document") << "--- # x" << "DC";
        QTest::newRow("hash in a word") << "a: b#c" << "KMT";
        QTest::newRow("dash in a word") << "-x: -1" << "KMN";
    }
    void wordsAreTold()
    {
        QFETCH(QString, line);
        QFETCH(QString, told);
        const QString letters = QStringLiteral("TCKWNRMSBD");
        LineState state;
        QString found;
        for (const Token& token : yamlTokens(line.toStdString(), state))
            found += letters[static_cast<int>(token.kind)];
        QCOMPARE(found, told);
        QCOMPARE(state.toInt(), LineState(LineState::Kind::Plain, 0, 0).toInt());
    }

    void blocksAndQuotesGoOverLines()
    {
        LineState state;
        (void)yamlTokens("    command: |", state);
        QCOMPARE(state.kind(), LineState::Kind::Block);
        state = LineState::fromInt(state.toInt());
        QCOMPARE(yamlTokens("      a: b # c", state), (std::vector<Token>{{6, 14, TokenKind::Block}}));
        QVERIFY(yamlTokens("", state).empty());
        QCOMPARE(state.kind(), LineState::Kind::Block);
        QCOMPARE(yamlTokens("    next: 1", state).front().kind, TokenKind::Key);
        QCOMPARE(state.kind(), LineState::Kind::Plain);
        (void)yamlTokens("a: \"begun", state);
        QCOMPARE(state.kind(), LineState::Kind::DoubleQuoted);
        QCOMPARE(yamlTokens(" ended\" # x", state).size(), std::size_t(2));
        QCOMPARE(state.kind(), LineState::Kind::Plain);
        for (int i = 0; i < 300; ++i) // any text, any state
            (void)yamlTokens(std::string(static_cast<std::size_t>(i % 7), "\"'|{[:\\"[i % 7]) + "x", state);
    }

    void aLargeFileIsTypedInWithoutWaiting()
    {
        std::string text = "services:\n";
        for (int i = 0; text.size() < 1'000'000; ++i)
            text += "  s" + std::to_string(i) + ":\n    image: nginx\n    read_only: true\n";
        Bench bench(std::move(text));
        bench.document.setTypingDelay(std::chrono::hours(1));
        bench.editor().goTo(bench.editor().size() / 2);
        const hullwright::test::CpuTimer clock;
        constexpr int kKeys = 20;
        for (int i = 0; i < kKeys; ++i)
            QTest::keyClick(&bench.editor(), Qt::Key_X);
        QVERIFY2(clock.elapsed() < kKeys * 50, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(bench.inStep());
    }
};

QTEST_MAIN(SourceViewTest)
#include "source_view_test.moc"
