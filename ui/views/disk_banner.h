// Says in the message strip what other programs did to the project's files, and asks there where something unsaved is at stake.
#pragma once

#include "ui/document/watcher.h"

#include <QObject>

#include <vector>

class QAction;

namespace hullwright::ui {

class MessageStrip;

class DiskBanner : public QObject {
    Q_OBJECT
public:
    DiskBanner(Document& document, MessageStrip& strip, QObject* parent);

    /// What is asked and was answered, to go on in another window over the same document.
    struct State {
        std::vector<DiskChange> clashes;
        QString offered, left;
        bool clashShown = false;
    };
    [[nodiscard]] State state() const;
    void resume(const State& state);
    [[nodiscard]] Watcher& watcher() { return m_watcher; }

Q_SIGNALS:
    /// A sentence that needs no answer.
    void told(const QString& sentence);
    /// The set of files is to change: this override joins it, or those that are removed leave it.
    void addWanted(const QString& path);
    void leaveOutWanted();
    void failed(const hullwright::Error& error);

private:
    void show(const std::vector<DiskChange>& changes);
    void showClashes(const std::vector<DiskChange>& clashes);
    void showGone(const std::vector<DiskChange>& gone);
    void showNew(const QString& path);
    void ask(); ///< about the clashes
    void reload();
    void keep();

    Document& m_document;
    MessageStrip& m_strip;
    Watcher m_watcher;
    QAction *m_reload, *m_keep, *m_add, *m_leave, *m_leaveOut;
    QString m_new; ///< the override that is offered
    std::vector<DiskChange> m_clashes; ///< as they were asked about
};

} // namespace hullwright::ui
