// The AppArmor panel in the real window, by keyboard: for which ABI a profile is written, and what becomes of a file that was edited in another program.
#include "tests/ui/keyboard.h"
#include "tests/ui/ui_test_tools.h"

#include "ui/panels/apparmor_panel.h"

#include "core/apparmor/profile.h"
#include "ui/views/file_flow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

#include <algorithm>

using namespace hullwright;
using namespace hullwright::test;

namespace {

const QByteArray kWeb = R"(name: shop
services:
  web:
    image: nginx:1.27
    read_only: true
    volumes:
      - data:/data
volumes:
  data: {}
)";

} // namespace

class AppArmorFormTest : public QObject {
    Q_OBJECT

private:
    static void begin(Stage& stage)
    {
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kWeb));
        stage.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        stage.named(QStringLiteral("Stack tree"))->setFocus();
        press(Qt::Key_4, Qt::ControlModifier);
        press(Qt::Key_F6);
        QVERIFY(tabTo(QStringLiteral("Profile")));
        press(Qt::Key_Space);
        QVERIFY(!file(stage).empty());
    }
    static QString path(Stage& stage)
    {
        const auto& stack = *stage.window->document().analysis()->project.stack;
        return stage.folder.filePath(QStringLiteral("apparmor/") + QString::fromStdString(apparmor::profileName(*stack.service("web"), stack)));
    }
    static std::string file(Stage& stage) { return stage.window->document().sideText(path(stage)).value_or(std::string()); }
    static bool has(Stage& stage, const char* lines) { return file(stage).find(lines) != std::string::npos; }
    static QString undoText(Stage& stage) { return stage.window->document().undoStack()->undoText(); }
    static bool says(Stage& stage, const char* words)
    {
        const auto labels = stage.window->findChild<ui::AppArmorPanel*>()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [words](const QLabel* label) { return label->isVisible() && label->text().contains(QLatin1String(words)); });
    }
    static void type(const char* text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focused(), QString::fromLatin1(text));
        press(Qt::Key_Return);
    }
    static void edit(Stage& stage, const std::string& text) { QVERIFY(stage.window->document().editSide(path(stage), QStringLiteral("x"), text)); }
    static std::string replaced(std::string text, std::string_view from, std::string_view to)
    {
        const std::size_t at = text.find(from);
        return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
    }

private Q_SLOTS:
    void choosesTheAbi()
    {
        Stage stage;
        begin(stage);
        const std::string before = file(stage);
        QVERIFY(has(stage, "abi <abi/3.0>,") && tabTo(QStringLiteral("New rule")));
        type("userns");
        QVERIFY(says(stage, "is of ABI 4.0") && file(stage) == before);
        QVERIFY(tabTo(QStringLiteral("ABI")));
        press(Qt::Key_Down);
        QVERIFY2(has(stage, "abi <abi/4.0>,") && has(stage, "\n  mqueue,\n"), file(stage).c_str());
        QCOMPARE(undoText(stage), QStringLiteral("Write the AppArmor profile of web for ABI 4.0"));
        QTRY_VERIFY(stage.window->findChild<ui::AppArmorPanel*>()->abi() == apparmor::Abi::V4);
        QVERIFY(tabTo(QStringLiteral("New rule")));
        type("userns");
        QVERIFY(has(stage, "  # Written by hand.\n  userns,\n") && has(stage, "abi <abi/4.0>,"));
        // 3.0 has no word for that rule: nothing changes, and it is said.
        QVERIFY(tabTo(QStringLiteral("ABI")));
        press(Qt::Key_Up);
        QVERIFY(has(stage, "abi <abi/4.0>,"));
        QTRY_COMPARE(stage.named<QComboBox>(QStringLiteral("ABI"))->currentIndex(), 1);
        // The mode is another thing, and changes without it.
        QVERIFY(tabTo(QStringLiteral("Mode")));
        press(Qt::Key_Down);
        QVERIFY(has(stage, ",complain)") && has(stage, "abi <abi/4.0>,") && has(stage, "  userns,\n"));
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(file(stage), before);
        QCOMPARE(stage.named<QComboBox>(QStringLiteral("ABI"))->currentIndex(), 0);
    }

    void keepsWhatWasEditedElsewhere()
    {
        Stage stage;
        begin(stage);
        edit(stage, replaced(replaced(file(stage), "  \"/data{,/,/**}\" mrwlk,\n", "  \"/data{,/,/**}\" rw,\n"), "  / r,\n", "  # asked for by ops\n  /opt/x r,\n  / r,\n"));
        QVERIFY(says(stage, "A comment in its file goes when the profile is written anew: # asked for by ops"));
        QVERIFY(says(stage, "edited by hand"));
        QVERIFY(tabTo(QStringLiteral("Profile")));
        press(Qt::Key_Space);
        QVERIFY2(has(stage, "  # Written by hand.\n  /opt/x r,\n  \"/data{,/,/**}\" rw,\n") && has(stage, "  #- \"/data{,/,/**}\" mrwlk,\n"), file(stage).c_str());
        QVERIFY(!says(stage, "goes when the profile is written anew") && !says(stage, "edited by hand"));
        // What an older Compose file gave goes; what is theirs stays.
        QVERIFY(stage.window->document().perform(QStringLiteral("x"), {yaml::Assign{yaml::parsePath("services.web.read_only").value(), false}}));
        QVERIFY(tabTo(QStringLiteral("Profile")));
        press(Qt::Key_Space);
        QVERIFY(has(stage, "  /opt/x r,\n") && has(stage, "/** mrwlkix,") && !has(stage, "/** mrix,"));
    }

    void saysWhatItCannotTell()
    {
        Stage stage;
        begin(stage);
        std::string old = file(stage);
        old.erase(old.find("\n  # Marks of"));
        edit(stage, replaced(old + "}\n", "  / r,\n", "  / r,\n  /opt/x r,\n"));
        QVERIFY(says(stage, "of its file may be written by hand or left from an older Compose file"));
        QVERIFY(tabTo(QStringLiteral("Profile")));
        press(Qt::Key_Space);
        QVERIFY(has(stage, "  # Written by hand.\n  /opt/x r,\n") && !says(stage, "older Compose file"));
    }
};

QTEST_MAIN(AppArmorFormTest)
#include "apparmor_form_test.moc"
