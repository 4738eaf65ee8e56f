#include "ui/models/reach_model.h"

#include "core/grants/service_image.h"
#include "core/grants/wiring.h"
#include "core/knowledge/ports.h"
#include "ui/style/roles.h"

#include <algorithm>
#include <map>

namespace hullwright::ui {

namespace {

QString portText(std::uint32_t number, const std::string& protocol)
{
    const knowledge::PortFact* known = knowledge::port(number, protocol);
    const QString text = protocol == "udp" ? QStringLiteral("%1/udp").arg(number) : QString::number(number);
    return known ? ReachModel::tr("%1 (%2)").arg(text, QString::fromStdString(known->service)) : text;
}

} // namespace

ReachModel::Row ReachModel::rowOf(const compose::Service& service) const
{
    Row row;
    row.name = QString::fromStdString(service.name);
    const auto add = [&row](const QString& port) {
        if (!row.ports.contains(port))
            row.ports << port;
    };
    for (const compose::Port& port : service.ports)
        add(portText(port.target, port.protocol));
    if (const auto image = grants::catalogued(service); image.known())
        for (const knowledge::ImagePort& port : image.facts->ports)
            add(portText(port.port, port.protocol));
    if (service.networkMode && service.networkMode->value.starts_with("service:"))
        row.shares = m_picture.serviceAt(QString::fromStdString(service.networkMode->value.substr(8)));
    return row;
}

void ReachModel::setAnalysis(const analysis::AnalysisPtr& analysis)
{
    std::vector<Row> rows;
    m_needs.clear();
    m_picture = {};
    if (analysis) {
        const compose::Stack& stack = *analysis->project.stack;
        m_picture = pictureOf(stack);
        std::map<const compose::Service*, int> numbers;
        for (const auto& service : stack.services) {
            numbers[service.get()] = static_cast<int>(rows.size());
            rows.push_back(rowOf(*service));
        }
        const grants::Wiring wiring(stack, grants::Wiring::To::All);
        for (const grants::Tie& tie : wiring.ties())
            m_needs.emplace(numbers[tie.from], numbers[tie.to]);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto& networks = m_picture.services[i].networks;
            rows[i].wayOut = m_picture.services[i].onHost() || std::any_of(networks.begin(), networks.end(), [this](int network) { return !m_picture.networks[static_cast<std::size_t>(network)].internal; });
        }
    }
    const int count = static_cast<int>(rows.size());
    syncRows(m_rows, std::move(rows), [](const Row& a, const Row& b) { return a.name == b.name; });
    setColumns(count);
    if (count == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(count - 1, count - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, count - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, count - 1);
}

void ReachModel::setColumns(int count)
{
    if (count > m_columns) {
        beginInsertColumns({}, m_columns, count - 1);
        m_columns = count;
        endInsertColumns();
    } else if (count < m_columns) {
        beginRemoveColumns({}, count, m_columns - 1);
        m_columns = count;
        endRemoveColumns();
    }
}

int ReachModel::networkOwner(int service) const
{
    // A ring of services that share with each other is refused by the engine; here it ends.
    for (std::size_t steps = 0; steps < m_rows.size() && m_rows[static_cast<std::size_t>(service)].shares >= 0; ++steps)
        service = m_rows[static_cast<std::size_t>(service)].shares;
    return service;
}

int ReachModel::common(int from, int to) const
{
    const auto& mine = m_picture.services[static_cast<std::size_t>(networkOwner(from))].networks;
    const auto shared = std::find_if(mine.begin(), mine.end(), [&](int network) { return m_picture.isOn(networkOwner(to), network); });
    return shared == mine.end() ? -1 : *shared;
}

ReachModel::Reach ReachModel::reach(int from, int to) const
{
    const auto count = static_cast<int>(m_picture.services.size());
    if (from >= count || to >= count)
        return Reach::None;
    if (from == to)
        return Reach::Itself;
    const bool together = networkOwner(from) == networkOwner(to) || common(from, to) >= 0;
    if (together)
        return m_needs.contains({from, to}) ? Reach::Needed : Reach::Open;
    const NetworkPicture::Service& asks = m_picture.services[static_cast<std::size_t>(networkOwner(from))];
    const NetworkPicture::Service& answers = m_picture.services[static_cast<std::size_t>(networkOwner(to))];
    const bool published = !answers.open.isEmpty() || answers.onHost() || (asks.onHost() && !answers.local.isEmpty());
    if (published && m_rows[static_cast<std::size_t>(networkOwner(from))].wayOut)
        return Reach::Host;
    const auto decides = [](const NetworkPicture::Service& service) { return service.apart() && !service.onHost() && service.mode != QLatin1String("none") && service.mode != QLatin1String("bridge"); };
    return decides(asks) || decides(answers) ? Reach::Unknown : Reach::None;
}

QString ReachModel::sentence(const QModelIndex& index) const
{
    const QString from = service(index.row()), to = service(index.column());
    const auto& ports = m_rows[static_cast<std::size_t>(index.column())].ports;
    const QString where = ports.isEmpty() ? tr("whatever port it listens on") : tr("port %1").arg(ports.join(QStringLiteral(", ")));
    const int network = common(index.row(), index.column());
    const QString on = network < 0 ? tr("the network that they share") : m_picture.networks[static_cast<std::size_t>(network)].key;
    switch (reach(index.row(), index.column())) {
    case Reach::Itself: return tr("%1 itself.").arg(from);
    case Reach::Needed: return tr("%1 reaches %2 on %3, %4, and the files say that it uses it.").arg(from, to, on, where);
    case Reach::Open: return tr("%1 reaches %2 on %3, %4. Nothing in the files says that it needs to.").arg(from, to, on, where);
    case Reach::Host: return tr("%1 shares no network with %2, but reaches what it publishes on the host.").arg(from, to);
    case Reach::Unknown: return tr("Whether %1 reaches %2 is decided by a network_mode outside of these files.").arg(from, to);
    case Reach::None: return tr("%1 does not reach %2.").arg(from, to);
    }
    return {};
}

QVariant ReachModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return sentence(index);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    const Reach kind = reach(index.row(), index.column());
    if (role == ToneRole)
        return static_cast<int>(kind == Reach::Open ? Role::Elevated : kind == Reach::Needed ? Role::Ok : Role::Muted);
    if (role != Qt::DisplayRole)
        return {};
    switch (kind) {
    case Reach::Itself: return QStringLiteral("–");
    case Reach::Needed: return QStringLiteral("●");
    case Reach::Open: return QStringLiteral("◆");
    case Reach::Host: return QStringLiteral("○");
    case Reach::Unknown: return QStringLiteral("?");
    case Reach::None: break;
    }
    return QString();
}

QVariant ReachModel::headerData(int section, Qt::Orientation, int role) const
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(service(section)) : QVariant();
}

} // namespace hullwright::ui
