// What a service may ask of the kernel beside files: its capabilities and its kinds of sockets, each rule with its reason.
#pragma once

#include "core/apparmor/profile.h"
#include "core/knowledge/capabilities.h"

namespace hullwright::apparmor {

/// The capabilities that can do anything for the service: its bounding set, or less where it isn't root and can't become root.
[[nodiscard]] knowledge::CapabilityMask usableCapabilities(const compose::Service& service);

void addCapabilities(const compose::Service& service, Profile& profile);
void addNetworks(const compose::Service& service, const compose::Stack& stack, Profile& profile);

} // namespace hullwright::apparmor
