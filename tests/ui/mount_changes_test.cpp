// Another type, source or target for a mount, in the real window, by the keyboard: what is said before, the text after it, what it means to the loader, the score, and the way back.
#include "tests/ui/panel_walk.h"

#include "ui/models/mounts_model.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace hullwright;
using namespace hullwright::test;
using namespace hullwright::ui;

namespace {

using Type = compose::Mount::Type;

const QByteArray kMounted = R"(services:
  web:
    image: nginx:1.27
    ports: ["8080:80"]
    volumes:
      - ./html:/usr/share/nginx/html:ro,Z # pages
      - data:/data
      # kept warm
      - type: volume
        source: cache
        target: /cache
        volume:
          nocopy: true
      - ${STORE:-./store}/up:/up
      - /var/run/docker.sock:/var/run/docker.sock
    tmpfs: /run:size=8m
volumes:
  data:
  cache:
)";

const QByteArray kShared = R"(x-base: &base
  image: nginx:1.27
  volumes:
    - ./site:/site # of all
    - data:/data
services:
  web:
    <<: *base
    ports: ["8080:80"]
  api:
    <<: *base
volumes:
  data:
)";

const QByteArray kExtended = R"(services:
  base:
    image: nginx:1.27
    volumes:
      - ./site:/site
  web:
    extends: base
    ports: ["8080:80"]
)";

} // namespace

class MountChangesTest : public QObject {
    Q_OBJECT

private:
    static QTreeView* list(Stage& stage) { return stage.named<QTreeView>(QStringLiteral("Mount list")); }
    static void go(Stage& stage, const char* target)
    {
        QVERIFY(tabTo(QStringLiteral("Mount list")));
        for (int row = 0; row < list(stage)->model()->rowCount(); ++row)
            if (list(stage)->model()->index(row, MountsModel::TargetColumn).data().toString() == QLatin1String(target))
                list(stage)->setCurrentIndex(list(stage)->model()->index(row, 0));
        QCOMPARE(current(stage), QString::fromLatin1(target));
    }
    static QString current(Stage& stage) { return list(stage)->currentIndex().siblingAtColumn(MountsModel::TargetColumn).data().toString(); }
    static void type(const char* typed)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_Backspace);
        QTest::keyClicks(focused(), QString::fromLatin1(typed));
    }
    static void typeInto(const char* field, const char* typed)
    {
        QVERIFY2(tabTo(QString::fromLatin1(field)), field);
        type(typed);
        press(Qt::Key_Return);
    }
    /// In the order of the list: bind, volume, tmpfs, image.
    static void choose(Type wanted)
    {
        QVERIFY(tabTo(QStringLiteral("Type of the mount")));
        press(Qt::Key_Home);
        const Type order[] = {Type::Bind, Type::Volume, Type::Tmpfs, Type::Image};
        for (const Type each : order) {
            if (each == wanted)
                return;
            press(Qt::Key_Down);
        }
    }
    static const compose::Mount* mounted(Stage& stage, const char* target, const char* service = "web")
    {
        for (const compose::Mount& mount : stage.window->document().analysis()->project.stack->service(service)->mounts)
            if (mount.target == target)
                return &mount;
        return nullptr;
    }
    static bool loads(Stage& stage) { return stage.window->document().analysis()->project.stack->complete; }
    static void undo(Stage& stage) { stage.action(QStringLiteral("Undo"))->trigger(); }

