#include "core/seccomp/trace_implementation.h"

#include "core/seccomp/names.h"
#include "core/seccomp/profile.h"

#include <algorithm>
#include <charconv>
#include <linux/seccomp.h>
#include <optional>
#include <seccomp.h>
#include <unordered_map>
#include <utility>

namespace hullwright::seccomp {

namespace {

using trace::CallLine;

constexpr std::size_t kMaxLine = 64U * 1024U;         ///< of a longer line only the beginning is looked at
constexpr std::size_t kMaxExamples = 5, kMaxExampleLength = 120;

/// A line that says nothing about calls and never meant to: strace's own words, stacks, exits, signals.
bool saysNothing(std::string_view text)
{
    return text.empty() || text.starts_with("+++") || text.starts_with("---") || text.starts_with('>') || text.starts_with("strace: ") || text.starts_with("Summary of events")
           || text.starts_with("(msec)") || text.find(" events, ") != std::string_view::npos || text.starts_with("Attaching ");
}

/// Whether the process may have been killed in it: no result, or its own number, which is what a filter that kills leaves there.
bool mayHaveDied(const CallLine& call, const TracedCall& known)
{
    if (call.result.empty())
        return call.half == CallLine::Half::Begun || call.outcome == CallLine::Outcome::Unknown;
    const std::string_view result = call.result;
    if (result[0] == '?')
        return result.size() == 1;
    constexpr std::size_t kLongest = 6;
    if (!known.number || result.size() > kLongest)
        return false;
    const bool hex = result.starts_with("0x");
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(result.data() + (hex ? 2 : 0), result.data() + result.size(), number, hex ? 16 : 10);
    return error == std::errc() && end == result.data() + result.size() && number == *known.number;
}

} // namespace

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

std::string printable(std::string_view text)
{
    std::string result;
    for (const char c : text.substr(0, kMaxExampleLength))
        result += static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) > 0x7e ? '?' : c;
    return text.size() > kMaxExampleLength ? result + "..." : result;
}
void TraceReader::Implementation::begin(std::string name)
{
    m_name = std::move(name);
    m_rest.clear();
    m_table.reset();
    m_foreign.clear();
    m_last.clear();
    m_fileArchitecture = m_architecture;
    m_line = 0;
    m_mode = Mode::Start;
}

