// Many projects at once, two projects side by side, and what a project had on a day: check --recursive, diff, --baseline.
#include "tests/system/cli_process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <unistd.h>

using namespace hullwright::test;

namespace {

const QByteArray kWeb = "services:\n  web:\n    image: nginx:1.27\n    ports:\n      - \"80:80\"\n";
const QByteArray kPrivileged = kWeb + "    privileged: true\n";

QList<QJsonObject> lines(const QByteArray& out)
{
    QList<QJsonObject> all;
    for (const QByteArray& line : out.split('\n'))
        if (!line.isEmpty())
            all << QJsonDocument::fromJson(line).object();
    return all;
}

QStringList files(const QByteArray& out)
{
    QStringList all;
    for (const QJsonObject& line : lines(out)) {
        QStringList names;
        for (const auto& name : line["files"].toArray())
            names << name.toString();
        all << names.join('+');
    }
    return all;
}

QStringList rules(const QJsonArray& findings)
{
    QStringList out;
    for (const auto& one : findings)
        out << one.toObject()["rule"].toString();
    return out;
}

} // namespace

class CliProjectsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void everyProject();
    void theSameOnManyThreads();
    void brokenOnesSaySo();
    void linksAndLockedFolders();
    void nothingThere();
    void aBaselineKeepsToWhatIsNew();
    void aBaselineIsNotWrittenFromAPart();
    void badBaselines();
    void better();
    void worse();
    void theSame();
    void diffFormats();
    void diffOfFolders();
    void diffNeedsBoth();
    void fixKeepsToWhatIsAsked();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    CliResult run(const QStringList& arguments) { return runCli(arguments, m_folder->path()); }
    void put(const QString& name, const QByteArray& bytes)
    {
        QDir(m_folder->path()).mkpath(QFileInfo(name).path());
        writeFile(m_folder->filePath(name), bytes);
    }
};

void CliProjectsTest::everyProject()
{
    put("all/b/compose.yaml", kWeb);
    put("all/b/compose.override.yaml", "services:\n  web:\n    privileged: true\n");
    put("all/a/docker-compose.yml", kWeb);
    put("all/a/deep/er/compose.yml", kWeb);
    put("all/a/other.yaml", kWeb);
    for (const char* hidden : {"all/.git/compose.yaml", "all/a/node_modules/x/compose.yaml", "all/b/vendor/compose.yaml", "all/.cache/deep/compose.yaml"})
        put(hidden, kPrivileged);
    const auto result = run({"check", "all", "--recursive"});
    QCOMPARE(result.status, 1);
    QCOMPARE(files(result.out), (QStringList{"all/a/docker-compose.yml", "all/a/deep/er/compose.yml", "all/b/compose.yaml+all/b/compose.override.yaml"}));
    for (const QJsonObject& line : lines(result.out))
        QCOMPARE(line["schema"].toString(), QString("hullwright.check/1"));
    // The override is part of the project, and names its own file.
    for (const auto& one : lines(result.out).last()["findings"].toArray())
        if (one.toObject()["rule"].toString() == "privileged")
            QCOMPARE(one.toObject()["location"].toObject()["file"].toString(), QString("all/b/compose.override.yaml"));
    QCOMPARE(run({"check", "all/a", "--recursive", "--fail-on", "critical"}).status, 0);
    QCOMPARE(files(run({"check", "all/a/other.yaml", "all/b", "--recursive"}).out), (QStringList{"all/a/other.yaml", "all/b/compose.yaml+all/b/compose.override.yaml"}));
}

void CliProjectsTest::theSameOnManyThreads()
{
    for (int i = 0; i < 200; ++i)
        put(QString("many/p%1/compose.yaml").arg(i, 3, 10, QChar('0')), i % 7 == 3 ? QByteArray("services: [") : QByteArray(kWeb).replace("1.27", "1." + QByteArray::number(i)));
    const auto one = run({"check", "many", "--recursive", "--jobs", "1"});
    QCOMPARE(one.status, 2);
    QCOMPARE(lines(one.out).size(), 200);
    for (const char* jobs : {"2", "8", "64"}) {
        const auto more = run({"check", "many", "--recursive", "--jobs", jobs});
        QCOMPARE(more.out, one.out);
        QCOMPARE(more.err, one.err);
        QCOMPARE(more.status, one.status);
    }
}

