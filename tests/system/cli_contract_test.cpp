// The contract of hullwright-cli: exit status, the form of errors, the JSON, lossless edits, and what is never called clean.
#include "tests/system/cli_process.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QDir>
#include <QTemporaryDir>

using namespace hullwright::test;

namespace {

const QByteArray kWeak = "services:\n  web:\n    image: nginx:1.27 # pinned\n    privileged: true\n    ports:\n      - \"80:80\"\n";
const QByteArray kSafe = "services:\n"
                         "  web:\n"
                         "    image: nginx:1.27@sha256:1111111111111111111111111111111111111111111111111111111111111111\n"
                         "    user: \"101:101\"\n"
                         "    read_only: true\n"
                         "    cap_drop: [ALL]\n"
                         "    security_opt: [no-new-privileges:true]\n"
                         "    mem_limit: 64m\n"
                         "    cpus: 0.5\n"
                         "    pids_limit: 64\n";

QString sample(const char* name)
{
    return QString::fromStdString((sourceDirectory() / "resources" / "samples" / name / "compose.yaml").string());
}

} // namespace

class CliContractTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void status_data();
    void status();
    void errorsNamePlaceAndHint_data();
    void errorsNamePlaceAndHint();
    void checkJsonHasItsSchema();
    void checkIsDeterministic();
    void rulesJsonHasItsSchema();
    void samples();
    void editAppliesInOrder();
    void editKeepsEverythingElse();
    void editRefusesAllOrNothing();
    void editInPlaceAndDiff();
    void hardenTwiceChangesNothing_data();
    void hardenTwiceChangesNothing();
    void hardenKeepsToTheServiceAsked();
    void hardenExplainsItself();
    void strictInPlaceBringsItsFiles();
    void strictOnlyPrintedSaysWhatIsMissing();
    void daemonJsonIsMergedAndOnlyRead();
    void fixTakesTheRuleAsked();
    void environmentIsAskedFor();
    void configSaysWhatItReadOutside();
    void configReadsAsDockerDoes();
    void partsAreNeverClean_data();
    void partsAreNeverClean();
    void profilesOfAService();
    void configPrintsWhatItReadAgain();

private:
    QTemporaryDir m_folder;
    CliResult run(const QStringList& arguments, const QByteArray& input = {}, const QStringList& variables = {}) { return runCli(arguments, m_folder.path(), input, variables); }
    void put(const char* name, const QByteArray& bytes) { writeFile(m_folder.filePath(name), bytes); }
};

void CliContractTest::init()
{
    put("weak.yaml", kWeak);
    put("safe.yaml", kSafe);
}

