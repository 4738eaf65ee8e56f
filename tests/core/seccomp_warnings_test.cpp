// What profiles are explained as, compared by, warned about, and written anew in.
#include "core/knowledge/capabilities.h"
#include "core/seccomp/equivalent.h"
#include "core/seccomp/explain.h"
#include "core/seccomp/filter.h"
#include "core/seccomp/meaning.h"
#include "core/seccomp/rewrite.h"
#include "core/seccomp/warnings.h"
#include "core/seccomp/words.h"

#include <QTest>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <random>

using namespace hullwright;
using namespace hullwright::seccomp;

namespace {

Target usual(const std::vector<std::string>& add = {})
{
    Target target;
    target.bounding = knowledge::boundingSet(add, {}, false);
    return target;
}

Profile read(const std::string& rules, const std::string& head = R"("defaultAction":"SCMP_ACT_ERRNO","architectures":["SCMP_ARCH_X86_64"])")
{
    const auto profile = parseProfile("{" + head + ",\"syscalls\":[" + rules + "]}");
    if (!profile)
        qFatal("%s", describe(profile.error()).c_str());
    return *profile;
}

/// What a runtime needs, so that nothing but the rule asked about is warned of.
constexpr const char* kNeeds = R"({"names":["execve","close","write","openat","futex"],"action":"SCMP_ACT_ALLOW"},{"names":["clone3"],"action":"SCMP_ACT_ERRNO","errnoRet":38})";

std::string rule(const std::string& name, const std::string& args, const std::string& action = "SCMP_ACT_ALLOW")
{
    return R"({"names":[")" + name + R"("],"action":")" + action + R"(","args":[)" + args + "]}";
}

std::string arg(unsigned index, const std::string& op, std::uint64_t value, std::uint64_t two = 0)
{
    return "{\"index\":" + std::to_string(index) + ",\"op\":\"SCMP_CMP_" + op + "\",\"value\":" + std::to_string(value) + ",\"valueTwo\":" + std::to_string(two) + "}";
}

std::vector<Warning::Kind> kinds(const Profile& profile)
{
    std::vector<Warning::Kind> result;
    for (const Warning& warning : warnings(profile, usual())) {
        if (warning.message.english().empty())
            qFatal("a warning without words");
        result.push_back(warning.kind);
    }
    return result;
}

bool has(const Profile& profile, Warning::Kind kind)
{
    const auto all = kinds(profile);
    return std::find(all.begin(), all.end(), kind) != all.end();
}

} // namespace

class SeccompWarningsTest : public QObject {
    Q_OBJECT

private slots:
    void conditionsInWords_data();
    void conditionsInWords();
    void explainsCalls();
    void masksAsEnginesDo();
    void explainsWhatRuntimesAdd();
    void explainsConditions();
    void comparesByMeaning();
    void comparesCapabilities();
    void cleanProfileIsQuiet();
    void warnsOf_data();
    void warnsOf();
    void warnsOfMiscompilation();
    void placesOfRules();
    void otherFormsMeanTheSame();
    void textsAreRewritten();
    void rewritingKeepsTheRest();
};

void SeccompWarningsTest::conditionsInWords_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const std::string& given, const char* expected) { QTest::newRow(expected) << QByteArray::fromStdString(given) << QByteArray(expected); };
    row(rule("socket", arg(0, "LT", 38)), "family is less than AF_ALG (38)");
    row(rule("socket", arg(0, "MASKED_EQ", 0xffffffff, 2)), "family is AF_INET (2)");
    row(rule("clone", arg(0, "MASKED_EQ", 0x10020000, 0)), "clone_flags has none of CLONE_NEWNS|CLONE_NEWUSER");
    row(rule("mprotect", arg(2, "MASKED_EQ", 4, 4)), "prot has all of PROT_EXEC");
    row(rule("ioctl", arg(1, "EQ", 0x5401)), "cmd is TCGETS (0x5401)");
    row(rule("ioctl", arg(1, "NE", 1) + "," + arg(2, "GE", 7)), "cmd is not 1 and arg is at least 7");
    row(rule("ioctl", arg(1, "GE", 1) + "," + arg(1, "LE", 7)), "cmd is at least 1 or cmd is at most 7");
    row(rule("nosuch", arg(2, "GT", 5)), "argument 3 is more than 5");
    row(rule("read", arg(0, "MASKED_EQ", 0xff, 3)), "fd in the bits 0xff is 3");
}

