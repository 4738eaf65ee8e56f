#include "ui/models/apparmor_rules_model.h"

#include "ui/error_words.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"

#include <QGuiApplication>

namespace hullwright::ui {

namespace {

/// One rule, in force or left out.
bool same(const apparmor::Rule& a, const apparmor::Rule& b)
{
    return a.text == b.text && a.reason == b.reason;
}

bool isByHand(const apparmor::Rule& rule)
{
    return rule.from == apparmor::Rule::From::Hand;
}

} // namespace

void AppArmorRulesModel::setRules(const std::vector<apparmor::Rule>& rules)
{
    std::size_t front = 0;
    while (front < m_rules.size() && front < rules.size() && same(m_rules[front], rules[front]))
        ++front;
    std::size_t back = 0;
    while (back < m_rules.size() - front && back < rules.size() - front && same(m_rules[m_rules.size() - 1 - back], rules[rules.size() - 1 - back]))
        ++back;
    const std::size_t gone = m_rules.size() - front - back, come = rules.size() - front - back;
    const auto begin = static_cast<std::ptrdiff_t>(front);
    // A person's rule with another text is the same row: what is current, and a screen reader's place, stay.
    const bool reworded = gone == 1 && come == 1 && isByHand(m_rules[front]) && isByHand(rules[front]);
    if (gone > 0 && !reworded) {
        beginRemoveRows({}, static_cast<int>(front), static_cast<int>(front + gone) - 1);
        m_rules.erase(m_rules.begin() + begin, m_rules.begin() + begin + static_cast<std::ptrdiff_t>(gone));
        endRemoveRows();
    }
    if (come > 0 && !reworded) {
        beginInsertRows({}, static_cast<int>(front), static_cast<int>(front + come) - 1);
        m_rules.insert(m_rules.begin() + begin, rules.begin() + begin, rules.begin() + begin + static_cast<std::ptrdiff_t>(come));
        endInsertRows();
    }
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (same(m_rules[i], rules[i]) && m_rules[i].leftOut == rules[i].leftOut)
            continue;
        m_rules[i] = rules[i];
        Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), kColumnCount - 1));
    }
}

int AppArmorRulesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int AppArmorRulesModel::columnCount(const QModelIndex&) const
{
    return kColumnCount;
}

QVariant AppArmorRulesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const apparmor::Rule& rule = m_rules[static_cast<std::size_t>(index.row())];
    const QString text = QString::fromStdString(rule.text).chopped(rule.text.ends_with(',') ? 1 : 0);
    const QString reason = QString::fromStdString(ruleReason(rule.reason));
    const QString why = rule.leftOut ? tr("left out: %1").arg(reason) : reason;
    switch (role) {
    case Qt::DisplayRole: return index.column() == RuleColumn ? text : why;
    case Qt::EditRole: return index.column() == RuleColumn ? QVariant(text) : QVariant();
    case Qt::ToolTipRole: return text + u'\n' + why;
    case Qt::AccessibleTextRole: return index.column() == ReasonColumn ? why : tr("%1: %2").arg(text, why);
    case Qt::ForegroundRole: return rule.leftOut ? QVariant(color(Role::Muted, QGuiApplication::palette())) : QVariant();
    case Qt::FontRole: {
        if (index.column() != RuleColumn)
            return {};
        QFont font = codeFont();
        font.setStrikeOut(rule.leftOut);
        return font;
    }
    default: return {};
    }
}

QVariant AppArmorRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == RuleColumn ? tr("Rule") : tr("Why it is there");
}

Qt::ItemFlags AppArmorRulesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    // What is left out is taken back first: a change of it would leave it out all the same.
    const bool changes = m_editable && index.isValid() && index.column() == RuleColumn && !m_rules[static_cast<std::size_t>(index.row())].leftOut;
    return changes ? usual | Qt::ItemIsEditable : usual;
}

bool AppArmorRulesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Q_EMIT changeWanted(index.row(), value.toString());
    return true;
}

} // namespace hullwright::ui
