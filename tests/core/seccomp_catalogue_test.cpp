// The catalogue of system calls: its file's form, what it says against the reference data and libseccomp, numbers of other machines, search.
#include "core/knowledge/capabilities.h"
#include "core/knowledge/embedded.h"
#include "core/knowledge/syscalls.h"
#include "core/seccomp/call_search.h"
#include "core/seccomp/meaning.h"
#include "core/seccomp/numbers.h"
#include "core/seccomp/verdicts.h"
#include "tests/support/test_paths.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <linux/audit.h>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

using namespace hullwright;
using namespace hullwright::seccomp;
using nlohmann::json;

namespace {

std::filesystem::path reference(const char* name)
{
    return test::sharedDirectory().empty() ? std::filesystem::path() : test::sharedDirectory() / "reference" / "data" / name;
}

bool isText(const std::string& text)
{
    return text.size() > 4 && text.size() < 320 && text.ends_with('.') && text.find("  ") == std::string::npos && text.find('%') == std::string::npos;
}

bool isVersion(const std::string& text)
{
    return text.find_first_not_of("0123456789.") == std::string::npos && text.find('.') != std::string::npos;
}

std::vector<std::string> names(const std::vector<CallMatch>& found, std::size_t count)
{
    std::vector<std::string> result;
    for (std::size_t i = 0; i < std::min(count, found.size()); ++i)
        result.push_back(found[i].call->name);
    return result;
}

bool finds(const char* query, const char* name)
{
    const auto found = search(query);
    return std::any_of(found.begin(), found.end(), [&](const CallMatch& match) { return match.call->name == name; });
}

} // namespace

class SeccompCatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void fileHasItsForm();
    void everyCallIsWhole();
    void argumentsKnowTheirWidth();
    void equalsTheReference();
    void groupsEqualSystemd();
    void verdictsOfTheDefault();
    void numbersOfOtherMachines();
    void namesOfNumbers();
    void searchRanks();
    void searchFindsByAnything();
    void mistypedNames();
};

void SeccompCatalogueTest::fileHasItsForm()
{
    const json data = json::parse(knowledge::resource("syscalls.json"));
    QCOMPARE(data.at("schema").get<std::string>(), "hullwright-knowledge/1");
    QCOMPARE(data.at("topic").get<std::string>(), "syscalls");
    std::set<std::string> calls, cves, capabilities, groups;
    std::set<int> numbers;
    for (const json& category : data.at("categories")) {
        QVERIFY(isText(category.at("low")) && !category.at("title").get<std::string>().empty());
        for (const json& row : category.at("calls")) {
            for (const auto& [key, value] : row.items())
                QVERIFY2((std::set<std::string>{"nr", "name", "since", "gone", "args", "does"}.contains(key)), row.dump().c_str());
            QVERIFY2(calls.insert(row.at("name")).second && numbers.insert(row.at("nr").get<int>()).second && isText(row.at("does")), row.dump().c_str());
            QVERIFY(row.at("args").size() <= 6);
            for (const json& argument : row.at("args"))
                QVERIFY2(QRegularExpression("^(int|long|pointer) [a-z_0-9]+$").match(QString::fromStdString(argument)).hasMatch(), row.dump().c_str());
            for (const char* key : {"since", "gone"})
                QVERIFY2(!row.contains(key) || isVersion(row.at(key)), row.dump().c_str());
        }
    }
    QCOMPARE(calls.size(), std::size_t(385));
    std::set<std::string> judged;
    const auto known = [&](const json& row) { return std::all_of(row.at("calls").begin(), row.at("calls").end(), [&](const json& name) { return calls.contains(name); }); };
    for (const json& row : data.at("risks")) {
        QVERIFY2(isText(row.at("why")) && known(row), row.dump().c_str());
        QVERIFY((std::set<std::string>{"medium", "high", "critical"}.contains(row.at("risk"))));
        for (const json& name : row.at("calls"))
            QVERIFY2(judged.insert(name).second, name.dump().c_str());
    }
    for (const json& row : data.at("lessons")) {
        QVERIFY2(isText(row.at("text")) && known(row) && cves.insert(row.at("cve")).second, row.dump().c_str());
        QVERIFY(QRegularExpression("^CVE-\\d{4}-\\d{4,}$").match(QString::fromStdString(row.at("cve"))).hasMatch());
    }
    for (const json& row : data.at("capabilities"))
        QVERIFY2(known(row) && knowledge::canonicalCapability(row.at("name").get<std::string>()) == row.at("name").get<std::string>() && capabilities.insert(row.at("name")).second, row.dump().c_str());
    for (const json& row : data.at("groups"))
        QVERIFY2(known(row) && groups.insert(row.at("name")).second && !row.at("title").get<std::string>().empty(), row.dump().c_str());
    for (const json& row : data.at("groups")) {
        for (const json& included : row.value("includes", json::array()))
            QVERIFY2(groups.contains(included), row.dump().c_str());
    }
}

