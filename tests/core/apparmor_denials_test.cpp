// AppArmor's denials as rules: every form of the log, names that try to be more than a name, and what is accepted coming back from the profile's text.
#include "core/apparmor/by_hand.h"
#include "core/apparmor/denials.h"

#include <QTest>

#include <algorithm>

using namespace hullwright;
using namespace hullwright::apparmor;

namespace {

const std::string kLog = R"(type=AVC msg=audit(1795332129.410:191): apparmor="DENIED" operation="open" profile="web" name="/etc/app.conf" pid=985 comm="nginx" requested_mask="r" denied_mask="r" fsuid=0 ouid=0
type=AVC msg=audit(1795332129.411:192): apparmor="DENIED" operation="open" profile="web" name="/etc/app.conf" pid=986 comm="nginx" requested_mask="r" denied_mask="r" fsuid=0 ouid=0
audit: type=1400 audit(1713905126.444:253): apparmor="ALLOWED" operation="capable" profile="web" pid=985 comm="ping" capability=13  capname="net_raw"
[12.5] audit: type=1400 audit(1713905126.444:254): apparmor="DENIED" operation="create" profile="web" pid=985 comm="curl" family="inet" sock_type="stream" protocol=6 requested_mask="create" denied_mask="create"
type=AVC msg=audit(1795332129.413:194): apparmor="DENIED" operation="exec" profile="web" name="/bin/ls" pid=986 comm="sh" requested_mask="x" denied_mask="x" fsuid=0 ouid=0 target="web//null-/bin/ls"
type=AVC msg=audit(1795332129.414:195): apparmor="DENIED" operation="mknod" profile="web" name="/var/log/app.log" pid=986 comm="sh" requested_mask="c" denied_mask="c" fsuid=0 ouid=0
type=AVC msg=audit(1795332129.415:196): apparmor="DENIED" operation="signal" class="signal" profile="web" pid=9289 comm="runc" requested_mask="receive" denied_mask="receive" signal=kill peer="runc"
type=AVC msg=audit(1795332129.415:197): apparmor="DENIED" operation="ptrace" profile="web//null-/bin/ls" pid=1 comm="gdb" requested_mask="trace" denied_mask="trace" peer="unconfined"
type=AVC msg=audit(1795332129.415:198): apparmor="DENIED" operation="mount" profile="web" name="/mnt/" pid=1 comm="mount" fstype="ext4" srcname="/dev/sda"
type=AVC msg=audit(1795332129.415:199): apparmor="DENIED" operation="open" profile="other" name="/x" pid=1 comm="cat" requested_mask="r" denied_mask="r"
type=AVC msg=audit(1795332129.415:200): apparmor="STATUS" operation="profile_load" profile="unconfined" name="web" pid=1 comm="apparmor_parser"
type=AVC msg=audit(1795332129.415:201): apparmor="DENIED" operation="open" profile="web" pid=1 comm="cut
audit: audit_lost=7 audit_rate_limit=0
audit_printk_skb: 12 callbacks suppressed
something else
)";

const Denial* with(const Denials& denials, std::string_view rule)
{
    const auto found = std::find_if(denials.all.begin(), denials.all.end(), [rule](const Denial& denial) { return denial.rule == rule; });
    return found == denials.all.end() ? nullptr : &*found;
}

/// A line about a file whose name the kernel writes as digits.
std::string named(std::string_view name)
{
    std::string digits;
    for (const char c : name) {
        constexpr const char* kDigits = "0123456789ABCDEF";
        digits += kDigits[static_cast<unsigned char>(c) >> 4U];
        digits += kDigits[static_cast<unsigned char>(c) & 15U];
    }
    return "apparmor=\"DENIED\" operation=\"open\" profile=\"web\" name=" + digits + " comm=\"x\" denied_mask=\"rw\"\n";
}

} // namespace

