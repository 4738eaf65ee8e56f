// The parts of secret recognition: names that say credential, values that have a known token's form, connection strings.
#pragma once

#include <optional>
#include <string_view>

namespace hullwright::knowledge::secret {

/// What a variable's name says its value is ("a password"); nullopt where the name says nothing of the kind, or says that the
/// value is something about a credential (a file, a name, a toggle).
[[nodiscard]] std::optional<std::string_view> credentialName(std::string_view name);
/// True for names that hold a path to a credential (_FILE, _PATH, _DIR ...).
[[nodiscard]] bool namesFile(std::string_view name);
/// True where the name speaks of a number about a credential (TOKEN_TTL, PASSWORD_LENGTH).
[[nodiscard]] bool namesQuantity(std::string_view name);

/// What kind of known token stands anywhere in the text ("a GitHub token"). Linear in the text.
[[nodiscard]] std::optional<std::string_view> tokenIn(std::string_view text);

/// The password inside a connection string, URL, option list or command line; views `text`. Empty where none stands in clear.
[[nodiscard]] std::string_view passwordIn(std::string_view text);

[[nodiscard]] bool equalsNoCase(std::string_view a, std::string_view b);
[[nodiscard]] bool isWord(char c);

} // namespace hullwright::knowledge::secret
