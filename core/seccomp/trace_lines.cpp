#include "core/seccomp/trace_lines.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <linux/seccomp.h>
#include <utility>

namespace hullwright::seccomp::trace {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

bool isNamePart(char c)
{
    return isNameStart(c) || isDigit(c);
}

std::size_t skipSpaces(std::string_view line, std::size_t at)
{
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t'))
        ++at;
    return at;
}

/// Past a group in brackets; npos where it isn't closed.
std::size_t skipGroup(std::string_view line, std::size_t at, char close)
{
    const std::size_t end = line.find(close, at);
    return end == std::string_view::npos ? end : end + 1;
}

/// Past a process number or a time, with strace's <command> behind it; the same place where none stands there.
std::size_t skipNumber(std::string_view line, std::size_t at)
{
    std::size_t end = at;
    while (end < line.size() && (isDigit(line[end]) || line[end] == '.' || line[end] == ':' || line[end] == '/'))
        ++end;
    if (end == at || !isDigit(line[at]))
        return at;
    if (end < line.size() && line[end] == '<') {
        const std::size_t after = skipGroup(line, end, '>');
        end = after == std::string_view::npos ? end : after;
    }
    return end < line.size() && (line[end] == ' ' || line[end] == '\t') ? end : at;
}

/// "( 0.012 ms): busybox/12292 " of perf trace, "(+ 0.000123) " of strace -r; the same place for neither.
std::size_t skipParentheses(std::string_view line, std::size_t at, Prefix& prefix)
{
    const std::size_t end = skipGroup(line, at, ')');
    if (end == std::string_view::npos)
        return at;
    if (end >= line.size() || line[end] != ':')
        return line[at + 1] == '+' ? end : at;
    prefix.perf = true;
    const std::size_t begin = skipSpaces(line, end + 1);
    // The command may hold any letter; its number, after the last slash before the call, can't.
    for (std::size_t slash = line.find('/', begin); slash != std::string_view::npos; slash = line.find('/', slash + 1)) {
        std::size_t digits = slash + 1;
        while (digits < line.size() && isDigit(line[digits]))
            ++digits;
        if (digits > slash + 1 && digits < line.size() && line[digits] == ' ')
            return digits;
        if (line.find('(', begin) < slash)
            break;
    }
    return begin;
}

std::uint64_t numberIn(std::string_view text)
{
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The value of a result: what stands after the last " = ".
void readResult(CallLine& call, std::string_view rest)
{
    const std::size_t equals = rest.rfind(" = ");
    if (equals == std::string_view::npos) {
        call.cut = call.half != CallLine::Half::Begun && !rest.ends_with("= ?") && rest.find("= ?") == std::string_view::npos;
        return;
    }
    const std::string_view result = rest.substr(equals + 3);
    call.result = result.substr(0, std::min(result.find(" <"), result.size())); // without the time that it took
    if (result.starts_with('?'))
        return;
    call.outcome = result.starts_with("-1 ") ? CallLine::Outcome::Failed : CallLine::Outcome::Returned;
    call.injected = result.find("(INJECTED") != std::string_view::npos;
}

/// Up to the comma that ends an argument, or the parenthesis that ends them all.
std::size_t argumentEnd(std::string_view text, std::size_t at)
{
    int depth = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') {
            for (++at; at < text.size() && text[at] != '"'; ++at)
                at += text[at] == '\\' ? 1 : 0;
        } else if (c == '(' || c == '[' || c == '{') {
            ++depth;
        } else if (c == ')' || c == ']' || c == '}') {
            if (--depth < 0)
                return at;
        } else if (c == ',' && depth == 0) {
            return at;
        }
    }
    return std::min(at, text.size());
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// "flags=CLONE_VM", "family: INET" without the name; "0x2 /* AF_INET */" without the comment.
std::string_view plainValue(std::string_view argument)
{
    std::size_t end = 0;
    while (end < argument.size() && isNamePart(argument[end]))
        ++end;
    if (end > 0 && end < argument.size() && (argument[end] == '=' || argument.substr(end).starts_with(": ")))
        argument = trimmed(argument.substr(end + 1));
    if (const std::size_t comment = argument.find(" /*"); comment != std::string_view::npos)
        argument = argument.substr(0, comment);
    return trimmed(argument);
}

template <class Do>
void forEachWord(std::string_view line, Do&& act)
{
    for (std::size_t at = skipSpaces(line, 0); at < line.size(); at = skipSpaces(line, at)) {
        const std::size_t end = std::min(line.find_first_of(" \t", at), line.size());
        act(line.substr(at, end - at));
        at = end;
    }
}

/// The value of a key of an audit record.
std::string_view field(std::string_view line, std::string_view key)
{
    for (std::size_t at = line.find(key); at != std::string_view::npos; at = line.find(key, at + 1)) {
        if (at != 0 && line[at - 1] != ' ' && line[at - 1] != '\x1d')
            continue;
        const std::string_view value = line.substr(at + key.size());
        if (value.starts_with('"')) {
            const std::size_t quote = value.find('"', 1);
            return quote == std::string_view::npos ? std::string_view() : value.substr(0, quote + 1);
        }
        return value.substr(0, std::min(value.find_first_of(" \x1d"), value.size()));
    }
    return {};
}

std::optional<std::uint32_t> wholeNumber(std::string_view text, int base)
{
    if (base == 16 && text.starts_with("0x"))
        text.remove_prefix(2);
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    return error == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(number) : std::nullopt;
}

/// The action of a record: the kernel's number, or auditd's word for it; of kernels before either, whether it killed.
std::uint32_t codeOf(std::string_view code, std::string_view signal)
{
    constexpr std::array kWords{std::pair{std::string_view("kill-process"), SECCOMP_RET_KILL_PROCESS}, std::pair{std::string_view("kill-thread"), SECCOMP_RET_KILL_THREAD}, std::pair{std::string_view("kill"), SECCOMP_RET_KILL_THREAD},
                                std::pair{std::string_view("trap"), SECCOMP_RET_TRAP}, std::pair{std::string_view("errno"), SECCOMP_RET_ERRNO}, std::pair{std::string_view("user-notif"), SECCOMP_RET_USER_NOTIF},
                                std::pair{std::string_view("trace"), SECCOMP_RET_TRACE}, std::pair{std::string_view("log"), SECCOMP_RET_LOG}, std::pair{std::string_view("allow"), SECCOMP_RET_ALLOW}};
    if (code.empty())
        return signal == "31" || signal == "SIGSYS" ? SECCOMP_RET_KILL_THREAD : SECCOMP_RET_LOG;
    if (const auto number = wholeNumber(code, 16))
        return *number;
    const auto known = std::find_if(kWords.begin(), kWords.end(), [&](const auto& word) { return word.first == code; });
    if (known != kWords.end())
        return known->second;
    // "unknown-seccomp-code(0x...)"
    const std::size_t open = code.find('(');
    return open == std::string_view::npos ? SECCOMP_RET_ERRNO : wholeNumber(code.substr(open + 1, code.find(')', open) - open - 1), 16).value_or(SECCOMP_RET_ERRNO);
}

} // namespace

