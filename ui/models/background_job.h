// Works something out beside the window, which stays usable: one thing at a time, the last that was asked for.
//
//     BackgroundJob<harden::Plan> m_job;
//     m_job.onFinished([this](const harden::Plan& plan) { show(plan); });
//     m_job.start([before, choice](const GoOn& goOn) { return harden::plan(before, choice, goOn); });
#pragma once

#include "ui/document/workers.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <cstddef>
#include <functional>
#include <utility>

namespace hullwright::ui {

/// Tells how far the work is; false asks it to end.
using GoOn = std::function<bool(std::size_t done, std::size_t all)>;

/// What it tells, it tells in the window's thread, and no more once it is gone.
template <class Result>
class BackgroundJob {
public:
    /// Runs in another thread: what it reads is immutable, or its own.
    using Work = std::function<Result(const GoOn& goOn)>;

    BackgroundJob()
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, &m_watcher, [this](int done) {
            if (m_progressed)
                m_progressed(done, m_watcher.progressMaximum());
        });
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] {
            if (m_finished && !m_watcher.isCanceled() && m_watcher.future().resultCount() > 0)
                m_finished(m_watcher.result());
        });
    }
    BackgroundJob(const BackgroundJob&) = delete;
    BackgroundJob& operator=(const BackgroundJob&) = delete;
    ~BackgroundJob() { m_watcher.cancel(); }

    /// Told a few times a second: how much is done, of how much.
    void onProgress(std::function<void(int done, int all)> progressed) { m_progressed = std::move(progressed); }
    void onFinished(std::function<void(const Result&)> finished) { m_finished = std::move(finished); }

    /// Begins; what is still being worked out is given up, and never told.
    void start(Work work)
    {
        m_watcher.cancel();
        m_watcher.setFuture(QtConcurrent::run(&workers(), [work = std::move(work)](QPromise<Result>& promise) {
            promise.addResult(work([&promise](std::size_t done, std::size_t all) {
                promise.setProgressRange(0, static_cast<int>(all));
                promise.setProgressValue(static_cast<int>(done));
                return !promise.isCanceled();
            }));
        }));
    }
    void stop() { m_watcher.cancel(); }
    [[nodiscard]] bool running() const { return m_watcher.isRunning(); }

private:
    QFutureWatcher<Result> m_watcher;
    std::function<void(int, int)> m_progressed;
    std::function<void(const Result&)> m_finished;
};

} // namespace hullwright::ui
