// What a service has from elsewhere, at any depth: rows that follow what it comes to, each with the text that says so.
#include "core/compose/edit_places.h"
#include "core/yaml/merge_keys.h"
#include "ui/models/tree_item.h"

#include <algorithm>

namespace hullwright::ui {

namespace {

/// What the text of a structure says itself.
class OwnText {
public:
    OwnText(const TreeItem& item, const yaml::Node& node, const Files& files) : m_files(files), m_item(item), m_node(node) {}

    [[nodiscard]] bool holds(const compose::Value& value) const
    {
        const auto file = compose::fileOf(m_files, value.origin.place);
        const yaml::Node source = file ? m_files[*file].tree->nodeAt(value.origin.place) : yaml::Node();
        return source && holds(source, *file);
    }

    /// A key of its own, or an item that names it.
    [[nodiscard]] bool has(std::string_view key) const
    {
        if (m_item.kind == TreeItem::Kind::Inherited || !m_node)
            return false;
        return m_node.kind() == yaml::Kind::Mapping ? static_cast<bool>(m_node.find(key)) : static_cast<bool>(compose::itemNamed(m_node, key));
    }
    /// Written in it, or the structure itself in a longer form: `build: .` has a context that is no other text.
    [[nodiscard]] bool holds(const yaml::Node& source, std::size_t file) const
    {
        if (!m_node)
            return false;
        if (m_item.kind == TreeItem::Kind::Inherited)
            return source == m_node;
        if (m_node.kind() == yaml::Kind::Sequence && isItem(source))
            return true;
        const auto whole = m_node.span(), part = source.span();
        return file == m_item.part.file && source.document() == m_node.document() && whole.begin <= part.begin && part.end <= whole.end;
    }

private:
    /// What an item stands for that is an alias.
    [[nodiscard]] bool isItem(const yaml::Node& source) const
    {
        if (source.anchor().empty())
            return false;
        for (std::size_t i = 0; i < m_node.size(); ++i)
            if (m_node.item(i).kind() == yaml::Kind::Alias && m_node.item(i).target() == source)
                return true;
        return false;
    }

    const Files& m_files;
    const TreeItem& m_item;
    const yaml::Node& m_node;
};

} // namespace

void addInherited(std::vector<WantedRow>& rows, const TreeItem& item, const yaml::Node& node, const Files& files)
{
    const OwnText own(item, node, files);
    const auto add = [&](const compose::Value& value, yaml::Step step) {
        if (value.origin.kind != compose::Origin::Kind::File)
            return;
        const auto file = compose::fileOf(files, value.origin.place);
        const yaml::Node source = file ? files[*file].tree->nodeAt(value.origin.place) : yaml::Node();
        if (source && !own.holds(source, *file))
            rows.push_back({TreeItem::Kind::Inherited, std::move(step), source, {*file, source.document()}, ModelPtr(item.model, &value)});
    };
    if (const auto* entries = item.model->map()) {
        for (const auto& [key, value] : *entries)
            if (!own.has(key))
                add(value, key);
    } else if (const auto* items = item.model->list(); items && (item.kind == TreeItem::Kind::Inherited || contributes(item, node, *item.model, files))) {
        // Numbered behind the text's own.
        for (const compose::Value& value : *items)
            add(value, rows.size());
    }
}

bool contributes(const TreeItem& item, const yaml::Node& node, const compose::Value& list, const Files& files)
{
    if (!node || node.kind() == yaml::Kind::Null || node.kind() == yaml::Kind::Alias)
        return true;
    const OwnText own(item, node, files);
    return std::any_of(list.list()->begin(), list.list()->end(), [&](const compose::Value& value) { return own.holds(value); });
}

void addModelsBelow(std::vector<WantedRow>& rows, const TreeItem& item)
{
    const auto* items = item.model->list();
    for (WantedRow& row : rows) {
        const compose::Value* value = nullptr;
        if (const auto* key = std::get_if<std::string>(&row.step)) {
            value = item.model->find(*key);
        } else if (items && row.node && row.node.kind() != yaml::Kind::Scalar) {
            const yaml::Place place = yaml::followed(row.node).place();
            const auto found = std::find_if(items->begin(), items->end(), [&](const compose::Value& each) { return each.origin.place == place; });
            value = found == items->end() ? nullptr : &*found;
        }
        if (value && (value->map() || value->list()))
            row.model = ModelPtr(item.model, value);
    }
}

InheritedText inheritedText(const yaml::Node& node, const yaml::Step& step)
{
    const auto* key = std::get_if<std::string>(&step);
    const bool item = key && node.parent() && node.parent().kind() == yaml::Kind::Sequence;
    if (!item || !node.value().starts_with(*key))
        return {node.value()};
    const std::string_view rest = node.value().substr(key->size());
    if (rest.starts_with(':')) // a host and its address: the item as a whole is what there is to write
        return {rest.substr(1), true};
    return rest.empty() || rest.front() == '=' ? InheritedText{rest.substr(rest.empty() ? 0 : 1), rest.empty()} : InheritedText{node.value()};
}

} // namespace hullwright::ui
