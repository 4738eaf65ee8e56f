// The test bench: runs a command under a profile, without rights, and tells each call that the profile refuses while it happens.
//
// The filter is the one that libseccomp compiles, with every refusal turned into a question to this process (user notification, Linux 5.0
// and later; handing the listener over needs 5.6). So what is told is what the filter decides, not a second opinion on it.
#pragma once

#include "core/seccomp/meaning.h"
#include "core/seccomp/profile.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::seccomp {

/// What is done about a call that the profile refuses.
enum class BenchMode : std::uint8_t {
    Enforce, ///< it fails as the profile says; where the profile kills, the process gets SIGSYS
    WhatIf,  ///< it is told and goes on as if allowed. No boundary: another thread can change its arguments meanwhile.
};

struct RefusedCall {
    std::string architecture; ///< SCMP_ARCH_X86_64; empty for one that isn't known
    std::string name;         ///< empty where nobody knows the number
    std::uint32_t number = 0;
    Arguments args{};
    std::string path;         ///< the first path among its arguments, where there is one that can be read
    int process = 0;
    std::string program;      ///< the process's name (/proc/PID/comm)
    double seconds = 0;       ///< since the start
    std::uint32_t verdict = 0; ///< SECCOMP_RET_* with its data: what the profile says
};

/// "family AF_ALG (38)" of each argument, as far as the call is known; what a pointer points at is not said.
enum class Pointers : std::uint8_t { Show, LeaveOut };
[[nodiscard]] std::vector<std::string> argumentsInWords(const RefusedCall& call, Pointers pointers);

struct BenchOptions {
    std::vector<std::string> command; ///< searched for in PATH
    std::string folder;               ///< where it runs; empty: where this process is
    BenchMode mode = BenchMode::Enforce;
    std::function<void(const RefusedCall&)> refused; ///< called in the thread that runs the bench
    std::function<bool()> stopped;                   ///< asked ten times a second; true kills the command and all that came of it
    /// Gets what is written, in the same thread; the command then reads nothing. Without it, its input and outputs are those of this process.
    std::function<void(std::string_view)> output;
};

struct BenchResult {
    int exitStatus = -1;          ///< of the command; -1 where a signal ended it
    int signal = 0;
    std::uint64_t refusals = 0;
    bool started = false;         ///< false: the command could not be executed (or its first call was refused)
    int startError = 0;           ///< why, as errno
};

/// Returns when the command has ended; what it left running is killed then, as in a container. Errors: InvalidArgument (no command), NotFound
/// (the folder), Unsupported (this kernel or container doesn't permit it), compile()'s.
[[nodiscard]] Result<BenchResult> runUnder(const Profile& resolved, const BenchOptions& options);

} // namespace hullwright::seccomp