Prefix prefixOf(std::string_view line)
{
    Prefix prefix;
    std::size_t at = skipSpaces(line, 0);
    if (line.substr(at).starts_with("[pid")) {
        const std::size_t number = skipSpaces(line, at + 4), end = skipGroup(line, at, ']');
        if (end == std::string_view::npos)
            return prefix;
        prefix.process = line.substr(number, line.find_first_not_of("0123456789", number) - number);
        at = skipSpaces(line, end);
    }
    // A process number, up to two times and a few groups stand before a call; a hostile line of nothing else ends here all the same.
    for (int part = 0; part < 8 && at < line.size(); ++part) {
        const std::size_t begin = at;
        if (isDigit(line[at])) {
            at = skipNumber(line, at);
            const std::string_view number = line.substr(begin, at - begin);
            const std::string_view digits = number.substr(0, std::min(number.find('<'), number.size()));
            if (part == 0 && prefix.process.empty() && digits.find_first_of(".:/") == std::string_view::npos)
                prefix.process = digits;
        } else if (line[at] == '?' && part == 0 && at + 1 < line.size() && line[at + 1] == ' ') {
            ++at;
        } else if (line[at] == '[') {
            const std::size_t end = skipGroup(line, at, ']');
            at = end == std::string_view::npos ? at : end;
        } else if (line[at] == '(' && at + 1 < line.size()) {
            at = skipParentheses(line, at, prefix);
        }
        if (at == begin)
            break;
        at = skipSpaces(line, at);
    }
    // "... [continued]: execve()" of perf trace.
    if (prefix.perf && line.substr(at).starts_with("...")) {
        const std::size_t colon = line.find("]: ", at);
        at = colon == std::string_view::npos ? at : skipSpaces(line, colon + 2);
    }
    prefix.length = at;
    return prefix;
}

