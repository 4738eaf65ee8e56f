#include "ui/panels/mount_subject_form.h"

#include "core/compose/mount_text.h"
#include "core/compose/paths.h"
#include "core/compose/template.h"
#include "ui/style/metrics.h"
#include "ui/widgets/announced_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

using MountType = compose::Mount::Type;

QString plainPath(const std::string& path)
{
    return QString::fromStdString(compose::isWindowsPath(path) ? path : compose::cleanPath(path));
}

QString obstacleText(MountObstacle obstacle)
{
    switch (obstacle) {
    case MountObstacle::Nowhere: break;
    case MountObstacle::WholeVariable: return MountSubjectForm::tr("One variable holds the whole mount: change its value, or the line itself.");
    case MountObstacle::Variable: return MountSubjectForm::tr("The line has a variable in it, which would be lost or mean something else: edit the line itself.");
    case MountObstacle::Merged: return MountSubjectForm::tr("A merge key gives the entry what would have to go: edit it where it stands.");
    case MountObstacle::MemoryElsewhere: return MountSubjectForm::tr("The service has this folder in memory from elsewhere: change it where it stands.");
    case MountObstacle::ColonInMemory: return MountSubjectForm::tr("Under tmpfs a path ends at a colon: choose one without.");
    }
    return MountSubjectForm::tr("No line of the files says this mount by itself: it can't be changed here.");
}

} // namespace

MountSubjectForm::MountSubjectForm(Plan plan, QWidget* parent)
    : QWidget(parent), m_plan(std::move(plan)), m_kit(new FormKit(this)), m_type(new QComboBox), m_source(new QLineEdit), m_target(new QLineEdit), m_step(new QWidget(this)), m_words(new QLabel), m_declare(new QCheckBox),
      m_change(new QPushButton(tr("Chan&ge It"))), m_keep(new QPushButton(tr("&Keep It")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_kit);
    column->addWidget(m_step);
    buildRows();
    buildStep();
    weigh(); // nothing is there yet: what is hidden has its words all the same
}

void MountSubjectForm::buildRows()
{
    const std::pair<MountType, QString> types[] = {{MountType::Bind, tr("bind: a folder or file of the host")}, {MountType::Volume, tr("volume: a folder that the engine keeps")}, {MountType::Tmpfs, tr("tmpfs: memory")},
                                                   {MountType::Image, tr("image: the files of another image")}, {MountType::Npipe, tr("npipe: a named pipe of Windows")}, {MountType::Cluster, tr("cluster: a volume of a Swarm")}};
    for (const auto& [type, word] : types)
        m_type->addItem(word, static_cast<int>(type));
    m_kit->setAccessibleName(tr("What is mounted, and where"));
    m_type->setAccessibleName(tr("Type of the mount"));
    m_source->setAccessibleName(tr("Source of the mount"));
    m_target->setAccessibleName(tr("Target of the mount"));
    m_typeRow = m_kit->addRow({tr("T&ype"), QStringLiteral("type"), tr("What kind of thing is mounted."),
                               tr("A bind shows a folder or file of the host: who controls the service has what is there. A volume is a folder of the engine's, which outlives the service. "
                                  "Memory (tmpfs) is empty at each start, and nobody else sees it. With another type go the options that it does not have: which ones is said before.")}, m_type);
    m_sourceRow = m_kit->addRow({tr("So&urce"), QStringLiteral("source"), tr("Where it comes from: a path of the host, or the name of a volume."),
                                 tr("A path of the host begins with /, with ./ for the folder of the project, or with ~ for one's own. Without that a word is the name of a volume: data is not ./data. "
                                    "Without a name the engine makes a new volume with each container. Memory has no source.")}, m_source);
    m_targetRow = m_kit->addRow({tr("&In the service"), QStringLiteral("target"), tr("The path at which the service sees it."),
                                 tr("An absolute path. What the image has there is hidden by what is mounted. A path has one mount only: of two the later would count, without a word.")}, m_target);
    connect(m_type, &QComboBox::activated, this, &MountSubjectForm::chooseType);
    for (QLineEdit* field : {m_source, m_target}) {
        connect(field, &QLineEdit::textEdited, this, [this] {
            showRows({});
            weigh();
        });
        connect(field, &QLineEdit::returnPressed, this, &MountSubjectForm::commit);
        connect(field, &QLineEdit::editingFinished, this, &MountSubjectForm::leaveField);
    }
}

