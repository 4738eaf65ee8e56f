// What the knowledge room answers: capabilities, paths, ports, devices.
#include "core/knowledge/capabilities.h"
#include "core/knowledge/devices.h"
#include "core/knowledge/paths.h"
#include "core/knowledge/ports.h"

#include <QTest>
#include <linux/capability.h>

using namespace hullwright::knowledge;

class KnowledgeTest : public QObject {
    Q_OBJECT

private slots:
    void capabilityNames();
    void boundingSets_data();
    void boundingSets();
    void judgesPaths_data();
    void judgesPaths();
    void folderIsAsBadAsWhatItHolds();
    void controlSockets();
    void judgesPorts();
    void judgesDevices_data();
    void judgesDevices();
    void judgesDeviceRules_data();
    void judgesDeviceRules();
};

void KnowledgeTest::capabilityNames()
{
    QCOMPARE(capabilities().size(), std::size_t(41));
    QCOMPARE(CAP_LAST_CAP, 40);
    QCOMPARE(capability("SYS_ADMIN")->bit, CAP_SYS_ADMIN);
    QCOMPARE(capability("CHECKPOINT_RESTORE")->bit, CAP_CHECKPOINT_RESTORE);
    QCOMPARE(capability("SETFCAP")->bit, CAP_SETFCAP);
    CapabilityMask defaults = 0;
    for (const Capability& c : capabilities()) {
        if (c.dockerDefault)
            defaults |= bit(c);
    }
    QCOMPARE(defaults, kDockerDefault);
    QCOMPARE(names(kDockerDefault).size(), std::size_t(14));
    QCOMPARE(allCapabilities(), CapabilityMask(0x1ffffffffffULL));

    QCOMPARE(canonicalCapability("net_admin"), std::optional<std::string>("NET_ADMIN"));
    QCOMPARE(canonicalCapability("CAP_net_ADMIN"), std::optional<std::string>("NET_ADMIN"));
    QCOMPARE(canonicalCapability("all"), std::optional<std::string>("ALL"));
    for (const char* wrong : {"", "CAP_ALL", "NETADMIN", "CAP_CAP_CHOWN", " CHOWN", "CHOWN ", "SYS_ADMINS", "cap_"})
        QVERIFY2(!canonicalCapability(wrong), wrong);
    QVERIFY(!canonicalCapability(std::string(100000, 'A')));
}

void KnowledgeTest::boundingSets_data()
{
    QTest::addColumn<QStringList>("add");
    QTest::addColumn<QStringList>("drop");
    QTest::addColumn<bool>("privileged");
    QTest::addColumn<quint64>("mask");
    const quint64 all = 0x1ffffffffffULL, sysAdmin = 1ULL << 21, netRaw = 1ULL << 13, chown = 1;
    QTest::newRow("default") << QStringList() << QStringList() << false << quint64(kDockerDefault);
    QTest::newRow("drop all") << QStringList() << QStringList{"ALL"} << false << quint64(0);
    QTest::newRow("drop all, add one") << QStringList{"CHOWN"} << QStringList{"all"} << false << chown;
    QTest::newRow("drop one") << QStringList() << QStringList{"cap_net_raw"} << false << (quint64(kDockerDefault) & ~netRaw);
    QTest::newRow("add one") << QStringList{"SYS_ADMIN"} << QStringList() << false << (quint64(kDockerDefault) | sysAdmin);
    QTest::newRow("add all") << QStringList{"ALL"} << QStringList() << false << all;
    QTest::newRow("add all, drop one") << QStringList{"ALL"} << QStringList{"SYS_ADMIN"} << false << (all & ~sysAdmin);
    QTest::newRow("add all, drop all") << QStringList{"ALL"} << QStringList{"ALL"} << false << all;
    QTest::newRow("same added and dropped") << QStringList{"NET_RAW"} << QStringList{"NET_RAW"} << false << quint64(kDockerDefault);
    QTest::newRow("privileged") << QStringList() << QStringList{"ALL"} << true << all;
    QTest::newRow("unknown") << QStringList{"FLY"} << QStringList{"SWIM"} << false << quint64(kDockerDefault);
}

void KnowledgeTest::boundingSets()
{
    QFETCH(QStringList, add);
    QFETCH(QStringList, drop);
    QFETCH(bool, privileged);
    QFETCH(quint64, mask);
    const auto plain = [](const QStringList& list) {
        std::vector<std::string> result;
        for (const QString& item : list)
            result.push_back(item.toStdString());
        return result;
    };
    QCOMPARE(quint64(boundingSet(plain(add), plain(drop), privileged)), mask);
}

