// Edits in the panels of the real window with the keyboard alone: the text after it, the score, and the way back.
#include "tests/ui/panel_walk.h"

#include "ui/views/file_flow.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTreeView>

using namespace hullwright;
using namespace hullwright::test;

namespace {

/// Root is the way to the host: what it may do is the score.
const QByteArray kWeak = R"(services:
  web:
    image: nginx:1.27 # pinned
    ports: ["8080:80"]
    privileged: false
  db:
    image: postgres:16
)";

/// Root is out of reach: what is left is to use the host up.
const QByteArray kHungry = R"(services:
  web:
    image: nginx:1.27
    user: "1000:1000"
    read_only: true
    ports: ["8080:80"]
    security_opt: [no-new-privileges:true]
)";

} // namespace

class PanelsKeyboardTest : public QObject {
    Q_OBJECT

private:
    /// A window with the weak stack and the first service selected, the focus in the panel.
    void begin(Stage& stage, Qt::Key panel, const QByteArray& bytes)
    {
        enterPanel(stage, panel, bytes);
    }
    static QByteArray text(Stage& stage) { return QByteArray::fromStdString(stage.window->document().text()); }
    static double score(Stage& stage) { return stage.window->document().analysis()->assessment.stack.value; }

private Q_SLOTS:
    void dropsACapability()
    {
        Stage stage;
        begin(stage, Qt::Key_2, kWeak);
        const double before = score(stage);
        QVERIFY(tabTo(QStringLiteral("Capability list")));
        auto* list = qobject_cast<QTreeView*>(focused());
        QVERIFY(list);
        press(Qt::Key_Home);
        for (int i = 0; i < 60 && list->currentIndex().data().toString() != QLatin1String("NET_RAW"); ++i)
            press(Qt::Key_Down);
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("NET_RAW"));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), QByteArray(kWeak).replace("privileged: false\n", "privileged: false\n    cap_drop:\n      - NET_RAW\n"));
        QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("NET_RAW"));
        QVERIFY(score(stage) <= before);
        QVERIFY(stage.action(QStringLiteral("Undo"))->toolTip().contains(QLatin1String("NET_RAW")));
        const double dropped = score(stage);

        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(stage), kWeak);
        QCOMPARE(score(stage), before);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(score(stage), dropped);
    }

    void dropsAllCapabilities()
    {
        Stage stage;
        begin(stage, Qt::Key_2, kWeak);
        const double before = score(stage);
        QVERIFY(tabTo(QStringLiteral("Filter capabilities")));
        press(Qt::Key_Tab);
        press(Qt::Key_Space); // Drop all, keep what it needs
        QVERIFY2(text(stage).contains("    cap_drop:\n      - ALL\n"), text(stage).constData());
        QVERIFY(score(stage) < before);
        QVERIFY(stage.action(QStringLiteral("Undo"))->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(stage), kWeak);
        QCOMPARE(score(stage), before);
    }

    void setsAndResetsALimit()
    {
        Stage stage;
        begin(stage, Qt::Key_5, kHungry);
        const double before = score(stage);
        QVERIFY(tabTo(QStringLiteral("Memory")));
        QTest::keyClicks(focused(), QStringLiteral("256"));
        press(Qt::Key_Return);
        const QByteArray limited = kHungry + "    mem_limit: 256m\n";
        QCOMPARE(text(stage), limited);
        QVERIFY(score(stage) < before);
        const double after = score(stage);

        // The field has nothing of its own to undo: the key is the window's.
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(stage), kHungry);
        QCOMPARE(score(stage), before);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(text(stage), limited);
        QCOMPARE(score(stage), after);

        QVERIFY(tabTo(QStringLiteral("Reset Memory to its default")));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), kHungry);
    }

    void asksWhereASharedValueIsChanged()
    {
        Stage stage;
        const QByteArray shared = "x-base: &base\n  mem_limit: 512m\n  cap_drop: [NET_RAW]\nservices:\n  web:\n    <<: *base\n    image: nginx:1.27\n  api:\n    <<: *base\n    image: redis:7\n";
        begin(stage, Qt::Key_5, shared);
        const auto memory = [&](const char* service) { return stage.window->document().analysis()->project.stack->service(service)->limits.memory.effective()->value; };
        const auto before = memory("api");
        const auto type = [&] {
            QVERIFY(tabTo(QStringLiteral("Memory")));
            press(Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(focused(), QStringLiteral("256"));
            press(Qt::Key_Return);
            QTRY_VERIFY(focused() && focused()->accessibleName() == QLatin1String("Where the setting is changed"));
            QCOMPARE(text(stage), shared);
        };
        type();
        press(Qt::Key_Return); // the default: this service alone
        QCOMPARE(text(stage), QByteArray(shared).replace("image: nginx:1.27\n", "image: nginx:1.27\n    mem_limit: 256m\n"));
        QCOMPARE(memory("api"), before);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(stage), shared);

        type();
        press(Qt::Key_End); // the anchor
        press(Qt::Key_Return);
        QCOMPARE(text(stage), QByteArray(shared).replace("512m", "256m"));
        QCOMPARE(memory("api"), memory("web"));
        press(Qt::Key_Z, Qt::ControlModifier);

        type();
        press(Qt::Key_Escape);
        QCOMPARE(text(stage), shared);
    }

    void asksWhereASharedListIsChanged()
    {
        Stage stage;
        const QByteArray shared = "x-base: &base\n  cap_drop: [NET_RAW]\nservices:\n  web:\n    <<: *base\n    image: nginx:1.27\n  api:\n    <<: *base\n    image: redis:7\n";
        begin(stage, Qt::Key_2, shared);
        QVERIFY(tabTo(QStringLiteral("Other ways to drop capabilities")));
        press(Qt::Key_Space);
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->setActiveAction(menu->actions().back());
        QTest::keyClick(menu, Qt::Key_Return);
        stage.window->activateWindow(); // a menu that closes leaves this screen without an active window
        QTRY_VERIFY(focused() && focused()->accessibleName() == QLatin1String("Where the setting is changed"));
        press(Qt::Key_End);
        press(Qt::Key_Return);
        QCOMPARE(text(stage), QByteArray(shared).replace("NET_RAW", "ALL"));
        QVERIFY(stage.action(QStringLiteral("Undo"))->isEnabled());
    }

    void undoesTypingInAFieldFirst()
    {
        Stage stage;
        begin(stage, Qt::Key_5, kHungry);
        QVERIFY(tabTo(QStringLiteral("Processes")));
        auto* field = qobject_cast<QLineEdit*>(focused());
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("200"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field->text(), QString());
        QCOMPARE(text(stage), kHungry);
    }
};

QTEST_MAIN(PanelsKeyboardTest)
#include "panels_keyboard_test.moc"
