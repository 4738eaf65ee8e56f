#include "ui/models/stack_tree_model.h"

#include "ui/models/key_help.h"
#include "ui/models/origins.h"
#include "ui/models/rename.h"
#include "ui/models/value_kinds.h"
#include "ui/style/icons.h"
#include "ui/style/roles.h"

#include <algorithm>
#include <cmath>

namespace hullwright::ui {

StackTreeModel::StackTreeModel(Document& document, QObject* parent) : QAbstractItemModel(parent), m_document(document), m_root(std::make_unique<TreeItem>())
{
    m_root->fetched = true;
    connect(&document, &Document::analysisChanged, this, &StackTreeModel::follow);
    connect(&document, &Document::stateChanged, this, [this] {
        // Whether rows can be edited is told by flags(), which views ask again.
        if (const int rows = rowCount(); rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(rows - 1, kColumnCount - 1), {});
    });
    if (document.analysis())
        follow(nullptr, document.analysis());
}

StackTreeModel::~StackTreeModel() = default;

TreeItem* StackTreeModel::item(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<TreeItem*>(index.internalPointer()) : m_root.get();
}

QModelIndex StackTreeModel::indexFor(TreeItem* item, int column) const
{
    return item == m_root.get() ? QModelIndex() : createIndex(item->row, column, item);
}

QModelIndex StackTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const TreeItem* above = item(parent);
    if (row < 0 || column < 0 || column >= kColumnCount || parent.column() > 0 || static_cast<std::size_t>(row) >= above->children.size())
        return {};
    return createIndex(row, column, above->children[static_cast<std::size_t>(row)].get());
}

QModelIndex StackTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexFor(item(child)->parent) : QModelIndex();
}

int StackTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(item(parent)->children.size());
}

int StackTreeModel::columnCount(const QModelIndex&) const
{
    return kColumnCount;
}

bool StackTreeModel::hasChildren(const QModelIndex& parent) const
{
    const TreeItem* above = item(parent);
    return parent.column() <= 0 && (above->fetched ? !above->children.empty() : above->size > 0);
}

bool StackTreeModel::canFetchMore(const QModelIndex& parent) const
{
    return parent.column() <= 0 && !item(parent)->fetched;
}

void StackTreeModel::fetchMore(const QModelIndex& parent)
{
    fetch(item(parent));
}

QVariant StackTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const TreeItem& it = *item(index);
    const bool value = index.column() == ValueColumn;
    switch (role) {
    case Qt::DisplayRole: return value ? it.value : it.name;
    case Qt::EditRole: return value ? it.full : it.name;
    case Qt::DecorationRole: return value ? QVariant() : decoration(it);
    case Qt::ToolTipRole: return toolTip(it);
    case Qt::AccessibleTextRole: return accessibleText(it, index.column());
    case Qt::CheckStateRole:
        if (value && it.node == yaml::Kind::Scalar && it.style == yaml::Style::Plain && valueSpec(it.path()).kind == ValueKind::Switch && (it.full == u"true" || it.full == u"false"))
            return it.full == u"true" ? Qt::Checked : Qt::Unchecked;
        return {};
    case PathRole: return QString::fromStdString(yaml::toString(it.path()));
    case ScoreRole: return it.score ? QVariant(*it.score) : QVariant();
    case BandRole: return it.band;
    case ServiceRole: return it.isService();
    case SecondaryRole: return it.kind == TreeItem::Kind::Inherited || (value ? !it.scalar() || it.isService() : it.kind == TreeItem::Kind::Item);
    case Qt::AccessibleDescriptionRole:
    case OriginRole: return m_analysis ? originOf(it, *m_analysis).words : QString();
    default: return {};
    }
}

