#include "core/seccomp/bench_process.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <linux/close_range.h>
#include <linux/seccomp.h>
#include <map>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hullwright::seccomp {

/// What the processes say to each other without a system call, which the filter might refuse.
struct BenchProcess::Shared {
    std::atomic<int> command{0};   ///< its process
    std::atomic<int> listener{-1}; ///< the command's descriptor; below -1 the negated error
    std::atomic<int> go{0};
    std::atomic<int> folderError{0};
    std::atomic<int> startError{0}; ///< told here, since the profile may refuse even the exit
    std::atomic<int> ended{0}, status{0};
};

namespace {

constexpr int kNoCommand = 127; ///< as shells have it

tl::unexpected<Error> cannotRun(ErrorCode code, std::string message, std::string hint = {})
{
    return tl::unexpected(Error{code, std::move(message), std::move(hint), {}, {}, {}});
}

void closeIt(int& descriptor)
{
    if (descriptor >= 0)
        close(descriptor);
    descriptor = -1;
}

/// What the two new processes need, made before there are any: between fork and exec nothing may allocate or lock.
struct Beginning {
    sock_fprog filter{};
    std::vector<char*> command; ///< ends with a null pointer
    const char* folder = nullptr; ///< null: where this process is
    int input = -1, output = -1;  ///< -1: as this process has them
};

template <class Shared>
[[noreturn]] void becomeCommand(Shared& shared, const Beginning& beginning)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    if (beginning.folder && chdir(beginning.folder) != 0) {
        shared.folderError.store(errno);
        _exit(kNoCommand);
    }
    if (beginning.output >= 0) {
        setsid(); // no terminal that it could ask anything at
        signal(SIGPIPE, SIG_DFL);
        dup2(beginning.input, STDIN_FILENO);
        dup2(beginning.output, STDOUT_FILENO);
        dup2(beginning.output, STDERR_FILENO);
    }
    syscall(SYS_close_range, STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC); // where the kernel has it: nothing of ours goes along
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    shared.command.store(getpid());
    const long listener = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &beginning.filter);
    shared.listener.store(listener < 0 ? -1 - errno : static_cast<int>(listener));
    // From here to exec only the processor waits: any call might be one that nobody answers yet.
    while (listener >= 0 && shared.go.load() == 0) {
    }
    if (listener >= 0)
        execvp(beginning.command.front(), beginning.command.data());
    shared.startError.store(errno);
    _exit(kNoCommand);
}

/// Waits for the command and for all that is handed to it, until there is nobody left.
template <class Shared>
[[noreturn]] void keep(Shared& shared, const Beginning& beginning)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
    const pid_t command = _Fork();
    if (command == 0)
        becomeCommand(shared, beginning);
    syscall(SYS_close_range, 0U, ~0U, 0); // an end of a pipe that is held here would keep others waiting
    for (;;) {
        int status = 0;
        const pid_t ended = waitpid(-1, &status, 0);
        if (ended == command && ended > 0) {
            shared.status.store(status);
            shared.ended.store(1);
        }
        if (ended < 0 && errno != EINTR)
            _exit(0);
    }
}

/// Each process of the machine with its parent.
std::map<pid_t, pid_t> parents()
{
    std::map<pid_t, pid_t> found;
    std::error_code error;
    for (std::filesystem::directory_iterator entry("/proc", error), end; !error && entry != end; entry.increment(error)) {
        const std::string name = entry->path().filename();
        pid_t process = 0;
        if (std::from_chars(name.data(), name.data() + name.size(), process).ptr != name.data() + name.size())
            continue;
        std::ifstream file(entry->path() / "stat");
        std::string line;
        std::getline(file, line);
        // "12 (any name) S 34 ...": the name may hold everything, a parenthesis included.
        const std::size_t after = line.rfind(") ");
        pid_t parent = 0;
        if (after != std::string::npos && line.size() > after + 4)
            std::from_chars(line.data() + after + 4, line.data() + line.size(), parent);
        found.emplace(process, parent);
    }
    return found;
}

} // namespace

