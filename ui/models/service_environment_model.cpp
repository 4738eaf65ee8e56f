#include "ui/models/service_environment_model.h"

#include "ui/style/roles.h"

#include <algorithm>
#include <set>
#include <string>

namespace hullwright::ui {

void ServiceEnvironmentModel::setService(const analysis::Analysis& analysis, const compose::Service& service)
{
    std::set<std::string> clear;
    for (const rules::Finding& finding : analysis.findings.all)
        if (finding.service == service.name && finding.counts() && std::string_view(finding.rule->id) == "secret-in-environment")
            clear.insert(finding.subject);
    std::vector<Row> rows;
    for (const compose::Variable& variable : service.environment)
        rows.push_back({QString::fromStdString(variable.name), variable.value ? QString::fromStdString(*variable.value) : QString(), variable.value.has_value(), clear.contains(variable.name)});
    syncRows(m_rows, std::move(rows), [](const Row& a, const Row& b) { return a.name == b.name; });
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

void ServiceEnvironmentModel::setRevealed(bool revealed)
{
    m_revealed = revealed;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, ValueColumn), index(rowCount() - 1, ValueColumn));
}

int ServiceEnvironmentModel::credentials() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.credential; }));
}

QVariant ServiceEnvironmentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == ToneRole && index.column() == VerdictColumn)
        return static_cast<int>(row.credential ? Role::High : Role::Muted);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn: return row.name;
    case ValueColumn:
        if (!row.set)
            return tr("from the shell that starts it");
        return row.credential && !m_revealed ? QStringLiteral("••••••••") : row.value;
    case VerdictColumn: return row.credential ? tr("a credential in clear text") : QString();
    default: return {};
    }
}

QVariant ServiceEnvironmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Variable") : section == ValueColumn ? tr("Value") : tr("What it is");
}

} // namespace hullwright::ui
