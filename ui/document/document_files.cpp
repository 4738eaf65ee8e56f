// How a document's files are read, and where they go when they are saved.
#include "core/compose/project_files.h"
#include "core/text/file.h"
#include "ui/document/document.h"
#include "ui/document/paths.h"
#include "ui/document/reading.h"

#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QSet>

#include <algorithm>

namespace hullwright::ui {

namespace {

compose::FileRole roleAt(qsizetype index)
{
    return index == 0 ? compose::FileRole::Main : compose::FileRole::Override;
}

/// The files that opening these means.
QStringList withOverride(const QStringList& paths)
{
    if (paths.size() != 1)
        return paths;
    const auto more = compose::overrideBeside(pathOf(QFileInfo(paths.front()).absoluteFilePath()));
    return more ? paths + QStringList{QFile::decodeName(QByteArray::fromStdString(more->string()))} : paths;
}

/// Files beside the project as they stand in the window win over those on disk.
compose::FileReader withSides(compose::FileReader reader, const std::map<QString, SideFile>& sides)
{
    if (sides.empty())
        return reader;
    std::map<std::filesystem::path, std::optional<std::string>> texts;
    for (const auto& [key, side] : sides)
        texts.emplace(pathOf(side.path).lexically_normal(), side.text);
    return [reader = std::move(reader), texts = std::move(texts)](const std::filesystem::path& path) -> Result<std::string> {
        const auto found = texts.find(path.lexically_normal());
        if (found == texts.end())
            return reader(path);
        if (found->second)
            return *found->second;
        return tl::unexpected(Error{ErrorCode::NotFound, "There is no such file", {}, path.string(), {}, {}});
    };
}

/// Reads the disk each time, as far as the user lets it.
compose::FileReader diskReader(const QString& path, const LoadChoices& choices)
{
    std::vector<std::filesystem::path> asked = choices.environmentFiles;
    asked.insert(asked.end(), choices.readable.begin(), choices.readable.end());
    return compose::projectReader(pathOf(QFileInfo(path).absolutePath()), std::move(asked));
}

/// The override that `docker compose` would read with a main file if it was started in its folder; empty for none.
QString overrideWith(const QString& main, const compose::FileReader& reader)
{
    compose::LoadOptions options;
    options.projectDirectory = pathOf(QFileInfo(main).absolutePath());
    options.homeDirectory = pathOf(QDir::homePath()).string();
    options.readFile = reader; // the folder's own variables may name other files
    const auto found = compose::folderFiles(options.projectDirectory, options);
    const bool usual = found && found->files.size() == 2 && textOf(found->files.front()) == main;
    return usual ? textOf(found->files.back()) : QString();
}

bool hasOverride(const std::vector<DocumentFile>& files)
{
    return std::any_of(files.begin(), files.end(), [](const DocumentFile& file) { return file.role == compose::FileRole::Override && !Document::removedWhole(file); });
}

/// The named files, and what lies beside a single one where that is looked for.
Result<std::vector<DocumentFile>> readFiles(const QStringList& paths, Document::Beside beside)
{
    std::vector<DocumentFile> files;
    const QStringList all = beside == Document::Beside::Look ? withOverride(paths) : paths;
    QSet<QString> seen; // links followed: two copies of one file would be saved over each other
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QFileInfo info(all[i]);
        const QString real = info.canonicalFilePath();
        if (!real.isEmpty() && seen.contains(real))
            continue;
        seen.insert(real);
        auto bytes = text::readFile(pathOf(info.absoluteFilePath()));
        if (!bytes)
            return tl::unexpected(std::move(bytes.error()));
        const QString name = i == 0 ? info.fileName() : QFileInfo(all.front()).absoluteDir().relativeFilePath(info.absoluteFilePath());
        files.push_back({info.absoluteFilePath(), name, *bytes, *bytes, roleAt(static_cast<qsizetype>(files.size())), DiskState(*bytes)});
    }
    return files;
}

} // namespace

