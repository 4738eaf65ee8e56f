#include "ui/panels/networks_panel.h"

#include "core/compose/addresses.h"
#include "core/harden/segments.h"
#include "ui/models/network_models.h"
#include "ui/models/severity_delegate.h"
#include "ui/panels/network_detail.h"
#include "ui/panels/network_edits.h"
#include "ui/panels/network_words.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/whats_this.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

QTreeView* table(QAbstractItemModel* model, const QString& name, const QString& whatsThis)
{
    auto* view = new QTreeView;
    view->setModel(model);
    introduce(*view, name, whatsThis);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setTabKeyNavigation(false);
    view->setMinimumHeight(kRow * 4);
    view->header()->setStretchLastSection(true);
    return view;
}

QLabel* titleOf(const QString& text, QWidget* buddy)
{
    auto* label = new QLabel(text);
    label->setFont(scaledFont(label->font(), 1.0, QFont::DemiBold));
    label->setBuddy(buddy);
    return label;
}

QLabel* note(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

NetworksPanel::NetworksPanel(Document& document, Selection& selection, QWidget* parent)
    : PanelBase(document, selection, parent), m_ports(new PortsModel(this)), m_networks(new MembershipModel(this)), m_portView(table(m_ports, tr("Published ports"), tr("The ports that the host opens for the service, and on which addresses: on all of them it is reached from wherever the host is, on 127.0.0.1 from the host alone."))),
      m_networkView(table(m_networks, tr("Networks of the stack"), tr("The networks of the stack. A tick puts the service on one: whoever else is on it reaches the service, and is reached by it."))), m_reach(new QLabel), m_noPorts(note({})),
      m_portAbout(new QLabel), m_noNetworks(note({})), m_detail(new NetworkDetail([this](const compose::Origin& origin) { return lineOf(origin); })),
      m_port(new QLineEdit), m_network(new QLineEdit), m_internal(new QCheckBox(tr("&Internal"))), m_addPort(new QPushButton(tr("&Publish"))),
      m_removePort(new QPushButton(tr("&Remove"))), m_addNetwork(new QPushButton(tr("Add &Network"))), m_split(new QPushButton(tr("Split Net&work…")))
{
    setAccessibleName(tr("Networks"));
    auto* content = new QWidget;
    content->setAccessibleName(tr("Networks"));
    m_reach->setWordWrap(true);
    m_reach->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kGap, kUnit, kGap, kUnit);
    column->setSpacing(kUnit);
    column->addWidget(m_reach);
    column->addWidget(titleOf(tr("P&orts"), m_portView));
    column->addWidget(buildPorts(), 1);
    column->addSpacing(kUnit);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(kUnit);
    heading->addWidget(titleOf(tr("Networ&ks"), m_networkView), 1);
    heading->addWidget(m_split);
    column->addLayout(heading);
    column->addWidget(buildNetworks(), 1);
    setWidget(content);
    m_split->setToolTip(tr("See how the network could become several, so that each service reaches only what it works with"));
    connect(m_split, &QPushButton::clicked, this, [this] { Q_EMIT splitRequested(m_flat); });
    connect(m_ports, &PortsModel::localRequested, this, &NetworksPanel::setLocal);
    connect(m_networks, &MembershipModel::memberRequested, this, &NetworksPanel::setMember);
    connect(m_networkView->selectionModel(), &QItemSelectionModel::currentChanged, this, &NetworksPanel::showNetwork);
    connect(m_detail, &NetworkDetail::flagWanted, this, &NetworksPanel::setFlag);
    connect(m_detail, &NetworkDetail::memberWanted, this, &NetworksPanel::setMemberOption);
}

