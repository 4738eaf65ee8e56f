#include "ui/panels/list_edits.h"

#include "ui/models/value_kinds.h"

namespace hullwright::ui {

namespace {

yaml::Path below(const ListState& list, yaml::Step step)
{
    yaml::Path path = list.path;
    path.push_back(std::move(step));
    return path;
}

std::string keyOf(const QString& entry)
{
    return entry.section(u'=', 0, 0).trimmed().toStdString();
}

yaml::Value valueOf(const QString& entry)
{
    return typedValue(entry.section(u'=', 1).trimmed());
}

/// Whether the file's own text has each entry that is in effect: then one can be edited where it stands.
bool inPlace(const ListState& list, yaml::Kind kind)
{
    return list.written && list.written.kind() == kind && list.written.size() == static_cast<std::size_t>(list.entries.size());
}

/// The whole list anew: what came from elsewhere becomes the service's own with it.
std::vector<yaml::Operation> whole(const ListState& list, const QStringList& entries)
{
    if (entries.isEmpty())
        return list.written ? std::vector<yaml::Operation>{yaml::Remove{list.path}} : std::vector<yaml::Operation>{};
    yaml::Value value = list.form == ListState::Form::Mapping ? yaml::Value::object() : yaml::Value::array();
    for (const QString& entry : entries) {
        if (list.form == ListState::Form::Mapping)
            value[keyOf(entry)] = valueOf(entry);
        else
            value.push_back(entry.toStdString());
    }
    return {yaml::Assign{list.path, value}};
}

} // namespace

std::vector<yaml::Operation> addEntry(const ListState& list, const QString& entry)
{
    if (inPlace(list, yaml::Kind::Mapping))
        return {yaml::Assign{below(list, keyOf(entry)), valueOf(entry)}};
    if (inPlace(list, yaml::Kind::Sequence) || (!list.written && list.entries.isEmpty() && list.form == ListState::Form::Sequence))
        return {yaml::Append{list.path, entry.toStdString(), {}}};
    return whole(list, list.entries + QStringList{entry});
}

std::vector<yaml::Operation> removeEntry(const ListState& list, int index)
{
    QStringList left = list.entries;
    if (index < 0 || index >= left.size())
        return {};
    const QString gone = left.takeAt(index);
    if (left.isEmpty())
        return whole(list, left);
    if (inPlace(list, yaml::Kind::Mapping))
        return {yaml::Remove{below(list, keyOf(gone))}};
    if (inPlace(list, yaml::Kind::Sequence))
        return {yaml::Remove{below(list, static_cast<std::size_t>(index))}};
    return whole(list, left);
}

std::vector<yaml::Operation> changeEntry(const ListState& list, int index, const QString& entry)
{
    QStringList all = list.entries;
    if (index < 0 || index >= all.size())
        return {};
    const QString before = all[index];
    all[index] = entry;
    if (inPlace(list, yaml::Kind::Mapping)) {
        if (keyOf(before) == keyOf(entry))
            return {yaml::Assign{below(list, keyOf(entry)), valueOf(entry)}};
        return {yaml::Rename{below(list, keyOf(before)), keyOf(entry), {}}, yaml::Assign{below(list, keyOf(entry)), valueOf(entry)}};
    }
    if (inPlace(list, yaml::Kind::Sequence))
        return {yaml::Assign{below(list, static_cast<std::size_t>(index)), entry.toStdString()}};
    return whole(list, all);
}

} // namespace hullwright::ui
