// How the flat style draws its parts. Each function paints one part of a widget from what Qt tells of it, and nothing else.
#pragma once

#include <QColor>
#include <QPalette>

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

namespace hullwright::ui::flat {

/// The outline of what is typed into or clicked: 3:1 on the window and on a base.
[[nodiscard]] QColor outline(const QPalette& palette);
/// Between parts, where the eye needs a hint only.
[[nodiscard]] QColor hairline(const QPalette& palette);

void paintButton(QPainter& painter, const QStyleOption& option);
/// A box to tick, in a form or a row.
void paintTick(QPainter& painter, const QStyleOption& option);
void paintRadio(QPainter& painter, const QStyleOption& option);
/// The frame of a list, a text or a table; accented while it has the focus.
void paintFrame(QPainter& painter, const QStyleOption& option);
void paintField(QPainter& painter, const QStyleOption& option);
/// Of a button that opens a menu.
void paintArrow(QPainter& painter, const QStyleOption& option, const QPoint& middle);
/// Whether a row of a tree is folded.
void paintBranch(QPainter& painter, const QStyleOption& option);
void paintFocus(QPainter& painter, const QStyleOption& option);
void paintTab(QPainter& painter, const QStyleOptionTab& option);
void paintTabLine(QPainter& painter, const QStyleOption& option, bool below);
void paintHeading(QPainter& painter, const QStyleOptionHeader& option);
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider);
void paintDivider(QPainter& painter, const QStyleOption& option, bool upright);
void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow);
void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down);

} // namespace hullwright::ui::flat
