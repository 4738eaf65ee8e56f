// What libseccomp makes of a profile, and what engines would swallow of it in silence: worked out beside the window, since three machines take their time.
#pragma once

#include "core/seccomp/warnings.h"
#include "ui/panels/seccomp_source.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace hullwright::ui {

/// What came of it.
struct SeccompBuilt {
    int instructions = -1; ///< none: it can't be built
    QString failure;
    std::vector<seccomp::Warning> warnings;
    QStringList miscompiled; ///< calls whose filter isn't what their rules mean, where an equal form is known

    /// The warnings as a person reads them, each once.
    [[nodiscard]] QStringList remarks() const;
};

class SeccompBuild : public QObject {
    Q_OBJECT
public:
    explicit SeccompBuild(QObject* parent = nullptr);

    /// Forgets what was built, and builds `resolved`, which `source` comes to, where there is a filter at all.
    void start(const SeccompSource& source, const seccomp::Profile& resolved);
    /// Nothing while it is being built.
    [[nodiscard]] const std::optional<SeccompBuilt>& built() const { return m_built; }

Q_SIGNALS:
    void finished();

private:
    QFutureWatcher<SeccompBuilt> m_building;
    std::optional<SeccompBuilt> m_built;
};

} // namespace hullwright::ui
