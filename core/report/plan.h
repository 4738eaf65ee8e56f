// A hardening plan, told: as text for a terminal, and as `hullwright.plan/1`.
#pragma once

#include "core/harden/plan.h"

#include <string>

namespace hullwright::report {

/// Each step with its reason, how sure it is, what may break and how that looks in the log; then what is left alone.
[[nodiscard]] std::string planText(const analysis::Analysis& before, const harden::Plan& plan);
[[nodiscard]] std::string planJson(const analysis::Analysis& before, const harden::Plan& plan);

} // namespace hullwright::report
