// A project as Docker starts it and as Podman does: what they refuse of each other's words, and what both read.
#include "core/harden/dialect.h"

#include "core/harden/export_set.h"
#include "core/harden/plan.h"
#include "tests/support/analysed.h"

#include <QtTest>

#include <algorithm>

using namespace hullwright;
using namespace hullwright::harden;

namespace {

std::string worded(const std::string& services, Dialect dialect)
{
    return wordedFor(test::analysed("services:\n" + services), dialect).analysis->main().tree->text().substr(std::string("services:\n").size());
}

/// Of a file of the export.
std::string exported(const std::string& text, Preset preset, Dialect dialect, const std::string& name)
{
    Choice choice{preset, {}, {}};
    choice.files = Choice::Files::Written;
    const Plan made = plan(test::analysed(text), choice);
    const auto set = exportSet(made.after, &made, {}, {}, dialect);
    if (!set)
        qFatal("%s", describe(set.error()).c_str());
    const auto file = std::find_if(set->files.begin(), set->files.end(), [&name](const ExportFile& each) { return each.path.string().starts_with(name); });
    return file == set->files.end() ? std::string() : file->bytes;
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class DialectTest : public QObject {
    Q_OBJECT

private slots:
    void foldersInMemory_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char* name, const char* before, const char* after) { QTest::newRow(name) << before << after; };
        // Of whom it starts as.
        row("another user", "  a:\n    image: redis:7\n    user: \"999:999\"\n    tmpfs:\n      - /run:size=1m,uid=999,gid=999   # kept\n      - /tmp\n", "  a:\n    image: redis:7\n    user: \"999:999\"\n    tmpfs:\n      - /run:U,size=1m   # kept\n      - /tmp\n");
        // Who starts as root and becomes another user hands it over itself.
        row("steps down", "  a:\n    image: postgres:16\n    cap_drop: [ALL]\n    cap_add: [SETUID]\n    tmpfs: [\"/run/postgresql:uid=999,gid=999\"]\n", "  a:\n    image: postgres:16\n    cap_drop: [ALL]\n    cap_add: [SETUID, CHOWN]\n    tmpfs: [\"/run/postgresql\"]\n");
        row("has all", "  a:\n    image: postgres:16\n    tmpfs: [\"/run/postgresql:uid=999\"]\n", "  a:\n    image: postgres:16\n    tmpfs: [\"/run/postgresql\"]\n");
        row("one text", "  a:\n    image: redis:7\n    user: \"999\"\n    tmpfs: /run:uid=999\n", "  a:\n    image: redis:7\n    user: \"999\"\n    tmpfs: /run:U\n");
        row("nothing owned", "  a:\n    image: redis:7\n    tmpfs: [/run, \"/tmp:mode=1777\"]\n", "  a:\n    image: redis:7\n    tmpfs: [/run, \"/tmp:mode=1777\"]\n");
    }
    void foldersInMemory()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(QString::fromStdString(worded(before.toStdString(), Dialect::Podman)), after);
        QCOMPARE(QString::fromStdString(worded(before.toStdString(), Dialect::Docker)), before);
        QCOMPARE(QString::fromStdString(worded(after.toStdString(), Dialect::Podman)), after);
    }

    void lowPorts_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("added"); ///< empty: nothing
        const QString sysctls = "    sysctls:\n      - net.ipv4.ip_unprivileged_port_start=0\n";
        QTest::newRow("dropped") << "    image: nginx:1.27\n    cap_drop: [ALL]\n" << sysctls;
        QTest::newRow("another user") << "    image: nginx:1.27\n    user: \"101:101\"\n" << sysctls;
        QTest::newRow("published") << "    image: example/app:1\n    user: \"101:101\"\n    ports: [\"127.0.0.1:8080:80\"]\n" << sysctls;
        QTest::newRow("without a network") << "    image: nginx:1.27\n    network_mode: none\n    cap_drop: [ALL]\n" << sysctls;
        QTest::newRow("root as it comes") << "    image: nginx:1.27\n" << "";
        QTest::newRow("may bind") << "    image: nginx:1.27\n    cap_drop: [ALL]\n    cap_add: [NET_BIND_SERVICE]\n" << "";
        QTest::newRow("high ports") << "    image: redis:7\n    cap_drop: [ALL]\n    ports: [\"80:6379\"]\n" << "";
        QTest::newRow("the host's network") << "    image: nginx:1.27\n    network_mode: host\n    cap_drop: [ALL]\n" << "";
        QTest::newRow("another's network") << "    image: nginx:1.27\n    network_mode: container:x\n    cap_drop: [ALL]\n" << "";
        QTest::newRow("told already") << "    image: nginx:1.27\n    cap_drop: [ALL]\n    sysctls: [net.ipv4.ip_unprivileged_port_start=80]\n" << "";
    }
    void lowPorts()
    {
        QFETCH(QString, service);
        QFETCH(QString, added);
        const QString before = "  a:\n" + service;
        for (const Dialect dialect : {Dialect::Docker, Dialect::Podman})
            QCOMPARE(QString::fromStdString(worded(before.toStdString(), dialect)), before + added);
    }

    void otherSysctlsStay()
    {
        QCOMPARE(worded("  a:\n    image: nginx:1.27\n    cap_drop: [ALL]\n    sysctls:\n      net.core.somaxconn: 1024   # kept\n", Dialect::Docker),
                 std::string("  a:\n    image: nginx:1.27\n    cap_drop: [ALL]\n    sysctls:\n      net.core.somaxconn: 1024   # kept\n      net.ipv4.ip_unprivileged_port_start: 0\n"));
        QCOMPARE(worded("  a:\n    image: nginx:1.27\n    cap_drop: [ALL]\n    sysctls:\n      - net.core.somaxconn=1024\n", Dialect::Docker),
                 std::string("  a:\n    image: nginx:1.27\n    cap_drop: [ALL]\n    sysctls:\n      - net.core.somaxconn=1024\n      - net.ipv4.ip_unprivileged_port_start=0\n"));
    }

    /// In a list that two services share, each gets its own.
    void sharedLists()
    {
        const auto project = test::analysed("x-memory: &memory [\"/run:uid=999,gid=999\", \"/data:uid=999\"]\nservices:\n  a:\n    image: redis:7\n    user: \"999\"\n    tmpfs: *memory\n");
        const Worded result = wordedFor(project, Dialect::Podman);
        const auto& mounts = result.analysis->project.stack->service("a")->mounts;
        QCOMPARE(mounts.size(), std::size_t(2));
        for (const auto& mount : mounts)
            QCOMPARE(mount.tmpfsOptions, std::string("U"));
        QVERIFY(result.notes.empty());
    }

    void exportsSayWhomTheyAreFor()
    {
        const std::string stack = "services:\n  db:\n    image: postgres:16\n    environment: {POSTGRES_PASSWORD: correct-horse}\n    volumes: [data:/var/lib/postgresql/data]\nvolumes: {data: }\n";
        const std::string docker = exported(stack, Preset::Strict, Dialect::Docker, "verify.sh"), podman = exported(stack, Preset::Strict, Dialect::Podman, "verify.sh");
        QVERIFY2(has(docker, "if [ \"$client\" = podman ]; then\n  echo \"FAIL  this export is made for another engine") && has(docker, "engine=${VERIFY_ENGINE:-docker}"), docker.c_str());
        QVERIFY2(has(podman, "if [ \"$client\" = docker ]; then\n  echo \"FAIL  this export is made for another engine") && has(podman, "engine=${VERIFY_ENGINE:-podman}"), podman.c_str());
        const std::string readme = exported(stack, Preset::Strict, Dialect::Podman, "README.md");
        QVERIFY2(has(readme, "podman compose -f PROJECT/compose.yaml up -d") && has(readme, "--preset strict --engine podman --without STEP"), readme.c_str());
        QVERIFY(has(exported(stack, Preset::Strict, Dialect::Podman, "compose.yaml"), "/run/postgresql:U"));
    }

    /// What was added for Podman is in the profile that the plan had made, and verify.sh asks for it.
    void addedRightsAreInTheProfile()
    {
        const std::string stack = "services:\n  db:\n    image: postgres:16\n    user: root\n    cap_drop: [ALL]\n    cap_add: [SETUID, SETGID, DAC_OVERRIDE]\n    read_only: true\n    tmpfs: [\"/run/postgresql:uid=999,gid=999\", /tmp]\n"
                                  "    environment: {POSTGRES_PASSWORD: correct-horse}\n    volumes: [data:/var/lib/postgresql/data]\nvolumes: {data: }\n";
        QVERIFY(!has(exported(stack, Preset::Strict, Dialect::Docker, "apparmor/"), "capability chown"));
        QVERIFY(has(exported(stack, Preset::Strict, Dialect::Podman, "apparmor/"), "capability chown"));
        QVERIFY(has(exported(stack, Preset::Strict, Dialect::Podman, "verify.sh"), "capabilities \"$1\" \"$2\" 00000000000000c3"));
    }

    /// In a long file the same comes of it as in a short one.
    void manyServices()
    {
        std::string services;
        for (int i = 0; i < 80; ++i)
            services += "  s" + std::to_string(i) + ":\n    image: nginx:1.27\n    user: \"101:101\"\n    tmpfs: [\"/run:uid=101,gid=101\"]\n";
        const std::string after = worded(services, Dialect::Podman);
        QVERIFY(!has(after, "uid="));
        QCOMPARE(QString::fromStdString(after).count("[\"/run:U\"]\n    sysctls:\n      - net.ipv4.ip_unprivileged_port_start=0\n"), 80);
    }
};

QTEST_GUILESS_MAIN(DialectTest)
#include "dialect_test.moc"
