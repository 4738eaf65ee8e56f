// AppArmor rules that a person types, leaves out and takes back: what passes, what is refused and where, and that all of it comes back from the text.
#include "core/apparmor/by_hand.h"
#include "core/apparmor/denials.h"
#include "core/apparmor/rule_check.h"

#include <QTest>

#include <random>

using namespace hullwright;
using namespace hullwright::apparmor;

namespace {

std::shared_ptr<compose::Service> web(bool readOnly = false)
{
    auto service = std::make_shared<compose::Service>();
    service->name = "web";
    compose::Mount mount;
    mount.source = "data";
    mount.target = "/data";
    service->mounts = {mount};
    if (readOnly)
        service->readOnly = compose::Sourced<bool>{true, {}};
    return service;
}

Profile built(bool readOnly = false)
{
    compose::Stack stack;
    stack.name = "shop";
    stack.services.push_back(web(readOnly));
    return build(*stack.services.front(), stack).value();
}

std::size_t indexOf(const Profile& profile, std::string_view rule)
{
    const auto found = std::find_if(profile.rules.begin(), profile.rules.end(), [rule](const Rule& each) { return each.text == rule; });
    return static_cast<std::size_t>(found - profile.rules.begin());
}

bool same(const Profile& a, const Profile& b)
{
    return std::equal(a.rules.begin(), a.rules.end(), b.rules.begin(), b.rules.end(), [](const Rule& x, const Rule& y) { return x.text == y.text && x.reason == y.reason && x.from == y.from && x.leftOut == y.leftOut; });
}

Profile readBack(const Profile& profile)
{
    Profile again = built();
    apply(readByHand(toText(profile)), again);
    return again;
}

constexpr const char* kGood[] = {
    "/srv/** r", "\"/srv/a b\" rw,", "  /x/{a,b{c,d}}/[a-z0-9_]* rwk  ", "owner /x r", "audit deny owner /x wl", "file", "file /x rix", "rw /x", "deny /x x", "\"/x #y\" r", "\"/x,y\" r", "/x/\\{a r",
    "capability net_bind_service", "capability net_raw sys_admin", "deny capability", "network", "network inet", "network inet tcp", "network packet raw", "deny network packet", "signal", "signal (send, receive) set=(kill term) peer=\"a b\"",
    "signal send set=rtmin+3", "ptrace (read trace) peer=web//x", "unix (connect, send) type=stream peer=(label=unconfined addr=@x*)", "unix addr=none", "mount", "mount options=(ro, nosuid) fstype=(ext4, xfs) /dev/sd* -> /mnt/{,**}",
    "mount options=rslave -> /", "remount options=(ro) /a", "umount /a", "deny umount", "pivot_root oldroot=/a /b", "dbus (send) bus=system",
    "\"/data{a,,b}\" r", "/x[\\\\] r", "deny network inet stream", "deny network tcp",
};

struct Bad {
    const char* rule;
    const char* piece; ///< what the error points at
};
constexpr Bad kBad[] = {
    {"", ""}, {"/x", "/x"}, {"/x r, /y w,", ", /y w,"}, {"/x r,\n/y w,", "\n"}, {"/x r # all", "# all"}, {"/x#y r", "#y r"}, {"/x r,}", ",}"}, {"}", "}"}, {"profile x {", "{"}, {"profile x", "profile"},
    {"include <abstractions/base>", "include"}, {"#include <x>", "#include <x>"}, {"abi <abi/4.0>", "abi"}, {"userns", "userns"}, {"x r", "x"}, {"\"/x r", "\"/x r"}, {"/x/{a} r", "/x/{a}"}, {"/x/{a r", "/x/{a"},
    {"/x/[] r", "/x/[]"}, {"/x/a] r", "/x/a]"}, {"/@{HOME}/x r", "/@{HOME}/x"}, {"/x\\a r", "/x\\a"}, {"/x wa", "wa"}, {"/x px", "px"}, {"/** Ux", "Ux"}, {"/x x", "x"}, {"deny /x ix", "ix"}, {"/x q", "q"}, {"/x r w", "w"},
    {"deny audit /x r", "audit"}, {"owner capability net_raw", "owner"}, {"capability NET_RAW", "NET_RAW"}, {"capability foo", "foo"}, {"network foo", "foo"}, {"network unix tcp", "tcp"}, {"signal set=(foo)", "foo"}, {"signal set=()", "()"},
    {"signal peer=a peer=b", "peer=b"}, {"unix (create) peer=(label=x)", "(create)"}, {"deny unix", "unix"}, {"unix addr=/x", "/x"}, {"mount options=(foo)", "foo"}, {"mount options=(slave) /a -> /b", "mount options=(slave) /a -> /b"},
    {"mount /a ->", "mount /a ->"}, {"remount /a -> /b", "->"}, {"deny file", "deny file"}, {"audit", "audit"}, {"/x\x01 r", "\x01"}, {"\"/x\ty\" r", "\t"},
    // each of these would keep the whole profile from compiling, or compile and refuse nothing
    {"/data{,,bak} r", "/data{,,bak}"}, {"/data{a,,b} r", "/data{a,,b}"}, {"/x\\\\ w", "/x\\\\"}, {"\"/x\\\\\" w", "\"/x\\\\\""}, {"unix peer=(label=x) type=stream", "type=stream"}, {"umount fstype=(a)b", "b"},
    {"mount \\, -> /x", "\\,"}, {"mount + -> /x", "+"}, {"io_uring (sqpoll)", "io_uring"}, {"mqueue", "mqueue"}, {"deny network", "network"}, {"deny network unix", "network unix"}, {"audit deny network stream", "network stream"},
};

} // namespace

