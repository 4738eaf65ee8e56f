// HostConfig of an inspected container: what the host lets it do and have, as keys of its service.
#pragma once

#include "core/containers/project_draft.h"

#include <functional>
#include <string>

namespace hullwright::containers {

/// Another container that this one shares something with, by its name or id, as Compose says it: "service:web" or "container:web".
using Partner = std::function<std::string(const std::string& reference)>;

/// Everything but networks, ports and mounts. What is set and has no counterpart is told in `left`, each setting by its name; settings that nobody knows as well.
void carryHost(const yaml::Value& host, const Partner& partner, ServiceDraft& service, std::vector<Error>& left);

} // namespace hullwright::containers
