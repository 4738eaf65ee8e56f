// The compiled filter: does it do what the rules mean, and does the check that says so notice when it doesn't.
#include "core/knowledge/capabilities.h"
#include "core/seccomp/filter.h"
#include "core/seccomp/meaning.h"
#include "core/seccomp/profile.h"

#include <QTest>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <random>

using namespace hullwright;
using namespace hullwright::seccomp;

namespace {

Profile defaultWith(const std::vector<std::string>& add, const std::vector<std::string>& drop, const char* arch = "amd64")
{
    Target target;
    target.bounding = knowledge::boundingSet(add, drop, false);
    target.arch = arch;
    return resolve(dockerDefault(), target);
}

std::string told(const std::vector<Difference>& found)
{
    std::string text;
    for (const Difference& d : found)
        text += d.architecture + " " + d.name + "(" + std::to_string(d.args[0]) + ", " + std::to_string(d.args[1]) + "): " + std::to_string(d.expected) + " / " + std::to_string(d.actual) + "\n";
    return text;
}

Profile oneRule(Action action, std::vector<Condition> args, const char* name = "getppid")
{
    Profile profile;
    profile.architectures = {"SCMP_ARCH_X86_64"};
    Rule rule;
    rule.names = {name};
    rule.action = action;
    rule.args = std::move(args);
    profile.rules = {rule};
    return profile;
}

std::uint32_t ask(const Profile& profile, std::uint32_t number, Arguments args)
{
    const auto program = compile(profile);
    return program ? simulate(*program, AUDIT_ARCH_X86_64, number, args) : 0xdeadU;
}

constexpr std::uint32_t kGetppid = 110;
constexpr std::uint32_t kDenied = SECCOMP_RET_ERRNO | 1U;

} // namespace

class SeccompFilterTest : public QObject {
    Q_OBJECT

private slots:
    void defaultDoesWhatItMeans_data();
    void defaultDoesWhatItMeans();
    void otherArchitecturesCompile_data();
    void otherArchitecturesCompile();
    void safeRulesDoWhatTheyMean();
    void trustedFormsAgree_data();
    void trustedFormsAgree();
    void anyRuleSimulatesOrIsReported();
    void noticesATamperedFilter();
    void actions_data();
    void actions();
    void repeatedIndexMeansOr();
    void unknownNamesAreListed();
    void refusesWhatCannotBe();
    void interpretsEveryInstruction();
};

void SeccompFilterTest::defaultDoesWhatItMeans_data()
{
    QTest::addColumn<QString>("add");
    QTest::addColumn<QString>("drop");
    QTest::newRow("default") << "" << "";
    QTest::newRow("drop all") << "" << "ALL";
    for (const char* name : {"SYS_ADMIN", "SYS_PTRACE", "NET_ADMIN", "ALL"})
        QTest::newRow(name) << name << "";
}

void SeccompFilterTest::defaultDoesWhatItMeans()
{
    QFETCH(QString, add);
    QFETCH(QString, drop);
    const Profile profile = defaultWith({add.toStdString()}, {drop.toStdString()});
    const auto program = compile(profile);
    QVERIFY2(program, program ? "" : describe(program.error()).c_str());
    QVERIFY(program->instructions.size() > 300);
    const auto found = differences(profile, *program);
    QVERIFY2(found.empty(), told(found).c_str());
}

void SeccompFilterTest::otherArchitecturesCompile_data()
{
    QTest::addColumn<QString>("arch");
    for (const char* arch : {"arm64", "riscv64", "mips64le"})
        QTest::newRow(arch) << arch;
}

void SeccompFilterTest::otherArchitecturesCompile()
{
    QFETCH(QString, arch);
    const Profile profile = defaultWith({}, {}, arch.toLatin1().constData());
    const auto program = compile(profile);
    QVERIFY2(program, program ? "" : describe(program.error()).c_str());
    const auto found = differences(profile, *program);
    QVERIFY2(found.empty(), told(found).c_str());
}

