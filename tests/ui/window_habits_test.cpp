// What one expects of any good window, by its keys: names that can be read, finding in whatever has the focus, room for the panel, printing, and a sheet of all keys.
#include "tests/ui/keyboard.h"
#include "tests/ui/ui_test_tools.h"

#include "ui/models/stack_tree_model.h"
#include "ui/views/file_flow.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"
#include "ui/views/tree_view.h"
#include "ui/views/window_actions.h"

#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QPrintPreviewWidget>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace hullwright;
using namespace hullwright::test;

namespace {

QByteArray manyServices(int count)
{
    QByteArray text = "services:\n";
    for (int i = 0; i < count; ++i)
        text += QByteArrayLiteral("  service-number-") + QByteArray::number(i).rightJustified(2, '0') + QByteArrayLiteral(":\n    image: nginx:1.27\n");
    return text;
}

struct Window : Stage {
    QTreeView* tree = nullptr;

    void open(const QByteArray& text, QSize size)
    {
        window->resize(size);
        window->files().open(write(QStringLiteral("compose.yaml"), text));
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        tree = named<QTreeView>(QStringLiteral("Stack tree"));
        QTest::qWait(100);
    }
    void openWeak(QSize size = {1440, 900}) { open(read(QStringLiteral(":/hullwright/samples/weak-shop.yaml")), size); }
    [[nodiscard]] QList<QModelIndex> services() const
    {
        QList<QModelIndex> found;
        const QModelIndex top = tree->model()->index(0, 0);
        for (int row = 0; row < tree->model()->rowCount(top); ++row) {
            if (const QModelIndex at = tree->model()->index(row, 0, top); at.data(ui::StackTreeModel::ServiceRole).toBool())
                found << at;
        }
        return found;
    }
};

QDialog* shownDialog()
{
    return qobject_cast<QDialog*>(QApplication::activeModalWidget());
}

} // namespace

class WindowHabitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOfServicesAreReadInTheTree_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QSize>("size");
        QTest::newRow("six in a small window") << Stage::read(QStringLiteral(":/hullwright/samples/weak-shop.yaml")) << QSize(1024, 700);
        QTest::newRow("six") << Stage::read(QStringLiteral(":/hullwright/samples/weak-shop.yaml")) << QSize(1440, 900);
        QTest::newRow("fifty") << manyServices(50) << QSize(1440, 900);
    }
    void namesOfServicesAreReadInTheTree()
    {
        QFETCH(QByteArray, text);
        QFETCH(QSize, size);
        Window stage;
        stage.open(text, size);
        const auto services = stage.services();
        QVERIFY(services.size() >= 6);
        QStyleOptionViewItem option;
        option.initFrom(stage.tree);
        option.decorationSize = QSize(16, 16);
        option.widget = stage.tree;
        QStringList cut;
        for (const QModelIndex& service : services) {
            const int needed = stage.tree->itemDelegate()->sizeHint(option, service).width();
            if (stage.tree->visualRect(service).width() < needed)
                cut << QStringLiteral("%1: %2 of %3").arg(service.data().toString()).arg(stage.tree->visualRect(service).width()).arg(needed);
        }
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
        QVERIFY(stage.tree->header()->length() <= stage.tree->viewport()->width());
        QVERIFY(!stage.tree->horizontalScrollBar()->isVisible());
    }

    void aClickOnTheSelectedServiceDoesNotRenameIt()
    {
        Window stage;
        stage.openWeak();
        const QModelIndex service = stage.services().at(1);
        const QPoint middle = stage.tree->visualRect(service).center();
        for (int click = 0; click < 2; ++click) {
            QTest::mouseClick(stage.tree->viewport(), Qt::LeftButton, {}, middle);
            QTest::qWait(QApplication::doubleClickInterval() + 150);
            QVERIFY(!stage.tree->viewport()->findChild<QLineEdit*>());
        }
        press(Qt::Key_F2);
        QVERIFY(stage.tree->viewport()->findChild<QLineEdit*>());
        press(Qt::Key_Escape);
    }

    void findGoesToWhatHasTheFocus()
    {
        Window stage;
        stage.openWeak();
        const auto findFrom = [&](QWidget* from) {
            from->setFocus();
            press(Qt::Key_F, Qt::ControlModifier);
            return focused() ? focused()->accessibleName() : QString();
        };
        QCOMPARE(findFrom(stage.tree), QStringLiteral("Filter the stack"));
        QCOMPARE(findFrom(stage.named(QStringLiteral("Findings"))), QStringLiteral("Filter findings"));
        stage.window->windowActions().capabilities->trigger();
        QCOMPARE(findFrom(stage.named(QStringLiteral("Capability list"))), QStringLiteral("Filter capabilities"));
        stage.window->windowActions().syscalls->trigger();
        QCOMPARE(findFrom(stage.named(QStringLiteral("System calls"))), QStringLiteral("Find system calls"));
        QCOMPARE(findFrom(&stage.window->source().editor()), QStringLiteral("Find in the source"));
        stage.window->windowActions().limits->trigger();
        QCOMPARE(findFrom(stage.named<QLineEdit>(QStringLiteral("Memory"))), QStringLiteral("Find in the source")); // the panel has nothing to find in
    }

    void findsInTheExplanation()
    {
        Window stage;
        stage.openWeak();
        auto* text = stage.named<QTextBrowser>(QStringLiteral("Explanation"));
        QTRY_VERIFY(text->toPlainText().contains(QLatin1String("attacker")));
        text->setFocus();
        press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(focused()->accessibleName(), QStringLiteral("Find in this text"));
        QTest::keyClicks(focused(), QStringLiteral("attacker"));
        QCOMPARE(text->textCursor().selectedText().toLower(), QStringLiteral("attacker"));
        QTest::keyClicks(focused(), QStringLiteral("zzz"));
        QCOMPARE(focused()->accessibleDescription(), QStringLiteral("Not found"));
        press(Qt::Key_Escape);
        QCOMPARE(focused(), text);
    }

    void thePanelTakesTheRoomOfTheSourceAndGivesItBack()
    {
        Window stage;
        stage.openWeak();
        QWidget* editor = &stage.window->source().editor();
        QWidget* panels = stage.named(QStringLiteral("Service panels"));
        const int before = panels->height();
        QVERIFY2(before > editor->height(), "the panel has the larger share from the start");
        editor->setFocus();
        press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!editor->isVisible());
        QVERIFY(focused() && focused() != editor);
        QTRY_VERIFY(panels->height() > before + 100);
        stage.window->keepLayout();
        stage.restart();
        stage.openWeak();
        QVERIFY(!stage.window->source().editor().isVisible());
        // Whatever goes to the source brings it back.
        auto* findings = stage.named<QTreeView>(QStringLiteral("Findings"));
        findings->setFocus();
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTRY_VERIFY(stage.window->source().editor().isVisible());
        QTRY_VERIFY(stage.window->source().editor().height() > 60);
        QVERIFY(!stage.window->windowActions().enlargePanel->isChecked());
    }

    void showsTheReportAsPages()
    {
        Window stage;
        stage.openWeak();
        int pages = 0;
        stage.dialogs.answer = [&](QDialog& dialog) {
            dialog.show();
            auto* preview = dialog.findChild<QPrintPreviewWidget*>();
            if (preview)
                (void)QTest::qWaitFor([&] { return preview->pageCount() > 0; }, 10'000);
            pages = preview ? preview->pageCount() : 0;
            dialog.close();
            return true;
        };
        stage.tree->setFocus();
        press(Qt::Key_P, Qt::ControlModifier);
        QVERIFY2(pages > 1, qPrintable(QString::number(pages)));
    }

    void theSheetHasAllKeysAndCanBeFiltered()
    {
        Window stage;
        stage.openWeak();
        QStringList all, some;
        QTimer::singleShot(200, this, [&] {
            QDialog* dialog = shownDialog();
            if (!dialog)
                return;
            auto* list = dialog->findChild<QTreeWidget*>();
            const auto read = [&] {
                QStringList rows;
                for (QTreeWidgetItemIterator at(list, QTreeWidgetItemIterator::NotHidden | QTreeWidgetItemIterator::NoChildren); *at; ++at)
                    rows << (*at)->text(0) + u'\t' + (*at)->text(1);
                return rows;
            };
            all = read();
            dialog->findChild<QLineEdit*>()->setText(QStringLiteral("go to origin"));
            some = read();
            dialog->reject();
        });
        stage.window->windowActions().shortcuts->trigger();
        const QString text = all.join(u'\n');
        for (const char* key : {"F12", "F1\n", "Alt+Return", "Ctrl+Space", "Del", "Ctrl+Up", "Ctrl+Shift+M"})
            QVERIFY2((text + u'\n').contains(QLatin1String(key)), key);
        QVERIFY2(!text.contains(QLatin1String("Backtab")), qPrintable(text));
        QCOMPARE(some, QStringList{QStringLiteral("Go to Origin\tF12")});
    }

    void panesAndPanelsFollowTheirOrder()
    {
        Window stage;
        stage.openWeak();
        auto* tabs = stage.named<QTabWidget>(QStringLiteral("Service panels"));
        for (int tab = 0; tab < tabs->count(); ++tab) {
            stage.tree->setFocus();
            press(static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::ControlModifier);
            QCOMPARE(tabs->currentIndex(), tab);
        }
        for (QDockWidget* dock : stage.window->findChildren<QDockWidget*>()) {
            if (dock->objectName() == QLatin1String("historyDock"))
                dock->raise();
        }
        QStringList reached;
        stage.tree->setFocus();
        for (int i = 0; i < 10; ++i) {
            press(Qt::Key_F6);
            reached << nameOf(*focused());
        }
        QVERIFY2(reached.contains(QLatin1String("History")), qPrintable(reached.join(u'\n')));
    }
};

QTEST_MAIN(WindowHabitsTest)
#include "window_habits_test.moc"
