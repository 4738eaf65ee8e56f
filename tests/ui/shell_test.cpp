// Several projects in one window: tabs by keyboard, mouse and drop, the session that comes back, and another language while one works.
#include "tests/ui/ui_test_tools.h"

#include "ui/translators.h"
#include "ui/views/disk_banner.h"
#include "ui/views/export_flow.h"
#include "ui/views/tree_view.h"
#include "ui/views/file_flow.h"
#include "ui/views/report_flow.h"
#include "ui/views/shell.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"
#include "ui/views/window_actions.h"

#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPlatformSurfaceEvent>
#include <QTabBar>
#include <QTabWidget>

using namespace hullwright;
using namespace hullwright::ui;
using namespace hullwright::test;

namespace {

constexpr int kPatience = 20'000;

/// The program's window.
struct Bridge : Stage {
    Translators translators{QFileInfo(qEnvironmentVariable("HULLWRIGHT_GERMAN")).absolutePath()};
    std::unique_ptr<Shell> shell;

    Bridge()
    {
        window.reset();
        begin();
    }
    ~Bridge() { translators.use(QStringLiteral("en")); }
    void begin()
    {
        shell.reset();
        shell = std::make_unique<Shell>(MainWindow::Surroundings{settings, dialogs, theme, [this] { return today; }, {}, {}}, [this](const QString& language) { translators.use(language); });
        shell->show();
        QApplication::processEvents(); // the end of the window before, which takes the focus along
        shell->activateWindow();
        (void)QTest::qWaitForWindowActive(shell.get());
    }
    QString project(const QString& name, const QByteArray& bytes = kShop) const
    {
        QDir(folder.path()).mkpath(name);
        return write(name + QStringLiteral("/compose.yaml"), bytes);
    }
    [[nodiscard]] MainWindow& current() const { return shell->current(); }
    [[nodiscard]] QStringList tabs() const
    {
        QStringList names;
        for (int i = 0; i < shell->count(); ++i)
            names << shell->tabs().tabText(i);
        return names;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers) const { QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : shell.get(), key, modifiers); }
    static QAction* action(const MainWindow& page, const QString& text)
    {
        for (QAction* each : page.findChildren<QAction*>())
            if (each->text().remove(u'&') == text)
                return each;
        return nullptr;
    }
    void edit() const { (void)current().document().perform(QStringLiteral("edit"), {yaml::Assign{{std::string("services"), std::string("db"), std::string("read_only")}, true}}); }
    void choose(const QString& language) const
    {
        const auto actions = current().windowActions().languages->actions();
        for (QAction* action : actions)
            if (action->data().toString() == language)
                action->trigger();
        QApplication::processEvents();
    }
};

/// Counts the windows that the program asks the system for.
class Surfaces : public QObject {
public:
    int made = 0;
    Surfaces() { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::PlatformSurface && static_cast<QPlatformSurfaceEvent*>(event)->surfaceEventType() == QPlatformSurfaceEvent::SurfaceCreated)
            ++made;
        return false;
    }
};

} // namespace

class ShellTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneProjectHasNoTabs()
    {
        Bridge stage;
        QCOMPARE(stage.shell->windowTitle(), QStringLiteral("Hullwright"));
        stage.shell->open({stage.project(QStringLiteral("a"))});
        QCOMPARE(stage.shell->count(), 1);
        QVERIFY(!stage.shell->tabs().tabBar()->isVisible());
        QVERIFY(stage.shell->windowTitle().startsWith(QLatin1String("compose.yaml[*]")));
        QVERIFY(!stage.shell->isWindowModified());
        stage.edit();
        QVERIFY(stage.shell->isWindowModified());
    }

    void severalFilesAreTabs()
    {
        Bridge stage;
        const QString a = stage.project(QStringLiteral("a"));
        const QString b = stage.project(QStringLiteral("b"));
        stage.shell->open({a, b});
        QCOMPARE(stage.tabs(), (QStringList{QStringLiteral("a/compose.yaml"), QStringLiteral("b/compose.yaml")}));
        QVERIFY(stage.shell->tabs().tabBar()->isVisible());
        QCOMPARE(stage.current().document().filePath(), b);
        stage.edit();
        QCOMPARE(stage.tabs()[1], QStringLiteral("b/compose.yaml *"));
        // Each has its own text and undo; what is open already is shown, not opened twice.
        stage.shell->open({a});
        QCOMPARE(stage.shell->count(), 2);
        QCOMPARE(stage.current().document().filePath(), a);
        QVERIFY(!stage.current().document().modified());
        QVERIFY(!stage.shell->isWindowModified());
        stage.shell->open({QFileInfo(b).absolutePath()});
        QCOMPARE(stage.current().document().filePath(), b);
        // What can't be opened leaves no empty tab.
        stage.shell->open({stage.folder.filePath(QStringLiteral("nowhere.yaml"))});
        QCOMPARE(stage.shell->count(), 2);
        QVERIFY(stripText(stage.current()).contains(QLatin1String("nowhere.yaml")));
    }

    void aNewTabIsNoWindow()
    {
        Bridge stage;
        stage.shell->open({stage.project(QStringLiteral("a"))});
        QApplication::processEvents();
        Surfaces surfaces;
        stage.shell->open({stage.project(QStringLiteral("b"))});
        QApplication::processEvents();
        QCOMPARE(stage.shell->count(), 2);
        QCOMPARE(surfaces.made, 0); // a part that is shown before it has a parent flashes up as a window, and takes the focus
    }

    void layoutsOutliveAnotherLanguageAndAreInEachTab()
    {
        Bridge stage;
        stage.shell->resize(1440, 900);
        stage.shell->open({stage.project(QStringLiteral("a"))});
        const auto findings = [&stage] { return stage.current().findChild<QDockWidget*>(QStringLiteral("findingsDock")); };
        const auto ticked = [&stage] {
            QStringList names;
            for (const QMenu* menu : stage.current().findChildren<QMenu*>())
                for (const QAction* action : menu->title() == QLatin1String("La&yout") ? menu->actions() : QList<QAction*>())
                    if (action->actionGroup() && action->isChecked())
                        names << action->text();
            return names.join(u'|');
        };
        findings()->hide();
        stage.dialogs.answer = [](QDialog& dialog) {
            dialog.findChild<QLineEdit*>()->setText(QStringLiteral("Wall"));
            return true;
        };
        stage.action(stage.current(), QStringLiteral("Save Layout As…"))->trigger();
        QCOMPARE(ticked(), QStringLiteral("Wall"));
        stage.key(Qt::Key_2, Qt::AltModifier);
        stage.choose(QStringLiteral("de"));
        QCOMPARE(ticked(), QStringLiteral("&Prüfen"));
        QTRY_VERIFY(findings()->isVisible() && findings()->height() > stage.current().height() / 4);
        QVERIFY2(doubledMnemonics(stage.current()).isEmpty(), qPrintable(doubledMnemonics(stage.current()).join(u'\n')));
        stage.key(Qt::Key_4, Qt::AltModifier);
        QCOMPARE(ticked(), QStringLiteral("Wall"));
        QVERIFY(!findings()->isVisible());
        stage.choose(QStringLiteral("en"));
        // A tab begins as the one before it stands, and has all layouts.
        stage.shell->open({stage.project(QStringLiteral("b"))});
        QCOMPARE(ticked(), QStringLiteral("Wall"));
        QVERIFY(!findings()->isVisible());
        stage.action(stage.current(), QStringLiteral("Delete Layout"))->trigger();
        stage.key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(ticked(), QString());
    }

    void keysGoFromTabToTab()
    {
        Bridge stage;
        const QString a = stage.project(QStringLiteral("a"));
        const QString b = stage.project(QStringLiteral("b"));
        const QString c = stage.project(QStringLiteral("c"));
        stage.shell->open({a, b, c});
        stage.current().source().setFocus();
        const std::string text = stage.current().document().text();
        stage.key(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(stage.current().document().filePath(), a);
        stage.current().source().setFocus();
        stage.key(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(stage.current().document().filePath(), b);
        stage.key(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(stage.current().document().filePath(), a);
        stage.key(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stage.current().document().filePath(), c);
        QCOMPARE(stage.current().document().text(), text);
        // The keys of a page that is behind do nothing.
        stage.edit();
        stage.key(Qt::Key_PageDown, Qt::ControlModifier);
        stage.key(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(stage.shell->page(2).document().modified());
        // Ctrl+W closes this one, and asks where something is unsaved.
        stage.key(Qt::Key_W, Qt::ControlModifier);
        QApplication::processEvents();
        QCOMPARE(stage.shell->count(), 2);
        QCOMPARE(QApplication::activeWindow(), stage.shell.get());
        QVERIFY(QApplication::focusWidget() && stage.current().isAncestorOf(QApplication::focusWidget()));
        stage.shell->tabs().setCurrentIndex(1);
        stage.dialogs.unsaved = ui::Dialogs::Unsaved::Cancel;
        stage.key(Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(stage.dialogs.unsavedAsked, 1);
        QCOMPARE(stage.shell->count(), 2);
        stage.dialogs.unsaved = ui::Dialogs::Unsaved::Discard;
        stage.key(Qt::Key_W, Qt::ControlModifier);
        QApplication::processEvents();
        QCOMPARE(stage.shell->count(), 1);
        QVERIFY(!stage.shell->tabs().tabBar()->isVisible());
        QCOMPARE(stage.current().document().filePath(), b);
        // The last one becomes the start page.
        stage.key(Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(stage.shell->count(), 1);
        QVERIFY(!stage.current().document().isOpen());
    }

    void dialogDropAndMiddleClick()
    {
        Bridge stage;
        const QString a = stage.project(QStringLiteral("a"));
        stage.shell->open({a});
        stage.dialogs.fileToOpen = stage.project(QStringLiteral("b"));
        stage.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stage.shell->count(), 2);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(stage.project(QStringLiteral("c"))), QUrl::fromLocalFile(stage.project(QStringLiteral("d")))});
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&stage.current(), &enter);
        QVERIFY(enter.isAccepted());
        QApplication::sendEvent(&stage.current(), &drop);
        QTRY_COMPARE_WITH_TIMEOUT(stage.shell->count(), 4, kPatience);
        QTabBar* bar = stage.shell->tabs().tabBar();
        QTest::mouseClick(bar, Qt::MiddleButton, Qt::NoModifier, bar->tabRect(0).center());
        QApplication::processEvents();
        QCOMPARE(stage.shell->count(), 3);
        QCOMPARE(stage.shell->page(0).document().filePath(), stage.dialogs.fileToOpen);
    }

    void closingAsksForEachUnsavedProject()
    {
        Bridge stage;
        stage.shell->open({stage.project(QStringLiteral("a")), stage.project(QStringLiteral("b"))});
        stage.edit();
        stage.shell->tabs().setCurrentIndex(0);
        stage.edit();
        stage.dialogs.unsaved = ui::Dialogs::Unsaved::Cancel;
        QVERIFY(!stage.shell->close());
        QCOMPARE(stage.dialogs.unsavedAsked, 1);
        QVERIFY(stage.shell->isVisible());
        stage.dialogs.unsaved = ui::Dialogs::Unsaved::Save;
        QVERIFY(stage.shell->close());
        QCOMPARE(stage.dialogs.unsavedAsked, 3);
        QVERIFY(Stage::read(stage.shell->page(1).document().filePath()).contains("read_only"));
    }

    void theSessionComesBack()
    {
        Bridge stage;
        const QString a = stage.project(QStringLiteral("a"));
        const QString b = stage.project(QStringLiteral("b"), QByteArray(kShop).replace("db:", "store:"));
        const QString c = stage.project(QStringLiteral("c"));
        stage.shell->open({a, b, c});
        stage.shell->tabs().setCurrentIndex(1);
        stage.current().selection().select({std::string("services"), std::string("store")});
        QVERIFY(stage.shell->close());
        QFile::remove(c);

        stage.begin();
        QVERIFY(!stage.current().document().isOpen()); // a start for a file takes nothing else along
        stage.shell->restoreSession();
        QCOMPARE(stage.current().document().filePath(), b);
        QCOMPARE(stage.current().selection().service(), QStringLiteral("store"));
        QTRY_COMPARE_WITH_TIMEOUT(stage.shell->count(), 2, kPatience);
        QCOMPARE(stage.shell->page(0).document().filePath(), a);
        QCOMPARE(stage.current().document().filePath(), b);
        QTRY_VERIFY_WITH_TIMEOUT(stripText(stage.current()).contains(QLatin1String("Not there any more")), kPatience);
        QVERIFY(stripText(stage.current()).contains(QStringLiteral("c/compose.yaml")));

        QVERIFY(stage.shell->close());
        stage.begin();
        stage.current().windowActions().reopen->trigger();
        QVERIFY(!stage.settings.reopensProjects());
        stage.shell->restoreSession();
        QVERIFY(!stage.current().document().isOpen());
    }

    void anotherLanguageAtOnceKeepsUnsavedWork()
    {
        if (!qEnvironmentVariableIsSet("HULLWRIGHT_GERMAN"))
            QSKIP("HULLWRIGHT_GERMAN names the compiled translation");
        Bridge stage;
        stage.settings.setLanguage(QStringLiteral("en"));
        stage.translators.use(QStringLiteral("en"));
        stage.shell->open({stage.project(QStringLiteral("a")), stage.project(QStringLiteral("b"))});
        stage.edit();
        stage.current().selection().select({std::string("services"), std::string("db")});
        stage.current().windowActions().limits->trigger();
        auto* rows = stage.current().findChild<TreeView*>()->view();
        rows->collapseAll();
        rows->expandToDepth(1);
        const auto unfolded = stage.current().view().unfolded;
        const auto trend = stage.current().view().trend.values;
        QVERIFY(!unfolded.empty() && !trend.empty());
        const std::string text = stage.current().document().text();
        const QString before = stage.current().windowActions().save->text();
        stage.choose(QStringLiteral("de"));
        QCOMPARE(stage.settings.language(), QStringLiteral("de"));
        QVERIFY(stage.current().windowActions().save->text() != before);
        QVERIFY(stage.shell->page(0).windowActions().save->text() != before);
        QCOMPARE(stage.shell->tabs().currentIndex(), 1);
        QVERIFY(stage.current().isVisible());
        Document& document = stage.current().document();
        QCOMPARE(document.text(), text);
        QVERIFY(document.modified());
        QCOMPARE(stage.current().selection().service(), QStringLiteral("db"));
        QCOMPARE(stage.current().view().panel, QStringLiteral("limits"));
        QCOMPARE(stage.current().view().unfolded, unfolded); // the tree is open where it was
        QCOMPARE(stage.current().view().trend.values, trend);
        QCOMPARE(stage.current().source().editor().bytes(), text);
        QCOMPARE(stage.tabs()[1], QStringLiteral("b/compose.yaml *"));
        QCOMPARE(QApplication::activeWindow(), stage.shell.get());
        QVERIFY(QApplication::focusWidget() && stage.current().isAncestorOf(QApplication::focusWidget()));
        // The same stack, by the new window's keys.
        stage.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(document.text(), kShop.toStdString());
        QVERIFY(!document.modified());
        QCOMPARE(stage.current().source().editor().bytes(), kShop.toStdString());
        QVERIFY2(doubledMnemonics(stage.current()).isEmpty(), qPrintable(doubledMnemonics(stage.current()).join(u'\n')));
        stage.choose(QStringLiteral("en"));
        QCOMPARE(stage.current().windowActions().save->text(), before);
        QVERIFY2(doubledMnemonics(stage.current()).isEmpty(), qPrintable(doubledMnemonics(stage.current()).join(u'\n')));
    }

    /// What the window makes for people is in its language; what machines read is not.
    void writesReportsInItsLanguage()
    {
        if (!qEnvironmentVariableIsSet("HULLWRIGHT_GERMAN"))
            QSKIP("HULLWRIGHT_GERMAN names the compiled translation");
        Bridge stage;
        stage.shell->open({stage.project(QStringLiteral("a"), "services:\n  db:\n    image: postgres:16\n    privileged: true\n    ports: [\"5432:5432\"]\n    environment: {POSTGRES_PASSWORD: correct-horse}\n")});
        const auto written = [&stage](const QString& language, const QString& name) {
            stage.choose(language);
            const QString path = stage.folder.filePath(language + name);
            return stage.current().findChild<ReportFlow*>()->writeTo(path) ? QString::fromUtf8(Stage::read(path)) : QString();
        };
        const auto holds = [](const QString& text, const QStringList& all) {
            QStringList missing;
            for (const QString& one : all)
                if (!text.contains(one))
                    missing << one;
            return missing.join(u'\n');
        };
        const QString german = written(QStringLiteral("de"), QStringLiteral(".html"));
        QCOMPARE(holds(german, {QStringLiteral("<html lang=\"de\">"), QStringLiteral("Der Weg hinein</h2>"), QStringLiteral("Was am meisten hilft</h2>"), QStringLiteral("Befunde</h2>"), QStringLiteral("Risiko 9"),
                                QStringLiteral("<p class=\"band critical\">kritisch</p>"), QStringLiteral("ein Passwort"), QStringLiteral("Wie es angegriffen wird</dt>")}),
                 QString());
        QVERIFY(!german.contains(QLatin1String("Findings")) && !german.contains(QLatin1String("a password")));
        QCOMPARE(holds(written(QStringLiteral("de"), QStringLiteral(".md")), {QStringLiteral("### Der Weg hinein"), QStringLiteral("### Was am meisten hilft"), QStringLiteral("von 100, kritisch"), QStringLiteral("Abhilfe (")}), QString());
        QVERIFY(written(QStringLiteral("de"), QStringLiteral(".json")).contains(QLatin1String("\"critical\"")));
        QCOMPARE(holds(written(QStringLiteral("en"), QStringLiteral(".html")), {QStringLiteral("<html lang=\"en\">"), QStringLiteral("The way in</h2>"), QStringLiteral("a password")}), QString());
    }

    void noticesStayInAnotherLanguage()
    {
        if (!qEnvironmentVariableIsSet("HULLWRIGHT_GERMAN"))
            QSKIP("HULLWRIGHT_GERMAN names the compiled translation");
        Bridge stage;
        stage.settings.setLanguage(QStringLiteral("en"));
        stage.translators.use(QStringLiteral("en"));
        const QString path = stage.project(QStringLiteral("a"));
        stage.shell->open({path});
        stage.dialogs.folder = stage.folder.filePath(QStringLiteral("out"));
        QVERIFY(QDir().mkpath(stage.dialogs.folder));
        QVERIFY(stage.current().exports().writeTo(stage.dialogs.folder));
        QVERIFY(stripText(stage.current()).contains(QLatin1String("Files written to")));
        stage.choose(QStringLiteral("de"));
        QVERIFY2(stripText(stage.current()).contains(QLatin1String("Dateien")) && stripText(stage.current()).contains(stage.dialogs.folder), qPrintable(stripText(stage.current())));
        QVERIFY(!stripText(stage.current()).contains(QLatin1String("Files written")));
        const auto buttons = stage.current().strip().findChildren<QPushButton*>();
        QVERIFY(!buttons.isEmpty());
        QTest::keyClick(buttons.last(), Qt::Key_Space); // opens the folder
        QCOMPARE(stage.dialogs.shownFolder, stage.dialogs.folder);
        stage.current().strip().dismiss(QStringLiteral("export"));
        // Told once, and not found again: the file is known to be gone.
        stage.current().disk().watcher().setPause(std::chrono::milliseconds(30));
        QTest::qWait(200);
        QVERIFY(QFile::remove(path));
        QTRY_VERIFY_WITH_TIMEOUT(stripText(stage.current()).contains(QLatin1String("compose.yaml")), kPatience);
        const QString german = stripText(stage.current());
        stage.choose(QStringLiteral("en"));
        QVERIFY2(stripText(stage.current()).contains(QLatin1String("Another program removed compose.yaml.")), qPrintable(stripText(stage.current())));
        QVERIFY(stripText(stage.current()) != german);
        // An answer is no question in another language.
        const QString over = QFileInfo(path).absolutePath() + QStringLiteral("/compose.override.yaml");
        QVERIFY(stage.current().files().save());
        stage.current().disk().watcher().setPause(std::chrono::milliseconds(30));
        stage.write(QStringLiteral("a/compose.override.yaml"), "services: {}\n");
        QTRY_VERIFY_WITH_TIMEOUT(buttonIn(stage.current().strip(), QStringLiteral("Leave It")), kPatience);
        stage.choose(QStringLiteral("de"));
        QVERIFY2(stripText(stage.current()).contains(QLatin1String("compose.override.yaml")), qPrintable(stripText(stage.current())));
        stage.choose(QStringLiteral("en"));
        QTest::keyClick(buttonIn(stage.current().strip(), QStringLiteral("Leave It")), Qt::Key_Space);
        QVERIFY(stripText(stage.current()).isEmpty());
        stage.choose(QStringLiteral("de"));
        stage.current().disk().watcher().setPause(std::chrono::milliseconds(30));
        QTest::qWait(500);
        QVERIFY2(stripText(stage.current()).isEmpty(), qPrintable(stripText(stage.current())));
        stage.choose(QStringLiteral("en"));
        QVERIFY(QFile::exists(over));
        // What was put away stays so, also where the project would tell it anew.
        stage.write(QStringLiteral("outside.env"), "A=1\n");
        stage.shell->open({stage.project(QStringLiteral("b"), QByteArray(kShop).replace("    ports:", "    env_file: ../outside.env\n    ports:"))});
        QVERIFY(stripText(stage.current()).contains(QLatin1String("Not read")));
        stage.choose(QStringLiteral("de"));
        QVERIFY(!stripText(stage.current()).isEmpty());
        stage.current().strip().dismiss(QStringLiteral("unread"));
        stage.choose(QStringLiteral("en"));
        QVERIFY2(stripText(stage.current()).isEmpty(), qPrintable(stripText(stage.current())));
    }
};

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
