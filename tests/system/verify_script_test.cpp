// verify.sh of an export, against an engine that is a script: it says what is in force, and of each measure when it is not.
#include "tests/system/cli_process.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace hullwright::test;

namespace {

/// A service that is held by everything that can be read back.
const QByteArray kStack = R"(name: shop
services:
  web:
    image: example/web:1
    user: "1000:1001"
    read_only: true
    cap_drop: [ALL]
    security_opt: ["no-new-privileges:true", "seccomp=./own.json", "apparmor=web-profile"]
    mem_limit: 64m
    cpus: 0.5
    pids_limit: 50
    tmpfs: [/tmp]
    ports: ["127.0.0.1:8080:80"]
    networks: [back, out]
    secrets: [key]
  tool:
    image: example/tool:${TAG}
    cap_drop: [ALL]
    network_mode: none
    profiles: [debug]
  idle:
    image: example/idle:1
    scale: 0
    network_mode: none
networks:
  back: {internal: true}
  out: {}
secrets:
  key: {file: ./secrets/key.txt}
)";
const QByteArray kProfile = "{\n  \"defaultAction\": \"SCMP_ACT_ERRNO\",\n  \"syscalls\": [{\"names\": [\"read\", \"write\"], \"action\": \"SCMP_ACT_ALLOW\"}]\n}\n";

/// docker, docker compose and podman: what they answer stands in files, so that each test changes one.
const QByteArray kEngine = R"sh(#!/bin/sh
me=$(basename "$0")
cd "$FAKE" || exit 99
echo "$me $*" >>calls
for last; do :; done
case "$*" in
  "compose version") exit 0 ;;
  *" ps -aq tool" | *"service=tool"*) cat tools ;;
  *" ps -aq web" | *"service=web"*) cat webs ;;
  *" ps -aq"* | "ps -aq"*) cat webs tools ;;
  *"{{.Name}}"*) echo "/web: $(cat state)" ;;
  *"{{.State.Status}} "*) cat state ;;
  *"{{.State.Running}}"*) echo true ;;
  *"{{.State.Pid}}"*) echo 0 ;;
  *SecurityOpt*" t1") echo "seccomp=$(tr -d '[:space:]' <../out/seccomp/tool.json)"; for each in ../out/apparmor/*tool*; do echo "apparmor=${each##*/}"; done ;;
  *SecurityOpt*) cat options ;;
  *"{{.HostConfig."*) field=${3#*HostConfig.}; cat "host-${field%%\}*}" ;;
  *"project\"}}"*) echo "${COMPOSE_PROJECT_NAME:-shop}" ;;
  "network inspect"*) case $last in *_back) cat internal ;; *) echo false ;; esac ;;
  "port w1 80/tcp") cat published ;;
  *" test -r /run/secrets/key") exit "$(cat readable)" ;;
  "exec t1 cat /proc/1/status") cat tool-status ;;
  "exec t1 cat /proc/1/attr/current") for each in ../out/apparmor/*tool*; do echo "${each##*/} (enforce)"; done ;;
  "exec w1 cat /proc/1/"*) cat "proc-$(basename "$4")" ;;
esac
)sh";

} // namespace

class VerifyScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allIsInForce_data();
    void allIsInForce();
    void saysWhatIsNot_data();
    void saysWhatIsNot();
    void waitsForHealth();
    void knowsPodman();
    void startsWithWhatItWasHardenedWith();
    void readmeCarriesThem();
    void withoutAnEngine();
    void isPlainShell();

private:
    CliResult verify(const QStringList& environment = {});
    void answer(const char* what, const QByteArray& text) { writeFile(m_folder->filePath("fake/" + QString(what)), text); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void VerifyScriptTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath("project/secrets") && QDir(m_folder->path()).mkpath("fake") && QDir(m_folder->path()).mkpath("bin"));
    writeFile(m_folder->filePath("project/compose.yaml"), kStack);
    writeFile(m_folder->filePath("project/own.json"), kProfile);
    writeFile(m_folder->filePath("project/prod.env"), "TAG=2\n");
    writeFile(m_folder->filePath("project/secrets/key.txt"), "x");
    const auto made = runCli({"harden", "project/compose.yaml", "--preset", "baseline", "--profile", "debug", "--env-file", "project/prod.env", "--output", "out"}, m_folder->path());
    QVERIFY2(made.status < 2, made.err);
    for (const char* name : {"docker", "podman", "podman-compose"}) {
        const QString path = m_folder->filePath("bin/" + QString(name));
        writeFile(path, kEngine);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    const QByteArray rights = "NoNewPrivs:\t1\nSeccomp:\t2\nCapBnd:\t0000000000000000\n";
    answer("webs", "w1\n");
    answer("tools", "t1\n");
    answer("state", "running 0 0 ");
    answer("proc-status", "Uid:\t1000\t1000\t1000\t1000\nGid:\t1001\t1001\t1001\t1001\n" + rights);
    answer("tool-status", "Uid:\t0\t0\t0\t0\n" + rights);
    answer("proc-uid_map", "0 0 4294967295\n");
    answer("proc-gid_map", "0 0 4294967295\n");
    answer("proc-current", "web-profile (enforce)\n");
    answer("proc-mounts", "overlay / overlay ro 0 0\ntmpfs /tmp tmpfs rw,noexec 0 0\n");
    answer("options", "no-new-privileges:true\napparmor=web-profile\nseccomp=" + QByteArray(kProfile).replace("\n", "").replace(" ", "") + "\n");
    answer("host-ReadonlyRootfs", "true");
    answer("host-Memory", "67108864");
    answer("host-NanoCpus", "500000000");
    answer("host-PidsLimit", "50");
    answer("internal", "true");
    answer("published", "127.0.0.1:8080\n");
    answer("readable", "0");
    answer("calls", "");
}

