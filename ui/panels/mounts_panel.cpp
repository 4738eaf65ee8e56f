#include "ui/panels/mounts_panel.h"

#include "core/compose/paths.h"
#include "ui/models/mounts_model.h"
#include "ui/models/severity_delegate.h"
#include "ui/panels/mount_detail.h"
#include "ui/panels/mount_forms.h"
#include "ui/panels/mount_subject_form.h"
#include "ui/panels/mount_words.h"
#include "ui/panels/writable_paths.h"
#include "ui/style/metrics.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/whats_this.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

MountsPanel::MountsPanel(Document& document, Selection& selection, QWidget* parent)
    : PanelBase(document, selection, parent), m_model(new MountsModel(this)), m_view(new QTreeView), m_pages(new QStackedWidget), m_summary(new QLabel), m_explanation(new QLabel), m_writable(new WritablePaths),
      m_remove(new QPushButton(tr("&Remove"))), m_add(new QPushButton(tr("&Add"))), m_source(new QLineEdit), m_target(new QLineEdit), m_readOnly(new QCheckBox(tr("Rea&d-only")))
{
    setAccessibleName(tr("Mounts"));
    m_detail = new MountDetail([this](const MountSubject& wanted, const std::string& declared) -> tl::expected<MountChange, MountObstacle> {
        const auto* mount = m_model->mount(m_view->currentIndex());
        const auto* current = service();
        if (!mount || !current)
            return tl::unexpected(MountObstacle::Nowhere);
        return mountChange(this->document().analysis()->files(), *current, *mount, wanted, declared);
    });
    auto* content = new QWidget;
    content->setAccessibleName(tr("Mounts"));
    m_summary->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_explanation->setMinimumHeight(fontMetrics().height() * 3);
    auto* page = new QWidget; // a layout goes by the most that the table may have, a stack of pages does not
    auto* within = new QVBoxLayout(page);
    within->setContentsMargins(0, 0, 0, 0);
    within->addWidget(buildTable());
    m_pages->addWidget(page);
    m_pages->addWidget(new EmptyState(QStringLiteral("mount"), tr("Nothing is mounted"), tr("The service sees its image's files only. What it writes is gone with the container.")));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kGap, kUnit, kGap, kUnit);
    column->setSpacing(kUnit);
    column->addWidget(m_summary);
    column->addWidget(m_pages);
    column->addWidget(m_explanation);
    column->addWidget(m_detail);
    column->addWidget(buildAdder());
    column->addWidget(m_writable);
    column->addStretch();
    setWidget(content);
    connect(m_model, &MountsModel::readOnlyRequested, this, &MountsPanel::setReadOnly);
    connect(m_remove, &QPushButton::clicked, this, &MountsPanel::remove);
    connect(m_add, &QPushButton::clicked, this, &MountsPanel::add);
    connect(m_target, &QLineEdit::returnPressed, this, &MountsPanel::add);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &MountsPanel::explain);
    connect(m_detail, &MountDetail::optionWanted, this, &MountsPanel::setOption);
    connect(m_detail, &MountDetail::changeWanted, this, &MountsPanel::change);
    connect(m_writable, &WritablePaths::wanted, this, [this](const QStringList& entries) { addFolders(entries, false); });
    connect(m_writable, &WritablePaths::sealingWanted, this, [this](const QStringList& entries) { addFolders(entries, true); });
}

QWidget* MountsPanel::buildTable()
{
    m_view->setModel(m_model);
    introduce(*m_view, tr("Mount list"),
              tr("What the service sees beyond its image's files: from where, at which path, whether it may write there, and what that opens to whoever controls it. The box in the third column makes a mount read-only; Delete takes it out."));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setMinimumHeight(kRow * 4);
    m_view->setItemDelegateForColumn(MountsModel::OpensColumn, new SeverityDelegate(MountsModel::ToneRole, m_view));
    const int letter = fontMetrics().averageCharWidth();
    m_view->header()->resizeSection(MountsModel::SourceColumn, letter * 26);
    m_view->header()->resizeSection(MountsModel::TargetColumn, letter * 26);
    m_view->header()->resizeSection(MountsModel::AccessColumn, letter * 20);
    m_view->header()->setStretchLastSection(true);
    auto* remove = new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &MountsPanel::remove);
    return m_view;
}

