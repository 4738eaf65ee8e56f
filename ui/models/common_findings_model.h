// What is found in services that are chosen together: a row for each rule, with how many of them it concerns and what would settle it there.
#pragma once

#include "core/analysis/analysis.h"
#include "ui/models/row_sync.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace hullwright::ui {

class CommonFindingsModel : public RowSync<QAbstractTableModel> {
    Q_OBJECT
public:
    enum Column { SeverityColumn, FindingColumn, ServicesColumn, FixColumn, ColumnCount };
    enum Data { ToneRole = Qt::UserRole + 1 };

    struct Row {
        const rules::Rule* rule = nullptr;
        rules::Severity severity = rules::Severity::Info; ///< of the worst
        QStringList services;
        std::size_t example = 0; ///< a finding of the analysis
        std::vector<rules::Fix> ways; ///< of the example's own; empty where no edit settles it
    };

    using RowSync::RowSync;

    /// Those that count, the most frequent and worst first; what no edit settles comes last.
    void show(const analysis::Analysis& analysis, const QStringList& services);
    [[nodiscard]] const Row* row(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
    qsizetype m_of = 0; ///< services that are chosen
};

} // namespace hullwright::ui
