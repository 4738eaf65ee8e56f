#include "ui/models/records_model.h"

namespace hullwright::ui {

void RecordsModel::setRecords(std::vector<Record> records)
{
    syncRows(m_records, std::move(records), [](const Record& a, const Record& b) { return a.id == b.id; });
    if (!m_records.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const Record* RecordsModel::record(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_records[static_cast<std::size_t>(index.row())] : nullptr;
}

int RecordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RecordsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record& record = m_records[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole && !record.tip.isEmpty())
        return record.tip;
    return role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole ? QVariant(record.cells.value(index.column())) : QVariant();
}

bool RecordsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Record& record = m_records[static_cast<std::size_t>(index.row())];
    const QString text = value.toString().trimmed();
    if (text == record.cells.value(index.column()))
        return false;
    Q_EMIT editRequested(record.id, index.column(), text);
    return true;
}

Qt::ItemFlags RecordsModel::flags(const QModelIndex& index) const
{
    const Record* found = record(index);
    if (!found)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (found->editable && m_columns[index.column()].editable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_columns[section].title) : QVariant();
}

} // namespace hullwright::ui