QWidget* MountsPanel::buildAdder()
{
    auto* box = new QWidget;
    m_source->setPlaceholderText(tr("./data, or a volume's name; empty: memory"));
    introduce(*m_source, tr("From"), tr("What is to be mounted: a path of the host that begins with /, ./ or ~, or the name of a volume, which the project gets where it has none of that name. Nothing is memory."));
    m_source->setClearButtonEnabled(true);
    m_target->setPlaceholderText(tr("/path in the service"));
    introduce(*m_target, tr("Path in the service"), tr("Where the service is to see it: an absolute path, which begins with /."));
    m_readOnly->setChecked(true);
    m_readOnly->setEnabled(false); // memory that nobody can write to is of no use
    connect(m_source, &QLineEdit::textChanged, this, [this](const QString& text) { m_readOnly->setEnabled(!text.trimmed().isEmpty()); });
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    row->addWidget(m_source, 2);
    row->addWidget(m_target, 2);
    row->addWidget(m_readOnly);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    connect(m_target, &QLineEdit::textChanged, this, [this](const QString& text) { m_add->setEnabled(text.trimmed().startsWith(u'/') && document().editable()); });
    m_add->setEnabled(false);
    return box;
}

WrittenMounts MountsPanel::lists() const
{
    return {everyWritten(pathOf({"volumes"})), everyWritten(pathOf({"tmpfs"}))};
}

void MountsPanel::refuse(const compose::Mount& mount)
{
    const QString where = lineOf(mount.origin);
    Q_EMIT failed(Error{ErrorCode::Refused, tr("The mount of %1 is no entry of %2 itself%3").arg(QString::fromStdString(mount.target), selection().service(), where.isEmpty() ? QString() : tr(": it stands in %1").arg(where)).toStdString(),
                        tr("Change it there: select it in the tree and press F12.").toStdString(), {}, {}, {}});
}

void MountsPanel::setReadOnly(int row, bool readOnly)
{
    document().settle();
    const auto* mount = m_model->mount(m_model->index(row, 0));
    if (!mount || mount->readOnly == readOnly || !service())
        return;
    const auto edits = accessEdits(entryOfMount(*mount), *mount, readOnly);
    const auto placed = edits ? placedMountEdits(document().analysis()->files(), *service(), *mount, *edits) : std::nullopt;
    const QString target = QString::fromStdString(mount->target);
    if (!edits && entryOfMount(*mount).node) {
        refreshLater();
        Q_EMIT failed(Error{ErrorCode::Refused, tr("Whether %1 of %2 is read-only can't be changed here").arg(target, selection().service()).toStdString(), tr("Its line has a variable where that would be said: edit the line itself.").toStdString(), {}, {}, {}});
        return;
    }
    if (!placed)
        return refuse(*mount);
    performPlaced(readOnly ? tr("Mount %1 of %2 read-only").arg(target, selection().service()) : tr("Let %2 write to %1").arg(target, selection().service()), *placed);
}

void MountsPanel::remove()
{
    const auto* mount = settled();
    if (!mount)
        return;
    const auto edits = removalEdits(lists(), *mount);
    const auto placed = edits ? placedMountEdits(document().analysis()->files(), *service(), *mount, *edits) : std::nullopt;
    if (!placed)
        return refuse(*mount);
    performPlaced(tr("Remove the mount of %1 from %2").arg(QString::fromStdString(mount->target), selection().service()), *placed);
}

void MountsPanel::add()
{
    const QString target = m_target->text().trimmed();
    if (!target.startsWith(u'/') || !service())
        return;
    using Type = compose::Mount::Type;
    const QString source = m_source->text().trimmed();
    const std::string from = source.toStdString();
    const MountSubject subject{source.isEmpty() ? Type::Tmpfs : isHostPath(from) || from.starts_with('$') ? Type::Bind : Type::Volume, from, target.toStdString()};
    QString problem = subject.type == Type::Volume && source.contains(u'/') ? tr("%1 is no name of a volume. For the folder of the project, write ./%1").arg(source) : MountSubjectForm::sourceProblem(subject);
    const auto& mounts = service()->mounts;
    if (std::any_of(mounts.begin(), mounts.end(), [&](const compose::Mount& each) { return compose::cleanPath(each.target) == compose::cleanPath(subject.target); }))
        problem = tr("%1 has a mount already: of two the later would count, without a word.").arg(target);
    if (!problem.isEmpty())
        return Q_EMIT failed(Error{ErrorCode::Refused, problem.toStdString(), {}, {}, {}, {}});
    const int before = document().undoStack()->index();
    perform(tr("Mount %1 at %2 of %3").arg(source.isEmpty() ? tr("memory") : source, target, selection().service()),
            additionEdits(*document().analysis()->project.stack, selection().service().toStdString(), lists(), subject, m_readOnly->isChecked()));
    if (document().undoStack()->index() == before)
        return; // refused, or asked about: what was typed stays
    m_source->setText({}); // which, unlike clear(), leaves nothing for the field's own undo
    m_target->setText({});
}