void KnowledgeTest::judgesPaths_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("readOnly");
    QTest::addColumn<int>("writable");
    QTest::addColumn<bool>("takes");
    const auto row = [](const char* path, PathClass kind, int readOnly, int writable, bool takes) { QTest::newRow(path) << int(kind) << readOnly << writable << takes; };
    row("/var/run/docker.sock", PathClass::ControlSocket, 5, 5, true);
    row("/run/docker.sock", PathClass::ControlSocket, 5, 5, true);
    row("//run/./x/../docker.sock/", PathClass::ControlSocket, 5, 5, true);
    row("/run/user/1000/docker.sock", PathClass::ControlSocket, 4, 4, false);
    row("/run/user/1000/podman/podman.sock", PathClass::ControlSocket, 4, 4, false);
    row("//./pipe/docker_engine", PathClass::ControlSocket, 5, 5, true);
    row("\\\\.\\pipe\\docker_engine", PathClass::ControlSocket, 5, 5, true);
    row("/", PathClass::HostRoot, 5, 5, true);
    row("/..", PathClass::HostRoot, 5, 5, true);
    row("/etc", PathClass::HostRoot, 5, 5, true);
    row("/etc/ssl", PathClass::Credentials, 4, 4, false);
    row("/etc/localtime", PathClass::Harmless, 0, 2, false);
    row("/etc/myapp", PathClass::None, 0, 0, false);
    row("/run", PathClass::ControlSocketFolder, 5, 5, true);
    row("/var/run", PathClass::ControlSocketFolder, 5, 5, true);
    row("/run/podman", PathClass::ControlSocketFolder, 5, 5, true);
    row("/var/snap", PathClass::ControlSocketFolder, 5, 5, true);
    row("/var/lib/docker/volumes/db/_data", PathClass::EngineData, 4, 4, false);
    row("/var/lib/docker", PathClass::EngineData, 4, 5, true);
    row("/bin", PathClass::HostCode, 2, 5, true);
    row("/usr/share", PathClass::None, 0, 0, false);
    row("/home", PathClass::UserData, 5, 5, true);
    row("/home/ann", PathClass::UserData, 5, 5, true);
    row("/home/ann/project", PathClass::None, 0, 0, false);
    row("/home/ann/project/.env", PathClass::Credentials, 3, 4, false);
    row("/home/ann/.ssh/id_ed25519", PathClass::Credentials, 4, 5, true);
    row("/root/.ssh", PathClass::Credentials, 4, 5, true);
    row("/home/ann/.docker/config.json", PathClass::Credentials, 4, 4, false);
    row("/home/ann/.docker/run", PathClass::Credentials, 5, 5, true);
    row("/proc", PathClass::KernelInterface, 5, 5, true);
    row("/proc/1/root/etc", PathClass::HostRoot, 5, 5, true);
    row("/sys/fs/cgroup", PathClass::KernelInterface, 2, 4, true);
    row("/dev", PathClass::DeviceFolder, 5, 5, true);
    row("/dev/sda1", PathClass::DeviceFolder, 4, 4, false);
    row("/dev/null", PathClass::None, 0, 0, false);
    row("/srv", PathClass::UserData, 2, 3, false);
    row("/srv/www", PathClass::None, 0, 0, false);
    row("C:\\", PathClass::HostRoot, 5, 5, true);
    row("/mnt/c/Users", PathClass::UserData, 4, 5, true);
    row("/c/Windows/System32", PathClass::HostCode, 3, 5, true);
    row("/cx", PathClass::None, 0, 0, false);
    row("/tmp", PathClass::UserData, 4, 4, false);
    row("/tmp/app", PathClass::None, 0, 0, false);
}

void KnowledgeTest::judgesPaths()
{
    QFETCH(int, kind);
    QFETCH(int, readOnly);
    QFETCH(int, writable);
    QFETCH(bool, takes);
    const PathVerdict verdict = judgePath(QTest::currentDataTag());
    QCOMPARE(int(verdict.kind), kind);
    QCOMPARE(verdict.severityReadOnly, readOnly);
    QCOMPARE(verdict.severityWritable, writable);
    QCOMPARE(verdict.takesHostWhenWritable, takes);
    QCOMPARE(verdict.why.empty(), verdict.kind == PathClass::None);
    QCOMPARE(verdict.pattern.empty(), verdict.kind == PathClass::None);
}

void KnowledgeTest::folderIsAsBadAsWhatItHolds()
{
    // A property over real paths: no folder is judged milder than something known in it, benign entries aside.
    const std::vector<std::string> paths{"/run/docker.sock", "/var/lib/docker/volumes", "/etc/shadow", "/home/ann/.ssh", "/sys/kernel/debug", "/proc/sys", "/var/spool/cron", "/dev/mapper",
                                         "/run/user/1000/bus", "/home/ann/.config/gcloud", "/root/.kube", "/usr/local/bin", "/boot", "/var/lib/kubelet"};
    for (const std::string& path : paths) {
        const PathVerdict inner = judgePath(path);
        QVERIFY2(inner.severityWritable > 0, path.c_str());
        for (std::size_t slash = path.rfind('/'); slash != std::string::npos && slash > 0; slash = path.rfind('/', slash - 1)) {
            const std::string folder = path.substr(0, slash);
            const PathVerdict outer = judgePath(folder);
            QVERIFY2(outer.severityWritable >= inner.severityWritable && outer.severityReadOnly >= inner.severityReadOnly, (folder + " < " + path).c_str());
            QVERIFY2(outer.takesHostWhenWritable || !inner.takesHostWhenWritable, (folder + " < " + path).c_str());
        }
    }
}