private Q_SLOTS:
    void changesTargetAndSourceInTheLine()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_8, kMounted, "web");
        const QAbstractItemModelTester tester(list(stage)->model());
        const double before = scoreOf(stage);
        go(stage, "/usr/share/nginx/html");
        typeInto("Target of the mount", "/srv");
        QCOMPARE(textOf(stage), QByteArray(kMounted).replace("/usr/share/nginx/html:ro", "/srv:ro"));
        QCOMPARE(current(stage), QStringLiteral("/srv")); // the same mount goes on
        typeInto("Source of the mount", "./site");
        QCOMPARE(textOf(stage), QByteArray(kMounted).replace("./html:/usr/share/nginx/html:ro", "./site:/srv:ro"));
        QCOMPARE(mounted(stage, "/srv")->type, Type::Bind);
        press(Qt::Key_Tab); // nothing was typed: nothing is changed
        undo(stage);
        undo(stage);
        QCOMPARE(textOf(stage), kMounted);
        QCOMPARE(current(stage), QStringLiteral("/usr/share/nginx/html"));
        QCOMPARE(scoreOf(stage), before);

        // The way to the host that the socket opens is gone with another source.
        go(stage, "/var/run/docker.sock");
        typeInto("Source of the mount", "./fake.sock");
        QVERIFY(scoreOf(stage) < before);
        undo(stage);
        QCOMPARE(scoreOf(stage), before);

        go(stage, "/cache");
        typeInto("Target of the mount", "/var/cache/nginx");
        QCOMPARE(textOf(stage), QByteArray(kMounted).replace("target: /cache", "target: /var/cache/nginx"));
        go(stage, "/run");
        typeInto("Target of the mount", "/tmp");
        QVERIFY(textOf(stage).contains("tmpfs: /tmp:size=8m\n"));
        undo(stage);
        undo(stage);
        QCOMPARE(textOf(stage), kMounted);
    }
    void makesABindAVolumeAndDeclaresIt()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_8, kMounted, "web");
        const double before = scoreOf(stage);
        go(stage, "/usr/share/nginx/html");
        choose(Type::Volume);
        QCOMPARE(textOf(stage), kMounted); // said first
        QVERIFY(shows(stage, QStringLiteral("These options go, since the mount can't have them then: Z.")));
        QVERIFY(shows(stage, QStringLiteral("Nothing has changed yet.")));
        QVERIFY(tabTo(QStringLiteral("Source of the mount")));
        QCOMPARE(qobject_cast<QLineEdit*>(focused())->text(), QStringLiteral("html"));
        type("pages");
        QVERIFY(tabTo(QStringLiteral("Declare the volume pages at the top level, in the same step")));
        QVERIFY(qobject_cast<QCheckBox*>(focused())->isChecked());
        QVERIFY(tabTo(QStringLiteral("Change It")));
        press(Qt::Key_Space);
        QCOMPARE(textOf(stage), QByteArray(kMounted).replace("./html:/usr/share/nginx/html:ro,Z # pages", "pages:/usr/share/nginx/html:ro # pages") + "  pages:\n");
        QVERIFY(loads(stage));
        QCOMPARE(mounted(stage, "/usr/share/nginx/html")->type, Type::Volume);
        QVERIFY(mounted(stage, "/usr/share/nginx/html")->readOnly);
        QCOMPARE(current(stage), QStringLiteral("/usr/share/nginx/html"));
        QVERIFY(scoreOf(stage) <= before);
        QVERIFY(focused() && focused()->accessibleName() == QLatin1String("Type of the mount"));
        undo(stage); // one step
        QCOMPARE(textOf(stage), kMounted);
        QCOMPARE(scoreOf(stage), before);

        // One that is there already needs no declaration.
        choose(Type::Volume);
        typeInto("Source of the mount", "data");
        QCOMPARE(textOf(stage), QByteArray(kMounted).replace("./html:/usr/share/nginx/html:ro,Z # pages", "data:/usr/share/nginx/html:ro # pages"));
        undo(stage);
        QCOMPARE(textOf(stage), kMounted);
    }
    void asksForThePathOfABind()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_8, kMounted, "web");
        go(stage, "/data");
        choose(Type::Bind);
        QVERIFY(shows(stage, QStringLiteral("Say which folder or file of the host")));
        QVERIFY(tabTo(QStringLiteral("Source of the mount")));
        QCOMPARE(qobject_cast<QLineEdit*>(focused())->text(), QString());
        press(Qt::Key_Return);
        QCOMPARE(textOf(stage), kMounted);
        type("files");
        press(Qt::Key_Return);
        QVERIFY(shows(stage, QStringLiteral("files alone would be the name of a volume")));
        QCOMPARE(textOf(stage), kMounted);
        type("./files");
        press(Qt::Key_Return);
        QCOMPARE(textOf(stage), QByteArray(kMounted).replace("- data:/data", "- ./files:/data"));
        QCOMPARE(mounted(stage, "/data")->type, Type::Bind);
        undo(stage);
        QCOMPARE(textOf(stage), kMounted);

        // In the long syntax it stays long; what the type does not have is named, and goes with it.
        go(stage, "/cache");
        choose(Type::Bind);
        QVERIFY(tabTo(QStringLiteral("Source of the mount")));
        type("/srv/cache");
        QVERIFY(shows(stage, QStringLiteral("can't have them then: volume.nocopy.")));
        press(Qt::Key_Return);
        QCOMPARE(textOf(stage), QByteArray(kMounted).replace("      - type: volume\n        source: cache\n        target: /cache\n        volume:\n          nocopy: true\n", "      - type: bind\n        source: /srv/cache\n        target: /cache\n"));
        undo(stage);
        QCOMPARE(textOf(stage), kMounted);
    }
    void goesIntoMemoryAndOut()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_8, kMounted, "web");
        go(stage, "/data");
        choose(Type::Tmpfs);
        QVERIFY(shows(stage, QStringLiteral("The short syntax can't say this: the entry is written anew, in the long one.")));
        QVERIFY(!stage.named(QStringLiteral("Source of the mount"))->isEnabled());
        QVERIFY(tabTo(QStringLiteral("Change It")));
        press(Qt::Key_Space);
        QCOMPARE(textOf(stage), QByteArray(kMounted).replace("- data:/data", "- type: tmpfs\n        target: /data"));
        QCOMPARE(mounted(stage, "/data")->type, Type::Tmpfs);
        undo(stage);
        QCOMPARE(textOf(stage), kMounted);

        go(stage, "/run");
        choose(Type::Volume);
        QVERIFY(shows(stage, QStringLiteral("The entry moves from tmpfs to volumes.")));
        QVERIFY(shows(stage, QStringLiteral("size=8m")));
        typeInto("Source of the mount", "data");
        QVERIFY2(!textOf(stage).contains("tmpfs:") && textOf(stage).contains("      - /var/run/docker.sock:/var/run/docker.sock\n      - data:/run\n"), textOf(stage).constData());
        QCOMPARE(current(stage), QStringLiteral("/run"));
        undo(stage);
        QCOMPARE(textOf(stage), kMounted);
    }
    void writesTheLongSyntaxWhereTheShortIsReadOtherwise()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_8, kMounted, "web");
        go(stage, "/data");
        QVERIFY(tabTo(QStringLiteral("Source of the mount")));
        type("v"); // v:/data would be a path of Windows
        QVERIFY(shows(stage, QStringLiteral("The short syntax can't say this")));
        press(Qt::Key_Return);
        QCOMPARE(textOf(stage), QByteArray(kMounted).replace("- data:/data", "- type: volume\n        source: v\n        target: /data") + "  v:\n");
        QCOMPARE(mounted(stage, "/data")->source, std::string("v"));
        QVERIFY(loads(stage));
        undo(stage);
        QCOMPARE(textOf(stage), kMounted);
        QVERIFY(tabTo(QStringLiteral("Target of the mount")));
        type("/data:ro");
        QVERIFY(shows(stage, QStringLiteral("What is behind a colon is no path")));
        press(Qt::Key_Return);
        QCOMPARE(textOf(stage), kMounted);
        press(Qt::Key_Escape); // given up
        QCOMPARE(textOf(stage), kMounted);
        QVERIFY(!shows(stage, QStringLiteral("What is behind a colon is no path")));
        QCOMPARE(stage.named<QLineEdit>(QStringLiteral("Target of the mount"))->text(), QStringLiteral("/data"));

        // A volume without a name, read-only: `/up:ro` would be a folder of the host.
        go(stage, "/data");
        typeInto("Source of the mount", "");
        QVERIFY(textOf(stage).contains("      - /data\n"));
        QVERIFY(tabTo(QStringLiteral("Mount list")));
        list(stage)->setCurrentIndex(list(stage)->currentIndex().siblingAtColumn(MountsModel::AccessColumn));
        press(Qt::Key_Space);
        QVERIFY(mounted(stage, "/data")->readOnly && mounted(stage, "/data")->type == Type::Volume);
        undo(stage);
        undo(stage);
        QCOMPARE(textOf(stage), kMounted);
    }
    void leavesVariablesAlone()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_8, kMounted, "web");
        go(stage, "/up");
        QCOMPARE(stage.named<QLineEdit>(QStringLiteral("Source of the mount"))->text(), QStringLiteral("${STORE:-./store}/up"));
        typeInto("Target of the mount", "/upload");
        QCOMPARE(textOf(stage), QByteArray(kMounted).replace("/up:/up\n", "/up:/upload\n"));
        typeInto("Source of the mount", "${STORE:-./store}/down");
        QCOMPARE(textOf(stage), QByteArray(kMounted).replace("/up:/up\n", "/down:/upload\n"));
        undo(stage);
        undo(stage);
        QCOMPARE(textOf(stage), kMounted);
        typeInto("Source of the mount", "./up");
        QVERIFY(shows(stage, QStringLiteral("The line has a variable in it")));
        QCOMPARE(textOf(stage), kMounted);
        press(Qt::Key_Escape);
        choose(Type::Volume);
        QVERIFY(shows(stage, QStringLiteral("The line has a variable in it")));
        QVERIFY(!stage.named<QComboBox>(QStringLiteral("Type of the mount"))->currentText().isEmpty());
        typeInto("Source of the mount", "data");
        QCOMPARE(textOf(stage), kMounted);
    }
    void refusesWithTheReasonInTheField_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* field, const char* typed, const char* reason) { QTest::newRow(name) << QByteArray(field) << QByteArray(typed) << QByteArray(reason); };
        row("no target", "Target of the mount", "", "Say where the service is to see it");
        row("a relative target", "Target of the mount", "data", "It has to be an absolute path");
        row("the root", "Target of the mount", "/x/..", "The service's whole file system");
        row("a target that is taken", "Target of the mount", "/cache/", "/cache has a mount already");
        row("a path as a name", "Source of the mount", "./data", "no name of a volume: for a path choose the type bind");
        row("no name", "Source of the mount", "my data", "A volume's name has letters");
    }
    void refusesWithTheReasonInTheField()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, reason);
        Stage stage;
        enterPanel(stage, Qt::Key_8, kMounted, "web");
        go(stage, "/data");
        typeInto(field.constData(), typed.constData());
        QCOMPARE(textOf(stage), kMounted);
        QVERIFY2(shows(stage, QString::fromUtf8(reason)), reason.constData());
        QWidget* line = stage.named(QString::fromLatin1(field));
        QVERIFY(line->accessibleDescription().contains(QString::fromUtf8(reason)));
        QCOMPARE(qobject_cast<QLineEdit*>(line)->text(), QString::fromLatin1(typed)); // it stays, to be put right
        press(Qt::Key_Escape);
        QVERIFY(!shows(stage, QString::fromUtf8(reason)));
        QCOMPARE(textOf(stage), kMounted);
    }
    void asksWhereSharedMountsAreChanged()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_8, kShared, "web");
        go(stage, "/site");
        typeInto("Source of the mount", "./other");
        QTRY_VERIFY(focused() && focused()->accessibleName() == QLatin1String("Where the setting is changed"));
        QCOMPARE(textOf(stage), kShared);
        press(Qt::Key_Down); // in the anchor
        press(Qt::Key_Return);
        QCOMPARE(textOf(stage), QByteArray(kShared).replace("- ./site:/site # of all", "- ./other:/site # of all"));
        undo(stage);
        QCOMPARE(textOf(stage), kShared);

        go(stage, "/site");
        typeInto("Source of the mount", "./other");
        QTRY_VERIFY(focused() && focused()->accessibleName() == QLatin1String("Where the setting is changed"));
        press(Qt::Key_Return); // for this service alone
        QVERIFY2(textOf(stage).contains("    ports: [\"8080:80\"]\n    volumes:\n      - ./other:/site\n      - data:/data\n"), textOf(stage).constData());
        QCOMPARE(mounted(stage, "/site", "api")->source, std::string("./site"));
        QCOMPARE(stage.window->document().analysis()->project.stack->service("web")->mounts.size(), std::size_t(2));
        undo(stage);
        QCOMPARE(textOf(stage), kShared);

        // So are its options.
        go(stage, "/site");
        QVERIFY(tabTo(QStringLiteral("Relabel")));
        press(Qt::Key_Down);
        QTRY_VERIFY(focused() && focused()->accessibleName() == QLatin1String("Where the setting is changed"));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(textOf(stage), QByteArray(kShared).replace("- ./site:/site # of all", "- ./site:/site:z # of all"));
    }
    void changesWhatABaseGives()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_8, kExtended, "web");
        go(stage, "/site");
        typeInto("Source of the mount", "./other");
        QTRY_VERIFY(focused() && focused()->accessibleName() == QLatin1String("Where the setting is changed"));
        press(Qt::Key_Return);
        QVERIFY2(textOf(stage).startsWith(kExtended) && textOf(stage).endsWith("    volumes:\n      - ./other:/site\n"), textOf(stage).constData());
        QCOMPARE(stage.window->document().analysis()->project.stack->service("web")->mounts.size(), std::size_t(1));
        QVERIFY(mounted(stage, "/site")->source == "./other" && mounted(stage, "/site", "base")->source == "./site");
        undo(stage);
        // Another target can't be had beside the base's: only there.
        go(stage, "/site");
        typeInto("Target of the mount", "/www");
        QTRY_VERIFY(focused() && focused()->accessibleName() == QLatin1String("Where the setting is changed"));
        QCOMPARE(qobject_cast<QComboBox*>(focused())->count(), 1);
        press(Qt::Key_Return);
        QCOMPARE(textOf(stage), QByteArray(kExtended).replace(":/site", ":/www"));
    }
    void changesTheFileThatSaysIt()
    {
        const QByteArray base = "services:\n  web:\n    image: nginx:1.27\n    volumes:\n      - ./a:/a\n", over = "services:\n  web:\n    volumes:\n      - ./b:/b\n";
        Stage stage;
        stage.write(QStringLiteral("compose.override.yaml"), over);
        enterPanel(stage, Qt::Key_8, base, "web");
        const auto said = [&](std::size_t file) { return QByteArray::fromStdString(stage.window->document().text(file)); };
        QCOMPARE(said(1), over);
        go(stage, "/a");
        typeInto("Target of the mount", "/c");
        QCOMPARE(said(0), QByteArray(base).replace(":/a", ":/c"));
        QCOMPARE(said(1), over);
        go(stage, "/b");
        choose(Type::Volume);
        typeInto("Source of the mount", "kept");
        QCOMPARE(said(0), QByteArray(base).replace(":/a", ":/c") + "volumes:\n  kept:\n");
        QCOMPARE(said(1), QByteArray(over).replace("./b:/b", "kept:/b"));
        QVERIFY(loads(stage) && mounted(stage, "/b")->type == Type::Volume);
        undo(stage);
        undo(stage);
        QVERIFY(said(0) == base && said(1) == over);
    }
    void addsBesideSharedMounts()
    {
        for (const bool alone : {true, false}) {
            Stage stage;
            enterPanel(stage, Qt::Key_8, kShared, "web");
            QVERIFY(tabTo(QStringLiteral("From")));
            QTest::keyClicks(focused(), QStringLiteral("./extra"));
            QVERIFY(tabTo(QStringLiteral("Path in the service")));
            QTest::keyClicks(focused(), QStringLiteral("/extra"));
            press(Qt::Key_Return);
            QTRY_VERIFY(focused() && focused()->accessibleName() == QLatin1String("Where the setting is changed"));
            if (!alone)
                press(Qt::Key_Down);
            press(Qt::Key_Return);
            QVERIFY2(mounted(stage, "/extra") && mounted(stage, "/site") && mounted(stage, "/data"), textOf(stage).constData());
            QCOMPARE(static_cast<bool>(mounted(stage, "/extra", "api")), !alone);
            QVERIFY(mounted(stage, "/site", "api"));
            undo(stage);
            QCOMPARE(textOf(stage), kShared);
        }
    }
    void showsWhatAStepTakesAlong()
    {
        Stage stage;
        stage.window->resize(1280, 800);
        enterPanel(stage, Qt::Key_8, kMounted, "web");
        go(stage, "/usr/share/nginx/html");
        choose(Type::Volume);
        QPushButton* change = nullptr;
        for (QPushButton* each : stage.window->findChildren<QPushButton*>())
            if (nameOf(*each) == QLatin1String("Change It"))
                change = each;
        QVERIFY(change);
        QTRY_VERIFY(change->isVisible() && change->visibleRegion().boundingRect().height() >= change->height());
        QVERIFY(!focused()->visibleRegion().isEmpty());
    }
    void addsWhatTheShortSyntaxCantSay()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_8, kMounted, "web");
        QVERIFY(tabTo(QStringLiteral("From")));
        QTest::keyClicks(focused(), QStringLiteral("v"));
        QVERIFY(tabTo(QStringLiteral("Path in the service")));
        QTest::keyClicks(focused(), QStringLiteral("/v"));
        press(Qt::Key_Return);
        QVERIFY2(textOf(stage).contains("      - type: volume\n        source: v\n        target: /v\n        read_only: true\n"), textOf(stage).constData());
        QCOMPARE(mounted(stage, "/v")->source, std::string("v"));
        undo(stage);
        QCOMPARE(textOf(stage), kMounted);
    }
};

QTEST_MAIN(MountChangesTest)
#include "mount_changes_test.moc"