void MountSubjectForm::buildStep()
{
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_change->setToolTip(tr("Makes the change as one step that can be undone"));
    m_keep->setToolTip(tr("Leaves the mount as it stands in the file"));
    m_declare->setToolTip(tr("Without an entry under volumes at the top level, Compose refuses a named volume"));
    auto* column = new QVBoxLayout(m_step);
    column->setContentsMargins(kGap, 0, kUnit, kUnit);
    column->setSpacing(kUnit);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kUnit);
    buttons->addWidget(m_change);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    column->addWidget(m_words);
    column->addWidget(m_declare);
    column->addLayout(buttons);
    connect(m_change, &QPushButton::clicked, this, &MountSubjectForm::commit);
    connect(m_keep, &QPushButton::clicked, this, &MountSubjectForm::giveUp);
    m_step->hide();
}

MountSubject MountSubjectForm::wanted() const
{
    return {static_cast<MountType>(m_type->currentData().toInt()), m_source->text().trimmed().toStdString(), m_target->text().trimmed().toStdString()};
}

void MountSubjectForm::show(const compose::Mount& mount, const MountEntry& entry, const MountAround& around)
{
    const bool same = entry.node && entry.written == m_entry.written && entry.form == m_entry.form && entry.options == m_entry.options && mount.target == m_mount.target;
    m_mount = mount;
    m_entry = entry;
    m_around = around;
    const bool typing = same && (m_pending || m_source->isModified() || m_target->isModified());
    if (!typing || !around.editable)
        return reset();
    showRows(m_problem);
    weigh(); // the project around it may be another by now
}

/// Back to what the text says.
void MountSubjectForm::reset()
{
    const bool known = m_entry.form != MountEntry::Form::None;
    const MountSubject& said = m_entry.written;
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(m_mount.type)));
    m_source->setText(QString::fromStdString(known ? said.source : m_mount.source));
    m_target->setText(QString::fromStdString(known ? said.target : m_mount.target));
    m_declare->setChecked(true);
    const bool open = known && m_around.editable;
    m_typeRow->setEditable(open);
    m_sourceRow->setEditable(open && m_mount.type != MountType::Tmpfs);
    m_targetRow->setEditable(open);
    const bool barred = !known && m_around.editable;
    showRows(barred ? Problem{Field::Type, obstacleText(m_entry.whole ? MountObstacle::WholeVariable : MountObstacle::Nowhere)} : Problem());
    weigh();
}

void MountSubjectForm::showRows(const Problem& problem)
{
    m_problem = problem;
    const Role role = m_around.inherited ? Role::Inherited : Role::Set;
    const auto reason = [&](Field field) { return problem.field == field ? problem.reason : QString(); };
    const QString source = QString::fromStdString(m_mount.resolvedSource.empty() ? m_mount.source : m_mount.resolvedSource);
    m_typeRow->setState({role, m_type->itemText(m_type->findData(static_cast<int>(m_mount.type))).section(u':', 0, 0), reason(Field::Type), false});
    m_sourceRow->setState({role, m_mount.type == MountType::Tmpfs ? tr("memory") : source.isEmpty() ? tr("a new volume") : source, reason(Field::Source), false});
    m_targetRow->setState({role, QString::fromStdString(m_mount.target), reason(Field::Target), false});
}

QString MountSubjectForm::suggestedSource(MountType type) const
{
    if (type == m_entry.written.type)
        return QString::fromStdString(m_entry.written.source);
    if (type != MountType::Volume)
        return {};
    // The folder's name says what the volume is for.
    const std::string& path = m_entry.written.source.empty() ? m_entry.written.target : m_entry.written.source;
    QString name = plainPath(path).section(u'/', -1);
    name.replace(QRegularExpression(QStringLiteral("[^a-zA-Z0-9_.-]+")), QStringLiteral("-"));
    name.remove(QRegularExpression(QStringLiteral("^[^a-zA-Z0-9]+")));
    return name;
}

void MountSubjectForm::chooseType()
{
    const MountType type = wanted().type;
    m_source->setText(suggestedSource(type));
    m_sourceRow->setEditable(type != MountType::Tmpfs);
    m_declare->setChecked(true);
    showRows({});
    const std::pair<MountType, QString> examples[] = {{MountType::Bind, tr("./data or /srv/data")}, {MountType::Volume, tr("a volume's name; empty: a new one each time")}, {MountType::Tmpfs, tr("memory has no source")},
                                                      {MountType::Image, tr("alpine:3.20")}, {MountType::Npipe, QStringLiteral("\\\\.\\pipe\\docker_engine")}, {MountType::Cluster, tr("a volume's name")}};
    for (const auto& [of, example] : examples)
        if (of == type)
            m_source->setPlaceholderText(example);
    weigh();
}

