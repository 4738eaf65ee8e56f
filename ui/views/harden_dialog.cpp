#include "ui/views/harden_dialog.h"

#include "core/rules/rule.h"
#include "ui/models/toned_delegate.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/views/diff_view.h"
#include "ui/views/harden_rows.h"
#include "ui/widgets/screen_fit.h"
#include "ui/widgets/whats_this.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

using namespace harden_rows;

QString presetText(harden::Preset preset)
{
    switch (preset) {
    case harden::Preset::Baseline:
        return HardenDialog::tr("Only what a well-behaved service does not notice.");
    case harden::Preset::Restricted:
        return HardenDialog::tr("Also what may break a service that relies on it: try the stack afterwards.");
    case harden::Preset::Strict:
        break;
    }
    return HardenDialog::tr("Also other users than root, and closed networks. Profiles and files for secrets come with an export.");
}

QString undoSentence(harden::Preset preset)
{
    switch (preset) {
    case harden::Preset::Baseline:
        return HardenDialog::tr("Harden the stack to the baseline");
    case harden::Preset::Restricted:
        return HardenDialog::tr("Harden the stack to restricted");
    case harden::Preset::Strict:
        break;
    }
    return HardenDialog::tr("Harden the stack to strict");
}

} // namespace

HardenDialog::HardenDialog(Document& document, QWidget* parent) : QDialog(parent), m_document(document)
{
    setWindowTitle(tr("Harden the Stack"));
    setObjectName(QStringLiteral("hardenDialog"));
    m_document.settle();
    build();
    choosePreset();
    resizeToScreen(*this, {1200, 720});
}

QTreeWidget* HardenDialog::makeSteps()
{
    auto* steps = new QTreeWidget(this);
    steps->setItemDelegate(new TonedDelegate(steps));
    steps->setObjectName(QStringLiteral("hardenSteps"));
    introduce(*steps, tr("Steps"),
              tr("The steps of the plan in the order in which they are made, each with the score after it. A tick takes a step, without one it is left; below stands why, and what may break."));
    steps->setHeaderLabels({tr("Step"), tr("Score"), tr("Of its service"), tr("Image facts"), tr("Kind")});
    steps->header()->setStretchLastSection(false);
    steps->header()->setSectionResizeMode(kTitle, QHeaderView::Stretch);
    for (const int column : {kScore, kOwn, kSure, kKind})
        steps->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    steps->setUniformRowHeights(true);
    return steps;
}

void HardenDialog::build()
{
    m_preset = new QComboBox(this);
    m_preset->addItem(tr("Baseline"), static_cast<int>(harden::Preset::Baseline));
    m_preset->addItem(tr("Restricted"), static_cast<int>(harden::Preset::Restricted));
    m_preset->addItem(tr("Strict"), static_cast<int>(harden::Preset::Strict));
    introduce(*m_preset, tr("Preset"), tr("How far the plan goes: baseline is what a well-behaved service does not notice, restricted goes by what is known of its image, strict adds profiles of its own and closed networks."));
    auto* label = new QLabel(tr("&Preset:"), this);
    label->setBuddy(m_preset);
    m_about = new QLabel(this);
    m_about->setWordWrap(true);

    m_steps = makeSteps();
    m_details = new QTextBrowser(this);
    m_details->setObjectName(QStringLiteral("hardenDetails"));
    m_details->setAccessibleName(tr("About this step"));
    m_details->setTabChangesFocus(true);
    m_diff = new DiffView(this);
    auto* left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_steps);
    left->addWidget(m_details);
    left->setSizes({420, 180});
    left->setChildrenCollapsible(false);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_diff);
    splitter->setSizes({720, 440});
    splitter->setChildrenCollapsible(false);
    layOut(label, splitter);

    m_ticked.setSingleShot(true);
    m_ticked.setInterval(0);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &HardenDialog::choosePreset);
    connect(m_steps, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* row) {
        if (m_filling)
            return;
        keepOneWay(row);
        m_ticked.start();
    });
    connect(&m_ticked, &QTimer::timeout, this, &HardenDialog::readTicks);
    connect(m_steps, &QTreeWidget::currentItemChanged, this, &HardenDialog::explain);
    m_job.onProgress([this](int done, int all) { m_summary->setText(tr("Working out the steps: %1 of %2 findings.").arg(done).arg(all)); });
    m_job.onFinished([this](const harden::Plan& plan) { showPlan(plan); });
}