QWidget* NetworksPanel::buildPorts()
{
    auto* box = new QWidget;
    const int letter = fontMetrics().averageCharWidth();
    m_portView->header()->resizeSection(PortsModel::PublishedColumn, letter * 18);
    m_portView->header()->resizeSection(PortsModel::TargetColumn, letter * 14);
    m_portView->header()->resizeSection(PortsModel::LocalColumn, letter * 20);
    m_portView->setItemDelegateForColumn(PortsModel::ReachColumn, new SeverityDelegate(PortsModel::ToneRole, m_portView));
    m_port->setPlaceholderText(tr("8080:80, or 53:53/udp"));
    m_port->setAccessibleName(tr("Port to publish"));
    m_port->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,5}(-[0-9]{1,5})?(:[0-9]{1,5}(-[0-9]{1,5})?)?(/(tcp|udp|sctp))?")), m_port));
    m_addPort->setToolTip(tr("Publish it to this host only; open it to others in the table where that is meant"));
    m_addPort->setEnabled(false);
    m_removePort->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(kUnit);
    row->addWidget(m_port, 1);
    row->addWidget(m_addPort);
    row->addWidget(m_removePort);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    column->addWidget(m_portView, 1);
    column->addWidget(m_noPorts);
    m_portAbout->setWordWrap(true);
    m_portAbout->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_portAbout);
    column->addLayout(row);
    connect(m_port, &QLineEdit::textChanged, this, [this] { m_addPort->setEnabled(m_port->hasAcceptableInput() && document().editable()); });
    connect(m_port, &QLineEdit::returnPressed, this, &NetworksPanel::addPort);
    connect(m_addPort, &QPushButton::clicked, this, &NetworksPanel::addPort);
    connect(m_removePort, &QPushButton::clicked, this, &NetworksPanel::removePort);
    connect(m_portView->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        m_removePort->setEnabled(current.isValid() && document().editable());
        explainPort();
    });
    auto* remove = new QShortcut(QKeySequence::Delete, m_portView, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &NetworksPanel::removePort);
    return box;
}

QWidget* NetworksPanel::buildNetworks()
{
    auto* box = new QWidget;
    const int letter = fontMetrics().averageCharWidth();
    m_networkView->header()->resizeSection(MembershipModel::NetworkColumn, letter * 24);
    m_networkView->header()->resizeSection(MembershipModel::KindColumn, letter * 28);
    m_network->setPlaceholderText(tr("backend"));
    m_network->setAccessibleName(tr("Name of a new network"));
    m_network->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[a-zA-Z0-9._-]+")), m_network));
    m_internal->setToolTip(tr("Nobody on it reaches anything outside, and no port of it is published"));
    m_internal->setChecked(true);
    m_addNetwork->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(kUnit);
    row->addWidget(m_network, 1);
    row->addWidget(m_internal);
    row->addWidget(m_addNetwork);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    column->addWidget(m_networkView, 1);
    column->addWidget(m_noNetworks);
    column->addWidget(m_detail);
    column->addLayout(row);
    connect(m_network, &QLineEdit::textChanged, this, [this] { m_addNetwork->setEnabled(m_network->hasAcceptableInput() && document().editable()); });
    connect(m_network, &QLineEdit::returnPressed, this, &NetworksPanel::addNetwork);
    connect(m_addNetwork, &QPushButton::clicked, this, &NetworksPanel::addNetwork);
    return box;
}

void NetworksPanel::setLocal(int row, bool local)
{
    document().settle();
    const auto* port = m_ports->port(m_ports->index(row, 0));
    if (!port || port->loopback() == local || !document().analysis())
        return;
    const QString number = QString::number(port->target);
    performPort(local ? tr("Publish port %1 of %2 to this host only").arg(number, selection().service()) : tr("Publish port %1 of %2 on every interface").arg(number, selection().service()), *port,
                localEdits(compose::nodeAt(document().analysis()->files(), port->origin.place), local));
}

void NetworksPanel::removePort()
{
    document().settle();
    const auto* port = m_ports->port(m_portView->currentIndex());
    if (port && document().analysis())
        performPort(tr("Publish port %1 of %2 no more").arg(port->target).arg(selection().service()), *port, portRemoval(compose::nodeAt(document().analysis()->files(), port->origin.place)));
}