void CliContractTest::status_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("expected");
    QTest::newRow("findings") << QStringList{"check", "weak.yaml"} << 1;
    QTest::newRow("clean") << QStringList{"check", "safe.yaml"} << 0;
    QTest::newRow("below the threshold") << QStringList{"check", sample("hardened-shop"), "--fail-on", "high"} << 0;
    QTest::newRow("wherever the project lies") << QStringList{"check", sample("hardened-shop"), "--project-directory", "/root/shop", "--fail-on", "low"} << 0;
    QTest::newRow("at the threshold") << QStringList{"check", "weak.yaml", "--fail-on", "critical"} << 1;
    QTest::newRow("json does not change it") << QStringList{"check", "weak.yaml", "--format", "json"} << 1;
    QTest::newRow("no such file") << QStringList{"check", "absent.yaml"} << 2;
    QTest::newRow("no file") << QStringList{"check"} << 2;
    QTest::newRow("no command") << QStringList{} << 2;
    QTest::newRow("unknown command") << QStringList{"frobnicate"} << 2;
    QTest::newRow("unknown format") << QStringList{"check", "weak.yaml", "--format", "xml"} << 2;
    QTest::newRow("unknown severity") << QStringList{"check", "weak.yaml", "--fail-on", "info"} << 2;
    QTest::newRow("several files") << QStringList{"check", "weak.yaml", "safe.yaml"} << 1;
    QTest::newRow("one of several missing") << QStringList{"check", "weak.yaml", "gone.yaml"} << 2;
    QTest::newRow("unknown preset") << QStringList{"harden", "weak.yaml", "--preset", "extreme"} << 2;
    QTest::newRow("a daemon of Podman") << QStringList{"harden", "weak.yaml", "--output", "out", "--engine", "podman", "--daemon-json", "daemon.json"} << 2;
    QTest::newRow("unknown service") << QStringList{"harden", "weak.yaml", "--service", "nobody"} << 2;
    QTest::newRow("unknown rule") << QStringList{"fix", "weak.yaml", "--rule", "no-such-rule"} << 2;
    QTest::newRow("diff and in place") << QStringList{"harden", "weak.yaml", "--diff", "--in-place"} << 2;
    QTest::newRow("nothing to edit") << QStringList{"edit", "weak.yaml"} << 2;
    QTest::newRow("edit") << QStringList{"edit", "weak.yaml", "--set", "services.web.read_only=true"} << 0;
    QTest::newRow("config") << QStringList{"config", "weak.yaml"} << 0;
    QTest::newRow("rules") << QStringList{"rules"} << 0;
    QTest::newRow("help") << QStringList{"--help"} << 0;
    QTest::newRow("help of a command") << QStringList{"check", "--help"} << 0;
    QTest::newRow("version") << QStringList{"--version"} << 0;
}

void CliContractTest::status()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, expected);
    const auto result = run(arguments);
    QVERIFY2(result.status == expected, result.err + result.out.left(400));
    if (expected == 2) {
        QVERIFY(!result.err.isEmpty());
        QVERIFY2(result.out.isEmpty(), result.out);
    } else if (arguments.value(0) != "harden") {
        QVERIFY(!result.out.isEmpty());
    }
}

void CliContractTest::errorsNamePlaceAndHint_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("unclosed list") << QByteArray("services:\n  web: [a\n") << "bad.yaml:3:1: ";
    QTest::newRow("tab") << QByteArray("services:\n\tweb:\n") << "bad.yaml:2:1: ";
    QTest::newRow("invalid UTF-8") << QByteArray("a: \xff\xfe\n") << "bad.yaml:1:4: ";
    QTest::newRow("schema") << QByteArray("services:\n  web:\n    image: a\n    privileged: [x]\n") << "bad.yaml:4:17: ";
    QTest::newRow("columns are code points") << QByteArray("services:\n  web: {image: \"\xc3\xa9\xc3\xa9\", privileged: [x]}\n") << "bad.yaml:2:34: ";
    QTest::newRow("no service") << QByteArray("services:\n  web:\n    image: a\n    depends_on: [db]\n") << "bad.yaml:4:18: ";
}

void CliContractTest::errorsNamePlaceAndHint()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    put("bad.yaml", text);
    const auto result = run({"check", "bad.yaml"});
    QCOMPARE(result.status, 2);
    const auto lines = result.err.split('\n');
    QVERIFY2(QString::fromUtf8(lines.value(0)).startsWith(place), result.err);
    QVERIFY2(lines.value(0).size() > place.size(), result.err);
}

