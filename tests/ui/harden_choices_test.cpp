// The harden dialog's rows for what only the user can decide: ticked by key, one way of several, with the score and the diff that follow.
#include "tests/ui/ui_test_tools.h"

#include "ui/views/file_flow.h"
#include "ui/views/harden_dialog.h"

#include <QTreeWidget>
#include <QTextBrowser>

#include <algorithm>

using namespace hullwright;
using namespace hullwright::test;
using ui::HardenDialog;

namespace {

struct Hardening {
    Stage stage;
    std::unique_ptr<HardenDialog> dialog;

    Hardening()
    {
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        dialog = std::make_unique<HardenDialog>(stage.window->document(), stage.window.get());
        dialog->setPreset(harden::Preset::Restricted);
        dialog->show();
        wait();
    }
    void wait() const { QTRY_VERIFY_WITH_TIMEOUT(dialog->ready(), 20'000); }
    [[nodiscard]] QTreeWidget* steps() const { return dialog->findChild<QTreeWidget*>(QStringLiteral("hardenSteps")); }
    /// The row of the socket, below what is the user's to decide.
    [[nodiscard]] QTreeWidgetItem* socket() const
    {
        for (int i = 0; i < steps()->topLevelItemCount(); ++i) {
            QTreeWidgetItem* group = steps()->topLevelItem(i);
            for (int j = 0; group->text(0).startsWith(QLatin1String("Yours to decide")) && j < group->childCount(); ++j)
                if (group->child(j)->childCount() > 0 && group->child(j)->child(0)->data(0, Qt::UserRole + 1).toString().startsWith(QLatin1String("docker-socket-mounted:web")))
                    return group->child(j);
        }
        return nullptr;
    }
    void tick(QTreeWidgetItem* row) const
    {
        steps()->setFocus();
        steps()->setCurrentItem(row);
        QTest::keyClick(steps(), Qt::Key_Space);
        QTest::qWait(20); // the ticks are read behind the event
        wait();
    }
    [[nodiscard]] int taken() const
    {
        const auto& open = dialog->plan().open;
        return static_cast<int>(std::count_if(open.begin(), open.end(), [](const harden::OpenStep& each) { return each.taken.has_value(); }));
    }
};

} // namespace

class HardenChoicesUi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWayIsTickedByKeyAndApplied()
    {
        Hardening hardening;
        QTreeWidgetItem* open = hardening.socket();
        QVERIFY(open != nullptr && open->childCount() > 0);
        QCOMPARE(open->child(0)->checkState(0), Qt::Unchecked);
        QVERIFY(!open->child(0)->text(1).isEmpty()); // what the score would be
        const double before = hardening.dialog->plan().after->assessment.stack.value;
        hardening.tick(open->child(0));
        QCOMPARE(hardening.taken(), 1);
        open = hardening.socket();
        QVERIFY(open != nullptr);
        QCOMPARE(open->child(0)->checkState(0), Qt::Checked);
        QVERIFY(hardening.dialog->plan().after->assessment.stack.value <= before);
        const auto* details = hardening.dialog->findChild<QTextBrowser*>(QStringLiteral("hardenDetails"));
        QVERIFY2(details->toPlainText().contains(QLatin1String("Why:")) && details->toPlainText().contains(QLatin1String("May break:")), qPrintable(details->toPlainText()));
        const std::string after = hardening.dialog->plan().after->main().tree->text();
        hardening.dialog->apply();
        QCOMPARE(hardening.stage.window->document().text(), after);
        hardening.stage.action(QStringLiteral("Undo"))->trigger(); // one step
        QCOMPARE(hardening.stage.window->document().text(), kShop.toStdString());
    }

    void ofSeveralWaysOneIsTicked()
    {
        Hardening hardening;
        QTreeWidgetItem* several = nullptr;
        for (int i = 0; i < hardening.steps()->topLevelItemCount(); ++i)
            for (int j = 0; j < hardening.steps()->topLevelItem(i)->childCount(); ++j)
                if (QTreeWidgetItem* row = hardening.steps()->topLevelItem(i)->child(j); hardening.steps()->topLevelItem(i)->text(0).startsWith(QLatin1String("Yours to decide")) && row->childCount() > 1)
                    several = row;
        if (several == nullptr)
            QSKIP("nothing in this stack has two ways");
        const QString name = several->text(0);
        const auto again = [&]() -> QTreeWidgetItem* {
            const auto found = hardening.steps()->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
            return found.isEmpty() ? nullptr : found.front();
        };
        hardening.tick(several->child(0));
        QVERIFY(again() != nullptr);
        QCOMPARE(again()->child(0)->checkState(0), Qt::Checked);
        hardening.tick(again()->child(1));
        QVERIFY(again() != nullptr);
        QCOMPARE(again()->child(0)->checkState(0), Qt::Unchecked);
        QCOMPARE(again()->child(1)->checkState(0), Qt::Checked);
        QCOMPARE(hardening.taken(), 1);
        hardening.tick(again()->child(1)); // or none
        QCOMPARE(hardening.taken(), 0);
    }

    void stepsShowTheirServicesScore()
    {
        Hardening hardening;
        int shown = 0;
        for (int i = 0; i < hardening.steps()->topLevelItemCount(); ++i)
            for (int j = 0; j < hardening.steps()->topLevelItem(i)->childCount(); ++j)
                shown += hardening.steps()->topLevelItem(i)->child(j)->text(2).contains(QChar(0x2192)) ? 1 : 0;
        QVERIFY(shown > 2);
        QCOMPARE(hardening.steps()->headerItem()->text(2), QStringLiteral("Of its service"));
    }
};

QTEST_MAIN(HardenChoicesUi)
#include "harden_choices_test.moc"