Document::Ground Document::groundFor(const QString& path, const LoadChoices& choices) const
{
    const bool same = !path.isEmpty() && path == filePath();
    return {path, choices, same ? m_pins : risk::Pins(), {}, diskFor(path, choices)}; // what was pinned is of that project
}

std::shared_ptr<DiskTexts> Document::diskFor(const QString& path, const LoadChoices& choices)
{
    return path.isEmpty() ? nullptr : std::make_shared<DiskTexts>(diskReader(path, choices), pathOf(QFileInfo(path).absolutePath()));
}

analysis::Settings Document::settingsOf(const Ground& ground, std::shared_ptr<RefusedFiles>& refused) const
{
    analysis::Settings settings;
    settings.load.projectDirectory = pathOf(ground.path.isEmpty() ? QDir::currentPath() : QFileInfo(ground.path).absolutePath());
    settings.load.homeDirectory = pathOf(QDir::homePath()).string();
    settings.pins = ground.pins;
    settings.load.profiles = ground.choices.profiles;
    settings.load.environmentFiles = ground.choices.environmentFiles;
    for (const auto& [reference, fetched] : ground.choices.fetched)
        settings.load.fetched.emplace(reference, fetched.folder);
    if (ground.choices.ownEnvironment) {
        const auto environment = QProcessEnvironment::systemEnvironment();
        const QStringList names = environment.keys();
        for (const QString& name : names)
            settings.load.environment[name.toStdString()] = environment.value(name).toStdString();
    }
    for (const auto& [name, value] : ground.choices.environment)
        settings.load.environment[name] = value;
    if (const QDate today = m_today ? m_today() : QDate(); today.isValid())
        settings.today = text::Date{today.year(), today.month(), today.day()};
    if (!ground.disk)
        return settings;
    // Plans and scores are worked out beside the window, with the same reader.
    refused = std::make_shared<RefusedFiles>();
    settings.load.readFile = [reader = withSides(ground.disk->fileReader(), ground.sides), refused](const std::filesystem::path& file) {
        auto text = reader(file);
        const std::scoped_lock lock(refused->guard);
        refused->asked.insert(file.lexically_normal());
        if (!text && text.error().code == ErrorCode::Unreadable)
            refused->paths.insert(file.lexically_normal());
        return text;
    };
    return settings;
}

Result<void> Document::runOnDisk(const QString& sentence, const std::function<void()>& work)
{
    if (m_onDisk) // a window that waits takes no input, so that this is no user's wish
        return tl::unexpected(Error{ErrorCode::Refused, tr("Files are still being read or written").toStdString(), tr("Try again once that is done.").toStdString(), {}, {}, {}});
    if (!m_runner) {
        work();
        return {};
    }
    m_onDisk = true;
    const bool done = m_runner(sentence, work);
    m_onDisk = false;
    if (done)
        return {};
    return tl::unexpected(givenUp());
}

Error Document::givenUp()
{
    return {ErrorCode::Refused, tr("It was given up before the disk answered").toStdString(), tr("Is it on another machine that does not answer? Where a file was to be written, look whether it was.").toStdString(), {}, {}, {}};
}

Document::Real Document::realOf(const QString& path)
{
    return {placeOf(path).real, placeOf(QFileInfo(path).absolutePath()).real};
}

bool Document::isAt(const DiskPlace& place) const
{
    return !filePath().isEmpty() && (place.path == filePath() || place.real == m_real.file || place.real == m_real.folder);
}

std::vector<Document::Standing> Document::standing() const
{
    std::vector<Standing> result;
    for (const DocumentFile& file : m_files)
        if (file.modified() && !file.path.isEmpty())
            result.push_back({file.path, file.name, file.disk});
    for (const auto& [key, side] : m_sides)
        if (side.modified())
            result.push_back({side.path, QFileInfo(side.path).fileName(), side.disk, side.saved.has_value()});
    return result;
}

Result<QString> Document::changedOnDisk()
{
    const auto name = std::make_shared<QString>();
    const auto work = [name, standing = standing()] {
        const auto changed = std::find_if(standing.begin(), standing.end(), [](const Standing& each) { return each.existed ? each.disk.differs(each.path) : QFileInfo::exists(each.path); });
        if (changed != standing.end())
            *name = changed->name;
    };
    if (auto done = runOnDisk(tr("Looking at the files…"), work); !done)
        return tl::unexpected(std::move(done.error()));
    return *name;
}

