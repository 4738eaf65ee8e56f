// Works out beside the window what splitting a network would change.
#pragma once

#include "core/harden/segments.h"

#include <QFutureWatcher>
#include <QObject>

namespace hullwright::ui {

class SplitJob : public QObject {
    Q_OBJECT
public:
    explicit SplitJob(QObject* parent = nullptr);

    /// Begins; what is still being worked out is given up.
    void start(const analysis::AnalysisPtr& before, const std::string& network, const std::vector<harden::Segment>& segments);

Q_SIGNALS:
    void finished(const hullwright::harden::SplitPlan& plan);

private:
    QFutureWatcher<harden::SplitPlan> m_watcher;
};

} // namespace hullwright::ui
