// Another type, source or target for a mount, in the real window, by the keyboard: what is said before, the text after it, what it means to the loader, the score, and the way back.
#include "tests/ui/keyboard.h"
#include "tests/ui/ui_test_tools.h"

#include "ui/models/mounts_model.h"
#include "ui/views/file_flow.h"

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
    static void begin(Stage& stage, const QByteArray& bytes)
    {
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), bytes));
        stage.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        stage.window->selection().select(yaml::parsePath("services.web").value());
        stage.named(QStringLiteral("Stack tree"))->setFocus();
        press(Qt::Key_8, Qt::ControlModifier);
        press(Qt::Key_F6);
        QVERIFY(focused());
    }
    static QByteArray text(Stage& stage) { return QByteArray::fromStdString(stage.window->document().text()); }
    static double score(Stage& stage) { return stage.window->document().analysis()->assessment.stack.value; }
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
    static bool shown(Stage& stage, const char* part)
    {
        for (const QLabel* label : stage.window->findChildren<QLabel*>())
            if (label->isVisibleTo(stage.window.get()) && label->text().contains(QString::fromUtf8(part)))
                return true;
        return false;
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
        begin(stage, kMounted);
        const QAbstractItemModelTester tester(list(stage)->model());
        const double before = score(stage);
        go(stage, "/usr/share/nginx/html");
        typeInto("Target of the mount", "/srv");
        QCOMPARE(text(stage), QByteArray(kMounted).replace("/usr/share/nginx/html:ro", "/srv:ro"));
        QCOMPARE(current(stage), QStringLiteral("/srv")); // the same mount goes on
        typeInto("Source of the mount", "./site");
        QCOMPARE(text(stage), QByteArray(kMounted).replace("./html:/usr/share/nginx/html:ro", "./site:/srv:ro"));
        QCOMPARE(mounted(stage, "/srv")->type, Type::Bind);
        press(Qt::Key_Tab); // nothing was typed: nothing is changed
        undo(stage);
        undo(stage);
        QCOMPARE(text(stage), kMounted);
        QCOMPARE(current(stage), QStringLiteral("/usr/share/nginx/html"));
        QCOMPARE(score(stage), before);

        // The way to the host that the socket opens is gone with another source.
        go(stage, "/var/run/docker.sock");
        typeInto("Source of the mount", "./fake.sock");
        QVERIFY(score(stage) < before);
        undo(stage);
        QCOMPARE(score(stage), before);

        go(stage, "/cache");
        typeInto("Target of the mount", "/var/cache/nginx");
        QCOMPARE(text(stage), QByteArray(kMounted).replace("target: /cache", "target: /var/cache/nginx"));
        go(stage, "/run");
        typeInto("Target of the mount", "/tmp");
        QVERIFY(text(stage).contains("tmpfs: /tmp:size=8m\n"));
        undo(stage);
        undo(stage);
        QCOMPARE(text(stage), kMounted);
    }
    void makesABindAVolumeAndDeclaresIt()
    {
        Stage stage;
        begin(stage, kMounted);
        const double before = score(stage);
        go(stage, "/usr/share/nginx/html");
        choose(Type::Volume);
        QCOMPARE(text(stage), kMounted); // said first
        QVERIFY(shown(stage, "These options go, since the mount can't have them then: Z."));
        QVERIFY(shown(stage, "Nothing has changed yet."));
        QVERIFY(tabTo(QStringLiteral("Source of the mount")));
        QCOMPARE(qobject_cast<QLineEdit*>(focused())->text(), QStringLiteral("html"));
        type("pages");
        QVERIFY(tabTo(QStringLiteral("Declare the volume pages at the top level, in the same step")));
        QVERIFY(qobject_cast<QCheckBox*>(focused())->isChecked());
        QVERIFY(tabTo(QStringLiteral("Change It")));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), QByteArray(kMounted).replace("./html:/usr/share/nginx/html:ro,Z # pages", "pages:/usr/share/nginx/html:ro # pages") + "  pages:\n");
        QVERIFY(loads(stage));
        QCOMPARE(mounted(stage, "/usr/share/nginx/html")->type, Type::Volume);
        QVERIFY(mounted(stage, "/usr/share/nginx/html")->readOnly);
        QCOMPARE(current(stage), QStringLiteral("/usr/share/nginx/html"));
        QVERIFY(score(stage) <= before);
        QVERIFY(focused() && focused()->accessibleName() == QLatin1String("Type of the mount"));
        undo(stage); // one step
        QCOMPARE(text(stage), kMounted);
        QCOMPARE(score(stage), before);

        // One that is there already needs no declaration.
        choose(Type::Volume);
        typeInto("Source of the mount", "data");
        QCOMPARE(text(stage), QByteArray(kMounted).replace("./html:/usr/share/nginx/html:ro,Z # pages", "data:/usr/share/nginx/html:ro # pages"));
        undo(stage);
        QCOMPARE(text(stage), kMounted);
    }
    void asksForThePathOfABind()
    {
        Stage stage;
        begin(stage, kMounted);
        go(stage, "/data");
        choose(Type::Bind);
        QVERIFY(shown(stage, "Say which folder or file of the host"));
        QVERIFY(tabTo(QStringLiteral("Source of the mount")));
        QCOMPARE(qobject_cast<QLineEdit*>(focused())->text(), QString());
        press(Qt::Key_Return);
        QCOMPARE(text(stage), kMounted);
        type("files");
        press(Qt::Key_Return);
        QVERIFY(shown(stage, "files alone would be the name of a volume"));
        QCOMPARE(text(stage), kMounted);
        type("./files");
        press(Qt::Key_Return);
        QCOMPARE(text(stage), QByteArray(kMounted).replace("- data:/data", "- ./files:/data"));
        QCOMPARE(mounted(stage, "/data")->type, Type::Bind);
        undo(stage);
        QCOMPARE(text(stage), kMounted);

        // In the long syntax it stays long; what the type does not have is named, and goes with it.
        go(stage, "/cache");
        choose(Type::Bind);
        QVERIFY(tabTo(QStringLiteral("Source of the mount")));
        type("/srv/cache");
        QVERIFY(shown(stage, "can't have them then: volume.nocopy."));
        press(Qt::Key_Return);
        QCOMPARE(text(stage), QByteArray(kMounted).replace("      - type: volume\n        source: cache\n        target: /cache\n        volume:\n          nocopy: true\n", "      - type: bind\n        source: /srv/cache\n        target: /cache\n"));
        undo(stage);
        QCOMPARE(text(stage), kMounted);
    }
    void goesIntoMemoryAndOut()
    {
        Stage stage;
        begin(stage, kMounted);
        go(stage, "/data");
        choose(Type::Tmpfs);
        QVERIFY(shown(stage, "The short syntax can't say this: the entry is written anew, in the long one."));
        QVERIFY(!stage.named(QStringLiteral("Source of the mount"))->isEnabled());
        QVERIFY(tabTo(QStringLiteral("Change It")));
        press(Qt::Key_Space);
        QCOMPARE(text(stage), QByteArray(kMounted).replace("- data:/data", "- type: tmpfs\n        target: /data"));
        QCOMPARE(mounted(stage, "/data")->type, Type::Tmpfs);
        undo(stage);
        QCOMPARE(text(stage), kMounted);

        go(stage, "/run");
        choose(Type::Volume);
        QVERIFY(shown(stage, "The entry moves from tmpfs to volumes."));
        QVERIFY(shown(stage, "size=8m"));
        typeInto("Source of the mount", "data");
        QVERIFY2(!text(stage).contains("tmpfs:") && text(stage).contains("      - /var/run/docker.sock:/var/run/docker.sock\n      - data:/run\n"), text(stage).constData());
        QCOMPARE(current(stage), QStringLiteral("/run"));
        undo(stage);
        QCOMPARE(text(stage), kMounted);
    }
    void writesTheLongSyntaxWhereTheShortIsReadOtherwise()
    {
        Stage stage;
        begin(stage, kMounted);
        go(stage, "/data");
        QVERIFY(tabTo(QStringLiteral("Source of the mount")));
        type("v"); // v:/data would be a path of Windows
        QVERIFY(shown(stage, "The short syntax can't say this"));
        press(Qt::Key_Return);
        QCOMPARE(text(stage), QByteArray(kMounted).replace("- data:/data", "- type: volume\n        source: v\n        target: /data") + "  v:\n");
        QCOMPARE(mounted(stage, "/data")->source, std::string("v"));
        QVERIFY(loads(stage));
        undo(stage);
        QCOMPARE(text(stage), kMounted);
        QVERIFY(tabTo(QStringLiteral("Target of the mount")));
        type("/data:ro");
        QVERIFY(shown(stage, "What is behind a colon is no path"));
        press(Qt::Key_Return);
        QCOMPARE(text(stage), kMounted);
        press(Qt::Key_Escape); // given up
        QCOMPARE(text(stage), kMounted);
        QVERIFY(!shown(stage, "What is behind a colon is no path"));
        QCOMPARE(stage.named<QLineEdit>(QStringLiteral("Target of the mount"))->text(), QStringLiteral("/data"));

        // A volume without a name, read-only: `/up:ro` would be a folder of the host.
        go(stage, "/data");
        typeInto("Source of the mount", "");
        QVERIFY(text(stage).contains("      - /data\n"));
        QVERIFY(tabTo(QStringLiteral("Mount list")));
        list(stage)->setCurrentIndex(list(stage)->currentIndex().siblingAtColumn(MountsModel::AccessColumn));
        press(Qt::Key_Space);
        QVERIFY(mounted(stage, "/data")->readOnly && mounted(stage, "/data")->type == Type::Volume);
        undo(stage);
        undo(stage);
        QCOMPARE(text(stage), kMounted);
    }
    void leavesVariablesAlone()
    {
        Stage stage;
        begin(stage, kMounted);
        go(stage, "/up");
        QCOMPARE(stage.named<QLineEdit>(QStringLiteral("Source of the mount"))->text(), QStringLiteral("${STORE:-./store}/up"));
        typeInto("Target of the mount", "/upload");
        QCOMPARE(text(stage), QByteArray(kMounted).replace("/up:/up\n", "/up:/upload\n"));
        typeInto("Source of the mount", "${STORE:-./store}/down");
        QCOMPARE(text(stage), QByteArray(kMounted).replace("/up:/up\n", "/down:/upload\n"));
        undo(stage);
        undo(stage);
        QCOMPARE(text(stage), kMounted);
        typeInto("Source of the mount", "./up");
        QVERIFY(shown(stage, "The line has a variable in it"));
        QCOMPARE(text(stage), kMounted);
        press(Qt::Key_Escape);
        choose(Type::Volume);
        QVERIFY(shown(stage, "The line has a variable in it"));
        QVERIFY(!stage.named<QComboBox>(QStringLiteral("Type of the mount"))->currentText().isEmpty());
        typeInto("Source of the mount", "data");
        QCOMPARE(text(stage), kMounted);
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
        begin(stage, kMounted);
        go(stage, "/data");
        typeInto(field.constData(), typed.constData());
        QCOMPARE(text(stage), kMounted);
        QVERIFY2(shown(stage, reason.constData()), reason.constData());
        QWidget* line = stage.named(QString::fromLatin1(field));
        QVERIFY(line->accessibleDescription().contains(QString::fromUtf8(reason)));
        QCOMPARE(qobject_cast<QLineEdit*>(line)->text(), QString::fromLatin1(typed)); // it stays, to be put right
        press(Qt::Key_Escape);
        QVERIFY(!shown(stage, reason.constData()));
        QCOMPARE(text(stage), kMounted);
    }
    void asksWhereSharedMountsAreChanged()
    {
        Stage stage;
        begin(stage, kShared);
        go(stage, "/site");
        typeInto("Source of the mount", "./other");
        QTRY_VERIFY(focused() && focused()->accessibleName() == QLatin1String("Where the setting is changed"));
        QCOMPARE(text(stage), kShared);
        press(Qt::Key_Down); // in the anchor
        press(Qt::Key_Return);
        QCOMPARE(text(stage), QByteArray(kShared).replace("- ./site:/site # of all", "- ./other:/site # of all"));
        undo(stage);
        QCOMPARE(text(stage), kShared);

        go(stage, "/site");
        typeInto("Source of the mount", "./other");
        QTRY_VERIFY(focused() && focused()->accessibleName() == QLatin1String("Where the setting is changed"));
        press(Qt::Key_Return); // for this service alone
        QVERIFY2(text(stage).contains("    ports: [\"8080:80\"]\n    volumes:\n      - ./other:/site\n      - data:/data\n"), text(stage).constData());
        QCOMPARE(mounted(stage, "/site", "api")->source, std::string("./site"));
        QCOMPARE(stage.window->document().analysis()->project.stack->service("web")->mounts.size(), std::size_t(2));
        undo(stage);
        QCOMPARE(text(stage), kShared);

        // So are its options.
        go(stage, "/site");
        QVERIFY(tabTo(QStringLiteral("Relabel")));
        press(Qt::Key_Down);
        QTRY_VERIFY(focused() && focused()->accessibleName() == QLatin1String("Where the setting is changed"));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(text(stage), QByteArray(kShared).replace("- ./site:/site # of all", "- ./site:/site:z # of all"));
    }
    void changesWhatABaseGives()
    {
        Stage stage;
        begin(stage, kExtended);
        go(stage, "/site");
        typeInto("Source of the mount", "./other");
        QTRY_VERIFY(focused() && focused()->accessibleName() == QLatin1String("Where the setting is changed"));
        press(Qt::Key_Return);
        QVERIFY2(text(stage).startsWith(kExtended) && text(stage).endsWith("    volumes:\n      - ./other:/site\n"), text(stage).constData());
        QCOMPARE(stage.window->document().analysis()->project.stack->service("web")->mounts.size(), std::size_t(1));
        QVERIFY(mounted(stage, "/site")->source == "./other" && mounted(stage, "/site", "base")->source == "./site");
        undo(stage);
        // Another target can't be had beside the base's: only there.
        go(stage, "/site");
        typeInto("Target of the mount", "/www");
        QTRY_VERIFY(focused() && focused()->accessibleName() == QLatin1String("Where the setting is changed"));
        QCOMPARE(qobject_cast<QComboBox*>(focused())->count(), 1);
        press(Qt::Key_Return);
        QCOMPARE(text(stage), QByteArray(kExtended).replace(":/site", ":/www"));
    }
    void changesTheFileThatSaysIt()
    {
        const QByteArray base = "services:\n  web:\n    image: nginx:1.27\n    volumes:\n      - ./a:/a\n", over = "services:\n  web:\n    volumes:\n      - ./b:/b\n";
        Stage stage;
        stage.write(QStringLiteral("compose.override.yaml"), over);
        begin(stage, base);
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
            begin(stage, kShared);
            QVERIFY(tabTo(QStringLiteral("From")));
            QTest::keyClicks(focused(), QStringLiteral("./extra"));
            QVERIFY(tabTo(QStringLiteral("Path in the service")));
            QTest::keyClicks(focused(), QStringLiteral("/extra"));
            press(Qt::Key_Return);
            QTRY_VERIFY(focused() && focused()->accessibleName() == QLatin1String("Where the setting is changed"));
            if (!alone)
                press(Qt::Key_Down);
            press(Qt::Key_Return);
            QVERIFY2(mounted(stage, "/extra") && mounted(stage, "/site") && mounted(stage, "/data"), text(stage).constData());
            QCOMPARE(static_cast<bool>(mounted(stage, "/extra", "api")), !alone);
            QVERIFY(mounted(stage, "/site", "api"));
            undo(stage);
            QCOMPARE(text(stage), kShared);
        }
    }
    void showsWhatAStepTakesAlong()
    {
        Stage stage;
        stage.window->resize(1280, 800);
        begin(stage, kMounted);
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
        begin(stage, kMounted);
        QVERIFY(tabTo(QStringLiteral("From")));
        QTest::keyClicks(focused(), QStringLiteral("v"));
        QVERIFY(tabTo(QStringLiteral("Path in the service")));
        QTest::keyClicks(focused(), QStringLiteral("/v"));
        press(Qt::Key_Return);
        QVERIFY2(text(stage).contains("      - type: volume\n        source: v\n        target: /v\n        read_only: true\n"), text(stage).constData());
        QCOMPARE(mounted(stage, "/v")->source, std::string("v"));
        undo(stage);
        QCOMPARE(text(stage), kMounted);
    }
};

QTEST_MAIN(MountChangesTest)
#include "mount_changes_test.moc"
