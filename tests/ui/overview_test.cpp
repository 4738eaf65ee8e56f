// The overview in the real window: the hull with the attacker's way, and its settings by keys: the text after each, the score, and the way back.
#include "tests/ui/keyboard.h"
#include "tests/ui/ui_test_tools.h"

#include "ui/panels/service_panels.h"
#include "ui/views/file_flow.h"
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
    static void begin(Stage& stage, const QByteArray& bytes)
    {
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), bytes));
        stage.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        stage.named(QStringLiteral("Stack tree"))->setFocus();
        press(Qt::Key_1, Qt::ControlModifier);
        press(Qt::Key_F6);
    }
    static QByteArray text(Stage& stage) { return QByteArray::fromStdString(stage.window->document().text()); }
    static double score(Stage& stage) { return stage.window->document().analysis()->assessment.stack.value; }
    static ui::HullPicture* picture(Stage& stage) { return stage.window->findChild<ui::HullPicture*>(); }
    static bool says(Stage& stage, const char* words)
    {
        for (const QLabel* label : stage.window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QLatin1String(words)))
                return true;
        return false;
    }

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
        begin(stage, kWeb + more);
        QCOMPARE(int(picture(stage)->way()), way);
        QCOMPARE(picture(stage)->reach(), reach);
        QVERIFY2(says(stage, words.toLatin1().constData()), stage.window->findChild<ui::HullView*>()->findChildren<QLabel*>().constLast()->text().toUtf8());
    }

    void theImageIsTheWayInWhereNothingIsPublished()
    {
        Stage stage;
        begin(stage, QByteArray(kWeb).replace("    ports: [\"8080:80\"]\n", "    network_mode: none\n"));
        QVERIFY(says(stage, "An attacker's way: An attacker replaces the image"));
        QCOMPARE(int(picture(stage)->way()), int(Way::Inside));
    }

    void settingsByKeys()
    {
        Stage stage;
        begin(stage, kWeb);
        const double before = score(stage);
        QVERIFY(tabTo(QStringLiteral("Layers of defence")));
        auto* layers = qobject_cast<QListWidget*>(focused());
        QVERIFY(layers);
        press(Qt::Key_Home);
        press(Qt::Key_Down); // no new privileges
        QVERIFY(layers->currentItem()->data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("No new privileges, open.")));
        press(Qt::Key_Return); // goes to the setting
        QVERIFY(qobject_cast<QCheckBox*>(focused()));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), kWeb + "    security_opt:\n      - no-new-privileges:true\n");
        QVERIFY(layers->item(1)->data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("No new privileges, stands.")));
        QCOMPARE(picture(stage)->reach(), 1);
        QVERIFY(score(stage) <= before);
        QVERIFY(tabTo(QStringLiteral("Root file system")));
        press(Qt::Key_Space);
        QVERIFY(text(stage).contains("read_only: true"));
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(stage), kWeb);
        QCOMPARE(score(stage), before);
        QCOMPARE(picture(stage)->reach(), 10);
    }
};

QTEST_MAIN(OverviewTest)
#include "overview_test.moc"
