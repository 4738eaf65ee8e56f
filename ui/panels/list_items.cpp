#include "ui/panels/list_items.h"

#include "core/yaml/merge_keys.h"
#include "ui/models/value_kinds.h"

#include <algorithm>

namespace hullwright::ui {

namespace {

using Files = std::vector<compose::SourceFile>;
using yaml::Kind;
using yaml::Node;

yaml::Path listPathOf(const std::string& service, const std::string& key)
{
    return {std::string("services"), service, key};
}

std::string nameIn(std::string_view entry)
{
    return std::string(entry.substr(0, entry.find('=')));
}

yaml::Value valueIn(const std::string& entry)
{
    return typedValue(QString::fromStdString(entry).section(u'=', 1).trimmed());
}

/// An entry of a list in some text, and what it becomes; nothing: it goes.
struct Entry {
    std::size_t file = 0;
    Node node;
    std::optional<std::string> becomes;
};

class ItemPlanner {
public:
    ItemPlanner(const Files& files, const std::string& service, const ListItems& list) : m_files(files), m_service(service), m_list(list), m_spots(compose::spotsOf(files, listPathOf(service, list.key))) {}

    std::optional<compose::PlacedEdits> run(const ItemChange& change)
    {
        for (const auto& [index, text] : change.set)
            if (!find(index, text))
                return std::nullopt;
        for (const std::size_t index : change.gone)
            if (!find(index, std::nullopt))
                return std::nullopt;
        addRepeated();
        for (const std::string& text : change.added)
            if (!append(text))
                return std::nullopt;
        setOrRemove();
        return compose::PlacedEdits{{place()}, {std::move(m_edits)}};
    }

private:
    [[nodiscard]] bool known(const Node& node) const
    {
        return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& each) { return each.node == node; });
    }

    bool find(std::size_t index, std::optional<std::string> becomes);
    void addRepeated();
    bool append(const std::string& text);
    void setOrRemove();
    void set(const Entry& entry);
    [[nodiscard]] bool goesWhole(const Node& list) const;
    [[nodiscard]] compose::EditPlace place() const;

    const Files& m_files;
    const std::string& m_service;
    const ListItems& m_list;
    std::vector<compose::Spot> m_spots;
    std::vector<Entry> m_entries;
    std::optional<compose::EditPlace> m_shared; ///< the first text of others that changes
    std::optional<Node> m_grown;                ///< the list that gets new entries
    compose::Edits m_edits;
};

bool ItemPlanner::find(std::size_t index, std::optional<std::string> becomes)
{
    if (index >= m_list.origins.size())
        return false;
    const auto found = compose::editPlacesAt(m_files, m_service, m_list.origins[index].place);
    const Node node = found.source.spot.node;
    if (found.places.empty() || !node.parent())
        return false;
    if (known(node))
        return true;
    if (found.places.front().kind != compose::EditPlace::Kind::Own && !m_shared)
        m_shared = found.places.front();
    m_entries.push_back({found.places.front().file, node, std::move(becomes)});
    return true;
}

/// What goes has to go from each file that says it: the same entry in another one would hold on.
void ItemPlanner::addRepeated()
{
    const auto same = [this](const Node& item, const Node& other) {
        const auto textOf = [](const Node& each) { return each.keyNode() ? std::string(each.keyNode().value()) : std::string(each.value()); };
        const bool byName = m_list.form == ListItems::Form::Mapping;
        return item.kind() != Kind::Mapping && other.kind() != Kind::Mapping && (byName ? nameIn(textOf(item)) == nameIn(textOf(other)) : textOf(item) == textOf(other));
    };
    const std::vector<Entry> gone = m_entries;
    for (const compose::Spot& spot : m_spots) {
        for (std::size_t i = 0; i < spot.node.size(); ++i) {
            const Node item = spot.node.item(i);
            if (!known(item) && std::any_of(gone.begin(), gone.end(), [&](const Entry& each) { return !each.becomes && same(item, each.node); }))
                m_entries.push_back({spot.file, item, std::nullopt});
        }
    }
}

