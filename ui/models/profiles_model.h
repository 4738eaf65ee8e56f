// The profiles that the project's services name, to be ticked: the active ones take part in the analysis.
#pragma once

#include "ui/document/document.h"

#include <QAbstractListModel>
#include <QStringList>

namespace hullwright::ui {

class ProfilesModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit ProfilesModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// How many services belong to a profile, by its name.
    using Counts = QMap<QString, int>;
    [[nodiscard]] Counts wanted() const;
    void follow();
    [[nodiscard]] bool isActive(const QString& name) const;

    Document& m_document;
    QStringList m_names; ///< sorted
    QList<int> m_counts;
};

} // namespace hullwright::ui
