// Rows of a list that are high enough to click.
#pragma once

#include "ui/models/toned_delegate.h"
#include "ui/style/metrics.h"

#include <algorithm>

namespace hullwright::ui {

class RowDelegate : public TonedDelegate {
public:
    using TonedDelegate::TonedDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = TonedDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), kRow));
        return size;
    }
};

} // namespace hullwright::ui
