// Our icons by name, drawn sharp at every size and tinted from the palette at the moment they are painted.
#pragma once

#include <QIcon>
#include <QString>
#include <QStringList>

namespace hullwright::ui {

/// Registers the icon files of the library; Theme calls it. May be called more than once.
void loadIcons();
/// An icon of resources/icons. An unknown name gives an empty icon.
[[nodiscard]] QIcon icon(const QString& name);
/// Every name there is.
[[nodiscard]] QStringList iconNames();

} // namespace hullwright::ui
