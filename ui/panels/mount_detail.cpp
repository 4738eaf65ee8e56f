#include "ui/panels/mount_detail.h"

#include "ui/models/value_kinds.h"
#include "ui/panels/size_edit.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/check_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

QString optionName(const RowText& text)
{
    return QString(text.label).remove(u'&');
}

/// Fields of forms that stand below each other begin at one line.
void lineUp(const QList<FormKit*>& kits)
{
    int widest = 0;
    for (const FormKit* kit : kits)
        for (const QLabel* label : kit->findChildren<QLabel*>())
            if (label->buddy())
                widest = std::max(widest, label->sizeHint().width());
    for (const FormKit* kit : kits)
        if (auto* grid = qobject_cast<QGridLayout*>(kit->layout()))
            grid->setColumnMinimumWidth(0, widest);
}

} // namespace

MountDetail::MountDetail(MountSubjectForm::Plan plan, QWidget* parent) : QWidget(parent), m_title(new QLabel(this)), m_note(new QLabel(this)), m_subject(new MountSubjectForm(std::move(plan), this))
{
    m_title->setFont(scaledFont(font(), 1.0, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalf);
    column->addWidget(m_title);
    column->addWidget(m_subject);
    column->addWidget(m_note);
    connect(m_subject, &MountSubjectForm::changeWanted, this, &MountDetail::changeWanted);
    connect(m_subject, &MountSubjectForm::pendingChanged, this, &MountDetail::showOptions);
    m_bind = newKit();
    m_volume = newKit();
    m_memory = newKit();
    buildBind();
    buildVolume();
    buildMemory();
    for (FormKit* kit : {m_bind, m_volume, m_memory}) {
        kit->finish();
        column->addWidget(kit);
    }
    lineUp(findChildren<FormKit*>());
    show(nullptr, {}, {}, {});
}

FormKit* MountDetail::newKit()
{
    auto* kit = new FormKit(this);
    kit->setAccessibleName(tr("Options of the mount"));
    return kit;
}

void MountDetail::buildBind()
{
    addChoice(*m_bind, {tr("Propa&gation"), QStringLiteral("bind.propagation"), tr("Whether what is mounted below it on one side appears on the other."), tr("rprivate keeps the two apart. With rslave later mounts of the host appear in the service, with rshared those of the service on the host as well, which privileged services use to get out.")},
              MountOption::Propagation, {QStringLiteral("rprivate"), QStringLiteral("private"), QStringLiteral("rslave"), QStringLiteral("slave"), QStringLiteral("rshared"), QStringLiteral("shared")}, tr("rprivate"),
              [](const compose::Mount& mount) { return QString::fromStdString(mount.propagation); });
    addChoice(*m_bind, {tr("Re&label"), QStringLiteral("bind.selinux"), tr("Which SELinux label the folder gets, on hosts that have SELinux."), tr("z relabels it for all containers, Z for this service alone. On a folder of the system such as /home either takes it from the host's own programs. Without SELinux neither does anything.")},
              MountOption::Relabel, {QStringLiteral("z"), QStringLiteral("Z")}, tr("as it is"), [](const compose::Mount& mount) { return QString::fromStdString(mount.selinux); });
    addSwitch(*m_bind, {tr("&Missing folder"), QStringLiteral("bind.create_host_path"), tr("Whether the engine makes the folder where the host has none."), tr("The short syntax always makes it, as a folder of root's: a typing error in the path then mounts an empty folder. The long syntax makes it only where create_host_path says so.")},
              tr("Make it"), MountOption::CreateHostPath, tr("refused where it is missing"), [](const compose::Mount&, const MountStanding& standing) { return standing.createsHostPath; }, false);
}

void MountDetail::buildVolume()
{
    addSwitch(*m_volume, {tr("First &copy"), QStringLiteral("volume.nocopy"), tr("A new volume gets what the image has in that folder."), tr("nocopy leaves a new volume empty. Without it, files of the image are copied into it once, and stay as they were then.")}, tr("Leave a new volume empty"), MountOption::NoCopy, tr("the image's files are copied"),
              [](const compose::Mount& mount, const MountStanding&) { return mount.noCopy; }, false);
    addText(*m_volume, {tr("Sub&path"), QStringLiteral("volume.subpath"), tr("Only this folder of the volume is mounted."), tr("A relative path that has to exist in the volume. Two services can then share a volume without seeing each other's files.")}, MountOption::Subpath, tr("the whole volume"), QStringLiteral("[^/].*"),
            [](const compose::Mount& mount, const MountStanding&) { return QString::fromStdString(mount.subpath); });
}

void MountDetail::buildMemory()
{
    auto* edit = new SizeEdit;
    const RowText text{tr("Si&ze"), QStringLiteral("tmpfs.size"), tr("Without a size it grows to half of the host's memory."), tr("The most that may be in it. What is in it counts towards the memory limit of the service.")};
    edit->setNames(tr("Size in memory"));
    edit->setPlaceholderText(tr("no limit"));
    FormRow* row = m_memory->addRow(text, edit);
    m_rows.emplace_back(m_memory, row);
    connect(edit, &SizeEdit::committed, this, [this](const QString& value) { Q_EMIT optionWanted(MountOption::Size, value); });
    connect(row, &FormRow::reset, this, [this] { Q_EMIT optionWanted(MountOption::Size, {}); });
    m_shows.emplace_back(m_memory, [edit, row](const compose::Mount& mount, const MountStanding&) {
        const QSignalBlocker quiet(edit);
        edit->setText(mount.tmpfsSize ? writeSize(*mount.tmpfsSize) : QString());
        row->setState({mount.tmpfsSize ? Role::Set : Role::Default, mount.tmpfsSize ? readableSize(*mount.tmpfsSize) : tr("half of the host's memory"), {}, mount.tmpfsSize.has_value()});
    });
    addText(*m_memory, {tr("M&ode"), QStringLiteral("mode"), tr("Who may read and write there."), tr("Three or four octal digits, such as 1777, where everyone may write but only remove what is their own, or 700.")}, MountOption::Mode, tr("1777"), QStringLiteral("[01]?[0-7]{3}"),
            [](const compose::Mount&, const MountStanding& standing) { return QString::fromStdString(standing.mode); });
    m_mode = m_rows.back().second->editor();
}

void MountDetail::addChoice(FormKit& kit, const RowText& text, MountOption option, const QStringList& values, const QString& byDefault, const std::function<QString(const compose::Mount&)>& value)
{
    auto* box = new QComboBox;
    box->addItem(tr("default"), QString());
    for (const QString& each : values)
        box->addItem(each, each);
    FormRow* row = kit.addRow(text, box);
    m_rows.emplace_back(&kit, row);
    connect(box, &QComboBox::activated, this, [this, box, option] { Q_EMIT optionWanted(option, box->currentData().toString()); });
    connect(row, &FormRow::reset, this, [this, option] { Q_EMIT optionWanted(option, {}); });
    m_shows.emplace_back(&kit, [box, row, byDefault, value](const compose::Mount& mount, const MountStanding&) {
        const QString now = value(mount);
        box->setCurrentIndex(std::max(0, box->findData(now)));
        row->setState({now.isEmpty() ? Role::Default : Role::Set, now.isEmpty() ? byDefault : now, {}, !now.isEmpty()});
    });
}

void MountDetail::addSwitch(FormKit& kit, const RowText& text, const QString& caption, MountOption option, const QString& byDefault, const std::function<bool(const compose::Mount&, const MountStanding&)>& value, bool normally)
{
    auto* box = new QCheckBox(caption);
    FormRow* row = kit.addRow(text, box);
    m_rows.emplace_back(&kit, row);
    onToggled(*box, this, [this, option, normally](bool on) { Q_EMIT optionWanted(option, on != normally ? QStringLiteral("true") : QStringLiteral("false")); });
    connect(row, &FormRow::reset, this, [this, option] { Q_EMIT optionWanted(option, {}); });
    m_shows.emplace_back(&kit, [box, row, caption, byDefault, value, option](const compose::Mount& mount, const MountStanding& standing) {
        const bool on = value(mount, standing);
        showChecked(*box, on);
        const bool implied = needsLongForm(option) && !standing.longForm;
        row->setState({on && !implied ? Role::Set : Role::Default, on ? caption.toLower() : byDefault, {}, on && !implied});
    });
}

void MountDetail::addText(FormKit& kit, const RowText& text, MountOption option, const QString& byDefault, const QString& pattern, const std::function<QString(const compose::Mount&, const MountStanding&)>& value)
{
    auto* line = new QLineEdit;
    line->setAccessibleName(optionName(text));
    line->setPlaceholderText(byDefault);
    line->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("(%1)?").arg(pattern)), line));
    FormRow* row = kit.addRow(text, line);
    m_rows.emplace_back(&kit, row);
    connect(line, &QLineEdit::editingFinished, this, [this, line, option] {
        if (!line->isModified())
            return;
        line->setModified(false);
        Q_EMIT optionWanted(option, line->text().trimmed());
    });
    connect(row, &FormRow::reset, this, [this, option] { Q_EMIT optionWanted(option, {}); });
    m_shows.emplace_back(&kit, [line, row, byDefault, value](const compose::Mount& mount, const MountStanding& standing) {
        const QString now = value(mount, standing);
        line->setText(now);
        row->setState({now.isEmpty() ? Role::Default : Role::Set, now.isEmpty() ? byDefault : now, {}, !now.isEmpty()});
    });
}

