#include "ui/views/tree_view.h"

#include "ui/models/stack_tree_model.h"
#include "ui/models/tree_delegate.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/views/place_chooser.h"
#include "ui/views/tree_columns.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/whats_this.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr int kIndent = 14; ///< a level: the names need the room more
constexpr int kSettles = 500; ///< ms in which a window that opens gets its size

/// A click on a value that is selected edits it; on a name it does not: whoever chooses a service again does not mean to rename it.
class StackTree : public QTreeView {
public:
    using QTreeView::QTreeView;

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override
    {
        if (trigger == SelectedClicked && index.column() == StackTreeModel::NameColumn)
            return false;
        return QTreeView::edit(index, trigger, event);
    }
};

} // namespace

TreeView::TreeView(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_model(new StackTreeModel(document, this)), m_proxy(new QSortFilterProxyModel(this)),
      m_filter(new QLineEdit(this)), m_view(new StackTree(this)), m_pages(new QStackedWidget(this))
{
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setAutoAcceptChildRows(true);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSourceModel(m_model);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the stack"));
    m_filter->setClearButtonEnabled(true);
    setFindField(*m_filter);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new TreeDelegate(m_view));
    introduce(*m_view, tr("Stack tree"),
              tr("Every entry of the files as a row, with what a service has from elsewhere below it. A value is changed in its row; the number beside a service is its score."));
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setIndentation(kIndent);
    m_view->viewport()->installEventFilter(this);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_columns = new TreeColumns(*m_view);
    setFocusProxy(m_view);
    m_empty = new EmptyState(QStringLiteral("stack"), {}, {}, m_pages);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalf);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(kUnit, kUnit, kUnit, 0);
    top->addWidget(m_filter);
    column->addLayout(top);
    column->addWidget(m_pages, 1);
    column->addWidget(buildAdder());
    column->addWidget(buildChooser());
    buildActions();
    connect(m_filter, &QLineEdit::textChanged, this, &TreeView::filter);
    connect(m_model, &StackTreeModel::failed, this, &TreeView::failed);
    connect(m_view, &QTreeView::customContextMenuRequested, this, &TreeView::openMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid() || m_following)
            return;
        const QModelIndex row = m_proxy->mapToSource(now);
        const yaml::Node node = m_model->node(row);
        m_selection.select(m_model->path(row), this, node ? node.place() : yaml::Place());
        tellSeveral();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TreeView::tellSeveral);
    connect(&selection, &Selection::changed, this, [this](const yaml::Path& path, const QObject* source) {
        if (source != this)
            showPath(path, partAt(path));
    });
    connect(&document, &Document::stateChanged, this, &TreeView::showState);
    connect(&document, &Document::analysisChanged, this, [this](const analysis::AnalysisPtr& before, const analysis::AnalysisPtr&) {
        showState();
        if (!before)
            unfold();
        else
            m_columns->fitLonger();
    });
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettles);
    showState();
    unfold();
}

void TreeView::unfold()
{
    m_view->expandToDepth(0);
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex part = m_proxy->index(row, StackTreeModel::NameColumn);
        if (part.data().toString().startsWith(QLatin1String("x-"))) // what services take from it stands with them
            m_view->collapse(part);
    }
    m_columns->fit();
    m_settled.start();
}

/// From the top on, as far as what is selected lets it: a view that was filled before it had its height scrolls for one that it no longer has.
void TreeView::scrollHome()
{
    m_view->scrollToTop();
    if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
}

std::vector<yaml::Path> TreeView::unfolded() const
{
    std::vector<yaml::Path> paths;
    QModelIndexList open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex above = open.takeLast();
        for (int row = 0; row < m_proxy->rowCount(above); ++row) {
            const QModelIndex at = m_proxy->index(row, StackTreeModel::NameColumn, above);
            if (!m_view->isExpanded(at))
                continue;
            paths.push_back(m_model->path(m_proxy->mapToSource(at)));
            open << at;
        }
    }
    return paths;
}

void TreeView::setUnfolded(const std::vector<yaml::Path>& paths)
{
    m_view->collapseAll();
    for (const yaml::Path& path : paths)
        if (const QModelIndex at = m_proxy->mapFromSource(m_model->indexOf(path, StackTreeModel::NameColumn)); at.isValid())
            m_view->expand(at);
}

