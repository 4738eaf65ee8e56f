#include "core/knowledge/secrets.h"

#include "core/knowledge/secret_parts.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace hullwright::knowledge {

namespace {

using secret::equalsNoCase;

constexpr std::size_t kMaxValue = 8 * 1024;
/// Stands for a part that comes from outside the file. A control character, so it can't be part of a password in the file.
constexpr char kOutside = '\x01';

template <std::size_t N>
bool isOneOf(std::string_view text, const std::array<std::string_view, N>& list)
{
    return std::any_of(list.begin(), list.end(), [&](std::string_view item) { return equalsNoCase(item, text); });
}

/// Without spaces around it, and without the quotes that a list item `NAME="value"` keeps.
std::string_view trimmed(std::string_view text)
{
    const auto space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && space(text.back()))
        text.remove_suffix(1);
    if (text.size() > 1 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front())
        text = text.substr(1, text.size() - 2);
    return text;
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// The end of `${` ... `}` with its nested ones, or npos.
std::size_t closingBrace(std::string_view text, std::size_t open)
{
    std::size_t depth = 0;
    for (std::size_t i = open; i < text.size(); ++i) {
        if (text[i] == '{' && i > 0 && text[i - 1] == '$')
            ++depth;
        else if (text[i] == '}' && --depth == 0)
            return i;
    }
    return std::string_view::npos;
}

/// What of a value stands in the file: `${X}` becomes one kOutside, `${X:-text}` its text. `depth` bounds nested defaults.
std::string inFile(std::string_view value, int depth = 0)
{
    std::string result;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '$' || i + 1 == value.size()) {
            result += value[i];
            continue;
        }
        if (value[i + 1] == '{') {
            const std::size_t close = closingBrace(value, i + 1);
            if (close == std::string_view::npos) {
                result += value[i];
                continue;
            }
            std::string_view inner = value.substr(i + 2, close - i - 2);
            std::size_t n = 0;
            while (n < inner.size() && isNameCharacter(inner[n]))
                ++n;
            inner.remove_prefix(n);
            if (inner.starts_with(':'))
                inner.remove_prefix(1);
            const bool hasText = inner.starts_with('-') || inner.starts_with('+');
            if (hasText && depth < 8)
                result += inFile(inner.substr(1), depth + 1);
            else
                result += kOutside;
            i = close;
            continue;
        }
        const bool named = isNameCharacter(value[i + 1]) && !(value[i + 1] >= '0' && value[i + 1] <= '9');
        if (!named) {
            result += value[i];
            continue;
        }
        result += kOutside;
        while (i + 1 < value.size() && isNameCharacter(value[i + 1]))
            ++i;
    }
    return result;
}

bool isToggle(std::string_view value)
{
    static constexpr std::array<std::string_view, 18> kWords{"true", "false", "yes", "no", "on", "off", "0", "1", "enable", "enabled",
                                                             "disable", "disabled", "none", "null", "auto", "required", "optional", "nil"};
    return isOneOf(value, kWords);
}

bool isNumber(std::string_view value)
{
    const std::size_t digits = value.find_first_not_of("0123456789.");
    // 3600, 15m, 1.5h, 100MB: up to two letters of a unit.
    return digits != 0 && !value.empty() && (digits == std::string_view::npos || value.size() - digits <= 2);
}

bool isPath(std::string_view value)
{
    if (value.find_first_of(" \t\n") != std::string_view::npos)
        return false;
    const bool drive = value.size() > 2 && std::isalpha(static_cast<unsigned char>(value[0])) && value.substr(1, 2) == ":\\";
    // A base64 key may begin with a slash: a path of one long component is none.
    const bool absolute = value.starts_with('/') && (value.size() < 40 || value.find('/', 1) != std::string_view::npos) && value.find_first_of("+=") == std::string_view::npos;
    return absolute || value.starts_with("./") || value.starts_with("../") || value.starts_with("~/") || drive;
}

bool isTemplate(std::string_view value)
{
    const auto between = [&](std::string_view open, std::string_view close) { return value.size() >= open.size() + close.size() && value.starts_with(open) && value.ends_with(close); };
    return between("{{", "}}") || (value.starts_with('%') && value.find_first_of("%/", 1) != std::string_view::npos && value.find('%', 1) != std::string_view::npos) || between("@", "@") || between("${{", "}}");
}

bool isPlainUrl(std::string_view value)
{
    const std::size_t scheme = value.find("://");
    return scheme != std::string_view::npos && scheme < 12 && value.find('@') == std::string_view::npos && value.find('?') == std::string_view::npos;
}

