// Traces of every kind, and the profiles made of them.
#include "core/knowledge/capabilities.h"
#include "core/knowledge/embedded.h"
#include "core/knowledge/runtime_needs.h"
#include "core/knowledge/syscalls.h"
#include "core/seccomp/filter.h"
#include "core/seccomp/from_trace.h"
#include "core/seccomp/meaning.h"
#include "core/seccomp/trace.h"
#include "core/seccomp/trace_lines.h"
#include "core/seccomp/trace_values.h"
#include "tests/support/test_paths.h"

#include <QTest>
#include <linux/seccomp.h>
#include <nlohmann/json.hpp>
#include <random>

using namespace hullwright;
using namespace hullwright::seccomp;

namespace {

constexpr const char* kNative = "SCMP_ARCH_X86_64";

Observation read(std::string_view text, std::size_t piece = 1U << 20)
{
    TraceReader reader;
    reader.begin("trace");
    for (std::size_t at = 0; at < text.size(); at += piece)
        reader.feed(text.substr(at, piece));
    reader.end();
    return reader.observation();
}

std::string calls(const Observation& observation, const std::string& architecture = kNative)
{
    std::string names;
    const auto found = observation.calls.find(architecture);
    if (found == observation.calls.end())
        return names;
    for (const auto& [name, seen] : found->second)
        names += (names.empty() ? "" : " ") + name + ":" + std::to_string(seen.count) + (seen.failed ? "!" + std::to_string(seen.failed) : "");
    return names;
}

std::uint64_t gap(const Observation& observation, Gap::Kind kind)
{
    const auto found = observation.gaps.find(kind);
    return found == observation.gaps.end() ? 0 : found->second.count;
}

std::string words(const Observation& observation, const char* call, unsigned index)
{
    std::string text;
    for (const auto& [word, times] : observation.calls.at(kNative).at(call).arguments.at(index).words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

FromTraceOptions usual()
{
    FromTraceOptions options;
    options.target.bounding = knowledge::boundingSet({}, {}, false);
    return options;
}

std::uint32_t ask(const Profile& profile, const char* call, Arguments args = {})
{
    return meaning(profile, call, args).verdict;
}

bool includes(const FromTrace& built, const char* call, Included::Why why)
{
    return std::any_of(built.included.begin(), built.included.end(), [&](const Included& entry) { return entry.call == call && entry.why == why && !entry.reason.english().empty(); });
}

} // namespace

class SeccompTraceTest : public QObject {
    Q_OBJECT

private slots:
    void stracePlain_data();
    void stracePlain();
    void straceGaps();
    void straceOtherMachines();
    void summaries();
    void perfTrace();
    void auditLog();
    void auditWords_data();
    void auditWords();
    void journal();
    void killedInACall_data();
    void killedInACall();
    void byteOrderMarks();
    void profileJson();
    void piecesDontMatter();
    void samples_data();
    void samples();
    void argumentsAreRemembered();
    void hostileLines();
    void memoryIsBounded();
    void needsAreWhole();
    void minimalProfile();
    void dockerBase();
    void leftOut();
    void beyondTheDefault();
    void pinning();
    void pinsOneByOne();
    void foretells();
    void logging();
};

void SeccompTraceTest::stracePlain_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* line, const char* expected) { QTest::newRow(name) << QByteArray(line) << QByteArray(expected); };
    row("alone", "close(3) = 0", "close:1");
    row("process, -o", "12104 close(3)   = 0", "close:1");
    row("process, terminal", "[pid 12104] close(3)   = 0", "close:1");
    row("process and command, -Y", "12104<busybox> close(3<socket:[1]>) = 0", "close:1");
    row("process and command, terminal", "[pid 12104<my app>] close(3) = 0", "close:1");
    row("-t", "12104 07:31:41 close(3) = 0", "close:1");
    row("-tt", "07:31:41.637767 close(3) = 0 <0.000015>", "close:1");
    row("-ttt", "12104 1795332736.810198 close(3) = 0", "close:1");
    row("-r", "     0.000123 close(3) = 0", "close:1");
    row("-r with process", "12104      0.000123 close(3) = 0", "close:1");
    row("-t -r", "12104 07:31:41 (+     0.000123) close(3) = 0", "close:1");
    row("-n", "12129 [   3] close(3) = 0", "close:1");
    row("-i", "12129 [00007f3e8a1b2c3d] close(3) = 0", "close:1");
    row("-i unknown", "12129 [????????????????] close(3) = 0", "close:1");
    row("-n -i -tt", "12129 07:31:41.637767 [   3] [00007f3e8a1b2c3d] close(3) = 0", "close:1");
    row("--secontext", "12129 [unconfined_u:unconfined_r:unconfined_t:s0] close(3) = 0", "close:1");
    row("failed", "open(\"/x\", O_RDONLY) = -1 ENOENT (No such file or directory)", "open:1!1");
    row("no result", "exit_group(0) = ?", "exit_group:1");
    row("restarted", "nanosleep({tv_sec=1}, NULL) = ? ERESTART_RESTARTBLOCK (Interrupted by signal)", "nanosleep:1");
    row("two halves", "1 read(3,  <unfinished ...>\n2 close(4) = 0\n1 <... read resumed>\"x\", 1) = 1", "close:1 read:1");
    row("second half only", "1 <... read resumed>\"x\", 1) = -1 EINTR (Interrupted)", "read:1!1");
    row("unfinished at the end", "1 read(3, <unfinished ...>) = ?\n1 +++ exited with 0 +++", "read:1");
    row("a result in a text", "write(1, \"a = -1 E\", 8) = 8", "write:1");
    row("parentheses in a text", "write(1, \")(\\\")\", 8) = 8", "write:1");
    row("injected", "open(\"/x\", O_RDONLY) = -1 EPERM (Operation not permitted) (INJECTED)", "open:1");
    row("raw", "12142 openat(0xffffff9c, 0x7ffc6250c758, 0, 0) = 0x3", "openat:1");
    row("unknown to strace", "12142 syscall_0x1b7(0xffffff9c, 0x1, 0, 0, 0, 0) = 0", "faccessat2:1");
    row("unknown to strace, decimal", "12142 syscall_439(0xffffff9c) = 0", "faccessat2:1");
    row("signal", "12142 --- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED} ---\n12142 close(1) = 0", "close:1");
    row("stack", "close(1) = 0\n > /usr/lib/libc.so(close+0x10) [0x1]\n > unexpected_backtracing_error [0x1]", "close:1");
    row("carriage return", "close(1) = 0\r\n", "close:1");
    row("carriage returns, two halves", "1 read(3, <unfinished ...>\r\n2 close(4) = 0\r\n1 <... read resumed>\"x\", 1) = 1\r\n", "close:1 read:1");
    row("a process of a signal's own", "1 kill(1, SIGSYS) = 0\n1 --- SIGSYS {si_signo=SIGSYS, si_code=SI_USER, si_pid=1, si_uid=0} ---\n", "kill:1");
}

