#include "core/seccomp/bench.h"

#include "core/knowledge/syscalls.h"
#include "core/seccomp/filter.h"
#include "core/seccomp/numbers.h"
#include "core/seccomp/meaning.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fstream>
#include <linux/bpf_common.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hullwright::seccomp {

namespace {

constexpr int kNoCommand = 127; ///< as shells have it

tl::unexpected<Error> failure(ErrorCode code, std::string message, std::string hint = {})
{
    return tl::unexpected(Error{code, std::move(message), std::move(hint), {}, {}, {}});
}

struct Descriptor {
    int number = -1;
    explicit Descriptor(int n) : number(n) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (number >= 0)
            close(number);
    }
};

/// What the two processes say to each other without a system call, which the filter might refuse.
struct Shared {
    std::atomic<int> listener{-1}; ///< the child's descriptor; below -1 the negated error
    std::atomic<int> go{0};
    std::atomic<int> failed{0}; ///< the command could not be started; told here, since the profile may refuse even the exit
};

class SharedMemory {
public:
    SharedMemory() : m_place(mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0))
    {
        if (m_place != MAP_FAILED)
            m_shared = new (m_place) Shared;
    }
    SharedMemory(const SharedMemory&) = delete;
    SharedMemory& operator=(const SharedMemory&) = delete;
    ~SharedMemory()
    {
        if (m_shared)
            munmap(m_place, sizeof(Shared));
    }
    [[nodiscard]] Shared* get() const { return m_shared; }

private:
    void* m_place;
    Shared* m_shared = nullptr;
};

/// The filter with every refusal turned into a question.
std::vector<sock_filter> asking(const Program& program)
{
    std::vector<sock_filter> code;
    for (const Instruction& instruction : program.instructions) {
        const bool refuses = instruction.code == (BPF_RET | BPF_K) && !passes(instruction.k);
        code.push_back({instruction.code, instruction.jt, instruction.jf, refuses ? SECCOMP_RET_USER_NOTIF : instruction.k});
    }
    return code;
}

/// The child's part, between fork and exec: nothing that allocates or locks. `command` ends with a null pointer.
[[noreturn]] void becomeCommand(Shared& shared, const sock_fprog& filter, char* const* command)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    const long listener = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &filter);
    shared.listener.store(listener < 0 ? -1 - errno : static_cast<int>(listener));
    // From here to exec only the processor waits: any call might be one that nobody answers yet.
    while (listener >= 0 && shared.go.load() == 0) {
    }
    if (listener >= 0)
        execvp(command[0], command);
    shared.failed.store(1);
    _exit(kNoCommand);
}

std::string commOf(int process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/comm");
    std::string name;
    std::getline(file, name);
    return name;
}

/// A text in another process's memory; empty where it can't be read. Never past the page that it begins in and the next one.
std::string textAt(int process, std::uint64_t address)
{
    constexpr std::size_t kPage = 4096, kLongest = 1024;
    std::array<char, kLongest> buffer{};
    const std::size_t first = std::min(kLongest, kPage - static_cast<std::size_t>(address % kPage));
    iovec local{buffer.data(), first};
    iovec remote{reinterpret_cast<void*>(address), first}; // NOLINT: an address of the other process
    const ssize_t got = process_vm_readv(process, &local, 1, &remote, 1, 0);
    if (got <= 0)
        return {};
    const std::size_t length = strnlen(buffer.data(), static_cast<std::size_t>(got));
    return {buffer.data(), length};
}

std::string pathOf(const RefusedCall& call)
{
    const knowledge::SystemCall* known = knowledge::systemCall(call.name);
    if (!known || call.architecture != "SCMP_ARCH_X86_64")
        return {};
    static constexpr std::array<std::string_view, 6> kNames{"filename", "pathname", "path", "oldname", "dir_name", "name"};
    for (std::size_t i = 0; i < known->arguments.size(); ++i) {
        const knowledge::Argument& argument = known->arguments[i];
        if (argument.width == knowledge::Width::Pointer && std::find(kNames.begin(), kNames.end(), argument.name) != kNames.end())
            return textAt(call.process, call.args[i]);
    }
    return {};
}

