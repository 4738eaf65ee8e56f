#include "core/apparmor/denial_line.h"

#include "core/apparmor/profile.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace hullwright::apparmor {

namespace {

std::string unhexed(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2) {
        unsigned value = 0;
        const auto [end, error] = std::from_chars(text.data() + i, text.data() + i + 2, value, 16);
        if (error != std::errc() || end != text.data() + i + 2)
            return {};
        bytes += static_cast<char>(value);
    }
    return text.size() % 2 == 0 ? bytes : std::string();
}

/// KEY="TEXT", KEY=WORD; names that hold blanks, quotes or control characters are written as hexadecimal digits without quotes.
Fields fieldsOfKernel(std::string_view line)
{
    Fields fields;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t equals = line.find('=', at);
        if (equals == std::string_view::npos)
            break;
        const std::size_t blank = line.find_last_of(" \t:", equals);
        const std::size_t begin = blank == std::string_view::npos || blank < at ? at : blank + 1;
        const std::string key(line.substr(begin, equals - begin));
        const bool quoted = equals + 1 < line.size() && line[equals + 1] == '"';
        const std::size_t from = equals + (quoted ? 2 : 1);
        const std::size_t to = std::min(line.find_first_of(quoted ? "\"" : " \t\r", from), line.size());
        std::string value(line.substr(from, to - from));
        static constexpr std::array<std::string_view, 5> kNames{"name", "profile", "target", "peer", "comm"};
        if (!quoted && std::find(kNames.begin(), kNames.end(), key) != kNames.end())
            value = unhexed(value);
        fields.try_emplace(key, std::move(value));
        at = to + 1;
    }
    return fields;
}

bool isKeyLetter(char c)
{
    return (c >= 'a' && c <= 'z') || c == '_';
}

/// Where the next " KEY=" begins, from `at` on; the end of the line where there is none.
std::size_t nextKey(std::string_view line, std::size_t at)
{
    for (std::size_t blank = line.find(' ', at); blank != std::string_view::npos; blank = line.find(' ', blank + 1)) {
        std::size_t end = blank + 1;
        while (end < line.size() && isKeyLetter(line[end]))
            ++end;
        if (end > blank + 1 && end < line.size() && line[end] == '=')
            return blank;
    }
    return line.size();
}

/// KEY=TEXT, names decoded and without quotes, so that a name with a blank goes on to the next key.
Fields fieldsOfAusearch(std::string_view line)
{
    Fields fields;
    for (std::size_t at = nextKey(line, 0); at < line.size();) {
        const std::size_t equals = line.find('=', at), end = nextKey(line, equals);
        std::string_view value = line.substr(equals + 1, end - equals - 1);
        value = value.substr(0, value.find_last_not_of(" \t\r") + 1);
        if (!fields.try_emplace(std::string(line.substr(at + 1, equals - at - 1)), value).second)
            return {};
        at = end;
    }
    return fields;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<Fields> fieldsOf(std::string_view line)
{
    if (line.find("apparmor=\"") != std::string_view::npos)
        return fieldsOfKernel(line);
    if (line.find(" apparmor=") != std::string_view::npos)
        return fieldsOfAusearch(line);
    return std::nullopt;
}

std::optional<std::string> ofAnyProcess(std::string_view path)
{
    constexpr std::string_view kProc = "/proc/", kTask = "/task/", kAny = "[0-9]*";
    if (!path.starts_with(kProc) || path.size() == kProc.size() || !isDigit(path[kProc.size()]))
        return std::nullopt;
    const std::size_t end = std::min(path.find('/', kProc.size()), path.size());
    std::string pattern = "\"" + std::string(kProc) + std::string(kAny);
    std::string_view rest = path.substr(end);
    if (rest.starts_with(kTask) && rest.size() > kTask.size() && isDigit(rest[kTask.size()])) {
        pattern += std::string(kTask) + std::string(kAny);
        rest = rest.substr(std::min(rest.find('/', kTask.size()), rest.size()));
    }
    if (rest.empty())
        return pattern + '"';
    const auto quoted = quotePath(rest);
    return quoted ? std::optional(pattern + quoted->substr(1)) : std::nullopt;
}

std::optional<std::string> ofAnyNumber(std::string_view path)
{
    const auto quoted = quotePath(path);
    const std::size_t name = path.rfind('/');
    if (!quoted || std::none_of(path.begin() + static_cast<std::ptrdiff_t>(name), path.end(), isDigit))
        return std::nullopt;
    const std::size_t from = quoted->rfind('/');
    std::string pattern = quoted->substr(0, from);
    for (std::size_t at = from; at < quoted->size(); ++at) {
        if (!isDigit((*quoted)[at]))
            pattern += (*quoted)[at];
        else if (!isDigit((*quoted)[at - 1]))
            pattern += "[0-9]*";
    }
    return pattern;
}

} // namespace hullwright::apparmor
