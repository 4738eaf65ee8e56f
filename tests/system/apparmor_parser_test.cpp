// The real apparmor_parser is asked: does it take every profile, and does what it compiled allow what we say and nothing else?
#include "core/apparmor/by_hand.h"
#include "core/apparmor/profile.h"
#include "core/compose/load.h"
#include "core/yaml/tree.h"
#include "tests/support/test_paths.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <set>

using namespace hullwright;
using namespace hullwright::apparmor;

namespace {

QString parserProgram()
{
    const QString found = QStandardPaths::findExecutable("apparmor_parser");
    return found.isEmpty() ? QStandardPaths::findExecutable("apparmor_parser", {"/usr/sbin", "/sbin"}) : found;
}

QString missing()
{
    if (parserProgram().isEmpty())
        return "apparmor_parser isn't installed";
    return QFile::exists("/etc/apparmor.d/abi/3.0") ? QString() : QString("abi/3.0 isn't installed");
}

struct Compiled {
    int code = -1;
    QByteArray binary, messages;
};

/// Compiles without a kernel that has AppArmor; nothing is loaded.
Compiled compileText(const std::string& text, const QStringList& more = {"-S"})
{
    QTemporaryDir folder;
    QFile file(folder.filePath("profile"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0)
        return {};
    file.close();
    QProcess process;
    process.start(parserProgram(), QStringList{"-Q", "-K", "-T", "--kernel-features", "/etc/apparmor.d/abi/3.0", "--warn=all"} + more + QStringList{file.fileName()});
    if (!process.waitForFinished(120000)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, "did not end in time"};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The compiled file rules as a walkable machine, from `-D dfa-states`.
class FileRules {
public:
    static constexpr unsigned kExecute = 1, kWrite = 2, kRead = 4;

    explicit FileRules(const std::string& text)
    {
        const QStringList lines = QString::fromLatin1(compileText(text, {"-S", "-D", "dfa-states"}).messages).split('\n');
        static const QRegularExpression permissions(R"(^\{(\d+)\} (?:<== )?\(0x ([0-9a-f]+)/([0-9a-f]+)/)");
        static const QRegularExpression state(R"(^\{(\d+)\} perms:)");
        static const QRegularExpression one(R"(^    .*0x([0-9a-f]+) -> \{(\d+)\})");
        static const QRegularExpression others(R"(^    \[\^?(.*)\] -> \{(\d+)\})");
        int current = 0, tables = 0;
        for (const QString& line : lines) {
            if (line.startsWith("{1} <=="))
                ++tables;
            if (tables > 1)
                break; // the second machine is for everything that isn't a file
            if (const auto m = permissions.match(line); m.hasMatch())
                m_allowed[m.captured(1).toInt()] = m.captured(2).toUInt(nullptr, 16) & ~m.captured(3).toUInt(nullptr, 16);
            else if (const auto s = state.match(line); s.hasMatch())
                current = s.captured(1).toInt();
            else if (const auto o = others.match(line); o.hasMatch())
                m_others[current] = {o.captured(1), o.captured(2).toInt()};
            else if (const auto c = one.match(line); c.hasMatch())
                m_next[{current, c.captured(1).toInt(nullptr, 16)}] = c.captured(2).toInt();
        }
    }

    [[nodiscard]] bool valid() const { return m_allowed.size() > 3 && m_next.size() > 1; }

    /// What a process may do with the file, for its owner.
    [[nodiscard]] unsigned allowed(std::string_view path) const
    {
        int at = 1;
        for (const char c : path) {
            if (const auto next = m_next.find({at, static_cast<unsigned char>(c)}); next != m_next.end()) {
                at = next->second;
                continue;
            }
            const auto rest = m_others.find(at);
            if (rest == m_others.end() || QString(rest->second.first).remove("\\x0").contains(QChar::fromLatin1(c)))
                return 0;
            at = rest->second.second;
        }
        const auto found = m_allowed.find(at);
        return found == m_allowed.end() ? 0 : found->second & (kExecute | kWrite | kRead);
    }
    [[nodiscard]] bool writable(std::string_view path) const { return (allowed(path) & kWrite) != 0; }
    [[nodiscard]] bool readable(std::string_view path) const { return (allowed(path) & kRead) != 0; }
    [[nodiscard]] bool executable(std::string_view path) const { return (allowed(path) & kExecute) != 0; }

private:
    std::map<int, unsigned> m_allowed;
    std::map<std::pair<int, int>, int> m_next;
    std::map<int, std::pair<QString, int>> m_others;
};

template <class T>
compose::Setting<T> set(T value)
{
    return compose::Sourced<T>{std::move(value), {}};
}

compose::Mount volume(std::string target, bool readOnly = false)
{
    compose::Mount mount;
    mount.source = "v";
    mount.target = std::move(target);
    mount.readOnly = readOnly;
    return mount;
}

compose::Stack stackOf(std::vector<compose::Service> services, std::string name = "shop")
{
    compose::Stack stack;
    stack.name = std::move(name);
    for (auto& service : services)
        stack.services.push_back(std::make_shared<compose::Service>(std::move(service)));
    return stack;
}

std::string textFor(const compose::Stack& stack, std::size_t index = 0)
{
    const auto profile = build(*stack.services.at(index), stack);
    return profile ? toText(*profile) : std::string();
}

compose::Service named(const char* name)
{
    compose::Service service;
    service.name = name;
    return service;
}

/// Names of the profiles that the parser sees in a text.
QStringList profilesIn(const std::string& text)
{
    return QString::fromLatin1(compileText(text, {"-N"}).binary).split('\n', Qt::SkipEmptyParts);
}

} // namespace

class AppArmorParserTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyKindOfServiceCompiles();
    void readOnlyRootIsReadOnly();
    void writableRootKeepsTheKernelShut();
    void hostileTargetsMatchOnlyThemselves();
    void hostileNamesAddNoProfile();
    void walkerNoticesAWeakRule();
    void changesByHandCompile();
    void corpusServicesCompile();
};

void AppArmorParserTest::initTestCase()
{
    if (const QString why = missing(); !why.isEmpty())
        QSKIP(qPrintable(why));
}

void AppArmorParserTest::everyKindOfServiceCompiles()
{
    std::vector<compose::Service> services;
    for (const bool readOnly : {false, true}) {
        for (const char* capability : {"", "ALL", "SYS_ADMIN", "NET_ADMIN", "SYS_PTRACE", "BPF", "CHECKPOINT_RESTORE"}) {
            for (const bool privileged : {false, true}) {
                auto service = named("s");
                service.name += std::to_string(services.size());
                service.readOnly = set(readOnly);
                service.privileged = set(privileged);
                service.capAdd = {{capability, {}}};
                service.capDrop = {{readOnly ? "ALL" : "", {}}};
                service.mounts = {volume("/data"), volume("/data/conf", true), volume("/etc/app", true), volume("/var/run/x"), volume("/sys/fs/cgroup", privileged)};
                service.mounts[2].type = compose::Mount::Type::Bind;
                service.mounts[2].source = service.mounts[2].resolvedSource = "/var/run/docker.sock";
                service.networkMode = set<std::string>(readOnly ? "none" : "host");
                service.pid = set<std::string>(privileged ? "host" : "service:s1");
                service.devices.push_back({"/dev/dri", "/dev/dri", "rwm", 0, {}});
                services.push_back(std::move(service));
            }
        }
    }
    const auto stack = stackOf(std::move(services));
    std::string all;
    for (std::size_t i = 0; i < stack.services.size(); ++i) {
        std::string text = textFor(stack, i);
        QVERIFY(!text.empty());
        // One abi line serves a file of many profiles.
        all += i == 0 ? text : text.replace(text.find("abi <abi/3.0>,"), 14, "");
    }
    const Compiled compiled = compileText(all);
    QVERIFY2(compiled.code == 0, compiled.messages.constData());
    QVERIFY2(compiled.messages.isEmpty() || !compiled.messages.contains("profile"), compiled.messages.constData());
    QCOMPARE(profilesIn(all).size(), qsizetype(stack.services.size()));
}

void AppArmorParserTest::readOnlyRootIsReadOnly()
{
    auto service = named("web");
    service.readOnly = set(true);
    service.mounts = {volume("/var/lib/db"), volume("/conf", true), volume("/var/lib/db/fixed", true), volume("/conf/cache"), volume("/tmp/a b")};
    const FileRules rules(textFor(stackOf({service})));
    QVERIFY(rules.valid());
    for (const char* path : {"/var/lib/db", "/var/lib/db/", "/var/lib/db/base/1", "/conf/cache/x", "/tmp/a b/c", "/dev/null", "/dev/pts/0", "/dev/shm/x", "/proc/17/comm", "/proc/17/task/18/comm"})
        QVERIFY2(rules.writable(path), path);
    for (const char* path : {"/", "/etc/passwd", "/bin/sh", "/var/lib/dbx", "/var/lib", "/var/lib/d", "/conf", "/conf/app.ini", "/var/lib/db/fixed/x", "/tmp/x", "/tmp/a", "/dev/sda", "/proc/sys/kernel/core_pattern",
                             "/proc/sysrq-trigger", "/proc/self", "/sys/kernel/x", "/sys/fs/cgroup/release_agent", "/root/.ssh/authorized_keys"})
        QVERIFY2(!rules.writable(path), path);
    for (const char* path : {"/", "/etc/passwd", "/conf/app.ini", "/proc/cpuinfo", "/sys/fs/cgroup/memory.max", "/var/lib/db/fixed/x"})
        QVERIFY2(rules.readable(path), path);
    for (const char* path : {"/proc/kcore", "/proc/sysrq-trigger", "/sys/firmware/efi/x", "/sys/kernel/security/apparmor"})
        QVERIFY2(!rules.readable(path), path);
    QVERIFY(rules.executable("/bin/sh") && rules.executable("/app/server"));
}

void AppArmorParserTest::writableRootKeepsTheKernelShut()
{
    auto service = named("web");
    service.mounts = {volume("/etc/app", true)};
    const FileRules rules(textFor(stackOf({service})));
    QVERIFY(rules.valid());
    for (const char* path : {"/etc/passwd", "/x/y", "/proc/1/oom_score_adj", "/proc/12345/comm", "/dev/anything"})
        QVERIFY2(rules.writable(path), path);
    for (const char* path : {"/proc/sys/kernel/core_pattern", "/proc/sys/kernel/shmmax", "/proc/irq/1/smp_affinity", "/proc/bus/pci/x", "/proc/fs/x", "/proc/sysrq-trigger", "/proc/kcore", "/sys/power/state",
                             "/sys/fs/cgroup/x", "/sys/firmware/x", "/etc/app", "/etc/app/x"})
        QVERIFY2(!rules.writable(path), path);

    service.capAdd = {{"SYS_ADMIN", {}}};
    const FileRules admin(textFor(stackOf({service})));
    QVERIFY(admin.writable("/sys/fs/cgroup/x/y"));
    for (const char* path : {"/sys/power/state", "/sys/fs/bpf/x", "/sys/kernel/uevent_helper", "/sys/firmware/x", "/sys/devices/x", "/sys/fsx/y"})
        QVERIFY2(!admin.writable(path), path);
}

void AppArmorParserTest::hostileTargetsMatchOnlyThemselves()
{
    for (const char* target : {"/a*", "/a?", "/a[bc]", "/a{b,c}", "/a**", "/a^b", "/a,b", "/a b", "/a\\b", "/@{PROC}", "/a@b", "/a\\*", "/#a", "/a\\", "/a'b", "/a$b", "/a(b)", "/a\xc3\xa9", "/[^a]", "/a/{,**}", "/a\\{b", "/${x}"}) {
        auto service = named("web");
        service.readOnly = set(true);
        service.mounts = {volume(target)};
        const std::string text = textFor(stackOf({service}));
        const Compiled compiled = compileText(text);
        QVERIFY2(compiled.code == 0, (target + compiled.messages.toStdString()).c_str());
        const FileRules rules(text);
        QVERIFY2(rules.writable(target) && rules.writable(std::string(target) + "/x"), target);
        for (const char* other : {"/ax", "/a", "/ab", "/ac", "/a/x", "/b", "/etc/passwd", "/proc/x", "/bx", "/abc/d"})
            QVERIFY2(target == std::string_view(other) || !rules.writable(other), (std::string(target) + " opens " + other).c_str());
    }
}

void AppArmorParserTest::hostileNamesAddNoProfile()
{
    QCOMPARE(profilesIn("profile a {\n}\nprofile b {\n}\n").size(), qsizetype(2));
    for (const char* name : {"x", "x\"} profile evil {", "x}\nprofile evil {\n  file,\n}", "x flags=(complain)", "x,\n  capability sys_admin,", "\\", "{a,b}", "*", "@{x}", "//x", "x//&y"}) {
        auto service = named(name);
        service.mounts = {volume("/data")};
        service.mounts[0].source = name;
        service.security.appArmor = set<std::string>(name);
        const std::string text = textFor(stackOf({service}, name));
        const Compiled compiled = compileText(text);
        QVERIFY2(compiled.code == 0, (name + compiled.messages.toStdString()).c_str());
        QCOMPARE(profilesIn(text).size(), qsizetype(1));
    }
}

void AppArmorParserTest::walkerNoticesAWeakRule()
{
    auto service = named("web");
    service.readOnly = set(true);
    std::string text = textFor(stackOf({service}));
    QVERIFY(!FileRules(text).writable("/etc/passwd"));
    text.insert(text.rfind('}'), "  /etc/pass* w,\n");
    QVERIFY(FileRules(text).writable("/etc/passwd"));
    QVERIFY(!FileRules(text).writable("/etc/group"));
}

/// Every form that checkRule() takes, into the profiles of two services, with half of what these give left out.
void AppArmorParserTest::changesByHandCompile()
{
    const std::vector<std::string> typed{
        "/srv/** r", "\"/srv/a b\" rw", "/x/{a,b{c,d}}/[a-z0-9_]* rwk", "/x/[^/]*/{,**} r", "owner /x r", "audit deny owner /x wl", "file /x rix", "rw /x", "deny /y x", "/usr/** mrix", "\"/x #y\" r", "\"/x,y\" r", "/x/\\{a\\^ r", "/x?y*z r",
        "capability net_bind_service", "capability net_raw sys_admin", "deny capability sys_boot", "network inet", "network inet6 udp", "network icmp", "network packet raw", "network vsock", "deny network inet rdm", "signal",
        "signal (send, receive) set=(kill term) peer=\"a b\"", "signal send set=rtmin+32 peer={a,b}", "ptrace (read trace) peer=web//x", "unix (connect, send) type=stream peer=(label=unconfined, addr=@x*)", "unix (bind) addr=\"@a b\"", "unix addr=none",
        "mount options=(ro, nosuid) fstype=(ext4, xfs) /dev/sd* -> /mnt/{,**}", "mount options=rslave -> /", "mount options=(bind, ro) /a -> /b", "mount fstype=tmpfs tmpfs -> /x/", "remount options=(ro) /a", "umount /a", "pivot_root oldroot=/a /b",
        "dbus (send) bus=system"};
    for (const bool readOnly : {false, true}) {
        auto service = named("web");
        service.readOnly = set(readOnly);
        service.mounts = {volume("/data")};
        const auto stack = stackOf({service});
        auto profile = build(*stack.services.front(), stack).value();
        for (std::size_t i = 0; i < profile.rules.size(); i += 2)
            removeRule(profile, i);
        for (const std::string& rule : typed)
            QVERIFY2(addRule(profile, rule), rule.c_str());
        const Compiled compiled = compileText(toText(profile));
        QVERIFY2(compiled.code == 0, compiled.messages.constData());
        QCOMPARE(profilesIn(toText(profile)).size(), qsizetype(1));
    }
    // What is left out is out: the rule that opens /data doesn't count as long as it is a comment.
    auto service = named("web");
    service.readOnly = set(true);
    service.mounts = {volume("/data")};
    const auto stack = stackOf({service});
    auto profile = build(*stack.services.front(), stack).value();
    QVERIFY(FileRules(toText(profile)).writable("/data/x"));
    for (std::size_t i = 0; i < profile.rules.size(); ++i)
        if (profile.rules[i].text.starts_with("\"/data"))
            removeRule(profile, i);
    QVERIFY(addRule(profile, "/data/log/* w"));
    const FileRules rules(toText(profile));
    QVERIFY(!rules.writable("/data/x") && rules.writable("/data/log/x"));
}

void AppArmorParserTest::corpusServicesCompile()
{
    const auto files = test::corpusFiles();
    if (files.empty())
        QSKIP("the corpus isn't on this machine");
    std::string batch;
    std::size_t services = 0, refused = 0, inBatch = 0;
    std::set<std::string> names, bodies;
    const auto flush = [&] {
        const Compiled compiled = compileText("abi <abi/3.0>,\n" + batch);
        QVERIFY2(compiled.code == 0, compiled.messages.constData());
        QCOMPARE(std::size_t(compiled.messages.count("Warning")), std::size_t(0));
        batch.clear();
        inBatch = 0;
    };
    for (const auto& file : files) {
        const auto tree = yaml::Tree::parse(test::bytesOf(file));
        if (!tree)
            continue;
        compose::LoadOptions options;
        options.projectDirectory = "/srv/" + std::to_string(names.size());
        const auto project = compose::load(*tree, options);
        for (const auto& service : project.stack->services) {
            ++services;
            const auto profile = build(*service, *project.stack);
            if (!profile) {
                ++refused;
                QCOMPARE(int(profile.error().code), int(ErrorCode::Refused));
                continue;
            }
            std::string text = toText(*profile);
            text.erase(0, text.find("profile \""));
            // Files of one project name give one profile name, and many services one body: each is compiled once.
            std::string body = text.substr(text.find('{'));
            for (std::size_t at = body.find(profile->name); at != std::string::npos; at = body.find(profile->name))
                body.erase(at, profile->name.size());
            if (!names.insert(profile->name).second || !bodies.insert(body).second)
                continue;
            batch += text;
            if (++inBatch == 25)
                flush();
        }
    }
    if (inBatch > 0)
        flush();
    qInfo("%zu services, %zu different profiles compiled, %zu refused", services, bodies.size(), refused);
    QVERIFY(services > 100);
}

QTEST_GUILESS_MAIN(AppArmorParserTest)
#include "apparmor_parser_test.moc"
