// Plans: what is done for images that are known, what is left alone and why, and what has to hold for every plan.
#include "core/compose/project_edit.h"
#include "core/compose/sharing.h"
#include "core/harden/export_set.h"
#include "core/harden/plan.h"
#include "core/grants/service_image.h"
#include "core/report/plan.h"
#include "tests/support/analysed.h"
#include "tests/support/cpu_timer.h"

#include <QtTest>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

using namespace hullwright;
using harden::Choice;
using harden::Plan;
using harden::Preset;

namespace {

Choice choiceOf(Preset preset, Choice::Files files = Choice::Files::Written)
{
    Choice choice{preset, {}, {}};
    choice.files = files;
    return choice;
}

Plan planned(const std::string& text, const Choice& choice)
{
    return harden::plan(test::analysed(text), choice);
}

QString hardened(const std::string& text, Preset preset)
{
    return QString::fromStdString(planned(text, choiceOf(preset)).after->main().tree->text());
}

const harden::Step* stepOf(const Plan& plan, std::string_view rule, std::string_view service = {})
{
    const auto found = std::find_if(plan.steps.begin(), plan.steps.end(), [&](const harden::Step& step) { return step.rule == rule && (service.empty() || step.service == service); });
    return found == plan.steps.end() ? nullptr : &*found;
}

QString reasonFor(const Plan& plan, std::string_view rule)
{
    const auto found = std::find_if(plan.skipped.begin(), plan.skipped.end(), [&](const harden::Skipped& each) { return each.rule == rule; });
    return found == plan.skipped.end() ? QString() : QString::fromStdString(found->reason.english());
}

/// Whom the file of a secret is given to: nothing where there is none.
std::optional<std::string> ownerOfSecret(const Plan& plan)
{
    for (const harden::PlannedFile& file : plan.files())
        if (file.access == harden::PlannedFile::Access::Private)
            return file.reader;
    return std::nullopt;
}

std::vector<std::string> capAdd(const Plan& plan, std::string_view service)
{
    std::vector<std::string> names;
    for (const compose::Text& each : plan.after->project.stack->service(service)->capAdd)
        names.push_back(each.value);
    return names;
}

using Names = std::vector<std::string>;

const std::string kDatabase = "services:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: correct-horse\n    volumes:\n      - data:/var/lib/postgresql/data\nvolumes:\n  data:\n";

} // namespace

class HardenPlan : public QObject {
    Q_OBJECT

private slots:
    /// What the image is known to need, and no more.
    void keepsWhatTheImageNeeds()
    {
        const Plan plan = planned(kDatabase, choiceOf(Preset::Restricted));
        QCOMPARE(capAdd(plan, "db"), (Names{"DAC_OVERRIDE", "SETGID", "SETUID"}));
        const QString text = QString::fromStdString(plan.after->main().tree->text());
        QVERIFY2(text.contains("read_only: true") && text.contains("- /run/postgresql:uid=999,gid=999\n") && text.contains("- /tmp\n"), qPrintable(text));
        QVERIFY2(text.contains("mem_limit: 512m") && text.contains("pids_limit: 200") && text.contains("pg_isready -U \"$${POSTGRES_USER:-postgres}\""), qPrintable(text));
        QVERIFY2(text.contains("restart: unless-stopped") && text.contains("max-size: 10m"), qPrintable(text));
        QVERIFY2(!text.contains("user:"), qPrintable(text)); // that is strict's
        const harden::Step* step = stepOf(plan, "capabilities-not-dropped");
        QVERIFY(step && step->basis);
        QCOMPARE(step->basis->confidence, knowledge::Confidence::Measured);
        QVERIFY(!step->signs.empty() && step->signs.front()->missing == "SETUID");
    }

    void aFolderOfTheHostNeedsMore()
    {
        const Plan plan = planned("services:\n  db:\n    image: postgres:16\n    volumes: [\"./data:/var/lib/postgresql/data\"]\n", choiceOf(Preset::Restricted));
        QCOMPARE(capAdd(plan, "db"), (Names{"CHOWN", "DAC_OVERRIDE", "SETGID", "SETUID"}));
    }

