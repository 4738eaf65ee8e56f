// The lists of the project panel follow the document by row operations, watched by Qt's model tester.
#include "tests/support/test_paths.h"
#include "ui/models/environment_model.h"
#include "ui/models/files_model.h"
#include "ui/models/profiles_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hullwright;
using namespace hullwright::ui;

namespace {

/// A project in a folder of its own.
struct Folder {
    QTemporaryDir dir;

    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(dir.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    QByteArray read(const char* name) const
    {
        QFile file(dir.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
    }
};

const QByteArray kProject = R"(services:
  web:
    image: nginx:${TAG:-1.27}
    environment:
      MODE: ${MODE}
      AGAIN: "${MODE} ${PORT}"
  debug:
    image: busybox
    profiles: [tools, debug]
)";

QString column(const QAbstractItemModel& model, int wanted)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, wanted).data().toString();
    return cells.join(u'|');
}

} // namespace

class ProjectModelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsTheFiles()
    {
        Folder folder;
        const QString main = folder.write("compose.yaml", kProject);
        folder.write("compose.override.yaml", "services:\n  web:\n    read_only: true\n");
        Document document;
        FilesModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(document.open(main));
        QCOMPARE(column(model, FilesModel::NameColumn), QStringLiteral("compose.yaml|compose.override.yaml"));
        QCOMPARE(column(model, FilesModel::RoleColumn), QStringLiteral("main|override"));
        QVERIFY(document.performEdits(QStringLiteral("x"), {compose::FileEdit(yaml::Set{yaml::parsePath("services.web.read_only").value(), false}, 1)}));
        QCOMPARE(column(model, FilesModel::NameColumn), QStringLiteral("compose.yaml|compose.override.yaml ●"));
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("changed")));
        QVERIFY(document.open({main}, Document::Beside::Leave));
        QCOMPARE(model.rowCount(), 1);
        document.close();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.count(), 0);
    }

    void ticksProfiles()
    {
        Folder folder;
        Document document;
        ProfilesModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(document.open(folder.write("compose.yaml", kProject)));
        QCOMPARE(column(model, 0), QStringLiteral("debug|tools"));
        const auto active = [&] { return document.analysis()->project.stack->service("debug")->active; };
        QVERIFY(!active());
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(active());
        QCOMPARE(document.choices().profiles, std::vector<std::string>{"tools"});
        QCOMPARE(document.undoStack()->count(), 0);
        QVERIFY(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!active());
        QVERIFY(document.perform(QStringLiteral("x"), {yaml::Remove{yaml::parsePath("services.debug").value()}}));
        QCOMPARE(model.rowCount(), 0);
    }

    void saysWhereVariablesComeFrom()
    {
        Folder folder;
        folder.write(".env", "# ours\nPORT=80\nSPARE=1\n");
        Document document;
        QVERIFY(document.open(folder.write("compose.yaml", kProject)));
        EnvironmentModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(column(model, EnvironmentModel::NameColumn), QStringLiteral("MODE|PORT|SPARE|TAG"));
        QCOMPARE(column(model, EnvironmentModel::ValueColumn), QStringLiteral("|80|1|1.27"));
        QCOMPARE(column(model, EnvironmentModel::SourceColumn), QStringLiteral("not set|.env, line 2|.env, line 3|default in the text"));
        QCOMPARE(column(model, EnvironmentModel::UsesColumn), QStringLiteral(":5, :6|:6|nowhere|:3"));
        QCOMPARE(model.unset(), 1);
        model.pin(QStringLiteral("MODE"), QStringLiteral("strict"));
        model.follow();
        QCOMPARE(model.index(0, EnvironmentModel::SourceColumn).data().toString(), QStringLiteral("pinned here"));
        QCOMPARE(document.analysis()->project.stack->service("web")->environment.front().value, std::optional<std::string>("strict"));
        QVERIFY(model.unpin(QStringLiteral("MODE")));
        model.follow();
        QCOMPARE(model.unset(), 1);
    }

    void editsTheFileOfVariablesWithUndo()
    {
        Folder folder;
        folder.write(".env", "# ours\r\nPORT=80 \r\n");
        Document document;
        QVERIFY(document.open(folder.write("compose.yaml", kProject)));
        EnvironmentModel model(document);
        const auto again = [&] { return document.analysis()->project.stack->service("web")->environment.back().value.value_or(""); };
        QCOMPARE(again(), std::string(" 80"));
        QVERIFY(model.setData(model.index(1, EnvironmentModel::ValueColumn), QStringLiteral("90 91")));
        QCOMPARE(again(), std::string(" 90 91"));
        QVERIFY(document.modified());
        QCOMPARE(document.undoStack()->undoText(), QStringLiteral("Set PORT in .env"));
        QCOMPARE(folder.read(".env"), QByteArray("# ours\r\nPORT=80 \r\n"));
        document.undoStack()->undo();
        QCOMPARE(again(), std::string(" 80"));
        QVERIFY(!document.modified());
        document.undoStack()->redo();
        QVERIFY(document.save());
        QCOMPARE(folder.read(".env"), QByteArray("# ours\r\nPORT='90 91'\r\n"));
        QVERIFY(model.writeToFile(QStringLiteral("NEW"), QStringLiteral("it's")));
        QVERIFY(document.save());
        QCOMPARE(folder.read(".env"), QByteArray("# ours\r\nPORT='90 91'\r\nNEW=\"it's\"\r\n"));
        QSignalSpy failed(&model, &EnvironmentModel::failed);
        QVERIFY(!model.writeToFile(QStringLiteral("NEW"), QStringLiteral("two\nlines")));
        QCOMPARE(failed.count(), 1);
    }

    void keepsTheUsersEnvironmentOut()
    {
        qputenv("MODE", "mine");
        Folder folder;
        Document document;
        QVERIFY(document.open(folder.write("compose.yaml", kProject)));
        EnvironmentModel model(document);
        QCOMPARE(model.index(0, EnvironmentModel::SourceColumn).data().toString(), QStringLiteral("not set"));
        LoadChoices choices;
        choices.ownEnvironment = true;
        document.setChoices(choices);
        model.follow();
        QCOMPARE(model.index(0, EnvironmentModel::SourceColumn).data().toString(), QStringLiteral("your environment"));
        QCOMPARE(model.index(0, EnvironmentModel::ValueColumn).data().toString(), QStringLiteral("mine"));
        qunsetenv("MODE");
    }

    void scoresWithEveryVariableUnset()
    {
        Folder folder;
        folder.write(".env", "WHO=0\n");
        Document document;
        QVERIFY(document.open(folder.write("compose.yaml", "services:\n  web:\n    image: nginx:1.27\n    ports: ['8080:80']\n    privileged: ${PRIVILEGED:-false}\n    user: \"${WHO:-1000}\"\n")));
        QVERIFY(analysis::scoreWithVariablesUnset(*document.analysis()) < document.analysis()->assessment.stack.value);
    }
};

QTEST_MAIN(ProjectModelsTest)
#include "project_models_test.moc"