class Supervisor {
public:
    Supervisor(const Program& program, const BenchOptions& options, int listener, pid_t child) : m_program(program), m_options(options), m_listener(listener), m_child(child) {}

    BenchResult run()
    {
        seccomp_notif_sizes sizes{};
        syscall(SYS_seccomp, SECCOMP_GET_NOTIF_SIZES, 0, &sizes);
        // A newer kernel may write more than these headers know of.
        m_question.resize(std::max<std::size_t>(sizes.seccomp_notif, sizeof(seccomp_notif)));
        m_answer.resize(std::max<std::size_t>(sizes.seccomp_notif_resp, sizeof(seccomp_notif_resp)));
        for (;;) {
            constexpr int kTenth = 100;
            pollfd waiting{m_listener.number, POLLIN, 0};
            const int ready = poll(&waiting, 1, kTenth);
            if (ready > 0 && (waiting.revents & POLLIN) != 0)
                answer();
            if (ended())
                break;
            if (m_options.stopped && m_options.stopped())
                kill(m_child, SIGKILL);
        }
        return m_result;
    }

private:
    bool ended()
    {
        int status = 0;
        const pid_t waited = waitpid(m_child, &status, WNOHANG);
        if (waited == 0 || (waited < 0 && errno == EINTR))
            return false;
        if (waited == m_child && WIFEXITED(status))
            m_result.exitStatus = WEXITSTATUS(status);
        else if (waited == m_child && WIFSIGNALED(status))
            m_result.signal = WTERMSIG(status);
        return true;
    }

    RefusedCall callOf(const seccomp_notif& question) const
    {
        RefusedCall call;
        const seccomp_data& data = question.data;
        call.number = static_cast<std::uint32_t>(data.nr);
        call.name = nameOf(data.arch, call.number);
        for (const Machine& machine : machines()) {
            if (machine.audit == data.arch && call.architecture.empty())
                call.architecture = machine.word;
        }
        std::copy(std::begin(data.args), std::end(data.args), call.args.begin());
        call.process = static_cast<int>(question.pid);
        call.program = commOf(call.process);
        call.path = pathOf(call);
        call.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
        call.verdict = simulate(m_program, data.arch, call.number, call.args);
        return call;
    }

    void answer()
    {
        std::fill(m_question.begin(), m_question.end(), 0);
        std::fill(m_answer.begin(), m_answer.end(), 0);
        auto& question = *reinterpret_cast<seccomp_notif*>(m_question.data());
        auto& response = *reinterpret_cast<seccomp_notif_resp*>(m_answer.data());
        if (ioctl(m_listener.number, SECCOMP_IOCTL_NOTIF_RECV, &question) != 0)
            return; // the process ended or was interrupted meanwhile
        const RefusedCall call = callOf(question);
        // What was read of its memory is only its own while it still waits.
        if (ioctl(m_listener.number, SECCOMP_IOCTL_NOTIF_ID_VALID, &question.id) != 0)
            return;
        ++m_result.refusals;
        if (m_options.refused)
            m_options.refused(call);
        response.id = question.id;
        if (m_options.mode == BenchMode::WhatIf)
            response.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
        else
            response.error = enforce(call);
        (void)ioctl(m_listener.number, SECCOMP_IOCTL_NOTIF_SEND, &response); // fails where the process is gone
    }

    static int enforce(const RefusedCall& call)
    {
        const std::uint32_t action = call.verdict & SECCOMP_RET_ACTION_FULL;
        if (action == SECCOMP_RET_ERRNO)
            return -static_cast<int>(call.verdict & SECCOMP_RET_DATA);
        if (action == SECCOMP_RET_KILL_PROCESS || action == SECCOMP_RET_KILL_THREAD || action == SECCOMP_RET_TRAP)
            kill(call.process, SIGSYS);
        return -ENOSYS; // what the kernel answers where no tracer or listener is there
    }

