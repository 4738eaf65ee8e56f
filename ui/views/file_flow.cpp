#include "ui/views/file_flow.h"

#include "core/compose/project_files.h"
#include "core/text/file.h"
#include "ui/argument_words.h"
#include "ui/document/paths.h"
#include "ui/widgets/waiting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace hullwright::ui {

namespace {

/// What a folder means as a project, as far as it may read by itself.
Result<compose::FolderFiles> filesOfFolder(const QString& folder)
{
    compose::LoadOptions options;
    options.projectDirectory = pathOf(folder).lexically_normal();
    options.homeDirectory = pathOf(QDir::homePath()).string();
    options.readFile = compose::projectReader(options.projectDirectory);
    return compose::folderFiles(options.projectDirectory, options);
}

} // namespace

FileFlow::FileFlow(Document& document, AppSettings& settings, Dialogs& dialogs, QWidget* window)
    : QObject(window), m_document(document), m_settings(settings), m_dialogs(dialogs), m_window(window)
{
    connect(&document, &Document::choicesChanged, this, &FileFlow::keepProfiles);
}

bool FileFlow::told(const Result<void>& result)
{
    if (!result) {
        Error error = result.error();
        if (!error.file.empty() && error.position.line == 0)
            error.message = QFileInfo(QString::fromStdString(error.file)).fileName().toStdString() + ": " + inUsersWords(error.message);
        Q_EMIT failed(error);
    }
    return result.has_value();
}

bool FileFlow::open(const QString& path)
{
    if (!mayLeave())
        return false;
    DiskPlace place;
    const auto meant = meantBy(path, place);
    if (!told(meant ? m_document.open(meant->files, meant->beside, meant->choices) : tl::unexpected(meant.error()))) {
        if (place.kind == DiskPlace::Kind::Absent && !place.path.isEmpty())
            m_settings.removeRecentFile(path);
        return false;
    }
    onOpened();
    return true;
}

void FileFlow::onOpened()
{
    m_settings.addRecentFile(m_document.filePath());
    m_settings.setLastFolder(QFileInfo(m_document.filePath()).absolutePath());
    recallProfiles();
    Q_EMIT opened();
}

Result<FileFlow::Meant> FileFlow::meantBy(const QString& path, DiskPlace& place) const
{
    struct Answer {
        DiskPlace place;
        Result<compose::FolderFiles> folder;
    };
    const auto answer = std::make_shared<Answer>();
    const auto work = [answer, path](const GoOn&) {
        answer->place = placeOf(path);
        if (answer->place.kind == DiskPlace::Kind::Folder)
            answer->folder = filesOfFolder(answer->place.path);
    };
    if (!waitFor(m_window, tr("Opening %1…").arg(QFileInfo(path).fileName()), work))
        return tl::unexpected(Document::givenUp());
    place = answer->place;
    if (place.kind != DiskPlace::Kind::Folder)
        return Meant{{path}, Document::Beside::Look, {}};
    if (!answer->folder)
        return tl::unexpected(answer->folder.error());
    Meant meant{{}, Document::Beside::Leave, {}};
    for (const auto& file : answer->folder->files)
        meant.files << textOf(file);
    meant.choices.environmentFiles = answer->folder->environmentFiles;
    return meant;
}

void FileFlow::recallProfiles()
{
    const QStringList names = m_settings.profiles(m_document.filePath());
    LoadChoices choices = m_document.choices();
    for (const QString& name : names)
        choices.profiles.push_back(name.toStdString());
    m_document.setChoices(choices);
}

void FileFlow::keepProfiles()
{
    if (m_document.filePath().isEmpty())
        return;
    QStringList names;
    for (const std::string& name : m_document.choices().profiles)
        names << QString::fromStdString(name);
    m_settings.setProfiles(m_document.filePath(), names);
}

bool FileFlow::setOverrides(const QStringList& overrides)
{
    return mayLeave() && openWith(overrides);
}

