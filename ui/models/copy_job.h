// Works out beside the window what copying settings to other services would change.
#pragma once

#include "core/harden/copy.h"

#include <QFutureWatcher>
#include <QObject>

namespace hullwright::ui {

class CopyJob : public QObject {
    Q_OBJECT
public:
    explicit CopyJob(QObject* parent = nullptr);
    ~CopyJob() override;

    /// Begins; what is still being worked out is given up.
    void start(const analysis::AnalysisPtr& before, const std::vector<harden::CopyItem>& items, const std::vector<std::string>& to);

Q_SIGNALS:
    /// Services looked at, of how many.
    void progressed(int done, int all);
    void finished(const hullwright::harden::CopyPlan& plan);

private:
    QFutureWatcher<harden::CopyPlan> m_watcher;
};

} // namespace hullwright::ui
