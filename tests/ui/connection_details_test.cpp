// What belongs to one mount, one network, one shared namespace, in the real window, by the keyboard: the text after an edit, the score, and the way back.
#include "tests/ui/panel_walk.h"

#include "ui/models/mounts_model.h"
#include "ui/panels/runtime_note.h"
#include "ui/panels/sharing_picture.h"
#include "ui/views/file_flow.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTreeView>

using namespace hullwright;
using namespace hullwright::test;
using namespace hullwright::ui;

namespace {

const QByteArray kMounted = R"(services:
  web:
    image: nginx:1.27
    ports: ["8080:80"]
    volumes:
      - ./html:/usr/share/nginx/html:ro # pages
      - data:/data
      - type: volume
        source: cache
        target: /cache
    tmpfs: /run
    secrets:
      - source: token
        target: token.txt
        uid: "103"
        mode: 0440
    configs: [site]
  db:
    image: postgres:16
    volumes: [data:/var/lib/postgresql/data]
secrets:
  token:
    file: ./token.txt
configs:
  site:
    content: |
      a
volumes:
  data:
  cache:
)";

const QByteArray kNetworked = R"(services:
  web:
    image: nginx:1.27
    ports: ["8080:80"]
    networks: [front, back]
    runtime: runsc
  side:
    image: busybox:1.36
    network_mode: service:web
    pid: service:web
    container_name: sidecar
  db:
    image: postgres:16
    networks:
      back:
        aliases: [store]
networks:
  front:
  back:
    name: shop_back # kept
    driver: bridge
)";

} // namespace

class ConnectionDetailsTest : public QObject {
    Q_OBJECT

private:
    void begin(Stage& stage, Qt::Key panel, const QByteArray& bytes, const char* service = "web")
    {
        enterPanel(stage, panel, bytes, service);
    }
    static QByteArray text(Stage& stage) { return QByteArray::fromStdString(stage.window->document().text()); }
    static double score(Stage& stage) { return stage.window->document().analysis()->assessment.stack.value; }
    static bool shown(Stage& stage, const QString& part) { return shows(stage, part); }
    static void typeOver(const char* typed)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), QString::fromLatin1(typed));
        press(Qt::Key_Return);
    }
    static QTreeView* go(Stage& stage, const char* list, const char* target, int column)
    {
        auto* view = stage.named<QTreeView>(QString::fromLatin1(list));
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, column).data().toString() == QLatin1String(target))
                view->setCurrentIndex(view->model()->index(row, 0));
        return view;
    }

