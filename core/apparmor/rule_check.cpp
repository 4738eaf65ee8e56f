#include "core/apparmor/rule_check.h"

#include "core/apparmor/rule_tokens.h"
#include "core/apparmor/rule_words.h"
#include "core/knowledge/capabilities.h"

#include <algorithm>
#include <optional>
#include <set>
#include <span>
#include <utility>

namespace hullwright::apparmor {

namespace {

using Words = std::span<const std::string_view>;

bool isIn(Words words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

tl::unexpected<Error> unknown(const Token& token, std::string hint = {})
{
    return wrongRule(token.span, "\"" + std::string(token.text) + "\" isn't known here", std::move(hint));
}

bool isPath(const Token& token)
{
    return token.text.starts_with('/') || token.text.starts_with("\"/");
}

Result<void> checkPath(const Token& token)
{
    if (!isPath(token))
        return wrongRule(token.span, "A path begins with a slash");
    return checkPattern(token);
}

/// A name such as that of another profile: a word or a quoted text, wildcards allowed.
Result<void> checkName(const Token& token)
{
    if (token.text.empty() || token.text == "\"\"")
        return wrongRule(token.span, "A value is missing behind the sign =");
    return checkPattern(token);
}

Result<void> checkAll(const Token& list, Words known)
{
    const std::vector<Token> items = listOf(list);
    if (items.empty())
        return wrongRule(list.span, "The list is empty");
    for (const Token& item : items)
        if (!isIn(known, item.text))
            return unknown(item);
    return {};
}

struct Head {
    bool deny = false;
    bool owner = false;
    text::Span ownerSpan;
};

/// The rest of a rule, word by word.
class Check {
public:
    explicit Check(std::vector<Token> tokens) : m_tokens(std::move(tokens)), m_end(m_tokens.back().span.end) {}

    Result<void> rule()
    {
        if (auto head = prefix(); !head)
            return head;
        if (done())
            return wrongRule({0, m_end}, "The rule ends too early: what it is about is missing");
        if (isPath(peek()) || peek().text == "file" || (isPermissions(peek().text) && m_at + 1 < m_tokens.size() && isPath(m_tokens[m_at + 1])))
            return file();
        const Token kind = take();
        using Part = Result<void> (Check::*)();
        static constexpr std::pair<std::string_view, Part> kKinds[] = {
            {"capability", &Check::capability}, {"network", &Check::network}, {"signal", &Check::signal}, {"ptrace", &Check::trace}, {"unix", &Check::localSocket}, {"mount", &Check::mount},
            {"remount", &Check::remount}, {"umount", &Check::unmount}, {"pivot_root", &Check::pivotRoot}, {"dbus", &Check::bus}};
        for (const auto& [name, part] : kKinds) {
            if (kind.text != name)
                continue;
            if (m_head.owner)
                return wrongRule(m_head.ownerSpan, "\"owner\" stands before rules about files only");
            return (this->*part)();
        }
        return unknown(kind, "A rule begins with a path or with one of: file, capability, network, signal, ptrace, unix, mount, remount, umount, pivot_root, dbus.");
    }

private:
    [[nodiscard]] bool done() const { return m_at == m_tokens.size(); }
    [[nodiscard]] const Token& peek() const { return m_tokens[m_at]; }
    const Token& take() { return m_tokens[m_at++]; }
    [[nodiscard]] Result<void> end() const { return done() ? Result<void>() : unknown(peek()); }

    Result<void> prefix()
    {
        const auto next = [this](std::string_view word) { return !done() && peek().text == word && ++m_at > 0; };
        (void)next("audit");
        m_head.deny = next("deny");
        (void)(m_head.deny || next("allow"));
        m_head.owner = next("owner");
        if (m_head.owner)
            m_head.ownerSpan = m_tokens[m_at - 1].span;
        if (!done() && (peek().text == "audit" || peek().text == "deny" || peek().text == "allow" || peek().text == "owner"))
            return wrongRule(peek().span, "The words before a rule stand in this order: audit, then deny or allow, then owner");
        return {};
    }

    static bool isPermissions(std::string_view text) { return !text.empty() && text.find_first_not_of("rwalkmix") == std::string_view::npos; }

    Result<void> permissions(const Token& token) const
    {
        std::string_view rest = token.text;
        bool append = false, write = false;
        while (!rest.empty()) {
            const char c = rest.front();
            if (std::string_view("pPcCuU").find(c) != std::string_view::npos && rest.find_first_of("xX") != std::string_view::npos)
                return wrongRule(token.span, "A program can be run under this profile only: ix", "The hosts of containers have no profiles for single programs.");
            const bool inherits = rest.starts_with("ix");
            if (m_head.deny ? inherits : c == 'x')
                return wrongRule(token.span, m_head.deny ? "In a deny rule, running is x alone" : "Running a program is written as ix: under this same profile");
            if (!inherits && std::string_view(m_head.deny ? "rwalkmx" : "rwalkm").find(c) == std::string_view::npos)
                return wrongRule(token.span, "\"" + std::string(token.text) + "\" are no permissions", "They are made of r (read), w (write), a (append), l (link), k (lock), m (map as code) and ix (run).");
            append = append || c == 'a';
            write = write || c == 'w';
            rest.remove_prefix(inherits ? 2 : 1);
        }
        return append && write ? wrongRule(token.span, "Permissions hold a (append) or w (write), not both") : Result<void>();
    }

    Result<void> file()
    {
        const bool keyword = peek().text == "file";
        if (keyword && (take(), done()))
            return m_head.deny ? wrongRule({0, m_end}, "To refuse all files is to refuse the service itself", "Name a path.") : Result<void>();
        Token path = take();
        if (done())
            return wrongRule({path.span.begin, m_end}, isPath(path) ? "Permissions are missing behind the path" : "A path is missing", "For example: /srv/** r");
        Token letters = take();
        if (!isPath(path) && isPath(letters))
            std::swap(path, letters);
        if (auto pattern = checkPath(path); !pattern)
            return pattern;
        if (auto known = permissions(letters); !known)
            return known;
        return done() ? Result<void>() : wrongRule({peek().span.begin, m_end}, "Nothing may follow the permissions", "A path that holds a blank is written in quotes.");
    }

    Result<void> capability()
    {
        for (; !done(); ++m_at) {
            std::string upper(peek().text);
            const bool lower = std::all_of(upper.begin(), upper.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
            std::transform(upper.begin(), upper.end(), upper.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
            if (!lower || upper.starts_with("CAP_") || !knowledge::capability(upper))
                return wrongRule(peek().span, "\"" + std::string(peek().text) + "\" is no capability", "They are written small and without cap_, with blanks between: net_bind_service.");
        }
        return {};
    }

    Result<void> network()
    {
        if (done())
            return {};
        const bool family = isIn(kFamilies, peek().text) && peek().text != "packet";
        // "packet" is a family and a kind of socket: alone, or before another kind, it is the family.
        const std::string_view name = family || peek().text == "packet" ? take().text : std::string_view();
        if (done())
            return {};
        const Token& kind = take();
        const bool inet = name.empty() || name == "inet";
        const bool protocol = ((inet || name == "inet6") && (kind.text == "tcp" || kind.text == "udp")) || (inet && kind.text == "icmp");
        if (!protocol && !isIn(kSocketKinds, kind.text))
            return unknown(kind, "A network rule is for example: network inet stream, network inet6 dgram, network netlink raw");
        return end();
    }

    Result<void> access(Words known)
    {
        if (done() || peek().text.find('=') != std::string_view::npos)
            return {};
        return checkAll(take(), known);
    }

    /// The conditions that follow: each at most once, and none but those of `each`.
    template <class Each>
    Result<void> conditions(Each each)
    {
        std::set<std::string_view> seen;
        for (; !done() && peek().text != "->"; ++m_at) {
            const Condition condition = conditionOf(peek());
            if (condition.key.empty())
                return {};
            if (!seen.insert(condition.key).second)
                return wrongRule(peek().span, "\"" + std::string(condition.key) + "\" stands here twice");
            const std::optional<Result<void>> checked = each(condition);
            if (!checked)
                return unknown(peek());
            if (!*checked)
                return *checked;
        }
        return {};
    }

    using Checked = std::optional<Result<void>>;

    static Result<void> signals(const Token& list)
    {
        const std::vector<Token> items = listOf(list);
        if (items.empty() || items.front().text.empty())
            return wrongRule(list.span, "The list is empty");
        for (const Token& item : items) {
            const std::string_view number = item.text.starts_with("rtmin+") ? item.text.substr(6) : std::string_view();
            const bool digits = !number.empty() && number.size() < 3 && number.find_first_not_of("0123456789") == std::string_view::npos && (number.size() == 1 || (number[0] != '0' && number <= "32"));
            if (!digits && !isIn(kSignals, item.text))
                return wrongRule(item.span, "\"" + std::string(item.text) + "\" is no signal", "They are written small and without sig: kill, term, hup, rtmin+1.");
        }
        return {};
    }

    Result<void> then(const Result<void>& first, Result<void> (Check::*second)() const) const { return first ? (this->*second)() : first; }

    Result<void> signal()
    {
        if (auto known = access(kSignalAccess); !known)
            return known;
        return then(conditions([](const Condition& condition) -> Checked {
            return condition.key == "set" ? Checked(signals(condition.value)) : condition.key == "peer" ? Checked(checkName(condition.value)) : Checked();
        }), &Check::end);
    }

    Result<void> trace()
    {
        if (auto known = access(kTraceAccess); !known)
            return known;
        return then(conditions([](const Condition& condition) -> Checked { return condition.key == "peer" ? Checked(checkName(condition.value)) : Checked(); }), &Check::end);
    }

    /// `none`, or a name in the kernel's own space, which begins with @. Sockets in folders go by rules about files.
    static Result<void> address(const Token& value)
    {
        if (value.text != "none" && !value.text.starts_with('@') && !value.text.starts_with("\"@"))
            return wrongRule(value.span, "An address is none or begins with @", "A socket in a folder goes by rules about files: /run/app.sock rw");
        return checkName(value);
    }

    static Result<void> peerOfSocket(const Token& list)
    {
        const std::vector<Token> items = list.text.starts_with('(') ? listOf(list) : std::vector<Token>();
        std::set<std::string_view> seen;
        for (const Token& item : items) {
            const Condition condition = conditionOf(item);
            if ((condition.key != "label" && condition.key != "addr") || !seen.insert(condition.key).second)
                return unknown(item);
            if (auto value = condition.key == "addr" ? address(condition.value) : checkName(condition.value); !value)
                return value;
        }
        return items.empty() ? wrongRule(list.span, "The other side of a socket is written as peer=(label=NAME) or peer=(addr=@NAME)") : Result<void>();
    }

    Result<void> localSocket()
    {
        if (m_head.deny)
            return wrongRule(m_tokens[m_at - 1].span, "AppArmor doesn't enforce a deny rule about unix sockets in this kind of profile", "Leave out the rule that allows them instead.");
        const Token access = done() ? m_tokens.back() : peek();
        const bool given = !done() && access.text.find('=') == std::string_view::npos;
        if (auto known = this->access(kUnixAccess); !known)
            return known;
        return then(conditions([&](const Condition& condition) -> Checked {
            if (condition.key == "type")
                return isIn(kUnixKinds, condition.value.text) ? Result<void>() : unknown(condition.value, "It is one of: stream, dgram, seqpacket");
            if (condition.key == "addr")
                return address(condition.value);
            if (condition.key != "peer")
                return {};
            if (given && !checkAll(access, kUnixWithPeer))
                return wrongRule(access.span, "With another side (peer), a socket can accept, connect, send and receive only");
            return peerOfSocket(condition.value);
        }), &Check::end);
    }

    struct MountWords {
        bool type = false, bind = false, propagation = false;
    };

    static Result<void> mountFlags(const Token& list, MountWords& words)
    {
        const std::vector<Token> items = listOf(list);
        if (items.empty())
            return wrongRule(list.span, "The list is empty");
        for (const Token& item : items) {
            if (item.text == "remount")
                return wrongRule(item.span, "To mount anew is a rule of its own: remount");
            const bool propagation = isIn(kPropagation, item.text);
            if (!propagation && !isIn(kMountFlags, item.text))
                return unknown(item, "Options are for example: options=(ro, nosuid, nodev)");
            words.bind = words.bind || isIn(kBinds, item.text);
            words.propagation = words.propagation || propagation;
        }
        return {};
    }

    enum class Types { Allowed, Unknown };
    Result<void> mountConditions(MountWords& words, Types types)
    {
        return conditions([&words, types](const Condition& condition) -> Checked {
            if (condition.key == "options")
                return mountFlags(condition.value, words);
            if (condition.key != "fstype" || types == Types::Unknown)
                return {};
            words.type = true;
            const std::vector<Token> items = listOf(condition.value);
            for (const Token& item : items)
                if (auto name = checkName(item); !name)
                    return name;
            return items.empty() ? wrongRule(condition.value.span, "The list is empty") : Result<void>();
        });
    }

    Result<void> mount()
    {
        MountWords words;
        if (auto known = mountConditions(words, Types::Allowed); !known)
            return known;
        const bool source = !done() && peek().text != "->";
        if (source) {
            if (auto name = checkName(take()); !name)
                return name;
        }
        if ((words.propagation && (words.type || source)) || (words.bind && words.type))
            return wrongRule({0, m_end}, "These options don't go together: AppArmor can't make one rule of them", "Give bind and move no fstype; give shared, slave and private no fstype and no source.");
        if (done())
            return {};
        if (peek().text != "->")
            return unknown(peek(), "A mount rule is for example: mount options=(ro) /dev/sdb -> /mnt/");
        ++m_at;
        return mountPoint(Need::Must);
    }

    enum class Need { May, Must };
    Result<void> mountPoint(Need need)
    {
        if (done())
            return need == Need::May ? Result<void>() : wrongRule({0, m_end}, "A path is missing");
        if (auto path = checkPath(take()); !path)
            return path;
        return end();
    }

    Result<void> remount()
    {
        MountWords words;
        if (auto known = mountConditions(words, Types::Unknown); !known)
            return known;
        if (words.propagation)
            return wrongRule({0, m_end}, "These options don't go together: AppArmor can't make one rule of them");
        return mountPoint(Need::May);
    }

    Result<void> unmount()
    {
        MountWords words;
        if (auto known = mountConditions(words, Types::Allowed); !known)
            return known;
        return mountPoint(Need::May);
    }

    Result<void> pivotRoot()
    {
        if (auto known = conditions([](const Condition& condition) -> Checked { return condition.key == "oldroot" ? Checked(checkPath(condition.value)) : Checked(); }); !known)
            return known;
        return mountPoint(Need::May);
    }

    Result<void> bus()
    {
        if (auto known = access(kBusAccess); !known)
            return known;
        return then(conditions([](const Condition& condition) -> Checked { return condition.key == "bus" ? Checked(checkName(condition.value)) : Checked(); }), &Check::end);
    }

    std::vector<Token> m_tokens;
    std::size_t m_end;
    std::size_t m_at = 0;
    Head m_head;
};

/// As it is written into a profile: up to the last word, with one comma, and without tabs, which a profile's text doesn't keep.
std::string written(std::string_view typed, const std::vector<Token>& tokens)
{
    std::string rule(typed.substr(tokens.front().span.begin, tokens.back().span.end - tokens.front().span.begin));
    std::replace(rule.begin(), rule.end(), '\t', ' ');
    return rule + ",";
}

} // namespace

Result<std::string> checkRule(std::string_view typed)
{
    auto tokens = tokensOf(typed);
    if (!tokens)
        return tl::unexpected(tokens.error());
    std::string rule = written(typed, *tokens);
    if (auto known = Check(std::move(*tokens)).rule(); !known)
        return tl::unexpected(known.error());
    return rule;
}

Result<std::string> checkForm(std::string_view typed)
{
    const auto tokens = tokensOf(typed);
    if (!tokens)
        return tl::unexpected(tokens.error());
    return written(typed, *tokens);
}

} // namespace hullwright::apparmor
