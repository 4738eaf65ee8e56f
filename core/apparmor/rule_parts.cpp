#include "core/apparmor/rule_parts.h"

#include <algorithm>
#include <set>
#include <utility>

namespace hullwright::apparmor {

bool isIn(WordSet words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isPath(const Token& token)
{
    return token.text.starts_with('/') || token.text.starts_with("\"/");
}

tl::unexpected<Error> unknownWord(const Token& token, std::string hint)
{
    return wrongRule(token.span, "\"" + std::string(token.text) + "\" isn't known here", std::move(hint));
}

Result<void> checkPath(const Token& token)
{
    if (!isPath(token))
        return wrongRule(token.span, "A path begins with a slash");
    return checkPattern(token);
}

Result<void> checkName(const Token& token)
{
    if (token.text.empty() || token.text == "\"\"")
        return wrongRule(token.span, "A value is missing behind the sign =");
    return checkPattern(token);
}

Result<void> checkAll(const Token& list, WordSet known)
{
    const std::vector<Token> items = listOf(list);
    if (items.empty())
        return wrongRule(list.span, "The list is empty");
    for (const Token& item : items)
        if (!isIn(known, item.text))
            return unknownWord(item);
    return {};
}

RuleReader::RuleReader(std::vector<Token> tokens) : m_tokens(std::move(tokens)) {}

Result<void> RuleReader::access(WordSet known)
{
    if (done() || peek().text.find('=') != std::string_view::npos)
        return {};
    return checkAll(take(), known);
}

Result<void> RuleReader::conditions(const std::function<Checked(const Condition&)>& each)
{
    std::set<std::string_view> seen;
    for (; !done() && peek().text != "->"; ++m_at) {
        const Condition condition = conditionOf(peek());
        if (condition.key.empty())
            return {};
        if (!seen.insert(condition.key).second)
            return wrongRule(peek().span, "\"" + std::string(condition.key) + "\" stands here twice");
        const Checked checked = each(condition);
        if (!checked)
            return unknownWord(peek());
        if (!*checked)
            return *checked;
    }
    return {};
}

} // namespace hullwright::apparmor