CliResult VerifyScriptTest::verify(const QStringList& environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert("PATH", m_folder->filePath("bin") + ":/usr/bin:/bin");
    variables.insert("FAKE", m_folder->filePath("fake"));
    variables.insert("VERIFY_SECONDS", "0");
    variables.remove("COMPOSE_PROJECT_NAME");
    for (const QString& each : environment)
        variables.insert(each.section('=', 0, 0), each.section('=', 1));
    process.setProcessEnvironment(variables);
    process.start("/bin/sh", {m_folder->filePath("out/verify.sh")});
    process.waitForFinished(60'000);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

void VerifyScriptTest::allIsInForce_data()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("Docker") << QString("docker");
    QTest::newRow("Podman, asked for") << QString("podman");
}
void VerifyScriptTest::allIsInForce()
{
    QFETCH(QString, engine);
    if (engine != "docker")
        answer("options", "seccomp=" + m_folder->filePath("out/own.json").toUtf8() + "\napparmor=web-profile\n");
    const auto result = verify({"VERIFY_ENGINE=" + engine});
    QVERIFY2(result.status == 0, result.out + result.err);
    QVERIFY(result.out.endsWith("Everything is in force.\n") && result.err.isEmpty());
    for (const char* each : {"NoNewPrivs is 1", "CapBnd is 0000000000000000", "Seccomp is 2", "ReadonlyRootfs is true", "Memory is 67108864", "NanoCpus is 500000000", "PidsLimit is 50", "Uid is 1000", "Gid is 1001",
                             "its seccomp profile is own.json", "/tmp is tmpfs", "the address of port 80/tcp is 127.0.0.1", "the network back is internal: is true", "it can read /run/secrets/key"})
        QVERIFY2(result.out.contains(QByteArray("web: ") + each), each + ("\n" + result.out));
    QVERIFY2(result.out.contains("web: its AppArmor profile is web-profile") || result.out.contains("no AppArmor"), result.out);
    QVERIFY2(result.out.contains("tool: CapBnd is") && !result.out.contains("idle"), result.out);
    const QByteArray calls = readFile(m_folder->filePath("fake/calls"));
    QVERIFY2(calls.contains(engine == "docker" ? "docker compose -f compose.yaml" : "podman-compose -p shop -f compose.yaml"), calls);
}

void VerifyScriptTest::saysWhatIsNot_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no container") << QByteArray("tools") << QByteArray() << QByteArray("FAIL  tool: it has no container");
    QTest::newRow("another user") << QByteArray("proc-status") << QByteArray("Uid:\t0\t0\nGid:\t1001\nNoNewPrivs:\t1\nSeccomp:\t2\nCapBnd:\t0000000000000000\n") << QByteArray("FAIL  web: Uid is 0, and should be 1000");
    QTest::newRow("more capabilities") << QByteArray("proc-status") << QByteArray("Uid:\t1000\nGid:\t1001\nNoNewPrivs:\t1\nSeccomp:\t2\nCapBnd:\t0000000000000001\n") << QByteArray("FAIL  web: CapBnd is 0000000000000001");
    QTest::newRow("no status at all") << QByteArray("proc-status") << QByteArray() << QByteArray("FAIL  web: NoNewPrivs is not there");
    QTest::newRow("the engine's filter") << QByteArray("options") << QByteArray("apparmor=web-profile\n") << QByteArray("FAIL  web: its seccomp profile is not own.json");
    QTest::newRow("another filter") << QByteArray("options") << QByteArray("apparmor=web-profile\nseccomp={\"defaultAction\":\"SCMP_ACT_ALLOW\"}\n") << QByteArray("FAIL  web: its seccomp profile is not own.json");
    QTest::newRow("no tmpfs") << QByteArray("proc-mounts") << QByteArray("overlay / overlay ro 0 0\n/dev/sda /tmp ext4 rw 0 0\n") << QByteArray("FAIL  web: /tmp is ext4, and should be tmpfs");
    QTest::newRow("open to all") << QByteArray("published") << QByteArray("127.0.0.1:8080\n0.0.0.0:8080\n") << QByteArray("FAIL  web: the address of port 80/tcp is 0.0.0.0 127.0.0.1");
    QTest::newRow("a way out") << QByteArray("internal") << QByteArray("false") << QByteArray("FAIL  web: the network back is internal: is false");
    QTest::newRow("a closed secret") << QByteArray("readable") << QByteArray("1") << QByteArray("FAIL  web: it can't read /run/secrets/key");
    QTest::newRow("no limit of processes") << QByteArray("host-PidsLimit") << QByteArray("2048") << QByteArray("FAIL  web: PidsLimit is 2048, and should be 50");
    QTest::newRow("no limit") << QByteArray("host-Memory") << QByteArray("0") << QByteArray("FAIL  web: Memory is 0");
}
void VerifyScriptTest::saysWhatIsNot()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, said);
    answer(file, text);
    const auto result = verify();
    QVERIFY2(result.status == 1, result.out + result.err);
    QVERIFY2(result.out.contains(said), result.out);
    QVERIFY(result.out.endsWith("Something is not in force.\n"));
}

