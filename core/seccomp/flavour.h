// Profile JSON for one kind of engine: what another would take and this one doesn't read is left out or said in its own words.
#pragma once

#include "core/seccomp/profile.h"

#include <optional>
#include <string>
#include <string_view>

namespace hullwright::seccomp {

enum class Flavour : std::uint8_t {
    Docker, ///< moby/profiles: comments, conditions on capabilities, machines and kernels, archMap
    Oci,    ///< the runtime specification, as runc and crun read it: no comments, no conditions, one list of architectures
    Podman, ///< containers/common: as Docker's, with the error in words too; it doesn't look at minKernel
};
/// docker, oci, podman; nullopt for another word.
[[nodiscard]] std::optional<Flavour> flavourOf(std::string_view word);

/// Conditions that the flavour has no words for are decided for `target`. What it writes is read back by parseProfile.
[[nodiscard]] std::string toJson(const Profile& profile, Flavour flavour, const Target& target);

} // namespace hullwright::seccomp
