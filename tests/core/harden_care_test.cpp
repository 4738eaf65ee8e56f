// What a plan must not break, and must not say: ports that stay open, settings of a swarm, guesses, reasons that hold, one order of keys.
#include "core/harden/export_set.h"
#include "core/harden/plan.h"
#include "tests/support/analysed.h"

#include <QtTest>

#include <algorithm>

using namespace hullwright;
using harden::Choice;
using harden::Plan;
using harden::Preset;

namespace {

Plan planned(const std::string& text, Preset preset, std::vector<std::pair<std::string, std::size_t>> taken = {})
{
    Choice choice{preset, {}, {}};
    choice.files = Choice::Files::Written;
    choice.taken = std::move(taken);
    return harden::plan(test::analysed(text), choice);
}

QString textOf(const Plan& plan)
{
    return QString::fromStdString(plan.after->main().tree->text());
}

const harden::Step* stepOf(const Plan& plan, std::string_view rule, std::string_view service = {})
{
    const auto found = std::find_if(plan.steps.begin(), plan.steps.end(), [&](const harden::Step& step) { return step.rule == rule && (service.empty() || step.service == service); });
    return found == plan.steps.end() ? nullptr : &*found;
}

bool isOpen(const Plan& plan, std::string_view rule, std::string_view service)
{
    return std::any_of(plan.open.begin(), plan.open.end(), [&](const harden::OpenStep& open) { return open.step.rule == rule && open.step.service == service && !open.taken; });
}

/// Why something was left alone; empty where it was not.
QString reasonFor(const Plan& plan, std::string_view rule, std::string_view subject = {})
{
    const auto found = std::find_if(plan.skipped.begin(), plan.skipped.end(), [&](const harden::Skipped& each) { return each.rule == rule && (subject.empty() || each.subject == subject); });
    return found == plan.skipped.end() ? QString() : QString::fromStdString(found->reason.english());
}

/// The keys of a service, in the order of the text.
QStringList keysOf(const Plan& plan, const std::string& service)
{
    QStringList keys;
    const yaml::Node node = plan.after->main().tree->at({std::string("services"), service});
    for (std::size_t i = 0; i < node.size(); ++i)
        keys << QString::fromUtf8(node.key(i).value().data(), static_cast<qsizetype>(node.key(i).value().size()));
    return keys;
}

QStringList signsOf(const harden::Step* step)
{
    QStringList logs;
    for (const knowledge::FailureSign* sign : step ? step->signs : std::vector<const knowledge::FailureSign*>())
        logs << QString::fromStdString(sign->log);
    return logs;
}

const std::string kTwoNetworks = "services:\n  nc:\n    image: nextcloud:apache\n    ports: [\"80:80\"]\n    networks: [a, b]\n    environment: {MYSQL_HOST: db, REDIS_HOST: redis}\n"
                                 "  redis:\n    image: redis:7\n    networks: [a]\n  db:\n    image: mariadb:11\n    networks: [b]\nnetworks:\n  a:\n  b:\n";

} // namespace

class HardenCareTest : public QObject {
    Q_OBJECT

private slots:
    /// Each of two networks is the other's way out: closing both would take the port away.
    void aPublishedServiceKeepsANetworkThatLeadsOut()
    {
        const Plan plan = planned(kTwoNetworks, Preset::Strict);
        QCOMPARE(textOf(plan).count("internal: true"), 1);
        QVERIFY(plan.after->project.stack->network("a")->internal);
        const QString reason = reasonFor(plan, "network-not-internal", "b");
        QVERIFY2(reason.contains("nc publishes ports"), qPrintable(reason));
    }

    /// With nothing but internal networks a port is not open, whatever the file says.
    void portsBehindInternalNetworksAreNotOpen()
    {
        const std::string head = "services:\n  web:\n    image: nginx:1.27\n    ports: [\"80:80\"]\n    networks: [a]\nnetworks:\n  a:";
        const auto open = test::analysed(head + " {}\n");
        const auto shut = test::analysed(head + " {internal: true}\n");
        QVERIFY(shut->assessment.stack.value < open->assessment.stack.value);
        const auto told = [](const analysis::Analysis& analysis) {
            return std::any_of(analysis.findings.all.begin(), analysis.findings.all.end(), [](const rules::Finding& finding) { return finding.message.english().find("every network of the service is internal") != std::string::npos; });
        };
        QVERIFY(told(*shut) && !told(*open));
    }

    /// Why a database's network stays open is told, and nobody is told that it is closed.
    void openNetworksSayWhy()
    {
        const std::string shop = "services:\n  web:\n    image: nginx:1.27\n    ports: [\"80:80\"]\n    depends_on: [app]\n  app:\n    build: ./app\n    environment: {DB_HOST: db}\n    depends_on: [db]\n"
                                 "  db:\n    image: postgres:16\n    ports: [\"5432:5432\"]\n";
        const Plan plan = planned(shop, Preset::Strict);
        const harden::Step* split = stepOf(plan, "front-reaches-data");
        QVERIFY(split && !plan.after->project.stack->network("db-only")->internal);
        QVERIFY2(!signsOf(split).contains("Network is unreachable") && !split->signs.empty(), qPrintable(signsOf(split).join(' ')));
        QVERIFY2(reasonFor(plan, "network-not-internal", "db-only").contains("db publishes ports"), qPrintable(reasonFor(plan, "network-not-internal", "db-only")));
    }

