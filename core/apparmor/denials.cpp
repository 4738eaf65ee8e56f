#include "core/apparmor/denials.h"

#include "core/apparmor/denial_line.h"
#include "core/apparmor/rule_check.h"
#include "core/knowledge/capabilities.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>

namespace hullwright::apparmor {

namespace {

std::string at(const Fields& fields, std::string_view key)
{
    const auto found = fields.find(key);
    return found == fields.end() ? std::string() : found->second;
}

bool isWord(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; });
}

/// kill, rtmin+3.
bool isSignal(std::string_view text)
{
    return isWord(text) || (text.starts_with("rtmin+") && isWord(text.substr(6)));
}

/// The permissions of a mask in the order in which they are written; empty for letters that mean none. Making and removing is writing.
std::string permissions(std::string_view mask)
{
    std::string result;
    const auto add = [&result](std::string_view letters) {
        if (result.find(letters) == std::string::npos)
            result += letters;
    };
    for (const auto& [given, written] : std::initializer_list<std::pair<char, const char*>>{{'m', "m"}, {'r', "r"}, {'w', "w"}, {'a', "w"}, {'c', "w"}, {'d', "w"}, {'l', "l"}, {'k', "k"}, {'x', "ix"}})
        if (mask.find(given) != std::string_view::npos)
            add(written);
    return result;
}

bool isKernels(std::string_view path)
{
    return path.starts_with("/proc/sys") || path.starts_with("/sys/");
}

class Reader {
public:
    Reader(std::string_view profile, Abi abi) : m_profile(profile), m_abi(abi) {}

    void read(std::string_view line)
    {
        if (const std::size_t dropped = line.find(" callbacks suppressed"); dropped != std::string_view::npos) {
            const std::size_t begin = line.find_last_not_of("0123456789", dropped - 1) + 1;
            std::uint64_t count = 0;
            std::from_chars(line.data() + begin, line.data() + dropped, count);
            m_result.suppressed += count;
            return;
        }
        const auto read = fieldsOf(line);
        if (!read)
            return;
        const Fields& fields = *read;
        if (fields.empty()) {
            ++m_result.lines;
            ++m_result.unread;
            return;
        }
        const std::string verdict = at(fields, "apparmor");
        if (verdict != "DENIED" && verdict != "ALLOWED")
            return; // STATUS, AUDIT: nothing that a rule is missing for
        ++m_result.lines;
        const std::string profile = at(fields, "profile");
        if (profile != m_profile && !profile.starts_with(m_profile + "//")) {
            if (!profile.empty() && m_result.others.size() < kMostOthers)
                m_result.others.insert(profile);
            return;
        }
        Denial denial = denialOf(fields);
        // What is a word and no word of the language, such as a family that the parser doesn't know yet, would keep the whole profile from compiling.
        if (!denial.rule.empty() && !checkRule(denial.rule, m_abi))
            denial.rule.clear();
        if (denial.rule.empty() || (!denial.wider.empty() && !checkRule(denial.wider, m_abi)))
            denial.wider.clear();
        if (denial.told.text.empty()) {
            ++m_result.unread;
            return;
        }
        note(std::move(denial), verdict == "ALLOWED");
    }

    Denials finish()
    {
        addWider();
        std::stable_sort(m_result.all.begin(), m_result.all.end(), [](const Denial& a, const Denial& b) { return a.count > b.count; });
        return std::move(m_result);
    }

private:
    static constexpr std::size_t kMostOthers = 64;
    static constexpr std::size_t kMost = 1900, kMostWider = 100;

    /// One rule for files that differ by numbers only, beside the exact ones.
    void addWider()
    {
        std::map<std::string, std::vector<const Denial*>> alike;
        for (const Denial& denial : m_result.all)
            if (!denial.wider.empty())
                alike[denial.wider].push_back(&denial);
        std::vector<Denial> more;
        for (const auto& [rule, denials] : alike) {
            if (denials.size() < 2 || m_places.count(rule) != 0 || more.size() == kMostWider)
                continue;
            Denial denial;
            denial.rule = rule;
            denial.inPlaceOfOthers = true;
            denial.told = {HULLWRIGHT_TR("apparmor", "One rule in place of %1 that differ by numbers only. It holds for every name that has digits there."), {std::to_string(denials.size())}};
            denial.complained = true;
            for (const Denial* each : denials) {
                denial.count += each->count;
                denial.complained = denial.complained && each->complained;
                denial.grave = denial.grave || each->grave;
            }
            more.push_back(std::move(denial));
        }
        m_result.all.insert(m_result.all.end(), more.begin(), more.end());
    }