/// What the program itself writes: EQ and MASKED_EQ, one argument in all rules of a call.
void SeccompFilterTest::safeRulesDoWhatTheyMean()
{
    std::mt19937_64 random(11);
    for (int i = 0; i < 60; ++i) {
        Profile profile = oneRule(Action::Allow, {});
        profile.rules.clear();
        const unsigned index = static_cast<unsigned>(random() % 6);
        for (int n = 0; n < 4; ++n) {
            const std::uint64_t value = random() % 2 ? random() : random() % 64;
            Rule rule;
            rule.names = {"ioctl"};
            rule.args = {random() % 2 ? Condition{index, Operator::Equal, value, 0} : Condition{index, Operator::MaskedEqual, 0xffffffff, value & 0xffffffff}};
            profile.rules.push_back(rule);
        }
        const bool mixed = std::any_of(profile.rules.begin(), profile.rules.end(), [&](const Rule& r) { return r.args[0].op != profile.rules[0].args[0].op; });
        if (mixed)
            continue;
        const auto program = compile(profile);
        QVERIFY(program);
        const auto found = differences(profile, *program);
        QVERIFY2(found.empty(), (toJson(profile) + told(found)).c_str());
    }
}

/// The forms of rules that libseccomp is known to compile rightly: here no difference may show, or the meaning itself is wrong.
void SeccompFilterTest::trustedFormsAgree_data()
{
    QTest::addColumn<bool>("onlyEqual");
    QTest::addColumn<bool>("wide");
    QTest::newRow("any comparison, 32-bit values") << false << false;
    QTest::newRow("equality, 64-bit values") << true << true;
}

void SeccompFilterTest::trustedFormsAgree()
{
    QFETCH(bool, onlyEqual);
    QFETCH(bool, wide);
    std::mt19937_64 random(23);
    for (int i = 0; i < 150; ++i) {
        Profile profile = oneRule(Action::Allow, {});
        const auto value = [&] { return random() % 2 ? random() % (wide ? UINT64_MAX : 0xffffffffULL) : random() % 8; };
        profile.rules.clear();
        for (int n = 0; n < 3; ++n) {
            Rule rule;
            rule.names = {"ioctl"};
            rule.args = {{2, onlyEqual ? Operator::Equal : static_cast<Operator>(random() % 7), value(), value()}};
            profile.rules.push_back(rule);
        }
        const auto program = compile(profile);
        QVERIFY(program);
        const auto found = differences(profile, *program);
        QVERIFY2(found.empty(), (toJson(profile) + told(found)).c_str());
    }
}

/// Rules of any form: the simulation of the filter is the filter; where it isn't what the rules mean, differences() must have said so.
void SeccompFilterTest::anyRuleSimulatesOrIsReported()
{
    std::mt19937_64 random(5);
    int compiled = 0, wrong = 0;
    for (int i = 0; i < 150; ++i) {
        Profile profile = oneRule(Action::Allow, {});
        profile.rules.clear();
        for (int n = 0; n < 3; ++n) {
            Rule rule;
            rule.names = {"ioctl"};
            for (unsigned index = 0; index < 1 + random() % 2; ++index)
                rule.args.push_back({index, static_cast<Operator>(random() % 7), random() % 2 ? random() : random() % 9, random() % 9});
            profile.rules.push_back(rule);
        }
        const auto program = compile(profile);
        if (!program)
            continue;
        ++compiled;
        const bool reported = !differences(profile, *program).empty();
        wrong += reported;
        for (int q = 0; q < 200 && !reported; ++q) {
            const Arguments args{random() % 12, random() % 12, 0, 0, 0, 0};
            QCOMPARE(simulate(*program, AUDIT_ARCH_X86_64, 16, args), meaning(profile, "ioctl", args).verdict);
        }
    }
    qInfo("%d rule sets compiled, of which libseccomp got %d wrong; all of those were noticed", compiled, wrong);
    QVERIFY(compiled > 100);
}

void SeccompFilterTest::noticesATamperedFilter()
{
    const Profile profile = defaultWith({}, {});
    const auto program = compile(profile);
    QVERIFY(program);
    int changed = 0, noticed = 0;
    // Every single constant or jump that is changed must show, unless it can't be reached: that keeps the check honest.
    for (std::size_t i = 0; i < program->instructions.size(); i += 37) {
        Program tampered = *program;
        Instruction& instruction = tampered.instructions[i];
        if (BPF_CLASS(instruction.code) != BPF_JMP || BPF_OP(instruction.code) == BPF_JA || instruction.jt == instruction.jf)
            continue;
        std::swap(instruction.jt, instruction.jf);
        ++changed;
        noticed += differences(profile, tampered, 1).empty() ? 0 : 1;
    }
    QVERIFY(changed > 10);
    QCOMPARE(noticed, changed);
}