/// Behind the entries of the service's last file that has a list of them.
bool ItemPlanner::append(const std::string& text)
{
    const auto last = std::find_if(m_spots.rbegin(), m_spots.rend(), [](const compose::Spot& each) { return each.node.kind() == Kind::Sequence || each.node.kind() == Kind::Mapping; });
    const yaml::Path path = listPathOf(m_service, m_list.key);
    if (last == m_spots.rend()) {
        m_edits.push_back(compose::aimed(m_files, yaml::Append{path, text, {}}));
        return m_spots.empty(); // an alias is no list to add to
    }
    if (last->node.tag() == "!reset") // whatever stands in it is dropped
        return false;
    m_grown = last->node;
    if (last->node.kind() == Kind::Sequence) {
        m_edits.emplace_back(yaml::Append{path, text, {}, last->document}, last->file);
        return true;
    }
    yaml::Path key = path;
    key.emplace_back(nameIn(text));
    m_edits.emplace_back(yaml::Assign{key, valueIn(text), last->document}, last->file);
    return true;
}

void ItemPlanner::set(const Entry& entry)
{
    const std::string& text = *entry.becomes;
    if (!entry.node.keyNode()) {
        m_edits.emplace_back(yaml::Assign{entry.node.path(), text, entry.node.document()}, entry.file);
        return;
    }
    yaml::Path path = entry.node.path();
    if (const std::string name = nameIn(text); entry.node.keyNode().value() != name) {
        m_edits.emplace_back(yaml::Rename{path, name, {}, entry.node.document()}, entry.file);
        path.back() = name;
    }
    m_edits.emplace_back(yaml::Assign{path, valueIn(text), entry.node.document()}, entry.file);
}

/// Whether nothing is left in a list, so that it goes itself. One with a tag (`!override`) says something even so.
bool ItemPlanner::goesWhole(const Node& list) const
{
    const auto count = std::count_if(m_entries.begin(), m_entries.end(), [&](const Entry& each) { return !each.becomes && each.node.parent() == list; });
    return static_cast<std::size_t>(count) == list.size() && list.tag().empty() && (!m_grown || !(*m_grown == list)) && list.parent() && list.parent().kind() == Kind::Mapping;
}

void ItemPlanner::setOrRemove()
{
    for (const Entry& entry : m_entries)
        if (entry.becomes)
            set(entry);
    // From behind, since those behind an entry move up when it goes.
    std::vector<Entry> gone;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(gone), [](const Entry& each) { return !each.becomes; });
    std::stable_sort(gone.begin(), gone.end(), [](const Entry& a, const Entry& b) { return a.node.indexInParent() > b.node.indexInParent(); });
    std::vector<Node> whole;
    for (const Entry& entry : gone) {
        const Node list = entry.node.parent();
        if (!goesWhole(list))
            m_edits.emplace_back(yaml::Remove{entry.node.path(), entry.node.document()}, entry.file);
        else if (std::find(whole.begin(), whole.end(), list) == whole.end())
            m_edits.emplace_back(yaml::Remove{whole.emplace_back(list).path(), list.document()}, entry.file);
    }
}

compose::EditPlace ItemPlanner::place() const
{
    if (m_shared)
        return *m_shared;
    compose::EditPlace own;
    own.kind = compose::EditPlace::Kind::Own;
    own.name = m_service;
    own.path = listPathOf(m_service, m_list.key);
    own.services = {m_service};
    return own;
}

} // namespace

std::vector<compose::Origin> originsOf(const std::vector<compose::Text>& items)
{
    std::vector<compose::Origin> origins;
    for (const compose::Text& item : items)
        origins.push_back(item.origin);
    return origins;
}

bool isSpread(const Files& files, const std::string& service, const ListItems& list)
{
    const auto spots = compose::spotsOf(files, listPathOf(service, list.key));
    if (spots.size() != 1)
        return spots.size() > 1;
    const Node node = yaml::followed(spots.front().node);
    return node && (node.kind() == Kind::Sequence || node.kind() == Kind::Mapping) && node.size() < list.origins.size();
}

std::optional<compose::PlacedEdits> itemEdits(const Files& files, const std::string& service, const ListItems& list, const ItemChange& change)
{
    return ItemPlanner(files, service, list).run(change);
}

} // namespace hullwright::ui
