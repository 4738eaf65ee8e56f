#include "ui/panels/table_fit.h"

#include "ui/style/metrics.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeView>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr int kWholeRows = 8; ///< a table of so few is never cut: its panel scrolls
constexpr int kFewWords = 30; ///< letters
constexpr int kLastWords = 16; ///< letters that the last column keeps, which often says what the others mean
constexpr int kLeastRows = 4;
constexpr int kMostTableRows = 60; ///< a table with more takes all the height that there is

} // namespace

void TableFit::watch(QWidget& panel)
{
    const auto views = panel.findChildren<QTreeView*>();
    for (QTreeView* view : views) {
        if (view->model() && !view->findChild<TableFit*>(QString(), Qt::FindDirectChildrenOnly))
            new TableFit(*view);
    }
}

TableFit::TableFit(QTreeView& view) : QObject(&view), m_view(view)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0); // rows come and go in runs, and a view lays itself out first
    connect(&m_soon, &QTimer::timeout, this, &TableFit::fit);
    const auto soon = [this] { m_soon.start(); };
    const QAbstractItemModel* model = view.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(model, &QAbstractItemModel::modelReset, this, soon);
    connect(model, &QAbstractItemModel::layoutChanged, this, soon);
    connect(&view, &QTreeView::expanded, this, soon);
    connect(&view, &QTreeView::collapsed, this, soon);
    view.viewport()->installEventFilter(this);
    for (int column = 0; column < view.header()->count(); ++column)
        m_wanted.push_back(view.columnWidth(column));
    connect(view.header(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_fitting && column < static_cast<int>(m_wanted.size()) && m_view.header()->isVisible() && m_view.underMouse())
            m_wanted[static_cast<std::size_t>(column)] = width; // dragged
    });
    fit();
}

bool TableFit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        m_soon.start();
    return QObject::eventFilter(watched, event);
}

void TableFit::fit()
{
    m_fitting = true;
    fitColumns();
    fitHeight();
    m_fitting = false;
}

int TableFit::shownRows(int most) const
{
    int rows = 0;
    for (QModelIndex at = m_view.model()->index(0, 0, m_view.rootIndex()); at.isValid() && rows < most; at = m_view.indexBelow(at))
        ++rows;
    return rows;
}

void TableFit::fitHeight()
{
    const int rows = shownRows(kMostTableRows + 1);
    const QModelIndex first = m_view.model()->index(0, 0, m_view.rootIndex());
    const int row = std::max({kTarget, first.isValid() ? m_view.visualRect(first).height() : 0, first.isValid() ? m_view.sizeHintForIndex(first).height() : 0});
    const int around = (m_view.isHeaderHidden() ? 0 : m_view.header()->sizeHint().height()) + 2 * m_view.frameWidth();
    // In one width its room is kept once it was there: higher by it, a table has no bar for its rows, and then none for its columns, and so on without end.
    if (m_view.horizontalScrollBar()->isVisible())
        m_barAt = m_view.width();
    const int sideways = m_barAt == m_view.width() ? m_view.horizontalScrollBar()->sizeHint().height() : 0;
    m_view.setMinimumHeight(around + sideways + std::max(1, rows > kWholeRows ? kLeastRows : rows) * row + 2);
    const bool shares = qobject_cast<QSplitter*>(m_view.parentWidget()) != nullptr; // its height is its neighbour's as well
    // A view asks for 192 pixels whatever it holds, and a panel with wrapping labels takes that for the least: it would scroll around a table that scrolls.
    // One that is never cut must not say that it needs nothing: the labels below it would lie upon it.
    if (QSizePolicy policy = m_view.sizePolicy(); !shares) {
        policy.setVerticalPolicy(rows > kWholeRows ? QSizePolicy::Ignored : QSizePolicy::Preferred);
        m_view.setSizePolicy(policy);
    }
    m_view.setMaximumHeight(shares || rows > kMostTableRows ? QWIDGETSIZE_MAX : around + sideways + std::max(rows, 1) * row + 2);
}

/// Its heading; and what a box to tick stands for, which is a word or two that nothing else says.
int TableFit::leastOf(int column) const
{
    const QModelIndex first = m_view.model()->index(0, column, m_view.rootIndex());
    const bool ticked = column > 0 && first.isValid() && first.data(Qt::CheckStateRole).isValid();
    const int heading = m_view.header()->sectionSizeHint(column);
    return ticked ? std::max(heading, static_cast<const QAbstractItemView&>(m_view).sizeHintForColumn(column)) : heading;
}

/// As it was given; and where what stands in it is a few words, those as a whole. It does not shrink again as rows go: the eye knows where the columns are.
int TableFit::wantedOf(int column)
{
    int& wanted = m_wanted[static_cast<std::size_t>(column)];
    if (const int words = static_cast<const QAbstractItemView&>(m_view).sizeHintForColumn(column); words > wanted && words <= kFewWords * m_view.fontMetrics().averageCharWidth())
        wanted = words;
    return std::max(wanted, leastOf(column));
}

/// Where there is too little room for all, columns give up what is beyond their headings, each its share.
void TableFit::fitColumns()
{
    QHeaderView* header = m_view.header();
    if (m_view.isHeaderHidden() || !header->stretchLastSection() || header->count() < 2 || header->count() != static_cast<int>(m_wanted.size()))
        return;
    const int last = header->logicalIndex(header->count() - 1);
    const int says = std::min(static_cast<const QAbstractItemView&>(m_view).sizeHintForColumn(last), kLastWords * m_view.fontMetrics().averageCharWidth());
    int wanted = std::max(header->sectionSizeHint(last), says), spare = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (column == last || header->isSectionHidden(column))
            continue;
        const int width = wantedOf(column);
        wanted += width;
        spare += width - leastOf(column);
    }
    const int over = std::clamp(wanted - m_view.viewport()->width(), 0, spare);
    int taken = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (column == last || header->isSectionHidden(column))
            continue;
        const int least = leastOf(column), width = wantedOf(column);
        header->resizeSection(column, spare > 0 ? width - ((width - least) * over + spare - 1) / spare : width); // rounded up: a pixel too wide is a bar for columns
        taken += header->sectionSize(column);
    }
    // A last column that is stretched keeps the size that it was made with where less is left.
    header->resizeSection(last, std::max(header->sectionSizeHint(last), m_view.viewport()->width() - taken));
}

} // namespace hullwright::ui
