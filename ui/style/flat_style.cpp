#include "ui/style/flat_style.h"

#include "ui/style/flat_paint.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr int kLeastButton = 80; ///< Fusion's own, which has room to spare
constexpr int kBar = 12;         ///< a scroll bar
constexpr int kLeastSlider = 32;
constexpr int kTabPad = 20, kCloseTabPad = 12; ///< both sides of a tab's words together

/// The slider has the whole bar: the arrows at its ends were two targets too small to hit.
QRect sliderOf(const QStyleOptionSlider& bar)
{
    const bool lying = bar.orientation == Qt::Horizontal;
    const int whole = lying ? bar.rect.width() : bar.rect.height();
    const auto range = static_cast<qint64>(bar.maximum) - bar.minimum;
    const int length = range <= 0 ? whole : std::clamp(static_cast<int>(static_cast<qint64>(bar.pageStep) * whole / std::max<qint64>(1, range + bar.pageStep)), std::min(kLeastSlider, whole), whole);
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, whole - length, bar.upsideDown);
    return lying ? QRect(bar.rect.left() + at, bar.rect.top(), length, bar.rect.height()) : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), length);
}

bool isBelow(QTabBar::Shape shape)
{
    return shape == QTabBar::RoundedSouth || shape == QTabBar::TriangularSouth;
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ScrollBar_ContextMenu: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DockWidgetTitleBarButtonMargin: return 6; // around a sign of 12: the title is as high as a target
    case PM_TabBarScrollButtonWidth: return kTarget;
    case PM_TabBarTabHSpace: return widget && widget->property(kCloseTabs).toBool() ? kCloseTabPad : kTabPad;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_ScrollBarExtent: return kBar;
    case PM_ScrollBarSliderMin: return kLeastSlider;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent: return 7;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(option);
    if (!dock || dock->verticalTitleBar)
        return rect;
    const int closing = dock->closable ? kTarget : 0, floating = dock->floatable ? kTarget : 0;
    const QRect whole = option->rect;
    const auto button = [&](int fromEnd) {
        return visualRect(option->direction, whole, QRect(whole.right() + 1 - fromEnd - kTarget, whole.center().y() + 1 - kTarget / 2, kTarget, kTarget));
    };
    switch (element) {
    case SE_DockWidgetCloseButton: return closing > 0 ? button(0) : rect;
    case SE_DockWidgetFloatButton: return floating > 0 ? button(closing) : rect;
    case SE_DockWidgetTitleBarText: return visualRect(option->direction, whole, whole.adjusted(kUnit, 0, -closing - floating, 0));
    default: return rect;
    }
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const auto* bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect slider = sliderOf(*bar);
    QRect found;
    switch (part) {
    case SC_ScrollBarSlider: found = slider; break;
    case SC_ScrollBarGroove: found = bar->rect; break;
    case SC_ScrollBarSubPage:
        found = bar->rect;
        bar->orientation == Qt::Horizontal ? found.setRight(slider.left() - 1) : found.setBottom(slider.top() - 1);
        break;
    case SC_ScrollBarAddPage:
        found = bar->rect;
        bar->orientation == Qt::Horizontal ? found.setLeft(slider.right() + 1) : found.setTop(slider.bottom() + 1);
        break;
    default: return {};
    }
    return visualRect(bar->direction, bar->rect, found);
}