void SeccompWarningsTest::conditionsInWords()
{
    QFETCH(QByteArray, rule);
    QFETCH(QByteArray, expected);
    const Profile profile = read(rule.toStdString());
    QCOMPARE(hullwright::seccomp::conditionsInWords(profile.rules[0], profile.rules[0].names[0]), expected.toStdString());
}

void SeccompWarningsTest::explainsCalls()
{
    const auto decision = [](const char* call) { return explain(dockerDefault(), usual(), call).decision; };
    QCOMPARE(decision("read"), "allowed");
    QCOMPARE(decision("mount"), "refused with EPERM");
    QCOMPARE(decision("clone3"), "refused with ENOSYS");
    QVERIFY(decision("socket").find("family is less than AF_ALG (38)") != std::string::npos && decision("socket").ends_with("otherwise refused with EPERM"));
    QVERIFY(explain(dockerDefault(), usual(), "keyctl").rules.empty());
    const Explanation typo = explain(dockerDefault(), usual(), "opneat");
    QVERIFY(!typo.call && typo.notes.at(0).english().find("openat") != std::string::npos);
    QVERIFY(!explain(dockerDefault(), usual(), "mmap2").call);
    QVERIFY(explain(dockerDefault(), usual(), "uretprobe").notes.size() >= 1);
    QCOMPARE(explain(dockerDefault(), usual(), "read").notes.size(), std::size_t(0));
}

void SeccompWarningsTest::masksAsEnginesDo()
{
    // 256 has no bit of the mask 255: engines compare with 0, so the rule opens what looks closed.
    const Profile profile = read(rule("ioctl", arg(2, "MASKED_EQ", 255, 256)));
    QVERIFY(passes(meaning(profile, "ioctl", {0, 0, 0x100, 0, 0, 0}).verdict));
    const auto found = warnings(profile, usual());
    const auto weaker = std::find_if(found.begin(), found.end(), [](const Warning& warning) { return warning.kind == Warning::Kind::MaskedValue; });
    QVERIFY(weaker != found.end() && weaker->effect == Warning::Effect::Weaker && weaker->message.english().ends_with("engines compare with 0"));
    QVERIFY(std::none_of(found.begin(), found.end(), [](const Warning& warning) { return warning.kind == Warning::Kind::NeverMatches; }));
}

void SeccompWarningsTest::explainsWhatRuntimesAdd()
{
    const Profile old = read(rule("read", "") + "," + rule("openat", ""));
    Target target = usual();
    const auto notes = [&](const char* call) {
        std::string all;
        for (const text::Message& note : explain(old, target, call).notes)
            all += note.english();
        return all;
    };
    QVERIFY(notes("statx").find("runc answers ENOSYS here: the call is newer (332) than the newest that the profile names (257)") != std::string::npos);
    QCOMPARE(notes("mount"), std::string());
    target.runtime = Runtime::Crun;
    QCOMPARE(notes("statx"), std::string());
    target.runtime = Runtime::Sandbox;
    QVERIFY(notes("read").find("kernel of its own") != std::string::npos);
    target = usual();
    target.arch = "arm64";
    QVERIFY(notes("open").find("arm64 doesn't have this call") != std::string::npos);
    QCOMPARE(*newerThan(old, target), 63U); // read, on arm64; openat is 56
    QVERIFY(!newerThan(read(rule("read", ""), R"("defaultAction":"SCMP_ACT_ERRNO","defaultErrnoRet":38)"), usual()));
    QVERIFY(!newerThan(read(rule("read", "", "SCMP_ACT_ERRNO"), R"("defaultAction":"SCMP_ACT_LOG")"), usual()));
}

