// What is written where: the edits that make a value be so at a place, and edits of a service's own text made where its value is shared instead.
#include "core/compose/edit_places.h"

#include "core/yaml/merge_keys.h"
#include "core/yaml/node_value.h"

#include <algorithm>

namespace hullwright::compose {

namespace {

/// A setting of the service that edits change, and what becomes of it.
struct Change {
    yaml::Path below; ///< within the service, as deep as no list is entered
    Edits own;
    EditPlaces found;
    yaml::Value value;
};

/// The setting that an edit changes; empty where it is none of the service.
yaml::Path settingOf(const FileEdit& edit, std::string_view service)
{
    const yaml::Path& path = pathOf(edit.operation);
    if (path.size() < 3 || path[0] != yaml::Step(std::string("services")) || path[1] != yaml::Step(std::string(service)))
        return {};
    const auto end = std::find_if(path.begin() + 2, path.end(), [](const yaml::Step& step) { return std::holds_alternative<std::size_t>(step); });
    return {path.begin() + 2, end};
}

bool isShared(const ValueSource& source)
{
    using Kind = ValueSource::Kind;
    return source.kind == Kind::Alias || source.kind == Kind::MergeKey || source.kind == Kind::Extends;
}

bool samePlace(const EditPlace& a, const EditPlace& b)
{
    return a.kind == b.kind && a.name == b.name && a.file == b.file;
}

/// The edits by setting, in their order; nothing where one is none of the service.
std::optional<std::vector<Change>> changesOf(std::string_view service, const Edits& own)
{
    std::vector<Change> changes;
    for (const FileEdit& edit : own) {
        yaml::Path below = settingOf(edit, service);
        if (below.empty())
            return std::nullopt;
        auto known = std::find_if(changes.begin(), changes.end(), [&](const Change& each) { return each.below == below; });
        if (known == changes.end())
            known = changes.insert(known, Change{std::move(below), {}, {}, {}});
        known->own.push_back(edit);
    }
    return changes;
}

/// What a setting is after the service's own text was edited; nothing where that has none any more.
std::optional<yaml::Value> valueAfter(const std::vector<SourceFile>& edited, std::string_view service, const Change& change)
{
    yaml::Path path{std::string("services"), std::string(service)};
    path.insert(path.end(), change.below.begin(), change.below.end());
    const auto spots = spotsOf(edited, path);
    return spots.empty() ? std::nullopt : yaml::valueOf(spots.back().node);
}

bool isItemNamed(std::string_view text, std::string_view name)
{
    return text.starts_with(name) && (text.size() == name.size() || text[name.size()] == '=');
}

/// An item of a list, as NAME=VALUE; NAME alone takes its value from elsewhere.
std::string itemText(const std::string& name, const yaml::Value& value)
{
    if (value.is_null())
        return name;
    return name + '=' + (value.is_string() ? value.get<std::string>() : value.dump());
}

} // namespace

yaml::Node itemNamed(const yaml::Node& list, std::string_view name)
{
    for (std::size_t i = 0; list && list.kind() == yaml::Kind::Sequence && i < list.size(); ++i) {
        if (const yaml::Node meant = yaml::followed(list.item(i)); meant && meant.kind() == yaml::Kind::Scalar && isItemNamed(meant.value(), name))
            return list.item(i);
    }
    return {};
}

Edits assign(const EditPlace& place, const yaml::Value& value)
{
    if (place.item.empty())
        return {FileEdit(yaml::Assign{place.path, value, place.document}, place.file)};
    const std::string text = itemText(place.item, value);
    if (place.shared) {
        std::vector<std::string> items = *place.shared;
        const auto old = std::find_if(items.begin(), items.end(), [&](const std::string& each) { return isItemNamed(each, place.item); });
        if (old == items.end())
            items.push_back(text);
        else
            *old = text;
        return {FileEdit(yaml::Assign{place.path, items, place.document}, place.file)};
    }
    if (std::holds_alternative<std::string>(place.path.back()))
        return {FileEdit(yaml::Append{place.path, text, {}, place.document}, place.file)};
    return {FileEdit(yaml::Assign{place.path, text, place.document}, place.file)};
}

PlacedEdits placed(const EditPlaces& found, const yaml::Value& value)
{
    PlacedEdits result;
    for (const EditPlace& place : found.places) {
        result.places.push_back(place);
        result.edits.push_back(assign(place, value));
    }
    return result;
}

std::optional<PlacedEdits> elsewhere(const std::vector<SourceFile>& files, std::string_view service, const Edits& own)
{
    auto changes = changesOf(service, own);
    ProjectEditor editor(files);
    if (!changes || !editor.apply(own))
        return std::nullopt;
    const Change* leading = nullptr;
    for (Change& change : *changes) {
        auto value = valueAfter(editor.files(), service, change);
        if (!value)
            return std::nullopt;
        change.value = std::move(*value);
        change.found = editPlaces(files, service, change.below);
        if (!leading && isShared(change.found.source) && change.found.places.size() > 1)
            leading = &change;
    }
    if (!leading)
        return std::nullopt;
    PlacedEdits result;
    for (const EditPlace& place : leading->found.places) {
        Edits edits;
        for (const Change& change : *changes) {
            const auto there = std::find_if(change.found.places.begin(), change.found.places.end(), [&](const EditPlace& each) { return samePlace(each, place); });
            const bool moved = place.kind != EditPlace::Kind::Own && there != change.found.places.end();
            const Edits more = moved ? assign(*there, change.value) : change.own;
            edits.insert(edits.end(), more.begin(), more.end());
        }
        result.places.push_back(place);
        result.edits.push_back(std::move(edits));
    }
    return result;
}

} // namespace hullwright::compose