    /// Works today and fails at the next start: the command tells it.
    void theCommandTellsOfMore()
    {
        const std::string redis = "services:\n  cache:\n    image: redis:7\n    command: redis-server --save 60 1\n";
        QCOMPARE(capAdd(planned(redis, choiceOf(Preset::Restricted)), "cache"), (Names{"SETGID", "SETUID"}));
        const std::string appends = "services:\n  cache:\n    image: redis:7\n    command: redis-server --appendonly yes\n";
        QCOMPARE(capAdd(planned(appends, choiceOf(Preset::Restricted)), "cache"), (Names{"DAC_OVERRIDE", "SETGID", "SETUID"}));
    }

    /// A tmpfs belongs to root unless it says otherwise: with a user it has to.
    void strictStartsAsTheImagesUser()
    {
        const Plan plan = planned("services:\n  web:\n    image: nginx:1.27\n    ports: [\"80:80\"]\n", choiceOf(Preset::Strict));
        const compose::Service& web = *plan.after->project.stack->service("web");
        QCOMPARE(web.user->value, std::string("101:101"));
        QVERIFY(web.capAdd.empty());
        const QString text = QString::fromStdString(plan.after->main().tree->text());
        QVERIFY2(text.contains("- /var/cache/nginx:uid=101,gid=101") && text.contains("- /run:uid=101,gid=101"), qPrintable(text));
        QVERIFY2(text.contains("seccomp=./seccomp/web.json") && text.contains("apparmor="), qPrintable(text));
        QVERIFY(stepOf(plan, "root-user") < stepOf(plan, "capabilities-not-dropped"));
    }

    void strictAfterRestrictedMendsTheFolders()
    {
        const std::string restricted = planned(kDatabase, choiceOf(Preset::Restricted)).after->main().tree->text();
        const QString text = hardened(restricted, Preset::Strict);
        QVERIFY2(text.contains("- /run/postgresql:uid=999,gid=999") && text.contains("user: \"999:999\""), qPrintable(text));
    }

    void strictMovesSecretsIntoFiles()
    {
        const Plan plan = planned(kDatabase, choiceOf(Preset::Strict));
        const QString text = QString::fromStdString(plan.after->main().tree->text());
        QVERIFY2(text.contains("POSTGRES_PASSWORD_FILE: /run/secrets/db_postgres_password") && !text.contains("correct-horse"), qPrintable(text));
        QVERIFY2(text.contains("file: ./secrets/db_postgres_password.txt"), qPrintable(text));
        const auto files = plan.files();
        const auto secret = std::find_if(files.begin(), files.end(), [](const harden::PlannedFile& file) { return file.access == harden::PlannedFile::Access::Private; });
        QVERIFY(secret != files.end());
        QCOMPARE(secret->bytes, std::string("correct-horse"));
        QCOMPARE(secret->reader, std::string("999:999"));
        const auto set = harden::exportSet(plan.after, &plan);
        QVERIFY(set);
        QVERIFY(QString::fromStdString(set->files.back().bytes).contains("sudo chown 999:999 PROJECT/secrets/db_postgres_password.txt"));
        QVERIFY(!QString::fromStdString(report::planJson(*test::analysed(kDatabase), plan)).contains("correct-horse"));
    }

