// The project's files as a list: name, why it is read, whether it has changes.
#pragma once

#include "ui/document/document.h"

#include <QAbstractTableModel>

#include <vector>

namespace hullwright::ui {

class FilesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, RoleColumn, kColumnCount };

    explicit FilesModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// What a row shows of a file. Its row is the file's number.
    struct Row {
        QString name, path, why;
        bool changed = false;
        bool used = true;
        friend bool operator==(const Row&, const Row&) = default;
    };
    [[nodiscard]] std::vector<Row> wanted() const;
    void follow();

    Document& m_document;
    std::vector<Row> m_rows;
};

} // namespace hullwright::ui
