// All of Linux's capabilities as a tree grouped by how far they take an attacker, for one service.
#pragma once

#include "core/compose/stack.h"
#include "core/knowledge/capabilities.h"

#include <QAbstractItemModel>

#include <array>
#include <vector>

namespace hullwright::ui {

class CapabilitiesModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, AllowsColumn, kColumnCount };
    enum DataRole { ToneRole = Qt::UserRole + 1, FilterRole };

    explicit CapabilitiesModel(QObject* parent = nullptr);

    void setService(const compose::Service* service, bool editable);
    [[nodiscard]] const knowledge::Capability* capability(const QModelIndex& index) const; ///< null for a group

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void holdRequested(const QString& capability, bool hold);

private:
    [[nodiscard]] QVariant groupData(int group, int column, int role) const;
    [[nodiscard]] QString stateText(const knowledge::Capability& capability) const;

    struct Group {
        knowledge::Effect effect;
        std::vector<const knowledge::Capability*> members;
    };
    std::vector<Group> m_groups; ///< worst first
    knowledge::CapabilityMask m_held = 0, m_added = 0, m_dropped = 0;
    bool m_editable = false, m_privileged = false;
};

} // namespace hullwright::ui