Result<std::unique_ptr<BenchProcess>> BenchProcess::start(const std::vector<sock_filter>& filter, const BenchOptions& options)
{
    void* const memory = mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return cannotRun(ErrorCode::Unsupported, "There is no memory to share with the command's process");
    std::unique_ptr<BenchProcess> process(new BenchProcess);
    process->m_shared = new (memory) Shared;
    Beginning beginning;
    beginning.filter = {static_cast<unsigned short>(filter.size()), const_cast<sock_filter*>(filter.data())}; // NOLINT: the kernel reads it
    for (const std::string& word : options.command)
        beginning.command.push_back(const_cast<char*>(word.c_str())); // NOLINT: exec takes them so and changes nothing
    beginning.command.push_back(nullptr);
    beginning.folder = options.folder.empty() ? nullptr : options.folder.c_str();
    std::array<int, 2> pipe{-1, -1};
    int nothing = -1;
    if (options.output) {
        nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
        if (nothing < 0 || pipe2(pipe.data(), O_CLOEXEC) != 0)
            return cannotRun(ErrorCode::Unsupported, std::string("What it writes can't be read (") + std::strerror(errno) + ")");
        fcntl(pipe[0], F_SETFL, O_NONBLOCK);
        process->m_output = pipe[0];
    }
    beginning.input = nothing;
    beginning.output = pipe[1];
    process->m_keeper = fork();
    if (process->m_keeper == 0)
        keep(*process->m_shared, beginning);
    const int failed = errno;
    closeIt(nothing);
    closeIt(pipe[1]);
    if (process->m_keeper < 0)
        return cannotRun(ErrorCode::Unsupported, std::string("No process can be started (") + std::strerror(failed) + ")");
    if (const auto taken = process->takeListener(); !taken)
        return tl::unexpected(taken.error());
    process->m_end = static_cast<int>(syscall(SYS_pidfd_open, process->m_keeper, 0));
    return process;
}

/// The listener out of the command's process.
Result<void> BenchProcess::takeListener()
{
    // The command writes it within moments; one that was killed first never does.
    while (m_shared->listener.load() == -1) {
        if (gone() && m_shared->folderError.load() != 0)
            return cannotRun(ErrorCode::NotFound, std::string("The folder can't be entered (") + std::strerror(m_shared->folderError.load()) + ")");
        if (m_gone)
            return cannotRun(ErrorCode::Unsupported, "The command's process ended before the filter was installed");
        usleep(100);
    }
    const int theirs = m_shared->listener.load();
    if (theirs < -1)
        return cannotRun(ErrorCode::Unsupported, std::string("The filter can't be installed (") + std::strerror(-1 - theirs) + ")", "It takes Linux 5.0 or later, and a place where seccomp may be used.");
    const int process = static_cast<int>(syscall(SYS_pidfd_open, m_shared->command.load(), 0));
    m_listener = process < 0 ? -1 : static_cast<int>(syscall(SYS_pidfd_getfd, process, theirs, 0));
    const int failed = errno;
    if (process >= 0)
        close(process);
    if (m_listener < 0)
        return cannotRun(ErrorCode::Unsupported, std::string("The filter's questions can't be taken over (") + std::strerror(failed) + ")",
                         "It takes Linux 5.6 or later. In a container, and with kernel.yama.ptrace_scope of 2 or more, it is forbidden.");
    return {};
}

BenchProcess::~BenchProcess()
{
    closeIt(m_listener); // who still waits for an answer gets ENOSYS, and the signal with it
    constexpr int kPatience = 400;
    for (int i = 0; m_keeper > 0 && !gone() && i < kPatience; ++i) {
        endAll();
        usleep(5000);
    }
    if (m_keeper > 0 && !m_gone) { // what the kernel does not let go is left to init
        kill(m_keeper, SIGKILL);
        waitpid(m_keeper, nullptr, 0);
    }
    closeIt(m_output);
    closeIt(m_end);
    if (m_shared)
        munmap(m_shared, sizeof(Shared));
}

void BenchProcess::go()
{
    m_shared->go.store(1);
}

std::optional<int> BenchProcess::status() const
{
    return m_shared->ended.load() != 0 ? std::optional(m_shared->status.load()) : std::nullopt;
}

int BenchProcess::startError() const
{
    return m_shared->startError.load();
}

bool BenchProcess::gone()
{
    if (!m_gone) {
        const pid_t waited = waitpid(m_keeper, nullptr, WNOHANG);
        m_gone = waited == m_keeper || (waited < 0 && errno != EINTR);
    }
    return m_gone;
}

void BenchProcess::endAll() const
{
    const std::map<pid_t, pid_t> all = parents();
    for (const auto& [process, parent] : all) {
        pid_t above = parent;
        // Up to the keeper or to init; a table that changed while it was read may go round.
        for (std::size_t steps = 0; above > 1 && above != m_keeper && steps < all.size(); ++steps) {
            const auto next = all.find(above);
            above = next == all.end() ? 0 : next->second;
        }
        if (above == m_keeper)
            kill(process, SIGKILL);
    }
}

} // namespace hullwright::seccomp
