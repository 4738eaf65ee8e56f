// A trial touches nothing of the stack that runs, its commands take down nothing else, and a line of a log leads to the step that is behind it.
#include "core/harden/trial.h"
#include "tests/support/analysed.h"
#include "tests/support/test_paths.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace hullwright;
using namespace hullwright::harden;
namespace fs = std::filesystem;

namespace {

const std::string kRunning = R"(name: shop
services:
  web:
    image: nginx:1.27
    container_name: web
    ports: ["8080:80", "127.0.0.1:8443:443"]
    restart: always
    labels: {traefik.enable: "true"}
    logging: {driver: syslog}
    depends_on: [db]
    volumes: [/var/run/docker.sock:/var/run/docker.sock:ro, ./www:/www:ro, ./new:/new, real:/data, bound:/bound]
    configs: [site]
    networks: {front: {ipv4_address: 10.1.0.5, aliases: [shop]}}
  db:
    image: postgres:16
    environment: {POSTGRES_PASSWORD: correct-horse}
    networks: [front, proxy]
  job:
    image: busybox:1
    profiles: [jobs]
networks:
  front: {internal: true, name: real-front, ipam: {config: [{subnet: 10.1.0.0/24}]}}
  proxy: {external: true}
volumes:
  real: {external: true, name: realdata}
  bound: {driver_opts: {type: none, o: bind, device: /srv/real}}
configs: {site: {file: ./site.conf}}
)";

Plan planOf(const analysis::AnalysisPtr& before, Preset preset, std::vector<std::string> leftOut = {})
{
    Choice choice{preset, {}, {}};
    choice.files = Choice::Files::Written;
    choice.leftOut = std::move(leftOut);
    return plan(before, choice);
}

Trial trialOf(const analysis::AnalysisPtr& tried, const Plan* plan = nullptr, const fs::path& folder = "/tmp/trial")
{
    auto made = trial(tried, plan, {}, folder, [](const fs::path& path) { return path != "/project/new"; });
    if (!made)
        qFatal("%s", describe(made.error()).c_str());
    return std::move(*made);
}

analysis::AnalysisPtr read(const std::string& text)
{
    analysis::Settings settings;
    settings.load.projectDirectory = "/tmp/trial";
    const auto result = analysis::analyse(text, settings);
    return result ? *result : nullptr;
}

QString wordsOf(const std::vector<std::string>& command)
{
    QStringList words;
    for (const std::string& word : command)
        words << QString::fromStdString(word);
    return words.join(u' ');
}

const ExportFile* fileOf(const Trial& trial, const fs::path& path)
{
    const auto found = std::find_if(trial.set.files.begin(), trial.set.files.end(), [&](const ExportFile& file) { return file.path == path; });
    return found == trial.set.files.end() ? nullptr : &*found;
}

LogLine lineOf(const std::string& service, const std::string& text)
{
    return {service, text};
}

} // namespace

class TrialTest : public QObject {
    Q_OBJECT

    QStringList m_byHand;

    /// The line that takes a measure from a service.
    static std::string byHand(const QString& measure)
    {
        static const QMap<QString, std::string> lines{{"capabilities", "cap_drop: [ALL]"}, {"user", "user: \"4321\""}, {"read-only", "read_only: true"}, {"no-new-privileges", "security_opt: [\"no-new-privileges:true\"]"}, {"memory", "mem_limit: 9m"},
                                                      {"pids", "pids_limit: 4"}, {"network", "stop_grace_period: 5s"}, {"seccomp", "security_opt: [\"seccomp=./own.json\"]"}, {"apparmor", "security_opt: [\"apparmor=own\"]"}, {"secrets", "secrets: [s]"}};
        return lines.value(measure, "no such measure");
    }

private slots:
    void namesNoOwnersOfMemoryToPodman()
    {
        const auto before = test::analysed("services:\n  web:\n    image: nginx:1.27\n    user: \"101:101\"\n    read_only: true\n    tmpfs: [\"/run:uid=101,gid=101,mode=0700,noexec\", /tmp]\n");
        const auto told = [&](Engine::Dialect dialect) {
            const auto made = trial(before, nullptr, {}, "/tmp/trial", [](const fs::path&) { return true; }, dialect);
            return made ? QString::fromStdString(made->set.files.front().bytes) : QString();
        };
        QVERIFY2(told(Engine::Dialect::Docker).contains("/run:uid=101,gid=101,mode=0700,noexec"), qPrintable(told(Engine::Dialect::Docker)));
        QVERIFY2(told(Engine::Dialect::Podman).contains("/run:U,mode=0700,noexec") && !told(Engine::Dialect::Podman).contains("uid="), qPrintable(told(Engine::Dialect::Podman)));
        QVERIFY(told(Engine::Dialect::Podman).contains("- /tmp\n"));
        // Its low port, in the one form that all of Podman's Compose read.
        QVERIFY2(told(Engine::Dialect::Podman).contains("net.ipv4.ip_unprivileged_port_start=0\"\n"), qPrintable(told(Engine::Dialect::Podman)));
    }

