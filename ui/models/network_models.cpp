#include "ui/models/network_models.h"

#include "ui/style/roles.h"

#include <algorithm>

namespace hullwright::ui {

void PortsModel::setService(const compose::Service* service, bool editable)
{
    syncRows(m_ports, service ? std::vector<compose::Port>(service->ports) : std::vector<compose::Port>(),
             [](const compose::Port& a, const compose::Port& b) { return a.target == b.target && a.published == b.published && a.protocol == b.protocol; });
    m_editable = editable;
    if (!m_ports.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

const compose::Port* PortsModel::port(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_ports[static_cast<std::size_t>(index.row())] : nullptr;
}

int PortsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ports.size());
}

int PortsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant PortsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const compose::Port& port = m_ports[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == LocalColumn)
        return port.loopback() ? Qt::Checked : Qt::Unchecked;
    if (role == ToneRole && index.column() == ReachColumn)
        return static_cast<int>(port.everyInterface() ? Role::Elevated : Role::Muted);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case PublishedColumn: return port.published.empty() ? tr("a free one") : QString::fromStdString(port.published);
    case TargetColumn: return QStringLiteral("%1/%2").arg(port.target).arg(QString::fromStdString(port.protocol));
    case LocalColumn: return tr("this host only");
    default: break;
    }
    if (port.loopback())
        return tr("programs on this host");
    return port.everyInterface() ? tr("everyone who reaches this host") : tr("everyone who reaches %1").arg(QString::fromStdString(port.hostIp));
}

bool PortsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != LocalColumn || !m_editable)
        return false;
    Q_EMIT localRequested(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags PortsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == LocalColumn && m_editable ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant PortsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PublishedColumn: return tr("Port of the host");
    case TargetColumn: return tr("Port inside");
    case LocalColumn: return tr("Published to");
    default: return tr("Who reaches it");
    }
}

void MembershipModel::setService(const compose::Stack& stack, const compose::Service* service, bool editable)
{
    std::vector<Row> next;
    const auto isOn = [](const compose::Service& each, const std::string& key) {
        return std::any_of(each.networks.begin(), each.networks.end(), [&](const compose::NetworkAttachment& attachment) { return attachment.network == key; });
    };
    for (const compose::Network& network : stack.networks) {
        Row row{QString::fromStdString(network.key), service && isOn(*service, network.key), network.internal, network.external, network.implied, {}};
        for (const auto& other : stack.services) {
            if (other.get() != service && isOn(*other, network.key))
                row.others << QString::fromStdString(other->name);
        }
        next.push_back(std::move(row));
    }
    syncRows(m_rows, std::move(next), [](const Row& a, const Row& b) { return a.key == b.key; });
    m_editable = editable;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

QString MembershipModel::network(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].key : QString();
}

int MembershipModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MembershipModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant MembershipModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == NetworkColumn)
        return row.member ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case NetworkColumn: return row.key;
    case KindColumn:
        if (row.external)
            return tr("external: others may be on it");
        return row.internal ? tr("internal: no way out") : tr("with a way out");
    default: return row.others.isEmpty() ? tr("nobody") : row.others.join(QStringLiteral(", "));
    }
}

bool MembershipModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != NetworkColumn || !m_editable)
        return false;
    Q_EMIT memberRequested(network(index.row()), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags MembershipModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == NetworkColumn && m_editable ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant MembershipModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NetworkColumn: return tr("Network");
    case KindColumn: return tr("Kind");
    default: return tr("Who else is on it");
    }
}

} // namespace hullwright::ui
