// Docker's default profile and what it comes to for a container.
#include "core/knowledge/capabilities.h"
#include "core/seccomp/effective.h"
#include "core/seccomp/filter.h"
#include "core/seccomp/meaning.h"
#include "core/seccomp/profile.h"
#include "tests/support/single_rules.h"
#include "tests/support/test_paths.h"

#include <QTest>
#include <linux/audit.h>
#include <linux/seccomp.h>
#include <set>

using namespace hullwright;
using namespace hullwright::seccomp;

namespace {

Target targetWith(std::vector<std::string> add, std::vector<std::string> drop = {})
{
    Target target;
    target.bounding = knowledge::boundingSet(add, drop, false);
    return target;
}

/// A profile as a set of single rules, so that order and grouping don't matter.
std::set<std::string> meaningOf(const Profile& profile)
{
    std::set<std::string> rules;
    for (const Rule& rule : profile.rules)
        test::addSingleRules(rules, rule);
    return rules;
}

std::set<std::string> allowed(const Target& target)
{
    std::set<std::string> names;
    for (const Rule& rule : resolve(dockerDefault(), target).rules) {
        if (rule.action == Action::Allow)
            names.insert(rule.names.begin(), rule.names.end());
    }
    return names;
}

std::set<std::string> onlyIn(const std::set<std::string>& a, const std::set<std::string>& b)
{
    std::set<std::string> result;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(result, result.end()));
    return result;
}

} // namespace

class SeccompDefaultTest : public QObject {
    Q_OBJECT

private slots:
    void isRead();
    void equalsTheReference();
    void droppingAllTakesChroot();
    void capabilitiesOpenCalls();
    void kernelAndArchitecture();
    void enginesReadDifferently();
    void conditionsAreGone();
    void asksTheService();
};

void SeccompDefaultTest::isRead()
{
    const Profile& profile = dockerDefault();
    QCOMPARE(int(profile.defaultAction), int(Action::Errno));
    QVERIFY(profile.rules.size() > 25);
    QCOMPARE(profile.archMap.size(), std::size_t(9));
    for (const Rule& rule : profile.rules) {
        for (const std::string& name : rule.names)
            QVERIFY2(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string::npos, name.c_str());
    }
}

void SeccompDefaultTest::equalsTheReference()
{
    const auto shared = test::sharedDirectory();
    const auto file = shared / "reference" / "data" / "moby-default-seccomp.json";
    if (shared.empty() || !std::filesystem::exists(file))
        QSKIP("the engine's own file isn't on this machine");
    const auto theirs = parseProfile(test::bytesOf(file));
    QVERIFY2(theirs, theirs ? "" : describe(theirs.error()).c_str());
    QCOMPARE(meaningOf(dockerDefault()), meaningOf(*theirs));
    QCOMPARE(dockerDefault().defaultErrno, theirs->defaultErrno);
    QVERIFY(dockerDefault().archMap == theirs->archMap);
    const auto podman = parseProfile(test::bytesOf(shared / "reference" / "data" / "containers-common-seccomp.json"));
    QVERIFY2(podman, podman ? "" : describe(podman.error()).c_str());
    QVERIFY(parseProfile(toJson(*podman)) == *podman);
}

void SeccompDefaultTest::droppingAllTakesChroot()
{
    const auto byDefault = allowed(targetWith({}));
    const auto dropped = allowed(targetWith({}, {"ALL"}));
    QCOMPARE(onlyIn(byDefault, dropped), std::set<std::string>{"chroot"});
    QVERIFY(onlyIn(dropped, byDefault).empty());
}

void SeccompDefaultTest::capabilitiesOpenCalls()
{
    const auto byDefault = allowed(targetWith({}));
    QCOMPARE(onlyIn(allowed(targetWith({"DAC_READ_SEARCH"})), byDefault), std::set<std::string>{"open_by_handle_at"});
    QVERIFY((onlyIn(allowed(targetWith({"SYS_MODULE"})), byDefault) == std::set<std::string>{"delete_module", "finit_module", "init_module"}));
    QVERIFY((onlyIn(allowed(targetWith({"SYS_PTRACE"})), byDefault) == std::set<std::string>{"kcmp", "pidfd_getfd", "process_madvise"}));
    QVERIFY(onlyIn(allowed(targetWith({"NET_ADMIN"})), byDefault).empty());
    const auto admin = onlyIn(allowed(targetWith({"SYS_ADMIN"})), byDefault);
    for (const char* name : {"mount", "unshare", "setns", "bpf", "clone3", "umount2"})
        QVERIFY2(admin.contains(name), name);
    for (const char* name : {"keyctl", "io_uring_setup", "kexec_load", "userfaultfd", "swapon", "pivot_root"})
        QVERIFY2(!allowed(targetWith({"ALL"})).contains(name), name);
}

