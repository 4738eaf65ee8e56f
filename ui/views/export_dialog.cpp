#include "ui/views/export_dialog.h"

#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/widgets/whats_this.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <cmath>

namespace hullwright::ui {

namespace {

constexpr int kDialogWidth = 560;

QString rounded(const risk::Score& score)
{
    return QString::number(std::lround(score.value));
}

} // namespace

ExportDialog::ExportDialog(Document& document, QWidget* parent) : QDialog(parent), m_document(document), m_choices(new QButtonGroup(this))
{
    setWindowTitle(tr("Export"));
    setObjectName(QStringLiteral("exportDialog"));
    m_document.settle();
    auto* about = new QLabel(tr("Writes the Compose file, a seccomp and an AppArmor profile for each service, a script that tries them, and a README with the commands into a folder. "
                                "The file you have open stays as it is."), this);
    about->setWordWrap(true);
    m_summary = new QLabel(this);
    m_summary->setAccessibleName(tr("What this does"));
    m_summary->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_next = buttons->addButton(tr("Choose &Folder…"), QDialogButtonBox::AcceptRole);
    m_next->setDefault(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kUnit);
    column->addWidget(about);
    auto* first = addChoice(*column, static_cast<int>(harden::Preset::Baseline), tr("Harden first, &baseline"), tr("Only what a well-behaved service does not notice."));
    addChoice(*column, static_cast<int>(harden::Preset::Restricted), tr("Harden first, &restricted"),
              tr("Also what may break a service that relies on it: try the stack afterwards."));
    addChoice(*column, static_cast<int>(harden::Preset::Strict), tr("Harden first, &strict"),
              tr("Also other users than root, closed networks, own profiles, and secrets as files."));
    addChoice(*column, kAsItStands, tr("As &it stands"), tr("Only the names of the profiles are added."));
    column->addSpacing(kUnit);
    addEngine(*column);
    addDaemon(*column);
    column->addSpacing(kUnit);
    column->addWidget(m_summary);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(kDialogWidth, column->heightForWidth(kDialogWidth) + fontMetrics().height());

    connect(m_choices, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            workOut();
    });
    m_job.onProgress([this](int done, int all) { m_summary->setText(tr("Working out the steps: %1 of %2 findings.").arg(done).arg(all)); });
    m_job.onFinished([this](const harden::Plan& plan) {
        m_plans.insert_or_assign(m_working, plan);
        summarise();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    first->setChecked(true);
    first->setFocus();
}

QRadioButton* ExportDialog::addChoice(QVBoxLayout& column, int id, const QString& text, const QString& about)
{
    auto* button = new QRadioButton(text, this);
    button->setAccessibleDescription(about);
    button->setMinimumHeight(kTarget);
    m_choices->addButton(button);
    m_choices->setId(button, id);
    auto* words = new QLabel(about, this);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    const int under = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    words->setContentsMargins(layoutDirection() == Qt::RightToLeft ? 0 : under, 0, layoutDirection() == Qt::RightToLeft ? under : 0, kHalf);
    auto* pair = new QVBoxLayout;
    pair->setSpacing(0);
    pair->addWidget(button);
    pair->addWidget(words);
    column.addLayout(pair);
    return button;
}

void ExportDialog::addEngine(QVBoxLayout& column)
{
    m_engine = new QComboBox(this);
    m_engine->addItem(QStringLiteral("Docker"), static_cast<int>(harden::Dialect::Docker));
    m_engine->addItem(QStringLiteral("Podman"), static_cast<int>(harden::Dialect::Podman));
    m_engine->setMinimumHeight(kTarget);
    introduce(*m_engine, tr("Engine that is to start it"), tr("Folders in memory that belong to another user than root are written in one way for Docker and in another for Podman."));
    m_engine->setToolTip(m_engine->whatsThis());
    auto* label = new QLabel(tr("To be started &with:"), this);
    label->setBuddy(m_engine);
    auto* row = new QHBoxLayout;
    row->setSpacing(kUnit);
    row->addWidget(label);
    row->addWidget(m_engine);
    row->addStretch(1);
    column.addLayout(row);
}

harden::Dialect ExportDialog::dialect() const
{
    return static_cast<harden::Dialect>(m_engine->currentData().toInt());
}

void ExportDialog::chooseEngine(harden::Dialect dialect)
{
    m_engine->setCurrentIndex(m_engine->findData(static_cast<int>(dialect)));
}

/// The engine's own file is of the host: it is only read here, and a new one goes along.
void ExportDialog::addDaemon(QVBoxLayout& column)
{
    m_daemon = new QCheckBox(tr("Also a &daemon.json, with what the stack asks of the engine"), this);
    m_daemon->setMinimumHeight(kTarget);
    m_daemonFile = new QLineEdit(QStringLiteral("/etc/docker/daemon.json"), this);
    m_daemonFile->setAccessibleName(tr("Merged into"));
    m_daemonFile->setToolTip(tr("The file is only read; where there is none, a new one is made"));
    m_daemonFile->setEnabled(false);
    auto* label = new QLabel(tr("&Merged into:"), this);
    label->setBuddy(m_daemonFile);
    label->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(kUnit);
    row->addSpacing(style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    row->addWidget(label);
    row->addWidget(m_daemonFile, 1);
    column.addWidget(m_daemon);
    column.addLayout(row);
    const auto follow = [this, label] {
        const bool has = dialect() == harden::Dialect::Docker; // Podman has no daemon
        m_daemon->setEnabled(has);
        m_daemonFile->setEnabled(has && m_daemon->isChecked());
        label->setEnabled(has && m_daemon->isChecked());
    };
    connect(m_daemon, &QCheckBox::toggled, this, follow);
    connect(m_engine, &QComboBox::currentIndexChanged, this, follow);
}

std::optional<QString> ExportDialog::daemonFile() const
{
    return m_daemon->isEnabled() && m_daemon->isChecked() ? std::optional(m_daemonFile->text().trimmed()) : std::nullopt;
}

void ExportDialog::choose(std::optional<harden::Preset> preset)
{
    m_choices->button(preset ? static_cast<int>(*preset) : kAsItStands)->setChecked(true);
}

bool ExportDialog::ready() const
{
    const int id = m_choices->checkedId();
    return id == kAsItStands || m_plans.contains(id);
}

const harden::Plan* ExportDialog::plan() const
{
    const auto found = m_plans.find(m_choices->checkedId());
    return found == m_plans.end() ? nullptr : &found->second;
}

void ExportDialog::workOut()
{
    if (!ready() && m_document.analysis()) {
        m_working = m_choices->checkedId();
        m_summary->setText(tr("Working out the steps…"));
        harden::Choice choice{static_cast<harden::Preset>(m_working), {}, {}};
        choice.files = harden::Choice::Files::Written;
        m_job.start([before = m_document.analysis(), choice](const GoOn& goOn) { return harden::plan(before, choice, goOn); });
    }
    summarise();
}

void ExportDialog::summarise()
{
    m_next->setEnabled(ready());
    if (!ready() || !m_document.analysis())
        return;
    const QString before = rounded(m_document.analysis()->assessment.stack);
    const harden::Plan* chosen = plan();
    if (!chosen)
        m_summary->setText(tr("Score: %1").arg(before));
    else if (chosen->steps.empty())
        m_summary->setText(tr("There is nothing to harden. Score: %1").arg(before));
    else
        m_summary->setText(tr("Steps: %1. Score: %2 → %3").arg(QString::number(chosen->steps.size()), before, rounded(chosen->after->assessment.stack)));
}

} // namespace hullwright::ui
