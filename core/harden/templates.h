// Sets of settings for kinds of services, such as a database: a made-up source for harden::planCopy.
#pragma once

#include "core/harden/copy.h"
#include "core/text/message.h"

#include <string_view>
#include <vector>

namespace hullwright::harden {

struct SettingsTemplate {
    const char* id; ///< "database"
    text::Text name, about;
    std::vector<CopyItem> items; ///< in the order in which one reads them
};

/// In the order in which they are offered.
[[nodiscard]] const std::vector<SettingsTemplate>& settingsTemplates();

/// True where a service writes the setting already, so that a template would put another value in its place. Options of a list are only added.
[[nodiscard]] bool replaces(const analysis::Analysis& analysis, std::string_view service, const CopyItem& item);

} // namespace hullwright::harden
