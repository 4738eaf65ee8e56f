#include "core/analysis/fix_set.h"

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <utility>

namespace hullwright::analysis {

namespace {

constexpr std::size_t kTries = 1200;      ///< of a small stack
constexpr std::size_t kFewestTries = 150; ///< of a large one, where each takes milliseconds

/// What makes a fix the same one behind others.
std::string keyOf(const rules::Finding& finding)
{
    return std::string(finding.rule->id) + '\n' + finding.service + '\n' + finding.subject;
}

/// One edit behind others. What comes of it is worked out again when it is needed: hundreds of sets wait at a time, and a project's analysis is as large as the project.
struct Step {
    std::shared_ptr<const Step> before; ///< none: the project as it is
    compose::Patches patches;
    std::size_t depth = 0;
};

/// A project behind some fixes.
struct State {
    std::shared_ptr<const Step> step;
    std::vector<SetFix> fixes;
    std::set<std::string> keys;
};

class Search {
public:
    Search(const AnalysisPtr& start, const std::function<bool()>& goOn) : m_start(start), m_goOn(goOn), m_left(std::max(kFewestTries, kTries / (1 + start->project.stack->services.size() / 50))) {}

    std::optional<FixSet> run(std::size_t most)
    {
        std::vector<State> level{State{}};
        for (std::size_t size = 1; size <= most && !level.empty(); ++size) {
            std::vector<State> next;
            for (const State& state : level) {
                if (!expand(state, next))
                    return std::nullopt;
            }
            if (m_best)
                return FixSet{std::move(m_best->fixes), m_after};
            level = std::move(next);
        }
        return std::nullopt;
    }

private:
    /// Tries every fix on the way. False where the tries are used up.
    bool expand(const State& state, std::vector<State>& next)
    {
        const AnalysisPtr before = behind(state.step.get());
        if (!before)
            return true;
        const Analysis& now = *before;
        std::set<std::string_view> services{std::string_view()};
        for (const risk::PathStep& step : now.assessment.stack.path)
            services.insert(step.service);
        const auto context = fixContext(now);
        const compose::Sharing sharing(now.files());
        for (const rules::Finding& finding : now.findings.all) {
            if (finding.moot != nullptr || !services.contains(finding.service))
                continue;
            std::set<std::string> keys = state.keys;
            if (!keys.insert(keyOf(finding)).second || !m_seen.insert(keys).second)
                continue;
            const auto ways = rules::ownFixes(finding, context, sharing);
            if (ways.empty())
                continue;
            if (m_left-- == 0 || (m_goOn && !m_goOn()))
                return false;
            consider(state, before, {finding, ways.front()}, std::move(keys), next);
        }
        return true;
    }

    void consider(const State& state, const AnalysisPtr& before, SetFix fix, std::set<std::string> keys, std::vector<State>& next)
    {
        compose::ProjectEditor editor(before->files());
        if (!editor.apply(fix.fix.operations))
            return;
        const auto after = update(before, editor.patches());
        if (!after || (*after)->assessment.stack.value > before->assessment.stack.value)
            return;
        State made{std::make_shared<const Step>(Step{state.step, editor.patches(), state.step ? state.step->depth + 1 : 0}), state.fixes, std::move(keys)};
        made.fixes.push_back(std::move(fix));
        const risk::Score& score = (*after)->assessment.stack;
        if (score.band >= m_start->assessment.stack.band) {
            next.push_back(std::move(made));
        } else if (!m_best || score.value < m_after->assessment.stack.value) {
            m_best = std::move(made);
            m_after = *after;
        }
    }

    /// The project behind a step. Those that follow each other share what is before them, so that one a depth is kept.
    AnalysisPtr behind(const Step* step)
    {
        if (step == nullptr)
            return m_start;
        if (m_made.size() > step->depth && m_made[step->depth].first == step)
            return m_made[step->depth].second;
        const AnalysisPtr before = behind(step->before.get());
        const auto after = before ? update(before, step->patches) : Result<AnalysisPtr>(nullptr);
        m_made.resize(std::max(m_made.size(), step->depth + 1));
        return (m_made[step->depth] = {step, after ? *after : nullptr}).second;
    }

    AnalysisPtr m_start;
    const std::function<bool()>& m_goOn;
    std::size_t m_left;
    std::set<std::set<std::string>> m_seen; ///< sets, in whatever order their fixes are made
    std::optional<State> m_best;
    AnalysisPtr m_after; ///< the project behind it
    std::vector<std::pair<const Step*, AnalysisPtr>> m_made; ///< by depth
};

} // namespace

std::optional<FixSet> smallestFixSet(const AnalysisPtr& analysis, std::size_t most, const std::function<bool()>& goOn)
{
    if (!analysis || analysis->assessment.stack.band == risk::Band::Low)
        return std::nullopt;
    return Search(analysis, goOn).run(most);
}

} // namespace hullwright::analysis
