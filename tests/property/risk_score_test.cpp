// What must hold of the score whatever the file: it is deterministic, more never lowers it, and neither order nor spelling matters.
#include "tests/support/analysed.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <random>

using namespace hullwright;

namespace {

/// A service as a list of choices, each from the safest (0) upwards; a step up is a grant, a step down a hardening.
enum Choice { Image, User, NoNewPrivileges, ReadOnly, Capabilities, Seccomp, AppArmor, Port, Socket, HostFolder, Added, Processes, Memory, Pids, Secret, Device, Privileged, HostNetwork, kChoices };
constexpr std::array<int, kChoices> kMost{2, 1, 1, 1, 1, 2, 2, 2, 1, 2, 3, 1, 1, 1, 2, 2, 1, 1};

struct Made {
    std::array<int, kChoices> of{};
    std::string network = "a";
};

/// Two spellings of the same: the short forms, and the long ones.
enum class Spelling { Short, Long };

std::string write(const std::string& name, const Made& made, Spelling spelling)
{
    const bool shortly = spelling == Spelling::Short;
    const auto& of = made.of;
    std::string text = "  " + name + ":\n";
    const auto line = [&](const std::string& content) { text += "    " + content + "\n"; };
    static const char* kImages[] = {"x/postgres@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "x/postgres:1", "x/postgres"};
    line(std::string("image: ") + kImages[of[Image]]);
    line(of[User] == 0 ? "user: \"1000:1000\"" : "user: \"0\"");
    std::vector<std::string> options;
    if (of[NoNewPrivileges] == 0)
        options.emplace_back(shortly ? "no-new-privileges:true" : "no-new-privileges=true");
    if (of[Seccomp] != 1)
        options.emplace_back(of[Seccomp] == 0 ? "seccomp=own.json" : shortly ? "seccomp:unconfined" : "seccomp=unconfined");
    if (of[AppArmor] != 1)
        options.emplace_back(of[AppArmor] == 0 ? "apparmor=own" : shortly ? "apparmor:unconfined" : "apparmor=unconfined");
    if (!options.empty()) {
        line("security_opt:");
        for (const std::string& option : options)
            line("  - \"" + option + "\"");
    }
    if (of[ReadOnly] == 0)
        line("read_only: true");
    if (of[Capabilities] == 0)
        line(shortly ? "cap_drop: [ALL]" : "cap_drop:\n      - all");
    static const char* kAdded[] = {"", "SYS_TIME", "SYS_TIME, BPF", "SYS_TIME, BPF, SYS_ADMIN"};
    static const char* kAddedLong[] = {"", "CAP_SYS_TIME", "cap_sys_time, CAP_BPF", "CAP_SYS_TIME, bpf, sys_admin"};
    if (of[Added] > 0)
        line(std::string("cap_add: [") + (shortly ? kAdded : kAddedLong)[of[Added]] + "]");
    if (of[HostNetwork] == 1)
        line("network_mode: host");
    else
        line(shortly ? "networks: [" + made.network + "]" : "networks: {" + made.network + ": }");
    if (of[Port] > 0 && of[HostNetwork] == 0) {
        const bool local = of[Port] == 1;
        if (shortly)
            line(local ? "ports: [\"127.0.0.1:80:80\"]" : "ports: [\"80:80\"]");
        else
            line(std::string("ports: [{target: 80, published: \"80\"") + (local ? ", host_ip: 127.0.0.1" : "") + "}]");
    }
    std::vector<std::string> volumes;
    const auto mount = [&](const std::string& source, const std::string& target, bool readOnly) {
        volumes.push_back(shortly ? source + ":" + target + (readOnly ? ":ro" : "") : "{type: bind, source: " + source + ", target: " + target + (readOnly ? ", read_only: true}" : "}"));
    };
    if (of[Socket] == 1)
        mount("/var/run/docker.sock", "/s", false);
    if (of[HostFolder] > 0)
        mount("/etc", "/e", of[HostFolder] == 1);
    if (!volumes.empty()) {
        line("volumes:");
        for (const std::string& volume : volumes)
            line("  - " + volume);
    }
    if (of[Processes] == 1)
        line("pid: host");
    if (of[Memory] == 0)
        line(shortly ? "mem_limit: 64m" : "mem_limit: 67108864");
    if (of[Pids] == 0)
        line("pids_limit: 64");
    static const char* kSecrets[] = {"", "kX8mQ2zRv7Tb", "postgres"};
    if (of[Secret] > 0)
        line(shortly ? std::string("environment: [POSTGRES_PASSWORD=") + kSecrets[of[Secret]] + "]" : std::string("environment: {POSTGRES_PASSWORD: ") + kSecrets[of[Secret]] + "}");
    static const char* kDevices[] = {"", "/dev/dri", "/dev/sda"};
    if (of[Device] > 0)
        line(std::string("devices: [\"") + kDevices[of[Device]] + (shortly ? "\"]" : ":" + std::string(kDevices[of[Device]]) + ":rwm\"]"));
    if (of[Privileged] == 1)
        line("privileged: true");
    return text;
}

std::string file(const std::vector<std::pair<std::string, Made>>& services, Spelling spelling = Spelling::Short)
{
    std::string text = "services:\n";
    for (const auto& [name, made] : services)
        text += write(name, made, spelling);
    return text + "networks: {a: , b: }\n";
}

risk::Assessment scored(const std::string& text)
{
    const auto analysis = test::analysed(text);
    if (!analysis)
        qFatal("no tree: %s", text.c_str());
    for (const auto& problem : analysis->project.stack->problems) {
        if (problem.severity == compose::Problem::Severity::Error)
            qFatal("%s in\n%s", problem.message.english().c_str(), text.c_str());
    }
    return analysis->assessment;
}

using Services = std::vector<std::pair<std::string, Made>>;

Services randomStack(std::mt19937& random)
{
    Services services;
    for (const char* name : {"web", "db", "job"}) {
        Made made;
        for (std::size_t i = 0; i < kChoices; ++i) {
            // Mostly safe, so that a single step decides.
            if (random() % 3 == 0)
                made.of[i] = static_cast<int>(random() % static_cast<unsigned>(kMost[i] + 1));
        }
        made.network = random() % 2 == 0 ? "a" : "b";
        services.emplace_back(name, made);
    }
    return services;
}

QString difference(const std::string& before, const risk::Score& one, const std::string& after, const risk::Score& two)
{
    return QString("%1 (%2, %3)\n%4\nand %5 (%6, %7)\n%8").arg(one.value).arg(one.effort).arg(one.target.c_str()).arg(before.c_str()).arg(two.value).arg(two.effort).arg(two.target.c_str()).arg(after.c_str());
}

} // namespace

class RiskScore : public QObject {
    Q_OBJECT

private slots:
    /// Up one step is a grant, and the way back a hardening: one comparison is both properties.
    void aStepUpNeverLowers()
    {
        std::mt19937 random(20261123);
        for (int round = 0; round < 40; ++round) {
            Services services = randomStack(random);
            const std::string before = file(services);
            const risk::Assessment low = scored(before);
            for (int tries = 0; tries < 12; ++tries) {
                const std::size_t service = random() % services.size();
                const std::size_t choice = random() % kChoices;
                int& value = services[service].second.of[choice];
                if (value == kMost[choice])
                    continue;
                ++value;
                const std::string after = file(services);
                const risk::Assessment high = scored(after);
                QVERIFY2(high.stack.value >= low.stack.value, qPrintable(difference(before, low.stack, after, high.stack)));
                QVERIFY2(high.stack.effort <= low.stack.effort, qPrintable(difference(before, low.stack, after, high.stack)));
                --value;
            }
        }
    }

