// Edits of what a service has from several texts, in the real window: each entry changes where it stands, what comes from elsewhere is asked about, and nothing is refused without a word.
#include "tests/ui/panel_walk.h"

#include "ui/panels/capability_edits.h"
#include "ui/panels/security_edits.h"
#include "ui/views/network_map.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QTreeView>
#include <QUndoStack>

using namespace hullwright;
using namespace hullwright::test;
using namespace hullwright::ui;

namespace {

const QByteArray kBase = R"(services:
  web:
    image: nginx:1.27
    security_opt:
      - no-new-privileges:true # first
    cap_drop: [ALL]
    cap_add:
      - CHOWN
      - SYS_ADMIN
    ports:
      - "8080:80" # the shop
    devices:
      - /dev/fuse
    volumes:
      - ./html:/html
)";
const QByteArray kOver = R"(services:
  web:
    security_opt:
      - label:disable
    cap_add: [SETUID]
    ports: ["9090:90"]
    devices: ["/dev/kvm"]
    volumes:
      - ./more:/more
)";

const QByteArray kCommon = R"(x-common: &common
  mem_limit: 1g # for all
  privileged: true
  user: "1000"
services:
  web:
    <<: *common
    image: nginx:1.27
    privileged: true
  db:
    <<: *common
    image: postgres:16
)";

const QByteArray kHosts = R"(services:
  hosty:
    image: nginx:1.27
    network_mode: host
  front:
    image: nginx:1.27
    ports: ["8080:80"]
  side:
    image: busybox:1.36
    network_mode: service:front
  closed:
    image: postgres:16
    ports: ["5432:5432"]
    networks: [back]
networks:
  back:
    internal: true
)";

QModelIndex find(const QAbstractItemModel& model, const QString& text, const QModelIndex& below = {})
{
    for (int row = 0; row < model.rowCount(below); ++row) {
        for (int column = 0; column < model.columnCount(below); ++column)
            if (const QModelIndex at = model.index(row, column, below); at.data().toString().contains(text))
                return at;
        if (const QModelIndex inner = find(model, text, model.index(row, 0, below)); inner.isValid())
            return inner;
    }
    return {};
}

} // namespace

class InheritedEditsTest : public QObject {
    Q_OBJECT

private:
    static void beginTwo(Stage& stage, Qt::Key panel)
    {
        stage.write(QStringLiteral("compose.override.yaml"), kOver);
        enterPanel(stage, panel, kBase, "web");
        QCOMPARE(stage.window->document().analysis()->files().size(), std::size_t(2));
    }
    static QByteArray text(const Stage& stage, std::size_t file = 0) { return QByteArray::fromStdString(stage.window->document().text(file)); }
    static const compose::Service& service(const Stage& stage, const char* name = "web") { return *stage.window->document().analysis()->project.stack->service(name); }
    static QByteArray with(QByteArray bytes, const char* before, const char* after) { return bytes.replace(before, after); }
    static void undo(const Stage& stage) { stage.action(QStringLiteral("Undo"))->trigger(); }
    static bool asked()
    {
        return QTest::qWaitFor([] { return focused() && focused()->accessibleName() == QLatin1String("Where the setting is changed"); }, 5'000);
    }

private Q_SLOTS:
    /// A screen reader's toggle is no click, and does what one does.
    void togglesByScreenReader()
    {
        int changed = 0;
        for (const Qt::Key panel : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7, Qt::Key_8, Qt::Key_9}) {
            Stage stage;
            enterPanel(stage, panel, kHosts, "front");
            for (const char* list : {"Mount list", "Networks of the stack"})
                if (auto* view = stage.named<QTreeView>(QLatin1String(list)); view && view->isVisible())
                    view->setCurrentIndex(view->model()->index(0, 0));
            const QByteArray before = text(stage);
            const auto boxes = stage.window->findChildren<QCheckBox*>();
            for (QCheckBox* box : boxes) {
                if (!box->isVisible() || !box->isEnabled())
                    continue;
                QByteArray after[2];
                bool on[2];
                for (const int byReader : {0, 1}) {
                    const bool first = box->isChecked();
                    auto* reader = QAccessible::queryAccessibleInterface(box);
                    QVERIFY(reader && reader->actionInterface());
                    byReader != 0 ? reader->actionInterface()->doAction(QAccessibleActionInterface::toggleAction()) : box->click();
                    after[byReader] = text(stage);
                    on[byReader] = box->isChecked();
                    if (after[byReader] != before)
                        undo(stage);
                    else if (box->isChecked() != first)
                        box->click(); // one that shows something of the window
                    QCOMPARE(text(stage), before);
                }
                QVERIFY2(after[0] == after[1] && on[0] == on[1], qPrintable(nameOf(*box)));
                changed += after[1] != before ? 1 : 0;
            }
        }
        QVERIFY2(changed >= 6, qPrintable(QString::number(changed)));
    }