void HardenDialog::layOut(QLabel* label, QSplitter* splitter)
{
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("hardenSummary"));
    m_summary->setAccessibleName(tr("What this does"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    m_try = buttons->addButton(tr("&Try It…"), QDialogButtonBox::ActionRole);
    m_try->setToolTip(tr("Start the stack with these steps beside the one that runs, before the file is changed"));
    connect(m_try, &QPushButton::clicked, this, [this] {
        Q_EMIT tryRequested(static_cast<harden::Preset>(m_preset->currentData().toInt()), m_leftOut, m_overruled, m_taken);
        reject();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &HardenDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* top = new QHBoxLayout;
    top->setSpacing(kUnit);
    top->addWidget(label);
    top->addWidget(m_preset);
    top->addWidget(m_about, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap, kGap, kGap, kGap);
    layout->setSpacing(kGap);
    layout->addLayout(top);
    layout->addWidget(splitter, 1);
    layout->addLayout(bottom);
}

void HardenDialog::setPreset(harden::Preset preset)
{
    m_preset->setCurrentIndex(m_preset->findData(static_cast<int>(preset)));
}

void HardenDialog::choosePreset()
{
    m_leftOut.clear();
    m_overruled.clear();
    m_taken.clear();
    m_about->setText(presetText(static_cast<harden::Preset>(m_preset->currentData().toInt())));
    workOut();
}

void HardenDialog::workOut()
{
    harden::Choice choice;
    choice.preset = static_cast<harden::Preset>(m_preset->currentData().toInt());
    choice.leftOut.assign(m_leftOut.begin(), m_leftOut.end());
    choice.overruled.assign(m_overruled.begin(), m_overruled.end());
    choice.taken.assign(m_taken.begin(), m_taken.end());
    m_ready = false;
    m_apply->setEnabled(false);
    m_try->setEnabled(false);
    if (!m_document.analysis()) {
        m_job.stop();
        showPlan({});
    } else {
        m_job.start([before = m_document.analysis(), choice](const GoOn& goOn) { return harden::plan(before, choice, goOn); });
    }
}

void HardenDialog::readTicks()
{
    m_leftOut.clear();
    m_overruled.clear();
    m_taken.clear();
    for (QTreeWidgetItemIterator each(m_steps); *each != nullptr; ++each) {
        const QVariant id = (*each)->data(kTitle, kIdRole);
        if (!id.isValid())
            continue;
        const bool ticked = (*each)->checkState(kTitle) == Qt::Checked;
        if (const QVariant way = (*each)->data(kTitle, kWayRole); way.isValid()) {
            if (ticked)
                m_taken.insert_or_assign(id.toString().toStdString(), way.toULongLong());
            continue;
        }
        const bool byHand = (*each)->data(kTitle, kByHandRole).toBool();
        if (byHand && ticked)
            m_overruled.insert(id.toString().toStdString());
        else if (!byHand && !ticked)
            m_leftOut.insert(id.toString().toStdString());
    }
    workOut();
}

void HardenDialog::showPlan(const harden::Plan& plan)
{
    m_plan = plan;
    m_ready = true;
    m_filling = true;
    // The same steps keep their rows, and with them the place of whoever reads the list.
    if (wanted() == listed())
        updateRows();
    else
        fill();
    m_filling = false;
    explain();
    summarise();
}

std::set<std::string> HardenDialog::listed() const
{
    std::set<std::string> ids;
    for (QTreeWidgetItemIterator each(m_steps); *each != nullptr; ++each)
        if (const QVariant id = (*each)->data(kTitle, kIdRole); id.isValid())
            ids.insert(rowName(id.toString().toStdString(), (*each)->data(kTitle, kWayRole)));
    return ids;
}

std::set<std::string> HardenDialog::wanted() const
{
    std::set<std::string> ids;
    for (const auto* steps : {&m_plan.steps, &m_plan.leftOut, &m_plan.byHand})
        for (const harden::Step& each : *steps)
            if (!isTakenWay(each.id))
                ids.insert(each.id);
    for (const harden::OpenStep& open : m_plan.open)
        for (std::size_t way = 0; way < open.ways.size(); ++way)
            ids.insert(rowName(open.step.id, QVariant::fromValue<qulonglong>(way)));
    return ids;
}

const harden::Step* HardenDialog::step(const QTreeWidgetItem* row) const
{
    const std::string id = row != nullptr ? row->data(kTitle, kIdRole).toString().toStdString() : std::string();
    for (const auto* steps : {&m_plan.steps, &m_plan.leftOut, &m_plan.byHand})
        for (const harden::Step& each : *steps)
            if (!id.empty() && each.id == id)
                return &each;
    return nullptr;
}

void HardenDialog::updateRows()
{
    for (QTreeWidgetItemIterator each(m_steps); *each != nullptr; ++each) {
        if (const harden::OpenStep* open = openStep(*each)) {
            fillWay(**each, *open, (*each)->data(kTitle, kWayRole).toULongLong());
            continue;
        }
        const harden::Step* known = step(*each);
        if (known == nullptr)
            continue;
        const bool taken = std::any_of(m_plan.steps.begin(), m_plan.steps.end(), [&](const harden::Step& other) { return &other == known; });
        (*each)->setText(kTitle, translated(known->title));
        (*each)->setText(kScore, taken ? number(known->scoreAfter) : QString());
        (*each)->setText(kOwn, taken ? ownScore(*known, known->serviceAfter) : QString());
    }
}

void HardenDialog::fill()
{
    const QString current = m_steps->currentItem() != nullptr ? m_steps->currentItem()->data(kTitle, kIdRole).toString() : QString();
    m_steps->clear();
    std::map<std::string, QTreeWidgetItem*> groups;
    for (const harden::Step& each : m_plan.steps)
        if (!isTakenWay(each.id))
            addStep(groups, each, m_overruled.contains(each.id) ? Row::ByHand : Row::Step);
    for (const harden::Step& each : m_plan.leftOut)
        addStep(groups, each, Row::LeftOut);
    for (const harden::Step& each : m_plan.byHand)
        addStep(groups, each, Row::ByHand);
    fillOpen();
    fillSkipped();
    for (QTreeWidgetItemIterator each(m_steps); *each != nullptr && !current.isEmpty(); ++each)
        if ((*each)->data(kTitle, kIdRole).toString() == current)
            m_steps->setCurrentItem(*each);
    if (m_steps->currentItem() == nullptr && m_steps->topLevelItemCount() > 0)
        m_steps->setCurrentItem(m_steps->topLevelItem(0));
}

void HardenDialog::addStep(std::map<std::string, QTreeWidgetItem*>& groups, const harden::Step& step, Row kind)
{
    QTreeWidgetItem*& group = groups[step.rule];
    if (!group) {
        group = new QTreeWidgetItem(m_steps, {translated(step.heading)});
        group->setFlags(group->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
        group->setToolTip(kTitle, group->text(kTitle));
        group->setFirstColumnSpanned(true);
        group->setSizeHint(kTitle, {0, kTarget});
    }
    const bool taken = std::any_of(m_plan.steps.begin(), m_plan.steps.end(), [&](const harden::Step& each) { return each.id == step.id; });
    auto* row = new QTreeWidgetItem(group, {translated(step.title), taken ? number(step.scoreAfter) : QString(), taken ? ownScore(step, step.serviceAfter) : QString(), sure(step.basis), kind == Row::ByHand ? tr("set by hand") : word(step.kind)});
    row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
    row->setCheckState(kTitle, taken ? Qt::Checked : Qt::Unchecked);
    row->setData(kTitle, kIdRole, QString::fromStdString(step.id));
    row->setData(kTitle, kByHandRole, kind == Row::ByHand);
    row->setSizeHint(kTitle, {0, kTarget});
    for (const int column : {kScore, kOwn})
        row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    row->setToolTip(kTitle, row->text(kTitle));
    group->setExpanded(true);
}

void HardenDialog::fillSkipped()
{
    const std::vector<harden::Skipped> leftAlone = m_plan.leftAlone();
    if (leftAlone.empty())
        return;
    auto* group = new QTreeWidgetItem(m_steps, {tr("Left alone: %1").arg(leftAlone.size())});
    group->setSizeHint(kTitle, {0, kTarget});
    group->setFirstColumnSpanned(true);
    for (const harden::Skipped& skipped : leftAlone) {
        const rules::Rule* rule = rules::find(skipped.rule);
        const QString heading = rule ? translated(rule->title) : skipped.heading.empty() ? QString::fromStdString(skipped.rule) : translated(skipped.heading);
        const QString title = skipped.subject.empty() ? heading : tr("%1 (%2)").arg(heading, QString::fromStdString(skipped.subject));
        const QString service = QString::fromStdString(skipped.service);
        const QString text = service.isEmpty() ? tr("%1: %2").arg(title, translated(skipped.reason)) : tr("%1, %2: %3").arg(service, title, translated(skipped.reason));
        auto* row = new QTreeWidgetItem(group, {text});
        row->setToolTip(kTitle, text);
        row->setFirstColumnSpanned(true);
        row->setData(kTitle, kTone, static_cast<int>(Role::Muted));
        row->setSizeHint(kTitle, {0, kTarget});
    }
}

/// Why, what may break and how that looks, of the row that is current.
void HardenDialog::explain()
{
    const QTreeWidgetItem* row = m_steps->currentItem();
    for (const QTreeWidgetItem* way : std::initializer_list<const QTreeWidgetItem*>{row, row != nullptr ? row->child(0) : nullptr})
        if (const harden::OpenStep* open = openStep(way))
            return explainOpen(way, *open);
    const harden::Step* known = step(row);
    if (known == nullptr) {
        const harden::Step* first = row != nullptr && row->childCount() > 0 ? step(row->child(0)) : nullptr;
        m_details->setPlainText(first != nullptr ? translated(first->why) : row != nullptr && row->childCount() == 0 ? row->text(kTitle) : translated(harden::aboutOrder()));
        return;
    }
    QString html = paragraph(tr("Why:"), translated(known->why));
    if (known->basis)
        html += paragraph(tr("The image:"), tr("%1 (%2)").arg(translated(known->basis->why), translated(knowledge::description(known->basis->confidence))));
    if (known->kind != rules::FixKind::Safe)
        html += paragraph(tr("May break:"), translated(known->breaks));
    html += signsOf(*known);
    m_details->setHtml(html);
}

void HardenDialog::summarise()
{
    const auto& before = m_document.analysis();
    const bool some = before && m_plan.after && !m_plan.patches.empty();
    m_apply->setEnabled(some);
    m_try->setEnabled(some);
    if (some) {
        m_summary->setText(tr("Steps: %1. Score: %2 → %3")
                               .arg(QString::number(m_plan.steps.size()), number(before->assessment.stack.value), number(m_plan.after->assessment.stack.value)));
        std::vector<DiffView::Change> changes;
        for (const compose::FilePatch& each : m_plan.patches)
            changes.push_back({m_document.displayName(each.file), before->files()[each.file].tree->text(), m_plan.after->files()[each.file].tree->text()});
        m_diff->show(changes, {});
    } else {
        m_summary->setText(tr("Nothing to do."));
        m_diff->show({}, tr("Nothing would change."));
    }
}

void HardenDialog::apply()
{
    const QString sentence = undoSentence(static_cast<harden::Preset>(m_preset->currentData().toInt()));
    if (const auto done = m_document.applyPatches(sentence, m_plan.patches); !done)
        Q_EMIT failed(done.error());
    accept();
}

} // namespace hullwright::ui
