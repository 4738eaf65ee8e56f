// A project that is put together from containers, and its text.
#pragma once

#include "core/text/error.h"
#include "core/yaml/edit.h"

#include <string>
#include <string_view>
#include <vector>

namespace hullwright::containers {

/// A network of the engine's own that a container is on, with its settings there (aliases, addresses).
struct NetworkUse {
    std::string name;
    yaml::Value settings = yaml::Value::object();
};

struct ServiceDraft {
    std::string name;
    yaml::Value keys = yaml::Value::object(); ///< texts as Compose reads them: a dollar is `$$`
    std::vector<NetworkUse> networks;         ///< none: the project's own, or what network_mode says
};

struct ProjectDraft {
    std::vector<ServiceDraft> services;
    std::vector<std::string> volumes; ///< of the engine, by their names, each once
};

/// A project made of containers, and what of them Compose has nothing for: each with what to do instead as its hint.
struct Imported {
    std::string text;
    std::vector<Error> left;
};

/// A name for a service, of a container's name or an image's.
[[nodiscard]] std::string serviceName(std::string_view name);
/// Adds a volume of the engine, unless it is there.
void addVolume(ProjectDraft& project, const std::string& name);

/// The file: services with their keys in one order; volumes keep the names that they have in the engine, so that their data is found, and networks are those that are there. It is read back, and
/// compared with what was meant. Errors: Schema where docker compose would refuse it, with its reason; those of an edit.
[[nodiscard]] Result<std::string> textOf(const ProjectDraft& project);

} // namespace hullwright::containers
