// An export as its reader meets it: every file is there, every profile compiles, and the Compose file names each of them.
#include "core/seccomp/filter.h"
#include "core/seccomp/profile.h"
#include "tests/system/cli_process.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace hullwright;
using namespace hullwright::test;

class ExportProfilesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void filesAreComplete();
    void seccompProfilesCompile();
    void appArmorProfilesCompile();
    void composeNamesEachProfile();
    void readmeNamesEachFile();
    void verifyIsAShellScript();
    void existingFilesAreKept();
    void ownProfilesAreKept();
    void hostileNamesStayInside();

private:
    QTemporaryDir m_folder;
    QString m_export;
    QStringList files(const char* name) const { return QDir(m_export + "/" + name).entryList(QDir::Files, QDir::Name); }
};

void ExportProfilesTest::init()
{
    const auto sample = sourceDirectory() / "resources" / "samples" / "weak-shop" / "compose.yaml";
    m_export = m_folder.filePath("export");
    QDir(m_export).removeRecursively();
    const auto result = runCli({"harden", QString::fromStdString(sample.string()), "--preset", "restricted", "--overrule", "--output", m_export}, m_folder.path());
    QVERIFY2(result.status == 0 || result.status == 1, result.err);
}

void ExportProfilesTest::filesAreComplete()
{
    QCOMPARE(QDir(m_export).entryList(QDir::Files, QDir::Name), (QStringList{"README.md", "compose.yaml", "verify.sh"}));
    for (const char* service : {"api", "cache", "dashboard", "database", "web"})
        QVERIFY2(files("seccomp").contains(QString(service) + ".json"), service);
    QVERIFY(files("apparmor").size() >= 5);
}

void ExportProfilesTest::seccompProfilesCompile()
{
    for (const QString& name : files("seccomp")) {
        const auto profile = seccomp::parseProfile(readFile(m_export + "/seccomp/" + name).toStdString());
        QVERIFY2(profile, qPrintable(name));
        const auto program = seccomp::compile(*profile);
        QVERIFY2(program, program ? "" : describe(program.error()).c_str());
        QVERIFY(program->instructions.size() > 100 && program->instructions.size() <= 4096);
    }
}

void ExportProfilesTest::appArmorProfilesCompile()
{
    const QString parser = QStandardPaths::findExecutable("apparmor_parser", {"/usr/sbin", "/sbin", "/usr/bin"});
    if (parser.isEmpty())
        QSKIP("apparmor_parser is not here: install the package apparmor");
    for (const QString& name : files("apparmor")) {
        QProcess process;
        process.start(parser, {"-Q", "-K", "-T", "-S", m_export + "/apparmor/" + name});
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
        QVERIFY(process.readAllStandardOutput().size() > 1000);
    }
}

void ExportProfilesTest::composeNamesEachProfile()
{
    const QByteArray compose = readFile(m_export + "/compose.yaml");
    for (const QString& name : files("seccomp"))
        QVERIFY2(compose.contains(("seccomp=./seccomp/" + name).toUtf8()), qPrintable(name));
    for (const QString& name : files("apparmor"))
        QVERIFY2(compose.contains(("apparmor=" + name).toUtf8()), qPrintable(name));
    // Still the user's file: its comments are there, and it loads.
    QVERIFY(compose.contains("# The shop front: nginx with the pages, and a proxy to the api."));
    QCOMPARE(runCli({"config", m_export}, m_folder.path()).status, 0);
}

void ExportProfilesTest::readmeNamesEachFile()
{
    const QByteArray readme = readFile(m_export + "/README.md");
    for (const char* words : {"sudo apparmor_parser", "docker compose", "seccomp/", "apparmor/"})
        QVERIFY2(readme.contains(words), words);
}

void ExportProfilesTest::verifyIsAShellScript()
{
    const QString script = m_export + "/verify.sh";
    QVERIFY(QFileInfo(script).isExecutable());
    const QByteArray text = readFile(script);
    QVERIFY2(text.contains("expect \"$1\" NoNewPrivs 1") && text.contains("check database\n") && text.contains("compose restart"), text);
    const QString checker = QStandardPaths::findExecutable("shellcheck");
    if (checker.isEmpty())
        QSKIP("shellcheck is not here");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(checker, {script});
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitCode() == 0, process.readAll());
}

void ExportProfilesTest::existingFilesAreKept()
{
    writeFile(m_export + "/compose.yaml", "mine");
    writeFile(m_folder.filePath("compose.yaml"), "services:\n  a:\n    image: x\n");
    const auto result = runCli({"harden", "compose.yaml", "--output", m_export}, m_folder.path());
    QCOMPARE(result.status, 2);
    QVERIFY(!result.err.isEmpty());
    QCOMPARE(readFile(m_export + "/compose.yaml"), QByteArray("mine"));
    QVERIFY(!QFile::exists(m_export + "/seccomp/a.json"));
}

void ExportProfilesTest::ownProfilesAreKept()
{
    writeFile(m_folder.filePath("own.yaml"), "services:\n  a:\n    image: x\n    security_opt:\n      - seccomp=./mine.json\n      - apparmor=mine\n");
    const auto result = runCli({"harden", "own.yaml", "--output", "own"}, m_folder.path());
    QVERIFY2(result.status < 2, result.err);
    const QByteArray compose = readFile(m_folder.filePath("own/own.yaml"));
    QVERIFY(compose.contains("seccomp=./mine.json") && compose.contains("apparmor=mine"));
    QVERIFY(!compose.contains("seccomp/a.json"));
    QVERIFY(!QFile::exists(m_folder.filePath("own/seccomp/a.json")));
}

void ExportProfilesTest::hostileNamesStayInside()
{
    for (const char* name : {"../evil", "a/b", "..", "a b", "$(touch x)"}) {
        writeFile(m_folder.filePath("hostile.yaml"), QByteArray("services:\n  \"") + name + "\":\n    image: x\n");
        const auto result = runCli({"harden", "hostile.yaml", "--output", "hostile/inside"}, m_folder.path());
        QVERIFY(result.status >= 0);
        QVERIFY2(QDir(m_folder.filePath("hostile")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).size() <= 1, name);
        QVERIFY2(!QFile::exists(m_folder.filePath("hostile/evil.json")) && !QFile::exists(m_folder.filePath("evil.json")), name);
        QDir(m_folder.filePath("hostile")).removeRecursively();
    }
}

QTEST_GUILESS_MAIN(ExportProfilesTest)
#include "export_profiles_test.moc"
