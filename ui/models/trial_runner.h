// Runs the commands of a trial one after the other, beside the window, and sees to it that what was started is taken down.
#pragma once

#include "core/harden/trial.h"

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace hullwright::ui {

class TrialRunner : public QObject {
    Q_OBJECT
public:
    explicit TrialRunner(QObject* parent = nullptr);
    ~TrialRunner() override;

    enum class Phase {
        Idle,     ///< nothing of ours runs
        Clearing, ///< what an earlier trial of this name left is taken down
        Starting,
        Running,  ///< the log is followed
        Stopping,
    };
    Q_ENUM(Phase)

    /// Only while Idle. `folder` holds the Compose file; it has to stay until Idle again.
    void start(const harden::TrialCommands& commands, const QString& folder);
    /// Takes it down; phase() is Idle once that is done.
    void stop();
    /// Whoever owned this goes: it is taken down by a process of its own, and the folder removed.
    void abandon();
    [[nodiscard]] Phase phase() const { return m_phase; }
    /// The start ended with an error; what it said was among the lines.
    [[nodiscard]] bool startFailed() const { return m_startFailed; }
    void setStateInterval(int milliseconds) { m_asking.setInterval(milliseconds); }

Q_SIGNALS:
    void phaseChanged(hullwright::ui::TrialRunner::Phase phase);
    /// What the engine and the services wrote.
    void written(const QStringList& lines);
    /// What the engine says of each container.
    void statesTold(const QStringList& lines);

private:
    void enter(Phase phase);
    void run(const std::vector<std::string>& command);
    void onFinished(int status);
    void read();
    void askStates();

    harden::TrialCommands m_commands;
    QString m_folder;
    QProcess m_process; ///< of the phase
    QProcess m_states;
    QTimer m_asking, m_patience;
    QByteArray m_begun; ///< of a line whose end has not come
    Phase m_phase = Phase::Idle;
    bool m_startFailed = false;
};

} // namespace hullwright::ui