/// Nothing that is clicked is lower than a target, whoever made it; and words keep off a button's edges.
QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const auto* menu = type == CT_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem*>(option) : nullptr;
    const auto* tool = type == CT_ToolButton ? qstyleoption_cast<const QStyleOptionToolButton*>(option) : nullptr;
    const auto* heading = type == CT_HeaderSection ? qstyleoption_cast<const QStyleOptionHeader*>(option) : nullptr;
    switch (type) {
    case CT_PushButton:
        size.rwidth() += size.width() > kLeastButton ? kUnit : 0;
        [[fallthrough]];
    case CT_ItemViewItem:
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_ToolButton: // the arrow of a menu lies beside the words, not on them
        if (tool && (tool->features & QStyleOptionToolButton::HasMenu) && !(tool->features & QStyleOptionToolButton::MenuButtonPopup) && tool->toolButtonStyle != Qt::ToolButtonIconOnly)
            size.rwidth() += kGap;
        size.setHeight(std::max(size.height(), kTarget));
        break;
    case CT_MenuItem:
        if (menu && menu->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(std::max(size.height(), kTarget));
        break;
    case CT_TabBarTab: size.setHeight(std::max(size.height(), kRow)); break;
    case CT_HeaderSection:
        if (heading && heading->orientation == Qt::Horizontal)
            size.setHeight(std::max(size.height(), kTarget));
        break;
    default: break;
    }
    return size;
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return flat::paintTick(*painter, *option);
    case PE_IndicatorRadioButton: return flat::paintRadio(*painter, *option);
    case PE_Frame:
    case PE_FrameTabWidget: return flat::paintFrame(*painter, *option);
    case PE_FrameLineEdit: return flat::paintField(*painter, *option);
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: return flat::paintButton(*painter, *option);
    case PE_IndicatorArrowDown:
        if (qobject_cast<const QToolButton*>(widget)) // which has it in a corner, below its words
            return flat::paintArrow(*painter, *option, {option->rect.center().x(), widget->rect().center().y()});
        break;
    case PE_IndicatorBranch: return flat::paintBranch(*painter, *option);
    case PE_IndicatorDockWidgetResizeHandle: return flat::paintDivider(*painter, *option, !option->state.testFlag(State_Horizontal));
    case PE_FrameTabBarBase:
        if (const auto* base = qstyleoption_cast<const QStyleOptionTabBarBase*>(option))
            return flat::paintTabLine(*painter, *option, isBelow(base->shape));
        break;
    case PE_FrameFocusRect:
        // Buttons and choices have it in their outline.
        if (option->state.testFlag(State_KeyboardFocusChange) && !qobject_cast<const QPushButton*>(widget) && !qobject_cast<const QToolButton*>(widget) && !qobject_cast<const QComboBox*>(widget))
            flat::paintFocus(*painter, *option);
        return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option); tab && tab->shape != QTabBar::RoundedWest && tab->shape != QTabBar::RoundedEast)
            return flat::paintTab(*painter, *tab);
        break;
    case CE_HeaderSection:
        if (const auto* heading = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return flat::paintHeading(*painter, *heading);
        break;
    case CE_HeaderEmptyArea: painter->fillRect(option->rect, option->palette.color(QPalette::Window)); return flat::paintTabLine(*painter, *option, false);
    case CE_Splitter: return flat::paintDivider(*painter, *option, option->state.testFlag(State_Horizontal));
    case CE_ToolBar: painter->fillRect(option->rect, option->palette.color(QPalette::Window)); return flat::paintTabLine(*painter, *option, false);
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            const bool open = item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled);
            painter->fillRect(item->rect, item->palette.color(open ? QPalette::Highlight : QPalette::Window));
            const int flags = Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine | (proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0 ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
            return proxy()->drawItemText(painter, item->rect, flags, item->palette, item->state.testFlag(State_Enabled), item->text, open ? QPalette::HighlightedText : QPalette::WindowText);
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option); item && !item->icon.isNull() && item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled)) {
            // Fusion draws it in the ink of entries that are not chosen.
            const int side = proxy()->pixelMetric(PM_SmallIconSize, option, widget);
            QStyleOptionMenuItem chosen(*item);
            chosen.icon = QIcon(item->icon.pixmap(QSize(side, side), painter->device()->devicePixelRatioF(), QIcon::Selected));
            return QProxyStyle::drawControl(element, &chosen, painter, widget);
        }
        break;
    case CE_MenuBarEmptyArea: return painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    case CE_DockWidgetTitle:
        if (const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(option); dock && !dock->verticalTitleBar) {
            const QRect words = proxy()->subElementRect(SE_DockWidgetTitleBarText, option, widget);
            painter->save();
            QFont font = painter->font();
            font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            proxy()->drawItemText(painter, words, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextHideMnemonic, dock->palette, true, QFontMetrics(font).elidedText(dock->title, Qt::ElideRight, words.width()), QPalette::WindowText);
            painter->restore();
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar)
        return flat::paintScrollBar(*painter, *bar, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && control == CC_ComboBox)
        return flat::paintComboBox(*painter, *box, proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget));
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option); box && control == CC_SpinBox)
        return flat::paintSpinBox(*painter, *box, proxy()->subControlRect(control, option, SC_SpinBoxUp, widget), proxy()->subControlRect(control, option, SC_SpinBoxDown, widget));
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace hullwright::ui