void VerifyScriptTest::waitsForHealth()
{
    answer("state", "running 0 0 starting");
    const auto result = verify();
    QVERIFY2(result.status == 2 && result.out.contains("FAIL  /web"), result.out + result.err);
    answer("state", "running 0 0 healthy");
    QCOMPARE(verify().status, 0);
}

/// Podman's Compose ends well where it has started nothing; and where it passes no limit on, that is said.
void VerifyScriptTest::knowsPodman()
{
    answer("host-PidsLimit", "2048");
    const auto open = verify({"VERIFY_ENGINE=podman"});
    QVERIFY2(open.status == 1 && open.out.contains("podman-compose before 1.4 leaves pids_limit out"), open.out + open.err);
    QVERIFY(readFile(m_folder->filePath("fake/calls")).contains("podman healthcheck run w1\n"));
    answer("webs", "");
    answer("tools", "");
    const auto nothing = verify({"VERIFY_ENGINE=podman"});
    QVERIFY2(nothing.status == 2 && nothing.out.contains("FAIL  nothing was started"), nothing.out + nothing.err);
}

/// What is switched on by the command line is no part of the files: without it another stack would start.
void VerifyScriptTest::startsWithWhatItWasHardenedWith()
{
    QCOMPARE(verify({"COMPOSE_PROJECT_NAME=other"}).status, 0);
    const QByteArray calls = readFile(m_folder->filePath("fake/calls"));
    for (const char* command : {"up -d", "restart", "down", "ps -aq web"})
        QVERIFY2(calls.contains(QByteArray("docker compose -f compose.yaml --env-file prod.env --profile debug ") + command + "\n"), calls);
    QVERIFY2(calls.contains("network inspect -f {{.Internal}} other_back\n"), calls);
}

void VerifyScriptTest::readmeCarriesThem()
{
    const QByteArray readme = readFile(m_folder->filePath("out/README.md"));
    QVERIFY2(readme.contains("docker compose -f PROJECT/compose.yaml --env-file PROJECT/prod.env --profile debug up -d\n"), readme);
    QVERIFY2(readme.contains("docker compose --project-directory PROJECT -f compose.yaml --env-file PROJECT/prod.env --profile debug config -q\n"), readme);
}

void VerifyScriptTest::withoutAnEngine()
{
    for (const char* name : {"docker", "podman", "podman-compose"})
        QVERIFY(QFile::remove(m_folder->filePath("bin/" + QString(name))));
    QVERIFY(QDir(m_folder->path()).mkpath("tools"));
    for (const char* name : {"dirname", "sh"})
        QVERIFY(QFile::link("/usr/bin/" + QString(name), m_folder->filePath("bin/" + QString(name))));
    const auto result = verify({"PATH=" + m_folder->filePath("bin")});
    QVERIFY2(result.status == 2 && result.err.contains("neither Docker nor Podman"), result.out + result.err);
}

void VerifyScriptTest::isPlainShell()
{
    const QString checker = QStandardPaths::findExecutable("shellcheck");
    if (checker.isEmpty())
        QSKIP("shellcheck is not here");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(checker, {"--shell=sh", m_folder->filePath("out/verify.sh")});
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAll());
}

QTEST_GUILESS_MAIN(VerifyScriptTest)
#include "verify_script_test.moc"
