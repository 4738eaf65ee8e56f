#include "ui/models/syscalls_model.h"

#include "core/seccomp/words.h"
#include "ui/models/syscall_groups.h"
#include "ui/style/roles.h"
#include "ui/translate.h"

#include <QFont>

#include <algorithm>

namespace hullwright::ui {

namespace {

using Kind = seccomp::CallVerdict::Kind;
using CallChange = seccomp::CallDifference::Change;
using knowledge::Risk;

bool passes(Kind kind)
{
    return kind == Kind::Allowed || kind == Kind::Logged;
}

Role roleOf(Risk risk)
{
    switch (risk) {
    case Risk::Critical: return Role::Critical;
    case Risk::High: return Role::High;
    case Risk::Medium: return Role::Moderate;
    case Risk::Low: return Role::Low;
    }
    return Role::Muted;
}

std::vector<seccomp::Rule> withoutNames(const std::vector<const seccomp::Rule*>& rules)
{
    std::vector<seccomp::Rule> copies;
    for (const seccomp::Rule* rule : rules) {
        copies.emplace_back();
        copies.back().action = rule->action;
        copies.back().errnoReturn = rule->errnoReturn;
        copies.back().args = rule->args;
    }
    return copies;
}

} // namespace

Qt::CheckState checkStateOf(Kind kind)
{
    if (passes(kind))
        return Qt::Checked;
    return kind == Kind::Conditional ? Qt::PartiallyChecked : Qt::Unchecked;
}

QString riskWord(Risk risk)
{
    return word(roleOf(risk));
}

SyscallsModel::SyscallsModel(QObject* parent) : QAbstractItemModel(parent)
{
    for (const knowledge::SystemCall& call : knowledge::systemCalls()) {
        m_calls.emplace_back();
        m_calls.back().call = &call;
    }
    regroup();
}

void SyscallsModel::regroup()
{
    m_groups.clear();
    for (NamedGroup& group : groupsBy(m_grouping))
        m_groups.push_back({std::move(group.title), std::move(group.members)});
}

/// By rows, not by a reset: views keep what is theirs.
void SyscallsModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_groups.clear();
    endRemoveRows();
    m_grouping = grouping;
    const int count = static_cast<int>(groupsBy(grouping).size());
    beginInsertRows({}, 0, count - 1);
    regroup();
    endInsertRows();
}

void SyscallsModel::update(Call& call, const seccomp::CallVerdict& verdict)
{
    call.rules = withoutNames(verdict.rules);
    call.kind = verdict.kind;
    call.difference = seccomp::differenceOf(m_default, m_here, call.call->name);
    call.stale = false;
    const bool plain = verdict.kind != Kind::Conditional;
    const auto unconditional = std::find_if(call.rules.begin(), call.rules.end(), [](const seccomp::Rule& rule) { return rule.args.empty(); });
    const std::uint32_t value = unconditional == call.rules.end() ? seccomp::verdictOf(m_here.defaultAction, m_here.defaultErrno) : seccomp::verdictOf(unconditional->action, unconditional->errnoReturn);
    call.words = plain ? translated(seccomp::verdictInWords(value)) : tr("depends on its arguments");
}

void SyscallsModel::setProfiles(const seccomp::Profile& here, const seccomp::Profile& byDefault, Editing editing)
{
    const bool sameGround = m_default == byDefault && m_here.defaultAction == here.defaultAction && m_here.defaultErrno == here.defaultErrno;
    const bool everything = m_editing != editing;
    m_editing = editing;
    m_here = here;
    m_default = byDefault;
    const auto verdicts = seccomp::verdicts(m_here);
    std::vector<bool> changed(m_calls.size(), everything);
    for (std::size_t i = 0; i < m_calls.size(); ++i) {
        Call& call = m_calls[i];
        if (sameGround && !call.stale && call.rules == withoutNames(verdicts[i].rules))
            continue;
        update(call, verdicts[i]);
        changed[i] = true;
    }
    tellChanges(changed);
}

void SyscallsModel::tellChanges(const std::vector<bool>& changed)
{
    for (int group = 0; group < rowCount(); ++group) {
        const auto& members = m_groups[static_cast<std::size_t>(group)].members;
        const QModelIndex parent = index(group, 0);
        int first = -1, last = -1;
        for (int row = 0; row < static_cast<int>(members.size()); ++row) {
            if (!changed[members[static_cast<std::size_t>(row)]])
                continue;
            first = first < 0 ? row : first;
            last = row;
        }
        if (first < 0)
            continue;
        Q_EMIT dataChanged(index(first, 0, parent), index(last, kColumnCount - 1, parent));
        Q_EMIT dataChanged(parent, parent.siblingAtColumn(kColumnCount - 1));
    }
}

SyscallsModel::Counts SyscallsModel::counts() const
{
    Counts counts;
    for (const Call& call : m_calls) {
        const Qt::CheckState state = stateOf(call);
        ++(state == Qt::Checked ? counts.allowed : state == Qt::PartiallyChecked ? counts.byArguments : counts.refused);
        if (call.difference)
            ++(call.difference->change == CallChange::Opened ? counts.opened : call.difference->change == CallChange::Closed ? counts.closed : counts.changed);
    }
    return counts;
}

// Groups have the id 0, a call its group's number + 1.
QModelIndex SyscallsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= kColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex SyscallsModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() > 0 ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0}) : QModelIndex();
}

int SyscallsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].members.size()) : 0;
}

int SyscallsModel::columnCount(const QModelIndex&) const
{
    return kColumnCount;
}

