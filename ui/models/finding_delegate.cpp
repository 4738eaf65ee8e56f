#include "ui/models/finding_delegate.h"

#include "ui/models/cell_painting.h"
#include "ui/models/findings_model.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QPainter>

namespace hullwright::ui {

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    constexpr int kLeastSentence = 32; // letters; fewer say nothing
    const QString title = m_titles && index.column() == FindingsModel::Message ? index.data(FindingsModel::TitleRole).toString() : QString();
    if (title.isEmpty())
        return RowDelegate::paint(painter, given, index);
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintWithoutWords(*painter, option);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QRect room = option.rect.adjusted(kHalf, 0, -kHalf, 0);
    const QString head = option.fontMetrics.elidedText(title, Qt::ElideRight, room.width());
    painter->save();
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeading, head);
    const int taken = option.fontMetrics.horizontalAdvance(head) + kUnit;
    if (room.width() - taken > kLeastSentence * option.fontMetrics.averageCharWidth()) {
        const QRect rest = QStyle::visualRect(option.direction, room, room.adjusted(taken, 0, 0, 0));
        painter->setPen(selected ? ink : color(Role::Muted, option.palette));
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeading, option.fontMetrics.elidedText(option.text, Qt::ElideMiddle, rest.width()));
    }
    painter->restore();
}

void FindingDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    RowDelegate::initStyleOption(option, index);
    if (index.column() == FindingsModel::Message)
        option->textElideMode = Qt::ElideMiddle;
}

} // namespace hullwright::ui