std::optional<CallLine> callOf(std::string_view text)
{
    CallLine call;
    constexpr std::string_view kResumed = "<... ", kUnfinished = "<unfinished ...>";
    const bool resumed = text.starts_with(kResumed);
    if (resumed) {
        text.remove_prefix(kResumed.size());
        call.half = CallLine::Half::Resumed;
    }
    if (text.empty() || (!isNameStart(text[0]) && text[0] != '?'))
        return std::nullopt;
    std::size_t end = 0;
    while (end < text.size() && (isNamePart(text[end]) || text[end] == '?'))
        ++end;
    call.name = text.substr(0, end);
    if (resumed) {
        const std::size_t close = text.find('>', end);
        if (!text.substr(end).starts_with(" resumed") || close == std::string_view::npos)
            return std::nullopt;
        readResult(call, text.substr(close + 1));
        return call;
    }
    if (end >= text.size() || text[end] != '(')
        return std::nullopt;
    call.arguments = text.substr(end + 1);
    if (call.arguments.ends_with(kUnfinished) || call.arguments.ends_with(" ..."))
        call.half = CallLine::Half::Begun;
    readResult(call, call.arguments);
    // The mark stands behind the last argument that strace had written: it is no part of it.
    for (const std::string_view mark : {kUnfinished, std::string_view("<unfinished ...>) = ?")}) {
        if (call.arguments.ends_with(mark))
            call.arguments = trimmed(call.arguments.substr(0, call.arguments.size() - mark.size()));
    }
    return call;
}

std::string_view argumentAt(std::string_view arguments, unsigned index, std::string_view name)
{
    std::size_t at = 0;
    for (unsigned i = 0; at < arguments.size(); ++i) {
        const std::size_t end = argumentEnd(arguments, at);
        const std::string_view argument = trimmed(arguments.substr(at, end - at));
        // strace writes clone's arguments in an order of its own, with their names.
        const bool named = !name.empty() && argument.size() > name.size() && argument.starts_with(name) && argument[name.size()] == '=';
        if (named || (name.empty() && i == index)) {
            const std::string_view value = plainValue(argument);
            return value.starts_with('<') ? std::string_view() : value;
        }
        if (end >= arguments.size() || arguments[end] != ',')
            break;
        at = end + 1;
    }
    return name.empty() ? std::string_view() : argumentAt(arguments, index, {});
}

std::optional<Table> tableOf(std::string_view line)
{
    constexpr std::size_t kMaxHeading = 200;
    if (line.size() > kMaxHeading || line.find("syscall") == std::string_view::npos || line.find("calls") == std::string_view::npos || line.find_first_of("(=\"") != std::string_view::npos)
        return std::nullopt;
    Table table;
    forEachWord(line, [&](std::string_view word) {
        if (word != "%")
            table.columns.emplace_back(word);
    });
    const auto has = [&](const char* name) { return std::find(table.columns.begin(), table.columns.end(), name) != table.columns.end(); };
    return has("syscall") && has("calls") ? std::optional(table) : std::nullopt;
}

