// The items of the network map as a list: the outside, then each network, then each service, with a sentence about it. What a screen reader reads of the map.
#pragma once

#include "core/analysis/analysis.h"
#include "ui/models/network_picture.h"
#include "ui/models/row_sync.h"

#include <QAbstractListModel>

namespace hullwright::ui {

class NetworkMapModel : public RowSync<QAbstractListModel> {
    Q_OBJECT
public:
    enum class Kind { Outside, Network, Service };
    using RowSync::RowSync;

    void setAnalysis(const analysis::AnalysisPtr& analysis, bool editable);
    [[nodiscard]] const NetworkPicture& picture() const { return m_picture; }
    [[nodiscard]] bool editable() const { return m_editable; }

    /// Of a row of this model.
    [[nodiscard]] Kind kind(int row) const;
    /// Its number among networks or services of the picture.
    [[nodiscard]] int number(int row) const;
    [[nodiscard]] QModelIndex at(Kind kind, int number) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// The service that is dragged; empty for anything else.
    [[nodiscard]] static QString draggedService(const QMimeData* data);

private:
    struct Row {
        Kind kind = Kind::Outside;
        QString name;
    };
    NetworkPicture m_picture;
    std::vector<Row> m_rows;
    bool m_editable = false;
};

} // namespace hullwright::ui
