#include "core/harden/kinds.h"

#include <algorithm>
#include <set>
#include <string>

namespace hullwright::harden {

std::vector<KindFix> helpfulKinds(const analysis::AnalysisPtr& analysis, const Progress& goOn)
{
    constexpr double kHelps = 0.05; // less is not seen
    std::set<std::string> rules;
    for (const risk::PathStep& step : analysis->assessment.stack.path)
        rules.insert(step.rule);
    std::vector<KindFix> kinds;
    std::size_t done = 0;
    for (const std::string& id : rules) {
        if (goOn && !goOn(done++, rules.size()))
            return {};
        const rules::Rule* const rule = rules::find(id);
        if (rule == nullptr)
            continue;
        Choice choice;
        choice.rules = {id};
        choice.way = 0;
        Plan plan = harden::plan(analysis, choice);
        if (plan.steps.size() > 1 && plan.after->assessment.stack.value < analysis->assessment.stack.value - kHelps)
            kinds.push_back({rule, std::move(plan)});
    }
    std::stable_sort(kinds.begin(), kinds.end(), [](const KindFix& a, const KindFix& b) { return a.plan.after->assessment.stack.value < b.plan.after->assessment.stack.value; });
    return kinds;
}

} // namespace hullwright::harden
