#include "ui/views/project_panel.h"

#include "ui/document/workers.h"
#include "ui/models/environment_model.h"
#include "ui/models/files_model.h"
#include "ui/models/profiles_model.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/views/file_flow.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/whats_this.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <cmath>

namespace hullwright::ui {

namespace {

/// A heading with buttons beside it, over what it is about.
QVBoxLayout* column(QWidget* box, const QString& title, const QList<QAction*>& actions)
{
    auto* heading = new QLabel(title, box);
    heading->setFont(scaledFont(box->font(), 1.0, QFont::DemiBold));
    auto* head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(heading, 1);
    for (QAction* action : actions) {
        auto* button = new QToolButton(box);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setMinimumSize(kTarget, kTarget);
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text());
        head->addWidget(button);
    }
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(kUnit, kHalf, kUnit, kUnit);
    rows->setSpacing(kHalf);
    rows->addLayout(head);
    return rows;
}

void asTable(QTreeView* view)
{
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setTabKeyNavigation(false);
    view->setTextElideMode(Qt::ElideMiddle);
    view->header()->setStretchLastSection(true);
}

} // namespace

ProjectPanel::ProjectPanel(Document& document, Selection& selection, FileFlow& files, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_flow(files), m_dialogs(dialogs), m_filesModel(new FilesModel(document, this)),
      m_profilesModel(new ProfilesModel(document, this)), m_environmentModel(new EnvironmentModel(document, this))
{
    auto* parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(buildFiles());
    parts->addWidget(buildProfiles());
    parts->addWidget(buildEnvironment());
    parts->setSizes({300, 160, 620});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    setFocusProxy(m_files);
    connect(m_environmentModel, &EnvironmentModel::failed, this, &ProjectPanel::failed);
    connect(&document, &Document::stateChanged, this, &ProjectPanel::refresh);
    connect(&document, &Document::analysisChanged, this, &ProjectPanel::refreshLater);
    connect(&document, &Document::stateChanged, this, &ProjectPanel::refreshLater);
    connect(m_profilesModel, &QAbstractItemModel::rowsInserted, this, &ProjectPanel::refresh);
    connect(m_profilesModel, &QAbstractItemModel::rowsRemoved, this, &ProjectPanel::refresh);
    connect(&m_score, &QFutureWatcherBase::finished, this, [this] {
        if (m_score.isCanceled() || m_score.future().resultCount() == 0 || !m_document.analysis())
            return;
        const QString with = QString::number(std::lround(m_document.analysis()->assessment.stack.value)), without = QString::number(std::lround(m_score.result()));
        m_unset->setText(tr("Not set: %1. Score: %2; with every variable unset: %3").arg(QString::number(m_environmentModel->unset()), with, without));
    });
    refresh();
}

QAction* ProjectPanel::make(QWidget* owner, const QString& text, const QString& iconName, const QString& tip, void (ProjectPanel::*slot)())
{
    auto* action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, owner);
    action->setToolTip(tip);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QWidget* ProjectPanel::buildFiles()
{
    auto* box = new QWidget(this);
    m_files = new QTreeView(box);
    const QString fresh = tr("The undo list begins anew; unsaved changes are asked about.");
    m_addExisting = make(m_files, tr("Add Override…"), QStringLiteral("add"), tr("Merge another Compose file over those of the list. %1").arg(fresh), &ProjectPanel::addExisting);
    m_addExisting->setShortcut(QKeySequence(Qt::Key_Insert));
    m_addNew = make(m_files, tr("New Override…"), QStringLiteral("file"), tr("Make an empty override, for changes that the main file should not have. %1").arg(fresh), &ProjectPanel::addNew);
    m_remove = make(m_files, tr("Leave Out"), QStringLiteral("remove"), tr("Take this override out of the project; the file itself stays. %1").arg(fresh), &ProjectPanel::removeOverride);
    m_remove->setShortcut(QKeySequence(QKeySequence::Delete));
    m_up = make(m_files, tr("Earlier"), QStringLiteral("up"), tr("Merge this override before the one above. %1").arg(fresh), &ProjectPanel::moveUp);
    m_up->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Up));
    m_down = make(m_files, tr("Later"), QStringLiteral("down"), tr("Merge this override after the one below. %1").arg(fresh), &ProjectPanel::moveDown);
    m_down->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Down));
    m_folder = make(m_files, tr("Show Folder"), QStringLiteral("folder"), tr("Show the file's folder"), &ProjectPanel::openFolder);
    const QList<QAction*> actions{m_addExisting, m_addNew, m_remove, m_up, m_down, m_folder};
    m_files->addActions(actions);
    m_files->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_files->setModel(m_filesModel);
    introduce(*m_files, tr("Project files"),
              tr("The files that are read, in the order in which they merge: what a later one says wins. Choosing one shows its text."));
    asTable(m_files);
    m_files->header()->setStretchLastSection(false);
    m_files->header()->setSectionResizeMode(FilesModel::NameColumn, QHeaderView::Stretch);
    m_files->header()->setSectionResizeMode(FilesModel::RoleColumn, QHeaderView::ResizeToContents);
    auto* rows = column(box, tr("Files"), actions);
    rows->addWidget(m_files, 1);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        refresh();
        if (now.isValid() && !m_following)
            Q_EMIT fileChosen(static_cast<std::size_t>(now.row()));
    });
    return box;
}