/// Where it is, what it is set to, and what that is for.
QString StackTreeModel::toolTip(const TreeItem& it) const
{
    const yaml::Path path = it.path();
    QStringList lines{QString::fromStdString(yaml::toString(path))};
    const QString value = it.full.isEmpty() ? it.value : it.full.left(2000);
    lines << value << (m_analysis ? originOf(it, *m_analysis).words : QString()) << keyHelp(path);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant StackTreeModel::decoration(const TreeItem& it) const
{
    if (it.kind == TreeItem::Kind::Stack)
        return icon(QStringLiteral("stack"));
    if (it.isService())
        return icon(QStringLiteral("service"));
    if (it.kind == TreeItem::Kind::Part)
        return icon(QStringLiteral("file"));
    if (it.kind == TreeItem::Kind::Inherited)
        return icon(QStringLiteral("link"));
    if (it.parent != m_root.get() && it.parent->kind != TreeItem::Kind::Part)
        return {};
    for (const char* top : {"networks", "volumes", "secrets", "configs"})
        if (it.name == QLatin1String(top))
            return icon(QString::fromLatin1(top).chopped(1));
    return icon(QStringLiteral("file"));
}

QString StackTreeModel::accessibleText(const TreeItem& it, int column) const
{
    QString text = column == ValueColumn ? it.value : it.name;
    if (column == ValueColumn || !it.score)
        return text;
    return tr("%1, score %2, %3").arg(text, QString::number(std::lround(*it.score)), word(roleOf(static_cast<risk::Band>(it.band))));
}

Qt::ItemFlags StackTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const TreeItem& it = *item(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (it.size == 0 && it.children.empty())
        flags |= it.scalar() && it.kind != TreeItem::Kind::Stack ? Qt::ItemNeverHasChildren : Qt::NoItemFlags;
    if (!m_document.editable() || it.kind == TreeItem::Kind::Stack || it.kind == TreeItem::Kind::Part)
        return flags;
    if (index.column() == ValueColumn && !it.bare && (it.scalar() || it.shared()))
        flags |= data(index, Qt::CheckStateRole).isValid() ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    if (index.column() == NameColumn && it.kind == TreeItem::Kind::Entry && it.parent != m_root.get() && it.parent->kind != TreeItem::Kind::Part)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant StackTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : tr("Value");
}

bool StackTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid())
        return false;
    const TreeItem& it = *item(index);
    const yaml::Path where = it.path();
    if (role == Qt::CheckStateRole) {
        const bool on = value.toInt() == Qt::Checked;
        const QString word = on ? QStringLiteral("true") : QStringLiteral("false");
        return it.shared() ? setShared(it, word, on) : perform(settingSentence(where, word), {yaml::Set{where, on, it.part.document}}, it.part.file);
    }
    const QString text = value.toString();
    if (role != Qt::EditRole || text == data(index, Qt::EditRole).toString())
        return false;
    if (index.column() == NameColumn)
        return !text.trimmed().isEmpty() && rename(it, text.trimmed());
    const bool quoted = it.style == yaml::Style::SingleQuoted || it.style == yaml::Style::DoubleQuoted;
    const yaml::Value wanted = quoted ? yaml::Value(text.toStdString()) : typedValue(text);
    if (it.shared())
        return setShared(it, text, wanted);
    if (it.node == yaml::Kind::Null)
        return perform(settingSentence(where, text), {yaml::Assign{where, wanted, it.part.document}}, it.part.file);
    return perform(settingSentence(where, text), {yaml::Set{where, wanted, it.part.document}}, it.part.file);
}

bool StackTreeModel::setShared(const TreeItem& it, const QString& text, const yaml::Value& value)
{
    const yaml::Path where = it.path();
    const bool here = it.kind == TreeItem::Kind::Entry || it.kind == TreeItem::Kind::Item;
    const std::size_t file = it.part.file;
    const yaml::Place written = it.kind == TreeItem::Kind::Inherited ? it.place : yaml::Place();
    m_document.settle(); // the places are those of the text as it stands; the row may be gone with it
    const auto found = m_document.editable() ? placesOf(where, written) : compose::EditPlaces();
    if (found.places.empty())
        return false;
    const QString sentence = settingSentence(where, text);
    // What stands in one place only is changed there, unless that is another file, or others have it from there.
    const auto& only = found.places.front();
    if (found.places.size() == 1 && !(here && only.file != file) && !(written.valid() && !only.alone()))
        return perform(sentence, compose::assign(only, value));
    Q_EMIT placeWanted(sentence, compose::placed(found, value));
    return true;
}

/// An item of a list has no name by which another text could say something else about it.
compose::EditPlaces StackTreeModel::placesOf(const yaml::Path& where, const yaml::Place& written) const
{
    const auto* service = where.size() > 2 ? std::get_if<std::string>(&where[1]) : nullptr;
    if (service == nullptr)
        return {};
    const Files& files = m_document.analysis()->files();
    const bool item = std::any_of(where.begin(), where.end(), [](const yaml::Step& step) { return std::holds_alternative<std::size_t>(step); });
    return item && written.valid() ? compose::editPlacesAt(files, *service, written) : compose::editPlaces(files, *service, {where.begin() + 2, where.end()});
}

/// What the engine calls a volume that the project makes and gives no name of its own; empty for all else.
static std::string nameOfMadeVolume(const analysis::Analysis& analysis, const yaml::Path& path)
{
    const auto* key = path.size() == 2 && path.front() == yaml::Step(std::string("volumes")) ? std::get_if<std::string>(&path.back()) : nullptr;
    const compose::Volume* volume = key != nullptr ? analysis.project.stack->volume(*key) : nullptr;
    if (volume == nullptr || volume->external || !volume->boundPath.empty())
        return {};
    for (const compose::Spot& spot : compose::spotsOf(analysis.files(), path))
        if (spot.node.kind() == yaml::Kind::Alias || spot.node.find("name") || spot.node.find("<<"))
            return {};
    return volume->name;
}

