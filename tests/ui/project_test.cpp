// The project panel in the real window: files, profiles, variables, and what was not read.
#include "tests/ui/ui_test_tools.h"

#include "ui/models/environment_model.h"
#include "ui/models/files_model.h"
#include "ui/models/stack_tree_model.h"
#include "ui/views/file_flow.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"
#include "ui/views/tree_view.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>

using namespace hullwright;
using namespace hullwright::ui;
using namespace hullwright::test;

namespace {

const QByteArray kMain = R"(services:
  web:
    image: nginx:1.27
    environment:
      MODE: ${MODE}
  debug:
    image: busybox:1.36
    profiles: [tools]
)";

} // namespace

class ProjectTest : public QObject {
    Q_OBJECT

private:
    static QStringList named(Stage& stage)
    {
        QStringList names;
        for (const DocumentFile& file : stage.window->document().files())
            names << file.name;
        return names;
    }
    /// A window with the project panel on show.
    static QAbstractItemView* open(Stage& stage, const char* view)
    {
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kMain));
        stage.window->findChild<QDockWidget*>(QStringLiteral("projectDock"))->raise();
        stage.window->activateWindow();
        (void)QTest::qWaitForWindowActive(stage.window.get());
        auto* found = stage.named<QAbstractItemView>(QLatin1String(view));
        if (found)
            found->setFocus();
        QApplication::processEvents();
        return found;
    }

