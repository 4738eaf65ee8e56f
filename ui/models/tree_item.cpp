#include "ui/models/tree_item.h"

#include "core/compose/schema_lookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>

namespace hullwright::ui {

namespace {

constexpr std::size_t kLongest = 400; ///< characters of a value on show; the editor has it whole

QString oneLine(std::string_view text)
{
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), kLongest)));
    const QString line = whole.simplified().size() == whole.size() ? whole : whole.trimmed().replace(u'\n', u' ').replace(u'\t', u' ');
    return text.size() > kLongest ? line + u'…' : line;
}

QString scalarText(const yaml::Node& node)
{
    switch (node.kind()) {
    case yaml::Kind::Scalar: return node.value().empty() ? QStringLiteral("\"\"") : oneLine(node.value());
    case yaml::Kind::Alias: return QCoreApplication::translate("hullwright::ui::StackTreeModel", "same as &%1").arg(oneLine(node.value()));
    case yaml::Kind::Null:
    case yaml::Kind::Sequence:
    case yaml::Kind::Mapping: break;
    }
    return {};
}

/// Short structures read better at a glance than as a number of items.
QString summary(const yaml::Node& node)
{
    QString text;
    for (std::size_t i = 0; i < node.size() && text.size() < 120; ++i) {
        const yaml::Node item = node.item(i);
        QString part;
        if (item.kind() == yaml::Kind::Sequence || item.kind() == yaml::Kind::Mapping || item.kind() == yaml::Kind::Null)
            part = node.kind() == yaml::Kind::Mapping ? oneLine(node.key(i).value()) : QStringLiteral("…");
        else if (node.kind() == yaml::Kind::Mapping)
            part = QStringLiteral("%1: %2").arg(oneLine(node.key(i).value()), scalarText(item));
        else
            part = scalarText(item);
        text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + part;
    }
    return text;
}

QString serviceSummary(const yaml::Node& node)
{
    if (const yaml::Node image = node.find("image"); image && image.kind() == yaml::Kind::Scalar)
        return oneLine(image.value());
    return node.find("build") ? QCoreApplication::translate("hullwright::ui::StackTreeModel", "built here") : QString();
}

} // namespace

bool TreeItem::holdsServices() const
{
    if (kind == Kind::Stack)
        return true;
    const auto* key = std::get_if<std::string>(&step);
    return kind == Kind::Entry && parent->kind == Kind::Part && key && *key == "services";
}

yaml::Path TreeItem::path() const
{
    if (kind == Kind::Root || kind == Kind::Part)
        return {};
    if (kind == Kind::Stack)
        return {std::string("services")};
    yaml::Path path = parent->path();
    path.push_back(step);
    return path;
}

const TreeItem& TreeItem::own() const
{
    const TreeItem* at = this;
    while (at->kind == Kind::Inherited)
        at = at->parent;
    return *at;
}

const TreeItem* TreeItem::service() const
{
    for (const TreeItem* at = this; at != nullptr; at = at->parent) {
        if (at->isService())
            return at->parent->kind == Kind::Stack ? at : nullptr;
    }
    return nullptr;
}

namespace {

/// Every document but the first of the main file.
void addParts(std::vector<WantedRow>& rows, const Files& files)
{
    for (std::size_t file = 0; file < files.size(); ++file) {
        for (std::size_t document = file == 0 ? 1 : 0; files[file].used && document < files[file].tree->documentCount(); ++document)
            rows.push_back({TreeItem::Kind::Part, (file << 24U) + document, files[file].tree->root(document), {file, document}});
    }
}

QString roleWord(compose::FileRole role)
{
    switch (role) {
    case compose::FileRole::Main: break;
    case compose::FileRole::Override: return QCoreApplication::translate("hullwright::ui::StackTreeModel", "override");
    case compose::FileRole::Included: return QCoreApplication::translate("hullwright::ui::StackTreeModel", "included");
    case compose::FileRole::Extended: return QCoreApplication::translate("hullwright::ui::StackTreeModel", "extended");
    }
    return {};
}

QString partName(const Part& part, const Files& files)
{
    const compose::SourceFile& file = files[part.file];
    QString name = QString::fromStdString(file.name);
    if (file.tree->documentCount() < 2)
        return name;
    const QString document = QCoreApplication::translate("hullwright::ui::StackTreeModel", "Document %1").arg(part.document + 1);
    return files.size() < 2 ? document : QCoreApplication::translate("hullwright::ui::StackTreeModel", "%1, document %2").arg(name).arg(part.document + 1);
}

/// What each service comes to.
void addModels(std::vector<WantedRow>& rows, const compose::Stack& stack)
{
    std::map<std::string_view, const compose::Service*> services;
    for (const auto& service : stack.services)
        services.emplace(service->name, service.get());
    for (WantedRow& row : rows) {
        const auto* name = std::get_if<std::string>(&row.step);
        const auto found = name ? services.find(*name) : services.end();
        if (found != services.end())
            row.model = found->second->model;
    }
}

/// A name alone is a variable there, whose value comes from elsewhere; in other lists it is all there is.
bool takesPairs(const yaml::Path& path)
{
    const compose::Shape* shape = compose::spotAt(path).shape;
    return shape != nullptr && (shape->form == compose::Form::Mapping || shape->form == compose::Form::NullableMapping);
}

/// Of an item NAME=VALUE of another list, what follows the name; false where there is no value and can't be one.
bool readInherited(const TreeItem& item, const WantedRow& row, QString& value, QString& full)
{
    const InheritedText inherited = inheritedText(row.node, row.step);
    if (inherited.text.size() == row.node.value().size())
        return true;
    full = QString::fromUtf8(inherited.text.data(), static_cast<qsizetype>(inherited.text.size()));
    value = inherited.text.empty() && !inherited.bare ? QStringLiteral("\"\"") : oneLine(inherited.text);
    return !inherited.bare || takesPairs(item.parent->path());
}

} // namespace