    /// Nobody else may read the file, so it has to belong to who opens it: root before it steps down, or the user after that.
    void secretsBelongToWhoReadsThem_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("owner"); // "-": no file; the reason then contains `reason`
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* service, const char* owner, const char* reason = "") { QTest::newRow(name) << service << owner << reason; };
        const char* const mongo = "image: mongo:7\n    environment: {MONGO_INITDB_ROOT_USERNAME: root, MONGO_INITDB_ROOT_PASSWORD: mongopw99}\n";
        row("steps down first, as root", (std::string("    ") + mongo + "    volumes: [\"./m:/data/db\"]\n").c_str(), "999:999");
        row("steps down first, as its user", (std::string("    ") + mongo + "    volumes: [\"m:/data/db\"]\n").c_str(), "999:999");
        row("reads it as root", "    image: postgres:16\n    environment: {POSTGRES_PASSWORD: correct-horse}\n    volumes: [\"./p:/var/lib/postgresql/data\"]\n", "");
        row("as the user that the file names", "    image: postgres:16\n    user: \"1234:1234\"\n    environment: {POSTGRES_PASSWORD: correct-horse}\n    volumes: [\"./p:/var/lib/postgresql/data\"]\n", "1234:1234");
        row("as the user's number by its name", "    image: postgres:16-alpine\n    user: postgres\n    environment: {POSTGRES_PASSWORD: correct-horse}\n", "70:70");
        row("as a user without a number", "    image: postgres:16\n    user: somebody\n    environment: {POSTGRES_PASSWORD: correct-horse}\n", "-", "number is not known");
        row("root that opens only its own", "    image: minio/minio\n    user: root\n    command: server /data\n    environment: {MINIO_ROOT_USER_FILE: /run/secrets/who, MINIO_ROOT_PASSWORD: miniopw99}\n    volumes: [\"m:/data\"]\n", "0:0");
        row("root that opens anything", "    image: minio/minio\n    user: root\n    command: server /data\n    environment: {MINIO_ROOT_USER_FILE: /run/secrets/who, MINIO_ROOT_PASSWORD: miniopw99}\n    volumes: [\"./m:/data\"]\n", "");
        row("pages read it", "    image: wordpress:6\n    environment: {WORDPRESS_DB_HOST: my, WORDPRESS_DB_PASSWORD: wppw9999}\n    volumes: [\"./w:/var/www/html\"]\n", "33:33");
        row("pages of a user that is inferred", "    image: wordpress:6-fpm-alpine\n    environment: {WORDPRESS_DB_HOST: my, WORDPRESS_DB_PASSWORD: wppw9999}\n    volumes: [\"./w:/var/www/html\"]\n", "-", "number is not known");
        row("both, and root opens anything", "    image: nextcloud:29\n    user: root\n    environment: {MYSQL_HOST: my, MYSQL_PASSWORD: ncpw99999}\n    volumes: [\"./n:/var/www/html\"]\n", "33:33");
        row("both, and root does not", "    image: nextcloud:29\n    user: root\n    cap_drop: [ALL]\n    cap_add: [CHOWN, SETGID, SETUID]\n    environment: {MYSQL_HOST: my, MYSQL_PASSWORD: ncpw99999}\n    volumes: [\"n:/var/www/html\"]\n", "-", "DAC_OVERRIDE");
    }
    void secretsBelongToWhoReadsThem()
    {
        QFETCH(QString, service);
        QFETCH(QString, owner);
        QFETCH(QString, reason);
        const std::string text = "services:\n  s:\n" + service.toStdString() + "volumes: {m: {}, n: {}}\n";
        QVERIFY(test::analysed(text));
        const Plan plan = planned(text, choiceOf(Preset::Strict));
        QCOMPARE(QString::fromStdString(ownerOfSecret(plan).value_or("-")), owner);
        QVERIFY2(reason.isEmpty() || reasonFor(plan, "secret-in-environment").contains(reason), qPrintable(reasonFor(plan, "secret-in-environment")));
    }

    /// What Compose takes from a variable it copies into the container, which a read-only one refuses.
    void secretsFromAVariable()
    {
        const auto analysedWith = [](const std::string& text) {
            analysis::Settings given = test::settings();
            given.load.environment = {{"DB_PASSWORD", "correct-horse"}};
            return *analysis::analyse(text, given);
        };
        const std::string from = "services:\n  db:\n    image: postgres:16\n    read_only: false\n    environment:\n      POSTGRES_PASSWORD: ${DB_PASSWORD:?set it}\n";
        const Plan plan = harden::plan(analysedWith(from), choiceOf(Preset::Strict, Choice::Files::None));
        const QString text = QString::fromStdString(plan.after->main().tree->text());
        QVERIFY2(text.contains("POSTGRES_PASSWORD_FILE: /run/secrets/db_postgres_password") && text.contains("environment: DB_PASSWORD"), qPrintable(text + reasonFor(plan, "secret-in-environment")));
        QVERIFY(plan.files().empty());
        Choice all = choiceOf(Preset::Restricted);
        all.byHand = Choice::ByHand::Change;
        const Plan again = harden::plan(plan.after, all);
        QVERIFY(!again.after->project.stack->service("db")->readOnly->value);
        QVERIFY2(reasonFor(again, "root-filesystem-writable").contains("is no file"), qPrintable(reasonFor(again, "root-filesystem-writable")));

        const std::string closed = "services:\n  db:\n    image: postgres:16\n    environment:\n      - POSTGRES_PASSWORD=$DB_PASSWORD\n";
        const Plan left = harden::plan(analysedWith(closed), choiceOf(Preset::Strict));
        QVERIFY2(reasonFor(left, "secret-in-environment").contains("variable DB_PASSWORD") && reasonFor(left, "secret-in-environment").contains("read-only"), qPrintable(reasonFor(left, "secret-in-environment")));
        const std::string fallback = "services:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: ${DB_PASSWORD:-correct-horse}\n";
        const Plan other = harden::plan(analysedWith(fallback), choiceOf(Preset::Strict));
        QVERIFY2(reasonFor(other, "secret-in-environment").contains("by itself"), qPrintable(reasonFor(other, "secret-in-environment")));
    }

    void anAddressWithAPasswordNamesItsServer()
    {
        const std::string text = kDatabase.substr(0, kDatabase.find("volumes:\n  data")) + "  app:\n    build: .\n    environment:\n      DATABASE_URL: postgres://u:correct-horse@db/x\nvolumes:\n  data:\n";
        const QString reason = reasonFor(planned(text, choiceOf(Preset::Strict)), "secret-in-environment");
        QVERIFY2(reason.contains("POSTGRES_PASSWORD of db"), qPrintable(reason));
    }

    void healthChecksFitTheService_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("test"); // empty: none, and the reason contains `reason`
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* service, const char* test, const char* reason = "") { QTest::newRow(name) << service << test << reason; };
        row("nginx", "{image: \"nginx:1.27\"}", "curl -s http://127.0.0.1/ -o /dev/null");
        row("nginx of before curl", "{image: \"nginx:1.19\"}", "", "this version");
        row("nginx with pages of its own", "{image: \"nginx:1.27\", volumes: [\"./html:/usr/share/nginx/html:ro\"]}", "curl -s");
        row("nginx without curl", "{image: \"nginx:1.27-alpine-slim\"}", "wget -S --spider");
        row("nginx with other settings", "{image: \"nginx:1.27\", ports: [\"443:443\"], volumes: [\"./conf.d:/etc/nginx/conf.d:ro\"]}", "", "/etc/nginx/conf.d is mounted");
        row("nginx with one file of settings", "{image: \"nginx:1.27\", volumes: [\"./a.conf:/etc/nginx/conf.d/default.conf:ro\"]}", "", "is mounted");
        row("nginx with all of its folder", "{image: \"nginx:1.27\", volumes: [\"./n:/etc/nginx\"]}", "", "is mounted");
        row("nginx by digest", ("{image: \"nginx@sha256:" + std::string(64, 'a') + "\"}").c_str(), "", "only its digest");
        row("traefik without ping", "{image: \"traefik:v3.1\", command: [\"--providers.docker=true\"]}", "", "--ping in its command");
        row("alpine with other settings", "{image: \"nginx:1.27-alpine\", volumes: [\"./conf.d:/etc/nginx/conf.d:ro\"]}", "", "is mounted");
        row("traefik with ping", "{image: \"traefik:v3.1\", command: [\"--ping=true\"]}", "traefik healthcheck --ping");
        row("traefik with ping elsewhere", "{image: \"traefik:v3.1\", command: [\"--ping\", \"--ping.entryPoint=web\"]}", "");
        row("traefik with ping in a variable", "{image: \"traefik:v3.1\", environment: {TRAEFIK_PING: \"true\"}}", "traefik healthcheck --ping");
        row("pages without a web server", "{image: \"wordpress:6-fpm\"}", "", "fpm");
        row("pages with one", "{image: \"wordpress:6\"}", "curl -f http://localhost/wp-login.php");
        row("with TLS or without", "{image: \"elasticsearch:8.14.0\", environment: {xpack.security.enabled: \"false\"}}", "|| curl -s -o /dev/null http://localhost:9200");
        row("another port", "{image: \"elasticsearch:8.14.0\", environment: {http.port: \"9300\"}}", "", "http.port is set");
        row("no shell", "{image: \"grafana/loki:3.5.0\"}", "", "this version");
        row("older, with one", "{image: \"grafana/loki:2.9.0\"}", "wget");
        row("grafana", "{image: \"grafana/grafana:11.0.0\"}", "wget");
        row("grafana without its tools", "{image: \"grafana/grafana:11.0.0-distroless\"}", "", "distroless");
        row("grafana on another port", "{image: \"grafana/grafana:11.0.0\", environment: [GF_SERVER_HTTP_PORT=80]}", "", "GF_SERVER_HTTP_PORT");
        row("two tools, one of which is there", "{image: \"minio/minio\", command: server /data}", "mc ready local ||");
        row("a database of long ago", "{image: \"mariadb:10.5\"}", "|| mariadb-admin ping");
        row("a database before that", "{image: \"mariadb:10.3\"}", "");
        row("redis", "{image: \"redis:7\"}", "redis-cli ping");
        row("redis with a password", "{image: \"redis:7\", command: redis-server --requirepass x}", "", "pass");
        row("redis with settings", "{image: \"redis:7\", command: redis-server /r.conf}", "", ".conf");
        row("another program", "{image: \"redis:7\", entrypoint: /x}", "", "starts x, and not as its image does");
        row("only inferred", "{image: \"mysql:8\"}", "", "only inferred");
        row("none known", "{image: \"httpd:2.4\"}", "", "No command");
        row("not known", "{image: \"example/app:1\"}", "", "not known");
    }
    void healthChecksFitTheService()
    {
        QFETCH(QString, service);
        QFETCH(QString, test);
        QFETCH(QString, reason);
        const std::string text = "services:\n  s: " + service.toStdString() + "\n";
        QVERIFY(test::analysed(text));
        const Plan plan = planned(text, choiceOf(Preset::Restricted));
        const harden::Step* step = stepOf(plan, "no-health-check");
        const QString title = step ? QString::fromStdString(step->title.english()) : QString();
        QVERIFY2(test.isEmpty() ? step == nullptr : title.contains(test), qPrintable(title + reasonFor(plan, "no-health-check")));
        QVERIFY2(step != nullptr || !reasonFor(plan, "no-health-check").isEmpty(), "left alone without a word");
        QVERIFY2(reason.isEmpty() || reasonFor(plan, "no-health-check").contains(reason), qPrintable(reasonFor(plan, "no-health-check")));
    }

    /// A proxy lets through what the image is known to need, and the image is told where it is in the way that it reads.
    void proxiesFitTheImage()
    {
        const auto behind = [](const std::string& service) {
            const auto before = test::analysed("services:\n  s:\n" + service + "    volumes: [\"/var/run/docker.sock:/var/run/docker.sock:ro\"]\n");
            compose::ProjectEditor editor(before->files());
            for (const rules::Finding& finding : before->findings.all) {
                if (std::string_view(finding.rule->id) != "docker-socket-mounted")
                    continue;
                const auto ways = rules::ownFixes(finding, analysis::fixContext(*before), compose::Sharing(before->files()));
                if (ways.size() > 1 && !editor.apply(ways[1].operations))
                    return QString("the edit can't be made");
            }
            return QString::fromStdString(editor.files().front().tree->text());
        };
        const QString proxy = behind("    image: traefik:v3.1\n    command: [\"--providers.docker=true\"]\n");
        QVERIFY2(proxy.contains("--providers.docker.endpoint=tcp://s-socket-proxy:2375") && !proxy.contains("DOCKER_HOST") && proxy.contains("CONTAINERS: 1") && proxy.contains("POST: 0"), qPrintable(proxy));
        // Its settings stand elsewhere: with an argument it would no longer read them.
        QVERIFY(!behind("    image: traefik:v3.1\n").contains("socket-proxy"));
        QVERIFY(!behind("    image: traefik:v3.1\n    command: [\"--providers.docker.endpoint=unix:///x.sock\"]\n").contains("socket-proxy"));
        const QString updates = behind("    image: containrrr/watchtower\n");
        QVERIFY2(updates.contains("DOCKER_HOST=tcp://s-socket-proxy:2375") && updates.contains("IMAGES: 1") && updates.contains("POST: 1") && !updates.contains("PING"), qPrintable(updates));
        // Through such a proxy the host is as near as before: the plan leaves that to the user, and says what it comes to.
        const Plan refused = planned("services:\n  s:\n    image: containrrr/watchtower\n    volumes: [\"/var/run/docker.sock:/var/run/docker.sock\"]\n", choiceOf(Preset::Strict));
        QVERIFY2(reasonFor(refused, "docker-socket-mounted").contains("NETWORKS, PING, POST"), qPrintable(reasonFor(refused, "docker-socket-mounted")));
        QVERIFY(!behind("    image: portainer/portainer-ce\n").contains("socket-proxy"));
        const QString unknown = behind("    image: example/board:1\n");
        QVERIFY2(unknown.contains("DOCKER_HOST=tcp://s-socket-proxy:2375") && unknown.contains("CONTAINERS: 1") && unknown.contains("POST: 0"), qPrintable(unknown));
        const Plan plan = planned("services:\n  s:\n    image: portainer/portainer-ce\n    volumes: [\"/var/run/docker.sock:/var/run/docker.sock\"]\n", choiceOf(Preset::Strict));
        QVERIFY2(reasonFor(plan, "docker-socket-mounted").contains("nearly all"), qPrintable(reasonFor(plan, "docker-socket-mounted")));
    }

    /// The second database finds its users on a network already, in a list or a map.
    void everyDatabaseGetsItsNetwork()
    {
        const std::string stack = "services:\n  web:\n    image: nginx:1.27\n    ports: [\"80:80\"]\n    depends_on: [app]\n  app:\n    build: .\n    environment: {DB_HOST: db, CACHE_HOST: cache, QUEUE_HOST: queue}\n"
                                  "  db:\n    image: postgres:16\n  cache:\n    image: redis:7\n  queue:\n    image: rabbitmq:3\n";
        const QString text = hardened(stack, Preset::Strict);
        for (const char* network : {"db-only", "cache-only", "queue-only"})
            QVERIFY2(text.count(network) >= 3, qPrintable(text));
        const std::string mapped = "services:\n  web:\n    image: nginx:1.27\n    ports: [\"80:80\"]\n    depends_on: [app]\n  app:\n    build: .\n    environment: {DB_HOST: db}\n    networks:\n      default:\n        aliases: [a]\n"
                                   "  db:\n    image: postgres:16\n";
        const QString own = hardened(mapped, Preset::Strict);
        QVERIFY2(own.contains("        aliases: [a]\n      db-only:"), qPrintable(own));
    }

    /// Each entry tells which of several it is about, and what there is to choose.
    void whatIsLeftAloneSaysWhy()
    {
        const Plan plan = planned("services:\n  s:\n    image: example/app:1\n    environment: {API_TOKEN: \"9f8a7b6c5d4e3f2a1b\", DB_PASSWORD: correct-horse}\n    volumes: [\"/var/run/docker.sock:/var/run/docker.sock\"]\n", choiceOf(Preset::Restricted));
        std::set<std::string> subjects;
        for (const harden::Skipped& each : plan.skipped)
            if (each.rule == "secret-in-environment")
                subjects.insert(each.subject);
        QCOMPARE(subjects, (std::set<std::string>{"API_TOKEN", "DB_PASSWORD"}));
        const QString reason = reasonFor(plan, "docker-socket-mounted");
        QVERIFY2(reason.contains("Remove the socket from s; or: Put a proxy"), qPrintable(reason));
        for (const char* rule : {"no-health-check", "no-restart-policy", "own-seccomp-profile", "own-apparmor-profile", "network-not-internal"})
            QVERIFY2(!reasonFor(plan, rule).isEmpty(), rule);
        const Plan job = planned("services:\n  a:\n    image: redis:7\n  b:\n    image: redis:7\n    depends_on: {a: {condition: service_completed_successfully}}\n  c: {image: \"redis:7\", profiles: [x]}\n", choiceOf(Preset::Restricted));
        QStringList reasons;
        for (const harden::Skipped& each : job.skipped)
            if (each.rule == "no-restart-policy")
                reasons << QString::fromStdString(each.service + ": " + each.reason.english());
        QVERIFY2(reasons.size() == 2 && reasons.join(' ').contains("a: Others wait") && reasons.join(' ').contains("c: It belongs to a profile"), qPrintable(reasons.join('\n')));
        QVERIFY2(reasonFor(planned(kDatabase, choiceOf(Preset::Baseline)), "no-health-check").contains("restricted"), "baseline");
        const std::string report = report::planText(*test::analysed(kDatabase), plan);
        QVERIFY2(report.find("secret-in-environment:s:API_TOKEN=1") != std::string::npos, report.c_str());
    }

    void aSecretThatIsUsedElsewhereStays()
    {
        const std::string used = kDatabase.substr(0, kDatabase.find("volumes:\n  data")) + "    healthcheck:\n      test: psql postgres://u:$$POSTGRES_PASSWORD@localhost\nvolumes:\n  data:\n";
        const Plan plan = planned(used, choiceOf(Preset::Strict));
        QVERIFY2(reasonFor(plan, "secret-in-environment").contains("used by its name"), qPrintable(reasonFor(plan, "secret-in-environment")));
        QVERIFY(plan.after->main().tree->text().find("POSTGRES_PASSWORD: correct-horse") != std::string::npos);
    }

    void filesNeedSomebodyToWriteThem()
    {
        const Plan plan = planned(kDatabase, choiceOf(Preset::Strict, Choice::Files::None));
        QVERIFY(plan.files().empty());
        QVERIFY2(reasonFor(plan, "own-seccomp-profile").contains("export"), qPrintable(reasonFor(plan, "own-seccomp-profile")));
        QVERIFY(plan.after->main().tree->text().find("seccomp=") == std::string::npos);
    }

    void databasesLoseTheWayOut()
    {
        const std::string stack = "services:\n  web:\n    image: nginx:1.27\n    ports: [\"80:80\"]\n    depends_on: [app]\n  app:\n    build: .\n    environment: {DB_HOST: db}\n    networks: [default, back]\n"
                                  "  db:\n    image: postgres:16\n    networks: [back]\nnetworks:\n  back:\n";
        const QString text = hardened(stack, Preset::Strict);
        QVERIFY2(text.contains("back:\n    internal: true"), qPrintable(text));
        const std::string published = "services:\n  db:\n    image: postgres:16\n    ports: [\"5432:5432\"]\n    networks: [back]\nnetworks:\n  back:\n";
        QVERIFY(!hardened(published, Preset::Strict).contains("internal"));
    }

    /// What is not known is said, not guessed; what the user knows counts.
    void unknownImagesSaySo()
    {
        const std::string built = "services:\n  app:\n    build: .\n";
        const Plan plan = planned(built, choiceOf(Preset::Restricted));
        QVERIFY2(reasonFor(plan, "root-filesystem-writable").contains("not known"), qPrintable(reasonFor(plan, "root-filesystem-writable")));
        QVERIFY2(reasonFor(plan, "capabilities-not-dropped").contains("not known"), qPrintable(reasonFor(plan, "capabilities-not-dropped")));

        const std::string pins = built + "    x-hullwright:\n      image:\n        user: \"1000:1000\"\n        writes: [/data]\n        needs: []\n";
        const auto before = test::analysed(pins);
        QVERIFY(grants::runsAsOther(*before->project.stack->service("app")));
        const Plan pinned = harden::plan(before, choiceOf(Preset::Restricted));
        QVERIFY(capAdd(pinned, "app").empty());
        const QString text = QString::fromStdString(pinned.after->main().tree->text());
        QVERIFY2(text.contains("- /data:uid=1000,gid=1000") && text.contains("- /tmp\n") && text.contains("read_only: true"), qPrintable(text));
        QVERIFY(before->assessment.stack.value < test::analysed(built)->assessment.stack.value);
    }

    void aSupervisorIsLeftAlone()
    {
        const Plan plan = planned("services:\n  git:\n    image: gitlab/gitlab-ce:17.0.0-ce.0\n", choiceOf(Preset::Strict));
        QVERIFY(stepOf(plan, "capabilities-not-dropped") == nullptr);
        QVERIFY2(reasonFor(plan, "capabilities-not-dropped").contains("Nobody knows"), qPrintable(reasonFor(plan, "capabilities-not-dropped")));
    }

    void whatTheFileSetsByHandStays()
    {
        const std::string stack = "services:\n  web:\n    image: nginx:1.27\n    read_only: false\n    security_opt: [seccomp=unconfined]\n";
        const Plan plan = planned(stack, choiceOf(Preset::Restricted));
        QVERIFY(plan.after->main().tree->text().find("read_only: false") != std::string::npos);
        QVERIFY(plan.after->main().tree->text().find("seccomp=unconfined") != std::string::npos);
        QCOMPARE(plan.byHand.size(), std::size_t(2));
        Choice asked = choiceOf(Preset::Restricted);
        asked.overruled = {plan.byHand.front().id};
        QCOMPARE(planned(stack, asked).byHand.size(), std::size_t(1));
        asked.byHand = Choice::ByHand::Change;
        const Plan all = planned(stack, asked);
        QVERIFY(all.byHand.empty());
        QVERIFY(all.after->main().tree->text().find("read_only: true") != std::string::npos);
    }

    void eachStepCanBeLeftOut()
    {
        const Plan whole = planned(kDatabase, choiceOf(Preset::Strict));
        for (const harden::Step& step : whole.steps) {
            Choice choice = choiceOf(Preset::Strict);
            choice.leftOut = {step.id};
            const Plan less = planned(kDatabase, choice);
            QVERIFY2(std::none_of(less.steps.begin(), less.steps.end(), [&](const harden::Step& each) { return each.id == step.id; }), step.id.c_str());
            QCOMPARE(less.leftOut.size(), std::size_t(1));
            QCOMPARE(less.leftOut.front().id, step.id);
        }
    }

    /// In a copy that the steps of a plan are made on one after another, each score is what the plan says.
    void scoresAreReal()
    {
        const auto before = test::analysed(kDatabase);
        const Plan plan = harden::plan(before, choiceOf(Preset::Strict));
        double last = before->assessment.stack.value;
        for (const harden::Step& step : plan.steps) {
            QVERIFY2(step.scoreAfter <= last + 1e-6, step.id.c_str());
            last = step.scoreAfter;
        }
        QCOMPARE(last, plan.after->assessment.stack.value);
    }

    void twiceChangesNothing_data()
    {
        QTest::addColumn<int>("preset");
        for (const Preset preset : {Preset::Baseline, Preset::Restricted, Preset::Strict})
            QTest::newRow(std::string(harden::name(preset)).c_str()) << static_cast<int>(preset);
    }
    void twiceChangesNothing()
    {
        QFETCH(int, preset);
        const Choice choice = choiceOf(static_cast<Preset>(preset));
        const Plan once = planned(kDatabase, choice);
        const Plan twice = harden::plan(once.after, choice);
        QVERIFY2(twice.steps.empty(), twice.steps.empty() ? "" : twice.steps.front().id.c_str());
        QVERIFY(twice.patches.empty());
    }

    void sharedTextIsSharedCare()
    {
        const std::string stack = "x-base: &base\n  image: postgres:16\nservices:\n  a:\n    <<: *base\n  b:\n    <<: *base\n  c:\n    extends: a\n";
        const Plan plan = planned(stack, choiceOf(Preset::Restricted));
        for (const char* name : {"a", "b", "c"})
            QVERIFY2(plan.after->project.stack->service(name)->readOnly && plan.after->project.stack->service(name)->readOnly->value, name);
        QVERIFY(harden::plan(plan.after, choiceOf(Preset::Restricted)).patches.empty());
    }

    /// Many services are edited on excerpts of their file: the text is what each would be alone.
    void manyAreWrittenLikeOne()
    {
        const auto service = [](int number, const char* image) { return "  s" + std::to_string(number) + ": # of many\n    image: " + image + "\n    ports:\n    - \"8080\"\n\n"; };
        QString all = "services:\n";
        std::string text = "services:\n";
        for (int i = 0; i < 80; ++i) {
            const char* image = i % 2 == 0 ? "postgres:16" : "redis:7";
            text += service(i, image);
            const QString alone = hardened("services:\n" + service(i, image), Preset::Restricted);
            all += alone.mid(10);
        }
        QCOMPARE(hardened(text, Preset::Restricted), all);
    }

    /// Waves, not services: the bound is generous, since this build is not an optimised one.
    void aThousandServices()
    {
        std::string text = "services:\n";
        const char* const images[] = {"nginx:1.27", "postgres:16", "redis:7", "example/app:1", "grafana/grafana:11.0.0"};
        for (int i = 0; i < 1000; ++i)
            text += "  s" + std::to_string(i) + ":\n    image: " + images[i % 5] + "\n";
        const auto before = test::analysed(text);
        const test::CpuTimer timer;
        const Plan plan = harden::plan(before, choiceOf(Preset::Restricted));
        qInfo("%lld ms for %zu steps", timer.elapsed(), plan.steps.size());
        QVERIFY(plan.steps.size() > 5000);
        QVERIFY(timer.elapsed() < 60'000);
    }

    /// Four times the services, each with a port and a volume of its own, take four times as long or a little more, and not sixteen times.
    void timeGrowsAsTheStack()
    {
        const auto taken = [](int services) {
            std::string text = "services:\n";
            for (int i = 0; i < services; ++i)
                text += "  s" + std::to_string(i) + ":\n    image: redis:7\n    ports: ['" + std::to_string(10000 + i) + ":6379']\n    volumes: ['v" + std::to_string(i) + ":/data']\n";
            text += "volumes:\n";
            for (int i = 0; i < services; ++i)
                text += "  v" + std::to_string(i) + ":\n";
            const auto before = test::analysed(text);
            const test::CpuTimer timer;
            const Plan plan = harden::plan(before, choiceOf(Preset::Restricted));
            return plan.steps.empty() ? 0 : std::max(1LL, timer.elapsed());
        };
        const long long few = taken(150), many = taken(600);
        qInfo("%lld ms and %lld ms", few, many);
        QVERIFY(few > 0 && many < few * 9);
    }
};

QTEST_GUILESS_MAIN(HardenPlan)
#include "harden_plan_test.moc"