void CliContractTest::checkJsonHasItsSchema()
{
    const auto json = run({"check", "weak.yaml", "--format", "json"}).json();
    QCOMPARE(json["schema"].toString(), QString("hullwright.check/1"));
    QCOMPARE(json["files"].toArray(), QJsonArray{"weak.yaml"});
    QCOMPARE(json["complete"].toBool(), true);
    const auto score = json["score"].toObject();
    QVERIFY(score["value"].toDouble() >= 90);
    QCOMPARE(score["band"].toString(), QString("critical"));
    QVERIFY(score["effort"].isDouble());
    const auto path = score["path"].toArray();
    QVERIFY(path.size() >= 2);
    QCOMPARE(path.first().toObject()["from"].toString(), QString("outside"));
    for (const auto& step : path)
        for (const char* key : {"from", "to", "why", "effort"})
            QVERIFY2(step.toObject().contains(key), key);
    QCOMPARE(path.first().toObject()["location"].toObject()["line"].toInt(), 6);
    const auto web = json["services"].toObject()["web"].toObject();
    QCOMPARE(web["podSecurity"].toString(), QString("privileged"));
    QVERIFY(web["score"].toObject()["value"].isDouble());
    bool found = false;
    for (const auto& value : json["findings"].toArray()) {
        const auto finding = value.toObject();
        QVERIFY((QStringList{"info", "low", "medium", "high", "critical"}).contains(finding["severity"].toString()));
        QVERIFY((QStringList{"none", "safe", "caution", "guided"}).contains(finding["fix"].toObject()["kind"].toString()));
        QVERIFY(!finding["message"].toString().isEmpty());
        if (finding["rule"].toString() != "privileged")
            continue;
        found = true;
        const auto location = finding["location"].toObject();
        QCOMPARE(location["file"].toString(), QString("weak.yaml"));
        QCOMPARE(location["line"].toInt(), 4);
        QCOMPARE(location["endLine"].toInt(), 4);
        QCOMPARE(finding["path"].toString(), QString("services.web.privileged"));
        QVERIFY(finding["fix"].toObject()["scoreAfter"].toDouble() < score["value"].toDouble());
    }
    QVERIFY(found);
}

void CliContractTest::checkIsDeterministic()
{
    for (const char* format : {"json", "text"}) {
        const QStringList arguments{"check", sample("weak-shop"), "--format", format};
        QCOMPARE(run(arguments).out, run(arguments).out);
        QVERIFY2(!run(arguments).out.contains('\033'), "no colours where nobody looks");
    }
}

void CliContractTest::rulesJsonHasItsSchema()
{
    const auto json = run({"rules", "--format", "json"}).json();
    QCOMPARE(json["schema"].toString(), QString("hullwright.rules/1"));
    const auto rules = json["rules"].toArray();
    QVERIFY(rules.size() >= 15);
    for (const auto& value : rules) {
        const auto rule = value.toObject();
        for (const char* key : {"id", "title", "layer", "severity", "why", "attack", "fix", "breaks"})
            QVERIFY2(!rule[key].toString().isEmpty(), qPrintable(rule["id"].toString() + "." + key));
        QVERIFY(rule["references"].toArray().size() > 0);
        for (const char* key : {"cis", "owasp", "kics", "compose-lint", "semgrep", "dclint"})
            QVERIFY2(rule["aliases"].toObject()[key].isArray(), key);
    }
}

void CliContractTest::samples()
{
    const auto weak = run({"check", sample("weak-shop"), "--format", "json"}).json();
    QVERIFY(weak["score"].toObject()["value"].toDouble() >= 90);
    QCOMPARE(weak["services"].toObject().size(), 6);
    QStringList rules;
    for (const auto& finding : weak["findings"].toArray())
        rules << finding.toObject()["rule"].toString();
    for (const char* rule : {"docker-socket-mounted", "privileged", "host-network", "host-pid", "secret-in-environment", "seccomp-unconfined", "apparmor-unconfined",
                             "sensitive-host-mount", "port-on-all-interfaces", "dangerous-capabilities"})
        QVERIFY2(rules.contains(rule), rule);

    const auto hardened = run({"check", sample("hardened-shop"), "--format", "json", "--fail-on", "low"});
    QCOMPARE(hardened.status, 0);
    QVERIFY(hardened.json()["score"].toObject()["value"].toDouble() < 25);
}

