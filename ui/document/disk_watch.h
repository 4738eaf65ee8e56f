// Tells that something happens to files. The system is asked to watch on a thread of its own: a disk of another machine may not answer.
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

#include <memory>
#include <mutex>
#include <optional>

class QFileSystemWatcher;
class QThread;

namespace hullwright::ui {

class DiskWatchWorker;

class DiskWatch : public QObject {
    Q_OBJECT
public:
    explicit DiskWatch(QObject* parent = nullptr);
    ~DiskWatch() override;

    /// From now on these files where they are there, and the folders that they lie in, in the place of those before.
    void follow(const QSet<QString>& paths);

Q_SIGNALS:
    /// Something happened, or may have before a file was watched.
    void changed();

private:
    QThread* m_thread;
    DiskWatchWorker* m_worker;
};

/// The part of it that lives in the thread, and goes with that.
class DiskWatchWorker : public QObject {
    Q_OBJECT
public:
    DiskWatchWorker();
    ~DiskWatchWorker() override;

    /// From another thread; only what was wanted last is looked at.
    void want(const QSet<QString>& paths);

Q_SIGNALS:
    void changed();

private:
    void take();

    std::unique_ptr<QFileSystemWatcher> m_files;
    std::mutex m_guard;
    std::optional<QSet<QString>> m_wanted;
};

} // namespace hullwright::ui
