// Reading and writing of seccomp profiles: what is exact, what is refused and where, and that hostile files do no harm.
#include "core/seccomp/explain.h"
#include "core/seccomp/flavour.h"
#include "core/seccomp/profile.h"
#include "tests/support/test_paths.h"

#include <QTest>
#include <random>

using namespace hullwright;
using namespace hullwright::seccomp;

namespace {

std::string withRule(const std::string& rule)
{
    return R"({"defaultAction": "SCMP_ACT_ERRNO", "syscalls": [)" + rule + "]}";
}

/// Any profile that can be written down.
Profile anyProfile(std::mt19937_64& random)
{
    const auto below = [&](std::uint64_t n) { return random() % n; };
    const auto anyValue = [&] { return below(2) ? random() : below(100); };
    const auto anyAction = [&] { return static_cast<Action>(below(7)); };
    const auto anyErrno = [&](Action action) { return (action == Action::Errno || action == Action::Trace) && below(2) ? std::optional(static_cast<std::uint32_t>(below(4096))) : std::nullopt; };
    const auto anyFilter = [&] {
        Filter filter;
        if (below(3) == 0)
            filter.caps = {"CAP_SYS_ADMIN", "CAP_BPF"};
        if (below(3) == 0)
            filter.arches = {"amd64"};
        if (below(3) == 0)
            filter.minKernel = "4.8";
        return filter;
    };
    Profile profile;
    profile.defaultAction = anyAction();
    profile.defaultErrno = anyErrno(profile.defaultAction);
    profile.defaultErrnoByName = anyErrno(profile.defaultAction);
    if (below(2))
        profile.architectures = {"SCMP_ARCH_X86_64", "SCMP_ARCH_X32"};
    else if (below(2))
        profile.archMap = {{"SCMP_ARCH_AARCH64", {"SCMP_ARCH_ARM"}}, {"SCMP_ARCH_RISCV64", {}}};
    if (below(2))
        profile.flags = {"SECCOMP_FILTER_FLAG_LOG"};
    for (auto n = below(6); n > 0; --n) {
        Rule rule;
        rule.names = {"read", "quote\" back\\slash\nline\x01 \xc3\xa9 \xf0\x9f\x90\x8b"};
        rule.action = anyAction();
        rule.errnoReturn = anyErrno(rule.action);
        rule.errnoByName = anyErrno(rule.action);
        for (auto m = below(4); m > 0; --m)
            rule.args.push_back({static_cast<unsigned>(below(6)), static_cast<Operator>(below(7)), anyValue(), below(2) ? anyValue() : 0});
        rule.comment = below(2) ? "why \"so\"" : "";
        rule.includes = anyFilter();
        rule.excludes = anyFilter();
        profile.rules.push_back(std::move(rule));
    }
    return profile;
}

} // namespace

class SeccompProfileTest : public QObject {
    Q_OBJECT

private slots:
    void readsAllOfIt();
    void largeValuesStayExact();
    void writesWhatItReads();
    void flavours();
    void podmansOwnProfile();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void errorsPointAtTheirPlace();
    void brokenTextDoesNoHarm();
};

