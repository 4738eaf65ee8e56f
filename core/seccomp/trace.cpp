#include "core/seccomp/trace.h"

#include "core/seccomp/names.h"
#include "core/seccomp/numbers.h"
#include "core/seccomp/profile.h"
#include "core/seccomp/trace_lines.h"
#include "core/seccomp/trace_values.h"

#include <algorithm>
#include <charconv>
#include <linux/seccomp.h>
#include <optional>
#include <seccomp.h>
#include <unordered_map>

namespace hullwright::seccomp {

namespace {

using trace::CallLine;

constexpr std::size_t kMaxLine = 64U * 1024U;         ///< of a longer line only the beginning is looked at
constexpr std::size_t kMaxProfile = 16U * 1024U * 1024U;
constexpr std::size_t kMaxExamples = 5, kMaxExampleLength = 120, kMaxPrograms = 64, kMaxForeignProcesses = 65536, kMaxProcessDigits = 10;

/// A call while a trace is read: found by its name, which must not cost a string.
struct Slot {
    SeenCall seen;
    std::vector<const PinnedArgument*> pinned;
};
struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
using Slots = std::unordered_map<std::string, Slot, Hash, std::equal_to<>>;

/// "syscall_0x1b7", "syscall_439": strace's names for calls that it doesn't know.
std::optional<std::uint32_t> numberInName(std::string_view name)
{
    constexpr std::string_view kWord = "syscall_";
    if (!name.starts_with(kWord))
        return std::nullopt;
    name.remove_prefix(kWord.size());
    const bool hex = name.starts_with("0x");
    if (hex)
        name.remove_prefix(2);
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number, hex ? 16 : 10);
    return error == std::errc() && end == name.data() + name.size() ? std::optional(number) : std::nullopt;
}

/// A line that says nothing about calls and never meant to: strace's own words, stacks, exits, signals.
bool saysNothing(std::string_view text)
{
    return text.empty() || text.starts_with("+++") || text.starts_with("---") || text.starts_with('>') || text.starts_with("strace: ") || text.starts_with("Summary of events")
           || text.starts_with("(msec)") || text.find(" events, ") != std::string_view::npos || text.starts_with("Attaching ");
}

std::string printable(std::string_view text)
{
    std::string result;
    for (const char c : text.substr(0, kMaxExampleLength))
        result += static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7e ? '?' : c;
    return text.size() > kMaxExampleLength ? result + "..." : result;
}

} // namespace

class TraceReader::Implementation {
public:
    explicit Implementation(std::string architecture) : m_architecture(std::move(architecture)) {}

    void begin(std::string name)
    {
        m_name = std::move(name);
        m_rest.clear();
        m_table.reset();
        m_foreign.clear();
        m_fileArchitecture = m_architecture;
        m_line = 0;
        m_mode = Mode::Start;
    }

    void feed(std::string_view bytes)
    {
        m_result.bytes += bytes.size();
        if (m_mode == Mode::Start) {
            const std::size_t first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
            if (first != std::string_view::npos)
                m_mode = bytes[first] == '{' ? Mode::Json : Mode::Lines;
        }
        if (m_mode == Mode::Json) {
            if (m_rest.size() <= kMaxProfile)
                m_rest += bytes;
            return;
        }
        while (!bytes.empty()) {
            const std::size_t end = bytes.find('\n');
            if (end == std::string_view::npos) {
                keep(bytes);
                return;
            }
            if (m_rest.empty()) {
                line(bytes.substr(0, end));
            } else {
                keep(bytes.substr(0, end));
                line(m_rest);
                m_rest.clear();
            }
            bytes.remove_prefix(end + 1);
        }
    }

    void end()
    {
        if (m_mode == Mode::Json)
            readProfile();
        else if (!m_rest.empty())
            line(m_rest);
        m_rest.clear();
        m_mode = Mode::Start;
    }

    [[nodiscard]] Observation observation() const
    {
        Observation result = m_result;
        for (const auto& [architecture, slots] : m_slots) {
            for (const auto& [name, slot] : slots)
                result.calls[architecture].emplace(name, slot.seen);
        }
        return result;
    }

private:
    enum class Mode : std::uint8_t { Start, Lines, Json };

