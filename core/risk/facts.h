// What the score needs to know of a service, read off its settings once.
#pragma once

#include "core/compose/stack.h"
#include "core/knowledge/capabilities.h"
#include "core/risk/score.h"
#include "core/seccomp/strength.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::risk {

enum class RunsAs : std::uint8_t {
    Root,    ///< written, or pinned
    Other,   ///< written, pinned, or known of the image
    Unknown, ///< the image decides, and is root or not known; taken for root
};
/// What the file says about a user: "0", "root" and "0:5" are root. Empty: Unknown.
[[nodiscard]] RunsAs runsAs(std::string_view user);

template <class T>
[[nodiscard]] bool isTrue(const compose::Setting<T>& setting)
{
    return setting && setting->value;
}

struct Facts {
    const compose::Service* service = nullptr;
    RunsAs user = RunsAs::Unknown;
    bool noNewPrivileges = false;
    bool privileged = false;
    bool sandboxed = false;     ///< a runtime with a kernel of its own
    bool remapped = false;      ///< root inside is nobody on the host (pinned)
    bool rootlessEngine = false; ///< whoever commands the engine commands a user, not the host (pinned)
    bool hostNetwork = false;
    bool provider = false;      ///< no container, but a program that Docker Compose runs on the host
    knowledge::CapabilityMask capabilities = 0; ///< the bounding set
    std::optional<seccomp::Strength::Kind> ownSeccomp; ///< of the profile that it names; nothing where there is none that could be read
    int layers = 0;             ///< L: what stands between the program and the kernel, may be negative

    [[nodiscard]] bool root() const { return user != RunsAs::Other; }
    [[nodiscard]] bool has(int capabilityBit) const { return ((capabilities >> capabilityBit) & 1U) != 0; }
};

[[nodiscard]] Facts factsOf(const compose::Service& service, const Pins& pins);

[[nodiscard]] bool sandboxedRuntime(std::string_view runtime);

enum class ImagePin : std::uint8_t { None, Tag, Digest };
/// `latest` pins nothing, like no tag.
[[nodiscard]] ImagePin imagePin(std::string_view image);

} // namespace hullwright::risk
