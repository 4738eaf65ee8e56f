// Changes of single calls in a profile's text: what they mean, and that nothing else changes; comparisons as people mean them; presets.
#include "core/knowledge/capabilities.h"
#include "core/knowledge/runtime_needs.h"
#include "core/seccomp/condition_forms.h"
#include "core/seccomp/explain.h"
#include "core/seccomp/filter.h"
#include "core/seccomp/from_trace.h"
#include "core/seccomp/numbers.h"
#include "core/seccomp/presets.h"
#include "core/seccomp/profile_edit.h"
#include "core/seccomp/verdicts.h"
#include "core/seccomp/warnings.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <linux/seccomp.h>
#include <random>

using namespace hullwright;
using namespace hullwright::seccomp;

namespace {

Target usual()
{
    Target target;
    target.bounding = knowledge::kDockerDefault;
    return target;
}

Profile resolved(std::string_view json)
{
    const auto profile = parseProfile(json);
    if (!profile)
        qFatal("%s", describe(profile.error()).c_str());
    return resolve(*profile, usual());
}

const Decision kAllow;
const Decision kRefuse{Action::Errno, EPERM, {}};

/// The calls that two texts decide differently.
std::vector<std::string> changedCalls(std::string_view before, std::string_view after)
{
    std::vector<std::string> names;
    for (const CallDifference& difference : compare(resolved(before), resolved(after)).calls)
        names.push_back(difference.name);
    return names;
}

std::vector<std::string> lines(std::string_view text)
{
    std::vector<std::string> all;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        all.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    return all;
}

const std::string kTheirs = R"({
	"defaultAction": "SCMP_ACT_ERRNO",
	"x-note": "keep me",
	"archMap": [{"architecture": "SCMP_ARCH_X86_64", "subArchitectures": []}],
	"syscalls": [
		{"names": ["read", "write" , "close"], "action": "SCMP_ACT_ALLOW", "why": "io"},
		{
			"names": [
				"socket"
			],
			"action": "SCMP_ACT_ALLOW",
			"comment": "network"
		}
	]
}
)";

} // namespace

class SeccompEditTest : public QObject {
    Q_OBJECT

private slots:
    void editsOneLine()
    {
        const std::string& before = dockerDefaultText();
        const auto after = decided(before, {"mount"}, kAllow);
        QVERIFY(after);
        QCOMPARE(changedCalls(before, *after), std::vector<std::string>{"mount"});
        // Docker's own rules for it go: they depend on a capability.
        const auto now = decisionOf(*parseProfile(*after), "mount");
        QVERIFY(now && *now == kAllow);
        const std::size_t fewer = lines(before).size() - lines(*after).size();
        QCOMPARE(fewer, std::size_t{0});
    }

    void keepsWhatItDoesNotKnow()
    {
        const auto after = decided(kTheirs, {"write"}, kRefuse);
        QVERIFY(after);
        std::string expected = kTheirs;
        expected.replace(expected.find("\"read\", \"write\" , \"close\""), 25, "\"read\" , \"close\"");
        QCOMPARE(*after, expected);
        const auto emptied = decided(kTheirs, {"socket"}, kRefuse);
        QVERIFY(emptied);
        QVERIFY(emptied->find("network") == std::string::npos && emptied->find("x-note") != std::string::npos && emptied->find("\"why\": \"io\"") != std::string::npos);
        QCOMPARE(parseProfile(*emptied)->rules.size(), std::size_t{1});
    }

    void layoutFollowsTheFile()
    {
        const auto after = decided(kTheirs, {"openat"}, kAllow);
        QVERIFY(after);
        QVERIFY2(after->find("\"close\", \"openat\"]") != std::string::npos, after->c_str());
        const auto own = decided(kTheirs, {"mount"}, Decision{Action::KillProcess, {}, {}});
        QVERIFY(own);
        QVERIFY2(own->find("\n\t\t{\n\t\t  \"names\": [\n\t\t    \"mount\"") != std::string::npos, own->c_str());
        const auto compact = decided(R"({"defaultAction":"SCMP_ACT_ERRNO","syscalls":[]})", {"read"}, kAllow);
        QVERIFY(compact && parseProfile(*compact)->rules.size() == 1);
        const auto without = decided(R"({"defaultAction":"SCMP_ACT_ERRNO"})", {"read"}, kAllow);
        QVERIFY(without && parseProfile(*without)->rules.size() == 1);
        QVERIFY(!decided("{", {"read"}, kAllow));
    }

