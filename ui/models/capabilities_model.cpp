#include "ui/models/capabilities_model.h"

#include "ui/panels/capability_edits.h"
#include "ui/style/roles.h"
#include "ui/translate.h"

#include <QFont>

#include <bit>

namespace hullwright::ui {

namespace {

using knowledge::Effect;

constexpr std::array<Effect, 6> kOrder{Effect::HostTakeover, Effect::HostIntegrity, Effect::HostAvailability, Effect::HostInformation, Effect::ContainerOnly, Effect::Harmless};

Role effectRole(Effect effect)
{
    switch (effect) {
    case Effect::HostTakeover: return Role::Critical;
    case Effect::HostIntegrity: return Role::High;
    case Effect::HostAvailability:
    case Effect::HostInformation: return Role::Elevated;
    case Effect::ContainerOnly: return Role::Moderate;
    case Effect::Harmless: return Role::Low;
    }
    return Role::Muted;
}

knowledge::CapabilityMask maskOf(const std::vector<compose::Text>& list)
{
    knowledge::CapabilityMask mask = 0;
    for (const compose::Text& text : list) {
        const auto name = knowledge::canonicalCapability(text.value);
        if (name == "ALL")
            mask |= knowledge::allCapabilities();
        else if (const auto* capability = name ? knowledge::capability(*name) : nullptr)
            mask |= knowledge::bit(*capability);
    }
    return mask;
}

} // namespace

CapabilitiesModel::CapabilitiesModel(QObject* parent) : QAbstractItemModel(parent)
{
    for (const Effect effect : kOrder) {
        Group group{effect, {}};
        for (const knowledge::Capability& capability : knowledge::capabilities())
            if (capability.effect == effect)
                group.members.push_back(&capability);
        if (!group.members.empty())
            m_groups.push_back(std::move(group));
    }
}

void CapabilitiesModel::setService(const compose::Service* service, bool editable)
{
    m_held = service ? held(*service) : 0;
    m_added = service ? maskOf(service->capAdd) : 0;
    m_dropped = service ? maskOf(service->capDrop) : 0;
    m_privileged = service && service->privileged && service->privileged->value;
    m_editable = editable && service;
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex at = index(group, 0);
        Q_EMIT dataChanged(at, at.siblingAtColumn(kColumnCount - 1));
        Q_EMIT dataChanged(index(0, 0, at), index(rowCount(at) - 1, kColumnCount - 1, at));
    }
}

// Groups have the id 0, a capability its group's number + 1.
QModelIndex CapabilitiesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= kColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex CapabilitiesModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0}) : QModelIndex();
}

int CapabilitiesModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].members.size()) : 0;
}

int CapabilitiesModel::columnCount(const QModelIndex&) const
{
    return kColumnCount;
}

const knowledge::Capability* CapabilitiesModel::capability(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return m_groups[index.internalId() - 1].members[static_cast<std::size_t>(index.row())];
}

QString CapabilitiesModel::stateText(const knowledge::Capability& capability) const
{
    const auto bit = knowledge::bit(capability);
    const bool holds = (m_held & bit) != 0;
    if (m_privileged)
        return tr("held: privileged");
    if ((m_added & bit) != 0 && holds)
        return tr("added");
    if ((m_dropped & bit) != 0 && !holds)
        return tr("dropped");
    return holds ? tr("held by default") : tr("not held");
}

QVariant CapabilitiesModel::groupData(int group, int column, int role) const
{
    const Group& g = m_groups[static_cast<std::size_t>(group)];
    knowledge::CapabilityMask mask = 0;
    for (const auto* member : g.members)
        mask |= knowledge::bit(*member);
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == ToneRole)
        return static_cast<int>((mask & m_held) != 0 ? effectRole(g.effect) : Role::Default); // a danger that nobody holds is none
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (column == StateColumn)
        return tr("%1 of %2 held").arg(std::popcount(mask & m_held)).arg(g.members.size());
    if (column != NameColumn)
        return {};
    switch (g.effect) {
    case Effect::HostTakeover: return tr("Take over the host");
    case Effect::HostIntegrity: return tr("Change the host");
    case Effect::HostAvailability: return tr("Slow or stop the host");
    case Effect::HostInformation: return tr("Read about the host");
    case Effect::ContainerOnly: return tr("Stay inside the container");
    case Effect::Harmless: return tr("Without effect here");
    }
    return {};
}

QVariant CapabilitiesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const knowledge::Capability* cap = capability(index);
    if (!cap)
        return groupData(index.row(), index.column(), role);
    const bool holds = (m_held & knowledge::bit(*cap)) != 0;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? QString::fromStdString(cap->name) : index.column() == StateColumn ? stateText(*cap) : translated(cap->allows);
    case Qt::CheckStateRole: return index.column() == NameColumn ? QVariant(holds ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole: return translated(cap->allows) + u'\n' + translated(cap->attack);
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn ? tr("%1, %2").arg(QString::fromStdString(cap->name), stateText(*cap)) : data(index, Qt::DisplayRole).toString();
    case ToneRole: {
        const bool written = ((m_added | m_dropped) & knowledge::bit(*cap)) != 0;
        return static_cast<int>(holds && (written || m_privileged) ? effectRole(cap->effect) : written ? Role::Set : Role::Default);
    }
    case FilterRole: return QString::fromStdString(cap->name) + u' ' + translated(cap->allows) + u' ' + translated(cap->attack);
    default: return {};
    }
}

bool CapabilitiesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const knowledge::Capability* cap = capability(index);
    if (!cap || role != Qt::CheckStateRole || !m_editable || m_privileged)
        return false;
    Q_EMIT holdRequested(QString::fromStdString(cap->name), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags CapabilitiesModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (capability(index) && index.column() == NameColumn && m_editable && !m_privileged)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant CapabilitiesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Held") : section == StateColumn ? tr("State") : tr("What it allows");
}

} // namespace hullwright::ui