void CliProjectsTest::brokenOnesSaySo()
{
    put("some/a/compose.yaml", "services:\n  web: [a\n");
    put("some/b/compose.yaml", "services:\n  web:\n    image: x\n    privilegde: true\n");
    put("some/c/compose.yaml", kWeb);
    const auto result = run({"check", "some", "--recursive"});
    QCOMPARE(result.status, 2);
    const auto all = lines(result.out);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0]["complete"].toBool(true), false);
    QVERIFY(!all[0]["error"].toObject()["message"].toString().isEmpty());
    QCOMPARE(all[0]["error"].toObject()["location"].toObject()["line"].toInt(), 3);
    QCOMPARE(all[1]["complete"].toBool(true), false);
    QCOMPARE(all[2]["complete"].toBool(false), true);
    QVERIFY2(result.err.contains("some/a/compose.yaml:3:1: ") && result.err.contains("some/b/compose.yaml:4:"), result.err);
}

void CliProjectsTest::linksAndLockedFolders()
{
    put("tree/a/compose.yaml", kWeb);
    put("outside/compose.yaml", kPrivileged);
    QVERIFY(::symlink("..", m_folder->filePath("tree/a/loop").toUtf8().constData()) == 0);
    QVERIFY(::symlink("../outside", m_folder->filePath("tree/away").toUtf8().constData()) == 0);
    QVERIFY(::symlink("a", m_folder->filePath("tree/again").toUtf8().constData()) == 0);
    QVERIFY(::symlink("nowhere", m_folder->filePath("tree/dangling").toUtf8().constData()) == 0);
    const auto result = run({"check", "tree", "--recursive", "--fail-on", "critical"});
    QCOMPARE(files(result.out), QStringList{"tree/a/compose.yaml"});
    QVERIFY2(result.err.contains("tree/a/loop: This link leads back") && result.err.contains("tree/away: This link leads out"), result.err);
    QCOMPARE(result.status, 0);
    put("tree/locked/compose.yaml", kWeb);
    QVERIFY(QFile::setPermissions(m_folder->filePath("tree/locked"), {}));
    if (::geteuid() == 0)
        QSKIP("root reads every folder: that a locked one is told is not seen");
    const auto locked = run({"check", "tree", "--recursive"});
    QFile::setPermissions(m_folder->filePath("tree/locked"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(locked.status, 2);
    QVERIFY2(locked.err.contains("tree/locked: This folder can't be read"), locked.err);
}

void CliProjectsTest::nothingThere()
{
    QDir(m_folder->path()).mkdir("empty");
    QCOMPARE(run({"check", "empty", "--recursive"}).status, 2);
    QCOMPARE(run({"check", "absent", "--recursive"}).status, 2);
    QCOMPARE(run({"check", "empty", "--jobs", "2"}).status, 2);
    QCOMPARE(run({"check", "empty", "--recursive", "--jobs", "0"}).status, 2);
    QCOMPARE(run({"check", "empty", "--recursive", "--format", "html"}).status, 2);
}

void CliProjectsTest::aBaselineKeepsToWhatIsNew()
{
    put("compose.yaml", kPrivileged);
    const auto written = run({"check", "compose.yaml", "--write-baseline", "baseline.json"});
    QCOMPARE(written.status, 0);
    const QByteArray baseline = readFile(m_folder->filePath("baseline.json"));
    QVERIFY(baseline.contains("\"schema\": \"hullwright.baseline/1\""));
    QVERIFY(run({"check", "compose.yaml", "--write-baseline", "again.json"}).status == 0);
    QCOMPARE(readFile(m_folder->filePath("again.json")), baseline);
    QCOMPARE(run({"check", "compose.yaml", "--fail-on", "low"}).status, 1);
    const auto known = run({"check", "compose.yaml", "--fail-on", "low", "--baseline", "baseline.json"});
    QCOMPARE(known.status, 0);
    QVERIFY(known.out.contains("0 findings, ") && known.out.contains("in the baseline"));

    put("compose.yaml", "# a line more\n" + kPrivileged + "    pid: host\n");
    const auto worse = run({"check", "compose.yaml", "--baseline", "baseline.json", "--format", "json"});
    QCOMPARE(worse.status, 1);
    QStringList open;
    for (const auto& one : worse.json()["findings"].toArray())
        if (const auto finding = one.toObject(); !finding["known"].toBool() && !finding.contains("mootUnder"))
            open << finding["rule"].toString();
    QVERIFY2(open.contains("host-pid") && !open.contains("privileged"), qPrintable(open.join(' ')));

    put("compose.yaml", kWeb);
    const auto better = run({"check", "compose.yaml", "--fail-on", "low", "--baseline", "baseline.json", "--format", "json"});
    QCOMPARE(better.status, 0);
    QVERIFY(rules(better.json()["gone"].toArray()).contains("privileged"));
    QVERIFY(run({"check", "compose.yaml", "--baseline", "baseline.json"}).out.contains("Gone since the baseline was written"));
    for (const char* format : {"markdown", "html"})
        QVERIFY(run({"check", "compose.yaml", "--baseline", "baseline.json", "--format", format}).out.contains("Gone since the baseline was written"));
    // Both at once: against the old one, then anew.
    QCOMPARE(run({"check", "compose.yaml", "--baseline", "baseline.json", "--write-baseline", "baseline.json"}).status, 0);
    QVERIFY(!readFile(m_folder->filePath("baseline.json")).contains("privileged\""));
}

void CliProjectsTest::aBaselineIsNotWrittenFromAPart()
{
    put("part.yaml", "services:\n  web:\n    image: x\n    privilegde: true\n");
    const auto result = run({"check", "part.yaml", "--write-baseline", "baseline.json"});
    QCOMPARE(result.status, 2);
    QVERIFY(!QFile::exists(m_folder->filePath("baseline.json")));
    put("compose.yaml", kWeb);
    QCOMPARE(run({"check", "compose.yaml", "--write-baseline", "no/such/folder/b.json"}).status, 2);
}

void CliProjectsTest::badBaselines()
{
    put("compose.yaml", kWeb);
    for (const QByteArray& bad : {QByteArray("{"), QByteArray("{}"), QByteArray("{\"schema\":\"hullwright.baseline/2\",\"findings\":[]}")}) {
        put("bad.json", bad);
        const auto result = run({"check", "compose.yaml", "--baseline", "bad.json"});
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.startsWith("bad.json: "), result.err);
        QVERIFY(result.out.isEmpty());
    }
    QCOMPARE(run({"check", "compose.yaml", "--baseline", "absent.json"}).status, 2);
}

void CliProjectsTest::better()
{
    put("old.yaml", kPrivileged);
    put("new.yaml", kWeb);
    const auto result = run({"diff", "old.yaml", "new.yaml", "--format", "json"});
    QCOMPARE(result.status, 0);
    const auto json = result.json();
    QCOMPARE(json["schema"].toString(), QString("hullwright.diff/1"));
    QCOMPARE(json["verdict"].toString(), QString("better"));
    QVERIFY(rules(json["gone"].toArray()).contains("privileged"));
    QVERIFY(!rules(json["new"].toArray()).contains("privileged"));
    const auto before = json["before"].toObject()["score"].toObject();
    const auto after = json["after"].toObject()["score"].toObject();
    QVERIFY(before["value"].toDouble() > after["value"].toDouble());
    QVERIFY(!before["path"].toArray().isEmpty() && !after["path"].toArray().isEmpty());
    const auto web = json["services"].toObject()["web"].toObject();
    QVERIFY(web["before"].toObject()["score"].toObject()["value"].toDouble() > web["after"].toObject()["score"].toObject()["value"].toDouble());
    QCOMPARE(web["before"].toObject()["podSecurity"].toString(), QString("privileged"));
}

void CliProjectsTest::worse()
{
    put("old.yaml", kWeb);
    put("new.yaml", "# moved\n" + kPrivileged);
    const auto result = run({"diff", "old.yaml", "new.yaml", "--format", "json"});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.json()["verdict"].toString(), QString("worse"));
    QVERIFY(rules(result.json()["new"].toArray()).contains("privileged"));
    QVERIFY(!result.json()["moved"].toArray().isEmpty());
    const auto moved = result.json()["moved"].toArray().first().toObject();
    QCOMPARE(moved["location"].toObject()["line"].toInt(), moved["before"].toObject()["location"].toObject()["line"].toInt() + 1);
    // A score that stays, and a finding that is new.
    put("low.yaml", QByteArray(kWeb).replace("nginx:1.27", "nginx"));
    QCOMPARE(run({"diff", "old.yaml", "low.yaml", "--fail-on", "low"}).status, 1);
}

