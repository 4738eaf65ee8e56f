// Unsaved texts kept outside of the user's files, so that a crash costs seconds of work and not hours.
#pragma once

#include "ui/document/document.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QLockFile>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace hullwright::ui {

/// What a journal holds: the project, and each text of it that was not saved.
struct Recovered {
    struct Text {
        QString path;              ///< empty for a text without a file
        std::string text;
        std::optional<std::string> saved; ///< as it was opened or saved last; none where there was no file
    };
    QString name; ///< of the main file, as it was shown
    QDateTime when;
    QStringList files; ///< the main file and its overrides; empty for a text without a file
    QStringList environmentFiles, profiles;
    std::vector<Text> texts;
};

[[nodiscard]] QByteArray journalOf(const Recovered& recovered);
/// Nothing where the bytes are no journal of this version.
[[nodiscard]] std::optional<Recovered> readJournal(const QByteArray& bytes);

/// Keeps one document's unsaved texts in a file of the folder, a moment after each edit, written beside the window. It goes with a save, with the
/// last undo and with the document itself: what is left in the folder was never answered for. Nobody but the user may read it.
class RecoveryJournal : public QObject {
    Q_OBJECT
public:
    /// A child of the document, so that it lives exactly as long, whatever shows it.
    RecoveryJournal(Document& document, QString folder);
    ~RecoveryJournal() override;

    void setPause(std::chrono::milliseconds pause);
    /// Writes now, and waits until it is on disk.
    void writeNow();
    [[nodiscard]] QString path() const { return m_path; }

private:
    void onChange();
    void write();
    void remove();
    [[nodiscard]] bool lock();
    [[nodiscard]] Recovered snapshot() const;

    Document& m_document;
    QString m_folder, m_path;
    std::unique_ptr<QLockFile> m_lock; ///< says to other instances that somebody still works here
    QFutureWatcher<void> m_writing;
    QTimer m_pause;
    bool m_again = false; ///< something changed while it was being written
    bool m_written = false;
};

/// A journal that a program left behind; held, so that another instance doesn't offer it as well.
class Orphan {
public:
    /// All of the folder whose program is gone. Those of running programs are left alone.
    [[nodiscard]] static std::vector<std::unique_ptr<Orphan>> in(const QString& folder);

    [[nodiscard]] const Recovered& content() const { return m_content; }
    [[nodiscard]] const QString& path() const { return m_path; }
    /// Once it was restored or is not wanted.
    void discard();

private:
    Orphan(QString path, std::unique_ptr<QLockFile> lock, Recovered content) : m_path(std::move(path)), m_lock(std::move(lock)), m_content(std::move(content)) {}

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    Recovered m_content;
};

} // namespace hullwright::ui