    const Program& m_program;
    const BenchOptions& m_options;
    Descriptor m_listener;
    pid_t m_child;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::vector<char> m_question, m_answer;
    BenchResult m_result;
};

/// The listener out of the child: -1 with an error where that can't be.
Result<int> takeListener(Shared& shared, pid_t child)
{
    // The child writes it within moments; one that was killed first never does.
    while (shared.listener.load() == -1) {
        if (waitpid(child, nullptr, WNOHANG) != 0)
            return failure(ErrorCode::Unsupported, "The command's process ended before the filter was installed");
        usleep(100);
    }
    const int theirs = shared.listener.load();
    if (theirs < -1)
        return failure(ErrorCode::Unsupported, std::string("The filter can't be installed (") + std::strerror(-1 - theirs) + ")", "It takes Linux 5.0 or later, and a place where seccomp may be used.");
    const Descriptor process(static_cast<int>(syscall(SYS_pidfd_open, child, 0)));
    const int ours = process.number < 0 ? -1 : static_cast<int>(syscall(SYS_pidfd_getfd, process.number, theirs, 0));
    if (ours < 0)
        return failure(ErrorCode::Unsupported, std::string("The filter's questions can't be taken over (") + std::strerror(errno) + ")",
                       "It takes Linux 5.6 or later. In a container, and with kernel.yama.ptrace_scope of 2 or more, it is forbidden.");
    return ours;
}

} // namespace

Result<BenchResult> runUnder(const Profile& resolved, const BenchOptions& options)
{
    if (options.command.empty())
        return failure(ErrorCode::InvalidArgument, "There is no command to run");
    const auto program = compile(resolved);
    if (!program)
        return tl::unexpected(program.error());
    std::vector<sock_filter> code = asking(*program);
    const sock_fprog filter{static_cast<unsigned short>(code.size()), code.data()};
    std::vector<char*> command;
    for (const std::string& word : options.command)
        command.push_back(const_cast<char*>(word.c_str())); // NOLINT: exec takes them so and changes nothing
    command.push_back(nullptr);
    const SharedMemory memory;
    if (!memory.get())
        return failure(ErrorCode::Unsupported, "There is no memory to share with the command's process");
    const pid_t child = fork();
    if (child < 0)
        return failure(ErrorCode::Unsupported, std::string("No process can be started (") + std::strerror(errno) + ")");
    if (child == 0)
        becomeCommand(*memory.get(), filter, command.data());
    const auto listener = takeListener(*memory.get(), child);
    if (!listener) {
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        return tl::unexpected(listener.error());
    }
    Supervisor supervisor(*program, options, *listener, child);
    memory.get()->go.store(1);
    BenchResult result = supervisor.run();
    result.started = memory.get()->failed.load() == 0;
    return result;
}

Profile allowing(Profile profile, const std::vector<std::string>& calls)
{
    for (Rule& rule : profile.rules)
        std::erase_if(rule.names, [&](const std::string& name) { return std::find(calls.begin(), calls.end(), name) != calls.end(); });
    std::erase_if(profile.rules, [](const Rule& rule) { return rule.names.empty(); });
    if (profile.defaultAction == Action::Allow || calls.empty())
        return profile;
    const auto plain = std::find_if(profile.rules.begin(), profile.rules.end(),
                                    [](const Rule& rule) { return rule.action == Action::Allow && rule.args.empty() && rule.includes == Filter() && rule.excludes == Filter(); });
    Rule& rule = plain != profile.rules.end() ? *plain : profile.rules.emplace_back();
    rule.names.insert(rule.names.end(), calls.begin(), calls.end());
    std::sort(rule.names.begin(), rule.names.end());
    return profile;
}

} // namespace hullwright::seccomp
