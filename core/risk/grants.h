// What a service holds beyond its own image: mounts (its own and those it takes over), hooks, the role of a socket proxy.
#pragma once

#include "core/compose/stack.h"
#include "core/knowledge/paths.h"

#include <string_view>
#include <vector>

namespace hullwright::risk {

/// A mount that a service has, written there or taken over by volumes_from.
struct Grant {
    const compose::Mount* mount = nullptr;
    const compose::Origin* origin = nullptr; ///< of the setting that gives it to this service
    bool readOnly = false;                   ///< taken over with :ro
};
[[nodiscard]] std::vector<Grant> mountsOf(const compose::Stack& stack, const compose::Service& service);

/// Judges a mount's source; None for volumes without a host path, tmpfs and images.
[[nodiscard]] knowledge::PathVerdict verdictOf(const compose::Stack& stack, const compose::Mount& mount);

/// The `cap_add` entry that gives a capability (itself, or ALL); nullptr where none does.
[[nodiscard]] const compose::Origin* originOfCapability(const compose::Service& service, std::string_view canonicalName);

/// A lifecycle hook that runs privileged; nullptr where there is none.
[[nodiscard]] const compose::Value* privilegedHook(const compose::Service& service);

/// An image that is made to stand between a container and the engine's socket.
[[nodiscard]] bool isSocketProxy(const compose::Service& service);
/// It lets calls through that change something.
[[nodiscard]] bool proxyLetsPost(const compose::Service& service);

/// True where a variable sets the password that this service itself asks for (POSTGRES_PASSWORD of a postgres image), as against one
/// that it uses elsewhere.
[[nodiscard]] bool setsOwnPassword(const compose::Service& service, std::string_view variable);

} // namespace hullwright::risk