void CliContractTest::editAppliesInOrder()
{
    const auto result = run({"edit", "weak.yaml", "--rename", "services.web=front", "--set", "services.front.read_only=true", "--append", "services.front.ports=\"443:443\"", "--remove",
                             "services.front.privileged", "--set", "services.front.user=\"101\""});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, QByteArray("services:\n  front:\n    image: nginx:1.27 # pinned\n    ports:\n      - \"80:80\"\n      - \"443:443\"\n    read_only: true\n    user: \"101\"\n"));
}

void CliContractTest::editKeepsEverythingElse()
{
    const QByteArray text = "# head\r\nservices:\r\n  \"my.svc\":   {image: 'a',   tty: no}  # tail\r\n";
    const auto result = run({"edit", "-", "--set", "services.\"my.svc\".image=b"}, text);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, QByteArray(text).replace("'a'", "'b'"));
}

void CliContractTest::editRefusesAllOrNothing()
{
    const auto result = run({"edit", "weak.yaml", "--set", "services.web.read_only=true", "--remove", "services.nobody", "--in-place"});
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.startsWith("weak.yaml"), result.err);
    QCOMPARE(readFile(m_folder.filePath("weak.yaml")), kWeak);
    for (const char* bad : {"services.web.read_only", "services..web=1", "services.web.x=[", "=1"})
        QCOMPARE(run({"edit", "weak.yaml", "--set", bad}).status, 2);
}

void CliContractTest::editInPlaceAndDiff()
{
    const auto diff = run({"edit", "weak.yaml", "--set", "services.web.privileged=false", "--diff"});
    QCOMPARE(diff.status, 0);
    QVERIFY2(diff.out.contains("-    privileged: true") && diff.out.contains("+    privileged: false"), diff.out);
    QCOMPARE(readFile(m_folder.filePath("weak.yaml")), kWeak);
    const auto written = run({"edit", "weak.yaml", "--set", "services.web.privileged=false", "--in-place"});
    QCOMPARE(written.status, 0);
    QCOMPARE(readFile(m_folder.filePath("weak.yaml")), QByteArray(kWeak).replace("true", "false"));
}

void CliContractTest::hardenTwiceChangesNothing_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("file");
    for (const char* preset : {"baseline", "restricted", "strict"})
        for (const char* file : {"weak-shop", "hardened-shop"})
            QTest::addRow("%s %s", preset, file) << preset << sample(file);
}

void CliContractTest::hardenTwiceChangesNothing()
{
    QFETCH(QString, preset);
    QFETCH(QString, file);
    const auto once = run({"harden", file, "--preset", preset});
    QVERIFY2(once.status == 0 || once.status == 1, once.err);
    put("once.yaml", once.out);
    const auto twice = run({"harden", "once.yaml", "--preset", preset});
    QCOMPARE(twice.out, once.out);
    const auto score = [&](const QString& path) { return run({"check", path, "--format", "json"}).json()["score"].toObject()["value"].toDouble(); };
    QVERIFY(score("once.yaml") <= score(file));
    QVERIFY(run({"harden", "once.yaml", "--preset", preset, "--diff"}).out.isEmpty());
}

void CliContractTest::hardenKeepsToTheServiceAsked()
{
    put("two.yaml", "services:\n  a:\n    image: x\n  b:\n    image: y\n");
    const auto result = run({"harden", "two.yaml", "--service", "b"});
    QVERIFY(result.status < 2);
    QVERIFY2(result.out.startsWith("services:\n  a:\n    image: x\n  b:\n    image: y\n"), result.out);
    QVERIFY(result.out.contains("no-new-privileges"));
}

