#include "core/analysis/fix_set.h"

#include <algorithm>
#include <set>
#include <string>

namespace hullwright::analysis {

namespace {

constexpr std::size_t kTries = 1200;      ///< of a small stack
constexpr std::size_t kFewestTries = 150; ///< of a large one, where each takes milliseconds

/// What makes a fix the same one behind others.
std::string keyOf(const rules::Finding& finding)
{
    return std::string(finding.rule->id) + '\n' + finding.service + '\n' + finding.subject;
}

/// A project behind some fixes.
struct State {
    AnalysisPtr analysis;
    std::vector<SetFix> fixes;
    std::set<std::string> keys;
};

class Search {
public:
    Search(const AnalysisPtr& start, const std::function<bool()>& goOn) : m_start(start), m_goOn(goOn), m_left(std::max(kFewestTries, kTries / (1 + start->project.stack->services.size() / 50))) {}

    std::optional<FixSet> run(std::size_t most)
    {
        std::vector<State> level{State{m_start, {}, {}}};
        for (std::size_t size = 1; size <= most && !level.empty(); ++size) {
            std::vector<State> next;
            for (const State& state : level) {
                if (!expand(state, next))
                    return std::nullopt;
            }
            if (m_best)
                return FixSet{std::move(m_best->fixes), m_best->analysis};
            level = std::move(next);
        }
        return std::nullopt;
    }

private:
    /// Tries every fix on the way. False where the tries are used up.
    bool expand(const State& state, std::vector<State>& next)
    {
        const Analysis& now = *state.analysis;
        std::set<std::string_view> services{std::string_view()};
        for (const risk::PathStep& step : now.assessment.stack.path)
            services.insert(step.service);
        const auto context = fixContext(now);
        for (const rules::Finding& finding : now.findings.all) {
            if (finding.moot != nullptr || !services.contains(finding.service))
                continue;
            std::set<std::string> keys = state.keys;
            if (!keys.insert(keyOf(finding)).second || !m_seen.insert(keys).second)
                continue;
            const auto ways = rules::ownFixes(finding, context);
            if (ways.empty())
                continue;
            if (m_left-- == 0 || (m_goOn && !m_goOn()))
                return false;
            consider(state, {finding, ways.front()}, std::move(keys), next);
        }
        return true;
    }

    void consider(const State& state, SetFix fix, std::set<std::string> keys, std::vector<State>& next)
    {
        compose::ProjectEditor editor(state.analysis->files());
        if (!editor.apply(fix.fix.operations))
            return;
        const auto after = update(state.analysis, editor.patches());
        if (!after || (*after)->assessment.stack.value > state.analysis->assessment.stack.value)
            return;
        State made{*after, state.fixes, std::move(keys)};
        made.fixes.push_back(std::move(fix));
        const risk::Score& score = (*after)->assessment.stack;
        if (score.band >= m_start->assessment.stack.band)
            next.push_back(std::move(made));
        else if (!m_best || score.value < m_best->analysis->assessment.stack.value)
            m_best = std::move(made);
    }

    AnalysisPtr m_start;
    const std::function<bool()>& m_goOn;
    std::size_t m_left;
    std::set<std::set<std::string>> m_seen; ///< sets, in whatever order their fixes are made
    std::optional<State> m_best;
};

} // namespace

std::optional<FixSet> smallestFixSet(const AnalysisPtr& analysis, std::size_t most, const std::function<bool()>& goOn)
{
    if (!analysis || analysis->assessment.stack.band == risk::Band::Low)
        return std::nullopt;
    return Search(analysis, goOn).run(most);
}

} // namespace hullwright::analysis
