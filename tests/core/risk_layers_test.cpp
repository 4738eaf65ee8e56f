// The ten layers of a service: what opens them, what makes them stand, and that hardening the sample closes each that it can.
#include "core/risk/layers.h"
#include "tests/support/analysed.h"
#include "tests/support/test_paths.h"

#include <QTest>

#include <set>

using namespace hullwright;
using risk::Layer;

namespace {

risk::Layers layersOf(const std::string& settings, const risk::Pins& pins = {})
{
    const auto analysis = test::analysed("services:\n  web:\n    image: example/web:1\n" + settings);
    return risk::layersOf(*analysis->project.stack->service("web"), pins);
}

Layer::State state(const risk::Layers& layers, Layer::Kind kind)
{
    return layers[static_cast<std::size_t>(kind)].state;
}

} // namespace

class RiskLayersTest : public QObject {
    Q_OBJECT

private slots:
    void eachIsOfItsKind();
    void settingsMove_data();
    void settingsMove();
    void pinsCount();
    void aProfileCountsForWhatStandsInIt_data();
    void aProfileCountsForWhatStandsInIt();
    void samples();
};

void RiskLayersTest::eachIsOfItsKind()
{
    const auto layers = layersOf("");
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        QCOMPARE(static_cast<std::size_t>(layers[i].kind), i);
        QVERIFY(!layers[i].name.empty() && !layers[i].why.english().empty());
        names.insert(risk::name(layers[i].kind));
    }
    QCOMPARE(names.size(), layers.size());
}

void RiskLayersTest::settingsMove_data()
{
    using Kind = Layer::Kind;
    using State = Layer::State;
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* settings, Kind kind, State expected) { QTest::addRow("%s", settings) << QByteArray("    ") + settings + "\n" << static_cast<int>(kind) << static_cast<int>(expected); };
    row("cap_drop: [ALL]", Kind::Capabilities, State::Standing);
    row("tty: true", Kind::Capabilities, State::Partial);
    row("cap_add: [SYS_ADMIN]", Kind::Capabilities, State::Open);
    row("privileged: true", Kind::Capabilities, State::Open);
    row("security_opt: [no-new-privileges:true]", Kind::NewPrivileges, State::Standing);
    row("init: true", Kind::NewPrivileges, State::Open);
    row("user: \"1000\"", Kind::User, State::Standing);
    row("user: root", Kind::User, State::Open);
    row("read_only: true", Kind::RootFileSystem, State::Standing);
    row("mem_limit: 1g", Kind::Limits, State::Partial);
    row("deploy: {resources: {limits: {memory: 1g, cpus: \"1\", pids: 100}}}", Kind::Limits, State::Standing);
    row("mem_limit: 0", Kind::Limits, State::Open);
    row("security_opt: [seccomp=unconfined]", Kind::Seccomp, State::Open);
    row("security_opt: [seccomp=./web.json]", Kind::Seccomp, State::Standing);
    row("stdin_open: true", Kind::Seccomp, State::Partial);
    row("security_opt: [apparmor=unconfined]", Kind::MandatoryAccess, State::Open);
    row("security_opt: [apparmor=web]", Kind::MandatoryAccess, State::Standing);
    row("security_opt: [label=disable]", Kind::MandatoryAccess, State::Open);
    row("network_mode: host", Kind::Networks, State::Open);
    row("ports: [\"80:80\"]", Kind::Networks, State::Partial);
    row("ports: [\"127.0.0.1:80:80\"]", Kind::Networks, State::Standing);
    row("runtime: runsc", Kind::Runtime, State::Standing);
}

void RiskLayersTest::settingsMove()
{
    QFETCH(QByteArray, settings);
    QFETCH(int, kind);
    QFETCH(int, expected);
    QCOMPARE(static_cast<int>(state(layersOf(settings.toStdString()), static_cast<Layer::Kind>(kind))), expected);
}