void SeccompCatalogueTest::everyCallIsWhole()
{
    std::uint32_t last = 0;
    for (const SystemCall& call : knowledge::systemCalls()) {
        QVERIFY2(call.number >= last, call.name.c_str());
        last = call.number;
        QVERIFY2(!call.does.empty() && !call.why.empty() && !call.category.empty() && !call.categoryTitle.empty(), call.name.c_str());
        QVERIFY2(!call.since.empty() || call.category == "obsolete", call.name.c_str());
        QCOMPARE(knowledge::systemCall(call.name), &call);
        QCOMPARE(knowledge::systemCall(call.number), &call);
    }
    QVERIFY(!knowledge::systemCall("no_such_call"));
    QVERIFY(!knowledge::systemCall(400));
    const SystemCall* fsconfig = knowledge::systemCall("fsconfig");
    QVERIFY(fsconfig && fsconfig->risk == Risk::Critical && fsconfig->lessons.at(0).cve == "CVE-2022-0185");
    QVERIFY(knowledge::systemCall("unshare")->lessons.size() > 2);
}

void SeccompCatalogueTest::argumentsKnowTheirWidth()
{
    const auto widths = [](const char* name) {
        std::string text;
        for (const knowledge::Argument& argument : knowledge::systemCall(name)->arguments)
            text += argument.width == knowledge::Width::Int ? 'i' : argument.width == knowledge::Width::Long ? 'l' : 'p';
        return text;
    };
    // As SYSCALL_DEFINE has them: what a mask is needed for.
    QCOMPARE(widths("socket"), "iii");
    QCOMPARE(widths("ioctl"), "iil");
    QCOMPARE(widths("personality"), "i");
    QCOMPARE(widths("clone"), "lpppl");
    QCOMPARE(widths("openat2"), "ippl");
    QCOMPARE(widths("mmap"), "plllll");
    QCOMPARE(widths("prctl"), "illll");
    QCOMPARE(widths("getpid"), "");
}

void SeccompCatalogueTest::equalsTheReference()
{
    const auto file = reference("x86_64-syscalls.tsv");
    if (file.empty() || !std::filesystem::exists(file))
        QSKIP("the reference table isn't on this machine");
    std::istringstream lines(test::bytesOf(file));
    std::string line;
    std::getline(lines, line);
    std::size_t count = 0;
    for (; std::getline(lines, line); ++count) {
        const QStringList cells = QString::fromStdString(line).split('\t');
        const SystemCall* call = knowledge::systemCall(cells.at(1).toStdString());
        QVERIFY2(call, line.c_str());
        QCOMPARE(call->number, cells.at(0).toUInt());
        if (!cells.at(7).isEmpty())
            QCOMPARE(call->since, cells.at(7).toStdString());
        for (const QString& group : cells.at(6).split(',', Qt::SkipEmptyParts))
            QVERIFY2(std::find(call->groups.begin(), call->groups.end(), group.toStdString()) != call->groups.end(), line.c_str());
        std::set<std::string> gates;
        for (const QString& gate : cells.at(5).split(',', Qt::SkipEmptyParts))
            gates.insert(gate.mid(4).toStdString());
        // ptrace and its like are open to all since 4.8; the table still names their gate.
        if (defaultVerdict(call->name) != DefaultVerdict::Allowed && call->name != "clone") {
            const auto opening = openedBy(call->name);
            QCOMPARE(std::set<std::string>(opening.begin(), opening.end()), gates);
        }
    }
    QCOMPARE(count, knowledge::systemCalls().size());
}

