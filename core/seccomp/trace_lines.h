// Takes one line of a trace apart, without memory of other lines: the forms of strace, perf trace, bpftrace and the audit log.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::seccomp::trace {

/// What stands before the call in a line of strace or perf trace: process, times, numbers, contexts.
struct Prefix {
    std::size_t length = 0;     ///< bytes up to the call
    std::string_view process;   ///< its number; empty where the line has none
    bool perf = false;          ///< the duration in parentheses that only perf trace writes
};
[[nodiscard]] Prefix prefixOf(std::string_view line);

/// A call, or the second half of one.
struct CallLine {
    std::string_view name;
    std::string_view arguments; ///< up to the line's end, without the opening parenthesis
    enum class Half : std::uint8_t { Whole, Begun, Resumed } half = Half::Whole;
    enum class Outcome : std::uint8_t { Unknown, Returned, Failed } outcome = Outcome::Unknown;
    bool injected = false;      ///< the tracer made the result up
    bool cut = false;           ///< neither result nor mark of its other half
    std::string_view result;    ///< what stands behind "= "; empty where nothing does
};
/// The call in what follows the prefix; nullopt where there is none.
[[nodiscard]] std::optional<CallLine> callOf(std::string_view text);

/// The argument at an index, without its name ("flags=", "family: ") and comments; empty where there is none.
[[nodiscard]] std::string_view argumentAt(std::string_view arguments, unsigned index, std::string_view name);

/// The column of a summary table that holds calls or counts.
struct Table {
    std::vector<std::string> columns; ///< as headed
};
/// The columns, where a line heads a table of calls (strace -c, -U, perf trace -s).
[[nodiscard]] std::optional<Table> tableOf(std::string_view line);
struct Row {
    std::string_view name;
    std::uint64_t count = 1, failed = 0;
};
[[nodiscard]] std::optional<Row> rowOf(const Table& table, std::string_view line);

/// A seccomp record of the audit log: type=1326, or auditd's type=SECCOMP, also as ausearch -i translates it and as journald names it.
struct AuditLine {
    std::uint32_t architecture = 0; ///< AUDIT_ARCH_*; 0 where it is a word
    std::string_view architectureWord;
    std::optional<std::uint32_t> number;
    std::string_view name;          ///< where the log names the call
    std::uint32_t code = 0;         ///< SECCOMP_RET_*; of a word that nobody knows, that of an error: what isn't known to have passed did not
    std::string comm;               ///< decoded
};
[[nodiscard]] bool isSeccompAudit(std::string_view line);
/// nullopt for a record that is cut before its call.
[[nodiscard]] std::optional<AuditLine> auditOf(std::string_view line);
/// How many lines the kernel says that it dropped: "178 callbacks suppressed", audit_lost=, perf's LOST; nullopt for other lines.
[[nodiscard]] std::optional<std::uint64_t> droppedBy(std::string_view line);

/// A text of the audit log: in quotes, or in hexadecimal where it holds odd bytes.
[[nodiscard]] std::string decoded(std::string_view value);

} // namespace hullwright::seccomp::trace
