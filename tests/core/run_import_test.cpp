// A `docker run` line as a Compose file: what each option becomes, what Compose has nothing for, and what only a shell could tell.
#include "core/analysis/analysis.h"
#include "core/containers/run_import.h"
#include "core/containers/run_options.h"

#include <QTest>

using namespace hullwright;
using namespace hullwright::containers;

namespace {

QString textFrom(const QByteArray& line)
{
    const auto project = fromRunLine(line.toStdString());
    return project ? QString::fromStdString(project->text) : QString::fromStdString("error: " + describe(project.error()));
}

/// The text's own service, below its image.
QString serviceFrom(const QByteArray& options)
{
    return textFrom("docker run " + options + " app").remove(QStringLiteral("services:\n  app:\n    image: app\n"));
}

} // namespace

class RunImportTest : public QObject {
    Q_OBJECT

private slots:
    void aWholeLine();
    void options_data();
    void options();
    void dollarsStayWhatTheyAre();
    void wordsAreThoseOfAShell_data();
    void wordsAreThoseOfAShell();
    void whatIsLeftIsTold_data();
    void whatIsLeftIsTold();
    void errors_data();
    void errors();
    void theLoaderReadsWhatWasMeant();
};

void RunImportTest::aWholeLine()
{
    const QByteArray line = R"(# the shop's database
$ sudo docker run -d --name shop-db --restart unless-stopped \
    -e POSTGRES_PASSWORD='pa$$ w"ord' -eTZ=UTC -v pgdata:/var/lib/postgresql/data -v "$PWD/init:/docker-entrypoint-initdb.d:ro" \
    --network=back --network-alias db -p 127.0.0.1:5432:5432 --memory 512m --pids-limit=200 --cap-drop ALL --read-only -it \
    postgres:16 -c 'shared_buffers=256MB'
)";
    QCOMPARE(textFrom(line), QStringLiteral(R"(services:
  shop-db:
    image: postgres:16
    container_name: shop-db
    command:
      - -c
      - shared_buffers=256MB
    stdin_open: true
    tty: true
    environment:
      POSTGRES_PASSWORD: pa$$$$ w"ord
      TZ: UTC
    ports:
      - 127.0.0.1:5432:5432
    networks:
      back:
        aliases:
          - db
    volumes:
      - pgdata:/var/lib/postgresql/data
      - $PWD/init:/docker-entrypoint-initdb.d:ro
    cap_drop:
      - ALL
    read_only: true
    mem_limit: 512m
    pids_limit: 200
    restart: unless-stopped
networks:
  back:
    external: true
volumes:
  pgdata:
    name: pgdata
)"));
    QVERIFY(fromRunLine(line.toStdString())->left.empty());
}