Result<void> Document::open(const QString& path)
{
    return open(QStringList{path});
}

Result<void> Document::open(const QStringList& paths, Beside beside, const LoadChoices& choices)
{
    if (paths.isEmpty())
        return refusal();
    const auto loaded = std::make_shared<Loaded>(Loaded{{}, groundFor(QFileInfo(paths.front()).absoluteFilePath(), choices), nullptr, {}});
    const auto read = std::make_shared<Result<void>>();
    const auto work = [loaded, read, paths, beside, settings = settingsOf(loaded->ground, loaded->refused)] {
        auto files = readFiles(paths, beside);
        if (!files) {
            *read = tl::unexpected(std::move(files.error()));
            return;
        }
        loaded->files = std::move(*files);
        loaded->real = realOf(loaded->files.front().path);
        loaded->beside = hasOverride(loaded->files) ? QString() : overrideWith(loaded->files.front().path, diskReader(loaded->ground.path, loaded->ground.choices));
        loaded->analysis = analysis::analyse(inputsOf(loaded->files), settings);
    };
    if (auto done = runOnDisk(tr("Opening %1…").arg(QFileInfo(paths.front()).fileName()), work); !done)
        return done;
    if (*read)
        replaceBy(std::move(*loaded));
    return *read;
}

Result<void> Document::writeAll(const std::vector<DiskWrite>& files, std::size_t& done)
{
    for (const DiskWrite& file : files) {
        if (file.text) {
            QDir().mkpath(QFileInfo(file.path).absolutePath());
            if (file.ownerOnly) // an atomic write keeps the permissions of a file that is there
                (void)QFile(file.path).open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
            if (auto written = text::writeFileAtomically(pathOf(file.path), *file.text); !written)
                return written;
        } else if (!file.disk.differs(file.path)) {
            QFile::remove(file.path);
        }
        ++done;
    }
    return {};
}

void Document::noteSaved(const DiskWrite& written)
{
    for (DocumentFile& file : m_files) {
        if (file.path != written.path || !written.text)
            continue;
        file.saved = *written.text;
        file.disk = DiskState(*written.text);
        file.gone = false;
    }
    if (m_disk && written.text)
        m_disk->put(pathOf(written.path), *written.text);
    else if (m_disk)
        m_disk->forget(pathOf(written.path));
    for (auto& [key, side] : m_sides) {
        if (side.path != written.path)
            continue;
        side.saved = written.text;
        side.disk = written.text ? DiskState(*written.text) : DiskState();
    }
}

Result<void> Document::saveTo(const std::vector<DiskWrite>& files)
{
    struct Outcome {
        std::size_t done = 0;
        Result<void> result;
    };
    const auto outcome = std::make_shared<Outcome>();
    // One that was given up may still be writing: the older text must not be the last.
    const auto work = [outcome, files, guard = m_writing] {
        const std::scoped_lock lock(*guard);
        outcome->result = writeAll(files, outcome->done);
    };
    if (auto done = runOnDisk(tr("Saving…"), work); !done)
        return done;
    for (std::size_t i = 0; i < outcome->done; ++i)
        noteSaved(files[i]);
    return outcome->result;
}

Result<void> Document::save(OnConflict onConflict)
{
    if (filePath().isEmpty())
        return tl::unexpected(Error{ErrorCode::InvalidArgument, tr("This text has no file yet").toStdString(), tr("Choose one with Save As.").toStdString(), {}, {}, {}});
    if (onConflict == OnConflict::Refuse) {
        const auto changed = changedOnDisk();
        if (!changed)
            return tl::unexpected(changed.error());
        if (!changed->isEmpty())
            return tl::unexpected(Error{ErrorCode::Refused, tr("%1 was changed by another program since it was opened").arg(*changed).toStdString(),
                                        tr("Save under another name, or overwrite it.").toStdString(), filePath().toStdString(), {}, {}});
    }
    std::vector<DiskWrite> files;
    for (const DocumentFile& file : m_files)
        if (file.modified())
            files.push_back({file.path, file.text});
    const auto sides = sidesToSave();
    files.insert(files.end(), sides.begin(), sides.end());
    if (auto saved = saveTo(files); !saved)
        return saved;
    for (auto& [key, side] : m_sides)
        if (!side.text)
            side.saved.reset(); // somebody else's file stands there now
    noteClean();
    return {};
}

