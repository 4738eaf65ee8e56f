#include "ui/widgets/search_button.h"

#include "ui/direction.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QAction>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

namespace hullwright::ui {

namespace {

constexpr int kSearchWidth = 320;
constexpr int kGlass = 16;

} // namespace

SearchButton::SearchButton(QAction* action, QWidget* parent) : QToolButton(parent)
{
    setDefaultAction(action);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(kSearchWidth);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(words());
}

/// The action's, without what they need in a menu.
QString SearchButton::words() const
{
    return QString(defaultAction()->text()).remove(u'&').remove(u'…').trimmed();
}

QSize SearchButton::sizeHint() const
{
    return {kSearchWidth, std::max(kTarget, fontMetrics().height() + kUnit + kHalf)};
}

QSize SearchButton::minimumSizeHint() const
{
    return {kGlass + 2 * kUnit, sizeHint().height()};
}

void SearchButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, this);
    frame.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    const QRect room = rect().adjusted(kUnit, 0, -kUnit, 0);
    const QRect glass = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, QSize(kGlass, kGlass), room);
    icon().paint(&painter, glass, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
    const QString key = leftToRight(defaultAction()->shortcut().toString(QKeySequence::NativeText));
    const QRect line = QStyle::visualRect(layoutDirection(), room, room.adjusted(kGlass + kUnit, 0, 0, 0));
    const int keyWidth = fontMetrics().horizontalAdvance(key) + kGap;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const bool both = line.width() >= fontMetrics().horizontalAdvance(words()) + keyWidth;
    if (both)
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignTrailing, key);
    if (both || line.width() > fontMetrics().averageCharWidth() * 6)
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading, fontMetrics().elidedText(words(), Qt::ElideRight, line.width()));
}

} // namespace hullwright::ui
