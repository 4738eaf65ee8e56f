// The forms of a trace that are no lines of strace or perf: kernel and audit logs, tables of counts, and the profiles that oci-seccomp-bpf-hook writes.
#include "core/seccomp/trace_implementation.h"

#include "core/seccomp/names.h"
#include "core/seccomp/profile.h"

#include <algorithm>
#include <charconv>
#include <linux/seccomp.h>
#include <seccomp.h>

namespace hullwright::seccomp {

namespace {

constexpr std::size_t kMaxPrograms = 64;

} // namespace

bool TraceReader::Implementation::isOtherAudit(std::string_view text)
{
    return text.find("audit(") != std::string_view::npos || text.find(" audit[") != std::string_view::npos || text.find(" kernel: ") != std::string_view::npos || text.starts_with("-- ") || text.starts_with("type=") || text.starts_with("----") || (text.starts_with('[') && text.find("] ") != std::string_view::npos);
}

bool TraceReader::Implementation::tableLine(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) {
        m_table.reset();
        return true;
    }
    // "-nan" is what strace writes where no time was spent at all.
    if (text.find_first_not_of("- \t") == std::string_view::npos || text.substr(first).starts_with("(msec)"))
        return true;
    const auto row = trace::rowOf(*m_table, text);
    if (!row || row->name == "total") {
        m_table.reset();
        return row.has_value();
    }
    const bool perf = m_table->columns.front() == "syscall" && std::find(m_table->columns.begin(), m_table->columns.end(), "avg") != m_table->columns.end();
    format(perf ? "perf trace -s" : "strace -c");
    const auto number = numberInName(row->name);
    const Machine* known = machine(m_fileArchitecture);
    const std::string numbered = number ? nameOf(known ? known->audit : 0, *number) : std::string();
    if (TracedCall* found = slot(m_fileArchitecture, number ? std::string_view(numbered) : row->name)) {
        found->seen.count += row->count;
        found->seen.failed += std::min(row->failed, row->count);
        for (auto& [index, values] : found->seen.arguments)
            values.complete = false;
    } else {
        gap(Gap::Kind::UnknownCall, row->name);
    }
    return true;
}

void TraceReader::Implementation::audit(std::string_view text)
{
    format("audit log");
    const auto record = trace::auditOf(text);
    if (!record) {
        gap(Gap::Kind::Truncated, text);
        return;
    }
    const Machine* named = record->architectureWord.empty() ? machineOf(record->architecture, record->number.value_or(0)) : machine(record->architectureWord);
    const std::string name = record->number ? nameOf(named ? named->audit : record->architecture, *record->number) : std::string(record->name);
    TracedCall* found = named && !name.empty() ? slot(std::string(named->word), name) : nullptr;
    if (!found) {
        gap(Gap::Kind::UnknownCall, text.substr(std::min(text.find("arch="), text.size())));
        return;
    }
    countedWithoutDetails(*found, 1);
    const std::uint32_t action = record->code & SECCOMP_RET_ACTION_FULL;
    found->seen.refused += action != SECCOMP_RET_LOG && action != SECCOMP_RET_ALLOW ? 1 : 0;
    found->seen.byRuntime += isRuntime(record->comm) ? 1 : 0;
    if (action == SECCOMP_RET_KILL_PROCESS || action == SECCOMP_RET_KILL_THREAD)
        gap(Gap::Kind::Killed, name);
    if (m_result.programs.size() < kMaxPrograms)
        m_result.programs.insert(printable(record->comm));
}

const Machine* TraceReader::Implementation::machineOf(std::uint32_t audit, std::uint32_t number)
{
    constexpr std::uint32_t kX32Bit = 0x40000000;
    if (audit == SCMP_ARCH_X86_64 && (number & kX32Bit) != 0)
        return machine("x32");
    for (const Machine& candidate : machines()) {
        if (candidate.audit == audit)
            return &candidate;
    }
    return nullptr;
}

void TraceReader::Implementation::counted(std::string_view text)
{
    const std::size_t open = text.find('['), close = text.find("]: ");
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) {
        gap(Gap::Kind::Unread, text);
        return;
    }
    format("bpftrace");
    constexpr std::string_view kPoint = "sys_enter_";
    std::string_view key = text.substr(open + 1, close - open - 1);
    if (const std::size_t point = key.find(kPoint); point != std::string_view::npos)
        key.remove_prefix(point + kPoint.size());
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), number);
    const Machine* known = machine(m_fileArchitecture);
    const std::string name = error == std::errc() && end == key.data() + key.size() ? nameOf(known ? known->audit : 0, number) : std::string(key);
    std::uint64_t count = 1;
    std::from_chars(text.data() + close + 3, text.data() + text.size(), count);
    TracedCall* found = name.empty() ? nullptr : slot(m_fileArchitecture, name);
    if (!found) {
        gap(Gap::Kind::UnknownCall, text);
        return;
    }
    countedWithoutDetails(*found, count);
}

void TraceReader::Implementation::changesArchitecture(std::string_view text)
{
    const std::string now = text.find("32 bit") != std::string_view::npos ? narrow() : text.find("x32") != std::string_view::npos ? std::string("SCMP_ARCH_X32") : m_architecture;
    std::string_view process = text.substr(text.find("PID=") + 4);
    process = process.substr(0, std::min(process.find_first_not_of("0123456789"), process.size()));
    if (now == m_architecture)
        m_foreign.erase(std::string(process));
    else if (m_foreign.size() < kMaxForeignProcesses && process.size() <= kMaxProcessDigits)
        m_foreign[std::string(process)] = now;
    m_fileArchitecture = now; // of files with one process, whose lines don't name it
}

const std::string& TraceReader::Implementation::architectureOf(std::string_view process) const
{
    if (process.empty())
        return m_fileArchitecture;
    if (m_foreign.empty())
        return m_architecture;
    const auto found = m_foreign.find(process);
    return found == m_foreign.end() ? m_architecture : found->second;
}

void TraceReader::Implementation::readProfile()
{
    m_line = 1;
    if (m_rest.starts_with(kByteOrderMark))
        m_rest.erase(0, kByteOrderMark.size());
    const auto profile = m_rest.size() > kMostProfileBytes ? Result<Profile>(tl::unexpected(Error{})) : parseProfile(m_rest);
    if (!profile) {
        gap(Gap::Kind::NotAProfile, m_rest.size() > kMostProfileBytes ? std::string("too large") : describe(profile.error()));
        return;
    }
    format("profile");
    std::vector<std::string> architectures = profile->architectures;
    if (architectures.empty())
        architectures.push_back(m_architecture);
    for (const Rule& rule : profile->rules) {
        if (rule.action != Action::Allow && rule.action != Action::Log)
            continue;
        for (const std::string& name : rule.names)
            listed(architectures, name);
    }
}

void TraceReader::Implementation::listed(const std::vector<std::string>& architectures, const std::string& name)
{
    const bool usual = std::find(architectures.begin(), architectures.end(), m_architecture) != architectures.end();
    TracedCall* found = slot(usual ? m_architecture : architectures.front(), name);
    if (!found) {
        gap(Gap::Kind::UnknownCall, name);
        return;
    }
    countedWithoutDetails(*found, 1);
}

void TraceReader::Implementation::countedWithoutDetails(TracedCall& slot, std::uint64_t count)
{
    slot.seen.count += count;
    slot.seen.unseenResults += count;
    for (auto& [index, values] : slot.seen.arguments)
        values.complete = false;
}
} // namespace hullwright::seccomp