/// The same main file with these overrides; what is unsaved was asked about.
bool FileFlow::openWith(const QStringList& overrides)
{
    if (!told(m_document.open(QStringList{m_document.filePath()} + overrides, Document::Beside::Leave, m_document.choices())))
        return false;
    Q_EMIT opened();
    return true;
}

bool FileFlow::followFolder(const QString& added)
{
    QStringList overrides;
    for (const DocumentFile& file : m_document.files())
        if (file.role == compose::FileRole::Override && !Document::removedWhole(file))
            overrides << file.path;
    m_document.letRemovedGo();
    return setOverrides(added.isEmpty() ? overrides : overrides + QStringList{added});
}

bool FileFlow::addNewOverride(const QStringList& overrides, const QString& path)
{
    if (!mayLeave()) // before anything is written
        return false;
    const auto made = std::make_shared<Result<void>>();
    const auto work = [made, path, text = "# Merged over " + m_document.displayName().toStdString() + ".\nservices: {}\n"](const GoOn&) {
        if (placeOf(path).kind == DiskPlace::Kind::Absent)
            *made = text::writeFileAtomically(pathOf(path), text);
    };
    if (!told(waitFor(m_window, tr("Saving…"), work) ? *made : tl::unexpected(Document::givenUp())))
        return false;
    return openWith(overrides + QStringList{path});
}

bool FileFlow::openByDialog()
{
    const QString path = m_dialogs.openFile(m_window, m_settings.lastFolder());
    return !path.isEmpty() && open(path);
}

bool FileFlow::openSample(const QString& resource, const QString& name)
{
    if (!mayLeave())
        return false;
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(Error{ErrorCode::NotFound, tr("This sample is not part of the program: %1").arg(name).toStdString(), {}, {}, {}, {}});
        return false;
    }
    m_document.setText(name, file.readAll().toStdString());
    Q_EMIT opened();
    return true;
}

bool FileFlow::save()
{
    if (m_document.filePath().isEmpty())
        return saveAs();
    auto onConflict = Document::OnConflict::Refuse;
    const auto changed = m_document.changedOnDisk();
    if (!changed)
        return told(tl::unexpected(changed.error()));
    if (!changed->isEmpty()) {
        switch (m_dialogs.askConflict(m_window, *changed)) {
        case Dialogs::Conflict::Cancel:
            return false;
        case Dialogs::Conflict::SaveAs:
            return saveAs();
        case Dialogs::Conflict::Overwrite:
            onConflict = Document::OnConflict::Overwrite;
            break;
        }
    }
    if (!told(m_document.save(onConflict)))
        return false;
    Q_EMIT saved();
    return true;
}

bool FileFlow::saveAs()
{
    QString suggestion = m_document.filePath();
    if (suggestion.isEmpty())
        suggestion = QDir(m_settings.lastFolder()).filePath(QStringLiteral("compose.yaml"));
    const QString path = m_dialogs.saveFile(m_window, suggestion);
    if (path.isEmpty() || !told(m_document.saveAs(path)))
        return false;
    m_settings.addRecentFile(m_document.filePath());
    m_settings.setLastFolder(QFileInfo(m_document.filePath()).absolutePath());
    Q_EMIT saved();
    return true;
}

bool FileFlow::close()
{
    if (!mayLeave())
        return false;
    m_document.close();
    Q_EMIT closed();
    return true;
}

bool FileFlow::mayLeave()
{
    if (!m_document.modified())
        return true;
    switch (m_dialogs.askUnsaved(m_window, m_document.displayName())) {
    case Dialogs::Unsaved::Save:
        return save();
    case Dialogs::Unsaved::Discard:
        return true;
    case Dialogs::Unsaved::Cancel:
        break;
    }
    return false;
}

QStringList FileFlow::filesOf(const QMimeData& data)
{
    QStringList paths;
    const auto urls = data.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace hullwright::ui
