#include "core/compose/nearest.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace hullwright::compose {
namespace {

/// Longer texts are no typing errors.
constexpr std::size_t kLongest = 64;

/// Case and `-` against `_` don't count: `Cap-Add` is cap_add at once.
char folded(char c)
{
    if (c == '-')
        return '_';
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = folded(a[i - 1]) == folded(b[j - 1]);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0U : 1U)});
            if (i > 1 && j > 1 && folded(a[i - 1]) == folded(b[j - 2]) && folded(a[i - 2]) == folded(b[j - 1]))
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before.swap(last);
        last.swap(row);
    }
    return last[b.size()];
}

} // namespace

std::string_view nearest(std::string_view typed, std::span<const std::string_view> names)
{
    if (typed.empty() || typed.size() > kLongest)
        return {};
    std::string_view best;
    std::size_t fewest = std::max<std::size_t>(typed.size() / 3, 1) + 1;
    for (const std::string_view name : names) {
        const std::size_t apart = name.size() > typed.size() ? name.size() - typed.size() : typed.size() - name.size();
        if (apart >= fewest)
            continue;
        const std::size_t edits = distance(typed, name);
        if (edits < fewest) {
            fewest = edits;
            best = name;
        }
    }
    return best;
}

} // namespace hullwright::compose
