// What the user looks at: tree, panels, source and findings follow it and set it.
#pragma once

#include "core/yaml/tree.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace hullwright::ui {

class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const yaml::Path& path() const { return m_path; }
    /// The service that the path lies in; empty outside of services.
    [[nodiscard]] QString service() const;

    /// The services that are chosen together, in the file's order; empty unless there are two or more. The current one is among them.
    [[nodiscard]] const QStringList& several() const { return m_several; }
    /// Those that are chosen together now; fewer than two are none. A path that is selected elsewhere ends it.
    void chooseSeveral(const QStringList& services);

    /// Where exactly, for who knows it: a path may be written in several files. Of the analysis that was current when it was selected; not
    /// valid where only the path is known.
    [[nodiscard]] const yaml::Place& place() const { return m_place; }

    /// Sets the path; `source` is the view that asks, so that it does not answer its own signal.
    void select(const yaml::Path& path, const QObject* source = nullptr, const yaml::Place& place = {});

Q_SIGNALS:
    void changed(const hullwright::yaml::Path& path, const QObject* source);
    void severalChanged();

private:
    yaml::Path m_path;
    yaml::Place m_place;
    QStringList m_several;
};

} // namespace hullwright::ui
