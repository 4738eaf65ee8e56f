// The real window, driven as a user drives it: by its actions, its keyboard, its accessible names.
#include "tests/ui/ui_test_tools.h"

#include "core/rules/engine.h"
#include "ui/views/file_flow.h"
#include "ui/views/harden_dialog.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"
#include "ui/views/window_actions.h"
#include "ui/widgets/waiting.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QThread>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>

using namespace hullwright;
using namespace hullwright::ui;
using namespace hullwright::test;

namespace {

yaml::Operation readOnlyWeb()
{
    return yaml::Assign{{std::string("services"), std::string("web"), std::string("read_only")}, true};
}

double scoreOf(MainWindow& window)
{
    return window.document().analysis()->assessment.stack.value;
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithAnInvitation()
    {
        Stage stage;
        QVERIFY(!stage.window->document().isOpen());
        QCOMPARE(stage.window->windowTitle(), QStringLiteral("Hullwright"));
        QVERIFY(stage.window->findChild<QWidget*>(QStringLiteral("startPage"))->isVisible());
        QVERIFY(!stage.action(QStringLiteral("Save"))->isEnabled());
        QVERIFY(stage.action(QStringLiteral("Open…"))->isEnabled());
        for (const QDockWidget* dock : stage.window->findChildren<QDockWidget*>())
            QVERIFY(!dock->isVisible());
    }

    void theContractsNamesExist()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        for (const char* name : {"Stack tree", "Source", "Findings", "Risk meter", "Capabilities", "Limits"})
            QVERIFY2(stage.named(QString::fromLatin1(name)), name);
        for (const char* text : {"Open…", "Save", "Save As…", "Export…", "Undo", "Redo", "Harden…"})
            QVERIFY2(stage.action(QString::fromUtf8(text)), text);
        QVERIFY(stage.named(QStringLiteral("Stack tree"))->isVisible());
        QVERIFY(stage.named(QStringLiteral("Source"))->isVisible());
        auto* meter = stage.named(QStringLiteral("Risk meter"));
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(meter);
        QVERIFY(accessible);
        const QString told = accessible->text(QAccessible::Value) + accessible->text(QAccessible::Description);
        QVERIFY2(told.contains(QString::number(scoreOf(*stage.window), 'f', 1)), qPrintable(told));
    }

