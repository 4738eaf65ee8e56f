// Credentials on command lines: options of well-known clients, assignments, and what says password by its name.
#include "core/knowledge/secret_parts.h"
#include "core/knowledge/secrets.h"

#include <algorithm>
#include <array>

namespace hullwright::knowledge {

namespace {

bool isClient(std::string_view word, std::initializer_list<std::string_view> names)
{
    const auto slash = word.rfind('/');
    const std::string_view base = slash == std::string_view::npos ? word : word.substr(slash + 1);
    return std::find(names.begin(), names.end(), base) != names.end();
}

std::vector<std::string_view> cut(std::string_view text)
{
    std::vector<std::string_view> words;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find_first_of(" \t\r\n;&|()`\"'", begin), text.size());
        if (end > begin)
            words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

/// A word that stands for something else (a variable, another option, nothing) is no password.
std::optional<SecretVerdict> password(std::string_view value)
{
    if (value.empty() || value.front() == '-' || value.front() == '$')
        return std::nullopt;
    return judgeVariable("PASSWORD", value);
}

/// `mysql -pVALUE`, `redis-cli -a VALUE`, `mongo -p VALUE`, `curl -u user:VALUE`: `client` is the program that the line has called last.
std::optional<SecretVerdict> byClient(std::string_view client, std::string_view word, std::string_view next)
{
    if (isClient(client, {"mysql", "mysqladmin", "mysqldump", "mysqlcheck", "mariadb", "mariadb-admin", "mariadb-dump", "mysqld"}) && word.size() > 2 && word.starts_with("-p") && word[2] != '=')
        return password(word.substr(2));
    if (isClient(client, {"redis-cli", "valkey-cli", "keydb-cli"}) && word == "-a")
        return password(next);
    if (isClient(client, {"mongo", "mongosh", "mongodump", "mongorestore", "mosquitto_pub", "mosquitto_sub"}) && (word == "-p" || word == "-P"))
        return password(next);
    if (isClient(client, {"curl"}) && (word == "-u" || word == "--user")) {
        const auto colon = next.find(':');
        return colon == std::string_view::npos ? std::nullopt : password(next.substr(colon + 1));
    }
    if (isClient(client, {"sshpass"}) && word.size() > 2 && word.starts_with("-p"))
        return password(word.substr(2));
    return std::nullopt;
}

/// `NAME=value`, `--name=value`, `--name value` where the name says credential.
std::optional<SecretVerdict> byName(std::string_view word, std::string_view next)
{
    const bool option = word.starts_with("--");
    const std::string_view text = option ? word.substr(2) : word;
    const auto equals = text.find('=');
    const std::string_view name = text.substr(0, equals);
    const bool plain = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) { return secret::isWord(c) || c == '-' || c == '.'; });
    if (!plain || name.ends_with("stdin") || name.ends_with("prompt") || !secret::credentialName(name))
        return std::nullopt;
    if (equals != std::string_view::npos)
        return text.substr(equals + 1).starts_with('$') ? std::nullopt : judgeVariable(name, text.substr(equals + 1));
    return option && !next.empty() && next.front() != '-' && next.front() != '$' ? judgeVariable(name, next) : std::nullopt;
}

bool isProgram(std::string_view word)
{
    return isClient(word, {"mysql", "mysqladmin", "mysqldump", "mysqlcheck", "mariadb", "mariadb-admin", "mariadb-dump", "mysqld", "redis-cli", "valkey-cli", "keydb-cli", "mongo", "mongosh", "mongodump",
                           "mongorestore", "mosquitto_pub", "mosquitto_sub", "curl", "sshpass"});
}

} // namespace

std::optional<SecretVerdict> judgeCommand(const std::vector<std::string>& command)
{
    std::string line;
    for (const std::string& word : command)
        line += (line.empty() ? "" : " ") + word;
    line.resize(std::min<std::size_t>(line.size(), 8 * 1024));
    if (auto verdict = judgeVariable("", line)) {
        // Options are read like the pairs of a connection string, and are none.
        if (verdict->what == "a password in a connection string" && line.find("://") == std::string::npos)
            verdict->what = "a password";
        return verdict;
    }
    const std::vector<std::string_view> words = cut(line);
    std::string_view client;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view next = i + 1 < words.size() ? words[i + 1] : std::string_view();
        if (isProgram(words[i]))
            client = words[i];
        if (auto verdict = byClient(client, words[i], next))
            return verdict;
        if (auto verdict = byName(words[i], next))
            return verdict;
    }
    return std::nullopt;
}

bool namesCredential(std::string_view name)
{
    return secret::credentialName(name).has_value() && !secret::namesQuantity(name);
}

std::optional<SecretVerdict> judgeLabel(std::string_view name, std::string_view value)
{
    // Traefik's users are USER:HASH, several with commas between.
    for (std::string_view hash : {":$apr1$", ":$2y$", ":$2a$", ":$2b$", ":{SHA}"}) {
        if (value.find(hash) != std::string_view::npos)
            return SecretVerdict{SecretKind::NamedLiteral, "a login with its password hash"};
    }
    return judgeVariable(name, value);
}

} // namespace hullwright::knowledge