void SeccompTraceTest::stracePlain()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    const Observation seen = read(line.toStdString());
    QCOMPARE(calls(seen), expected.toStdString());
    QCOMPARE(gap(seen, Gap::Kind::Unread), 0U);
    QCOMPARE(gap(seen, Gap::Kind::UnknownCall), 0U);
    QCOMPARE(gap(seen, Gap::Kind::Truncated), 0U);
}

void SeccompTraceTest::straceGaps()
{
    const Observation seen = read("1 ?\?\?( <unfinished ...>\n1 nosuchcall(1) = 0\n1 syscall_9999(1) = 0\nwhat is this, then, and why does it stand in a trace\n1 open(\"/x\", 0) = -1 EPERM (Operation not permitted) (INJECTED)\n"
                                  "1 +++ killed by SIGSYS (core dumped) +++\n1 openat(AT_FDCWD, \"/et");
    QCOMPARE(gap(seen, Gap::Kind::UnknownCall), 3U);
    QCOMPARE(gap(seen, Gap::Kind::Unread), 1U);
    QCOMPARE(gap(seen, Gap::Kind::Tampered), 1U);
    QCOMPARE(gap(seen, Gap::Kind::Killed), 1U);
    QCOMPARE(gap(seen, Gap::Kind::Truncated), 1U);
    QVERIFY(calls(seen).find("openat:1") != std::string::npos); // the name stood before the cut
    for (const auto& [kind, entry] : seen.gaps)
        QVERIFY(told(entry).english().find(std::to_string(entry.count)) != std::string::npos);
    QVERIFY(seen.gaps.at(Gap::Kind::Unread).examples.at(0).starts_with("trace:4: what"));
    QCOMPARE(gap(read("1 close(1) = 0\n1 set_t"), Gap::Kind::Truncated), 1U);
}

void SeccompTraceTest::straceOtherMachines()
{
    const Observation seen = read("10 close(1) = 0\n10 [ Process PID=11 runs in 32 bit mode. ]\n11 mmap2(NULL, 4096, 0, 0, 0, 0) = 0\n10 close(2) = 0\n[ Process PID=11 runs in 64 bit mode. ]\n11 close(3) = 0\n");
    QCOMPARE(calls(seen), "close:3");
    QCOMPARE(calls(seen, "SCMP_ARCH_X86"), "mmap2:1");
    QCOMPARE(calls(read("[ Process PID=11 runs in 32 bit mode. ]\nold_mmap(1) = 0\nclose(1) = 0\n"), "SCMP_ARCH_X86"), "close:1");
}

void SeccompTraceTest::summaries()
{
    const char* c = "% time     seconds  usecs/call     calls    errors syscall\n------ ----------- ----------- --------- --------- ----------------\n"
                    "  0.00    0.000000           0         5           brk\n  0.00    0.000000           0         3         2 ioctl\n------ ----------- ----------- --------- --------- ----------------\n100.00    0.000000           0        53         3 total\n";
    QCOMPARE(calls(read(c)), "brk:5 ioctl:3!2");
    const char* u = "syscall              calls    errors\n---------------- --------- ---------\nwrite                    1          \nioctl                    3         3\n---------------- --------- ---------\ntotal                   53         3\n";
    QCOMPARE(calls(read(u)), "ioctl:3!3 write:1");
    QCOMPARE(calls(read(std::string("System call usage summary for 32 bit mode:\n") + c), "SCMP_ARCH_X86"), "brk:5 ioctl:3!2");
    QCOMPARE(gap(read(c), Gap::Kind::Unread), 0U);
    // Where no time was spent at all its share is no number.
    const std::string nan = "% time     seconds  usecs/call     calls    errors syscall\r\n------ ----------- ----------- --------- --------- ----------------\r\n"
                            "  -nan    0.000000           0         5           brk\r\n   nan    0.000000           0         3         2 ioctl\r\n------ ----------- ----------- --------- --------- ----------------\r\n  -nan    0.000000           0        53         3 total\r\n";
    QCOMPARE(calls(read(nan)), "brk:5 ioctl:3!2");
    QVERIFY(read(c).formats.contains("strace -c"));
    // Lines of calls may stand before it (-C).
    QCOMPARE(calls(read(std::string("1 close(1) = 0\n") + c)), "brk:5 close:1 ioctl:3!2");
}

