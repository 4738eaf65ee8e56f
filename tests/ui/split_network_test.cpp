// Splitting a network in the real window: from the menu and from the panel, changed by the keyboard, as one step, and back.
#include "tests/ui/keyboard.h"
#include "tests/ui/ui_test_tools.h"

#include "ui/views/file_flow.h"
#include "ui/views/split_dialog.h"

#include <QComboBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace hullwright;
using namespace hullwright::test;
using namespace hullwright::ui;

namespace {

const QByteArray kFlat = R"(# the shop
services:
  web:
    image: example/web:1
    ports: ["8080:80"]
    depends_on: [api]
  api:
    image: example/api:1 # ours
    depends_on:
      - db
  db:
    image: postgres:16
)";

} // namespace

class SplitNetworkTest : public QObject {
    Q_OBJECT

private:
    static void begin(Stage& stage, const QByteArray& yaml = kFlat)
    {
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), yaml));
        stage.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    }
    static QByteArray text(Stage& stage) { return QByteArray::fromStdString(stage.window->document().text()); }
    static double score(Stage& stage) { return stage.window->document().analysis()->assessment.stack.value; }
    static bool ready(SplitDialog& dialog)
    {
        return QTest::qWaitFor([&dialog] { return dialog.ready(); }, 20'000);
    }
    static QTreeWidget* list(QDialog& dialog, const char* name)
    {
        for (QTreeWidget* each : dialog.findChildren<QTreeWidget*>())
            if (each->accessibleName() == QLatin1String(name))
                return each;
        return nullptr;
    }
    static QString summary(QDialog& dialog) { return dialog.findChild<QLabel*>(QStringLiteral("splitSummary"))->text(); }

private Q_SLOTS:
    void splitsAsOneStep()
    {
        Stage stage;
        begin(stage);
        const double before = score(stage);
        stage.dialogs.answer = [&](QDialog& dialog) {
            auto& split = dynamic_cast<SplitDialog&>(dialog);
            if (!ready(split))
                return false;
            QTreeWidget* segments = list(dialog, "Segments");
            bool good = segments->topLevelItemCount() == 2 && segments->topLevelItem(0)->text(0) == QLatin1String("front") && segments->topLevelItem(1)->text(0) == QLatin1String("back")
                && segments->topLevelItem(1)->checkState(SplitDialog::InternalColumn) == Qt::Checked;
            QTreeWidget* needs = list(dialog, "Who needs whom");
            good = good && needs->topLevelItem(0)->text(0) == QLatin1String("web depends on api") && needs->topLevelItem(0)->text(1) == QLatin1String("front");
            good = good && summary(dialog).contains(QLatin1String("The score"));
            split.apply();
            return good;
        };
        stage.action(QStringLiteral("Split Network…"))->trigger();
        QVERIFY2(text(stage).contains("networks:\n  front:\n  back:\n    internal: true\n"), text(stage).constData());
        QVERIFY(text(stage).startsWith("# the shop\n") && text(stage).contains("image: example/api:1 # ours\n"));
        QVERIFY(score(stage) <= before);
        QCOMPARE(stage.window->document().undoStack()->count(), 1);
        QCOMPARE(stage.window->document().undoStack()->undoText(), QStringLiteral("Split the network default into 2"));
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(text(stage), kFlat);
        QCOMPARE(score(stage), before);
    }
    void takesChangesByTheKeyboard()
    {
        Stage stage;
        begin(stage);
        QString parted, renamed;
        stage.dialogs.answer = [&](QDialog& dialog) {
            auto& split = dynamic_cast<SplitDialog&>(dialog);
            dialog.show();
            dialog.activateWindow();
            if (!QTest::qWaitForWindowActive(&dialog) || !ready(split) || !tabTo(QStringLiteral("Services in segments")))
                return false;
            auto* services = qobject_cast<QTreeWidget*>(focused());
            for (int row = 0; row < services->topLevelItemCount(); ++row)
                if (services->topLevelItem(row)->text(0) == QLatin1String("api"))
                    services->setCurrentItem(services->topLevelItem(row), 2);
            press(Qt::Key_Space); // api out of back: it needs db
            if (!ready(split))
                return false;
            parted = summary(dialog);
            press(Qt::Key_Space);
            if (!ready(split) || !tabTo(QStringLiteral("Segments")))
                return false;
            auto* segments = qobject_cast<QTreeWidget*>(focused());
            segments->setCurrentItem(segments->topLevelItem(1), 0);
            press(Qt::Key_F2);
            QTest::keyClicks(focused(), QStringLiteral("data"));
            press(Qt::Key_Return);
            // What was typed is taken over behind the key.
            if (!QTest::qWaitFor([&] { return services->headerItem()->text(2) == QLatin1String("data"); }) || !ready(split))
                return false;
            renamed = services->headerItem()->text(2);
            split.apply();
            return true;
        };
        stage.action(QStringLiteral("Split Network…"))->trigger();
        QVERIFY2(parted.contains(QLatin1String("api needs to reach db")), qPrintable(parted));
        QCOMPARE(renamed, QStringLiteral("data"));
        QVERIFY2(text(stage).contains("  data:\n    internal: true\n"), text(stage).constData());
    }
    void isOfferedWhereANetworkIsFlat()
    {
        Stage stage;
        begin(stage);
        stage.window->selection().select(yaml::parsePath("services.api").value());
        stage.named(QStringLiteral("Stack tree"))->setFocus();
        press(Qt::Key_7, Qt::ControlModifier);
        const auto button = [&]() -> QPushButton* {
            for (QPushButton* each : stage.window->findChildren<QPushButton*>())
                if (each->text().remove(u'&') == QStringLiteral("Split Network…"))
                    return each;
            return nullptr;
        };
        QTRY_VERIFY(button() && button()->isVisible());
        int asked = 0;
        stage.dialogs.answer = [&](QDialog& dialog) {
            ++asked;
            auto& split = dynamic_cast<SplitDialog&>(dialog);
            if (ready(split))
                split.apply();
            return true;
        };
        button()->click();
        QCOMPARE(asked, 1);
        QVERIFY(text(stage).contains("internal: true"));
        QTRY_VERIFY(!button()->isVisible());
    }
    void saysWhereThereIsNothingToSplit()
    {
        Stage stage;
        begin(stage, "services:\n  one:\n    image: example/one:1\n");
        QString words;
        stage.dialogs.answer = [&](QDialog& dialog) {
            (void)QTest::qWaitFor([&] { return !summary(dialog).isEmpty(); });
            words = summary(dialog);
            return false;
        };
        stage.action(QStringLiteral("Split Network…"))->trigger();
        QVERIFY2(words.startsWith(QLatin1String("No network can be split")), qPrintable(words));
    }
};

QTEST_MAIN(SplitNetworkTest)
#include "split_network_test.moc"
