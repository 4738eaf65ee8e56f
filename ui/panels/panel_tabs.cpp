#include "ui/panels/panel_tabs.h"

#include "ui/style/flat_style.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionTab>

namespace hullwright::ui {

namespace {

constexpr int kPicture = 16;

} // namespace

PanelTabBar::PanelTabBar(QWidget* parent) : QTabBar(parent)
{
    setProperty(kCloseTabs, true);
    setIconSize({kPicture, kPicture});
    setElideMode(Qt::ElideNone);
    setExpanding(false);
    // The word goes with the front.
    connect(this, &QTabBar::currentChanged, this, [this] {
        if (m_shape == Shape::Pictures)
            layOutAgain();
    });
}

void PanelTabBar::fitInto(int room)
{
    const Shape fitting = widthOf(Shape::Both) <= room ? Shape::Both : widthOf(Shape::Words) <= room ? Shape::Words : Shape::Pictures;
    if (fitting == m_shape)
        return;
    m_shape = fitting;
    layOutAgain();
}

int PanelTabBar::widthOf(Shape shape, int tab) const
{
    const int word = hasWord(shape, tab) ? fontMetrics().size(Qt::TextShowMnemonic, tabText(tab)).width() : 0;
    const int picture = shape != Shape::Words ? iconSize().width() : 0;
    return style()->pixelMetric(QStyle::PM_TabBarTabHSpace, nullptr, this) + word + picture + (word > 0 && picture > 0 ? kHalf : 0);
}

int PanelTabBar::widthOf(Shape shape) const
{
    int sum = 0;
    for (int tab = 0; tab < count(); ++tab)
        sum += widthOf(shape, tab);
    return sum;
}

QSize PanelTabBar::tabSizeHint(int tab) const
{
    return {std::max(widthOf(m_shape, tab), kTarget), QTabBar::tabSizeHint(tab).height()};
}

/// Of the least that it can be, so that it asks for no more room than its pictures need.
QSize PanelTabBar::minimumSizeHint() const
{
    return {widthOf(Shape::Pictures), QTabBar::minimumSizeHint().height()};
}

void PanelTabBar::initStyleOption(QStyleOptionTab* option, int tab) const
{
    QTabBar::initStyleOption(option, tab);
    option->text = hasWord(m_shape, tab) ? tabText(tab) : QString();
    if (m_shape == Shape::Words)
        option->icon = {};
}

void PanelTabBar::layOutAgain()
{
    setIconSize(iconSize()); // what lays tabs out anew and keeps their texts
}

PanelTabs::PanelTabs(QWidget* parent) : QTabWidget(parent), m_bar(new PanelTabBar(this))
{
    setTabBar(m_bar);
    setDocumentMode(true);
    setUsesScrollButtons(true); // in a font so large that not even pictures fit
}

void PanelTabs::addPanel(QWidget* panel, const QString& picture, const QString& title)
{
    addTab(panel, icon(picture), title);
}

void PanelTabs::resizeEvent(QResizeEvent* event)
{
    m_bar->fitInto(width());
    QTabWidget::resizeEvent(event);
}

void PanelTabs::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        m_bar->fitInto(width());
}

} // namespace hullwright::ui
