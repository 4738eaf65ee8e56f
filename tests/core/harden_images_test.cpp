// Plans of images as the file runs them: what the command, the environment, mounts and the network change about what the catalogue says.
#include "core/grants/image_terms.h"
#include "core/grants/service_image.h"
#include "core/grants/service_start.h"
#include "core/harden/plan.h"
#include "tests/support/analysed.h"

#include <QtTest>

#include <algorithm>

using namespace hullwright;
using harden::Choice;
using harden::Plan;
using harden::Preset;
using Runs = grants::ServiceStart::Runs;

namespace {

/// The service `s` of a text, whose YAML follows in one line.
std::string stackOf(const QString& service)
{
    return "services:\n  s: " + service.toStdString() + "\nvolumes: {vol: {}}\n";
}

struct Planned {
    Plan plan;
    QString text;
    [[nodiscard]] const compose::Service& service() const { return *plan.after->project.stack->service("s"); }
};

Planned planned(const QString& service, Preset preset = Preset::Restricted)
{
    const auto before = test::analysed(stackOf(service));
    if (!before || before->project.stack->service("s") == nullptr)
        qFatal("%s is no service", qPrintable(service));
    Choice choice{preset, {}, {}};
    choice.files = Choice::Files::Written;
    Planned result{harden::plan(before, choice), {}};
    result.text = QString::fromStdString(result.plan.after->main().tree->text());
    return result;
}

const compose::Service& only(const analysis::AnalysisPtr& analysis)
{
    return *analysis->project.stack->service("s");
}

QString reasonFor(const Plan& plan, std::string_view rule)
{
    const auto found = std::find_if(plan.skipped.begin(), plan.skipped.end(), [&](const harden::Skipped& each) { return each.rule == rule; });
    return found == plan.skipped.end() ? QString() : QString::fromStdString(found->reason.english());
}

QString kept(const Planned& planned)
{
    QStringList names;
    for (const compose::Text& each : planned.service().capAdd)
        names << QString::fromStdString(each.value);
    return names.join(' ');
}

const harden::Step* stepOf(const Plan& plan, std::string_view rule)
{
    const auto found = std::find_if(plan.steps.begin(), plan.steps.end(), [&](const harden::Step& step) { return step.rule == rule; });
    return found == plan.steps.end() ? nullptr : &*found;
}

} // namespace

