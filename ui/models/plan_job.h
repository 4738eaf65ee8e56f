// Works out a hardening plan beside the window, which stays usable: hundreds of services take a while.
#pragma once

#include "core/harden/plan.h"

#include <QFutureWatcher>
#include <QObject>

namespace hullwright::ui {

class PlanJob : public QObject {
    Q_OBJECT
public:
    explicit PlanJob(QObject* parent = nullptr);
    ~PlanJob() override;

    /// Begins; a plan that is still being worked out is given up.
    void start(const analysis::AnalysisPtr& before, const harden::Choice& choice);
    void stop();
    [[nodiscard]] bool running() const { return m_watcher.isRunning(); }

Q_SIGNALS:
    /// Findings looked at, of how many. Told a few times a second.
    void progressed(int done, int all);
    void finished(const hullwright::harden::Plan& plan);

private:
    QFutureWatcher<harden::Plan> m_watcher;
};

} // namespace hullwright::ui