    void touchesNothingOfTheRunningStack()
    {
        const auto before = test::analysed(kRunning);
        const Plan hardening = planOf(before, Preset::Restricted);
        const Trial made = trialOf(hardening.after, &hardening);
        const QString text = QString::fromStdString(made.set.files.front().bytes);
        for (const char* word : {"ports", "8080", "container_name", "traefik", "syslog", "external", "realdata", "real-front", "10.1.0", "driver_opts", "/srv/real", "create_host_path", "name: ", "always", "job", "required"})
            QVERIFY2(!text.contains(QLatin1String(word)), qPrintable(QString(word) + "\n" + text));
        const auto again = read(made.set.files.front().bytes);
        QVERIFY2(again && again->project.stack->complete, qPrintable(text));
        QVERIFY(again->project.stack->network("front")->internal);
        QCOMPARE(made.services, (std::vector<std::string>{"web", "db"}));
        // What is tried is what was hardened.
        for (const std::string& name : made.services) {
            const auto* was = hardening.after->project.stack->service(name);
            const auto* now = again->project.stack->service(name);
            QCOMPARE(now->readOnly.has_value(), was->readOnly.has_value());
            QCOMPARE(now->capAdd.size(), was->capAdd.size());
            QCOMPARE(now->capDrop.size(), was->capDrop.size());
            QCOMPARE(now->security.noNewPrivileges.has_value(), was->security.noNewPrivileges.has_value());
            QCOMPARE(now->security.seccomp->value, "/tmp/trial/seccomp/" + name + ".json");
        }
        // The same in, the same out.
        QCOMPARE(trialOf(hardening.after, &hardening).set.files.front().bytes, made.set.files.front().bytes);
    }

    void saysWhatOfTheHostItGets()
    {
        const Trial made = trialOf(test::analysed(kRunning));
        std::vector<HostPath> expected{{"/var/run/docker.sock", "web", HostPath::Access::Writable}, {"/project/www", "web", HostPath::Access::ReadOnly}, {"/project/site.conf", "web", HostPath::Access::ReadOnly}};
        QCOMPARE(made.hostPaths.size(), expected.size());
        QVERIFY(made.hostPaths == expected);
        QString notes;
        for (const auto& note : made.notes)
            notes += QString::fromStdString(note.english()) + u'\n';
        QVERIFY2(notes.contains("/project/new is not there") && notes.contains("(2)"), qPrintable(notes));
        // What is not there is made on no host.
        QVERIFY(!QString::fromStdString(made.set.files.front().bytes).contains("/project/new"));
        const Trial risky = trialOf(test::analysed("services:\n  a:\n    image: x\n    privileged: true\n    pid: host\n    devices: [/dev/kvm]\n"));
        QCOMPARE(risky.hostPaths.size(), std::size_t(1));
        QCOMPARE(risky.notes.size(), std::size_t(2));
    }

    void bringsSecretsAndProfiles()
    {
        const Plan hardening = planOf(test::analysed(kRunning), Preset::Strict);
        QVERIFY(!hardening.files().empty());
        const Trial made = trialOf(hardening.after, &hardening);
        std::size_t secrets = 0;
        for (const PlannedFile& file : hardening.files()) {
            if (file.access != PlannedFile::Access::Private)
                continue;
            ++secrets;
            QVERIFY(fileOf(made, file.path) != nullptr);
            QVERIFY(fileOf(made, file.path)->mode == ExportFile::Mode::Plain);
            QVERIFY(made.set.files.front().bytes.find(("/tmp/trial" / file.path).string()) != std::string::npos);
        }
        QVERIFY(secrets > 0);
        QVERIFY(fileOf(made, "seccomp/db.json") != nullptr);
        // Only root loads these.
        QVERIFY(made.set.files.front().bytes.find("apparmor") == std::string::npos);
        QVERIFY(fileOf(made, "verify.sh") == nullptr && fileOf(made, "README.md") == nullptr);
    }

