// What the catalogue knows of a service's image, as the Image panel lists it beside what is pinned: what it needs, and where it writes.
#pragma once

#include "core/grants/service_image.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace hullwright::ui {

/// Entries that are known, and how sure that is; no confidence where nothing is known.
struct KnownEntries {
    QStringList entries;
    std::optional<knowledge::Confidence> confidence;
};
/// Capabilities that it needs to start.
[[nodiscard]] KnownEntries knownNeeds(const compose::Service& service);
/// Folders that want a tmpfs.
[[nodiscard]] KnownEntries knownWrites(const compose::Service& service);
/// Folders that the image declares as volumes.
[[nodiscard]] KnownEntries knownVolumes(const compose::Service& service);

[[nodiscard]] QStringList textsOf(const std::vector<std::string>& texts);

} // namespace hullwright::ui
