#include "ui/views/try_dialog.h"

#include "ui/document/paths.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/views/export_flow.h"
#include "ui/views/try_consent.h"

#include <QComboBox>
#include <QDir>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

using Kind = harden::TrialState::Kind;

constexpr QSize kTrySize{1080, 680};
constexpr int kMostLines = 20'000; ///< of the log on show
constexpr int kMostCauses = 50;
constexpr int kLongestShown = 300; ///< of a line, below the list

bool isThere(const std::filesystem::path& path)
{
    std::error_code error;
    const auto status = std::filesystem::symlink_status(path, error);
    // What this user may not look into, the engine may.
    return std::filesystem::exists(status) || error == std::errc::permission_denied;
}

std::optional<std::string> programNamed(const std::string& name)
{
    const QString path = QStandardPaths::findExecutable(QString::fromStdString(name));
    return path.isEmpty() ? std::nullopt : std::optional(pathOf(path).string());
}

QString stateWords(const harden::TrialState& state)
{
    switch (state.kind) {
    case Kind::Starting:
        return TryDialog::tr("starting");
    case Kind::Running:
        return TryDialog::tr("runs");
    case Kind::Healthy:
        return TryDialog::tr("runs, healthy");
    case Kind::Unhealthy:
        return TryDialog::tr("runs, unhealthy");
    case Kind::Restarting:
        return TryDialog::tr("ended with %1, starts again").arg(state.exitStatus);
    case Kind::Done:
        return TryDialog::tr("is done");
    case Kind::Failed:
        break;
    }
    return TryDialog::tr("ended with %1").arg(state.exitStatus);
}

bool isWell(Kind kind)
{
    return kind == Kind::Running || kind == Kind::Healthy || kind == Kind::Done;
}

Role roleOfState(Kind kind)
{
    return isWell(kind) ? Role::Ok : kind == Kind::Starting ? Role::Muted : Role::Error;
}

/// Enumerators are in the order of what needs attention, but for Done.
int attention(Kind kind)
{
    return kind == Kind::Done ? -1 : static_cast<int>(kind);
}

QTreeWidget* plainList(QWidget* parent, const QStringList& columns)
{
    auto* list = new QTreeWidget(parent);
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->setStretchLastSection(true);
    return list;
}

} // namespace

