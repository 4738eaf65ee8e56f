#include "ui/views/bench_dialog.h"

#include "core/compose/edit_places.h"
#include "core/compose/shell_words.h"
#include "ui/document/disk_place.h"
#include "ui/document/paths.h"
#include "ui/translate.h"
#include "ui/views/bench_consent.h"
#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeView>

#include <cerrno>
#include <cstring>
#include <utility>

namespace hullwright::ui {

namespace {

constexpr int kMostRemembered = 8;
constexpr const char* kThisMachine = "amd64"; ///< elsewhere nothing can be run anyway
constexpr std::size_t kMostToldAbout = 4; ///< calls, in the words below the table
constexpr std::size_t kMostLookedInto = 200;

QString shortened(const QString& text)
{
    constexpr qsizetype kMost = 40;
    return text.size() <= kMost ? text : text.left(kMost) + u'…';
}

} // namespace

BenchDialog::BenchDialog(Document& document, Dialogs& dialogs, QWidget* parent) : QDialog(parent), m_document(document), m_dialogs(dialogs), m_model(new BenchModel(this))
{
    setObjectName(QStringLiteral("benchDialog"));
    build();
    layOut();
    connect(&m_document, &Document::analysisChanged, this, &BenchDialog::readProfile);
    connect(&m_document, &Document::stateChanged, this, &BenchDialog::readProfile);
    connect(&m_document, &Document::sideChanged, this, &BenchDialog::readProfile);
    connect(&m_runner, &BenchRunner::refused, m_model, &BenchModel::update);
    connect(&m_runner, &BenchRunner::refused, this, &BenchDialog::refresh);
    connect(&m_runner, &BenchRunner::written, this, &BenchDialog::onWritten);
    connect(&m_runner, &BenchRunner::ended, this, &BenchDialog::onEnded);
    const QString folder = m_document.filePath().isEmpty() ? QDir::homePath() : m_document.projectFolder();
    m_folder->setText(QDir::toNativeSeparators(folder));
}

void BenchDialog::setService(const QString& service)
{
    if (m_runner.running())
        return;
    if (service != m_service) {
        m_model->clear(mode());
        m_output->clear();
        m_said.clear();
    }
    m_service = service;
    setWindowTitle(tr("Test the Profile of %1").arg(service));
    readProfile();
}

const compose::Service* BenchDialog::service() const
{
    const auto& analysis = m_document.analysis();
    return analysis ? analysis->project.stack->service(m_service.toStdString()) : nullptr;
}

/// What is tested is what the document has now; what runs goes on with what it began with.
void BenchDialog::readProfile()
{
    if (const compose::Service* current = service()) {
        m_source = seccompSourceOf(m_document, *current);
        // The command runs on this machine, whatever the service asks for.
        m_machine = QString::fromStdString(std::exchange(m_source.target.arch, kThisMachine));
        if (!m_source.error)
            m_model->setProfile(m_source.inForce());
    }
    m_about->setFullText(sourceWords());
    refresh();
    showDetail();
}

seccomp::BenchMode BenchDialog::mode() const
{
    return m_whatIf->isChecked() ? seccomp::BenchMode::WhatIf : seccomp::BenchMode::Enforce;
}

/// The words of the command; none, and a sentence about it, where it can't be run as it is written.
std::optional<std::vector<std::string>> BenchDialog::command()
{
    const QString line = m_command->currentText().trimmed();
    const auto words = compose::shellWords(line.toStdString());
    if (!words)
        say(tr("The command has a quote, a backslash or a parenthesis that is left open."));
    else if (!words->dropped.empty())
        say(tr("No shell reads the command: what stands from “%1” on would be left out. Write sh -c '…' around it.").arg(shortened(QString::fromStdString(words->dropped))));
    else if (!words->words.empty())
        return words->words;
    return std::nullopt;
}

void BenchDialog::start()
{
    if (m_runner.running() || !m_run->isEnabled())
        return;
    m_document.settle();
    readProfile();
    const auto words = command();
    if (!words || m_source.error || !service())
        return;
    const QString folder = m_folder->text().trimmed();
    if (!m_agreed) {
        BenchConsent consent(*words, folder, mode(), this);
        m_agreed = m_dialogs.ask(consent);
        if (!m_agreed)
            return;
    }
    remember(m_command->currentText().trimmed());
    m_ran = mode();
    m_model->clear(m_ran);
    m_output->clear();
    m_said.clear();
    m_runner.start({m_source.inForce(), *words, ui::pathOf(folder).string(), m_ran});
    refresh();
    showDetail();
    m_stop->setFocus();
}

void BenchDialog::remember(const QString& line)
{
    m_history.removeAll(line);
    m_history.prepend(line);
    m_history = m_history.mid(0, kMostRemembered);
    m_command->clear();
    m_command->addItems(m_history);
    m_command->setCurrentIndex(0);
    m_command->lineEdit()->setCursorPosition(0); // its beginning says what runs
}

void BenchDialog::stop()
{
    m_runner.stop();
    refresh();
}

void BenchDialog::reject()
{
    stop();
    QDialog::reject();
}

void BenchDialog::onWritten(const QStringList& lines, quint64 lost)
{
    if (lost > 0)
        m_output->appendPlainText(tr("… %n line(s) left out: they came too fast …", nullptr, static_cast<int>(lost)));
    if (!lines.isEmpty())
        m_output->appendPlainText(lines.join(u'\n')); // plain: a command writes what it likes
}

void BenchDialog::onEnded()
{
    const auto& result = m_runner.result();
    const bool here = m_stop->hasFocus();
    m_said = result ? endWords(*result) : sentences(result.error());
    refresh();
    // Where the focus was, nothing takes it any more; and in the table, an Enter too much would open something.
    if (here)
        m_command->setFocus();
    if (m_model->rowCount() > 0 && !m_table->selectionModel()->hasSelection())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showDetail();
}

QString BenchDialog::startFailure(const seccomp::BenchResult& result) const
{
    for (int row = 0; row < m_model->rowCount() && m_ran == seccomp::BenchMode::Enforce; ++row) {
        if (m_model->refusal(row).call.name == "execve")
            return tr("Nothing was started: the profile refuses execve, without which no program begins.");
    }
    const QString program = m_history.isEmpty() ? QString() : m_history.first();
    if (result.startError == ENOENT)
        return tr("Nothing was started: there is no such program, neither on the PATH nor in the folder: %1").arg(program);
    return tr("Nothing was started: %1").arg(QString::fromLocal8Bit(std::strerror(result.startError)));
}

QString BenchDialog::refusedWords() const
{
    quint64 refused = 0, handled = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        (seccomp::fallsBack(m_model->refusal(row).call) ? handled : refused) += m_model->refusal(row).count;
    QString words = m_ran == seccomp::BenchMode::Enforce ? tr("%n call(s) refused", nullptr, static_cast<int>(refused)) : tr("%n call(s) would be refused", nullptr, static_cast<int>(refused));
    if (handled > 0)
        words += tr(", %n handled by the C library", nullptr, static_cast<int>(handled));
    return words;
}

QString BenchDialog::endWords(const seccomp::BenchResult& result) const
{
    if (m_runner.stopped())
        return tr("Stopped; %1.").arg(refusedWords());
    if (!result.started)
        return startFailure(result);
    const QString how = result.signal == 0 ? tr("Ended with status %1").arg(result.exitStatus) : tr("Ended by the signal %1").arg(QStringLiteral("SIG") + QString::fromLatin1(sigabbrev_np(result.signal)));
    return QStringLiteral("%1; %2.").arg(how, refusedWords());
}

QString BenchDialog::sourceWords() const
{
    QString words = m_source.shown;
    if (m_source.source == seccomp::Source::Unconfined)
        return tr("No filter");
    if (m_source.source == seccomp::Source::EngineDefault)
        words = tr("Docker's default profile, for the capabilities of %1").arg(m_service);
    else if (m_source.outside)
        words = tr("%1, outside of the project's folder: only to test, not to change").arg(m_source.shown);
    return m_machine == QLatin1String(kThisMachine) ? words : tr("%1; tested as on %2, where this window runs, and not as on %3").arg(words, QLatin1String(kThisMachine), m_machine);
}

QString BenchDialog::idleWords() const
{
    if (!service())
        return tr("There is no service %1 any more.").arg(m_service);
    if (m_source.error)
        return sentences(*m_source.error);
    if (m_source.source == seccomp::Source::Unconfined)
        return tr("%1 runs without a filter: nothing would be refused. Begin with a profile in the panel Syscalls.").arg(m_service);
    if (!m_said.isEmpty())
        return m_said;
    return tr("Runs a command of yours under this profile and shows each call that it refuses. It runs on this computer and as you, not in a container, and without new privileges. Nothing of the project is run by itself, "
              "and you are asked before the first run.");
}

void BenchDialog::say(const QString& text)
{
    m_said = text;
    refresh();
}

void BenchDialog::refresh()
{
    const bool runs = m_runner.running(), testable = service() && !m_source.error && m_source.source != seccomp::Source::Unconfined;
    if (runs)
        m_summary->setText(m_runner.stopped() ? tr("Stopping…") : tr("Running; %1 so far.").arg(refusedWords()));
    else
        m_summary->setText(idleWords());
    m_run->setEnabled(!runs && testable && !m_command->currentText().trimmed().isEmpty());
    m_stop->setEnabled(runs && !m_runner.stopped());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_command, m_folder, m_choose, m_enforce, m_whatIf})
        widget->setEnabled(!runs);
}

