// What we know about Linux capabilities, and which of them a container holds.
#pragma once

#include "core/text/message.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::knowledge {

/// How far a capability takes whoever holds it in an otherwise default container with a root process.
enum class Effect : std::uint8_t { Harmless, ContainerOnly, HostInformation, HostAvailability, HostIntegrity, HostTakeover };

struct Capability {
    std::string name;      ///< "NET_ADMIN", without CAP_
    int bit = 0;           ///< as in linux/capability.h
    bool dockerDefault = false; ///< one of Docker's 14
    Effect effect = Effect::ContainerOnly;
    text::Text allows;     ///< in plain words
    text::Text attack;     ///< in attacks
    text::Text dropping;   ///< what stops working without it
    std::string sinceKernel; ///< "2.2"
};

/// All of Linux 6.x, by bit.
[[nodiscard]] std::span<const Capability> capabilities();
/// Any spelling (`net_admin`, `CAP_NET_ADMIN`) to NET_ADMIN; "ALL" stays; nothing for a name the engine refuses.
[[nodiscard]] std::optional<std::string> canonicalCapability(std::string_view spelling);
[[nodiscard]] const Capability* capability(std::string_view canonicalName);

/// A set of capabilities by bit.
using CapabilityMask = std::uint64_t;
inline constexpr CapabilityMask kDockerDefault = 0x00000000a80425fbULL;
[[nodiscard]] CapabilityMask allCapabilities();
[[nodiscard]] constexpr CapabilityMask bit(const Capability& c) { return CapabilityMask{1} << c.bit; }

/// The bounding set the engine gives a container (moby daemon/pkg/oci/caps TweakCapabilities): privileged: all; ALL added: all
/// minus drops; ALL dropped: exactly the added; else default minus drops plus adds. Unknown names are left out.
[[nodiscard]] CapabilityMask boundingSet(const std::vector<std::string>& add, const std::vector<std::string>& drop, bool privileged);
/// Names in a mask, by bit.
[[nodiscard]] std::vector<std::string> names(CapabilityMask mask);

} // namespace hullwright::knowledge
