// Who reaches whom: a row for each service that asks, a column for each that answers. Whether it needs to stands beside whether it can: reach without need is what an intruder uses.
#pragma once

#include "core/analysis/analysis.h"
#include "ui/models/network_picture.h"
#include "ui/models/row_sync.h"

#include <QAbstractTableModel>

#include <set>
#include <utility>
#include <vector>

namespace hullwright::ui {

class ReachModel : public RowSync<QAbstractTableModel> {
    Q_OBJECT
public:
    enum Data { ToneRole = Qt::UserRole + 1 };
    enum class Reach {
        Itself,
        Needed,  ///< a network in common, and a sign in the file that the one uses the other
        Open,    ///< a network in common, and no such sign
        Host,    ///< only through a port that is published on the host
        Unknown, ///< a network_mode that this file doesn't decide
        None,
    };
    using RowSync::RowSync;

    void setAnalysis(const analysis::AnalysisPtr& analysis);
    [[nodiscard]] Reach reach(int from, int to) const;
    [[nodiscard]] QString service(int row) const { return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].name : QString(); }
    /// "web reaches db on back, port 5432 (PostgreSQL). Nothing in the file says that it needs to."
    [[nodiscard]] QString sentence(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString name;
        QStringList ports; ///< what it listens on: "5432 (PostgreSQL)"
        std::vector<Reach> reaches; ///< a column each
    };
    /// What it is worked out from: services by their number.
    struct Ground {
        NetworkPicture picture;
        std::vector<int> owner; ///< the service whose networks count for it (network_mode: service:X)
        std::vector<bool> wayOut;
        std::set<std::pair<int, int>> needs;

        explicit Ground(const compose::Stack* stack = nullptr);
        [[nodiscard]] int common(int from, int to) const; ///< a network that both are on; -1 for none
        [[nodiscard]] Reach reach(int from, int to) const;
    };
    void setColumns(int count);

    Ground m_ground;
    std::vector<Row> m_rows;
    int m_columns = 0;
};

} // namespace hullwright::ui
