#include "core/compose/outline_scan.h"

#include <algorithm>
#include <cctype>

namespace hullwright::compose::outline {
namespace {

constexpr std::size_t npos = std::string_view::npos;

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

/// Past the quote that closes the one at `at`; npos where it stays open.
std::size_t closingQuote(std::string_view text, std::size_t at, std::size_t end)
{
    const char quote = text[at];
    for (std::size_t i = at + 1; i < end; ++i) {
        const bool escapes = quote == '"' && text[i] == '\\';
        const bool doubled = quote == '\'' && text[i] == quote && i + 1 < end && text[i + 1] == quote;
        if (escapes || doubled)
            ++i;
        else if (text[i] == quote)
            return i + 1;
    }
    return npos;
}

bool startsComment(std::string_view text, std::size_t at)
{
    return text[at] == '#' && (at == 0 || isSpace(text[at - 1]) || text[at - 1] == '\n');
}

bool endsWord(char c, bool flow)
{
    return isSpace(c) || c == '"' || c == '\'' || c == '#' || (flow && (c == ',' || c == ']' || c == '}'));
}

/// One word so far, and none of YAML's own signs.
bool isWord(std::string_view typed, bool flow)
{
    return typed.empty() || (typed.find_first_of(flow ? " \t\"'[]{}," : " \t\"'") == npos && std::string_view("#&*!|>%@`[]{}").find(typed.front()) == npos);
}

} // namespace

std::size_t lineStart(std::string_view text, std::size_t at)
{
    const auto before = at == 0 ? npos : text.find_last_of("\r\n", at - 1);
    return before == npos ? 0 : before + 1;
}

Line lineAt(std::string_view text, std::size_t begin)
{
    Line line;
    line.begin = begin;
    line.end = std::min(text.find_first_of("\r\n", begin), text.size());
    line.next = line.end < text.size() ? line.end + (text.substr(line.end, 2) == "\r\n" ? 2 : 1) : text.size();
    std::size_t at = line.begin;
    while (at < line.end && text[at] == ' ')
        ++at;
    line.indent = at - line.begin;
    const std::size_t content = skipSpaces(text, at, line.end);
    line.blank = content == line.end;
    line.comment = !line.blank && text[content] == '#';
    const std::string_view whole = text.substr(line.begin, line.end - line.begin);
    line.separator = whole.starts_with("---") || whole.starts_with("...") || whole.starts_with('%');
    return line;
}

std::size_t skipSpaces(std::string_view text, std::size_t at, std::size_t end)
{
    while (at < end && isSpace(text[at]))
        ++at;
    return at;
}

std::size_t skipProperties(std::string_view text, std::size_t at, std::size_t end)
{
    while (at < end && (text[at] == '&' || text[at] == '!')) {
        while (at < end && !isSpace(text[at]))
            ++at;
        at = skipSpaces(text, at, end);
    }
    return at;
}

bool isDash(std::string_view text, std::size_t at, std::size_t end)
{
    return at < end && text[at] == '-' && (at + 1 == end || isSpace(text[at + 1]));
}

std::size_t keyEnd(std::string_view text, std::size_t at, std::size_t end)
{
    at = skipProperties(text, at, end);
    if (at >= end || text[at] == '[' || text[at] == '{' || text[at] == '|' || text[at] == '>')
        return npos;
    if (text[at] == '"' || text[at] == '\'') {
        const std::size_t close = closingQuote(text, at, end);
        return close != npos && close < end && text[close] == ':' ? close : npos;
    }
    for (; at < end; ++at) {
        if (startsComment(text, at))
            return npos;
        if (text[at] == ':' && (at + 1 == end || isSpace(text[at + 1])))
            return at;
    }
    return npos;
}

std::string_view unquoted(std::string_view text)
{
    if (text.size() > 1 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front())
        return text.substr(1, text.size() - 2);
    return text;
}

std::string_view plainText(std::string_view text, std::size_t at, std::size_t end)
{
    if (at >= end || keyEnd(text, at, end) != npos || std::string_view("[{&*!|>").find(text[at]) != npos)
        return {};
    std::size_t stop = at;
    while (stop < end && !(startsComment(text, stop) && stop > at))
        ++stop;
    while (stop > at && isSpace(text[stop - 1]))
        --stop;
    return unquoted(text.substr(at, stop - at));
}

bool inComment(std::string_view text, std::size_t lineBegin, std::size_t offset)
{
    char quote = 0;
    for (std::size_t i = lineBegin; i < offset; ++i) {
        if (quote != 0)
            quote = text[i] == quote ? '\0' : quote;
        else if ((text[i] == '"' || text[i] == '\'') && (i == lineBegin || std::string_view(" \t[{,:").find(text[i - 1]) != npos))
            quote = text[i];
        else if (startsComment(text, i) || (i == lineBegin && text[i] == '#'))
            return true;
    }
    return false;
}

bool isFlow(std::string_view text, std::size_t at, std::size_t offset)
{
    return at < offset && (text[at] == '[' || text[at] == '{');
}

void Flow::feed(std::string_view line)
{
    if (!open())
        m_text.clear();
    m_text += line;
    m_text += '\n';
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (m_quote != 0) {
            if (m_quote == '"' && c == '\\')
                ++i;
            else if (c == m_quote)
                m_quote = 0;
            if (m_quote == 0 && m_brackets.empty())
                return;
        } else if (c == '"' || (c == '\'' && (i == 0 || !std::isalnum(static_cast<unsigned char>(line[i - 1]))))) {
            m_quote = c;
        } else if (c == '#' && (i == 0 || isSpace(line[i - 1]))) {
            return;
        } else if (c == '[' || c == '{') {
            m_brackets += c;
        } else if ((c == ']' || c == '}') && !m_brackets.empty()) {
            m_brackets.pop_back();
            if (m_brackets.empty())
                return;
        }
    }
}