std::size_t hashOf(const WantedRow& row, const Files& files)
{
    return row.node ? std::hash<std::string_view>()(row.node.span().of(files[row.part.file].tree->text())) : 0;
}

std::vector<WantedRow> wantedRows(const TreeItem& item, const yaml::Node& node, const analysis::Analysis& analysis)
{
    std::vector<WantedRow> rows;
    if (item.kind == TreeItem::Kind::Inherited) {
        addInherited(rows, item, node, analysis.files());
        return rows;
    }
    const bool top = item.kind == TreeItem::Kind::Root;
    if (top)
        rows.push_back({TreeItem::Kind::Stack, std::string("services"), node ? node.find("services") : yaml::Node(), {}});
    if (node && (node.kind() == yaml::Kind::Mapping || node.kind() == yaml::Kind::Sequence)) {
        rows.reserve(rows.size() + node.size());
        for (std::size_t i = 0; i < node.size(); ++i) {
            if (node.kind() == yaml::Kind::Sequence) {
                rows.push_back({TreeItem::Kind::Item, i, node.item(i), item.part});
                continue;
            }
            std::string key(node.key(i).value());
            if (!top || key != "services")
                rows.push_back({TreeItem::Kind::Entry, std::move(key), node.item(i), item.part});
        }
    }
    if (top)
        addParts(rows, analysis.files());
    if (item.holdsServices())
        addModels(rows, *analysis.project.stack);
    if (item.model && item.service() != nullptr) {
        addModelsBelow(rows, item);
        addInherited(rows, item, node, analysis.files());
    }
    return rows;
}

bool describe(TreeItem& item, const WantedRow& row, const analysis::Analysis& analysis)
{
    const Files& files = analysis.files();
    const yaml::Node& node = row.node;
    QString name, value, full;
    if (const auto* key = std::get_if<std::string>(&row.step))
        name = oneLine(*key);
    else
        name = QString::number(std::get<std::size_t>(row.step) + 1);
    const bool collection = node && (node.kind() == yaml::Kind::Mapping || node.kind() == yaml::Kind::Sequence);
    if (node && collection)
        value = item.isService() ? serviceSummary(node) : summary(node);
    else if (node)
        value = scalarText(node);
    const yaml::Node meant = node && node.kind() == yaml::Kind::Alias && item.parent->service() != nullptr ? node.target() : node;
    if (meant && meant.kind() == yaml::Kind::Scalar)
        full = QString::fromUtf8(meant.value().data(), static_cast<qsizetype>(meant.value().size()));
    const auto kind = node ? node.kind() : yaml::Kind::Null;
    const bool bare = item.kind == TreeItem::Kind::Inherited && kind == yaml::Kind::Scalar && !readInherited(item, row, value, full);
    if (item.kind == TreeItem::Kind::Stack)
        name = item.name, value = QString(); // the model names the stack
    if (item.kind == TreeItem::Kind::Part) {
        name = partName(row.part, files);
        value = roleWord(files[row.part.file].role);
    }
    const bool changed = item.name != name || item.value != value || item.full != full || item.node != kind;
    item.step = row.step;
    item.part = row.part;
    item.name = name;
    item.value = value;
    item.full = full;
    item.node = kind;
    item.style = node ? node.style() : yaml::Style::Plain;
    item.bare = bare;
    item.place = node ? node.place() : yaml::Place();
    item.model = row.model;
    item.region = node ? node.region().get() : nullptr;
    item.hash = hashOf(row, files);
    item.size = node && item.kind != TreeItem::Kind::Inherited ? node.size() : 0;
    if (item.size == 0 && item.model)
        item.size = wantedRows(item, node, analysis).size();
    return changed;
}

yaml::Node nodeOf(const TreeItem& item, const Files& files)
{
    if (item.kind == TreeItem::Kind::Inherited)
        return compose::nodeAt(files, item.place);
    return item.part.file < files.size() ? files[item.part.file].tree->at(item.path(), item.part.document) : yaml::Node();
}

} // namespace hullwright::ui
