// Passwords inside longer texts: URLs with a login, option lists, command lines. One pass each, no going back.
#include "core/knowledge/secret_parts.h"

#include <algorithm>
#include <array>

namespace hullwright::knowledge::secret {

namespace {

constexpr std::string_view kSpaces = " \t\r\n";

/// Where `word` stands without regard to case; from `from` on.
std::size_t findNoCase(std::string_view text, std::string_view word, std::size_t from = 0)
{
    for (std::size_t i = from; i + word.size() <= text.size(); ++i) {
        if (equalsNoCase(text.substr(i, word.size()), word))
            return i;
    }
    return std::string_view::npos;
}

std::string_view until(std::string_view text, std::string_view ends)
{
    return text.substr(0, text.find_first_of(ends));
}

std::string_view unquoted(std::string_view text)
{
    if (!text.empty() && (text.front() == '\'' || text.front() == '"')) {
        const char quote = text.front();
        text.remove_prefix(1);
        return text.substr(0, text.find(quote));
    }
    return until(text, " \t\r\n\"';");
}

/// scheme://user:password@host; a long user name alone, before @, is a token (as `git clone` writes it).
std::string_view inUserInfo(std::string_view text)
{
    for (std::size_t at = text.find("://"); at != std::string_view::npos; at = text.find("://", at + 3)) {
        // A password may hold '/', so look for the last @ before the next space, quote or comma.
        const std::string_view authority = until(text.substr(at + 3), " \t\r\n\"',");
        const std::size_t slash = authority.find_first_of("/?#");
        std::size_t sign = authority.substr(0, slash).rfind('@');
        if (sign == std::string_view::npos && slash != std::string_view::npos && authority.substr(0, slash).find(':') != std::string_view::npos) {
            // host:80/path@2 isn't a login: the part before the slash would have to be no number.
            const std::string_view afterColon = authority.substr(authority.find(':') + 1, slash - authority.find(':') - 1);
            if (afterColon.find_first_not_of("0123456789") != std::string_view::npos)
                sign = authority.rfind('@');
        }
        if (sign == std::string_view::npos)
            continue;
        const std::string_view login = authority.substr(0, sign);
        const std::size_t colon = login.find(':');
        if (colon != std::string_view::npos && colon + 1 < login.size())
            return login.substr(colon + 1);
        const bool tokenLike = colon == std::string_view::npos && login.size() >= 20
                               && std::all_of(login.begin(), login.end(), [](char c) { return isWord(c) || c == '-'; });
        if (tokenLike)
            return login;
    }
    return {};
}

/// key=value after one of `separators` or at the start; the value ends at a separator.
std::string_view inPairs(std::string_view text, std::string_view separators)
{
    static constexpr std::array<std::string_view, 5> kKeys{"password", "pwd", "accountkey", "sharedaccesskey", "sharedaccesssignature"};
    for (std::string_view key : kKeys) {
        for (std::size_t at = findNoCase(text, key); at != std::string_view::npos; at = findNoCase(text, key, at + 1)) {
            const bool begins = at == 0 || separators.find(text[at - 1]) != std::string_view::npos;
            std::size_t equals = at + key.size();
            while (equals < text.size() && text[equals] == ' ')
                ++equals;
            if (!begins || equals >= text.size() || text[equals] != '=')
                continue;
            std::string_view value = text.substr(equals + 1);
            if (!value.empty() && (value.front() == '\'' || value.front() == '"'))
                return unquoted(value);
            value = until(value, separators);
            if (!value.empty())
                return value;
        }
    }
    return {};
}

/// Pairs count only in a text that has others too: `host=... password=...`, `Server=...;Password=...`.
bool looksLikePairs(std::string_view text)
{
    return std::count(text.begin(), text.end(), '=') >= 2;
}

std::string_view inQuery(std::string_view text)
{
    static constexpr std::array<std::string_view, 8> kKeys{"api_key=", "apikey=", "access_token=", "token=", "secret=", "sig=", "password=", "auth="};
    for (std::string_view key : kKeys) {
        for (std::size_t at = findNoCase(text, key); at != std::string_view::npos; at = findNoCase(text, key, at + 1)) {
            if (at > 0 && (text[at - 1] == '?' || text[at - 1] == '&')) {
                const std::string_view value = until(text.substr(at + key.size()), "& \t\r\n\"'");
                if (!value.empty())
                    return value;
            }
        }
    }
    return {};
}

/// `--password VALUE`, `--requirepass=VALUE`.
std::string_view inOptions(std::string_view text)
{
    static constexpr std::array<std::string_view, 8> kOptions{"--password", "--pass", "--token", "--api-key", "--secret", "--requirepass", "--masterauth", "--user-password"};
    for (std::string_view option : kOptions) {
        for (std::size_t at = text.find(option); at != std::string_view::npos; at = text.find(option, at + 1)) {
            const std::string_view rest = text.substr(at + option.size());
            if (rest.empty() || (rest.front() != ' ' && rest.front() != '='))
                continue;
            const std::string_view value = unquoted(rest.substr(1));
            if (!value.empty() && !value.starts_with('-'))
                return value;
        }
    }
    return {};
}

/// user:password@tcp(host) as Go's MySQL driver writes it.
std::string_view inGoDsn(std::string_view text)
{
    const std::size_t at = std::min(text.find("@tcp("), text.find("@unix("));
    if (at == std::string_view::npos)
        return {};
    const std::string_view login = text.substr(0, at);
    const std::size_t colon = login.find(':');
    return colon == std::string_view::npos || login.find_first_of(kSpaces) != std::string_view::npos ? std::string_view() : login.substr(colon + 1);
}

std::string_view inHeader(std::string_view text)
{
    for (std::string_view scheme : {"authorization: basic ", "authorization: bearer ", "authorization:basic ", "authorization:bearer "}) {
        const std::size_t at = findNoCase(text, scheme);
        if (at == std::string_view::npos)
            continue;
        const std::string_view value = unquoted(text.substr(at + scheme.size()));
        if (value.size() >= 8)
            return value;
    }
    return {};
}

} // namespace

std::string_view passwordIn(std::string_view text)
{
    for (const auto find : {inUserInfo, inGoDsn, inQuery, inOptions, inHeader}) {
        if (const std::string_view found = find(text); !found.empty())
            return found;
    }
    if (looksLikePairs(text)) {
        for (std::string_view separators : {";", " ", ",", "?&"}) {
            if (const std::string_view found = inPairs(text, separators); !found.empty())
                return found;
        }
    }
    return {};
}

} // namespace hullwright::knowledge::secret