private Q_SLOTS:
    void listsSecretsAndConfigs()
    {
        Stage stage;
        begin(stage, Qt::Key_8, kMounted);
        auto* view = stage.named<QTreeView>(QStringLiteral("Mount list"));
        QVERIFY(view && view->isVisible());
        const QAbstractItemModelTester tester(view->model());
        QCOMPARE(view->model()->rowCount(), 6);
        go(stage, "Mount list", "/run/secrets/token.txt", MountsModel::TargetColumn);
        QCOMPARE(view->currentIndex().data().toString(), QStringLiteral("secret token"));
        QVERIFY(shown(stage, QStringLiteral("token.txt")));
        QVERIFY(shown(stage, QStringLiteral("Owner 103 and mode")));
        QVERIFY(shown(stage, QStringLiteral("not in force")));
        go(stage, "Mount list", "/site", MountsModel::TargetColumn);
        QVERIFY(shown(stage, QStringLiteral("The config site comes from: text in the project's own file.")));
    }
    /// What has a secret and nothing else sees more than its image's files.
    void isNotEmptyWithASecretAlone()
    {
        Stage stage;
        begin(stage, Qt::Key_8, "services:\n  web:\n    image: nginx:1.27\n    secrets: [t]\nsecrets:\n  t:\n    environment: T\n");
        auto* view = stage.named<QTreeView>(QStringLiteral("Mount list"));
        QVERIFY(view && view->isVisible());
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->model()->index(0, MountsModel::TargetColumn).data().toString(), QStringLiteral("/run/secrets/t"));
        QCOMPARE(view->model()->index(0, MountsModel::OpensColumn).data().toString(), QStringLiteral("the variable T of whoever starts it"));
        QVERIFY(!(view->model()->flags(view->model()->index(0, MountsModel::AccessColumn)) & Qt::ItemIsUserCheckable));
    }
    void saysWhatAVolumeIs()
    {
        Stage stage;
        begin(stage, Qt::Key_8, kMounted);
        go(stage, "Mount list", "/data", MountsModel::TargetColumn);
        QVERIFY(shown(stage, QStringLiteral("The volume data is a folder that the engine keeps.")));
        QVERIFY(shown(stage, QStringLiteral("These services have it as well: db (writable).")));
        go(stage, "Mount list", "/cache", MountsModel::TargetColumn);
        QVERIFY(shown(stage, QStringLiteral("No other service of the stack has it.")));
    }
    void keepsTheShortSyntaxWhereItCanSayIt()
    {
        Stage stage;
        begin(stage, Qt::Key_8, kMounted);
        const double before = score(stage);
        go(stage, "Mount list", "/usr/share/nginx/html", MountsModel::TargetColumn);
        QVERIFY(tabTo(QStringLiteral("Relabel")));
        press(Qt::Key_End); // Z
        QCOMPARE(text(stage), QByteArray(kMounted).replace("/html:ro #", "/html:ro,Z #"));
        QVERIFY(tabTo(QStringLiteral("Reset Relabel to its default")));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), kMounted);
        QVERIFY(tabTo(QStringLiteral("Propagation")));
        press(Qt::Key_Down);
        QCOMPARE(text(stage), QByteArray(kMounted).replace("/html:ro #", "/html:ro,rprivate #"));
        for (int i = 0; i < 3; ++i)
            stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(text(stage), kMounted);
        QCOMPARE(score(stage), before);
    }
    void writesTheLongSyntaxWhereOnlyThatCan()
    {
        Stage stage;
        begin(stage, Qt::Key_8, kMounted);
        go(stage, "Mount list", "/usr/share/nginx/html", MountsModel::TargetColumn);
        QVERIFY(shown(stage, QStringLiteral("writes the entry anew, in one step")));
        QVERIFY(tabTo(QStringLiteral("Missing folder")));
        QVERIFY(qobject_cast<QCheckBox*>(focused())->isChecked());
        press(Qt::Key_Space);
        QVERIFY2(text(stage).contains("source: ./html\n") && text(stage).contains("read_only: true\n") && text(stage).contains("create_host_path: false\n"), text(stage).constData());
        QVERIFY(text(stage).contains("# pages"));
        QVERIFY(!qobject_cast<QCheckBox*>(focused())->isChecked());
        press(Qt::Key_Space);
        QVERIFY(text(stage).contains("create_host_path: true\n"));
        stage.action(QStringLiteral("Undo"))->trigger();
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(text(stage), kMounted);

        go(stage, "Mount list", "/data", MountsModel::TargetColumn);
        QVERIFY(tabTo(QStringLiteral("Subpath")));
        typeOver("pictures");
        QVERIFY2(text(stage).contains("      - type: volume\n        source: data\n        target: /data\n        volume:\n          subpath: pictures\n"), text(stage).constData());
        QVERIFY(tabTo(QStringLiteral("Reset Subpath to its default")));
        press(Qt::Key_Space);
        QVERIFY(!text(stage).contains("subpath"));
        stage.action(QStringLiteral("Undo"))->trigger();
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(text(stage), kMounted);

        go(stage, "Mount list", "/cache", MountsModel::TargetColumn);
        QVERIFY(tabTo(QStringLiteral("First copy")));
        press(Qt::Key_Space);
        QVERIFY(text(stage).contains("        target: /cache\n        volume:\n          nocopy: true\n"));
        press(Qt::Key_Space);
        QVERIFY(!text(stage).contains("nocopy: true"));
    }
    void sizesMemory()
    {
        Stage stage;
        begin(stage, Qt::Key_8, kMounted);
        go(stage, "Mount list", "/run", MountsModel::TargetColumn);
        QVERIFY(tabTo(QStringLiteral("Size in memory")));
        typeOver("8");
        QVERIFY(tabTo(QStringLiteral("Mode")));
        typeOver("700");
        QCOMPARE(text(stage), QByteArray(kMounted).replace("tmpfs: /run\n", "tmpfs: /run:size=8m,mode=700\n"));
        stage.action(QStringLiteral("Undo"))->trigger();
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(text(stage), kMounted);
    }
    void proposesWhatIsWrittenTo()
    {
        Stage stage;
        begin(stage, Qt::Key_8, kMounted);
        const double before = score(stage);
        QVERIFY(shown(stage, QStringLiteral("It writes to /var/cache/nginx")));
        QVERIFY(!shown(stage, QStringLiteral("It writes to /run ("))); // it is there
        QVERIFY(tabTo(QStringLiteral("Add tmpfs for /var/cache/nginx")));
        press(Qt::Key_Space);
        QVERIFY2(text(stage).contains("    tmpfs:\n      - /run\n      - /var/cache/nginx"), text(stage).constData());
        QVERIFY(!shown(stage, QStringLiteral("It writes to /var/cache/nginx")));
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(text(stage), kMounted);
        QVERIFY(tabTo(QStringLiteral("Make the Root Read-Only, Add These")));
        press(Qt::Key_Space);
        QVERIFY(text(stage).contains("    read_only: true\n") && text(stage).contains("      - /var/cache/nginx"));
        QVERIFY(score(stage) <= before);
        QVERIFY(shown(stage, QStringLiteral("Nothing is missing under its read-only root file system.")));
        stage.action(QStringLiteral("Undo"))->trigger(); // one step
        QCOMPARE(text(stage), kMounted);
        QCOMPARE(score(stage), before);
    }
    void editsANetwork()
    {
        Stage stage;
        begin(stage, Qt::Key_7, kNetworked);
        const double before = score(stage);
        auto* view = go(stage, "Networks of the stack", "front", 0);
        QVERIFY(view);
        QVERIFY(tabTo(QStringLiteral("Internal network")));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), QByteArray(kNetworked).replace("  front:\n", "  front:\n    internal: true\n"));
        QVERIFY(score(stage) <= before);
        press(Qt::Key_Space);
        QVERIFY(stage.window->document().analysis()->project.stack->network("front")->internal == false);
        stage.action(QStringLiteral("Undo"))->trigger();
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(text(stage), kNetworked);
        go(stage, "Networks of the stack", "back", 0);
        QVERIFY(tabTo(QStringLiteral("External network")));
        press(Qt::Key_Space);
        QVERIFY2(!text(stage).contains("driver: bridge"), text(stage).constData()); // Compose would refuse it beside external
        QVERIFY(text(stage).contains("external: true") && text(stage).contains("name: shop_back"));
        QVERIFY(stage.window->document().analysis()->project.stack->network("back")->external);
        QVERIFY(stage.window->document().analysis()->project.stack->complete);
        stage.action(QStringLiteral("Undo"))->trigger();
        QVERIFY(tabTo(QStringLiteral("Attachable")));
        press(Qt::Key_Space);
        QVERIFY(text(stage).endsWith("    driver: bridge\n    attachable: true\n"));
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(text(stage), kNetworked);
        QCOMPARE(score(stage), before);
    }
    void editsAliasesAndAddress()
    {
        Stage stage;
        begin(stage, Qt::Key_7, kNetworked);
        go(stage, "Networks of the stack", "front", 0);
        QVERIFY(tabTo(QStringLiteral("Aliases")));
        typeOver("shop, www");
        const auto* web = stage.window->document().analysis()->project.stack->service("web");
        QCOMPARE(web->networks.size(), std::size_t(2));
        QCOMPARE(web->networks[0].aliases, (std::vector<std::string>{"shop", "www"}));
        QVERIFY2(text(stage).contains("front:") && text(stage).contains("aliases:"), text(stage).constData());
        QVERIFY(tabTo(QStringLiteral("Address")));
        typeOver("10.0.0.7");
        QVERIFY(text(stage).contains("ipv4_address: 10.0.0.7"));
        QVERIFY(shown(stage, QStringLiteral("The engine refuses it: the network has no subnet of its own.")));
        QVERIFY(tabTo(QStringLiteral("Reset Address to its default")));
        press(Qt::Key_Space);
        QVERIFY(!text(stage).contains("ipv4_address"));
        for (int i = 0; i < 3; ++i)
            stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(text(stage), kNetworked);
    }
    void saysWhoReachesAPort()
    {
        Stage stage;
        begin(stage, Qt::Key_7, kNetworked);
        auto* view = stage.named<QTreeView>(QStringLiteral("Published ports"));
        view->setCurrentIndex(view->model()->index(0, 0));
        QVERIFY(shown(stage, QStringLiteral("past a firewall such as ufw. Written in line 4.")));
    }
    void drawsWhoShares()
    {
        Stage stage;
        begin(stage, Qt::Key_6, kNetworked);
        auto* rows = stage.named<QListWidget>(QStringLiteral("Who shares what"));
        QVERIFY(rows && rows->isVisible());
        QCOMPARE(rows->count(), 2);
        QCOMPARE(rows->item(0)->text(), QStringLiteral("side joins this service: it uses the processes of web, line 10"));
        QCOMPARE(rows->item(1)->text(), QStringLiteral("side joins this service: it uses the network of web, line 9"));
        QVERIFY(tabTo(QStringLiteral("Who shares what")));
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QCOMPARE(stage.window->selection().service(), QStringLiteral("side"));
        QCOMPARE(rows->item(0)->text(), QStringLiteral("side uses the processes of web, line 10"));
        // And by the picture.
        auto* picture = stage.window->findChild<SharingPicture*>();
        QVERIFY(picture && picture->isVisible());
        QTest::mouseClick(picture, Qt::LeftButton, {}, QPoint(kPictureEdge, picture->height() / 2));
        QCOMPARE(stage.window->selection().service(), QStringLiteral("web"));
        // The container of another service is offered.
        auto* memory = stage.named<QComboBox>(QStringLiteral("Shared memory"));
        QVERIFY(memory && memory->findText(QStringLiteral("container:sidecar")) >= 0 && memory->findText(QStringLiteral("service:db")) >= 0);
        stage.window->selection().select(yaml::parsePath("services.db").value());
        QVERIFY(!rows->isVisible());
        QVERIFY(shown(stage, QStringLiteral("no service joins it")));
    }
    void saysWhatARuntimeChanges()
    {
        QVERIFY(runtimeNotes({}).first().startsWith(QLatin1String("runc")));
        QCOMPARE(runtimeNotes(QStringLiteral("io.containerd.kata.v2")).first(), runtimeNotes(QStringLiteral("kata")).first());
        QVERIFY(runtimeNotes(QStringLiteral("own")).first().startsWith(QLatin1String("Nothing is known")));
        Stage stage;
        begin(stage, Qt::Key_6, kNetworked);
        QVERIFY(shown(stage, QStringLiteral("seccomp and AppArmor of this file are not what confines it.")));
    }

private:
    static constexpr int kPictureEdge = 20;
};

QTEST_MAIN(ConnectionDetailsTest)
#include "connection_details_test.moc"
