// The rules of an AppArmor profile with the reason for each, as a table that changes by rows.
#pragma once

#include "core/apparmor/profile.h"

#include <QAbstractTableModel>

#include <vector>

namespace hullwright::ui {

class AppArmorRulesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RuleColumn, ReasonColumn, kColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// What is the same at the beginning and at the end stays; rows between come, go or change.
    void setRules(const std::vector<apparmor::Rule>& rules);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<apparmor::Rule> m_rules;
};

} // namespace hullwright::ui
