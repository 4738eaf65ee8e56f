#include "core/seccomp/list_edits.h"

#include <algorithm>

namespace hullwright::seccomp {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kStep = "\n    ";

/// The item with the line ends that stand before its neighbours; in one line where they do.
std::string laidOut(std::string_view item, std::string_view lead)
{
    const std::size_t line = lead.rfind('\n');
    std::string result;
    for (std::size_t at = 0; at < item.size();) {
        if (!item.substr(at).starts_with(kStep)) {
            result += item[at++];
            continue;
        }
        at += kStep.size();
        if (line != std::string_view::npos) {
            result += lead.substr(line > 0 && lead[line - 1] == '\r' ? line - 1 : line);
            continue;
        }
        at = std::min(item.find_first_not_of(' ', at), item.size());
    }
    return result;
}

} // namespace

std::string ListEdits::blanksBefore(std::size_t offset) const
{
    const std::size_t last = m_json.substr(0, offset).find_last_not_of(kBlanks);
    const std::size_t begin = last == std::string_view::npos ? 0 : last + 1;
    return std::string(m_json.substr(begin, offset - begin));
}

/// Each item goes with the comma before it; those at the beginning with the one after.
void ListEdits::remove(const JsonValue& list, const std::vector<bool>& gone)
{
    const auto& items = list.items;
    for (std::size_t first = 0; first < items.size(); ++first) {
        if (!gone[first])
            continue;
        std::size_t last = first;
        while (last + 1 < items.size() && gone[last + 1])
            ++last;
        if (first > 0)
            m_replacements.push_back({{items[first - 1].span.end, items[last].span.end}, {}});
        else if (last + 1 < items.size())
            m_replacements.push_back({{items.front().span.begin, items[last + 1].span.begin}, {}});
        first = last;
    }
}

void ListEdits::change(const JsonValue& list, const std::vector<std::size_t>& removed, const std::vector<std::string>& added)
{
    std::vector<bool> gone(list.items.size(), false);
    for (const std::size_t index : removed)
        gone.at(index) = true;
    const bool emptied = std::find(gone.begin(), gone.end(), false) == gone.end();
    // The list's own closing bracket stands as deep as the list: its items one step deeper.
    const std::string lead = list.items.empty() ? std::string(kStep) : blanksBefore(list.items.back().span.begin);
    std::string put;
    for (const std::string& item : added)
        put += (put.empty() && emptied ? "" : ",") + lead + laidOut(item, lead);
    if (!emptied) {
        remove(list, gone);
        const std::size_t kept = static_cast<std::size_t>(std::find(gone.rbegin(), gone.rend(), false).base() - gone.begin()) - 1;
        const std::size_t end = list.items[kept].span.end;
        if (!put.empty())
            m_replacements.push_back({{end, end}, std::move(put)});
        return;
    }
    const text::Span inside{list.span.begin + 1, list.span.end - 1};
    const std::string close = list.items.empty() ? "\n  " : blanksBefore(inside.end);
    m_replacements.push_back({inside, added.empty() ? std::string() : put + close});
}

std::string ListEdits::text() const
{
    std::vector<Replacement> sorted = m_replacements;
    // What is put in at the beginning of a removed stretch comes before it.
    std::stable_sort(sorted.begin(), sorted.end(), [](const Replacement& a, const Replacement& b) { return std::pair(a.span.begin, a.span.end) < std::pair(b.span.begin, b.span.end); });
    std::string result;
    std::size_t at = 0;
    for (const Replacement& replacement : sorted) {
        result += m_json.substr(at, replacement.span.begin - at);
        result += replacement.text;
        at = replacement.span.end;
    }
    return result += m_json.substr(at);
}

} // namespace hullwright::seccomp