void CliContractTest::hardenExplainsItself()
{
    put("plan.yaml", "services:\n  cache:\n    image: redis:7\n    read_only: false\n");
    const auto result = run({"harden", "plan.yaml", "--preset", "strict", "--explain", "--format", "json"});
    QVERIFY2(result.status < 2, result.err);
    const auto plan = result.json();
    QCOMPARE(plan["schema"].toString(), QString("hullwright.plan/1"));
    QStringList ids;
    for (const auto& each : plan["steps"].toArray()) {
        const auto step = each.toObject();
        ids << step["id"].toString();
        QVERIFY2(!step["title"].toString().isEmpty() && !step["why"].toString().isEmpty() && step.contains("scoreAfter"), qPrintable(ids.last()));
        QVERIFY2(step["kind"] == "safe" || !step["breaks"].toString().isEmpty(), qPrintable(ids.last()));
    }
    QVERIFY2(ids.contains("capabilities-not-dropped:cache") && ids.contains("own-seccomp-profile:cache"), qPrintable(ids.join(' ')));
    QCOMPARE(plan["byHand"].toArray().first().toObject()["id"].toString(), QString("root-filesystem-writable:cache"));
    // A plan that is told is not made.
    QVERIFY(!QFile::exists(m_folder.filePath("seccomp")));
    QVERIFY(run({"harden", "plan.yaml", "--preset", "restricted", "--overrule"}).out.contains("read_only: true"));
    // One step of those, and no other.
    put("by-hand.yaml", "services:\n  cache:\n    image: redis:7\n    read_only: false\n    security_opt: [seccomp=unconfined]\n");
    const auto one = run({"harden", "by-hand.yaml", "--preset", "restricted", "--overrule-step", "root-filesystem-writable:cache"});
    QVERIFY2(one.out.contains("read_only: true") && one.out.contains("seccomp=unconfined"), one.out + one.err);
    const auto misspelt = run({"harden", "by-hand.yaml", "--preset", "restricted", "--overrule-step", "root-filesystem-writable:cash"});
    QCOMPARE(misspelt.status, 2);
    QVERIFY2(misspelt.err.contains("root-filesystem-writable:cash") && misspelt.out.isEmpty(), misspelt.err);
    QCOMPARE(run({"harden", "by-hand.yaml", "--overrule", "--overrule-step", "root-filesystem-writable:cache"}).status, 2);
    QVERIFY(!run({"harden", "plan.yaml", "--preset", "restricted", "--without", "capabilities-not-dropped:cache"}).out.contains("cap_drop"));
    QCOMPARE(run({"harden", "plan.yaml", "--without", "no-such-step"}).status, 2);
}

