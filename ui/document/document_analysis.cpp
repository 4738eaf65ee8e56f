// How the analysis follows the texts: at once after an edit, after a pause in typing, and beside the window where they are large.
#include "ui/document/document.h"
#include "ui/document/paths.h"
#include "ui/document/workers.h"

#include <QtConcurrentRun>

namespace hullwright::ui {

void Document::settle()
{
    if (!settled())
        refresh();
}

void Document::refreshBehind()
{
    std::size_t bytes = 0;
    for (const DocumentFile& file : m_files)
        bytes += file.text.size();
    if (bytes < m_largeFrom || !m_analysis || m_otherGround)
        return refresh();
    // What is typed meanwhile starts the timer again, and its analysis takes the place of this one.
    m_working = true;
    m_behind.setFuture(QtConcurrent::run(&workers(), [before = m_analysis, patches = m_sinceGood] { return analysis::update(before, patches); }));
}

void Document::adoptBehind()
{
    if (!m_working || m_timer.isActive())
        return;
    m_working = false;
    auto next = m_behind.result();
    if (next && isOf(**next))
        adopt(std::move(*next));
    else
        refresh();
}

void Document::setTypingDelay(std::chrono::milliseconds delay)
{
    m_timer.setInterval(delay);
}

/// Whether an analysis is of the texts as they stand.
bool Document::isOf(const analysis::Analysis& analysis) const
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (i >= analysis.files().size() || analysis.files()[i].tree->text() != m_files[i].text)
            return false;
    }
    return true;
}

void Document::refresh()
{
    m_timer.stop();
    m_working = false;
    const auto prepared = std::exchange(m_prepared, nullptr);
    if (prepared && isOf(*prepared))
        return adopt(prepared);
    if (m_analysis && m_sinceGood.empty())
        return adopt(m_analysis);
    if (m_analysis && !m_otherGround) {
        auto next = analysis::update(m_analysis, m_sinceGood);
        if (next && isOf(**next))
            return adopt(std::move(*next));
        if (!next && next.error().code == ErrorCode::Syntax)
            return fail(std::move(next.error()));
    }
    auto next = analysis::analyse(inputs(), settings());
    if (next)
        adopt(std::move(*next));
    else
        fail(std::move(next.error()));
}

void Document::adopt(analysis::AnalysisPtr next)
{
    const auto before = std::exchange(m_analysis, std::move(next));
    const bool recovered = m_state != DocumentState::Good;
    m_state = DocumentState::Good;
    m_otherGround = false;
    m_error.reset();
    m_sinceGood.clear();
    const std::size_t known = m_files.size();
    takeFilesOf(*m_analysis);
    for (std::size_t file = known; file < m_files.size(); ++file)
        Q_EMIT fileAdded(file);
    if (before != m_analysis)
        Q_EMIT analysisChanged(before, m_analysis);
    if (recovered)
        Q_EMIT stateChanged();
}

/// Keeps an error, and finds the file that it names.
void Document::noteError(Error error)
{
    m_errorFile = 0;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (m_files[i].name.toStdString() == error.file)
            m_errorFile = i;
    }
    m_error = std::move(error);
}

void Document::fail(Error error)
{
    noteError(std::move(error));
    m_state = m_analysis ? DocumentState::Broken : DocumentState::Empty;
    Q_EMIT stateChanged();
}

void Document::loadAnew()
{
    m_otherGround = true;
    if (!m_analysis || m_state != DocumentState::Good)
        return; // once the texts are good again
    // From the start: which files may be read is nothing that an earlier analysis could be compared by.
    if (auto next = analysis::analyse(inputs(), settings()))
        adopt(std::move(*next));
    else
        fail(std::move(next.error()));
}

void Document::takeFilesOf(const analysis::Analysis& analysis)
{
    for (std::size_t i = m_files.size(); i < analysis.files().size(); ++i) {
        const compose::SourceFile& read = analysis.files()[i];
        const std::string& text = read.tree->text();
        m_files.push_back({textOf(read.path), QString::fromStdString(read.name), text, text, read.role, DiskState(text)});
    }
}

} // namespace hullwright::ui
