#include "ui/models/copy_job.h"

#include <QtConcurrentRun>

namespace hullwright::ui {

CopyJob::CopyJob(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int done) { Q_EMIT progressed(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0)
            Q_EMIT finished(m_watcher.result());
    });
}

CopyJob::~CopyJob()
{
    m_watcher.cancel();
}

void CopyJob::start(const analysis::AnalysisPtr& before, const std::vector<harden::CopyItem>& items, const std::vector<std::string>& to)
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run([before, items, to](QPromise<harden::CopyPlan>& promise) {
        promise.addResult(harden::planCopy(before, items, to, [&promise](std::size_t done, std::size_t all) {
            promise.setProgressRange(0, static_cast<int>(all));
            promise.setProgressValue(static_cast<int>(done));
            return !promise.isCanceled();
        }));
    }));
}

} // namespace hullwright::ui