    /// Of a line in pieces; what is past the limit can't change which call it is.
    void keep(std::string_view piece)
    {
        m_rest += piece.substr(0, kMaxLine - std::min(m_rest.size(), kMaxLine));
    }

    void gap(Gap::Kind kind, std::string_view text, std::uint64_t count = 1)
    {
        Gap& gap = m_result.gaps[kind];
        gap.kind = kind;
        gap.count += count;
        if (gap.examples.size() < kMaxExamples)
            gap.examples.push_back(m_name + ":" + std::to_string(m_line) + ": " + printable(text));
    }

    /// nullptr for a name that no machine has, which is told instead.
    Slot* slot(const std::string& architecture, std::string_view name)
    {
        Slots& slots = m_slots[architecture];
        if (const auto found = slots.find(name); found != slots.end())
            return &found->second;
        if (!isSystemCall(name))
            return nullptr;
        Slot fresh;
        for (const PinnedArgument& argument : pinnedArguments()) {
            if (argument.call != name)
                continue;
            fresh.pinned.push_back(&argument);
            fresh.seen.arguments[argument.index];
        }
        return &slots.emplace(std::string(name), std::move(fresh)).first->second;
    }

    void line(std::string_view text)
    {
        ++m_line;
        ++m_result.lines;
        if (!text.empty() && text.back() == '\r')
            text.remove_suffix(1);
        text = text.substr(0, kMaxLine);
        if (m_table && tableLine(text))
            return;
        const trace::Prefix prefix = trace::prefixOf(text);
        const std::string_view rest = text.substr(prefix.length);
        if (auto call = trace::callOf(rest)) {
            seen(*call, prefix);
            return;
        }
        other(text, rest);
    }

    void seen(const CallLine& call, const trace::Prefix& prefix)
    {
        format(prefix.perf ? "perf trace" : "strace");
        const std::string& architecture = architectureOf(prefix.process);
        std::string numbered;
        std::string_view name = call.name;
        if (const auto number = numberInName(name)) {
            const Machine* known = machine(architecture);
            numbered = nameOf(known ? known->audit : 0, *number);
            name = numbered;
        }
        Slot* known = name.empty() || name[0] == '?' ? nullptr : slot(architecture, name);
        if (!known) {
            gap(Gap::Kind::UnknownCall, call.name);
            return;
        }
        if (call.cut)
            gap(Gap::Kind::Truncated, call.name);
        if (call.injected)
            gap(Gap::Kind::Tampered, call.name);
        // The second half counts once with the first, unless the trace began between them.
        if (call.half != CallLine::Half::Resumed)
            ++known->seen.count;
        if (call.half != CallLine::Half::Begun) {
            known->seen.failed += call.outcome == CallLine::Outcome::Failed && !call.injected ? 1 : 0;
            known->seen.unseenResults += call.outcome == CallLine::Outcome::Unknown ? 1 : 0;
            known->seen.count = std::max<std::uint64_t>(known->seen.count, 1);
        }
        if (call.half != CallLine::Half::Resumed && !known->pinned.empty())
            remember(*known, call);
    }

    static void remember(Slot& slot, const CallLine& call)
    {
        for (const PinnedArgument* pinned : slot.pinned) {
            SeenValues& values = slot.seen.arguments[pinned->index];
            std::string_view value = trace::argumentAt(call.arguments, pinned->index, pinned->call == "clone" ? "flags" : "");
            if (value.empty()) {
                values.complete = false;
                continue;
            }
            if (pinned->kind != PinnedArgument::Kind::Flags) {
                add(values, *pinned, value.substr(0, value.find(" or ")));
                continue;
            }
            for (std::size_t bar = value.find('|'); bar != std::string_view::npos; bar = value.find('|')) {
                add(values, *pinned, value.substr(0, bar));
                value.remove_prefix(bar + 1);
            }
            add(values, *pinned, value);
        }
    }

