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
    void setEditable(bool editable) { m_editable = editable; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Changes nothing here: the rule changes where the profile does.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void changeWanted(int row, const QString& typed);

private:
    std::vector<apparmor::Rule> m_rules;
    bool m_editable = false;
};

} // namespace hullwright::ui
