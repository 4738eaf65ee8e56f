#include "ui/models/tree_item.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

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

yaml::Path TreeItem::path() const
{
    if (kind == Kind::Root)
        return {};
    if (kind == Kind::Stack)
        return {std::string("services")};
    yaml::Path path = parent->path();
    path.push_back(step);
    return path;
}

std::vector<WantedRow> wantedRows(const TreeItem& item, const yaml::Node& node)
{
    std::vector<WantedRow> rows;
    if (item.kind == TreeItem::Kind::Root)
        rows.push_back({TreeItem::Kind::Stack, std::string("services"), node ? node.find("services") : yaml::Node()});
    if (!node || (node.kind() != yaml::Kind::Mapping && node.kind() != yaml::Kind::Sequence))
        return rows;
    rows.reserve(rows.size() + node.size());
    for (std::size_t i = 0; i < node.size(); ++i) {
        if (node.kind() == yaml::Kind::Sequence) {
            rows.push_back({TreeItem::Kind::Item, i, node.item(i)});
            continue;
        }
        std::string key(node.key(i).value());
        if (item.kind != TreeItem::Kind::Root || key != "services")
            rows.push_back({TreeItem::Kind::Entry, std::move(key), node.item(i)});
    }
    return rows;
}

bool describe(TreeItem& item, const WantedRow& row, std::string_view text)
{
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
    if (node && node.kind() == yaml::Kind::Scalar)
        full = QString::fromUtf8(node.value().data(), static_cast<qsizetype>(node.value().size()));
    const auto kind = node ? node.kind() : yaml::Kind::Null;
    if (item.kind == TreeItem::Kind::Stack)
        name = item.name, value = QString(); // the model names the stack
    const bool changed = item.name != name || item.value != value || item.full != full || item.node != kind;
    item.step = row.step;
    item.name = name;
    item.value = value;
    item.full = full;
    item.node = kind;
    item.style = node ? node.style() : yaml::Style::Plain;
    item.size = node ? node.size() : 0;
    item.region = node ? node.region().get() : nullptr;
    item.hash = 0;
    if (node) {
        item.hash = std::hash<std::string_view>()(node.span().of(text));
    }
    return changed;
}

yaml::Node nodeOf(const TreeItem& item, const yaml::Tree& tree)
{
    return item.kind == TreeItem::Kind::Root ? tree.root() : tree.at(item.path());
}

} // namespace hullwright::ui