class AppArmorDenialsTest : public QObject {
    Q_OBJECT

private slots:
    void readsEveryForm()
    {
        const Denials denials = readDenials(kLog, "web");
        const Denial* conf = with(denials, "\"/etc/app.conf\" r,");
        QVERIFY(conf && conf->count == 2 && !conf->grave && !conf->complained);
        QCOMPARE(&denials.all.front(), conf); // the most frequent first
        const Denial* raw = with(denials, "capability net_raw,");
        QVERIFY(raw && raw->complained && raw->grave);
        QVERIFY(with(denials, "network inet stream,"));
        QVERIFY(with(denials, "\"/bin/ls\" ix,") && with(denials, "\"/bin/ls\" ix,")->grave);
        QVERIFY(with(denials, "\"/var/log/app.log\" w,"));
        QVERIFY(with(denials, "signal (receive) set=(kill) peer=\"runc\","));
        QVERIFY(with(denials, "ptrace (trace) peer=\"unconfined\","));
        const Denial* mount = with(denials, "");
        QVERIFY(mount && mount->told.english().find("mount") != std::string::npos);
        QCOMPARE(denials.others, std::set<std::string>{"other"});
        QCOMPARE(denials.suppressed, std::uint64_t{12});
        QCOMPARE(denials.unread, std::uint64_t{1}); // the one that is cut
        QCOMPARE(denials.lines, std::uint64_t{11});
    }

    void namesStayNames()
    {
        QVERIFY(with(readDenials(named("/a b"), "web"), "\"/a b\" rw,"));
        for (const char* hostile : {"/x\" rw,\n  /** rwx,\n  \"/y", "/x\n}\nprofile evil {", "/x\x01y"}) {
            const Denials denials = readDenials(named(hostile), "web");
            QCOMPARE(denials.all.size(), std::size_t{1});
            QVERIFY(denials.all.front().rule.empty());
        }
        const Denials globs = readDenials(named("/x/*{a,b}?"), "web");
        QVERIFY(globs.all.front().rule.find("\\*") != std::string::npos && globs.all.front().rule.find("\\{") != std::string::npos);
        // What is no word is no rule either.
        const Denials family = readDenials("apparmor=\"DENIED\" operation=\"create\" profile=\"web\" family=\"inet, capability\" sock_type=\"stream\" comm=\"x\"\n", "web");
        QVERIFY(family.all.empty() && family.unread == 1);
        const Denials peer = readDenials("apparmor=\"DENIED\" operation=\"signal\" profile=\"web\" denied_mask=\"send\" signal=kill peer=\"*\" comm=\"x\"\n", "web");
        QVERIFY(peer.all.empty() && peer.unread == 1);
        const Denials cap = readDenials("apparmor=\"DENIED\" operation=\"capable\" profile=\"web\" capname=\"all,\" comm=\"x\"\n", "web");
        QVERIFY(cap.all.empty() && cap.unread == 1);
    }

    void comesBackFromTheText()
    {
        Profile profile;
        profile.name = "web";
        profile.rules = {{"/ r,", "The root."}};
        const Denials denials = readDenials(kLog, "web");
        std::vector<std::string> rules;
        for (const Denial& denial : denials.all) {
            if (denial.rule.empty())
                continue;
            profile.rules.push_back(accepted(denial));
            rules.push_back(denial.rule);
        }
        std::vector<std::string> back;
        for (const Rule& rule : readByHand(toText(profile)).added)
            back.push_back(rule.text);
        QCOMPARE(back, rules);
        profile.rules.resize(1);
        QVERIFY(readByHand(toText(profile)).added.empty());
        QVERIFY(readByHand("").added.empty());
    }

    void offersWhatHoldsForMore()
    {
        const auto line = [](const std::string& name, const char* more = "") { return "apparmor=\"DENIED\" operation=\"open\" profile=\"web\" name=\"" + name + "\" comm=\"x\" denied_mask=\"w\"" + more + "\n"; };
        // A process has another number each time.
        QVERIFY(with(readDenials(line("/proc/4711/oom_score_adj", " fsuid=33 ouid=33"), "web"), "owner \"/proc/[0-9]*/oom_score_adj\" w,"));
        QVERIFY(with(readDenials(line("/proc/4711/task/4712/comm", " fsuid=33 ouid=0"), "web"), "\"/proc/[0-9]*/task/[0-9]*/comm\" w,"));
        const Denials two = readDenials(line("/proc/1/x") + line("/proc/22/x"), "web");
        QVERIFY(two.all.size() == 1 && two.all.front().count == 2);
        QVERIFY(with(readDenials(line("/proc/sys/x"), "web"), "\"/proc/sys/x\" w,"));
        QVERIFY(readDenials(line("/proc/1/a{b,c}"), "web").all.front().rule.find("\\{") != std::string::npos);
        // Of numbered files the exact rules, and one for all; of one file its rule alone.
        const Denials files = readDenials(line("/c/client_temp/0000000001") + line("/c/client_temp/0000000002") + line("/c/client_temp/0000000002"), "web");
        QCOMPARE(files.all.size(), std::size_t{3});
        QVERIFY(with(files, "\"/c/client_temp/0000000001\" w,") && with(files, "\"/c/client_temp/0000000002\" w,"));
        const Denial* any = with(files, "\"/c/client_temp/[0-9]*\" w,");
        QVERIFY(any && any->count == 3 && any->inPlaceOfOthers);
        QCOMPARE(readDenials(line("/c/f1"), "web").all.size(), std::size_t{1});
        QCOMPARE(readDenials(line("/c/f1") + line("/d/f2"), "web").all.size(), std::size_t{2});
    }

