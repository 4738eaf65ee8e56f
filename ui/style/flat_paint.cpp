#include "ui/style/flat_paint.h"

#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>
#include <tuple>

namespace hullwright::ui::flat {

namespace {

constexpr double kRound = 4;
constexpr double kRing = 1.5; ///< of the focus

class Saved {
public:
    explicit Saved(QPainter& painter) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;

private:
    QPainter& m_painter;
};

QColor mix(const QColor& over, const QColor& under, double amount)
{
    const auto part = [amount](int a, int b) { return static_cast<int>(amount * a + (1 - amount) * b); };
    return {part(over.red(), under.red()), part(over.green(), under.green()), part(over.blue(), under.blue())};
}

QColor accent(const QPalette& palette)
{
    return color(Role::Accent, palette);
}

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QPen line(const QColor& ink, double width = 1)
{
    return {ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// A box whose line lies on whole pixels, whatever its width.
void box(QPainter& painter, const QRectF& area, const QBrush& inside, const QPen& pen, double round = kRound)
{
    const double half = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(inside);
    painter.drawRoundedRect(area.adjusted(half, half, -half, -half), round, round);
}

void chevron(QPainter& painter, const QRectF& area, const QColor& ink, double up = -1)
{
    const QPointF middle = area.center();
    painter.setPen(line(ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{middle + QPointF(-3.5, up * 1.75), middle + QPointF(0, up * -1.75), middle + QPointF(3.5, up * 1.75)});
}

QColor inkOf(const QStyleOption& option, QPalette::ColorRole role)
{
    return option.palette.color(has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled, role);
}

} // namespace

QColor outline(const QPalette& palette)
{
    switch (appearanceOf(palette)) {
    case Appearance::Light: return {0x84, 0x8d, 0x99};
    case Appearance::Dark: return {0x75, 0x7f, 0x8c};
    case Appearance::HighContrast: break;
    }
    return Qt::white;
}

QColor hairline(const QPalette& palette)
{
    switch (appearanceOf(palette)) {
    case Appearance::Light: return {0xd3, 0xd9, 0xe0};
    case Appearance::Dark: return {0x34, 0x3b, 0x46};
    case Appearance::HighContrast: break;
    }
    return {0xb0, 0xb0, 0xb0};
}

void paintButton(QPainter& painter, const QStyleOption& option)
{
    const Saved saved(painter);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool enabled = has(option, QStyle::State_Enabled), down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver), focused = enabled && has(option, QStyle::State_HasFocus);
    const bool flat = has(option, QStyle::State_AutoRaise), first = enabled && button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const QColor strong = accent(option.palette), back = inkOf(option, QPalette::Button);
    const QColor inside = down ? mix(strong, back, 0.20) : hovered ? mix(strong, back, 0.10) : first ? mix(strong, back, 0.06) : back;
    if (flat) {
        const bool ringed = appearanceOf(option.palette) == Appearance::HighContrast && enabled;
        if (down || hovered || focused)
            box(painter, option.rect, down || hovered ? mix(strong, option.palette.color(QPalette::Window), down ? 0.22 : 0.12) : QBrush(Qt::NoBrush), focused ? line(strong, kRing) : ringed ? line(outline(option.palette)) : QPen(Qt::NoPen));
        return;
    }
    const QColor edge = !enabled ? hairline(option.palette) : focused || first ? strong : outline(option.palette);
    box(painter, option.rect, enabled ? inside : QBrush(Qt::NoBrush), line(edge, focused ? 2 : first ? kRing : 1));
}

void paintTick(QPainter& painter, const QStyleOption& option)
{
    const Saved saved(painter);
    const bool enabled = has(option, QStyle::State_Enabled), on = has(option, QStyle::State_On), some = has(option, QStyle::State_NoChange);
    // On a chosen row the accent would be lost in the row's own colour.
    const QColor filled = !enabled ? inkOf(option, QPalette::PlaceholderText) : option.palette.color(QPalette::Highlight);
    const QColor edge = !enabled ? hairline(option.palette) : has(option, QStyle::State_MouseOver) ? accent(option.palette) : outline(option.palette);
    QRectF area(option.rect);
    const double side = std::min({area.width(), area.height(), 15.0});
    area = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side);
    if (!on && !some)
        return box(painter, area, enabled ? option.palette.color(QPalette::Base) : QBrush(Qt::NoBrush), line(edge), 3);
    box(painter, area, filled, line(has(option, QStyle::State_Selected) ? option.palette.color(QPalette::HighlightedText) : filled), 3);
    painter.setPen(line(option.palette.color(enabled ? QPalette::HighlightedText : QPalette::Window), 1.75));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&](double x, double y) { return area.topLeft() + QPointF(area.width() * x, area.height() * y); };
    if (on)
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    else
        painter.drawLine(at(0.26, 0.5), at(0.74, 0.5));
}

void paintRadio(QPainter& painter, const QStyleOption& option)
{
    const Saved saved(painter);
    const bool enabled = has(option, QStyle::State_Enabled), on = has(option, QStyle::State_On);
    const QColor filled = enabled ? option.palette.color(QPalette::Highlight) : inkOf(option, QPalette::PlaceholderText);
    const QColor edge = !enabled ? hairline(option.palette) : has(option, QStyle::State_MouseOver) ? accent(option.palette) : outline(option.palette);
    const double side = std::min({option.rect.width(), option.rect.height(), 15});
    const QPointF middle = QRectF(option.rect).center();
    painter.setPen(line(on ? filled : edge));
    painter.setBrush(on ? filled : enabled ? option.palette.color(QPalette::Base) : QBrush(Qt::NoBrush));
    painter.drawEllipse(middle, side / 2 - 0.5, side / 2 - 0.5);
    if (!on)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(enabled ? QPalette::HighlightedText : QPalette::Window));
    painter.drawEllipse(middle, side * 0.2, side * 0.2);
}

