// Who is on which network: a row a service, a column a network, and what is open to the outside before them. A check box puts a service on a network.
#pragma once

#include "core/analysis/analysis.h"
#include "ui/models/row_sync.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace hullwright::ui {

class NetworkMatrixModel : public RowSync<QAbstractTableModel> {
    Q_OBJECT
public:
    enum Column { ServiceColumn, OutsideColumn, ReachColumn, kFirstNetwork };
    enum DataRole { ToneRole = Qt::UserRole + 1 };
    using RowSync::RowSync;

    void setAnalysis(const analysis::AnalysisPtr& analysis, bool editable);
    [[nodiscard]] QString service(int row) const;
    [[nodiscard]] QString network(int column) const; ///< empty where the column is none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Nothing has changed yet.
    void memberRequested(const QString& service, const QString& network, bool member);

private:
    struct Row {
        QString name;
        QStringList outside;       ///< what is published: "80", "443/udp", "127.0.0.1:5432"
        bool open = false;         ///< some of it to everybody
        bool apart = false;        ///< network_mode decides: it is on none of these
        std::vector<bool> members; ///< a network each
        QStringList reaches;       ///< the services that it shares a network with
    };
    struct Network {
        QString key;
        bool internal = false, external = false;
        friend bool operator==(const Network&, const Network&) = default;
    };
    void syncColumns(std::vector<Network>&& next);
    /// `members` are the services of each network, in the order of `networks`.
    [[nodiscard]] static Row rowOf(const compose::Service& service, const std::vector<Network>& networks, const std::vector<QStringList>& members);
    [[nodiscard]] QString cellText(const Row& row, int column) const;

    std::vector<Row> m_rows;
    std::vector<Network> m_networks;
    bool m_editable = false;
};

} // namespace hullwright::ui
