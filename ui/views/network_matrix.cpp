#include "ui/views/network_matrix.h"

#include "ui/models/network_matrix_model.h"
#include "ui/models/severity_delegate.h"
#include "ui/widgets/whats_this.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace hullwright::ui {

NetworkMatrix::NetworkMatrix(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_model(new NetworkMatrixModel(this)), m_filter(new QSortFilterProxyModel(this)), m_view(new QTreeView(this))
{
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(NetworkMatrixModel::ServiceColumn);
    m_view->setModel(m_filter);
    introduce(*m_view, tr("Network matrix"),
              tr("A row for each service, a column for each network: a tick puts the service on it. The other columns say what is published to the outside, and whom the service reaches."));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->header()->setStretchLastSection(false);
    m_view->setItemDelegateForColumn(NetworkMatrixModel::OutsideColumn, new SeverityDelegate(NetworkMatrixModel::ToneRole, m_view));
    const int letter = fontMetrics().averageCharWidth();
    m_view->header()->setDefaultSectionSize(letter * 18);
    m_view->header()->resizeSection(NetworkMatrixModel::ServiceColumn, letter * 22);
    m_view->header()->resizeSection(NetworkMatrixModel::OutsideColumn, letter * 24);
    m_view->header()->resizeSection(NetworkMatrixModel::ReachColumn, letter * 40);
    m_view->setToolTip(tr("Space on a check box puts a service on a network, or takes it off"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    connect(m_model, &NetworkMatrixModel::memberRequested, this, &NetworkMatrix::memberRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (const QString name = m_model->service(m_filter->mapToSource(current).row()); !name.isEmpty() && m_view->hasFocus())
            m_selection.select({std::string("services"), name.toStdString()}, this);
    });
    connect(&document, &Document::analysisChanged, this, &NetworkMatrix::refresh);
    connect(&document, &Document::stateChanged, this, &NetworkMatrix::refresh);
    connect(&selection, &Selection::changed, this, [this](const yaml::Path&, const QObject* source) {
        if (source != this)
            follow();
    });
}

void NetworkMatrix::setNeedle(const QString& words)
{
    m_filter->setFilterFixedString(words);
}

void NetworkMatrix::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void NetworkMatrix::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_model->setAnalysis(m_document.analysis(), m_document.editable());
    follow();
}

void NetworkMatrix::follow()
{
    const QString name = m_selection.service();
    for (int row = 0; row < m_filter->rowCount() && !m_stale; ++row) {
        const QModelIndex at = m_filter->index(row, std::max(0, m_view->currentIndex().column()));
        if (m_model->service(m_filter->mapToSource(at).row()) == name && at.row() != m_view->currentIndex().row())
            m_view->setCurrentIndex(at);
    }
}

} // namespace hullwright::ui