void RunImportTest::options_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QString>("service");
    const auto row = [](const char* given, const char* service) { QTest::newRow(given) << QByteArray(given) << QString::fromUtf8(service); };
    row("--rm -d --sig-proxy=false -q --cidfile /tmp/id", "");
    row("-it", "    stdin_open: true\n    tty: true\n");
    row("-p80:80 -p=81:81 --publish 82:82", "    ports:\n      - \"80:80\"\n      - \"81:81\"\n      - \"82:82\"\n");
    row("--privileged=false --init=true", "    init: true\n");
    row("--env PLAIN -e EMPTY= -e A=b=c", "    environment:\n      PLAIN:\n      EMPTY: \"\"\n      A: b=c\n");
    row("-u 1000:1000", "    user: \"1000:1000\"\n");
    row("--user 1000", "    user: \"1000\"\n");
    row("--entrypoint ''", "    entrypoint: []\n");
    row("--entrypoint '/bin/sh -c'", "    entrypoint:\n      - /bin/sh -c\n");
    row("--network host", "    network_mode: host\n");
    row("--net container:db", "    network_mode: container:db\n");
    row("--network default", "");
    row("--mount type=bind,src=/srv,dst=/data,readonly", "    volumes:\n      - type: bind\n        source: /srv\n        target: /data\n        read_only: true\n        bind:\n          create_host_path: false\n");
    row("--mount type=tmpfs,target=/run,tmpfs-size=64m,tmpfs-mode=1770", "    volumes:\n      - type: tmpfs\n        target: /run\n        tmpfs:\n          size: 64m\n          mode: 1016\n");
    row("-v /data", "    volumes:\n      - /data\n");
    row("-v ~/x:/x", "    volumes:\n      - ${HOME}/x:/x\n");
    row("-v \"$(pwd)\":/w -w /w", "    working_dir: /w\n    volumes:\n      - ${PWD}:/w\n");
    row("--volumes-from other:ro", "    volumes_from:\n      - container:other:ro\n");
    row("--tmpfs /run:size=8m", "    tmpfs:\n      - /run:size=8m\n");
    row("--ulimit nofile=1024:2048 --ulimit core=0", "    ulimits:\n      nofile:\n        soft: 1024\n        hard: 2048\n      core: 0\n");
    row("--health-cmd 'curl -f localhost' --health-retries 3 --health-interval 30s", "    healthcheck:\n      test:\n        - CMD-SHELL\n        - curl -f localhost\n      retries: 3\n      interval: 30s\n");
    row("--no-healthcheck", "    healthcheck:\n      disable: true\n");
    row("--log-driver json-file --log-opt max-size=10m", "    logging:\n      driver: json-file\n      options:\n        max-size: 10m\n");
    row("--blkio-weight 300 --device-read-bps /dev/sda:1mb", "    blkio_config:\n      weight: 300\n      device_read_bps:\n        - path: /dev/sda\n          rate: 1mb\n");
    row("--stop-timeout 30", "    stop_grace_period: 30s\n");
    row("--gpus all", "    gpus: all\n");
    row("--security-opt no-new-privileges --security-opt seccomp=p.json", "    security_opt:\n      - no-new-privileges\n      - seccomp=p.json\n");
    row("--sysctl net.core.somaxconn=1024", "    sysctls:\n      net.core.somaxconn: \"1024\"\n");
    row("--cpus .5 -m 1g --memory-swap=-1", "    mem_limit: 1g\n    memswap_limit: \"-1\"\n    cpus: \".5\"\n");
    row("--", "");
}

void RunImportTest::options()
{
    QFETCH(QByteArray, given);
    QFETCH(QString, service);
    QCOMPARE(serviceFrom(given), service);
    const auto project = fromRunLine("docker run " + given.toStdString() + " app");
    QVERIFY2(project->left.empty(), project->left.empty() ? "" : project->left.front().message.c_str());
}

void RunImportTest::dollarsStayWhatTheyAre()
{
    const auto project = fromRunLine(R"(podman container run -e A='$HOME' -e B="$HOME" -e C=\$HOME -e "D=${X:-y}" -e E=5$ app sh -c 'echo $1')");
    QVERIFY(project);
    analysis::Settings settings;
    settings.load.projectDirectory = "/project";
    settings.load.environment = {{"HOME", "/home/user"}};
    const auto read = analysis::analyse(project->text, settings);
    QVERIFY(read);
    const auto& service = *(*read)->project.stack->services.front();
    std::map<std::string, std::string> values;
    for (const auto& entry : *service.model->find("environment")->map())
        values[entry.key] = *entry.value.string();
    QCOMPARE(values["A"], std::string("$HOME"));
    QCOMPARE(values["B"], std::string("/home/user"));
    QCOMPARE(values["C"], std::string("$HOME"));
    QCOMPARE(values["D"], std::string("y"));
    QCOMPARE(values["E"], std::string("5$"));
    QVERIFY(project->text.find("echo $$1") != std::string::npos);
}

void RunImportTest::wordsAreThoseOfAShell_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("quotes within words") << QByteArray(R"(a"b c"'d e'f)") << QStringList{"ab cd ef"};
    QTest::newRow("an empty word") << QByteArray("a '' b") << QStringList{"a", "", "b"};
    QTest::newRow("escaped in double quotes") << QByteArray(R"("a\"\$\n")") << QStringList{"a\"$$\\n"};
    QTest::newRow("over lines") << QByteArray("a \\\n  b\\\r\n c\n\n") << QStringList{"a", "b", "c"};
    QTest::newRow("a comment") << QByteArray("a b#c # d") << QStringList{"a", "b#c"};
    QTest::newRow("the home folder") << QByteArray("~ ~/x a~ ~user '~'") << QStringList{"${HOME}", "${HOME}/x", "a~", "~user", "~"};
    QTest::newRow("the working folder") << QByteArray("`pwd`/x \"$(pwd)\"") << QStringList{"${PWD}/x", "${PWD}"};
}

