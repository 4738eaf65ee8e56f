#include "core/apparmor/rule_parts.h"
#include "core/apparmor/rule_words.h"

#include <set>

namespace hullwright::apparmor {

namespace {

using Checked = RuleReader::Checked;

/// `none`, or a name in the kernel's own space, which begins with @. Sockets in folders go by rules about files.
Result<void> address(const Token& value)
{
    if (value.text != "none" && !value.text.starts_with('@') && !value.text.starts_with("\"@"))
        return wrongRule(value.span, "An address is none or begins with @", "A socket in a folder goes by rules about files: /run/app.sock rw");
    return checkName(value);
}

Result<void> peerOfSocket(const Token& list)
{
    const std::vector<Token> items = list.text.starts_with('(') ? listOf(list) : std::vector<Token>();
    std::set<std::string_view> seen;
    for (const Token& item : items) {
        const Condition condition = conditionOf(item);
        if ((condition.key != "label" && condition.key != "addr") || !seen.insert(condition.key).second)
            return unknownWord(item);
        if (auto value = condition.key == "addr" ? address(condition.value) : checkName(condition.value); !value)
            return value;
    }
    return items.empty() ? wrongRule(list.span, "The other side of a socket is written as peer=(label=NAME) or peer=(addr=@NAME)") : Result<void>();
}

/// The parser takes such a rule, warns, and leaves unix sockets open: it refuses nothing of what it seems to.
Result<void> notEnforced(const RuleReader& words, const text::Span& kind)
{
    return wrongRule({kind.begin, words.whole().end}, "AppArmor doesn't enforce a deny rule about unix sockets in this kind of profile", "Name another family, such as deny network inet, or leave out the rule that allows unix sockets instead.");
}

} // namespace

Result<void> checkNetwork(RuleReader& words, const RuleHead& head)
{
    const text::Span word = words.last().span;
    if (words.done())
        return head.deny ? notEnforced(words, word) : Result<void>();
    const bool family = isIn(kFamilies, words.peek().text) && words.peek().text != "packet";
    // "packet" is a family and a kind of socket: alone, or before another kind, it is the family.
    const std::string_view name = family || words.peek().text == "packet" ? words.take().text : std::string_view();
    if (words.done())
        return head.deny && name == "unix" ? notEnforced(words, word) : Result<void>();
    const Token& kind = words.take();
    const bool inet = name.empty() || name == "inet";
    const bool protocol = ((inet || name == "inet6") && (kind.text == "tcp" || kind.text == "udp")) || (inet && kind.text == "icmp");
    if (!protocol && !isIn(kSocketKinds, kind.text))
        return unknownWord(kind, "A network rule is for example: network inet stream, network inet6 dgram, network netlink raw");
    if (head.deny && (name == "unix" || (name.empty() && !protocol)))
        return notEnforced(words, word);
    return words.end();
}

Result<void> checkLocalSocket(RuleReader& words, const RuleHead& head)
{
    if (head.deny)
        return notEnforced(words, words.last().span);
    const Token access = words.done() ? words.last() : words.peek();
    const bool given = !words.done() && access.text.find('=') == std::string_view::npos;
    if (auto known = words.access(kUnixAccess); !known)
        return known;
    bool peer = false;
    auto known = words.conditions([&](const Condition& condition) -> Checked {
        if (peer)
            return wrongRule(words.peek().span, "The other side of a socket (peer) stands last");
        if (condition.key == "type")
            return isIn(kUnixKinds, condition.value.text) ? Result<void>() : unknownWord(condition.value, "It is one of: stream, dgram, seqpacket");
        if (condition.key == "addr")
            return address(condition.value);
        if (condition.key != "peer")
            return {};
        peer = true;
        if (given && !checkAll(access, kUnixWithPeer))
            return wrongRule(access.span, "With another side (peer), a socket can accept, connect, send and receive only");
        return peerOfSocket(condition.value);
    });
    return known ? words.end() : known;
}

Result<void> checkBus(RuleReader& words, const RuleHead&)
{
    if (auto known = words.access(kBusAccess); !known)
        return known;
    auto known = words.conditions([](const Condition& condition) -> Checked { return condition.key == "bus" ? Checked(checkName(condition.value)) : Checked(); });
    return known ? words.end() : known;
}

} // namespace hullwright::apparmor
