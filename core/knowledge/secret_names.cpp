#include "core/knowledge/secret_parts.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace hullwright::knowledge::secret {

namespace {

/// A name cut at `_`, `-` and `.`, in lower case; digits at the end of a word go.
struct Name {
    std::string lower;
    std::vector<std::string_view> words;
};

Name cut(std::string_view text)
{
    Name name;
    name.lower.assign(text.substr(0, 256));
    std::transform(name.lower.begin(), name.lower.end(), name.lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const std::string_view view = name.lower;
    std::size_t begin = 0;
    while (begin <= view.size()) {
        const std::size_t end = std::min(view.find_first_of("_-.", begin), view.size());
        std::string_view word = view.substr(begin, end - begin);
        while (!word.empty() && word.back() >= '0' && word.back() <= '9')
            word.remove_suffix(1);
        if (!word.empty())
            name.words.push_back(word);
        begin = end + 1;
    }
    return name;
}

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& list)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// The last word says that this is about a credential, and isn't one.
bool isAbout(const Name& name)
{
    static constexpr std::array<std::string_view, 36> kLast{
        "name", "names", "id", "ids", "username", "user", "users", "host", "header", "issuer", "audience", "type", "algorithm", "algo", "provider", "backend", "format",
        "prefix", "suffix", "public", "fingerprint", "endpoint", "enabled", "disabled", "enable", "disable", "required", "driver", "engine", "scope", "scopes", "strategy", "mode", "cookie", "port", "ports"};
    static constexpr std::array<std::string_view, 3> kInside{"random", "generate", "auto"};
    if (isOneOf(name.words.back(), kLast) && !name.lower.ends_with("auth_users"))
        return true;
    for (std::size_t i = 0; i + 1 < name.words.size(); ++i) {
        if (isOneOf(name.words[i], kInside))
            return true;
    }
    for (std::string_view toggle : {"allow_empty", "allow_anonymous", "allow_plaintext", "public_key", "no_password", "external_secret"}) {
        if (name.lower.find(toggle) != std::string::npos)
            return true;
    }
    return false;
}

bool isKeyPair(std::string_view first)
{
    static constexpr std::array<std::string_view, 20> kBeforeKey{"api", "access", "auth", "service", "account", "master", "license", "admin", "write", "ingest",
                                                                 "app", "encryption", "session", "cookie", "storage", "nonce", "shared", "preshared", "root", "application"};
    return isOneOf(first, kBeforeKey);
}

bool isPrivateKeyPair(std::string_view first)
{
    static constexpr std::array<std::string_view, 8> kBeforeKey{"private", "rsa", "ssh", "signing", "tls", "ssl", "pgp", "deploy"};
    return isOneOf(first, kBeforeKey);
}

std::optional<std::string_view> byWord(std::string_view word)
{
    static constexpr std::array<std::string_view, 13> kCompact{"dbpass", "mysqlpass", "pgpass", "redispass", "smtppass", "mailpass", "ftppass", "adminpass", "rootpass", "rabbitmqpass", "mqttpass", "userpass", "dbpwd"};
    for (std::string_view ending : {"password", "passwd", "passwort", "passphrase", "passcode"}) {
        if (word.ends_with(ending))
            return "a password";
    }
    if (isOneOf(word, kCompact))
        return "a password";
    if (word == "secret" || word == "secrets" || word == "clientsecret" || word == "secretkey" || word == "jwtsecret")
        return "a secret";
    if (word == "token" || word == "bearer" || word == "jwt" || word == "authtoken" || word == "accesstoken" || word == "apitoken")
        return "a token";
    if (word == "apikey" || word == "accesskey" || word == "authkey" || word == "privatekey")
        return "a key";
    if (word == "credential" || word == "credentials" || word == "creds")
        return "credentials";
    if (word == "htpasswd" || word == "basicauth")
        return "a login";
    return std::nullopt;
}

std::optional<std::string_view> byPair(std::string_view first, std::string_view second)
{
    if (second == "key" && isPrivateKeyPair(first))
        return "a private key";
    if ((second == "key" || second == "keys") && (isKeyPair(first) || first == "fernet" || first == "secret"))
        return "a key";
    if (first == "webhook" && (second == "url" || second == "uri"))
        return "a webhook address";
    if ((first == "basic" && second == "auth") || (first == "auth" && second == "users"))
        return "a login";
    if ((first == "docker" || first == "registry" || first == "npm" || first == "pypi" || first == "ghcr" || first == "harbor") && second == "auth")
        return "a registry login";
    return std::nullopt;
}

} // namespace

bool equalsNoCase(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [&](char x, char y) { return lower(x) == lower(y); });
}

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool namesFile(std::string_view name)
{
    static constexpr std::array<std::string_view, 8> kLast{"file", "files", "path", "dir", "location", "filename", "paths", "folder"};
    const Name cutName = cut(name);
    return cutName.words.size() > 1 && isOneOf(cutName.words.back(), kLast);
}

bool namesQuantity(std::string_view name)
{
    const Name cutName = cut(name);
    for (std::string_view part : {"ttl", "timeout", "expir", "lifetime", "validity", "max_age", "maxage", "rotation", "interval", "retention", "duration", "_seconds",
                                  "_minutes", "_hours", "_days", "_length", "_limit", "_size", "policy", "tokens", "_rounds", "_cost", "_count", "_min", "_max"}) {
        if (cutName.lower.find(part) != std::string::npos)
            return true;
    }
    return false;
}

std::optional<std::string_view> credentialName(std::string_view text)
{
    const Name name = cut(text);
    if (name.words.empty() || isAbout(name) || namesFile(text))
        return std::nullopt;
    const std::string_view last = name.words.back();
    const bool several = name.words.size() > 1;
    if (several && (last == "pass" || last == "pwd" || last == "pw"))
        return "a password";
    if (several && (last == "pin" || name.lower.ends_with("unlock_code")))
        return "a PIN";
    if (last == "salt" && several)
        return "a salt";
    // JWT_SECRET is a secret rather than a token.
    const bool saysSecret = std::find(name.words.begin(), name.words.end(), "secret") != name.words.end();
    for (std::size_t i = 0; i < name.words.size(); ++i) {
        if (saysSecret && name.words[i] != "secret")
            continue;
        if (const auto what = byWord(name.words[i])) {
            // SECRET_KEY_BASE and the like are keys that sign sessions; PASSWORD_URL is an address.
            if (last == "url" || last == "uri" || last == "urls")
                return std::nullopt;
            return what;
        }
        if (i + 1 < name.words.size()) {
            if (const auto what = byPair(name.words[i], name.words[i + 1]))
                return what;
        }
    }
    return std::nullopt;
}

} // namespace hullwright::knowledge::secret
