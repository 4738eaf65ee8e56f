// What holds everywhere in the window, whoever adds to it: keys reach everything and get out again, nothing is cut off from right to left and in German, dialogs have names for all that
// takes the focus, Qt has nothing to warn of, and no model starts anew under the user. Run once more at twice the scale (ui_audits_2x). Contrast is panel_gallery's.
#include "tests/ui/keyboard.h"
#include "tests/ui/ui_test_tools.h"

#include "ui/views/file_flow.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"
#include "ui/views/window_actions.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>

using namespace hullwright;
using namespace hullwright::test;

namespace {

QStringList warnings;

void collect(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    // Platforms without a window manager can't do everything: what they miss is not ours.
    if (type != QtDebugMsg && type != QtInfoMsg && !text.startsWith(QLatin1String("This plugin does not support")))
        warnings << text;
}

QList<QAction*> panelsOf(const Stage& stage)
{
    const auto& actions = stage.window->windowActions();
    return {actions.overview, actions.capabilities, actions.isolation, actions.limits, actions.networks, actions.mounts, actions.syscalls, actions.appArmor, actions.image};
}

/// The window over a file that is the weak sample.
void begin(Stage& stage)
{
    stage.window->resize(1440, 900);
    stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), Stage::read(QStringLiteral(":/hullwright/samples/weak-shop.yaml"))));
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    stage.named(QStringLiteral("Stack tree"))->setFocus();
    QTest::qWait(100);
}

QString describe(const QWidget& widget)
{
    const QString name = nameOf(widget).isEmpty() ? widget.objectName() : nameOf(widget);
    return QStringLiteral("%1 \"%2\"").arg(QLatin1String(widget.metaObject()->className()), name);
}

/// Widgets whose words have less room than they need, and ones that lie outside of what holds them.
QStringList cutOff(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty() || !widget->parentWidget())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && !label->text().isEmpty()) {
            // A pixel is the leading below the last line: at 2x a height is rounded now one way, now the other.
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            if (label->height() + 1 < needed)
                found << describe(*widget) + QStringLiteral(": %1 of %2 px high: ").arg(label->height()).arg(needed) + label->text().left(40);
        }
        if (const auto* header = qobject_cast<const QHeaderView*>(widget); header && header->orientation() == Qt::Horizontal) {
            for (int section = 0; section < header->count(); ++section) {
                if (!header->isSectionHidden(section) && header->sectionSize(section) < header->sectionSizeHint(section))
                    found << describe(*widget->parentWidget()) + QStringLiteral(": the heading %1").arg(header->model()->headerData(section, Qt::Horizontal).toString());
            }
        }
        if (const auto* choice = qobject_cast<const QComboBox*>(widget)) {
            QStyleOptionComboBox option;
            option.initFrom(choice);
            option.editable = choice->isEditable();
            const int room = choice->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, choice).width();
            const bool ofForm = choice->property(ui::kComposeKey).isValid(); // whatever may be chosen is read as a whole there
            for (int i = 0; i < choice->count(); ++i) {
                if ((ofForm || i == choice->currentIndex()) && choice->fontMetrics().horizontalAdvance(choice->itemText(i)) > room)
                    found << describe(*widget) + QStringLiteral(": %1 px for the choice %2").arg(room).arg(choice->itemText(i));
            }
        }
        if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (const auto* arrow : tabs->findChildren<QToolButton*>())
                if (arrow->isVisible() && arrow->objectName().startsWith(QLatin1String("Scroll")))
                    found << describe(*widget) + QStringLiteral(": tabs behind arrows");
        }
        if (const auto* table = qobject_cast<const QTreeView*>(widget); table && table->horizontalScrollBar()->isVisible())
            found << describe(*widget) + QStringLiteral(": scrolls sideways, %1 px in %2").arg(table->header()->length()).arg(table->viewport()->width());
        // What lies beside a view that can't be scrolled sideways is out of reach; a panel that can be is wider than it has to be.
        if (const auto* area = qobject_cast<const QScrollArea*>(widget); area && area->widget() && area->widget()->width() > area->viewport()->width())
            found << describe(*widget) + QStringLiteral(": holds %1 px in %2").arg(area->widget()->width()).arg(area->viewport()->width());
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* tool = qobject_cast<const QToolButton*>(widget);
        const bool iconOnly = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
        if (button && !iconOnly && !button->text().isEmpty() && !button->sizePolicy().hasHeightForWidth() && button->width() < button->minimumSizeHint().width())
            found << describe(*widget) + QStringLiteral(": %1 of %2 px wide").arg(button->width()).arg(button->minimumSizeHint().width());
    }
    return found;
}

