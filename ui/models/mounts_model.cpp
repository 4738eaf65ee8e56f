#include "ui/models/mounts_model.h"

#include "core/compose/scalars.h"
#include "ui/direction.h"
#include "ui/style/roles.h"
#include "ui/translate.h"

#include <QGuiApplication>

#include <algorithm>

namespace hullwright::ui {

namespace {

bool isOfTheHost(const compose::Mount& mount)
{
    return !mount.resolvedSource.empty();
}

/// The long syntax of a folder in memory has no word for it.
bool mayChangeAccess(const compose::Mount& mount)
{
    return mount.type != compose::Mount::Type::Tmpfs || mount.fromTmpfsKey;
}

std::string scalarOf(const compose::Value& item, const char* key)
{
    const compose::Value* value = item.find(key);
    return value ? compose::scalarText(*value).value_or(std::string()) : std::string();
}

void addGiven(std::vector<GivenFile>& files, GivenFile::Kind kind, const compose::Service& service, const std::vector<compose::FileGrant>& grants, const std::vector<compose::FileSource>& sources)
{
    const compose::Value* list = service.model->find(kind == GivenFile::Kind::Secret ? "secrets" : "configs");
    for (std::size_t i = 0; i < grants.size(); ++i) {
        GivenFile file{kind, grants[i].source, grants[i].target, {}, {}, {}, grants[i].origin};
        if (list && list->list() && i < list->list()->size()) {
            const compose::Value& item = (*list->list())[i];
            const std::string user = scalarOf(item, "uid"), group = scalarOf(item, "gid");
            file.owner = user;
            if (!group.empty())
                file.owner.append(":").append(group);
            file.mode = scalarOf(item, "mode");
        }
        const auto from = std::find_if(sources.begin(), sources.end(), [&](const compose::FileSource& each) { return each.key == file.source; });
        if (from != sources.end())
            file.from = *from;
        files.push_back(std::move(file));
    }
}

} // namespace

std::vector<GivenFile> givenFiles(const compose::Stack& stack, const compose::Service& service)
{
    std::vector<GivenFile> files;
    addGiven(files, GivenFile::Kind::Secret, service, service.secrets, stack.secrets);
    addGiven(files, GivenFile::Kind::Config, service, service.configs, stack.configs);
    return files;
}

void MountsModel::setService(const compose::Stack& stack, const compose::Service& service, bool editable)
{
    std::vector<Row> next;
    for (const compose::Mount& mount : service.mounts)
        next.push_back({mount, std::nullopt});
    for (GivenFile& file : givenFiles(stack, service))
        next.push_back({std::nullopt, std::move(file)});
    syncRows(m_rows, std::move(next), [](const Row& a, const Row& b) {
        if (a.mount && b.mount)
            return a.mount->target == b.mount->target && a.mount->type == b.mount->type;
        return a.file && b.file && a.file->target == b.file->target && a.file->kind == b.file->kind;
    });
    m_editable = editable;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

const compose::Mount* MountsModel::mount(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    const auto& mount = m_rows[static_cast<std::size_t>(index.row())].mount;
    return mount ? &*mount : nullptr;
}

const GivenFile* MountsModel::given(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    const auto& file = m_rows[static_cast<std::size_t>(index.row())].file;
    return file ? &*file : nullptr;
}

QString MountsModel::sourceOf(const GivenFile& file)
{
    if (!file.from)
        return tr("the project has no entry of that name");
    if (file.from->external)
        return tr("kept outside of the project, as %1").arg(QString::fromStdString(file.from->name));
    if (!file.from->file.empty())
        return tr("the file %1").arg(QString::fromStdString(file.from->file));
    return file.from->environment.empty() ? tr("text in the project's own file") : tr("the variable %1 of whoever starts it").arg(QString::fromStdString(file.from->environment));
}

QVariant MountsModel::fileData(const GivenFile& file, int column) const
{
    const QString name = QString::fromStdString(file.source);
    switch (column) {
    case SourceColumn: return file.kind == GivenFile::Kind::Secret ? tr("secret %1").arg(name) : tr("config %1").arg(name);
    case TargetColumn: return (file.target.starts_with('/') ? QString() : file.kind == GivenFile::Kind::Secret ? QStringLiteral("/run/secrets/") : QStringLiteral("/")) + QString::fromStdString(file.target);
    case AccessColumn: return tr("read-only");
    default: return sourceOf(file);
    }
}

knowledge::PathVerdict MountsModel::verdict(const compose::Mount& mount)
{
    return isOfTheHost(mount) ? knowledge::judgePath(mount.resolvedSource) : knowledge::PathVerdict();
}

rules::Severity MountsModel::severity(const compose::Mount& mount)
{
    const knowledge::PathVerdict known = verdict(mount);
    const int level = mount.readOnly ? known.severityReadOnly : known.severityWritable;
    return static_cast<rules::Severity>(std::clamp(level - 1, 0, 4));
}

int MountsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MountsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString MountsModel::sourceText(const compose::Mount& mount) const
{
    if (mount.type == compose::Mount::Type::Tmpfs)
        return tr("memory (tmpfs)");
    return mount.source.empty() ? tr("a new volume") : QString::fromStdString(mount.source);
}

QString MountsModel::opensText(const compose::Mount& mount) const
{
    if (mount.type == compose::Mount::Type::Tmpfs)
        return tr("gone when the service stops");
    if (!isOfTheHost(mount))
        return tr("a volume of the engine's");
    const knowledge::PathVerdict known = verdict(mount);
    return known.kind == knowledge::PathClass::None ? tr("a folder or file of the host") : translated(known.why);
}

QVariant MountsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool words = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (const GivenFile* file = given(index)) {
        if (role == ToneRole && index.column() == OpensColumn)
            return static_cast<int>(Role::Muted);
        return words ? fileData(*file, index.column()) : QVariant();
    }
    const compose::Mount& mount = *m_rows[static_cast<std::size_t>(index.row())].mount;
    if (role == ToneRole && index.column() == OpensColumn)
        return static_cast<int>(isOfTheHost(mount) && severity(mount) > rules::Severity::Info ? roleOf(severity(mount)) : Role::Muted);
    if (role == Qt::CheckStateRole && index.column() == AccessColumn)
        return mayChangeAccess(mount) ? QVariant(mount.readOnly ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (!words)
        return {};
    switch (index.column()) {
    case SourceColumn: return leftToRight(sourceText(mount));
    case TargetColumn: return leftToRight(QString::fromStdString(mount.target));
    case AccessColumn: return mount.readOnly ? tr("read-only") : tr("writable");
    default: return opensText(mount);
    }
}

bool MountsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != AccessColumn || !m_editable || !mount(index) || !mayChangeAccess(*mount(index)))
        return false;
    Q_EMIT readOnlyRequested(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags MountsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (const auto* row = mount(index); index.column() == AccessColumn && m_editable && row && mayChangeAccess(*row))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant MountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SourceColumn: return tr("From");
    case TargetColumn: return tr("In the service");
    case AccessColumn: return tr("Access");
    default: return tr("What it opens");
    }
}

} // namespace hullwright::ui
