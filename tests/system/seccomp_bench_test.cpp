// The test bench with real programs: what a profile refuses is told while it happens, and is refused, or not, as was asked.
#include "core/seccomp/bench.h"
#include "core/seccomp/profile.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
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

/// The number that a file has, once it is written; empty before.
QString processIn(const QString& path)
{
    QFile file(path);
    const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return line.endsWith('\n') ? QString::fromUtf8(line).trimmed() : QString();
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
    void stoppingEndsAllThatCameOfIt();
    void whatIsLeftEndsWithIt();
    void outputIsHandedOver();
    void runsInAFolder();

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
    QCOMPARE(done.result->startError, ENOENT);
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

/// One that left its parent and its session behind is still found.
void SeccompBenchTest::stoppingEndsAllThatCameOfIt()
{
    if (QStandardPaths::findExecutable("setsid").isEmpty())
        QSKIP("needs setsid");
    const QString away = m_folder.filePath("away"), near = m_folder.filePath("near");
    const std::string script = "(setsid sh -c 'echo $$ > " + away.toStdString() + "; exec sleep 600' &) ; echo $$ > " + near.toStdString() + "; sleep 600";
    QElapsedTimer timer;
    timer.start();
    BenchOptions options;
    options.command = {"sh", "-c", script};
    options.stopped = [&] { return timer.elapsed() > 20000 || (!processIn(away).isEmpty() && !processIn(near).isEmpty()); };
    const auto result = runUnder(refusing("mkdir"), options);
    QVERIFY(result && result->signal == SIGKILL);
    for (const QString& file : {away, near})
        QVERIFY2(!QFile::exists("/proc/" + processIn(file) + "/stat"), qPrintable(file));
}

void SeccompBenchTest::whatIsLeftEndsWithIt()
{
    const QString left = m_folder.filePath("left");
    const Run done = run(refusing("mkdir"), {"sh", "-c", "sh -c 'echo $$ > " + left.toStdString() + "; exec sleep 600' & while [ ! -s " + left.toStdString() + " ]; do sleep 0.01; done; exit 3"});
    QVERIFY(done.result);
    QCOMPARE(done.result->exitStatus, 3);
    QVERIFY(!processIn(left).isEmpty() && !QFile::exists("/proc/" + processIn(left) + "/stat"));
}

void SeccompBenchTest::outputIsHandedOver()
{
    std::string written;
    BenchOptions options;
    options.command = {"sh", "-c", "cat; echo out; echo err >&2; mkdir " + path("not") + " 2>/dev/null; i=0; while [ $i -lt 20000 ]; do echo 123456789; i=$((i+1)); done; echo end"};
    options.output = [&written](std::string_view bytes) { written += bytes; };
    const auto result = runUnder(refusing("mkdir"), options);
    QVERIFY(result && result->exitStatus == 0);
    QVERIFY2(written.starts_with("out\nerr\n") && written.ends_with("\nend\n"), written.substr(0, 100).c_str());
    QCOMPARE(written.size(), 8U + 200000U + 4U);
}

void SeccompBenchTest::runsInAFolder()
{
    std::string written;
    BenchOptions options;
    options.command = {"pwd"};
    options.folder = m_folder.path().toStdString();
    options.output = [&written](std::string_view bytes) { written += bytes; };
    QVERIFY(runUnder(refusing("mkdir"), options));
    QCOMPARE(written, options.folder + '\n');
    options.folder = "/no/such/folder";
    const auto none = runUnder(refusing("mkdir"), options);
    QVERIFY(!none && none.error().code == ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(SeccompBenchTest)
#include "seccomp_bench_test.moc"
