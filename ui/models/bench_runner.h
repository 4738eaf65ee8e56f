// Runs a command of the user's under a seccomp profile beside the window, and hands over what it writes and what is refused to it, a few times a second.
#pragma once

#include "core/seccomp/bench.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QThread;

namespace hullwright::ui {

/// A refused call; those that are alike in all that a decision about them could rest on are one.
struct Refusal {
    std::size_t number = 0;     ///< counted from 0 in one run
    seccomp::RefusedCall call;  ///< the first
    quint64 count = 0;          ///< of all so far
    quint64 processes = 0;      ///< that made it
};

class BenchRunner : public QObject {
    Q_OBJECT
public:
    struct Task {
        seccomp::Profile resolved; ///< without conditions
        std::vector<std::string> command;
        std::string folder;
        seccomp::BenchMode mode = seccomp::BenchMode::Enforce;
    };
    explicit BenchRunner(QObject* parent = nullptr);
    ~BenchRunner() override; ///< ends what runs

    /// Only while nothing runs.
    void start(Task task);
    /// Kills the command and all that came of it; ended() comes once that is done.
    void stop();
    [[nodiscard]] bool running() const { return m_thread != nullptr; }
    /// Of the last run; only once it has ended.
    [[nodiscard]] const Result<seccomp::BenchResult>& result() const;
    [[nodiscard]] bool stopped() const { return m_stopped; } ///< the last run did not end by itself

Q_SIGNALS:
    /// New refusals, and those that came again.
    void refused(const std::vector<hullwright::ui::Refusal>& news);
    /// Whole lines; `lost` came too fast to be kept and stand before them.
    void written(const QStringList& lines, quint64 lost);
    void ended(); ///< result() says how

private:
    struct Shared;
    void tell();
    void finish();

    std::shared_ptr<Shared> m_shared;
    QThread* m_thread = nullptr;
    QTimer m_telling;
    QByteArray m_begun; ///< of a line whose end has not come
    bool m_stopped = false;
};

} // namespace hullwright::ui
