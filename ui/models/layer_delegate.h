// A row for a layer of defence: its state as a sign in its colour, its name, and behind it why, in as many lines as that takes.
#pragma once

#include "ui/models/row_delegate.h"

namespace hullwright::ui {

class LayerDelegate : public RowDelegate {
public:
    static constexpr int kSign = Qt::UserRole + 1;      ///< "✓"
    static constexpr int kStateRole = Qt::UserRole + 2; ///< a Role, for the sign
    static constexpr int kName = Qt::UserRole + 3;
    static constexpr int kWhy = Qt::UserRole + 4;

    using RowDelegate::RowDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace hullwright::ui
