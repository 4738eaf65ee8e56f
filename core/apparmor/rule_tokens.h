// A typed rule cut into its words, each with its place, and whether a path's wildcards are whole: what apparmor_parser does before it knows the kind of a rule.
#pragma once

#include "core/text/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace hullwright::apparmor {

/// A word of a rule: `deny`, `"/a b"`, `set=(kill, term)`, `->`.
struct Token {
    std::string_view text; ///< of the rule that was handed in
    text::Span span;
};

/// An error about a stretch of a rule.
[[nodiscard]] tl::unexpected<Error> wrongRule(text::Span span, std::string message, std::string hint = {});

/// The words of one rule without its final comma. Refused: more than one rule, comments, blocks, line breaks, and whatever is opened and not closed.
[[nodiscard]] Result<std::vector<Token>> tokensOf(std::string_view rule);

/// `(a, b)`, `(a b)` or `a` as words.
[[nodiscard]] std::vector<Token> listOf(const Token& token);

/// KEY=VALUE as its two words; an empty key where a word has no such form.
struct Condition {
    std::string_view key;
    Token value;
};
[[nodiscard]] Condition conditionOf(const Token& token);

/// Refused: alternatives and sets of characters that are empty or not closed, variables (a profile of ours defines none), escapes that mean nothing.
/// `token` may be quoted.
[[nodiscard]] Result<void> checkPattern(const Token& token);

} // namespace hullwright::apparmor
