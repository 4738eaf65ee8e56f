// The project's variables as a table: name, value (to be edited), where it comes from, where it is used.
#pragma once

#include "ui/models/variables.h"

#include <QAbstractTableModel>

namespace hullwright::ui {

class EnvironmentModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, SourceColumn, UsesColumn, kColumnCount };

    explicit EnvironmentModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// A value of a file of variables is changed there; any other is pinned.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const Variable& variable(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int unset() const; ///< how many have no value at all

    bool pin(const QString& name, const QString& value);
    bool unpin(const QString& name);
    /// Sets it in a file of variables, by default the one that wins; it is made where there is none.
    bool writeToFile(const QString& name, const QString& value, QString path = {});

public Q_SLOTS:
    void follow();

Q_SIGNALS:
    void failed(const hullwright::Error& error);

private:
    [[nodiscard]] QString sourceText(const Variable& variable) const;
    [[nodiscard]] QString usesText(const Variable& variable) const;

    Document& m_document;
    std::vector<Variable> m_rows; ///< by name
};

} // namespace hullwright::ui
