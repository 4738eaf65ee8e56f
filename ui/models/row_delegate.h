// Rows of a list that are high enough to click.
#pragma once

#include "ui/style/metrics.h"

#include <QStyledItemDelegate>

#include <algorithm>

namespace hullwright::ui {

class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), kRow));
        return size;
    }
};

} // namespace hullwright::ui
