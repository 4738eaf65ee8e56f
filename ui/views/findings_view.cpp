#include "ui/views/findings_view.h"

#include "ui/models/finding_delegate.h"
#include "ui/models/findings_model.h"
#include "ui/models/findings_tree.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/translate.h"
#include "ui/views/finding_actions.h"
#include "ui/views/ignore_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/whats_this.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

constexpr int kRuleFrom = 110; ///< ems of width from which there is room for the rules' names beside the sentences

} // namespace

FindingsView::FindingsView(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_model(new FindingsModel(document, this)), m_tree(new FindingsTree(*m_model, this)),
      m_list(new QTreeView(this)), m_pages(new QStackedWidget(this)), m_empty(new EmptyState(QStringLiteral("ok"), {}, {}, this)),
      m_actions(new FindingActions(document, this, [this] {
          const QRect row = m_list->visualRect(m_list->currentIndex());
          return m_list->viewport()->mapToGlobal(row.isValid() ? row.bottomLeft() : QPoint(kGap, kGap));
      })),
      m_ignore(new QAction(tr("&Ignore…"), this))
{
    m_ignore->setToolTip(tr("Keep the selected finding out of the count, with a reason that stands in the file"));
    m_ignore->setStatusTip(m_ignore->toolTip());
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
    connectList();
    showGroups();
    refresh();
}

QWidget* FindingsView::bar()
{
    auto* bar = new QWidget(this);
    m_words = new QLineEdit(bar);
    m_words->setPlaceholderText(tr("Filter findings"));
    m_words->setAccessibleName(tr("Filter findings"));
    m_words->setClearButtonEnabled(true);
    setFindField(*m_words);
    m_words->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_words->setMaximumWidth(280);
    m_words->setMinimumWidth(110);
    m_least = new QComboBox(bar);
    m_group = new QComboBox(bar);
    addChoices();
    m_ignored = new QCheckBox(tr("Show ignored"), bar);
    m_ignored->setObjectName(QStringLiteral("showIgnored"));
    m_ignored->setChecked(true);
    m_ignored->setToolTip(tr("Show findings that somebody decided to live with, and why"));
    m_shown = new QLabel(bar);
    auto* fix = new QToolButton(bar);
    fix->setDefaultAction(m_actions->fix());
    fix->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fix->setFocusPolicy(Qt::TabFocus);
    fix->setAccessibleName(tr("Fix this finding"));
    auto* menu = new QMenu(fix);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillFixMenu(*menu); });
    fix->setMenu(menu);
    fix->setPopupMode(QToolButton::MenuButtonPopup);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kUnit);
    layout->addWidget(m_words, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_least, m_group, m_ignored, m_shown})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(fix);
    return bar;
}

void FindingsView::addChoices()
{
    m_least->setAccessibleName(tr("Least severity"));
    m_least->addItem(tr("Every severity"), 0);
    m_least->addItem(tr("Medium and worse"), static_cast<int>(rules::Severity::Medium));
    m_least->addItem(tr("High and worse"), static_cast<int>(rules::Severity::High));
    m_least->addItem(tr("Only critical"), static_cast<int>(rules::Severity::Critical));
    m_group->setAccessibleName(tr("Grouping"));
    m_group->setObjectName(QStringLiteral("findingsGrouping"));
    m_group->addItem(tr("In one list"), QStringLiteral("none"));
    m_group->addItem(tr("By service"), QStringLiteral("service"));
    m_group->addItem(tr("By rule"), QStringLiteral("rule"));
    m_group->addItem(tr("By layer"), QStringLiteral("layer"));
    m_group->addItem(tr("By severity"), QStringLiteral("severity"));
}

