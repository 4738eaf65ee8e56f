// "Allow this": what was refused is allowed afterwards, everything else is decided as before, and the text keeps what nobody asked about.
#include "core/knowledge/capabilities.h"
#include "core/knowledge/syscalls.h"
#include "core/seccomp/allow_refused.h"
#include "core/seccomp/filter.h"
#include "core/seccomp/meaning.h"
#include "core/seccomp/presets.h"
#include "core/seccomp/profile_edit.h"

#include <QTest>
#include <cerrno>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <sched.h>

using namespace hullwright;
using namespace hullwright::seccomp;

namespace {

constexpr std::uint32_t kErrno = SECCOMP_RET_ERRNO;

RefusedCall refused(const char* name, Arguments args = {}, std::uint32_t verdict = kErrno | EPERM)
{
    RefusedCall call;
    call.architecture = "SCMP_ARCH_X86_64";
    call.name = name;
    call.args = args;
    call.verdict = verdict;
    return call;
}

Target container()
{
    Target target;
    target.bounding = knowledge::kDockerDefault;
    return target;
}

std::string withRules(const std::string& rules, const std::string& byDefault = "SCMP_ACT_ERRNO")
{
    return "{\n  \"defaultAction\": \"" + byDefault + "\",\n  \"architectures\": [\"SCMP_ARCH_X86_64\"],\n  \"x-owner\": \"us\",\n  \"syscalls\": [\n    " + rules + "\n  ]\n}\n";
}

std::uint32_t verdict(const std::string& json, const char* call, const Arguments& args)
{
    const auto profile = parseProfile(json);
    return profile ? meaning(resolve(*profile, container()), call, args).verdict : 0;
}

bool allows(const std::string& json, const char* call, const Arguments& args)
{
    return passes(verdict(json, call, args));
}

/// What the compiled filter does, which is what counts in the end.
bool filterAllows(const std::string& json, const char* call, const Arguments& args)
{
    const auto profile = parseProfile(json);
    const auto program = profile ? compile(resolve(*profile, container())) : Result<Program>(tl::unexpected(Error()));
    const knowledge::SystemCall* known = knowledge::systemCall(call);
    return program && known && passes(simulate(*program, AUDIT_ARCH_X86_64, known->number, args));
}

Allowing allow(const std::string& json, const std::vector<RefusedCall>& calls, Ended ended = Ended::Unknown)
{
    const auto done = allowRefused(json, container(), calls, ended);
    return done ? *done : Allowing{describe(done.error()), {}};
}

/// The lines that are in one text and not in the other.
QStringList newLines(const std::string& before, const std::string& after)
{
    const QStringList old = QString::fromStdString(before).split(u'\n');
    QStringList lines = QString::fromStdString(after).split(u'\n');
    lines.removeIf([&old](const QString& line) { return old.contains(line); });
    return lines;
}

} // namespace

using Kind = Allowance::Kind;

class SeccompAllowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// One family that Docker's default refuses: that one opens, and vsock, which it refuses too, stays closed.
    void oneFamilyOfSockets()
    {
        const std::string before = dockerDefaultText();
        const Allowing done = allow(before, {refused("socket", {38, 5, 0}), refused("socket", {38, 2, 0})});
        QCOMPARE(done.allowances.size(), 1U);
        QVERIFY(done.allowances[0].kind == Kind::Values);
        QVERIFY2(done.allowances[0].told.english().find("family AF_ALG (38)") != std::string::npos, done.allowances[0].told.english().c_str());
        QVERIFY(allows(done.text, "socket", {38, 9, 0}) && filterAllows(done.text, "socket", {38, 5, 0}));
        QVERIFY(!allows(done.text, "socket", {40, 5, 0}) && !filterAllows(done.text, "socket", {40, 5, 0}));
        // The kernel does not look at the upper half, and neither does the rule.
        QVERIFY(filterAllows(done.text, "socket", {0xdeadbeef00000026, 5, 0}));
        for (const Arguments& args : questionsAbout({&dockerDefault()}, "socket")) {
            if ((args[0] & kLow) != 38)
                QCOMPARE(verdict(done.text, "socket", args), verdict(before, "socket", args));
        }
        QVERIFY(allows(done.text, "socket", {2, 1, 0}));
    }

    /// The rule about clone stands under a condition on capabilities, which stays; of its flags only the namespace that was asked for opens.
    void oneNamespaceOfClone()
    {
        const std::string before = dockerDefaultText();
        const Allowing done = allow(before, {refused("clone", {CLONE_NEWUSER | CLONE_VFORK | 17})});
        QVERIFY(done.allowances.at(0).kind == Kind::Values);
        QVERIFY(allows(done.text, "clone", {CLONE_NEWUSER | 17}) && filterAllows(done.text, "clone", {CLONE_NEWUSER | 17}));
        QVERIFY(!allows(done.text, "clone", {CLONE_NEWUSER | CLONE_NEWNS | 17}) && !filterAllows(done.text, "clone", {CLONE_NEWUSER | CLONE_NEWNS | 17}));
        QVERIFY(!allows(done.text, "clone", {CLONE_NEWNET | 17}) && allows(done.text, "clone", {CLONE_VM | CLONE_THREAD}));
        QVERIFY(done.text.find("The flags of clone are the second argument on s390") != std::string::npos);
        QVERIFY2(newLines(before, done.text).size() == 1 && newLines(before, done.text)[0].contains(QLatin1String("\"valueTwo\": 268435456")), qPrintable(newLines(before, done.text).join(u'\n')));
    }

    /// ENOSYS for clone3 is how the C library is led to clone: it is never opened, since its flags would go round the rule about clone.
    void clone3StaysAnswered()
    {
        const std::string before = dockerDefaultText();
        const RefusedCall fallback = refused("clone3", {}, kErrno | ENOSYS);
        QVERIFY(fallsBack(fallback) && !fallsBack(refused("clone3")));
        for (const Ended ended : {Ended::Unknown, Ended::Well}) {
            const Allowing done = allow(before, {fallback, refused("keyctl")}, ended);
            QVERIFY(done.allowances.at(0).kind == Kind::Fallback && !done.allowances[0].changes());
            QVERIFY(!allows(done.text, "clone3", {}) && allows(done.text, "keyctl", {}));
        }
        // Refused with EPERM it breaks programs: they get the answer that they understand.
        const std::string strict = withRules(R"({"names": ["read", "clone"], "action": "SCMP_ACT_ALLOW"})");
        const Allowing answered = allow(strict, {refused("clone3")});
        QVERIFY(answered.allowances.at(0).kind == Kind::Answered);
        QCOMPARE(verdict(answered.text, "clone3", {}), kErrno | ENOSYS);
    }

    void whatWasDoneWithoutStaysRefused()
    {
        const std::string json = withRules(R"({"names": ["read"], "action": "SCMP_ACT_ALLOW"})");
        const std::vector<RefusedCall> calls{refused("statx", {}, kErrno | ENOSYS), refused("mkdir")};
        const Allowing well = allow(json, calls, Ended::Well);
        QVERIFY(well.allowances.at(0).kind == Kind::Fallback && !allows(well.text, "statx", {}));
        QVERIFY(allows(well.text, "mkdir", {}));
        const Allowing unknown = allow(json, calls);
        QVERIFY(allows(unknown.text, "statx", {}) && allows(unknown.text, "mkdir", {}));
    }

    /// Layout, comments, keys that nobody knows and the rules about other things stay as they are.
    void theTextStays()
    {
        const std::string json = withRules("{\"names\": [\"read\",\n               \"write\"], \"action\": \"SCMP_ACT_ALLOW\", \"why\": \"always\"},\n    {\"names\": [\"socket\"], \"action\": \"SCMP_ACT_ALLOW\", \"args\": [{\"index\": 0, \"op\": \"SCMP_CMP_EQ\", \"value\": 1}]}");
        const Allowing done = allow(json, {refused("socket", {2, 1, 0}), refused("mkdir")});
        QVERIFY2(done.text.find("\"why\": \"always\"") != std::string::npos && done.text.find("\"x-owner\": \"us\"") != std::string::npos, done.text.c_str());
        QVERIFY2(done.text.find("\"value\": 1}") != std::string::npos, done.text.c_str());
        QVERIFY(allows(done.text, "socket", {2, 1, 0}) && allows(done.text, "socket", {1, 1, 0}) && !allows(done.text, "socket", {16, 1, 0}));
        QVERIFY(allow(json, {}).text == json);
    }

    void cases_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<qulonglong>("value");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qulonglong>("other");
        QTest::addColumn<bool>("otherOpens");
        const auto row = [](const char* name, const std::string& json, const char* call, qulonglong value, Kind kind, qulonglong other, bool opens) {
            QTest::newRow(name) << QByteArray::fromStdString(json) << QByteArray(call) << value << static_cast<int>(kind) << other << opens;
        };
        const std::string nothing = withRules(R"({"names": ["read"], "action": "SCMP_ACT_ALLOW"})");
        row("not named, Docker holds it", nothing, "socket", 2, Kind::Usual, 38, false);
        row("not named, beyond Docker", nothing, "socket", 38, Kind::Values, 40, false);
        row("not named, Docker opens it", nothing, "mkdir", 5, Kind::Usual, 6, true);
        row("not named, selected by an argument", nothing, "unshare", CLONE_NEWUSER, Kind::Values, CLONE_NEWNET, false);
        row("not named, nothing selects it", nothing, "keyctl", 1, Kind::Whole, 2, true);
        row("refused by name", withRules(R"({"names": ["keyctl", "add_key"], "action": "SCMP_ACT_ERRNO", "errnoRet": 13})"), "keyctl", 1, Kind::Whole, 2, true);
        row("a long", withRules(R"({"names": ["prctl"], "action": "SCMP_ACT_ALLOW", "args": [{"index": 0, "op": "SCMP_CMP_EQ", "value": 15}]})"), "prctl", 22, Kind::Values, 23, false);
        row("only a pointer", withRules(R"({"names": ["mkdir"], "action": "SCMP_ACT_ALLOW", "args": [{"index": 0, "op": "SCMP_CMP_EQ", "value": 0}]})"), "mkdir", 77, Kind::Whole, 78, true);
        row("allowed but one", withRules(R"({"names": ["socket"], "action": "SCMP_ACT_ERRNO", "args": [{"index": 0, "op": "SCMP_CMP_EQ", "value": 38}]}, {"names": ["socket"], "action": "SCMP_ACT_ERRNO", "args": [{"index": 0, "op": "SCMP_CMP_EQ", "value": 40}]})", "SCMP_ACT_ALLOW"),
            "socket", 38, Kind::Values, 40, false);
        row("allowed but some", withRules(R"({"names": ["socket"], "action": "SCMP_ACT_ERRNO", "args": [{"index": 0, "op": "SCMP_CMP_GE", "value": 38}]})", "SCMP_ACT_ALLOW"), "socket", 38, Kind::Whole, 40, true);
        row("allowed but this", withRules(R"({"names": ["socket", "mkdir"], "action": "SCMP_ACT_KILL"})", "SCMP_ACT_ALLOW"), "socket", 38, Kind::Whole, 40, true);
        row("refused by name, open for one", withRules(R"({"names": ["socket"], "action": "SCMP_ACT_ERRNO", "errnoRet": 13}, {"names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{"index": 0, "op": "SCMP_CMP_EQ", "value": 1}]})"), "socket", 2, Kind::Values, 3, false);
        row("open by now", withRules(R"({"names": ["keyctl"], "action": "SCMP_ACT_ALLOW"})"), "keyctl", 1, Kind::Allowed, 2, true);
        row("no rules", "{\"defaultAction\": \"SCMP_ACT_ERRNO\"}", "mkdir", 1, Kind::Usual, 2, true);
    }
    void cases()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, call);
        QFETCH(qulonglong, value);
        QFETCH(int, kind);
        QFETCH(qulonglong, other);
        QFETCH(bool, otherOpens);
        const Allowing done = allow(json.toStdString(), {refused(call.constData(), {value})});
        QVERIFY2(!done.allowances.empty(), done.text.c_str());
        const Allowance& allowance = done.allowances[0];
        QVERIFY2(static_cast<int>(allowance.kind) == kind, allowance.told.english().c_str());
        QVERIFY(!allowance.told.english().empty() && allowance.told.english().find('%') == std::string::npos);
        QVERIFY2(allows(done.text, call.constData(), {value}) && filterAllows(done.text, call.constData(), {value}), done.text.c_str());
        QVERIFY2(allows(done.text, call.constData(), {other}) == otherOpens && filterAllows(done.text, call.constData(), {other}) == otherOpens, done.text.c_str());
        QCOMPARE(done.changes(), done.text != json.toStdString());
        // Once more changes nothing.
        QVERIFY(allow(done.text, {refused(call.constData(), {value})}).allowances.at(0).kind == Kind::Allowed);
    }

    void tooManyValuesStayRefused()
    {
        const std::string json = withRules(R"({"names": ["socket"], "action": "SCMP_ACT_ALLOW", "args": [{"index": 0, "op": "SCMP_CMP_EQ", "value": 1}]})");
        std::vector<RefusedCall> calls;
        for (std::uint64_t family = 2; family < 40; ++family)
            calls.push_back(refused("socket", {family}));
        const Allowing done = allow(json, calls);
        QVERIFY(done.allowances.at(0).kind == Kind::Not && done.text == json);
    }

    void whatHasNoName()
    {
        const std::string json = withRules(R"({"names": ["read"], "action": "SCMP_ACT_ALLOW"})");
        RefusedCall nameless = refused("");
        nameless.number = 9999;
        const Allowing done = allow(json, {nameless, refused("mkdir")});
        QVERIFY(done.allowances.at(0).kind == Kind::Not && done.allowances[0].told.english().find("9999") != std::string::npos);
        QVERIFY(allows(done.text, "mkdir", {}));
    }

    void argumentsThatTell()
    {
        const Profile resolved = resolve(dockerDefault(), container());
        QCOMPARE(tellingArguments(resolved, "socket"), std::vector<unsigned>{0});
        QCOMPARE(tellingArguments(resolved, "unshare"), std::vector<unsigned>{0});
        QVERIFY(tellingArguments(resolved, "mkdir").empty());
    }
};

QTEST_GUILESS_MAIN(SeccompAllowTest)
#include "seccomp_allow_test.moc"
