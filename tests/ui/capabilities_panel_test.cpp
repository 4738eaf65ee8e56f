// Capabilities in the real window, by the keyboard: what an image needs, masks, and where each one stands.
#include "tests/ui/panel_walk.h"

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

private Q_SLOTS:
    void keepsWhatTheImageNeeds()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_2, kTwo, "web");
        const double before = scoreOf(stage);
        QVERIFY(tabTo(QStringLiteral("Filter capabilities")));
        press(Qt::Key_Tab);
        QVERIFY2(focused()->accessibleName().startsWith(QLatin1String("Drop all capabilities, keep CHOWN")), qPrintable(focused()->accessibleName()));
        press(Qt::Key_Space);
        // As the rule's own fix does it.
        const auto held = stage.window->document().analysis()->project.stack->service("web")->capAdd;
        QVERIFY(held.size() >= 3);
        QVERIFY2(textOf(stage).contains("    cap_drop:\n      - ALL\n") && textOf(stage).contains("- SETUID\n"), textOf(stage).constData());
        QVERIFY(scoreOf(stage) <= before);
        for (const auto& finding : stage.window->document().analysis()->findings.all)
            QVERIFY(finding.service != "web" || std::string(finding.rule->id) != "capabilities-not-dropped");
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(textOf(stage), kTwo);
        QCOMPARE(scoreOf(stage), before);
    }
    void saysThatAnImageIsNotKnown()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_2, kTwo, "own");
        QVERIFY(shows(stage, QStringLiteral("The image of own is not known")));
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
        enterPanel(stage, Qt::Key_2, kTwo, "own");
        const double before = scoreOf(stage);
        QVERIFY(tabTo(QStringLiteral("Mask of the capabilities it holds")));
        QCOMPARE(qobject_cast<QLineEdit*>(focused())->text(), QStringLiteral("00000000aa0405fb"));
        QVERIFY(tabTo(QStringLiteral("Copy the mask")));
        press(Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("00000000aa0405fb"));
        QVERIFY(tabTo(QStringLiteral("Mask to read")));
        QTest::keyClicks(focused(), QStringLiteral("CapBnd: 0000000000000401"));
        QVERIFY(shows(stage, QStringLiteral("2: CHOWN, NET_BIND_SERVICE")));
        QVERIFY(tabTo(QStringLiteral("Hold Exactly These")));
        press(Qt::Key_Space);
        QVERIFY2(textOf(stage).endsWith("    cap_add:\n      - CHOWN\n      - NET_BIND_SERVICE\n    cap_drop: [ALL]\n"), textOf(stage).constData());
        QVERIFY(scoreOf(stage) <= before);
        stage.action(QStringLiteral("Undo"))->trigger(); // one step
        QCOMPARE(textOf(stage), kTwo);
    }
    void saysWhereOneStandsAndResetsIt()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_2, kTwo, "own");
        QVERIFY(tabTo(QStringLiteral("Capability list")));
        auto* list = qobject_cast<QTreeView*>(focused());
        const auto go = [&](const char* name) {
            press(Qt::Key_Home);
            for (int i = 0; i < 60 && list->currentIndex().data().toString() != QLatin1String(name); ++i)
                press(Qt::Key_Down);
            QCOMPARE(list->currentIndex().data().toString(), QString::fromLatin1(name));
        };
        go("SYS_TIME");
        QVERIFY(shows(stage, QStringLiteral("Now: held, added in line 8. Docker's default: not held.")));
        go("NET_RAW");
        QVERIFY(shows(stage, QStringLiteral("Now: not held, dropped in line 9. Docker's default: held.")));
        QVERIFY(tabTo(QStringLiteral("Reset NET_RAW")));
        press(Qt::Key_Space);
        QCOMPARE(textOf(stage), QByteArray(kTwo).replace("    cap_drop: [NET_RAW]\n", ""));
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(textOf(stage), kTwo);
    }
};

QTEST_MAIN(CapabilitiesPanelTest)
#include "capabilities_panel_test.moc"
