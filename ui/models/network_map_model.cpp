#include "ui/models/network_map_model.h"

#include <QMimeData>

namespace hullwright::ui {

namespace {

QString serviceMimeType()
{
    return QStringLiteral("application/x-hullwright-service");
}

} // namespace

void NetworkMapModel::setAnalysis(const analysis::AnalysisPtr& analysis, bool editable)
{
    NetworkPicture next = analysis ? pictureOf(*analysis->project.stack) : NetworkPicture();
    std::vector<Row> rows;
    if (!next.services.empty() || !next.networks.empty()) // numbers of the others count on it
        rows.push_back({Kind::Outside, {}});
    for (const NetworkPicture::Network& network : next.networks)
        rows.push_back({Kind::Network, network.key});
    for (const NetworkPicture::Service& service : next.services)
        rows.push_back({Kind::Service, service.name});
    m_editable = editable;
    m_picture = std::move(next);
    syncRows(m_rows, std::move(rows), [](const Row& a, const Row& b) { return a.kind == b.kind && a.name == b.name; });
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

NetworkMapModel::Kind NetworkMapModel::kind(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].kind;
}

int NetworkMapModel::number(int row) const
{
    const auto networks = static_cast<int>(m_picture.networks.size());
    switch (kind(row)) {
    case Kind::Outside: return 0;
    case Kind::Network: return row - 1;
    case Kind::Service: break;
    }
    return row - 1 - networks;
}

QModelIndex NetworkMapModel::at(Kind kind, int number) const
{
    if (number < 0)
        return {};
    switch (kind) {
    case Kind::Outside: return index(0);
    case Kind::Network: return index(1 + number);
    case Kind::Service: break;
    }
    return index(1 + static_cast<int>(m_picture.networks.size()) + number);
}

int NetworkMapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NetworkMapModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return row.kind == Kind::Outside ? tr("Outside") : row.name;
    // While rows come and go, the numbers of this one are not in step with the picture.
    const int at = number(index.row());
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (row.kind == Kind::Outside)
        return aboutOutside(m_picture);
    if (row.kind == Kind::Network)
        return at < static_cast<int>(m_picture.networks.size()) ? aboutNetwork(m_picture, at) : row.name;
    return at >= 0 && at < static_cast<int>(m_picture.services.size()) ? aboutService(m_picture, at) : row.name;
}

Qt::ItemFlags NetworkMapModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (kind(index.row()) != Kind::Service || !m_editable)
        return flags;
    const int at = number(index.row());
    const bool moves = at >= 0 && at < static_cast<int>(m_picture.services.size()) && !m_picture.services[static_cast<std::size_t>(at)].apart();
    return moves ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList NetworkMapModel::mimeTypes() const
{
    return {serviceMimeType()};
}

QMimeData* NetworkMapModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty() || kind(indexes.front().row()) != Kind::Service)
        return nullptr;
    auto* data = new QMimeData;
    data->setData(serviceMimeType(), m_rows[static_cast<std::size_t>(indexes.front().row())].name.toUtf8());
    return data;
}

QString NetworkMapModel::draggedService(const QMimeData* data)
{
    return data ? QString::fromUtf8(data->data(serviceMimeType())) : QString();
}

} // namespace hullwright::ui