void SeccompCatalogueTest::groupsEqualSystemd()
{
    const auto file = reference("systemd-syscall-groups.json");
    if (file.empty() || !std::filesystem::exists(file))
        QSKIP("systemd's groups aren't on this machine");
    const json theirs = json::parse(test::bytesOf(file)).at("groups");
    QVERIFY(knowledge::callGroups().size() >= 27);
    for (const knowledge::CallGroup& group : knowledge::callGroups()) {
        std::set<std::string> expected;
        for (const json& name : theirs.at(group.name).at("flattened")) {
            if (knowledge::systemCall(name.get<std::string>()))
                expected.insert(name);
        }
        QCOMPARE(std::set<std::string>(group.calls.begin(), group.calls.end()), expected);
    }
}

void SeccompCatalogueTest::verdictsOfTheDefault()
{
    QCOMPARE(int(defaultVerdict("read")), int(DefaultVerdict::Allowed));
    QCOMPARE(int(defaultVerdict("socket")), int(DefaultVerdict::ByArguments));
    QCOMPARE(int(defaultVerdict("clone")), int(DefaultVerdict::ByArguments));
    QCOMPARE(int(defaultVerdict("clone3")), int(DefaultVerdict::ByCapability));
    QCOMPARE(int(defaultVerdict("chroot")), int(DefaultVerdict::ByCapability));
    QCOMPARE(int(defaultVerdict("keyctl")), int(DefaultVerdict::Refused));
    // Call by call, the same as what a profile with all capabilities and with none comes to.
    Target all;
    all.bounding = UINT64_MAX;
    const Profile open = resolve(dockerDefault(), all), closed = resolve(dockerDefault(), Target());
    const auto withAll = verdicts(open), withNone = verdicts(closed);
    for (std::size_t i = 0; i < withAll.size(); ++i) {
        const bool a = withAll[i].kind == CallVerdict::Kind::Refused, n = withNone[i].kind == CallVerdict::Kind::Refused;
        const DefaultVerdict said = defaultVerdict(withAll[i].call->name);
        QCOMPARE(said == DefaultVerdict::Refused, a && n);
        QCOMPARE(said == DefaultVerdict::ByCapability, !a && n);
    }
}

void SeccompCatalogueTest::numbersOfOtherMachines()
{
    QCOMPARE(machines().size(), std::size_t(8));
    for (const Machine& machine : machines()) {
        std::size_t compared = 0;
        for (const auto& [name, number] : systemCalls(machine.word)) {
            QCOMPARE(numberOn(name, machine.word), std::optional(number));
            ++compared;
        }
        QVERIFY(compared > 250);
        // Newer than this libseccomp, perhaps: counted in common.
        const std::uint32_t bit = machine.name == "x32" ? 0x40000000U : 0U;
        QCOMPARE(numberOn("listns", machine.word), std::optional(470U | bit));
    }
    QCOMPARE(numberOn("openat", "SCMP_ARCH_AARCH64"), std::optional(56U));
    QCOMPARE(numberOn("open", "SCMP_ARCH_AARCH64"), std::nullopt);
    QCOMPARE(numberOn("uretprobe", "SCMP_ARCH_X86_64"), std::optional(335U));
    QCOMPARE(numberOn("uretprobe", "SCMP_ARCH_AARCH64"), std::nullopt);
    QCOMPARE(numberOn("no_such_call", "SCMP_ARCH_X86_64"), std::nullopt);
    QCOMPARE(numberOn("read", "SCMP_ARCH_NONE"), std::nullopt);
    for (const char* name : {"amd64", "x86_64", "SCMP_ARCH_X86_64"})
        QCOMPARE(machine(name), &machines()[0]);
    QCOMPARE(machine("aarch64")->word, std::string_view("SCMP_ARCH_AARCH64"));
    // What libseccomp takes for socketcall and ipc has numbers of its own too (arch/x86/entry/syscalls/syscall_32.tbl and the like).
    QCOMPARE(numberOn("socket", "SCMP_ARCH_X86"), std::optional<std::uint32_t>(359));
    QCOMPARE(numberOn("semget", "SCMP_ARCH_X86"), std::optional<std::uint32_t>(393));
    QCOMPARE(numberOn("socket", "SCMP_ARCH_PPC64LE"), std::optional<std::uint32_t>(326));
    QCOMPARE(numberOn("socket", "SCMP_ARCH_S390X"), std::optional<std::uint32_t>(359));
    QVERIFY(!numberOn("open", "SCMP_ARCH_AARCH64"));
    QVERIFY(!machine("vax"));
}

