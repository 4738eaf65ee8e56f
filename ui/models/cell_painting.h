// What delegates that draw the words of a cell themselves have in common.
#pragma once

#include <QApplication>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace hullwright::ui {

/// Draws all of a cell but its words, as the view's style does. The option is as initStyleOption() leaves it.
inline void paintWithoutWords(QPainter& painter, QStyleOptionViewItem option)
{
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
}

} // namespace hullwright::ui
