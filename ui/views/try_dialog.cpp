#include "ui/views/try_dialog.h"

#include "ui/document/paths.h"
#include "ui/models/toned_delegate.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/views/export_flow.h"
#include "ui/widgets/screen_fit.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTreeWidget>

namespace hullwright::ui {

namespace {

using Kind = harden::TrialState::Kind;

constexpr QSize kTrySize{1080, 680};

std::optional<std::string> programNamed(const std::string& name)
{
    const QString path = QStandardPaths::findExecutable(QString::fromStdString(name));
    return path.isEmpty() ? std::nullopt : std::optional(pathOf(path).string());
}

} // namespace

QString TryDialog::stateWords(const harden::TrialState& state)
{
    switch (state.kind) {
    case Kind::Starting:
        return tr("starting");
    case Kind::Running:
        return tr("runs");
    case Kind::Healthy:
        return tr("runs, healthy");
    case Kind::Unhealthy:
        return tr("runs, unhealthy");
    case Kind::Restarting:
        return tr("ended with %1, starts again").arg(state.exitStatus);
    case Kind::Done:
        return tr("is done");
    case Kind::Failed:
        break;
    }
    return tr("ended with %1").arg(state.exitStatus);
}

namespace {

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

} // namespace

TryDialog::TryDialog(Document& document, Dialogs& dialogs, ExportFlow& exports, QWidget* parent) : QDialog(parent), m_document(document), m_dialogs(dialogs), m_exports(exports)
{
    setWindowTitle(tr("Try It"));
    setObjectName(QStringLiteral("tryDialog"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    build();
    layOut();
    m_job.onProgress([this](int done, int all) { m_summary->setText(tr("Working out the steps: %1 of %2 findings.").arg(done).arg(all)); });
    m_job.onFinished([this](const harden::Plan& plan) { onPlanned(plan); });
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
        m_taken.clear();
    });
    resizeToScreen(*this, kTrySize);
    findEngines();
}

TryDialog::~TryDialog()
{
    abandon();
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

void TryDialog::choose(std::optional<harden::Preset> preset, const std::set<std::string>& leftOut, const std::set<std::string>& overruled, const std::map<std::string, std::size_t>& taken)
{
    m_what->setCurrentIndex(m_what->findData(preset ? static_cast<int>(*preset) : kAsItStands));
    m_leftOut = leftOut;
    m_overruled = overruled;
    m_taken = taken;
    m_plan.reset();
    refresh();
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
        row->setData(1, kTone, static_cast<int>(roleOfState(found->second.kind)));
    }
    blameStates();
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
    const auto dialect = m_engines.empty() ? std::nullopt : std::optional(m_engines[static_cast<std::size_t>(m_with->currentIndex())].dialect);
    if (!m_plan || m_before != m_document.analysis()) {
        m_exports.run(dialect);
        return;
    }
    const QString folder = m_dialogs.chooseFolder(this, m_document.projectFolder());
    if (!folder.isEmpty())
        m_exports.writeTo(folder, plan(), dialect.value_or(harden::Dialect::Docker));
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
        text += QLatin1Char(' ') + tr("Nothing points at a step.");
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
