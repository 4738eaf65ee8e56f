#include "ui/views/harden_dialog.h"

#include "core/rules/rule.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/views/diff_view.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

constexpr int kRuleRole = Qt::UserRole + 1;

QString number(double score)
{
    return QString::number(qRound(score));
}

QString word(rules::FixKind kind)
{
    switch (kind) {
    case rules::FixKind::Safe:
        return HardenDialog::tr("safe");
    case rules::FixKind::Caution:
        return HardenDialog::tr("may break something");
    case rules::FixKind::Guided:
        return HardenDialog::tr("decided by the file");
    case rules::FixKind::None:
        break;
    }
    return {};
}

} // namespace

HardenDialog::HardenDialog(Document& document, QWidget* parent) : QDialog(parent), m_document(document)
{
    setWindowTitle(tr("Harden the Stack"));
    setObjectName(QStringLiteral("hardenDialog"));
    m_document.settle();
    build();
    workOut(Scope::Preset);
    resize(960, 640);
}

void HardenDialog::build()
{
    m_preset = new QComboBox(this);
    m_preset->addItem(tr("Baseline"), static_cast<int>(harden::Preset::Baseline));
    m_preset->addItem(tr("Restricted"), static_cast<int>(harden::Preset::Restricted));
    m_preset->setAccessibleName(tr("Preset"));
    auto* label = new QLabel(tr("&Preset:"), this);
    label->setBuddy(m_preset);
    m_about = new QLabel(this);
    m_about->setWordWrap(true);

    m_steps = new QTreeWidget(this);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setHeaderLabels({tr("Step"), tr("Score"), tr("Kind")});
    m_steps->header()->setStretchLastSection(false);
    m_steps->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_steps->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_steps->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_steps->setUniformRowHeights(true);
    m_diff = new DiffView(this);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_steps);
    splitter->addWidget(m_diff);
    splitter->setSizes({480, 480});
    splitter->setChildrenCollapsible(false);

    m_summary = new QLabel(this);
    m_summary->setAccessibleName(tr("What this does"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);

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

    connect(m_preset, &QComboBox::currentIndexChanged, this, [this] { workOut(Scope::Preset); });
    connect(m_steps, &QTreeWidget::itemChanged, this, [this] {
        if (!m_filling)
            workOut(Scope::Ticked);
    });
    connect(&m_job, &PlanJob::progressed, this, [this](int done, int all) { m_summary->setText(tr("Working out the steps: %1 of %2 findings.").arg(done).arg(all)); });
    connect(&m_job, &PlanJob::finished, this, &HardenDialog::show);
    connect(buttons, &QDialogButtonBox::accepted, this, &HardenDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void HardenDialog::setPreset(harden::Preset preset)
{
    m_preset->setCurrentIndex(m_preset->findData(static_cast<int>(preset)));
}

void HardenDialog::workOut(Scope scope)
{
    harden::Choice choice;
    choice.preset = static_cast<harden::Preset>(m_preset->currentData().toInt());
    m_about->setText(choice.preset == harden::Preset::Baseline
                         ? tr("Only what a well-behaved service does not notice.")
                         : tr("Also what may break a service that relies on it: try the stack afterwards."));
    if (scope == Scope::Ticked)
        choice.rules = tickedRules();
    m_scope = scope;
    m_ready = false;
    m_apply->setEnabled(false);
    if (!m_document.analysis() || (scope == Scope::Ticked && choice.rules.empty())) {
        m_job.stop();
        show({});
    } else {
        m_job.start(m_document.analysis(), choice);
    }
}

void HardenDialog::show(const harden::Plan& plan)
{
    m_plan = plan;
    m_ready = true;
    if (m_scope == Scope::Preset) {
        m_filling = true;
        fillSteps(m_plan);
        fillSkipped(m_plan);
        m_filling = false;
    }
    summarise();
}

void HardenDialog::fillSteps(const harden::Plan& whole)
{
    m_steps->clear();
    std::map<std::string, QTreeWidgetItem*> groups;
    for (const harden::Step& step : whole.steps) {
        QTreeWidgetItem*& group = groups[step.rule];
        if (!group) {
            const rules::Rule* rule = rules::find(step.rule);
            group = new QTreeWidgetItem(m_steps, {rule ? translated(rule->title) : QString::fromStdString(step.rule), {}, word(step.kind)});
            group->setData(0, kRuleRole, QString::fromStdString(step.rule));
            group->setFlags(group->flags() | Qt::ItemIsUserCheckable);
            group->setCheckState(0, Qt::Checked);
            if (rule && step.kind != rules::FixKind::Safe)
                group->setToolTip(0, translated(rule->breaks));
            group->setExpanded(true);
            group->setSizeHint(0, {0, kTarget});
        }
        auto* row = new QTreeWidgetItem(group, {translated(step.title), number(step.scoreAfter), {}});
        row->setSizeHint(0, {0, kTarget});
        row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        row->setToolTip(0, row->text(0));
    }
}

void HardenDialog::fillSkipped(const harden::Plan& whole)
{
    if (whole.skipped.empty())
        return;
    auto* group = new QTreeWidgetItem(m_steps, {tr("Left alone: %1").arg(whole.skipped.size())});
    group->setSizeHint(0, {0, kTarget});
    for (const harden::Skipped& skipped : whole.skipped) {
        const rules::Rule* rule = rules::find(skipped.rule);
        const QString title = rule ? translated(rule->title) : QString::fromStdString(skipped.rule);
        const QString service = QString::fromStdString(skipped.service);
        const QString text = service.isEmpty() ? tr("%1: %2").arg(title, translated(skipped.reason)) : tr("%1, %2: %3").arg(service, title, translated(skipped.reason));
        auto* row = new QTreeWidgetItem(group, {text});
        row->setToolTip(0, text);
        row->setForeground(0, color(Role::Muted, palette()));
        row->setSizeHint(0, {0, kTarget});
    }
}

std::vector<std::string> HardenDialog::tickedRules() const
{
    std::vector<std::string> ticked;
    for (int i = 0; i < m_steps->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* group = m_steps->topLevelItem(i);
        if (group->data(0, kRuleRole).isValid() && group->checkState(0) == Qt::Checked)
            ticked.push_back(group->data(0, kRuleRole).toString().toStdString());
    }
    return ticked;
}

void HardenDialog::summarise()
{
    const auto& before = m_document.analysis();
    const bool some = before && m_plan.after && !m_plan.patches.empty();
    m_apply->setEnabled(some);
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
    const QString sentence = m_preset->currentData().toInt() == static_cast<int>(harden::Preset::Baseline) ? tr("Harden the stack to the baseline")
                                                                                                           : tr("Harden the stack to restricted");
    if (const auto done = m_document.applyPatches(sentence, m_plan.patches); !done)
        Q_EMIT failed(done.error());
    accept();
}

} // namespace hullwright::ui