void RunImportTest::wordsAreThoseOfAShell()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, words);
    const auto read = commandWords(line.toStdString());
    QVERIFY2(read, read ? "" : describe(read.error()).c_str());
    QStringList texts;
    for (const Word& word : *read)
        texts << QString::fromStdString(word.text);
    QCOMPARE(texts, words);
}

void RunImportTest::whatIsLeftIsTold_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char* given, const char* told) { QTest::newRow(given) << QByteArray(given) << QByteArray(told); };
    row("-P", "--publish-all has no counterpart");
    row("--link db:db", "--link db:db has no counterpart");
    row("--cpuset-mems 0", "--cpuset-mems 0 has no counterpart");
    row("--gpus device=0", "--gpus device=0 is carried over for all only");
    row("-v data/x:/x", "has a source that is neither a path nor a name");
    row("--mount type=volume,src=v,dst=/v,volume-opt=o=bind", "has volume-opt, for which Compose has nothing");
    row("--ip 10.0.0.2", "--ip 10.0.0.2 is for a network of its own");
    row("-e $NAME=x", "has a variable in its name");
}

void RunImportTest::whatIsLeftIsTold()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, told);
    const auto project = fromRunLine("docker run " + given.toStdString() + " app");
    QVERIFY(project);
    QCOMPARE(project->left.size(), std::size_t(1));
    QVERIFY2(project->left[0].message.find(told.toStdString()) != std::string::npos, project->left[0].message.c_str());
    QVERIFY(!project->left[0].hint.empty());
    QCOMPARE(QString::fromStdString(project->text), QStringLiteral("services:\n  app:\n    image: app\n"));
}

void RunImportTest::errors_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("message");
    const auto row = [](const char* line, const char* message) { QTest::newRow(line) << QByteArray(line) << QByteArray(message); };
    row("", "no line that starts a container");
    row("docker ps", "no line that starts a container");
    row("docker run", "names no image");
    row("docker run -p", "-p has no value");
    row("docker run --pod x app", "The option --pod is not known");
    row("docker run -Z app", "The option -Z is not known");
    row("docker run app && rm -rf /", "more than one command");
    row("docker run app | tee log", "more than one command");
    row("docker run app > log", "more than one command");
    row("docker run app\ndocker run other", "more than one command");
    row("docker run -e A=$(cat secret) app", "output of another command");
    row("docker run -e A=`cat secret` app", "output of another command");
    row("docker run -e A=${B%x} app", "only a shell has");
    row("docker run -e A=$1 app", "only a shell has");
    row("docker run -e 'A=b app", "A quote is left open");
    row("docker run -e \"A=b app", "A quote is left open");
    row("docker run app \\", "ends in a backslash");
    row("docker run $OPTIONS app", "may be an image or options");
    row("docker run --memory lots app", "Docker Compose would refuse services.app.mem_limit");
}

void RunImportTest::errors()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, message);
    const auto project = fromRunLine(line.toStdString());
    QVERIFY2(!project, project ? project->text.c_str() : "");
    QVERIFY2(project.error().message.find(message.toStdString()) != std::string::npos, project.error().message.c_str());
}

void RunImportTest::theLoaderReadsWhatWasMeant()
{
    const auto project = fromRunLine("docker run --name web -v data:/data:ro -v /srv:/srv -p 8080:80/udp --cap-add NET_ADMIN --pid host registry.example.com:5000/shop/web:2@sha256:" + std::string(64, 'a'));
    QVERIFY(project);
    const auto read = analysis::analyse(project->text, {});
    QVERIFY(read);
    const auto& stack = *(*read)->project.stack;
    QVERIFY(stack.problems.empty());
    const auto* web = stack.service("web");
    QVERIFY(web);
    QCOMPARE(web->mounts.size(), std::size_t(2));
    QVERIFY(web->mounts[0].type == compose::Mount::Type::Volume && web->mounts[0].readOnly && web->mounts[1].type == compose::Mount::Type::Bind);
    QCOMPARE(stack.volume("data")->name, std::string("data"));
    QCOMPARE(web->ports.front().target, 80U);
    QCOMPARE(web->ports.front().protocol, std::string("udp"));
    QCOMPARE(fromRunLine("docker run registry.example.com:5000/shop/web:2")->text.substr(0, 17), std::string("services:\n  web:\n"));
}

QTEST_GUILESS_MAIN(RunImportTest)
#include "run_import_test.moc"
