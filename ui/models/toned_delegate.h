// Rows whose cells may name a role for their words (kTone): a colour kept in the row itself would stay that of the theme in which it was made.
#pragma once

#include "ui/style/roles.h"

#include <QStyledItemDelegate>

namespace hullwright::ui {

inline constexpr int kTone = Qt::UserRole + 77;

class TonedDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const QVariant tone = index.data(kTone); tone.isValid())
            option->palette.setColor(QPalette::Text, color(static_cast<Role>(tone.toInt()), option->palette));
    }
};

} // namespace hullwright::ui