void SeccompFilterTest::actions_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<uint>("verdict");
    QTest::newRow("kill process") << int(Action::KillProcess) << uint(SECCOMP_RET_KILL_PROCESS);
    QTest::newRow("kill thread") << int(Action::KillThread) << uint(SECCOMP_RET_KILL_THREAD);
    QTest::newRow("trap") << int(Action::Trap) << uint(SECCOMP_RET_TRAP);
    QTest::newRow("trace") << int(Action::Trace) << uint(SECCOMP_RET_TRACE | 1U);
    QTest::newRow("log") << int(Action::Log) << uint(SECCOMP_RET_LOG);
    QTest::newRow("allow") << int(Action::Allow) << uint(SECCOMP_RET_ALLOW);
    QTest::newRow("notify") << int(Action::Notify) << uint(SECCOMP_RET_USER_NOTIF);
}

void SeccompFilterTest::actions()
{
    QFETCH(int, action);
    QFETCH(uint, verdict);
    const Profile profile = oneRule(static_cast<Action>(action), {});
    QCOMPARE(ask(profile, kGetppid, {}), verdict);
    QCOMPARE(ask(profile, 0, {}), kDenied);
    QCOMPARE(meaning(profile, "getppid", {}).verdict, verdict);
    const auto program = compile(profile);
    QVERIFY(program);
    QCOMPARE(simulate(*program, AUDIT_ARCH_AARCH64, kGetppid, {}), SECCOMP_RET_KILL_THREAD); // a machine that the profile doesn't name
}

void SeccompFilterTest::repeatedIndexMeansOr()
{
    const Profile profile = oneRule(Action::Allow, {{0, Operator::GreaterOrEqual, 10, 0}, {0, Operator::LessOrEqual, 20, 0}});
    for (const std::uint64_t value : {0U, 9U, 10U, 15U, 20U, 21U, 1000U}) {
        QCOMPARE(ask(profile, kGetppid, {value}), SECCOMP_RET_ALLOW);
        QCOMPARE(meaning(profile, "getppid", {value}).verdict, SECCOMP_RET_ALLOW);
    }
    const Profile both = oneRule(Action::Allow, {{0, Operator::Equal, 1, 0}, {1, Operator::Equal, 2, 0}});
    QCOMPARE(ask(both, kGetppid, {1, 2}), SECCOMP_RET_ALLOW);
    QCOMPARE(ask(both, kGetppid, {1, 3}), kDenied);
    QCOMPARE(ask(both, kGetppid, {1ULL << 32 | 1, 2}), kDenied); // 64 bits are compared
    const Profile low = oneRule(Action::Allow, {{0, Operator::MaskedEqual, 0xffffffff, 1}});
    QCOMPARE(ask(low, kGetppid, {1ULL << 32 | 1}), SECCOMP_RET_ALLOW);
}

void SeccompFilterTest::unknownNamesAreListed()
{
    Profile profile = oneRule(Action::Allow, {});
    profile.rules[0].names = {"getppid", "no_such_call", "", "getppid\n"};
    const auto program = compile(profile);
    QVERIFY(program);
    QVERIFY((program->unknownNames == std::vector<std::string>{"no_such_call", "", "getppid\n"}));
    QCOMPARE(ask(profile, kGetppid, {}), SECCOMP_RET_ALLOW);
}

void SeccompFilterTest::refusesWhatCannotBe()
{
    Profile conditional = oneRule(Action::Allow, {});
    conditional.rules[0].includes.caps = {"CAP_SYS_ADMIN"};
    QCOMPARE(int(compile(conditional).error().code), int(ErrorCode::InvalidArgument));

    QCOMPARE(int(compile(defaultWith({}, {}, "s390x")).error().code), int(ErrorCode::Unsupported));

    Profile huge = oneRule(Action::Allow, {});
    for (std::uint64_t value = 0; value < 2500; ++value) {
        huge.rules.push_back(huge.rules[0]);
        huge.rules.back().args = {{0, Operator::Equal, value << 33 | value, 0}};
    }
    huge.rules.erase(huge.rules.begin());
    const auto program = compile(huge);
    QVERIFY(!program);
    QCOMPARE(int(program.error().code), int(ErrorCode::Limit));

    // An action like the default's is dropped, not an error, and the empty profile is a filter too.
    Profile same = oneRule(Action::Errno, {});
    QCOMPARE(ask(same, kGetppid, {}), kDenied);
    same.rules.clear();
    QCOMPARE(ask(same, kGetppid, {}), kDenied);
}

