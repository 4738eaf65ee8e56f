#include "ui/views/split_dialog.h"
#include "ui/models/row_delegate.h"

#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/views/diff_view.h"
#include "ui/widgets/screen_fit.h"
#include "ui/widgets/whats_this.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

QTreeWidget* segmentTable(const QString& name, const QString& whatsThis, QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    introduce(*list, name, whatsThis);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setTabKeyNavigation(false);
    list->setItemDelegate(new RowDelegate(list));
    list->setTextElideMode(Qt::ElideMiddle);
    list->header()->setStretchLastSection(true);
    return list;
}

bool isIn(const harden::Segment& segment, const std::string& service)
{
    return std::find(segment.services.begin(), segment.services.end(), service) != segment.services.end();
}

} // namespace

SplitDialog::SplitDialog(Document& document, const QString& network, QWidget* parent) : QDialog(parent), m_document(document)
{
    setWindowTitle(tr("Split Network"));
    setObjectName(QStringLiteral("splitDialog"));
    m_document.settle();
    build();
    if (const auto& analysis = m_document.analysis()) {
        for (const std::string& key : harden::splittable(*analysis->project.stack))
            m_network->addItem(QString::fromStdString(key));
        m_network->setCurrentIndex(std::max(0, m_network->findText(network)));
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &SplitDialog::workOut);
    m_job.onFinished([this](const harden::SplitPlan& plan) { showPlan(plan); });
    connect(m_network, &QComboBox::currentIndexChanged, this, &SplitDialog::propose);
    connect(m_segmentList, &QTreeWidget::itemChanged, this, &SplitDialog::onSegmentChanged);
    connect(m_services, &QTreeWidget::itemChanged, this, &SplitDialog::onTicked);
    propose();
    resizeToScreen(*this, {1200, 760});
}

void SplitDialog::build()
{
    m_network = new QComboBox(this);
    introduce(*m_network, tr("Network to split"), tr("The flat network that is to be split: whoever is on it reaches all others there."));
    auto* label = new QLabel(tr("Net&work:"), this);
    label->setBuddy(m_network);
    auto* top = new QHBoxLayout;
    top->setSpacing(kUnit);
    top->addWidget(label);
    top->addWidget(m_network, 1);
    m_services = segmentTable(tr("Services in segments"), tr("A column for each segment: a tick puts the service into it. One that stands between segments is in several."), this);
    m_services->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_services->setToolTip(tr("Space on a check box puts a service into a segment, or takes it out"));
    m_needs = segmentTable(tr("Who needs whom"), tr("The pairs of services that work together as the files say, and the segment in which they still meet. Two that need each other must not be parted."), this);
    m_needs->setHeaderLabels({tr("Who needs whom"), tr("Together in")});
    m_needs->header()->setStretchLastSection(false);
    m_needs->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_needs->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_diff = new DiffView(this);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(buildSegments());
    parts->addWidget(m_services);
    parts->addWidget(m_needs);
    parts->setSizes({200, 220, 180});
    parts->setChildrenCollapsible(false);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    column->addLayout(top);
    column->addWidget(parts, 1);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_diff);
    splitter->setSizes({700, 480});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap, kGap, kGap, kGap);
    layout->setSpacing(kGap);
    layout->addWidget(splitter, 1);
    layout->addWidget(buildBottom());
}

QWidget* SplitDialog::buildSegments()
{
    m_segmentList = segmentTable(tr("Segments"), tr("The networks that take the place of the one that is split. An internal one has no way out of the host."), this);
    m_segmentList->setHeaderLabels({tr("Segment"), tr("Internal"), tr("Why")});
    m_segmentList->setToolTip(tr("F2 gives a segment another name; an internal one has no way out"));
    m_segmentList->setSelectionBehavior(QAbstractItemView::SelectItems);
    const int letter = fontMetrics().averageCharWidth();
    m_segmentList->header()->resizeSection(NameColumn, letter * 20);
    m_segmentList->header()->resizeSection(InternalColumn, letter * 12);
    auto* add = new QPushButton(tr("&Add Segment"), this);
    m_remove = new QPushButton(tr("&Remove Segment"), this);
    auto* again = new QPushButton(tr("As &Proposed"), this);
    again->setToolTip(tr("Takes back every change made in this dialog"));
    for (QPushButton* button : {add, m_remove, again})
        button->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &SplitDialog::addSegment);
    connect(m_remove, &QPushButton::clicked, this, &SplitDialog::removeSegment);
    connect(again, &QPushButton::clicked, this, &SplitDialog::propose);
    auto* row = new QHBoxLayout;
    row->setSpacing(kUnit);
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addWidget(again);
    row->addStretch(1);
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    column->addWidget(m_segmentList, 1);
    column->addLayout(row);
    return box;
}

QWidget* SplitDialog::buildBottom()
{
    auto* bottom = new QWidget(this);
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("splitSummary"));
    m_summary->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Split"), QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &SplitDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_summary, 1);
    row->addWidget(buttons, 0, Qt::AlignBottom);
    return bottom;
}