QString MountDetail::titleOf(const compose::Mount& mount, const MountStanding& standing)
{
    using Type = compose::Mount::Type;
    const QString target = QString::fromStdString(mount.target);
    const QString form = standing.longForm ? tr("long syntax") : tr("short syntax");
    switch (mount.type) {
    case Type::Bind: return tr("%1: a bind, %2").arg(target, form);
    case Type::Volume: return tr("%1: a volume, %2").arg(target, form);
    case Type::Tmpfs: return tr("%1: memory, %2").arg(target, form);
    case Type::Image: return tr("%1: an image, %2").arg(target, form);
    case Type::Npipe: return tr("%1: a named pipe, %2").arg(target, form);
    case Type::Cluster: break;
    }
    return tr("%1: a volume of a Swarm, %2").arg(target, form);
}

void MountDetail::showOptions()
{
    for (FormKit* each : {m_bind, m_volume, m_memory})
        each->setVisible(each == m_options && !m_subject->isPending());
    m_note->setVisible(m_hint && m_options && !m_subject->isPending());
}

void MountDetail::show(const compose::Mount* mount, const MountEntry& entry, const MountStanding& standing, const MountAround& around)
{
    using Type = compose::Mount::Type;
    FormKit* kit = !mount ? nullptr : mount->type == Type::Bind ? m_bind : mount->type == Type::Volume ? m_volume : mount->type == Type::Tmpfs ? m_memory : nullptr;
    m_options = kit;
    setVisible(mount != nullptr);
    if (!mount)
        return showOptions();
    m_title->setText(titleOf(*mount, standing));
    m_note->setText(kit == m_bind ? tr("A missing folder can be refused in the long syntax only: changing that writes the entry anew, in one step that can be undone.")
                                  : tr("A subpath can be said in the long syntax only: setting one writes the entry anew, in one step that can be undone."));
    m_hint = !standing.longForm && kit != m_memory;
    m_subject->show(*mount, entry, around);
    for (const auto& [owner, show] : m_shows)
        if (owner == kit)
            show(*mount, standing);
    for (const auto& [owner, row] : m_rows)
        row->setEditable(around.editable && standing.written);
    m_mode->setEnabled(m_mode->isEnabled() && !standing.longForm); // there it is a number in another base
    showOptions();
}

} // namespace hullwright::ui