    void orderAndSpellingDoNotMatter()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 40; ++round) {
            Services services = randomStack(random);
            const std::string text = file(services);
            const risk::Assessment one = scored(text);
            std::reverse(services.begin(), services.end());
            const std::string other = file(services, Spelling::Long);
            const risk::Assessment two = scored(other);
            QVERIFY2(one.stack.value == two.stack.value && one.stack.target == two.stack.target, qPrintable(difference(text, one.stack, other, two.stack)));
            for (const auto& [name, score] : one.services) {
                QCOMPARE(two.service(name)->score.value, score.score.value);
                QCOMPARE(two.service(name)->podSecurity, score.podSecurity);
            }
        }
    }

    void anIsolatedSafeServiceNeverLowers()
    {
        std::mt19937 random(11);
        for (int round = 0; round < 30; ++round) {
            Services services = randomStack(random);
            const std::string before = file(services);
            const risk::Assessment low = scored(before);
            const std::string after = "services:\n" + before.substr(std::string("services:\n").size(), before.find("networks: {a: , b: }") - std::string("services:\n").size())
                                    + "  quiet:\n    image: x/quiet:1\n    user: \"5\"\n    network_mode: none\n    cap_drop: [ALL]\n    read_only: true\n    security_opt: [\"no-new-privileges:true\"]\n    mem_limit: 64m\n    pids_limit: 9\n"
                                    + "networks: {a: , b: }\n";
            const risk::Assessment high = scored(after);
            QVERIFY2(high.stack.value >= low.stack.value, qPrintable(difference(before, low.stack, after, high.stack)));
        }
    }

    void theShortWayIsTheLongWay()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 20; ++round) {
            const auto analysis = test::analysed(file(randomStack(random)));
            QCOMPARE(risk::stackScore(*analysis->project.stack), analysis->assessment.stack.value);
            const auto again = risk::assess(*analysis->project.stack);
            QCOMPARE(again.stack.path.size(), analysis->assessment.stack.path.size());
            int effort = 0;
            for (const auto& step : again.stack.path)
                effort += step.effort;
            QVERIFY(effort <= again.stack.effort);
        }
    }

    void aPinNeverRaises()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 20; ++round) {
            const auto analysis = test::analysed(file(randomStack(random)));
            risk::Pins rootless;
            rootless.engine = risk::Engine::Rootless;
            risk::Pins remapped;
            remapped.engine = risk::Engine::UsernsRemap;
            for (const risk::Pins& pins : {rootless, remapped})
                QVERIFY(risk::stackScore(*analysis->project.stack, pins) <= analysis->assessment.stack.value);
        }
    }

    /// The further an attacker has to come, the lower; and whoever else is on a network only makes it worse.
    void aThreatProfileIsASetOfEdges()
    {
        const auto with = [](std::optional<risk::Threat> threat, std::optional<risk::Neighbours> neighbours = {}) {
            risk::Pins pins;
            pins.threat = threat;
            pins.neighbours = neighbours;
            return pins;
        };
        std::mt19937 random(29);
        int lowered = 0, raised = 0;
        for (int round = 0; round < 60; ++round) {
            Services services = randomStack(random);
            std::string text = file(services);
            if (round % 2 == 0) // somebody else's network
                text.replace(text.find("a: , b: "), 8, "a: {external: true}, b: ");
            const auto analysis = test::analysed(text);
            const compose::Stack& stack = *analysis->project.stack;
            const double open = risk::stackScore(stack, with({}));
            QCOMPARE(risk::stackScore(stack, with(risk::Threat::Internet)), open);
            QCOMPARE(risk::stackScore(stack, with({}, risk::Neighbours::Private)), open);
            const double lan = risk::stackScore(stack, with(risk::Threat::LocalNetwork)), host = risk::stackScore(stack, with(risk::Threat::ThisHost));
            QVERIFY2(lan <= open && host <= lan, qPrintable(QString("%1 %2 %3\n%4").arg(open).arg(lan).arg(host).arg(text.c_str())));
            const double shared = risk::stackScore(stack, with({}, risk::Neighbours::Shared));
            QVERIFY(shared >= open);
            lowered += host < open ? 1 : 0;
            raised += shared > open ? 1 : 0;
            // Weights stay: the way is longer by what leads to the network, and by nothing else.
            const auto near = risk::assess(stack, with(risk::Threat::LocalNetwork));
            QVERIFY(near.stack.effort <= analysis->assessment.stack.effort + 1);
            QVERIFY(near.stack.effort >= analysis->assessment.stack.effort);
        }
        QVERIFY(lowered > 5); // the comparison has something to compare
        QVERIFY(raised > 2);
    }

    /// What holds of the score holds under every profile.
    void aStepUpNeverLowersUnderAnyProfile()
    {
        std::mt19937 random(31);
        for (const risk::Threat threat : {risk::Threat::LocalNetwork, risk::Threat::ThisHost}) {
            risk::Pins pins;
            pins.threat = threat;
            pins.neighbours = risk::Neighbours::Shared;
            for (int round = 0; round < 20; ++round) {
                Services services = randomStack(random);
                const double low = risk::stackScore(*test::analysed(file(services))->project.stack, pins);
                for (int tries = 0; tries < 8; ++tries) {
                    int& value = services[random() % services.size()].second.of[random() % kChoices];
                    ++value;
                    const bool possible = std::all_of(services.begin(), services.end(), [](const auto& service) {
                        for (std::size_t i = 0; i < kChoices; ++i)
                            if (service.second.of[i] > kMost[i])
                                return false;
                        return true;
                    });
                    if (possible)
                        QVERIFY(risk::stackScore(*test::analysed(file(services))->project.stack, pins) >= low);
                    --value;
                }
            }
        }
    }

    /// A thousand services on one network: linear, not quadratic.
    void aThousandServices()
    {
        std::string text = "services:\n";
        for (int i = 0; i < 1000; ++i)
            text += "  s" + std::to_string(i) + ":\n    image: x:1\n    ports: [\"127.0.0.1:" + std::to_string(10000 + i) + ":80\"]\n    environment: {DB_PASSWORD: hunter22x}\n    volumes: [\"./d:/d\"]\n";
        const auto analysis = test::analysed(text);
        QVERIFY(analysis);
        QElapsedTimer timer;
        timer.start();
        const auto assessment = risk::assess(*analysis->project.stack);
        const auto all = timer.nsecsElapsed() / 1000;
        timer.restart();
        const double value = risk::stackScore(*analysis->project.stack);
        qInfo("1000 services: assess %lld us, stackScore %lld us", static_cast<long long>(all), static_cast<long long>(timer.nsecsElapsed() / 1000));
        QCOMPARE(value, assessment.stack.value);
        QVERIFY(all < 2'000'000); // unoptimised, on a busy machine
    }
};

QTEST_GUILESS_MAIN(RiskScore)
#include "risk_score_test.moc"