Result<void> Document::saveAs(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!isOpen())
        return refusal();
    const bool first = filePath().isEmpty();
    if (first)
        moveSides(projectFolder(), QFileInfo(absolute).absolutePath());
    if (auto written = saveTo({{absolute, m_files.front().text}}); !written)
        return written;
    DocumentFile& main = m_files.front();
    const bool moved = first || QFileInfo(main.path).absolutePath() != QFileInfo(absolute).absolutePath();
    const std::string text = main.text;
    main.path = absolute;
    main.name = QFileInfo(absolute).fileName();
    if (moved)
        takeDisk(diskFor(absolute, m_choices));
    noteSaved({absolute, text});
    const auto real = std::make_shared<Real>();
    m_real = runOnDisk(tr("Saving…"), [real, absolute] { *real = realOf(absolute); }) ? *real : Real();
    // A text that had no file yet brings along what belongs to it; a copy of a file doesn't.
    if (auto written = first ? saveTo(sidesToSave()) : Result<void>(); !written) {
        Q_EMIT stateChanged();
        return written;
    }
    const bool others = std::any_of(m_files.begin(), m_files.end(), [](const DocumentFile& file) { return file.modified(); })
        || std::any_of(m_sides.begin(), m_sides.end(), [](const auto& side) { return side.second.modified(); });
    if (!others)
        m_undo.setClean();
    if (moved && m_analysis && m_state == DocumentState::Good) {
        settle();
        // Relative paths are told from the file's folder.
        if (auto result = analysis::analyse(inputs(), settings()))
            adopt(std::move(*result));
    }
    Q_EMIT stateChanged();
    return {};
}

std::function<QString()> Document::lookForOverride() const
{
    if (filePath().isEmpty() || hasOverride(m_files))
        return [] { return QString(); };
    return [main = filePath(), reader = withSides(diskReader(filePath(), m_choices), m_sides)] { return overrideWith(main, reader); };
}

compose::FileReader Document::reader() const
{
    return m_disk ? withSides(m_disk->fileReader(), m_sides) : compose::FileReader();
}

QStringList Document::unread() const
{
    QStringList paths;
    if (!m_refused)
        return paths;
    const std::scoped_lock lock(m_refused->guard);
    for (const auto& path : m_refused->paths)
        if (m_disk && m_disk->look(path).regular)
            paths << textOf(path);
    return paths;
}

QStringList Document::unfetched() const
{
    QStringList references;
    for (const std::string& reference : m_analysis ? m_analysis->project.unfetched : std::vector<std::string>())
        references << QString::fromStdString(reference);
    return references;
}

bool Document::isFetched(std::size_t file) const
{
    const std::filesystem::path path = pathOf(filePath(file));
    return std::any_of(m_choices.fetched.begin(), m_choices.fetched.end(), [&path](const auto& each) {
        const auto below = path.lexically_relative(each.second.folder);
        return !below.empty() && *below.begin() != "..";
    });
}

Result<void> Document::mayChange(const compose::Patches& patches) const
{
    const auto copy = std::find_if(patches.begin(), patches.end(), [this](const compose::FilePatch& each) { return isFetched(each.file); });
    if (copy == patches.end())
        return {};
    return tl::unexpected(Error{ErrorCode::Refused, tr("%1 was fetched from another host and can't be changed here").arg(displayName(copy->file)).toStdString(),
                                tr("Change it where it is kept, or write your own values in a file of the project.").toStdString(), {}, {}, {}});
}

} // namespace hullwright::ui
