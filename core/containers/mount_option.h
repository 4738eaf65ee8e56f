// `--mount` and `-v` of a command line, as entries of a service's volumes.
#pragma once

#include "core/containers/project_draft.h"

#include <string>
#include <utility>
#include <vector>

namespace hullwright::containers {

/// Adds `SOURCE:TARGET:OPTIONS` to the service, and its volume to the project; what Compose drops of its options is told in `left`.
void addShortMount(ProjectDraft& project, ServiceDraft& service, const std::string& value, std::vector<Error>& left);
using Settings = std::vector<std::pair<std::string, std::string>>;
/// NAME=VALUE pairs between commas, as Go reads a line of CSV: quotes keep a comma. A name alone has no value.
[[nodiscard]] Settings commaPairs(const std::string& value);
/// The same by the settings of `--mount` (`type=bind,source=...`): whole, or told in `left`.
void addLongMount(ProjectDraft& project, ServiceDraft& service, const Settings& settings, std::vector<Error>& left);

} // namespace hullwright::containers