QString MountSubjectForm::targetProblem(const MountSubject& subject) const
{
    const std::string& target = subject.target;
    const bool windows = compose::isWindowsPath(m_mount.target) && compose::isWindowsPath(target);
    if (target.empty())
        return tr("Say where the service is to see it: a path such as /data.");
    if (!windows && !target.starts_with('/') && !target.starts_with('$'))
        return tr("It has to be an absolute path, which begins with /: the engine refuses %1.").arg(QString::fromStdString(target));
    if (!windows && compose::cleanPath(target) == "/")
        return tr("The service's whole file system can't be mounted over: choose a folder in it.");
    if (!windows && !compose::hasVariables(target) && target.find(':') != std::string::npos)
        return tr("What is behind a colon is no path to the engine: choose one without. Options have rows of their own.");
    if (const QString plain = plainPath(target); m_around.taken.contains(plain))
        return tr("%1 has a mount already: of two the later would count, without a word.").arg(plain);
    return {};
}

QString MountSubjectForm::sourceProblem(const MountSubject& subject)
{
    static const QRegularExpression kName(QStringLiteral("^[a-zA-Z0-9_-][a-zA-Z0-9._-]*$"));
    const QString source = QString::fromStdString(subject.source);
    if (subject.source.starts_with('$'))
        return {}; // what it is depends on the variable, which stays
    switch (subject.type) {
    case MountType::Bind:
        if (source.isEmpty())
            return tr("Say which folder or file of the host: a path such as ./data or /srv/data.");
        if (!compose::isWindowsPath(subject.source) && !compose::hasVariables(subject.source) && source.contains(u':'))
            return tr("What is behind a colon is no path to the engine: choose one without. Options have rows of their own.");
        return isHostPath(subject.source) ? QString() : tr("A path of the host begins with /, ./ or ~: %1 alone would be the name of a volume.").arg(source);
    case MountType::Volume:
    case MountType::Cluster:
        if (source.isEmpty())
            return subject.type == MountType::Volume ? QString() : tr("Give the volume's name.");
        if (isHostPath(subject.source))
            return tr("%1 is a path of the host, no name of a volume: for a path choose the type bind.").arg(source);
        return kName.match(source).hasMatch() || compose::hasVariables(subject.source) ? QString() : tr("A volume's name has letters, digits, dots, dashes and underscores, and no others.");
    case MountType::Image:
        return source.isEmpty() ? tr("Give the image's name, such as alpine:3.20.") : source.contains(u' ') ? tr("An image's name has no blanks.") : QString();
    case MountType::Npipe:
        return source.startsWith(QLatin1String("\\\\.\\pipe\\")) || source.startsWith(QLatin1String("//./pipe/")) ? QString() : tr("A named pipe begins with \\\\.\\pipe\\.");
    case MountType::Tmpfs: break;
    }
    return {};
}

/// What is wrong with the words themselves. What stands there already is not held against a change of something else.
MountSubjectForm::Problem MountSubjectForm::wordsProblem(const MountSubject& subject) const
{
    const bool resourced = subject.type != m_entry.written.type || subject.source != m_entry.written.source;
    if (const QString reason = resourced ? sourceProblem(subject) : QString(); !reason.isEmpty())
        return {Field::Source, reason};
    return {Field::Target, subject.target != m_entry.written.target ? targetProblem(subject) : QString()};
}

MountSubjectForm::Problem MountSubjectForm::check(const MountSubject& subject) const
{
    if (Problem problem = wordsProblem(subject); !problem.reason.isEmpty())
        return problem;
    if (const auto plan = m_plan(subject, {}); !plan)
        return {subject.type != m_entry.written.type ? Field::Type : subject.source != m_entry.written.source ? Field::Source : Field::Target, obstacleText(plan.error())};
    return {};
}

QString MountSubjectForm::missingVolume(const MountSubject& subject) const
{
    const QString name = QString::fromStdString(subject.source);
    const bool named = (subject.type == MountType::Volume || subject.type == MountType::Cluster) && !name.isEmpty() && !compose::hasVariables(subject.source) && sourceProblem(subject).isEmpty();
    return named && subject != m_entry.written && !m_around.volumes.contains(name) ? name : QString();
}

