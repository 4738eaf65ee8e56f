#include "core/seccomp/call_search.h"

#include "core/seccomp/verdicts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>

namespace hullwright::seccomp {

namespace {

using By = CallMatch::By;
using knowledge::SystemCall;

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return result;
}

std::vector<std::string> words(std::string_view query)
{
    std::vector<std::string> result;
    for (std::size_t at = 0; at < query.size();) {
        const std::size_t begin = query.find_first_not_of(" \t,\r\n", at);
        if (begin == std::string_view::npos)
            break;
        at = std::min(query.find_first_of(" \t,\r\n", begin), query.size());
        result.push_back(lower(query.substr(begin, at - begin)));
    }
    return result;
}

std::optional<std::uint32_t> numberOf(std::string_view word)
{
    const bool hex = word.starts_with("0x");
    const std::string_view digits = hex ? word.substr(2) : word;
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, hex ? 16 : 10);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(number) : std::nullopt;
}

/// What of a call a search may look at, in lower case; made once.
struct Entry {
    const SystemCall* call = nullptr;
    std::vector<std::string> capabilities, lessons, groups;
    std::string category, text;
};

std::vector<Entry> makeIndex()
{
    std::vector<Entry> index;
    for (const SystemCall& call : knowledge::systemCalls()) {
        Entry entry{&call, {}, {}, {}, lower(call.category + " " + call.categoryTitle.source), lower(std::string(call.does.source) + " " + call.why.source)};
        for (const std::string& capability : call.capabilities)
            entry.capabilities.push_back(lower(capability));
        for (const std::string& capability : openedBy(call.name))
            entry.capabilities.push_back(lower(capability));
        for (const knowledge::Lesson& lesson : call.lessons)
            entry.lessons.push_back(lower(lesson.cve));
        for (const std::string& group : call.groups)
            entry.groups.push_back(lower(group));
        index.push_back(std::move(entry));
    }
    return index;
}

bool contains(const std::vector<std::string>& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// Whether a word begins somewhere in a text: "time" finds "the time" and not "sometimes".
bool beginsAWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        if (at == 0 || std::isalnum(static_cast<unsigned char>(text[at - 1])) == 0)
            return true;
    }
    return false;
}

std::optional<By> matched(const Entry& entry, std::string_view word)
{
    const std::string& name = entry.call->name;
    if (name == word)
        return By::Name;
    if (numberOf(word) == entry.call->number)
        return By::Number;
    if (word.starts_with('@'))
        return std::any_of(entry.groups.begin(), entry.groups.end(), [&](const std::string& group) { return group.starts_with(word); }) ? std::optional(By::Group) : std::nullopt;
    if (name.starts_with(word))
        return By::Prefix;
    if (name.find(word) != std::string::npos)
        return By::NamePart;
    const bool lesson = std::any_of(entry.lessons.begin(), entry.lessons.end(), [&](const std::string& cve) { return cve.starts_with(word) || std::string_view(cve).substr(4).starts_with(word); });
    if (lesson && word.size() > 2)
        return By::Lesson;
    if (contains(entry.capabilities, word.starts_with("cap_") ? word.substr(4) : word))
        return By::Capability;
    if (contains(entry.groups, "@" + std::string(word)))
        return By::Group;
    if (beginsAWord(entry.category, word))
        return By::Category;
    return beginsAWord(entry.text, word) ? std::optional(By::Words) : std::nullopt;
}

/// How many letters must change to make one name of the other, for names of usual length.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row[b.size()];
}

} // namespace

std::vector<CallMatch> search(std::string_view query)
{
    static const std::vector<Entry> index = makeIndex();
    const std::vector<std::string> wanted = words(query);
    std::vector<CallMatch> found;
    for (const Entry& entry : index) {
        // The worst of the words decides: "mount 2" is no better answered than its weaker half.
        std::optional<By> worst = wanted.empty() ? std::optional(By::Number) : std::nullopt;
        bool all = true;
        for (const std::string& word : wanted) {
            const auto by = matched(entry, word);
            all = all && by;
            if (by && (!worst || *by > *worst))
                worst = by;
        }
        if (all)
            found.push_back({entry.call, *worst});
    }
    std::stable_sort(found.begin(), found.end(), [](const CallMatch& a, const CallMatch& b) { return a.by < b.by; });
    return found;
}

std::string nearestName(std::string_view name)
{
    constexpr std::size_t kLongest = 40;
    if (name.empty() || name.size() > kLongest)
        return {};
    const std::string wanted = lower(name);
    const std::size_t limit = wanted.size() < 5 ? 1 : 2;
    const SystemCall* best = nullptr;
    std::size_t least = limit + 1;
    for (const SystemCall& call : knowledge::systemCalls()) {
        const std::size_t d = distance(wanted, call.name);
        if (d < least) {
            least = d;
            best = &call;
        }
    }
    return best ? best->name : std::string();
}

} // namespace hullwright::seccomp
