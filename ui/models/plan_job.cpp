#include "ui/models/plan_job.h"

#include <QtConcurrentRun>

namespace hullwright::ui {

PlanJob::PlanJob(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0)
            Q_EMIT finished(m_watcher.result());
    });
}

PlanJob::~PlanJob()
{
    m_watcher.cancel();
}

void PlanJob::start(const analysis::AnalysisPtr& before, const harden::Choice& choice)
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run([before, choice](QPromise<harden::Plan>& promise) {
        auto plan = harden::plan(before, choice, [&promise](std::size_t done, std::size_t all) {
            promise.setProgressRange(0, static_cast<int>(all));
            promise.setProgressValue(static_cast<int>(done));
            return !promise.isCanceled();
        });
        promise.addResult(std::move(plan));
    }));
}

void PlanJob::stop()
{
    m_watcher.cancel();
}

} // namespace hullwright::ui
