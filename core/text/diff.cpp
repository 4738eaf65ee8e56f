#include "core/text/diff.h"

#include "core/text/line_diff.h"

#include <fmt/format.h>

#include <algorithm>

namespace hullwright::text {

namespace {

constexpr std::size_t kContext = 3;

/// A change in line numbers (from 0), half open.
struct Change {
    std::size_t a0, a1, b0, b1;
};

std::size_t lineNumber(const std::vector<Span>& lines, std::size_t offset)
{
    return static_cast<std::size_t>(std::lower_bound(lines.begin(), lines.end(), offset, [](const Span& line, std::size_t at) { return line.begin < at; })
                                    - lines.begin());
}

std::string range(std::size_t from, std::size_t to)
{
    // An empty range names the line before it, as diff does.
    if (to - from == 1)
        return std::to_string(from + 1);
    return fmt::format("{},{}", to == from ? from : from + 1, to - from);
}

class Writer {
public:
    Writer(std::string_view before, std::string_view after, const std::vector<Span>& a, const std::vector<Span>& b)
        : m_before(before), m_after(after), m_a(a), m_b(b) { }

    /// Changes [first, last) become one hunk.
    void hunk(const std::vector<Change>& changes, std::size_t first, std::size_t last)
    {
        const Change& head = changes[first];
        const Change& tail = changes[last - 1];
        const std::size_t lead = std::min(kContext, head.a0);
        const std::size_t trail = std::min(kContext, m_a.size() - tail.a1);
        out += fmt::format("@@ -{} +{} @@\n", range(head.a0 - lead, tail.a1 + trail), range(head.b0 - lead, tail.b1 + trail));
        std::size_t at = head.a0 - lead;
        for (std::size_t i = first; i < last; ++i) {
            lines(' ', m_before, m_a, at, changes[i].a0);
            lines('-', m_before, m_a, changes[i].a0, changes[i].a1);
            lines('+', m_after, m_b, changes[i].b0, changes[i].b1);
            at = changes[i].a1;
        }
        lines(' ', m_before, m_a, at, tail.a1 + trail);
    }

    std::string out;

private:
    void lines(char mark, std::string_view text, const std::vector<Span>& all, std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i) {
            const std::string_view line = all[i].of(text);
            out += mark;
            out += line;
            if (!line.ends_with('\n'))
                out += "\n\\ No newline at end of file\n";
        }
    }

    std::string_view m_before;
    std::string_view m_after;
    const std::vector<Span>& m_a;
    const std::vector<Span>& m_b;
};

} // namespace

std::string unifiedDiff(std::string_view before, std::string_view after, std::string_view beforeName, std::string_view afterName)
{
    const auto a = splitLines(before);
    const auto b = splitLines(after);
    std::vector<Change> changes;
    for (const LineChange& change : changedLines(before, after))
        changes.push_back({lineNumber(a, change.before.begin), lineNumber(a, change.before.end), lineNumber(b, change.after.begin), lineNumber(b, change.after.end)});
    if (changes.empty())
        return {};
    Writer writer(before, after, a, b);
    writer.out = fmt::format("--- {}\n+++ {}\n", beforeName, afterName);
    std::size_t first = 0;
    for (std::size_t i = 1; i <= changes.size(); ++i) {
        if (i < changes.size() && changes[i].a0 - changes[i - 1].a1 <= 2 * kContext)
            continue;
        writer.hunk(changes, first, i);
        first = i;
    }
    return std::move(writer.out);
}

} // namespace hullwright::text