void paintFrame(QPainter& painter, const QStyleOption& option)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool focused = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    painter.setPen(focused ? accent(option.palette) : appearanceOf(option.palette) == Appearance::HighContrast ? outline(option.palette) : hairline(option.palette));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void paintField(QPainter& painter, const QStyleOption& option)
{
    const Saved saved(painter);
    const bool enabled = has(option, QStyle::State_Enabled), focused = enabled && has(option, QStyle::State_HasFocus);
    box(painter, option.rect, Qt::NoBrush, line(!enabled ? hairline(option.palette) : focused ? accent(option.palette) : outline(option.palette), focused ? 2 : 1));
}

void paintFocus(QPainter& painter, const QStyleOption& option)
{
    const Saved saved(painter);
    const bool row = has(option, QStyle::State_Item);
    const auto* focus = qstyleoption_cast<const QStyleOptionFocusRect*>(&option);
    // A chosen row is of the accent's own colour.
    const bool onAccent = row && (has(option, QStyle::State_Selected) || (focus && focus->backgroundColor == option.palette.color(QPalette::Highlight)));
    box(painter, option.rect, Qt::NoBrush, line(onAccent ? option.palette.color(QPalette::HighlightedText) : accent(option.palette), row ? 1 : kRing), row ? 2 : kRound);
}

void paintArrow(QPainter& painter, const QStyleOption& option, const QPoint& middle)
{
    const Saved saved(painter);
    chevron(painter, QRectF(middle.x() - 4, middle.y() - 4, 9, 9), inkOf(option, QPalette::ButtonText));
}

void paintBranch(QPainter& painter, const QStyleOption& option)
{
    if (!has(option, QStyle::State_Children))
        return;
    const Saved saved(painter);
    painter.setPen(line(inkOf(option, has(option, QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text), 1.5));
    const QPointF middle = QRectF(option.rect).center();
    const double ahead = option.direction == Qt::RightToLeft ? -1 : 1;
    if (has(option, QStyle::State_Open))
        painter.drawPolyline(QPolygonF{middle + QPointF(-3.5, -1.75), middle + QPointF(0, 1.75), middle + QPointF(3.5, -1.75)});
    else
        painter.drawPolyline(QPolygonF{middle + QPointF(-1.75 * ahead, -3.5), middle + QPointF(1.75 * ahead, 0), middle + QPointF(-1.75 * ahead, 3.5)});
}

void paintTab(QPainter& painter, const QStyleOptionTab& option)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool below = option.shape == QTabBar::RoundedSouth || option.shape == QTabBar::TriangularSouth;
    const QRect area = option.rect;
    const QColor back = option.palette.color(QPalette::Window);
    painter.fillRect(area, has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver) && !has(option, QStyle::State_Selected) ? mix(accent(option.palette), back, 0.10) : back);
    painter.setPen(hairline(option.palette));
    painter.drawLine(below ? area.topLeft() : area.bottomLeft(), below ? area.topRight() : area.bottomRight());
    if (has(option, QStyle::State_Selected)) {
        constexpr int kBar = 3;
        painter.fillRect(QRect(area.left() + kHalf / 2, below ? area.top() : area.bottom() + 1 - kBar, area.width() - kHalf, kBar), accent(option.palette));
    }
}

