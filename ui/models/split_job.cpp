#include "ui/models/split_job.h"

#include <QtConcurrentRun>

namespace hullwright::ui {

SplitJob::SplitJob(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0)
            Q_EMIT finished(m_watcher.result());
    });
}

void SplitJob::start(const analysis::AnalysisPtr& before, const std::string& network, const std::vector<harden::Segment>& segments)
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run([before, network, segments] { return harden::planSplit(before, network, segments); }));
}

} // namespace hullwright::ui
