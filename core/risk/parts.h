// What the score knows of each service by itself. Finding it out is most of what an assessment costs, so it is kept for a service object that stays the same.
#pragma once

#include "core/compose/stack.h"
#include "core/grants/grants.h"
#include "core/grants/roles.h"
#include "core/risk/edge.h"
#include "core/risk/facts.h"
#include "core/risk/score.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::risk {

/// Which of a service's variables give a secret away.
struct ExposedVariables {
    const compose::Variable* literal = nullptr; ///< the first that holds a secret in the text
    const compose::Variable* guessed = nullptr; ///< the first that sets the service's own password to one that everybody tries
};

/// Points into its service, which it keeps.
struct Part {
    std::shared_ptr<const compose::Service> service;
    Facts facts;
    std::vector<grants::Grant> mounts;
    ExposedVariables variables;
    std::optional<grants::EngineAddress> engine;
    std::optional<Assumption> user; ///< whom it is taken to run as, or is pinned to, where it does not say
    bool userPinned = false;
    PodSecurity podSecurity = PodSecurity::Baseline;
    std::vector<Edge> edges; ///< those that no other service has a say in; nodes are numbered as the first service's of a graph
};

/// A volume whose driver shows something of the host: mounts of it depend on it.
struct HostVolume {
    std::string key, boundPath, device;
    friend bool operator==(const HostVolume&, const HostVolume&) = default;
};

struct Parts {
    Pins pins;
    std::vector<HostVolume> volumes;
    std::vector<std::shared_ptr<const Part>> services; ///< sorted by name

    /// Null where no service has the name.
    [[nodiscard]] std::shared_ptr<const Part> find(std::string_view service) const;
};

/// Of all services of a stack. What `previous`, where given, knows of the same object is taken over.
[[nodiscard]] std::shared_ptr<const Parts> partsOf(const compose::Stack& stack, const Pins& pins, const Parts* previous = nullptr);

/// What makes up a part; edges.cpp, edges_deploy.cpp, assumptions.cpp.
void addServiceEdges(Part& part, const compose::Stack& stack);
void addDeployEdges(Part& part);
void findUser(Part& part, const Pins& pins);

} // namespace hullwright::risk