const SyscallsModel::Call& SyscallsModel::at(const QModelIndex& index) const
{
    return m_calls[m_groups[index.internalId() - 1].members[static_cast<std::size_t>(index.row())]];
}

const knowledge::SystemCall* SyscallsModel::call(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() > 0 ? at(index).call : nullptr;
}

QStringList SyscallsModel::members(const QModelIndex& group) const
{
    QStringList names;
    if (group.isValid() && group.internalId() == 0)
        for (const std::size_t member : m_groups[static_cast<std::size_t>(group.row())].members)
            names << QString::fromStdString(m_calls[member].call->name);
    return names;
}

QString SyscallsModel::groupTitle(const QModelIndex& group) const
{
    return group.isValid() && group.internalId() == 0 ? m_groups[static_cast<std::size_t>(group.row())].title : QString();
}

QModelIndex SyscallsModel::indexOf(const QString& call) const
{
    const std::string name = call.toStdString();
    for (int group = 0; group < rowCount(); ++group) {
        const auto& members = m_groups[static_cast<std::size_t>(group)].members;
        for (std::size_t row = 0; row < members.size(); ++row)
            if (m_calls[members[row]].call->name == name)
                return index(static_cast<int>(row), 0, index(group, 0));
    }
    return {};
}

const seccomp::CallDifference* SyscallsModel::difference(const knowledge::SystemCall& wanted) const
{
    for (const Call& call : m_calls)
        if (call.call == &wanted)
            return call.difference ? &*call.difference : nullptr;
    return nullptr;
}

Qt::CheckState SyscallsModel::stateOf(const Call& call) const
{
    return checkStateOf(call.kind);
}

Qt::CheckState SyscallsModel::stateOf(const Group& group) const
{
    bool any = false, all = true;
    for (const std::size_t member : group.members) {
        const Qt::CheckState state = stateOf(m_calls[member]);
        any = any || state != Qt::Unchecked;
        all = all && state == Qt::Checked;
    }
    return all ? Qt::Checked : any ? Qt::PartiallyChecked : Qt::Unchecked;
}

QString SyscallsModel::differenceText(const Call& call) const
{
    if (!call.difference)
        return tr("the same");
    switch (call.difference->change) {
    case CallChange::Opened: return tr("opened");
    case CallChange::Closed: return tr("closed");
    case CallChange::Changed: return tr("changed");
    }
    return {};
}

int SyscallsModel::toneOf(const Call& call, int column) const
{
    if (column == RiskColumn)
        return static_cast<int>(roleOf(call.call->risk));
    if (column == DefaultColumn) {
        if (!call.difference)
            return static_cast<int>(Role::Muted);
        return static_cast<int>(call.difference->change == CallChange::Opened ? Role::Warning : call.difference->change == CallChange::Closed ? Role::Ok : Role::Changed);
    }
    if (passes(call.kind))
        return static_cast<int>(call.call->risk >= Risk::High ? roleOf(call.call->risk) : Role::Set);
    return static_cast<int>(call.kind == Kind::Conditional ? Role::Changed : Role::Muted);
}

QVariant SyscallsModel::groupData(const Group& group, int column, int role) const
{
    switch (role) {
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case Qt::CheckStateRole: return column == NameColumn ? QVariant(stateOf(group)) : QVariant();
    case ToneRole: return static_cast<int>(Role::Muted);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: break;
    default: return {};
    }
    const auto open = std::count_if(group.members.begin(), group.members.end(), [this](std::size_t member) { return stateOf(m_calls[member]) != Qt::Unchecked; });
    const auto differing = std::count_if(group.members.begin(), group.members.end(), [this](std::size_t member) { return m_calls[member].difference.has_value(); });
    if (column == NameColumn)
        return group.title;
    if (column == HereColumn)
        return tr("%1 of %2 open").arg(open).arg(group.members.size());
    if (column == DefaultColumn)
        return differing > 0 ? tr("%n different", nullptr, static_cast<int>(differing)) : tr("the same");
    return {};
}

QVariant SyscallsModel::callData(const Call& call, int column, int role) const
{
    const QString name = QString::fromStdString(call.call->name);
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? name : column == HereColumn ? call.words : column == DefaultColumn ? differenceText(call) : riskWord(call.call->risk);
    case Qt::CheckStateRole: return column == NameColumn ? QVariant(stateOf(call)) : QVariant();
    case Qt::ToolTipRole: return translated(call.call->does) + u'\n' + translated(call.call->why);
    case Qt::AccessibleTextRole:
        return column == NameColumn ? tr("%1, %2; against Docker's default %3; risk %4").arg(name, call.words, differenceText(call), riskWord(call.call->risk)) : callData(call, column, Qt::DisplayRole);
    case ToneRole: return toneOf(call, column);
    case CallRole: return name;
    case DiffersRole: return call.difference.has_value();
    default: return {};
    }
}

QVariant SyscallsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    return index.internalId() == 0 ? groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role) : callData(at(index), index.column(), role);
}

bool SyscallsModel::setData(const QModelIndex& index, const QVariant&, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != NameColumn || m_editing == Editing::Off)
        return false;
    Q_EMIT toggled(index);
    return true;
}

Qt::ItemFlags SyscallsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == NameColumn && m_editing == Editing::On)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant SyscallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case NameColumn: return tr("System call");
    case HereColumn: return tr("Here");
    case DefaultColumn: return role == Qt::ToolTipRole ? tr("Against Docker's default") : tr("Compared");
    default: return tr("Risk");
    }
}

} // namespace hullwright::ui
