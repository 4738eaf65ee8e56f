#include "core/text/line_diff.h"

#include <dtl/dtl.hpp>

#include <algorithm>
#include <vector>

namespace hullwright::text {

namespace {

/// Beyond this many lines on both sides that differ, the shortest script costs more than it tells.
constexpr std::size_t kLargestDiff = 40'000;

using Lines = std::vector<std::string_view>;

Lines viewsOf(std::string_view text, const std::vector<Span>& lines, std::size_t from, std::size_t to)
{
    Lines views;
    views.reserve(to - from);
    for (std::size_t i = from; i < to; ++i)
        views.push_back(lines[i].of(text));
    return views;
}

/// Byte range of lines [from, to); an empty range stands at the start of line `from`.
Span bytesOf(const std::vector<Span>& lines, std::size_t from, std::size_t to, std::size_t textSize)
{
    const std::size_t begin = from < lines.size() ? lines[from].begin : textSize;
    return {begin, from == to ? begin : lines[to - 1].end};
}

} // namespace

std::vector<Span> splitLines(std::string_view text)
{
    std::vector<Span> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at);
        const std::size_t next = end == std::string_view::npos ? text.size() : end + 1;
        lines.push_back({at, next});
        at = next;
    }
    return lines;
}

std::vector<LineChange> changedLines(std::string_view before, std::string_view after)
{
    const auto a = splitLines(before);
    const auto b = splitLines(after);
    std::size_t head = 0;
    while (head < a.size() && head < b.size() && a[head].of(before) == b[head].of(after))
        ++head;
    std::size_t tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail].of(before) == b[b.size() - 1 - tail].of(after))
        ++tail;
    const std::size_t aEnd = a.size() - tail;
    const std::size_t bEnd = b.size() - tail;
    if (head == aEnd && head == bEnd)
        return {};
    std::vector<LineChange> changes;
    const auto add = [&](std::size_t a0, std::size_t a1, std::size_t b0, std::size_t b1) {
        if (a0 != a1 || b0 != b1)
            changes.push_back({bytesOf(a, a0, a1, before.size()), bytesOf(b, b0, b1, after.size())});
    };
    if (head == aEnd || head == bEnd || (aEnd - head) + (bEnd - head) > kLargestDiff) {
        add(head, aEnd, head, bEnd);
        return changes;
    }
    dtl::Diff<std::string_view, Lines> diff(viewsOf(before, a, head, aEnd), viewsOf(after, b, head, bEnd));
    diff.compose();
    std::size_t a0 = head, a1 = head, b0 = head, b1 = head;
    for (const auto& [line, info] : diff.getSes().getSequence()) {
        if (info.type == dtl::SES_COMMON) {
            add(a0, a1, b0, b1);
            a0 = ++a1;
            b0 = ++b1;
        } else if (info.type == dtl::SES_DELETE) {
            ++a1;
        } else {
            ++b1;
        }
    }
    add(a0, a1, b0, b1);
    return changes;
}

} // namespace hullwright::text
