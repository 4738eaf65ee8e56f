// Notices that another program changed a file of the open project, and takes over what costs nobody anything.
#pragma once

#include "ui/document/disk_watch.h"
#include "ui/document/document.h"

#include <QFutureWatcher>
#include <QMap>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace hullwright::ui {

/// Watches all that the project is made of. Content decides, never time:
/// our own saves, and a file that was only touched, are no news.
class Watcher : public QObject {
    Q_OBJECT
public:
    explicit Watcher(Document& document, QObject* parent = nullptr);

    /// How long it waits after the last sign of a change, so that a file is read once it is whole.
    void setPause(std::chrono::milliseconds pause);
    /// The user does not want the override that appeared: it is not told again while it is there.
    void leave();
    /// The override that is not told of, and the one that was told of: another watcher of the same document goes on with both.
    [[nodiscard]] const QString& left() const { return m_left; }
    [[nodiscard]] const QString& offered() const { return m_offered; }
    void resume(const QString& left, const QString& offered);

Q_SIGNALS:
    /// These were taken over, since nothing unsaved stood here.
    void reloaded(const QStringList& names);
    /// Everything that waits for an answer: changed under unsaved text, or gone. Empty once nothing does.
    void pending(const std::vector<hullwright::ui::DiskChange>& changes);
    /// An override came to lie beside the project that `docker compose` would read and the project does not; empty once there is none any more.
    void appeared(const QString& path);
    void failed(const hullwright::Error& error);

private:
    void follow(); ///< watches what the project is made of now
    /// What stands on disk.
    struct Seen {
        int project = 0;
        Document::DiskLook files;
        QMap<QString, QByteArray> beside;
        QString lying; ///< the override that lies beside the project
    };
    void look();
    void takeIn(const Seen& seen);
    [[nodiscard]] bool doubtful(const DiskChange& change);
    [[nodiscard]] QStringList changedBeside(const QMap<QString, QByteArray>& now);
    void tellBeside(QString beside);

    Document& m_document;
    DiskWatch m_files;
    QTimer m_follow, m_pause;
    QFutureWatcher<Seen> m_looking;
    int m_project = 0; ///< counts what was opened
    QMap<QString, QByteArray> m_beside; ///< what stood in the files that the project was loaded with; empty where there was none
    QSet<QString> m_doubted;            ///< seen empty or gone: a program may be in the middle of writing
    QString m_left;                     ///< the override that the project is without on purpose: there when it was opened, or not wanted since
    QString m_offered;
    bool m_waiting = false;             ///< the last look found what needs an answer
};

} // namespace hullwright::ui