void FindingsView::buildList()
{
    m_list->setModel(m_tree);
    introduce(*m_list, tr("Findings"),
              tr("A finding a row: how bad it is, in which service, what is wrong, the best fix and the score after it. A heading sorts by its column; the row's menu has all fixes, and a way to ignore a finding for a reason."));
    m_list->setObjectName(QStringLiteral("findingsList"));
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(FindingsModel::Severity, Qt::AscendingOrder);
    m_list->setTextElideMode(Qt::ElideMiddle); // names of one stack begin alike, and what a fix does may stand at its end
    m_list->setItemDelegate(new FindingDelegate(m_list)); // showGroups() asks it for titles
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setExpandsOnDoubleClick(false);
    QHeaderView* header = m_list->header();
    header->setStretchLastSection(false);
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m'));
    const std::pair<int, int> widths[] = {{FindingsModel::Severity, 9}, {FindingsModel::Service, 9},
                                          {FindingsModel::ScoreAfter, 8}, {FindingsModel::RuleId, 15}};
    for (const auto& [column, ems] : widths)
        header->resizeSection(column, ems * em);
    header->setSectionResizeMode(FindingsModel::Message, QHeaderView::Stretch);
    m_list->viewport()->installEventFilter(this);
}

/// Sentences share what is left, the finding's before the fix's. A rule's name stands beside them where there is room to spare; it is in the tip everywhere.
void FindingsView::fitColumns()
{
    const int em = fontMetrics().horizontalAdvance(QLatin1Char('m')), room = m_list->viewport()->width();
    m_list->setColumnHidden(FindingsModel::RuleId, room < kRuleFrom * em);
    int taken = 0;
    for (const int column : {FindingsModel::Severity, FindingsModel::Service, FindingsModel::ScoreAfter, FindingsModel::RuleId})
        taken += m_list->isColumnHidden(column) ? 0 : m_list->columnWidth(column);
    m_list->header()->resizeSection(FindingsModel::BestFix, std::max(8 * em, (room - taken) * 2 / 5));
}

void FindingsView::connectAll()
{
    const auto refilter = [this] {
        m_tree->setFilter(m_words->text(), m_least->currentData().toInt(), m_ignored->isChecked() ? FindingsTree::Ignored::Show : FindingsTree::Ignored::Hide);
        showGroups();
        refresh();
    };
    connect(m_words, &QLineEdit::textChanged, this, refilter);
    connect(m_least, &QComboBox::currentIndexChanged, this, refilter);
    connect(m_ignored, &QCheckBox::toggled, this, refilter);
    connect(m_group, &QComboBox::currentIndexChanged, this, &FindingsView::regroup);
    connect(m_model, &FindingsModel::updated, this, [this] {
        showGroups();
        refresh();
    });
    connect(&m_document, &Document::stateChanged, this, &FindingsView::refresh);
    connect(m_actions, &FindingActions::failed, this, &FindingsView::failed);
    connect(m_actions, &FindingActions::told, this, &FindingsView::told);
    connect(m_ignore, &QAction::triggered, this, [this] { askToIgnore(currentRow()); });
}

void FindingsView::connectList()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex&, const QModelIndex& before) {
        refresh();
        if (m_list->hasFocus() && before.isValid()) // the list picks its first row by itself when the focus comes
            selectCurrent();
    });
    m_list->installEventFilter(this);
    connect(m_list, &QTreeView::clicked, this, &FindingsView::selectCurrent);
    connect(m_list, &QTreeView::activated, this, &FindingsView::activate);
    connect(m_list, &QTreeView::customContextMenuRequested, this, &FindingsView::showMenu);
    connect(m_tree, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent, int first, int last) {
        for (int row = first; row <= last && !parent.isValid(); ++row)
            if (m_tree->rowCount(m_tree->index(row, 0)) > 0)
                m_list->expand(m_tree->index(row, 0));
    });
}

int FindingsView::currentRow() const
{
    return m_tree->findingRow(m_list->currentIndex());
}

void FindingsView::selectCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const rules::Finding finding = m_model->finding(row);
    if (const auto path = yaml::parsePath(finding.path))
        m_selection.select(*path, this, finding.place);
    Q_EMIT findingChosen(finding);
}

void FindingsView::activate(const QModelIndex& index)
{
    if (m_tree->findingRow(index) < 0)
        return m_list->setExpanded(index, !m_list->isExpanded(index));
    selectCurrent();
    Q_EMIT activated(m_selection.path());
}

QString FindingsView::grouping() const
{
    return m_group->currentData().toString();
}

void FindingsView::setGrouping(const QString& name)
{
    if (const int at = m_group->findData(name); at >= 0)
        m_group->setCurrentIndex(at);
}