std::string SplitDialog::network() const
{
    return m_network->currentText().toStdString();
}

void SplitDialog::propose()
{
    m_proposal = {};
    if (const auto& analysis = m_document.analysis(); analysis && m_network->count() > 0)
        m_proposal = harden::proposeSplit(*analysis->project.stack, network());
    m_segments = m_proposal.segments;
    fillSegments();
    changed();
}

void SplitDialog::fillSegments()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_segmentList->clear();
    for (const harden::Segment& segment : m_segments) {
        auto* row = new QTreeWidgetItem(m_segmentList, {QString::fromStdString(segment.name), QString(), translated(segment.why)});
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
        row->setCheckState(InternalColumn, segment.internal ? Qt::Checked : Qt::Unchecked);
        row->setData(InternalColumn, Qt::AccessibleTextRole, segment.internal ? tr("internal") : tr("with a way out"));
        row->setToolTip(WhyColumn, translated(segment.why));
    }
    if (m_segmentList->topLevelItemCount() > 0)
        m_segmentList->setCurrentItem(m_segmentList->topLevelItem(0));
    fillServices();
}

void SplitDialog::fillServices()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_services->clear();
    QStringList heads{tr("Service")};
    std::vector<std::string> names;
    for (const harden::Segment& segment : m_segments)
        heads << QString::fromStdString(segment.name);
    for (const harden::Segment& segment : m_proposal.segments)
        for (const std::string& service : segment.services)
            if (std::find(names.begin(), names.end(), service) == names.end())
                names.push_back(service);
    m_services->setColumnCount(static_cast<int>(heads.size()));
    m_services->setHeaderLabels(heads);
    const int letter = fontMetrics().averageCharWidth();
    m_services->header()->setStretchLastSection(false);
    m_services->header()->setSectionResizeMode(QHeaderView::ResizeToContents); // no segment's name is cut
    m_services->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_services->header()->resizeSection(0, letter * 26);
    for (const std::string& name : names) {
        auto* row = new QTreeWidgetItem(m_services, {QString::fromStdString(name)});
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        for (std::size_t i = 0; i < m_segments.size(); ++i) {
            row->setCheckState(static_cast<int>(i) + 1, isIn(m_segments[i], name) ? Qt::Checked : Qt::Unchecked);
            describe(row, static_cast<int>(i) + 1);
        }
        const auto unknown = std::find_if(m_proposal.unknown.begin(), m_proposal.unknown.end(), [&](const harden::Unknown& each) { return each.service == name; });
        row->setToolTip(0, unknown == m_proposal.unknown.end() ? QString::fromStdString(name) : translated(unknown->why));
    }
    fillNeeds();
}

QString SplitDialog::togetherIn(const harden::Need& need) const
{
    QStringList names;
    for (const harden::Segment& segment : m_segments)
        if (isIn(segment, need.from) && isIn(segment, need.to))
            names << QString::fromStdString(segment.name);
    if (!names.isEmpty())
        return names.join(QStringLiteral(", "));
    const auto& analysis = m_document.analysis();
    return analysis && harden::together(*analysis->project.stack, network(), m_segments, need.from, need.to) ? tr("another network") : tr("nothing: parted");
}

void SplitDialog::fillNeeds()
{
    m_needs->clear();
    const auto add = [this](Role role, const QString& what, const QString& where) {
        auto* row = new QTreeWidgetItem(m_needs, {what, where});
        row->setToolTip(0, what);
        row->setData(1, kTone, static_cast<int>(role));
    };
    for (const harden::Need& need : m_proposal.needs) {
        const auto& analysis = m_document.analysis();
        const bool joined = analysis && harden::together(*analysis->project.stack, network(), m_segments, need.from, need.to);
        add(joined ? Role::Muted : need.basis == harden::Need::Basis::Required ? Role::Error : Role::Warning, translated(need.why), togetherIn(need));
    }
    for (const harden::Unknown& unknown : m_proposal.unknown)
        add(Role::Warning, translated(unknown.why), tr("not known"));
    m_needs->header()->resizeSection(0, fontMetrics().averageCharWidth() * 52);
}

void SplitDialog::addSegment()
{
    int number = static_cast<int>(m_segments.size()) + 1;
    const auto named = [this](const std::string& name) { return std::any_of(m_segments.begin(), m_segments.end(), [&](const harden::Segment& each) { return each.name == name; }); };
    while (named("segment-" + std::to_string(number)))
        ++number;
    m_segments.push_back({"segment-" + std::to_string(number), false, {}, {HULLWRIGHT_TR("harden", "Added by hand."), {}}});
    fillSegments();
    m_segmentList->setCurrentItem(m_segmentList->topLevelItem(m_segmentList->topLevelItemCount() - 1));
    m_segmentList->setFocus();
    changed();
}

