#include "ui/models/severity_delegate.h"

#include "ui/models/cell_painting.h"
#include "ui/style/metrics.h"

#include <QPainter>
#include <QStyle>

namespace hullwright::ui {

QSize chipSize(const QFontMetrics& metrics, const QString& text)
{
    return {metrics.ascent() - 2 + kHalf + metrics.horizontalAdvance(text) + 2 * (kHalf + 2), metrics.height() + 2};
}

void paintChip(QPainter& painter, const QRect& area, Role role, const QString& text, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint(role, palette));
    painter.drawRoundedRect(QRectF(area), 4, 4);
    const int shape = painter.fontMetrics().ascent() - 2;
    const QRect inner = area.adjusted(kHalf + 2, 0, -kHalf - 2, 0);
    paintShape(painter, QRectF(inner.left(), inner.top(), shape, inner.height()).adjusted(1, 1, -1, -1), role, color(role, palette));
    painter.setPen(color(role, palette));
    painter.drawText(inner.adjusted(shape + kHalf, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
}

void SeverityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintWithoutWords(*painter, option);
    painter->save();
    painter->setFont(option.font);
    const auto role = static_cast<Role>(index.data(m_role).toInt());
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = selected ? option.palette.color(QPalette::HighlightedText) : color(role, option.palette);
    const QRect inner = option.rect.adjusted(kHalf + 2, 0, -kHalf, 0);
    const int side = option.fontMetrics.ascent() - 1;
    const QRect shape = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(side, side), inner);
    paintShape(*painter, shape, role, ink);
    painter->setPen(ink);
    const QRect words = option.direction == Qt::RightToLeft ? inner.adjusted(0, 0, -side - kHalf - 2, 0) : inner.adjusted(side + kHalf + 2, 0, 0, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading, option.fontMetrics.elidedText(option.text, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize SeverityDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + option.fontMetrics.ascent() + kGap, std::max(size.height(), kTarget)};
}

} // namespace hullwright::ui