private Q_SLOTS:
    void addsOrdersAndRemovesOverrides()
    {
        Stage stage;
        auto* files = open(stage, "Project files");
        QVERIFY(files && files->isVisible());
        QCOMPARE(files->model()->rowCount(), 1);
        stage.dialogs.fileToOpen = stage.write(QStringLiteral("first.yaml"), "services:\n  web:\n    read_only: true\n");
        QTest::keyClick(files, Qt::Key_Insert);
        stage.dialogs.fileToSave = stage.folder.filePath(QStringLiteral("second.yaml"));
        stage.action(QStringLiteral("New Override…"))->trigger();
        QCOMPARE(named(stage), (QStringList{QStringLiteral("compose.yaml"), QStringLiteral("first.yaml"), QStringLiteral("second.yaml")}));
        QVERIFY(Stage::read(stage.dialogs.fileToSave).contains("services: {}"));
        QVERIFY(stage.window->document().analysis()->project.stack->service("web")->readOnly);

        files->setCurrentIndex(files->model()->index(2, 0));
        QCOMPARE(stage.window->source().file(), std::size_t{2});
        QTest::keyClick(files, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(named(stage), (QStringList{QStringLiteral("compose.yaml"), QStringLiteral("second.yaml"), QStringLiteral("first.yaml")}));
        QCOMPARE(files->currentIndex().row(), 1);
        QTest::keyClick(files, Qt::Key_Delete);
        QCOMPARE(named(stage), (QStringList{QStringLiteral("compose.yaml"), QStringLiteral("first.yaml")}));
        QVERIFY(QFile::exists(stage.dialogs.fileToSave));
        files->setCurrentIndex(files->model()->index(0, 0));
        QVERIFY(!stage.action(QStringLiteral("Leave Out"))->isEnabled());
        stage.action(QStringLiteral("Show Folder"))->trigger();
        QCOMPARE(stage.dialogs.shownFolder, stage.folder.path());
    }

    void asksBeforeUnsavedTextIsLost()
    {
        Stage stage;
        auto* files = open(stage, "Project files");
        QVERIFY(stage.window->document().perform(QStringLiteral("x"), {yaml::Assign{yaml::parsePath("services.web.read_only").value(), true}}));
        stage.dialogs.fileToOpen = stage.write(QStringLiteral("more.yaml"), "services: {}\n");
        QTest::keyClick(files, Qt::Key_Insert);
        QCOMPARE(stage.dialogs.unsavedAsked, 1);
        QCOMPARE(named(stage).size(), 1);
        stage.dialogs.unsaved = Dialogs::Unsaved::Save;
        QTest::keyClick(files, Qt::Key_Insert);
        QCOMPARE(named(stage).size(), 2);
        QVERIFY(stage.window->document().text().find("read_only: true") != std::string::npos);
    }

    void remembersTheProfilesOfAProject()
    {
        Stage stage;
        auto* profiles = open(stage, "Profiles");
        QVERIFY(profiles);
        profiles->setCurrentIndex(profiles->model()->index(0, 0));
        QTest::keyClick(profiles, Qt::Key_Space);
        QVERIFY(stage.window->document().analysis()->project.stack->service("debug")->active);
        QVERIFY(stage.window->close());
        stage.restart();
        stage.window->files().open(stage.folder.filePath(QStringLiteral("compose.yaml")));
        QVERIFY(stage.window->document().analysis()->project.stack->service("debug")->active);
    }

    void editsVariablesByKeyboard()
    {
        Stage stage;
        stage.write(QStringLiteral(".env"), "MODE=easy\n");
        auto* table = open(stage, "Variables");
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, EnvironmentModel::ValueColumn));
        QTest::keyClick(table, Qt::Key_F2);
        QVERIFY(QApplication::focusWidget() && QApplication::focusWidget() != table);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("strict"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const auto mode = [&] { return stage.window->document().analysis()->project.stack->service("web")->environment.front().value.value_or(""); };
        QTRY_COMPARE(mode(), std::string("strict")); // an editor commits from the event loop
        stage.action(QStringLiteral("Save"))->trigger();
        QCOMPARE(Stage::read(stage.folder.filePath(QStringLiteral(".env"))), QByteArray("MODE=strict\n"));
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(mode(), std::string("easy"));

        table->setFocus();
        QTest::keyClick(table, Qt::Key_F12);
        QCOMPARE(QString::fromStdString(yaml::toString(stage.window->selection().path())), QStringLiteral("services.web.environment.MODE"));
        for (const QCheckBox* box : stage.window->findChildren<QCheckBox*>())
            if (box->text().contains(QLatin1String("environment take part")))
                QVERIFY(!box->isChecked());
    }

    void asksWhereASharedValueIsChanged()
    {
        Stage stage;
        const QByteArray shared = "x-base: &base\n  user: app\nservices:\n  web:\n    <<: *base\n    image: nginx:1.27\n  api:\n    <<: *base\n    image: redis:7\n";
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), shared));
        stage.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        auto* tree = stage.named<QAbstractItemView>(QStringLiteral("Stack tree"));
        stage.window->selection().select(yaml::parsePath("services.web.user").value());
        tree->setFocus();
        const auto edit = [&](const QString& value) {
            auto* model = stage.window->findChild<TreeView*>()->model();
            model->setData(model->indexOf(yaml::parsePath("services.web.user").value(), StackTreeModel::ValueColumn), value);
            QApplication::processEvents();
        };
        edit(QStringLiteral("daemon"));
        auto* where = stage.named<QComboBox>(QStringLiteral("Where it is changed"));
        QVERIFY(where && where->isVisible());
        QCOMPARE(QByteArray::fromStdString(stage.window->document().text()), shared);
        QVERIFY(where->count() >= 2);
        QTest::keyClick(where, Qt::Key_Return); // the default: this service alone
        const auto user = [&](const char* service) { return stage.window->document().analysis()->project.stack->service(service)->user->value; };
        QCOMPARE(user("web"), std::string("daemon"));
        QCOMPARE(user("api"), std::string("app"));
        QVERIFY(!where->isVisible());
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(QByteArray::fromStdString(stage.window->document().text()), shared);

        stage.window->selection().select(yaml::parsePath("services.web.user").value());
        edit(QStringLiteral("daemon"));
        int anchor = -1;
        for (int i = 0; i < where->count(); ++i)
            anchor = where->itemText(i).contains(QLatin1String("&base")) ? i : anchor;
        QVERIFY(anchor > 0);
        QVERIFY2(where->itemText(anchor).contains(QLatin1Char('2')), qPrintable(where->itemText(anchor)));
        where->setCurrentIndex(anchor);
        QTest::keyClick(where, Qt::Key_Return);
        QCOMPARE(user("web"), std::string("daemon"));
        QCOMPARE(user("api"), std::string("daemon"));
        QCOMPARE(QByteArray::fromStdString(stage.window->document().text()).count("user:"), 1);
    }

    void opensAFolderAsComposeLoadsIt()
    {
        Stage stage;
        stage.write(QStringLiteral("compose.yaml"), "services: {unused: {image: nginx}}\n");
        stage.write(QStringLiteral("base.yml"), "services:\n  web:\n    image: nginx:${TAG}\n");
        stage.write(QStringLiteral("more.yml"), "services:\n  web:\n    read_only: true\n");
        QVERIFY(stage.window->files().open(stage.folder.path()));
        QCOMPARE(stage.window->document().files().size(), std::size_t(1));
        stage.write(QStringLiteral(".env"), "COMPOSE_FILE=base.yml:more.yml\nTAG=1.27\n");
        QVERIFY(stage.window->files().open(stage.folder.path()));
        const auto* web = stage.window->document().analysis()->project.stack->service("web");
        QVERIFY(web);
        QCOMPARE(web->image->value, std::string("nginx:1.27"));
        QVERIFY(web->readOnly && web->readOnly->value);

        // A stranger's .env may not have a file of this host opened.
        stage.write(QStringLiteral(".env"), "COMPOSE_FILE=../../etc/passwd\n");
        QVERIFY(!stage.window->files().open(stage.folder.path()));
        QVERIFY(stripText(*stage.window).contains(QLatin1String("passwd")));
    }

    void asksForWhatIsTypedIntoTheTree()
    {
        Stage stage;
        const QByteArray shared = "x-base: &base\n  user: app\nservices:\n  web:\n    <<: *base\n    image: nginx:1.27\n  api:\n    <<: *base\n    image: redis:7\n";
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), shared));
        stage.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        auto* tree = stage.named<QAbstractItemView>(QStringLiteral("Stack tree"));
        stage.window->selection().select(yaml::parsePath("services.web.user").value());
        tree->setFocus();
        const auto edit = [&](const QString& value) {
            tree->setCurrentIndex(tree->currentIndex().siblingAtColumn(1));
            QTest::keyClick(tree, Qt::Key_F2);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), value);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        };
        edit(QStringLiteral("daemon"));
        auto* where = stage.named<QComboBox>(QStringLiteral("Where it is changed"));
        QTRY_VERIFY(where->isVisible());
        QTRY_VERIFY(where->hasFocus());
        QCOMPARE(QByteArray::fromStdString(stage.window->document().text()), shared);
    }

    void showsAndEditsWhatIsInheritedDeepInside()
    {
        Stage stage;
        const QByteArray main = "services:\n  base:\n    image: nginx:1.27\n    environment: [TZ=utc]\n  web:\n    extends: base\n    environment:\n      A: own\n"
                                "    deploy:\n      resources:\n        limits:\n          cpus: \"1\"\n";
        const QByteArray over = "services:\n  web:\n    deploy:\n      resources:\n        limits:\n          memory: 64m\n";
        stage.write(QStringLiteral("compose.override.yaml"), over);
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), main));
        stage.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        auto* tree = stage.named<QAbstractItemView>(QStringLiteral("Stack tree"));
        auto* model = stage.window->findChild<TreeView*>()->model();
        const auto choose = [&](const char* path) {
            auto* proxy = qobject_cast<QAbstractProxyModel*>(tree->model());
            tree->setCurrentIndex(proxy->mapFromSource(model->indexOf(yaml::parsePath(path).value(), StackTreeModel::ValueColumn)));
            tree->setFocus();
        };
        choose("services.web.deploy.resources.limits.memory");
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("64m"));
        QVERIFY(tree->currentIndex().data(Qt::ToolTipRole).toString().contains(QLatin1String("from compose.override.yaml, line 6")));
        QTest::keyClick(tree, Qt::Key_F12);
        const auto& files = stage.window->document().analysis()->files();
        QCOMPARE(compose::fileOf(files, stage.window->selection().place()).value_or(9), std::size_t{1});

        choose("services.web.environment.TZ");
        QCOMPARE(tree->currentIndex().data().toString(), QStringLiteral("utc"));
        QTest::keyClick(tree, Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("cet"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto* where = stage.named<QComboBox>(QStringLiteral("Where it is changed"));
        QTRY_VERIFY(where->isVisible());
        QTRY_VERIFY(where->hasFocus());
        QCOMPARE(QByteArray::fromStdString(stage.window->document().text()), main);
        QTest::keyClick(where, Qt::Key_Return);
        QVERIFY(stage.window->document().text().find("      TZ: cet\n") != std::string::npos);
        QVERIFY(stage.window->document().text().find("[TZ=utc]") != std::string::npos);
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(QByteArray::fromStdString(stage.window->document().text()), main);
    }

    void asksForAnAliasAndNeverForAPlainValue()
    {
        Stage stage;
        const QByteArray aliased = "x-restart: &often always\nservices:\n  web:\n    image: nginx:1.27\n    restart: *often\n  api:\n    image: redis:7\n    restart: *often\n";
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), aliased));
        auto* tree = stage.window->findChild<TreeView*>();
        const auto set = [&](const char* path, const QString& value) {
            const bool taken = tree->model()->setData(tree->model()->indexOf(yaml::parsePath(path).value(), StackTreeModel::ValueColumn), value);
            QApplication::processEvents();
            return taken;
        };
        auto* where = stage.named<QComboBox>(QStringLiteral("Where it is changed"));
        QVERIFY(set("services.web.image", QStringLiteral("nginx:1.28")));
        QVERIFY(!where->isVisible());
        stage.action(QStringLiteral("Undo"))->trigger();

        QVERIFY(set("services.web.restart", QStringLiteral("no")));
        QVERIFY(where->isVisible());
        QTest::keyClick(where, Qt::Key_Escape);
        QVERIFY(!where->isVisible());
        QCOMPARE(QByteArray::fromStdString(stage.window->document().text()), aliased);

        QVERIFY(set("services.web.restart", QStringLiteral("no")));
        QTest::keyClick(where, Qt::Key_Return);
        const auto restart = [&](const char* service) { return stage.window->document().analysis()->project.stack->service(service)->restart->value; };
        QCOMPARE(restart("web"), std::string("no"));
        QCOMPARE(restart("api"), std::string("always"));
        QCOMPARE(stage.window->document().undoStack()->index(), 1);
    }

    void offersToReadWhatLiesOutside()
    {
        Stage stage;
        QTemporaryDir elsewhere;
        QFile file(elsewhere.filePath(QStringLiteral("outside.env")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SECRET_SAUCE=mustard\n");
        file.close();
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), "services:\n  web:\n    image: nginx:1.27\n    env_file: " + file.fileName().toUtf8() + "\n"));
        QVERIFY(stripText(*stage.window).contains(QLatin1String("outside.env")));
        QVERIFY(!stage.window->document().analysis()->assessment.complete);
        stage.action(QStringLiteral("Read It"))->trigger();
        QVERIFY(stage.window->document().analysis()->assessment.complete);
        QVERIFY(compose::toJson(stage.window->document().analysis()->project.model()).find("\"SECRET_SAUCE\": \"mustard\"") != std::string::npos);
        QVERIFY(!stripText(*stage.window).contains(QLatin1String("outside.env")));
    }
};

QTEST_MAIN(ProjectTest)
#include "project_test.moc"