    void note(Denial denial, bool complained)
    {
        const std::string key = denial.rule.empty() ? denial.told.english() : denial.rule;
        const auto [place, fresh] = m_places.try_emplace(key, m_result.all.size());
        if (fresh && m_result.all.size() < kMost) {
            denial.complained = complained;
            m_result.all.push_back(std::move(denial));
        }
        if (place->second < m_result.all.size()) {
            Denial& known = m_result.all[place->second];
            ++known.count;
            known.complained = known.complained && complained;
        }
    }

    [[nodiscard]] Denial denialOf(const Fields& fields) const
    {
        const std::string operation = at(fields, "operation"), comm = at(fields, "comm");
        if (operation == "capable")
            return capability(at(fields, "capname"), comm);
        if (operation == "signal")
            return signal(fields, comm);
        if (operation == "ptrace")
            return trace(fields, comm);
        if (isOfAbi4(fields))
            return laterKind(fields, comm);
        if (!at(fields, "family").empty())
            return network(fields, comm);
        if (at(fields, "name").starts_with('/') && !at(fields, "denied_mask").empty() && operation != "mount" && operation != "umount" && operation != "pivotroot")
            return file(fields, comm);
        static constexpr std::array<std::string_view, 16> kOfFiles{"open", "mknod", "mkdir", "rmdir", "unlink", "rename_src", "rename_dest", "chmod", "chown", "truncate", "link", "symlink", "exec", "file_lock", "file_mmap", "file_perm"};
        Denial denial; // a line about a file without its name is cut
        if (!operation.empty() && std::find(kOfFiles.begin(), kOfFiles.end(), operation) == kOfFiles.end())
            denial.told = {HULLWRIGHT_TR("apparmor", "%1 wanted to do %2: there is no single rule for it that is narrow enough. Write it by hand where it is needed."), {comm, operation}};
        return denial;
    }

    static bool isOfAbi4(const Fields& fields)
    {
        const std::string kind = at(fields, "class");
        return at(fields, "operation") == "userns_create" || kind == "io_uring" || kind.ends_with("_mqueue");
    }

    /// The kernel asks about these where it knows them, also under a profile that can't speak of them.
    [[nodiscard]] Denial laterKind(const Fields& fields, const std::string& comm) const
    {
        Denial denial;
        denial.grave = true;
        const std::string kind = at(fields, "class"), asked = at(fields, "denied"), name = at(fields, "name");
        if (at(fields, "operation") == "userns_create") {
            denial.rule = "userns,";
            denial.told = {HULLWRIGHT_TR("apparmor", "%1 wanted to make a user namespace, where most ways out of a container begin."), {comm}};
        } else if (!isWord(asked)) {
            return {};
        } else if (kind == "io_uring") {
            denial.rule = "io_uring (" + asked + "),";
            denial.told = {HULLWRIGHT_TR("apparmor", "%1 wanted to use io_uring: %2."), {comm, asked}};
        } else {
            const auto quoted = quotePath(name);
            denial.grave = false;
            denial.rule = kind == "posix_mqueue" && quoted ? "mqueue (" + asked + ") type=posix " + *quoted + "," : std::string();
            denial.told = {HULLWRIGHT_TR("apparmor", "%1 wanted the message queue %2 (%3)."), {comm, name, asked}};
        }
        if (m_abi == Abi::V3)
            denial.told.tail.push_back({HULLWRIGHT_TR("apparmor", " A rule for it needs ABI 4.0: choose that for the profile first."), {}});
        return denial;
    }

