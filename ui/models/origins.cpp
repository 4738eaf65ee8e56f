#include "ui/models/origins.h"

#include <QCoreApplication>

namespace hullwright::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("hullwright::ui::Origins", text);
}

/// "line 12", with the file where there are several.
QString lineOf(const yaml::Place& place, const Files& files)
{
    const auto at = compose::locate(files, place);
    if (!at)
        return {};
    const QString line = say(QT_TRANSLATE_NOOP("hullwright::ui::Origins", "line %1")).arg(at->begin.line);
    return files.size() < 2 ? line : say(QT_TRANSLATE_NOOP("hullwright::ui::Origins", "%1, %2")).arg(QString::fromStdString(files[at->file].name), line);
}

/// The nearest anchor around a node.
QString anchorAround(yaml::Node node)
{
    for (; node; node = node.parent())
        if (!node.anchor().empty())
            return QString::fromUtf8(node.anchor().data(), static_cast<qsizetype>(node.anchor().size()));
    return {};
}

QString inherited(const TreeItem& item, const yaml::Node& source, const Files& files)
{
    const QString line = lineOf(item.place, files);
    const yaml::Path path = source.path();
    const auto* name = path.size() > 1 && path.front() == yaml::Step("services") ? std::get_if<std::string>(&path[1]) : nullptr;
    const TreeItem* service = item.service();
    const auto* own = service ? std::get_if<std::string>(&service->step) : nullptr;
    // The same service in another file: an anchor there is not what brings it here.
    if (name && own && *name == *own)
        return say(QT_TRANSLATE_NOOP("hullwright::ui::Origins", "from %1")).arg(line);
    if (const QString anchor = anchorAround(source); !anchor.isEmpty())
        return say(QT_TRANSLATE_NOOP("hullwright::ui::Origins", "merged from &%1, %2")).arg(anchor, line);
    if (name && own)
        return say(QT_TRANSLATE_NOOP("hullwright::ui::Origins", "extended from %1, %2")).arg(QString::fromStdString(*name), line);
    return say(QT_TRANSLATE_NOOP("hullwright::ui::Origins", "from %1")).arg(line);
}

/// What another file or document says about the same thing, where that is what holds; null where it is the row's own text.
const compose::Value* overriding(const TreeItem& item, const yaml::Node& node, const Files& files)
{
    if (!item.parent || !item.parent->model || item.service() == nullptr)
        return nullptr;
    const auto* key = std::get_if<std::string>(&item.step);
    const std::string name = key ? *key : node.kind() == yaml::Kind::Scalar ? std::string(node.value().substr(0, node.value().find('='))) : std::string();
    const compose::Value* value = item.parent->model->find(name);
    if (!value || value->origin.kind != compose::Origin::Kind::File)
        return nullptr;
    const bool whole = item.scalar() || (value->list() && !contributes(item, node, *value, files));
    const auto file = compose::fileOf(files, value->origin.place);
    const yaml::Node source = whole && file ? files[*file].tree->nodeAt(value->origin.place) : yaml::Node();
    return source && (*file != item.part.file || source.document() != item.part.document) ? value : nullptr;
}

} // namespace

RowOrigin originOf(const TreeItem& item, const analysis::Analysis& analysis)
{
    const Files& files = analysis.files();
    const yaml::Node node = nodeOf(item, files);
    if (!node)
        return {};
    if (item.kind == TreeItem::Kind::Inherited)
        return {inherited(item, node, files), item.place};
    if (const yaml::Node target = node.target())
        return {say(QT_TRANSLATE_NOOP("hullwright::ui::Origins", "same as &%1, %2")).arg(QString::fromUtf8(node.value().data(), static_cast<qsizetype>(node.value().size())), lineOf(target.place(), files)), target.place()};
    if (const compose::Value* value = overriding(item, node, files))
        return {say(QT_TRANSLATE_NOOP("hullwright::ui::Origins", "overridden in %1")).arg(lineOf(value->origin.place, files)), value->origin.place};
    return {lineOf(node.place(), files), node.place()};
}

} // namespace hullwright::ui