/// What a layout has put upon its neighbour, for want of room.
QStringList overlapping(const QWidget& window)
{
    QStringList found;
    for (const QWidget* parent : window.findChildren<QWidget*>()) {
        if (!parent->isVisible() || !parent->layout() || parent->inherits("QStackedWidget"))
            continue;
        QList<const QWidget*> parts;
        for (const QWidget* part : parent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            if (part->isVisible() && !part->isWindow() && !part->geometry().isEmpty() && (qobject_cast<const QLabel*>(part) || (part->focusPolicy() & Qt::TabFocus)))
                parts << part;
        }
        for (int i = 0; i < parts.size(); ++i) {
            for (int j = i + 1; j < parts.size(); ++j) {
                if (const QRect both = parts[i]->geometry() & parts[j]->geometry(); both.width() > 1 && both.height() > 1)
                    found << QStringLiteral("%1 and %2 share %3 x %4 px").arg(describe(*parts[i]), describe(*parts[j])).arg(both.width()).arg(both.height());
            }
        }
    }
    return found;
}

/// What is clicked and is smaller than a finger or a shaking hand needs.
QStringList tooSmall(const QWidget& window)
{
    constexpr int kLeast = 24;
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool field = qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) || (qobject_cast<const QLineEdit*>(widget) && !qobject_cast<const QComboBox*>(widget->parentWidget()));
        // (inside of a field: its clear button and its glass)
        if (!field || !widget->isVisible() || qobject_cast<const QLineEdit*>(widget->parentWidget()) || qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()))
            continue;
        if (widget->height() < kLeast || widget->width() < kLeast)
            found << describe(*widget) + QStringLiteral(": %1 x %2 px").arg(widget->width()).arg(widget->height());
    }
    return found;
}

/// Letters that open a menu and are a field's or a button's as well: Alt with them would do neither.
QStringList takenTwice(const ui::MainWindow& window)
{
    const auto letterOf = [](QString text) {
        text.remove(QStringLiteral("&&"));
        const auto at = text.indexOf(u'&');
        return at >= 0 && at + 1 < text.size() ? text[at + 1].toLower() : QChar();
    };
    QHash<QChar, QStringList> taken;
    for (const QAction* menu : window.menuBar()->actions())
        taken[letterOf(menu->text())] << QStringLiteral("menu ") + menu->text();
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        const QChar letter = label && label->buddy() ? letterOf(label->text()) : button ? letterOf(button->text()) : QChar();
        if (!letter.isNull() && taken.contains(letter))
            taken[letter] << describe(*widget) + u' ' + (label ? label->text() : QString());
    }
    QStringList found;
    for (const QStringList& each : std::as_const(taken)) {
        if (each.size() > 1)
            found << each.join(QStringLiteral(" = "));
    }
    return found;
}

/// What a button does is written as menus are: every word of weight begins with a capital.
bool isTitle(const QString& text)
{
    static const QSet<QString> kLight{QStringLiteral("a"), QStringLiteral("an"), QStringLiteral("and"), QStringLiteral("as"), QStringLiteral("in"), QStringLiteral("of"), QStringLiteral("the"), QStringLiteral("to"),
                                      QStringLiteral("for"), QStringLiteral("from"), QStringLiteral("tmpfs"), QStringLiteral("x-hullwright")};
    const QStringList words = QString(text).remove(u'&').split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [](const QString& word) { return !word.front().isLower() || kLight.contains(word); });
}

} // namespace

class AuditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { warnings.clear(); }

    /// From the tree on, Tab reaches whatever it can reach in a pane and comes back, and F6 gets out of every pane.
    void tabGoesAroundInEachPanel()
    {
        Stage stage;
        begin(stage);
        for (QAction* panel : panelsOf(stage)) {
            panel->trigger();
            QTest::qWait(50);
            stage.named(QStringLiteral("Stack tree"))->setFocus();
            press(Qt::Key_F6);
            QVERIFY2(focused(), qPrintable(panel->text()));
            const QWidget* first = focused();
            QList<const QWidget*> seen;
            bool back = false;
            for (int i = 0; i < 400 && !back; ++i) {
                if (focused()->accessibleName() == QLatin1String("Source")) // takes Tab for itself, and says so
                    press(Qt::Key_F6);
                else
                    press(Qt::Key_Tab);
                back = focused() == first;
                seen << focused();
            }
            QVERIFY2(back, qPrintable(QStringLiteral("%1: Tab never came back; the last were %2, %3").arg(panel->text(), describe(*seen.at(seen.size() - 2)), describe(*seen.back()))));
        }
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<int>("direction");
        QTest::addColumn<bool>("german");
        QTest::addColumn<QSize>("size");
        for (const QSize& size : {QSize(1280, 800), QSize(1024, 700)}) {
            const auto name = [&](const char* kind) { return QStringLiteral("%1, %2 px wide").arg(QLatin1String(kind)).arg(size.width()).toUtf8(); };
            QTest::newRow(name("English").constData()) << static_cast<int>(Qt::LeftToRight) << false << size;
            QTest::newRow(name("German").constData()) << static_cast<int>(Qt::LeftToRight) << true << size;
            QTest::newRow(name("from right to left").constData()) << static_cast<int>(Qt::RightToLeft) << false << size;
        }
    }

    void nothingIsCutOff()
    {
        QFETCH(int, direction);
        QFETCH(bool, german);
        QFETCH(QSize, size);
        QTranslator translator;
        if (german) {
            QVERIFY2(translator.load(qEnvironmentVariable("HULLWRIGHT_GERMAN")), "HULLWRIGHT_GERMAN names the compiled translation");
            QCoreApplication::installTranslator(&translator);
        }
        QGuiApplication::setLayoutDirection(static_cast<Qt::LayoutDirection>(direction));
        QStringList cut;
        {
            Stage stage;
            stage.window->resize(size);
            stage.window->windowActions().openWeakSample->trigger();
            QTest::qWait(100);
            for (QAction* panel : panelsOf(stage)) {
                panel->trigger();
                QTest::qWait(50);
                (void)QTest::qWaitFor([&stage] { return cutOff(*stage.window).isEmpty() && overlapping(*stage.window).isEmpty(); }, 3000);
                for (const QString& each : cutOff(*stage.window) + overlapping(*stage.window))
                    cut << panel->text() + QStringLiteral(": ") + each;
                // And with what is said of the first row of each of its tables.
                for (auto* table : stage.window->findChildren<QTreeView*>()) {
                    if (table->isVisible() && table->model() && !table->objectName().startsWith(QLatin1String("findings")) && table->selectionMode() != QAbstractItemView::ExtendedSelection)
                        table->setCurrentIndex(table->model()->index(0, 0));
                }
                // Layouts settle in turns of the event loop, which are long ones on a busy machine.
                (void)QTest::qWaitFor([&stage] { return overlapping(*stage.window).isEmpty(); }, 3000);
                for (const QString& each : overlapping(*stage.window))
                    cut << panel->text() + QStringLiteral(" with rows chosen: ") + each;
            }
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&translator);
        cut.removeDuplicates();
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    void targetsAreLargeEnough()
    {
        Stage stage;
        begin(stage);
        QStringList small;
        for (QAction* panel : panelsOf(stage)) {
            panel->trigger();
            QTest::qWait(50);
            (void)QTest::qWaitFor([&stage] { return tooSmall(*stage.window).isEmpty(); }, 3000); // layouts settle in turns, as above
            for (const QString& each : tooSmall(*stage.window))
                small << panel->text() + QStringLiteral(": ") + each;
        }
        QVERIFY2(small.isEmpty(), qPrintable(small.join(u'\n')));
    }

    void menusKeepTheirLetters_data()
    {
        QTest::addColumn<bool>("german");
        QTest::newRow("English") << false;
        QTest::newRow("German") << true;
    }
    void menusKeepTheirLetters()
    {
        QFETCH(bool, german);
        QTranslator translator;
        if (german) {
            QVERIFY2(translator.load(qEnvironmentVariable("HULLWRIGHT_GERMAN")), "HULLWRIGHT_GERMAN names the compiled translation");
            QCoreApplication::installTranslator(&translator);
        }
        QStringList twice, lower;
        {
            Stage stage;
            stage.window->resize(1440, 900);
            stage.window->windowActions().openWeakSample->trigger();
            QTest::qWait(100);
            for (QAction* panel : panelsOf(stage)) {
                panel->trigger();
                QTest::qWait(20);
                for (const QString& each : takenTwice(*stage.window))
                    twice << panel->text() + QStringLiteral(": ") + each;
                for (const auto* button : stage.window->findChildren<QPushButton*>())
                    if (button->isVisible() && !german && !isTitle(button->text()))
                        lower << button->text();
            }
        }
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
        lower.removeDuplicates();
        QVERIFY2(lower.isEmpty(), qPrintable(lower.join(u'\n')));
    }

    /// By a tip that is a sentence, or by what "What's This?" says of it or of the part that it stands in.
    void everythingThatTakesTheFocusIsExplained()
    {
        Stage stage;
        begin(stage);
        const auto isSentence = [](const QString& text) { return text.count(u' ') >= 2; };
        QStringList mute;
        int seen = 0;
        for (QAction* panel : panelsOf(stage)) {
            panel->trigger();
            QTest::qWait(20);
            for (const QWidget* widget : stage.window->findChildren<QWidget*>()) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
                    continue;
                ++seen;
                bool explained = isSentence(widget->toolTip());
                for (const QWidget* at = widget; at && !explained; at = at->parentWidget())
                    explained = !at->whatsThis().isEmpty();
                if (!explained)
                    mute << describe(*widget);
            }
        }
        QVERIFY(seen > 100);
        mute.removeDuplicates();
        QVERIFY2(mute.isEmpty(), qPrintable(mute.join(u'\n')));
        for (const QAction* menu : stage.window->menuBar()->actions())
            QVERIFY2(!menu->whatsThis().isEmpty(), qPrintable(menu->text()));
        QCOMPARE(stage.window->windowActions().whatsThis->shortcut(), QKeySequence(Qt::SHIFT | Qt::Key_F1));
    }

    /// Each list, table, tree, picture and row of a form says what it is itself: the words of a whole panel or dock don't tell one column from another.
    void eachViewAndFieldHasWordsOfItsOwn()
    {
        Stage stage;
        begin(stage);
        const QStringList mute = unexplained(*stage.window);
        QVERIFY2(mute.isEmpty(), qPrintable(mute.join(u'\n')));
        // And it would be found.
        auto* list = stage.named<QAbstractItemView>(QStringLiteral("Mount list"));
        QVERIFY(list);
        list->setWhatsThis({});
        QCOMPARE(unexplained(*stage.window).size(), 1);
        for (const QWidget* above = list->parentWidget(); above && list->whatsThis().isEmpty(); above = above->parentWidget())
            list->setWhatsThis(above->whatsThis());
        QVERIFY(!list->whatsThis().isEmpty());
        QCOMPARE(unexplained(*stage.window).size(), 1);
        auto* field = stage.named(QStringLiteral("Type of the mount"));
        QVERIFY(field && field->property(ui::kComposeKey).isValid());
        field->setWhatsThis({});
        QCOMPARE(unexplained(*stage.window).size(), 2);
    }

    void dialogsAreNamedAndFit()
    {
        Stage stage;
        begin(stage);
        QVERIFY(stage.window->document().perform(QStringLiteral("Change the image"), {yaml::Set{{std::string("services"), std::string("web"), std::string("image")}, "nginx:1", 0}}).has_value());
        QStringList shown, wrong;
        stage.dialogs.answer = [&](QDialog& dialog) {
            dialog.show();
            QTest::qWait(300);
            shown << dialog.windowTitle();
            if (dialog.windowTitle().isEmpty())
                wrong << QStringLiteral("a dialog without a title: ") + QLatin1String(dialog.metaObject()->className());
            for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled())
                    continue;
                QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
                if (widget->accessibleName().isEmpty() && (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty()))
                    wrong << QStringLiteral("%1: no name: %2").arg(dialog.windowTitle(), describe(*widget));
                if (accessible && accessible->role() == QAccessible::NoRole)
                    wrong << QStringLiteral("%1: no role: %2").arg(dialog.windowTitle(), describe(*widget));
            }
            for (const QComboBox* choice : dialog.findChildren<QComboBox*>())
                if (choice->whatsThis().isEmpty())
                    wrong << QStringLiteral("%1: not explained: %2").arg(dialog.windowTitle(), describe(*choice));
            for (const QString& mute : unexplained(dialog))
                wrong << QStringLiteral("%1: not explained: %2").arg(dialog.windowTitle(), mute);
            // As large as it wants to be, it fits a laptop's screen; and what it needs at least does by far.
            constexpr QSize kLaptop(1024, 700 - 40);
            if (const QSize least = dialog.minimumSizeHint(); least.width() > kLaptop.width() || least.height() > kLaptop.height())
                wrong << QStringLiteral("%1: needs %2 x %3 px").arg(dialog.windowTitle()).arg(least.width()).arg(least.height());
            if (const QSize room = dialog.screen()->availableSize(); dialog.width() > room.width() || dialog.height() > room.height())
                wrong << QStringLiteral("%1: larger than its screen").arg(dialog.windowTitle());
            for (const QString& each : tooSmall(dialog))
                wrong << dialog.windowTitle() + QStringLiteral(": ") + each;
            for (const QString& cut : cutOff(dialog))
                wrong << dialog.windowTitle() + QStringLiteral(": ") + cut;
            dialog.close();
            return false;
        };
        for (const char* name : {"Harden…", "Export…", "Review Changes…", "Copy Settings to Others…", "Split Network…"}) {
            QAction* action = stage.action(QString::fromUtf8(name));
            QVERIFY2(action && action->isEnabled(), name);
            action->trigger();
        }
        QVERIFY2(shown.size() == 5, qPrintable(shown.join(QLatin1String(", "))));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void qtHasNothingToWarnOf()
    {
        const auto before = qInstallMessageHandler(collect);
        {
            Stage stage;
            begin(stage);
            for (QAction* panel : panelsOf(stage)) {
                panel->trigger();
                QTest::qWait(20);
            }
            for (const char* theme : {"Dark", "High Contrast", "Light"})
                stage.action(QString::fromUtf8(theme))->trigger();
            stage.window->source().editor().setFocus();
            press(Qt::Key_Return);
            QTest::qWait(200);
            stage.action(QStringLiteral("Undo"))->trigger();
            stage.window->files().open(stage.write(QStringLiteral("broken.yaml"), "services: [\n"));
            QTest::qWait(100);
        }
        qInstallMessageHandler(before);
        QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
    }

    /// Folds, selection and a screen reader's place live in a model's rows: an edit changes rows and resets none.
    void noModelStartsAnewAfterLoading()
    {
        Stage stage;
        begin(stage);
        for (QAction* panel : panelsOf(stage)) {
            panel->trigger();
            QTest::qWait(50);
        }
        std::vector<std::unique_ptr<QSignalSpy>> spies;
        QStringList views;
        for (const QAbstractItemView* view : stage.window->findChildren<QAbstractItemView*>()) {
            // (the list of steps is Qt's own, over Qt's own undo stack)
            if (!view->model() || view->accessibleName().isEmpty() || view->inherits("QUndoView"))
                continue;
            spies.push_back(std::make_unique<QSignalSpy>(view->model(), &QAbstractItemModel::modelReset));
            views << view->accessibleName();
        }
        QVERIFY2(views.size() >= 5, qPrintable(views.join(u'\n')));
        const auto edit = [&](const char* value) {
            const auto done = stage.window->document().perform(QStringLiteral("Change the image"), {yaml::Set{{std::string("services"), std::string("web"), std::string("image")}, value, 0}});
            QVERIFY(done.has_value());
            QTest::qWait(250);
        };
        edit("nginx:1.27");
        edit("redis:7");
        stage.action(QStringLiteral("Undo"))->trigger();
        QTest::qWait(250);
        QStringList reset;
        for (std::size_t i = 0; i < spies.size(); ++i) {
            if (!spies[i]->isEmpty())
                reset << views.at(static_cast<qsizetype>(i));
        }
        QVERIFY2(reset.isEmpty(), qPrintable(reset.join(u'\n')));
    }
};

QTEST_MAIN(AuditsTest)
#include "audits_test.moc"
