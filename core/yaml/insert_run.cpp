#include "core/yaml/insert_run.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

namespace hullwright::yaml {

std::optional<std::vector<Arranged>> arranged(const Node& mapping, std::span<const Insert> run)
{
    std::vector<Arranged> order(mapping.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::unordered_set<std::string_view> keys;
    for (std::size_t i = 0; i < mapping.size(); ++i)
        keys.insert(mapping.key(i).value());
    const auto behind = [&](std::string_view key) {
        const auto found = std::find_if(order.begin(), order.end(), [&](const Arranged& each) {
            const auto* index = std::get_if<std::size_t>(&each);
            return index != nullptr ? mapping.key(*index).value() == key : std::get<const Insert*>(each)->key == key;
        });
        return found + 1;
    };
    for (const Insert& insert : run) {
        const bool beside = insert.after && !keys.contains(*insert.after);
        if (insert.before || beside || !keys.insert(insert.key).second)
            return std::nullopt;
        order.insert(insert.after ? behind(*insert.after) : order.end(), &insert);
    }
    return order;
}

} // namespace hullwright::yaml
