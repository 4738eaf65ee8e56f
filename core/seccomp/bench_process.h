// The processes of a test bench: a command with its filter, everything that comes of it, and the end of all that.
//
// Between this process and the command stands a keeper, to which the kernel hands what its parents left behind. So nothing that the command started gets
// away: whatever it is, it is a descendant of the keeper.
#pragma once

#include "core/seccomp/bench.h"

#include <linux/filter.h>
#include <memory>
#include <optional>
#include <sys/types.h>
#include <vector>

namespace hullwright::seccomp {

class BenchProcess {
public:
    /// Starts the command up to where it waits for go(): its filter is in place, and nothing of it has run. Errors: Unsupported, NotFound (the folder).
    [[nodiscard]] static Result<std::unique_ptr<BenchProcess>> start(const std::vector<sock_filter>& filter, const BenchOptions& options);
    /// Ends all that still runs.
    ~BenchProcess();
    BenchProcess(const BenchProcess&) = delete;
    BenchProcess& operator=(const BenchProcess&) = delete;

    void go();
    /// What asks about refused calls.
    [[nodiscard]] int listener() const { return m_listener; }
    /// Where what it writes can be read, without waiting; -1 where its outputs are this process's.
    [[nodiscard]] int output() const { return m_output; }
    /// Readable once nothing runs any more; -1 where the kernel has no such thing.
    [[nodiscard]] int end() const { return m_end; }
    /// As wait() has it; nothing while the command runs.
    [[nodiscard]] std::optional<int> status() const;
    /// Why the command could not be started, as errno; 0 where it could.
    [[nodiscard]] int startError() const;
    /// Neither the command nor anything that came of it runs.
    [[nodiscard]] bool gone();
    /// Kills all that runs now; what is started meanwhile takes another call.
    void endAll() const;

private:
    struct Shared;
    BenchProcess() = default;
    [[nodiscard]] Result<void> takeListener();

    Shared* m_shared = nullptr;
    pid_t m_keeper = -1;
    int m_listener = -1, m_output = -1, m_end = -1;
    bool m_gone = false;
};

} // namespace hullwright::seccomp
