#include "core/seccomp/bench.h"

#include "core/knowledge/syscalls.h"
#include "core/seccomp/bench_process.h"
#include "core/seccomp/filter.h"
#include "core/seccomp/numbers.h"
#include "core/seccomp/meaning.h"
#include "core/seccomp/trace_values.h"
#include "core/seccomp/words.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <linux/bpf_common.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hullwright::seccomp {

namespace {

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
    static constexpr std::array<std::string_view, 8> kNames{"filename", "pathname", "path", "oldname", "dir_name", "new_root", "specialfile", "name"};
    for (std::size_t i = 0; i < known->arguments.size(); ++i) {
        const knowledge::Argument& argument = known->arguments[i];
        if (argument.width == knowledge::Width::Pointer && std::find(kNames.begin(), kNames.end(), argument.name) != kNames.end())
            return textAt(call.process, call.args[i]);
    }
    return {};
}

class Supervisor {
public:
    Supervisor(const Program& program, const BenchOptions& options, BenchProcess& process) : m_program(program), m_options(options), m_process(process) {}

    BenchResult run()
    {
        seccomp_notif_sizes sizes{};
        syscall(SYS_seccomp, SECCOMP_GET_NOTIF_SIZES, 0, &sizes);
        // A newer kernel may write more than these headers know of.
        m_question.resize(std::max<std::size_t>(sizes.seccomp_notif, sizeof(seccomp_notif)));
        m_answer.resize(std::max<std::size_t>(sizes.seccomp_notif_resp, sizeof(seccomp_notif_resp)));
        m_process.go();
        while (!m_process.gone()) {
            wait();
            const bool stopped = m_options.stopped && m_options.stopped();
            // What the command left running ends with it, as in a container.
            if (stopped || m_process.status())
                m_process.endAll();
        }
        read();
        takeEnd();
        return m_result;
    }

private:
    void takeEnd()
    {
        const auto status = m_process.status();
        if (status && WIFEXITED(*status))
            m_result.exitStatus = WEXITSTATUS(*status);
        else if (status && WIFSIGNALED(*status))
            m_result.signal = WTERMSIG(*status);
        m_result.startError = m_process.startError();
        m_result.started = m_result.startError == 0;
    }

    /// Until something is to be done, a tenth of a second at most.
    void wait()
    {
        constexpr int kTenth = 100;
        std::array<pollfd, 3> waiting{pollfd{m_asked ? m_process.listener() : -1, POLLIN, 0}, pollfd{m_told ? m_process.output() : -1, POLLIN, 0}, pollfd{m_process.end(), POLLIN, 0}};
        if (poll(waiting.data(), waiting.size(), m_process.status() ? kTenth / 10 : kTenth) <= 0)
            return;
        if ((waiting[0].revents & POLLIN) != 0)
            answer();
        else if (waiting[0].revents != 0)
            m_asked = false; // nobody is left who has the filter
        if (waiting[1].revents != 0)
            read();
    }

    /// What the command wrote; not for ever, since one that writes without an end must not keep refused calls waiting.
    void read()
    {
        constexpr int kChunks = 4;
        std::array<char, 65536> buffer{};
        for (int i = 0; i < kChunks && m_told && m_process.output() >= 0; ++i) {
            const ssize_t got = ::read(m_process.output(), buffer.data(), buffer.size());
            if (got > 0)
                m_options.output({buffer.data(), static_cast<std::size_t>(got)});
            else if (got == 0)
                m_told = false;
            else if (errno != EINTR)
                break;
        }
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
        if (ioctl(m_process.listener(), SECCOMP_IOCTL_NOTIF_RECV, &question) != 0)
            return; // the process ended or was interrupted meanwhile
        const RefusedCall call = callOf(question);
        // What was read of its memory is only its own while it still waits.
        if (ioctl(m_process.listener(), SECCOMP_IOCTL_NOTIF_ID_VALID, &question.id) != 0)
            return;
        ++m_result.refusals;
        if (m_options.refused)
            m_options.refused(call);
        response.id = question.id;
        if (m_options.mode == BenchMode::WhatIf)
            response.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
        else
            response.error = enforce(call);
        (void)ioctl(m_process.listener(), SECCOMP_IOCTL_NOTIF_SEND, &response); // fails where the process is gone
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
    BenchProcess& m_process;
    bool m_asked = true, m_told = true; ///< there may be more questions, more to read
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::vector<char> m_question, m_answer;
    BenchResult m_result;
};

} // namespace

std::vector<std::string> argumentsInWords(const RefusedCall& call, Pointers pointers)
{
    const knowledge::SystemCall* known = knowledge::systemCall(call.name);
    const std::size_t count = known ? known->arguments.size() : call.args.size();
    std::vector<std::string> words;
    for (unsigned i = 0; i < count; ++i) {
        const knowledge::Width width = known ? known->arguments[i].width : knowledge::Width::Long;
        if (width == knowledge::Width::Pointer && pointers == Pointers::LeaveOut)
            continue;
        // An int fills the lower half; what stands above is nobody's.
        const std::uint64_t value = width == knowledge::Width::Int ? call.args[i] & kLow : call.args[i];
        const auto negative = static_cast<std::int32_t>(value);
        const bool below = width == knowledge::Width::Int && negative < 0 && wordFor(call.name, i, value).empty();
        const std::string name = argumentName(call.name, i);
        const bool here = below && negative == AT_FDCWD && (name.find("dfd") != std::string::npos || name == "fd");
        words.push_back(name + ' ' + (here ? "AT_FDCWD" : below ? std::to_string(negative) : valueInWords(call.name, i, value)));
    }
    return words;
}

Result<BenchResult> runUnder(const Profile& resolved, const BenchOptions& options)
{
#ifndef __x86_64__
    return tl::unexpected(Error{ErrorCode::Unsupported, "A command can be tried under a profile on x86-64 only", {}, {}, {}, {}});
#endif
    if (options.command.empty())
        return tl::unexpected(Error{ErrorCode::InvalidArgument, "There is no command to run", {}, {}, {}, {}});
    const auto program = compile(resolved);
    if (!program)
        return tl::unexpected(program.error());
    const std::vector<sock_filter> code = asking(*program);
    const auto process = BenchProcess::start(code, options);
    if (!process)
        return tl::unexpected(process.error());
    return Supervisor(*program, options, **process).run();
}

} // namespace hullwright::seccomp
