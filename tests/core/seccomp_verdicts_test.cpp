// The table of system calls, and what Docker's default comes to call by call.
#include "core/knowledge/capabilities.h"
#include "core/seccomp/meaning.h"
#include "core/seccomp/verdicts.h"
#include "tests/support/test_paths.h"

#include <QTest>
#include <linux/seccomp.h>
#include <map>
#include <set>
#include <sstream>

using namespace hullwright;
using namespace hullwright::seccomp;

namespace {

using Kind = CallVerdict::Kind;

Profile defaultWith(const std::vector<std::string>& add, const std::vector<std::string>& drop = {})
{
    Target target;
    target.bounding = knowledge::boundingSet(add, drop, false);
    return resolve(dockerDefault(), target);
}

Kind kindOf(const std::vector<CallVerdict>& all, std::string_view name)
{
    for (const CallVerdict& verdict : all) {
        if (verdict.call->name == name)
            return verdict.kind;
    }
    qFatal("no such call");
}

} // namespace

class SeccompVerdictsTest : public QObject {
    Q_OBJECT

private slots:
    void tableEqualsLibseccomp();
    void countsOfTheDefault();
    void agreesWithTheMeaning();
    void capabilitiesChangeIt();
    void otherActions();
    void tellsWhatOpens();
    void equalsTheReference();
};

void SeccompVerdictsTest::tableEqualsLibseccomp()
{
    std::map<std::string, std::uint32_t> ours;
    std::set<std::uint32_t> numbers;
    for (const SystemCall& call : knowledge::systemCalls()) {
        QVERIFY2(numbers.insert(call.number).second && ours.emplace(call.name, call.number).second, call.name.c_str());
        QVERIFY(!call.category.empty() && !call.categoryTitle.empty());
    }
    QVERIFY(ours.size() > 380);
    for (const auto& [name, number] : systemCalls("SCMP_ARCH_X86_64")) {
        QVERIFY2(ours.contains(name), name.c_str());
        QCOMPARE(ours[name], number);
    }
}

void SeccompVerdictsTest::countsOfTheDefault()
{
    const Profile profile = defaultWith({});
    std::map<Kind, int> counts;
    int missing = 0;
    for (const CallVerdict& verdict : verdicts(profile)) {
        ++counts[verdict.kind];
        missing += verdict.kind == Kind::Refused && verdict.errnoValue == 38;
    }
    QCOMPARE(counts[Kind::Allowed], 306);
    QCOMPARE(counts[Kind::Conditional], 3);
    QCOMPARE(counts[Kind::Refused], 76);
    QCOMPARE(missing, 1);
}

void SeccompVerdictsTest::agreesWithTheMeaning()
{
    for (const auto& add : std::vector<std::vector<std::string>>{{}, {"SYS_ADMIN"}, {"ALL"}}) {
        const Profile profile = defaultWith(add);
        for (const CallVerdict& verdict : verdicts(profile)) {
            if (verdict.kind == Kind::Conditional)
                continue;
            const std::uint32_t expected = verdict.kind == Kind::Allowed ? SECCOMP_RET_ALLOW : SECCOMP_RET_ERRNO | verdict.errnoValue;
            QCOMPARE(meaning(profile, verdict.call->name, {}).verdict, expected);
        }
    }
}

void SeccompVerdictsTest::capabilitiesChangeIt()
{
    const Profile plain = defaultWith({}), admin = defaultWith({"SYS_ADMIN"}), none = defaultWith({}, {"ALL"});
    QCOMPARE(int(kindOf(verdicts(plain), "mount")), int(Kind::Refused));
    QCOMPARE(int(kindOf(verdicts(admin), "mount")), int(Kind::Allowed));
    QCOMPARE(int(kindOf(verdicts(plain), "clone")), int(Kind::Conditional));
    QCOMPARE(int(kindOf(verdicts(admin), "clone")), int(Kind::Allowed));
    QCOMPARE(int(kindOf(verdicts(none), "chroot")), int(Kind::Refused));
}

void SeccompVerdictsTest::otherActions()
{
    Profile profile;
    profile.defaultAction = Action::KillProcess;
    const std::vector<std::pair<Action, Kind>> pairs{{Action::Log, Kind::Logged}, {Action::Trace, Kind::Traced}, {Action::Notify, Kind::Notified}, {Action::Trap, Kind::Refused}, {Action::KillThread, Kind::Killed}};
    for (const auto& [action, kind] : pairs) {
        Rule rule;
        rule.names = {"read"};
        rule.action = action;
        profile.rules = {rule};
        QCOMPARE(int(kindOf(verdicts(profile), "read")), int(kind));
        QCOMPARE(int(kindOf(verdicts(profile), "write")), int(Kind::Killed));
    }
}

void SeccompVerdictsTest::tellsWhatOpens()
{
    QVERIFY((openedBy("bpf") == std::vector<std::string>{"BPF", "SYS_ADMIN"}));
    QVERIFY((openedBy("chroot") == std::vector<std::string>{"SYS_CHROOT"}));
    QVERIFY(openedBy("read").empty());
    QVERIFY(openedBy("keyctl").empty());
}

void SeccompVerdictsTest::equalsTheReference()
{
    const auto file = test::sharedDirectory() / "reference" / "data" / "x86_64-syscalls.tsv";
    if (test::sharedDirectory().empty() || !std::filesystem::exists(file))
        QSKIP("the reference table isn't on this machine");
    std::istringstream lines(test::bytesOf(file));
    std::map<std::string, std::string> theirs;
    for (std::string line; std::getline(lines, line);) {
        const QStringList cells = QString::fromStdString(line).split('\t');
        theirs[cells.at(1).toStdString()] = cells.at(4).toStdString();
    }
    const Profile profile = defaultWith({});
    for (const CallVerdict& verdict : verdicts(profile)) {
        const std::string said = verdict.kind == Kind::Allowed ? "allow" : verdict.kind == Kind::Conditional ? "conditional" : "errno " + std::to_string(verdict.errnoValue);
        QCOMPARE(verdict.call->name + " " + said, verdict.call->name + " " + theirs[verdict.call->name]);
    }
}

QTEST_GUILESS_MAIN(SeccompVerdictsTest)
#include "seccomp_verdicts_test.moc"