    /// What nobody knows is the user's; the strictest takes it and says so.
    void guessesAreTheUsers()
    {
        const std::string app = "services:\n  app:\n    image: ghcr.io/acme/app:1.0\n  job:\n    build: .\n";
        const Plan restricted = planned(app, Preset::Restricted);
        for (const char* service : {"app", "job"})
            for (const char* rule : {"capabilities-not-dropped", "no-pids-limit"}) {
                QVERIFY2(stepOf(restricted, rule, service) == nullptr, rule);
                QVERIFY2(isOpen(restricted, rule, service), rule);
            }
        const Plan strict = planned(app, Preset::Strict);
        for (const char* rule : {"capabilities-not-dropped", "no-pids-limit"}) {
            const harden::Step* step = stepOf(strict, rule, "app");
            QVERIFY2(step && step->basis && step->basis->confidence == knowledge::Confidence::Unknown, rule);
            QVERIFY2(QString::fromStdString(step->basis->why.english()).contains("not known"), rule);
        }
        QVERIFY(textOf(planned(app, Preset::Restricted, {{"capabilities-not-dropped:app", 1}})).contains("cap_drop:\n      - ALL"));
    }

    void aProjectFolderStaysWritable()
    {
        const Plan plan = planned("services:\n  app:\n    image: node:22\n    volumes: [\"./:/app\"]\n", Preset::Strict);
        QVERIFY2(!textOf(plan).contains("/app:ro"), qPrintable(textOf(plan)));
        QVERIFY(isOpen(plan, "project-folder-writable", "app"));
    }

    /// A swarm reads limits of deploy alone, and no security_opt; what its file has by hand stays.
    void aSwarmGetsWhatItReads()
    {
        const std::string swarm = "version: \"3.8\"\nservices:\n  db:\n    image: postgres:16\n    deploy:\n      placement: {constraints: [node.role == manager]}\n      restart_policy: {condition: on-failure}\n"
                                  "    volumes: [d:/var/lib/postgresql/data]\nvolumes: {d: }\n";
        const Plan plan = planned(swarm, Preset::Strict);
        const QString text = textOf(plan);
        for (const char* key : {"mem_limit", "pids_limit", "cpus: 1\n    ", "security_opt", "restart: unless", "max_attempts"})
            QVERIFY2(!text.contains(QLatin1String(key)), qPrintable(QString(key) + "\n" + text));
        QVERIFY2(text.contains("limits:\n") && text.contains("memory: 512m") && text.contains("version: \"3.8\""), qPrintable(text));
        const auto& found = plan.after->findings.all;
        QVERIFY(std::none_of(found.begin(), found.end(), [](const rules::Finding& finding) { return std::string_view(finding.rule->id) == "not-in-force-in-swarm"; }));
        QVERIFY2(reasonFor(plan, "no-new-privileges-missing").contains("does not read security_opt"), qPrintable(reasonFor(plan, "no-new-privileges-missing")));
        QVERIFY(!textOf(planned("version: \"3.8\"\nservices: {a: {image: \"redis:7\"}}\n", Preset::Baseline)).contains("version"));
    }

    /// The same order in each service, whichever wave a key came in and whatever stood there.
    void keysStandInOneOrder()
    {
        const std::string stack = "services:\n  db:\n    image: postgres:16\n    restart: always\n    environment:\n      POSTGRES_PASSWORD: correct-horse\n    volumes: [d:/var/lib/postgresql/data]\n"
                                  "  web:\n    image: nginx:1.27\n    cap_drop: [NET_RAW]\n    ports: [\"80:80\"]\n  cache:\n    image: redis:7\nvolumes: {d: }\n";
        const Plan strict = planned(stack, Preset::Strict);
        QCOMPARE(keysOf(strict, "db"), (QStringList{"image", "restart", "healthcheck", "logging", "environment", "secrets", "volumes", "user", "cap_drop", "security_opt", "read_only", "tmpfs", "mem_limit", "cpus", "pids_limit"}));
        QCOMPARE(keysOf(strict, "cache"), (QStringList{"image", "user", "cap_drop", "security_opt", "read_only", "mem_limit", "cpus", "pids_limit", "restart", "healthcheck", "logging"}));
        const QStringList web = keysOf(strict, "web");
        QVERIFY2(web.indexOf("cap_drop") < web.indexOf("security_opt") && web.indexOf("security_opt") < web.indexOf("read_only") && web.indexOf("pids_limit") < web.indexOf("restart"), qPrintable(web.join(' ')));
        const Plan twice = planned(planned(stack, Preset::Restricted).after->main().tree->text(), Preset::Strict);
        QCOMPARE(keysOf(twice, "cache").filter("cap_add").size(), 1); // restricted kept some for the start
        QStringList keys = keysOf(twice, "cache");
        keys.removeAll("cap_add");
        QCOMPARE(keys, keysOf(strict, "cache"));
    }

