// Tells a service that is made for docker stack deploy: a swarm leaves out keys that docker compose follows.
#pragma once

#include "core/compose/stack.h"

namespace hullwright::rules {

/// Its deploy section has keys that only a swarm reads: who writes them means to run docker stack deploy.
[[nodiscard]] bool isForSwarm(const compose::Service& service);

} // namespace hullwright::rules