void SeccompWarningsTest::explainsConditions()
{
    const Explanation mount = explain(dockerDefault(), usual(), "mount");
    QVERIFY(mount.rules.size() == 1 && !mount.rules[0].applies && mount.rules[0].text.find("only with CAP_SYS_ADMIN") != std::string::npos);
    const Explanation admin = explain(dockerDefault(), usual({"SYS_ADMIN"}), "mount");
    QVERIFY(admin.rules[0].applies && admin.decision == "allowed");
    QVERIFY(dockerDefault().rules.at(admin.rules[0].index).names.size() > 1);
}

void SeccompWarningsTest::comparesByMeaning()
{
    // Order, grouping, another spelling of the same comparison: no difference.
    const Profile a = read(rule("read", "") + "," + rule("socket", arg(0, "EQ", 2)) + "," + rule("socket", arg(0, "EQ", 1)));
    const Profile b = read(rule("socket", arg(0, "MASKED_EQ", UINT64_MAX, 1)) + "," + rule("socket", arg(0, "EQ", 2)) + "," + rule("read", "") + "," + rule("write", "", "SCMP_ACT_ERRNO"));
    QVERIFY(compare(a, b).empty());
    const Profile c = read(rule("socket", arg(0, "EQ", 2)) + "," + rule("mount", "") + "," + rule("nosuch", ""));
    const ProfileDifferences found = compare(a, c);
    QCOMPARE(found.calls.size(), std::size_t(4));
    QCOMPARE(found.calls[0].name, "read");
    QCOMPARE(int(found.calls[0].change), int(CallDifference::Change::Closed));
    QVERIFY(!found.calls[0].example);
    QCOMPARE(found.calls[1].name, "socket");
    QCOMPARE(int(found.calls[1].change), int(CallDifference::Change::Closed));
    QCOMPARE(found.calls[1].example->at(0), 1U);
    QCOMPARE(found.calls[2].name, "mount");
    QCOMPARE(int(found.calls[2].change), int(CallDifference::Change::Opened));
    QCOMPARE(found.calls[3].name, "nosuch");
    // The mask of 32 bits lets more values through than equality on 64.
    const Profile wide = read(rule("socket", arg(0, "MASKED_EQ", 0xffffffff, 2)));
    QCOMPARE(int(compare(read(rule("socket", arg(0, "EQ", 2))), wide).calls.at(0).change), int(CallDifference::Change::Opened));
    const Profile other = read(rule("read", ""), R"("defaultAction":"SCMP_ACT_ERRNO","defaultErrnoRet":38,"architectures":["SCMP_ARCH_X86_64","SCMP_ARCH_X86"])");
    const ProfileDifferences more = compare(read(rule("read", "")), other);
    QVERIFY(more.defaultChanged && more.architecturesNew == std::vector<std::string>{"SCMP_ARCH_X86"} && more.calls.size() > 300);
    QCOMPARE(int(more.calls[0].change), int(CallDifference::Change::Changed));
}

void SeccompWarningsTest::comparesCapabilities()
{
    Target none;
    const ProfileDifferences found = compare(resolve(dockerDefault(), usual()), resolve(dockerDefault(), none));
    QCOMPARE(found.calls.size(), std::size_t(1));
    QCOMPARE(found.calls[0].name, "chroot");
    QCOMPARE(int(found.calls[0].change), int(CallDifference::Change::Closed));
}

void SeccompWarningsTest::cleanProfileIsQuiet()
{
    const auto found = warnings(read(std::string(kNeeds) + "," + rule("socket", arg(0, "MASKED_EQ", 0xffffffff, 2))), usual());
    QVERIFY2(found.empty(), found.empty() ? "" : found[0].message.english().c_str());
    // Docker's own: nothing worse than notes but what is known of it.
    for (const Warning& warning : warnings(dockerDefault(), usual()))
        QVERIFY2(warning.effect == Warning::Effect::Note || warning.kind == Warning::Kind::NotForced32Bits, warning.message.english().c_str());
}

