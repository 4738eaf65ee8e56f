// What only the user can decide, with what each way would do, and what the steps of a wave do to their services.

#include "core/harden/planner.h"

#include <unordered_map>

namespace hullwright::harden {

namespace {

/// Services times edits up to which each is made on a copy and judged by itself: a few tenths of a second.
constexpr std::size_t kJudgedAlone = 3000;

std::optional<double> scoreOf(const risk::Assessment& assessment, const std::string& service)
{
    const risk::ServiceScore* const own = assessment.service(service);
    return own != nullptr ? std::optional(own->score.value) : std::nullopt;
}

/// Of each service, to be looked up often.
using Scores = std::unordered_map<std::string, double>;

Scores scoresOf(const risk::Assessment& assessment)
{
    Scores scores;
    scores.reserve(assessment.services.size());
    for (const auto& [name, own] : assessment.services)
        scores.emplace(name, own.score.value);
    return scores;
}

std::optional<double> scoreIn(const Scores& scores, const std::string& service)
{
    const auto found = scores.find(service);
    return found == scores.end() ? std::nullopt : std::optional(found->second);
}

/// The assessment of files as they are while edits are tried on them.
risk::Assessment assessed(const compose::ProjectEditor& editor, const analysis::Analysis& before)
{
    const auto project = compose::load(editor.files(), before.settings.load, &before.project);
    return risk::assess(*project.stack, before.pins, &before.assessment);
}

OpenStep::Way wayOf(const rules::Fix& fix)
{
    return {fix.title, fix.kind, fix.basis, {}, {}};
}

} // namespace

void Planner::noteOpen(const Key& key, const Step& step, const std::vector<rules::Fix>& ways, std::optional<std::size_t> taken)
{
    OpenStep open{step, {}, taken};
    for (const rules::Fix& way : ways)
        open.ways.push_back(wayOf(way));
    m_open.insert_or_assign(key, std::move(open));
}

/// Those that are still open: their ways as they are in the plan's result.
void Planner::judgeOpen()
{
    const analysis::Analysis& after = *m_plan.after;
    if (m_open.empty())
        return;
    const compose::Sharing sharing(after.files());
    std::size_t tried = 0;
    std::set<Key> found;
    for (const rules::Finding& finding : after.findings.all) {
        const Key key = keyOf(finding);
        const auto open = m_open.find(key);
        if (open == m_open.end())
            continue;
        found.insert(key);
        // In large stacks the ways stay as they were found.
        if (open->second.taken || tried > kJudgedAlone || (m_goOn && !m_goOn(tried, tried + m_open.size())))
            continue;
        const auto ways = rules::ownFixes(finding, analysis::fixContext(after), sharing);
        if (ways.empty())
            continue;
        open->second.ways.clear();
        for (const rules::Fix& fix : ways) {
            OpenStep::Way way = wayOf(fix);
            compose::ProjectEditor editor(after.files());
            if ((tried += after.project.stack->services.size()) <= kJudgedAlone && editor.apply(fix.operations)) {
                const risk::Assessment then = assessed(editor, after);
                way.scoreAfter = then.stack.value;
                way.serviceAfter = scoreOf(then, finding.service);
            }
            open->second.ways.push_back(std::move(way));
        }
        open->second.step.serviceBefore = scoreOf(after.assessment, finding.service);
    }
    for (auto& [key, open] : m_open)
        if (open.taken || found.contains(key))
            m_plan.open.push_back(std::move(open));
}

/// As if they were made one after the other; in large stacks what the whole wave does.
void Planner::scoreServices(Wave& wave, const analysis::Analysis& after) const
{
    const analysis::Analysis& before = *m_plan.after;
    compose::ProjectEditor editor(before.files());
    const bool alone = wave.size() * before.project.stack->services.size() <= kJudgedAlone;
    const Scores first = scoresOf(before.assessment), all = scoresOf(after.assessment);
    Scores last = first;
    for (CandidatePtr& candidate : wave) {
        Step& step = candidate->step;
        if (alone && editor.apply(candidate->fix.operations)) {
            Scores now = scoresOf(assessed(editor, before));
            step.serviceBefore = scoreIn(last, step.service);
            step.serviceAfter = scoreIn(now, step.service);
            last = std::move(now);
        } else {
            step.serviceBefore = scoreIn(first, step.service);
            step.serviceAfter = scoreIn(all, step.service);
        }
    }
}

} // namespace hullwright::harden
