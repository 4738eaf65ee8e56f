// As whom images run by what is pinned outside of their services: put into the services, so that whoever asks grants/service_image.h knows it.
#pragma once

#include "core/compose/load.h"
#include "core/risk/score.h"

#include <memory>

namespace hullwright::analysis {

/// Those in force for a project: the session's, else what a service itself pins (by its text, an anchor or extends), else the project's older place.
[[nodiscard]] risk::Pins pinsInForce(const risk::Pins& session, const compose::Project& project);

/// The stack with each service's model naming the user that is pinned for it elsewhere. A service that was so in `before`, and has not changed, is the
/// same object again: everything that is kept for it stays.
[[nodiscard]] std::shared_ptr<const compose::Stack> withImageUsers(const compose::Project& project, const risk::Pins& inForce, const compose::Project* before);

} // namespace hullwright::analysis