void CliContractTest::strictInPlaceBringsItsFiles()
{
    QDir(m_folder.path()).mkpath("strict");
    put("strict/compose.yaml", "services:\n  db:\n    image: postgres:16\n    environment: {POSTGRES_PASSWORD: correct-horse}\n");
    const auto result = run({"harden", "strict/compose.yaml", "--preset", "strict", "--in-place"});
    QVERIFY2(result.status < 2, result.err);
    const QString secret = m_folder.filePath("strict/secrets/db_postgres_password.txt");
    QCOMPARE(readFile(secret), QByteArray("correct-horse"));
    QCOMPARE(QFile::permissions(secret) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    QVERIFY(QFile::exists(m_folder.filePath("strict/seccomp/db.json")));
    QVERIFY(!readFile(m_folder.filePath("strict/compose.yaml")).contains("correct-horse"));
    // What lies there now, and what only its owner can do: the file is closed to whoever reads it until then.
    for (const char* line : {"strict/secrets/db_postgres_password.txt\n", "strict/seccomp/db.json\n", "  sudo chown 999:999 secrets/db_postgres_password.txt ", "echo secrets/ >>.gitignore", "sudo apparmor_parser --replace apparmor/*"})
        QVERIFY2(result.out.contains(line), line + ("\n" + result.out));
}

/// What is only printed lacks what lies beside it, and says so where the text is not mixed with it.
void CliContractTest::strictOnlyPrintedSaysWhatIsMissing()
{
    put("printed.yaml", "services:\n  db:\n    image: postgres:16\n    environment: {POSTGRES_PASSWORD: correct-horse}\n");
    for (const char* how : {"--diff", ""}) {
        QStringList words{"harden", "printed.yaml", "--preset", "strict"};
        if (*how != 0)
            words << how;
        const auto result = run(words);
        QVERIFY2(result.status < 2, result.err);
        QVERIFY2(!result.out.contains("seccomp=") && result.err.contains("note: without profiles of its own and secrets as files"), result.err);
    }
    QVERIFY(!run({"harden", "printed.yaml", "--preset", "restricted"}).err.contains("note:"));
}

void CliContractTest::daemonJsonIsMergedAndOnlyRead()
{
    put("compose.yaml", "services:\n  web:\n    image: nginx:1.27\n    runtime: runsc\n");
    const QByteArray mine = "{\n  \"icc\": true,\n  \"dns\": [\"1.1.1.1\"]\n}\n";
    put("daemon.json", mine);
    const auto result = run({"harden", "compose.yaml", "--output", "out", "--daemon-json", "daemon.json"});
    QVERIFY2(result.status != 2, result.err);
    QVERIFY2(result.out.contains("icc stays true") && result.out.contains("runtimes.runsc"), result.out);
    QCOMPARE(readFile(m_folder.filePath("daemon.json")), mine);
    const QByteArray merged = readFile(m_folder.filePath("out/daemon.json"));
    QVERIFY2(merged.startsWith("{\n  \"icc\": true,\n  \"dns\": [\"1.1.1.1\"],\n  \"") && merged.contains("\"path\": \"/usr/local/bin/runsc\""), merged);
    QVERIFY(readFile(m_folder.filePath("out/README.md")).contains("systemctl restart docker"));
    // One that is not there begins anew; one that is no JSON is told with its place.
    QVERIFY(run({"harden", "compose.yaml", "--output", "new", "--daemon-json", "none.json"}).status != 2);
    QVERIFY(readFile(m_folder.filePath("new/daemon.json")).startsWith("{\n  \"userns-remap\": \"default\""));
    put("daemon.json", "{\n  \"icc\": true,\n}\n");
    const auto bad = run({"harden", "compose.yaml", "--output", "bad", "--daemon-json", "daemon.json"});
    QCOMPARE(bad.status, 2);
    QVERIFY2(bad.err.contains("daemon.json:3:"), bad.err);
    QVERIFY(!QFile::exists(m_folder.filePath("bad/compose.yaml")));
    QCOMPARE(run({"harden", "compose.yaml", "--daemon-json", "daemon.json"}).status, 2);
}

void CliContractTest::fixTakesTheRuleAsked()
{
    const auto result = run({"fix", "weak.yaml", "--rule", "no-new-privileges-missing"});
    QVERIFY(result.status < 2);
    QCOMPARE(result.out, kWeak + "    security_opt:\n      - no-new-privileges:true\n");
}

void CliContractTest::environmentIsAskedFor()
{
    put("variable.yaml", "services:\n  web:\n    image: nginx:${TAG:-safe}\n");
    const QStringList variables{"TAG=leaked"};
    QVERIFY(run({"config", "variable.yaml"}, {}, variables).out.contains("nginx:safe"));
    QVERIFY(run({"config", "variable.yaml", "--environment"}, {}, variables).out.contains("nginx:leaked"));
    QVERIFY(run({"config", "variable.yaml", "--no-interpolate"}, {}, variables).out.contains("${TAG:-safe}"));
}

void CliContractTest::configSaysWhatItReadOutside()
{
    QVERIFY(QDir(m_folder.path()).mkpath("project"));
    put("host.env", "FROM_HOST=yes\n");
    put("project/compose.yaml", "services:\n  web:\n    image: nginx\n    env_file: ../host.env\n");
    const auto told = run({"config", "project/compose.yaml"});
    QCOMPARE(told.status, 0);
    QVERIFY(told.out.contains("FROM_HOST"));
    QVERIFY2(told.err.contains("host.env lies outside of the project's folder"), told.err);
    const auto asked = run({"config", "project/compose.yaml", "--read-outside"});
    QVERIFY(asked.out.contains("FROM_HOST") && asked.err.isEmpty());
    // Nothing else reads it.
    const auto checked = run({"check", "project/compose.yaml", "--format", "json"});
    QVERIFY(checked.status == 2 && !checked.out.contains("yes"));
}

/// What one of the two parsers refuses is not edited or judged, but Docker reads with the other one.
void CliContractTest::configReadsAsDockerDoes()
{
    put("odd.yaml", "services:\n  web:\n    image: nginx\n    labels: { ?odd: bar }\n");
    const auto printed = run({"config", "odd.yaml"});
    QVERIFY2(printed.status == 0 && printed.out.contains("      odd: bar"), printed.err);
    const auto checked = run({"check", "odd.yaml"});
    QVERIFY2(checked.status == 2 && checked.err.contains("odd.yaml:4:"), checked.err);
}

void CliContractTest::partsAreNeverClean_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("include") << QByteArray("include: [other.yaml]\n") + kSafe;
    QTest::newRow("extends of another file") << kSafe + "    extends: {file: other.yaml, service: web}\n";
    QTest::newRow("unknown key") << kSafe + "    privilegde: true\n";
    QTest::newRow("wrong type") << kSafe + "    cap_add: {a: b}\n";
    QTest::newRow("key twice") << kSafe + "    read_only: false\n";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not a Compose file") << QByteArray("- a\n- b\n");
}