void SeccompTraceTest::perfTrace()
{
    const Observation seen = read("     0.000 ( 0.012 ms): busybox/12292 openat(dfd: CWD, filename: \"/etc/hostname\", flags: RDONLY) = 3\n"
                                  "         ? (         ): sleep/123  ... [continued]: execve()) = 0\n"
                                  "     0.043 ( 0.005 ms): brk() = 0x55\n"
                                  "     0.050 ( 0.003 ms): my (app)/7 socket(family: INET, type: STREAM) = -1 EACCES (Permission denied)\n"
                                  "     0.060 (         ): busybox/12292 poll(ufds: 0x1, nfds: 1) ...\n"
                                  "LOST 12 events!\n");
    QCOMPARE(calls(seen), "brk:1 execve:1 openat:1 poll:1 socket:1!1");
    QCOMPARE(gap(seen, Gap::Kind::Suppressed), 12U);
    QCOMPARE(words(seen, "socket", 0), "AF_INET");
    QVERIFY(seen.formats.contains("perf trace"));
    QCOMPARE(calls(read("@[302]: 2\n@[tracepoint:syscalls:sys_enter_openat]: 5\nAttaching 1 probe...\n")), "openat:5 prlimit64:2");
}

void SeccompTraceTest::auditLog()
{
    const std::string record = "auid=4294967295 uid=0 gid=0 ses=4294967295 pid=12240 comm=\"busybox\" exe=\"/usr/bin/busybox\" sig=0 arch=c000003e syscall=89 compat=0 ip=0x4cef76 code=0x7ffc0000";
    QCOMPARE(calls(read("[ 3711.540134] audit: type=1326 audit(1795332736.810:198): " + record)), "readlink:1");
    QCOMPARE(calls(read("type=SECCOMP msg=audit(1795332736.810:198): " + record)), "readlink:1");
    QCOMPARE(calls(read("Nov 26 05:12:01 host kernel: audit: type=1326 audit(1795332736.810:198): " + record)), "readlink:1");
    // As ausearch -i translates it.
    QCOMPARE(calls(read("type=SECCOMP msg=audit(11/26/26 05:12:16.810:198) : auid=unset uid=root comm=busybox sig=SIG0 arch=x86_64 syscall=mkdir compat=0 code=log")), "mkdir:1");
    const std::string other = "type=1326 audit(1.0:1): pid=1 comm=72756E633A5B323A494E49545D exe=\"/\" sig=31 arch=40000003 syscall=11 compat=1 ip=0x1 code=0x80000000";
    const Observation seen = read(other + "\nkauditd_printk_skb: 178 callbacks suppressed\naudit: audit_lost=4 audit_rate_limit=0\naudit: type=1400 audit(1.0:2): apparmor=\"DENIED\"\n");
    const SeenCall& call = seen.calls.at("SCMP_ARCH_X86").at("execve");
    QCOMPARE(call.refused, 1U);
    QCOMPARE(call.byRuntime, 1U);
    QVERIFY(seen.programs.contains("runc:[2:INIT]"));
    QCOMPARE(gap(seen, Gap::Kind::Suppressed), 182U);
    QCOMPARE(gap(seen, Gap::Kind::Killed), 1U);
    QCOMPARE(gap(seen, Gap::Kind::Unread), 0U);
    QCOMPARE(gap(read("type=1326 audit(1.0:1): pid=1 comm=\"x"), Gap::Kind::Truncated), 1U);
    QCOMPARE(gap(read("type=1326 audit(1.0:1): arch=c000003e syscall=99999 "), Gap::Kind::UnknownCall), 1U);
}

void SeccompTraceTest::auditWords_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("refused");
    for (const char* code : {"kill-process", "kill-thread", "kill", "trap", "errno", "user-notif", "trace", "unknown-seccomp-code(0x50000)", "something-new", "0x50000", "0x80000000"})
        QTest::newRow(code) << QByteArray(code) << true;
    for (const char* code : {"log", "allow", "0x7ffc0000", "unknown-seccomp-code(0x7ffc0000)"})
        QTest::newRow(code) << QByteArray(code) << false;
}

/// As ausearch -i translates them: what a filter refused is no need, in words as in numbers.
void SeccompTraceTest::auditWords()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, refused);
    const Observation seen = read("type=SECCOMP msg=audit(11/26/26 05:12:16.810:198) : auid=unset uid=root pid=7 comm=cafe exe=/bin/x sig=SIG0 arch=x86_64 syscall=mount compat=0 ip=0x1 code=" + code.toStdString() + " ");
    QCOMPARE(calls(seen), "mount:1");
    QCOMPARE(seen.calls.at(kNative).at("mount").refused, refused ? 1U : 0U);
    QVERIFY(seen.programs.contains("cafe")); // a name, and no number
    const FromTrace built = profileFrom(seen, usual());
    QCOMPARE(ask(built.profile, "mount"), refused ? SECCOMP_RET_ERRNO | 1U : SECCOMP_RET_ALLOW);
    QCOMPARE(built.leftOut.size(), refused ? std::size_t(1) : std::size_t(0));
}

void SeccompTraceTest::journal()
{
    const std::string record = "auid=1000 uid=0 gid=0 ses=3 subj=unconfined pid=4711 comm=\"busybox\" exe=\"/usr/bin/busybox\" sig=31 arch=c000003e syscall=83 compat=0 ip=0x4cef76 code=0x80000000";
    for (const char* before : {"audit[4711]: SECCOMP ", "Nov 26 05:12:01 host audit[4711]: SECCOMP ", "2026-11-26T05:12:01+0000 host audit[4711]: SECCOMP ", "[ 3711.540134] host audit[4711]: SECCOMP ", "SECCOMP "}) {
        const Observation seen = read("-- Boot 0123456789abcdef --\r\n" + (before + record) + "\r\nNov 26 05:12:01 host audit[1]: AVC apparmor=\"STATUS\" operation=\"profile_load\"\r\nNov 26 05:12:02 host kernel: eth0: link up\r\n");
        QCOMPARE(calls(seen), "mkdir:1");
        QCOMPARE(seen.calls.at(kNative).at("mkdir").refused, 1U);
        QCOMPARE(gap(seen, Gap::Kind::Unread), 0U);
    }
    // Of kernels that tell no code.
    QCOMPARE(read("type=1326 audit(1.0:1): pid=1 comm=\"x\" sig=31 syscall=165 compat=0 ip=0x1 arch=c000003e ").calls.at(kNative).at("mount").refused, 1U);
    QCOMPARE(calls(read("type=SECCOMP msg=audit(1) : comm=x sig=SIG0 arch=x86_64 syscall=unknown-syscall(439) code=log ")), "faccessat2:1");
}