class HardenImages : public QObject {
    Q_OBJECT

private slots:
    void startsAre_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<int>("runs");
        QTest::addColumn<QString>("program");
        QTest::addColumn<int>("mode");
        using Mode = knowledge::StartMode;
        const auto row = [](const char* service, Runs runs, const char* program, Mode mode) { QTest::newRow(service) << service << int(runs) << program << int(mode); };
        row("{image: redis:7}", Runs::Server, "", Mode::StepsDown);
        row("{image: redis:7, command: redis-server --save 60 1}", Runs::Server, "redis-server", Mode::StepsDown);
        row("{image: redis:7, command: --appendonly yes}", Runs::Server, "", Mode::StepsDown);
        row("{image: redis:7, command: /usr/local/etc/redis/redis.conf}", Runs::Server, "redis.conf", Mode::StepsDown);
        row("{image: redis:7, command: [redis-cli, -h, cache, FLUSHALL]}", Runs::Other, "redis-cli", Mode::StaysRoot);
        row("{image: redis:7, command: [sh, -c, \"exec redis-server --save ''\"]}", Runs::Elsewise, "redis-server", Mode::StaysRoot);
        row("{image: redis:7, command: [sh, -c, \"sleep 2 && redis-server\"]}", Runs::Elsewise, "redis-server", Mode::StaysRoot);
        row("{image: redis:7, command: [sh, -c, \"redis-cli ping; sleep 1\"]}", Runs::Other, "redis-cli", Mode::StaysRoot);
        row("{image: redis:7, entrypoint: [redis-server, /etc/redis.conf]}", Runs::Elsewise, "redis-server", Mode::StaysRoot);
        row("{image: redis:7, entrypoint: [/start.sh]}", Runs::Other, "start.sh", Mode::StaysRoot);
        row("{image: postgres:16, command: [sh, -c, \"exec docker-entrypoint.sh postgres -c fsync=on\"]}", Runs::Server, "postgres", Mode::StepsDown);
        row("{image: postgres:16, entrypoint: [tini, --, docker-entrypoint.sh], command: [postgres]}", Runs::Server, "postgres", Mode::StepsDown);
        row("{image: postgres:16, command: pg_dump -h db app}", Runs::Other, "pg_dump", Mode::StaysRoot);
        row("{image: nginx:1.27, command: \"/bin/bash -c 'envsubst < /a > /b && exec nginx -g \\\"daemon off;\\\"'\"}", Runs::Elsewise, "nginx", Mode::RootMaster);
        row("{image: nginx:1.27, command: openssl req -x509}", Runs::Other, "openssl", Mode::StaysRoot);
        row("{image: \"wordpress:cli\"}", Runs::Other, "", Mode::NonRoot);
        row("{image: registry:2, command: garbage-collect /etc/config.yml}", Runs::Other, "garbage-collect", Mode::StaysRoot);
        row("{image: registry:2, command: serve /etc/config.yml}", Runs::Server, "serve", Mode::StaysRoot);
        row("{image: traefik:v3, command: --entrypoints.web.address=:80}", Runs::Server, "", Mode::StaysRoot);
        row("{image: quay.io/keycloak/keycloak:25.0, command: export --file /tmp/x.json}", Runs::Other, "export", Mode::NonRoot);
        row("{image: node:20, command: npm start}", Runs::Unknown, "npm", Mode::StaysRoot);
        row("{image: mongo:7, command: [bash, -c, \"exec mongod --replSet rs0\"]}", Runs::Elsewise, "mongod", Mode::StaysRoot);
        row("{image: minio/minio, command: server /data}", Runs::Server, "server", Mode::StaysRoot);
    }

    void startsAre()
    {
        QFETCH(QString, service);
        const auto before = test::analysed(stackOf(service));
        QVERIFY(before);
        const grants::ServiceStart start = grants::serviceStart(only(before), grants::catalogued(only(before)));
        QTEST(int(start.runs), "runs");
        QTEST(QString::fromStdString(start.program), "program");
        QTEST(int(start.mode), "mode");
    }

    /// A job that ends is not started again for ever, nor asked whether its server works.
    void jobsAreLeftToEnd_data()
    {
        QTest::addColumn<QString>("service");
        for (const char* service : {"{image: redis:7, command: [redis-cli, -h, cache, FLUSHALL]}", "{image: postgres:16, command: pg_dump -h db app}", "{image: nginx:1.27, command: openssl req -x509}", "{image: \"wordpress:cli\", command: wp plugin list}",
                                    "{image: \"wordpress:cli\"}", "{image: registry:2, command: garbage-collect /c.yml}", "{image: quay.io/keycloak/keycloak:25.0, command: export --file /tmp/x.json}", "{image: prom/prometheus, entrypoint: promtool, command: check config /p.yml}",
                                    "{image: \"mysql:8\", entrypoint: [sh, -c, \"mysql -h db < /init.sql\"]}"})
            QTest::newRow(service) << service;
    }

    void jobsAreLeftToEnd()
    {
        QFETCH(QString, service);
        const Planned job = planned(service);
        QVERIFY2(!job.text.contains("restart:") && !job.text.contains("healthcheck:"), qPrintable(job.text));
        QVERIFY2(reasonFor(job.plan, "no-restart-policy").contains("job"), qPrintable(reasonFor(job.plan, "no-restart-policy")));
        QVERIFY2(!job.text.contains("mem_limit"), qPrintable(job.text));
    }

    void serversAreStartedAgain()
    {
        for (const char* service : {"{image: redis:7, command: redis-server --save 60 1}", "{image: nginx:1.27, command: [sh, -c, \"exec nginx -g 'daemon off;'\"]}", "{image: traefik:v3, command: --ping}", "{image: postgres:16, command: postgres -c fsync=on}"})
            QVERIFY2(planned(service).text.contains("restart: unless-stopped"), service);
    }

    void limitsFollowTheSettings_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("memory"); // "-": left to the user
        QTest::addColumn<QString>("pids");
        const auto row = [](const char* service, const char* memory, const char* pids) { QTest::newRow(service) << service << memory << pids; };
        row("{image: postgres:16}", "512m", "200");
        row("{image: postgres:16, command: postgres -c max_connections=500 -c shared_buffers=2GB}", "7488m", "600");
        row("{image: postgres:16, command: postgres -c shared_buffers=262144}", "2432m", "200");
        row("{image: postgres:16, command: postgres -N 500}", "5440m", "600");
        row("{image: postgres:16, shm_size: 1g}", "1472m", "200");
        row("{image: postgres:16, mem_reservation: 2g}", "2g", "200");
        row("{image: postgres:16, command: postgres -c config_file=/etc/pg.conf}", "-", "-");
        row("{image: postgres:16, volumes: [\"./my.conf:/etc/postgresql/postgresql.conf:ro\"]}", "-", "-");
        row("{image: postgres:16, command: \"postgres -c shared_buffers=$$SHARED\"}", "-", "200");
        row("{image: elasticsearch:8.15.0, environment: [\"ES_JAVA_OPTS=-Xms4g -Xmx4g\"]}", "8320m", "2048");
        row("{image: elasticsearch:8.15.0, environment: [\"ES_JAVA_OPTS=-Xms512m -Xmx512m\"]}", "2g", "2048");
        row("{image: memcached:1.6, command: memcached -m 1024 -c 4096 -t 16}", "1280m", "32");
        row("{image: memcached:1.6, command: memcached -m1024}", "1216m", "32");
        row("{image: memcached:1.6, command: memcached -t 64}", "128m", "80");
        row("{image: \"mysql:8.0\", command: --innodb-buffer-pool-size=4G --max-connections=1000}", "7936m", "1128");
        row("{image: \"mariadb:11\", command: --innodb_buffer_pool_size=4G}", "5504m", "256");
        row("{image: \"mysql:8.0\", command: --default-authentication-plugin=mysql_native_password}", "1g", "256");
        row("{image: redis:7, command: redis-server --maxmemory 4gb --maxmemory-policy allkeys-lru}", "6208m", "64");
        row("{image: redis:7, command: redis-server --maxmemory 64mb}", "256m", "64");
        row("{image: redis:7, command: redis-server /etc/redis/redis.conf}", "-", "64");
        row("{image: redis:7, command: [sh, -c, \"redis-server --maxmemory 1gb\"]}", "1600m", "64");
        row("{image: \"apache/kafka:3.8.0\", environment: {KAFKA_HEAP_OPTS: \"-Xmx4g -Xms4g\"}}", "5632m", "512");
        row("{image: \"jenkins/jenkins:lts\", environment: {JAVA_OPTS: \"-Xmx6g -Dx=y\"}}", "8448m", "512");
        row("{image: \"eclipse-temurin:21\", command: java -Xmx8g -jar /app.jar}", "10624m", "256");
        row("{image: \"eclipse-temurin:21\", command: java -jar /app.jar, environment: {JAVA_TOOL_OPTIONS: \"-XX:MaxRAMPercentage=60\"}}", "768m", "256");
        row("{image: \"mongo:7\", command: mongod --wiredTigerCacheSizeGB 8}", "10752m", "256");
        row("{image: \"neo4j:5\", environment: {NEO4J_server_memory_heap_max__size: 8G}}", "10048m", "512");
        row("{image: \"node:20\", command: node --max-old-space-size=4096 a.js}", "5312m", "64");
        row("{image: \"nextcloud:29\", environment: {PHP_MEMORY_LIMIT: \"-1\"}}", "-", "256");
    }

    void limitsFollowTheSettings()
    {
        QFETCH(QString, service);
        QFETCH(QString, memory);
        QFETCH(QString, pids);
        const Planned limited = planned(service);
        const auto written = [&](const QString& key) {
            const auto match = QRegularExpression(key + ": (\\S+)").match(limited.text);
            return match.hasMatch() ? match.captured(1).remove(',').remove('}') : QString("-");
        };
        QCOMPARE(written("mem_limit"), memory);
        QCOMPARE(written("pids_limit"), pids);
        if (memory == "-")
            QVERIFY2(reasonFor(limited.plan, "no-memory-limit").contains("yours to decide"), qPrintable(reasonFor(limited.plan, "no-memory-limit")));
    }

    void capabilitiesFollowTheStart_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("kept"); // "-": none is dropped
        const auto row = [](const char* service, const char* names) { QTest::newRow(service) << service << names; };
        const char* const five = "CHOWN DAC_OVERRIDE FOWNER SETGID SETUID";
        for (const char* image : {"wordpress:6-apache", "nextcloud:29", "couchdb:3", "neo4j:5"})
            row((std::string("{image: \"") + image + "\", volumes: [\"vol:/x\"]}").c_str(), five);
        row("{image: \"influxdb:2.7\"}", "CHOWN DAC_OVERRIDE SETGID SETUID");
        row("{image: \"clickhouse/clickhouse-server:24.8\"}", "CHOWN SETGID SETUID");
        row("{image: elasticsearch:7.17.9}", "SETGID SETUID SYS_CHROOT");
        row("{image: elasticsearch:7.17.9, environment: {TAKE_FILE_OWNERSHIP: \"1\"}}", "CHOWN DAC_OVERRIDE SETGID SETUID SYS_CHROOT");
        row("{image: elasticsearch:8.15.0}", "");
        row("{image: haproxy:2.2}", "SETGID SETUID SYS_CHROOT");
        row("{image: haproxy:2.2, network_mode: host}", "NET_BIND_SERVICE SETGID SETUID SYS_CHROOT");
        row("{image: haproxy:2.9}", "");
        row("{image: hashicorp/vault:1.17}", "SETFCAP SETGID SETUID");
        row("{image: hashicorp/vault:1.17, environment: {SKIP_SETCAP: \"1\"}}", "SETGID SETUID");
        row("{image: \"gitea/gitea:1.22\"}", "-");
        row("{image: \"gitea/gitea:1.22-rootless\"}", "");
        row("{image: lscr.io/linuxserver/sonarr}", "-");
        row("{image: redis:7, command: redis-server --save 60 1}", "SETGID SETUID");
        row("{image: redis:7, command: [/bin/sh, -c, \"redis-server --requirepass x\"], volumes: [\"vol:/data\"]}", five);
        row("{image: nginx:1.27}", "CHOWN SETGID SETUID");
        row("{image: nginx:1.27, network_mode: host}", "CHOWN NET_BIND_SERVICE SETGID SETUID");
        row("{image: nginx:1.27, volumes: [\"./certs:/etc/nginx/certs:ro\"]}", "CHOWN DAC_OVERRIDE SETGID SETUID");
        row("{image: nginx:1.27, volumes: [\"./key.pem:/etc/nginx/key.pem:ro\"]}", "CHOWN DAC_OVERRIDE SETGID SETUID");
        row("{image: nginx:1.27, volumes: [\"./html:/usr/share/nginx/html:ro\"]}", "CHOWN SETGID SETUID");
    }

    void capabilitiesFollowTheStart()
    {
        QFETCH(QString, service);
        QFETCH(QString, kept);
        const Planned result = planned(service);
        QCOMPARE(result.service().capDrop.empty() ? QString("-") : ::kept(result), kept);
    }

    /// What is likely is not called documented, and what an engine gives and the plan takes is named.
    void stepsSayWhatTheyKnow()
    {
        for (const char* image : {"wordpress:6", "nextcloud:29", "couchdb:3", "neo4j:5", "influxdb:2.7", "clickhouse/clickhouse-server:24.8", "elasticsearch:7.17.9", "haproxy:2.2"}) {
            const Planned result = planned(QString("{image: \"%1\"}").arg(image));
            const harden::Step* step = stepOf(result.plan, "capabilities-not-dropped");
            QVERIFY2(step && step->basis && step->basis->confidence == knowledge::Confidence::Inferred, image);
        }
        const Planned web = planned("{image: httpd:2.4}");
        const QString why = QString::fromStdString(stepOf(web.plan, "capabilities-not-dropped")->basis->why.english());
        QVERIFY2(why.contains("KILL is not kept, and is wanted where this holds: Workers are to be stopped"), qPrintable(why));
        const Planned host = planned("{image: httpd:2.4, network_mode: host}");
        QVERIFY(!QString::fromStdString(stepOf(host.plan, "capabilities-not-dropped")->basis->why.english()).contains("NET_BIND_SERVICE is not kept"));
        const Planned shell = planned("{image: redis:7, command: [sh, -c, redis-server]}");
        QCOMPARE(stepOf(shell.plan, "capabilities-not-dropped")->basis->confidence, knowledge::Confidence::Inferred);
    }

    void usersFitTheStart_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("reason"); // empty: the user is set
        const auto row = [](const char* service, const char* reason) { QTest::newRow(service) << service << reason; };
        row("{image: nginx:1.27}", "");
        row("{image: nginx:1.27, network_mode: host}", "on the host's network");
        row("{image: nginx:1.27, volumes: [\"/etc/letsencrypt:/etc/letsencrypt:ro\"]}", "closed to all but their owner");
        row("{image: redis:7, command: redis-server --save 60 1}", "");
        row("{image: redis:7, command: [sh, -c, redis-server]}", "starts redis-server, and not as its image does");
        row("{image: redis:7, command: redis-cli ping}", "starts redis-cli");
    }

    void usersFitTheStart()
    {
        QFETCH(QString, service);
        QFETCH(QString, reason);
        const Planned result = planned(service, Preset::Strict);
        QCOMPARE(result.service().user.has_value(), reason.isEmpty());
        QVERIFY2(reason.isEmpty() || reasonFor(result.plan, "root-user").contains(reason), qPrintable(reasonFor(result.plan, "root-user")));
    }

    void readOnlyFitsTheCommand_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("said"); // in the file; with "?" before it: why it is left to the user
        const auto row = [](const char* service, const char* said) { QTest::newRow(service) << service << said; };
        row("{image: redis:7, command: redis-server --logfile /var/log/redis.log}", "?--logfile has it write to /var/log/redis.log");
        row("{image: redis:7, command: redis-server --unixsocket /data/redis.sock}", "read_only: true");
        row("{image: redis:7, command: redis-server --logfile \"\"}", "read_only: true");
        row("{image: redis:7, command: redis-cli ping}", "?starts redis-cli");
        row("{image: mongo:7, command: mongod --logpath /var/log/mongodb/m.log}", "?--logpath");
        row("{image: \"mysql:8.0\", command: --slow-query-log-file=/var/log/mysql/slow.log}", "?--slow-query-log-file");
        row("{image: \"mysql:8.0\", command: --slow-query-log-file=/var/lib/mysql/slow.log, volumes: [\"vol:/var/lib/mysql\"]}", "read_only: true");
        row("{image: \"mysql:8.0\", command: --log-bin}", "read_only: true");
        row("{image: postgres:16, command: postgres -c log_directory=/var/log/pg}", "?log_directory");
        row("{image: postgres:16, environment: {PGDATA: /pg}}", "?PGDATA has it write to /pg");
        row("{image: postgres:16, environment: {PGDATA: /var/lib/postgresql/data/pgdata}, volumes: [\"vol:/var/lib/postgresql/data\"]}", "read_only: true");
        row("{image: traefik:v3.1, command: [\"--certificatesresolvers.le.acme.storage=/acme.json\"]}", "?acme.storage has it write to /acme.json");
        row("{image: traefik:v3.1, command: [\"--certificatesresolvers.le.acme.storage=/le/acme.json\"], volumes: [\"vol:/le\"]}", "read_only: true");
        row("{image: traefik:v3.1, command: [\"--experimental.plugins.x.modulename=github.com/a/b\"]}", "/plugins-storage");
        row("{image: nginx:1.27, volumes: [\"./t:/etc/nginx/templates:ro\"]}", "/etc/nginx/conf.d");
        row("{image: nginxinc/nginx-unprivileged:1.27, volumes: [\"./t:/etc/nginx/templates:ro\"]}", "/etc/nginx/conf.d:uid=101,gid=101");
        row("{image: \"eclipse-temurin:21\", command: java -jar /a.jar}", "/tmp:exec");
    }

    void readOnlyFitsTheCommand()
    {
        QFETCH(QString, service);
        QFETCH(QString, said);
        const Planned result = planned(service);
        const QString reason = reasonFor(result.plan, "root-filesystem-writable");
        if (said.startsWith('?')) {
            QVERIFY2(!result.text.contains("read_only") && reason.contains(said.mid(1)) && reason.contains("yours to decide"), qPrintable(reason + result.text));
            return;
        }
        QVERIFY2(result.text.contains("read_only: true") && result.text.contains(said), qPrintable(reason + result.text));
    }

    /// What is so for templates is not told where there are none, and strict gives the folder to its user.
    void templatesAreNamedWhereTheyAre()
    {
        const Planned plain = planned("{image: nginx:1.27}");
        QVERIFY(!plain.text.contains("conf.d"));
        QVERIFY(!QString::fromStdString(stepOf(plain.plan, "root-filesystem-writable")->basis->why.english()).contains("emplates"));
        QVERIFY(planned("{image: nginx:1.27, volumes: [\"./t:/etc/nginx/templates:ro\"]}", Preset::Strict).text.contains("/etc/nginx/conf.d:uid=101,gid=101"));
    }

    void noNewPrivilegesFollowsTheEnvironment()
    {
        const Planned bare = planned("{image: hashicorp/vault:1.17, command: server}");
        QVERIFY(!bare.text.contains("no-new-privileges"));
        QVERIFY2(reasonFor(bare.plan, "no-new-privileges-missing").contains("disable_mlock"), qPrintable(reasonFor(bare.plan, "no-new-privileges-missing")));
        QVERIFY(planned("{image: hashicorp/vault:1.17, command: server, environment: {SKIP_SETCAP: \"1\"}}").text.contains("no-new-privileges:true"));
    }

    /// One of a pair of variables is a file only where the other is.
    void pairsOfFilesStayTogether()
    {
        const Planned both = planned("{image: minio/minio, command: server /data, environment: {MINIO_ROOT_USER: admin, MINIO_ROOT_PASSWORD: S3cretMin10}, volumes: [\"vol:/data\"]}", Preset::Strict);
        QVERIFY2(!both.text.contains("_FILE"), qPrintable(both.text));
        QVERIFY2(reasonFor(both.plan, "secret-in-environment").contains("MINIO_ROOT_USER"), qPrintable(reasonFor(both.plan, "secret-in-environment")));
        const Planned one = planned("{image: minio/minio, command: server /data, environment: {MINIO_ROOT_USER_FILE: /run/secrets/u, MINIO_ROOT_PASSWORD: S3cretMin10}, volumes: [\"vol:/data\"]}", Preset::Strict);
        QVERIFY2(one.text.contains("MINIO_ROOT_PASSWORD_FILE"), qPrintable(one.text));
    }

    void healthReasonsAreTrue_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("reason"); // empty: there is a health check
        const auto row = [](const char* service, const char* reason) { QTest::newRow(service) << service << reason; };
        row("{image: redis:7, command: redis-server --requirepass s3cret}", "Its command has --requirepass:");
        row("{image: \"mariadb:11\", command: --default-authentication-plugin=mysql_native_password}", "");
        row("{image: \"mysql:8.0\", command: --port=3307}", "Its command has --port:");
        row("{image: redis:7, command: redis-server --tls-port 6380}", "Its command has --tls-port:");
        row("{image: postgres:16, command: postgres -c port=5433}", "Its command has port:");
        row("{image: \"gitea/gitea:1.22\", volumes: [\"vol:/data\"]}", "/data is mounted: what stands there may decide");
        row("{image: nginx:1.27, command: openssl req -x509}", "starts openssl, and not as its image does");
    }

    void healthReasonsAreTrue()
    {
        QFETCH(QString, service);
        QFETCH(QString, reason);
        const Planned result = planned(service);
        QCOMPARE(result.text.contains("healthcheck:"), reason.isEmpty());
        QVERIFY2(reason.isEmpty() || reasonFor(result.plan, "no-health-check").contains(reason), qPrintable(reasonFor(result.plan, "no-health-check")));
    }

    /// What is written of a secret is not quoted with the option that it belongs to.
    void valuesAreNotQuoted()
    {
        const Planned result = planned("{image: redis:7, command: redis-server --requirepass=s3cret}");
        QVERIFY(!reasonFor(result.plan, "no-health-check").contains("s3cret"));
    }

    /// Settings are found by their whole names, in a shell's script as well, and each form of a value is read.
    void settingsAreFound()
    {
        const auto before = test::analysed(stackOf("{image: redis:7, command: [sh, -c, \"X=1 redis-server --maxmemory '4gb' --maxmemory-policy noeviction\"], environment: {JAVA_OPTS: \"-Xms1g -Xmx2g\"}}"));
        const compose::Service& service = only(before);
        QCOMPARE(grants::settingValues(service, {"--maxmemory", {}, {}}), (std::vector<std::string>{"4gb"}));
        QCOMPARE(grants::settingValues(service, {{}, "JAVA_OPTS", "-Xmx"}), (std::vector<std::string>{"2g"}));
        QVERIFY(grants::settingValues(service, {"--save", {}, {}}).empty());
        QCOMPARE(grants::wordWith(service, "maxmemory-policy"), std::string("--maxmemory-policy"));
        QVERIFY(grants::wordWith(service, "memory-pol").empty());
    }
};

QTEST_GUILESS_MAIN(HardenImages)
#include "harden_images_test.moc"
