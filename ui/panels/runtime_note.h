// What a runtime changes for a service: what its filter, its profile, the host's network and devices mean under it.
#pragma once

#include <QString>
#include <QStringList>

namespace hullwright::ui {

/// A few sentences; for a name that is not known, that it is not. An empty name is the engine's own.
[[nodiscard]] QStringList runtimeNotes(const QString& runtime);

} // namespace hullwright::ui