std::vector<seccomp::RefusedCall> BenchDialog::chosen() const
{
    std::vector<seccomp::RefusedCall> calls;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        if (m_model->state(row.row()) == BenchModel::State::Refused)
            calls.push_back(m_model->refusal(row.row()).call);
    }
    return calls;
}

QString BenchDialog::joinedWords(const std::vector<seccomp::Allowance>& allowances)
{
    QStringList words;
    for (const seccomp::Allowance& allowance : allowances) {
        if (words.size() == static_cast<qsizetype>(kMostToldAbout)) {
            words << tr("And %n more.", nullptr, static_cast<int>(allowances.size() - kMostToldAbout));
            break;
        }
        words << translated(allowance.told);
    }
    return words.join(QLatin1Char('\n'));
}

/// What allowing the chosen calls would open, or why it can't be.
void BenchDialog::showDetail()
{
    const auto calls = chosen();
    const auto rows = m_table->selectionModel()->selectedRows();
    bool changes = false;
    QString words;
    if (rows.isEmpty())
        words = m_model->rowCount() > 0 ? tr("Choose calls to read what allowing them opens.") : QString();
    else if (calls.empty() && m_model->state(rows.first().row()) == BenchModel::State::Handled)
        words = tr("Nothing to allow: answered as unknown (ENOSYS), clone3 becomes clone, whose flags a profile can hold. No filter sees those of clone3, so that opening it would go round what the profile says about clone.");
    else if (calls.empty())
        words = tr("The profile allows this by now. Run the command again to see it.");
    else if (!m_document.editable() || !m_source.editable())
        words = tr("The profile can't be changed from here.");
    else if (calls.size() > kMostLookedInto) {
        words = tr("%n kinds of calls chosen.", nullptr, static_cast<int>(calls.size()));
        changes = true;
    } else if (const auto allowing = seccomp::allowRefused(m_source.text, m_source.target, calls)) {
        changes = allowing->changes();
        words = joinedWords(allowing->allowances);
    } else {
        words = sentences(allowing.error());
    }
    m_detail->setText(words);
    m_allow->setEnabled(changes);
    m_allowAction->setEnabled(changes);
}