void FindingsView::regroup()
{
    const int row = currentRow();
    m_tree->setGrouping(static_cast<Grouping>(m_group->currentIndex()));
    m_list->expandAll();
    showGroups();
    if (const QModelIndex again = m_tree->indexOf(row); again.isValid()) {
        m_list->setCurrentIndex(again);
        m_list->scrollTo(again);
    }
    refresh();
    Q_EMIT groupingChanged(grouping());
}

/// Heads of groups stand over all columns, and only a list that has some is indented.
void FindingsView::showGroups()
{
    m_list->setRootIsDecorated(m_tree->hasGroups());
    static_cast<FindingDelegate*>(m_list->itemDelegate())->setTitles(grouping() != QLatin1String("rule")); // the group's head has it
    for (int row = 0; row < m_tree->rowCount(); ++row) {
        const bool group = m_tree->findingRow(m_tree->index(row, 0)) < 0;
        if (m_list->isFirstColumnSpanned(row, {}) != group)
            m_list->setFirstColumnSpanned(row, {}, group);
    }
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
    Q_EMIT attentionWanted();
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

void FindingsView::noLongerIgnore(std::size_t index)
{
    const auto& analysis = m_document.analysis();
    const rules::Finding finding = analysis->findings.all[index];
    const QString sentence = tr("No longer ignore %1").arg(QString::fromLatin1(finding.rule->id));
    const auto done = m_document.performEdits(sentence, {rules::withdrawn(analysis->findings.suppressions[*finding.suppression], analysis->files())});
    if (!done)
        Q_EMIT failed(done.error());
}

void FindingsView::fillMenu(QMenu& menu, std::size_t index)
{
    m_actions->fill(menu, index);
    if (!menu.isEmpty())
        menu.addSeparator();
    const rules::Finding finding = m_document.analysis()->findings.all[index];
    if (finding.suppression)
        menu.addAction(tr("No Longer &Ignore"), this, [this, index] { noLongerIgnore(index); })->setEnabled(m_document.editable() && m_document.settled());
    else
        menu.addAction(tr("&Ignore with a Reason…"), this, [this, index] { askToIgnore(static_cast<int>(index)); })->setEnabled(m_document.editable());
    menu.addAction(icon(QStringLiteral("help")), tr("&Explain"), this, [this, finding] { Q_EMIT explanationWanted(finding); });
}

void FindingsView::fillFixMenu(QMenu& menu)
{
    menu.clear();
    if (const int row = currentRow(); row >= 0)
        m_actions->fill(menu, m_model->number(row));
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addAction(m_actions->fixAllSafe());
}

void FindingsView::showMenu(const QPoint& where)
{
    const int row = currentRow();
    if (row < 0)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, m_model->number(row));
    menu->addAction(tr("&Go to the Source"), this, [this] { activate(m_list->currentIndex()); });
    // By the keyboard the place is the middle of the view, wherever the row is.
    const QRect cell = m_list->visualRect(m_list->currentIndex());
    const bool onRow = where.y() >= cell.top() && where.y() <= cell.bottom();
    menu->popup(m_list->viewport()->mapToGlobal(onRow ? where : cell.bottomLeft()));
}

void FindingsView::refresh()
{
    const int row = currentRow();
    m_actions->setCurrent(row >= 0 ? std::optional(m_model->number(row)) : std::nullopt);
    m_ignore->setEnabled(m_document.editable() && row >= 0 && !m_model->finding(row).suppression);
    if (m_asks->isVisible() && (!m_toIgnore.isValid() || !m_document.editable()))
        m_asks->hide();
    const int shown = m_tree->shown();
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

/// Who comes to the list by key reads about the finding that is current there, without a move of the selection.
bool FindingsView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &FindingsView::fitColumns, Qt::QueuedConnection); // not while the list lays itself out
    if (watched == m_list && event->type() == QEvent::FocusIn)
        QMetaObject::invokeMethod(this, &FindingsView::tellCurrent, Qt::QueuedConnection); // the list chooses its first row only now
    return QWidget::eventFilter(watched, event);
}

void FindingsView::tellCurrent()
{
    if (const int row = currentRow(); row >= 0 && m_list->hasFocus())
        Q_EMIT findingChosen(rules::Finding(m_model->finding(row)));
}

void FindingsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->repaint();
}

} // namespace hullwright::ui