void SeccompTraceTest::killedInACall_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("refused");
    const auto row = [](const char* name, const char* lines, int count, int refused) { QTest::newRow(name) << QByteArray(lines) << count << refused; };
    constexpr const char* kSignal = "--- SIGSYS {si_signo=SIGSYS, si_code=SYS_SECCOMP, si_call_addr=0x7f, si_syscall=__NR_mount, si_arch=AUDIT_ARCH_X86_64} ---\n";
    static std::vector<std::string> kept; // rows hold what they point to until they are copied
    const auto with = [&](const char* name, const std::string& lines, int count, int refused) { kept.push_back(lines); row(name, kept.back().c_str(), count, refused); };
    row("no result", "mount(\"a\", \"b\") = ?\n+++ killed by SIGSYS (core dumped) +++\n", 1, 1);
    row("its own number", "12 mount(\"a\", \"b\") = 165\n12 +++ killed by SIGSYS +++\n", 1, 1);
    row("its own number, -T", "12 mount(\"a\", \"b\") = 165 <0.000012>\n12 +++ killed by SIGSYS +++\n", 1, 1);
    row("its own number, raw", "12 mount(0x1, 0x2) = 0xa5\n12 +++ killed by SIGSYS +++\n", 1, 1);
    row("begun", "12 mount(\"a\" <unfinished ...>\n12 +++ killed by SIGSYS +++\n", 1, 1);
    row("begun, no result", "12 mount(\"a\" <unfinished ...>) = ?\n12 +++ killed by SIGSYS +++\n", 1, 1);
    row("two halves", "12 mount(\"a\" <unfinished ...>\n13 close(1) = 0\n12 <... mount resumed>) = ?\n12 +++ killed by SIGSYS +++\n", 1, 1);
    row("another thread dies with it", "12 mount(\"a\") = 165\n13 <... pause resumed>) = ?\n13 +++ killed by SIGSYS +++\n12 +++ killed by SIGSYS +++\n", 1, 1);
    row("terminal, last process", "[pid 12] mount(\"a\") = 165\n[pid 13] <... pause resumed>) = ?\n[pid 13] +++ killed by SIGSYS +++\n+++ killed by SIGSYS +++\n", 1, 1);
    with("signal", std::string("mount(\"a\") = 165\n") + kSignal + "+++ killed by SIGSYS +++\n", 1, 1);
    with("signal that is handled", std::string("12 mount(\"a\") = 165\n12 ") + kSignal + "12 rt_sigreturn({mask=[]}) = 165\n12 getpid() = 12\n12 exit_group(0) = ?\n", 1, 1);
    with("signal without its call", kSignal, 1, 1);
    row("number of the call", "--- SIGSYS {si_signo=SIGSYS, si_code=SYS_SECCOMP, si_call_addr=0x7f, si_syscall=165, si_arch=AUDIT_ARCH_X86_64} ---\n", 1, 1);
    row("once of two", "12 mount(\"a\") = 0\n12 mount(\"a\") = ?\n12 +++ killed by SIGSYS +++\n", 2, 1);
    row("killed later", "12 mount(\"a\") = 0\n12 close(1) = ?\n12 +++ killed by SIGSYS +++\n", 1, 0);
    row("killed by a program", "12 mount(\"a\") = 0\n12 kill(12, SIGSYS) = 0\n12 --- SIGSYS {si_signo=SIGSYS, si_code=SI_USER, si_pid=12, si_uid=0} ---\n12 +++ killed by SIGSYS +++\n", 1, 0);
    row("another process", "12 mount(\"a\" <unfinished ...>\n13 close(1) = ?\n13 +++ killed by SIGSYS +++\n12 <... mount resumed>) = 0\n", 1, 0);
    row("came back meanwhile", "12 mount(\"a\" <unfinished ...>\n12 <... mount resumed>) = 0\n12 +++ killed by SIGSYS +++\n", 1, 0);
}

/// What a filter answered with a signal was refused: it is no need, and it is said.
void SeccompTraceTest::killedInACall()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, count);
    QFETCH(int, refused);
    const Observation seen = read(lines.toStdString());
    const SeenCall& mount = seen.calls.at(kNative).at("mount");
    QCOMPARE(int(mount.count), count);
    QCOMPARE(int(mount.refused), refused);
    const FromTrace built = profileFrom(seen, usual());
    QCOMPARE(ask(built.profile, "mount"), count == refused ? SECCOMP_RET_ERRNO | 1U : SECCOMP_RET_ALLOW);
    QCOMPARE(std::any_of(built.leftOut.begin(), built.leftOut.end(), [](const LeftOut& left) { return left.call == "mount" && !left.reason.english().empty(); }), count == refused);
    for (std::size_t piece = 1; piece < 9; ++piece)
        QCOMPARE(read(lines.toStdString(), piece).calls.at(kNative).at("mount").refused, mount.refused);
}

void SeccompTraceTest::byteOrderMarks()
{
    const std::string mark = "\xEF\xBB\xBF";
    for (const std::size_t piece : {std::size_t(1), std::size_t(2), std::size_t(100)}) {
        QCOMPARE(calls(read(mark + "close(1) = 0\r\nread(1) = 0\r\n", piece)), "close:1 read:1");
        QCOMPARE(calls(read(mark + "syscall              calls    errors\n---------------- --------- ---------\nwrite                    1          \n", piece)), "write:1");
        QCOMPARE(calls(read(mark + "{\"defaultAction\":\"SCMP_ACT_ERRNO\",\"syscalls\":[{\"names\":[\"read\"],\"action\":\"SCMP_ACT_ALLOW\"}]}", piece)), "read:1");
    }
    QCOMPARE(gap(read(mark + "close(1) = 0\n"), Gap::Kind::Unread), 0U);
}