    void readsSignalsAndAusearch()
    {
        QVERIFY(with(readDenials("apparmor=\"DENIED\" operation=\"signal\" profile=\"web\" denied_mask=\"receive\" signal=rtmin+3 peer=\"runc\" comm=\"x\"\n", "web"), "signal (receive) set=(rtmin+3) peer=\"runc\","));
        QCOMPARE(readDenials("apparmor=\"DENIED\" operation=\"signal\" profile=\"web\" denied_mask=\"receive\" signal=rtmin+x,y peer=\"runc\" comm=\"x\"\n", "web").unread, std::uint64_t{1});
        const std::string begin = "type=AVC msg=audit(11/26/2026 18:50:46.123:191) : apparmor=DENIED operation=open profile=web ";
        QVERIFY(with(readDenials(begin + "name=/etc/my app.conf pid=985 comm=nginx requested_mask=r denied_mask=r fsuid=root ouid=root \n", "web"), "\"/etc/my app.conf\" r,"));
        const Denials others = readDenials("type=AVC msg=audit(1:2) : apparmor=ALLOWED operation=capable profile=other comm=x capname=net_raw\n", "web");
        QVERIFY(others.all.empty() && others.others.count("other") == 1);
        // Without quotes a name could say what was asked for: then nothing of the line is believed.
        const Denials forged = readDenials(begin + "name=/x denied_mask=rwx pid=1 comm=x denied_mask=r\n", "web");
        QVERIFY(forged.all.empty() && forged.unread == 1);
    }

    void laterKindsFollowTheAbi()
    {
        const std::string log = "apparmor=\"DENIED\" operation=\"userns_create\" class=\"namespace\" profile=\"web\" pid=1 comm=\"unshare\" requested=\"userns_create\" denied=\"userns_create\"\n"
                                "apparmor=\"DENIED\" operation=\"uring_sqpoll\" class=\"io_uring\" profile=\"web\" pid=1 comm=\"x\" requested=\"sqpoll\" denied=\"sqpoll\"\n"
                                "apparmor=\"DENIED\" operation=\"create\" class=\"posix_mqueue\" profile=\"web\" name=\"/queue\" pid=1 comm=\"x\" requested=\"create\" denied=\"create\"\n";
        const Denials later = readDenials(log, "web", Abi::V4);
        QVERIFY(with(later, "userns,") && with(later, "userns,")->grave && with(later, "io_uring (sqpoll),") && with(later, "mqueue (create) type=posix \"/queue\","));
        const Denials now = readDenials(log, "web");
        QVERIFY(now.all.size() == 3 && now.unread == 0);
        for (const Denial& denial : now.all)
            QVERIFY(denial.rule.empty() && denial.told.english().find("ABI 4.0") != std::string::npos);
    }

    /// A word that no parser knows would keep the whole profile from compiling.
    void offersNothingThatDoesNotCompile()
    {
        const Denials family = readDenials("apparmor=\"DENIED\" operation=\"create\" profile=\"web\" family=\"inet9\" sock_type=\"stream\" comm=\"x\"\n", "web");
        QVERIFY(family.all.size() == 1 && family.all.front().rule.empty());
        QVERIFY(with(readDenials(named("/x\\"), "web"), "\"/x[\\\\]\" rw,"));
    }

    void boundsWhatItKeeps()
    {
        std::string log;
        for (int i = 0; i < 5000; ++i)
            log += "apparmor=\"DENIED\" operation=\"open\" profile=\"web\" name=\"/f" + std::to_string(i) + "\" comm=\"x\" denied_mask=\"r\"\napparmor=\"DENIED\" operation=\"open\" profile=\"p" + std::to_string(i) + "\" name=\"/f\" denied_mask=\"r\"\n";
        const Denials denials = readDenials(log, "web");
        QVERIFY(denials.all.size() <= 2000 && denials.others.size() <= 64);
        QCOMPARE(denials.lines, std::uint64_t{10000});
    }
};

QTEST_APPLESS_MAIN(AppArmorDenialsTest)
#include "apparmor_denials_test.moc"