    static Denial capability(const std::string& name, const std::string& comm)
    {
        Denial denial;
        std::string upper = name;
        std::transform(upper.begin(), upper.end(), upper.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        if (!knowledge::capability(upper))
            return denial;
        denial.rule = "capability " + name + ",";
        denial.told = {HULLWRIGHT_TR("apparmor", "%1 wanted to use the capability %2. The service must hold it as well: see cap_add."), {comm, upper}};
        denial.grave = true;
        return denial;
    }

    static Denial file(const Fields& fields, const std::string& comm)
    {
        Denial denial;
        const std::string name = at(fields, "name"), mask = permissions(at(fields, "denied_mask"));
        const auto quoted = quotePath(name);
        if (!quoted) {
            denial.told = {HULLWRIGHT_TR("apparmor", "%1 wanted a file whose name AppArmor can't express."), {comm}};
            return denial;
        }
        if (mask.empty())
            return denial;
        const auto process = ofAnyProcess(name);
        const std::string fsuid = at(fields, "fsuid");
        denial.rule = process ? (!fsuid.empty() && fsuid == at(fields, "ouid") ? "owner " : "") + *process + " " + mask + "," : *quoted + " " + mask + ",";
        if (const auto any = process ? std::nullopt : ofAnyNumber(name))
            denial.wider = *any + " " + mask + ",";
        denial.told = mask == "ix" ? text::Message{HULLWRIGHT_TR("apparmor", "%1 wanted to run %2."), {comm, name}}
            : mask.find('w') != std::string::npos ? text::Message{HULLWRIGHT_TR("apparmor", "%1 wanted to write %2."), {comm, name}}
                                                  : text::Message{HULLWRIGHT_TR("apparmor", "%1 wanted to use %2 (%3)."), {comm, name, mask}};
        denial.grave = mask == "ix" || (mask.find('w') != std::string::npos && isKernels(name));
        return denial;
    }

    static Denial network(const Fields& fields, const std::string& comm)
    {
        Denial denial;
        const std::string family = at(fields, "family"), type = at(fields, "sock_type");
        if (!isWord(family) || (!type.empty() && !isWord(type)))
            return denial;
        denial.rule = "network " + family + (type.empty() ? "" : " " + type) + ",";
        denial.told = {HULLWRIGHT_TR("apparmor", "%1 wanted a socket: %2."), {comm, family + (type.empty() ? "" : " " + type)}};
        denial.grave = family != "inet" && family != "inet6" && family != "unix";
        return denial;
    }

    static std::string peerOf(const Fields& fields)
    {
        const std::string peer = at(fields, "peer");
        const bool plain = !peer.empty() && peer.size() < 256 && std::all_of(peer.begin(), peer.end(), [](char c) { return static_cast<unsigned char>(c) > 0x20 && c != '"' && c != '\\' && c != '*' && c != '?' && c != '[' && c != '{' && c != '@' && c != 0x7f; });
        return plain ? " peer=\"" + peer + "\"" : std::string();
    }

    static Denial signal(const Fields& fields, const std::string& comm)
    {
        Denial denial;
        const std::string mask = at(fields, "denied_mask"), name = at(fields, "signal"), peer = peerOf(fields);
        if ((mask != "send" && mask != "receive") || !isSignal(name) || peer.empty())
            return denial;
        denial.rule = "signal (" + mask + ") set=(" + name + ")" + peer + ",";
        denial.told = {HULLWRIGHT_TR("apparmor", "%1 wanted to %2 the signal %3, the other side being %4."), {comm, mask, name, at(fields, "peer")}};
        denial.grave = mask == "send";
        return denial;
    }

    static Denial trace(const Fields& fields, const std::string& comm)
    {
        Denial denial;
        const std::string mask = at(fields, "denied_mask"), peer = peerOf(fields);
        if ((mask != "trace" && mask != "tracedby" && mask != "read" && mask != "readby") || peer.empty())
            return denial;
        denial.rule = "ptrace (" + mask + ")" + peer + ",";
        denial.told = {HULLWRIGHT_TR("apparmor", "%1 wanted to look into another process (%2), which runs as %3."), {comm, mask, at(fields, "peer")}};
        denial.grave = true;
        return denial;
    }

    std::string m_profile;
    Abi m_abi;
    std::map<std::string, std::size_t> m_places;
    Denials m_result;
};

template <class Each>
void forLines(std::string_view text, Each each)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        each(text.substr(at, end - at));
        at = end + 1;
    }
}

} // namespace

Denials readDenials(std::string_view log, std::string_view profile, Abi abi)
{
    Reader reader(profile, abi);
    forLines(log, [&reader](std::string_view line) { reader.read(line); });
    return reader.finish();
}

Rule accepted(const Denial& denial)
{
    return {denial.rule, std::string(headingOf(Rule::From::Log)), Rule::From::Log};
}

} // namespace hullwright::apparmor
