#include "core/apparmor/spare.h"

#include "core/apparmor/profile.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace hullwright::apparmor {

namespace {

constexpr std::size_t kMostOfNames = 96; ///< characters of all names of one folder: each costs an alternative as long as what precedes it

/// Names that begin alike, by their next character. AppArmor has no pattern for "any name but these": it is put together of all ways to differ from them.
struct Names {
    std::map<char, Names> next;
    bool ends = false;

    void insert(std::string_view name)
    {
        if (name.empty())
            ends = true;
        else
            next[name.front()].insert(name.substr(1));
    }
};

std::string escaped(char c)
{
    return std::string_view("\\*?[]{}^,").find(c) == std::string_view::npos ? std::string(1, c) : std::string{'\\', c};
}

/// Any name that begins like `begun` and is none of `names`.
void addOthers(const Names& names, const std::string& begun, std::vector<std::string>& alternatives)
{
    if (!names.ends && !begun.empty())
        alternatives.push_back(begun);
    std::string known;
    for (const auto& [c, rest] : names.next) {
        if (c == '-')
            known.insert(0, "-"); // anywhere else it would be a range
        else
            known += escaped(c);
        addOthers(rest, begun + escaped(c), alternatives);
    }
    alternatives.push_back(begun + (known.empty() ? "[^/]*" : "[^" + known + "/]*"));
}

std::string joined(const std::vector<std::string>& alternatives)
{
    std::string text;
    for (const std::string& alternative : alternatives)
        text += (text.empty() ? "" : ",") + alternative;
    return text;
}

class Sparing {
public:
    bool folder(const std::string& path, const std::vector<std::string>& spared)
    {
        std::map<std::string, std::vector<std::string>> deeper; // by name, what of it is spared; its own path: all of it
        Names names;
        std::size_t letters = 0;
        for (const std::string& each : spared) {
            const std::string name = each.substr(path.size() + 1, each.find('/', path.size() + 1) - path.size() - 1);
            if (deeper[name].empty()) {
                letters += name.size();
                names.insert(name);
            }
            deeper[name].push_back(each);
        }
        const auto plain = [](const auto& entry) { return std::all_of(entry.first.begin(), entry.first.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }); };
        if (letters > kMostOfNames || !std::all_of(deeper.begin(), deeper.end(), plain))
            return false;
        const auto quoted = quotePath(path);
        if (!quoted)
            return false;
        const std::string begin = quoted->substr(0, quoted->size() - 1);
        m_patterns.push_back(begin + "{,/}\"");
        std::vector<std::string> others;
        addOthers(names, {}, others);
        m_patterns.push_back(begin + "/" + (others.size() > 1 ? "{" + joined(others) + "}" : others.front()) + "{,/,/**}\"");
        return std::all_of(deeper.begin(), deeper.end(), [&](const auto& entry) {
            const std::string below = path + "/" + entry.first;
            return std::find(entry.second.begin(), entry.second.end(), below) != entry.second.end() || folder(below, entry.second);
        });
    }

    std::vector<std::string> m_patterns;
};

} // namespace

std::optional<std::vector<std::string>> allBut(const std::string& folder, const std::vector<std::string>& spared)
{
    Sparing sparing;
    return sparing.folder(folder, spared) ? std::optional(std::move(sparing.m_patterns)) : std::nullopt;
}

} // namespace hullwright::apparmor
