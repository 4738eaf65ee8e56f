#include "ui/models/apparmor_rules_model.h"

#include "ui/error_words.h"
#include "ui/style/theme.h"

#include <algorithm>

namespace hullwright::ui {

namespace {

bool same(const apparmor::Rule& a, const apparmor::Rule& b)
{
    return a.text == b.text && a.reason == b.reason;
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
    if (gone > 0) {
        beginRemoveRows({}, static_cast<int>(front), static_cast<int>(front + gone) - 1);
        m_rules.erase(m_rules.begin() + begin, m_rules.begin() + begin + static_cast<std::ptrdiff_t>(gone));
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, static_cast<int>(front), static_cast<int>(front + come) - 1);
        m_rules.insert(m_rules.begin() + begin, rules.begin() + begin, rules.begin() + begin + static_cast<std::ptrdiff_t>(come));
        endInsertRows();
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
    const auto reason = [&rule] { return QString::fromStdString(ruleReason(rule.reason)); };
    switch (role) {
    case Qt::DisplayRole: return index.column() == RuleColumn ? text : reason();
    case Qt::ToolTipRole: return text + u'\n' + reason();
    case Qt::AccessibleTextRole: return index.column() == RuleColumn ? tr("%1: %2").arg(text, reason()) : reason();
    case Qt::FontRole: return index.column() == RuleColumn ? QVariant(codeFont()) : QVariant();
    default: return {};
    }
}

QVariant AppArmorRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == RuleColumn ? tr("Rule") : tr("Why it is there");
}

} // namespace hullwright::ui