void BenchDialog::allowSelected()
{
    m_document.settle();
    readProfile();
    const compose::Service* current = service();
    const auto calls = chosen();
    if (!current || calls.empty() || !m_allow->isEnabled())
        return;
    const auto allowing = seccomp::allowRefused(m_source.text, m_source.target, calls);
    if (!allowing)
        return say(sentences(allowing.error()));
    QStringList names;
    for (const seccomp::Allowance& allowance : allowing->allowances)
        if (allowance.changes())
            names << QString::fromStdString(allowance.call);
    const QString sentence = names.size() == 1 ? tr("Allow %1 in %2, as a test asked for it").arg(names.first(), m_service)
                                               : tr("Allow %n call(s) in %1, as a test asked for them", nullptr, static_cast<int>(names.size())).arg(m_service);
    const auto done = writeProfile(m_document, *current, sentence, allowing->text);
    if (!done) {
        say(sentences(done.error()));
        return;
    }
    m_said = joinedWords(allowing->allowances) + QLatin1Char('\n') + tr("Undo takes it back. The next run uses it.");
    readProfile();
}

void BenchDialog::chooseFolder()
{
    QFileDialog dialog(this, tr("Run the command in a folder"), folderToShow(m_folder->text()));
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    if (m_dialogs.ask(dialog) && !dialog.selectedFiles().isEmpty())
        m_folder->setText(QDir::toNativeSeparators(dialog.selectedFiles().first()));
}

bool BenchDialog::eventFilter(QObject* watched, QEvent* event)
{
    // In the table Enter is about its rows, not about the button that begins a run.
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            allowSelected();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hullwright::ui