void CliContractTest::partsAreNeverClean()
{
    QFETCH(QByteArray, text);
    put("part.yaml", text);
    QCOMPARE(run({"check", "safe.yaml"}).status, 0);
    for (const QStringList& arguments : {QStringList{"check", "part.yaml"}, {"check", "part.yaml", "--format", "json"}, {"config", "part.yaml"}, {"harden", "part.yaml", "--output", "part-export"}}) {
        const auto result = run(arguments);
        QVERIFY2(result.status == 2, qPrintable(arguments.join(' ') + ": " + QString::number(result.status)));
        QVERIFY(!result.err.isEmpty());
    }
    QVERIFY(!QFile::exists(m_folder.filePath("part-export/part.yaml")));
    const auto json = run({"check", "part.yaml", "--format", "json"}).json();
    if (!json.isEmpty())
        QCOMPARE(json["complete"].toBool(true), false);
}

void CliContractTest::profilesOfAService()
{
    const auto seccomp = run({"seccomp", "effective", "safe.yaml", "--service", "web"});
    QCOMPARE(seccomp.status, 0);
    QCOMPARE(seccomp.json()["defaultAction"].toString(), QString("SCMP_ACT_ERRNO"));
    for (const auto& rule : seccomp.json()["syscalls"].toArray())
        QVERIFY(!rule.toObject().contains("includes") && !rule.toObject().contains("excludes"));
    const auto appArmor = run({"apparmor", "show", "safe.yaml", "--service", "web"});
    QCOMPARE(appArmor.status, 0);
    QVERIFY(appArmor.out.contains("profile "));
    QCOMPARE(run({"seccomp", "effective", "safe.yaml", "--service", "nobody"}).status, 2);
    QCOMPARE(run({"apparmor", "show", "safe.yaml", "--service", "nobody"}).status, 2);
}

void CliContractTest::configPrintsWhatItReadAgain()
{
    for (const QString& format : {QString("yaml"), QString("json")}) {
        const auto once = run({"config", sample("weak-shop"), "--format", format});
        QCOMPARE(once.status, 0);
        put("config.yaml", once.out);
        QCOMPARE(run({"config", "config.yaml", "--format", format}).out, once.out);
    }
}

QTEST_GUILESS_MAIN(CliContractTest)
#include "cli_contract_test.moc"