void CliProjectsTest::theSame()
{
    put("old.yaml", kWeb);
    put("new.yaml", QByteArray(kWeb).replace("\"80:80\"", "80:80 # the front"));
    const auto result = run({"diff", "old.yaml", "new.yaml", "--fail-on", "low"});
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains("the same") && result.out.contains("The way in, as before") && result.out.contains("0 new, 0 gone, 0 moved"), result.out);
}

void CliProjectsTest::diffFormats()
{
    const QByteArray hostile = "services:\n  web:\n    image: \"a|b</script>`x`\\e[31m\\n## x @team\"\n    pid: host\n";
    put("old.yaml", kWeb);
    put("new.yaml", hostile);
    for (const char* format : {"text", "json", "markdown"}) {
        const auto once = run({"diff", "old.yaml", "new.yaml", "--format", format});
        QCOMPARE(once.status, 1);
        QVERIFY(once.err.isEmpty() && once.out.endsWith('\n'));
        QCOMPARE(run({"diff", "old.yaml", "new.yaml", "--format", format}).out, once.out);
        QVERIFY2(!once.out.contains('\x1b') && !once.out.contains("\n## x"), format);
    }
    const auto markdown = run({"diff", "old.yaml", "new.yaml", "--format", "markdown"}).out;
    QVERIFY(!markdown.contains("<script") && !markdown.contains("</script") && !markdown.contains("@team"));
    QCOMPARE(run({"diff", "old.yaml", "new.yaml", "--format", "html"}).status, 2);
}

