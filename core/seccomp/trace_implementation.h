// What a trace is read with: state of one reader, shared by the sources that read its forms. Not for anybody else.
#pragma once

#include "core/seccomp/numbers.h"
#include "core/seccomp/trace.h"
#include "core/seccomp/trace_lines.h"
#include "core/seccomp/trace_values.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hullwright::seccomp {

inline constexpr std::size_t kMostProfileBytes = 16U * 1024U * 1024U;
inline constexpr std::size_t kMaxForeignProcesses = 65536, kMaxProcessDigits = 10;
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// "syscall_0x1b7", "syscall_439": strace's names for calls that it doesn't know.
[[nodiscard]] std::optional<std::uint32_t> numberInName(std::string_view name);
/// The beginning of a line, for an example in a report: nothing of it reaches a terminal as an escape.
[[nodiscard]] std::string printable(std::string_view text);

/// A call while a trace is read: found by its name, which must not cost a string.
struct TracedCall {
    SeenCall seen;
    std::vector<const PinnedArgument*> pinned;
    std::optional<std::uint32_t> number;
};
struct TracedNameHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
using TracedCalls = std::unordered_map<std::string, TracedCall, TracedNameHash, std::equal_to<>>;

class TraceReader::Implementation {
public:
    explicit Implementation(std::string architecture) : m_architecture(std::move(architecture)) {}

    void begin(std::string name);
    void feed(std::string_view bytes);
    void end();
    [[nodiscard]] Observation observation() const;
private:
    enum class Mode : std::uint8_t { Start, Lines, Json };

    /// Of a line in pieces; what is past the limit can't change which call it is.
    void keep(std::string_view piece);
    void gap(Gap::Kind kind, std::string_view text, std::uint64_t count = 1);
    /// nullptr for a name that no machine has, which is told instead.
    TracedCall* slot(const std::string& architecture, std::string_view name);
    void line(std::string_view text);
    void seen(const trace::CallLine& call, const trace::Prefix& prefix);
    static void remember(TracedCall& slot, const trace::CallLine& call);
    static void add(SeenValues& values, const PinnedArgument& pinned, std::string_view word);
    void other(std::string_view text, std::string_view rest, std::string_view process);
    /// Notes a call that may have been its process's last; `call` is nullptr for one that came back.
    void last(std::string_view process, TracedCall* call);
    /// strace's line about SIGSYS: a filter that refuses by a signal leaves the call a result like any other.
    void badCall(std::string_view signal, std::string_view process);
    /// "+++ killed by SIGSYS +++"
    void killedByFilter(std::string_view process);
    /// The rest of a kernel log or audit log, which speaks of other things.
    static bool isOtherAudit(std::string_view text);
    bool tableLine(std::string_view text);
    void audit(std::string_view text);
    static const Machine* machineOf(std::uint32_t audit, std::uint32_t number);
    /// bpftrace's map of counts: "@[302]: 1", "@[tracepoint:syscalls:sys_enter_openat]: 5".
    void counted(std::string_view text);
    /// "[ Process PID=12 runs in 32 bit mode. ]"
    void changesArchitecture(std::string_view text);
    [[nodiscard]] std::string narrow() const { return m_architecture == "SCMP_ARCH_AARCH64" ? "SCMP_ARCH_ARM" : "SCMP_ARCH_X86"; }

    [[nodiscard]] const std::string& architectureOf(std::string_view process) const;
    void format(const char* name);
    /// What oci-seccomp-bpf-hook leaves: a profile that allows what it saw.
    void readProfile();
    /// Its list of architectures is what the machine could run, not what ran.
    void listed(const std::vector<std::string>& architectures, const std::string& name);
    /// Formats without results and arguments.
    static void countedWithoutDetails(TracedCall& slot, std::uint64_t count);
    std::string m_architecture, m_fileArchitecture;
    std::string m_name, m_rest;
    std::uint64_t m_line = 0;
    Mode m_mode = Mode::Start;
    std::optional<trace::Table> m_table;
    std::unordered_map<std::string, std::string, TracedNameHash, std::equal_to<>> m_foreign; ///< processes of another architecture
    std::unordered_map<std::string, TracedCall*, TracedNameHash, std::equal_to<>> m_last; ///< by process: the call that it may have died in
    std::unordered_map<std::string, TracedCalls> m_slots;
    std::string_view m_lastFormat;
    Observation m_result;
};

} // namespace hullwright::seccomp
