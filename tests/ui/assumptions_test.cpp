// What the score takes for granted, pinned in the real window by keyboard: in the file as one undo step, or for the session.
#include "tests/ui/ui_test_tools.h"

#include "ui/views/file_flow.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QToolButton>

using namespace hullwright;
using namespace hullwright::ui;
using namespace hullwright::test;

namespace {

struct Bench : Stage {
    explicit Bench(const QByteArray& text = kShop)
    {
        window->files().open(write(QStringLiteral("compose.yaml"), text));
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    [[nodiscard]] std::string text() const { return window->document().text(); }
    [[nodiscard]] double score() const { return window->document().analysis()->assessment.stack.value; }
    [[nodiscard]] QString meter() const { return named(QStringLiteral("Risk meter"))->accessibleDescription(); }
    [[nodiscard]] QToolButton* chip(const QString& words) const
    {
        const auto chips = named(QStringLiteral("Assumptions"))->findChildren<QToolButton*>();
        for (QToolButton* each : chips)
            if (each->isVisible() && each->accessibleName().contains(words))
                return each;
        return nullptr;
    }
    /// Opens a chip's menu and chooses an entry, all by key.
    bool choose(const QString& chipWords, const QString& entry) const
    {
        QToolButton* const opener = chip(chipWords);
        if (!opener)
            return false;
        opener->setFocus();
        QTest::keyClick(opener, Qt::Key_Return);
        QMenu* menu = nullptr;
        if (!QTest::qWaitFor([&menu] { return (menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) != nullptr; }, 2000))
            return false;
        for (int i = 0; i < 12; ++i) {
            if (menu->activeAction() && menu->activeAction()->text().remove(u'&').contains(entry)) {
                QTest::keyClick(menu, Qt::Key_Return);
                return true;
            }
            QTest::keyClick(menu, Qt::Key_Down);
        }
        return false;
    }
};

} // namespace

class AssumptionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThreatProfileIsPinnedInTheFileAndUndone()
    {
        Bench bench;
        const double before = bench.score();
        QVERIFY(bench.chip(QStringLiteral("Attackers come from the internet?")));
        QVERIFY(bench.choose(QStringLiteral("Attackers come from the internet"), QStringLiteral("this host alone")));
        QVERIFY(bench.score() < before);
        QVERIFY2(bench.text().find("x-hullwright:") != std::string::npos && bench.text().find("network: host") != std::string::npos, bench.text().c_str());
        QVERIFY(bench.text().starts_with(kShop.toStdString()));
        QVERIFY(bench.chip(QStringLiteral("Attackers come from this host alone (pinned)")));
        QVERIFY2(bench.meter().contains(QLatin1String("Pinned: Only programs of this host reach published ports.")), qPrintable(bench.meter()));
        QVERIFY(bench.action(QStringLiteral("Undo"))->toolTip().contains(QLatin1String("Pin: Attackers come from this host alone")));
        bench.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(bench.text(), kShop.toStdString());
        QCOMPARE(bench.score(), before);
        QVERIFY(!bench.meter().contains(QLatin1String("Pinned")));
        QVERIFY(bench.chip(QStringLiteral("Attackers come from the internet?")));
    }

    void anImagesUserIsTyped()
    {
        Bench bench;
        QVERIFY(bench.choose(QStringLiteral("User of db's image?"), QStringLiteral("Runs as Another User")));
        auto* user = bench.named<QLineEdit>(QStringLiteral("User that the image runs as"));
        QVERIFY(user->isVisible());
        QVERIFY(user->hasFocus());
        QTest::keyClicks(user, QStringLiteral("70"));
        QTest::keyClick(user, Qt::Key_Return);
        QVERIFY(!user->isVisible());
        QVERIFY2(bench.text().find("      image:\n        user: \"70\"\n") != std::string::npos, bench.text().c_str());
        QVERIFY(bench.chip(QStringLiteral("db runs as 70 (pinned)")));
        // And let go again, which leaves nothing behind.
        QVERIFY(bench.choose(QStringLiteral("db runs as 70"), QStringLiteral("Not Pinned")));
        QCOMPARE(bench.text(), kShop.toStdString());
        QVERIFY(bench.chip(QStringLiteral("User of db's image?")));
        QVERIFY(!bench.chip(QStringLiteral("db runs as 70")));
    }

    void aPinOfTheSessionTouchesNoText()
    {
        Bench bench;
        const double before = bench.score();
        bench.window->findChild<QCheckBox*>(QStringLiteral("keepPins"))->click();
        QVERIFY(bench.choose(QStringLiteral("Attackers come from the internet"), QStringLiteral("the local network")));
        QVERIFY(bench.score() < before);
        QCOMPARE(bench.text(), kShop.toStdString());
        QVERIFY(!bench.action(QStringLiteral("Undo"))->isEnabled());
        QVERIFY(!bench.window->isWindowModified());
        // It holds through edits, and goes with its chip.
        QVERIFY(bench.window->document().perform(QStringLiteral("x"), {yaml::Assign{{std::string("services"), std::string("web"), std::string("read_only")}, true}}));
        QVERIFY(bench.chip(QStringLiteral("Attackers come from the local network (pinned)")));
        bench.action(QStringLiteral("Undo"))->trigger();
        QVERIFY(bench.choose(QStringLiteral("Attackers come from the local network"), QStringLiteral("Not Pinned")));
        QCOMPARE(bench.score(), before);
    }

    void theTrendIsTold()
    {
        Bench bench;
        const auto before = std::lround(bench.score());
        QVERIFY(!bench.meter().contains(QLatin1String("since it was opened")));
        QVERIFY(bench.window->document().perform(QStringLiteral("Close the socket"), {yaml::Remove{{std::string("services"), std::string("web"), std::string("volumes")}}}));
        const QString told = QStringLiteral("%1 → %2 since it was opened").arg(before).arg(std::lround(bench.score()));
        QVERIFY2(bench.meter().contains(told), qPrintable(bench.meter()));
        QVERIFY2(bench.meter().contains(QLatin1String("Close the socket")), qPrintable(bench.meter()));
        bench.window->files().open(bench.write(QStringLiteral("other.yaml"), kShop));
    }

    void manyImagesShareAChip()
    {
        QByteArray text = "services:\n";
        for (int i = 0; i < 9; ++i)
            text += "  s" + QByteArray::number(i) + ":\n    image: x/y:1\n";
        Bench bench(text);
        QVERIFY(bench.chip(QStringLiteral("Users of 9 image(s)?")));
        QVERIFY(!bench.chip(QStringLiteral("s3 runs as root?")));
    }
};

QTEST_MAIN(AssumptionsTest)
#include "assumptions_test.moc"