void CliProjectsTest::diffOfFolders()
{
    put("old/compose.yaml", kWeb);
    put("new/compose.yaml", kWeb);
    put("new/compose.override.yaml", "services:\n  web:\n    privileged: true\n");
    const auto result = run({"diff", "old", "new", "--format", "json"});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.json()["after"].toObject()["files"].toArray(), (QJsonArray{"new/compose.yaml", "new/compose.override.yaml"}));
    QVERIFY(result.json()["moved"].toArray().isEmpty());
    const auto fresh = result.json()["new"].toArray().first().toObject();
    QCOMPARE(fresh["location"].toObject()["file"].toString(), QString("new/compose.override.yaml"));
}

void CliProjectsTest::diffNeedsBoth()
{
    put("old.yaml", kWeb);
    put("part.yaml", "services:\n  web:\n    image: x\n    privilegde: true\n");
    QCOMPARE(run({"diff", "old.yaml"}).status, 2);
    QCOMPARE(run({"diff", "old.yaml", "absent.yaml"}).status, 2);
    const auto part = run({"diff", "old.yaml", "part.yaml"});
    QCOMPARE(part.status, 2);
    QVERIFY2(part.err.startsWith("part.yaml:4:") && part.out.contains("Only a part of part.yaml"), part.err + part.out);
}

void CliProjectsTest::fixKeepsToWhatIsAsked()
{
    put("two.yaml", "services:\n  a:\n    image: x:1\n  b:\n    image: y:1\n");
    const auto only = run({"fix", "two.yaml", "--rule", "no-new-privileges-missing", "--service", "b"});
    QCOMPARE(only.out, QByteArray("services:\n  a:\n    image: x:1\n  b:\n    image: y:1\n    security_opt:\n      - no-new-privileges:true\n"));
    const auto both = run({"fix", "two.yaml", "--rule", "no-new-privileges-missing", "--rule", "root-filesystem-writable", "--service", "a", "--diff"});
    QVERIFY2(both.out.contains("+    read_only: true") && both.out.contains("no-new-privileges:true") && !both.out.contains("b/two.yaml\n@@ -5"), both.out);
    QVERIFY(run({"fix", "two.yaml", "--service", "a", "--in-place"}).status < 2);
    const QByteArray text = readFile(m_folder->filePath("two.yaml"));
    QVERIFY2(text.contains("no-new-privileges:true") && text.endsWith("  b:\n    image: y:1\n"), text);
    QCOMPARE(run({"fix", "two.yaml", "--service", "nobody"}).status, 2);
    // What ignores nothing is taken out where it is asked for.
    put("stale.yaml", "services:\n  a:\n    image: x:1 # hullwright: ignore privileged gone\n");
    QCOMPARE(run({"fix", "stale.yaml", "--rule", "unused-suppression"}).out, QByteArray("services:\n  a:\n    image: x:1\n"));
}

QTEST_GUILESS_MAIN(CliProjectsTest)
#include "cli_projects_test.moc"
