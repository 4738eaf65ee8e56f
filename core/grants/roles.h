// What a service is, judged by its image and variables: a socket proxy, a server with a password of its own, a store of data, a commander of an engine.
#pragma once

#include "core/compose/stack.h"

#include <optional>
#include <string_view>

namespace hullwright::grants {

/// An image that is made to stand between a container and the engine's socket.
[[nodiscard]] bool isSocketProxy(const compose::Service& service);
/// The setting by which a socket proxy lets calls through that change something; nullptr where it has none.
[[nodiscard]] const compose::Origin* letsPost(const compose::Service& service);

/// True where a variable sets the password that this service itself asks for (POSTGRES_PASSWORD of a postgres image), as against one
/// that it uses elsewhere.
[[nodiscard]] bool setsOwnPassword(const compose::Service& service, std::string_view variable);

/// A database, cache or message broker: something that keeps data and is meant for other services, not for people.
[[nodiscard]] bool keepsData(const compose::Service& service);

/// A network address of a container engine that a service is told to command (DOCKER_HOST=tcp://...).
struct EngineAddress {
    std::string_view host;
    bool tls = false; ///< the client shows a certificate
    const compose::Variable* variable = nullptr;
};
[[nodiscard]] std::optional<EngineAddress> engineAddress(const compose::Service& service);

} // namespace hullwright::grants