    void refusesATextWithoutAFolder()
    {
        const auto loose = analysis::analyse("services: {a: {image: x}}\n", analysis::Settings{});
        QVERIFY(loose);
        QVERIFY(!trial(*loose, nullptr, {}, "/tmp/trial", [](const fs::path&) { return true; }));
    }

    void takesDownNothingElse_data()
    {
        QTest::addColumn<QString>("project");
        for (const char* name : {"shop", "", "-rf", "../..", "A b;c", "shop-hullwright-try", "a_b-c", "\n", "--all"})
            QTest::newRow(name) << QString(name);
    }
    void takesDownNothingElse()
    {
        QFETCH(QString, project);
        const TrialName name(project.toStdString());
        const QString text = QString::fromStdString(name.text());
        QVERIFY2(QRegularExpression("^[a-z0-9][a-z0-9_-]*-hullwright-try$").match(text).hasMatch(), qPrintable(text));
        QVERIFY(text != project || project == "shop-hullwright-try");
        for (const auto& engine : enginesAtHand([](const std::string& program) { return std::optional("/bin/" + program); }, [](const fs::path&) { return true; }, "/home/u")) {
            const TrialCommands commands = commandsOf(engine, name, "/tmp/t/compose.yaml");
            for (const auto& command : {commands.down, commands.up, commands.logs}) {
                const auto at = std::find(command.begin(), command.end(), "-p");
                QVERIFY(at != command.end() && *(at + 1) == name.text());
                QVERIFY(std::find(command.begin(), command.end(), "/tmp/t/compose.yaml") != command.end());
            }
            QVERIFY(wordsOf(commands.states).contains("label=com.docker.compose.project=" + text + " "));
            // Podman's `ps` knows no Label, and its Compose tells only when asked whose line one is.
            const bool podman = engine.dialect == Engine::Dialect::Podman;
            QCOMPARE(wordsOf(commands.states).contains("{{index .Labels"), podman);
            QCOMPARE(wordsOf(commands.logs).trimmed().endsWith(" -n"), podman && engine.title == "podman-compose");
        }
    }

    void findsEngines()
    {
        std::set<std::string> programs;
        std::set<fs::path> files;
        const auto titles = [&] {
            QStringList result;
            for (const Engine& each : enginesAtHand([&](const std::string& name) { return programs.contains(name) ? std::optional("/bin/" + name) : std::nullopt; }, [&](const fs::path& path) { return files.contains(path); }, "/home/u"))
                result << QString::fromStdString(each.title);
            return result.join(u',');
        };
        QCOMPARE(titles(), QString());
        programs = {"podman"};
        QCOMPARE(titles(), QString());
        programs = {"docker"};
        QCOMPARE(titles(), QString("docker compose"));
        programs = {"docker", "docker-compose"};
        QCOMPARE(titles(), QString("docker-compose"));
        files = {"/home/u/.docker/cli-plugins/docker-compose"};
        QCOMPARE(titles(), QString("docker compose,docker-compose"));
        programs = {"podman", "podman-compose"};
        QCOMPARE(titles(), QString("podman-compose"));
    }

