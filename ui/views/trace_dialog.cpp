#include "ui/views/trace_dialog.h"

#include "core/seccomp/presets.h"
#include "core/seccomp/trace_files.h"
#include "ui/document/paths.h"
#include "ui/document/workers.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/screen_fit.h"
#include "ui/widgets/whats_this.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace hullwright::ui {

namespace {

using seccomp::Included;

constexpr QSize kTraceSize{760, 600};
constexpr int kCallRole = Qt::UserRole, kIndexRole = Qt::UserRole + 1;

} // namespace

TraceDialog::TraceDialog(QStringList files, For wanted, QWidget* parent)
    : QDialog(parent), m_files(std::move(files)), m_for(std::move(wanted)), m_about(new QLabel), m_why(new QLabel), m_gaps(new QLabel), m_base(new QComboBox), m_pin(new QCheckBox(tr("&Hold all arguments to what was seen"))),
      m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("traceDialog"));
    setWindowTitle(tr("A profile for %1 from a trace").arg(m_for.service));
    m_about->setWordWrap(true);
    m_about->setText(tr("Reading %n file(s)…", nullptr, static_cast<int>(m_files.size())));
    m_gaps->setWordWrap(true);
    m_gaps->setTextFormat(Qt::PlainText);
    m_gaps->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_gaps->hide();
    introduce(*m_base, tr("What it begins with"), tr("What the profile allows beside what was seen. A trace rarely has all that a service does: Docker's default breaks less, and closes less."));
    m_base->addItem(tr("Only what was seen, and what is needed besides"), static_cast<int>(seccomp::Base::Minimal));
    m_base->addItem(tr("Docker's default, and what was seen beyond it"), static_cast<int>(seccomp::Base::Docker));
    m_pin->setToolTip(tr("Arguments that only ever had a few values, such as the families of sockets, are held to them. Each can be taken or left in the list, under Arguments."));
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setMinimumHeight(m_why->fontMetrics().lineSpacing() * 3);
    m_why->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    buildList();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_use = buttons->addButton(tr("&Use This Profile"), QDialogButtonBox::AcceptRole);
    m_use->setDefault(true);
    m_use->setEnabled(false);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(kGap);
    choices->addWidget(m_base);
    choices->addWidget(m_pin);
    choices->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kUnit);
    column->addWidget(m_about);
    column->addLayout(choices);
    column->addWidget(m_list, 1);
    column->addWidget(m_why);
    column->addWidget(m_gaps);
    column->addWidget(buttons);
    resizeToScreen(*this, kTraceSize);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_base, &QComboBox::activated, this, &TraceDialog::work);
    onToggled(*m_pin, this, [this](bool) { holdAll(static_cast<std::ptrdiff_t>(m_pinned.size()) < offeredPins()); });
    connect(m_list, &QTreeWidget::itemChanged, this, &TraceDialog::onPinToggled);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TraceDialog::showWhy);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &TraceDialog::onRead);
    std::vector<std::filesystem::path> paths;
    for (const QString& file : std::as_const(m_files))
        paths.push_back(pathOf(file));
    m_reading.setFuture(QtConcurrent::run(&workers(), [paths, stop = m_stop] { return seccomp::readTraces(paths, [stop](std::uint64_t) { return !*stop; }); }));
}

TraceDialog::~TraceDialog()
{
    *m_stop = true;
}

void TraceDialog::buildList()
{
    introduce(*m_list, tr("Calls of the profile"),
              tr("The calls that the new profile allows: how often the trace has each, and why the others are in it. Without its tick a call is refused."));
    m_list->setHeaderLabels({tr("System call"), tr("Seen"), tr("Why")});
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    const int letter = fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(0, letter * 32);
    m_list->header()->resizeSection(1, letter * 10);
}

void TraceDialog::onRead()
{
    auto seen = m_reading.result();
    if (!seen) {
        m_failed = true;
        m_about->setText(sentences(seen.error()));
        return;
    }
    m_seen = std::move(*seen);
    QStringList formats;
    for (const std::string& format : m_seen->formats)
        formats << QString::fromStdString(format);
    m_about->setText(tr("Read %1 lines of %2. The profile is for what the program did meanwhile: let it do everything that it is for, its start and its end included.")
                         .arg(QLocale().toString(static_cast<qulonglong>(m_seen->lines)), formats.join(QStringLiteral(", "))));
    showGaps();
    work();
    m_use->setEnabled(true);
}

void TraceDialog::showGaps()
{
    QStringList lines;
    for (const auto& [kind, gap] : m_seen->gaps) {
        QString line = translated(seccomp::told(gap));
        if (!gap.examples.empty())
            line += tr(" For example: %1").arg(QString::fromStdString(gap.examples.front()));
        lines << line;
    }
    m_gaps->setVisible(!lines.isEmpty());
    m_gaps->setText(tr("What the trace could not show:") + u'\n' + lines.join(u'\n'));
}

void TraceDialog::work()
{
    if (!m_seen)
        return;
    seccomp::FromTraceOptions options;
    options.base = static_cast<seccomp::Base>(m_base->currentData().toInt());
    options.pinning = seccomp::Pinning::Chosen;
    options.pinned = m_pinned;
    options.sealing = m_for.sealing;
    options.target = m_for.target;
    m_result = seccomp::profileFrom(*m_seen, options);
    if (m_list->topLevelItemCount() == 0 || m_shownBase != m_base->currentIndex())
        showCalls();
    m_shownBase = m_base->currentIndex();
    showPinState();
}

