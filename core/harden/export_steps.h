// The commands of an export's README: how to look first, try it beside what runs, take it over, and go back.
#pragma once

#include "core/harden/export_parts.h"

#include <string>

namespace hullwright::harden {

/// "## First look" to "## Go back". `plan` may be null.
[[nodiscard]] std::string exportSteps(const analysis::Analysis& exported, const ExportSet& set, const Plan* plan);

} // namespace hullwright::harden
