// Findings in the real window: read about, grouped, filtered, settled one by one and by the kind, from the list and from the source, by keyboard.
#include "tests/ui/ui_test_tools.h"

#include "ui/style/roles.h"
#include "ui/views/file_flow.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTextBrowser>
#include <QTreeView>

#include <algorithm>

using namespace hullwright;
using namespace hullwright::ui;
using namespace hullwright::test;

namespace {

constexpr int kRuleColumn = 5;
constexpr int kSentenceColumn = 2;

struct Bench : Stage {
    QTreeView* list = nullptr;
    QTextBrowser* explanation = nullptr;

    explicit Bench(const QByteArray& text = kShop)
    {
        window->files().open(write(QStringLiteral("compose.yaml"), text));
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
        list = named<QTreeView>(QStringLiteral("Findings"));
        explanation = named<QTextBrowser>(QStringLiteral("Explanation"));
    }

    [[nodiscard]] std::string text() const { return window->document().text(); }
    [[nodiscard]] double score() const { return window->document().analysis()->assessment.stack.value; }
    [[nodiscard]] int undoCount() const { return window->document().undoStack()->index(); }
    [[nodiscard]] int countOf(std::string_view rule) const
    {
        const auto& all = window->document().analysis()->findings.all;
        return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const rules::Finding& finding) { return finding.rule->id == rule; }));
    }

    [[nodiscard]] QModelIndex rowOf(const QString& rule, const QModelIndex& parent = {}) const
    {
        for (int row = 0; row < list->model()->rowCount(parent); ++row) {
            const QModelIndex index = list->model()->index(row, 0, parent);
            if (index.siblingAtColumn(kRuleColumn).data().toString() == rule)
                return index;
            if (const QModelIndex below = rowOf(rule, index); below.isValid())
                return below;
        }
        return {};
    }

    /// Walks down the list by key until a rule's row is current.
    bool walkTo(const QString& rule) const
    {
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < 200; ++i) {
            if (list->currentIndex().siblingAtColumn(kRuleColumn).data().toString() == rule)
                return true;
            const QModelIndex before = list->currentIndex();
            QTest::keyClick(list, Qt::Key_Down);
            if (list->currentIndex() == before)
                return false;
        }
        return false;
    }

    [[nodiscard]] QString explained() const
    {
        QApplication::processEvents();
        QTest::qWait(5);
        return explanation->toPlainText();
    }

    /// The menu that is open right now.
    static QMenu* menu()
    {
        QMenu* menu = nullptr;
        (void)QTest::qWaitFor([&menu] { return (menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) != nullptr; }, 2000);
        return menu;
    }

    /// Moves to an entry by key and chooses it.
    static bool choose(QMenu* menu, const QString& words)
    {
        for (int i = 0; menu && i < 40; ++i) {
            if (menu->activeAction() && menu->activeAction()->text().remove(u'&').contains(words)) {
                QTest::keyClick(menu, Qt::Key_Return);
                return true;
            }
            QTest::keyClick(menu, Qt::Key_Down);
        }
        return false;
    }
};

/// Of images that nobody knows anything about: what they need has to be chosen.
const QByteArray kThreeServices = "services:\n  web:\n    image: x/web:1\n    ports: [\"80:80\"]\n  api:\n    image: x/api:1\n  db:\n    image: x/db:1\n";

} // namespace

class FindingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExplanationFollowsTheListByKey()
    {
        Bench bench;
        QVERIFY(bench.explanation);
        QVERIFY(bench.walkTo(QStringLiteral("docker-socket-mounted")));
        const QString text = bench.explained();
        const rules::Rule& rule = *rules::find("docker-socket-mounted");
        for (const text::Text& part : {rule.title, rule.why, rule.attack, rule.fix, rule.breaks})
            QVERIFY2(text.contains(QString::fromUtf8(part.source)), qPrintable(text));
        for (const char* words : {"critical", "line 9", "CIS Docker Benchmark: 5.32", "CL-0001", "would need privileged", "Remove the socket from web", "References"})
            QVERIFY2(text.contains(QLatin1String(words)), words);
        QVERIFY(bench.walkTo(QStringLiteral("root-user")));
        QVERIFY(bench.explained().contains(QString::fromUtf8(rules::find("root-user")->title.source)));
    }

    void theExplanationFollowsTreeAndPath()
    {
        Bench bench;
        auto& selection = bench.window->selection();
        selection.select({std::string("services"), std::string("db")});
        QString text = bench.explained();
        QVERIFY2(text.startsWith(QLatin1String("db\n")) && text.contains(QLatin1String("How an attacker gets there")) && text.contains(QLatin1String("Within reach from here")), qPrintable(text));
        selection.select({std::string("services"), std::string("db"), std::string("image")});
        QVERIFY2(bench.explained().contains(QString::fromUtf8(rules::find("image-without-digest")->title.source)), qPrintable(bench.explained())); // a setting with a finding says that first
        // A step of the path, reached by key.
        auto* ladder = bench.named(QStringLiteral("Attack path"));
        const auto rungs = ladder->findChildren<QAbstractButton*>();
        QVERIFY(rungs.size() >= 3);
        rungs.first()->setFocus(Qt::TabFocusReason);
        QVERIFY2(bench.explained().contains(QStringLiteral("outside → web's open ports")), qPrintable(bench.explained()));
        QTest::keyClick(rungs.first(), Qt::Key_Down);
        text = bench.explained();
        QVERIFY2(text.contains(QLatin1String("effort 3")) && text.contains(QLatin1String("No setting of this file decides this step")), qPrintable(text));
        QTest::keyClick(rungs.last(), Qt::Key_Return);
        QVERIFY(bench.window->source().editor().hasFocus());
        QCOMPARE(yaml::toString(selection.path()), std::string("services.web.volumes[0]"));
        QVERIFY(bench.explained().contains(QString::fromUtf8(rules::find("docker-socket-mounted")->why.source)));
    }

    void itsLinksAreKeysAndClicksOnly()
    {
        Bench bench;
        QVERIFY(bench.walkTo(QStringLiteral("docker-socket-mounted")));
        (void)bench.explained();
        QVERIFY(bench.dialogs.openedLink.isEmpty());
        bench.explanation->setFocus();
        const double before = bench.score();
        // By Tab from link to link: the line, the fix, then the references.
        const auto tabTo = [&](const QString& words) {
            for (int i = 0; i < 12; ++i) {
                QTest::keyClick(bench.explanation, Qt::Key_Tab);
                if (bench.explanation->textCursor().selectedText().contains(words))
                    return true;
            }
            return false;
        };
        QVERIFY(tabTo(QStringLiteral("CIS Docker Benchmark")));
        QTest::keyClick(bench.explanation, Qt::Key_Return);
        QVERIFY(bench.dialogs.openedLink.startsWith(QLatin1String("https://")));
        bench.explanation->setFocus();
        bench.explanation->moveCursor(QTextCursor::Start);
        QVERIFY(tabTo(QStringLiteral("Remove the socket from web")));
        QTest::keyClick(bench.explanation, Qt::Key_Return);
        QVERIFY(bench.score() < before);
        QVERIFY2(bench.explained().contains(QLatin1String("Settled. The score is")), qPrintable(bench.explained()));
        bench.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(bench.text(), kShop.toStdString());
        QVERIFY(bench.explained().contains(QLatin1String("How it is attacked")));
    }

    void whereNothingCanBeExplainedItSaysSo()
    {
        Bench bench("services: [\n");
        QVERIFY(!bench.window->document().analysis());
        QApplication::processEvents();
        QVERIFY(!bench.explanation->isVisible());
        const auto labels = bench.window->findChild<QDockWidget*>(QStringLiteral("explainDock"))->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->isVisible() && label->text() == QLatin1String("Explanations appear here"); }));
    }

    void enterGoesToTheLine()
    {
        Bench bench;
        QVERIFY(bench.walkTo(QStringLiteral("docker-socket-mounted")));
        QTest::keyClick(bench.list, Qt::Key_Return);
        SourceEditor& editor = bench.window->source().editor();
        QVERIFY(editor.hasFocus());
        QCOMPARE(editor.lineOf(editor.caret()), std::size_t{8});
    }

    void groupsAreChosenAndKept()
    {
        Bench bench;
        auto* grouping = bench.named<QComboBox>(QStringLiteral("Grouping"));
        QVERIFY(bench.walkTo(QStringLiteral("root-user")));
        const QString current = bench.list->currentIndex().data(Qt::AccessibleTextRole).toString();
        grouping->setFocus();
        QTest::keyClick(grouping, Qt::Key_Down); // by service
        QVERIFY(bench.list->model()->index(0, 0).data().toString().startsWith(QLatin1String("web (")));
        QVERIFY(bench.list->isExpanded(bench.list->model()->index(0, 0)));
        QCOMPARE(bench.list->currentIndex().data(Qt::AccessibleTextRole).toString(), current);
        QVERIFY(bench.walkTo(QStringLiteral("root-user")));
        // Enter on a group folds it.
        bench.list->setCurrentIndex(bench.list->model()->index(0, 0));
        QTest::keyClick(bench.list, Qt::Key_Return);
        QVERIFY(!bench.list->isExpanded(bench.list->model()->index(0, 0)));
        QVERIFY(!bench.action(QStringLiteral("Fix This Finding"))->isEnabled());
        bench.restart();
        QCOMPARE(bench.named<QComboBox>(QStringLiteral("Grouping"))->currentText(), QStringLiteral("By service"));
    }

    void wordsAndSeverityFilter()
    {
        Bench bench;
        auto* words = bench.named<QLineEdit>(QStringLiteral("Filter findings"));
        const int all = bench.list->model()->rowCount();
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("memory db"));
        QVERIFY(bench.list->model()->rowCount() < all);
        QVERIFY(bench.rowOf(QStringLiteral("no-memory-limit")).isValid());
        QVERIFY(!bench.rowOf(QStringLiteral("docker-socket-mounted")).isValid());
        QTest::keyClicks(words, QStringLiteral("zebra"));
        QVERIFY(!bench.list->isVisible()); // the empty state
        words->clear();
        QCOMPARE(bench.list->model()->rowCount(), all);
        auto* least = bench.named<QComboBox>(QStringLiteral("Least severity"));
        least->setFocus();
        QTest::keyClick(least, Qt::Key_End);
        QVERIFY(bench.list->model()->rowCount() < all);
        QVERIFY(bench.rowOf(QStringLiteral("docker-socket-mounted")).isValid());
    }

    void aGuidedFixAsksWhichWay()
    {
        Bench bench(kThreeServices);
        QVERIFY(bench.walkTo(QStringLiteral("no-memory-limit")));
        QTest::keyClick(bench.list, Qt::Key_Return, Qt::ControlModifier);
        QMenu* menu = Bench::menu();
        QVERIFY(menu);
        QCOMPARE(bench.text(), kThreeServices.toStdString()); // nothing is decided yet
        QVERIFY(menu->actions().size() > 2);
        QTest::keyClick(menu, Qt::Key_Down); // the second of the ways
        const QString chosen = menu->activeAction()->text();
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(bench.window->document().undoStack()->undoText(), chosen);
        QVERIFY(bench.text().find("mem_limit") != std::string::npos || bench.text().find("memory") != std::string::npos);
        bench.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(bench.text(), kThreeServices.toStdString());
    }

    void allOfAKindAreOneStep()
    {
        Bench bench(kThreeServices);
        const int before = bench.countOf("no-new-privileges-missing");
        QCOMPARE(before, 3);
        QVERIFY(bench.walkTo(QStringLiteral("no-new-privileges-missing")));
        QTest::keyClick(bench.list, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(bench.countOf("no-new-privileges-missing"), 0);
        QCOMPARE(bench.undoCount(), 1);
        bench.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(bench.text(), kThreeServices.toStdString());
        // A choice is made once, for all.
        QVERIFY(bench.walkTo(QStringLiteral("no-memory-limit")));
        QTest::keyClick(bench.list, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QMenu* menu = Bench::menu();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(bench.countOf("no-memory-limit"), 0);
        QCOMPARE(bench.undoCount(), 1);
        bench.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(bench.text(), kThreeServices.toStdString());
    }

    void allThatIsSafeIsOneStep()
    {
        Bench bench(kThreeServices);
        const double before = bench.score();
        bench.action(QStringLiteral("Fix All Safe"))->trigger();
        QVERIFY(bench.undoCount() <= 1);
        QVERIFY(bench.score() <= before);
        if (bench.undoCount() == 1)
            bench.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(bench.text(), kThreeServices.toStdString());
    }

    void altEnterOffersTheFixesOfTheLine()
    {
        Bench bench;
        SourceEditor& editor = bench.window->source().editor();
        editor.setFocus();
        editor.goTo(static_cast<std::size_t>(kShop.indexOf("/var/run/docker.sock")));
        QTest::keyClick(&editor, Qt::Key_Return, Qt::AltModifier);
        QMenu* menu = Bench::menu();
        QVERIFY(menu);
        QVERIFY(Bench::choose(menu, QStringLiteral("Remove the socket from web")));
        QCOMPARE(bench.countOf("docker-socket-mounted"), 0);
        QCOMPARE(bench.undoCount(), 1);
        bench.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(bench.text(), kShop.toStdString());
    }

    void altEnterIgnoresWithAReason()
    {
        Bench bench;
        bench.window->findChild<QDockWidget*>(QStringLiteral("findingsDock"))->hide();
        SourceEditor& editor = bench.window->source().editor();
        editor.setFocus();
        editor.goTo(static_cast<std::size_t>(kShop.indexOf("/var/run/docker.sock")));
        QTest::keyClick(&editor, Qt::Key_Enter, Qt::AltModifier);
        QVERIFY(Bench::choose(Bench::menu(), QStringLiteral("Ignore with a Reason")));
        auto* reason = bench.named<QLineEdit>(QStringLiteral("Reason to ignore the finding"));
        QVERIFY(reason->isVisible());
        QTest::keyClicks(reason, QStringLiteral("it manages the host"));
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(bench.text().find("# hullwright: ignore docker-socket-mounted it manages the host\n") != std::string::npos);
        QVERIFY(bench.rowOf(QStringLiteral("docker-socket-mounted")).parent().isValid()); // apart
        QVERIFY(bench.rowOf(QStringLiteral("docker-socket-mounted")).parent().data().toString().startsWith(QLatin1String("Ignored")));
    }

    void altEnterExplains()
    {
        Bench bench;
        SourceEditor& editor = bench.window->source().editor();
        editor.setFocus();
        editor.goTo(static_cast<std::size_t>(kShop.indexOf("/var/run/docker.sock")));
        QTest::keyClick(&editor, Qt::Key_Return, Qt::AltModifier);
        QVERIFY(Bench::choose(Bench::menu(), QStringLiteral("Explain")));
        QVERIFY(bench.explanation->hasFocus());
        QVERIFY(bench.explained().contains(QString::fromUtf8(rules::find("docker-socket-mounted")->title.source)));
    }

    /// Two ways to the host: one fix leaves the other, and the panel offers both as one step.
    void theFewestFixesThatLowerTheBand()
    {
        const QByteArray twoWays = "services:\n  panel:\n    image: example/panel:1\n    ports: [\"8080:8080\"]\n    privileged: true\n"
                                   "  agent:\n    image: example/agent:1\n    ports: [\"9090:9090\"]\n    volumes: [/var/run/docker.sock:/var/run/docker.sock]\n";
        Bench bench(twoWays);
        const auto offered = [&]() -> QAbstractButton* {
            const auto buttons = bench.window->findChildren<QAbstractButton*>();
            const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton* each) { return each->isVisible() && each->accessibleName().startsWith(QLatin1String("Together: ")); });
            return found == buttons.end() ? nullptr : *found;
        };
        QTRY_VERIFY_WITH_TIMEOUT(offered() != nullptr, 10'000);
        const auto band = bench.window->document().analysis()->assessment.stack.band;
        offered()->setFocus();
        QTest::keyClick(offered(), Qt::Key_Return);
        QVERIFY(bench.window->document().analysis()->assessment.stack.band < band);
        QCOMPARE(bench.undoCount(), 1);
        QVERIFY2(bench.text().find("privileged") == std::string::npos && bench.text().find("docker.sock") == std::string::npos, bench.text().c_str());
        bench.window->document().undoStack()->undo();
        QCOMPARE(bench.text(), twoWays.toStdString());
    }

    /// Ten equal services: no single fix helps, and what settles the weakness in all of them is offered as one step.
    void aWeaknessThatManyShare()
    {
        QByteArray text = "services:\n";
        for (int i = 0; i < 10; ++i)
            text += QStringLiteral("  s%1:\n    image: nginx:1.27\n    ports: [\"%2:80\"]\n    volumes: [\"/var/run/docker.sock:/var/run/docker.sock\"]\n").arg(i).arg(8000 + i).toUtf8();
        Bench bench(text);
        const auto offered = [&]() -> QAbstractButton* {
            const auto buttons = bench.window->findChildren<QAbstractButton*>();
            const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QAbstractButton* each) { return each->isVisible() && each->text().contains(QLatin1String("and 9 more like it")); });
            return found == buttons.end() ? nullptr : *found;
        };
        QTRY_VERIFY_WITH_TIMEOUT(offered() != nullptr, 20'000);
        const double score = bench.window->document().analysis()->assessment.stack.value;
        offered()->setFocus();
        QTest::keyClick(offered(), Qt::Key_Return);
        QVERIFY(bench.window->document().analysis()->assessment.stack.value < score);
        QCOMPARE(bench.undoCount(), 1);
        bench.window->document().undoStack()->undo();
        QCOMPARE(bench.text(), text.toStdString());
    }

    void altEnterWithoutAFindingChangesNothing()
    {
        Bench bench;
        SourceEditor& editor = bench.window->source().editor();
        editor.setFocus();
        editor.goTo(0);
        QTest::keyClick(&editor, Qt::Key_Return, Qt::AltModifier);
        QVERIFY(!qobject_cast<QMenu*>(QApplication::activePopupWidget()));
        QCOMPARE(bench.text(), kShop.toStdString());
    }

    void theSentenceHasTheRoom()
    {
        Bench bench;
        for (const int width : {1024, 1900}) {
            bench.window->resize(width, 900);
            QTest::qWait(100);
            const int room = bench.list->viewport()->width(), letter = bench.list->fontMetrics().horizontalAdvance(u'm');
            QCOMPARE(bench.list->isColumnHidden(kRuleColumn), room < 110 * letter);
            QVERIFY2(bench.list->columnWidth(kSentenceColumn) * 4 >= room, qPrintable(QStringLiteral("%1 of %2").arg(bench.list->columnWidth(kSentenceColumn)).arg(room)));
            QVERIFY(bench.list->header()->length() <= room);
        }
        const QString tip = bench.rowOf(QStringLiteral("docker-socket-mounted")).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QLatin1String("docker-socket-mounted")), qPrintable(tip)); // what has no column is in the tip
    }

    void theSignIsSeenOnASelectedRow()
    {
        Bench bench;
        for (const char* theme : {"Light", "Dark", "High Contrast"}) {
            bench.action(QString::fromUtf8(theme))->trigger();
            for (int row = 0; row < bench.list->model()->rowCount(); ++row) {
                const auto icon = bench.list->model()->index(row, 0).data(Qt::DecorationRole).value<QIcon>();
                if (icon.isNull())
                    continue; // the head of a group
                const QImage selected = icon.pixmap(QSize(14, 14), QIcon::Selected).toImage();
                QColor ink;
                for (int x = 0; x < selected.width() && !ink.isValid(); ++x) { // some signs are hollow
                    if (const QColor there = selected.pixelColor(x, selected.height() / 2); there.alpha() > 200)
                        ink = there;
                }
                const QColor back = QGuiApplication::palette().color(QPalette::Highlight);
                QVERIFY2(contrast(ink, back) >= 4.5, qPrintable(QStringLiteral("%1, row %2: %3 on %4").arg(QString::fromUtf8(theme)).arg(row).arg(ink.name(), back.name())));
            }
        }
        bench.action(QStringLiteral("Light"))->trigger();
    }
};

QTEST_MAIN(FindingsTest)
#include "findings_test.moc"
