// What the services of a trial write and how they stand, and the steps that it points at.
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/views/try_dialog.h"

#include <QPlainTextEdit>
#include <QTreeWidget>

namespace hullwright::ui {

namespace {

constexpr int kMostCauses = 50;
constexpr int kLongestShown = 300; ///< of a line, below the list

} // namespace

void TryDialog::onWritten(const QStringList& lines)
{
    if (!m_trial || m_runner.phase() == TrialRunner::Phase::Clearing || m_runner.phase() == TrialRunner::Phase::Stopping)
        return; // what taking down says is about nothing that was tried
    for (const QString& raw : lines) {
        const harden::LogLine line = harden::readLogLine(raw.toStdString(), *m_trial);
        const auto found = harden::blame(line, *m_tried->project.stack, plan());
        showLine(line, found.has_value());
        if (found)
            addCause(*found, tr("In the log: %1").arg(QString::fromStdString(line.text).left(kLongestShown)));
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

/// A service may fail without a word: one that the kernel killed writes nothing, nor does one that nobody reaches.
void TryDialog::blameStates()
{
    if (!m_tried)
        return;
    for (const auto& [service, state] : m_states)
        if (const auto found = harden::blame(state, *m_tried->project.stack, plan()))
            addCause(*found, tr("How it stands: %1").arg(stateWords(state)));
}

/// One row for what is taken back together: a line that names what is missing says more than one that does not.
void TryDialog::addCause(const harden::Blame& blame, const QString& evidence)
{
    const auto same = [&](const Cause& each) {
        const harden::Blame& other = each.blame;
        const bool together = !blame.step.empty() || other.missing == blame.missing || other.missing.empty() || blame.missing.empty();
        return other.service == blame.service && other.step == blame.step && other.measure == blame.measure && together;
    };
    const auto known = std::find_if(m_found.begin(), m_found.end(), same);
    if (known != m_found.end()) {
        if (!known->blame.missing.empty() || blame.missing.empty())
            return;
        *known = {blame, evidence, wayOf(blame)};
        return showCause(static_cast<std::size_t>(known - m_found.begin()));
    }
    if (m_found.size() >= kMostCauses)
        return;
    m_found.push_back({blame, evidence, wayOf(blame)});
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
    row->setText(1, translated(cause.blame.why));
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
    return QStringList{translated(cause->blame.why), cause->evidence, way}.join(QLatin1Char('\n'));
}

} // namespace hullwright::ui
