// Podman itself, where it is here: the exported verify.sh, a trial with what is read from it, and what it says of an image.
#include "core/analysis/analysis.h"
#include "core/harden/plan.h"
#include "core/harden/trial.h"
#include "core/knowledge/image_inspect.h"
#include "tests/system/cli_process.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <unistd.h>

using namespace hullwright;
using namespace hullwright::test;

namespace {

/// Storage, networks and settings of its own; limits as low as the machine may have them.
constexpr const char* kPrepare = R"sh(
set -e
work=$1
mkdir -p "$work/net"
sh "$2" "$work/root" sh cat echo mknod grep sleep test touch true
runtime=crun
if command -v runc >/dev/null; then runtime=runc; fi
cat >"$work/containers.conf" <<CONF
[containers]
default_ulimits = ["nofile=1024:4096", "nproc=1024:4096"]
[engine]
cgroup_manager = "cgroupfs"
events_logger = "file"
runtime = "$runtime"
[network]
network_config_dir = "$work/net"
CONF
printf '[storage]\ndriver = "vfs"\ngraphroot = "%s"\nrunroot = "%s"\n' "$work/store" "$work/run" >"$work/storage.conf"
tar -C "$work/root" -c . | podman import --change USER=1000:1001 --change VOLUME=/data --change EXPOSE=80/tcp - hullwright-podman-test:1
podman network create hullwright-podman-probe
podman run --rm --network hullwright-podman-probe --user 0 --memory 32m hullwright-podman-test:1 true
podman network rm hullwright-podman-probe
)sh";

const QByteArray kStack = R"(name: hwpodman
services:
  web:
    image: hullwright-podman-test:1
    command: [sh, -c, "trap exit TERM; while true; do echo tick; sleep 1; done"]
    user: "1000:1001"
    mem_limit: 64m
    cpus: 0.5
    pids_limit: 50
    read_only: true
    tmpfs:
      - /tmp
      - /scratch:uid=1000,gid=1001
    ports: ["127.0.0.1:18491:80"]
    networks: [back, out]
    secrets: [key]
    healthcheck:
      test: [CMD-SHELL, "true"]
      interval: 2s
  writer:
    image: hullwright-podman-test:1
    command: [sh, -c, "trap exit TERM; mknod /data/null c 1 3; while true; do sleep 1; done"]
    user: "1000:1001"
    read_only: true
    networks: [back]
networks:
  back: {internal: true}
  out: {}
secrets:
  key: {file: ./key.txt}
)";

} // namespace

class PodmanEngineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void verifies();
    void saysThatItIsForDocker();
    void servers_data();
    void servers();
    void tries();
    void describesAnImage();
    void cleanupTestCase();

private:
    QByteArray run(const QStringList& command, const QString& folder, int* status = nullptr, int seconds = 240);
    QByteArray run(const std::vector<std::string>& command, int seconds = 120);
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    bool m_ready = false;
};

QByteArray PodmanEngineTest::run(const QStringList& command, const QString& folder, int* status, int seconds)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("CONTAINERS_CONF", path("containers.conf"));
    environment.insert("CONTAINERS_STORAGE_CONF", path("storage.conf"));
    environment.insert("VERIFY_ENGINE", "podman");
    environment.remove("COMPOSE_PROJECT_NAME");
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.front(), command.mid(1));
    const bool ended = process.waitForFinished(seconds * 1000);
    if (status != nullptr)
        *status = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    if (!ended) {
        process.terminate(); // one that follows a log goes on for ever
        process.waitForFinished(10'000);
    }
    return process.readAll();
}

QByteArray PodmanEngineTest::run(const std::vector<std::string>& command, int seconds)
{
    QStringList words;
    for (const std::string& word : command)
        words << QString::fromStdString(word);
    return run(words, m_folder.path(), nullptr, seconds);
}

void PodmanEngineTest::initTestCase()
{
    if (geteuid() != 0)
        QSKIP("NOT TRIED with Podman: that needs root");
    for (const char* program : {"podman", "podman-compose", "busybox"})
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(QString("NOT TRIED with Podman: %1 is not here").arg(program)));
    int status = 0;
    const QByteArray said = run({"sh", "-c", kPrepare, "sh", m_folder.path(), QString::fromStdString((dataDirectory() / "engine" / "busybox_root.sh").string())}, m_folder.path(), &status);
    if (status != 0)
        QSKIP("NOT TRIED with Podman: it does not run here: " + said.right(600));
    m_ready = true;
}

