#include "ui/views/reach_matrix.h"

#include "ui/models/reach_model.h"
#include "ui/models/toned_delegate.h"
#include "ui/style/metrics.h"
#include "ui/widgets/whats_this.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr int kLongestName = 140;

/// Names that stand upright: as many columns fit as there are services.
class UprightHeader : public QHeaderView {
public:
    explicit UprightHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter* painter, const QRect& area, int section) const override
    {
        const QString name = model()->headerData(section, Qt::Horizontal).toString();
        painter->save();
        painter->fillRect(area, palette().color(QPalette::Button));
        painter->setPen(palette().color(QPalette::ButtonText));
        painter->translate(area.left(), area.bottom());
        painter->rotate(-90);
        painter->drawText(QRect(kHalf, 0, area.height() - kUnit, area.width()), Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(name, Qt::ElideMiddle, area.height() - kUnit));
        painter->restore();
    }
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override
    {
        const int length = fontMetrics().horizontalAdvance(model()->headerData(section, Qt::Horizontal).toString()) + kUnit + kHalf;
        return {kRow, std::min(length, kLongestName)};
    }
};

} // namespace

ReachMatrix::ReachMatrix(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_model(new ReachModel(this)), m_view(new QTableView(this)), m_about(new QLabel(this))
{
    m_view->setHorizontalHeader(new UprightHeader(m_view));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TonedDelegate(m_view, ReachModel::ToneRole));
    introduce(*m_view, tr("Who reaches whom"),
              tr("A row for each service that asks, a column for each that answers. A mark says that the two share a network, and whether anything in the files says that they need to."));
    m_view->setAccessibleDescription(tr("A row for each service that asks, a column for each that answers"));
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setCornerButtonEnabled(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setDefaultSectionSize(kRow);
    m_view->horizontalHeader()->setMinimumSectionSize(kTarget);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(kTarget);
    m_view->verticalHeader()->setMaximumWidth(kLongestName);
    m_view->verticalHeader()->setHighlightSections(false);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    auto* legend = new QLabel(tr("Row reaches column: ● and uses it   ◆ without a sign that it needs to   ○ only through a port of the host   ? decided elsewhere"), this);
    legend->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalf);
    column->addWidget(legend);
    column->addWidget(m_view, 1);
    column->addWidget(m_about);
    setFocusProxy(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (m_view->hasFocus() && current.isValid())
            m_selection.select({std::string("services"), m_model->service(current.row()).toStdString()}, this);
        tellCurrent();
    });
    connect(&document, &Document::analysisChanged, this, &ReachMatrix::refresh);
    connect(&selection, &Selection::changed, this, [this](const yaml::Path&, const QObject* source) {
        if (source != this)
            follow();
    });
}

void ReachMatrix::setNeedle(const QString& words)
{
    m_needle = words;
    filter();
}

void ReachMatrix::filter()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_view->setRowHidden(row, !m_model->service(row).contains(m_needle, Qt::CaseInsensitive));
}

void ReachMatrix::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ReachMatrix::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_model->setAnalysis(m_document.analysis());
    filter();
    follow();
    tellCurrent();
}

void ReachMatrix::follow()
{
    const QString name = m_selection.service();
    if (m_stale || m_model->service(m_view->currentIndex().row()) == name)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->service(row) == name)
            m_view->setCurrentIndex(m_model->index(row, std::max(0, m_view->currentIndex().column())));
}

void ReachMatrix::tellCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    m_about->setText(current.isValid() ? m_model->sentence(current) : m_model->rowCount() == 0 ? tr("A file with services shows here who reaches whom.") : tr("Choose a cell to read who reaches whom there, and on which port."));
}

} // namespace hullwright::ui
