#include "ui/document/watcher.h"

#include "core/text/file.h"
#include "ui/document/paths.h"
#include "ui/document/workers.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace hullwright::ui {

namespace {

constexpr std::chrono::milliseconds kDiskPause{200};
constexpr int kFollowPause = 50; ///< after the first paint, and once for everything that a change brings

QByteArray contentOf(const Result<std::string>& bytes)
{
    return bytes ? QCryptographicHash::hash(QByteArrayView(bytes->data(), static_cast<qsizetype>(bytes->size())), QCryptographicHash::Sha256) : QByteArray("unreadable");
}

/// As it was read when the project was; what has not been read yet is news once it is.
QByteArray contentOf(const SideLook& look)
{
    return look.state == SideLook::State::Absent ? QByteArray() : contentOf(look.text);
}

/// As it is on disk now.
QByteArray contentOf(const QString& path)
{
    return QFileInfo::exists(path) ? contentOf(text::readFile(pathOf(path))) : QByteArray();
}

} // namespace

Watcher::Watcher(Document& document, QObject* parent) : QObject(parent), m_document(document)
{
    m_follow.setSingleShot(true);
    m_follow.setInterval(kFollowPause);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kDiskPause);
    connect(&m_follow, &QTimer::timeout, this, &Watcher::follow);
    connect(&m_pause, &QTimer::timeout, this, &Watcher::look);
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] { takeIn(m_looking.result()); });
    connect(&m_files, &DiskWatch::changed, &m_pause, qOverload<>(&QTimer::start));
    const auto later = [this] { m_follow.start(); };
    connect(&document, &Document::textReplaced, this, [this] {
        m_beside.clear();
        m_doubted.clear();
        m_offered.clear();
        ++m_project;
        m_left = m_document.overrideAtOpening(); // what stands there when it is opened was decided then; a later one is news
        m_follow.start();
    });
    connect(&document, &Document::analysisChanged, this, later);
    connect(&document, &Document::sideChanged, this, later);
    connect(&document, &Document::stateChanged, this, [this] {
        m_follow.start(); // a save may have given it another place
        if (m_waiting && !m_document.modified())
            m_pause.start(); // undone: nothing unsaved is at stake any more
    });
    if (document.isOpen())
        m_left = document.overrideAtOpening();
    later();
}

void Watcher::setPause(std::chrono::milliseconds pause)
{
    m_pause.setInterval(pause);
}

void Watcher::follow()
{
    QSet<QString> wanted;
    const auto want = [&wanted](const QString& path) {
        if (!path.isEmpty())
            wanted << path;
    };
    for (const DocumentFile& file : m_document.files())
        want(file.path);
    const auto sides = m_document.sides();
    for (const SideFile& side : sides)
        want(side.path);
    QMap<QString, QByteArray> beside;
    const QStringList read = m_document.readBeside();
    for (const QString& path : read) {
        want(path);
        const auto known = m_beside.constFind(path);
        beside.insert(path, known != m_beside.constEnd() ? *known : contentOf(m_document.sideLook(path)));
    }
    m_beside = beside;
    m_files.follow(wanted);
}

/// A program that is writing in place leaves nothing, or no file, for a moment: such a state is believed when it is seen twice.
bool Watcher::doubtful(const DiskChange& change)
{
    if (change.kind != DiskChange::Kind::Gone && !change.bytes.empty()) {
        m_doubted.remove(change.path);
        return false;
    }
    if (m_doubted.contains(change.path))
        return false;
    m_doubted << change.path;
    m_pause.start();
    return true;
}

QStringList Watcher::changedBeside(const QMap<QString, QByteArray>& now)
{
    QStringList names;
    for (auto file = m_beside.begin(); file != m_beside.end(); ++file) {
        const QByteArray content = now.value(file.key(), *file);
        if (content == *file)
            continue;
        *file = content;
        names << QDir(m_document.projectFolder()).relativeFilePath(file.key());
    }
    return names;
}

void Watcher::leave()
{
    m_left = std::exchange(m_offered, QString());
}

void Watcher::resume(const QString& left, const QString& offered)
{
    m_left = left;
    m_offered = offered;
}

void Watcher::tellBeside(QString beside)
{
    if (beside.isEmpty())
        m_left.clear(); // one that comes back is news
    const auto& files = m_document.files();
    if (beside == m_left || std::any_of(files.begin(), files.end(), [&beside](const DocumentFile& file) { return file.path == beside; }))
        beside.clear();
    if (std::exchange(m_offered, beside) != beside)
        Q_EMIT appeared(beside);
}

/// Reads what stands on disk beside the window: a disk of another machine may not answer.
void Watcher::look()
{
    if (QApplication::activeModalWidget() || m_document.onDisk() || m_looking.isRunning()) { // a dialog shows what stands here now
        m_pause.start();
        return;
    }
    m_looking.setFuture(QtConcurrent::run(&workers(), [files = m_document.lookAtDisk(), lying = m_document.lookForOverride(), beside = m_beside.keys(), project = m_project] {
        Seen seen;
        seen.project = project;
        seen.files = files();
        seen.lying = lying();
        for (const QString& path : beside)
            seen.beside.insert(path, contentOf(path));
        return seen;
    }));
}

void Watcher::takeIn(const Seen& seen)
{
    if (seen.project != m_project) // another one was opened meanwhile
        return;
    if (QApplication::activeModalWidget() || m_document.onDisk()) {
        m_pause.start();
        return;
    }
    std::vector<DiskChange> taken;
    std::vector<DiskChange> waiting;
    QStringList names;
    for (DiskChange& change : m_document.diskChanges(seen.files)) {
        if (doubtful(change))
            continue;
        const bool free = change.kind == DiskChange::Kind::Changed || change.kind == DiskChange::Kind::Back;
        if (change.kind == DiskChange::Kind::Changed)
            names << change.name;
        (free ? taken : waiting).push_back(std::move(change));
    }
    if (!taken.empty())
        if (const auto done = m_document.takeFromDisk(taken); !done)
            Q_EMIT failed(done.error());
    if (const QStringList beside = changedBeside(seen.beside); !beside.isEmpty()) {
        m_document.readBesideAnew();
        names << beside;
    }
    if (!names.isEmpty())
        Q_EMIT reloaded(names);
    m_waiting = !waiting.empty();
    Q_EMIT pending(waiting);
    tellBeside(seen.lying);
    m_follow.start(); // a file that was replaced is another one to the system
}

} // namespace hullwright::ui
