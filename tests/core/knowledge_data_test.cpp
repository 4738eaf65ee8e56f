// The data files in resources/knowledge: closed vocabularies, no duplicates, nothing missing.
#include "core/knowledge/capabilities.h"
#include "core/knowledge/embedded.h"
#include "core/knowledge/image_ages.h"
#include "core/knowledge/paths.h"
#include "core/knowledge/sysctls.h"
#include "core/knowledge/weak_settings.h"
#include "tests/support/cpu_timer.h"

#include <QTest>
#include <nlohmann/json.hpp>
#include <set>

using namespace hullwright::knowledge;
using nlohmann::json;

namespace {

const std::set<std::string> kEffects{"harmless", "container-only", "host-information", "host-availability", "host-integrity", "host-takeover"};
const std::set<std::string> kPathKinds{"control-socket", "control-socket-folder", "host-root", "engine-data", "kernel-interface", "device-folder",
                                       "host-code", "credentials", "user-data", "session-socket", "logs", "harmless"};
const std::set<std::string> kPortKinds{"engine", "orchestrator", "database", "cache", "admin", "registry", "shell", "desktop", "files", "reflector", "directory",
                                       "broker", "metrics", "ai", "debug", "proxy", "mail", "vpn", "web", "infrastructure"};

json file(const char* name, const char* topic)
{
    const json data = json::parse(resource(name));
    if (data.at("schema") != "hullwright-knowledge/1" || data.at("topic") != topic)
        qFatal("%s: wrong schema or topic", name);
    return data;
}

/// Exactly these keys; those after a '?' may be absent.
void checkKeys(const json& row, const std::set<std::string>& needed, const std::set<std::string>& optional = {})
{
    for (const auto& key : needed)
        QVERIFY2(row.contains(key), (key + " missing in " + row.dump()).c_str());
    for (const auto& [key, value] : row.items())
        QVERIFY2(needed.contains(key) || optional.contains(key), (key + " unknown in " + row.dump()).c_str());
}

void checkText(const json& row, const char* key)
{
    const auto text = row.at(key).get<std::string>();
    QVERIFY2(text.size() > 4 && text.size() < 320 && text.ends_with('.') && text.find("  ") == std::string::npos && text.find('%') == std::string::npos,
             (std::string(key) + ": " + text).c_str());
}

void checkSeverity(const json& row, const char* key)
{
    QVERIFY(row.at(key).is_number_integer() && row.at(key) >= 0 && row.at(key) <= 5);
}

} // namespace

class KnowledgeDataTest : public QObject {
    Q_OBJECT

private slots:
    void capabilitiesAreWhole();
    void pathsAreWhole();
    void portsAreWhole();
    void devicesAreWhole();
    void sysctlsAreWhole();
    void weakSettingsAreWhole();
    void imageAgesAreWhole();
    void readsQuickly();
};

void KnowledgeDataTest::capabilitiesAreWhole()
{
    int bit = 0;
    const json data = file("capabilities.json", "capabilities");
    for (const json& row : data.at("capabilities")) {
        checkKeys(row, {"name", "bit", "default", "effect", "since", "allows", "attack", "dropping"});
        QCOMPARE(row.at("bit").get<int>(), bit++);
        QVERIFY(kEffects.contains(row.at("effect")));
        for (const char* key : {"allows", "attack", "dropping"})
            checkText(row, key);
    }
    QCOMPARE(bit, 41);
}

void KnowledgeDataTest::pathsAreWhole()
{
    std::set<std::string> seen;
    const json data = file("paths.json", "paths");
    for (const json& row : data.at("paths")) {
        checkKeys(row, {"paths", "match", "kind", "ro", "rw", "why"}, {"takes", "reads", "benign"});
        QVERIFY2(kPathKinds.contains(row.at("kind")), row.dump().c_str());
        QVERIFY((std::set<std::string>{"exact", "below", "name"}.contains(row.at("match"))));
        checkSeverity(row, "ro");
        checkSeverity(row, "rw");
        QVERIFY2(row.at("rw") >= row.at("ro"), row.dump().c_str());
        checkText(row, "why");
        for (const json& path : row.at("paths"))
            QVERIFY2(seen.insert(path.get<std::string>()).second, path.dump().c_str());
        QVERIFY(!row.at("paths").empty());
    }
    QVERIFY(seen.size() > 200);
}

void KnowledgeDataTest::portsAreWhole()
{
    std::set<std::pair<int, std::string>> seen;
    const json data = file("ports.json", "ports");
    for (const json& row : data.at("ports")) {
        checkKeys(row, {"port", "protocol", "service", "kind", "published", "why"});
        const int number = row.at("port");
        QVERIFY(number > 0 && number < 65536);
        QVERIFY(row.at("protocol") == "tcp" || row.at("protocol") == "udp");
        QVERIFY2(kPortKinds.contains(row.at("kind")), row.dump().c_str());
        checkSeverity(row, "published");
        checkText(row, "why");
        QVERIFY(seen.insert({number, row.at("protocol")}).second);
    }
    QVERIFY(seen.size() > 120);
}

