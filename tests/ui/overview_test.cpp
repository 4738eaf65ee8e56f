// The overview in the real window: the hull with the attacker's way, and its settings by keys: the text after each, the score, and the way back.
#include "tests/ui/panel_walk.h"

#include "ui/panels/service_panels.h"
#include "ui/widgets/hull_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>

using namespace hullwright;
using namespace hullwright::test;
using Way = ui::HullPicture::Way;

namespace {

const QByteArray kWeb = R"(services:
  web:
    image: example.com/own/web:1 # pinned
    ports: ["8080:80"]
)";

} // namespace

class OverviewTest : public QObject {
    Q_OBJECT

private:
    static ui::HullPicture* picture(Stage& stage) { return stage.window->findChild<ui::HullPicture*>(); }

private Q_SLOTS:
    void theWayEndsWhereALayerStands_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<int>("way");
        QTest::addColumn<int>("reach");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing stands") << QByteArray() << int(Way::Inside) << 10 << "It ends as root in web.";
        QTest::newRow("capabilities dropped") << QByteArray("    cap_drop: [ALL]\n") << int(Way::Inside) << 0 << "Port 8080 is published on every interface. A bug in the application of web.";
        QTest::newRow("no limits") << QByteArray("    user: \"1000\"\n    cap_drop: [ALL]\n") << int(Way::Host) << 10 << "web may use all of the host's memory.";
        QTest::newRow("limits") << QByteArray("    user: \"1000\"\n    cap_drop: [ALL]\n    mem_limit: 1g\n    cpus: 1\n    pids_limit: 100\n") << int(Way::Kernel) << 10 << "It ends as root on the host.";
        QTest::newRow("the socket") << QByteArray("    cap_drop: [ALL]\n    volumes: [\"/var/run/docker.sock:/var/run/docker.sock\"]\n") << int(Way::Host) << 10 << "It ends as root on the host.";
    }
    void theWayEndsWhereALayerStands()
    {
        QFETCH(QByteArray, more);
        QFETCH(int, way);
        QFETCH(int, reach);
        QFETCH(QString, words);
        Stage stage;
        enterPanel(stage, Qt::Key_1, kWeb + more);
        QCOMPARE(int(picture(stage)->way()), way);
        QCOMPARE(picture(stage)->reach(), reach);
        QVERIFY2(shows(stage, words), stage.window->findChild<ui::HullView*>()->findChildren<QLabel*>().constLast()->text().toUtf8());
    }

    void theImageIsTheWayInWhereNothingIsPublished()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_1, QByteArray(kWeb).replace("    ports: [\"8080:80\"]\n", "    network_mode: none\n"));
        QVERIFY(shows(stage, QStringLiteral("An attacker's way: An attacker replaces the image")));
        QCOMPARE(int(picture(stage)->way()), int(Way::Inside));
    }

    void settingsByKeys()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_1, kWeb);
        const double before = scoreOf(stage);
        QVERIFY(tabTo(QStringLiteral("Layers of defence")));
        auto* layers = qobject_cast<QListWidget*>(focused());
        QVERIFY(layers);
        press(Qt::Key_Home);
        press(Qt::Key_Down); // no new privileges
        QVERIFY(layers->currentItem()->data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("No new privileges, open.")));
        press(Qt::Key_Return); // goes to the setting
        QVERIFY(qobject_cast<QCheckBox*>(focused()));
        press(Qt::Key_Space);
        QCOMPARE(textOf(stage), kWeb + "    security_opt:\n      - no-new-privileges:true\n");
        QVERIFY(layers->item(1)->data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("No new privileges, stands.")));
        QCOMPARE(picture(stage)->reach(), 1);
        QVERIFY(scoreOf(stage) <= before);
        QVERIFY(tabTo(QStringLiteral("Root file system")));
        press(Qt::Key_Space);
        QVERIFY(textOf(stage).contains("read_only: true"));
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(textOf(stage), kWeb);
        QCOMPARE(scoreOf(stage), before);
        QCOMPARE(picture(stage)->reach(), 10);
    }
};

QTEST_MAIN(OverviewTest)
#include "overview_test.moc"