    void editsSecurityOptionsWhereTheyStand()
    {
        Stage stage;
        beginTwo(stage, Qt::Key_1);
        QVERIFY(tabTo(QStringLiteral("Gaining rights")));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), with(kBase, "    security_opt:\n      - no-new-privileges:true # first\n", ""));
        QCOMPARE(text(stage, 1), kOver);
        press(Qt::Key_Space); // behind what the last file has
        QVERIFY(service(stage).security.noNewPrivileges && service(stage).security.noNewPrivileges->value);
        QVERIFY2(text(stage, 1).contains("      - label:disable\n      - no-new-privileges:true\n"), text(stage, 1).constData());
        undo(stage);
        undo(stage);
        QCOMPARE(text(stage), kBase);
        QCOMPARE(text(stage, 1), kOver);
    }
    void addsNothingToWhatIsDropped()
    {
        Stage stage;
        const QByteArray over = "services:\n  web:\n    cap_add: !reset []\n";
        stage.write(QStringLiteral("compose.override.yaml"), over);
        enterPanel(stage, Qt::Key_2, kBase, "web");
        QVERIFY(service(stage).capAdd.empty());
        auto* model = stage.named<QTreeView>(QStringLiteral("Capability list"))->model();
        QVERIFY(model->setData(find(*model, QStringLiteral("KILL")).siblingAtColumn(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(text(stage), kBase);
        QCOMPARE(text(stage, 1), over);
        QVERIFY2(stripText(*stage.window).contains(QLatin1String("several texts give it")), qPrintable(stripText(*stage.window)));
    }
    /// As a profile is written, with its file: what the other file says is not said again.
    void addsNoSecondListOfOptions()
    {
        Stage stage;
        beginTwo(stage, Qt::Key_1);
        const auto& files = stage.window->document().analysis()->files();
        const yaml::Node last = compose::spotsOf(files, {std::string("services"), std::string("web"), std::string("security_opt")}).back().node;
        const auto edits = securityEdits(service(stage), last, "seccomp", "./p.json", '=');
        QVERIFY(stage.window->document().perform(QStringLiteral("Name a profile"), edits));
        QCOMPARE(text(stage), kBase);
        QCOMPARE(text(stage, 1), with(kOver, "      - label:disable\n", "      - label:disable\n      - seccomp:./p.json\n"));
    }
    void editsCapabilitiesWhereTheyStand()
    {
        Stage stage;
        beginTwo(stage, Qt::Key_2);
        const auto before = held(service(stage));
        auto* model = stage.named<QTreeView>(QStringLiteral("Capability list"))->model();
        const QModelIndex chown = find(*model, QStringLiteral("CHOWN"));
        QVERIFY(chown.isValid());
        QVERIFY(model->setData(chown.siblingAtColumn(0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(text(stage), with(kBase, "      - CHOWN\n", ""));
        QCOMPARE(held(service(stage)), before & ~knowledge::bit(*knowledge::capability("CHOWN")));
        undo(stage);
        const QModelIndex kill = find(*model, QStringLiteral("KILL"));
        QVERIFY(model->setData(kill.siblingAtColumn(0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(text(stage), kBase);
        QCOMPARE(text(stage, 1), with(kOver, "[SETUID]", "[SETUID, KILL]"));
        undo(stage);
        QCOMPARE(text(stage, 1), kOver);
    }
    void goesBackToTheDefaultInEveryFile()
    {
        Stage stage;
        beginTwo(stage, Qt::Key_2);
        QVERIFY(tabTo(QStringLiteral("Docker's Default")));
        press(Qt::Key_Space);
        QVERIFY2(held(service(stage)) == knowledge::kDockerDefault, text(stage).constData());
        QVERIFY(service(stage).capAdd.empty() && service(stage).capDrop.empty());
        undo(stage);
        QCOMPARE(text(stage), kBase);
        QCOMPARE(text(stage, 1), kOver);
        auto* drop = stage.action(QStringLiteral("Drop All"));
        QVERIFY(drop && drop->isEnabled());
        drop->trigger();
        QTRY_VERIFY(held(service(stage)) == 0);
        undo(stage);
        QCOMPARE(text(stage), kBase);
    }
    void editsDevicesWhereTheyStand()
    {
        Stage stage;
        beginTwo(stage, Qt::Key_6);
        auto* field = stage.named<QLineEdit>(QStringLiteral("New entry of Devices"));
        if (!field)
            for (auto* each : stage.window->findChildren<QLineEdit*>())
                if (each->isVisible() && each->placeholderText() == QLatin1String("/dev/ttyUSB0"))
                    field = each;
        QVERIFY(field);
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("/dev/fuse"));
        press(Qt::Key_Return);
        QCOMPARE(text(stage), kBase);
        QCOMPARE(text(stage, 1), kOver);
        QVERIFY2(stripText(*stage.window).contains(QLatin1String("is in the list already")), qPrintable(stripText(*stage.window)));
        field->clear();
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("/dev/net/tun"));
        press(Qt::Key_Return);
        QCOMPARE(text(stage), kBase);
        QCOMPARE(service(stage).devices.size(), std::size_t(3));
        QVERIFY2(text(stage, 1).contains("/dev/net/tun"), text(stage, 1).constData());
    }
    void editsPortsAndMountsOfTheFirstFile()
    {
        Stage stage;
        beginTwo(stage, Qt::Key_7);
        auto* ports = stage.named<QTreeView>(QStringLiteral("Published ports"));
        const QModelIndex first = find(*ports->model(), QStringLiteral("8080"));
        QVERIFY(first.isValid());
        ports->setFocus();
        ports->setCurrentIndex(first);
        press(Qt::Key_Delete);
        QCOMPARE(text(stage), with(kBase, "    ports:\n      - \"8080:80\" # the shop\n", ""));
        undo(stage);
        press(Qt::Key_8, Qt::ControlModifier);
        auto* mounts = stage.named<QTreeView>(QStringLiteral("Mount list"));
        const QModelIndex html = find(*mounts->model(), QStringLiteral("/html"));
        QVERIFY(html.isValid());
        mounts->setFocus();
        mounts->setCurrentIndex(html);
        press(Qt::Key_Delete);
        QCOMPARE(text(stage), with(kBase, "    volumes:\n      - ./html:/html\n", ""));
        QCOMPARE(text(stage, 1), kOver);
        undo(stage);
        QCOMPARE(text(stage), kBase);
    }
    void asksWhereAnInheritedValueIsTakenOut()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_5, kCommon, "web");
        QVERIFY(tabTo(QStringLiteral("Reset Memory to its default")));
        press(Qt::Key_Space);
        QVERIFY(asked());
        QCOMPARE(text(stage), kCommon);
        press(Qt::Key_Return);
        QCOMPARE(text(stage), with(kCommon, "  mem_limit: 1g # for all\n", ""));
        undo(stage);
        QCOMPARE(text(stage), kCommon);
        QVERIFY(tabTo(QStringLiteral("Memory")));
        auto* field = qobject_cast<QLineEdit*>(focused());
        QVERIFY(field);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        press(Qt::Key_Return);
        QVERIFY(asked());
        QCOMPARE(field->text(), QStringLiteral("1")); // what is in force
        press(Qt::Key_Escape);
        QCOMPARE(text(stage), kCommon);
    }
    void turnsOffWhatIsInheritedAsWell()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_6, kCommon, "web");
        QVERIFY(tabTo(QStringLiteral("Privileged")));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), with(kCommon, "    privileged: true\n", "    privileged: false\n"));
        QVERIFY(!service(stage).privileged->value);
    }
    void clearsAnInheritedUser()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_1, kCommon, "web");
        QVERIFY(tabTo(QStringLiteral("User")));
        auto* field = qobject_cast<QLineEdit*>(focused());
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Delete);
        press(Qt::Key_Return);
        QVERIFY(asked());
        QCOMPARE(field->text(), QStringLiteral("1000"));
    }
    void saysHowAServiceIsReached()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_7, kHosts, "hosty");
        QVERIFY(shows(stage, QStringLiteral("Reached from outside on every port that it opens")));
        QVERIFY(shows(stage, QStringLiteral("every port that it opens is the host's own")));
        stage.window->selection().select({std::string("services"), std::string("side")});
        QVERIFY(shows(stage, QStringLiteral("it uses the network of front, which publishes ports")));
        stage.window->selection().select({std::string("services"), std::string("closed")});
        QVERIFY(shows(stage, QStringLiteral("Not reached from outside: each of its networks is internal")));
        stage.window->selection().select({std::string("services"), std::string("front")});
        QVERIFY(shows(stage, QStringLiteral("Reached from outside.")));
    }
    void keepsTheNameOfAnExternalNetwork()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_7, kHosts, "closed");
        const std::string name = stage.window->document().analysis()->project.stack->network("back")->name;
        auto* networks = stage.named<QTreeView>(QStringLiteral("Networks of the stack"));
        networks->setCurrentIndex(find(*networks->model(), QStringLiteral("back")));
        QVERIFY(tabTo(QStringLiteral("External network")));
        press(Qt::Key_Space);
        QVERIFY2(stage.window->document().analysis()->project.stack->network("back")->external, text(stage).constData());
        QCOMPARE(stage.window->document().analysis()->project.stack->network("back")->name, name);
    }
    void takesNoSizeBelowZero()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_5, kHosts, "front");
        QVERIFY(tabTo(QStringLiteral("Shared memory")));
        QTest::keyClicks(focused(), QStringLiteral("-1"));
        press(Qt::Key_Return);
        QVERIFY2(!text(stage).contains("-1"), text(stage).constData());
        QVERIFY(tabTo(QStringLiteral("Memory and swap")));
        QTest::keyClicks(focused(), QStringLiteral("-1"));
        press(Qt::Key_Return);
        QVERIFY2(text(stage).contains("memswap_limit: -1"), text(stage).constData());
    }
    void keepsTheDataOfARenamedVolume()
    {
        const QByteArray kept = "name: shop\nservices:\n  db:\n    image: postgres:16\n    volumes:\n      - data:/var/lib/postgresql/data\nvolumes:\n  data:\n";
        Stage stage;
        enterPanel(stage, Qt::Key_8, kept, "db");
        QAbstractItemModel& tree = *stage.named<QTreeView>(QStringLiteral("Stack tree"))->model();
        const QModelIndex volumes = find(tree, QStringLiteral("volumes"), {});
        QModelIndex data;
        for (int row = 0; row < tree.rowCount(); ++row) // the top level's, not the service's
            for (int inner = 0; inner < tree.rowCount(tree.index(row, 0)); ++inner)
                if (const QModelIndex at = tree.index(inner, 0, tree.index(row, 0)); at.data().toString() == QLatin1String("volumes"))
                    data = find(tree, QStringLiteral("data"), at);
        if (!data.isValid())
            for (int row = 0; row < tree.rowCount(); ++row)
                if (tree.index(row, 0).data().toString() == QLatin1String("volumes"))
                    data = find(tree, QStringLiteral("data"), tree.index(row, 0));
        QVERIFY(volumes.isValid() && data.isValid());
        QVERIFY(tree.setData(data.siblingAtColumn(0), QStringLiteral("store"), Qt::EditRole));
        QCOMPARE(text(stage), with(with(kept, "- data:/var", "- store:/var"), "  data:\n", "  store:\n    name: shop_data\n"));
        QCOMPARE(stage.window->document().analysis()->project.stack->volume("store")->name, std::string("shop_data"));
        undo(stage);
        QCOMPARE(text(stage), kept);
    }
    void takesCommentsIntoTheMap()
    {
        const QByteArray commented = "services:\n  web:\n    image: nginx:1.27\n    networks: # both\n      - front # dmz\n      # the store\n      - back # db only\n    read_only: true # sealed\nnetworks:\n  front:\n  back:\n";
        Stage stage;
        enterPanel(stage, Qt::Key_7, commented, "web");
        auto* networks = stage.named<QTreeView>(QStringLiteral("Networks of the stack"));
        networks->setCurrentIndex(find(*networks->model(), QStringLiteral("front")));
        QVERIFY(tabTo(QStringLiteral("Aliases")));
        QTest::keyClicks(focused(), QStringLiteral("shop"));
        press(Qt::Key_Return);
        QVERIFY2(text(stage).contains("aliases:"), text(stage).constData());
        for (const char* comment : {"# both", "# dmz", "# the store", "# db only", "# sealed"})
            QVERIFY2(text(stage).count(comment) == 1, text(stage).constData());
        QVERIFY2(text(stage).indexOf("# dmz") < text(stage).indexOf("aliases:"), text(stage).constData());
        QVERIFY2(text(stage).indexOf("aliases:") < text(stage).indexOf("# db only"), text(stage).constData());
        undo(stage);
        QCOMPARE(text(stage), commented);
    }
    void offersNoAccessThatCannotBeWritten()
    {
        const QByteArray mounted = "services:\n  web:\n    image: nginx:1.27\n    volumes:\n      - type: tmpfs\n        target: /cache\n      - ./a:${WHERE:-/a}\n";
        Stage stage;
        enterPanel(stage, Qt::Key_8, mounted, "web");
        auto* model = stage.named<QTreeView>(QStringLiteral("Mount list"))->model();
        const QModelIndex memory = find(*model, QStringLiteral("/cache")).siblingAtColumn(2), bound = find(*model, QStringLiteral("/a")).siblingAtColumn(2);
        QVERIFY(memory.isValid() && bound.isValid());
        QVERIFY(!memory.data(Qt::CheckStateRole).isValid() && !(memory.flags() & Qt::ItemIsUserCheckable));
        QVERIFY(bound.data(Qt::CheckStateRole).isValid());
        model->setData(bound, Qt::Checked, Qt::CheckStateRole);
        QVERIFY2(text(stage) != mounted || !stripText(*stage.window).contains(QLatin1String("no entry of")), qPrintable(stripText(*stage.window)));
    }
    void namesTheOptionOfAMount()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_8, "services:\n  web:\n    image: nginx:1.27\n    tmpfs:\n      - /run\n", "web");
        auto* mounts = stage.named<QTreeView>(QStringLiteral("Mount list"));
        mounts->setCurrentIndex(find(*mounts->model(), QStringLiteral("/run")));
        QVERIFY(tabTo(QStringLiteral("Mode")));
        QTest::keyClicks(focused(), QStringLiteral("700"));
        press(Qt::Key_Return);
        QVERIFY2(text(stage).contains("/run:mode=700"), text(stage).constData());
        QVERIFY2(stage.action(QStringLiteral("Undo"))->toolTip().contains(QLatin1String("mode of /run in web to 700")), qPrintable(stage.action(QStringLiteral("Undo"))->toolTip()));
    }
    void asksOnTheMapAsWell()
    {
        Stage stage;
        const QByteArray shared = "x-net: &net\n  networks: [front]\nservices:\n  web:\n    <<: *net\n    image: nginx:1.27\n  db:\n    <<: *net\n    image: postgres:16\nnetworks:\n  front:\n  back:\n";
        enterPanel(stage, Qt::Key_7, shared, "web");
        auto* map = stage.window->findChild<NetworkMap*>();
        QVERIFY(map);
        Q_EMIT map->memberRequested(QStringLiteral("web"), QStringLiteral("back"), true);
        auto* chooser = stage.named<QWidget>(QStringLiteral("Where the networks are changed"));
        QVERIFY(chooser);
        QTRY_VERIFY(!chooser->isHidden() && !chooser->parentWidget()->isHidden());
        QCOMPARE(text(stage), shared);
    }
};

QTEST_MAIN(InheritedEditsTest)
#include "inherited_edits_test.moc"
