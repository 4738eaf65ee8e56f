// The profiles of a service's own, as files and as the options that name them.
#pragma once

#include "core/analysis/analysis.h"
#include "core/harden/plan.h"
#include "core/seccomp/profile.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hullwright::harden {

/// What Compose accepts as a service's name; it becomes a file name here, so nothing else may pass.
[[nodiscard]] bool safeName(std::string_view name);

struct OwnProfile {
    PlannedFile file;
    std::string option; ///< of security_opt
};
/// Docker's default, resolved for what a service is granted. Most services are granted the same, and making a profile and seeing that it compiles takes longer
/// than all else of a step: each is made once.
class SeccompProfiles {
public:
    [[nodiscard]] Result<OwnProfile> of(const compose::Service& service);

private:
    std::vector<std::pair<seccomp::Target, Result<std::string>>> m_known; ///< few: the text, or why it does not compile
};
/// What Compose says of the service, as a profile.
[[nodiscard]] Result<OwnProfile> appArmorProfile(const compose::Service& service, const compose::Stack& stack);

} // namespace hullwright::harden