void SeccompTraceTest::profileJson()
{
    const Observation seen = read("\n {\"defaultAction\":\"SCMP_ACT_ERRNO\",\"architectures\":[\"SCMP_ARCH_X86_64\",\"SCMP_ARCH_X86\"],\"syscalls\":[{\"names\":[\"read\",\"nosuch\"],\"action\":\"SCMP_ACT_ALLOW\",\"args\":[]}]}");
    QCOMPARE(calls(seen), "read:1");
    QCOMPARE(calls(seen, "SCMP_ARCH_X86"), "");
    QCOMPARE(gap(seen, Gap::Kind::UnknownCall), 1U);
    QCOMPARE(gap(read("{\"a\":1}"), Gap::Kind::NotAProfile), 1U);
}

void SeccompTraceTest::piecesDontMatter()
{
    const std::string text = "1 read(3,  <unfinished ...>\n2 close(4) = 0\r\n1 <... read resumed>\"x\", 1) = 1\n\n1 openat(AT_FDCWD, \"/x\", 0) = 3";
    const std::string whole = calls(read(text));
    for (std::size_t piece = 1; piece < text.size(); ++piece)
        QCOMPARE(calls(read(text, piece)), whole);
}

void SeccompTraceTest::samples_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("distinct");
    for (const auto& [name, count] : {std::pair("f.log", 25), std::pair("ff.log.12112", 18), std::pair("c.log", 18), std::pair("u.log", 18), std::pair("k.log", 12), std::pair("n.log", 12),
                                      std::pair("y.log", 14), std::pair("raw.log", 1), std::pair("sb.log", 1), std::pair("perf-trace-s.txt", 18), std::pair("seccomp-audit-dmesg.txt", 6), std::pair("seccomp-auditd-form.txt", 6)})
        QTest::newRow(name) << QString(name) << count;
}

void SeccompTraceTest::samples()
{
    QFETCH(QString, file);
    QFETCH(int, distinct);
    const auto path = test::sharedDirectory() / "reference" / "data" / "samples" / file.toStdString();
    if (test::sharedDirectory().empty() || !std::filesystem::exists(path))
        QSKIP("the sample traces aren't on this machine");
    const Observation seen = read(test::bytesOf(path));
    QVERIFY2(int(seen.calls.at(kNative).size()) >= distinct, calls(seen).c_str());
    for (const Gap::Kind kind : {Gap::Kind::Unread, Gap::Kind::UnknownCall, Gap::Kind::Truncated, Gap::Kind::Tampered})
        QVERIFY2(gap(seen, kind) == 0, seen.gaps.empty() ? "" : seen.gaps.begin()->second.examples.at(0).c_str());
}

void SeccompTraceTest::argumentsAreRemembered()
{
    const Observation seen = read("1 socket(AF_INET, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_IP) = 3\n1 socket(AF_UNIX, SOCK_STREAM, 0) = 3\n1 socket(0x10 /* AF_NETLINK */, 3, 0) = 3\n"
                                  "1 clone(child_stack=NULL, flags=CLONE_CHILD_CLEARTID|CLONE_CHILD_SETTID|SIGCHLD, child_tidptr=0x37887690) = 5\n"
                                  "1 ioctl(1, SNDCTL_TMR_TIMEBASE or TCGETS, {c_iflag=0, c_cc=\"\\x03, (\"}) = 0\n1 ioctl(3</dev/pts/1, x>, TIOCGWINSZ, {ws_row=1}) = 0\n1 prctl(PR_SET_NAME, \"a, b\") = 0\n"
                                  "1 mmap(NULL, 8192, PROT_READ|PROT_WRITE, MAP_PRIVATE, -1, 0) = 0x1\n1 personality(0xffffffff) = 0\n");
    QCOMPARE(words(seen, "socket", 0), "0x10 AF_INET AF_UNIX");
    QCOMPARE(words(seen, "clone", 0), "CLONE_CHILD_CLEARTID CLONE_CHILD_SETTID SIGCHLD");
    QCOMPARE(words(seen, "prctl", 0), "PR_SET_NAME");
    QCOMPARE(words(seen, "mmap", 2), "PROT_READ PROT_WRITE");
    QCOMPARE(words(seen, "personality", 0), "0xffffffff");
    QVERIFY(words(seen, "ioctl", 1).find("SNDCTL_TMR_TIMEBASE") != std::string::npos);
    QCOMPARE(valueOf("TCGETS"), std::optional<std::uint64_t>(0x5401));
    QCOMPARE(valueOf("AF_ALG"), std::optional<std::uint64_t>(38));
    QCOMPARE(valueOf("-1"), std::optional<std::uint64_t>(UINT64_MAX));
    QCOMPARE(valueOf("nonsense"), std::nullopt);
    QCOMPARE(wordFor("socket", 0, 16), std::string_view("AF_NETLINK"));
}

void SeccompTraceTest::hostileLines()
{
    std::mt19937 random(7);
    const std::string alphabet = "0123456789 abcdefgz_()[]<>{}=\"\\,.:?/+-@%*\n\r\t\x1d\xff";
    const std::vector<std::string> seeds{"12 close(3) = 0", "<... read resumed>", "type=1326 audit(1.0:1): arch=c000003e syscall=1 code=0x7ffc0000 comm=\"x\"", "% time seconds calls errors syscall\n", "0.1 ( 0.2 ms): a/1 read(fd: 1) = 0", "[pid 1] clone(flags=CLONE_VM|", "@[1]: 2"};
    for (int i = 0; i < 3000; ++i) {
        std::string text = seeds[random() % seeds.size()];
        for (auto n = random() % 20; n > 0; --n)
            text.insert(random() % (text.size() + 1), 1, alphabet[random() % alphabet.size()]);
        const Observation seen = read(text, 1 + random() % 9);
        QVERIFY(seen.calls.size() <= 8);
        if (i % 40 == 0)
            (void)profileFrom(seen, usual());
    }
    for (const char* text : {"(", "[", "[pid", "[pid ", "1 (", "1 [", "<...", "<... ", "<... read resumed", "1<", "@", "@[", "@[]: ", "type=1326 ", "arch=", "=", "? (", "\"", "clone(flags=", "ioctl(1,"})
        (void)read(text);
    (void)read(std::string(300000, '('));
    (void)read("ioctl(1, " + std::string(300000, '[') + "\n");
    (void)read(std::string(100000, '[') + "\n" + std::string(100000, '0') + "\n" + std::string("a\0b(\n", 5));
}

