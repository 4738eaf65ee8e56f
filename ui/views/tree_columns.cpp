#include "ui/views/tree_columns.h"

#include "ui/models/stack_tree_model.h"

#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr int kNarrowest = 56; ///< a column
constexpr int kLeastName = 120;
constexpr int kMeasured = 500; ///< services whose names are measured for the column

} // namespace

TreeColumns::TreeColumns(QTreeView& view) : QObject(&view), m_view(view)
{
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the columns share the width that there is
    QHeaderView* header = view.header();
    header->setSectionResizeMode(StackTreeModel::NameColumn, QHeaderView::Interactive);
    header->setStretchLastSection(false);
    header->resizeSection(StackTreeModel::NameColumn, 170);
    header->setMinimumSectionSize(kNarrowest);
    connect(header, &QHeaderView::sectionResized, this, [this](int section) {
        if (m_fitting || section != StackTreeModel::NameColumn || m_view.isColumnHidden(StackTreeModel::ValueColumn))
            return;
        m_sized = true;
        QMetaObject::invokeMethod(this, &TreeColumns::fit, Qt::QueuedConnection);
    });
}

/// The width at which no service's name is cut; the names are what one finds one's way by.
int TreeColumns::serviceWidth() const
{
    const QAbstractItemModel& model = *m_view.model();
    int widest = 0, measured = 0;
    const QStyleOptionViewItem option = [this] {
        QStyleOptionViewItem made;
        made.initFrom(&m_view);
        made.font = m_view.font();
        made.widget = &m_view;
        made.decorationSize = m_view.iconSize().isValid() ? m_view.iconSize() : QSize(m_view.indentation(), m_view.indentation());
        return made;
    }();
    for (int top = 0; top < model.rowCount(); ++top) {
        const QModelIndex part = model.index(top, StackTreeModel::NameColumn);
        for (int row = 0; row < model.rowCount(part) && measured < kMeasured; ++row) {
            const QModelIndex at = model.index(row, StackTreeModel::NameColumn, part);
            if (!at.data(StackTreeModel::ServiceRole).toBool())
                continue;
            ++measured;
            widest = std::max(widest, m_view.itemDelegate()->sizeHint(option, at).width() + 2 * m_view.indentation());
        }
    }
    return widest;
}

void TreeColumns::fit()
{
    if (m_fitting || m_view.viewport()->width() <= 0)
        return;
    m_fitting = true;
    const int room = m_view.viewport()->width();
    int name = m_view.columnWidth(StackTreeModel::NameColumn);
    bool values = true;
    if (!m_sized) {
        const int services = std::min(serviceWidth(), room);
        m_view.resizeColumnToContents(StackTreeModel::NameColumn);
        const int wanted = std::clamp(m_view.columnWidth(StackTreeModel::NameColumn), kLeastName, std::max(kLeastName, room * 2 / 3));
        name = std::max(services, wanted);
        values = room - name >= kNarrowest;
    }
    m_view.setColumnHidden(StackTreeModel::ValueColumn, !values);
    name = values ? std::min(name, room - kNarrowest) : room;
    m_view.header()->resizeSection(StackTreeModel::NameColumn, name);
    if (values)
        m_view.header()->resizeSection(StackTreeModel::ValueColumn, room - name);
    m_fitting = false;
}

void TreeColumns::fitLonger()
{
    if (serviceWidth() > m_view.columnWidth(StackTreeModel::NameColumn))
        fit();
}

} // namespace hullwright::ui