void TreeView::buildActions()
{
    const auto make = [this](const QString& text, const QString& iconName, const QKeySequence& key, auto slot) {
        auto* action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_add = make(tr("Add…"), QStringLiteral("add"), QKeySequence(Qt::Key_Insert), [this] { startAdding(); });
    m_rename = make(tr("Rename"), {}, {}, [this] {
        const QModelIndex at = m_view->currentIndex().siblingAtColumn(StackTreeModel::NameColumn);
        m_view->setCurrentIndex(at);
        m_view->edit(at);
    });
    m_remove = make(tr("Remove"), QStringLiteral("remove"), QKeySequence(QKeySequence::Delete), [this] { m_model->remove(current()); });
    m_writeOut = make(tr("Write Out Alias"), {}, {}, [this] { m_model->writeOut(current()); });
    m_goToOrigin = make(tr("Go to Origin"), QStringLiteral("link"), QKeySequence(Qt::Key_F12), [this] { goToOrigin(); });
    m_copyPath = make(tr("Copy Path"), {}, {}, [this] { QGuiApplication::clipboard()->setText(current().data(StackTreeModel::PathRole).toString()); });
}

QWidget* TreeView::buildChooser()
{
    m_chooser = new PlaceChooser(m_document, tr("Where it is changed"), this);
    // Later: the editor of the row is still open, and takes the focus back when it closes.
    connect(m_model, &StackTreeModel::placeWanted, this, [this](const QString& sentence, const compose::PlacedEdits& edits) {
        m_adder->hide();
        m_chooser->ask(sentence, edits);
    }, Qt::QueuedConnection);
    connect(m_chooser, &PlaceChooser::answered, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_chooser, &PlaceChooser::failed, this, &TreeView::failed);
    return m_chooser;
}

QModelIndex TreeView::current() const
{
    return m_proxy->mapToSource(m_view->currentIndex());
}

void TreeView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TreeView::filter(const QString& text)
{
    if (!text.isEmpty())
        m_model->fetchAll();
    m_proxy->setFilterFixedString(text);
    if (!text.isEmpty())
        m_view->expandAll();
    else if (m_view->currentIndex().isValid())
        m_view->scrollTo(m_view->currentIndex());
}

/// Where the selected path is written: at the selected place, else where it is written first.
Part TreeView::partAt(const yaml::Path& path) const
{
    if (!m_document.analysis())
        return {};
    const auto& files = m_document.analysis()->files();
    if (const auto file = compose::fileOf(files, m_selection.place()))
        if (const yaml::Node node = files[*file].tree->nodeAt(m_selection.place()))
            return {*file, node.document()};
    const auto spots = compose::spotsOf(files, path);
    const auto main = std::find_if(spots.begin(), spots.end(), [](const compose::Spot& spot) { return spot.file == 0 && spot.document == 0; });
    return spots.empty() || main != spots.end() ? Part{} : Part{spots.front().file, spots.front().document};
}

void TreeView::showPath(const yaml::Path& path, const Part& part)
{
    const QModelIndex at = m_proxy->mapFromSource(m_model->indexOf(path, StackTreeModel::NameColumn, part));
    if (!at.isValid() || at == m_view->currentIndex())
        return;
    m_following = true;
    m_view->setCurrentIndex(at.siblingAtColumn(StackTreeModel::NameColumn));
    m_view->scrollTo(at);
    m_following = false;
}

void TreeView::showState()
{
    const bool any = m_document.analysis() != nullptr;
    m_pages->setCurrentWidget(any ? static_cast<QWidget*>(m_view) : m_empty);
    m_empty->setText(m_document.isOpen() ? tr("Not readable yet") : tr("No stack yet"),
                     m_document.isOpen() ? tr("The services appear here once the text can be read.") : tr("Open a Compose file to see its services, networks and volumes here."));
    m_filter->setEnabled(any);
    for (QAction* action : {m_add, m_rename, m_remove, m_writeOut})
        action->setEnabled(m_document.editable());
    if (!m_document.editable())
        m_adder->hide();
}

void TreeView::openMenu(const QPoint& at)
{
    const QModelIndex row = m_view->indexAt(at).isValid() ? m_proxy->mapToSource(m_view->indexAt(at)) : current();
    if (!row.isValid())
        return;
    auto& menu = *new QMenu(this);
    menu.setAttribute(Qt::WA_DeleteOnClose);
    menu.addAction(m_add);
    if (m_model->flags(row.siblingAtColumn(StackTreeModel::NameColumn)) & Qt::ItemIsEditable)
        menu.addAction(m_rename);
    if (const yaml::Node node = m_model->node(row); node && node.kind() == yaml::Kind::Alias && !m_model->isInherited(row))
        menu.addAction(m_writeOut);
    if (!m_model->isInherited(row))
        menu.addAction(m_remove);
    menu.addSeparator();
    menu.addAction(m_goToOrigin);
    menu.addAction(m_copyPath);
    menu.popup(m_view->viewport()->mapToGlobal(at));
}

void TreeView::tellSeveral()
{
    if (m_following)
        return;
    QModelIndexList rows = m_view->selectionModel()->selectedRows(StackTreeModel::NameColumn);
    QStringList services;
    for (const QModelIndex& index : rows) {
        const yaml::Path path = m_model->path(m_proxy->mapToSource(index));
        const auto* top = path.size() == 2 ? std::get_if<std::string>(&path[0]) : nullptr;
        const auto* name = top && *top == "services" ? std::get_if<std::string>(&path[1]) : nullptr;
        if (name && !services.contains(QString::fromStdString(*name)))
            services << QString::fromStdString(*name);
    }
    m_selection.chooseSeveral(services);
}

void TreeView::goToOrigin()
{
    const yaml::Place place = m_model->origin(current());
    if (!place.valid() || !m_document.analysis())
        return;
    const yaml::Node node = compose::nodeAt(m_document.analysis()->files(), place);
    m_selection.select(node ? node.path() : m_model->path(current()), nullptr, place);
}

void TreeView::offer(const QString& key)
{
    startAdding();
    if (m_adder->isHidden() || m_newKey->isHidden())
        return;
    m_newKey->setCurrentText(key);
    m_newValue->setFocus(Qt::OtherFocusReason);
}

bool TreeView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, [this] { // the header takes its new width only now
            m_columns->fit();
            if (m_settled.isActive())
                scrollHome();
        }, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_filter && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (watched != m_filter && key == Qt::Key_Escape) {
        m_adder->hide();
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_newKey->lineEdit() && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_newValue->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hullwright::ui
