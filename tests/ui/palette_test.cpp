// The command palette over the real window: what it finds, what it runs, and that the window is as it was without a choice.
#include "tests/ui/ui_test_tools.h"

#include "ui/views/command_palette.h"
#include "ui/views/file_flow.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>

using namespace hullwright;
using namespace hullwright::test;

class PaletteTest : public QObject {
    Q_OBJECT

private:
    static ui::CommandPalette* open(Stage& stage, const QString& words)
    {
        stage.window->activateWindow();
        if (!QTest::qWaitForWindowActive(stage.window.get()))
            return nullptr;
        QTest::keyClick(stage.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* palette = stage.window->findChild<ui::CommandPalette*>();
        if (palette)
            QTest::keyClicks(palette->findChild<QLineEdit*>(), words);
        return palette;
    }
    static QStringList shown(const ui::CommandPalette& palette)
    {
        QStringList all;
        const auto* model = palette.findChild<QListView*>()->model();
        for (int i = 0; i < model->rowCount(); ++i)
            all << model->index(i, 0).data().toString();
        return all;
    }

private Q_SLOTS:
    void goesToServicesAndFindings()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        const auto& stack = *stage.window->document().analysis()->project.stack;
        const QString last = QString::fromStdString(stack.services.back()->name);
        auto* palette = open(stage, QStringLiteral("service ") + last);
        QVERIFY(palette);
        const QAbstractItemModelTester tester(palette->findChild<QListView*>()->model());
        QCOMPARE(shown(*palette).value(0), last);
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(stage.window->selection().service(), last);

        const auto& findings = stage.window->document().analysis()->findings.all;
        QVERIFY(!findings.empty());
        palette = open(stage, QString::fromLatin1(findings.front().rule->id)); // by the rule's id, which is not shown
        QVERIFY(palette && !shown(*palette).isEmpty());
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(stage.window->selection().place() == findings.front().place || !stage.window->selection().path().empty());
    }
    void runsActionsThatCanBeRun()
    {
        Stage stage;
        auto* palette = open(stage, QStringLiteral("save as"));
        QVERIFY(palette);
        QVERIFY(!shown(*palette).contains(QLatin1String("Save As…"))); // nothing is open
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Escape);
        QTRY_VERIFY(!stage.window->findChild<ui::CommandPalette*>());

        palette = open(stage, QStringLiteral("weak shop"));
        QVERIFY(palette && !shown(*palette).isEmpty());
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(stage.window->document().isOpen());
    }
    /// A dock behind another one is wanted in front: its entry of the menu would close it.
    void bringsUpWhatLiesBehind()
    {
        Stage stage;
        stage.window->resize(1440, 900);
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        auto* dock = stage.window->findChild<QDockWidget*>(QStringLiteral("networksDock"));
        QVERIFY(dock && dock->toggleViewAction()->isChecked() && dock->visibleRegion().isEmpty());
        for (int i = 0; i < 2; ++i) { // once more, and it is still there
            auto* palette = open(stage, QStringLiteral("network map"));
            QVERIFY(palette);
            QCOMPARE(shown(*palette).value(0), QStringLiteral("Network Map"));
            QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
            QTRY_VERIFY(!dock->visibleRegion().isEmpty());
            QTRY_VERIFY(!stage.window->findChild<ui::CommandPalette*>());
        }
    }
    void steersByKeysAndSaysWhereNothingIsFound()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        auto* palette = open(stage, {});
        QVERIFY(palette);
        auto* list = palette->findChild<QListView*>();
        auto* field = palette->findChild<QLineEdit*>();
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QVERIFY(!field->accessibleDescription().isEmpty());
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClicks(field, QStringLiteral("zzzz"));
        QVERIFY(!list->isVisible());
        QTest::keyClick(field, Qt::Key_Return); // nothing to run
        QVERIFY(palette->isVisible());
    }

    void findsSettingsCallsAndCapabilities()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        auto* palette = open(stage, QStringLiteral("mem_limit"));
        QVERIFY(palette);
        QCOMPARE(shown(*palette).value(0), QStringLiteral("mem_limit"));
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(stage.window->view().panel, QStringLiteral("limits"));

        palette = open(stage, QStringLiteral("ptrace"));
        QVERIFY(palette && shown(*palette).contains(QLatin1String("ptrace")));
        QCOMPARE(shown(*palette).value(0), QStringLiteral("ptrace"));
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(stage.named<QLineEdit>(QStringLiteral("Find system calls"))->text(), QStringLiteral("ptrace"));
        QCOMPARE(stage.window->view().panel, QStringLiteral("syscalls"));

        palette = open(stage, QStringLiteral("CAP_SYS_PTRACE"));
        QVERIFY(palette && !shown(*palette).isEmpty());
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(stage.named<QLineEdit>(QStringLiteral("Filter capabilities"))->text(), QStringLiteral("SYS_PTRACE"));

        // What has no row in a panel and is not written yet is offered in the tree.
        palette = open(stage, QStringLiteral("healthcheck"));
        QVERIFY(palette);
        QCOMPARE(shown(*palette).value(0), QStringLiteral("healthcheck"));
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(stage.named(QStringLiteral("New value"))->isVisible());
    }
    void takesWordsWithoutTheirSpacesAndLines()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        auto* palette = open(stage, QStringLiteral("savereport"));
        QVERIFY(palette);
        QCOMPARE(shown(*palette).value(0), QStringLiteral("Save Report…"));
        auto* field = palette->findChild<QLineEdit*>();
        field->setText(QStringLiteral("savrep"));
        QCOMPARE(shown(*palette).value(0), QStringLiteral("Save Report…"));
        field->setText(QStringLiteral(":6"));
        QCOMPARE(shown(*palette).value(0), QStringLiteral("Go to line 6"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(stage.window->source().editor().lineOf(stage.window->source().editor().caret()), std::size_t(5));
    }
    void beginsWithWhatWasChosenLast()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        auto* palette = open(stage, QStringLiteral("service db"));
        QVERIFY(palette);
        QCOMPARE(shown(*palette).value(0), QStringLiteral("db"));
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(stage.window->selection().service(), QStringLiteral("db"));
        QTRY_VERIFY(!stage.window->findChild<ui::CommandPalette*>());
        palette = open(stage, {});
        QVERIFY(palette);
        QCOMPARE(shown(*palette).value(0), QStringLiteral("db"));
        auto* list = palette->findChild<QListView*>();
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_End);
        QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Home);
        QCOMPARE(list->currentIndex().row(), 0);
    }
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