    void emptiesAndFillsLists()
    {
        const std::string one = R"({"defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{"names": ["read"], "action": "SCMP_ACT_ALLOW"}]})";
        const auto none = decided(one, {"read"}, kRefuse);
        QVERIFY(none);
        QCOMPARE(*none, std::string(R"({"defaultAction": "SCMP_ACT_ERRNO", "syscalls": []})"));
        const auto held = decided(*none, {"socket"}, Decision{Action::Allow, {}, {{*conditionFor("socket", 0, Form::Is, "AF_UNIX")}, {*conditionFor("socket", 0, Form::Is, "AF_INET")}}});
        QVERIFY(held);
        QCOMPARE(decisionInWords(resolved(*held), "socket"), std::string("allowed where family is AF_UNIX (1); allowed where family is AF_INET (2); otherwise refused with EPERM"));
        const auto back = decided(*held, {"socket"}, kRefuse);
        QVERIFY(back);
        QCOMPARE(*back, *none);
    }

    /// Whatever is decided in whichever order: the calls meant are decided so, and no other call changes.
    void onlyWhatIsMeantChanges()
    {
        std::mt19937 random(5);
        const auto calls = knowledge::systemCalls();
        for (const Preset& start : presets()) {
            std::string text = toJson(profileOf(start, usual(), knowledge::Sealing::Open));
            for (int round = 0; round < 25; ++round) {
                std::vector<std::string> some;
                for (unsigned i = 0; i < 1 + random() % 4; ++i)
                    some.push_back(calls[random() % calls.size()].name);
                const std::array<Decision, 5> choices{kAllow, kRefuse, Decision{Action::Errno, ENOSYS, {}}, Decision{Action::Log, {}, {}}, Decision{Action::Allow, {}, {{{0, Operator::MaskedEqual, 0xffffffff, 3}}}}};
                const Decision& decision = choices[random() % choices.size()];
                const auto next = decided(text, some, decision);
                QVERIFY2(next, next ? "" : next.error().message.c_str());
                for (const std::string& name : changedCalls(text, *next))
                    QVERIFY2(std::find(some.begin(), some.end(), name) != some.end(), name.c_str());
                const Profile profile = *parseProfile(*next);
                for (const std::string& name : some) {
                    const auto stands = decisionOf(profile, name);
                    QVERIFY(stands && stands->alternatives == decision.alternatives && stands->action == decision.action);
                }
                QCOMPARE(decided(*parseProfile(text), some, decision), profile);
                text = *next;
            }
        }
    }

    void opensAsTheDefaultHolds()
    {
        const Profile byDefault = resolve(dockerDefault(), usual());
        QVERIFY(opening(byDefault, "clone").alternatives.size() == 1);
        QVERIFY(opening(byDefault, "personality").alternatives.size() == 5);
        QVERIFY(opening(byDefault, "read").alternatives.empty());
        QCOMPARE(refusal(byDefault, "clone3").errnoReturn, std::optional<std::uint32_t>(ENOSYS));
        const Profile minimal = profileOf(*preset("minimal"), usual(), knowledge::Sealing::Open);
        QCOMPARE(refusal(minimal, "mount").errnoReturn, std::optional<std::uint32_t>(EPERM));
        QCOMPARE(refusal(minimal, "socket").action, Action::Errno);
    }

    void comparesAsMeant_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<unsigned>("index");
        QTest::addColumn<int>("form");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<quint64>("passes");
        QTest::addColumn<quint64>("fails");
        const quint64 high = quint64{1} << 40U;
        QTest::newRow("int, whatever the upper half") << QByteArray("socket") << 0U << static_cast<int>(Form::Is) << QByteArray("AF_INET") << high + 2 << quint64{3};
        QTest::newRow("negative") << QByteArray("openat") << 0U << static_cast<int>(Form::Is) << QByteArray("-100") << quint64{0xffffff9cU} << quint64{100};
        QTest::newRow("flags all") << QByteArray("mprotect") << 2U << static_cast<int>(Form::HasAll) << QByteArray("PROT_READ|PROT_EXEC") << quint64{7} << quint64{1};
        QTest::newRow("flags none") << QByteArray("clone") << 0U << static_cast<int>(Form::HasNone) << QByteArray("CLONE_NEWNS") << quint64{0x11} << quint64{0x20011};
        QTest::newRow("long at most") << QByteArray("mmap") << 1U << static_cast<int>(Form::AtMost) << QByteArray("0x1000") << quint64{4096} << high;
    }

    void comparesAsMeant()
    {
        QFETCH(QByteArray, call);
        QFETCH(unsigned, index);
        QFETCH(int, form);
        QFETCH(QByteArray, value);
        QFETCH(quint64, passes);
        QFETCH(quint64, fails);
        const auto condition = conditionFor(call.toStdString(), index, static_cast<Form>(form), value.toStdString());
        QVERIFY2(condition, condition ? "" : condition.error().message.c_str());
        const auto text = decided(R"({"defaultAction": "SCMP_ACT_ERRNO", "architectures": ["SCMP_ARCH_X86_64"], "syscalls": []})", {call.toStdString()}, Decision{Action::Allow, {}, {{*condition}}});
        QVERIFY(text);
        const auto program = compile(resolved(*text));
        QVERIFY(program);
        const auto decide = [&](quint64 argument) {
            Arguments args{};
            args[index] = argument;
            return simulate(*program, machine("x86_64")->audit, *numberOn(call.toStdString(), "SCMP_ARCH_X86_64"), args);
        };
        QCOMPARE(decide(passes), static_cast<std::uint32_t>(SECCOMP_RET_ALLOW));
        QVERIFY(decide(fails) != SECCOMP_RET_ALLOW);
    }

    void refusesSenselessComparisons()
    {
        QVERIFY(formsFor("openat", 1).empty()); // a pointer
        QVERIFY(!conditionFor("openat", 1, Form::Is, "1"));
        QVERIFY(!conditionFor("socket", 0, Form::Is, "AF_NONSENSE"));
        QVERIFY(!conditionFor("socket", 0, Form::Is, ""));
        QVERIFY(!conditionFor("socket", 0, Form::Is, "0x100000000"));
        QVERIFY(!conditionFor("socket", 0, Form::AtMost, "3"));
        QVERIFY(!conditionFor("clone", 0, Form::HasNone, "0"));
    }

    void presetsHold_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const Preset& each : presets())
            QTest::newRow(each.id.c_str()) << QByteArray::fromStdString(each.id);
    }

    void presetsHold()
    {
        QFETCH(QByteArray, id);
        const Preset* which = preset(id.toStdString());
        QVERIFY(which && !which->title.empty() && !which->why.empty());
        for (const std::uint64_t capabilities : {knowledge::kDockerDefault, knowledge::CapabilityMask{0}, knowledge::allCapabilities()}) {
            Target target = usual();
            target.bounding = capabilities;
            for (const auto sealing : {knowledge::Sealing::Open, knowledge::Sealing::Sealed}) {
                const Profile profile = profileOf(*which, target, sealing);
                const auto read = parseProfile(toJson(profile));
                QVERIFY(read && *read == profile);
                // Never more than Docker allows.
                for (const CallDifference& difference : compare(resolve(dockerDefault(), target), resolve(profile, target)).calls)
                    QVERIFY2(difference.change != CallDifference::Change::Opened, difference.name.c_str());
                QVERIFY(missingNeeds(resolve(profile, target), sealing).empty());
                for (const Warning& warning : warnings(profile, target))
                    QVERIFY2(warning.effect == Warning::Effect::Note || which->docker, warning.message.english().c_str());
                const auto program = compile(resolve(profile, target));
                QVERIFY(program && differences(resolve(profile, target), *program).empty());
            }
        }
        for (const PresetPart& part : which->parts)
            QVERIFY(!part.why.empty() && !part.calls.empty());
    }

    void presetsDiffer()
    {
        const auto allows = [](const char* id, const char* call) {
            return decisionInWords(resolve(profileOf(*preset(id), usual(), knowledge::Sealing::Open), usual()), call).starts_with("allowed");
        };
        QVERIFY(allows("web-service", "connect") && allows("web-service", "listen") && !allows("web-service", "chroot"));
        QVERIFY(!allows("static-files", "connect") && allows("static-files", "accept4"));
        QVERIFY(allows("database", "io_submit") && allows("database", "fdatasync") && allows("database", "shmget"));
        QVERIFY(!allows("batch-job", "listen") && !allows("batch-job", "accept4") && allows("batch-job", "connect"));
        QVERIFY(!allows("minimal", "socket") && allows("minimal", "read"));
        QVERIFY(!allows("web-service", "keyctl") && !allows("web-service", "ptrace") && !allows("web-service", "add_key"));
        int before = 1000;
        for (const char* id : {"docker-default", "web-service", "static-files", "minimal"}) {
            const auto all = verdicts(resolve(profileOf(*preset(id), usual(), knowledge::Sealing::Open), usual()));
            const int open = static_cast<int>(std::count_if(all.begin(), all.end(), [](const CallVerdict& verdict) { return verdict.kind == CallVerdict::Kind::Allowed; }));
            QVERIFY2(open < before, id);
            before = open;
        }
    }

    void isFastEnough()
    {
        const Profile profile = profileOf(*preset("web-service"), usual(), knowledge::Sealing::Open);
        const std::string text = toJson(profile);
        QElapsedTimer timer;
        timer.start();
        constexpr int kRounds = 10;
        std::size_t instructions = 0;
        for (int i = 0; i < kRounds; ++i) {
            const auto next = decided(text, {"mount"}, kAllow);
            instructions += compile(resolved(*next))->instructions.size();
        }
        const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / kRounds;
        qInfo("an edit and its filter of %zu instructions: %.2f ms", instructions / kRounds, each);
        QVERIFY(each < 100); // a build for debugging, on a busy machine; 10 is what a release is held to
    }
};

QTEST_APPLESS_MAIN(SeccompEditTest)
#include "seccomp_edit_test.moc"
