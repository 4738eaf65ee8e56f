#include "ui/panels/panel_height.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <vector>

namespace hullwright::ui {

namespace {

int leastOf(QLayout& layout);

/// In the width that it has by now: heights are what is short, widths are shared out rightly.
int leastOf(QWidget& part)
{
    int least = 0;
    if (const auto* tabs = qobject_cast<QTabWidget*>(&part)) {
        QWidget* page = tabs->currentWidget();
        least = page ? tabs->tabBar()->sizeHint().height() + leastOf(*page) + tabs->height() - tabs->tabBar()->height() - page->height() : 0;
    } else if (part.layout()) {
        least = leastOf(*part.layout());
    } else if (part.sizePolicy().hasHeightForWidth() && part.heightForWidth(part.width()) > 0) {
        least = part.heightForWidth(part.width());
    } else {
        const QSizePolicy::Policy policy = part.sizePolicy().verticalPolicy();
        least = policy == QSizePolicy::Fixed || policy == QSizePolicy::Minimum ? part.sizeHint().height() : policy == QSizePolicy::Ignored ? 0 : part.minimumSizeHint().height();
    }
    return std::clamp(least, part.minimumHeight(), std::max(part.minimumHeight(), part.maximumHeight()));
}

int leastOf(QLayoutItem& item)
{
    if (item.isEmpty() && !item.spacerItem())
        return 0;
    if (QWidget* widget = item.widget())
        return leastOf(*widget);
    if (QLayout* layout = item.layout())
        return leastOf(*layout);
    return item.minimumSize().height();
}

int leastOfColumn(const QBoxLayout& layout)
{
    int sum = 0, parts = 0;
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem& item = *layout.itemAt(i);
        if (item.isEmpty() && !item.spacerItem())
            continue;
        sum += leastOf(item);
        parts += item.spacerItem() ? 0 : 1;
    }
    return sum + std::max(0, parts - 1) * std::max(0, layout.spacing());
}

int leastOfGrid(const QGridLayout& layout)
{
    std::vector<int> rows(static_cast<std::size_t>(layout.rowCount()));
    for (int row = 0; row < layout.rowCount(); ++row)
        rows[static_cast<std::size_t>(row)] = layout.rowMinimumHeight(row);
    for (int i = 0; i < layout.count(); ++i) {
        int row = 0, column = 0, high = 1, wide = 1;
        layout.getItemPosition(i, &row, &column, &high, &wide);
        if (high == 1)
            rows[static_cast<std::size_t>(row)] = std::max(rows[static_cast<std::size_t>(row)], leastOf(*layout.itemAt(i)));
    }
    int sum = 0, used = 0;
    for (const int row : rows) {
        sum += row;
        used += row > 0 ? 1 : 0;
    }
    return sum + std::max(0, used - 1) * std::max(0, layout.verticalSpacing());
}

int leastOf(QLayout& layout)
{
    const QMargins margins = layout.contentsMargins();
    int least = layout.totalMinimumSize().height() - margins.top() - margins.bottom();
    const auto* box = qobject_cast<QBoxLayout*>(&layout);
    if (box && (box->direction() == QBoxLayout::TopToBottom || box->direction() == QBoxLayout::BottomToTop)) {
        least = std::max(least, leastOfColumn(*box));
    } else if (const auto* grid = qobject_cast<QGridLayout*>(&layout)) {
        least = std::max(least, leastOfGrid(*grid));
    } else {
        for (int i = 0; i < layout.count() && box; ++i)
            least = std::max(least, leastOf(*layout.itemAt(i)));
    }
    return least + margins.top() + margins.bottom();
}

} // namespace

void PanelHeight::watch(QScrollArea& panel)
{
    if (QWidget* content = panel.widget(); content && content->layout() && !content->findChild<PanelHeight*>(QString(), Qt::FindDirectChildrenOnly))
        new PanelHeight(*content);
}

PanelHeight::PanelHeight(QWidget& content) : QObject(&content), m_content(content)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // layouts settle first
    connect(&m_soon, &QTimer::timeout, this, &PanelHeight::fit);
    content.installEventFilter(this);
    m_soon.start();
}

bool PanelHeight::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize || event->type() == QEvent::Show)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

void PanelHeight::fit()
{
    if (!m_content.isVisible())
        return;
    const int least = leastOf(*m_content.layout());
    if (least != m_content.minimumHeight())
        m_content.setMinimumHeight(least);
}

} // namespace hullwright::ui