QTreeWidgetItem* TraceDialog::addGroup(const QString& title, const QString& why)
{
    auto* group = new QTreeWidgetItem(m_list, {title, QString(), why});
    QFont bold = m_list->font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    group->setToolTip(2, why);
    group->setExpanded(true);
    return group;
}

void TraceDialog::showCalls()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const std::array<QTreeWidgetItem*, 7> groups{
        addGroup(tr("Beyond Docker's default"), tr("Docker refuses these: look at each before you use the profile.")),
        addGroup(tr("Seen"), tr("The program called them.")),
        addGroup(tr("For the runtime"), tr("runc or crun call them under the filter before the program starts.")),
        addGroup(tr("For other C libraries"), tr("Another library, or another release, calls them in place of one that was seen.")),
        addGroup(tr("Always"), tr("Every C library may call them at any time.")),
        addGroup(tr("Left out"), tr("Seen, and refused all the same.")),
        addGroup(tr("Arguments"), tr("What can be held to what was seen, and what can't."))};
    const auto add = [](QTreeWidgetItem* group, const QString& call, const QString& count, const QString& why) {
        auto* item = new QTreeWidgetItem(group, {call, count, why});
        item->setToolTip(2, why);
        item->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(call, why));
    };
    for (const Included& entry : m_result.included) {
        const std::size_t group = entry.beyondDefault ? 0 : 1 + static_cast<std::size_t>(entry.why);
        add(groups.at(group), QString::fromStdString(entry.call), entry.count > 0 ? QLocale().toString(static_cast<qulonglong>(entry.count)) : QString(), translated(entry.reason));
    }
    for (const seccomp::LeftOut& left : m_result.leftOut)
        add(groups[5], QString::fromStdString(left.call), {}, translated(left.reason));
    showPins(groups[6]);
    for (QTreeWidgetItem* group : groups) {
        if (group->childCount() == 0) {
            delete group;
            continue;
        }
        group->setText(0, QStringLiteral("%1 (%2)").arg(group->text(0)).arg(group->childCount()));
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showWhy();
}

void TraceDialog::showPins(QTreeWidgetItem* group)
{
    for (const seccomp::Pin& pin : m_result.pins) {
        QStringList values;
        for (const auto& [word, times] : pin.values)
            values << QStringLiteral("%1 (%2)").arg(QString::fromStdString(word), QLocale().toString(static_cast<qulonglong>(times)));
        const QString call = QString::fromStdString(pin.call), name = QString::fromStdString(pin.argument);
        QStringList why{translated(pin.told)};
        if (!values.isEmpty())
            why << tr("How often: %1.").arg(values.join(QStringLiteral(", ")));
        if (!pin.alternatives.empty())
            why << translated(pin.means);
        auto* item = new QTreeWidgetItem(group, {tr("%1, argument %2").arg(call, name), QLocale().toString(static_cast<qulonglong>(pin.calls)), why.join(u' ')});
        item->setToolTip(2, why.join(u' '));
        item->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(item->text(0), item->text(2)));
        if (pin.alternatives.empty())
            continue;
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, pin.taken ? Qt::Checked : Qt::Unchecked);
        item->setData(0, kCallRole, call);
        item->setData(0, kIndexRole, pin.index);
    }
}

std::ptrdiff_t TraceDialog::offeredPins() const
{
    return std::count_if(m_result.pins.begin(), m_result.pins.end(), [](const seccomp::Pin& pin) { return !pin.alternatives.empty(); });
}

void TraceDialog::holdAll(bool all)
{
    m_pinned.clear();
    for (const seccomp::Pin& pin : m_result.pins) {
        if (all && !pin.alternatives.empty())
            m_pinned.emplace(pin.call, pin.index);
    }
    const QSignalBlocker quiet(m_list);
    for (QTreeWidgetItemIterator item(m_list); *item; ++item) {
        if ((*item)->data(0, kCallRole).isValid())
            (*item)->setCheckState(0, all ? Qt::Checked : Qt::Unchecked);
    }
    work();
}

void TraceDialog::onPinToggled(QTreeWidgetItem* item)
{
    const seccomp::ArgumentPlace place(item->data(0, kCallRole).toString().toStdString(), item->data(0, kIndexRole).toUInt());
    if (place.first.empty())
        return;
    if (item->checkState(0) == Qt::Checked)
        m_pinned.insert(place);
    else
        m_pinned.erase(place);
    work();
}

/// The box over all of them: some of them are neither.
void TraceDialog::showPinState()
{
    const auto offered = offeredPins(), held = static_cast<std::ptrdiff_t>(m_pinned.size());
    m_pin->setEnabled(offered > 0);
    m_pin->setTristate(false);
    showChecked(*m_pin, held == 0 ? Qt::Unchecked : held < offered ? Qt::PartiallyChecked : Qt::Checked);
}

/// The whole of a line that the list has no room for.
void TraceDialog::showWhy()
{
    const auto* item = m_list->currentItem();
    m_why->setText(item ? item->text(2) : QString());
}

std::string TraceDialog::profile() const
{
    return m_seen ? seccomp::toJson(seccomp::withReasons(m_result)) : std::string();
}

} // namespace hullwright::ui
