// The worked cases of the score's design, to within two points, and what makes the difference in each.
#include "tests/support/analysed.h"

#include <QtTest>

#include <cmath>

using namespace hullwright;
using test::analysed;

namespace {

/// A service with every layer but profiles of its own and a user.
constexpr const char* kHardened = "    image: example/web:1\n    cap_drop: [ALL]\n    read_only: true\n    security_opt: [no-new-privileges:true]\n"
                                  "    mem_limit: 256m\n    pids_limit: 100\n    cpus: 1\n";

risk::Assessment scoreOf(const std::string& text)
{
    const auto analysis = analysed(text);
    if (!analysis)
        qFatal("the case has no tree");
    for (const auto& problem : analysis->project.stack->problems)
        qWarning("%s", problem.message.english().c_str());
    return analysis->assessment;
}

void compare(const risk::Assessment& assessment, double value, int effort, const char* target)
{
    QVERIFY2(std::abs(assessment.stack.value - value) <= 2.0, qPrintable(QString("%1, not about %2").arg(assessment.stack.value).arg(value)));
    QCOMPARE(assessment.stack.effort, effort);
    QCOMPARE(assessment.stack.target, std::string(target));
}

} // namespace

class RiskWorkedCases : public QObject {
    Q_OBJECT

private slots:
    void socketReadOnlyOnPublicRoot()
    {
        const auto assessment = scoreOf(std::string("services:\n  web:\n") + kHardened + "    ports: [\"80:80\"]\n    volumes: [\"/var/run/docker.sock:/var/run/docker.sock:ro\"]\n");
        compare(assessment, 91, 3, "host-root");
        QCOMPARE(assessment.stack.band, risk::Band::Critical);
    }

    void socketThatCannotBeOpened()
    {
        const auto assessment = scoreOf(std::string("services:\n  web:\n") + kHardened
                                        + "    user: \"1000:1000\"\n    ports: [\"127.0.0.1:80:80\"]\n    volumes: [\"/var/run/docker.sock:/var/run/docker.sock:ro\"]\n");
        compare(assessment, 15, 15, "host-root");
    }

    void twentyDefaultServices()
    {
        std::string text = "services:\n";
        std::string networks = "networks:\n";
        for (int i = 0; i < 20; ++i) {
            const std::string n = std::to_string(i);
            text += "  s" + n + ":\n    image: example/s:1\n    networks: [n" + n + "]\n";
            networks += "  n" + n + ":\n";
        }
        compare(scoreOf(text + networks), 25, 12, "s0.root");
    }

    void literalPasswords()
    {
        compare(scoreOf("services:\n  web:\n    image: nginx:1.27\n    ports: [\"80:80\"]\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: postgres\n"), 63, 8, "secret");
    }

    void socketProxyThatAllowsPost()
    {
        const std::string proxy = "  proxy:\n    image: example/docker-socket-proxy:1\n    environment: {POST: 1, CONTAINERS: 1}\n    volumes: [\"/var/run/docker.sock:/var/run/docker.sock:ro\"]\n";
        const std::string web = std::string("services:\n  web:\n") + kHardened + "    ports: [\"443:443\"]\n";
        const auto together = scoreOf(web + proxy);
        compare(together, 91, 3, "host-root");
        const auto apart = scoreOf(web + "    networks: [a]\n" + proxy + "    networks: [b]\nnetworks: {a: , b: }\n");
        compare(apart, 65, 7, "host-root");
    }

    void everyLayer()
    {
        const auto assessment = scoreOf("services:\n  web:\n    image: example/web:1\n    user: \"1000:1000\"\n    cap_drop: [ALL]\n    read_only: true\n    mem_limit: 256m\n    pids_limit: 100\n"
                                        "    security_opt: [no-new-privileges:true, \"seccomp=web.json\", \"apparmor=web\"]\n    ports: [\"127.0.0.1:8080:8080\"]\n");
        compare(assessment, 9, 17, "host-root");
        QCOMPARE(assessment.service("web")->podSecurity, risk::PodSecurity::Restricted);
    }

    void apiSocket()
    {
        compare(scoreOf("services:\n  web:\n    image: example/web:1\n    use_api_socket: true\n    ports: [\"80:80\"]\n"), 91, 3, "host-root");
    }

    void engineOverTheNetwork()
    {
        compare(scoreOf(std::string("services:\n  web:\n") + kHardened + "    ports: [\"80:80\"]\n    environment: {DOCKER_HOST: \"tcp://host.docker.internal:2375\"}\n"), 91, 3, "host-root");
    }

    void databaseWithoutAPassword()
    {
        compare(scoreOf("services:\n  db:\n    image: postgres:16\n    ports: [\"5432:5432\"]\n    environment: {POSTGRES_HOST_AUTH_METHOD: trust}\n"), 86, 4, "secret");
    }