void SeccompTraceTest::memoryIsBounded()
{
    TraceReader reader;
    reader.begin("big");
    for (int i = 0; i < 30000; ++i) {
        const std::string number = std::to_string(i);
        reader.feed(number + " ioctl(1, 0x" + number + ") = 0\n[ Process PID=" + number + " runs in 32 bit mode. ]\nrubbish number " + number + " that nobody can read at all here\nunknown_call_" + number + "(1) = 0\n");
    }
    reader.feed(std::string(3'000'000, 'x'));
    reader.end();
    const Observation seen = reader.observation();
    const SeenValues& values = seen.calls.at(kNative).at("ioctl").arguments.at(1);
    QVERIFY(values.words.size() <= SeenValues::kMax && !values.complete);
    for (const auto& [kind, entry] : seen.gaps)
        QVERIFY(entry.examples.size() <= 5);
    QCOMPARE(gap(seen, Gap::Kind::UnknownCall), 30000U);
}

void SeccompTraceTest::needsAreWhole()
{
    using nlohmann::json;
    const json data = json::parse(knowledge::resource("runtime-needs.json"));
    QCOMPARE(data.at("topic").get<std::string>(), "runtime-needs");
    std::set<std::pair<std::string, std::string>> needs;
    for (const knowledge::RuntimeNeed& need : knowledge::runtimeNeeds()) {
        QVERIFY2(knowledge::systemCall(need.call) && !need.why.empty() && needs.insert({need.runtime, need.call}).second, need.call.c_str());
    }
    for (const auto& family : knowledge::callFamilies()) {
        QVERIFY(family.size() > 1);
        for (const std::string& call : family)
            QVERIFY2(knowledge::systemCall(call), call.c_str());
    }
    for (const std::string& call : knowledge::alwaysNeeded())
        QVERIFY2(knowledge::systemCall(call), call.c_str());
    const auto file = test::sharedDirectory() / "reference" / "data" / "runtime-required-syscalls.json";
    if (test::sharedDirectory().empty() || !std::filesystem::exists(file))
        QSKIP("the measured needs aren't on this machine");
    // What was measured is among what we say, for the same runtime and sealing.
    const json measured = json::parse(test::bytesOf(file));
    for (const auto& measuredRuntime : measured.at("runtimes").items()) {
        const std::string& name = measuredRuntime.key();
        const bool sealed = name.find("noNewPrivileges=true") != std::string::npos;
        for (const json& call : measuredRuntime.value()) {
            const bool said = std::any_of(knowledge::runtimeNeeds().begin(), knowledge::runtimeNeeds().end(), [&](const knowledge::RuntimeNeed& need) {
                return name.starts_with(need.runtime) && need.call == call.get<std::string>() && (need.sealed || !sealed);
            });
            QVERIFY2(said, (name + " " + call.dump()).c_str());
        }
    }
}

void SeccompTraceTest::minimalProfile()
{
    const Observation seen = read("1 execve(\"/bin/x\", [], 0x1) = 0\n1 open(\"/etc/x\", 0) = 3\n1 socket(AF_INET, SOCK_STREAM, 0) = 3\n1 clone(child_stack=NULL, flags=CLONE_VM|SIGCHLD) = 2\n1 mkdir(\"/x\", 0) = 0\n");
    const FromTrace built = profileFrom(seen, usual());
    QVERIFY(includes(built, "mkdir", Included::Why::Seen));
    QVERIFY(includes(built, "openat", Included::Why::Family));
    QVERIFY(includes(built, "setgroups", Included::Why::Runtime));
    QVERIFY(includes(built, "futex", Included::Why::Always) || includes(built, "futex", Included::Why::Runtime));
    QCOMPARE(ask(built.profile, "mkdir"), SECCOMP_RET_ALLOW);
    QCOMPARE(ask(built.profile, "rename"), SECCOMP_RET_ERRNO | 38U);
    QCOMPARE(ask(built.profile, "unshare"), SECCOMP_RET_ERRNO | 1U);
    QCOMPARE(ask(built.profile, "clone3"), SECCOMP_RET_ERRNO | 38U);
    QCOMPARE(ask(built.profile, "clone", {0x10000000}), SECCOMP_RET_ERRNO | 38U); // CLONE_NEWUSER
    QCOMPARE(ask(built.profile, "clone", {0x11}), SECCOMP_RET_ALLOW);
    QCOMPARE(ask(built.profile, "socket", {38}), SECCOMP_RET_ERRNO | 38U);
    QVERIFY((built.profile.architectures == std::vector<std::string>{kNative}));
    const auto program = compile(built.profile);
    QVERIFY(program && differences(built.profile, *program).empty());
    QVERIFY(missingNeeds(built.profile, knowledge::Sealing::Open).empty());
    // What the exported text says is what was built.
    QVERIFY(parseProfile(toJson(built.profile)) == built.profile);
    // With no-new-privileges less is needed.
    FromTraceOptions sealed = usual();
    sealed.sealing = knowledge::Sealing::Sealed;
    const FromTrace smaller = profileFrom(seen, sealed);
    QVERIFY(smaller.included.size() < built.included.size());
    QVERIFY(missingNeeds(smaller.profile, knowledge::Sealing::Sealed).empty());
    QVERIFY(!missingNeeds(smaller.profile, knowledge::Sealing::Open).empty());
}