QString MountSubjectForm::stepText(const MountSubject& subject, const MountChange& change) const
{
    QStringList words;
    if (change.moves)
        words << tr("The entry moves from tmpfs to volumes.");
    if (change.anew)
        words << tr("The short syntax can't say this: the entry is written anew, in the long one.");
    QStringList gone;
    for (const std::string& each : change.gone)
        gone << QString::fromStdString(each);
    if (!gone.isEmpty())
        words << tr("These options go, since the mount can't have them then: %1.").arg(gone.join(QStringLiteral(", ")));
    if (subject.type == MountType::Volume && subject.source.empty())
        words << tr("Without a name the engine makes a new volume with each container.");
    else if (subject.type == MountType::Volume && subject.source != m_entry.written.source && missingVolume(subject).isEmpty())
        words << tr("The project has a volume of this name.");
    const auto& places = change.where.places;
    if (places.size() > 1 || (!places.empty() && places.front().kind != compose::EditPlace::Kind::Own && !places.front().alone()))
        words << tr("Others may have this mount from the same text: where it is to be changed is asked.");
    words << tr("Nothing has changed yet.");
    return words.join(u' ');
}

/// What the fields come to: whether that has to be confirmed, and what it takes along.
void MountSubjectForm::weigh()
{
    const MountSubject subject = wanted();
    const bool retyped = subject.type != m_mount.type;
    const bool changed = m_entry.form != MountEntry::Form::None && subject != m_entry.written;
    const QString problem = changed ? wordsProblem(subject).reason : QString();
    const bool complete = changed && problem.isEmpty();
    const auto plan = changed ? m_plan(subject, {}) : MountChange();
    const QString missing = complete ? missingVolume(subject) : QString();
    const bool pending = changed && (retyped || !missing.isEmpty() || (plan && plan->anew));
    const QString words = !pending ? QString() : !plan ? obstacleText(plan.error()) : complete ? stepText(subject, *plan) : problem + u' ' + tr("Nothing has changed yet.");
    if (words != m_words->text())
        announceIn(*m_words, words);
    m_declare->setVisible(!missing.isEmpty());
    m_declare->setText(tr("&Declare the volume %1 at the top level, in the same step").arg(missing));
    m_change->setEnabled(plan.has_value());
    m_step->setVisible(pending);
    if (pending == m_pending)
        return;
    m_pending = pending;
    Q_EMIT pendingChanged();
    if (m_pending)
        QTimer::singleShot(0, this, &MountSubjectForm::bringIntoView);
}

/// What a step takes along, and the button that makes it, may lie below what is in view.
void MountSubjectForm::bringIntoView()
{
    QWidget* at = parentWidget();
    while (at && !qobject_cast<QScrollArea*>(at))
        at = at->parentWidget();
    if (!at || !m_pending)
        return;
    auto* area = static_cast<QScrollArea*>(at);
    // Wrapped words find their height later.
    connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &MountSubjectForm::bringIntoView, Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
    area->ensureWidgetVisible(m_step, 0, kUnit);
    if (QWidget* field = focusWidget(); field && isAncestorOf(field))
        area->ensureWidgetVisible(field, 0, kUnit);
}

void MountSubjectForm::commit()
{
    const MountSubject subject = wanted();
    if (subject == m_entry.written)
        return reset();
    if (const Problem problem = check(subject); !problem.reason.isEmpty()) {
        showRows(problem);
        (problem.field == Field::Target ? m_target : problem.field == Field::Source ? m_source : static_cast<QWidget*>(m_type))->setFocus();
        return;
    }
    const QString declared = m_declare->isChecked() ? missingVolume(subject) : QString();
    m_source->setModified(false);
    m_target->setModified(false);
    if (m_step->isAncestorOf(focusWidget()))
        m_type->setFocus(); // the buttons go
    Q_EMIT changeWanted(subject, declared);
}

/// What has to be confirmed waits; the rest is made like any other edit.
void MountSubjectForm::leaveField()
{
    auto* field = qobject_cast<QLineEdit*>(sender());
    if (!field || field->hasFocus() || m_pending || !field->isModified())
        return;
    const MountSubject subject = wanted();
    if (subject == m_entry.written)
        return reset();
    if (const Problem problem = check(subject); !problem.reason.isEmpty())
        return showRows(problem);
    commit();
}

void MountSubjectForm::giveUp()
{
    const bool inside = m_step->isAncestorOf(focusWidget());
    reset();
    if (inside)
        m_type->setFocus();
}

bool MountSubjectForm::event(QEvent* event)
{
    // While something is being put together, Escape is about that.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && wanted() != m_entry.written) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void MountSubjectForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && wanted() != m_entry.written)
        giveUp();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hullwright::ui