    void whatRunsBeforeTheContainer()
    {
        compare(scoreOf("services:\n  tool:\n    provider: {type: ./start.sh}\n"), 62, 7, "host-root");
        compare(scoreOf("services:\n  tool:\n    provider: {type: model}\n"), 0, 0, "");
        compare(scoreOf(std::string("services:\n  web:\n    build: {context: ., privileged: true}\n") + kHardened), 62, 7, "host-root");
    }

    void sharedFolder()
    {
        const std::string upload = std::string("services:\n  upload:\n") + kHardened + "    ports: [\"80:80\"]\n    networks: [a]\n    volumes: [\"files:/files\"]\n";
        const std::string worker = "  worker:\n    image: example/worker:1\n    privileged: true\n    networks: [b]\n    volumes: [\"files:/in:ro\"]\nnetworks: {a: , b: }\nvolumes: {files: , more: }\n";
        compare(scoreOf(upload + worker), 71, 6, "host-root");
        std::string apart = upload + worker;
        apart.replace(apart.find("files:/in"), 5, "more");
        compare(scoreOf(apart), 65, 7, "host-root");
    }

    void projectFolder()
    {
        const std::string web = std::string("services:\n  web:\n") + kHardened + "    ports: [\"80:80\"]\n    volumes: [\".:/app";
        compare(scoreOf(web + "\"]\n"), 71, 6, "host-root");
        compare(scoreOf(web + ":ro\"]\n"), 29, 11, "web.root");
    }

    void hookThatRunsAsRoot()
    {
        compare(scoreOf(std::string("services:\n  web:\n") + kHardened + "    user: \"1000\"\n    ports: [\"80:80\"]\n    volumes: [\"/var/run/docker.sock:/var/run/docker.sock\"]\n    post_start: [{command: x, user: root}]\n"), 79, 5, "host-root");
    }

    void nothingIsNothing()
    {
        const auto assessment = scoreOf("services: {}\n");
        QCOMPARE(assessment.stack.value, 0.0);
        QVERIFY(assessment.stack.path.empty());
    }

    void pathIsTheExplanation()
    {
        const auto assessment = scoreOf("services:\n  web:\n    image: nginx:1.27\n    ports:\n      - \"8080:80\"\n    volumes:\n      - data:/data\n      - /var/run/docker.sock:/var/run/docker.sock\nvolumes: {data: }\n");
        std::vector<std::string> steps;
        for (const auto& step : assessment.stack.path)
            steps.push_back(step.from + " > " + step.to + " | " + step.path + " | " + step.rule + " | " + std::to_string(step.effort));
        const std::vector<std::string> expected{
            "outside > web.net | services.web.ports[0] | port-on-all-interfaces | 0",
            "web.net > web.code | services.web |  | 3",
            "web.code > web.root | services.web | root-user | 0",
            "web.root > host-root | services.web.volumes[1] | docker-socket-mounted | 0",
        };
        QCOMPARE(steps, expected);
        QCOMPARE(assessment.stack.path[0].why.english(), std::string("Port 8080 is published on every interface."));
        for (const auto& step : assessment.stack.path)
            QVERIFY(step.place.valid());
    }

    void aNetworkIsOneStep()
    {
        const auto analysis = analysed("services:\n  web:\n    image: nginx:1.27\n    ports: [\"80:80\"]\n    user: \"5\"\n    security_opt: [no-new-privileges:true]\n  db:\n    image: x:1\n    privileged: true\n");
        const auto& assessment = analysis->assessment;
        QCOMPARE(assessment.stack.effort, 6);
        bool found = false;
        for (const auto& step : assessment.stack.path)
            found = found || (step.from == "web.code" && step.to == "db.net" && step.why.english() == "db is reached over network default.");
        QVERIFY(found);
        const auto blast = risk::blastRadius(*analysis->project.stack, "web");
        QVERIFY(std::find(blast.begin(), blast.end(), "host-root") != blast.end());
    }

    void assumptionsStandApart()
    {
        const auto analysis = analysed("services:\n  a:\n    image: x:1\n  b:\n    image: x:1\n    user: root\n");
        const auto& assumptions = analysis->assessment.assumptions;
        const auto named = [&](const char* service) { return std::count_if(assumptions.begin(), assumptions.end(), [&](const auto& a) { return a.id == "image-user-unknown" && a.service == service; }); };
        QCOMPARE(named("a"), 1);
        QCOMPARE(named("b"), 0);
        risk::Pins pins;
        pins.imageUser["a"] = "999";
        const auto pinned = risk::assess(*analysis->project.stack, pins);
        QCOMPARE(std::count_if(pinned.assumptions.begin(), pinned.assumptions.end(), [](const auto& a) { return a.id == "image-user-unknown"; }), 0);
        QVERIFY(pinned.stack.value <= analysis->assessment.stack.value);
    }
};

QTEST_GUILESS_MAIN(RiskWorkedCases)
#include "risk_worked_cases_test.moc"