class AppArmorByHandTest : public QObject {
    Q_OBJECT

private slots:
    void takesOneRule()
    {
        for (const char* rule : kGood) {
            const auto checked = checkRule(rule);
            QVERIFY2(checked, (std::string(rule) + ": " + (checked ? "" : checked.error().message)).c_str());
            QVERIFY(checked->ends_with(',') && !checked->ends_with(",,") && !checked->starts_with(' '));
            QCOMPARE(checkRule(*checked).value(), *checked);
        }
        QCOMPARE(checkRule(" /x\tr , ").value(), std::string("/x r,"));
    }

    void refusesAllElseAndSaysWhere()
    {
        for (const auto& [rule, piece] : kBad) {
            const auto checked = checkRule(rule);
            QVERIFY2(!checked, rule);
            QVERIFY(!checked.error().message.empty());
            QCOMPARE(std::string(checked.error().span.of(rule)), std::string(piece));
        }
    }

    /// Whatever build() makes and whatever is accepted of a log may be edited.
    void takesWhatIsThere()
    {
        for (const bool readOnly : {false, true})
            for (const Rule& rule : built(readOnly).rules)
                QCOMPARE(checkRule(rule.text).value_or("refused: " + rule.text), rule.text);
    }

    void leavesOutAndTakesBack()
    {
        Profile profile = built();
        const std::string before = toText(profile);
        const std::size_t at = indexOf(profile, "capability net_raw,");
        removeRule(profile, at);
        QVERIFY(profile.rules[at].leftOut);
        const std::string text = toText(profile);
        QVERIFY2(text.find("\n  capability net_raw,") == std::string::npos && text.find("\n  #- capability net_raw,\n") != std::string::npos, text.c_str());
        QVERIFY(same(readBack(profile), profile));
        removeRule(profile, at);
        QCOMPARE(toText(profile), before);
        // Typing it again takes it back as well.
        removeRule(profile, at);
        QVERIFY(addRule(profile, "capability net_raw"));
        QCOMPARE(toText(profile), before);
        QVERIFY(!addRule(profile, "capability net_raw"));
    }

    void changesRules()
    {
        Profile profile = built();
        const std::size_t at = indexOf(profile, "capability net_raw,");
        const std::size_t now = changeRule(profile, at, "audit capability net_raw").value();
        QVERIFY(profile.rules[at].leftOut && profile.rules[now].from == Rule::From::Hand);
        QCOMPARE(profile.rules[now].text, std::string("audit capability net_raw,"));
        QCOMPARE(changeRule(profile, now, "/srv/** r").value(), now);
        QVERIFY(toText(profile).find("\n  # Written by hand.\n  /srv/** r,\n") != std::string::npos);
        const std::string kept = toText(profile);
        QVERIFY(!changeRule(profile, now, "/srv/** r,}") && !changeRule(profile, now, "/ r"));
        QCOMPARE(toText(profile), kept);
        // Back to the text of the generated rule: it is what it was.
        QCOMPARE(changeRule(profile, now, "capability net_raw").value(), at);
        QCOMPARE(toText(profile), toText(built()));
    }

    void dropsWhatTheServiceNoLongerGives()
    {
        Profile profile = built(true);
        removeRule(profile, indexOf(profile, "/dev/shm/{,**} mrwlk,"));
        removeRule(profile, indexOf(profile, "unix,"));
        Profile writable = built(false);
        apply(readByHand(toText(profile)), writable);
        QCOMPARE(std::count_if(writable.rules.begin(), writable.rules.end(), [](const Rule& rule) { return rule.leftOut; }), std::ptrdiff_t(1));
        QVERIFY(toText(writable).find("/dev/shm") == std::string::npos);
    }

    void comesBackFromTheText()
    {
        std::mt19937 random(7); // the same each time
        const Denials denials = readDenials("apparmor=\"DENIED\" operation=\"open\" profile=\"web\" name=\"/opt/x\" comm=\"a\" denied_mask=\"r\"\n", "web");
        for (int round = 0; round < 300; ++round) {
            Profile profile = built();
            for (int step = 0; step < 12; ++step) {
                const std::size_t at = random() % profile.rules.size();
                const char* rule = kGood[random() % std::size(kGood)];
                switch (random() % 4) {
                case 0: removeRule(profile, at); break;
                case 1: (void)addRule(profile, rule); break;
                case 2: (void)changeRule(profile, at, rule); break;
                default: acceptRules(profile, {accepted(denials.all.front())});
                }
            }
            QVERIFY2(same(readBack(profile), profile), toText(profile).c_str());
            QCOMPARE(toText(readBack(profile)), toText(profile));
        }
    }

    void saysWhatItCouldNotRead()
    {
        const ByHand changes = readByHand("profile x {\n  /a r,\n  # Written by hand.\n  /b r,\n  mount /x ->\n    /y,, \n  link /a -> /b,\n  #- /c r,\n  #- }\n}\n# Written by hand.\n}\n/d r,\n");
        QCOMPARE(changes.added.size(), std::size_t{2});
        QCOMPARE(changes.added.back().text, std::string("link /a -> /b,")); // written elsewhere: kept though it can't be typed here
        QCOMPARE(changes.leftOut, std::vector<std::string>{"/c r,"});
        QCOMPARE(changes.unread.size(), std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(AppArmorByHandTest)
#include "apparmor_by_hand_test.moc"
