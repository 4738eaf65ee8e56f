// What a service holds beyond its own image: mounts (its own and those it takes over), capabilities, hooks. Rules and the score both read it.
#pragma once

#include "core/compose/stack.h"
#include "core/knowledge/capabilities.h"
#include "core/knowledge/paths.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hullwright::grants {

/// A mount that a service has, written there or taken over by volumes_from.
struct Grant {
    const compose::Mount* mount = nullptr;
    const compose::Origin* origin = nullptr; ///< of the setting that gives it to this service
    bool readOnly = false;                   ///< taken over with :ro
    std::shared_ptr<const knowledge::PathVerdict> verdict; ///< of the host's path; None for volumes without one, tmpfs and images
};

/// Finds what services have mounted, and judges each path of the host once.
class MountJudge {
public:
    explicit MountJudge(const compose::Stack& stack) : m_stack(&stack) {}
    [[nodiscard]] std::vector<Grant> mountsOf(const compose::Service& service);

private:
    [[nodiscard]] std::shared_ptr<const knowledge::PathVerdict> judge(const compose::Mount& mount);

    const compose::Stack* m_stack;
    std::unordered_map<std::string, std::shared_ptr<const knowledge::PathVerdict>> m_verdicts;
};

/// What of the project's own folder a mount shows.
enum class ProjectPart : std::uint8_t {
    None,  ///< a subfolder, or something else
    Whole, ///< `.`: the Compose file, .env and .git are in it
    Above, ///< `..`: other projects as well
};
[[nodiscard]] ProjectPart projectPart(const compose::Mount& mount);

/// Capabilities that let root be root of its own files and change users, and no more: with only these, capabilities count as dropped.
[[nodiscard]] knowledge::CapabilityMask ordinaryCapabilities();
/// The capabilities that root in the service holds.
[[nodiscard]] knowledge::CapabilityMask boundingSet(const compose::Service& service);
[[nodiscard]] bool holds(const compose::Service& service, std::string_view canonicalName);
/// The `cap_add` entry that gives a capability (itself, or ALL); nullptr where none does.
[[nodiscard]] const compose::Origin* originOfCapability(const compose::Service& service, std::string_view canonicalName);

/// The setting by which a lifecycle hook runs privileged; nullptr where there is none.
[[nodiscard]] const compose::Value* privilegedHook(const compose::Service& service);
/// The setting by which one runs as root; nullptr where there is none.
[[nodiscard]] const compose::Value* rootHook(const compose::Service& service);

} // namespace hullwright::grants
