// How a trial begins: its plan, its files, what the user agrees to.
#include "ui/document/paths.h"
#include "ui/style/metrics.h"
#include "ui/translate.h"
#include "ui/views/dialogs.h"
#include "ui/views/try_consent.h"
#include "ui/views/try_dialog.h"
#include "ui/widgets/waiting.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace hullwright::ui {

namespace {

/// With where it really leads: a link may lead anywhere.
QString withTarget(const QString& path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() || real == QDir::cleanPath(path) ? path : path + QStringLiteral(" → ") + real;
}

} // namespace

bool TryDialog::isThere(const std::filesystem::path& path)
{
    std::error_code error;
    const auto status = std::filesystem::symlink_status(path, error);
    // What this user may not look into, the engine may.
    return std::filesystem::exists(status) || error == std::errc::permission_denied;
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
    choice.taken.assign(m_taken.begin(), m_taken.end());
    m_job.start([before = m_before, choice](const GoOn& goOn) { return harden::plan(before, choice, goOn); });
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

/// Made beside the window: it looks at what the file mounts, and that may lie anywhere.
Result<harden::Trial> TryDialog::makeTrial(const QString& folder, harden::Engine::Dialect dialect)
{
    struct Made {
        Result<harden::Trial> trial = tl::unexpected(Error());
        std::map<std::string, QString> targets;
    };
    const auto result = std::make_shared<Made>();
    const auto own = [reader = m_document.reader(), project = m_document.projectFolder()](const std::string& profile) -> std::optional<std::string> {
        auto text = reader ? reader(pathOf(QDir::cleanPath(QDir(project).absoluteFilePath(QString::fromStdString(profile))))) : Result<std::string>(tl::unexpected(Error()));
        return text ? std::optional(std::move(*text)) : std::nullopt;
    };
    const auto work = [result, own, tried = m_tried, plan = m_plan, folder = pathOf(folder), dialect](const GoOn&) {
        result->trial = harden::trial(tried, plan ? &*plan : nullptr, own, folder, isThere, dialect);
        if (result->trial)
            for (const harden::HostPath& each : result->trial->hostPaths)
                result->targets.emplace(each.path, withTarget(QString::fromStdString(each.path)));
    };
    if (!waitFor(this, tr("Looking at the files…"), work))
        return tl::unexpected(Document::givenUp());
    m_targets = std::move(result->targets);
    return std::move(result->trial);
}

/// Writes the trial into a folder of its own, asks, and starts it.
void TryDialog::prepare()
{
    m_tried = m_plan ? m_plan->after : m_before;
    auto folder = std::make_unique<QTemporaryDir>();
    const harden::Engine engine = m_engines[static_cast<std::size_t>(m_with->currentIndex())];
    auto made = makeTrial(folder->path(), engine.dialect);
    if (!made) {
        m_again = false;
        Q_EMIT failed(made.error());
        refresh();
        m_summary->setText(sentences(made.error()));
        return;
    }
    const auto commands = harden::commandsOf(engine, made->name, pathOf(folder->path()) / "compose.yaml");
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
    TryConsent consent(trial, commands, m_targets, this);
    if (!m_dialogs.ask(consent))
        return false;
    m_agreed = trial.hostPaths;
    m_agreedEngine = m_with->currentIndex();
    return true;
}

} // namespace hullwright::ui
