// Several services chosen in the tree of the real window, by keys: what is common to them, settled in all as one step, and a setting for all.
#include "tests/ui/keyboard.h"
#include "tests/ui/ui_test_tools.h"

#include "ui/models/common_findings_model.h"
#include "ui/panels/service_panels.h"
#include "ui/views/file_flow.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTreeView>

using namespace hullwright;
using namespace hullwright::test;

namespace {

const QByteArray kFive = R"(services:
  web:
    image: nginx:1.27 # pinned
    ports: ["8080:80"]
  db:
    image: postgres:16
    mem_limit: 1g
  cache:
    image: redis:7
    security_opt: [ "label:type:x" ] # theirs
  queue:
    image: "rabbitmq:3"
  job:
    image: busybox
    restart: "no"
)";

} // namespace

class SeveralTest : public QObject {
    Q_OBJECT

private:
    static void begin(Stage& stage)
    {
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kFive));
        stage.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        auto* tree = qobject_cast<QTreeView*>(stage.named(QStringLiteral("Stack tree")));
        QVERIFY(tree);
        tree->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < 10 && tree->currentIndex().data().toString() != QLatin1String("web"); ++i)
            press(Qt::Key_Down);
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("web"));
    }
    static void chooseAll()
    {
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_Down, Qt::ShiftModifier);
    }
    static QByteArray text(Stage& stage) { return QByteArray::fromStdString(stage.window->document().text()); }
    static QTreeView* table(Stage& stage) { return qobject_cast<QTreeView*>(stage.named(QStringLiteral("Found in these services"))); }
    static bool goTo(QTreeView* view, const char* finding)
    {
        press(Qt::Key_Home);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->currentIndex().siblingAtColumn(ui::CommonFindingsModel::FindingColumn).data().toString() == QLatin1String(finding))
                return true;
            press(Qt::Key_Down);
        }
        return false;
    }

private Q_SLOTS:
    void settlesAFindingInAllOfThem()
    {
        Stage stage;
        begin(stage);
        QVERIFY(!table(stage)->isVisible());
        chooseAll();
        QVERIFY(table(stage)->isVisible());
        const QAbstractItemModelTester checked(table(stage)->model());
        QVERIFY(tabTo(QStringLiteral("Found in these services")));
        QVERIFY(goTo(table(stage), "Programs may gain new privileges"));
        QCOMPARE(table(stage)->currentIndex().siblingAtColumn(ui::CommonFindingsModel::ServicesColumn).data().toString(), QStringLiteral("5 of 5"));
        const double before = stage.window->document().analysis()->assessment.stack.value;
        press(Qt::Key_Return);
        const QByteArray after = text(stage);
        QCOMPARE(after.count("no-new-privileges:true"), 5);
        QVERIFY2(after.contains("security_opt: [ \"label:type:x\", \"no-new-privileges:true\" ] # theirs") || after.contains("[ \"label:type:x\", no-new-privileges:true ] # theirs"), after.constData());
        QVERIFY(after.contains("image: nginx:1.27 # pinned"));
        QVERIFY(stage.window->document().analysis()->assessment.stack.value <= before);
        QVERIFY(!goTo(table(stage), "Programs may gain new privileges"));
        press(Qt::Key_Z, Qt::ControlModifier); // one step
        QCOMPARE(text(stage), kFive);
        QVERIFY(table(stage)->isVisible()); // they are chosen still
    }

    void dropsAllCapabilitiesOfFive()
    {
        Stage stage;
        begin(stage);
        chooseAll();
        QVERIFY(tabTo(QStringLiteral("Drop All Capabilities")));
        press(Qt::Key_Space);
        QCOMPARE(text(stage).count("cap_drop:"), 5);
        QVERIFY(stage.action(QStringLiteral("Undo"))->toolTip().contains(QLatin1String("Drop all capabilities of 5 services")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(stage), kFive);
    }

    void givesAllOneSetting()
    {
        Stage stage;
        begin(stage);
        chooseAll();
        QVERIFY(tabTo(QStringLiteral("Setting")));
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), QStringLiteral("mem_limit"));
        QVERIFY(tabTo(QStringLiteral("Value for all")));
        QTest::keyClicks(focused(), QStringLiteral("512m"));
        press(Qt::Key_Return);
        QCOMPARE(text(stage).count("mem_limit: 512m"), 5);
        QVERIFY(!text(stage).contains("mem_limit: 1g"));
        QVERIFY(stage.action(QStringLiteral("Undo"))->toolTip().contains(QLatin1String("Set mem_limit to 512m in 5 services")));
        press(Qt::Key_Return); // again: nothing
        bool told = false;
        for (const QLabel* label : stage.window->findChildren<QLabel*>())
            told = told || (label->isVisible() && label->text() == QLatin1String("Nothing changed: they have it already."));
        QVERIFY(told);
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(text(stage), kFive);
    }

    void oneServiceEndsIt()
    {
        Stage stage;
        begin(stage);
        chooseAll();
        QVERIFY(table(stage)->isVisible());
        press(Qt::Key_Up);
        QVERIFY(!table(stage)->isVisible());
        QCOMPARE(stage.window->findChild<ui::ServicePanels*>()->currentPanel(), QStringLiteral("overview"));
    }
};

QTEST_MAIN(SeveralTest)
#include "several_test.moc"