    static void add(SeenValues& values, const PinnedArgument& pinned, std::string_view word)
    {
        constexpr std::size_t kMaxWord = 48;
        if (word.size() > kMaxWord || (values.words.size() >= SeenValues::kMax && !values.words.contains(std::string(word)))) {
            values.complete = false;
            return;
        }
        // perf trace leaves the common beginning of a word away.
        if (const std::string whole = std::string(pinned.prefix) + std::string(word); !valueOf(word) && valueOf(whole))
            values.words.insert(whole);
        else
            values.words.emplace(word);
    }

    void other(std::string_view text, std::string_view rest)
    {
        if (trace::isSeccompAudit(text)) {
            audit(text);
        } else if (const auto dropped = trace::droppedBy(rest.starts_with("LOST") ? rest : text)) {
            gap(Gap::Kind::Suppressed, text, *dropped);
        } else if (const auto table = trace::tableOf(text)) {
            m_table = table;
        } else if (text.find(" runs in ") != std::string_view::npos && text.find("[ Process PID=") != std::string_view::npos) {
            changesArchitecture(text);
        } else if (text.starts_with("System call usage summary for ")) {
            m_fileArchitecture = text.find("32 bit") != std::string_view::npos ? narrow() : text.find("x32") != std::string_view::npos ? "SCMP_ARCH_X32" : m_architecture;
        } else if (rest.starts_with('@')) {
            counted(rest);
        } else if (saysNothing(rest)) {
            if (rest.starts_with("+++ killed by SIGSYS"))
                gap(Gap::Kind::Killed, rest);
        } else if (!isOtherAudit(text)) {
            // The last line of a file that was copied while it grew has no end.
            gap(rest.size() < 40 && rest.find('(') == std::string_view::npos && m_result.formats.contains("strace") ? Gap::Kind::Truncated : Gap::Kind::Unread, text);
        }
    }

    /// The rest of a kernel log or audit log, which speaks of other things.
    static bool isOtherAudit(std::string_view text)
    {
        return text.find("audit(") != std::string_view::npos || text.starts_with("type=") || text.starts_with("----") || (text.starts_with('[') && text.find("] ") != std::string_view::npos);
    }

    bool tableLine(std::string_view text)
    {
        const std::size_t first = text.find_first_not_of(" \t");
        if (first == std::string_view::npos) {
            m_table.reset();
            return true;
        }
        if (text[first] == '-' || text.substr(first).starts_with("(msec)"))
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
        if (Slot* found = slot(m_fileArchitecture, number ? std::string_view(numbered) : row->name)) {
            found->seen.count += row->count;
            found->seen.failed += std::min(row->failed, row->count);
            for (auto& [index, values] : found->seen.arguments)
                values.complete = false;
        } else {
            gap(Gap::Kind::UnknownCall, row->name);
        }
        return true;
    }

    void audit(std::string_view text)
    {
        format("audit log");
        const auto record = trace::auditOf(text);
        if (!record) {
            gap(Gap::Kind::Truncated, text);
            return;
        }
        const Machine* named = record->architectureWord.empty() ? machineOf(record->architecture, record->number.value_or(0)) : machine(record->architectureWord);
        const std::string name = record->number ? nameOf(named ? named->audit : record->architecture, *record->number) : std::string(record->name);
        Slot* found = named && !name.empty() ? slot(std::string(named->word), name) : nullptr;
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

    static const Machine* machineOf(std::uint32_t audit, std::uint32_t number)
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

    /// bpftrace's map of counts: "@[302]: 1", "@[tracepoint:syscalls:sys_enter_openat]: 5".
    void counted(std::string_view text)
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
        Slot* found = name.empty() ? nullptr : slot(m_fileArchitecture, name);
        if (!found) {
            gap(Gap::Kind::UnknownCall, text);
            return;
        }
        countedWithoutDetails(*found, count);
    }

    /// "[ Process PID=12 runs in 32 bit mode. ]"
    void changesArchitecture(std::string_view text)
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

    [[nodiscard]] std::string narrow() const { return m_architecture == "SCMP_ARCH_AARCH64" ? "SCMP_ARCH_ARM" : "SCMP_ARCH_X86"; }

