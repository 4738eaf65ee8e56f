// What programs were seen doing: system calls read from traces of any tool, in a stream, merged over several runs.
//
// Formats are told apart line by line: strace (-f, -ff, -c, -U and every decoration), perf trace (live and -s), the audit log (dmesg's, auditd's,
// ausearch's and journald's form, as SCMP_ACT_LOG fills it), bpftrace's counts, and, where a file is JSON, the profile that oci-seccomp-bpf-hook writes.
// Memory doesn't grow with the input: lines, names, values and examples are bounded.
#pragma once

#include "core/text/message.h"

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::seccomp {

/// What one argument was, over all calls.
struct SeenValues {
    static constexpr std::size_t kMax = 64;
    /// As the trace wrote them (AF_INET, TCGETS, 0x5401; of flags the single ones), and in how many calls.
    std::map<std::string, std::uint64_t, std::less<>> words;
    bool complete = true;        ///< false: more than kMax values, or calls whose argument the trace doesn't show
};

struct SeenCall {
    std::uint64_t count = 0;   ///< times it was called; of traces without counts, lines
    std::uint64_t failed = 0;  ///< times it returned an error; never counted by audit logs
    std::uint64_t refused = 0; ///< times a filter refused it or killed for it (audit log; strace, where it ended in SIGSYS)
    std::uint64_t unseenResults = 0; ///< times that its result isn't told
    std::uint64_t byRuntime = 0; ///< times by the container runtime itself (runc:[2:INIT])
    std::map<unsigned, SeenValues> arguments; ///< of the arguments that a profile can pin; by index from 0

    /// It never did what it is for: an error or a filter stood before each.
    [[nodiscard]] bool neverDone() const { return count > 0 && failed + refused >= count; }
};

/// Something that the trace could not show, or that could not be read of it.
struct Gap {
    enum class Kind : std::uint8_t {
        Suppressed,  ///< the kernel or the tool dropped lines: calls are missing
        Truncated,   ///< a line, or the file's end, is cut
        UnknownCall, ///< a call that the tool or we have no name for
        Unread,      ///< lines of no known form
        Tampered,    ///< results that the tracer invented
        Killed,      ///< a process was killed by a filter: what it would have done next is not there
        NotAProfile, ///< JSON that is no profile
    } kind = Kind::Unread;
    std::uint64_t count = 0;
    std::vector<std::string> examples; ///< at most five: file:line: text
};

/// A sentence about a gap, with its number.
[[nodiscard]] text::Message told(const Gap& gap);

struct Observation {
    /// By architecture (SCMP_ARCH_X86_64), then by name.
    std::map<std::string, std::map<std::string, SeenCall, std::less<>>> calls;
    std::map<Gap::Kind, Gap> gaps;
    std::set<std::string> formats;  ///< "strace", "strace -c", "perf trace", "audit log" ...
    std::set<std::string> programs; ///< of audit logs: comm, at most 64
    std::uint64_t lines = 0, bytes = 0;

    [[nodiscard]] bool empty() const { return calls.empty(); }
};

class TraceReader {
public:
    /// `architecture`: SCMP_ARCH_... of calls whose trace doesn't say.
    explicit TraceReader(std::string architecture = "SCMP_ARCH_X86_64");
    ~TraceReader();
    TraceReader(const TraceReader&) = delete;
    TraceReader& operator=(const TraceReader&) = delete;

    /// A further file begins; `name` is for examples. Several files are runs or processes that are merged.
    void begin(std::string name);
    /// Bytes of it, in pieces of any size.
    void feed(std::string_view bytes);
    /// It ends here.
    void end();

    /// What was seen in all files that have ended.
    [[nodiscard]] Observation observation() const;

private:
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

/// Whether programs of the runtime itself are meant: runc and crun name their first process so until it becomes the program.
[[nodiscard]] bool isRuntime(std::string_view comm);

} // namespace hullwright::seccomp