void SeccompWarningsTest::warnsOf_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<int>("kind");
    using Kind = Warning::Kind;
    const auto row = [](const char* name, const std::string& given, Kind kind) { QTest::newRow(name) << QByteArray::fromStdString(given) << int(kind); };
    row("typo", rule("opneat", ""), Kind::UnknownName);
    row("range", rule("ioctl", arg(2, "GE", 10) + "," + arg(2, "LE", 20)), Kind::RepeatedIndex);
    row("int on 64 bits", rule("socket", arg(0, "EQ", 2)), Kind::NotForced32Bits);
    row("not, on 64 bits", rule("socket", arg(0, "NE", 38)), Kind::NotForced32Bits);
    row("pointer", rule("openat", arg(1, "EQ", 1000)), Kind::PointerCompared);
    row("value outside of the mask", rule("ioctl", arg(2, "MASKED_EQ", 255, 256)), Kind::MaskedValue);
    row("zero", R"({"names":["mkdir"],"action":"SCMP_ACT_ERRNO","errnoRet":0})", Kind::ErrnoZero);
    row("by name and otherwise", R"({"names":["mkdir"],"action":"SCMP_ACT_ERRNO","errnoRet":38,"errno":"EACCES"})", Kind::ErrnoByName);
    row("spelling", R"({"names":["mkdir"],"action":"SCMP_ACT_ALLOW","includes":{"caps":["sys_admin"]}})", Kind::UnknownCapability);
    row("no capability", R"({"names":["mkdir"],"action":"SCMP_ACT_ALLOW","excludes":{"caps":["CAP_NOPE"]}})", Kind::UnknownCapability);
    row("no machine", R"({"names":["mkdir"],"action":"SCMP_ACT_ALLOW","includes":{"arches":["x86_64"]}})", Kind::UnknownArchitecture);
    row("less than 0", rule("ioctl", arg(2, "LT", 0)), Kind::NeverMatches);
    row("as the default", rule("mount", "", "SCMP_ACT_ERRNO"), Kind::SameAsDefault);
    row("twice", rule("mkdir", "") + "," + rule("mkdir", "", "SCMP_ACT_KILL_PROCESS"), Kind::Contradiction);
    row("nothing", R"({"names":[],"action":"SCMP_ACT_ALLOW"})", Kind::NoNames);
    row("tracer", rule("uretprobe", "", "SCMP_ACT_KILL_PROCESS"), Kind::PassesEveryFilter);
    row("kernel", R"({"names":["mkdir"],"action":"SCMP_ACT_ALLOW","includes":{"minKernel":"4.8"}})", Kind::MinKernelIgnored);
}

void SeccompWarningsTest::warnsOf()
{
    QFETCH(QByteArray, rule);
    QFETCH(int, kind);
    const Profile profile = read(std::string(kNeeds) + "," + rule.toStdString());
    auto found = kinds(profile);
    std::erase(found, Warning::Kind::UnknownToLibseccomp); // as old as this machine's may be
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(int(found[0]), kind);
}

