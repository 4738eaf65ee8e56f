// Recognises credentials that stand in clear text. Never returns or keeps the credential itself.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::knowledge {

enum class SecretKind : std::uint8_t {
    NamedLiteral,     ///< a variable whose name says credential, with a literal value
    ConnectionString, ///< scheme://user:password@host
    TokenFormat,      ///< a value whose form is that of a known token (AWS, GitHub, Stripe ...)
    WellKnownDefault, ///< admin/admin, postgres/postgres, changeme ...
    Placeholder,      ///< looks like one, and stands for "fill me in": reported milder
};

struct SecretVerdict {
    SecretKind kind = SecretKind::NamedLiteral;
    std::string what; ///< "a password", "a GitHub token": never the value
};

/// Judges NAME=value of an environment; `value` as it stands in the file, `$$` undone. Exempt: `_FILE` names, values that are only
/// `${...}` without a default, booleans, quantities, empty values. Strings over 8 KiB are cut.
[[nodiscard]] std::optional<SecretVerdict> judgeVariable(std::string_view name, std::string_view value);

/// Judges the words of a command line: known tokens, connection strings, `--password VALUE`, `NAME=value`, and the short options of well-known
/// clients (mysql -pVALUE, redis-cli -a VALUE). Words that begin with `$` are variables. Lines over 8 KiB are cut.
[[nodiscard]] std::optional<SecretVerdict> judgeCommand(const std::vector<std::string>& command);

/// Judges a label or another setting NAME=value that is not a variable: as judgeVariable, and USER:HASH as basic authentication has it.
[[nodiscard]] std::optional<SecretVerdict> judgeLabel(std::string_view name, std::string_view value);

/// True where a name says that its value is a credential (not a path to one, its name or its lifetime).
[[nodiscard]] bool namesCredential(std::string_view name);

} // namespace hullwright::knowledge
