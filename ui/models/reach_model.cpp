#include "ui/models/reach_model.h"

#include "core/grants/service_image.h"
#include "core/grants/wiring.h"
#include "core/knowledge/ports.h"
#include "ui/argument_words.h"
#include "ui/style/roles.h"

#include <algorithm>
#include <map>

namespace hullwright::ui {

namespace {

QString portText(std::uint32_t number, const std::string& protocol)
{
    const knowledge::PortFact* known = knowledge::port(number, protocol);
    const QString text = protocol == "udp" ? QStringLiteral("%1/udp").arg(number) : QString::number(number);
    return known ? ReachModel::tr("%1 (%2)").arg(text, QString::fromStdString(inUsersWords(known->service))) : text;
}

/// What it listens on, as far as the file and its image tell.
QStringList portsOf(const compose::Service& service)
{
    QStringList ports;
    const auto add = [&ports](const QString& port) {
        if (!ports.contains(port))
            ports << port;
    };
    for (const compose::Port& port : service.ports)
        add(portText(port.target, port.protocol));
    if (const auto image = grants::catalogued(service); image.known())
        for (const knowledge::ImagePort& port : image.facts->ports)
            add(portText(port.port, port.protocol));
    return ports;
}

} // namespace

ReachModel::Ground::Ground(const compose::Stack* stack)
{
    if (!stack)
        return;
    picture = pictureOf(*stack);
    std::map<const compose::Service*, int> numbers;
    for (const auto& service : stack->services)
        numbers.emplace(service.get(), static_cast<int>(numbers.size()));
    const grants::Wiring wiring(*stack, grants::Wiring::To::All);
    for (const grants::Tie& tie : wiring.ties())
        needs.emplace(numbers[tie.from], numbers[tie.to]);
    constexpr std::string_view kOfService = "service:";
    std::vector<int> shares;
    for (const auto& service : stack->services) {
        const bool shared = service->networkMode && service->networkMode->value.starts_with(kOfService);
        shares.push_back(shared ? picture.serviceAt(QString::fromStdString(service->networkMode->value.substr(kOfService.size()))) : -1);
    }
    for (int service = 0; service < static_cast<int>(shares.size()); ++service) {
        // A ring of services that share with each other is refused by the engine; here it ends.
        int at = service;
        for (std::size_t steps = 0; steps < shares.size() && shares[static_cast<std::size_t>(at)] >= 0; ++steps)
            at = shares[static_cast<std::size_t>(at)];
        owner.push_back(at);
        const NetworkPicture::Service& known = picture.services[static_cast<std::size_t>(at)];
        wayOut.push_back(known.onHost() || std::any_of(known.networks.begin(), known.networks.end(), [this](int network) { return !picture.networks[static_cast<std::size_t>(network)].internal; }));
    }
}

int ReachModel::Ground::common(int from, int to) const
{
    const int other = owner[static_cast<std::size_t>(to)];
    const auto& mine = picture.services[static_cast<std::size_t>(owner[static_cast<std::size_t>(from)])].networks;
    const auto shared = std::find_if(mine.begin(), mine.end(), [&](int network) { return picture.isOn(other, network); });
    return shared == mine.end() ? -1 : *shared;
}

ReachModel::Reach ReachModel::Ground::reach(int from, int to) const
{
    if (from == to)
        return Reach::Itself;
    const auto asking = static_cast<std::size_t>(owner[static_cast<std::size_t>(from)]), answering = static_cast<std::size_t>(owner[static_cast<std::size_t>(to)]);
    if (asking == answering || common(from, to) >= 0)
        return needs.contains({from, to}) ? Reach::Needed : Reach::Open;
    const NetworkPicture::Service& asks = picture.services[asking];
    const NetworkPicture::Service& answers = picture.services[answering];
    const bool published = !answers.open.isEmpty() || answers.onHost() || (asks.onHost() && !answers.local.isEmpty());
    if (published && wayOut[static_cast<std::size_t>(from)])
        return Reach::Host;
    const auto decides = [](const NetworkPicture::Service& service) { return service.apart() && !service.onHost() && service.mode != QLatin1String("none") && service.mode != QLatin1String("bridge"); };
    return decides(asks) || decides(answers) ? Reach::Unknown : Reach::None;
}

void ReachModel::setAnalysis(const analysis::AnalysisPtr& analysis)
{
    Ground ground(analysis ? analysis->project.stack.get() : nullptr);
    std::vector<Row> rows;
    const int count = static_cast<int>(ground.picture.services.size());
    for (int from = 0; from < count; ++from) {
        const compose::Service& service = *analysis->project.stack->services[static_cast<std::size_t>(from)];
        Row& row = rows.emplace_back(Row{QString::fromStdString(service.name), portsOf(service), {}});
        for (int to = 0; to < count; ++to)
            row.reaches.push_back(ground.reach(from, to));
    }
    // Rows hold what they show: those that stay show the same while others go.
    syncRows(m_rows, std::move(rows), [](const Row& a, const Row& b) { return a.name == b.name; });
    setColumns(count);
    m_ground = std::move(ground);
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

ReachModel::Reach ReachModel::reach(int from, int to) const
{
    const auto row = static_cast<std::size_t>(from), column = static_cast<std::size_t>(to);
    return row < m_rows.size() && column < m_rows[row].reaches.size() ? m_rows[row].reaches[column] : Reach::None;
}

QString ReachModel::sentence(const QModelIndex& index) const
{
    const QString from = service(index.row()), to = service(index.column());
    const auto known = static_cast<int>(m_ground.picture.services.size());
    if (index.row() >= known || index.column() >= known || index.column() >= rowCount())
        return {};
    const auto& ports = m_rows[static_cast<std::size_t>(index.column())].ports;
    const QString where = ports.isEmpty() ? tr("whatever port it listens on") : tr("port %1").arg(ports.join(QStringLiteral(", ")));
    const int network = m_ground.common(index.row(), index.column());
    const QString on = network < 0 ? tr("the network that they share") : m_ground.picture.networks[static_cast<std::size_t>(network)].key;
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
