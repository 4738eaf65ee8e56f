#include "ui/models/common_findings_model.h"

#include "core/rules/engine.h"
#include "ui/style/roles.h"
#include "ui/translate.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hullwright::ui {

namespace {

using Row = CommonFindingsModel::Row;

std::vector<Row> rowsOf(const analysis::Analysis& analysis, const QStringList& services)
{
    std::map<const rules::Rule*, Row> byRule;
    const auto& all = analysis.findings.all;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const rules::Finding& finding = all[i];
        const QString service = QString::fromStdString(finding.service);
        if (!finding.counts() || !services.contains(service))
            continue;
        Row& row = byRule.try_emplace(finding.rule, Row{finding.rule, finding.severity, {}, i, {}}).first->second;
        row.severity = std::max(row.severity, finding.severity);
        if (!row.services.contains(service))
            row.services << service;
    }
    const rules::FixContext context = analysis::fixContext(analysis);
    std::vector<Row> rows;
    for (auto& [rule, row] : byRule) {
        row.ways = rules::ownFixes(all[row.example], context);
        rows.push_back(std::move(row));
    }
    const auto rank = [](const Row& row) { return std::tuple(row.ways.empty(), -row.services.size(), -static_cast<int>(row.severity), std::string_view(row.rule->id)); };
    std::sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) { return rank(a) < rank(b); });
    return rows;
}

} // namespace

void CommonFindingsModel::show(const analysis::Analysis& analysis, const QStringList& services)
{
    m_of = services.size();
    syncRows(m_rows, rowsOf(analysis, services), [](const Row& a, const Row& b) { return a.rule == b.rule; });
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, ColumnCount - 1));
}

const CommonFindingsModel::Row* CommonFindingsModel::row(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_rows[static_cast<std::size_t>(index.row())] : nullptr;
}

int CommonFindingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CommonFindingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommonFindingsModel::data(const QModelIndex& index, int role) const
{
    const Row* at = row(index);
    if (!at)
        return {};
    if (role == ToneRole && index.column() == SeverityColumn)
        return static_cast<int>(roleOf(at->severity));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return index.column() == ServicesColumn ? at->services.join(QStringLiteral(", ")) : translated(at->rule->why);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case SeverityColumn: return word(at->severity);
    case FindingColumn: return translated(at->rule->title);
    case ServicesColumn: return tr("%1 of %2").arg(at->services.size()).arg(m_of);
    case FixColumn:
        if (at->ways.empty())
            return tr("no edit settles it");
        return at->ways.front().kind == rules::FixKind::Guided ? tr("several ways") : translated(at->rule->fix);
    default: return {};
    }
}

QVariant CommonFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SeverityColumn: return tr("Severity");
    case FindingColumn: return tr("Finding");
    case ServicesColumn: return tr("Services");
    case FixColumn: return tr("Fix");
    default: return {};
    }
}

} // namespace hullwright::ui