/// Text that stands where the real value should: reported, and milder.
bool isPlaceholder(std::string_view value)
{
    static constexpr std::array<std::string_view, 16> kWords{"replaceme", "replace_me", "replace-me", "please_change", "todo", "tbd", "fixme", "xxx", "example", "dummy",
                                                             "placeholder", "insert_here", "fill_me_in", "secret_here", "redacted", "..."};
    if (value.size() > 2 && value.front() == '<' && value.back() == '>')
        return true;
    if (value.size() > 2 && value.find_first_not_of("*x.X#-") == std::string_view::npos)
        return true;
    std::string lower(value.substr(0, 64));
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    for (std::string_view begin : {"your", "choose", "replace", "insert_", "insert-", "enter_", "enter-", "put_your", "<your"}) {
        if (lower.starts_with(begin))
            return true;
    }
    return isOneOf(value, kWords) || lower.find("here", lower.size() > 8 ? lower.size() - 8 : 0) != std::string::npos;
}

bool isWellKnown(std::string_view value)
{
    static constexpr std::array<std::string_view, 85> kWords{
        "changeme", "change_me", "change-me", "changeit", "changethis", "change_this", "change-this", "changemeplease", "mypassword", "my-password", "my_password", "my-secret", "mysecret",
        "mysecretpassword", "my-secret-pw", "supersecret", "super_secret", "super-secret", "secret", "secret123", "password", "password1", "password123", "passw0rd", "p@ssw0rd", "p@ssword",
        "pass", "pass123", "root", "toor", "rootpass", "rootpassword", "admin", "administrator", "adminadmin", "admin123", "test", "test123", "testing", "testpass", "testpassword", "demo",
        "default", "guest", "user", "postgres", "postgresql", "mysql", "mariadb", "mongo", "mongodb", "redis", "rabbitmq", "minio", "minioadmin", "minio123", "elastic", "grafana", "wordpress",
        "nextcloud", "docker", "airflow", "guacadmin", "neo4j", "zabbix", "tomcat", "keycloak", "superset", "harbor12345", "letmein", "welcome", "qwerty", "123456", "1234567", "12345678",
        "123456789", "12345", "1234", "0000", "foobar", "foo", "bar", "insecure", "strongpassword", "verysecure"};
    return isOneOf(value, kWords);
}

bool isHash(std::string_view value)
{
    for (std::string_view begin : {"$2a$", "$2b$", "$2y$", "$5$", "$6$", "$y$", "$argon2", "$apr1$", "$pbkdf2", "$scram$", "{SSHA", "{SHA", "{BCRYPT", "{CRYPT", "SCRAM-SHA-256$"}) {
        if (value.starts_with(begin))
            return true;
    }
    return false;
}

SecretKind kindOf(std::string_view value, SecretKind otherwise)
{
    if (isWellKnown(value))
        return SecretKind::WellKnownDefault;
    return isPlaceholder(value) ? SecretKind::Placeholder : otherwise;
}

/// Token documentation and tests use keys that say so.
bool isDocumentation(std::string_view value)
{
    return value.find("EXAMPLE") != std::string_view::npos;
}

/// `written` is the value as it stands in the file: the dollar signs of a hash look like interpolation.
std::optional<SecretVerdict> judgeNamed(std::string_view name, std::string_view value, std::string_view written)
{
    const auto what = secret::credentialName(name);
    if (what && isHash(written))
        return SecretVerdict{SecretKind::NamedLiteral, "a password hash"};
    if (!what || value.find(kOutside) != std::string_view::npos)
        return std::nullopt;
    if (isToggle(value) || isPath(value) || isTemplate(value) || isPlainUrl(value))
        return *what == "a webhook address" && isPlainUrl(value) ? std::optional(SecretVerdict{SecretKind::NamedLiteral, std::string(*what)}) : std::nullopt;
    if (secret::namesQuantity(name) && isNumber(value))
        return std::nullopt;
    return SecretVerdict{kindOf(value, SecretKind::NamedLiteral), std::string(*what)};
}

} // namespace

std::optional<SecretVerdict> judgeVariable(std::string_view name, std::string_view value)
{
    const std::string text = inFile(value.substr(0, kMaxValue));
    const std::string_view literal = trimmed(text);
    if (literal.empty() || literal.find_first_not_of(kOutside) == std::string_view::npos)
        return std::nullopt;
    if (secret::namesFile(name) && isPath(literal))
        return std::nullopt;
    if (const auto token = secret::tokenIn(literal))
        return SecretVerdict{isDocumentation(literal) ? SecretKind::Placeholder : SecretKind::TokenFormat, std::string(*token)};
    const std::string_view password = secret::passwordIn(literal);
    // What a shell puts in place of $(...) or `...` is not in the file.
    const bool substituted = password.starts_with("$(") || password.starts_with('`');
    if (!password.empty() && !substituted && password.find(kOutside) == std::string_view::npos && !isTemplate(password))
        return SecretVerdict{kindOf(password, SecretKind::ConnectionString), "a password in a connection string"};
    return judgeNamed(name, literal, trimmed(value.substr(0, kMaxValue)));
}

} // namespace hullwright::knowledge