    /// What a person would do, where there is no fix to take.
    void whatNoFixSettlesIsTold()
    {
        const Plan plan = planned("services:\n  cache:\n    image: redis\n    command: redis-server --requirepass cachepw1234\n    ports: [\"25:25\"]\n"
                                  "  proxy:\n    image: tecnativa/docker-socket-proxy:0.3.0\n    volumes: [\"/var/run/docker.sock:/var/run/docker.sock:ro\"]\n",
                                  Preset::Restricted);
        QVERIFY2(reasonFor(plan, "image-not-pinned").contains("Name a version"), qPrintable(reasonFor(plan, "image-not-pinned")));
        QVERIFY2(reasonFor(plan, "secret-in-command").contains("Let the program read the password"), qPrintable(reasonFor(plan, "secret-in-command")));
        QVERIFY2(reasonFor(plan, "privileged-host-port").contains("above 1023"), qPrintable(reasonFor(plan, "privileged-host-port")));
        QVERIFY2(reasonFor(plan, "docker-socket-mounted").contains("a proxy in front of the socket"), qPrintable(reasonFor(plan, "docker-socket-mounted")));
        for (const harden::Skipped& each : plan.skipped)
            QVERIFY2(each.reason.english().find("No edit of this file") == std::string::npos, each.rule.c_str());
    }

    /// Signs and warnings that can't come up in a service are not shown with it.
    void signsAreThoseOfTheService()
    {
        const Plan plan = planned("services:\n  db:\n    image: postgres:16\n    volumes: [d:/var/lib/postgresql/data]\nvolumes: {d: }\n", Preset::Strict);
        const harden::Step* dropped = stepOf(plan, "capabilities-not-dropped");
        QVERIFY(dropped && stepOf(plan, "root-user"));
        for (const knowledge::FailureSign* sign : dropped->signs)
            QVERIFY2(sign->missing.empty(), sign->log.c_str());
        QVERIFY2(QString::fromUtf8(dropped->breaks.source).startsWith("It is not root"), dropped->breaks.source);
        QVERIFY2(!signsOf(stepOf(plan, "own-seccomp-profile")).contains("Failed creating the event loop"), qPrintable(signsOf(stepOf(plan, "own-seccomp-profile")).join(' ')));
    }

    /// A password in a file hides nothing while an address beside it has it.
    void aMovedPasswordThatStaysElsewhereSaysSo()
    {
        const Plan plan = planned("services:\n  db:\n    image: postgres:16\n    environment: {POSTGRES_PASSWORD: pw123456x}\n    volumes: [d:/var/lib/postgresql/data]\n"
                                  "  app:\n    image: ghcr.io/a/b:1\n    environment: {DATABASE_URL: \"postgres://postgres:pw123456x@db/app\"}\nvolumes: {d: }\n",
                                  Preset::Strict);
        const harden::Step* step = stepOf(plan, "secret-in-environment", "db");
        QVERIFY(step && step->basis);
        const QString why = QString::fromStdString(step->basis->why.english());
        QVERIFY2(why.contains("DATABASE_URL of app still has it in clear text"), qPrintable(why));
    }

    void titlesReadWell()
    {
        const Plan plan = planned("services:\n  a:\n    image: nginx:1.27\n", Preset::Strict);
        QStringList titles;
        for (const harden::Step& step : plan.steps)
            titles << QString::fromStdString(step.title.english());
        const QString all = titles.join('\n');
        QVERIFY2(all.contains("Make a seccomp profile for a") && !all.contains("Give a a"), qPrintable(all));
        QVERIFY2(!all.contains("1 processors") && !all.contains("0.5 processors") && all.contains("processor"), qPrintable(all));
    }

    /// verify.sh asks as the one who reads, and whether ports are there.
    void theScriptAsksTheReader()
    {
        Choice choice{Preset::Strict, {}, {}};
        choice.files = Choice::Files::Written;
        choice.leftOut = {"root-user:web"};
        const Plan plan = harden::plan(test::analysed("services:\n  web:\n    image: wordpress:6-apache\n    environment: {WORDPRESS_DB_PASSWORD: correct-horse}\n    ports: [\"80:80\"]\n    volumes: [w:/var/www/html]\nvolumes: {w: }\n"), choice);
        const auto set = harden::exportSet(plan.after, &plan);
        QVERIFY(set.has_value());
        const auto script = std::find_if(set->files.begin(), set->files.end(), [](const harden::ExportFile& file) { return file.path == "verify.sh"; });
        const QString text = QString::fromStdString(script->bytes);
        QVERIFY2(text.contains("readable \"$1\" \"$2\" /run/secrets/web_wordpress_db_password 33:33\n"), qPrintable(text.section("checks()", 1)));
        QVERIFY2(text.contains("bound \"$1\" \"$2\" 80/tcp\n"), qPrintable(text.section("checks()", 1)));
    }
};

QTEST_GUILESS_MAIN(HardenCareTest)
#include "harden_care_test.moc"
