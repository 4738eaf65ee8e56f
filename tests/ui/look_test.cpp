// The window's look, where it follows what is around it: tabs that stay on show in a narrow window, words that the keyboard asks for, and colours that change with the theme everywhere.
#include "tests/ui/keyboard.h"
#include "tests/ui/ui_test_tools.h"

#include "ui/models/fix_scores.h"
#include "ui/panels/panel_tabs.h"
#include "ui/views/file_flow.h"
#include "ui/views/window_actions.h"

#include <QAccessible>
#include <QActionGroup>
#include <QDockWidget>
#include <QImage>
#include <QMap>
#include <QMenu>
#include <QSet>
#include <QToolButton>

using namespace hullwright;
using namespace hullwright::test;

namespace {

/// How much two colours differ, all channels together.
int apart(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

/// The window over a file that is the weak sample, in a size.
void begin(Stage& stage, QSize size)
{
    stage.window->setWindowState(Qt::WindowNoState);
    stage.window->resize(size);
    stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), Stage::read(QStringLiteral(":/hullwright/samples/weak-shop.yaml"))));
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    stage.named(QStringLiteral("Stack tree"))->setFocus();
    QTest::qWait(100);
}

bool scrolls(const QTabBar& bar)
{
    const auto arrows = bar.findChildren<QToolButton*>();
    return std::any_of(arrows.begin(), arrows.end(), [](const QToolButton* arrow) { return arrow->isVisible(); });
}

/// A picture of the window when nothing in it moves any more: layouts settle in turns, and parts are worked out beside it.
QImage settled(QWidget& window)
{
    QImage last;
    int same = 0;
    for (int i = 0; i < 60 && same < 3; ++i) {
        QTest::qWait(100);
        const QImage next = window.grab().toImage();
        same = next == last ? same + 1 : 0;
        last = next;
    }
    return last;
}

} // namespace

class LookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabsStayOnShow_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("words");
        QTest::newRow("wide") << QSize(1440, 900) << true;
        QTest::newRow("narrow") << QSize(1024, 700) << false;
    }
    void tabsStayOnShow()
    {
        QFETCH(QSize, size);
        QFETCH(bool, words);
        Stage stage;
        begin(stage, size);
        auto* tabs = stage.named<ui::PanelTabs>(QStringLiteral("Service panels"));
        QVERIFY(tabs);
        ui::PanelTabBar& bar = tabs->bar();
        QCOMPARE(bar.shapeOfTabs() != ui::PanelTabBar::Shape::Pictures, words);
        QVERIFY(!scrolls(bar));
        bar.setFocus();
        QSet<QString> names;
        for (int tab = 0; tab < bar.count(); ++tab) {
            QCOMPARE(bar.currentIndex(), tab);
            for (int each = 0; each < bar.count(); ++each) {
                QVERIFY2(bar.rect().contains(bar.tabRect(each)), qPrintable(bar.tabText(each)));
                QVERIFY2(bar.tabRect(each).width() >= 24 && bar.tabRect(each).height() >= 24, qPrintable(bar.tabText(each)));
            }
            // The one in front has its word whatever the room.
            QVERIFY(bar.tabRect(tab).width() >= bar.fontMetrics().horizontalAdvance(bar.tabText(tab)));
            const QString name = QAccessible::queryAccessibleInterface(&bar)->child(tab)->text(QAccessible::Name);
            QCOMPARE(name, bar.tabText(tab));
            QVERIFY2(bar.tabToolTip(tab).startsWith(name) && bar.tabToolTip(tab).endsWith(u'.'), qPrintable(bar.tabToolTip(tab)));
            names << name;
            press(Qt::Key_Right);
        }
        QCOMPARE(names.size(), 9);
        QVERIFY(!scrolls(bar));
    }

    /// Shift+F1 tells of what has the focus: a row of a form, a tab, a list; a screen reader gets the same words.
    void theKeyboardAsksWhatThisIs()
    {
        Stage stage;
        begin(stage, {1440, 900});
        const auto asked = [] {
            press(Qt::Key_F1, Qt::ShiftModifier);
            QWidget* shown = QApplication::activePopupWidget();
            const QString words = shown ? QAccessible::queryAccessibleInterface(shown)->text(QAccessible::Name) : QString();
            if (shown)
                QTest::keyClick(shown, Qt::Key_Escape);
            (void)QTest::qWaitFor([] { return QApplication::activePopupWidget() == nullptr; });
            return words;
        };
        stage.window->windowActions().limits->trigger();
        auto* field = stage.named(QStringLiteral("Processes"));
        QVERIFY(field && !field->whatsThis().isEmpty());
        field->setFocus();
        QCOMPARE(asked(), field->whatsThis());
        auto* tabs = stage.named<ui::PanelTabs>(QStringLiteral("Service panels"));
        stage.named(QStringLiteral("Stack tree"))->setFocus();
        press(Qt::Key_F6); // as one gets there
        QCOMPARE(QApplication::focusWidget(), &tabs->bar());
        QVERIFY(!tabs->tabWhatsThis(tabs->currentIndex()).isEmpty());
        QCOMPARE(asked(), tabs->tabWhatsThis(tabs->currentIndex()));
        auto* tree = stage.named(QStringLiteral("Stack tree"));
        tree->setFocus();
        const QString about = asked();
        QVERIFY(about == tree->whatsThis() || about == tree->parentWidget()->whatsThis() || !about.isEmpty());
        QCOMPARE(QApplication::focusWidget(), tree);
    }

    /// A window that changed its theme looks like one that had it from the start, in each panel.
    /// The picture of an entry is in the ink of its words, chosen or not.
    void iconsOfMenusAreInTheInkOfTheirWords()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), "services: {web: {image: nginx}}\n"));
        QAction* const harden = stage.action(QStringLiteral("Harden…"));
        QMenu* menu = nullptr;
        for (QMenu* each : stage.window->findChildren<QMenu*>())
            menu = each->actions().contains(harden) && each->menuAction()->isVisible() && !menu ? each : menu;
        QVERIFY(menu);
        constexpr int kSmoothed = 220; // strokes are thin, and the ground is further away
        menu->popup({});
        for (const bool chosen : {false, true}) {
            menu->setActiveAction(chosen ? harden : nullptr);
            const QImage row = menu->grab(menu->actionGeometry(harden)).toImage();
            const QColor ink = menu->palette().color(chosen ? QPalette::HighlightedText : QPalette::WindowText);
            int found = 0;
            for (int y = 0; y < row.height(); ++y) {
                for (int x = 0; x < 28; ++x)
                    found += apart(row.pixelColor(x, y), ink) < kSmoothed ? 1 : 0;
            }
            QVERIFY2(found > 8, chosen ? "chosen" : "not chosen");
        }
        menu->close();
    }

    void aThemeReachesEverything_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("to dark") << QStringLiteral("light") << QStringLiteral("dark");
        QTest::newRow("to light") << QStringLiteral("dark") << QStringLiteral("light");
        QTest::newRow("to high contrast") << QStringLiteral("light") << QStringLiteral("high-contrast");
    }
    void aThemeReachesEverything()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const auto pictures = [](Stage& stage, const QString& change) {
            begin(stage, {1440, 900});
            const auto& actions = stage.window->windowActions();
            const QList<QAction*> panels{actions.overview, actions.capabilities, actions.isolation, actions.limits, actions.networks, actions.mounts, actions.syscalls, actions.appArmor, actions.image};
            for (QAction* panel : panels) { // each has been on show in the theme before
                panel->trigger();
                QTest::qWait(30);
            }
            for (QAction* theme : actions.themes->actions())
                if (theme->data().toString() == change)
                    theme->trigger();
            if (!QTest::qWaitFor([&scores = ui::FixScores::of(stage.window->document())] { return scores.idle(); }, 20'000))
                return QMap<QString, QImage>();
            QMap<QString, QImage> made;
            for (QAction* panel : panels) {
                panel->trigger();
                made[panel->text()] = settled(*stage.window);
            }
            for (const char* name : {"projectDock", "networksDock", "historyDock"}) {
                stage.window->findChild<QDockWidget*>(QLatin1String(name))->raise();
                made[QLatin1String(name)] = settled(*stage.window);
            }
            return made;
        };
        const auto made = [&](const QString& first, const QString& then) {
            Stage stage;
            stage.settings.setTheme(first);
            stage.theme.setScheme(first == u"light" ? ui::Scheme::Light : first == u"dark" ? ui::Scheme::Dark : ui::Scheme::HighContrast); // before anything is made, which could keep what was before
            stage.restart();
            return pictures(stage, then);
        };
        const auto changed = made(from, to), always = made(to, to);
        QCOMPARE(always.size(), 12);
        QCOMPARE(changed.size(), 12);
        QStringList wrong;
        for (auto picture = always.begin(); picture != always.end(); ++picture) {
            const QImage &a = picture.value(), &b = changed[picture.key()];
            QCOMPARE(a.size(), b.size());
            QRect differs;
            for (int y = 0; y < a.height(); ++y)
                for (int x = 0; x < a.width(); ++x)
                    if (a.pixel(x, y) != b.pixel(x, y))
                        differs |= QRect(x, y, 1, 1);
            if (differs.isNull())
                continue;
            wrong << QStringLiteral("%1: %2 x %3 px at %4, %5").arg(picture.key()).arg(differs.width()).arg(differs.height()).arg(differs.x()).arg(differs.y());
            if (const QString folder = qEnvironmentVariable("HULLWRIGHT_PICTURES"); !folder.isEmpty()) {
                a.save(folder + QStringLiteral("/theme-%1-%2-always.png").arg(to, QString(picture.key()).remove(u'&')));
                b.save(folder + QStringLiteral("/theme-%1-%2-changed.png").arg(to, QString(picture.key()).remove(u'&')));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_MAIN(LookTest)
#include "look_test.moc"
