// The test bench with real programs: what a profile refuses is told while it happens, and is refused, or not, as was asked.
#include "core/seccomp/bench.h"
#include "core/seccomp/meaning.h"
#include "core/seccomp/profile.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <set>
#include <linux/seccomp.h>

using namespace hullwright;
using namespace hullwright::seccomp;

namespace {

Profile refusing(const char* call, Action action = Action::Errno, std::optional<std::uint32_t> number = 13)
{
    Profile profile;
    profile.defaultAction = Action::Allow;
    profile.architectures = {"SCMP_ARCH_X86_64"};
    Rule rule;
    rule.names = {call};
    rule.action = action;
    if (action == Action::Errno)
        rule.errnoReturn = number;
    profile.rules = {rule};
    return profile;
}

struct Run {
    Result<BenchResult> result;
    std::vector<RefusedCall> refused;
};

Run run(const Profile& profile, std::vector<std::string> command, BenchMode mode = BenchMode::Enforce)
{
    Run done;
    BenchOptions options;
    options.command = std::move(command);
    options.mode = mode;
    options.refused = [&](const RefusedCall& call) { done.refused.push_back(call); };
    done.result = runUnder(profile, options);
    return done;
}

} // namespace

class SeccompBenchTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsAndRefuses();
    void whatIfLetsThrough();
    void killsAsTheProfileSays();
    void nothingRefusedIsQuiet();
    void childrenAreSeen();
    void commandThatIsNone();
    void canBeStopped();
    void withoutRights();
    void allowingOpens();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }
};

void SeccompBenchTest::initTestCase()
{
    if (QStandardPaths::findExecutable("busybox").isEmpty())
        QSKIP("busybox isn't installed");
    const Run tried = run(refusing("swapoff"), {"busybox", "true"});
    if (!tried.result && tried.result.error().code == ErrorCode::Unsupported)
        QSKIP(tried.result.error().message.c_str());
    QVERIFY2(tried.result, tried.result ? "" : describe(tried.result.error()).c_str());
}

void SeccompBenchTest::tellsAndRefuses()
{
    const Run done = run(refusing("mkdir"), {"busybox", "mkdir", path("made")});
    QVERIFY(done.result);
    QCOMPARE(done.result->refusals, 1U);
    QCOMPARE(done.result->exitStatus, 1);
    QVERIFY(done.result->started && !QDir(m_folder.filePath("made")).exists());
    const RefusedCall& call = done.refused.at(0);
    QCOMPARE(call.name, "mkdir");
    QCOMPARE(call.path, path("made"));
    QCOMPARE(call.program, "busybox");
    QCOMPARE(call.args[1], 0777U);
    QCOMPARE(call.verdict, SECCOMP_RET_ERRNO | 13U);
    QVERIFY(call.process > 0 && call.seconds >= 0 && call.seconds < 60);
}

void SeccompBenchTest::whatIfLetsThrough()
{
    const Run done = run(refusing("mkdir"), {"busybox", "mkdir", path("let")}, BenchMode::WhatIf);
    QVERIFY(done.result && done.result->refusals == 1 && done.result->exitStatus == 0);
    QVERIFY(QDir(m_folder.filePath("let")).exists());
}

void SeccompBenchTest::killsAsTheProfileSays()
{
    const Run done = run(refusing("mkdir", Action::KillProcess), {"busybox", "mkdir", path("killed")});
    QVERIFY(done.result);
    QCOMPARE(done.result->signal, SIGSYS);
    QCOMPARE(done.refused.at(0).verdict, SECCOMP_RET_KILL_PROCESS);
}

void SeccompBenchTest::nothingRefusedIsQuiet()
{
    Target target;
    const Run done = run(resolve(dockerDefault(), target), {"busybox", "sh", "-c", "exit 7"});
    QVERIFY(done.result);
    QCOMPARE(done.result->exitStatus, 7);
    QCOMPARE(done.result->refusals, 0U);
}

void SeccompBenchTest::childrenAreSeen()
{
    const Run done = run(refusing("uname"), {"busybox", "sh", "-c", "busybox uname; busybox uname; busybox true"});
    QVERIFY(done.result && done.result->exitStatus == 0);
    std::set<int> processes;
    for (const RefusedCall& call : done.refused)
        processes.insert(call.process);
    QVERIFY2(processes.size() >= 2, std::to_string(done.refused.size()).c_str());
}

void SeccompBenchTest::commandThatIsNone()
{
    const Run done = run(refusing("mkdir"), {"/no/such/program"});
    QVERIFY(done.result && !done.result->started);
    QVERIFY(!run(refusing("mkdir"), {}).result);
    // A profile under which nothing can be started says so too, and doesn't hang.
    Profile nothing;
    nothing.architectures = {"SCMP_ARCH_X86_64"};
    const Run closed = run(nothing, {"busybox", "true"});
    QVERIFY(closed.result && !closed.result->started);
    std::string names;
    for (const RefusedCall& call : closed.refused)
        names += call.name + ' ';
    QVERIFY2(names.find("execve ") != std::string::npos, names.c_str());
}

void SeccompBenchTest::canBeStopped()
{
    QElapsedTimer timer;
    timer.start();
    BenchOptions options;
    options.command = {"busybox", "sleep", "60"};
    options.stopped = [&] { return timer.elapsed() > 300; };
    const auto result = runUnder(refusing("mkdir"), options);
    QVERIFY(result && result->signal == SIGKILL && timer.elapsed() < 20000);
}

/// As nobody, by way of the program itself: no right is needed.
void SeccompBenchTest::withoutRights()
{
    if (geteuid() != 0 || QStandardPaths::findExecutable("setpriv").isEmpty())
        QSKIP("needs root and setpriv to become nobody");
    const QString self = QCoreApplication::applicationFilePath();
    if (QProcess::execute("setpriv", {"--reuid=65534", "--regid=65534", "--clear-groups", "test", "-x", self}) != 0)
        QSKIP("nobody can't read this program's folder");
    QProcess process;
    process.start("setpriv", {"--reuid=65534", "--regid=65534", "--clear-groups", self, "nothingRefusedIsQuiet", "childrenAreSeen"});
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitCode() == 0, process.readAll().constData());
}

void SeccompBenchTest::allowingOpens()
{
    Target target;
    const Profile opened = allowing(dockerDefault(), {"socket", "keyctl"});
    QCOMPARE(meaning(resolve(opened, target), "keyctl", {}).verdict, SECCOMP_RET_ALLOW);
    QCOMPARE(meaning(resolve(opened, target), "socket", {38}).verdict, SECCOMP_RET_ALLOW);
    QVERIFY(allowing(dockerDefault(), {}) == dockerDefault());
    QVERIFY(parseProfile(toJson(opened)) == opened);
}

QTEST_GUILESS_MAIN(SeccompBenchTest)
#include "seccomp_bench_test.moc"