void SeccompProfileTest::readsAllOfIt()
{
    const auto profile = parseProfile(R"({
      "defaultAction": "SCMP_ACT_ERRNO", "defaultErrnoRet": 38,
      "archMap": [{"architecture": "SCMP_ARCH_X86_64", "subArchitectures": ["SCMP_ARCH_X86"]}, {"architecture": "SCMP_ARCH_RISCV64", "subArchitectures": null}],
      "flags": ["SECCOMP_FILTER_FLAG_LOG"], "unknown": {"a": [1, 2.5e3, true]},
      "syscalls": [{"names": ["clone"], "action": "SCMP_ACT_ALLOW", "comment": "c", "args": [{"index": 1, "value": 255, "valueTwo": 7, "op": "SCMP_CMP_MASKED_EQ"}],
                    "includes": {"caps": ["CAP_SYS_ADMIN"], "arches": ["amd64"], "minKernel": "4.8"}, "excludes": {}},
                   {"name": "read", "action": "SCMP_ACT_ERRNO", "errnoRet": 13, "args": null}]})");
    QVERIFY2(profile, profile ? "" : describe(profile.error()).c_str());
    QCOMPARE(profile->defaultErrno, std::optional<std::uint32_t>(38));
    QCOMPARE(profile->archMap.size(), std::size_t(2));
    QCOMPARE(profile->archMap[0].sub, std::vector<std::string>{"SCMP_ARCH_X86"});
    QCOMPARE(profile->rules.size(), std::size_t(2));
    const Rule& clone = profile->rules[0];
    QVERIFY((clone.args == std::vector<Condition>{{1, Operator::MaskedEqual, 255, 7}}));
    QCOMPARE(clone.includes.minKernel, std::optional<std::string>("4.8"));
    QCOMPARE(profile->rules[1].names, std::vector<std::string>{"read"});
    QCOMPARE(profile->rules[1].errnoReturn, std::optional<std::uint32_t>(13));

    const auto podman = parseProfile(R"({"defaultAction": "SCMP_ACT_ERRNO", "defaultErrno": "ENOSYS", "defaultErrnoRet": 38, "syscalls": [{"names": ["x"], "action": "SCMP_ACT_ERRNO", "errno": "EPERM"}]})");
    QVERIFY(podman);
    QCOMPARE(podman->defaultErrno, std::optional<std::uint32_t>(38));
    QCOMPARE(podman->defaultErrnoByName, std::optional<std::uint32_t>(38));
    QVERIFY(!podman->rules[0].errnoReturn);
    QCOMPARE(podman->rules[0].errnoByName, std::optional<std::uint32_t>(1));
}

void SeccompProfileTest::largeValuesStayExact()
{
    for (const std::uint64_t value : {std::uint64_t{0}, std::uint64_t{INT64_MAX}, std::uint64_t{INT64_MAX} + 1, std::uint64_t{0x20000000000001}, UINT64_MAX - 1, UINT64_MAX}) {
        const auto profile = parseProfile(withRule(R"({"names": ["x"], "action": "SCMP_ACT_ALLOW", "args": [{"index": 5, "value": )" + std::to_string(value) + R"(, "op": "SCMP_CMP_EQ"}]})"));
        QVERIFY(profile);
        QCOMPARE(profile->rules[0].args[0].value, value);
        QVERIFY(toJson(*profile).find(std::to_string(value)) != std::string::npos);
    }
}

void SeccompProfileTest::writesWhatItReads()
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 2000; ++i) {
        const Profile profile = anyProfile(random);
        const std::string json = toJson(profile);
        const auto again = parseProfile(json);
        QVERIFY2(again, again ? "" : (describe(again.error()) + json).c_str());
        QVERIFY2(*again == profile, json.c_str());
        QCOMPARE(toJson(*again), json);
    }
}

/// Each flavour of Docker's default decides as Docker's default does, and holds what its engine reads and nothing else.
void SeccompProfileTest::flavours()
{
    Target target;
    target.bounding = 0;
    const std::string docker = toJson(dockerDefault(), Flavour::Docker, target), oci = toJson(dockerDefault(), Flavour::Oci, target), podman = toJson(dockerDefault(), Flavour::Podman, target);
    QCOMPARE(docker, toJson(dockerDefault()));
    for (const std::string& json : {docker, oci, podman}) {
        const auto back = parseProfile(json);
        QVERIFY2(back.has_value(), back ? "" : describe(back.error()).c_str());
        QVERIFY(compare(resolve(dockerDefault(), target), resolve(*back, target)).empty());
        // A second pass changes nothing.
        for (const Flavour flavour : {Flavour::Docker, Flavour::Oci, Flavour::Podman})
            QCOMPARE(toJson(*parseProfile(toJson(*back, flavour, target)), flavour, target), toJson(*back, flavour, target));
    }
    for (const char* key : {"\"comment\"", "\"includes\"", "\"excludes\"", "\"archMap\"", "\"errno\"", "\"defaultErrno\""})
        QVERIFY2(oci.find(key) == std::string::npos, key);
    QVERIFY(oci.find("\"architectures\"") != std::string::npos && oci.find("\"errnoRet\": 38") != std::string::npos);
    for (const char* key : {"\"includes\"", "\"archMap\"", "\"errno\": \"ENOSYS\"", "\"errnoRet\": 38"})
        QVERIFY2(podman.find(key) != std::string::npos, key);
    QVERIFY(podman.find("minKernel") == std::string::npos);
    // What Podman doesn't look at is decided: ptrace is there from Linux 4.8 on.
    Target old = target;
    old.kernelMajor = 4;
    old.kernelMinor = 4;
    QVERIFY(compare(resolve(dockerDefault(), old), resolve(*parseProfile(toJson(dockerDefault(), Flavour::Podman, old)), old)).empty());
    QCOMPARE(flavourOf("oci"), std::optional(Flavour::Oci));
    QCOMPARE(flavourOf("OCI"), std::nullopt);
}

