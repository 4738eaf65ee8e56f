// What the user looks at: tree, panels, source and findings follow it and set it.
#pragma once

#include "core/yaml/tree.h"

#include <QObject>
#include <QString>

namespace hullwright::ui {

class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const yaml::Path& path() const { return m_path; }
    /// The service that the path lies in; empty outside of services.
    [[nodiscard]] QString service() const;

    /// Sets the path; `source` is the view that asks, so that it does not answer its own signal.
    void select(const yaml::Path& path, const QObject* source = nullptr);

Q_SIGNALS:
    void changed(const hullwright::yaml::Path& path, const QObject* source);

private:
    yaml::Path m_path;
};

} // namespace hullwright::ui