void SeccompFilterTest::interpretsEveryInstruction()
{
    const auto run = [](std::vector<Instruction> code, std::uint32_t number = 7) {
        return simulate({std::move(code), {}}, AUDIT_ARCH_X86_64, number, {0x1122334455667788, 2, 3, 4, 5, 6});
    };
    const auto load = [](std::uint32_t offset) { return Instruction{BPF_LD | BPF_W | BPF_ABS, 0, 0, offset}; };
    const Instruction returnA{BPF_RET | BPF_A, 0, 0, 0};
    QCOMPARE(run({load(0), returnA}), 7U);
    QCOMPARE(run({load(4), returnA}), std::uint32_t(AUDIT_ARCH_X86_64));
    QCOMPARE(run({load(16), returnA}), 0x55667788U);
    QCOMPARE(run({load(20), returnA}), 0x11223344U);
    QCOMPARE(simulate({{load(16), returnA}, {}}, AUDIT_ARCH_S390X, 7, {0x1122334455667788}), 0x11223344U);
    const auto alu = [&](std::uint16_t op, std::uint32_t k) { return run({load(0), {static_cast<std::uint16_t>(BPF_ALU | op | BPF_K), 0, 0, k}, returnA}); };
    QCOMPARE(alu(BPF_ADD, 3), 10U);
    QCOMPARE(alu(BPF_SUB, 3), 4U);
    QCOMPARE(alu(BPF_MUL, 3), 21U);
    QCOMPARE(alu(BPF_DIV, 2), 3U);
    QCOMPARE(alu(BPF_AND, 3), 3U);
    QCOMPARE(alu(BPF_OR, 8), 15U);
    QCOMPARE(alu(BPF_XOR, 2), 5U);
    QCOMPARE(alu(BPF_LSH, 1), 14U);
    QCOMPARE(alu(BPF_RSH, 1), 3U);
    QCOMPARE(alu(BPF_NEG, 0), std::uint32_t(-7));
    QCOMPARE(run({load(0), {BPF_MISC | BPF_TAX, 0, 0, 0}, {BPF_LD | BPF_IMM, 0, 0, 1}, {BPF_ALU | BPF_ADD | BPF_X, 0, 0, 0}, returnA}), 8U);
    QCOMPARE(run({load(0), {BPF_ST, 0, 0, 3}, {BPF_LD | BPF_IMM, 0, 0, 1}, {BPF_LD | BPF_MEM, 0, 0, 3}, returnA}), 7U);
    QCOMPARE(run({load(0), {BPF_JMP | BPF_JEQ | BPF_K, 1, 0, 7}, {BPF_RET | BPF_K, 0, 0, 1}, {BPF_RET | BPF_K, 0, 0, 2}}), 2U);
    QCOMPARE(run({load(0), {BPF_JMP | BPF_JGT | BPF_K, 1, 0, 7}, {BPF_RET | BPF_K, 0, 0, 1}, {BPF_RET | BPF_K, 0, 0, 2}}), 1U);
    QCOMPARE(run({load(0), {BPF_JMP | BPF_JGE | BPF_K, 1, 0, 7}, {BPF_RET | BPF_K, 0, 0, 1}, {BPF_RET | BPF_K, 0, 0, 2}}), 2U);
    QCOMPARE(run({load(0), {BPF_JMP | BPF_JSET | BPF_K, 1, 0, 8}, {BPF_RET | BPF_K, 0, 0, 1}, {BPF_RET | BPF_K, 0, 0, 2}}), 1U);
    QCOMPARE(run({{BPF_JMP | BPF_JA, 0, 0, 1}, {BPF_RET | BPF_K, 0, 0, 1}, {BPF_RET | BPF_K, 0, 0, 2}}), 2U);
    // What the kernel would refuse reads as the harshest verdict, and never reads outside.
    for (const Instruction& bad : {load(1), load(64), load(0xfffffffc), Instruction{BPF_LD | BPF_MEM, 0, 0, 16}, Instruction{BPF_ST, 0, 0, 16}, Instruction{BPF_JMP | BPF_JA, 0, 0, 0xffffffff},
                                   Instruction{BPF_ALU | BPF_DIV, 0, 0, 0}, Instruction{0xffff, 0, 0, 0}, Instruction{BPF_LD | BPF_W | BPF_IND, 0, 0, 0}})
        QCOMPARE(run({bad, {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW}}), SECCOMP_RET_KILL_PROCESS);
    QCOMPARE(run({}), SECCOMP_RET_KILL_PROCESS);
}

QTEST_GUILESS_MAIN(SeccompFilterTest)
#include "seccomp_filter_test.moc"
