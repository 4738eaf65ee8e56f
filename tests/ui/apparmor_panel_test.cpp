// The AppArmor panel in the real window, by keyboard: the profile as a file of the project, SELinux labels, and what the audit log says.
#include "tests/ui/panel_walk.h"

#include "ui/panels/apparmor_panel.h"

#include "core/apparmor/profile.h"
#include "ui/models/apparmor_rules_model.h"
#include "ui/views/file_flow.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>

using namespace hullwright;
using namespace hullwright::test;

namespace {

const QByteArray kWeb = R"(name: shop
services:
  web:
    image: nginx:1.27 # pinned
    ports: ["8080:80"]
    volumes:
      - ./site:/site:ro # the pages
      - data:/data
      - type: bind
        source: ./conf
        target: /conf
volumes:
  data: {}
)";

} // namespace

class AppArmorPanelTest : public QObject {
    Q_OBJECT

private:
    static std::string name(Stage& stage)
    {
        const auto& stack = *stage.window->document().analysis()->project.stack;
        return apparmor::profileName(*stack.service("web"), stack);
    }
    static std::string file(Stage& stage) { return stage.window->document().sideText(stage.folder.filePath(QStringLiteral("apparmor/") + QString::fromStdString(name(stage)))).value_or(std::string()); }

    /// Goes to a rule of the table by typing its beginning.
    static QTreeView* chooseRule(const QString& rule)
    {
        if (!tabTo(QStringLiteral("Rules")))
            return nullptr;
        auto* table = qobject_cast<QTreeView*>(focused());
        press(Qt::Key_Home);
        QTest::keyClicks(table, rule);
        return table && table->currentIndex().siblingAtColumn(0).data().toString() == rule ? table : nullptr;
    }
    static QString undoText(Stage& stage) { return stage.window->document().undoStack()->undoText(); }
    static bool says(Stage& stage, const char* words)
    {
        const auto labels = stage.window->findChild<ui::AppArmorPanel*>()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) { return label->isVisible() && label->text().contains(QLatin1String(words)); });
    }
    static bool has(Stage& stage, const char* lines) { return file(stage).find(lines) != std::string::npos; }
    static void typeAnew(const char* text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), QString::fromLatin1(text));
        press(Qt::Key_Return);
    }

