#include "core/text/diff.h"

#include "core/text/patch.h"

#include <algorithm>
#include <dtl/dtl.hpp>
#include <fmt/format.h>
#include <vector>

namespace hullwright::text {

namespace {

constexpr std::size_t kContext = 3;

/// Lines with their line breaks, so that joined they are the text again.
std::vector<std::string> lines(std::string_view text)
{
    std::vector<std::string> out;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::size_t size = end == std::string_view::npos ? text.size() : end + 1;
        out.emplace_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return out;
}

struct Line {
    char mark; ///< ' ', '-' or '+'
    std::string text;
};

/// The edit script line by line. Equal heads and tails are cut off first: files of many lines differ in few.
std::vector<Line> script(std::string_view before, std::string_view after)
{
    const std::vector<std::string> a = lines(before);
    const std::vector<std::string> b = lines(after);
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t head = 0;
    while (head < shorter && a[head] == b[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;

    std::vector<Line> out;
    for (std::size_t i = 0; i < head; ++i)
        out.push_back({' ', a[i]});
    const auto middle = [&](const std::vector<std::string>& list) {
        return std::vector<std::string>(list.begin() + static_cast<std::ptrdiff_t>(head), list.end() - static_cast<std::ptrdiff_t>(tail));
    };
    dtl::Diff<std::string> diff(middle(a), middle(b));
    diff.compose();
    for (const auto& [text, info] : diff.getSes().getSequence()) {
        const char mark = info.type == dtl::SES_DELETE ? '-' : info.type == dtl::SES_ADD ? '+' : ' ';
        out.push_back({mark, text});
    }
    for (std::size_t i = a.size() - tail; i < a.size(); ++i)
        out.push_back({' ', a[i]});
    return out;
}

std::string range(std::size_t start, std::size_t count)
{
    const std::size_t first = count == 0 ? start : start + 1;
    return count == 1 ? fmt::format("{}", first) : fmt::format("{},{}", first, count);
}

void appendLine(std::string& out, const Line& line)
{
    out += line.mark;
    out += line.text;
    if (line.text.empty() || line.text.back() != '\n')
        out += "\n\\ No newline at end of file\n";
}

/// Groups of changes that lie no more than two contexts apart, as [first, last) of the script.
std::vector<Span> groups(const std::vector<Line>& all)
{
    std::vector<Span> out;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].mark == ' ')
            continue;
        const std::size_t begin = i < kContext ? 0 : i - kContext;
        const std::size_t end = std::min(all.size(), i + kContext + 1);
        if (!out.empty() && begin <= out.back().end)
            out.back().end = end;
        else
            out.push_back({begin, end});
    }
    return out;
}

} // namespace

std::string unifiedDiff(std::string_view before, std::string_view after, std::string_view beforeName, std::string_view afterName)
{
    if (before == after)
        return {};
    const std::vector<Line> all = script(before, after);
    std::string out = fmt::format("--- {}\n+++ {}\n", beforeName, afterName);
    std::size_t done = 0;
    std::size_t lineBefore = 0;
    std::size_t lineAfter = 0;
    const auto count = [&](Span span, char other) {
        return static_cast<std::size_t>(std::count_if(all.begin() + static_cast<std::ptrdiff_t>(span.begin), all.begin() + static_cast<std::ptrdiff_t>(span.end),
                                                      [&](const Line& line) { return line.mark != other; }));
    };
    for (const Span& group : groups(all)) {
        lineBefore += count({done, group.begin}, '+');
        lineAfter += count({done, group.begin}, '-');
        const std::size_t sizeBefore = count(group, '+');
        const std::size_t sizeAfter = count(group, '-');
        out += fmt::format("@@ -{} +{} @@\n", range(lineBefore, sizeBefore), range(lineAfter, sizeAfter));
        for (std::size_t i = group.begin; i < group.end; ++i)
            appendLine(out, all[i]);
        lineBefore += sizeBefore;
        lineAfter += sizeAfter;
        done = group.end;
    }
    return out;
}

Patch difference(std::string_view before, std::string_view after)
{
    Patch patch;
    std::size_t offset = 0;
    bool open = false;
    for (const Line& line : before == after ? std::vector<Line>{} : script(before, after)) {
        if (line.mark == ' ') {
            open = false;
            offset += line.text.size();
            continue;
        }
        if (!open)
            patch.hunks.push_back({offset, {}, {}});
        open = true;
        if (line.mark == '-') {
            patch.hunks.back().removed += line.text;
            offset += line.text.size();
        } else {
            patch.hunks.back().inserted += line.text;
        }
    }
    return patch;
}

} // namespace hullwright::text