/// The export of a stack, started and read back. podman-compose before 1.4 knows no pids_limit, which is said.
void PodmanEngineTest::verifies()
{
    QVERIFY(QDir(m_folder.path()).mkpath("project"));
    writeFile(path("project/compose.yaml"), kStack);
    writeFile(path("project/key.txt"), "sesame");
    const auto made = runCli({"harden", "compose.yaml", "--preset", "restricted", "--output", "export", "--engine", "podman"}, path("project"));
    QVERIFY2(made.status == 0 || made.status == 1, made.err);
    QVERIFY(run({"sh", "-c", "cp -r export/. ."}, path("project")).isEmpty());
    // Podman refuses profiles on a host that has no AppArmor.
    if (readFile("/sys/module/apparmor/parameters/enabled").trimmed() != "Y")
        QVERIFY(run({"sed", "-i", "/apparmor=/d", "compose.yaml"}, path("project")).isEmpty());

    int status = 0;
    const QByteArray said = run({"sh", "verify.sh"}, path("project"), &status);
    for (const char* each : {"web: NoNewPrivs is 1", "web: CapBnd is 0000000000000000", "web: ReadonlyRootfs is true", "web: Uid is 1000", "web: Gid is 1001", "web: Seccomp is 2", "web: its seccomp profile is seccomp/web.json",
                             "web: Memory is 67108864", "web: NanoCpus is 500000000", "web: /tmp is tmpfs", "web: the address of port 80/tcp is 127.0.0.1", "web: the network back is internal: is true",
                             "web: it can read /run/secrets/key", "writer: NoNewPrivs is 1", "writer: ReadonlyRootfs is true"})
        QVERIFY2(said.contains(QByteArray("ok    ") + each), each + ("\n" + said));
    for (const QByteArray& line : said.split('\n')) {
        const bool known = line.contains("PidsLimit");
        QVERIFY2(!line.startsWith("FAIL") || known, said);
    }
    QCOMPARE(said.contains("leaves pids_limit out"), said.contains("PidsLimit is 2048"));
    QVERIFY(run({"podman", "ps", "-aq"}, m_folder.path()).isEmpty());
}

/// An export for Docker, before anything of it is started.
void PodmanEngineTest::saysThatItIsForDocker()
{
    if (!m_ready)
        QSKIP("NOT TRIED with Podman");
    QVERIFY(QDir(m_folder.path()).mkpath("docker"));
    writeFile(path("docker/compose.yaml"), kStack);
    writeFile(path("docker/key.txt"), "sesame");
    QVERIFY(runCli({"harden", "compose.yaml", "--preset", "restricted", "--output", "export"}, path("docker")).status < 2);
    int status = 0;
    const QByteArray said = run({"sh", "export/verify.sh"}, path("docker"), &status);
    QCOMPARE(status, 2);
    QVERIFY2(said.startsWith("FAIL  this export is made for another engine: Podman refuses a tmpfs that names its owner (uid=), as these have: web.\n") && said.contains("harden --engine podman"), said);
}

void PodmanEngineTest::servers_data()
{
    QTest::addColumn<QString>("server");
    if (!m_ready)
        QSKIP("NOT TRIED with Podman");
    QStringList runs;
    for (const char* service : {"nginx", "postgres", "mariadb"})
        for (const char* preset : {"baseline", "restricted", "strict"})
            runs << QString("%1-%2").arg(service, preset);
    const auto script = QString::fromStdString((dataDirectory() / "engine" / "services" / "runs.sh").string());
    const QByteArray said = run(QStringList{"env", "ENGINE=podman", "sh", script, path("servers"), QString::fromStdString(cli().string())} + runs, m_folder.path(), nullptr, 1200);
    qInfo("%s", said.constData());
    for (const QString& each : runs)
        QTest::newRow(qPrintable(each)) << each;
}

/// The known servers as they are exported for Podman: they start, answer, keep their data over a restart, and what was asked for is in force.
void PodmanEngineTest::servers()
{
    if (!m_ready)
        QSKIP("NOT TRIED with Podman");
    QFETCH(QString, server);
    const QString folder = path("servers/runs/" + server);
    if (!QFile::exists(folder))
        QSKIP("NOT TRIED: its packages can't be had");
    const QByteArray verdict = readFile(folder + "/verdict").trimmed();
    QVERIFY2(verdict == "PASS", verdict + "\n" + readFile(folder + "/up").right(600) + readFile(folder + "/log").right(1500));
}

