// The real apparmor_parser is asked: does it take every profile, and does what it compiled allow what we say and nothing else?
#include "core/apparmor/by_hand.h"
#include "core/apparmor/profile.h"
#include "core/compose/load.h"
#include "core/yaml/tree.h"
#include "tests/support/test_paths.h"
#include "tests/system/apparmor_compile.h"

#include <QTest>
#include <optional>
#include <set>

using namespace hullwright;
using namespace hullwright::apparmor;
using test::Compiled;
using test::compileText;
using test::FileRules;

namespace {

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
    void readOnlyMountSparesWhatIsWritableInIt();
    void imagesWriteWhereTheyMust();
    void writableRootKeepsTheKernelShut();
    void hostileTargetsMatchOnlyThemselves();
    void hostileNamesAddNoProfile();
    void walkerNoticesAWeakRule();
    void changesByHandCompile();
    void laterAbiCompiles();
    void corpusServicesCompile();
    void corpusMountsHold();
};

void AppArmorParserTest::initTestCase()
{
    if (const QString why = test::missing(); !why.isEmpty())
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

void AppArmorParserTest::readOnlyMountSparesWhatIsWritableInIt()
{
    for (const bool readOnly : {false, true}) {
        auto service = named("web");
        service.readOnly = set(readOnly);
        service.mounts = {volume("/data"), volume("/data/conf", true)};
        for (const char* inner : {"live", "lives", "a-b", "a]b", "^x", "-y", "a,b", "a b", "[z", "{k}", "a\\b", "a*", "deep/er/w"})
            service.mounts.push_back(volume(std::string("/data/conf/") + inner));
        const std::string text = textFor(stackOf({service}));
        const Compiled compiled = compileText(text);
        QVERIFY2(compiled.code == 0 && !compiled.messages.contains("Warning"), compiled.messages.constData());
        const FileRules rules(text);
        QVERIFY(rules.valid());
        for (const char* inner : {"live", "lives", "a-b", "a]b", "^x", "-y", "a,b", "a b", "[z", "{k}", "a\\b", "a*", "deep/er/w"})
            for (const char* tail : {"", "/", "/x", "/x/y"})
                QVERIFY2(rules.writable(std::string("/data/conf/") + inner + tail), (std::string(inner) + tail).c_str());
        for (const char* other : {"", "/", "/l", "/li", "/liv", "/livx", "/live.bak", "/livesx", "/lively/x", "/a", "/a-", "/a-c", "/ab", "/a]", "/^", "/^y", "/x", "/-", "/-x", "/y", "/a,", "/a ", "/[", "/z", "/{k", "/k}", "/k", "/a\\", "/a*b", "/ax", "/deep",
                                  "/deep/", "/deep/x", "/deep/er", "/deep/er/", "/deep/er/v", "/deep/er/wx", "/deep/e/w", "/deeper/w", "/er/w", "/other/live", "/other/live/x", "/\xc3\xa9"})
            QVERIFY2(!rules.writable(std::string("/data/conf") + other) && rules.readable(std::string("/data/conf") + other), other);
        QVERIFY(rules.writable("/data/x") && rules.writable("/data/confx") && rules.writable("/data/con"));
    }
}

void AppArmorParserTest::imagesWriteWhereTheyMust()
{
    auto service = named("db");
    service.readOnly = set(true);
    service.image = set<std::string>("postgres:16");
    const FileRules rules(textFor(stackOf({service})));
    for (const char* path : {"/var/lib/postgresql/data/base/1", "/run/postgresql/.s.PGSQL.5432", "/tmp/x"})
        QVERIFY2(rules.writable(path), path);
    for (const char* path : {"/var/lib/postgresql/x", "/run/x", "/etc/passwd", "/usr/lib/postgresql/16/bin/postgres"})
        QVERIFY2(!rules.writable(path), path);
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

/// What rules of ABI 4.0 look like is known from its manual alone where its parser isn't here.
void AppArmorParserTest::laterAbiCompiles()
{
    if (!QFile::exists("/etc/apparmor.d/abi/4.0"))
        QSKIP("abi/4.0 isn't installed: profiles for it are not compiled here");
    for (const char* capability : {"", "SYS_ADMIN"}) {
        auto service = named("web");
        service.capAdd = {{capability, {}}};
        service.privileged = set(*capability != 0);
        const auto stack = stackOf({service});
        auto profile = build(*stack.services.front(), stack, Abi::V4).value();
        for (const char* rule : {"userns", "userns create", "audit deny userns", "io_uring", "io_uring (sqpoll, override_creds)", "io_uring sqpoll label=web", "mqueue", "mqueue (create, read) type=posix /x*", "mqueue type=sysv 123", "mqueue r /x"})
            QVERIFY2(addRule(profile, rule) || std::string_view(rule) == "mqueue" || std::string_view(rule).starts_with("userns") || std::string_view(rule) == "io_uring", rule);
        const Compiled compiled = compileText(toText(profile), {"-S"}, "/etc/apparmor.d/abi/4.0");
        QVERIFY2(compiled.code == 0 && !compiled.messages.contains("Warning"), compiled.messages.constData());
    }
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
            body.erase(std::min(body.find("\n  # Marks of"), body.size()));
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

/// What a service's mounts say of a place below one of them: written to, only read, or neither asked here (what the engine mounts itself, or a service that may mount).
std::optional<bool> mayWrite(const compose::Service& service, const std::string& path)
{
    for (const char* engines : {"/proc/", "/sys/", "/dev/"})
        if (path.starts_with(engines))
            return std::nullopt;
    std::optional<bool> result = service.readOnly && service.readOnly->value ? std::optional(false) : std::nullopt;
    std::size_t longest = 0;
    const auto covers = [&](const std::string& target, bool writable) {
        if (target.starts_with('/') && target.size() >= longest && path.starts_with(target.ends_with('/') ? target : target + "/")) {
            longest = target.size();
            result = writable;
        }
    };
    for (const compose::Mount& mount : service.mounts)
        covers(mount.target, !mount.readOnly);
    return result;
}

/// Every service of the corpus (each seventh; HULLWRIGHT_STRIDE=1: all): the compiled automaton lets it write below what is mounted writable, and below what is not it doesn't.
void AppArmorParserTest::corpusMountsHold()
{
    const auto files = test::corpusFiles();
    if (files.empty())
        QSKIP("the corpus isn't on this machine");
    const int stride = qEnvironmentVariableIsSet("HULLWRIGHT_STRIDE") ? std::max(1, qEnvironmentVariableIntValue("HULLWRIGHT_STRIDE")) : 7;
    int number = 0, asked = 0, services = 0;
    std::set<std::string> bodies;
    for (const auto& file : files) {
        const auto tree = yaml::Tree::parse(test::bytesOf(file));
        if (!tree)
            continue;
        compose::LoadOptions options;
        options.projectDirectory = "/srv/corpus";
        const auto project = compose::load(*tree, options);
        for (const auto& service : project.stack->services) {
            const bool mounts = service->mounts.empty() && !(service->readOnly && service->readOnly->value);
            const bool open = service->privileged && service->privileged->value;
            if (mounts || open || number++ % stride != 0)
                continue;
            const auto profile = build(*service, *project.stack);
            if (!profile)
                continue;
            const bool mayMount = std::any_of(profile->rules.begin(), profile->rules.end(), [](const Rule& rule) { return rule.text == "mount," || rule.text == "capability sys_admin,"; });
            if (mayMount || !bodies.insert(toText(*profile).substr(toText(*profile).find('{'))).second)
                continue;
            const FileRules rules(toText(*profile));
            QVERIFY2(rules.valid(), file.c_str());
            ++services;
            std::vector<std::string> places{"/usr/lib/intruder", "/opt/intruder"};
            for (const compose::Mount& mount : service->mounts)
                if (mount.target.starts_with('/') && !mount.target.ends_with(".sock")) // connecting to a socket is writing, whatever its mount says
                    places.push_back(mount.target + (mount.target.ends_with('/') ? "" : "/") + "intruder");
            for (const std::string& place : places) {
                const auto wanted = mayWrite(*service, place);
                if (!wanted)
                    continue;
                ++asked;
                QVERIFY2(rules.writable(place) == *wanted, qPrintable(QStringLiteral("%1: %2 %3 %4").arg(QString::fromStdString(file.filename().string()), QString::fromStdString(service->name), QString::fromStdString(place), *wanted ? "can't be written to" : "can be written to")));
            }
        }
    }
    qInfo("%d places of %d services are as their mounts say", asked, services);
    QVERIFY(asked > 20);
}

QTEST_GUILESS_MAIN(AppArmorParserTest)
#include "apparmor_parser_test.moc"