/// In the file that the port stands in, whichever that is; where it is another's text, its services are asked about.
void NetworksPanel::performPort(const QString& sentence, const compose::Port& port, const std::optional<std::vector<yaml::Operation>>& operations)
{
    const auto found = compose::editPlacesAt(document().analysis()->files(), selection().service().toStdString(), port.origin.place);
    if (!operations || found.places.empty()) {
        const QString line = lineOf(port.origin);
        refreshLater();
        Q_EMIT failed(Error{ErrorCode::Refused, tr("Port %1 of %2 can't be changed here").arg(port.target).arg(selection().service()).toStdString(),
                            line.isEmpty() ? std::string() : tr("Change it where it stands: %1.").arg(line).toStdString(), {}, {}, {}});
        return;
    }
    compose::Edits edits;
    for (const yaml::Operation& operation : *operations)
        edits.emplace_back(operation, found.places.front().file);
    performPlaced(sentence, {found.places, {std::move(edits)}});
}

void NetworksPanel::addPort()
{
    if (!m_port->hasAcceptableInput() || !service())
        return;
    const std::string text = compose::withHostAddress(m_port->text().toStdString(), "127.0.0.1").value_or(std::string());
    m_port->setText({});
    perform(tr("Publish %1 of %2 to this host").arg(QString::fromStdString(text), selection().service()), {yaml::Append{pathOf({"ports"}), text, {}}});
}

void NetworksPanel::setMember(const QString& network, bool member)
{
    const auto* current = service();
    if (!current)
        return;
    if (const auto edits = memberEdits(*current, written(pathOf({"networks"})), network.toStdString(), member))
        perform(member ? tr("Put %1 on the network %2").arg(selection().service(), network) : tr("Take %1 off the network %2").arg(selection().service(), network), *edits);
    else
        Q_EMIT failed(Error{ErrorCode::Refused, tr("%1 would be left without a network").arg(selection().service()).toStdString(), tr("Put it on another one first, or choose none for its network under Isolation.").toStdString(), {}, {}, {}});
}

void NetworksPanel::addNetwork()
{
    const auto* current = service();
    if (!m_network->hasAcceptableInput() || !current)
        return;
    const std::string name = m_network->text().toStdString();
    const QString shown = QString::fromStdString(name);
    if (std::any_of(current->networks.begin(), current->networks.end(), [&](const compose::NetworkAttachment& each) { return each.network == name; }))
        return Q_EMIT failed(Error{ErrorCode::Refused, tr("%1 is on the network %2 already").arg(selection().service(), shown).toStdString(), {}, {}, {}, {}});
    auto edits = memberEdits(*current, written(pathOf({"networks"})), name, true).value_or(std::vector<yaml::Operation>());
    const auto& known = document().analysis()->project.stack->networks;
    const bool isNew = std::none_of(known.begin(), known.end(), [&](const compose::Network& each) { return each.key == name; });
    if (isNew)
        edits.insert(edits.begin(), yaml::Assign{{std::string("networks"), name}, m_internal->isChecked() ? yaml::Value{{"internal", true}} : yaml::Value(nullptr)});
    m_network->setText({});
    perform((isNew ? tr("Put %1 on a new network, %2") : tr("Put %1 on the network %2")).arg(selection().service(), shown), edits);
}

void NetworksPanel::showNetwork()
{
    const auto* current = service();
    const QString key = m_networks->network(m_networkView->currentIndex().row());
    const auto* network = current && !key.isEmpty() ? document().analysis()->project.stack->network(key.toStdString()) : nullptr;
    if (current)
        m_detail->show(network, *current, document().editable());
    else
        m_detail->hide();
}

