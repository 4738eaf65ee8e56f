#include "core/rules/key_order.h"

#include "core/yaml/layout.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace hullwright::rules {

namespace {

struct Place {
    std::string_view key;
    int group;
    enum class Draws : std::uint8_t { All, Group } draws; ///< what may stand by it
    bool moves; ///< what fixes add: a new key may come before it
};

constexpr std::array<Place, 18> kOrder{{
    {"environment", 0, Place::Draws::Group, false}, {"secrets", 0, Place::Draws::Group, true},      {"ports", 1, Place::Draws::Group, false},    {"networks", 1, Place::Draws::Group, true},
    {"user", 2, Place::Draws::All, true},           {"group_add", 2, Place::Draws::All, true},      {"cap_drop", 2, Place::Draws::All, true},    {"cap_add", 2, Place::Draws::All, true},
    {"security_opt", 2, Place::Draws::All, true},   {"read_only", 3, Place::Draws::All, true},      {"tmpfs", 3, Place::Draws::All, true},       {"mem_limit", 4, Place::Draws::All, true},
    {"memswap_limit", 4, Place::Draws::All, true},  {"cpus", 4, Place::Draws::All, true},           {"pids_limit", 4, Place::Draws::All, true},  {"restart", 5, Place::Draws::Group, true},
    {"healthcheck", 5, Place::Draws::Group, true},  {"logging", 5, Place::Draws::Group, true},
}};

std::size_t rankOf(std::string_view key)
{
    return static_cast<std::size_t>(std::find_if(kOrder.begin(), kOrder.end(), [&](const Place& place) { return place.key == key; }) - kOrder.begin());
}

using Keys = std::vector<std::string>;

/// The entry of a key that stands there and may draw the one of `rank`.
std::optional<std::size_t> drawing(const Keys& keys, std::size_t other, std::size_t rank)
{
    const auto found = std::find(keys.begin(), keys.end(), kOrder[other].key);
    const bool may = kOrder[other].draws == Place::Draws::All || kOrder[other].group == kOrder[rank].group;
    return may && found != keys.end() ? std::optional(static_cast<std::size_t>(found - keys.begin())) : std::nullopt;
}

/// Before which entry it would come: behind the nearest of lower rank, else before the nearest of higher rank, its own group first.
std::size_t beside(const Keys& keys, std::size_t rank)
{
    for (const bool own : {true, false}) {
        const auto counts = [&](std::size_t other) { return !own || kOrder[other].group == kOrder[rank].group; };
        for (std::size_t other = rank; other-- > 0;)
            if (const auto entry = counts(other) ? drawing(keys, other, rank) : std::nullopt)
                return *entry + 1;
        for (std::size_t other = rank + 1; other < kOrder.size(); ++other)
            if (const auto entry = counts(other) ? drawing(keys, other, rank) : std::nullopt)
                return *entry;
    }
    return keys.size();
}

/// Before which entry a new key comes; none is known: the end.
std::size_t placeOf(const Keys& keys, std::string_view key)
{
    const std::size_t rank = rankOf(key);
    if (rank == kOrder.size() || keys.empty())
        return keys.size();
    const auto moves = [&](std::size_t entry) { return rankOf(keys[entry]) < kOrder.size() && kOrder[rankOf(keys[entry])].moves; };
    std::size_t place = beside(keys, rank);
    // What was added before, in an earlier wave, is passed: the order is the same whichever came first.
    while (place > 0 && moves(place - 1) && rankOf(keys[place - 1]) > rank)
        --place;
    while (place < keys.size() && moves(place) && rankOf(keys[place]) < rank)
        ++place;
    return std::max<std::size_t>(place, 1); // never above the first line: what stands over that is about the service
}

/// The keys of the services that edits add to, with what they have added.
class Places {
public:
    void place(yaml::Insert& insert, const yaml::Tree& tree, std::size_t file)
    {
        if (insert.path.size() != 2 || insert.path.front() != yaml::Step(std::string("services")))
            return;
        auto known = m_keys.find({file, insert.document, insert.path.back()});
        if (known == m_keys.end())
            known = m_keys.emplace(Service{file, insert.document, insert.path.back()}, keysOf(tree.at(insert.path, insert.document))).first;
        Keys& keys = known->second;
        if (keys.empty())
            return;
        const std::size_t at = placeOf(keys, insert.key);
        insert.after = at == keys.size() ? std::nullopt : std::optional(keys[at - 1]);
        keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(at), insert.key);
    }

private:
    using Service = std::tuple<std::size_t, std::size_t, yaml::Step>;

    /// None for what is on one line, where the end is the only place.
    static Keys keysOf(const yaml::Node& service)
    {
        Keys keys;
        if (!service || service.kind() != yaml::Kind::Mapping || yaml::isFlow(service))
            return keys;
        for (std::size_t i = 0; i < service.size(); ++i)
            keys.emplace_back(service.key(i).value());
        return keys;
    }

    std::map<Service, Keys> m_keys;
};

} // namespace

compose::Edits inOrder(compose::Edits edits, const std::vector<compose::SourceFile>& files)
{
    Places places;
    for (compose::FileEdit& edit : edits)
        if (auto* insert = std::get_if<yaml::Insert>(&edit.operation); insert != nullptr && edit.file < files.size())
            places.place(*insert, *files[edit.file].tree, edit.file);
    return edits;
}

std::vector<yaml::Operation> inOrder(std::vector<yaml::Operation> operations, const yaml::Tree& tree)
{
    Places places;
    for (yaml::Operation& operation : operations)
        if (auto* insert = std::get_if<yaml::Insert>(&operation))
            places.place(*insert, tree, 0);
    return operations;
}

} // namespace hullwright::rules
