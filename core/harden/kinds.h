// What settles a weakness that many services share: where one of fifty equal ways in is closed, the others are still there, and no single fix lowers the score.
#pragma once

#include "core/harden/plan.h"

#include <vector>

namespace hullwright::harden {

/// All findings of one rule settled in the first of their ways.
struct KindFix {
    const rules::Rule* rule = nullptr;
    Plan plan; ///< two steps or more
};

/// Of the rules that are on the way the score stands for, those whose findings, all settled, lower it; the best first. Costs a plan a rule.
[[nodiscard]] std::vector<KindFix> helpfulKinds(const analysis::AnalysisPtr& analysis, const Progress& goOn = {});

} // namespace hullwright::harden
