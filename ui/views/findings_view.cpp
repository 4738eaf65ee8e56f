#include "ui/views/findings_view.h"

#include "core/harden/plan.h"
#include "ui/models/findings_model.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/translate.h"
#include "ui/views/ignore_bar.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace hullwright::ui {

/// Rows that have every word of the filter and at least a severity; ignored ones only where they are wanted.
class FindingsFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    enum class Ignored { Show, Hide };
    void set(const QString& words, int least, Ignored ignored)
    {
        m_ignored = ignored;
        m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        m_least = least;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (index.data(FindingsModel::SeverityRole).toInt() < m_least || (m_ignored == Ignored::Hide && index.data(FindingsModel::IgnoredRole).toBool()))
            return false;
        const QString text = index.data(FindingsModel::FilterRole).toString();
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
    int m_least = 0;
    Ignored m_ignored = Ignored::Show;
};

namespace {

/// Rows high enough to click, their text kept short in its middle where there is no room.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), kRow));
        return size;
    }
};

} // namespace

FindingsView::FindingsView(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_model(new FindingsModel(document, this)), m_filter(new FindingsFilter(this)),
      m_list(new QTreeView(this)), m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(QStringLiteral("ok"), {}, {}, this)),
      m_fix(new QAction(icon(QStringLiteral("fix")), tr("Fi&x This Finding"), this)),
      m_fixAllSafe(new QAction(icon(QStringLiteral("fix")), tr("Fix &All Safe"), this)),
      m_ignore(new QAction(tr("&Ignore…"), this))
{
    m_ignore->setToolTip(tr("Keep the selected finding out of the count, with a reason that stands in the file"));
    m_ignore->setStatusTip(m_ignore->toolTip());
    m_fix->setToolTip(tr("Apply the best fix of the selected finding"));
    m_fix->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_fixAllSafe->setToolTip(tr("Apply every fix that a well-behaved service does not notice, as one step"));
    m_fixAllSafe->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    for (QAction* action : {m_fix, m_fixAllSafe})
        action->setStatusTip(action->toolTip());
    buildList();
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kUnit, 0, kUnit, kUnit);
    layout->setSpacing(kHalf);
    layout->addWidget(bar());
    layout->addWidget(ignoreBar());
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_list);
    connectAll();
    refresh();
}

