#include "ui/models/layer_delegate.h"

#include "ui/style/metrics.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

int signRoom(const QFontMetrics& metrics)
{
    return kUnit + metrics.horizontalAdvance(QStringLiteral("◐")) + kUnit;
}

/// Lays "Name: why" out and tells its height; the name stands out.
double layOut(QTextLayout& layout, const QStyleOptionViewItem& option, const QModelIndex& index, int width)
{
    const QString name = index.data(LayerDelegate::kName).toString();
    layout.setText(QStringLiteral("%1  %2").arg(name, index.data(LayerDelegate::kWhy).toString()));
    layout.setFont(option.font);
    QTextOption wrapped;
    wrapped.setTextDirection(option.direction);
    wrapped.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    layout.setTextOption(wrapped);
    QTextLayout::FormatRange head;
    head.start = 0;
    head.length = static_cast<int>(name.size());
    head.format.setFontWeight(QFont::DemiBold);
    layout.setFormats({head});
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, kGap));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

void LayerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const int room = signRoom(option.fontMetrics);
    const QRect words = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(room, 0, -kUnit, 0));
    const QRect sign = QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left() + kUnit, option.rect.top(), room - 2 * kUnit, option.rect.height()));
    QTextLayout layout;
    const double height = layOut(layout, option, index, words.width()), top = words.top() + (words.height() - height) / 2;
    painter->save();
    painter->setFont(option.font);
    const QColor ink = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    painter->setPen(chosen ? ink : color(static_cast<Role>(index.data(kStateRole).toInt()), option.palette));
    painter->drawText(QRectF(sign.left(), top, sign.width(), option.fontMetrics.height()), Qt::AlignCenter | Qt::TextDontClip, index.data(kSign).toString());
    painter->setPen(ink);
    layout.draw(painter, {static_cast<double>(words.left()), top});
    painter->restore();
}

QSize LayerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    QTextLayout layout;
    const double height = layOut(layout, own, index, width - signRoom(own.fontMetrics) - kUnit);
    return {width, std::max(kRow, static_cast<int>(height) + kUnit)};
}

} // namespace hullwright::ui
