// The dialogs over the whole document: changes looked at and taken back one by one, settings given to other services.
#include "tests/ui/ui_test_tools.h"
#include "ui/views/copy_dialog.h"
#include "ui/views/file_flow.h"
#include "ui/views/review_dialog.h"
#include "ui/widgets/waiting.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QTreeWidget>
#include <QtTest>

#include <atomic>
#include <memory>

using namespace hullwright;
using namespace hullwright::ui;
using hullwright::test::Stage;

namespace {

const QByteArray kShop = "services:\n"
                         "  web: # the front\n"
                         "    image: nginx:1.27\n"
                         "    cap_drop: [ALL]\n"
                         "    pids_limit: 100\n"
                         "  api:\n"
                         "    image: example/api:1\n"
                         "  db:\n"
                         "    image: 'postgres:16'\n";

template <class T>
T* in(QWidget& parent, const QString& name)
{
    const auto all = parent.findChildren<T*>();
    for (T* each : all) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QByteArray textOf(Stage& stage)
{
    return QByteArray::fromStdString(stage.window->document().text());
}

void edit(Stage& stage, const char* service, const char* key, const yaml::Value& value)
{
    const auto done = stage.window->document().perform(QStringLiteral("Set"), {yaml::Assign{{std::string("services"), std::string(service), std::string(key)}, value, 0}});
    QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
}

} // namespace

class ReviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// A file that this project made goes altogether, and lines of a text that is broken can be put back too.
    void aNewFileAndABrokenTextAreTakenBack()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        auto& document = stage.window->document();
        const QString profile = stage.folder.filePath(QStringLiteral("new.json"));
        QVERIFY(document.editSide(profile, QStringLiteral("new"), "{}\n"));
        const auto revert = [&stage] {
            stage.dialogs.answer = [](QDialog& dialog) {
                dialog.show();
                QPushButton* button = test::buttonIn(dialog, QStringLiteral("Revert This Change"));
                [&] { QVERIFY(button && button->isEnabled()); }();
                button->click();
                return false;
            };
            stage.action(QStringLiteral("Review Changes…"))->trigger();
        };
        revert();
        QVERIFY(document.sideLook(profile).state == ui::SideLook::State::Absent);
        QVERIFY(document.save());
        QVERIFY(!QFile::exists(profile));
        document.type(0, {{{static_cast<std::size_t>(kShop.size()), "", "  db: [\n"}}}, QStringLiteral("type"), ui::Document::Typing::Separate);
        document.settle();
        QVERIFY(!document.editable());
        revert();
        QVERIFY(document.editable());
        QCOMPARE(textOf(stage), kShop);
    }
    void oneChangeIsTakenBack()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        edit(stage, "web", "read_only", true);
        edit(stage, "db", "init", true);
        bool asked = false;
        stage.dialogs.answer = [&](QDialog& dialog) {
            asked = true;
            dialog.show();
            auto* list = in<QTreeWidget>(dialog, QStringLiteral("Changes"));
            auto* text = in<QPlainTextEdit>(dialog, QStringLiteral("Changes as one text"));
            [&] {
                QVERIFY(list && text);
                QCOMPARE(list->topLevelItemCount(), 1);
                QCOMPARE(list->topLevelItem(0)->childCount(), 2);
                QCOMPARE(list->currentItem()->text(0), QStringLiteral("Added to web: read_only: true"));
                QVERIFY(text->toPlainText().contains(QStringLiteral("+    init: true")));
                list->setFocus();
                QTest::keyClick(list, Qt::Key_Down);
                QCOMPARE(list->currentItem()->text(0), QStringLiteral("Added to db: init: true"));
                QTest::keyClick(list, Qt::Key_Up);
                QPushButton* revert = test::buttonIn(dialog, QStringLiteral("Revert This Change"));
                QVERIFY(revert);
                revert->setFocus();
                QTest::keyClick(revert, Qt::Key_Space);
                QCOMPARE(list->topLevelItem(0)->childCount(), 1);
                QCOMPARE(list->currentItem()->text(0), QStringLiteral("Added to db: init: true"));
            }();
            return false;
        };
        stage.action(QStringLiteral("Review Changes…"))->trigger();
        QVERIFY(asked);
        QCOMPARE(textOf(stage), QByteArray(kShop + "    init: true\n"));
        QCOMPARE(stage.window->document().undoStack()->undoText(), QStringLiteral("Revert a change in compose.yaml"));
        stage.action(QStringLiteral("Undo"))->trigger();
        QVERIFY(textOf(stage).contains("read_only: true"));
    }

    void allTakenBackIsTheFile()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        edit(stage, "web", "pids_limit", 50);
        edit(stage, "api", "init", true);
        edit(stage, "db", "image", "postgres:17");
        ReviewDialog dialog(stage.window->document(), stage.window.get());
        dialog.show();
        QPushButton* revert = test::buttonIn(dialog, QStringLiteral("Revert This Change"));
        QVERIFY(revert);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(revert->isEnabled());
            revert->click();
        }
        QVERIFY(!revert->isEnabled());
        QCOMPARE(textOf(stage), kShop);
    }

    void bothViewsShowTheSame()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        edit(stage, "web", "pids_limit", 50);
        ReviewDialog dialog(stage.window->document(), stage.window.get());
        dialog.show();
        auto* how = in<QComboBox>(dialog, QStringLiteral("Show"));
        auto* before = in<QPlainTextEdit>(dialog, QStringLiteral("Before"));
        auto* after = in<QPlainTextEdit>(dialog, QStringLiteral("After"));
        QVERIFY(how && before && after);
        QVERIFY(!before->isVisible());
        how->setFocus();
        QTest::keyClick(how, Qt::Key_Down);
        QVERIFY(before->isVisible() && after->isVisible());
        QVERIFY(before->toPlainText().contains(QStringLiteral("-     pids_limit: 100")));
        QVERIFY(after->toPlainText().contains(QStringLiteral("+     pids_limit: 50")));
        QCOMPARE(before->blockCount(), after->blockCount());
    }

    void settingsAreGivenToOthers()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        stage.window->selection().select({std::string("services")});
        QVERIFY(!stage.action(QStringLiteral("Copy Settings to Others…"))->isEnabled()); // no service is selected
        stage.window->selection().select({std::string("services"), std::string("web")});
        QVERIFY(stage.action(QStringLiteral("Copy Settings to Others…"))->isEnabled());
        stage.dialogs.answer = [&](QDialog& dialog) {
            auto* copying = qobject_cast<CopyDialog*>(&dialog);
            dialog.show();
            [&] {
                QVERIFY(copying);
                auto* services = in<QTreeWidget>(dialog, QStringLiteral("Services"));
                QVERIFY(services);
                QCOMPARE(services->topLevelItemCount(), 2);
                QTRY_VERIFY(copying->ready());
                QVERIFY(!test::buttonIn(dialog, QStringLiteral("Copy"))->isEnabled());
                services->setFocus();
                QTest::keyClick(services, Qt::Key_Home);
                QTest::keyClick(services, Qt::Key_Space);
                QTest::keyClick(services, Qt::Key_Down);
                QTest::keyClick(services, Qt::Key_Space);
                QTRY_COMPARE(copying->plan().changed.size(), std::size_t{2});
                QTest::keyClick(services, Qt::Key_Return);
            }();
            return true;
        };
        stage.action(QStringLiteral("Copy Settings to Others…"))->trigger();
        const auto service = [&](const char* name) { return stage.window->document().analysis()->project.stack->service(name); };
        for (const char* name : {"api", "db"}) {
            QCOMPARE(service(name)->capDrop.size(), std::size_t{1});
            QVERIFY(service(name)->limits.pids.effective());
        }
        QCOMPARE(stage.window->document().undoStack()->count(), 1);
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(textOf(stage), kShop);
    }

    void aTemplateIsApplied()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        stage.window->selection().select({std::string("services")});
        QVERIFY(!stage.action(QStringLiteral("Apply Template…"))->isEnabled()); // no service is selected
        stage.window->selection().select({std::string("services"), std::string("db")});
        stage.dialogs.answer = [&](QDialog& dialog) {
            auto* copying = qobject_cast<CopyDialog*>(&dialog);
            dialog.show();
            [&] {
                QVERIFY(copying);
                auto* which = in<QComboBox>(dialog, QStringLiteral("Template"));
                auto* settings = in<QTreeWidget>(dialog, QStringLiteral("Settings"));
                QVERIFY(which && settings);
                QCOMPARE(which->count(), 4);
                which->setFocus();
                QTest::keyClick(which, Qt::Key_Down);
                QTest::keyClick(which, Qt::Key_Down);
                QCOMPARE(which->currentText(), QStringLiteral("Database"));
                QCOMPARE(settings->topLevelItem(0)->text(0), QStringLiteral("cap_drop"));
                QCOMPARE(settings->topLevelItem(0)->checkState(0), Qt::Checked);
                QTRY_VERIFY(copying->ready() && !copying->plan().patches.empty());
                QCOMPARE(copying->plan().changed, std::vector<std::string>{"db"}); // the selected one, and nobody else
                copying->apply();
            }();
            return true;
        };
        stage.action(QStringLiteral("Apply Template…"))->trigger();
        const auto* db = stage.window->document().analysis()->project.stack->service("db");
        QCOMPARE(db->capDrop.size(), std::size_t{1});
        QVERIFY(db->capAdd.size() == 5 && db->limits.memory.effective() && db->security.noNewPrivileges);
        QCOMPARE(stage.window->document().undoStack()->undoText(), QStringLiteral("Apply the template Database to db"));
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(textOf(stage), kShop);
    }
    void aTemplateLeavesWhatIsSetByHand()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        CopyDialog dialog(stage.window->document(), QStringLiteral("web"), stage.window.get(), CopyDialog::Source::Template);
        auto* settings = in<QTreeWidget>(dialog, QStringLiteral("Settings"));
        const auto* web = stage.window->document().analysis()->project.stack->service("web");
        QVERIFY(settings && web->limits.pids.effective());
        in<QComboBox>(dialog, QStringLiteral("Template"))->setCurrentIndex(2); // it has another limit
        for (int i = 0; i < settings->topLevelItemCount(); ++i)
            if (settings->topLevelItem(i)->text(0) == QLatin1String("pids_limit"))
                QCOMPARE(settings->topLevelItem(i)->checkState(0), Qt::Unchecked);
        QTRY_VERIFY(dialog.ready());
        for (const auto& file : dialog.plan().after->files())
            QVERIFY(file.tree->text().find("pids_limit: 100") != std::string::npos);
    }
    void aTemplateGivesCapabilitiesBackOnlyWhereItTakesThem()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), "services:\n  web:\n    image: example/web:1\n  own:\n    image: example/own:1\n    cap_drop: [NET_RAW]\n"));
        for (const auto& [service, expected] : {std::pair{"web", Qt::Checked}, std::pair{"own", Qt::Unchecked}}) {
            CopyDialog dialog(stage.window->document(), QLatin1String(service), stage.window.get(), CopyDialog::Source::Template);
            const auto* settings = in<QTreeWidget>(dialog, QStringLiteral("Settings"));
            for (int i = 0; i < 2; ++i) { // cap_drop, cap_add
                QVERIFY(settings->topLevelItem(i)->text(0).startsWith(QLatin1String("cap_")));
                QCOMPARE(settings->topLevelItem(i)->checkState(0), expected);
            }
        }
    }

    void longWorkIsWaitedForAndGivenUp()
    {
        Stage stage;
        const auto ended = std::make_shared<std::atomic<bool>>(false);
        // Short work shows no dialog and is done when the waiting ends.
        bool did = false;
        QVERIFY(waitFor(stage.window.get(), QStringLiteral("Short"), [&did](const GoOn&) { did = true; }));
        QVERIFY(did);
        // Long work can be given up: it is told so.
        QTimer::singleShot(900, stage.window.get(), [&] {
            auto* dialog = stage.window->findChild<QProgressDialog*>(QStringLiteral("waitingDialog"));
            QVERIFY(dialog && dialog->isVisible());
            QTest::keyClick(dialog, Qt::Key_Escape);
        });
        QVERIFY(!waitFor(stage.window.get(), QStringLiteral("Long"), [ended](const GoOn& goOn) {
            for (std::size_t i = 0; i < 1'000 && goOn(i, 1'000); ++i)
                QThread::msleep(20);
            *ended = true;
        }));
        QTRY_VERIFY(*ended);
    }
};

QTEST_MAIN(ReviewTest)
#include "review_test.moc"