std::optional<Row> rowOf(const Table& table, std::string_view line)
{
    std::vector<std::string_view> words;
    forEachWord(line, [&](std::string_view word) {
        if (words.size() <= table.columns.size())
            words.push_back(word);
    });
    // strace leaves a count of no errors away.
    std::vector<std::string> columns = table.columns;
    if (words.size() + 1 == columns.size())
        std::erase(columns, "errors");
    if (words.size() < 2 || words.size() < columns.size())
        return std::nullopt;
    Row row;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i] == "syscall")
            row.name = words[i];
        else if (columns[i] == "calls")
            row.count = numberIn(words[i]);
        else if (columns[i] == "errors")
            row.failed = numberIn(words[i]);
    }
    return !row.name.empty() && isNameStart(row.name[0]) && std::all_of(row.name.begin(), row.name.end(), isNamePart) ? std::optional(row) : std::nullopt;
}

bool isSeccompAudit(std::string_view line)
{
    return line.find("type=1326 ") != std::string_view::npos || line.find("type=SECCOMP ") != std::string_view::npos || (line.find("audit[") != std::string_view::npos && line.find("]: SECCOMP ") != std::string_view::npos)
           || line.starts_with("SECCOMP auid=");
}

std::optional<AuditLine> auditOf(std::string_view line)
{
    AuditLine record;
    const std::string_view architecture = field(line, "arch="), number = field(line, "syscall="), comm = field(line, "comm=");
    if (architecture.empty() || number.empty())
        return std::nullopt;
    if (const auto value = wholeNumber(architecture, 16))
        record.architecture = *value;
    else
        record.architectureWord = architecture;
    constexpr std::string_view kUnknown = "unknown-syscall(";
    record.number = wholeNumber(number.starts_with(kUnknown) && number.ends_with(')') ? number.substr(kUnknown.size(), number.size() - kUnknown.size() - 1) : number, 10);
    if (!record.number && std::all_of(number.begin(), number.end(), isNamePart))
        record.name = number;
    record.code = codeOf(field(line, "code="), field(line, "sig="));
    // Translated records hold the name itself, which may look like a number.
    record.comm = record.architectureWord.empty() ? decoded(comm) : std::string(comm.starts_with('"') ? decoded(comm) : comm);
    return record.number || !record.name.empty() ? std::optional(record) : std::nullopt;
}

std::optional<std::uint64_t> droppedBy(std::string_view line)
{
    if (const std::size_t at = line.find(" callbacks suppressed"); at != std::string_view::npos && line.find("audit") != std::string_view::npos) {
        std::size_t begin = at;
        while (begin > 0 && isDigit(line[begin - 1]))
            --begin;
        return numberIn(line.substr(begin, at - begin));
    }
    if (const std::size_t at = line.find("audit_lost="); at != std::string_view::npos)
        return std::max<std::uint64_t>(numberIn(line.substr(at + std::strlen("audit_lost="))), 1);
    if (line.starts_with("LOST ") && line.find("events") != std::string_view::npos)
        return std::max<std::uint64_t>(numberIn(line.substr(5)), 1);
    const bool limit = line.find("audit: backlog limit exceeded") != std::string_view::npos || line.find("audit: rate limit exceeded") != std::string_view::npos;
    return limit ? std::optional<std::uint64_t>(1) : std::nullopt;
}

std::string decoded(std::string_view value)
{
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        return std::string(value.substr(1, value.size() - 2));
    const auto digit = [](char c) { return isDigit(c) ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; };
    if (value.size() % 2 != 0 || value.empty() || std::any_of(value.begin(), value.end(), [&](char c) { return digit(c) < 0; }))
        return std::string(value);
    std::string text;
    for (std::size_t i = 0; i < value.size(); i += 2)
        text += static_cast<char>(digit(value[i]) * 16 + digit(value[i + 1]));
    return text;
}

} // namespace hullwright::seccomp::trace
