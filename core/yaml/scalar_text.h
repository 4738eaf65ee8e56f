// Writes scalars so that every reader takes them for what they are: quoting decided for YAML 1.1, 1.2 and Docker's go-yaml at once.
#pragma once

#include "core/yaml/edit.h"

#include <string>
#include <string_view>

namespace hullwright::yaml {

enum class Where : std::uint8_t { Block, Flow, BlockKey, FlowKey };

/// True where a string may stand without quotes and is still read as that string (not as a boolean, a number, a date, a base-60 port ...).
[[nodiscard]] bool plainIsString(std::string_view text, Where where = Where::Block);

/// True where plain text is one of YAML's words and numbers rather than a string.
[[nodiscard]] bool looksTyped(std::string_view text);

[[nodiscard]] std::string doubleQuoted(std::string_view text);
[[nodiscard]] std::string singleQuoted(std::string_view text);
/// Control characters and line breaks can only be written in double quotes.
[[nodiscard]] bool fitsSingleQuotes(std::string_view text);

/// How a file writes its scalars.
struct ScalarStyle {
    Style preferred = Style::DoubleQuoted; ///< where quotes are needed and none stood there before
    bool json = false;                     ///< everything as JSON has it
};

/// A scalar value as text. `kept` is the style that stood there before: quotes stay quotes where the value fits.
[[nodiscard]] std::string scalarText(const Value& value, const ScalarStyle& style, Where where, Style kept = Style::Plain);

/// The value that a node has for Compose: typed plain scalars, strings, lists and maps; aliases and merge keys resolved.
/// Refused where that takes more than 100,000 nodes.
[[nodiscard]] Result<Value> toValue(const Node& node);

/// True where a node reads as exactly this value.
[[nodiscard]] bool reads(const Node& node, const Value& value);

} // namespace hullwright::yaml
