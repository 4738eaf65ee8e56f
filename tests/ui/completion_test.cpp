// Completion and help in the source view, by keyboard only: the list opens while one types, stays out of the way, and writes one undo step.
#include "ui/views/completion_popup.h"
#include "ui/views/source_completer.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTest>

using namespace hullwright;
using namespace hullwright::ui;

namespace {

struct Bench {
    Document document;
    Selection selection;
    SourceView view{document, selection};

    /// The caret stands where the text has `|`.
    explicit Bench(std::string text)
    {
        const auto at = text.find('|');
        if (at != std::string::npos)
            text.erase(at, 1);
        document.setText(QStringLiteral("compose.yaml"), text);
        view.resize(600, 400);
        view.show();
        view.activateWindow();
        view.editor().setFocus();
        if (at != std::string::npos)
            view.editor().goTo(text.starts_with("\xEF\xBB\xBF") ? at - 3 : at);
        (void)QTest::qWaitForWindowActive(&view);
    }

    SourceEditor& editor() { return view.editor(); }
    SourceCompleter& completer() { return view.completer(); }
    void type(const char* text)
    {
        QTest::keyClicks(&editor(), QString::fromLatin1(text));
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&editor(), key, modifiers);
        QCoreApplication::processEvents();
    }
    QString current()
    {
        const auto* now = completer().isOpen() ? completer().popup().current() : nullptr;
        return now ? QString::fromStdString(now->label) : QString();
    }
    QString text() { return QString::fromUtf8(QByteArray::fromStdString(std::string(document.text()))); }
};

const char* const kService = "services:\n  web:\n    image: x\n    |\n";

} // namespace

class CompletionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWhileTyping()
    {
        Bench bench(kService);
        QVERIFY(!bench.completer().isOpen());
        bench.type("po");
        QVERIFY(bench.completer().isOpen());
        QCOMPARE(bench.current(), QStringLiteral("ports"));
        QVERIFY(bench.editor().hasFocus());
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.text(), QStringLiteral("services:\n  web:\n    image: x\n    ports:\n      - \n"));
        QVERIFY(!bench.completer().isOpen());
        QCOMPARE(bench.editor().caret(), std::size_t(bench.text().size() - 1));
        // What was typed is one step, what was chosen another.
        bench.document.undoStack()->undo();
        QCOMPARE(bench.text(), QStringLiteral("services:\n  web:\n    image: x\n    po\n"));
    }

    void opensOnRequest()
    {
        Bench bench(kService);
        bench.press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(bench.completer().isOpen());
        QVERIFY(bench.completer().popup().list()->model()->rowCount() > 80);
        const QString first = bench.current();
        bench.press(Qt::Key_Down);
        QVERIFY(bench.current() != first);
        bench.press(Qt::Key_Up);
        QCOMPARE(bench.current(), first);
        bench.press(Qt::Key_Up); // from the first to the last
        QVERIFY(bench.current() != first);
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.completer().isOpen());
        QCOMPARE(bench.text(), QString::fromLatin1(kService).remove(u'|'));
    }

    void filtersAndStaysClosed()
    {
        Bench bench(kService);
        bench.type("s");
        const int many = bench.completer().popup().list()->model()->rowCount();
        bench.type("ecu");
        QVERIFY(bench.completer().popup().list()->model()->rowCount() < many);
        QCOMPARE(bench.current(), QStringLiteral("security_opt"));
        bench.press(Qt::Key_Backspace);
        QVERIFY(bench.completer().isOpen());
        bench.press(Qt::Key_Escape);
        bench.type("u");
        QVERIFY(!bench.completer().isOpen()); // this word was closed by hand
        bench.press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(bench.completer().isOpen());
    }

    void leavesTypingAlone()
    {
        // Free text has no list; Enter is a new line.
        Bench bench("services:\n  web:\n    image: |\n");
        bench.type("nginx");
        QVERIFY(!bench.completer().isOpen());
        bench.press(Qt::Key_Return);
        QVERIFY(bench.text().startsWith(QStringLiteral("services:\n  web:\n    image: nginx\n")));
        // Where other words mean something too, nothing is chosen until one asks.
        Bench open("services:\n  web:\n    runtime: |\n");
        open.type("ru");
        QVERIFY(open.completer().isOpen());
        QCOMPARE(open.current(), QString());
        open.press(Qt::Key_Return);
        QVERIFY(!open.completer().isOpen());
        QVERIFY(open.text().startsWith(QStringLiteral("services:\n  web:\n    runtime: ru\n")));
        // A word that is whole already ends with Enter.
        Bench whole("services:\n  web:\n    restart: |\n");
        whole.type("on-failure");
        whole.press(Qt::Key_Return);
        QVERIFY(whole.text().startsWith(QStringLiteral("services:\n  web:\n    restart: on-failure\n")));
        // A comment has no list.
        Bench comment("services: # |\n");
        comment.type("ima");
        QVERIFY(!comment.completer().isOpen());
    }

    void chosenWithTabInBrokenText()
    {
        Bench bench("services:\n  web:\n    image: [\n  db:\n    |\n");
        bench.type("hea");
        QVERIFY(!bench.completer().isOpen()); // inside of the open bracket nothing is known
        Bench half("services:\n  web:\n    imag\n    |\n  db: [\n");
        half.type("res");
        QVERIFY(half.completer().isOpen());
        half.press(Qt::Key_Tab);
        QVERIFY2(half.text().contains(QStringLiteral("    restart: ")), qPrintable(half.text()));
    }

    void takesNamesOfTheStack()
    {
        Bench bench("services:\n  web:\n    networks: [|]\nnetworks:\n  back:\n");
        bench.type("b");
        QCOMPARE(bench.current(), QStringLiteral("back"));
        bench.press(Qt::Key_Return);
        QVERIFY(bench.text().contains(QStringLiteral("networks: [back]")));
    }

    void closesWithTheCaretAndTheFocus()
    {
        Bench bench(kService);
        bench.type("po");
        bench.press(Qt::Key_Left);
        QVERIFY(!bench.completer().isOpen());
        bench.press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(bench.completer().isOpen());
        bench.editor().clearFocus();
        QVERIFY(!bench.completer().isOpen());
    }

    void staysOpenWhileTheTextIsBroken()
    {
        Bench bench("services:\n  web:\n    image: x\n    |\n  db:\n    image: y\n");
        bench.type("se");
        bench.document.settle();
        QCOMPARE(bench.document.state(), DocumentState::Broken);
        const int top = bench.completer().popup().y();
        bench.view.move(bench.view.pos() + QPoint(0, 20));
        bench.view.resize(600, 360); // as a message above the text does
        QCoreApplication::processEvents();
        QVERIFY(bench.completer().isOpen());
        QVERIFY(bench.completer().popup().y() != top);
    }

    void tellsWhatTheEntryIs()
    {
        Bench bench(kService);
        bench.type("privi");
        auto* list = bench.completer().popup().list();
        QVERIFY(!list->accessibleName().isEmpty());
        QVERIFY(list->currentIndex().data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("host")));
        const auto labels = bench.completer().popup().findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().contains(QStringLiteral("capabilities")); }));
    }

    void keepsTheFilesEnds()
    {
        Bench bench("\xEF\xBB\xBFservices:\r\n  web:\r\n    image: x\r\n    |\r\n");
        bench.type("po");
        bench.press(Qt::Key_Return);
        QVERIFY(bench.document.text().find("    ports:\r\n      - \r\n") != std::string::npos);
        QVERIFY(bench.document.text().substr(0, 3) == "\xEF\xBB\xBF");
        QCOMPARE("\xEF\xBB\xBF" + bench.editor().bytes(), std::string(bench.document.text()));
    }

    void helpsAtTheMouseAndAtTheCaret()
    {
        Bench bench("services:\n  web:\n    image: nginx:${TAG:-1.27}\n    restart: always\n");
        const auto at = [&](const char* word) { return bench.view.helpAt(std::string(bench.document.text()).find(word)); };
        QVERIFY(at("image").contains(QStringLiteral("The image to run.")));
        QVERIFY2(at("nginx").contains(QStringLiteral("nginx:1.27")), qPrintable(at("nginx")));
        QVERIFY(at("always").contains(QStringLiteral("Starts again whenever it ended")));
        QVERIFY(at("restart").contains(QStringLiteral("Default: no.")));
        QCOMPARE(at("web"), QString());
        bench.editor().goTo(std::string(bench.document.text()).find("restart"));
        bench.press(Qt::Key_F1);
        const auto shown = QApplication::topLevelWidgets();
        QVERIFY(std::any_of(shown.begin(), shown.end(), [](const QWidget* window) { return window->isVisible() && window->inherits("QWhatsThat"); }));
    }

    void readOnlyTextHasNoList()
    {
        Bench bench("services:\n  web:\n    |\n# gr\xfc\n");
        bench.press(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!bench.completer().isOpen());
    }
};

QTEST_MAIN(CompletionTest)
#include "completion_test.moc"