void SeccompTraceTest::dockerBase()
{
    FromTraceOptions options = usual();
    options.base = Base::Docker;
    const FromTrace built = profileFrom(read("1 mkdir(\"/x\", 0) = 0\n1 keyctl(1) = 0\n"), options);
    QCOMPARE(ask(built.profile, "mkdir"), SECCOMP_RET_ALLOW);
    QCOMPARE(ask(built.profile, "rename"), SECCOMP_RET_ALLOW);
    QCOMPARE(ask(built.profile, "keyctl"), SECCOMP_RET_ALLOW);
    QCOMPARE(ask(built.profile, "mount"), SECCOMP_RET_ERRNO | 1U);
    QCOMPARE(built.included.size(), std::size_t(1));
    QVERIFY(built.included[0].call == "keyctl" && built.included[0].beyondDefault);
    // The default allows socket, but for some families: one of those that was seen is opened, and no other.
    const FromTrace held = profileFrom(read("1 socket(AF_ALG, SOCK_SEQPACKET, 0) = 3\n1 socket(AF_INET, 1, 0) = 3\n"), options);
    QCOMPARE(ask(held.profile, "socket", {38}), SECCOMP_RET_ALLOW);
    QCOMPARE(ask(held.profile, "socket", {2}), SECCOMP_RET_ALLOW);
    QCOMPARE(ask(held.profile, "socket", {40}), SECCOMP_RET_ERRNO | 1U); // AF_VSOCK
    QVERIFY(held.included.size() == 1 && held.included[0].call == "socket" && held.included[0].beyondDefault);
}

void SeccompTraceTest::leftOut()
{
    const FromTrace built = profileFrom(read("1 clone3({flags=0}, 88) = 3\n1 io_uring_setup(8, {}) = -1 EPERM (Operation not permitted)\n1 mount(\"a\", \"b\") = 0\n"), usual());
    QCOMPARE(built.leftOut.size(), std::size_t(2));
    // The same run seen by strace and by the audit log: it never worked.
    QCOMPARE(profileFrom(read("1 mount(\"a\") = -1 EPERM (Operation not permitted)\ntype=1326 audit(1.0:1): arch=c000003e syscall=165 code=0x50001 \n"), usual()).leftOut.size(), std::size_t(1));
    for (const LeftOut& left : built.leftOut)
        QVERIFY((left.call == "clone3" || left.call == "io_uring_setup") && !left.reason.english().empty());
    QCOMPARE(ask(built.profile, "mount"), SECCOMP_RET_ALLOW);
    QVERIFY(std::any_of(built.included.begin(), built.included.end(), [](const Included& entry) { return entry.call == "mount" && entry.beyondDefault; }));
    QVERIFY(std::any_of(built.included.begin(), built.included.end(), [](const Included& entry) { return entry.call == "clone"; })); // where clone3 leads to
    // With the capability it is no longer beyond what Docker allows.
    FromTraceOptions admin = usual();
    admin.target.bounding = knowledge::boundingSet({"SYS_ADMIN"}, {}, false);
    QVERIFY(profileFrom(read("1 clone3({flags=0}, 88) = 3\n"), admin).leftOut.empty());
}

void SeccompTraceTest::beyondTheDefault()
{
    const FromTrace built = profileFrom(read("1 socket(AF_ALG, SOCK_SEQPACKET, 0) = 3\n1 socket(AF_INET, 1, 0) = 3\n1 clone(child_stack=NULL, flags=CLONE_NEWNET|SIGCHLD) = 5\n"), usual());
    QCOMPARE(ask(built.profile, "socket", {38}), SECCOMP_RET_ALLOW);
    QCOMPARE(ask(built.profile, "socket", {2}), SECCOMP_RET_ALLOW);
    QCOMPARE(ask(built.profile, "socket", {40}), SECCOMP_RET_ERRNO | 38U); // AF_VSOCK
    QCOMPARE(ask(built.profile, "clone", {0x40000011}), SECCOMP_RET_ALLOW);
    QCOMPARE(ask(built.profile, "clone", {0x10000011}), SECCOMP_RET_ERRNO | 38U);
    for (const Included& entry : built.included)
        QCOMPARE(entry.beyondDefault, entry.call == "socket" || entry.call == "clone");
    // A value that has no known number hides none of the others.
    QCOMPARE(ask(profileFrom(read("1 socket(AF_STRANGE, 5, 0) = 2\n1 socket(AF_ALG, 5, 0) = 3\n"), usual()).profile, "socket", {38}), SECCOMP_RET_ALLOW);
    // It only failed: nobody needs it.
    QCOMPARE(ask(profileFrom(read("1 socket(AF_ALG, SOCK_SEQPACKET, 0) = -1 EAFNOSUPPORT (x)\n"), usual()).profile, "socket", {38}), SECCOMP_RET_ERRNO | 38U);
}

void SeccompTraceTest::pinning()
{
    FromTraceOptions options = usual();
    options.pinning = Pinning::On;
    const FromTrace built = profileFrom(read("1 socket(AF_INET, 1, 0) = 3\n1 socket(AF_UNIX, 1, 0) = 3\n1 ioctl(1, TCGETS, {}) = 0\n1 ioctl(1, FIONBIO, [1]) = 0\n1 madvise(0x1, 4096, MADV_DONTNEED) = 0\n"
                                             "1 mprotect(0x1, 4096, PROT_READ) = 0\n1 ptrace(PTRACE_STRANGE) = 0\n"), options);
    QCOMPARE(ask(built.profile, "socket", {2}), SECCOMP_RET_ALLOW);
    QCOMPARE(ask(built.profile, "socket", {0xffffffff00000002}), SECCOMP_RET_ALLOW); // the kernel takes 32 bits
    QCOMPARE(ask(built.profile, "socket", {16}), SECCOMP_RET_ERRNO | 38U);
    QCOMPARE(ask(built.profile, "ioctl", {7, 0x5401}), SECCOMP_RET_ALLOW);
    QCOMPARE(ask(built.profile, "ioctl", {7, 0x5412}), SECCOMP_RET_ERRNO | 38U); // TIOCSTI
    QCOMPARE(ask(built.profile, "mprotect", {0, 0, 1}), SECCOMP_RET_ALLOW);
    QCOMPARE(ask(built.profile, "mprotect", {0, 0, 5}), SECCOMP_RET_ERRNO | 38U);
    QCOMPARE(ask(built.profile, "madvise", {0, 0, 14}), SECCOMP_RET_ALLOW); // runc makes this call too
    QCOMPARE(ask(built.profile, "ptrace", {99}), SECCOMP_RET_ALLOW);        // a word without a number
    int offered = 0;
    for (const Pin& pin : built.pins) {
        QVERIFY(!pin.told.english().empty());
        offered += pin.alternatives.empty() ? 0 : 1;
    }
    QCOMPARE(offered, 3);
    const auto program = compile(built.profile);
    QVERIFY(program && differences(built.profile, *program).empty());
}