void MountsPanel::explain()
{
    if (m_syncing)
        return;
    const QModelIndex now = m_view->currentIndex();
    const auto* mount = m_model->mount(now);
    const auto* file = m_model->given(now);
    m_remove->setEnabled(mount && document().editable());
    showDetail(mount);
    const auto lineOfIt = [this](const compose::Origin& origin) { return lineOf(origin); };
    if (mount && document().analysis())
        m_explanation->setText(aboutMount(*document().analysis()->project.stack, selection().service().toStdString(), *mount, lineOfIt));
    else if (file)
        m_explanation->setText(aboutFile(*file, lineOfIt));
    else
        m_explanation->setText(m_model->rowCount() > 0 ? tr("Choose a mount to read what it opens, and to change its options.") : QString());
}

MountEntry MountsPanel::entryOfMount(const compose::Mount& mount) const
{
    return entryOf(document().analysis()->files(), mount);
}

void MountsPanel::showDetail(const compose::Mount* mount)
{
    const auto* current = service();
    if (!mount || !current)
        return m_detail->show(nullptr, {}, {}, {});
    const MountEntry entry = entryOfMount(*mount);
    const MountStanding standing = standingOf(*current, lists(), entry, *mount);
    MountAround around;
    around.editable = document().editable();
    around.inherited = standing.written && !standing.own;
    for (const compose::Volume& volume : document().analysis()->project.stack->volumes)
        around.volumes << QString::fromStdString(volume.key);
    for (const compose::Mount& other : current->mounts)
        if (other.target != mount->target)
            around.taken << QString::fromStdString(other.target);
    m_detail->show(mount, entry, standing, around);
}

const compose::Mount* MountsPanel::settled()
{
    document().settle(); // the places are those of the text as it stands
    return service() ? m_model->mount(m_view->currentIndex()) : nullptr;
}

void MountsPanel::change(const MountSubject& subject, const QString& declared)
{
    const auto* mount = settled();
    if (!mount)
        return;
    const auto change = mountChange(document().analysis()->files(), *service(), *mount, subject, declared.toStdString());
    if (!change)
        return refreshLater(); // the text is another by now: the form says what is in the way
    const QString target = QString::fromStdString(subject.target), old = QString::fromStdString(mount->target), from = selection().service();
    m_wanted = QString::fromStdString(compose::cleanPath(subject.target));
    const QString source = subject.source.empty() ? subject.type == compose::Mount::Type::Tmpfs ? tr("memory") : tr("a new volume") : QString::fromStdString(subject.source);
    if (subject.type == mount->type && subject.source == entryOfMount(*mount).written.source)
        performPlaced(tr("Mount what %2 has at %1 at %3 instead").arg(old, from, target), change->where);
    else if (declared.isEmpty())
        performPlaced(tr("Mount %1 at %2 of %3").arg(source, target, from), change->where);
    else
        performPlaced(tr("Mount %1 at %2 of %3, and declare the volume").arg(source, target, from), change->where);
}

/// As the long syntax calls it.
static QString optionKey(MountOption option)
{
    switch (option) {
    case MountOption::Propagation: return QStringLiteral("propagation");
    case MountOption::Relabel: return QStringLiteral("selinux");
    case MountOption::CreateHostPath: return QStringLiteral("create_host_path");
    case MountOption::NoCopy: return QStringLiteral("nocopy");
    case MountOption::Subpath: return QStringLiteral("subpath");
    case MountOption::Size: return QStringLiteral("size");
    case MountOption::Mode: break;
    }
    return QStringLiteral("mode");
}

