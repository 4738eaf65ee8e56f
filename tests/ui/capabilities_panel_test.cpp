// Capabilities in the real window, by the keyboard: what an image needs, masks, and where each one stands.
#include "tests/ui/keyboard.h"
#include "tests/ui/ui_test_tools.h"

#include "ui/panels/capability_mask.h"
#include "ui/views/file_flow.h"

#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace hullwright;
using namespace hullwright::test;
using namespace hullwright::ui;

namespace {

const QByteArray kTwo = R"(services:
  web:
    image: nginx:1.27
    ports: ["8080:80"]
  own:
    image: registry.example.org/own:1
    cap_add:
      - SYS_TIME
    cap_drop: [NET_RAW]
)";

} // namespace

class CapabilitiesPanelTest : public QObject {
    Q_OBJECT

private:
    void begin(Stage& stage, const char* service)
    {
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kTwo));
        stage.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        stage.window->selection().select(yaml::parsePath(std::string("services.") + service).value());
        stage.named(QStringLiteral("Stack tree"))->setFocus();
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_F6);
        QVERIFY(focused());
    }
    static QByteArray text(Stage& stage) { return QByteArray::fromStdString(stage.window->document().text()); }
    static double score(Stage& stage) { return stage.window->document().analysis()->assessment.stack.value; }
    static bool shown(Stage& stage, const QString& part)
    {
        for (const QLabel* label : stage.window->findChildren<QLabel*>())
            if (label->isVisibleTo(stage.window.get()) && label->text().contains(part))
                return true;
        return false;
    }

private Q_SLOTS:
    void keepsWhatTheImageNeeds()
    {
        Stage stage;
        begin(stage, "web");
        const double before = score(stage);
        QVERIFY(tabTo(QStringLiteral("Filter capabilities")));
        press(Qt::Key_Tab);
        QVERIFY2(focused()->accessibleName().startsWith(QLatin1String("Drop all capabilities, keep CHOWN")), qPrintable(focused()->accessibleName()));
        press(Qt::Key_Space);
        // As the rule's own fix does it.
        const auto held = stage.window->document().analysis()->project.stack->service("web")->capAdd;
        QVERIFY(held.size() >= 3);
        QVERIFY2(text(stage).contains("    cap_drop:\n      - ALL\n") && text(stage).contains("- SETUID\n"), text(stage).constData());
        QVERIFY(score(stage) <= before);
        for (const auto& finding : stage.window->document().analysis()->findings.all)
            QVERIFY(finding.service != "web" || std::string(finding.rule->id) != "capabilities-not-dropped");
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(stage), kTwo);
        QCOMPARE(score(stage), before);
    }
    void saysThatAnImageIsNotKnown()
    {
        Stage stage;
        begin(stage, "own");
        QVERIFY(shown(stage, QStringLiteral("The image of own is not known")));
        QVERIFY(tabTo(QStringLiteral("Filter capabilities")));
        press(Qt::Key_Tab);
        QVERIFY(focused()->accessibleName().contains(QLatin1String("SYS_TIME"))); // what the file adds is somebody's word
    }
    void readsAndSetsMasks()
    {
        QCOMPARE(maskText(0xa80425fb), QStringLiteral("00000000a80425fb"));
        QCOMPARE(maskIn(QStringLiteral(" 0xA80425FB ")).value(), 0xa80425fbU);
        QCOMPARE(maskIn(QStringLiteral("CapBnd:\t00000000a80425fb")).value(), 0xa80425fbU);
        QCOMPARE(maskIn(QStringLiteral("CapInh: 0000000000000000 CapEff:\t0000000000000001 CapBnd:\t0000000000000400 CapAmb: 0")).value(), 0x400U);
        QVERIFY(!maskIn(QStringLiteral("a80425fbq")));
        QVERIFY(!maskIn(QString()));
        QVERIFY(!maskIn(QStringLiteral("11112222333344445")));

        Stage stage;
        begin(stage, "own");
        const double before = score(stage);
        QVERIFY(tabTo(QStringLiteral("Mask of the capabilities it holds")));
        QCOMPARE(qobject_cast<QLineEdit*>(focused())->text(), QStringLiteral("00000000aa0405fb"));
        QVERIFY(tabTo(QStringLiteral("Copy the mask")));
        press(Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("00000000aa0405fb"));
        QVERIFY(tabTo(QStringLiteral("Mask to read")));
        QTest::keyClicks(focused(), QStringLiteral("CapBnd: 0000000000000401"));
        QVERIFY(shown(stage, QStringLiteral("2: CHOWN, NET_BIND_SERVICE")));
        QVERIFY(tabTo(QStringLiteral("Hold Exactly These")));
        press(Qt::Key_Space);
        QVERIFY2(text(stage).endsWith("    cap_add:\n      - CHOWN\n      - NET_BIND_SERVICE\n    cap_drop: [ALL]\n"), text(stage).constData());
        QVERIFY(score(stage) <= before);
        stage.action(QStringLiteral("Undo"))->trigger(); // one step
        QCOMPARE(text(stage), kTwo);
    }
    void saysWhereOneStandsAndResetsIt()
    {
        Stage stage;
        begin(stage, "own");
        QVERIFY(tabTo(QStringLiteral("Capability list")));
        auto* list = qobject_cast<QTreeView*>(focused());
        const auto go = [&](const char* name) {
            press(Qt::Key_Home);
            for (int i = 0; i < 60 && list->currentIndex().data().toString() != QLatin1String(name); ++i)
                press(Qt::Key_Down);
            QCOMPARE(list->currentIndex().data().toString(), QString::fromLatin1(name));
        };
        go("SYS_TIME");
        QVERIFY(shown(stage, QStringLiteral("Now: held, added in line 8. Docker's default: not held.")));
        go("NET_RAW");
        QVERIFY(shown(stage, QStringLiteral("Now: not held, dropped in line 9. Docker's default: held.")));
        QVERIFY(tabTo(QStringLiteral("Reset NET_RAW")));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), QByteArray(kTwo).replace("    cap_drop: [NET_RAW]\n", ""));
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(text(stage), kTwo);
    }
};

QTEST_MAIN(CapabilitiesPanelTest)
#include "capabilities_panel_test.moc"