void paintTabLine(QPainter& painter, const QStyleOption& option, bool below)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(hairline(option.palette));
    painter.drawLine(below ? option.rect.topLeft() : option.rect.bottomLeft(), below ? option.rect.topRight() : option.rect.bottomRight());
}

void paintHeading(QPainter& painter, const QStyleOptionHeader& option)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor back = option.palette.color(QPalette::Window);
    painter.fillRect(option.rect, has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver) ? mix(accent(option.palette), back, 0.10) : back);
    painter.setPen(hairline(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool last = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (option.orientation == Qt::Horizontal && !last) {
        const int x = option.direction == Qt::RightToLeft ? option.rect.left() : option.rect.right();
        painter.drawLine(x, option.rect.top() + kHalf, x, option.rect.bottom() - kHalf);
    }
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider)
{
    const Saved saved(painter);
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (option.maximum <= option.minimum)
        return;
    const bool grabbed = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) && (has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver));
    const bool lying = option.orientation == Qt::Horizontal;
    const double aside = grabbed ? 2 : 3;
    const QRectF handle = QRectF(slider).adjusted(lying ? 1 : aside, lying ? aside : 1, lying ? -1 : -aside, lying ? -aside : -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(grabbed && has(option, QStyle::State_Sunken) ? accent(option.palette) : outline(option.palette));
    const double round = std::min(handle.width(), handle.height()) / 2;
    painter.drawRoundedRect(handle, round, round);
}

void paintDivider(QPainter& painter, const QStyleOption& option, bool upright)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool lit = has(option, QStyle::State_Enabled) && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    const QColor ink = lit ? accent(option.palette) : hairline(option.palette);
    const QPoint middle = option.rect.center();
    const int wide = lit ? 3 : 1;
    painter.fillRect(upright ? QRect(middle.x() - wide / 2, option.rect.top(), wide, option.rect.height()) : QRect(option.rect.left(), middle.y() - wide / 2, option.rect.width(), wide), ink);
}

void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow)
{
    const Saved saved(painter);
    const bool enabled = has(option, QStyle::State_Enabled), focused = enabled && has(option, QStyle::State_HasFocus);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    const QColor inside = option.palette.color(enabled ? QPalette::Base : QPalette::Window);
    const QPen pen = line(!enabled ? hairline(option.palette) : focused ? accent(option.palette) : outline(option.palette), focused ? 2 : 1);
    box(painter, option.rect, hovered && !option.editable ? mix(accent(option.palette), inside, 0.08) : inside, option.frame ? pen : QPen(Qt::NoPen), option.frame ? kRound : 0);
    chevron(painter, arrow, inkOf(option, QPalette::ButtonText));
}

void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down)
{
    const Saved saved(painter);
    const bool enabled = has(option, QStyle::State_Enabled), focused = enabled && has(option, QStyle::State_HasFocus);
    const QPen pen = line(!enabled ? hairline(option.palette) : focused ? accent(option.palette) : outline(option.palette), focused ? 2 : 1);
    box(painter, option.rect, option.palette.color(enabled ? QPalette::Base : QPalette::Window), option.frame ? pen : QPen(Qt::NoPen));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    for (const auto& [place, part, step, way] : {std::tuple(up, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, 1.0), std::tuple(down, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, -1.0)}) {
        const bool can = enabled && option.stepEnabled.testFlag(step);
        if (can && option.activeSubControls == part && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken))) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mix(accent(option.palette), option.palette.color(QPalette::Base), has(option, QStyle::State_Sunken) ? 0.25 : 0.12));
            painter.drawRect(QRectF(place).adjusted(0, 1, -1, -1));
        }
        chevron(painter, place, option.palette.color(can ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText), way);
    }
}

} // namespace hullwright::ui::flat