    void readsLines_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("text");
        QTest::newRow("second") << "web-1  | hello | there" << "web" << "hello | there";
        QTest::newRow("first") << "\x1b[36mweb_1  |\x1b[0m hello" << "web" << "hello";
        QTest::newRow("long") << "shop-hullwright-try-db-12  | hello" << "db" << "hello";
        QTest::newRow("podman") << "[db] | hello" << "db" << "hello";
        QTest::newRow("podman's own") << "shop-hullwright-try_db_1 hello | there" << "db" << "hello | there";
        QTest::newRow("podman's own, nothing") << "shop-hullwright-try_db_1 " << "db" << "";
        QTest::newRow("a line that begins so") << "shop-hullwright-try hello" << "" << "shop-hullwright-try hello";
        QTest::newRow("plain") << "hello" << "" << "hello";
        QTest::newRow("a bar of its own") << "a | b" << "" << "a | b";
        QTest::newRow("nothing") << "web-1  |" << "web" << "";
        QTest::newRow("carriage return") << "web-1  | hello\r" << "web" << "hello";
    }
    void readsLines()
    {
        QFETCH(QString, raw);
        const Trial made = trialOf(test::analysed(kRunning));
        const LogLine line = readLogLine(raw.toStdString(), made);
        QTEST(QString::fromStdString(line.service), "service");
        QTEST(QString::fromStdString(line.text), "text");
    }

    void readsStates()
    {
        using Kind = TrialState::Kind;
        QVERIFY(readState("web=Up 3 seconds")->kind == Kind::Running);
        QVERIFY(readState("web=Up 3 seconds (healthy)")->kind == Kind::Healthy);
        QVERIFY(readState("web=Up 3 seconds (unhealthy)")->kind == Kind::Unhealthy);
        QVERIFY(readState("web=Up 3 seconds (health: starting)")->kind == Kind::Starting);
        QVERIFY(readState("web=Exited (0) 2 seconds ago")->kind == Kind::Done);
        QVERIFY(readState("web=Exited (137) 2 seconds ago")->kind == Kind::Failed);
        QCOMPARE(readState("web=Exited (137) 2 seconds ago")->exitStatus, 137);
        QVERIFY(readState("web=Restarting (1) 2 seconds ago")->kind == Kind::Restarting);
        QVERIFY(readState("web=Created")->kind == Kind::Starting);
        QVERIFY(!readState("Cannot connect to the Docker daemon") && !readState("=Up"));
    }

    void leadsFromARecordedLogToTheStep_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto& entry : fs::directory_iterator(test::dataDirectory() / "failures"))
            if (entry.path().extension() == ".log")
                QTest::newRow(entry.path().stem().string().c_str()) << QString::fromStdString(entry.path().string());
    }
    void leadsFromARecordedLogToTheStep()
    {
        QFETCH(QString, file);
        const QStringList parts = QFileInfo(file).completeBaseName().split(QLatin1Char('.'));
        const std::string head = "services:\n  it:\n    image: " + parts[0].toStdString() + ":1\n    environment:\n      POSTGRES_PASSWORD: correct-horse\n    volumes:\n      - data:/data\n    ports:\n      - \"8080:80\"\n    networks: [front, back]\n" +
                                 (parts[1] == "capabilities" ? "    user: \"0:0\"\n" : ""); // whoever starts as another has none to miss
        const std::string tail = "volumes:\n  data:\nnetworks:\n  front:\n  back:\n";
        const auto before = test::analysed(head + tail);
        const Plan hardening = planOf(before, Preset::Strict);
        const auto measure = [&](knowledge::Measure each) { return QString::fromStdString(std::string(knowledge::name(each))) == parts[1]; };
        const auto isOf = [&](const Step& step) { return step.measure && measure(*step.measure); };
        const auto blamed = [&](const compose::Stack& stack, const Plan* plan) {
            std::optional<Blame> found;
            for (const QByteArray& each : QByteArray::fromStdString(test::bytesOf(file.toStdString())).split('\n'))
                if (!found)
                    found = blame(lineOf("it", each.toStdString()), stack, plan);
            return found;
        };
        if (std::none_of(hardening.steps.begin(), hardening.steps.end(), isOf)) {
            // Nobody but the user takes it from this image: then the file itself is behind it.
            m_byHand << parts.join(u'.');
            if (parts[1] == "ports") { // that is about the port of another service, which no line names
                QVERIFY(!blamed(*before->project.stack, nullptr));
                return;
            }
            const auto closed = test::analysed(head + "    " + byHand(parts[1]) + "\n" + (parts[1] == "network" ? "volumes:\n  data:\nnetworks:\n  front: {internal: true}\n  back: {internal: true}\n" : tail) + (parts[1] == "secrets" ? "secrets: {s: {file: ./s}}\n" : ""));
            QVERIFY(closed && closed->project.stack->complete);
            const auto found = blamed(*closed->project.stack, nullptr);
            QVERIFY(found && found->step.empty() && found->measure && measure(*found->measure));
            return;
        }
        const auto found = blamed(*hardening.after->project.stack, &hardening);
        QVERIFY(found);
        const auto step = std::find_if(hardening.steps.begin(), hardening.steps.end(), [&](const Step& each) { return each.id == found->step; });
        QVERIFY2(step != hardening.steps.end() && isOf(*step), found->step.c_str());
        // Without it, that is left out and the rest stays.
        const Plan relaxed = planOf(before, Preset::Strict, {found->step});
        QVERIFY(std::none_of(relaxed.steps.begin(), relaxed.steps.end(), [&](const Step& each) { return each.id == found->step; }));
        QVERIFY(relaxed.steps.size() + 3 >= hardening.steps.size() && !relaxed.steps.empty());
    }
    void saysWhatNoPlanTakes() { qInfo("no plan takes these, so that only the file itself can be behind them: %s", m_byHand.isEmpty() ? "(none)" : qPrintable(m_byHand.join(QStringLiteral(", ")))); }

    void blamesOnlyWhatWasDone()
    {
        const auto open = test::analysed("services:\n  it:\n    image: postgres:16\n");
        QVERIFY(!blame(lineOf("it", "setpriv: setresuid failed: Operation not permitted"), *open->project.stack, nullptr));
        const auto closed = test::analysed("services:\n  it:\n    image: postgres:16\n    cap_drop: [ALL]\n  other:\n    image: postgres:16\n");
        const auto found = blame(lineOf("it", "setpriv: setresuid failed: Operation not permitted"), *closed->project.stack, nullptr);
        QVERIFY(found && found->step.empty() && found->missing == "SETUID");
        QVERIFY(!blame(lineOf("other", "setpriv: setresuid failed: Operation not permitted"), *closed->project.stack, nullptr));
        QVERIFY(!blame(lineOf("it", "database system is ready to accept connections"), *closed->project.stack, nullptr));
        // A line that tells no service is anybody's.
        QCOMPARE(blame(lineOf("", "setpriv: setresuid failed: Operation not permitted"), *closed->project.stack, nullptr)->service, std::string("it"));
    }

    void leadsFromAStateToTheStep_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("rule");
        QTest::newRow("unhealthy") << "db=Up 2 minutes (unhealthy)" << kHealthCheckMeasure;
        QTest::newRow("killed") << "db=Exited (137) 2 seconds ago" << "no-memory-limit";
        QTest::newRow("killed again and again") << "db=Restarting (137) 2 seconds ago" << "no-memory-limit";
        QTest::newRow("a call") << "db=Exited (159) 2 seconds ago" << "own-seccomp-profile";
        QTest::newRow("an error of its own") << "db=Exited (1) 2 seconds ago" << "";
        QTest::newRow("healthy") << "db=Up 2 minutes (healthy)" << "";
        QTest::newRow("done") << "db=Exited (0) 2 seconds ago" << "";
        QTest::newRow("somebody else") << "web=Exited (137) 2 seconds ago" << "";
        QTest::newRow("a check of its own") << "other=Up 2 minutes (unhealthy)" << "";
    }
    void leadsFromAStateToTheStep()
    {
        QFETCH(QString, state);
        QFETCH(QString, rule);
        const auto before = test::analysed("services:\n  db:\n    image: postgres:16\n    environment: {POSTGRES_PASSWORD: correct-horse}\n    volumes: [data:/var/lib/postgresql/data]\n"
                                           "  other:\n    image: redis:7\n    healthcheck: {test: [CMD, redis-cli, ping]}\nvolumes: {data: }\n");
        const Plan hardening = planOf(before, Preset::Strict);
        const auto found = blame(*readState(state.toStdString()), *hardening.after->project.stack, &hardening);
        QCOMPARE(found.has_value(), !rule.isEmpty());
        if (!found)
            return;
        QVERIFY(!found->why.empty());
        const auto step = std::find_if(hardening.steps.begin(), hardening.steps.end(), [&](const Step& each) { return each.id == found->step; });
        QVERIFY(step != hardening.steps.end());
        QCOMPARE(QString::fromStdString(step->rule), rule);
        QCOMPARE(step->service, std::string("db"));
        // Once the steps are in the file, there it can be taken back as well.
        const auto way = relaxation(*hardening.after, *found);
        QVERIFY(way);
        compose::ProjectEditor editor(hardening.after->files());
        QVERIFY(editor.apply(way->edits));
        QVERIFY(editor.files().front().tree->text() != hardening.after->main().tree->text());
    }

    void blamesStatesOnlyOnWhatWasDone()
    {
        const auto open = test::analysed("services:\n  it:\n    image: postgres:16\n    healthcheck: {test: [CMD, pg_isready]}\n");
        QVERIFY(!blame(*readState("it=Exited (137) 1 second ago"), *open->project.stack, nullptr));
        QVERIFY(!blame(*readState("it=Up 1 second (unhealthy)"), *open->project.stack, nullptr));
        const auto limited = test::analysed("services:\n  it:\n    image: postgres:16\n    mem_limit: 6m\n");
        const auto found = blame(*readState("it=Exited (137) 1 second ago"), *limited->project.stack, nullptr);
        QVERIFY(found && found->step.empty());
        QCOMPARE(QString::fromStdString(relaxation(*limited, *found)->title.english()), QStringLiteral("Take the memory limit from it"));
    }

    void givesBackJustThat_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("after");
        QTest::newRow("a capability") << "cap_drop: [ALL]" << "setpriv: setresuid failed: Operation not permitted" << "cap_drop: [ALL]\n    cap_add:\n      - SETUID\n";
        QTest::newRow("one beside others") << "cap_drop: [ALL]\n    cap_add: [CHOWN]" << "setpriv: setresuid failed: Operation not permitted" << "cap_drop: [ALL]\n    cap_add: [CHOWN, SETUID]\n";
        QTest::newRow("which is not told") << "cap_drop: [ALL]" << "x: Operation not permitted" << "";
        QTest::newRow("read-only") << "read_only: true # so" << "touch: /x: Read-only file system" << "read_only: false # so\n";
        QTest::newRow("user") << "user: \"5\"" << "open /x: Permission denied" << "";
        QTest::newRow("privileges") << "security_opt: [\"no-new-privileges:true\", \"label=disable\"]" << "sudo: effective uid is not 0" << "security_opt: [\"label=disable\"]\n";
        QTest::newRow("memory") << "mem_limit: 5m" << "Out of memory" << "";
        QTest::newRow("processes") << "pids_limit: 5" << "can't create thread" << "";
    }
    void givesBackJustThat()
    {
        QFETCH(QString, keys);
        QFETCH(QString, line);
        QFETCH(QString, after);
        const std::string head = "services:\n  it: # mine\n    image: example/unknown:1\n";
        const auto before = test::analysed(head + "    " + keys.toStdString() + "\n");
        QVERIFY(before);
        const auto found = blame(lineOf("it", line.toStdString()), *before->project.stack, nullptr);
        QVERIFY(found);
        const auto way = relaxation(*before, *found);
        QVERIFY(way && !way->title.english().empty());
        compose::ProjectEditor editor(before->files());
        QVERIFY(editor.apply(way->edits));
        QCOMPARE(QString::fromStdString(editor.files().front().tree->text()), QString::fromStdString(head) + (after.isEmpty() ? QString() : "    " + after));
    }

    /// Every real file that can be hardened can be tried: what comes out loads, and docker-compose itself takes it where it is here.
    void corpus()
    {
        const auto files = test::corpusFiles();
        if (files.empty())
            QSKIP("needs the shared folder");
        const QString reference = QStandardPaths::findExecutable("docker-compose");
        QTemporaryDir folder;
        int tried = 0, asked = 0;
        for (std::size_t i = 0; i < files.size(); i += 7) {
            const auto before = test::analysed(test::bytesOf(files[i]));
            if (!before || !before->project.stack->complete)
                continue;
            const Plan hardening = planOf(before, Preset::Restricted);
            const auto made = trial(hardening.after, &hardening, {}, folder.path().toStdString(), [](const fs::path&) { return true; });
            if (!made)
                continue; // names that no file can have, and the like
            const auto again = read(made->set.files.front().bytes);
            QVERIFY2(again && again->project.stack->complete, files[i].c_str());
            for (const auto& service : again->project.stack->services)
                QVERIFY2(service->ports.empty() && !service->containerName && service->labels.empty(), files[i].c_str());
            ++tried;
            // Version 1 knows no `pids` under deploy, in no file.
            if (reference.isEmpty() || asked >= 12 || made->set.files.front().bytes.find("          pids: ") != std::string::npos)
                continue;
            QVERIFY(harden::write(made->set, folder.path().toStdString(), Overwrite::Yes));
            QProcess process;
            process.start(reference, {"-f", folder.filePath("compose.yaml"), "config", "-q"});
            QVERIFY(process.waitForFinished());
            const QByteArray said = process.readAllStandardError();
            QVERIFY2(process.exitCode() == 0, (QByteArray(files[i].c_str()) + "\n" + said + QByteArray::fromStdString(made->set.files.front().bytes)).constData());
            ++asked;
        }
        qInfo("%d tried, %d of them read by docker-compose", tried, asked);
        QVERIFY(tried > 5);
    }
};

QTEST_GUILESS_MAIN(TrialTest)
#include "trial_test.moc"
