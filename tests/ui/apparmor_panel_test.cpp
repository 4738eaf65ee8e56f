// The AppArmor panel in the real window, by keyboard: the profile as a file of the project, SELinux labels, and what the audit log says.
#include "tests/ui/keyboard.h"
#include "tests/ui/ui_test_tools.h"

#include "ui/panels/apparmor_panel.h"

#include "core/apparmor/profile.h"
#include "ui/models/apparmor_rules_model.h"
#include "ui/views/file_flow.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QTreeWidget>

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
    void begin(Stage& stage, const QByteArray& bytes)
    {
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), bytes));
        stage.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        stage.named(QStringLiteral("Stack tree"))->setFocus();
        press(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(stage.window->findChild<ui::AppArmorPanel*>()->isVisible());
        press(Qt::Key_F6);
        QVERIFY(focused());
    }
    static QByteArray text(Stage& stage) { return QByteArray::fromStdString(stage.window->document().text()); }
    static double score(Stage& stage) { return stage.window->document().analysis()->assessment.stack.value; }
    static std::string name(Stage& stage)
    {
        const auto& stack = *stage.window->document().analysis()->project.stack;
        return apparmor::profileName(*stack.service("web"), stack);
    }
    static std::string file(Stage& stage) { return stage.window->document().sideText(stage.folder.filePath(QStringLiteral("apparmor/") + QString::fromStdString(name(stage)))).value_or(std::string()); }

private Q_SLOTS:
    void usesTheProfile()
    {
        Stage stage;
        begin(stage, kWeb);
        const double before = score(stage);
        auto* table = stage.named<QTreeView>(QStringLiteral("Rules"));
        QVERIFY(table && table->model()->rowCount() > 10);
        QVERIFY(!table->model()->index(0, ui::AppArmorRulesModel::ReasonColumn).data().toString().isEmpty());
        QVERIFY(tabTo(QStringLiteral("Profile")));
        press(Qt::Key_Space);
        QVERIFY2(text(stage).contains(QByteArray::fromStdString("    security_opt:\n      - apparmor=" + name(stage) + "\n")), text(stage).constData());
        QVERIFY(file(stage).find("flags=(attach_disconnected,mediate_deleted)") != std::string::npos);
        QCOMPARE(stage.named<QPlainTextEdit>(QStringLiteral("Text of the profile"))->toPlainText().toStdString(), file(stage));
        QVERIFY(score(stage) <= before);
        stage.action(QStringLiteral("Save"))->trigger();
        QCOMPARE(Stage::read(stage.folder.filePath(QStringLiteral("apparmor/") + QString::fromStdString(name(stage)))), QByteArray::fromStdString(file(stage)));
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(text(stage), kWeb);
        QCOMPARE(file(stage), std::string());
        QCOMPARE(score(stage), before);
    }

    void complainsAndIsStrict()
    {
        Stage stage;
        begin(stage, kWeb);
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
        begin(stage, kWeb);
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
        begin(stage, kWeb);
        QVERIFY(tabTo(QStringLiteral("Separation")));
        press(Qt::Key_Down);
        QVERIFY2(text(stage).contains("      - label=disable\n"), text(stage).constData());
        const auto& security = [&]() -> const compose::SecurityOptions& { return stage.window->document().analysis()->project.stack->service("web")->security; };
        QVERIFY(security().labelDisable && security().labelDisable->value);
        press(Qt::Key_Up);
        QCOMPARE(text(stage), kWeb);
        QVERIFY(tabTo(QStringLiteral("Type")));
        QTest::keyClicks(focused(), QStringLiteral("web_t"));
        press(Qt::Key_Return);
        QVERIFY2(text(stage).contains("      - label=type:web_t\n"), text(stage).constData());
        QVERIFY(tabTo(QStringLiteral("Level")));
        QTest::keyClicks(focused(), QStringLiteral("s0:c1,c2"));
        press(Qt::Key_Return);
        QVERIFY2(text(stage).contains("      - label=level:s0:c1,c2\n"), text(stage).constData());
        QCOMPARE(security().labels.size(), std::size_t{2});
        QVERIFY(tabTo(QStringLiteral("Reset Type to its default")));
        press(Qt::Key_Space);
        QCOMPARE(security().labels.size(), std::size_t{1});
    }

    void relabelsMounts()
    {
        Stage stage;
        begin(stage, kWeb);
        QVERIFY(tabTo(QStringLiteral("What is mounted")));
        auto* mounts = qobject_cast<QTreeWidget*>(focused());
        QCOMPARE(mounts->topLevelItemCount(), 3);
        press(Qt::Key_Home);
        QVERIFY(tabTo(QStringLiteral("Label of the chosen mount")));
        press(Qt::Key_Down);
        QByteArray expected = QByteArray(kWeb).replace("./site:/site:ro #", "./site:/site:ro,z #");
        QCOMPARE(text(stage), expected);
        press(Qt::Key_Down);
        expected.replace(":ro,z", ":ro,Z");
        QCOMPARE(text(stage), expected);
        mounts->setCurrentItem(mounts->topLevelItem(1));
        press(Qt::Key_Down);
        expected.replace("data:/data\n", "data:/data:z\n");
        QCOMPARE(text(stage), expected);
        mounts->setCurrentItem(mounts->topLevelItem(2));
        press(Qt::Key_Down);
        QVERIFY2(text(stage).contains("        target: /conf\n        bind:\n          selinux: z\n"), text(stage).constData());
        press(Qt::Key_Up);
        QCOMPARE(text(stage), expected);
        while (stage.window->document().undoStack()->canUndo())
            stage.window->document().undoStack()->undo();
        QCOMPARE(text(stage), kWeb);
    }

    void acceptsDenials()
    {
        Stage stage;
        begin(stage, kWeb);
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
        QVERIFY2(file(stage).find("# Accepted from the audit log.\n  \"/opt/x\" r,\n}") != std::string::npos, file(stage).c_str());
        QVERIFY(file(stage).find("/opt/y") == std::string::npos);
        QVERIFY(text(stage).contains("apparmor=" + profile));
        // What was accepted stays when the profile is written anew for another service definition.
        QVERIFY(stage.window->document().perform(QStringLiteral("x"), {yaml::Assign{yaml::parsePath("services.web.read_only").value(), true}}));
        QVERIFY(tabTo(QStringLiteral("Profile")));
        press(Qt::Key_Space);
        QVERIFY(file(stage).find("\"/opt/x\" r,") != std::string::npos && file(stage).find("/** mrix,") != std::string::npos);
        while (stage.window->document().undoStack()->canUndo())
            stage.window->document().undoStack()->undo();
        QCOMPARE(text(stage), kWeb);
        QCOMPARE(file(stage), std::string());
    }
};

QTEST_MAIN(AppArmorPanelTest)
#include "apparmor_panel_test.moc"