QWidget* ProjectPanel::buildProfiles()
{
    auto* box = new QWidget(this);
    m_profiles = new QListView(box);
    m_profiles->setModel(m_profilesModel);
    introduce(*m_profiles, tr("Profiles"),
              tr("The profiles of the services. One with a tick is active: its services start, and count for findings and score."));
    auto* none = new QLabel(tr("No service belongs to a profile: all of them start."), box);
    none->setWordWrap(true);
    none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    none->setForegroundRole(QPalette::PlaceholderText);
    m_profilePages = new QStackedWidget(box);
    m_profilePages->addWidget(m_profiles);
    m_profilePages->addWidget(none);
    auto* rows = column(box, tr("Profiles"), {});
    rows->addWidget(m_profilePages, 1);
    return box;
}

QWidget* ProjectPanel::buildEnvironment()
{
    auto* box = new QWidget(this);
    m_environment = new QTreeView(box);
    m_pin = make(m_environment, tr("Pin"), {}, tr("Keep this value for as long as the project is open, whatever the files say"), &ProjectPanel::pin);
    m_unpin = make(m_environment, tr("Unpin"), {}, tr("Take the value from where it would come without you"), &ProjectPanel::unpin);
    m_write = make(m_environment, tr("Write to .env"), {}, tr("Set this value in the project's file of variables"), &ProjectPanel::writeDown);
    m_goToUse = make(m_environment, tr("Go to Use"), {}, tr("Show where the variable is used"), &ProjectPanel::goToUse);
    m_goToUse->setShortcut(QKeySequence(Qt::Key_F12));
    m_environment->addActions({m_pin, m_unpin, m_write, m_goToUse});
    m_environment->setContextMenuPolicy(Qt::CustomContextMenu);
    m_environment->setModel(m_environmentModel);
    introduce(*m_environment, tr("Variables"),
              tr("The variables that the files use, the value that each gets and where that comes from. F2 tries another value: it is pinned, not written."));
    m_environment->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    asTable(m_environment);
    m_environment->header()->setStretchLastSection(false);
    for (const int column : {EnvironmentModel::NameColumn, EnvironmentModel::ValueColumn})
        m_environment->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    for (const int column : {EnvironmentModel::SourceColumn, EnvironmentModel::UsesColumn})
        m_environment->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_own = new QCheckBox(tr("&Let my environment take part"), box);
    m_own->setToolTip(tr("Variables of the program's own environment win over .env then, as for docker compose in a shell. Off, a stranger's file can't take them."));
    m_unset = new QLabel(box);
    m_unset->setAccessibleName(tr("Variables unset"));
    m_unset->setForegroundRole(QPalette::PlaceholderText);
    auto* rows = column(box, tr("Variables"), {m_pin, m_unpin, m_write, m_goToUse});
    rows->addWidget(m_environment, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(kGap);
    foot->addWidget(m_own);
    foot->addWidget(m_unset, 1);
    rows->addLayout(foot);
    connect(m_environment, &QTreeView::customContextMenuRequested, this, &ProjectPanel::showVariableMenu);
    connect(m_environment, &QTreeView::activated, this, [this](const QModelIndex& at) {
        if (at.column() == EnvironmentModel::UsesColumn)
            goToUse();
    });
    connect(m_environment->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProjectPanel::refresh);
    onToggled(*m_own, this, [this](bool on) {
        LoadChoices choices = m_document.choices();
        choices.ownEnvironment = on;
        m_document.setChoices(choices);
    });
    return box;
}

void ProjectPanel::setCurrentFile(std::size_t file)
{
    m_following = true;
    m_files->setCurrentIndex(m_filesModel->index(static_cast<int>(file), 0));
    m_following = false;
    refresh();
}

int ProjectPanel::currentFile() const
{
    return m_files->currentIndex().isValid() ? m_files->currentIndex().row() : -1;
}

int ProjectPanel::currentVariable() const
{
    return m_environment->currentIndex().isValid() ? m_environment->currentIndex().row() : -1;
}

QStringList ProjectPanel::overrides() const
{
    QStringList paths;
    for (const DocumentFile& file : m_document.files())
        if (file.role == compose::FileRole::Override)
            paths << file.path;
    return paths;
}

void ProjectPanel::addExisting()
{
    const QString path = m_dialogs.openFile(this, QFileInfo(m_document.filePath()).absolutePath());
    if (path.isEmpty())
        return;
    const auto& files = m_document.files();
    if (std::any_of(files.begin(), files.end(), [&path](const DocumentFile& file) { return file.path == QFileInfo(path).absoluteFilePath(); }))
        return Q_EMIT failed(Error{ErrorCode::Refused, tr("%1 is part of the project already").arg(QFileInfo(path).fileName()).toStdString(), {}, {}, {}, {}});
    m_flow.setOverrides(overrides() + QStringList{path});
}

void ProjectPanel::addNew()
{
    const QString path = m_dialogs.saveFile(this, QFileInfo(m_document.filePath()).absoluteDir().filePath(QStringLiteral("compose.override.yaml")));
    if (!path.isEmpty())
        m_flow.addNewOverride(overrides(), path);
}

void ProjectPanel::removeOverride()
{
    QStringList paths = overrides();
    const int at = currentFile();
    if (at >= 0 && paths.removeAll(m_document.filePath(static_cast<std::size_t>(at))) > 0)
        m_flow.setOverrides(paths);
}

void ProjectPanel::moveUp()
{
    move(-1);
}

void ProjectPanel::moveDown()
{
    move(1);
}

void ProjectPanel::move(int by)
{
    QStringList paths = overrides();
    const int file = currentFile();
    const auto at = file < 0 ? -1 : paths.indexOf(m_document.filePath(static_cast<std::size_t>(file)));
    if (at < 0 || at + by < 0 || at + by >= paths.size())
        return;
    paths.move(at, at + by);
    if (m_flow.setOverrides(paths))
        m_files->setCurrentIndex(m_filesModel->index(file + by, 0));
}

void ProjectPanel::openFolder()
{
    const QString path = m_document.filePath(static_cast<std::size_t>(std::max(0, currentFile())));
    m_dialogs.showFolder(QFileInfo(path).absolutePath());
}

void ProjectPanel::pin()
{
    if (const int row = currentVariable(); row >= 0) {
        const Variable variable = m_environmentModel->variable(row);
        m_environmentModel->pin(variable.name, variable.value);
    }
}

void ProjectPanel::unpin()
{
    if (const int row = currentVariable(); row >= 0)
        m_environmentModel->unpin(QString(m_environmentModel->variable(row).name));
}

void ProjectPanel::writeDown()
{
    if (const int row = currentVariable(); row >= 0) {
        const Variable variable = m_environmentModel->variable(row);
        if (m_environmentModel->writeToFile(variable.name, variable.value))
            m_environmentModel->unpin(variable.name);
    }
}

void ProjectPanel::useAt(int row, std::size_t use)
{
    const Variable& variable = m_environmentModel->variable(row);
    if (use < variable.uses.size())
        m_selection.select(yaml::Path(variable.uses[use].path), this, variable.uses[use].place);
}

void ProjectPanel::goToUse()
{
    if (const int row = currentVariable(); row >= 0)
        useAt(row, 0);
}

void ProjectPanel::showVariableMenu(const QPoint& at)
{
    const int row = currentVariable();
    auto& menu = *new QMenu(this);
    menu.setAttribute(Qt::WA_DeleteOnClose);
    menu.addActions({m_pin, m_unpin, m_write});
    if (row >= 0) {
        menu.addSeparator();
        const auto& uses = m_environmentModel->variable(row).uses;
        for (std::size_t use = 0; use < uses.size() && use < 20; ++use) {
            const QString where = tr("%1, line %2: %3").arg(m_document.displayName(uses[use].file)).arg(uses[use].line).arg(QString::fromStdString(yaml::toString(uses[use].path)));
            connect(menu.addAction(where), &QAction::triggered, this, [this, row, use] { useAt(row, use); });
        }
    }
    menu.popup(m_environment->viewport()->mapToGlobal(at));
}

void ProjectPanel::refresh()
{
    const bool onDisk = m_document.isOpen() && !m_document.filePath().isEmpty();
    const auto& files = m_document.files();
    const int at = currentFile();
    const bool isOverride = at >= 0 && static_cast<std::size_t>(at) < files.size() && files[static_cast<std::size_t>(at)].role == compose::FileRole::Override;
    const auto place = isOverride ? overrides().indexOf(files[static_cast<std::size_t>(at)].path) : -1;
    m_addExisting->setEnabled(onDisk);
    m_addNew->setEnabled(onDisk);
    m_folder->setEnabled(onDisk);
    m_remove->setEnabled(isOverride);
    m_up->setEnabled(place > 0);
    m_down->setEnabled(isOverride && place + 1 < overrides().size());
    m_profilePages->setCurrentIndex(m_profilesModel->rowCount() > 0 ? 0 : 1);
    const int row = currentVariable();
    const bool some = row >= 0 && row < m_environmentModel->rowCount();
    const bool pinned = some && m_environmentModel->variable(row).source == VariableSource::Pinned;
    m_pin->setEnabled(some && !pinned);
    m_unpin->setEnabled(pinned);
    m_write->setEnabled(some && onDisk && m_document.editable() && m_environmentModel->variable(row).source != VariableSource::File);
    m_goToUse->setEnabled(some && !m_environmentModel->variable(row).uses.empty());
    m_own->setEnabled(m_document.isOpen());
    showChecked(*m_own, m_document.choices().ownEnvironment);
}

void ProjectPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refreshVariables();
}

void ProjectPanel::refreshLater()
{
    m_stale = true;
    if (isVisible())
        refreshVariables();
}

void ProjectPanel::refreshVariables()
{
    m_stale = false;
    m_environmentModel->follow();
    m_score.cancel();
    const auto analysis = m_document.analysis();
    if (m_environmentModel->rowCount() == 0 || !analysis)
        m_unset->setText(analysis ? tr("The texts use no variables.") : QString());
    else
        m_score.setFuture(QtConcurrent::run(&workers(), [analysis] { return analysis::scoreWithVariablesUnset(*analysis); }));
    refresh();
}

} // namespace hullwright::ui
