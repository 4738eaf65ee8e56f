// Where a limit is written: in `deploy.resources.limits` where the service has that, else as a key of the service. The reference refuses a
// service key beside a `deploy.resources.limits` that does not say the same.
#pragma once

#include "core/rules/fix_help.h"

#include <string>

namespace hullwright::rules {

/// A limit under its two names, with the value in the type that each place wants (memory is a string in both, cpus a string in deploy).
struct LimitKeys {
    const char* service; ///< mem_limit
    const char* deploy;  ///< memory
};

/// What is proposed for the service's image; null where nothing is.
[[nodiscard]] const knowledge::ImageLimits* proposedLimits(const compose::Service* service);
/// A first proposal, and the reason for it: how sure it is follows from the image.
[[nodiscard]] grants::Basis basisOf(const compose::Service& service, const knowledge::ImageLimits& limits);

/// A limit that may be too low for what the file does not show is the user's to decide.
[[nodiscard]] FixKind kindFor(const grants::LimitNeeds& needs);

[[nodiscard]] std::optional<Operations> setLimit(const ServiceEdit& edit, const compose::Stack& stack, const std::string& service, const LimitKeys& keys, const yaml::Value& forService, const yaml::Value& forDeploy);

} // namespace hullwright::rules