QWidget* FindingsView::bar()
{
    auto* bar = new QWidget(this);
    m_words = new QLineEdit(bar);
    m_words->setPlaceholderText(tr("Filter findings"));
    m_words->setAccessibleName(tr("Filter findings"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_words->setMaximumWidth(280);
    m_least = new QComboBox(bar);
    m_least->setAccessibleName(tr("Least severity"));
    m_least->addItem(tr("Every severity"), 0);
    m_least->addItem(tr("Medium and worse"), static_cast<int>(rules::Severity::Medium));
    m_least->addItem(tr("High and worse"), static_cast<int>(rules::Severity::High));
    m_least->addItem(tr("Only critical"), static_cast<int>(rules::Severity::Critical));
    m_ignored = new QCheckBox(tr("Show ignored"), bar);
    m_ignored->setObjectName(QStringLiteral("showIgnored"));
    m_ignored->setChecked(true);
    m_ignored->setToolTip(tr("Show findings that somebody decided to live with, and why"));
    m_shown = new QLabel(bar);
    auto* fix = new QToolButton(bar);
    fix->setDefaultAction(m_fix);
    fix->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fix->setFocusPolicy(Qt::TabFocus);
    fix->setAccessibleName(tr("Fix this finding"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_least);
    layout->addWidget(m_ignored);
    layout->addWidget(m_shown);
    layout->addStretch(1);
    layout->addWidget(fix);
    return bar;
}

void FindingsView::buildList()
{
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(FindingsModel::SortRole);
    m_list->setModel(m_filter);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setObjectName(QStringLiteral("findingsList"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(FindingsModel::Severity, Qt::AscendingOrder);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = m_list->header();
    header->setStretchLastSection(false);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    const std::pair<int, int> widths[] = {{FindingsModel::Severity, 10}, {FindingsModel::Service, 10},
                                          {FindingsModel::ScoreAfter, 8}, {FindingsModel::RuleId, 15}};
    for (const auto& [column, ems] : widths)
        header->resizeSection(column, ems * em);
    for (const int column : {FindingsModel::Message, FindingsModel::BestFix}) // sentences share what is left
        header->setSectionResizeMode(column, QHeaderView::Stretch);
}

void FindingsView::connectAll()
{
    const auto refilter = [this] {
        m_filter->set(m_words->text(), m_least->currentData().toInt(), m_ignored->isChecked() ? FindingsFilter::Ignored::Show : FindingsFilter::Ignored::Hide);
        refresh();
    };
    connect(m_words, &QLineEdit::textChanged, this, refilter);
    connect(m_least, &QComboBox::currentIndexChanged, this, refilter);
    connect(m_ignored, &QCheckBox::toggled, this, refilter);
    connect(&m_document, &Document::analysisChanged, this, &FindingsView::refresh);
    connect(&m_document, &Document::stateChanged, this, &FindingsView::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex&, const QModelIndex& before) {
        refresh();
        if (m_list->hasFocus() && before.isValid()) // the list picks its first row by itself when the focus comes
            selectCurrent();
    });
    connect(m_list, &QTreeView::clicked, this, &FindingsView::selectCurrent);
    connect(m_list, &QTreeView::activated, this, [this] {
        selectCurrent();
        Q_EMIT activated(m_selection.path());
    });
    connect(m_list, &QTreeView::customContextMenuRequested, this, &FindingsView::showMenu);
    connect(m_fix, &QAction::triggered, this, [this] {
        const int row = currentRow();
        if (row >= 0 && !m_model->fixes(row).empty())
            apply(rules::Fix(m_model->fixes(row).front()));
    });
    connect(m_fixAllSafe, &QAction::triggered, this, &FindingsView::fixAllSafe);
    connect(m_ignore, &QAction::triggered, this, [this] { askToIgnore(currentRow()); });
}

int FindingsView::currentRow() const
{
    const QModelIndex current = m_filter->mapToSource(m_list->currentIndex());
    return current.isValid() ? current.row() : -1;
}

void FindingsView::selectCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const rules::Finding& finding = m_model->finding(row);
    if (const auto path = yaml::parsePath(finding.path))
        m_selection.select(*path, this, finding.place);
}

void FindingsView::apply(const rules::Fix& fix)
{
    if (const auto done = m_document.performEdits(translated(fix.title), fix.operations); !done)
        Q_EMIT failed(done.error());
}

void FindingsView::fixAllSafe()
{
    m_document.settle();
    if (!m_document.editable())
        return;
    const harden::Plan plan = harden::plan(m_document.analysis(), {});
    if (const auto done = m_document.applyPatches(tr("Fix all that is safe to fix"), plan.patches); !done)
        Q_EMIT failed(done.error());
}

IgnoreBar* FindingsView::ignoreBar()
{
    m_asks = new IgnoreBar(this);
    connect(m_asks, &IgnoreBar::reasonGiven, this, &FindingsView::ignore);
    connect(m_asks, &IgnoreBar::givenUp, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    return m_asks;
}

void FindingsView::askToIgnore(int row)
{
    if (row < 0 || !m_document.editable() || m_model->finding(row).suppression)
        return;
    m_toIgnore = m_model->index(row, FindingsModel::Severity);
    m_asks->ask(translated(m_model->finding(row).rule->title));
}

void FindingsView::ignore(const QString& reason)
{
    m_document.settle();
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_toIgnore.isValid() || !m_document.editable())
        return; // settled meanwhile
    const rules::Finding finding = m_model->finding(m_toIgnore.row());
    const QString sentence = tr("Ignore %1").arg(QString::fromLatin1(finding.rule->id));
    const auto done = m_document.performEdits(sentence, {rules::suppress(finding, m_document.analysis()->files(), reason.toStdString())});
    if (!done)
        Q_EMIT failed(done.error());
}

void FindingsView::noLongerIgnore(int row)
{
    const rules::Finding finding = m_model->finding(row);
    const auto& analysis = m_document.analysis();
    const QString sentence = tr("No longer ignore %1").arg(QString::fromLatin1(finding.rule->id));
    const auto done = m_document.performEdits(sentence, {rules::withdrawn(analysis->findings.suppressions[*finding.suppression], analysis->files())});
    if (!done)
        Q_EMIT failed(done.error());
}

void FindingsView::showMenu(const QPoint& where)
{
    const int row = currentRow();
    if (row < 0)
        return;
    QMenu menu(this);
    const std::vector<rules::Fix> fixes = m_model->fixes(row);
    for (const rules::Fix& fix : fixes) {
        const QString text = fix.kind == rules::FixKind::Safe ? translated(fix.title) : tr("%1 (may break something)").arg(translated(fix.title));
        auto* action = menu.addAction(icon(QStringLiteral("fix")), text, this, [this, fix] { apply(fix); });
        action->setEnabled(m_document.editable());
    }
    menu.addSeparator();
    if (m_model->finding(row).suppression)
        menu.addAction(tr("No Longer &Ignore"), this, [this, row] { noLongerIgnore(row); })->setEnabled(m_document.editable() && m_document.settled());
    else
        menu.addAction(m_ignore);
    menu.addAction(tr("&Go to the Source"), this, [this] {
        selectCurrent();
        Q_EMIT activated(m_selection.path());
    });
    menu.exec(m_list->viewport()->mapToGlobal(where));
}

void FindingsView::refresh()
{
    const int row = currentRow();
    m_fix->setEnabled(m_document.editable() && row >= 0 && !m_model->fixes(row).empty() && m_model->finding(row).counts());
    m_ignore->setEnabled(m_document.editable() && row >= 0 && !m_model->finding(row).suppression);
    if (m_asks->isVisible() && (!m_toIgnore.isValid() || !m_document.editable()))
        m_asks->hide();
    m_fixAllSafe->setEnabled(m_document.editable() && m_model->rowCount() > 0);
    const int shown = m_filter->rowCount();
    m_shown->setText(shown == m_model->rowCount() ? QString() : tr("%1 of %2 shown").arg(shown).arg(m_model->rowCount()));
    if (m_model->rowCount() == 0) {
        if (m_document.analysis())
            m_empty->setText(tr("No findings"), tr("None of the rules found anything in this stack."));
        else if (m_document.isOpen())
            m_empty->setText(tr("Findings appear here"), tr("They follow once the text can be read."));
        else
            m_empty->setText(tr("Findings appear here"), tr("Open a Compose file to see what an attacker could use."));
    } else {
        m_empty->setText(tr("Nothing matches the filter"), tr("Remove words from it, or let it show every severity."));
    }
    m_pages->setCurrentWidget(shown == 0 ? static_cast<QWidget*>(m_empty) : m_list);
    Q_EMIT countChanged(m_model->count());
}

void FindingsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->repaint();
}

} // namespace hullwright::ui
