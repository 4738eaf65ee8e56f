// The variables that a service is started with: name, value, and whether a credential stands there for everybody to read.
#pragma once

#include "core/analysis/analysis.h"
#include "ui/models/row_sync.h"

#include <QAbstractTableModel>

#include <vector>

namespace hullwright::ui {

class ServiceEnvironmentModel : public RowSync<QAbstractTableModel> {
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, VerdictColumn, kColumnCount };
    enum DataRole { ToneRole = Qt::UserRole + 1 };
    using RowSync::RowSync;

    void setService(const analysis::Analysis& analysis, const compose::Service& service);
    /// Credentials are shown as dots unless they are asked for.
    void setRevealed(bool revealed);
    [[nodiscard]] int credentials() const; ///< how many stand in clear text

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : kColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString name, value;
        bool set = false;        ///< it has a value in the files
        bool credential = false; ///< in clear text
    };
    std::vector<Row> m_rows;
    bool m_revealed = false;
};

} // namespace hullwright::ui
