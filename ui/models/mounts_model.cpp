#include "ui/models/mounts_model.h"

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

} // namespace

void MountsModel::setService(const compose::Service* service, bool editable)
{
    syncRows(m_mounts, service ? std::vector<compose::Mount>(service->mounts) : std::vector<compose::Mount>(),
             [](const compose::Mount& a, const compose::Mount& b) { return a.target == b.target && a.type == b.type; });
    m_editable = editable;
    if (!m_mounts.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

const compose::Mount* MountsModel::mount(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_mounts[static_cast<std::size_t>(index.row())] : nullptr;
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
    return parent.isValid() ? 0 : static_cast<int>(m_mounts.size());
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
    const compose::Mount& mount = m_mounts[static_cast<std::size_t>(index.row())];
    if (role == ToneRole && index.column() == OpensColumn)
        return static_cast<int>(isOfTheHost(mount) && severity(mount) > rules::Severity::Info ? roleOf(severity(mount)) : Role::Muted);
    if (role == Qt::CheckStateRole && index.column() == AccessColumn)
        return mount.readOnly ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case SourceColumn: return sourceText(mount);
    case TargetColumn: return QString::fromStdString(mount.target);
    case AccessColumn: return mount.readOnly ? tr("read-only") : tr("writable");
    default: return opensText(mount);
    }
}

bool MountsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != AccessColumn || !m_editable)
        return false;
    Q_EMIT readOnlyRequested(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags MountsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == AccessColumn && m_editable)
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
