// Projects that were open before: from the last session, or from the journal of a program that ended unasked.
#include "ui/document/paths.h"
#include "ui/views/file_flow.h"
#include "ui/widgets/waiting.h"

#include <QFileInfo>

#include <algorithm>

namespace hullwright::ui {

ProjectPlace FileFlow::place() const
{
    ProjectPlace place;
    for (const DocumentFile& file : m_document.files())
        if (!file.path.isEmpty() && (file.role == compose::FileRole::Main || file.role == compose::FileRole::Override))
            place.files << file.path;
    for (const auto& path : m_document.choices().environmentFiles)
        place.environmentFiles << textOf(path);
    return place;
}

bool FileFlow::openAgain(const ProjectPlace& place)
{
    LoadChoices choices;
    for (const QString& path : place.environmentFiles)
        choices.environmentFiles.push_back(pathOf(path));
    if (!mayLeave() || !told(m_document.open(place.files, Document::Beside::Leave, choices)))
        return false;
    onOpened();
    return true;
}

std::optional<QStringList> FileFlow::present(const QStringList& paths)
{
    const auto answer = std::make_shared<QStringList>();
    if (!waitFor(m_window, tr("Looking at the files…"), [answer, paths](const GoOn&) { *answer = presentOf(paths); })) {
        Q_EMIT failed(Document::givenUp());
        return std::nullopt;
    }
    return *answer;
}

bool FileFlow::openRecovered(const Recovered& recovered)
{
    const bool here = m_document.isOpen() && (recovered.files.isEmpty() ? m_document.filePath().isEmpty() && m_document.displayName() == recovered.name : m_document.filePath() == recovered.files.front());
    if (here)
        return true;
    const auto files = present(recovered.files);
    if (!files)
        return false;
    if (!files->isEmpty() && files->front() == recovered.files.front())
        return openAgain({*files, recovered.environmentFiles, {}});
    if (!mayLeave())
        return false;
    // No file to come back to: a text without one, which a save asks about.
    const Recovered::Text& text = recovered.texts.front();
    m_document.setText(text.path.isEmpty() ? recovered.name : QFileInfo(text.path).fileName(), text.saved.value_or(std::string()));
    Q_EMIT opened();
    return true;
}

std::optional<FileFlow::Restored> FileFlow::restore(const Recovered& recovered)
{
    if (!openRecovered(recovered))
        return std::nullopt;
    Restored restored;
    std::vector<Document::NewText> texts;
    const bool named = !m_document.filePath().isEmpty();
    for (const Recovered::Text& text : recovered.texts) {
        if (!named && !texts.empty()) { // what stood beside a file that is gone has no place
            restored.whole = false;
            break;
        }
        texts.push_back({named ? text.path : QString(), text.text});
        const auto onDisk = text.path.isEmpty() ? std::nullopt : std::optional(readFileFor(m_window, text.path));
        const bool same = !onDisk || (*onDisk ? text.saved && **onDisk == *text.saved : !text.saved);
        if (!same)
            restored.changed << QFileInfo(text.path).fileName();
    }
    if (!told(m_document.putTexts(tr("Restore unsaved changes"), texts)))
        return std::nullopt;
    return restored;
}

} // namespace hullwright::ui