void SeccompCatalogueTest::namesOfNumbers()
{
    QCOMPARE(nameOf(AUDIT_ARCH_X86_64, 89), "readlink");
    QCOMPARE(nameOf(AUDIT_ARCH_X86_64, 470), "listns");
    QCOMPARE(nameOf(AUDIT_ARCH_X86_64, 0x40000000U | 1U), "write");
    QCOMPARE(nameOf(AUDIT_ARCH_I386, 11), "execve");
    QCOMPARE(nameOf(AUDIT_ARCH_AARCH64, 56), "openat");
    QCOMPARE(nameOf(AUDIT_ARCH_AARCH64, 470), "listns");
    QCOMPARE(nameOf(AUDIT_ARCH_AARCH64, 335), "");
    QCOMPARE(nameOf(AUDIT_ARCH_X86_64, 9999), "");
    QCOMPARE(nameOf(0, 1), "");
}

void SeccompCatalogueTest::searchRanks()
{
    QCOMPARE(search("").size(), knowledge::systemCalls().size());
    QCOMPARE(names(search("time"), 1), std::vector<std::string>{"time"});
    QCOMPARE(names(search("time"), 3), (std::vector<std::string>{"time", "times", "timer_create"}));
    QCOMPARE(names(search("mount"), 1), std::vector<std::string>{"mount"});
    QVERIFY(names(search("mount"), 2).at(1) == "mount_setattr");
    QCOMPARE(names(search("16"), 1), std::vector<std::string>{"ioctl"});
    QCOMPARE(names(search("0x10"), 1), std::vector<std::string>{"ioctl"});
    QCOMPARE(names(search("OPENAT"), 2), (std::vector<std::string>{"openat", "openat2"}));
    QVERIFY(search("qqqq").empty());
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        QVERIFY(!search("clock time").empty());
    qInfo("a search takes %.2f ms", double(timer.nsecsElapsed()) / 20e6);
}

void SeccompCatalogueTest::searchFindsByAnything()
{
    QVERIFY(finds("CVE-2022-0185", "fsconfig") && finds("2022-0185", "unshare") && !finds("CVE-2022-0185", "read"));
    QVERIFY(finds("@mount", "pivot_root") && finds("@system-service", "read") && !finds("@mount", "read"));
    QVERIFY(finds("CAP_SYS_TIME", "settimeofday") && finds("sys_chroot", "chroot"));
    QVERIFY(finds("keyring", "keyctl") && finds("swap", "swapon") && finds("random", "getrandom"));
    QVERIFY(finds("mount namespace", "pivot_root"));
    QVERIFY(finds("capabilities", "capset"));
}

void SeccompCatalogueTest::mistypedNames()
{
    QCOMPARE(nearestName("opneat"), "openat");
    QCOMPARE(nearestName("MKDIR"), "mkdir");
    QCOMPARE(nearestName("reed"), "read");
    QCOMPARE(nearestName("frobnicate"), "");
    QCOMPARE(nearestName(""), "");
    QCOMPARE(nearestName(std::string(100000, 'a')), "");
}

QTEST_GUILESS_MAIN(SeccompCatalogueTest)
#include "seccomp_catalogue_test.moc"
