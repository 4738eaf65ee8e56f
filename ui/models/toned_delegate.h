// Rows whose cells may name a role for their words (kTone, or one of their model's): a colour kept in the row itself would stay that of the theme in which it was made.
#pragma once

#include "ui/style/roles.h"

#include <QStyledItemDelegate>

namespace hullwright::ui {

inline constexpr int kTone = Qt::UserRole + 77;

class TonedDelegate : public QStyledItemDelegate {
public:
    explicit TonedDelegate(QObject* parent, int tone = kTone) : QStyledItemDelegate(parent), m_tone(tone) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const QVariant tone = index.data(m_tone); tone.isValid())
            option->palette.setColor(QPalette::Text, color(static_cast<Role>(tone.toInt()), option->palette));
    }

private:
    int m_tone;
};

} // namespace hullwright::ui
