#include "core/harden/plan.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace hullwright::harden {

namespace {

/// Scores differ in the last bits only where nothing changed.
constexpr double kSameScore = 1e-6;
/// Settling one finding may bring up another that was moot before; a few rounds reach the end.
constexpr int kMaxRounds = 8;

using Key = std::tuple<std::string, std::string, std::string, std::string>;

Key keyOf(const rules::Finding& finding)
{
    return {finding.rule->id, finding.service, finding.path, finding.subject};
}

bool contains(const std::vector<std::string>& list, std::string_view value)
{
    return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
}

std::size_t errors(const analysis::Analysis& analysis)
{
    const auto& problems = analysis.project.stack->problems;
    return static_cast<std::size_t>(
        std::count_if(problems.begin(), problems.end(), [](const compose::Problem& problem) { return problem.severity == compose::Problem::Severity::Error; }));
}

/// The same finding in another analysis, with that one's places; nullptr where it is settled.
const rules::Finding* again(const analysis::Analysis& analysis, const rules::Finding& finding)
{
    const auto& all = analysis.findings.all;
    const auto found = std::find_if(all.begin(), all.end(), [&](const rules::Finding& other) { return keyOf(other) == keyOf(finding) && other.message.english() == finding.message.english(); });
    return found == all.end() ? nullptr : &*found;
}

class Planner {
public:
    Planner(analysis::AnalysisPtr before, const Choice& choice, const Progress& goOn) : m_choice(choice), m_goOn(goOn) { m_plan.after = std::move(before); }

    Plan run()
    {
        for (int round = 0; round < kMaxRounds && takeAll(); ++round) {
        }
        dropSettled();
        return std::move(m_plan);
    }

private:
    bool takeAll();
    bool take(const rules::Finding& earlier);
    [[nodiscard]] bool wanted(rules::FixKind kind) const { return m_choice.way || kind == rules::FixKind::Safe || (kind == rules::FixKind::Caution && m_choice.preset == Preset::Restricted); }
    void skip(const rules::Finding& finding, text::Text why, std::vector<std::string> arguments = {});
    void dropSettled();

    const Choice& m_choice;
    const Progress& m_goOn;
    Plan m_plan;
    std::set<Key> m_tried;
    std::vector<Key> m_skippedKeys;
};

void Planner::skip(const rules::Finding& finding, text::Text why, std::vector<std::string> arguments)
{
    m_plan.skipped.push_back({finding.rule->id, finding.service, {why, std::move(arguments)}});
    m_skippedKeys.push_back(keyOf(finding));
}

/// One pass over the findings as they are now; true where something was taken.
bool Planner::takeAll()
{
    bool took = false;
    const analysis::AnalysisPtr now = m_plan.after; // findings point into it
    std::size_t done = 0;
    for (const rules::Finding& finding : now->findings.all) {
        if (m_goOn && !m_goOn(done++, now->findings.all.size()))
            return false;
        const bool chosen = finding.counts() && contains(m_choice.services, finding.service) && contains(m_choice.rules, finding.rule->id);
        if (!chosen || !m_tried.insert(keyOf(finding)).second)
            continue;
        took = take(finding) || took;
    }
    return took;
}

bool Planner::take(const rules::Finding& earlier)
{
    const rules::Finding* const current = again(*m_plan.after, earlier);
    if (current == nullptr)
        return false; // an earlier step settled it too
    const rules::Finding& finding = *current;
    const auto ways = rules::ownFixes(finding, analysis::fixContext(*m_plan.after));
    const std::size_t chosen = m_choice.way.value_or(0);
    if (ways.size() <= chosen) {
        skip(finding, HULLWRIGHT_TR("harden", "No edit of this file settles it"));
        return false;
    }
    const rules::Fix& way = ways[chosen];
    if (!wanted(way.kind)) {
        skip(finding, way.kind == rules::FixKind::Guided ? HULLWRIGHT_TR("harden", "It needs a choice that only you can make")
                                                         : HULLWRIGHT_TR("harden", "It may break a program, and this preset takes only what does not"));
        return false;
    }
    const auto stranger = std::find_if(way.alsoChanges.begin(), way.alsoChanges.end(), [this](const std::string& service) { return !contains(m_choice.services, service); });
    if (stranger != way.alsoChanges.end()) {
        skip(finding, HULLWRIGHT_TR("harden", "It would change %1 as well, which takes from the same text"), {*stranger});
        return false;
    }
    compose::ProjectEditor editor(m_plan.after->files());
    if (const auto done = editor.apply(way.operations); !done) {
        skip(finding, HULLWRIGHT_TR("harden", "The edit can't be made safely here: %1"), {done.error().message});
        return false;
    }
    const auto after = analysis::update(m_plan.after, editor.patches());
    if (!after || errors(**after) > errors(*m_plan.after) || again(**after, finding) != nullptr) {
        skip(finding, HULLWRIGHT_TR("harden", "The edit would not settle it in this file"));
        return false;
    }
    const double score = (*after)->assessment.stack.value;
    if (score > m_plan.after->assessment.stack.value + kSameScore) {
        skip(finding, HULLWRIGHT_TR("harden", "It would raise the score"));
        return false;
    }
    m_plan.steps.push_back({finding.rule->id, finding.service, way.title, way.kind, score});
    m_plan.patches = compose::composed(std::move(m_plan.patches), editor.patches());
    m_plan.after = *after;
    return true;
}

/// What was skipped and then settled by another step is no longer of interest.
void Planner::dropSettled()
{
    std::set<Key> open;
    for (const rules::Finding& finding : m_plan.after->findings.all)
        open.insert(keyOf(finding));
    std::vector<Skipped> kept;
    for (std::size_t i = 0; i < m_plan.skipped.size(); ++i)
        if (open.count(m_skippedKeys[i]) != 0)
            kept.push_back(std::move(m_plan.skipped[i]));
    m_plan.skipped = std::move(kept);
}

} // namespace

std::optional<Preset> preset(std::string_view name)
{
    if (name == "baseline")
        return Preset::Baseline;
    if (name == "restricted")
        return Preset::Restricted;
    return std::nullopt;
}

Plan plan(const analysis::AnalysisPtr& before, const Choice& choice, const Progress& goOn)
{
    return Planner(before, choice, goOn).run();
}

} // namespace hullwright::harden
