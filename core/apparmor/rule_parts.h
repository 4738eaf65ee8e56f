// What the checks of all kinds of rules share: the words of a rule one by one, its conditions, and values that several kinds have.
#pragma once

#include "core/apparmor/rule_tokens.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::apparmor {

using WordSet = std::span<const std::string_view>;

[[nodiscard]] bool isIn(WordSet words, std::string_view word);
[[nodiscard]] bool isPath(const Token& token);
[[nodiscard]] tl::unexpected<Error> unknownWord(const Token& token, std::string hint = {});
[[nodiscard]] Result<void> checkPath(const Token& token);
/// A name such as that of another profile: a word or a quoted text, wildcards allowed.
[[nodiscard]] Result<void> checkName(const Token& token);
/// `(a, b)` or `a`, all of them known.
[[nodiscard]] Result<void> checkAll(const Token& list, WordSet known);

/// The words before a rule's kind.
struct RuleHead {
    bool deny = false;
    bool owner = false;
    text::Span ownerSpan;
};

/// The words of one rule, of which each check takes what it knows.
class RuleReader {
public:
    explicit RuleReader(std::vector<Token> tokens);

    [[nodiscard]] bool done() const { return m_at == m_tokens.size(); }
    [[nodiscard]] const Token& peek() const { return m_tokens[m_at]; }
    /// The word after the next; null where there is none.
    [[nodiscard]] const Token* second() const { return m_at + 1 < m_tokens.size() ? &m_tokens[m_at + 1] : nullptr; }
    const Token& take() { return m_tokens[m_at++]; }
    /// The word taken last.
    [[nodiscard]] const Token& last() const { return m_tokens[m_at - 1]; }
    [[nodiscard]] text::Span whole() const { return {0, m_tokens.back().span.end}; }
    [[nodiscard]] text::Span rest() const { return {peek().span.begin, whole().end}; }
    /// Nothing may follow.
    [[nodiscard]] Result<void> end() const { return done() ? Result<void>() : unknownWord(peek()); }

    /// The access words, where there are any.
    [[nodiscard]] Result<void> access(WordSet known);
    /// The conditions that follow, each at most once. `each` says nothing of one that it doesn't know.
    using Checked = std::optional<Result<void>>;
    [[nodiscard]] Result<void> conditions(const std::function<Checked(const Condition&)>& each);

private:
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
};

/// Each takes the rest of a rule of its kind, behind the word that names it.
[[nodiscard]] Result<void> checkNetwork(RuleReader& words, const RuleHead& head);
[[nodiscard]] Result<void> checkLocalSocket(RuleReader& words, const RuleHead& head);
[[nodiscard]] Result<void> checkBus(RuleReader& words, const RuleHead& head);
[[nodiscard]] Result<void> checkUserNamespace(RuleReader& words, const RuleHead& head);
[[nodiscard]] Result<void> checkRing(RuleReader& words, const RuleHead& head);
[[nodiscard]] Result<void> checkQueue(RuleReader& words, const RuleHead& head);
[[nodiscard]] Result<void> checkMount(RuleReader& words, const RuleHead& head);
[[nodiscard]] Result<void> checkRemount(RuleReader& words, const RuleHead& head);
[[nodiscard]] Result<void> checkUnmount(RuleReader& words, const RuleHead& head);
[[nodiscard]] Result<void> checkPivotRoot(RuleReader& words, const RuleHead& head);

} // namespace hullwright::apparmor