void SplitDialog::removeSegment()
{
    const int at = m_segmentList->indexOfTopLevelItem(m_segmentList->currentItem());
    if (at < 0)
        return;
    m_segments.erase(m_segments.begin() + at);
    fillSegments();
    changed();
}

void SplitDialog::onSegmentChanged(QTreeWidgetItem* row, int column)
{
    const int at = m_segmentList->indexOfTopLevelItem(row);
    if (m_filling || at < 0)
        return;
    harden::Segment& segment = m_segments[static_cast<std::size_t>(at)];
    const QScopedValueRollback<bool> filling(m_filling, true);
    if (column == InternalColumn) {
        segment.internal = row->checkState(InternalColumn) == Qt::Checked;
        row->setData(InternalColumn, Qt::AccessibleTextRole, segment.internal ? tr("internal") : tr("with a way out"));
    } else if (column == NameColumn) {
        static const QRegularExpression kName(QStringLiteral("^[a-zA-Z0-9][a-zA-Z0-9._-]*$"));
        const QString name = row->text(NameColumn).trimmed();
        if (kName.match(name).hasMatch())
            segment.name = name.toStdString();
        row->setText(NameColumn, QString::fromStdString(segment.name));
        m_services->headerItem()->setText(at + 1, QString::fromStdString(segment.name));
        for (int i = 0; i < m_services->topLevelItemCount(); ++i)
            describe(m_services->topLevelItem(i), at + 1);
    } else {
        row->setText(WhyColumn, translated(segment.why));
    }
    changed();
}

void SplitDialog::describe(QTreeWidgetItem* row, int column) const
{
    const QString segment = QString::fromStdString(m_segments[static_cast<std::size_t>(column) - 1].name);
    const QString words = (row->checkState(column) == Qt::Checked ? tr("%1 is in %2") : tr("%1 is not in %2")).arg(row->text(0), segment);
    row->setData(column, Qt::AccessibleTextRole, words);
    row->setToolTip(column, words);
}

void SplitDialog::onTicked(QTreeWidgetItem* row, int column)
{
    if (m_filling || column == 0)
        return;
    const QScopedValueRollback<bool> filling(m_filling, true);
    describe(row, column);
    auto& services = m_segments[static_cast<std::size_t>(column) - 1].services;
    const std::string name = row->text(0).toStdString();
    std::erase(services, name);
    if (row->checkState(column) == Qt::Checked)
        services.push_back(name);
    changed();
}

void SplitDialog::changed()
{
    m_ready = false;
    m_apply->setEnabled(false);
    m_remove->setEnabled(m_segments.size() > 1);
    m_pause.start();
}

void SplitDialog::workOut()
{
    fillNeeds();
    if (m_document.analysis() && !m_segments.empty())
        m_job.start([before = m_document.analysis(), key = network(), segments = m_segments](const GoOn&) { return harden::planSplit(before, key, segments); });
    else
        m_summary->setText(tr("No network can be split: on each of them everyone needs everyone, as far as the files say."));
}

QString SplitDialog::summary() const
{
    if (m_plan.refusal)
        return translated(*m_plan.refusal) + QLatin1Char(' ') + translated(m_plan.hint);
    QStringList sentences;
    const int before = qRound(m_plan.before->assessment.stack.value), after = qRound(m_plan.after->assessment.stack.value);
    if (m_plan.patches.empty())
        sentences << tr("Nothing changes.");
    else
        sentences << (before == after ? tr("The score stays %1.").arg(after) : tr("The score becomes %1, from %2.").arg(after).arg(before));
    const auto parted = std::count_if(m_proposal.needs.begin(), m_proposal.needs.end(), [&](const harden::Need& need) {
        return !harden::together(*m_plan.before->project.stack, m_proposal.network, m_segments, need.from, need.to);
    });
    if (parted > 0)
        sentences << tr("%n pair(s) that may need each other are parted.", nullptr, static_cast<int>(parted));
    if (!m_proposal.unknown.empty())
        sentences << tr("Of %n service(s) it is not known whom they need: see the list, and try the stack after it.", nullptr, static_cast<int>(m_proposal.unknown.size()));
    return sentences.join(QLatin1Char(' '));
}

void SplitDialog::showPlan(const harden::SplitPlan& plan)
{
    m_plan = plan;
    m_ready = true;
    m_diff->show(DiffView::changesOf(*m_plan.before, *m_plan.after), tr("Nothing changes."));
    m_summary->setText(summary());
    m_apply->setEnabled(!m_plan.patches.empty());
}

void SplitDialog::apply()
{
    if (!m_ready || m_plan.patches.empty())
        return;
    const QString sentence = tr("Split the network %1 into %2").arg(QString::fromStdString(m_proposal.network)).arg(m_segments.size());
    if (const auto done = m_document.applyPatches(sentence, m_plan.patches); !done)
        Q_EMIT failed(done.error());
    accept();
}

} // namespace hullwright::ui