/// As the window does it: started, its states and its log read, the step found, and everything taken down again.
void PodmanEngineTest::tries()
{
    if (!m_ready)
        QSKIP("NOT TRIED with Podman");
    QVERIFY(QDir(m_folder.path()).mkpath("trial"));
    QVERIFY(QDir(m_folder.path()).mkpath("tried"));
    writeFile(path("tried/key.txt"), "sesame");
    analysis::Settings settings;
    settings.load.projectDirectory = path("tried").toStdString();
    QByteArray open = kStack;
    open.replace("    user: \"1000:1001\"\n    read_only: true\n    networks: [back]\n", "    networks: [back]\n");
    const auto before = analysis::analyse(open.toStdString(), settings);
    QVERIFY(before);
    harden::Choice choice{harden::Preset::Restricted, {}, {}};
    for (const char* service : {"web", "writer"}) // nobody knows these images: what they keep is the user's to decide
        choice.taken.emplace_back(std::string("capabilities-not-dropped:") + service, 0);
    const harden::Plan plan = harden::plan(*before, choice);
    const auto exists = [](const std::filesystem::path& file) { return std::filesystem::exists(file); };
    const auto made = harden::trial(plan.after, &plan, {}, path("trial").toStdString(), exists, harden::Engine::Dialect::Podman);
    QVERIFY2(made, made ? "" : made.error().message.c_str());
    QVERIFY(harden::write(made->set, path("trial").toStdString(), harden::Overwrite::Yes));
    // As on a machine that has Podman alone.
    const auto engines = harden::enginesAtHand([](const std::string& name) { return name.starts_with("podman") ? std::optional(QStandardPaths::findExecutable(QString::fromStdString(name)).toStdString()) : std::nullopt; }, exists, "/root");
    QVERIFY(!engines.empty() && engines.front().title == "podman-compose");
    const auto commands = harden::commandsOf(engines.front(), made->name, std::filesystem::path(path("trial").toStdString()) / "compose.yaml");

    const QByteArray up = run(commands.up);
    QTest::qWait(3000);
    QStringList states;
    for (const QByteArray& line : run(commands.states).split('\n'))
        if (const auto state = harden::readState(line.toStdString()))
            states << QString("%1:%2").arg(QString::fromStdString(state->service)).arg(static_cast<int>(state->kind));
    states.sort();
    const auto isUp = [](const QString& state) { return state.endsWith(QString::number(static_cast<int>(harden::TrialState::Kind::Running))) || state.endsWith(QString::number(static_cast<int>(harden::TrialState::Kind::Starting))) || state.endsWith(QString::number(static_cast<int>(harden::TrialState::Kind::Healthy))); };
    QVERIFY2(states.size() == 2 && states[0].startsWith("web:") && isUp(states[0]) && states[1].startsWith("writer:") && isUp(states[1]), qPrintable(states.join(' ') + QString::fromUtf8(up)));

    bool ticked = false;
    const QByteArray log = run(commands.logs, 5);
    std::optional<harden::Blame> blamed;
    for (const QByteArray& line : log.split('\n')) {
        const auto read = harden::readLogLine(line.toStdString(), *made);
        ticked = ticked || (read.service == "web" && read.text == "tick");
        if (!blamed && read.service == "writer")
            blamed = harden::blame(read, *plan.after->project.stack, &plan);
    }
    const QByteArray down = run(commands.down);
    QVERIFY2(run({"podman", "ps", "-aq"}, m_folder.path()).isEmpty(), down);
    QVERIFY2(ticked, log);
    QVERIFY2(blamed && blamed->measure == knowledge::Measure::Capabilities && !blamed->step.empty(), log);
}

/// What was taken in here has no digest in any registry, and is found by the name that a file has for it.
void PodmanEngineTest::describesAnImage()
{
    if (!m_ready)
        QSKIP("NOT TRIED with Podman");
    const auto command = knowledge::inspectCommand("podman", "hullwright-podman-test:1");
    QVERIFY(command);
    const auto images = knowledge::readImageInspection(run(*command).toStdString());
    QVERIFY2(images, images ? "" : images.error().message.c_str());
    const auto* image = knowledge::describing(*images, "hullwright-podman-test:1");
    QVERIFY(image != nullptr);
    QCOMPARE(image->user, std::string("1000:1001"));
    QCOMPARE(image->volumes, std::vector<std::string>{"/data"});
    QCOMPARE(image->ports, std::vector<std::string>{"80/tcp"});
    QVERIFY(image->digests.empty());
}

void PodmanEngineTest::cleanupTestCase()
{
    if (!m_ready)
        return;
    // Older ones of Podman's Compose leave networks behind.
    run({"sh", "-c", "podman rm -af -t 1; podman network ls --format '{{.Name}}' | grep -v '^podman$' | xargs -r podman network rm"}, m_folder.path());
}

QTEST_GUILESS_MAIN(PodmanEngineTest)
#include "podman_engine_test.moc"