void NetworksPanel::setFlag(const QString& key, bool on)
{
    const QString network = m_networks->network(m_networkView->currentIndex().row());
    const auto* known = document().analysis() ? document().analysis()->project.stack->network(network.toStdString()) : nullptr;
    const auto edits = networkFlagEdits(network.toStdString(), written({std::string("networks"), network.toStdString()}), known ? known->name : std::string(), key.toStdString(), on);
    if (!edits.empty())
        perform(on ? tr("Make the network %1 %2").arg(network, key) : tr("Make the network %1 no longer %2").arg(network, key), edits);
    refreshLater(); // what could not be changed goes back to what the text says
}

void NetworksPanel::setMemberOption(const QString& key, const QString& value)
{
    const auto* current = service();
    if (!current)
        return;
    const QString network = m_networks->network(m_networkView->currentIndex().row());
    yaml::Value wanted = nullptr;
    if (key == QLatin1String("aliases")) {
        static const QRegularExpression kBetween(QStringLiteral("[\\s,]+"));
        const QStringList names = value.split(kBetween, Qt::SkipEmptyParts);
        if (!names.isEmpty())
            wanted = yaml::Value::array();
        for (const QString& name : names)
            wanted.push_back(name.toStdString());
    } else if (!value.isEmpty()) {
        wanted = value.toStdString();
    }
    const auto& files = document().analysis()->files();
    const auto spots = compose::spotsOf(files, pathOf({"networks"}));
    const auto edits = memberOptionEdits(*current, spots.empty() ? yaml::Node() : spots.back().node, spots.size() == 1 ? files[spots.front().file].tree : nullptr, network.toStdString(), key.toStdString(), wanted);
    if (!edits)
        Q_EMIT failed(Error{ErrorCode::Refused, tr("The networks of %1 stand elsewhere").arg(selection().service()).toStdString(), tr("Change them there: select them in the tree and press F12.").toStdString(), {}, {}, {}});
    else if (!edits->empty())
        perform(value.isEmpty() ? tr("Remove %1 of %2 on the network %3").arg(key, selection().service(), network) : tr("Set %1 of %2 on the network %3 to %4").arg(key, selection().service(), network, value), *edits);
    refreshLater();
}

void NetworksPanel::explainPort()
{
    const auto* port = m_ports->port(m_portView->currentIndex());
    m_portAbout->setVisible(port != nullptr);
    if (!port)
        return;
    const QString line = lineOf(port->origin);
    const QString who = port->loopback() ? tr("Only programs on this host reach it.") : tr("Whoever reaches the host reaches it, past a firewall such as ufw.");
    m_portAbout->setText(tr("%1 %2 Without the entry only services on its networks reach the port, published or not.", "who reaches a port; where that is written").arg(who, line.isEmpty() ? QString() : tr("Written in %1.").arg(line)));
}

void NetworksPanel::offerSplit(const compose::Stack& stack, const compose::Service& service)
{
    m_flat.clear();
    for (const std::string& key : harden::splittable(stack)) {
        if (m_flat.isEmpty() && std::any_of(service.networks.begin(), service.networks.end(), [&](const compose::NetworkAttachment& each) { return each.network == key; }))
            m_flat = QString::fromStdString(key);
    }
    m_split->setVisible(!m_flat.isEmpty());
    m_split->setEnabled(document().editable());
}

void NetworksPanel::refresh(const compose::Service& service)
{
    const bool editable = document().editable();
    const compose::Stack& stack = *document().analysis()->project.stack;
    m_ports->setService(&service, editable);
    m_networks->setService(stack, &service, editable && !service.networkMode);
    m_reach->setText(reachText(stack, service));
    showNetwork();
    explainPort();
    offerSplit(stack, service);
    m_portView->setVisible(!service.ports.empty());
    m_noPorts->setVisible(service.ports.empty());
    m_noPorts->setText(withoutPorts(stack, service));
    m_noNetworks->setText(service.networkMode ? tr("network_mode is set: take it back under Isolation to use networks.") : tr("Services on a network reach each other on every port, published or not."));
    for (QWidget* field : std::initializer_list<QWidget*>{m_port, m_network, m_internal})
        field->setEnabled(editable);
    m_network->setEnabled(editable && !service.networkMode);
}

} // namespace hullwright::ui
