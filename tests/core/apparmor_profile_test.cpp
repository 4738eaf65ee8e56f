// AppArmor profiles as text: names, quoting, which rules follow from which facts. The real parser is asked in tests/system.
#include "core/apparmor/stored.h"

#include <QTest>
#include <algorithm>
#include <set>

using namespace hullwright;
using namespace hullwright::apparmor;

namespace {

compose::Mount mount(compose::Mount::Type type, const char* source, const char* target, bool readOnly = false)
{
    compose::Mount result;
    result.type = type;
    result.source = source;
    if (type == compose::Mount::Type::Bind)
        result.resolvedSource = source;
    result.target = target;
    result.readOnly = readOnly;
    return result;
}

compose::Service service(const char* name = "web")
{
    compose::Service result;
    result.name = name;
    return result;
}

template <class T>
compose::Setting<T> set(T value)
{
    return compose::Sourced<T>{std::move(value), {}};
}

compose::Text word(const char* value)
{
    return {value, {}};
}

struct Built {
    Profile profile;
    [[nodiscard]] bool has(std::string_view rule) const
    {
        return std::any_of(profile.rules.begin(), profile.rules.end(), [&](const Rule& r) { return r.text == rule; });
    }
    [[nodiscard]] bool mentions(std::string_view part) const
    {
        return std::any_of(profile.rules.begin(), profile.rules.end(), [&](const Rule& r) { return r.text.find(part) != std::string::npos; });
    }
};

Built built(const compose::Service& service, const std::vector<compose::Service>& others = {})
{
    compose::Stack stack;
    stack.name = "shop";
    stack.services.push_back(std::make_shared<compose::Service>(service));
    for (const auto& other : others)
        stack.services.push_back(std::make_shared<compose::Service>(other));
    auto profile = build(service, stack);
    if (!profile)
        qFatal("%s", describe(profile.error()).c_str());
    return {std::move(*profile)};
}

std::size_t countLines(const std::string& text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

class AppArmorProfileTest : public QObject {
    Q_OBJECT

private slots:
    void namesAreSafeAndDistinct();
    void quotesPaths();
    void capabilitiesAreExact();
    void networkFollowsNeed();
    void readOnlyRootGrantsOnlyPlaces();
    void readOnlyMountsAreDeniedOnlyWhereSafe();
    void imageOpensWhatItNeeds();
    void neverRootNeedsNoCapability();
    void socketsStayUsable();
    void linksHaveTwins();
    void mountingFollowsSysAdmin();
    void signalsReachTheEngineAndNeighbours();
    void volumesFromOthersCount();
    void hostileNamesAddNoLine();
    void everyRuleHasAReason();
    void textIsWhole();
    void laterAbiSpeaksOfNamespaces();
};

void AppArmorProfileTest::namesAreSafeAndDistinct()
{
    std::set<std::string> names;
    compose::Stack stack;
    for (const char* project : {"shop", "shop.a", "", "s\"h\nop", "sh{op}", "\xc3\xa9"}) {
        stack.name = project;
        for (const char* name : {"web", "a.web", "we b", "we_b", "w\"} profile x {", "", "/web", "../../x"}) {
            const std::string result = profileName(service(name), stack);
            QVERIFY2(result.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-") == std::string::npos, result.c_str());
            QVERIFY(!result.starts_with('/') && !result.starts_with('.'));
            QVERIFY2(names.insert(result).second, result.c_str());
        }
    }
    stack.name = "shop";
    QVERIFY(profileName(service("web"), stack).starts_with("shop.web."));
    QCOMPARE(profileName(service("web"), stack), profileName(service("web"), stack));
    QVERIFY(profileName(service(std::string(100000, 'x').c_str()), stack).size() < 160);
}

void AppArmorProfileTest::quotesPaths()
{
    QCOMPARE(quotePath("/data").value(), std::string("\"/data\""));
    QCOMPARE(quotePath("/a b").value(), std::string("\"/a b\""));
    QCOMPARE(quotePath("/a*?[]{}^,\\b").value(), std::string("\"/a\\*\\?\\[\\]\\{\\}\\^\\,\\\\b\""));
    QCOMPARE(quotePath("/a\\").value(), std::string("\"/a[\\\\]\"")); // at the end, the quote would count as escaped
    QCOMPARE(quotePath("/@{HOME}").value(), std::string("\"/@\\{HOME\\}\""));
    for (const std::string& path : {std::string("/a\nb"), std::string("/a\"b"), std::string("/a\0b", 4), std::string("/\x7f"), std::string("/\t"), std::string("relative"), std::string(), std::string(5000, '/')}) {
        const auto quoted = quotePath(path);
        QVERIFY(!quoted);
        QCOMPARE(int(quoted.error().code), int(ErrorCode::Refused));
    }
}

void AppArmorProfileTest::capabilitiesAreExact()
{
    auto s = service();
    QVERIFY(built(s).has("capability net_raw,"));
    QVERIFY(!built(s).mentions("capability,"));
    QVERIFY(!built(s).mentions("sys_admin"));
    s.capDrop = {word("ALL")};
    QVERIFY(!built(s).mentions("capability"));
    s.capAdd = {word("NET_BIND_SERVICE"), word("cap_chown"), word("nonsense\n  capability sys_admin,")};
    const auto two = built(s);
    QVERIFY(two.has("capability net_bind_service,") && two.has("capability chown,"));
    QCOMPARE(std::count_if(two.profile.rules.begin(), two.profile.rules.end(), [](const Rule& r) { return r.text.starts_with("capability"); }), 2);
}

void AppArmorProfileTest::networkFollowsNeed()
{
    auto s = service();
    QVERIFY(built(s).has("network inet stream,") && built(s).has("network inet6 dgram,") && built(s).has("network packet,"));
    QVERIFY(built(s).has("deny network alg,") && built(s).has("deny network vsock,"));
    s.capDrop = {word("NET_RAW")};
    QVERIFY(built(s).has("deny network packet,") && !built(s).has("network packet,") && !built(s).has("network inet raw,"));
    QVERIFY(!built(s).mentions("seqpacket"));
    s.ports.push_back({"", "3868", 3868, "sctp", "ingress", 0, {}});
    QVERIFY(built(s).has("network inet seqpacket,"));
    s.networkMode = set<std::string>("none");
    QVERIFY(!built(s).mentions("inet") && !built(s).mentions("netlink") && built(s).has("network unix,"));
    s.capDrop.clear(); // NET_RAW is of no use without a network
    QVERIFY(!built(s).mentions("raw,") || built(s).has("capability net_raw,"));
    QVERIFY(built(s).has("deny network packet,"));
    s.privileged = set(true);
    QVERIFY(built(s).has("network,") && !built(s).mentions("deny network"));
}

void AppArmorProfileTest::readOnlyRootGrantsOnlyPlaces()
{
    auto s = service();
    s.readOnly = set(true);
    s.mounts = {mount(compose::Mount::Type::Volume, "db", "/var/lib/db/"), mount(compose::Mount::Type::Bind, "/srv/x", "/in", true), mount(compose::Mount::Type::Tmpfs, "", "/tmp")};
    s.devices.push_back({"/dev/dri/card0", "/dev/dri/card0", "rw", 0, {}});
    s.devices.push_back({"/dev/ttyS0", "/dev/ttyS0", "r", 0, {}});
    const auto b = built(s);
    QVERIFY(b.has("/** mrix,") && b.has("/ r,"));
    QVERIFY(b.has("\"/var/lib/db{,/,/**}\" mrwlk,") && b.has("\"/tmp{,/,/**}\" mrwlk,") && b.has("\"/dev/dri/card0{,/**}\" mrwk,"));
    QVERIFY(!b.mentions("\"/in") && !b.mentions("ttyS0"));
    QVERIFY(!b.mentions("deny /** "));
    QVERIFY(!b.profile.notes.empty());
    s.readOnly = set(false);
    QVERIFY(built(s).has("/** mrwlkix,"));
}

void AppArmorProfileTest::readOnlyMountsAreDeniedOnlyWhereSafe()
{
    auto s = service();
    s.mounts = {mount(compose::Mount::Type::Bind, "/srv/conf", "/conf", true)};
    QVERIFY(built(s).has("deny \"/conf{,/,/**}\" wl,"));
    s.mounts.push_back(mount(compose::Mount::Type::Volume, "cache", "/conf/cache"));
    QVERIFY(!built(s).has("deny \"/conf{,/,/**}\" wl,")); // deny would win over the volume inside
    QVERIFY(built(s).has("deny \"/conf{,/}\" wl,"));
    QVERIFY(built(s).mentions("deny \"/conf/{c,") && built(s).mentions(",cache[^/]*,"));
    s.mounts.back().target = "/conf/caf\xc3\xa9";
    const auto accented = built(s); // a name that no pattern can tell from all others: said instead
    QVERIFY(!accented.mentions("deny \"/conf"));
    QVERIFY(std::any_of(accented.profile.notes.begin(), accented.profile.notes.end(), [](const auto& n) { return n.english().starts_with("/conf is mounted read-only"); }));
    s.readOnly = set(true);
    QVERIFY(!built(s).mentions("deny \"/conf"));
    s.mounts = {mount(compose::Mount::Type::Volume, "all", "/data"), mount(compose::Mount::Type::Bind, "/srv/conf", "/data/conf", true)};
    QVERIFY(built(s).has("deny \"/data/conf{,/,/**}\" wl,"));
    s.mounts = {mount(compose::Mount::Type::Bind, "/srv/conf", "/datax", true), mount(compose::Mount::Type::Volume, "all", "/data")};
    QVERIFY(!built(s).mentions("deny \"/datax"));
}

void AppArmorProfileTest::imageOpensWhatItNeeds()
{
    auto s = service("db");
    s.readOnly = set(true);
    s.image = set<std::string>("postgres:16");
    const auto b = built(s);
    QVERIFY(b.has("\"/var/lib/postgresql/data{,/,/**}\" mrwlk,") && b.has("\"/run/postgresql{,/,/**}\" mrwlk,") && b.has("\"/tmp{,/,/**}\" mrwlk,"));
    const auto data = std::find_if(b.profile.rules.begin(), b.profile.rules.end(), [](const Rule& r) { return r.text.starts_with("\"/var/lib"); });
    QCOMPARE(data->reason, std::string("Writable: a volume that the image of PostgreSQL makes for itself (measured)."));
    QVERIFY(std::none_of(b.profile.notes.begin(), b.profile.notes.end(), [](const auto& n) { return n.english().find("the image declares") != std::string::npos; }));
    s.image = set<std::string>("postgres:18");
    QVERIFY(built(s).has("\"/var/lib/postgresql{,/,/**}\" mrwlk,"));
    // What is mounted there counts instead, read-only too.
    s.mounts = {mount(compose::Mount::Type::Bind, "/srv/db", "/var/lib/postgresql", true), mount(compose::Mount::Type::Tmpfs, "", "/run")};
    QVERIFY(!built(s).mentions("\"/var/lib/postgresql{") && !built(s).mentions("\"/run/postgresql"));
    s.mounts.clear();
    s.hasBuild = true; // what is built here only has that name
    QVERIFY(!built(s).mentions("postgresql") && !built(s).mentions("\"/tmp"));
    s.hasBuild = false;
    s.readOnly = set(false);
    QVERIFY(!built(s).mentions("\"/tmp"));
}

void AppArmorProfileTest::neverRootNeedsNoCapability()
{
    auto s = service();
    s.ports.push_back({"", "80", 80, "tcp", "ingress", 0, {}});
    QVERIFY(built(s).has("capability net_bind_service,"));
    s.user = set<std::string>("1000:1000");
    QVERIFY(built(s).has("capability chown,")); // a set-user-id program may be root
    s.security.noNewPrivileges = set(true);
    const auto none = built(s);
    QVERIFY(!none.mentions("capability") && none.has("deny network packet,") && !none.profile.notes.empty());
    s.capAdd = {word("NET_BIND_SERVICE")}; // Podman gives it to others than root
    QVERIFY(built(s).has("capability net_bind_service,") && !built(s).mentions("chown"));
    s.user = set<std::string>("0");
    QVERIFY(built(s).has("capability chown,"));
    s.user = set<std::string>("1000");
    s.privileged = set(true);
    QVERIFY(built(s).has("capability sys_admin,"));
}

void AppArmorProfileTest::socketsStayUsable()
{
    auto s = service();
    s.readOnly = set(true);
    s.mounts = {mount(compose::Mount::Type::Bind, "/var/run/docker.sock", "/var/run/docker.sock", true)};
    QVERIFY(built(s).has("\"/var/run/docker.sock{,/,/**}\" rw,") && built(s).has("\"/run/docker.sock{,/,/**}\" rw,"));
    s.readOnly = set(false);
    QVERIFY(!built(s).mentions("deny \"/run/docker.sock"));
    s.mounts = {mount(compose::Mount::Type::Bind, "/run/dbus", "/run/dbus", true)};
    QVERIFY(built(s).has("dbus,"));
    s.mounts.clear();
    QVERIFY(!built(s).has("dbus,"));
}

void AppArmorProfileTest::linksHaveTwins()
{
    auto s = service();
    s.readOnly = set(true);
    s.mounts = {mount(compose::Mount::Type::Volume, "run", "/var/run/app")};
    QVERIFY(built(s).has("\"/run/app{,/,/**}\" mrwlk,") && built(s).has("\"/var/run/app{,/,/**}\" mrwlk,"));
}

void AppArmorProfileTest::mountingFollowsSysAdmin()
{
    auto s = service();
    QVERIFY(built(s).has("deny mount,") && built(s).has("deny umount,") && built(s).has("deny pivot_root,"));
    s.capAdd = {word("SYS_ADMIN")};
    QVERIFY(built(s).has("mount,") && !built(s).mentions("deny mount") && !built(s).profile.notes.empty());
    QVERIFY(built(s).mentions("deny /sys/{[^f]*"));
    s.capAdd.clear();
    s.privileged = set(true);
    QVERIFY(built(s).has("mount,") && !built(s).mentions("deny /proc") && !built(s).mentions("deny /sys"));
    const auto all = built(s);
    QCOMPARE(std::count_if(all.profile.rules.begin(), all.profile.rules.end(), [](const Rule& r) { return r.text.starts_with("capability"); }), 41);

    auto proc = service();
    proc.mounts = {mount(compose::Mount::Type::Bind, "/sys/fs/cgroup", "/sys/fs/cgroup")};
    QVERIFY(!built(proc).mentions("deny /sys")); // it was given that, so it must work
    QVERIFY(built(service()).has("deny /sys/** wkl,"));
    auto unconfined = service();
    unconfined.security.systemPathsUnconfined = set(true);
    QVERIFY(!built(unconfined).mentions("deny /proc"));
}

void AppArmorProfileTest::signalsReachTheEngineAndNeighbours()
{
    auto s = service();
    for (const char* peer : {"unconfined", "runc", "crun"})
        QVERIFY(built(s).has("signal (receive) peer=" + std::string(peer) + ","));
    QVERIFY(built(s).has("signal (send, receive) peer=\"" + built(s).profile.name + "\","));
    auto debugger = service("debugger");
    debugger.pid = set<std::string>("service:web");
    const auto both = built(s, {debugger});
    const std::string other = built(debugger, {s}).profile.name;
    QVERIFY(both.has("signal (send, receive) peer=\"" + other + "\","));
    QVERIFY(built(debugger, {s}).has("ptrace (trace, tracedby, read, readby) peer=\"" + both.profile.name + "\","));
    s.pid = set<std::string>("host");
    QVERIFY(built(s).has("signal (send),"));
}

void AppArmorProfileTest::volumesFromOthersCount()
{
    auto s = service();
    s.readOnly = set(true);
    s.volumesFrom = {word("db:ro"), word("cache"), word("container:old"), word("missing")};
    auto db = service("db");
    db.mounts = {mount(compose::Mount::Type::Volume, "db", "/db")};
    auto cache = service("cache");
    cache.mounts = {mount(compose::Mount::Type::Volume, "c", "/cache")};
    cache.volumesFrom = {word("web")}; // in a circle
    const auto b = built(s, {db, cache});
    QVERIFY(b.has("\"/cache{,/,/**}\" mrwlk,"));
    QVERIFY(!b.mentions("\"/db"));
    QVERIFY(std::any_of(b.profile.notes.begin(), b.profile.notes.end(), [](const auto& n) { return n.english().find("old") != std::string::npos; }));
}

void AppArmorProfileTest::hostileNamesAddNoLine()
{
    auto plain = service();
    plain.readOnly = set(true);
    plain.mounts = {mount(compose::Mount::Type::Bind, "/x", "/data")};
    const std::size_t lines = countLines(toText(built(plain).profile));
    for (const char* name : {"x}\nprofile evil {\n  file,\n}", "x\" {", "\n  capability sys_admin,", "x,", "\r\n"}) {
        auto s = plain;
        s.name = name;
        s.mounts[0].source = name;
        QCOMPARE(countLines(toText(built(s).profile)), lines);
        s.mounts[0].target = std::string("/data/") + name;
        compose::Stack stack;
        stack.name = name;
        const auto profile = build(s, stack);
        const bool clean = std::string_view(name).find_first_of("\n\r\"") == std::string_view::npos;
        QCOMPARE(profile.has_value(), clean);
        if (profile)
            QCOMPARE(countLines(toText(*profile)), lines);
    }
    Profile forged;
    forged.name = "x\" {\n}";
    forged.rules = {{"/a r,\n/** rw,", "why\n  /** rw,\x0b\r  /b rw,"}};
    forged.notes = {{HULLWRIGHT_TR("apparmor", "%1"), {"a\nb"}}};
    const std::string forgedText = toText(forged);
    QCOMPARE(countLines(forgedText), std::size_t(13));
    QVERIFY(forgedText.find("\n  /b rw") == std::string::npos);
}

void AppArmorProfileTest::everyRuleHasAReason()
{
    auto s = service();
    s.mounts = {mount(compose::Mount::Type::Volume, "v", "/v"), mount(compose::Mount::Type::Bind, "/x", "/x", true)};
    for (const bool readOnly : {false, true}) {
        s.readOnly = set(readOnly);
        std::set<std::string> seen;
        for (const Rule& rule : built(s).profile.rules) {
            QVERIFY2(rule.text.ends_with(','), rule.text.c_str());
            QVERIFY2(rule.reason.size() > 10, rule.text.c_str());
            QVERIFY2(seen.insert(rule.text).second, rule.text.c_str());
        }
    }
}

void AppArmorProfileTest::textIsWhole()
{
    auto profile = built(service()).profile;
    const std::string enforced = toText(profile);
    QVERIFY(enforced.find("abi <abi/3.0>,\n") != std::string::npos);
    QVERIFY(enforced.find("profile \"" + profile.name + "\" flags=(attach_disconnected,mediate_deleted) {\n") != std::string::npos);
    QVERIFY(enforced.ends_with("\n}\n"));
    for (const Rule& rule : profile.rules)
        QVERIFY(enforced.find("\n  " + rule.text + "\n") != std::string::npos);
    profile.complain = true;
    QVERIFY(toText(profile).find(",complain)") != std::string::npos);
    profile.abi = Abi::V4;
    QVERIFY(toText(profile).find("abi <abi/4.0>,\n") != std::string::npos);
    QVERIFY((formOf(toText(profile)) == Form{Abi::V4, true}) && (formOf(enforced) == Form{Abi::V3, false}) && formOf("") == Form());
}

void AppArmorProfileTest::laterAbiSpeaksOfNamespaces()
{
    const auto with = [](const compose::Service& s, Abi abi) {
        compose::Stack stack;
        stack.services.push_back(std::make_shared<compose::Service>(s));
        return Built{build(s, stack, abi).value()};
    };
    auto s = service();
    QVERIFY(!with(s, Abi::V3).mentions("userns") && !with(s, Abi::V3).mentions("mqueue,"));
    QVERIFY(!with(s, Abi::V4).mentions("userns") && with(s, Abi::V4).has("mqueue,") && !with(s, Abi::V4).mentions("io_uring"));
    s.security.seccomp = set<std::string>("unconfined");
    QVERIFY(with(s, Abi::V4).has("userns,") && !with(s, Abi::V3).has("userns,"));
    s.security.seccomp.reset();
    s.capAdd = {word("SYS_ADMIN")};
    QVERIFY(with(s, Abi::V4).has("userns,"));
    s.privileged = set(true);
    QVERIFY(with(s, Abi::V4).has("io_uring,"));
}

QTEST_GUILESS_MAIN(AppArmorProfileTest)
#include "apparmor_profile_test.moc"