void KnowledgeTest::controlSockets()
{
    for (const char* path : {"/var/run/docker.sock", "/run/containerd/containerd.sock", "/home/x/.docker/run/docker.sock", "//./pipe/docker_engine"})
        QVERIFY2(isControlSocket(path), path);
    for (const char* path : {"/run", "/var/run/docker.sock.bak", "/app/docker.sock", "/run/dbus/system_bus_socket", ""})
        QVERIFY2(!isControlSocket(path), path);
}

void KnowledgeTest::judgesPorts()
{
    QCOMPARE(port(5432, "tcp")->service, std::string("PostgreSQL"));
    QCOMPARE(port(5432, "")->severityPublished, 4);
    QVERIFY(!port(5432, "udp"));
    QCOMPARE(port(2375, "tcp")->severityPublished, 5);
    QCOMPARE(port(443, "udp")->severityPublished, 1);
    QVERIFY(!port(0, "tcp"));
    QVERIFY(!port(65536, "tcp"));
}

void KnowledgeTest::judgesDevices_data()
{
    QTest::addColumn<int>("severity");
    QTest::addColumn<bool>("takes");
    QTest::newRow("/dev/sda") << 5 << true;
    QTest::newRow("/dev/nvme0n1p2") << 5 << true;
    QTest::newRow("/dev/mem") << 5 << true;
    QTest::newRow("/dev") << 5 << true;
    QTest::newRow("/dev/mapper") << 5 << true;
    QTest::newRow("/dev/dri") << 3 << false;
    QTest::newRow("/dev/dri/renderD128") << 2 << false;
    QTest::newRow("/dev/net/tun") << 2 << false;
    QTest::newRow("/dev/tty") << 0 << false;
    QTest::newRow("/dev/tty1") << 4 << false;
    QTest::newRow("/dev/ttyUSB0") << 2 << false;
    QTest::newRow("/dev/null") << 0 << false;
    QTest::newRow("/dev/kvm") << 3 << false;
    QTest::newRow("/dev/loop0") << 4 << true;
    QTest::newRow("/dev/loop-control") << 4 << false;
    QTest::newRow("nvidia.com/gpu=all") << 3 << false;
    QTest::newRow("/dev/unheard-of") << 0 << false;
}

void KnowledgeTest::judgesDevices()
{
    QFETCH(int, severity);
    QFETCH(bool, takes);
    const DeviceVerdict verdict = judgeDevice(QTest::currentDataTag());
    QCOMPARE(verdict.severity, severity);
    QCOMPARE(verdict.takesHost, takes);
    QCOMPARE(verdict.known, !verdict.why.empty());
    QVERIFY(!judgeDevice(QTest::currentDataTag(), "r").takesHost);
    QVERIFY(judgeDevice(QTest::currentDataTag(), "r").severity <= severity);
}

void KnowledgeTest::judgesDeviceRules_data()
{
    QTest::addColumn<bool>("known");
    QTest::addColumn<int>("severity");
    QTest::addColumn<bool>("takes");
    QTest::newRow("b 8:* rwm") << true << 5 << true;
    QTest::newRow("b 8:0 r") << true << 5 << false;
    QTest::newRow("a *:* rwm") << true << 5 << true;
    QTest::newRow("b *:* rwm") << true << 5 << true;
    QTest::newRow("c *:* rmw") << true << 5 << true;
    QTest::newRow("c 1:3 rwm") << true << 0 << false;
    QTest::newRow("c 1:* rwm") << true << 5 << true;
    QTest::newRow("c 189:* rmw") << true << 3 << false;
    QTest::newRow("c 10:200 rwm") << true << 2 << false;
    QTest::newRow("c 10:* rwm") << true << 4 << true;
    QTest::newRow("c 13:* rwm") << true << 4 << false;
    QTest::newRow("c 240:7 rwm") << true << 3 << false;
    for (const char* wrong : {"", "c", "d 1:1 r", "c 1:1", "c 1:1 x", "c 1:1 rwmr", "c -1:1 r", "c 99999999999:1 r", "c 1 r", "c:1:1 r"})
        QTest::newRow(wrong) << false << 0 << false;
}

void KnowledgeTest::judgesDeviceRules()
{
    QFETCH(bool, known);
    QFETCH(int, severity);
    QFETCH(bool, takes);
    const DeviceVerdict verdict = judgeDeviceRule(QTest::currentDataTag());
    QCOMPARE(verdict.known, known);
    QCOMPARE(verdict.severity, severity);
    QCOMPARE(verdict.takesHost, takes);
}

QTEST_GUILESS_MAIN(KnowledgeTest)
#include "knowledge_test.moc"