    [[nodiscard]] const std::string& architectureOf(std::string_view process) const
    {
        if (process.empty())
            return m_fileArchitecture;
        if (m_foreign.empty())
            return m_architecture;
        const auto found = m_foreign.find(process);
        return found == m_foreign.end() ? m_architecture : found->second;
    }

    void format(const char* name)
    {
        if (m_lastFormat == name)
            return;
        m_lastFormat = name;
        m_result.formats.insert(name);
    }

    /// What oci-seccomp-bpf-hook leaves: a profile that allows what it saw.
    void readProfile()
    {
        m_line = 1;
        const auto profile = m_rest.size() > kMaxProfile ? Result<Profile>(tl::unexpected(Error{})) : parseProfile(m_rest);
        if (!profile) {
            gap(Gap::Kind::NotAProfile, m_rest.size() > kMaxProfile ? std::string("too large") : describe(profile.error()));
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

    /// Its list of architectures is what the machine could run, not what ran.
    void listed(const std::vector<std::string>& architectures, const std::string& name)
    {
        const bool usual = std::find(architectures.begin(), architectures.end(), m_architecture) != architectures.end();
        Slot* found = slot(usual ? m_architecture : architectures.front(), name);
        if (!found) {
            gap(Gap::Kind::UnknownCall, name);
            return;
        }
        countedWithoutDetails(*found, 1);
    }

    /// Formats without results and arguments.
    static void countedWithoutDetails(Slot& slot, std::uint64_t count)
    {
        slot.seen.count += count;
        slot.seen.unseenResults += count;
        for (auto& [index, values] : slot.seen.arguments)
            values.complete = false;
    }

    std::string m_architecture, m_fileArchitecture;
    std::string m_name, m_rest;
    std::uint64_t m_line = 0;
    Mode m_mode = Mode::Start;
    std::optional<trace::Table> m_table;
    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> m_foreign; ///< processes of another architecture
    std::unordered_map<std::string, Slots> m_slots;
    std::string_view m_lastFormat;
    Observation m_result;
};

TraceReader::TraceReader(std::string architecture) : m_implementation(std::make_unique<Implementation>(std::move(architecture))) {}

TraceReader::~TraceReader() = default;

void TraceReader::begin(std::string name)
{
    m_implementation->begin(std::move(name));
}

void TraceReader::feed(std::string_view bytes)
{
    m_implementation->feed(bytes);
}

void TraceReader::end()
{
    m_implementation->end();
}

Observation TraceReader::observation() const
{
    return m_implementation->observation();
}

bool isRuntime(std::string_view comm)
{
    return comm.starts_with("runc:[") || comm == "runc" || comm == "crun" || comm.starts_with("crun:");
}

text::Message told(const Gap& gap)
{
    const std::string count = std::to_string(gap.count);
    switch (gap.kind) {
    case Gap::Kind::Suppressed: return {HULLWRIGHT_TR("seccomp", "%1 lines were dropped before they reached the log: calls may be missing. Record again with less load, or with auditd running."), {count}};
    case Gap::Kind::Truncated: return {HULLWRIGHT_TR("seccomp", "%1 lines are cut: what stood behind is missing."), {count}};
    case Gap::Kind::UnknownCall: return {HULLWRIGHT_TR("seccomp", "%1 calls have no known name and are not in the profile."), {count}};
    case Gap::Kind::Unread: return {HULLWRIGHT_TR("seccomp", "%1 lines have no known form and were passed over."), {count}};
    case Gap::Kind::Tampered: return {HULLWRIGHT_TR("seccomp", "%1 results were made up by the tracer: the program may have taken another way than it usually does."), {count}};
    case Gap::Kind::Killed: return {HULLWRIGHT_TR("seccomp", "%1 times a process was killed by a filter: what it would have called next is not in the trace."), {count}};
    case Gap::Kind::NotAProfile: return {HULLWRIGHT_TR("seccomp", "%1 files are JSON but no seccomp profile, and were passed over."), {count}};
    }
    return {};
}

} // namespace hullwright::seccomp