void SeccompDefaultTest::kernelAndArchitecture()
{
    Target old = targetWith({});
    old.kernelMajor = 4;
    old.kernelMinor = 7;
    QVERIFY(!allowed(old).contains("ptrace"));
    old.kernelMinor = 8;
    QVERIFY(allowed(old).contains("ptrace"));

    Target target = targetWith({});
    QVERIFY((resolve(dockerDefault(), target).architectures == std::vector<std::string>{"SCMP_ARCH_X86_64", "SCMP_ARCH_X86", "SCMP_ARCH_X32"}));
    target.subArchitectures = false;
    QVERIFY((resolve(dockerDefault(), target).architectures == std::vector<std::string>{"SCMP_ARCH_X86_64"}));
    target.arch = "arm64";
    QVERIFY((resolve(dockerDefault(), target).architectures == std::vector<std::string>{"SCMP_ARCH_AARCH64"}));
    QVERIFY(!allowed(target).contains("arch_prctl"));
    QVERIFY(allowed(target).contains("cacheflush"));
    target.arch = "s390x";
    const Profile s390 = resolve(dockerDefault(), target);
    for (const Rule& rule : s390.rules) {
        if (rule.names == std::vector<std::string>{"clone"})
            QCOMPARE(rule.args.at(0).index, 1U);
    }
}

void SeccompDefaultTest::enginesReadDifferently()
{
    const auto profile = parseProfile(R"({"defaultAction": "SCMP_ACT_ERRNO", "defaultErrno": "ENOSYS", "syscalls": [
        {"names": ["mkdir"], "action": "SCMP_ACT_ALLOW", "includes": {"caps": ["sys_admin"]}},
        {"names": ["rmdir"], "action": "SCMP_ACT_ALLOW", "excludes": {"caps": ["sys_admin"]}},
        {"names": ["link"], "action": "SCMP_ACT_ALLOW", "includes": {"minKernel": "99.1"}},
        {"names": ["mount"], "action": "SCMP_ACT_ERRNO", "errnoRet": 5, "errno": "EACCES"}]})");
    QVERIFY(profile);
    Target target = targetWith({"SYS_ADMIN"});
    const Profile docker = resolve(*profile, target);
    QVERIFY(!docker.defaultErrno);
    QCOMPARE(docker.rules.size(), std::size_t(2)); // a spelling that no engine compares with: never included, never excluded
    QCOMPARE(docker.rules[0].names.front(), std::string("rmdir"));
    QCOMPARE(docker.rules[1].errnoReturn, std::optional<std::uint32_t>(5));
    target.engine = Engine::Podman;
    const Profile podman = resolve(*profile, target);
    QCOMPARE(podman.defaultErrno, std::optional<std::uint32_t>(38));
    QCOMPARE(podman.rules.size(), std::size_t(3)); // it doesn't look at minKernel
    QCOMPARE(podman.rules[2].errnoReturn, std::optional<std::uint32_t>(13));
    QVERIFY(!podman.defaultErrnoByName && !podman.rules[2].errnoByName);
}

void SeccompDefaultTest::conditionsAreGone()
{
    for (const auto& add : std::vector<std::vector<std::string>>{{}, {"SYS_ADMIN"}, {"ALL"}}) {
        const Profile profile = resolve(dockerDefault(), targetWith(add));
        QVERIFY(profile.archMap.empty());
        for (const Rule& rule : profile.rules)
            QVERIFY(rule.includes == Filter() && rule.excludes == Filter());
        QVERIFY(resolve(profile, targetWith({})) == profile);
    }
}

void SeccompDefaultTest::asksTheService()
{
    compose::Service service;
    QCOMPARE(int(sourceFor(service)), int(Source::EngineDefault));
    const auto verdict = [&](const char* name) { return meaning(defaultFor(service), name, {}).verdict; };
    QCOMPARE(verdict("chroot"), SECCOMP_RET_ALLOW);
    QCOMPARE(verdict("mount"), SECCOMP_RET_ERRNO | 1U);
    QCOMPARE(verdict("clone3"), SECCOMP_RET_ERRNO | 38U);
    service.capDrop.push_back({"all", {}});
    QCOMPARE(verdict("chroot"), SECCOMP_RET_ERRNO | 1U);
    service.capAdd.push_back({"cap_sys_admin", {}});
    QCOMPARE(verdict("mount"), SECCOMP_RET_ALLOW);
    service.privileged = compose::Sourced<bool>{true, {}};
    QCOMPARE(int(sourceFor(service)), int(Source::Unconfined));
    service.security.seccomp = compose::Sourced<std::string>{"./p.json", {}};
    QCOMPARE(int(sourceFor(service)), int(Source::File));
    service.security.seccomp->value = "unconfined";
    QCOMPARE(int(sourceFor(service)), int(Source::Unconfined));
}

QTEST_GUILESS_MAIN(SeccompDefaultTest)
#include "seccomp_default_test.moc"
