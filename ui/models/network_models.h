// Through what a service is reached: its published ports, and the networks of the stack with who else is on them.
#pragma once

#include "core/compose/stack.h"
#include "ui/models/row_sync.h"

#include <QAbstractTableModel>

#include <vector>

namespace hullwright::ui {

/// One row a published port. The check box publishes it to this host only.
class PortsModel : public RowSync<QAbstractTableModel> {
    Q_OBJECT
public:
    enum Column { PublishedColumn, TargetColumn, LocalColumn, ReachColumn, kColumnCount };
    enum DataRole { ToneRole = Qt::UserRole + 1 };
    using RowSync::RowSync;

    void setService(const compose::Service* service, bool editable);
    [[nodiscard]] const compose::Port* port(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Nothing has changed yet.
    void localRequested(int row, bool local);

private:
    std::vector<compose::Port> m_ports;
    bool m_editable = false;
};

/// One row a network of the stack. The check box puts the service on it.
class MembershipModel : public RowSync<QAbstractTableModel> {
    Q_OBJECT
public:
    enum Column { NetworkColumn, KindColumn, OthersColumn, kColumnCount };
    using RowSync::RowSync;

    void setService(const compose::Stack& stack, const compose::Service* service, bool editable);
    [[nodiscard]] QString network(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Nothing has changed yet.
    void memberRequested(const QString& network, bool member);

private:
    struct Row {
        QString key;
        bool member = false, internal = false, external = false, implied = false;
        QStringList others;
    };
    std::vector<Row> m_rows;
    bool m_editable = false;
};

} // namespace hullwright::ui