TryDialog::TryDialog(Document& document, Dialogs& dialogs, ExportFlow& exports, QWidget* parent) : QDialog(parent), m_document(document), m_dialogs(dialogs), m_exports(exports)
{
    setWindowTitle(tr("Try It"));
    setObjectName(QStringLiteral("tryDialog"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    build();
    layOut();
    connect(&m_job, &PlanJob::progressed, this, [this](int done, int all) { m_summary->setText(tr("Working out the steps: %1 of %2 findings.").arg(done).arg(all)); });
    connect(&m_job, &PlanJob::finished, this, &TryDialog::onPlanned);
    connect(&m_runner, &TrialRunner::phaseChanged, this, &TryDialog::onPhase);
    connect(&m_runner, &TrialRunner::written, this, &TryDialog::onWritten);
    connect(&m_runner, &TrialRunner::statesTold, this, &TryDialog::onStates);
    connect(&m_document, &Document::analysisChanged, this, &TryDialog::refresh);
    connect(&m_document, &Document::textReplaced, this, [this] { // another project
        stop();
        m_plan.reset();
        m_before.reset();
        m_agreed.clear();
        m_agreedEngine = -1;
        m_leftOut.clear();
        m_overruled.clear();
    });
    resize(kTrySize);
    findEngines();
}

TryDialog::~TryDialog()
{
    abandon();
}

void TryDialog::build()
{
    m_what = new QComboBox(this);
    m_what->setAccessibleName(tr("What to try"));
    m_what->addItem(tr("As it stands"), kAsItStands);
    m_what->addItem(tr("Hardened, baseline"), static_cast<int>(harden::Preset::Baseline));
    m_what->addItem(tr("Hardened, restricted"), static_cast<int>(harden::Preset::Restricted));
    m_what->addItem(tr("Hardened, strict"), static_cast<int>(harden::Preset::Strict));
    m_what->setCurrentIndex(1);
    m_with = new QComboBox(this);
    m_with->setAccessibleName(tr("Engine"));
    m_start = new QPushButton(tr("&Start…"), this);
    m_start->setDefault(true);
    m_stop = new QPushButton(tr("S&top"), this);
    m_stop->setToolTip(tr("Take the stack down and remove everything of it"));
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("trySummary"));
    m_summary->setAccessibleName(tr("How it stands"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_services = makeServices();
    m_causes = makeCauses();
    m_detail = new QLabel(this);
    m_detail->setObjectName(QStringLiteral("tryDetail"));
    m_detail->setAccessibleName(tr("About this cause"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_back = new QPushButton(tr("Take &Back and Start Again"), this);
    m_back->setObjectName(QStringLiteral("takeBack"));
    m_log = new QPlainTextEdit(this);
    m_log->setObjectName(QStringLiteral("tryLog"));
    m_log->setAccessibleName(tr("Log"));
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);
    m_log->setMaximumBlockCount(kMostLines);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setPlaceholderText(tr("What the services write stands here."));
    m_apply = new QPushButton(tr("&Apply to the File"), this);
    m_apply->setToolTip(tr("Make these steps in the open file, as one that can be undone"));
    m_export = new QPushButton(tr("&Export…"), this);

    connect(m_what, &QComboBox::activated, this, [this] { choose(m_what->currentData().toInt() == kAsItStands ? std::nullopt : std::optional(static_cast<harden::Preset>(m_what->currentData().toInt()))); });
    connect(m_start, &QPushButton::clicked, this, &TryDialog::start);
    connect(m_stop, &QPushButton::clicked, this, &TryDialog::stop);
    connect(m_back, &QPushButton::clicked, this, &TryDialog::takeBack);
    connect(m_apply, &QPushButton::clicked, this, &TryDialog::applyPlan);
    connect(m_export, &QPushButton::clicked, this, &TryDialog::exportIt);
    connect(m_causes, &QTreeWidget::currentItemChanged, this, &TryDialog::refresh);
}

QTreeWidget* TryDialog::makeServices()
{
    auto* list = plainList(this, {tr("Service"), tr("State")});
    list->setObjectName(QStringLiteral("tryServices"));
    list->setAccessibleName(tr("Services"));
    return list;
}

QTreeWidget* TryDialog::makeCauses()
{
    auto* list = plainList(this, {tr("Service"), tr("Likely cause")});
    list->setObjectName(QStringLiteral("tryCauses"));
    list->setAccessibleName(tr("What the log points at"));
    return list;
}

void TryDialog::layOut()
{
    auto* whatLabel = new QLabel(tr("T&ry:"), this);
    whatLabel->setBuddy(m_what);
    auto* withLabel = new QLabel(tr("&With:"), this);
    withLabel->setBuddy(m_with);
    auto* top = new QHBoxLayout;
    top->setSpacing(kUnit);
    for (QWidget* widget : std::initializer_list<QWidget*>{whatLabel, m_what, withLabel, m_with})
        top->addWidget(widget);
    top->addStretch(1);
    top->addWidget(m_start);
    top->addWidget(m_stop);

    m_causesTitle = new QLabel(tr("What the &log points at:"), this);
    m_causesTitle->setBuddy(m_causes);
    auto* lower = new QWidget(this);
    auto* causes = new QVBoxLayout(lower);
    causes->setContentsMargins(0, kUnit, 0, 0);
    causes->setSpacing(kUnit);
    causes->addWidget(m_causesTitle);
    causes->addWidget(m_causes, 1);
    causes->addWidget(m_detail);
    causes->addWidget(m_back, 0, Qt::AlignLeft);
    auto* left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_services);
    left->addWidget(lower);
    left->setSizes({200, 320});
    left->setChildrenCollapsible(false);
    auto* middle = new QSplitter(this);
    middle->addWidget(left);
    middle->addWidget(m_log);
    middle->setSizes({440, 620});
    middle->setChildrenCollapsible(false);

    auto* close = new QPushButton(tr("&Close"), this);
    close->setToolTip(tr("Close this; what runs is taken down"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(kUnit);
    bottom->addWidget(m_apply);
    bottom->addWidget(m_export);
    bottom->addStretch(1);
    bottom->addWidget(close);
    for (QPushButton* button : {m_stop, m_back, m_apply, m_export, close})
        button->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kGap);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(middle, 1);
    column->addLayout(bottom);
}

void TryDialog::findEngines()
{
    if (m_runner.phase() != TrialRunner::Phase::Idle || m_planning)
        return;
    m_engines = harden::enginesAtHand(programNamed, isThere, pathOf(QDir::homePath()));
    m_with->clear();
    for (const harden::Engine& engine : m_engines)
        m_with->addItem(QString::fromStdString(engine.title));
    refresh();
}

void TryDialog::choose(std::optional<harden::Preset> preset, const std::set<std::string>& leftOut, const std::set<std::string>& overruled)
{
    m_what->setCurrentIndex(m_what->findData(preset ? static_cast<int>(*preset) : kAsItStands));
    m_leftOut = leftOut;
    m_overruled = overruled;
    m_plan.reset();
    refresh();
}

void TryDialog::start()
{
    m_document.settle();
    if (m_runner.phase() != TrialRunner::Phase::Idle || m_planning || m_engines.empty() || !m_document.editable()) {
        m_again = false;
        return;
    }
    m_before = m_document.analysis();
    m_plan.reset();
    m_applied = false;
    if (m_what->currentData().toInt() == kAsItStands)
        return prepare();
    m_planning = true;
    harden::Choice choice{static_cast<harden::Preset>(m_what->currentData().toInt()), {}, {}};
    choice.files = harden::Choice::Files::Written;
    choice.leftOut.assign(m_leftOut.begin(), m_leftOut.end());
    choice.overruled.assign(m_overruled.begin(), m_overruled.end());
    m_job.start(m_before, choice);
    refresh();
}

void TryDialog::onPlanned(const harden::Plan& plan)
{
    m_planning = false;
    if (m_before != m_document.analysis()) {
        m_again = false;
        return refresh(); // the file was changed meanwhile: what would be tried is not what is there
    }
    m_plan = plan;
    refresh();
    prepare();
}

/// Writes the trial into a folder of its own, asks, and starts it.
void TryDialog::prepare()
{
    m_tried = m_plan ? m_plan->after : m_before;
    auto folder = std::make_unique<QTemporaryDir>();
    const auto own = [this](const std::string& profile) { return m_document.sideText(QDir::cleanPath(QDir(m_document.projectFolder()).absoluteFilePath(QString::fromStdString(profile)))); };
    auto made = harden::trial(m_tried, plan(), own, pathOf(folder->path()), isThere);
    if (!made) {
        m_again = false;
        Q_EMIT failed(made.error());
        refresh();
        m_summary->setText(sentences(made.error()));
        return;
    }
    const auto commands = harden::commandsOf(m_engines[static_cast<std::size_t>(m_with->currentIndex())], made->name, pathOf(folder->path()) / "compose.yaml");
    if (!agreed(*made, commands))
        return refresh();
    if (auto written = harden::write(made->set, pathOf(folder->path()), harden::Overwrite::No); !written) {
        Q_EMIT failed(written.error());
        return refresh();
    }
    m_trial = std::move(*made);
    m_folder = std::move(folder);
    m_found.clear();
    m_causes->clear();
    m_states.clear();
    m_services->clear();
    for (const std::string& service : m_trial->services)
        (new QTreeWidgetItem(m_services, {QString::fromStdString(service)}))->setSizeHint(0, {0, kTarget});
    m_services->resizeColumnToContents(0);
    m_log->clear();
    m_runner.start(commands, m_folder->path());
}

/// Asked anew where the engine is another, or it gets something of the host that it did not get before.
bool TryDialog::agreed(const harden::Trial& trial, const harden::TrialCommands& commands)
{
    const auto known = [this](const harden::HostPath& each) { return std::find(m_agreed.begin(), m_agreed.end(), each) != m_agreed.end(); };
    const bool again = std::exchange(m_again, false);
    if (again && m_agreedEngine == m_with->currentIndex() && std::all_of(trial.hostPaths.begin(), trial.hostPaths.end(), known))
        return true;
    TryConsent consent(trial, commands, this);
    if (!m_dialogs.ask(consent))
        return false;
    m_agreed = trial.hostPaths;
    m_agreedEngine = m_with->currentIndex();
    return true;
}

void TryDialog::stop()
{
    m_again = false;
    m_job.stop();
    m_planning = false;
    m_runner.stop();
    refresh();
}

void TryDialog::abandon()
{
    if (m_runner.phase() == TrialRunner::Phase::Idle)
        return;
    m_again = false;
    if (m_folder)
        m_folder->setAutoRemove(false); // the process that takes it down still reads it, and removes it
    m_runner.abandon();
}

void TryDialog::reject()
{
    stop();
    QDialog::reject();
}

void TryDialog::onPhase(TrialRunner::Phase phase)
{
    if (phase == TrialRunner::Phase::Idle) {
        m_folder.reset();
        for (int i = 0; i < m_services->topLevelItemCount(); ++i)
            m_services->topLevelItem(i)->setText(1, {});
        if (m_again)
            QMetaObject::invokeMethod(this, &TryDialog::start, Qt::QueuedConnection);
    }
    refresh();
}

void TryDialog::onWritten(const QStringList& lines)
{
    if (!m_trial || m_runner.phase() == TrialRunner::Phase::Clearing || m_runner.phase() == TrialRunner::Phase::Stopping)
        return; // what taking down says is about nothing that was tried
    for (const QString& raw : lines) {
        const harden::LogLine line = harden::readLogLine(raw.toStdString(), *m_trial);
        const auto found = harden::blame(line, *m_tried->project.stack, plan());
        showLine(line, found.has_value());
        if (found)
            addCause(*found, QString::fromStdString(line.text));
    }
    refresh();
}

void TryDialog::showLine(const harden::LogLine& line, bool points)
{
    QString text = QString::fromStdString(line.text);
    if (!line.service.empty())
        text.prepend(QString::fromStdString(line.service) + QStringLiteral(" | "));
    if (points)
        text.prepend(symbol(Role::Warning) + QLatin1Char(' '));
    m_log->appendPlainText(text);
}

QString TryDialog::wayOf(const harden::Blame& blame) const
{
    if (!blame.step.empty() && m_plan) {
        const auto step = std::find_if(m_plan->steps.begin(), m_plan->steps.end(), [&](const harden::Step& each) { return each.id == blame.step; });
        return step == m_plan->steps.end() ? QString() : tr("Leave out: %1").arg(translated(step->title));
    }
    const auto way = m_document.analysis() ? harden::relaxation(*m_document.analysis(), blame) : std::nullopt;
    return way ? translated(way->title) : QString();
}

/// One row for what is taken back together: a line that names what is missing says more than one that does not.
void TryDialog::addCause(const harden::Blame& blame, const QString& line)
{
    const auto same = [&](const Cause& each) {
        const harden::Blame& other = each.blame;
        const bool together = !blame.step.empty() || other.sign->missing == blame.sign->missing || other.sign->missing.empty() || blame.sign->missing.empty();
        return other.service == blame.service && other.step == blame.step && other.sign->measure == blame.sign->measure && together;
    };
    const auto known = std::find_if(m_found.begin(), m_found.end(), same);
    if (known != m_found.end()) {
        if (!known->blame.sign->missing.empty() || blame.sign->missing.empty())
            return;
        *known = {blame, line, wayOf(blame)};
        return showCause(static_cast<std::size_t>(known - m_found.begin()));
    }
    if (m_found.size() >= kMostCauses)
        return;
    m_found.push_back({blame, line, wayOf(blame)});
    auto* row = new QTreeWidgetItem(m_causes);
    row->setSizeHint(0, {0, kTarget});
    showCause(m_found.size() - 1);
    if (m_causes->currentItem() == nullptr)
        m_causes->setCurrentItem(row);
}

void TryDialog::showCause(std::size_t index)
{
    const Cause& cause = m_found[index];
    QTreeWidgetItem* row = m_causes->topLevelItem(static_cast<int>(index));
    row->setText(0, QString::fromStdString(cause.blame.service));
    row->setText(1, translated(cause.blame.sign->why));
    row->setToolTip(1, row->text(1));
    m_causes->resizeColumnToContents(0);
}

const TryDialog::Cause* TryDialog::currentCause() const
{
    const int row = m_causes->currentItem() != nullptr ? m_causes->indexOfTopLevelItem(m_causes->currentItem()) : -1;
    return row >= 0 && static_cast<std::size_t>(row) < m_found.size() ? &m_found[static_cast<std::size_t>(row)] : nullptr;
}

QString TryDialog::detail() const
{
    const Cause* cause = currentCause();
    if (!cause)
        return {};
    const QString way = cause->way.isEmpty() ? tr("That is no matter of one step: look at the file.") : cause->way;
    return QStringList{translated(cause->blame.sign->why), tr("In the log: %1").arg(cause->line.left(kLongestShown)), way}.join(QLatin1Char('\n'));
}

void TryDialog::onStates(const QStringList& lines)
{
    std::map<std::string, harden::TrialState> states;
    for (const QString& line : lines) {
        const auto state = harden::readState(line.toStdString());
        if (!state)
            continue;
        const auto found = states.find(state->service);
        if (found == states.end() || attention(found->second.kind) < attention(state->kind))
            states.insert_or_assign(state->service, *state);
    }
    m_states = std::move(states);
    for (int i = 0; i < m_services->topLevelItemCount(); ++i) {
        QTreeWidgetItem* row = m_services->topLevelItem(i);
        const auto found = m_states.find(row->text(0).toStdString());
        if (found == m_states.end())
            continue;
        row->setText(1, stateWords(found->second));
        row->setForeground(1, color(roleOfState(found->second.kind), palette()));
    }
    refresh();
}

void TryDialog::takeBack()
{
    const Cause* cause = currentCause();
    if (!cause)
        return;
    const harden::Blame blame = cause->blame;
    if (!blame.step.empty() && !m_applied) {
        m_leftOut.insert(blame.step);
        return startAgain();
    }
    m_document.settle();
    const auto way = m_document.editable() ? harden::relaxation(*m_document.analysis(), blame) : std::nullopt;
    if (!way)
        return;
    if (auto done = m_document.performEdits(translated(way->title), way->edits); !done) {
        Q_EMIT failed(done.error());
        return;
    }
    startAgain();
}

void TryDialog::startAgain()
{
    const bool idle = m_runner.phase() == TrialRunner::Phase::Idle;
    m_again = true;
    if (idle)
        start();
    else
        m_runner.stop();
    refresh();
}

void TryDialog::applyPlan()
{
    if (!m_plan || m_before != m_document.analysis())
        return;
    if (auto done = m_document.applyPatches(tr("Harden the stack as it was tried"), m_plan->patches); !done)
        Q_EMIT failed(done.error());
    else
        m_applied = true;
}

void TryDialog::exportIt()
{
    if (!m_plan || m_before != m_document.analysis()) {
        m_exports.run();
        return;
    }
    const QString folder = m_dialogs.chooseFolder(this, m_document.projectFolder());
    if (!folder.isEmpty())
        m_exports.writeTo(folder, plan());
}

QString TryDialog::running() const
{
    const auto count = [this](auto test) { return std::count_if(m_states.begin(), m_states.end(), [&](const auto& each) { return test(each.second.kind); }); };
    const auto well = count(isWell);
    const auto all = static_cast<std::ptrdiff_t>(m_trial->services.size());
    const auto bad = count([](Kind kind) { return !isWell(kind) && kind != Kind::Starting; });
    if (m_states.empty())
        return m_runner.startFailed() ? tr("It did not start: the end of the log says why.") : tr("The log is followed; nobody here can tell how the services stand.");
    QString text = tr("Services that run: %1 of %2.").arg(well).arg(all);
    if (bad > 0 && m_found.empty())
        text += QLatin1Char(' ') + tr("No line of the log points at a step.");
    else if (well == all && m_found.empty())
        text += QLatin1Char(' ') + tr("Use them for a while before you trust that.");
    return text;
}

QString TryDialog::summary() const
{
    using Phase = TrialRunner::Phase;
    if (m_engines.empty())
        return tr("There is no engine at hand: neither Docker nor Podman with Compose is on the PATH. Export the stack instead: the script verify.sh in it starts and checks it where there is one.");
    if (m_planning)
        return tr("Working out the steps…");
    switch (m_runner.phase()) {
    case Phase::Clearing:
        return tr("Taking down what an earlier try left…");
    case Phase::Starting:
        return tr("Starting…");
    case Phase::Running:
        return running();
    case Phase::Stopping:
        return tr("Taking it down…");
    case Phase::Idle:
        break;
    }
    return tr("Starts the stack beside the one that runs, under another name, and says which step of the hardening is behind what goes wrong. Nothing is run before you have seen the commands.");
}

void TryDialog::refresh()
{
    const bool idle = m_runner.phase() == TrialRunner::Phase::Idle && !m_planning;
    m_summary->setText(summary());
    m_start->setEnabled(idle && !m_engines.empty() && m_document.editable());
    m_stop->setEnabled(!idle && m_runner.phase() != TrialRunner::Phase::Stopping);
    m_what->setEnabled(idle);
    m_with->setEnabled(idle && !m_engines.empty());
    m_detail->setText(detail());
    const Cause* cause = currentCause();
    m_back->setEnabled(cause && !cause->way.isEmpty() && !m_planning && !m_again && m_runner.phase() != TrialRunner::Phase::Stopping);
    const bool current = m_plan && m_before == m_document.analysis() && !m_planning;
    m_apply->setEnabled(current && m_document.editable() && !m_plan->patches.empty() && m_plan->files().empty());
    m_export->setEnabled(m_document.editable());
}

} // namespace hullwright::ui