void SeccompWarningsTest::warnsOfMiscompilation()
{
    using Kind = Warning::Kind;
    QVERIFY(has(read(kNeeds, R"("defaultAction":"SCMP_ACT_KILL")"), Kind::KillByDefault));
    QVERIFY(has(read(kNeeds, R"("defaultAction":"SCMP_ACT_ALLOW")"), Kind::AllowByDefault));
    QVERIFY(has(read(kNeeds, R"("defaultAction":"SCMP_ACT_ERRNO","architectures":["SCMP_ARCH_X86_64","SCMP_ARCH_X86"])"), Kind::SubArchitectures));
    QVERIFY(has(read(kNeeds, R"("defaultAction":"SCMP_ACT_ERRNO","flags":["SECCOMP_FILTER_FLAG_NOSUCH"])"), Kind::UnknownFlag));
    QVERIFY(has(read(kNeeds, R"("defaultAction":"SCMP_ACT_ERRNO","listenerPath":"/x")") , Kind::UnknownName) == false);
    QVERIFY(has(read(rule("read", "")), Kind::RuntimeStarves));
    QVERIFY(has(read(rule("read", "")), Kind::EpermForClone3));
    QVERIFY(has(read(std::string(R"({"names":["execve","close","write","openat","futex","clone3"],"action":"SCMP_ACT_ALLOW"},)") + rule("clone", arg(0, "MASKED_EQ", 0x7E020000, 0))), Kind::Clone3Open));
    QVERIFY(has(read(std::string(kNeeds) + "," + rule("write", "", "SCMP_ACT_NOTIFY"), R"("defaultAction":"SCMP_ACT_ERRNO","listenerPath":"/x")"), Kind::NotifyWrite));
}

void SeccompWarningsTest::placesOfRules()
{
    const std::string json = "{\"defaultAction\":\"SCMP_ACT_ERRNO\",\n\"syscalls\":[ {\"names\":[\"read\"],\"action\":\"SCMP_ACT_ALLOW\"} ]}";
    const auto span = ruleSpan(json, 0);
    QVERIFY(span && json.substr(span->begin, span->end - span->begin).starts_with("{\"names\""));
    QVERIFY(!ruleSpan(json, 1));
    QVERIFY(!ruleSpan("[", 0));
}

/// Random rule sets: where libseccomp errs, the other form means exactly the same and is compiled rightly.
void SeccompWarningsTest::otherFormsMeanTheSame()
{
    std::mt19937_64 random(17);
    int wrong = 0, mended = 0;
    for (int i = 0; i < 40; ++i) {
        Profile profile;
        profile.architectures = {"SCMP_ARCH_X86_64"};
        for (int n = 0; n < 3; ++n) {
            Rule rule;
            rule.names = {"ioctl", "read"};
            rule.names.resize(1 + random() % 2);
            const unsigned count = 1 + random() % 2;
            for (unsigned k = 0; k < count; ++k)
                rule.args.push_back({static_cast<unsigned>(random() % 3), static_cast<Operator>(random() % 7), random() % 2 ? random() : random() % 9, random() % 9});
            profile.rules.push_back(rule);
        }
        const auto form = equivalentForm(profile);
        if (!form || form->calls.empty())
            continue;
        ++wrong;
        if (!form->found)
            continue;
        ++mended;
        for (const std::string& call : {std::string("ioctl"), std::string("read")}) {
            for (const Arguments& args : questionsAbout({&profile, &form->profile}, call))
                QCOMPARE(meaning(form->profile, call, args).verdict, meaning(profile, call, args).verdict);
        }
        const auto program = compile(form->profile);
        QVERIFY(program && differences(form->profile, *program).empty());
    }
    qInfo("libseccomp built %d of 40 rule sets wrongly; %d of them have another form that it builds rightly", wrong, mended);
    QVERIFY(wrong == 0 || mended * 2 >= wrong);
}

