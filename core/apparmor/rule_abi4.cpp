// Rules that came with ABI 4.0.
#include "core/apparmor/rule_parts.h"
#include "core/apparmor/rule_words.h"

namespace hullwright::apparmor {

namespace {

using Checked = RuleReader::Checked;

/// A queue of POSIX begins with a slash; one of System V is a number. Wildcards stand in the first alone.
Result<void> checkQueueName(const Token& token, std::string_view type)
{
    const bool number = !token.text.empty() && token.text.find_first_not_of("0123456789") == std::string_view::npos;
    if (type == "sysv" ? number : isPath(token))
        return checkPattern(token);
    return type != "posix" && number ? Result<void>() : wrongRule(token.span, "A queue is a name that begins with a slash, or of type=sysv a number");
}

} // namespace

Result<void> checkUserNamespace(RuleReader& words, const RuleHead&)
{
    if (auto known = words.access(kNamespaceAccess); !known)
        return known;
    return words.end();
}

Result<void> checkRing(RuleReader& words, const RuleHead&)
{
    if (auto known = words.access(kRingAccess); !known)
        return known;
    auto known = words.conditions([](const Condition& condition) -> Checked { return condition.key == "label" ? Checked(checkName(condition.value)) : Checked(); });
    return known ? words.end() : known;
}

Result<void> checkQueue(RuleReader& words, const RuleHead&)
{
    // The name may stand where the access would.
    if (!words.done() && !isPath(words.peek()) && words.peek().text.find_first_not_of("0123456789") != std::string_view::npos) {
        if (auto known = words.access(kQueueAccess); !known)
            return known;
    }
    std::string_view type;
    auto known = words.conditions([&type](const Condition& condition) -> Checked {
        if (condition.key == "label")
            return checkName(condition.value);
        if (condition.key != "type")
            return {};
        type = condition.value.text;
        return isIn(kQueueTypes, type) ? Result<void>() : unknownWord(condition.value, "It is one of: posix, sysv");
    });
    if (!known || words.done())
        return known;
    if (auto queue = checkQueueName(words.take(), type); !queue)
        return queue;
    return words.end();
}

} // namespace hullwright::apparmor
