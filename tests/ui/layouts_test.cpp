// Layouts by name, by keys: those that come with the program, the user's own from saving to deleting and back, on another screen, in several windows, and over settings that somebody damaged.
#include "tests/ui/keyboard.h"
#include "tests/ui/ui_test_tools.h"

#include "ui/views/command_palette.h"
#include "ui/views/file_flow.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"
#include "ui/views/window_actions.h"
#include "ui/widgets/hull_view.h"
#include "ui/widgets/risk_meter.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>

using namespace hullwright;
using namespace hullwright::test;

namespace {

struct Desk : Stage {
    explicit Desk(QSize size = {1440, 900}) { open(size); }

    void open(QSize size = {1440, 900})
    {
        window->resize(size);
        window->files().open(write(QStringLiteral("compose.yaml"), read(QStringLiteral(":/hullwright/samples/weak-shop.yaml"))));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::qWait(50);
    }
    /// As a program that starts anew.
    void again(QSize size = {1440, 900})
    {
        QVERIFY(window->close());
        restart();
        open(size);
    }
    [[nodiscard]] QDockWidget* dock(const char* name) const { return window->findChild<QDockWidget*>(QLatin1String(name)); }
    [[nodiscard]] QWidget* panels() const { return named(QStringLiteral("Service panels")); }
    [[nodiscard]] QWidget* editor() const { return &window->source().editor(); }
    /// After a dialog: the platform of tests has nobody who brings the window back to the front.
    void front()
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::qWait(20); // a button that was just made is shown with the next event
    }
    /// Alt with a digit, and what comes of it.
    void key(Qt::Key digit)
    {
        front();
        press(digit, Qt::AltModifier);
        QTest::qWait(50);
    }
    /// The layout that the menu ticks.
    [[nodiscard]] QString chosen() const
    {
        QStringList ticked;
        const auto actions = layouts();
        for (const QAction* action : actions)
            if (action->isChecked())
                ticked << action->text();
        return ticked.join(u'|');
    }
    [[nodiscard]] QList<QAction*> layouts() const
    {
        for (const QMenu* menu : window->findChildren<QMenu*>()) {
            if (menu->title() != QLatin1String("La&yout"))
                continue;
            auto actions = menu->actions();
            actions.removeIf([](const QAction* action) { return !action->actionGroup(); });
            return actions;
        }
        return {};
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const auto actions = layouts();
        for (const QAction* action : actions)
            names << QString(action->text()).remove(u'&');
        return names;
    }
    /// Types into the dialog that an action opens, by keys alone; what it says is kept.
    QString said;
    bool sayable = false;
    void type(const QString& name, bool accept = true, Qt::Key keyChoice = Qt::Key_unknown)
    {
        dialogs.answer = [this, name, accept, keyChoice](QDialog& dialog) {
            dialog.show();
            dialog.activateWindow();
            (void)QTest::qWaitForWindowActive(&dialog);
            auto* field = qobject_cast<QLineEdit*>(dialog.focusWidget());
            if (!field)
                return false;
            QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
            if (name.isEmpty())
                QTest::keyClick(field, Qt::Key_Delete);
            else if (name == QString::fromLatin1(name.toLatin1()))
                QTest::keyClicks(field, name);
            else
                field->insert(name); // as pasted: there are no keys for it
            if (keyChoice != Qt::Key_unknown) {
                QTest::keyClick(field, Qt::Key_Tab);
                QTest::keyClick(dialog.focusWidget(), keyChoice);
            }
            QStringList words;
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                if (label->isVisible() && !label->buddy())
                    words << label->text();
            said = words.join(u' ');
            for (const QPushButton* button : dialog.findChildren<QPushButton*>())
                if (button->isDefault())
                    sayable = button->isEnabled();
            QTest::keyClick(dialog.focusWidget(), accept ? Qt::Key_Return : Qt::Key_Escape);
            const bool closed = !dialog.isVisible();
            dialog.close();
            return accept && closed && dialog.result() == QDialog::Accepted;
        };
    }
    void saveAs(const QString& name)
    {
        type(name);
        action(QStringLiteral("Save Layout As…"))->trigger();
        QTest::qWait(30);
    }
    /// The strip's button, by the keys that lead to it.
    bool undo()
    {
        front();
        auto* strip = window->findChild<ui::MessageStrip*>();
        for (int i = 0; i < 12 && !(focused() && strip->isAncestorOf(focused())); ++i)
            press(Qt::Key_F6);
        const auto* button = qobject_cast<QPushButton*>(focused());
        if (!button || button->text() != QLatin1String("Undo"))
            return false;
        press(Qt::Key_Space);
        QTest::qWait(50);
        return true;
    }
    /// Visible parts that lie outside of the window, and a middle that has no room.
    [[nodiscard]] QStringList unusable() const
    {
        QStringList found;
        for (const QDockWidget* dock : window->findChildren<QDockWidget*>()) {
            if (!dock->isVisible())
                continue;
            if (dock->isFloating() ? !dock->screen()->availableGeometry().intersects(dock->frameGeometry()) : window->rect().intersects(dock->geometry()) && !window->rect().contains(dock->geometry()))
                found << dock->objectName();
        }
        const QWidget& middle = *window->centralWidget();
        if (middle.width() < window->width() * 3 / 10 || middle.height() < window->height() * 3 / 10)
            found << QStringLiteral("middle: %1 x %2").arg(middle.width()).arg(middle.height());
        return found;
    }
};

} // namespace

class LayoutsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeComeWithTheProgram()
    {
        Desk stage;
        stage.window->windowActions().limits->trigger();
        QCOMPARE(stage.chosen(), QStringLiteral("&Default"));
        const QSize tree = stage.dock("stackDock")->size(), findings = stage.dock("findingsDock")->size();
        const int meter = stage.window->findChild<ui::RiskMeter*>()->height();

        const int hull = stage.window->findChild<ui::HullPicture*>()->minimumSizeHint().height();

        stage.key(Qt::Key_2);
        QCOMPARE(stage.chosen(), QStringLiteral("&Review"));
        QVERIFY2(stage.dock("findingsDock")->height() > stage.window->height() * 3 / 10, qPrintable(QString::number(stage.dock("findingsDock")->height())));
        QVERIFY(stage.editor()->height() > stage.panels()->height());
        QVERIFY(stage.unusable().isEmpty());

        stage.key(Qt::Key_3);
        QCOMPARE(stage.chosen(), QStringLiteral("&Teach"));
        QVERIFY(!stage.editor()->isVisible());
        QVERIFY(!stage.dock("findingsDock")->isVisible());
        QVERIFY(stage.dock("riskDock")->width() > stage.window->width() / 3);
        QVERIFY(stage.window->findChild<ui::RiskMeter*>()->height() > meter * 3 / 2);
        QVERIFY(stage.named(QStringLiteral("Layers of defence"))->isVisible());
        QVERIFY(stage.window->findChild<ui::HullPicture*>()->height() > hull * 3 / 2);

        stage.key(Qt::Key_1);
        QCOMPARE(stage.chosen(), QStringLiteral("&Default"));
        QCOMPARE(stage.dock("stackDock")->size(), tree);
        QVERIFY(std::abs(stage.dock("findingsDock")->height() - findings.height()) <= 2);
        QVERIFY(stage.editor()->isVisible());
        QCOMPARE(stage.window->findChild<ui::RiskMeter*>()->height(), meter);
    }

    void eachFitsASmallWindow_data()
    {
        QTest::addColumn<int>("digit");
        for (const int digit : {1, 2, 3})
            QTest::addRow("Alt+%d", digit) << digit;
    }
    void eachFitsASmallWindow()
    {
        QFETCH(int, digit);
        Desk stage({1024, 700});
        stage.key(static_cast<Qt::Key>(Qt::Key_0 + digit));
        QVERIFY2(stage.unusable().isEmpty(), qPrintable(stage.unusable().join(u'\n')));
        QCOMPARE(stage.window->size(), QSize(1024, 700));
    }

    void oneOfTheUserIsKeptAndComesBack()
    {
        Desk stage;
        stage.dock("findingsDock")->hide();
        stage.window->windowActions().enlargePanel->setChecked(true);
        stage.saveAs(QStringLiteral("  Mine  & yours "));
        QCOMPARE(stage.names(), (QStringList{QStringLiteral("Default"), QStringLiteral("Review"), QStringLiteral("Teach"), QStringLiteral("Mine  yours")}));
        QCOMPARE(stage.chosen(), QStringLiteral("Mine && yours"));
        QVERIFY(stripText(*stage.window).contains(QLatin1String("Mine & yours")));
        stage.key(Qt::Key_1);
        QVERIFY(stage.dock("findingsDock")->isVisible() && stage.editor()->isVisible());
        stage.key(Qt::Key_4);
        QVERIFY(!stage.dock("findingsDock")->isVisible() && !stage.editor()->isVisible());
        // A window that ends without a word comes back as it was arranged last.
        stage.restart();
        stage.open();
        QCOMPARE(stage.chosen(), QStringLiteral("Mine && yours"));
        QVERIFY(!stage.dock("findingsDock")->isVisible());
        stage.again();
        QCOMPARE(stage.chosen(), QStringLiteral("Mine && yours"));
        QVERIFY(!stage.dock("findingsDock")->isVisible());
        stage.key(Qt::Key_2);
        stage.key(Qt::Key_4);
        QVERIFY(!stage.dock("findingsDock")->isVisible() && !stage.editor()->isVisible());
    }

    void namesAreJudgedWhereTheyAreTyped_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("spaces") << QStringLiteral("   ") << QString();
        QTest::newRow("there already") << QStringLiteral("wall") << QStringLiteral("Another layout");
        QTest::newRow("the program's") << QStringLiteral("review") << QStringLiteral("Another layout");
        QTest::newRow("long") << QString(41, u'x') << QStringLiteral("more than 40");
        QTest::newRow("turned around") << QStringLiteral("a\u202Eb") << QStringLiteral("can't be seen");
    }
    void namesAreJudgedWhereTheyAreTyped()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        Desk stage;
        stage.saveAs(QStringLiteral("Wall"));
        const QStringList before = stage.names();
        stage.saveAs(name);
        QVERIFY(!stage.sayable);
        QVERIFY2(says.isEmpty() ? stage.said.isEmpty() : stage.said.contains(says), qPrintable(stage.said));
        QCOMPARE(stage.names(), before);
        stage.type(QStringLiteral("Other"), false);
        stage.action(QStringLiteral("Save Layout As…"))->trigger();
        QCOMPARE(stage.names(), before);
    }

    void everyStepCanBeTakenBack()
    {
        Desk stage;
        stage.saveAs(QStringLiteral("Wall"));
        QCOMPARE(stage.chosen(), QStringLiteral("Wall"));
        QVERIFY(stage.undo());
        QCOMPARE(stage.chosen(), QStringLiteral("&Default"));
        QVERIFY(!stage.names().contains(QLatin1String("Wall")));
        QVERIFY(stripText(*stage.window).isEmpty());
        stage.saveAs(QStringLiteral("Wall"));

        stage.dock("stackDock")->hide();
        stage.action(QStringLiteral("Update “Wall”"))->trigger();
        stage.key(Qt::Key_1);
        stage.key(Qt::Key_4);
        QVERIFY(!stage.dock("stackDock")->isVisible());
        stage.action(QStringLiteral("Update “Wall”"))->trigger();
        QVERIFY(stage.undo());
        stage.dock("stackDock")->show();
        stage.action(QStringLiteral("Update “Wall”"))->trigger();
        QVERIFY(stage.undo()); // it is without the stack again
        stage.key(Qt::Key_4);
        QVERIFY(!stage.dock("stackDock")->isVisible());

        stage.type(QStringLiteral("Door"), true, Qt::Key_Down); // and the next key
        stage.action(QStringLiteral("Rename Layout…"))->trigger();
        QCOMPARE(stage.chosen(), QStringLiteral("Door"));
        stage.key(Qt::Key_1);
        stage.key(Qt::Key_5);
        QCOMPARE(stage.chosen(), QStringLiteral("Door"));
        QVERIFY(stage.undo());
        QCOMPARE(stage.chosen(), QStringLiteral("Wall"));

        stage.action(QStringLiteral("Delete Layout"))->trigger();
        QVERIFY(!stage.names().contains(QLatin1String("Wall")));
        QVERIFY(stage.chosen().isEmpty());
        QVERIFY(!stage.action(QStringLiteral("Delete Layout"))->isEnabled());
        QVERIFY(stage.undo());
        QCOMPARE(stage.chosen(), QStringLiteral("Wall"));
        stage.key(Qt::Key_1);
        stage.key(Qt::Key_4);
        QVERIFY(!stage.dock("stackDock")->isVisible());

        stage.action(QStringLiteral("Reset to Default Layout"))->trigger();
        QTest::qWait(50);
        QCOMPARE(stage.chosen(), QStringLiteral("&Default"));
        QVERIFY(stage.dock("stackDock")->isVisible());
        QVERIFY(stage.undo());
        QCOMPARE(stage.chosen(), QStringLiteral("Wall"));
        QVERIFY(!stage.dock("stackDock")->isVisible());
    }

    /// What was moved by hand is not lost by choosing another layout.
    void aSwitchCanBeTakenBack()
    {
        Desk stage;
        stage.dock("riskDock")->hide();
        stage.key(Qt::Key_2);
        QVERIFY(stage.dock("riskDock")->isVisible());
        stage.key(Qt::Key_0);
        QCOMPARE(stage.chosen(), QStringLiteral("&Default"));
        QVERIFY(!stage.dock("riskDock")->isVisible());
        stage.key(Qt::Key_0);
        QCOMPARE(stage.chosen(), QStringLiteral("&Review"));
    }

    void onALargeScreenForASmallOne()
    {
        Desk stage({2560, 1440});
        stage.window->addDockWidget(Qt::LeftDockWidgetArea, stage.dock("explainDock"));
        stage.window->splitDockWidget(stage.dock("stackDock"), stage.dock("explainDock"), Qt::Horizontal);
        stage.window->splitDockWidget(stage.dock("findingsDock"), stage.dock("networksDock"), Qt::Horizontal);
        stage.window->splitDockWidget(stage.dock("findingsDock"), stage.dock("historyDock"), Qt::Horizontal);
        stage.window->resizeDocks({stage.dock("stackDock"), stage.dock("explainDock"), stage.dock("riskDock")}, {600, 500, 700}, Qt::Horizontal);
        stage.window->resizeDocks({stage.dock("findingsDock")}, {700}, Qt::Vertical);
        QTest::qWait(50);
        QVERIFY(stage.dock("riskDock")->width() > 600);
        stage.saveAs(QStringLiteral("Wall"));
        // In the same window, made small; then in a program that starts on a small screen.
        stage.key(Qt::Key_1);
        stage.window->resize(1024, 700);
        QTest::qWait(50);
        stage.key(Qt::Key_4);
        QVERIFY2(stage.unusable().isEmpty(), qPrintable(stage.unusable().join(u'\n')));
        QCOMPARE(stage.window->size(), QSize(1024, 700));
        stage.again({1024, 700});
        QVERIFY2(stage.unusable().isEmpty(), qPrintable(stage.unusable().join(u'\n')));
        stage.key(Qt::Key_1);
        stage.key(Qt::Key_4);
        QVERIFY2(stage.unusable().isEmpty(), qPrintable(stage.unusable().join(u'\n')));
        // And the way back.
        stage.window->resize(1800, 1000);
        stage.key(Qt::Key_4);
        QVERIFY2(stage.unusable().isEmpty(), qPrintable(stage.unusable().join(u'\n')));
    }

    void aPartThatFloatsOutOfSightComesBack()
    {
        Desk stage;
        stage.dock("riskDock")->setFloating(true);
        stage.dock("riskDock")->move(5000, 4000);
        stage.saveAs(QStringLiteral("Two screens"));
        stage.key(Qt::Key_1);
        stage.key(Qt::Key_4);
        QVERIFY(stage.dock("riskDock")->isFloating());
        QVERIFY(stage.window->screen()->availableGeometry().contains(stage.dock("riskDock")->frameGeometry()));
    }

    void everyWindowKnows()
    {
        Desk stage;
        ui::MainWindow other(ui::MainWindow::Surroundings{stage.settings, stage.dialogs, stage.theme, [&stage] { return stage.today; }});
        other.files().open(stage.folder.filePath(QStringLiteral("compose.yaml")));
        const auto knows = [&other](const QString& text) {
            for (const QAction* action : other.findChildren<QAction*>())
                if (action->text() == text && action->isEnabled())
                    return true;
            return false;
        };
        QVERIFY(!knows(QStringLiteral("Wall")));
        stage.saveAs(QStringLiteral("Wall"));
        QVERIFY(knows(QStringLiteral("Wall")));
        // What another window did since is not written over by an Undo here.
        auto layouts = stage.settings.layouts();
        layouts.front().name = QStringLiteral("Door");
        stage.settings.setLayouts(layouts);
        QVERIFY(stripText(*stage.window).isEmpty());
        QVERIFY(knows(QStringLiteral("Door")) && !knows(QStringLiteral("Wall")));
    }

    void thePaletteHasThem()
    {
        Desk stage;
        stage.saveAs(QStringLiteral("Wall"));
        const auto run = [&stage](const QString& words) {
            stage.front();
            press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
            auto* palette = stage.window->findChild<ui::CommandPalette*>();
            QTest::keyClicks(palette->findChild<QLineEdit*>(), words);
            const QString first = palette->findChild<QListView*>()->model()->index(0, 0).data().toString();
            QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
            QTest::qWait(50);
            return first;
        };
        QCOMPARE(run(QStringLiteral("layout teach")), QStringLiteral("Layout: Teach"));
        QTRY_COMPARE(stage.chosen(), QStringLiteral("&Teach"));
        QCOMPARE(run(QStringLiteral("layout wall")), QStringLiteral("Layout: Wall"));
        QTRY_COMPARE(stage.chosen(), QStringLiteral("Wall"));
    }

    void keysAndMnemonicsDoNotClash()
    {
        Desk stage;
        for (const char* name : {"A", "B", "C", "D", "E", "F", "G"})
            stage.saveAs(QLatin1String(name));
        QSet<QKeySequence> keys;
        int without = 0;
        const auto actions = stage.layouts();
        for (const QAction* action : actions) {
            without += action->shortcut().isEmpty() ? 1 : 0;
            QVERIFY2(action->shortcut().isEmpty() || !keys.contains(action->shortcut()), qPrintable(action->text()));
            keys.insert(action->shortcut());
        }
        QCOMPARE(without, 1); // there are six slots
        for (const QAction* action : stage.window->findChildren<QAction*>())
            QVERIFY2(actions.contains(action) || action->shortcut().isEmpty() || !keys.contains(action->shortcut()), qPrintable(action->text()));
        QVERIFY2(doubledMnemonics(*stage.window).isEmpty(), qPrintable(doubledMnemonics(*stage.window).join(u'\n')));
    }

    void damagedSettingsAreIgnored()
    {
        Desk stage;
        stage.saveAs(QStringLiteral("Good"));
        stage.saveAs(QStringLiteral("Bad"));
        stage.saveAs(QStringLiteral("Old"));
        QVERIFY(stage.window->close());
        stage.window.reset();
        const auto set = [&stage](int at, const QString& key, const QVariant& value) { stage.store.setValue(QStringLiteral("layouts/own/%1/%2").arg(at).arg(key), value); };
        const auto at = [&stage](const QString& name) {
            for (int i = 1; i < 9; ++i)
                if (stage.store.value(QStringLiteral("layouts/own/%1/name").arg(i)).toString() == name)
                    return i;
            return 0;
        };
        set(at(QStringLiteral("Bad")), QStringLiteral("state"), QByteArray(300, 'x'));
        set(at(QStringLiteral("Old")), QStringLiteral("name"), QStringLiteral("GOOD")); // twice the same
        set(at(QStringLiteral("Good")), QStringLiteral("slot"), 77);
        stage.store.setValue(QStringLiteral("layouts/own/size"), 4000000);
        stage.store.setValue(QStringLiteral("layouts/current"), QStringLiteral("own/Bad"));
        stage.store.setValue(QStringLiteral("window/layout"), QByteArray("not a layout"));
        stage.store.setValue(QStringLiteral("window/centre"), QByteArray("nor this"));
        stage.restart();
        stage.open();
        QCOMPARE(stage.names(), (QStringList{QStringLiteral("Default"), QStringLiteral("Review"), QStringLiteral("Teach"), QStringLiteral("Good")}));
        QVERIFY(stage.dock("findingsDock")->isVisible() && stage.dock("stackDock")->isVisible() && stage.editor()->isVisible());
        QVERIFY(stage.chosen().isEmpty());
        // One that is as it was written, yet of a version with other parts.
        auto layouts = stage.settings.layouts();
        layouts.front().state = QMainWindow().saveState(99);
        stage.settings.setLayouts(layouts);
        stage.layouts().back()->trigger();
        QVERIFY(stripText(*stage.window).contains(QLatin1String("can't be read")));
        QVERIFY(stage.dock("findingsDock")->isVisible());
        QVERIFY(stage.chosen().isEmpty());
    }
};

QTEST_MAIN(LayoutsTest)
#include "layouts_test.moc"
