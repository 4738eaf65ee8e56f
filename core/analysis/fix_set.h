// The fewest fixes that together bring a stack into a lower band: one way in is rarely the only one, and a single fix then changes little.
#pragma once

#include "core/analysis/analysis.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace hullwright::analysis {

/// A fix of a set, as it is made behind those before it.
struct SetFix {
    rules::Finding finding;
    rules::Fix fix;
};

struct FixSet {
    std::vector<SetFix> fixes; ///< the fewest there are; of several sets the one with the lowest score
    AnalysisPtr after;         ///< the project with all of them
};

/// Every set that helps has a fix of some service on the way that the score stands for, and so on behind each fix: searched level by level, so that the first level
/// with a set has the smallest. Nothing in the lowest band, where none of up to `most` fixes is enough, and where that would take more than about a thousand tries (fewer
/// in large stacks: a second or two at most), or where `goOn` says no.
[[nodiscard]] std::optional<FixSet> smallestFixSet(const AnalysisPtr& analysis, std::size_t most = 3, const std::function<bool()>& goOn = {});

} // namespace hullwright::analysis