void RiskLayersTest::pinsCount()
{
    risk::Pins pins;
    QCOMPARE(state(layersOf("", pins), Layer::Kind::UserNamespace), Layer::State::Open);
    pins.engine = risk::Engine::UsernsRemap;
    QCOMPARE(state(layersOf("", pins), Layer::Kind::UserNamespace), Layer::State::Standing);
    QCOMPARE(state(layersOf("    userns_mode: host\n", pins), Layer::Kind::UserNamespace), Layer::State::Open);
}

void RiskLayersTest::aProfileCountsForWhatStandsInIt_data()
{
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<int>("expected");
    QTest::addColumn<QByteArray>("asGoodAs"); // the score is that of a service with these settings
    const auto row = [](const char* name, const char* profile, Layer::State expected, const char* asGoodAs) { QTest::newRow(name) << QByteArray(profile) << static_cast<int>(expected) << QByteArray(asGoodAs); };
    row("allows all", R"({"defaultAction": "SCMP_ACT_ALLOW"})", Layer::State::Open, "    security_opt: [seccomp=unconfined]\n");
    row("logs all", R"({"defaultAction": "SCMP_ACT_LOG", "syscalls": [{"names": ["reboot"], "action": "SCMP_ACT_ERRNO"}]})", Layer::State::Open, "    security_opt: [seccomp=unconfined]\n");
    row("opens one", R"({"defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{"names": ["read", "bpf"], "action": "SCMP_ACT_ALLOW"}]})", Layer::State::Partial, "");
    row("holds", R"({"defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{"names": ["read", "write"], "action": "SCMP_ACT_ALLOW"}]})", Layer::State::Standing, "    security_opt: [seccomp=nowhere.json]\n");
}

void RiskLayersTest::aProfileCountsForWhatStandsInIt()
{
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, asGoodAs);
    QFETCH(int, expected);
    analysis::Settings settings = test::settings();
    settings.load.readFile = [&](const std::filesystem::path& path) -> Result<std::string> {
        if (path == "/project/web.json")
            return profile.toStdString();
        return tl::unexpected(Error{ErrorCode::NotFound, "not there", {}, {}, {}, {}});
    };
    const std::string service = "services:\n  web:\n    image: example/web:1\n    ports: [\"80:80\"]\n    user: \"1000\"\n    cap_drop: [ALL]\n";
    const auto own = *analysis::analyse(service + "    security_opt: [seccomp=./web.json]\n", settings);
    const auto other = *analysis::analyse(service + asGoodAs.toStdString(), settings);
    QCOMPARE(static_cast<int>(state(risk::layersOf(*own->project.stack->service("web")), Layer::Kind::Seccomp)), expected);
    QCOMPARE(own->assessment.stack.value, other->assessment.stack.value);
    QVERIFY(own->assessment.complete);

    // A change of the file alone is seen: the text of the project is the same.
    profile = R"({"defaultAction": "SCMP_ACT_ALLOW"})";
    const auto again = analysis::reanalyse(own, settings);
    const auto open = *analysis::analyse(service + "    security_opt: [seccomp=unconfined]\n", settings);
    QCOMPARE(again->assessment.stack.value, open->assessment.stack.value);
}

void RiskLayersTest::samples()
{
    const auto hardened = test::analysed(test::bytesOf(test::sourceDirectory() / "resources/samples/hardened-shop/compose.yaml"));
    for (const auto& service : hardened->project.stack->services) {
        const auto layers = risk::layersOf(*service);
        for (const auto kind : {Layer::Kind::Capabilities, Layer::Kind::NewPrivileges, Layer::Kind::User, Layer::Kind::RootFileSystem, Layer::Kind::Limits})
            QVERIFY2(state(layers, kind) == Layer::State::Standing, (service->name + ": " + std::string(risk::name(kind))).c_str());
    }
}

QTEST_GUILESS_MAIN(RiskLayersTest)
#include "risk_layers_test.moc"