bool takeWord(std::string_view text, std::size_t begin, std::size_t offset, std::size_t end, OutlinePlace& place)
{
    place.quoted = begin < offset && (text[begin] == '"' || text[begin] == '\'');
    const char quote = place.quoted ? text[begin] : '\0';
    place.word.begin = std::min(begin + (place.quoted ? 1 : 0), offset);
    const std::string_view typed = text.substr(place.word.begin, offset - place.word.begin);
    if (place.quoted ? typed.find(quote) != npos : !isWord(typed, place.flow))
        return false;
    std::size_t stop = offset;
    while (stop < end && !endsWord(text[stop], place.flow) && !(text[stop] == ':' && (stop + 1 == end || isSpace(text[stop + 1]))))
        ++stop;
    place.word.end = stop;
    place.colonFollows = stop < end && text[stop] == ':';
    const std::size_t rest = skipSpaces(text, stop, end);
    place.lineEndsHere = rest == end || text[rest] == '#';
    return true;
}

void readValue(std::string_view text, std::size_t begin, std::size_t offset, std::size_t end, OutlinePlace& place)
{
    begin = skipProperties(text, begin, offset);
    if (isFlow(text, begin, offset)) {
        readFlow(text, std::string(text.substr(begin, offset - begin)), place.path, offset, end, place);
        return;
    }
    // `key:` with the place right behind the colon: a value needs a blank before it.
    if (begin == offset && offset > 0 && text[offset - 1] == ':') {
        place.kind = OutlinePlace::Kind::Nothing;
        return;
    }
    if (!takeWord(text, begin, offset, end, place))
        place.kind = OutlinePlace::Kind::Nothing;
}

namespace {

struct Level {
    explicit Level(char opened) : bracket(opened) {}
    char bracket;
    std::size_t index = 0;
    std::string key;
    bool behindColon = false;
    std::vector<std::string> seen;
};

} // namespace

void readFlow(std::string_view text, const std::string& flow, yaml::Path base, std::size_t offset, std::size_t end, OutlinePlace& place)
{
    std::vector<Level> levels;
    std::size_t word = 0; // where the current piece begins
    char quote = 0;
    const auto piece = [&](std::size_t until) {
        std::size_t from = word;
        while (from < until && (isSpace(flow[from]) || flow[from] == '\n'))
            ++from;
        std::size_t to = until;
        while (to > from && (isSpace(flow[to - 1]) || flow[to - 1] == '\n'))
            --to;
        return std::string(unquoted(std::string_view(flow).substr(from, to - from)));
    };
    for (std::size_t i = 0; i < flow.size(); ++i) {
        const char c = flow[i];
        if (quote != 0) {
            if (quote == '"' && c == '\\')
                ++i;
            else if (c == quote)
                quote = 0;
            continue;
        }
        if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '#' && i > 0 && (isSpace(flow[i - 1]) || flow[i - 1] == '\n')) {
            const auto next = flow.find('\n', i);
            if (next == std::string::npos)
                return; // inside a comment
            i = next;
            word = next;
        } else if (c == '[' || c == '{') {
            levels.emplace_back(c);
            word = i + 1;
        } else if ((c == ']' || c == '}') && !levels.empty()) {
            levels.pop_back();
            word = i + 1;
        } else if (c == ',' && !levels.empty()) {
            Level& level = levels.back();
            if (std::string whole = piece(i); level.bracket == '[' && !whole.empty())
                level.seen.push_back(std::move(whole));
            ++level.index;
            level.key.clear();
            level.behindColon = false;
            word = i + 1;
        } else if (c == ':' && !levels.empty() && levels.back().bracket == '{' && i + 1 < flow.size() && (isSpace(flow[i + 1]) || flow[i + 1] == '\n')) {
            levels.back().key = piece(i);
            levels.back().seen.push_back(levels.back().key);
            levels.back().behindColon = true;
            word = i + 1;
        }
    }
    place.kind = OutlinePlace::Kind::Nothing;
    if (levels.empty())
        return;
    place.flow = true;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const bool last = i + 1 == levels.size();
        if (levels[i].bracket == '[')
            base.emplace_back(levels[i].index);
        else if (!last || levels[i].behindColon)
            base.emplace_back(levels[i].key);
    }
    while (word < flow.size() && (isSpace(flow[word]) || flow[word] == '\n'))
        ++word;
    const std::size_t begin = offset - (flow.size() - word);
    if (!takeWord(text, begin, offset, end, place))
        return;
    place.path = std::move(base);
    const Level& level = levels.back();
    if (level.bracket == '[')
        place.kind = OutlinePlace::Kind::Item;
    else
        place.kind = level.behindColon ? OutlinePlace::Kind::Value : OutlinePlace::Kind::Entry;
    if (place.kind != OutlinePlace::Kind::Value)
        place.siblings = level.seen;
}

} // namespace hullwright::compose::outline
