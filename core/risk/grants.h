// What a service holds beyond its own image: mounts (its own and those it takes over), hooks, the role of a socket proxy.
#pragma once

#include "core/compose/stack.h"
#include "core/knowledge/paths.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hullwright::risk {

/// A mount that a service has, written there or taken over by volumes_from.
struct Grant {
    const compose::Mount* mount = nullptr;
    const compose::Origin* origin = nullptr; ///< of the setting that gives it to this service
    bool readOnly = false;                   ///< taken over with :ro
    const knowledge::PathVerdict* verdict = nullptr; ///< of the host's path; None for volumes without one, tmpfs and images
};

/// Finds what services have mounted, and judges each path of the host once.
class MountJudge {
public:
    explicit MountJudge(const compose::Stack& stack) : m_stack(&stack) {}
    [[nodiscard]] std::vector<Grant> mountsOf(const compose::Service& service);

private:
    [[nodiscard]] const knowledge::PathVerdict* judge(const compose::Mount& mount);

    const compose::Stack* m_stack;
    std::unordered_map<std::string, knowledge::PathVerdict> m_verdicts;
};

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
