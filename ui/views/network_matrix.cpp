#include "ui/views/network_matrix.h"

#include "ui/models/network_matrix_model.h"
#include "ui/models/severity_delegate.h"
#include "ui/panels/network_edits.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace hullwright::ui {

NetworkMatrix::NetworkMatrix(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_model(new NetworkMatrixModel(this)), m_filter(new QSortFilterProxyModel(this)), m_view(new QTreeView(this)), m_text(new QLineEdit(this))
{
    m_text->setPlaceholderText(tr("Filter services"));
    m_text->setAccessibleName(tr("Filter the network map"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterKeyColumn(NetworkMatrixModel::ServiceColumn);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Network map"));
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
    column->setContentsMargins(kUnit, kHalf, kUnit, kUnit);
    column->setSpacing(kHalf);
    column->addWidget(m_text);
    column->addWidget(m_view, 1);
    connect(m_text, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_model, &NetworkMatrixModel::memberRequested, this, &NetworkMatrix::setMember);
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

void NetworkMatrix::setMember(const QString& service, const QString& network, bool member)
{
    m_document.settle();
    const auto& analysis = m_document.analysis();
    const auto* current = analysis ? analysis->project.stack->service(service.toStdString()) : nullptr;
    if (!current)
        return;
    const auto spots = compose::spotsOf(analysis->files(), {std::string("services"), current->name, std::string("networks")});
    const auto edits = memberEdits(*current, spots.empty() ? yaml::Node() : spots.back().node, network.toStdString(), member);
    if (!edits) {
        Q_EMIT failed(Error{ErrorCode::Refused, tr("%1 would be left without a network").arg(service).toStdString(), tr("Put it on another one first, or choose none for its network under Isolation.").toStdString(), {}, {}, {}});
        return;
    }
    const QString sentence = member ? tr("Put %1 on the network %2").arg(service, network) : tr("Take %1 off the network %2").arg(service, network);
    if (const auto done = m_document.perform(sentence, *edits); !done)
        Q_EMIT failed(done.error());
}

} // namespace hullwright::ui
