// What a service has mounted: from where, to where, whether it may write there, and what that gives an intruder.
#pragma once

#include "core/compose/stack.h"
#include "core/knowledge/paths.h"
#include "core/rules/finding.h"
#include "ui/models/row_sync.h"

#include <QAbstractTableModel>

#include <vector>

namespace hullwright::ui {

class MountsModel : public RowSync<QAbstractTableModel> {
    Q_OBJECT
public:
    enum Column { SourceColumn, TargetColumn, AccessColumn, OpensColumn, kColumnCount };
    enum DataRole { ToneRole = Qt::UserRole + 1 };

    using RowSync::RowSync;

    /// Rows are inserted, removed and changed: what was current stays so.
    void setService(const compose::Service* service, bool editable);
    [[nodiscard]] const compose::Mount* mount(const QModelIndex& index) const;
    /// What it opens to whoever controls the service; nothing known for a volume of the engine's.
    [[nodiscard]] static knowledge::PathVerdict verdict(const compose::Mount& mount);
    [[nodiscard]] static rules::Severity severity(const compose::Mount& mount);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Nothing has changed yet.
    void readOnlyRequested(int row, bool readOnly);

private:
    [[nodiscard]] QString sourceText(const compose::Mount& mount) const;
    [[nodiscard]] QString opensText(const compose::Mount& mount) const;

    std::vector<compose::Mount> m_mounts;
    bool m_editable = false;
};

} // namespace hullwright::ui