    void opensByDialogDropAndList()
    {
        Stage stage;
        const QString first = stage.write(QStringLiteral("first.yaml"), kShop);
        const QString second = stage.write(QStringLiteral("second.yaml"), QByteArray(kShop).replace("nginx", "caddy"));
        stage.dialogs.fileToOpen = first;
        stage.action(QStringLiteral("Open…"))->trigger();
        QCOMPARE(stage.window->document().filePath(), first);
        QVERIFY(stage.window->windowTitle().startsWith(QLatin1String("first.yaml[*]")));

        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(second)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(stage.window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(stage.window.get(), &drop);
        QTRY_COMPARE(stage.window->document().filePath(), second);

        QCOMPARE(stage.settings.recentFiles(), (QStringList{second, first}));
        QMenu* recent = nullptr;
        for (QMenu* menu : stage.window->findChildren<QMenu*>()) {
            if (menu->title().remove(QLatin1Char('&')) == QLatin1String("Open Recent"))
                recent = menu;
        }
        QVERIFY(recent);
        QVERIFY(recent->actions().value(1)->text().contains(QLatin1String("first.yaml")));
        recent->actions().value(1)->trigger();
        QCOMPARE(stage.window->document().filePath(), first);
        QFile::remove(second);
        stage.window->files().open(second);
        QCOMPARE(stage.settings.recentFiles(), QStringList{first});
        QCOMPARE(stage.window->document().filePath(), first);
        QVERIFY(stripText(*stage.window).contains(QLatin1String("second.yaml")));
    }

    void samplesOpenWithoutAFile()
    {
        Stage stage;
        stage.window->windowActions().openWeakSample->trigger();
        QVERIFY(stage.window->document().isOpen());
        QCOMPARE(stage.window->document().state(), DocumentState::Good);
        QVERIFY(stage.window->document().analysis()->project.stack->services.size() >= 6);
        const double weak = scoreOf(*stage.window);
        stage.window->windowActions().openHardenedSample->trigger();
        QCOMPARE(stage.window->document().state(), DocumentState::Good);
        QVERIFY(scoreOf(*stage.window) < weak);
        QCOMPARE(stage.dialogs.unsavedAsked, 0);
    }

    void brokenTypingKeepsTheStackAndSaysWhere()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        auto* tree = stage.named<QAbstractItemView>(QStringLiteral("Stack tree"));
        QVERIFY(tree);
        const int rows = tree->model()->rowCount();
        QVERIFY(rows > 0);
        SourceEditor& editor = stage.window->source().editor();
        editor.goTo(static_cast<std::size_t>(kShop.indexOf("\"8080:80\"")));
        QTest::keyClicks(&editor, QStringLiteral("[ "));
        stage.window->document().settle();
        QCOMPARE(stage.window->document().state(), DocumentState::Broken);
        QCOMPARE(tree->model()->rowCount(), rows);
        const QString told = stripText(*stage.window);
        QVERIFY2(told.contains(QString::number(stage.window->document().error()->position.line)), qPrintable(told));
        QVERIFY(!stage.action(QStringLiteral("Export…"))->isEnabled());
        QAction* go = stage.action(QStringLiteral("Go to Line"));
        QVERIFY(go);
        editor.goTo(0);
        go->trigger();
        QCOMPARE(editor.lineOf(editor.caret()) + 1, stage.window->document().error()->position.line);
        stage.action(QStringLiteral("Undo"))->trigger();
        while (stage.action(QStringLiteral("Undo"))->isEnabled())
            stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(QByteArray::fromStdString(stage.window->document().text()), kShop);
        QCOMPARE(stage.window->document().state(), DocumentState::Good);
        QVERIFY(stripText(*stage.window).isEmpty());
    }

    void savesWhatIsShownAndNothingElse()
    {
        Stage stage;
        const QString path = stage.write(QStringLiteral("compose.yaml"), kShop);
        stage.window->files().open(path);
        SourceEditor& editor = stage.window->source().editor();
        editor.goTo(static_cast<std::size_t>(kShop.indexOf("   # pinned")));
        QTest::keyClicks(&editor, QStringLiteral("-alpine"));
        QVERIFY(stage.window->isWindowModified());
        QVERIFY(stage.action(QStringLiteral("Save"))->isEnabled());
        stage.action(QStringLiteral("Save"))->trigger();
        QCOMPARE(Stage::read(path), QByteArray(kShop).replace("nginx:1.27", "nginx:1.27-alpine"));
        QVERIFY(!stage.window->isWindowModified());
        QVERIFY(!stage.action(QStringLiteral("Save"))->isEnabled());
        stage.dialogs.fileToSave = stage.folder.filePath(QStringLiteral("other.yaml"));
        stage.action(QStringLiteral("Save As…"))->trigger();
        QCOMPARE(Stage::read(stage.dialogs.fileToSave), Stage::read(path));
        QCOMPARE(stage.window->document().filePath(), stage.dialogs.fileToSave);
    }

