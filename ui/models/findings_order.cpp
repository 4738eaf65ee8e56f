#include "ui/models/findings_order.h"

#include <algorithm>

namespace hullwright::ui {

bool FindingsOrder::accepts(const FindingsModel& findings, int row) const
{
    const QModelIndex index = findings.index(row, 0);
    if (index.data(FindingsModel::SeverityRole).toInt() < least || (hidesIgnored && index.data(FindingsModel::IgnoredRole).toBool()))
        return false;
    if (words.isEmpty())
        return true;
    const QString text = index.data(FindingsModel::FilterRole).toString();
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

std::vector<int> FindingsOrder::rowsOf(const FindingsModel& findings) const
{
    std::vector<int> rows;
    for (int row = 0; row < findings.rowCount(); ++row)
        if (accepts(findings, row))
            rows.push_back(row);
    const bool descending = direction == Qt::DescendingOrder;
    if (column == FindingsModel::Severity) {
        std::vector<int> ranks(static_cast<std::size_t>(findings.rowCount()));
        for (const int row : rows)
            ranks[static_cast<std::size_t>(row)] = findings.index(row, FindingsModel::Severity).data(FindingsModel::SortRole).toInt();
        const auto rank = [&ranks](int row) { return ranks[static_cast<std::size_t>(row)]; };
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) { return descending ? rank(b) < rank(a) : rank(a) < rank(b); });
        return rows;
    }
    std::vector<QString> texts(static_cast<std::size_t>(findings.rowCount()));
    for (const int row : rows)
        texts[static_cast<std::size_t>(row)] = findings.index(row, column).data().toString();
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        const int compared = QString::localeAwareCompare(texts[static_cast<std::size_t>(a)], texts[static_cast<std::size_t>(b)]);
        return descending ? compared > 0 : compared < 0;
    });
    return rows;
}

} // namespace hullwright::ui
