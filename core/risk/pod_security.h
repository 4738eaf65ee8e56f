// Which level of Kubernetes' Pod Security Standards a service would meet.
#pragma once

#include "core/risk/facts.h"
#include "core/grants/grants.h"
#include "core/risk/score.h"

namespace hullwright::risk {

/// Host folders are judged by what they hold (a bind of project files is fine at baseline), unlike the standard, which refuses all of them there.
[[nodiscard]] PodSecurity podSecurityOf(const Facts& facts, const std::vector<grants::Grant>& mounts);

} // namespace hullwright::risk