private Q_SLOTS:
    void usesTheProfile()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_4, kWeb);
        const double before = scoreOf(stage);
        auto* table = stage.named<QTreeView>(QStringLiteral("Rules"));
        QVERIFY(table && table->model()->rowCount() > 10);
        QVERIFY(!table->model()->index(0, ui::AppArmorRulesModel::ReasonColumn).data().toString().isEmpty());
        QVERIFY(tabTo(QStringLiteral("Profile")));
        press(Qt::Key_Space);
        QVERIFY2(textOf(stage).contains(QByteArray::fromStdString("    security_opt:\n      - apparmor=" + name(stage) + "\n")), textOf(stage).constData());
        QVERIFY(file(stage).find("flags=(attach_disconnected,mediate_deleted)") != std::string::npos);
        QCOMPARE(stage.named<QPlainTextEdit>(QStringLiteral("Text of the profile"))->toPlainText().toStdString(), file(stage));
        QVERIFY(scoreOf(stage) <= before);
        stage.action(QStringLiteral("Save"))->trigger();
        QCOMPARE(Stage::read(stage.folder.filePath(QStringLiteral("apparmor/") + QString::fromStdString(name(stage)))), QByteArray::fromStdString(file(stage)));
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(textOf(stage), kWeb);
        QCOMPARE(file(stage), std::string());
        QCOMPARE(scoreOf(stage), before);
    }

    void aProfileIsChangedInTheFileThatNamesIt()
    {
        Stage stage;
        const QByteArray over = "services:\n  web:\n    security_opt:\n      - no-new-privileges:true # over\n";
        stage.write(QStringLiteral("compose.override.yaml"), over);
        const QByteArray main = QByteArray(kWeb).replace("    volumes:\n      - ./site", "    security_opt:\n      - apparmor=unconfined # for now\n    volumes:\n      - ./site");
        enterPanel(stage, Qt::Key_4, main);
        QVERIFY(tabTo(QStringLiteral("Profile")));
        press(Qt::Key_Space);
        QCOMPARE(textOf(stage), QByteArray(main).replace("apparmor=unconfined", QByteArray::fromStdString("apparmor=" + name(stage))));
        QCOMPARE(QByteArray::fromStdString(stage.window->document().text(1)), over);
        stage.window->document().undoStack()->undo();
        QCOMPARE(textOf(stage), main);
        QCOMPARE(file(stage), std::string());
    }

    void complainsAndIsStrict()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_4, kWeb);
        QVERIFY(tabTo(QStringLiteral("Profile")));
        press(Qt::Key_Space);
        const std::string strict = file(stage);
        QVERIFY(tabTo(QStringLiteral("Mode")));
        press(Qt::Key_Down);
        QVERIFY(file(stage).find(",complain)") != std::string::npos);
        QVERIFY(stage.named<QPlainTextEdit>(QStringLiteral("Text of the profile"))->toPlainText().contains(QLatin1String("complain")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(file(stage), strict);
        QCOMPARE(stage.named<QComboBox>(QStringLiteral("Mode"))->currentIndex(), 0);
    }

    void rulesFollowTheService()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_4, kWeb);
        auto* table = stage.named<QTreeView>(QStringLiteral("Rules"));
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset);
        const int before = table->model()->rowCount();
        const auto shows = [&](const char* rule) { return !table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, QLatin1String(rule), 1, Qt::MatchContains).isEmpty(); };
        QVERIFY(shows("capability net_raw"));
        QVERIFY(stage.window->document().perform(QStringLiteral("x"), {yaml::Assign{yaml::parsePath("services.web.cap_drop").value(), yaml::Value::array({"ALL"})}, yaml::Assign{yaml::parsePath("services.web.read_only").value(), true}}));
        QVERIFY(!shows("capability"));
        QVERIFY(table->model()->rowCount() != before);
        stage.window->document().undoStack()->undo();
        QCOMPARE(table->model()->rowCount(), before);
        QCOMPARE(resets.count(), 0);
    }

    void labelsForSelinux()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_4, kWeb);
        QVERIFY(tabTo(QStringLiteral("Separation")));
        press(Qt::Key_Down);
        QVERIFY2(textOf(stage).contains("      - label=disable\n"), textOf(stage).constData());
        const auto& security = [&]() -> const compose::SecurityOptions& { return stage.window->document().analysis()->project.stack->service("web")->security; };
        QVERIFY(security().labelDisable && security().labelDisable->value);
        press(Qt::Key_Up);
        QCOMPARE(textOf(stage), kWeb);
        QVERIFY(tabTo(QStringLiteral("Type")));
        QTest::keyClicks(focused(), QStringLiteral("web_t"));
        press(Qt::Key_Return);
        QVERIFY2(textOf(stage).contains("      - label=type:web_t\n"), textOf(stage).constData());
        QVERIFY(tabTo(QStringLiteral("Level")));
        QTest::keyClicks(focused(), QStringLiteral("s0:c1,c2"));
        press(Qt::Key_Return);
        QVERIFY2(textOf(stage).contains("      - label=level:s0:c1,c2\n"), textOf(stage).constData());
        QCOMPARE(security().labels.size(), std::size_t{2});
        QVERIFY(tabTo(QStringLiteral("Reset Type to its default")));
        press(Qt::Key_Space);
        QCOMPARE(security().labels.size(), std::size_t{1});
    }

    void relabelsMounts()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_4, kWeb);
        QVERIFY(tabTo(QStringLiteral("What is mounted")));
        auto* mounts = qobject_cast<QTreeWidget*>(focused());
        QCOMPARE(mounts->topLevelItemCount(), 3);
        press(Qt::Key_Home);
        QVERIFY(tabTo(QStringLiteral("Label of the chosen mount")));
        press(Qt::Key_Down);
        QByteArray expected = QByteArray(kWeb).replace("./site:/site:ro #", "./site:/site:ro,z #");
        QCOMPARE(textOf(stage), expected);
        press(Qt::Key_Down);
        expected.replace(":ro,z", ":ro,Z");
        QCOMPARE(textOf(stage), expected);
        mounts->setCurrentItem(mounts->topLevelItem(1));
        press(Qt::Key_Down);
        expected.replace("data:/data\n", "data:/data:z\n");
        QCOMPARE(textOf(stage), expected);
        mounts->setCurrentItem(mounts->topLevelItem(2));
        press(Qt::Key_Down);
        QVERIFY2(textOf(stage).contains("        target: /conf\n        bind:\n          selinux: z\n"), textOf(stage).constData());
        press(Qt::Key_Up);
        QCOMPARE(textOf(stage), expected);
        while (stage.window->document().undoStack()->canUndo())
            stage.window->document().undoStack()->undo();
        QCOMPARE(textOf(stage), kWeb);
    }

    void acceptsDenials()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_4, kWeb);
        const QByteArray profile = QByteArray::fromStdString(name(stage));
        stage.dialogs.traces = {stage.write(QStringLiteral("audit.log"), "apparmor=\"DENIED\" operation=\"open\" profile=\"" + profile + "\" name=\"/opt/x\" comm=\"a\" denied_mask=\"r\"\n"
                                                                         "apparmor=\"DENIED\" operation=\"open\" profile=\"" + profile + "\" name=\"/opt/y\" comm=\"a\" denied_mask=\"w\"\n")};
        stage.dialogs.answer = [](QDialog& dialog) {
            dialog.show();
            auto* list = dialog.findChild<QTreeWidget*>();
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Home);
            QTest::keyClick(list, Qt::Key_Space);
            return list->topLevelItemCount() == 2;
        };
        QVERIFY(tabTo(QStringLiteral("Denials")));
        press(Qt::Key_Space);
        QVERIFY2(file(stage).find("# Accepted from the audit log.\n  \"/opt/x\" r,\n\n") != std::string::npos, file(stage).c_str());
        QVERIFY(file(stage).find("/opt/y") == std::string::npos);
        QVERIFY(textOf(stage).contains("apparmor=" + profile));
        // What was accepted stays when the profile is written anew for another service definition.
        QVERIFY(stage.window->document().perform(QStringLiteral("x"), {yaml::Assign{yaml::parsePath("services.web.read_only").value(), true}}));
        QVERIFY(tabTo(QStringLiteral("Profile")));
        press(Qt::Key_Space);
        QVERIFY(file(stage).find("\"/opt/x\" r,") != std::string::npos && file(stage).find("/** mrix,") != std::string::npos);
        while (stage.window->document().undoStack()->canUndo())
            stage.window->document().undoStack()->undo();
        QCOMPARE(textOf(stage), kWeb);
        QCOMPARE(file(stage), std::string());
    }

    void leavesOutAndTakesBack()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_4, kWeb);
        QTreeView* table = chooseRule(QStringLiteral("capability net_raw"));
        QVERIFY(table);
        QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset), removed(table->model(), &QAbstractItemModel::rowsRemoved);
        const QPersistentModelIndex row = table->currentIndex().siblingAtColumn(0);
        QVERIFY(stage.named(QStringLiteral("Text of the profile")));
        press(Qt::Key_Delete);
        QCOMPARE(undoText(stage), QStringLiteral("Give web an AppArmor profile of its own, without capability net_raw"));
        QVERIFY(textOf(stage).contains(QByteArray::fromStdString("apparmor=" + name(stage))));
        QVERIFY2(has(stage, "\n  #- capability net_raw,\n") && !has(stage, "\n  capability net_raw,\n"), file(stage).c_str());
        QCOMPARE(stage.named<QPlainTextEdit>(QStringLiteral("Text of the profile"))->toPlainText().toStdString(), file(stage));
        QVERIFY(row.isValid() && row.data(Qt::FontRole).value<QFont>().strikeOut());
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("capability net_raw: left out: ")));
        QVERIFY(!(row.flags() & Qt::ItemIsEditable));
        press(Qt::Key_Delete);
        QCOMPARE(undoText(stage), QStringLiteral("Take capability net_raw back into the AppArmor profile of web"));
        QVERIFY(has(stage, "\n  capability net_raw,\n") && !has(stage, "#- "));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(has(stage, "#- capability net_raw,"));
        // The button does what Delete does.
        QVERIFY(tabTo(QStringLiteral("Take Back")));
        press(Qt::Key_Space);
        QVERIFY(!has(stage, "#- ") && tabTo(QStringLiteral("Leave Out")));
        press(Qt::Key_Space);
        QCOMPARE(undoText(stage), QStringLiteral("Leave out capability net_raw of the AppArmor profile of web"));
        // A profile that is written anew leaves it out as long as the service would give it.
        QVERIFY(stage.window->document().perform(QStringLiteral("x"), {yaml::Assign{yaml::parsePath("services.web.read_only").value(), true}}));
        QVERIFY(tabTo(QStringLiteral("Profile")));
        press(Qt::Key_Space);
        QVERIFY(has(stage, "/** mrix,") && has(stage, "#- capability net_raw,"));
        QVERIFY(stage.window->document().perform(QStringLiteral("x"), {yaml::Assign{yaml::parsePath("services.web.cap_drop").value(), yaml::Value::array({"ALL"})}}));
        QVERIFY(tabTo(QStringLiteral("Profile")));
        press(Qt::Key_Space);
        QVERIFY(!has(stage, "net_raw"));
        QCOMPARE(resets.count(), 0);
        while (stage.window->document().undoStack()->canUndo())
            stage.window->document().undoStack()->undo();
        QCOMPARE(textOf(stage), kWeb);
        QCOMPARE(file(stage), std::string());
    }

    void changesARuleInPlace()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_4, kWeb);
        QTreeView* table = chooseRule(QStringLiteral("capability net_raw"));
        QVERIFY(table);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(table->model(), &QAbstractItemModel::modelReset);
        press(Qt::Key_F2);
        QCOMPARE(nameOf(*focused()), QStringLiteral("Text of the rule"));
        typeAnew("audit capability net_raw");
        QTRY_VERIFY(has(stage, "  # Written by hand.\n  audit capability net_raw,\n"));
        QVERIFY(has(stage, "  #- capability net_raw,\n"));
        QCOMPARE(undoText(stage), QStringLiteral("Give web an AppArmor profile of its own, with audit capability net_raw for capability net_raw"));
        QTRY_COMPARE(focused(), table);
        const QPersistentModelIndex row = table->currentIndex();
        QCOMPARE(row.data().toString(), QStringLiteral("audit capability net_raw"));
        press(Qt::Key_F2);
        typeAnew("/srv/** r,");
        QTRY_VERIFY(has(stage, "  # Written by hand.\n  /srv/** r,\n"));
        QCOMPARE(undoText(stage), QStringLiteral("Change audit capability net_raw to /srv/** r in the AppArmor profile of web"));
        QVERIFY(row.isValid());
        QCOMPARE(row.data().toString(), QStringLiteral("/srv/** r"));
        QTRY_COMPARE(focused(), table);
        press(Qt::Key_Delete);
        QCOMPARE(undoText(stage), QStringLiteral("Remove /srv/** r from the AppArmor profile of web"));
        QVERIFY(!has(stage, "by hand.") && has(stage, "#- capability net_raw,"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(has(stage, "  /srv/** r,\n"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(has(stage, "  audit capability net_raw,\n"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(textOf(stage), kWeb);
        QCOMPARE(file(stage), std::string());
        QCOMPARE(resets.count(), 0);
    }

    void keepsAWrongRuleInItsField()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_4, kWeb);
        QTreeView* table = chooseRule(QStringLiteral("capability net_raw"));
        QVERIFY(table);
        press(Qt::Key_F2);
        typeAnew("/x r, /y w");
        const QPointer<QLineEdit> field = qobject_cast<QLineEdit*>(focused());
        QTest::qWait(50); // the usual field closes itself later
        QVERIFY(field && field->hasFocus());
        QCOMPARE(field->text(), QStringLiteral("/x r, /y w"));
        QCOMPARE(field->selectedText(), QStringLiteral(", /y w"));
        QVERIFY(says(stage, "nothing may follow the comma") && field->accessibleDescription().contains(QLatin1String("comma")));
        QVERIFY(!stage.window->document().undoStack()->canUndo());
        press(Qt::Key_Escape);
        QTRY_COMPARE(focused(), table);
        QVERIFY(!says(stage, "nothing may follow the comma"));
        press(Qt::Key_F2);
        typeAnew("capability foo");
        QVERIFY(says(stage, "is no capability"));
        typeAnew("capability net_admin");
        QTRY_VERIFY(has(stage, "  capability net_admin,\n"));
        QVERIFY(!says(stage, "is no capability"));
    }

    void keepsAWrongRuleOfARowThatIsLeft()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_4, kWeb);
        QTreeView* table = chooseRule(QStringLiteral("capability net_raw"));
        QVERIFY(table);
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), QStringLiteral("/srv/** px"));
        // Without the focus it stays open; with another row it is closed, and what was typed is kept in the field below.
        press(Qt::Key_F6);
        QVERIFY(says(stage, "under this profile only"));
        table->setCurrentIndex(table->model()->index(0, 0));
        auto* field = stage.named<QLineEdit>(QStringLiteral("New rule"));
        QTRY_COMPARE(field->text(), QStringLiteral("/srv/** px"));
        QVERIFY(says(stage, "under this profile only"));
        QVERIFY(!stage.window->document().undoStack()->canUndo());
    }

    void letsGoOfARuleOfAnotherService()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_4, QByteArray(kWeb).replace("volumes:\n  data: {}", "  db:\n    image: postgres:16\nvolumes:\n  data: {}"));
        QVERIFY(chooseRule(QStringLiteral("capability net_raw")));
        press(Qt::Key_F2);
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), QStringLiteral("/srv/** px"));
        press(Qt::Key_F6);
        QVERIFY(stage.named<QLineEdit>(QStringLiteral("Text of the rule")) && says(stage, "under this profile only"));
        stage.window->selection().select(yaml::parsePath("services.db").value());
        QTRY_VERIFY(!stage.named<QLineEdit>(QStringLiteral("Text of the rule")));
        QVERIFY(!says(stage, "under this profile only"));
        QVERIFY(!stage.window->document().undoStack()->canUndo());
    }

    void addsARule()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_4, kWeb);
        QVERIFY(tabTo(QStringLiteral("New rule")));
        auto* field = qobject_cast<QLineEdit*>(focused());
        typeAnew("/srv/x y rw");
        QCOMPARE(field->text(), QStringLiteral("/srv/x y rw"));
        QVERIFY(says(stage, "are no permissions") && !stage.window->document().undoStack()->canUndo());
        QCOMPARE(field->selectedText(), QStringLiteral("y"));
        QVERIFY(field->accessibleDescription().contains(QLatin1String("permissions")));
        typeAnew("\"/srv/x y\" rw");
        QVERIFY2(has(stage, "  # Written by hand.\n  \"/srv/x y\" rw,\n\n"), file(stage).c_str());
        QCOMPARE(undoText(stage), QStringLiteral("Give web an AppArmor profile of its own, with \"/srv/x y\" rw"));
        QVERIFY(field->text().isEmpty() && field->accessibleDescription().isEmpty() && !says(stage, "are no permissions"));
        QTest::keyClicks(field, QStringLiteral("/srv/z r"));
        QVERIFY(tabTo(QStringLiteral("Add Rule")));
        press(Qt::Key_Space);
        QCOMPARE(undoText(stage), QStringLiteral("Add /srv/z r to the AppArmor profile of web"));
        QVERIFY(has(stage, "  \"/srv/x y\" rw,\n  /srv/z r,\n\n"));
        auto* table = stage.named<QTreeView>(QStringLiteral("Rules"));
        QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("/srv/z r"));
        QVERIFY(tabTo(QStringLiteral("New rule")));
        typeAnew("/srv/z r");
        QVERIFY(says(stage, "has this rule already"));
        stage.action(QStringLiteral("Undo"))->trigger();
        QVERIFY(!has(stage, "/srv/z"));
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(textOf(stage), kWeb);
        QCOMPARE(file(stage), std::string());
    }

    void saysWhatItsFileLoses()
    {
        Stage stage;
        enterPanel(stage, Qt::Key_4, kWeb);
        QVERIFY(tabTo(QStringLiteral("New rule")));
        typeAnew("/srv/z r");
        std::string edited = file(stage);
        edited.insert(edited.rfind('}'), "  mount /x ->\n");
        const QString path = stage.folder.filePath(QStringLiteral("apparmor/") + QString::fromStdString(name(stage)));
        QVERIFY(stage.window->document().editSide(path, QStringLiteral("x"), edited));
        QVERIFY(says(stage, "goes when the profile is written anew: mount /x ->"));
    }
};

QTEST_MAIN(AppArmorPanelTest)
#include "apparmor_panel_test.moc"