/// The same through the text, with conditions on capabilities that go along: meaning before, meaning after and filter after are one.
void SeccompWarningsTest::textsAreRewritten()
{
    std::mt19937_64 random(23);
    int wrong = 0, mended = 0;
    for (int i = 0; i < 40; ++i) {
        Profile profile;
        profile.archMap = {{"SCMP_ARCH_X86_64", {}}, {"SCMP_ARCH_AARCH64", {}}};
        for (int n = 0; n < 3; ++n) {
            Rule rule;
            rule.names = {"ioctl", "read", "write"};
            rule.names.resize(1 + random() % 3);
            rule.comment = n == 0 ? "as the program needs it" : "";
            if (random() % 4 == 0)
                rule.includes.caps = {"CAP_SYS_ADMIN"};
            for (auto k = 1 + random() % 2; k > 0; --k)
                rule.args.push_back({static_cast<unsigned>(random() % 3), static_cast<Operator>(random() % 7), random() % 2 ? random() : random() % 9, random() % 9});
            profile.rules.push_back(rule);
        }
        const std::string json = toJson(profile);
        const auto form = equivalentForm(resolve(profile, usual()));
        QVERIFY(form);
        const auto done = rewritten(json, usual());
        if (form->calls.empty()) {
            QVERIFY(done && done->calls.empty() && done->text == json);
            continue;
        }
        ++wrong;
        QCOMPARE(done.has_value(), form->found);
        if (!done)
            continue;
        ++mended;
        const auto after = parseProfile(done->text);
        QVERIFY2(after && done->text != json, done->text.c_str());
        for (const Target& target : {usual(), usual({"SYS_ADMIN"})}) {
            const Profile before = resolve(profile, target), now = resolve(*after, target);
            for (const char* call : {"ioctl", "read", "write"}) {
                for (const Arguments& args : questionsAbout({&before, &now}, call))
                    QCOMPARE(meaning(now, call, args).verdict, meaning(before, call, args).verdict);
            }
        }
        const Profile now = resolve(*after, usual());
        const auto program = compile(now);
        QVERIFY(program && differences(now, *program).empty());
        for (const Warning& warning : warnings(*after, usual()))
            QVERIFY(warning.kind != Warning::Kind::MiscompiledRules);
    }
    qInfo("libseccomp built %d of 40 texts wrongly; %d of them were rewritten", wrong, mended);
    QVERIFY(wrong == 0 || mended > 0);
}

void SeccompWarningsTest::rewritingKeepsTheRest()
{
    const std::string json = R"({
	"defaultAction": "SCMP_ACT_ERRNO", "x-ours": {"a": [1, 2]},
	"archMap": [ {"architecture": "SCMP_ARCH_X86_64", "subArchitectures": []} ],
	"syscalls": [
		{"names": ["close", "ioctl"], "action": "SCMP_ACT_ALLOW", "comment": "both",
			"x-why": "kept",
			"args": [ {"index": 2, "value": 1, "op": "SCMP_CMP_EQ"}, {"index": 1, "value": 8, "op": "SCMP_CMP_LE"} ]},
		{ "name": "ioctl", "action": "SCMP_ACT_ALLOW", "args": [{"index": 1, "value": 4, "op": "SCMP_CMP_GE"}], "includes": {"caps": ["CAP_SYS_ADMIN"]} },
		{"names": ["mount"], "action": "SCMP_ACT_ALLOW", "excludes": {"arches": ["arm64"]}, "y": null}
	]
}
)";
    const Target target = usual({"SYS_ADMIN"});
    const auto done = rewritten(json, target);
    QVERIFY2(done.has_value(), done ? "" : describe(done.error()).c_str());
    if (done->calls.empty())
        QSKIP("this libseccomp builds it rightly");
    const std::string& text = done->text;
    for (const char* kept : {"\"x-ours\": {\"a\": [1, 2]}", "\"archMap\": [ {\"architecture\"", "\"x-why\": \"kept\"", "\"comment\": \"both\"", "{\"names\": [\"mount\"], \"action\": \"SCMP_ACT_ALLOW\", \"excludes\": {\"arches\": [\"arm64\"]}, \"y\": null}", "\n\t\t{"})
        QVERIFY2(text.find(kept) != std::string::npos, (std::string(kept) + " in\n" + text).c_str());
    const auto before = parseProfile(json), after = parseProfile(text);
    QVERIFY(after && compare(resolve(*before, target), resolve(*after, target)).empty() && compare(resolve(*before, usual()), resolve(*after, usual())).empty());
    // A second time there is nothing left to do; what isn't a profile is said.
    QVERIFY(rewritten(text, target)->calls.empty());
    QVERIFY(!rewritten("{", target));
}

QTEST_GUILESS_MAIN(SeccompWarningsTest)
#include "seccomp_warnings_test.moc"