bool StackTreeModel::rename(const TreeItem& it, const QString& name)
{
    compose::Edits edits = renaming(m_analysis->files(), it.part.file, it.part.document, it.path(), name.toStdString());
    const std::string kept = nameOfMadeVolume(*m_analysis, it.path());
    if (kept.empty())
        return perform(tr("Rename %1 to %2").arg(it.name, name), edits);
    // Under another key the engine would make a new, empty volume, and what was in the old one would seem lost.
    edits.emplace_back(yaml::Assign{{std::string("volumes"), name.toStdString(), std::string("name")}, kept, it.part.document}, it.part.file);
    return perform(tr("Rename %1 to %2, and keep its data: the engine still calls it %3").arg(it.name, name, QString::fromStdString(kept)), edits);
}

bool StackTreeModel::perform(const QString& sentence, const std::vector<yaml::Operation>& operations, std::size_t file)
{
    compose::Edits edits;
    for (const yaml::Operation& operation : operations)
        edits.emplace_back(operation, file);
    return perform(sentence, edits);
}

bool StackTreeModel::perform(const QString& sentence, const compose::Edits& edits)
{
    const auto done = m_document.performEdits(sentence, edits);
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

yaml::Path StackTreeModel::path(const QModelIndex& index) const
{
    return item(index)->path();
}

yaml::Node StackTreeModel::node(const QModelIndex& index) const
{
    return m_analysis && index.isValid() ? nodeOf(*item(index), m_analysis->files()) : yaml::Node();
}

yaml::Place StackTreeModel::origin(const QModelIndex& index) const
{
    return m_analysis && index.isValid() ? originOf(*item(index), *m_analysis).place : yaml::Place();
}

Part StackTreeModel::partOf(const QModelIndex& index) const
{
    return item(index)->own().part;
}

QModelIndex StackTreeModel::indexOf(const yaml::Path& path, int column, const Part& part)
{
    TreeItem* at = m_root.get();
    const auto isPart = [](const auto& child) { return child->kind == TreeItem::Kind::Part; };
    if (part != Part{}) {
        fetch(at);
        const auto found = std::find_if(at->children.begin(), at->children.end(), [&](const auto& child) { return isPart(child) && child->part == part; });
        if (found == at->children.end())
            return {};
        at = found->get();
    }
    for (const yaml::Step& step : path) {
        fetch(at);
        const auto found = std::find_if(at->children.begin(), at->children.end(), [&](const auto& child) { return child->step == step && !isPart(child); });
        if (found == at->children.end())
            break;
        at = found->get();
    }
    return indexFor(at, column);
}

bool StackTreeModel::remove(const QModelIndex& index)
{
    const TreeItem& it = *item(index);
    if (!index.isValid() || it.kind == TreeItem::Kind::Stack || it.kind == TreeItem::Kind::Part || it.kind == TreeItem::Kind::Inherited || !m_document.editable())
        return false;
    const yaml::Path where = it.path();
    return perform(removingSentence(where), {yaml::Remove{where, it.part.document}}, it.part.file);
}

bool StackTreeModel::add(const QModelIndex& parent, const QString& key, const QString& value)
{
    const TreeItem& above = *item(parent);
    const Part part = above.own().part; // to what is inherited it is added in the service's own text
    yaml::Path where = above.path();
    if (above.node == yaml::Kind::Sequence) {
        const QString sentence = tr("Add %1 to %2").arg(value, QString::fromStdString(yaml::toString(where)));
        return perform(sentence, {yaml::Append{where, typedValue(value), {}, part.document}}, part.file);
    }
    where.emplace_back(key.trimmed().toStdString());
    const yaml::Value wanted = value.isEmpty() && above.holdsServices() ? yaml::Value::object() : value.isEmpty() ? yaml::Value() : typedValue(value);
    return perform(value.isEmpty() ? tr("Add %1").arg(QString::fromStdString(yaml::toString(where))) : settingSentence(where, value), {yaml::Assign{where, wanted, part.document}}, part.file);
}

bool StackTreeModel::isInherited(const QModelIndex& index) const
{
    return item(index)->kind == TreeItem::Kind::Inherited;
}

bool StackTreeModel::writeOut(const QModelIndex& index)
{
    const yaml::Path where = item(index)->path();
    return perform(tr("Write out %1").arg(QString::fromStdString(yaml::toString(where))), {yaml::Materialise{where, item(index)->part.document}}, item(index)->part.file);
}

} // namespace hullwright::ui
