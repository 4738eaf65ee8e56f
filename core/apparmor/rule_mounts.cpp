#include "core/apparmor/rule_parts.h"
#include "core/apparmor/rule_words.h"

namespace hullwright::apparmor {

namespace {

using Checked = RuleReader::Checked;

struct MountWords {
    bool type = false, bind = false, propagation = false;
};

Result<void> mountFlags(const Token& list, MountWords& words)
{
    const std::vector<Token> items = listOf(list);
    if (items.empty())
        return wrongRule(list.span, "The list is empty");
    for (const Token& item : items) {
        if (item.text == "remount")
            return wrongRule(item.span, "To mount anew is a rule of its own: remount");
        const bool propagation = isIn(kPropagation, item.text);
        if (!propagation && !isIn(kMountFlags, item.text))
            return unknownWord(item, "Options are for example: options=(ro, nosuid, nodev)");
        words.bind = words.bind || isIn(kBinds, item.text);
        words.propagation = words.propagation || propagation;
    }
    return {};
}

enum class Types { Allowed, Unknown };
Result<void> mountConditions(RuleReader& rule, MountWords& words, Types types)
{
    return rule.conditions([&words, types](const Condition& condition) -> Checked {
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

enum class Need { May, Must };
Result<void> mountPoint(RuleReader& rule, Need need)
{
    if (rule.done())
        return need == Need::May ? Result<void>() : wrongRule(rule.whole(), "A path is missing");
    if (auto path = checkPath(rule.take()); !path)
        return path;
    return rule.end();
}

} // namespace

Result<void> checkMount(RuleReader& rule, const RuleHead&)
{
    MountWords words;
    if (auto known = mountConditions(rule, words, Types::Allowed); !known)
        return known;
    const bool source = !rule.done() && rule.peek().text != "->";
    if (source) {
        if (auto name = checkName(rule.take()); !name)
            return name;
    }
    if ((words.propagation && (words.type || source)) || (words.bind && words.type))
        return wrongRule(rule.whole(), "These options don't go together: AppArmor can't make one rule of them", "Give bind and move no fstype; give shared, slave and private no fstype and no source.");
    if (rule.done())
        return {};
    if (rule.peek().text != "->")
        return unknownWord(rule.peek(), "A mount rule is for example: mount options=(ro) /dev/sdb -> /mnt/");
    rule.take();
    return mountPoint(rule, Need::Must);
}

Result<void> checkRemount(RuleReader& rule, const RuleHead&)
{
    MountWords words;
    if (auto known = mountConditions(rule, words, Types::Unknown); !known)
        return known;
    if (words.propagation)
        return wrongRule(rule.whole(), "These options don't go together: AppArmor can't make one rule of them");
    return mountPoint(rule, Need::May);
}

Result<void> checkUnmount(RuleReader& rule, const RuleHead&)
{
    MountWords words;
    if (auto known = mountConditions(rule, words, Types::Allowed); !known)
        return known;
    return mountPoint(rule, Need::May);
}

Result<void> checkPivotRoot(RuleReader& rule, const RuleHead&)
{
    if (auto known = rule.conditions([](const Condition& condition) -> Checked { return condition.key == "oldroot" ? Checked(checkPath(condition.value)) : Checked(); }); !known)
        return known;
    return mountPoint(rule, Need::May);
}

} // namespace hullwright::apparmor