    void undoSaysWhatItWouldUndo()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        QAction* undo = stage.action(QStringLiteral("Undo"));
        QVERIFY(!undo->isEnabled());
        QVERIFY(stage.window->document().perform(QStringLiteral("Make web read-only"), {readOnlyWeb()}));
        QVERIFY(undo->isEnabled());
        QVERIFY(undo->toolTip().contains(QLatin1String("Make web read-only")));
        undo->trigger();
        QCOMPARE(QByteArray::fromStdString(stage.window->document().text()), kShop);
        QVERIFY(stage.action(QStringLiteral("Redo"))->isEnabled());
    }

    void aFixLowersTheScoreAndUndoBringsItBack()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        const double before = scoreOf(*stage.window);
        const auto& analysis = stage.window->document().analysis();
        const rules::Finding* socket = nullptr;
        for (const auto& finding : analysis->findings.all) {
            if (std::string_view(finding.rule->id) == "docker-socket-mounted")
                socket = &finding;
        }
        QVERIFY(socket);
        const auto fixes = rules::fixes(*socket, analysis::fixContext(*analysis));
        QVERIFY(!fixes.empty());
        QVERIFY(stage.window->document().performEdits(QStringLiteral("Remove the socket"), fixes.front().operations));
        QVERIFY(scoreOf(*stage.window) < before);
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(scoreOf(*stage.window), before);
        QCOMPARE(QByteArray::fromStdString(stage.window->document().text()), kShop);
    }

    void aFindingIsIgnoredForAReason()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        stage.window->activateWindow();
        auto* list = stage.named<QAbstractItemView>(QStringLiteral("Findings"));
        // What is ignored stands in a group of its own.
        const auto rowOf = [&](const QString& rule) {
            const QAbstractItemModel& model = *list->model();
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex top = model.index(row, 0);
                if (top.siblingAtColumn(5).data().toString() == rule)
                    return top;
                for (int below = 0; below < model.rowCount(top); ++below)
                    if (model.index(below, 5, top).data().toString() == rule)
                        return model.index(below, 0, top);
            }
            return QModelIndex();
        };
        const int all = list->model()->rowCount();
        const double score = stage.window->document().analysis()->assessment.stack.value;
        const QString rule = QStringLiteral("docker-socket-mounted");
        QVERIFY(rowOf(rule).isValid());
        list->setCurrentIndex(rowOf(rule));
        QAction* ignore = stage.action(QStringLiteral("Ignore…"));
        QVERIFY(ignore->isEnabled());
        ignore->trigger();
        auto* reason = stage.named<QLineEdit>(QStringLiteral("Reason to ignore the finding"));
        QVERIFY(reason->isVisible());
        QTest::keyClick(reason, Qt::Key_Return); // nothing without a reason
        QCOMPARE(QByteArray::fromStdString(stage.window->document().text()), kShop);
        QTest::keyClicks(reason, QStringLiteral("it manages the host"));
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(!reason->isVisible());
        QVERIFY(stage.window->document().text().find("# hullwright: ignore docker-socket-mounted it manages the host\n") != std::string::npos);
        QCOMPARE(stage.window->document().analysis()->assessment.stack.value, score);
        QVERIFY(rowOf(rule).parent().isValid());
        QCOMPARE(rowOf(rule).siblingAtColumn(3).data().toString(), QStringLiteral("ignored: it manages the host"));
        list->setCurrentIndex(rowOf(rule));
        QVERIFY(!ignore->isEnabled());

        auto* shown = stage.window->findChild<QWidget*>(QStringLiteral("showIgnored"));
        QVERIFY(qobject_cast<QAbstractButton*>(shown));
        qobject_cast<QAbstractButton*>(shown)->click();
        QVERIFY(!rowOf(rule).isValid());
        QCOMPARE(list->model()->rowCount(), all - 1);
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(QByteArray::fromStdString(stage.window->document().text()), kShop);
        QVERIFY(rowOf(rule).isValid());
        QVERIFY(!rowOf(rule).parent().isValid());
    }

    void hardenIsOneStep()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        const double before = scoreOf(*stage.window);
        HardenDialog dialog(stage.window->document(), stage.window.get());
        dialog.setPreset(harden::Preset::Restricted);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.ready(), 20'000);
        QVERIFY(!dialog.plan().steps.empty());
        dialog.apply();
        QCOMPARE(stage.window->document().undoStack()->count(), 1);
        QVERIFY(scoreOf(*stage.window) <= before);
        QVERIFY(QByteArray::fromStdString(stage.window->document().text()) != kShop);
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(QByteArray::fromStdString(stage.window->document().text()), kShop);
    }

    void aStepIsLeftOutByKeyboard()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        HardenDialog dialog(stage.window->document(), stage.window.get());
        dialog.setPreset(harden::Preset::Restricted);
        dialog.show();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.ready(), 20'000);
        const std::size_t all = dialog.plan().steps.size();
        auto* steps = dialog.findChild<QTreeWidget*>(QStringLiteral("hardenSteps"));
        auto* details = dialog.findChild<QTextBrowser*>(QStringLiteral("hardenDetails"));
        QVERIFY(steps && details);
        steps->setFocus();
        QTest::keyClick(steps, Qt::Key_Home); // the first rule
        QTest::keyClick(steps, Qt::Key_Down); // its first step
        QVERIFY2(details->toPlainText().contains(QStringLiteral("Why:")), qPrintable(details->toPlainText()));
        QTest::keyClick(steps, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.ready() && dialog.plan().leftOut.size() == 1, 20'000);
        QVERIFY(dialog.plan().steps.size() < all);
        const std::string id = dialog.plan().leftOut.front().id;
        QVERIFY(std::none_of(dialog.plan().steps.begin(), dialog.plan().steps.end(), [&](const harden::Step& step) { return step.id == id; }));
        QCOMPARE(steps->currentItem()->checkState(0), Qt::Unchecked); // the place in the list is kept
        QTest::keyClick(steps, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.ready() && dialog.plan().leftOut.empty(), 20'000);
        QCOMPARE(dialog.plan().steps.size(), all);
    }

    void unsavedChangesAreAskedAbout()
    {
        Stage stage;
        const QString path = stage.write(QStringLiteral("compose.yaml"), kShop);
        stage.window->files().open(path);
        QVERIFY(stage.window->document().perform(QStringLiteral("x"), {readOnlyWeb()}));
        QVERIFY(!stage.window->close());
        QVERIFY(stage.window->isVisible());
        QVERIFY(!stage.window->files().open(path));
        QCOMPARE(stage.dialogs.unsavedAsked, 2);
        stage.dialogs.unsaved = Dialogs::Unsaved::Save;
        QVERIFY(stage.window->close());
        QVERIFY(Stage::read(path).contains("read_only: true"));
    }

    void aFileChangedByAnotherIsAskedAbout()
    {
        Stage stage;
        const QString path = stage.write(QStringLiteral("compose.yaml"), kShop);
        stage.window->files().open(path);
        QVERIFY(stage.window->document().perform(QStringLiteral("x"), {readOnlyWeb()}));
        stage.write(QStringLiteral("compose.yaml"), "services: {}\n");
        stage.action(QStringLiteral("Save"))->trigger();
        QCOMPARE(stage.dialogs.conflictAsked, 1);
        QCOMPARE(Stage::read(path), QByteArray("services: {}\n"));
        stage.dialogs.conflict = Dialogs::Conflict::SaveAs;
        stage.dialogs.fileToSave = stage.folder.filePath(QStringLiteral("mine.yaml"));
        stage.action(QStringLiteral("Save"))->trigger();
        QCOMPARE(Stage::read(path), QByteArray("services: {}\n"));
        QVERIFY(Stage::read(stage.dialogs.fileToSave).contains("read_only: true"));
    }

    void rememberThemeAndLayout()
    {
        Stage stage;
        const QString path = stage.write(QStringLiteral("compose.yaml"), kShop);
        stage.window->files().open(path);
        auto* findings = stage.window->findChild<QDockWidget*>(QStringLiteral("findingsDock"));
        findings->hide();
        for (QAction* theme : stage.window->windowActions().themes->actions()) {
            if (theme->data().toString() == QLatin1String("dark"))
                theme->trigger();
        }
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
        QVERIFY(stage.window->close());
        stage.restart();
        stage.window->files().open(path);
        QVERIFY(!stage.window->findChild<QDockWidget*>(QStringLiteral("findingsDock"))->isVisible());
        QCOMPARE(stage.settings.theme(), QStringLiteral("dark"));
        stage.theme.setScheme(Scheme::Light);
        stage.restart(); // as a program that starts anew
        QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
        stage.window->files().open(path);
        QVERIFY(stage.window->windowActions().themes->checkedAction()->data().toString() == QLatin1String("dark"));
        stage.window->windowActions().resetLayout->trigger();
        QVERIFY(stage.window->findChild<QDockWidget*>(QStringLiteral("findingsDock"))->isVisible());
        stage.theme.setScheme(Scheme::Light);
    }

    void f6GoesThroughEveryPane()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        stage.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        QSet<const QWidget*> seen;
        for (int i = 0; i < 5; ++i) {
            stage.window->windowActions().nextPane->trigger();
            QVERIFY(QApplication::focusWidget());
            seen.insert(QApplication::focusWidget());
        }
        QVERIFY2(seen.size() >= 4, qPrintable(QString::number(seen.size())));
        QVERIFY(seen.contains(&stage.window->source().editor()));
    }

    /// A disk that takes its time: the window says so, and goes on where somebody gives up.
    void aSlowDiskCanBeGivenUp()
    {
        Stage stage;
        auto& document = stage.window->document();
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), "services:\n  web:\n    image: nginx\n"));
        document.setDiskRunner([window = stage.window.get()](const QString& sentence, const std::function<void()>& work) {
            return ui::waitFor(window, sentence, [work](const ui::GoOn&) {
                QThread::sleep(2);
                work();
            });
        });
        QString said;
        QTimer::singleShot(900, stage.window.get(), [&] {
            auto* dialog = stage.window->findChild<QProgressDialog*>(QStringLiteral("waitingDialog"));
            said = dialog ? dialog->labelText() : QString();
            if (dialog)
                QTest::keyClick(dialog, Qt::Key_Escape);
        });
        stage.window->files().open(stage.write(QStringLiteral("other.yaml"), "services:\n  other:\n    image: redis\n"));
        QCOMPARE(said, QStringLiteral("Opening other.yaml…"));
        QVERIFY(document.analysis()->project.stack->service("web"));
        QThread::sleep(2); // the work ends behind
        QCoreApplication::processEvents();
        QVERIFY(document.analysis()->project.stack->service("web"));
    }

    void everyFocusableWidgetHasAName()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        QTest::qWait(50); // Qt makes tabs of docks as it lays them out
        QStringList nameless;
        for (const QWidget* widget : stage.window->findChildren<QWidget*>()) {
            const bool focusable = (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled();
            if (!focusable || widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QMenu*>(widget)
                || QByteArray(widget->metaObject()->className()) == "QComboBoxListView") // the list that a combo box opens: read as part of it
                continue;
            QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            // (tabs that Qt keeps for later have no current one to be named by)
            const bool named = !widget->accessibleName().isEmpty() || (accessible && !accessible->text(QAccessible::Name).trimmed().isEmpty());
            if (!named)
                nameless << QStringLiteral("%1 %2 in %3").arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                                              widget->parentWidget() ? QLatin1String(widget->parentWidget()->metaObject()->className()) : QLatin1String());
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1String("; "))));
    }

    void noKeyMeansTwoThings()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        QHash<QString, QString> taken;
        QStringList twice;
        for (const QAction* action : stage.window->findChildren<QAction*>()) {
            if (action->shortcutContext() != Qt::WindowShortcut && action->shortcutContext() != Qt::ApplicationShortcut)
                continue;
            for (const QKeySequence& key : action->shortcuts()) {
                const QString text = key.toString(QKeySequence::PortableText);
                if (taken.contains(text))
                    twice << QStringLiteral("%1: %2 and %3").arg(text, taken[text], action->text());
                taken.insert(text, action->text());
            }
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1String("; "))));
        QVERIFY(taken.size() > 15);
    }

    void noMnemonicTwiceInAMenu()
    {
        Stage stage;
        QVERIFY2(doubledMnemonics(*stage.window).isEmpty(), qPrintable(doubledMnemonics(*stage.window).join(QLatin1String("; "))));
    }

    void readOnlyFilesSaySo()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("latin1.yaml"), "services:\n  web:\n    image: caf\xe9\n"));
        QCOMPARE(stage.window->document().state(), DocumentState::ReadOnly);
        QVERIFY(stripText(*stage.window).contains(QLatin1String("read-only")));
        QVERIFY(stage.window->source().editor().isReadOnly());
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
