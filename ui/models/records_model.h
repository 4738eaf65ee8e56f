// A small table of texts, some of which can be changed in place: entries of a setting, one a row.
#pragma once

#include "ui/models/row_sync.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

#include <vector>

namespace hullwright::ui {

struct Record {
    QString id; ///< what the row is about
    QStringList cells;
    bool editable = true; ///< false: it stands elsewhere, or is written so that it can't be changed here
    QString tip = {};
};

class RecordsModel : public RowSync<QAbstractTableModel> {
    Q_OBJECT
public:
    struct Column {
        QString title;
        bool editable = false;
    };

    explicit RecordsModel(QList<Column> columns, QObject* parent = nullptr) : RowSync(parent), m_columns(std::move(columns)) {}

    /// Rows are inserted, removed and changed: what was current stays so.
    void setRecords(std::vector<Record> records);
    [[nodiscard]] const Record* record(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Nothing has changed yet.
    void editRequested(const QString& id, int column, const QString& text);

private:
    QList<Column> m_columns;
    std::vector<Record> m_records;
};

} // namespace hullwright::ui
