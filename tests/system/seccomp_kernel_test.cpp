// The kernel is asked: do its verdicts under our filter equal the simulation's?
#include "core/knowledge/capabilities.h"
#include "core/seccomp/filter.h"
#include "core/seccomp/meaning.h"
#include "core/seccomp/profile.h"

#include <QTest>
#include <atomic>
#include <cerrno>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace hullwright;
using namespace hullwright::seccomp;

namespace {

struct Question {
    long number = 0;
    Arguments args{};
    long answer = 0; ///< 0 for success, else the error number
};

constexpr std::size_t kMaxQuestions = 2048;

/// In memory that parent and child share, since the child can call nothing once its filter is in.
struct Board {
    std::atomic<int> state{0}; ///< 0 working, 1 answered, 2 filter refused
    std::size_t count = 0;
    Question questions[kMaxQuestions];
};

bool install(const Program& program)
{
    std::vector<sock_filter> code;
    for (const Instruction& i : program.instructions)
        code.push_back({i.code, i.jt, i.jf, i.k});
    const sock_fprog filter{static_cast<unsigned short>(code.size()), code.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

/// Runs the questions in a child under the filter; the child is ended from outside, for it may not even be allowed to exit.
bool askKernel(const Program& program, std::vector<Question>& questions)
{
    void* memory = mmap(nullptr, sizeof(Board), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED || questions.size() > kMaxQuestions)
        return false;
    auto* board = new (memory) Board;
    board->count = questions.size();
    std::copy(questions.begin(), questions.end(), board->questions);
    const pid_t child = fork();
    if (child == 0) {
        board->state = install(program) ? 0 : 2;
        for (std::size_t i = 0; i < board->count && board->state == 0; ++i) {
            Question& q = board->questions[i];
            const long result = syscall(q.number, q.args[0], q.args[1], q.args[2], q.args[3], q.args[4], q.args[5]);
            q.answer = result < 0 && result > -4096 ? errno : 0;
        }
        int working = 0;
        board->state.compare_exchange_strong(working, 1);
        for (;;) {
        }
    }
    for (int i = 0; i < 1000 && board->state == 0; ++i)
        usleep(10000);
    const int state = board->state;
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    questions.assign(board->questions, board->questions + board->count);
    munmap(memory, sizeof(Board));
    return state == 1;
}

Profile defaultWith(const std::vector<std::string>& add, const std::vector<std::string>& drop)
{
    Target target;
    target.bounding = knowledge::boundingSet(add, drop, false);
    return resolve(dockerDefault(), target);
}

} // namespace

class SeccompKernelTest : public QObject {
    Q_OBJECT

private slots:
    void kernelAgreesOnEveryCall_data();
    void kernelAgreesOnEveryCall();
    void realCallsAreDeniedAndAllowed();
};

void SeccompKernelTest::kernelAgreesOnEveryCall_data()
{
    QTest::addColumn<QString>("add");
    QTest::addColumn<QString>("drop");
    QTest::newRow("default") << "" << "";
    QTest::newRow("drop all") << "" << "ALL";
    QTest::newRow("all") << "ALL" << "";
}

/// "Allow" is turned into an error of its own, so that all calls can be tried and none takes place.
void SeccompKernelTest::kernelAgreesOnEveryCall()
{
#ifndef __x86_64__
    QSKIP("numbers of x86_64");
#endif
    QFETCH(QString, add);
    QFETCH(QString, drop);
    constexpr std::uint32_t kInsteadOfAllow = SECCOMP_RET_ERRNO | 2000U;
    auto program = compile(defaultWith({add.toStdString()}, {drop.toStdString()}));
    QVERIFY(program);
    for (Instruction& i : program->instructions) {
        if (BPF_CLASS(i.code) == BPF_RET && i.k == SECCOMP_RET_ALLOW)
            i.k = kInsteadOfAllow;
    }
    std::vector<Question> questions;
    constexpr long kUretprobe = 335, kUprobe = 336, kPastTheEnd = 512; // current kernels let these two past every filter
    for (long number = 0; number < kPastTheEnd; ++number) {
        if (number != kUretprobe && number != kUprobe)
            questions.push_back({number, {}, 0});
    }
    for (std::uint64_t value : {0ULL, 1ULL, 8ULL, 17ULL, 37ULL, 38ULL, 39ULL, 40ULL, 41ULL, 0x20000ULL, 0x20008ULL, 0x02000000ULL, 0x10000000ULL, 0x7e020000ULL, 0x80ULL, 0xffffffffULL, 0x100000000ULL,
                                0x100000008ULL, 0xffffffffffffffffULL}) {
        for (const long number : {SYS_socket, SYS_personality, SYS_clone, SYS_clone3, SYS_ptrace})
            questions.push_back({number, {value, value, value, value, value, value}, 0});
    }
    QVERIFY(questions.size() > 581);
    if (!askKernel(*program, questions))
        QSKIP("this kernel takes no filter here");
    for (const Question& q : questions) {
        const std::uint32_t verdict = simulate(*program, AUDIT_ARCH_X86_64, static_cast<std::uint32_t>(q.number), q.args);
        QCOMPARE(verdict & SECCOMP_RET_ACTION_FULL, SECCOMP_RET_ERRNO);
        if (q.answer != long(verdict & SECCOMP_RET_DATA))
            QFAIL(qPrintable(QStringLiteral("call %1: kernel %2, simulation %3").arg(q.number).arg(q.answer).arg(verdict & SECCOMP_RET_DATA)));
    }
    qInfo("%zu calls, the kernel and the simulation agree", questions.size());
}

void SeccompKernelTest::realCallsAreDeniedAndAllowed()
{
#ifndef __x86_64__
    QSKIP("numbers of x86_64");
#endif
    const auto program = compile(defaultWith({}, {"ALL"}));
    QVERIFY(program);
    std::vector<Question> questions{
        {SYS_getppid, {}, 0},
        {SYS_personality, {0xffffffff}, 0},
        {SYS_personality, {0x0040000}, 0}, // ADDR_NO_RANDOMIZE: not among the values that the profile lists
        {SYS_socket, {AF_UNIX, SOCK_STREAM, 0}, 0},
        {SYS_socket, {38, SOCK_SEQPACKET, 0}, 0}, // AF_ALG
        {SYS_unshare, {CLONE_NEWUSER}, 0},
        {SYS_keyctl, {0, 0, 0}, 0},
        {SYS_chroot, {reinterpret_cast<std::uintptr_t>("/")}, 0},
        {435, {0, 0}, 0}, // clone3
    };
    if (!askKernel(*program, questions))
        QSKIP("this kernel takes no filter here");
    const std::vector<long> expected{0, 0, EPERM, 0, EPERM, EPERM, EPERM, EPERM, ENOSYS};
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(questions[i].answer, expected[i]);
}

QTEST_GUILESS_MAIN(SeccompKernelTest)
#include "seccomp_kernel_test.moc"