void KnowledgeDataTest::devicesAreWhole()
{
    std::set<std::string> seen;
    const json data = file("devices.json", "devices");
    for (const json& row : data.at("devices")) {
        checkKeys(row, {"patterns", "severity", "effect", "why"});
        QVERIFY(kEffects.contains(row.at("effect")));
        checkSeverity(row, "severity");
        checkText(row, "why");
        for (const json& pattern : row.at("patterns"))
            QVERIFY2(seen.insert(pattern.get<std::string>()).second && pattern.get<std::string>().starts_with("/dev/"), pattern.dump().c_str());
    }
    QVERIFY(seen.size() > 80);
}

void KnowledgeDataTest::sysctlsAreWhole()
{
    const json data = file("sysctls.json", "sysctls");
    std::set<std::string> seen;
    for (const json& row : data.at("sysctls")) {
        checkKeys(row, {"names", "space", "severity", "confidence", "source", "why"}, {"values", "safe"});
        QVERIFY((std::set<std::string>{"net", "ipc", "uts", "host"}.contains(row.at("space"))));
        checkSeverity(row, "severity");
        checkText(row, "why");
        for (const json& name : row.at("names"))
            QVERIFY2(seen.insert(name.get<std::string>()).second, name.dump().c_str());
    }
    // The first that matches counts: what matches everything comes last.
    QCOMPARE(data.at("sysctls").back().at("names").at(0).get<std::string>(), std::string("*"));
    QCOMPARE(judgeSysctl("vm.swappiness", "1").space, SysctlVerdict::Space::Host);
    QCOMPARE(judgeSysctl("net/ipv4/conf/eth0.100/rp_filter", "0").severity, 2);
    QCOMPARE(judgeSysctl("net.ipv4.conf.eth0.rp_filter", "1").severity, 0);
    QVERIFY(judgeSysctl("net.ipv4.ip_local_port_range", "1024 65535").safe);
    QVERIFY(!judgeSysctl("net.ipv4.ip_forward", "1").safe);
}

void KnowledgeDataTest::weakSettingsAreWhole()
{
    const json data = file("weak_settings.json", "weak-settings");
    for (const json& row : data.at("settings")) {
        checkKeys(row, {"kind", "gives", "severity", "confidence", "source", "what"}, {"names", "values", "options", "images"});
        QVERIFY2(row.contains("names") ? row.contains("values") : row.contains("options"), row.dump().c_str());
        QVERIFY((std::set<std::string>{"auth", "tls", "debug"}.contains(row.at("kind"))));
        QVERIFY((std::set<std::string>{"", "data", "code"}.contains(row.at("gives"))));
        QVERIFY(row.at("severity") >= 2 && row.at("severity") <= 5);
        const auto what = row.at("what").get<std::string>();
        QVERIFY2(!what.empty() && !what.ends_with('.') && what.front() >= 'a', what.c_str());
    }
    QVERIFY(weakVariable("postgres_host_auth_method", "TRUST", "postgres") != nullptr);
    QVERIFY(weakVariable("POSTGRES_HOST_AUTH_METHOD", "md5", "postgres") == nullptr);
    QVERIFY(weakOption("--noauth", "mongo") != nullptr);
    QVERIFY(weakOption("--noauth", "nginx") == nullptr);
}

void KnowledgeDataTest::imageAgesAreWhole()
{
    const json data = file("image_ages.json", "image-ages");
    std::set<std::string> seen;
    for (const json& row : data.at("images")) {
        checkKeys(row, {"image", "ended", "source"}, {"below", "names"});
        const auto ended = row.at("ended").get<std::string>();
        QVERIFY2(ended.size() == 7 && ended[4] == '-' && ended <= data.at("state").get<std::string>(), ended.c_str());
        QVERIFY(row.at("source").get<std::string>().starts_with("https://"));
        QVERIFY(seen.insert(row.at("image").get<std::string>()).second);
    }
    const auto ended = [](const char* image) { return fixesEnded(*parseImageName(image)).has_value(); };
    QVERIFY(ended("postgres:9.6") && ended("docker.io/library/postgres:13-alpine") && ended("python:3.9") && ended("node:8.17.0"));
    QVERIFY(!ended("postgres:17") && !ended("mysql:8") && !ended("python:3.13") && !ended("example/postgres:9") && !ended("postgres") && !ended("postgres:20240101"));
}

void KnowledgeDataTest::readsQuickly()
{
    // Generous, for slow machines and sanitizers: the point is that nothing quadratic or larger hides here.
    hullwright::test::CpuTimer timer;
    QCOMPARE(int(judgePath("/etc").kind), int(PathClass::HostRoot));
    const auto cold = timer.elapsed();
    timer.start();
    for (int i = 0; i < 100; ++i)
        QCOMPARE(judgePath("/srv/data/app/" + std::to_string(i)).severityWritable, 0);
    const auto hundred = timer.elapsed();
    qInfo("first use %lld ms, then %.2f ms a path", cold, double(hundred) / 100);
    QVERIFY(cold < 200);
    QVERIFY(hundred < 1000);
}

QTEST_GUILESS_MAIN(KnowledgeDataTest)
#include "knowledge_data_test.moc"
