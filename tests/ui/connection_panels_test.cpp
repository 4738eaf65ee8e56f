// Isolation, networks and mounts in the real window, by the keyboard: the text after an edit, the score, and the way back.
#include "tests/ui/panel_walk.h"

#include "core/compose/addresses.h"
#include "core/compose/mount_text.h"
#include "ui/models/mounts_model.h"
#include "ui/models/network_matrix_model.h"
#include "ui/models/network_models.h"
#include "ui/panels/mount_edits.h"
#include "ui/panels/network_edits.h"
#include "ui/views/file_flow.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QLineEdit>
#include <QRadioButton>
#include <QTreeView>

using namespace hullwright;
using namespace hullwright::test;
using namespace hullwright::ui;

namespace {

const QByteArray kShopOfTwo = R"(services:
  web:
    image: nginx:1.27
    pid: host # for a look around
    ports:
      - "8080:80" # the shop
      - target: 443
        published: "8443"
    volumes:
      - ./html:/usr/share/nginx/html # pages
      - type: bind
        source: /etc
        target: /host-etc
    networks: [front]
  db:
    image: postgres:16
    networks:
      - front
      - back
networks:
  front:
  back:
    internal: true
)";

} // namespace

class ConnectionPanelsTest : public QObject {
    Q_OBJECT

private:
    void begin(Stage& stage, Qt::Key panel)
    {
        enterPanel(stage, panel, kShopOfTwo, "web");
    }
    static QByteArray text(Stage& stage) { return QByteArray::fromStdString(stage.window->document().text()); }
    static double score(Stage& stage) { return stage.window->document().analysis()->assessment.stack.value; }
    static QByteArray with(const char* before, const char* after) { return QByteArray(kShopOfTwo).replace(before, after); }

private Q_SLOTS:
    void keepsItsProcessesToItself()
    {
        Stage stage;
        begin(stage, Qt::Key_6);
        const double before = score(stage);
        QVERIFY(tabTo(QStringLiteral("Processes")));
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        press(Qt::Key_Return);
        QCOMPARE(text(stage), with("    pid: host # for a look around\n", ""));
        QVERIFY(score(stage) <= before);
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(text(stage), kShopOfTwo);
        QCOMPARE(score(stage), before);
    }
    void offersTheOtherServices()
    {
        Stage stage;
        begin(stage, Qt::Key_6);
        QVERIFY(tabTo(QStringLiteral("Shared memory")));
        QTest::keyClicks(focused(), QStringLiteral("service:db"));
        press(Qt::Key_Return);
        QVERIFY(text(stage).contains("    ipc: service:db\n"));
    }
    void addsChangesAndRemovesSysctls()
    {
        Stage stage;
        begin(stage, Qt::Key_6);
        QVERIFY(tabTo(QStringLiteral("New entry of Kernel settings")));
        QTest::keyClicks(focused(), QStringLiteral("net.core.somaxconn=1024"));
        press(Qt::Key_Return);
        QVERIFY2(text(stage).contains("    sysctls:\n      net.core.somaxconn: 1024\n"), text(stage).constData());
        QTest::keyClicks(focused(), QStringLiteral("net.ipv4.ip_forward=0"));
        press(Qt::Key_Return);
        QVERIFY(text(stage).contains("      net.core.somaxconn: 1024\n      net.ipv4.ip_forward: 0\n"));
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(stage), kShopOfTwo);
    }
    void publishesToThisHostOnly()
    {
        Stage stage;
        begin(stage, Qt::Key_7);
        const double before = score(stage);
        QVERIFY(tabTo(QStringLiteral("Published ports")));
        auto* view = qobject_cast<QTreeView*>(focused());
        QVERIFY(view);
        const QAbstractItemModelTester tester(view->model());
        view->setCurrentIndex(view->model()->index(0, PortsModel::LocalColumn));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), with("\"8080:80\"", "\"127.0.0.1:8080:80\""));
        view->setCurrentIndex(view->model()->index(1, PortsModel::LocalColumn));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), with("\"8080:80\"", "\"127.0.0.1:8080:80\"").replace("\"8443\"\n", "\"8443\"\n        host_ip: 127.0.0.1\n"));
        QVERIFY(score(stage) < before);
        press(Qt::Key_Space); // and back
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(stage), kShopOfTwo);
    }
    void joinsAndLeavesNetworks()
    {
        Stage stage;
        begin(stage, Qt::Key_7);
        QVERIFY(tabTo(QStringLiteral("Networks of the stack")));
        auto* view = qobject_cast<QTreeView*>(focused());
        QVERIFY(view);
        const QAbstractItemModelTester tester(view->model());
        const auto row = [&](const char* name) {
            for (int i = 0; i < view->model()->rowCount(); ++i)
                if (view->model()->index(i, 0).data() == QLatin1String(name))
                    return view->model()->index(i, 0);
            return QModelIndex();
        };
        view->setCurrentIndex(row("front"));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), kShopOfTwo); // its only network: said, not done
        QVERIFY(stripText(*stage.window).contains(QLatin1String("without a network")));
        view->setCurrentIndex(row("back"));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), with("networks: [front]", "networks: [front, back]"));
        view->setCurrentIndex(row("front"));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), with("networks: [front]", "networks: [back]"));
        QVERIFY(tabTo(QStringLiteral("Name of a new network")));
        QTest::keyClicks(focused(), QStringLiteral("cache"));
        press(Qt::Key_Return);
        QCOMPARE(text(stage), with("networks: [front]", "networks: [back, cache]") + "  cache:\n    internal: true\n");
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(stage), kShopOfTwo);
    }
    void mountsReadOnlyAddsAndRemoves()
    {
        Stage stage;
        begin(stage, Qt::Key_8);
        const double before = score(stage);
        QVERIFY(tabTo(QStringLiteral("Mount list")));
        auto* view = qobject_cast<QTreeView*>(focused());
        QVERIFY(view);
        const QAbstractItemModelTester tester(view->model());
        view->setCurrentIndex(view->model()->index(0, MountsModel::AccessColumn));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), with("/usr/share/nginx/html #", "/usr/share/nginx/html:ro #"));
        view->setCurrentIndex(view->model()->index(1, MountsModel::AccessColumn));
        press(Qt::Key_Space);
        QVERIFY(text(stage).contains("        target: /host-etc\n        read_only: true\n"));
        QVERIFY(score(stage) <= before);
        press(Qt::Key_Delete);
        QVERIFY(!text(stage).contains("/host-etc"));
        QVERIFY(tabTo(QStringLiteral("From")));
        QTest::keyClicks(focused(), QStringLiteral("cache"));
        QVERIFY(tabTo(QStringLiteral("Path in the service")));
        QTest::keyClicks(focused(), QStringLiteral("/var/cache/nginx"));
        press(Qt::Key_Return);
        QVERIFY2(text(stage).contains("      - cache:/var/cache/nginx:ro\n") && text(stage).endsWith("volumes:\n  cache:\n"), text(stage).constData());
        for (int i = 0; i < 4; ++i)
            press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(text(stage), kShopOfTwo);
    }
    /// What docker compose would refuse is refused here, and what was typed stays to be mended.
    void refusesWhatComposeWould_data()
    {
        QTest::addColumn<Qt::Key>("panel");
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("no name of a volume") << Qt::Key_8 << QStringList{QStringLiteral("From"), QStringLiteral("data/x"), QStringLiteral("Path in the service"), QStringLiteral("/x")} << QStringLiteral("write ./data/x");
        QTest::newRow("a taken path") << Qt::Key_8 << QStringList{QStringLiteral("From"), QStringLiteral("cache"), QStringLiteral("Path in the service"), QStringLiteral("/host-etc/")} << QStringLiteral("has a mount already");
        QTest::newRow("a port that is none") << Qt::Key_7 << QStringList{QStringLiteral("Port to publish"), QStringLiteral("99999:80")} << QStringLiteral("Docker Compose would refuse the project");
        QTest::newRow("a network that it is on") << Qt::Key_7 << QStringList{QStringLiteral("Name of a new network"), QStringLiteral("front")} << QStringLiteral("is on the network front already");
    }
    void refusesWhatComposeWould()
    {
        QFETCH(Qt::Key, panel);
        QFETCH(QStringList, typed);
        QFETCH(QString, says);
        Stage stage;
        begin(stage, panel);
        for (qsizetype i = 0; i < typed.size(); i += 2) {
            QVERIFY2(tabTo(typed[i]), qPrintable(typed[i]));
            QTest::keyClicks(focused(), typed[i + 1]);
        }
        press(Qt::Key_Return);
        QCOMPARE(text(stage), kShopOfTwo);
        QVERIFY2(stripText(*stage.window).contains(says), qPrintable(stripText(*stage.window)));
    }

    /// A variable names no volume of the project, a folder in memory can be written to, and one alone becomes a list.
    void addsWhatWasMeant()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_8, "services:\n  web:\n    image: nginx:1.27\n    tmpfs: /run\n", "web");
        const auto add = [](const char* from, const char* to) {
            QVERIFY(tabTo(QStringLiteral("From")));
            QTest::keyClicks(focused(), QLatin1String(from));
            QVERIFY(tabTo(QStringLiteral("Path in the service")));
            QTest::keyClicks(focused(), QLatin1String(to));
            press(Qt::Key_Return);
        };
        add("", "/tmp");
        QCOMPARE(text(stage), QByteArray("services:\n  web:\n    image: nginx:1.27\n    tmpfs:\n      - /run\n      - /tmp\n"));
        add("${DATA:-/srv/x}", "/data");
        QVERIFY2(text(stage).contains("      - ${DATA:-/srv/x}:/data:ro\n") && !text(stage).contains("\nvolumes:"), text(stage).constData());
    }
    void putsServicesOnNetworksInTheMatrix()
    {
        Stage stage;
        begin(stage, Qt::Key_7);
        auto* dock = stage.window->findChild<QDockWidget*>(QStringLiteral("networksDock"));
        QVERIFY(dock);
        dock->raise();
        auto* view = stage.named<QTreeView>(QStringLiteral("Network matrix"));
        QVERIFY(view);
        for (QRadioButton* button : stage.window->findChildren<QRadioButton*>())
            if (button->text() == QLatin1String("Matrix"))
                button->click();
        QTRY_VERIFY(view->isVisible());
        const QAbstractItemModelTester tester(view->model());
        QCOMPARE(view->model()->rowCount(), 2);
        QCOMPARE(view->model()->columnCount(), 5);
        QCOMPARE(view->model()->index(0, NetworkMatrixModel::OutsideColumn).data().toString(), QStringLiteral("8080, 8443"));
        QCOMPARE(view->model()->index(0, NetworkMatrixModel::ReachColumn).data().toString(), QStringLiteral("db"));
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, NetworkMatrixModel::kFirstNetwork + 1));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), with("networks: [front]", "networks: [front, back]"));
        QCOMPARE(view->currentIndex().column(), NetworkMatrixModel::kFirstNetwork + 1);
        view->setCurrentIndex(view->model()->index(1, NetworkMatrixModel::kFirstNetwork));
        QCOMPARE(stage.window->selection().service(), QStringLiteral("db"));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), with("networks: [front]", "networks: [front, back]").replace("      - front\n", ""));
        stage.action(QStringLiteral("Undo"))->trigger();
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(text(stage), kShopOfTwo);
    }
    void writesAccessAndAddresses()
    {
        using compose::withAccess, compose::Access;
        QCOMPARE(withAccess("./a:/b", "/b", Access::ReadOnly).value(), std::string("./a:/b:ro"));
        QCOMPARE(withAccess("./a:/b:rw,z", "/b", Access::ReadOnly).value(), std::string("./a:/b:ro,z"));
        QCOMPARE(withAccess("./a:/b:ro,z", "/b", Access::Writable).value(), std::string("./a:/b:z"));
        QCOMPARE(withAccess("/b", "/b", Access::ReadOnly).value(), std::string("/b:ro"));
        QVERIFY(!withAccess("./a:${T}", "/b", Access::ReadOnly));
        using compose::withHostAddress;
        QCOMPARE(withHostAddress("8080:80", "127.0.0.1").value(), std::string("127.0.0.1:8080:80"));
        QCOMPARE(withHostAddress("80/udp", "127.0.0.1").value(), std::string("127.0.0.1::80/udp"));
        QCOMPARE(withHostAddress("0.0.0.0:8000-8010:80-90/tcp", "127.0.0.1").value(), std::string("127.0.0.1:8000-8010:80-90/tcp"));
        QCOMPARE(withHostAddress("[::1]:8080:80", "").value(), std::string("8080:80"));
        QCOMPARE(withHostAddress("127.0.0.1::80", "").value(), std::string("80"));
        QCOMPARE(withHostAddress("${PORT:-8080}:80", "127.0.0.1").value(), std::string("127.0.0.1:${PORT:-8080}:80"));
        QVERIFY(!withHostAddress("${HOST}:8080:80", "127.0.0.1"));
    }
};

QTEST_MAIN(ConnectionPanelsTest)
#include "connection_panels_test.moc"