void MountsPanel::setOption(MountOption option, const QString& value)
{
    const auto* mount = settled();
    if (!mount)
        return;
    const auto& files = document().analysis()->files();
    const MountEntry entry = entryOfMount(*mount);
    const auto edits = mountOptionEdits(entry, *mount, standingOf(*service(), lists(), entry, *mount).createsHostPath, option, value.toStdString());
    const auto placed = edits && !edits->empty() ? placedMountEdits(files, *service(), *mount, *edits) : std::nullopt;
    const QString target = QString::fromStdString(mount->target);
    if (placed)
        performPlaced(value.isEmpty() ? tr("Take %1 of %2 in %3 back to its default").arg(optionKey(option), target, selection().service()) : tr("Set %1 of %2 in %3 to %4").arg(optionKey(option), target, selection().service(), value), *placed);
    else if (!edits)
        Q_EMIT failed(Error{ErrorCode::Refused, tr("This option of %1 can't be changed here").arg(target).toStdString(), tr("Its line has a variable in it, or stands elsewhere: edit the line itself.").toStdString(), {}, {}, {}});
    refreshLater(); // where nothing changed, the row goes back to what the text says
}

/// A mount keeps its row where its path or its type changes, and is found again where it moved to another list.
void MountsPanel::follow(const QString& target, int row)
{
    const auto rowOf = [this](const QString& path) {
        for (int at = 0; at < m_model->rowCount(); ++at)
            if (const auto* mount = m_model->mount(m_model->index(at, 0)); mount && mount->target == path.toStdString())
                return at;
        return -1;
    };
    const int wanted = m_wanted.isEmpty() ? -1 : rowOf(m_wanted), same = target.isEmpty() ? -1 : rowOf(target);
    if (wanted >= 0)
        m_wanted.clear();
    const int to = wanted >= 0 ? wanted : same >= 0 ? same : row;
    if (to >= 0 && to < m_model->rowCount() && to != m_view->currentIndex().row())
        m_view->setCurrentIndex(m_model->index(to, std::max(0, m_view->currentIndex().column())));
}

void MountsPanel::addFolders(const QStringList& entries, bool seal)
{
    std::vector<std::string> folders;
    for (const QString& entry : entries)
        folders.push_back(entry.toStdString());
    auto edits = memoryFolderEdits(selection().service().toStdString(), written(pathOf({"tmpfs"})), folders);
    if (seal)
        edits.insert(edits.begin(), yaml::Assign{pathOf({"read_only"}), true});
    const QString list = entries.join(QStringLiteral(", "));
    perform(!seal ? tr("Mount %1 at %2 of %3").arg(tr("memory"), list, selection().service())
            : entries.isEmpty() ? tr("Make the root file system of %1 read-only").arg(selection().service()) : tr("Make the root file system of %1 read-only, with folders in memory: %2").arg(selection().service(), list), edits);
}

void MountsPanel::refresh(const compose::Service& service)
{
    const bool editable = document().editable();
    const QModelIndex current = m_view->currentIndex();
    const auto* before = m_shown == service.name ? m_model->mount(current) : nullptr;
    const QString target = before ? QString::fromStdString(before->target) : QString();
    const int row = before ? current.row() : -1, rows = m_model->rowCount();
    m_syncing = true; // rows that come and go make others current in between
    m_model->setService(*document().analysis()->project.stack, service, editable);
    if (before)
        follow(target, rows == m_model->rowCount() ? row : -1);
    m_syncing = false;
    m_shown = service.name;
    const bool none = m_model->rowCount() == 0;
    m_pages->setCurrentIndex(none ? 1 : 0);
    // As high as the table, not as the page behind it.
    m_pages->widget(1)->setSizePolicy(QSizePolicy::Preferred, none ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_pages->setSizePolicy(QSizePolicy::Preferred, none ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    const auto writable = std::count_if(service.mounts.begin(), service.mounts.end(), [](const compose::Mount& mount) { return !mount.readOnly && !mount.resolvedSource.empty(); });
    const bool sealed = service.readOnly && service.readOnly->value;
    QString text = writable == 0 ? tr("It can't write to any folder of the host.") : tr("Folders and files of the host that it may write to: %1.").arg(writable);
    text += u' ' + (sealed ? tr("Its own root file system is read-only: it writes only to what is writable here.") : tr("Its own root file system is writable: an intruder can leave programs there."));
    const auto files = service.secrets.size() + service.configs.size();
    if (files > 0)
        text += u' ' + tr("Secrets and configs that it is given: %1.").arg(files);
    m_summary->setText(text);
    m_writable->show(grants::readOnlyNeeds(service), sealed, editable);
    m_readOnly->setEnabled(editable && !m_source->text().trimmed().isEmpty());
    for (QWidget* field : std::initializer_list<QWidget*>{m_source, m_target})
        field->setEnabled(editable);
    explain();
}

} // namespace hullwright::ui
