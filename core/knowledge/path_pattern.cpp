#include "core/knowledge/path_pattern.h"

#include <algorithm>
#include <array>

namespace hullwright::knowledge {

namespace {

constexpr std::string_view kDigit = "[0-9]";

/// The length of the path's prefix that names the Windows system drive, 0 where it has none. `path` has slashes only.
std::size_t systemDrivePrefix(std::string_view path)
{
    static constexpr std::array<std::string_view, 6> kSpellings{"c:", "/c", "//c", "/mnt/c", "/host_mnt/c", "/run/desktop/mnt/host/c"};
    for (std::string_view spelling : kSpellings) {
        if (path.size() < spelling.size() || (path.size() > spelling.size() && path[spelling.size()] != '/'))
            continue;
        if (std::equal(spelling.begin(), spelling.end(), path.begin(), [](char a, char b) { return a == (b == 'C' ? 'c' : b); }))
            return spelling.size();
    }
    return 0;
}

std::string withSlashes(std::string_view path)
{
    std::string text(path);
    const bool windows = text.starts_with("\\\\") || (text.size() > 1 && text[1] == ':');
    if (windows)
        std::replace(text.begin(), text.end(), '\\', '/');
    return text;
}

std::string joined(std::string_view root, std::string_view rest)
{
    std::vector<std::string_view> kept;
    for (std::string_view part : components(rest)) {
        if (part == ".")
            continue;
        if (part != "..")
            kept.push_back(part);
        else if (!kept.empty())
            kept.pop_back();
    }
    std::string result(root);
    for (std::string_view part : kept) {
        if (!result.ends_with('/'))
            result += '/';
        result += part;
    }
    return result;
}

void replacePrefix(std::string& path, std::string_view from, std::string_view to)
{
    if (path.starts_with(from) && (path.size() == from.size() || path[from.size()] == '/'))
        path.replace(0, from.size(), to);
}

Relation relateParts(const std::vector<std::string_view>& path, const std::vector<std::string>& pattern)
{
    const std::size_t common = std::min(path.size(), pattern.size());
    for (std::size_t i = 0; i < common; ++i) {
        // Most patterns part at the first letter, and a thousand services ask about each of them.
        const char first = pattern[i].empty() ? '*' : pattern[i].front();
        if (first != '*' && first != '[' && (path[i].empty() || path[i].front() != first))
            return Relation::Apart;
        if (!matchesComponent(path[i], pattern[i]))
            return Relation::Apart;
    }
    if (path.size() == pattern.size())
        return Relation::Equal;
    return path.size() > pattern.size() ? Relation::PathIsBelow : Relation::PathIsAbove;
}

} // namespace

std::string canonicalPath(std::string_view path)
{
    std::string text = withSlashes(path);
    if (text.starts_with("//./pipe/"))
        return text;
    if (const std::size_t prefix = systemDrivePrefix(text); prefix > 0) {
        std::string result = joined("c:/", std::string_view(text).substr(prefix));
        std::transform(result.begin(), result.end(), result.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        return result;
    }
    std::string result = joined("/", text);
    replacePrefix(result, "/var/run", "/run");
    for (std::string_view twin : {"/bin", "/sbin", "/lib", "/lib64"})
        replacePrefix(result, twin, std::string("/usr").append(twin));
    return result;
}

std::vector<std::string_view> components(std::string_view canonicalPath)
{
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    while (begin < canonicalPath.size()) {
        const std::size_t end = std::min(canonicalPath.find('/', begin), canonicalPath.size());
        if (end > begin)
            parts.push_back(canonicalPath.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

bool matchesComponent(std::string_view text, std::string_view pattern)
{
    // The usual two-pointer match: on a mismatch the last star takes one more character. Never worse than text * pattern.
    std::size_t t = 0, p = 0, starText = 0;
    std::size_t star = std::string_view::npos;
    while (t < text.size()) {
        const bool digitClass = pattern.substr(p, kDigit.size()) == kDigit;
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            starText = t;
        } else if (digitClass ? text[t] >= '0' && text[t] <= '9' : p < pattern.size() && pattern[p] == text[t]) {
            p += digitClass ? kDigit.size() : 1;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++starText;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

PathPattern::PathPattern(std::string text)
    : m_text(std::move(text))
{
    const bool home = m_text.starts_with('~');
    const auto cut = components(std::string_view(m_text).substr(home ? 1 : 0));
    const std::vector<std::string> tail(cut.begin(), cut.end());
    if (!home) {
        m_variants.push_back(tail);
        return;
    }
    for (std::vector<std::string> variant : {std::vector<std::string>{"home", "*"}, std::vector<std::string>{"root"}, std::vector<std::string>{"Users", "*"}}) {
        variant.insert(variant.end(), tail.begin(), tail.end());
        m_variants.push_back(std::move(variant));
    }
}

Relation PathPattern::relate(const std::vector<std::string_view>& path) const
{
    Relation best = Relation::Apart;
    for (const auto& variant : m_variants) {
        const Relation relation = relateParts(path, variant);
        if (relation == Relation::Equal || relation == Relation::PathIsBelow)
            return relation;
        if (relation == Relation::PathIsAbove)
            best = relation;
    }
    return best;
}

} // namespace hullwright::knowledge
