// What the schema table says about a key, as text for tooltips.
#pragma once

#include "core/compose/schema_lookup.h"

#include <QString>
#include <QStringList>

namespace hullwright::ui {

/// Sentences about the key that a path ends in, or about the list that an item stands in; none where the table knows nothing.
[[nodiscard]] QStringList keyHelp(const yaml::Path& path);
/// The same of a key by itself.
[[nodiscard]] QStringList keyHelp(const compose::Key& key);

} // namespace hullwright::ui