void TraceReader::Implementation::feed(std::string_view bytes)
{
    m_result.bytes += bytes.size();
    if (m_mode == Mode::Start) {
        const std::size_t first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
        if (first != std::string_view::npos)
            m_mode = bytes[first] == '{' ? Mode::Json : Mode::Lines;
    }
    if (m_mode == Mode::Json) {
        if (m_rest.size() <= kMostProfileBytes)
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

void TraceReader::Implementation::end()
{
    if (m_mode == Mode::Json)
        readProfile();
    else if (!m_rest.empty())
        line(m_rest);
    m_rest.clear();
    m_mode = Mode::Start;
}

Observation TraceReader::Implementation::observation() const
{
    Observation result = m_result;
    for (const auto& [architecture, slots] : m_slots) {
        for (const auto& [name, slot] : slots)
            result.calls[architecture].emplace(name, slot.seen);
    }
    return result;
}

void TraceReader::Implementation::keep(std::string_view piece)
{
    m_rest += piece.substr(0, kMaxLine - std::min(m_rest.size(), kMaxLine));
}

void TraceReader::Implementation::gap(Gap::Kind kind, std::string_view text, std::uint64_t count)
{
    Gap& gap = m_result.gaps[kind];
    gap.kind = kind;
    gap.count += count;
    if (gap.examples.size() < kMaxExamples)
        gap.examples.push_back(m_name + ":" + std::to_string(m_line) + ": " + printable(text));
}

TracedCall* TraceReader::Implementation::slot(const std::string& architecture, std::string_view name)
{
    TracedCalls& slots = m_slots[architecture];
    if (const auto found = slots.find(name); found != slots.end())
        return &found->second;
    if (!isSystemCall(name))
        return nullptr;
    TracedCall fresh;
    fresh.number = numberOn(name, architecture);
    for (const PinnedArgument& argument : pinnedArguments()) {
        if (argument.call != name)
            continue;
        fresh.pinned.push_back(&argument);
        fresh.seen.arguments[argument.index];
    }
    return &slots.emplace(std::string(name), std::move(fresh)).first->second;
}

void TraceReader::Implementation::line(std::string_view text)
{
    ++m_line;
    ++m_result.lines;
    if (!text.empty() && text.back() == '\r')
        text.remove_suffix(1);
    if (m_line == 1 && text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    text = text.substr(0, kMaxLine);
    if (m_table && tableLine(text))
        return;
    const trace::Prefix prefix = trace::prefixOf(text);
    const std::string_view rest = text.substr(prefix.length);
    if (auto call = trace::callOf(rest)) {
        seen(*call, prefix);
        return;
    }
    other(text, rest, prefix.process);
}

void TraceReader::Implementation::seen(const CallLine& call, const trace::Prefix& prefix)
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
    TracedCall* known = name.empty() || name[0] == '?' ? nullptr : slot(architecture, name);
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
    if (const bool open = mayHaveDied(call, *known); open || !m_last.empty())
        last(prefix.process, open ? known : nullptr);
}

void TraceReader::Implementation::last(std::string_view process, TracedCall* call)
{
    if (const auto known = m_last.find(process); known != m_last.end())
        known->second = call;
    else if (call && m_last.size() < kMaxForeignProcesses && process.size() <= kMaxProcessDigits)
        m_last.emplace(process, call);
}

void TraceReader::Implementation::killedByFilter(std::string_view process)
{
    auto died = m_last.find(process);
    // strace leaves the number of the last process away: what any of them was in is what it may have been.
    if (process.empty() && (died == m_last.end() || !died->second)) {
        for (auto& [any, call] : m_last) {
            if (call)
                ++call->seen.refused;
        }
        m_last.clear();
    } else if (died != m_last.end() && died->second) {
        ++std::exchange(died->second, nullptr)->seen.refused;
    }
}

void TraceReader::Implementation::badCall(std::string_view signal, std::string_view process)
{
    last(process, nullptr);
    constexpr std::string_view kCall = "si_syscall=", kWord = "__NR_";
    const std::size_t at = signal.find(kCall);
    if (at == std::string_view::npos)
        return; // sent by a program
    std::string_view name = signal.substr(at + kCall.size());
    name = name.substr(0, std::min(name.find_first_of(", }/"), name.size()));
    const std::string& architecture = architectureOf(process);
    std::string numbered;
    if (name.starts_with(kWord)) {
        name.remove_prefix(kWord.size());
    } else if (const auto number = numberInName("syscall_" + std::string(name))) {
        const Machine* known = machine(architecture);
        name = numbered = nameOf(known ? known->audit : 0, *number);
    }
    TracedCall* call = name.empty() ? nullptr : slot(architecture, name);
    if (!call) {
        gap(Gap::Kind::UnknownCall, signal);
        return;
    }
    ++call->seen.refused;
    call->seen.count = std::max(call->seen.count, call->seen.refused);
}

void TraceReader::Implementation::remember(TracedCall& slot, const CallLine& call)
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

void TraceReader::Implementation::add(SeenValues& values, const PinnedArgument& pinned, std::string_view word)
{
    constexpr std::size_t kMaxWord = 48;
    if (const auto known = values.words.find(word); known != values.words.end()) {
        ++known->second;
        return;
    }
    // perf trace leaves the common beginning of a word away.
    std::string whole = std::string(pinned.prefix) + std::string(word.substr(0, kMaxWord));
    if (valueOf(word) || !valueOf(whole))
        whole = word.substr(0, kMaxWord);
    if (word.size() > kMaxWord || (values.words.size() >= SeenValues::kMax && !values.words.contains(whole)))
        values.complete = false;
    else
        ++values.words[whole];
}

void TraceReader::Implementation::other(std::string_view text, std::string_view rest, std::string_view process)
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
        if (rest.starts_with("+++ killed by SIGSYS")) {
            gap(Gap::Kind::Killed, rest);
            killedByFilter(process);
        } else if (rest.starts_with("--- SIGSYS ")) {
            badCall(rest, process);
        }
    } else if (!isOtherAudit(text)) {
        // The last line of a file that was copied while it grew has no end.
        gap(rest.size() < 40 && rest.find('(') == std::string_view::npos && m_result.formats.contains("strace") ? Gap::Kind::Truncated : Gap::Kind::Unread, text);
    }
}

void TraceReader::Implementation::format(const char* name)
{
    if (m_lastFormat == name)
        return;
    m_lastFormat = name;
    m_result.formats.insert(name);
}

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
