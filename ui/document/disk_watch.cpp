#include "ui/document/disk_watch.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QThread>

#include <utility>

namespace hullwright::ui {

namespace {

constexpr unsigned long kLastWait = 200; ///< milliseconds

/// Editors and version control replace a file instead of writing into it: its folder is watched as well.
QSet<QString> watchable(const QSet<QString>& paths)
{
    QSet<QString> wanted;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (info.exists())
            wanted << path;
        if (QFileInfo(info.absolutePath()).isDir())
            wanted << info.absolutePath();
    }
    return wanted;
}

} // namespace

DiskWatch::DiskWatch(QObject* parent) : QObject(parent), m_thread(new QThread), m_worker(new DiskWatchWorker)
{
    m_thread->setObjectName(QStringLiteral("disk watch"));
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &DiskWatchWorker::changed, this, &DiskWatch::changed);
    m_thread->start();
}

DiskWatch::~DiskWatch()
{
    m_worker->disconnect(this);
    m_thread->quit();
    if (m_thread->wait(kLastWait))
        delete m_thread; // else a dead disk holds it: it stays behind, and ends by itself once the disk answers
}

void DiskWatch::follow(const QSet<QString>& paths)
{
    m_worker->want(paths);
}

DiskWatchWorker::DiskWatchWorker() = default;
DiskWatchWorker::~DiskWatchWorker() = default;

void DiskWatchWorker::want(const QSet<QString>& paths)
{
    const std::scoped_lock lock(m_guard);
    const bool asked = m_wanted.has_value();
    m_wanted = paths;
    if (!asked)
        QMetaObject::invokeMethod(this, &DiskWatchWorker::take, Qt::QueuedConnection);
}

void DiskWatchWorker::take()
{
    QSet<QString> paths;
    {
        const std::scoped_lock lock(m_guard);
        paths = std::exchange(m_wanted, std::nullopt).value_or(QSet<QString>());
    }
    if (!m_files) { // here, so that it is of this thread
        m_files = std::make_unique<QFileSystemWatcher>();
        connect(m_files.get(), &QFileSystemWatcher::fileChanged, this, &DiskWatchWorker::changed);
        connect(m_files.get(), &QFileSystemWatcher::directoryChanged, this, &DiskWatchWorker::changed);
    }
    const QSet<QString> wanted = watchable(paths);
    const QStringList watched = m_files->files() + m_files->directories();
    const QSet<QString> now(watched.begin(), watched.end());
    const QSet<QString> ended = now - wanted;
    const QSet<QString> begun = wanted - now;
    if (!ended.isEmpty())
        m_files->removePaths(ended.values());
    if (begun.isEmpty())
        return;
    m_files->addPaths(begun.values());
    Q_EMIT changed(); // what happened before they were watched
}

} // namespace hullwright::ui