void SeccompTraceTest::pinsOneByOne()
{
    const Observation seen = read("1 socket(AF_INET, 1, 0) = 3\n1 socket(AF_INET, 1, 0) = 3\n1 socket(AF_UNIX, 1, 0) = 3\n1 ioctl(1, TCGETS, {}) = 0\n1 unshare(CLONE_NEWUSER) = -1 EPERM (x)\n");
    FromTraceOptions options = usual();
    options.pinning = Pinning::Chosen;
    options.pinned = {{"socket", 0}, {"ioctl", 3}};
    for (const Base base : {Base::Minimal, Base::Docker}) {
        options.base = base;
        const FromTrace built = profileFrom(seen, options);
        const auto pin = [&](const char* call) { return std::find_if(built.pins.begin(), built.pins.end(), [&](const Pin& candidate) { return candidate.call == call; }); };
        const std::uint32_t refused = SECCOMP_RET_ERRNO | (base == Base::Minimal ? 38U : 1U);
        QCOMPARE(ask(built.profile, "socket", {2}), SECCOMP_RET_ALLOW);
        QCOMPARE(ask(built.profile, "socket", {16}), refused);
        QCOMPARE(ask(built.profile, "ioctl", {7, 0x5412}), SECCOMP_RET_ALLOW); // another argument of it was chosen, which there is none of
        QVERIFY(pin("socket")->taken && pin("socket")->calls == 3 && pin("socket")->argument == "family" && !pin("socket")->means.english().empty());
        QVERIFY((pin("socket")->values == std::map<std::string, std::uint64_t>{{"AF_INET", 2}, {"AF_UNIX", 1}}));
        QVERIFY(!pin("ioctl")->taken && pin("ioctl")->alternatives.size() == 1);
        QVERIFY(pin("unshare") == built.pins.end()); // it is left out: nothing to hold
        const auto program = compile(built.profile);
        QVERIFY(program && differences(built.profile, *program).empty());
    }
    // What lies beyond Docker's default is marked, held or not.
    options.base = Base::Minimal;
    const FromTrace beyond = profileFrom(read("1 socket(AF_ALG, 5, 0) = 3\n"), options);
    QVERIFY(std::any_of(beyond.included.begin(), beyond.included.end(), [](const Included& entry) { return entry.call == "socket" && entry.beyondDefault; }));
    QCOMPARE(ask(beyond.profile, "socket", {2}), SECCOMP_RET_ERRNO | 38U);
}

void SeccompTraceTest::foretells()
{
    const Observation seen = read("1 mkdir(\"/x\", 0) = 0\n1 socket(AF_ALG, 5, 0) = 3\n1 socket(AF_INET, 1, 0) = 3\n1 close(1) = 0\n");
    Target target;
    const Profile byDefault = resolve(dockerDefault(), target);
    auto found = foretell(byDefault, seen);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found[0].call == "socket" && found[0].certain && found[0].arguments.find("AF_ALG") != std::string::npos);
    Profile narrow = profileFrom(seen, usual()).profile;
    QVERIFY(foretell(narrow, seen).empty());
    // Another process's line came between: the flags are all there, and the mark is none of them.
    for (const char* cut : {" <unfinished ...>\n2 close(1) = 0\n1 <... clone resumed>, child_tidptr=0x7f) = 2\n", " <unfinished ...>) = ?\n"}) {
        const Observation forked = read((std::string("1 clone(child_stack=NULL, flags=CLONE_CHILD_SETTID|SIGCHLD") + cut).c_str());
        QVERIFY(foretell(profileFrom(forked, usual()).profile, forked).empty());
    }
    for (Rule& rule : narrow.rules)
        std::erase(rule.names, "mkdir");
    found = foretell(narrow, seen);
    QVERIFY(found.size() == 1 && found[0].call == "mkdir" && found[0].count == 1 && found[0].certain);
    for (Rule& rule : narrow.rules)
        std::erase(rule.names, "execve");
    const auto missing = missingNeeds(narrow, knowledge::Sealing::Sealed);
    QVERIFY(std::any_of(missing.begin(), missing.end(), [](const auto& need) { return need.call == "execve"; }));
    // Code of another machine dies under a profile that doesn't list it.
    QCOMPARE(foretell(byDefault, read("type=1326 arch=c00000b7 syscall=56 code=0x7ffc0000 ")).at(0).verdict, SECCOMP_RET_KILL_THREAD);
    // A log without arguments leaves it open.
    QVERIFY(!foretell(byDefault, read("type=1326 arch=c000003e syscall=41 code=0x7ffc0000 ")).at(0).certain);
}

void SeccompTraceTest::logging()
{
    const Profile profile = loggingProfile({kNative}, {"read", "write"});
    QCOMPARE(ask(profile, "read"), SECCOMP_RET_ALLOW);
    QCOMPARE(ask(profile, "mount"), SECCOMP_RET_LOG);
    QVERIFY(compile(profile));
}

QTEST_GUILESS_MAIN(SeccompTraceTest)
#include "seccomp_trace_test.moc"
