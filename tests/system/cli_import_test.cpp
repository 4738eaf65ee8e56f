// `import`: the project on standard output, what it does not say on standard error, and the exit status of both.
#include "tests/system/cli_process.h"

#include <QTemporaryDir>

using namespace hullwright::test;

class CliImportTest : public QObject {
    Q_OBJECT

private slots:
    void aLine()
    {
        const auto whole = run({"import", "run", "docker run -d --name web -p 8080:80 nginx:1.27"});
        QCOMPARE(whole.status, 0);
        QCOMPARE(whole.out, QByteArray("services:\n  web:\n    image: nginx:1.27\n    container_name: web\n    ports:\n      - \"8080:80\"\n"));
        QVERIFY2(whole.err.isEmpty(), whole.err);
        QCOMPARE(run({"import", "run", "-"}, "docker run -d --name web \\\n  -p 8080:80 nginx:1.27\n").out, whole.out);
        // And it is a project.
        writeFile(m_folder.filePath("compose.yaml"), whole.out);
        QVERIFY(run({"check", "compose.yaml", "--format", "json"}).json()["complete"].toBool());
    }

    void whatIsLeft()
    {
        const auto partly = run({"import", "run", "docker run -P --link db:db nginx:1.27"});
        QCOMPARE(partly.status, 2);
        QCOMPARE(partly.out, QByteArray("services:\n  nginx:\n    image: nginx:1.27\n"));
        QVERIFY2(partly.err.contains("docker run: --publish-all has no counterpart\n") && partly.err.contains("docker run: --link db:db has no counterpart\n"), partly.err);
    }

    void nothingIsRun()
    {
        const QByteArray line = "docker run \\\n  nginx; touch " + m_folder.path().toLocal8Bit() + "/made\n";
        const auto refused = run({"import", "run", "-"}, line);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.out.isEmpty() && refused.err.contains(":2:8: There is more than one command"), refused.err);
        QVERIFY(!QFile::exists(m_folder.filePath("made")));
    }

    void anInspection()
    {
        const QString file = QString::fromStdString((dataDirectory() / "inspect" / "containers.json").string());
        const auto all = run({"import", "inspect", file});
        QVERIFY2(all.status == 0 && all.err.isEmpty(), all.err);
        QVERIFY2(all.out.contains("\n  web:\n") && all.out.contains("\n  plain:\n") && all.out.contains("\n  loose:\n"), all.out);
        QCOMPARE(run({"import", "inspect", "-"}, readFile(file)).out, all.out);
        writeFile(m_folder.filePath("text"), "services: {}\n");
        const auto wrong = run({"import", "inspect", "text"});
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.out.isEmpty() && wrong.err.startsWith("text: It is not JSON"), wrong.err);
    }

private:
    CliResult run(const QStringList& arguments, const QByteArray& input = {}) { return runCli(arguments, m_folder.path(), input); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CliImportTest)
#include "cli_import_test.moc"
