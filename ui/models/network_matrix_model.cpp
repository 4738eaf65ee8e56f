#include "ui/models/network_matrix_model.h"

#include "ui/models/network_picture.h"
#include "ui/style/roles.h"

#include <algorithm>
#include <set>

namespace hullwright::ui {

namespace {

bool attached(const compose::Service& service, const std::string& network)
{
    return std::any_of(service.networks.begin(), service.networks.end(), [&](const compose::NetworkAttachment& each) { return each.network == network; });
}

QString published(const compose::Port& port)
{
    const QString number = publishedNumber(port);
    return port.everyInterface() ? number : QStringLiteral("%1:%2").arg(QString::fromStdString(port.hostIp), number);
}

} // namespace

NetworkMatrixModel::Row NetworkMatrixModel::rowOf(const compose::Service& service, const std::vector<Network>& networks, const std::vector<QStringList>& members)
{
    Row row;
    row.name = QString::fromStdString(service.name);
    row.apart = service.networkMode.has_value();
    for (const compose::Port& port : service.ports) {
        row.outside << published(port);
        row.open = row.open || !port.loopback();
    }
    std::set<QString> reached;
    for (std::size_t i = 0; i < networks.size(); ++i) {
        row.members.push_back(attached(service, networks[i].key.toStdString()));
        if (row.members.back())
            reached.insert(members[i].begin(), members[i].end());
    }
    reached.erase(row.name);
    row.reaches = QStringList(reached.begin(), reached.end());
    return row;
}

void NetworkMatrixModel::syncColumns(std::vector<Network>&& next)
{
    const auto keys = [](const std::vector<Network>& networks) {
        QStringList all;
        for (const Network& network : networks)
            all << network.key;
        return all;
    };
    if (keys(next) != keys(m_networks)) {
        if (!m_networks.empty()) {
            beginRemoveColumns({}, kFirstNetwork, columnCount() - 1);
            m_networks.clear();
            endRemoveColumns();
        }
        if (!next.empty()) {
            beginInsertColumns({}, kFirstNetwork, kFirstNetwork + static_cast<int>(next.size()) - 1);
            m_networks = std::move(next);
            endInsertColumns();
        }
        return;
    }
    m_networks = std::move(next);
}

void NetworkMatrixModel::setAnalysis(const analysis::AnalysisPtr& analysis, bool editable)
{
    std::vector<Network> networks;
    std::vector<Row> rows;
    if (analysis) {
        const compose::Stack& stack = *analysis->project.stack;
        for (const compose::Network& network : stack.networks)
            networks.push_back({QString::fromStdString(network.key), network.internal, network.external});
        std::vector<QStringList> members(networks.size());
        for (const auto& service : stack.services)
            for (std::size_t i = 0; i < networks.size(); ++i)
                if (attached(*service, networks[i].key.toStdString()))
                    members[i] << QString::fromStdString(service->name);
        for (const auto& service : stack.services)
            rows.push_back(rowOf(*service, networks, members));
    }
    m_editable = editable;
    syncColumns(std::move(networks));
    syncRows(m_rows, std::move(rows), [](const Row& a, const Row& b) { return a.name == b.name; });
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QString NetworkMatrixModel::service(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].name : QString();
}

QString NetworkMatrixModel::network(int column) const
{
    const int at = column - kFirstNetwork;
    return at >= 0 && at < static_cast<int>(m_networks.size()) ? m_networks[static_cast<std::size_t>(at)].key : QString();
}

int NetworkMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NetworkMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kFirstNetwork + static_cast<int>(m_networks.size());
}

QString NetworkMatrixModel::cellText(const Row& row, int column) const
{
    switch (column) {
    case ServiceColumn: return row.name;
    case OutsideColumn: return row.outside.join(QStringLiteral(", "));
    case ReachColumn: return row.apart ? tr("its network_mode decides") : row.reaches.isEmpty() ? tr("nobody") : row.reaches.join(QStringLiteral(", "));
    default: return {};
    }
}

QVariant NetworkMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (column >= kFirstNetwork) {
        const auto at = static_cast<std::size_t>(column - kFirstNetwork);
        const bool member = at < row.members.size() && row.members[at];
        if (role == Qt::CheckStateRole)
            return member ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return member ? tr("%1 is on %2").arg(row.name, network(column)) : tr("%1 is not on %2").arg(row.name, network(column));
        return {};
    }
    if (role == ToneRole && column == OutsideColumn)
        return static_cast<int>(row.open ? Role::Elevated : Role::Muted);
    if (role == Qt::AccessibleTextRole && column == OutsideColumn && row.outside.isEmpty())
        return tr("nothing is published");
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return cellText(row, column);
    return {};
}

bool NetworkMatrixModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || network(index.column()).isEmpty() || !m_editable)
        return false;
    Q_EMIT memberRequested(service(index.row()), network(index.column()), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags NetworkMatrixModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const bool mayJoin = index.column() >= kFirstNetwork && m_editable && !m_rows[static_cast<std::size_t>(index.row())].apart;
    return mayJoin ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant NetworkMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case ServiceColumn: return tr("Service");
    case OutsideColumn: return tr("Open outside");
    case ReachColumn: return tr("Reaches, and is reached by");
    default: break;
    }
    const auto at = static_cast<std::size_t>(section - kFirstNetwork);
    if (at >= m_networks.size())
        return {};
    const Network& known = m_networks[at];
    if (role == Qt::ToolTipRole)
        return known.external ? tr("%1: external, others may be on it").arg(known.key) : known.internal ? tr("%1: internal, no way out").arg(known.key) : tr("%1: with a way out").arg(known.key);
    return known.internal ? tr("%1 (internal)").arg(known.key) : known.external ? tr("%1 (external)").arg(known.key) : known.key;
}

} // namespace hullwright::ui
