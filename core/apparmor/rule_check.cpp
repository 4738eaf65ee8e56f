#include "core/apparmor/rule_check.h"

#include "core/apparmor/rule_parts.h"
#include "core/apparmor/rule_words.h"
#include "core/knowledge/capabilities.h"

#include <algorithm>
#include <utility>

namespace hullwright::apparmor {

namespace {

using Checked = RuleReader::Checked;

bool isPermissions(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("rwalkmix") == std::string_view::npos;
}

Result<void> checkPermissions(const Token& token, const RuleHead& head)
{
    std::string_view rest = token.text;
    bool append = false, write = false;
    while (!rest.empty()) {
        const char c = rest.front();
        if (std::string_view("pPcCuU").find(c) != std::string_view::npos && rest.find_first_of("xX") != std::string_view::npos)
            return wrongRule(token.span, "A program can be run under this profile only: ix", "The hosts of containers have no profiles for single programs.");
        const bool inherits = rest.starts_with("ix");
        if (head.deny ? inherits : c == 'x')
            return wrongRule(token.span, head.deny ? "In a deny rule, running is x alone" : "Running a program is written as ix: under this same profile");
        if (!inherits && std::string_view(head.deny ? "rwalkmx" : "rwalkm").find(c) == std::string_view::npos)
            return wrongRule(token.span, "\"" + std::string(token.text) + "\" are no permissions", "They are made of r (read), w (write), a (append), l (link), k (lock), m (map as code) and ix (run).");
        append = append || c == 'a';
        write = write || c == 'w';
        rest.remove_prefix(inherits ? 2 : 1);
    }
    return append && write ? wrongRule(token.span, "Permissions hold a (append) or w (write), not both") : Result<void>();
}

Result<void> checkFile(RuleReader& words, const RuleHead& head)
{
    const bool keyword = words.peek().text == "file";
    if (keyword && (words.take(), words.done()))
        return head.deny ? wrongRule(words.whole(), "To refuse all files is to refuse the service itself", "Name a path.") : Result<void>();
    Token path = words.take();
    if (words.done())
        return wrongRule({path.span.begin, words.whole().end}, isPath(path) ? "Permissions are missing behind the path" : "A path is missing", "For example: /srv/** r");
    Token letters = words.take();
    if (!isPath(path) && isPath(letters))
        std::swap(path, letters);
    if (auto pattern = checkPath(path); !pattern)
        return pattern;
    if (auto known = checkPermissions(letters, head); !known)
        return known;
    return words.done() ? Result<void>() : wrongRule(words.rest(), "Nothing may follow the permissions", "A path that holds a blank is written in quotes.");
}

Result<void> checkCapabilities(RuleReader& words, const RuleHead&)
{
    for (; !words.done(); words.take()) {
        std::string upper(words.peek().text);
        const bool lower = std::all_of(upper.begin(), upper.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
        std::transform(upper.begin(), upper.end(), upper.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        if (!lower || upper.starts_with("CAP_") || !knowledge::capability(upper))
            return wrongRule(words.peek().span, "\"" + std::string(words.peek().text) + "\" is no capability", "They are written small and without cap_, with blanks between: net_bind_service.");
    }
    return {};
}

Result<void> checkSignalNames(const Token& list)
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

Result<void> checkSignal(RuleReader& words, const RuleHead&)
{
    if (auto known = words.access(kSignalAccess); !known)
        return known;
    auto known = words.conditions([](const Condition& condition) -> Checked {
        return condition.key == "set" ? Checked(checkSignalNames(condition.value)) : condition.key == "peer" ? Checked(checkName(condition.value)) : Checked();
    });
    return known ? words.end() : known;
}

Result<void> checkTrace(RuleReader& words, const RuleHead&)
{
    if (auto known = words.access(kTraceAccess); !known)
        return known;
    auto known = words.conditions([](const Condition& condition) -> Checked { return condition.key == "peer" ? Checked(checkName(condition.value)) : Checked(); });
    return known ? words.end() : known;
}

/// The words before the kind of a rule.
Result<RuleHead> headOf(RuleReader& words)
{
    const auto next = [&words](std::string_view word) { return !words.done() && words.peek().text == word && (words.take(), true); };
    RuleHead head;
    (void)next("audit");
    head.deny = next("deny");
    (void)(head.deny || next("allow"));
    head.owner = next("owner");
    if (head.owner)
        head.ownerSpan = words.last().span;
    if (!words.done() && (words.peek().text == "audit" || words.peek().text == "deny" || words.peek().text == "allow" || words.peek().text == "owner"))
        return wrongRule(words.peek().span, "The words before a rule stand in this order: audit, then deny or allow, then owner");
    return head;
}

bool beginsFile(const RuleReader& words)
{
    return isPath(words.peek()) || words.peek().text == "file" || (isPermissions(words.peek().text) && words.second() && isPath(*words.second()));
}

Result<void> checkWords(RuleReader words, Abi abi)
{
    const auto head = headOf(words);
    if (!head)
        return tl::unexpected(head.error());
    if (words.done())
        return wrongRule(words.whole(), "The rule ends too early: what it is about is missing");
    if (beginsFile(words))
        return checkFile(words, *head);
    const Token kind = words.take();
    using Part = Result<void> (*)(RuleReader&, const RuleHead&);
    static constexpr std::pair<std::string_view, Part> kKinds[] = {
        {"capability", checkCapabilities}, {"network", checkNetwork}, {"signal", checkSignal}, {"ptrace", checkTrace}, {"unix", checkLocalSocket}, {"mount", checkMount},
        {"remount", checkRemount}, {"umount", checkUnmount}, {"pivot_root", checkPivotRoot}, {"dbus", checkBus}, {"userns", checkUserNamespace}, {"io_uring", checkRing}, {"mqueue", checkQueue}};
    for (const auto& [name, part] : kKinds) {
        if (kind.text != name)
            continue;
        if (head->owner)
            return wrongRule(head->ownerSpan, "\"owner\" stands before rules about files only");
        if (abi == Abi::V3 && (name == "userns" || name == "io_uring" || name == "mqueue"))
            return wrongRule(kind.span, "\"" + std::string(name) + "\" is of ABI 4.0, and this profile is of 3.0", "Choose ABI 4.0 for the profile, where the host has AppArmor 4.");
        return part(words, *head);
    }
    return unknownWord(kind, "A rule begins with a path or with one of: file, capability, network, signal, ptrace, unix, mount, remount, umount, pivot_root, dbus.");
}

/// As it is written into a profile: up to the last word, with one comma, and without tabs, which a profile's text doesn't keep.
std::string written(std::string_view typed, const std::vector<Token>& tokens)
{
    std::string rule(typed.substr(tokens.front().span.begin, tokens.back().span.end - tokens.front().span.begin));
    std::replace(rule.begin(), rule.end(), '\t', ' ');
    return rule + ",";
}

} // namespace

Result<std::string> checkRule(std::string_view typed, Abi abi)
{
    auto tokens = tokensOf(typed);
    if (!tokens)
        return tl::unexpected(tokens.error());
    std::string rule = written(typed, *tokens);
    if (auto known = checkWords(RuleReader(std::move(*tokens)), abi); !known)
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