/// containers/common's default, as it is read and written again in its own words.
void SeccompProfileTest::podmansOwnProfile()
{
    const auto path = test::sharedDirectory() / "reference" / "data" / "containers-common-seccomp.json";
    if (test::sharedDirectory().empty() || !std::filesystem::exists(path))
        QSKIP("Podman's default isn't on this machine");
    const auto profile = parseProfile(test::bytesOf(path));
    QVERIFY(profile);
    const std::string json = toJson(*profile, Flavour::Podman, Target());
    QVERIFY(json.find("\"defaultErrno\": \"ENOSYS\"") != std::string::npos);
    const auto back = parseProfile(json);
    QVERIFY(back && *back == *profile);
}

void SeccompProfileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const std::string& json, ErrorCode code) { QTest::newRow(name) << QByteArray::fromStdString(json) << int(code); };
    const auto condition = [](const std::string& text) { return withRule(R"({"names": ["x"], "action": "SCMP_ACT_ALLOW", "args": [)" + text + "]}"); };
    row("empty", "", ErrorCode::Syntax);
    row("mark", "\xEF\xBB\xBF{}", ErrorCode::Syntax);
    row("trailing comma in list", R"({"defaultAction": "SCMP_ACT_ALLOW", "syscalls": [],})", ErrorCode::Syntax);
    row("trailing comma in object", R"({"defaultAction": "SCMP_ACT_ALLOW", "syscalls": [{},]})", ErrorCode::Syntax);
    row("comment", "// x\n{}", ErrorCode::Syntax);
    row("two values", "{} {}", ErrorCode::Syntax);
    row("open string", R"({"a)", ErrorCode::Syntax);
    row("not utf-8", "{\"a\": \"\xff\"}", ErrorCode::Encoding);
    row("half a character", R"({"a": "\ud800"})", ErrorCode::Syntax);
    row("leading zero", R"({"a": 01})", ErrorCode::Syntax);
    row("twice", R"({"defaultAction": "SCMP_ACT_ALLOW", "defaultAction": "SCMP_ACT_ERRNO"})", ErrorCode::Schema);
    row("other case", R"({"DefaultAction": "SCMP_ACT_ALLOW", "defaultAction": "SCMP_ACT_ERRNO"})", ErrorCode::Schema);
    row("a list", "[]", ErrorCode::Schema);
    row("no default", R"({"syscalls": []})", ErrorCode::Schema);
    row("empty default", R"({"defaultAction": ""})", ErrorCode::Schema);
    row("lower case", R"({"defaultAction": "scmp_act_allow"})", ErrorCode::Schema);
    row("notify default", R"({"defaultAction": "SCMP_ACT_NOTIFY", "listenerPath": "/x"})", ErrorCode::Schema);
    row("notify without listener", withRule(R"({"names": ["x"], "action": "SCMP_ACT_NOTIFY"})"), ErrorCode::Schema);
    row("architecture", R"({"defaultAction": "SCMP_ACT_ALLOW", "architectures": ["SCMP_ARCH_Z80"]})", ErrorCode::Schema);
    row("both lists", R"({"defaultAction": "SCMP_ACT_ALLOW", "architectures": ["SCMP_ARCH_X86"], "archMap": [{"architecture": "SCMP_ARCH_X86"}]})", ErrorCode::Schema);
    row("no rule action", withRule(R"({"names": ["x"]})"), ErrorCode::Schema);
    row("name and names", withRule(R"({"names": ["x"], "name": "y", "action": "SCMP_ACT_ALLOW"})"), ErrorCode::Schema);
    row("errno on allow", withRule(R"({"names": ["x"], "action": "SCMP_ACT_ALLOW", "errnoRet": 1})"), ErrorCode::Schema);
    row("errno too large", withRule(R"({"names": ["x"], "action": "SCMP_ACT_ERRNO", "errnoRet": 5000})"), ErrorCode::Schema);
    row("errno that is none", withRule(R"({"names": ["x"], "action": "SCMP_ACT_ERRNO", "errno": "EPREM"})"), ErrorCode::Schema);
    row("index", condition(R"({"index": 6, "value": 1, "op": "SCMP_CMP_EQ"})"), ErrorCode::Schema);
    row("value in quotes", condition(R"({"index": 0, "value": "1", "op": "SCMP_CMP_EQ"})"), ErrorCode::Schema);
    row("negative", condition(R"({"index": 0, "value": -1, "op": "SCMP_CMP_EQ"})"), ErrorCode::Schema);
    row("fraction", condition(R"({"index": 0, "value": 1.0, "op": "SCMP_CMP_EQ"})"), ErrorCode::Schema);
    row("exponent", condition(R"({"index": 0, "value": 1.8446744073709552e+19, "op": "SCMP_CMP_EQ"})"), ErrorCode::Schema);
    row("over 64 bits", condition(R"({"index": 0, "value": 18446744073709551616, "op": "SCMP_CMP_EQ"})"), ErrorCode::Schema);
    row("operator", condition(R"({"index": 0, "value": 1, "op": "=="})"), ErrorCode::Schema);
    row("no operator", condition(R"({"index": 0, "value": 1})"), ErrorCode::Schema);
    row("kernel", withRule(R"({"names": ["x"], "action": "SCMP_ACT_ALLOW", "includes": {"minKernel": "4.8.1"}})"), ErrorCode::Schema);
    row("deep", std::string(100000, '['), ErrorCode::Limit);
}

void SeccompProfileTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    const auto profile = parseProfile(json.toStdString());
    QVERIFY(!profile);
    QCOMPARE(int(profile.error().code), code);
    QVERIFY(!profile.error().message.empty());
    QVERIFY(profile.error().position.line >= 1 && profile.error().position.column >= 1);
}

void SeccompProfileTest::accepts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("unknown keys") << QByteArray(R"({"defaultAction": "SCMP_ACT_ALLOW", "foo": {"names": 1}})");
    QTest::newRow("unknown call") << QByteArray::fromStdString(withRule(R"({"names": ["no_such_call"], "action": "SCMP_ACT_ALLOW"})"));
    QTest::newRow("null lists") << QByteArray(R"({"defaultAction": "SCMP_ACT_ALLOW", "architectures": null, "syscalls": null})");
    QTest::newRow("kill") << QByteArray(R"({"defaultAction": "SCMP_ACT_KILL"})");
    QTest::newRow("escapes") << QByteArray(R"({"defaultAction": "SCMP\u005fACT_ALLOW", "x": "\ud83d\udc0b\n"})");
}

void SeccompProfileTest::accepts()
{
    QFETCH(QByteArray, json);
    const auto profile = parseProfile(json.toStdString());
    QVERIFY2(profile, profile ? "" : describe(profile.error()).c_str());
}

void SeccompProfileTest::errorsPointAtTheirPlace()
{
    const auto wrong = parseProfile("{\n  \"defaultAction\": \"SCMP_ACT_ERRNO\",\n  \"syscalls\": [\n    {\"names\": [\"r\xc3\xa9\"], \"action\": \"ALLOW\"}\n  ]\n}");
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().position.line, std::size_t(4));
    QCOMPARE(wrong.error().position.column, std::size_t(33));
    QCOMPARE(wrong.error().span.size(), std::size_t(7));
}

void SeccompProfileTest::brokenTextDoesNoHarm()
{
    const std::string json = toJson(dockerDefault());
    std::mt19937 random(3);
    for (int i = 0; i < 1500; ++i) {
        std::string text = json.substr(0, i % 3 ? json.size() : random() % json.size());
        for (int change = 0; change < 3; ++change)
            text[random() % text.size()] = static_cast<char>(random());
        const auto profile = parseProfile(text);
        if (profile)
            QVERIFY(parseProfile(toJson(*profile)));
    }
}

QTEST_GUILESS_MAIN(SeccompProfileTest)
#include "seccomp_profile_test.moc"
