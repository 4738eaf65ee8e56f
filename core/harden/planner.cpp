#include "core/harden/planner.h"

#include "core/harden/batch.h"
#include "core/rules/key_order.h"

#include <algorithm>
#include <future>
#include <unordered_set>

namespace hullwright::harden {

namespace {

/// Scores differ in the last bits only where nothing changed.
constexpr double kSameScore = 1e-6;
/// Each round settles something or finds nothing more; this only stops what should not be.
constexpr int kMaxRounds = 200;
/// Services times steps of one wave up to which the score after each step is worth its time: a few tenths of a second.
constexpr std::size_t kExactScores = 20'000;

std::size_t errors(const analysis::Analysis& analysis)
{
    const auto& problems = analysis.project.stack->problems;
    return static_cast<std::size_t>(
        std::count_if(problems.begin(), problems.end(), [](const compose::Problem& problem) { return problem.severity == compose::Problem::Severity::Error; }));
}

/// A finding in another analysis: a setting that moved keeps its sentence.
std::string identity(const Key& key, const std::string& sentence)
{
    const auto& [rule, service, path, subject] = key;
    return rule + '\x1f' + service + '\x1f' + path + '\x1f' + subject + '\x1f' + sentence;
}

/// Rule and service: of one text that several take from, one candidate a wave is enough.
using Spoken = std::set<std::pair<std::string, std::string>>;

bool speaksFor(const Spoken& spoken, const Candidate& candidate)
{
    const auto taken = [&](const std::string& service) { return spoken.contains({candidate.step.rule, service}); };
    return std::any_of(candidate.fix.alsoChanges.begin(), candidate.fix.alsoChanges.end(), taken);
}

} // namespace

Planner::Planner(const analysis::AnalysisPtr& before, const Choice& choice, const Progress& goOn, SecondReading reading) : m_choice(choice), m_goOn(goOn)
{
    m_plan.preset = choice.preset;
    m_plan.before = before;
    m_plan.after = before;
    if (reading == SecondReading::EachEdit)
        return;
    std::vector<std::shared_ptr<const yaml::Tree>> trees;
    for (const compose::SourceFile& file : before->files())
        trees.push_back(file.tree->once());
    m_plan.after = analysis::withTrees(before, std::move(trees));
}

std::optional<Plan> Planner::run()
{
    for (const Stage stage : {Stage::Users, Stage::Rights, Stage::Secrets, Stage::Profiles}) {
        if (stage == Stage::Secrets && m_choice.preset != Preset::Strict)
            continue; // moves none: a look at everything for nothing
        for (int round = 0; round < kMaxRounds && takeWave(stage); ++round) {
        }
    }
    // yaml-cpp takes its time, and what is left is judged on what libyaml has read: beside each other.
    auto confirmation = std::async(std::launch::async, [this] { return confirmed(); });
    keepWhatIsOpen();
    judgeOpen();
    auto trees = confirmation.get();
    if (!trees)
        return std::nullopt;
    m_plan.after = analysis::withTrees(m_plan.after, std::move(*trees));
    return std::move(m_plan);
}

/// yaml-cpp's reading of every text that the plan has changed; nothing where it differs.
std::optional<Planner::Trees> Planner::confirmed() const
{
    Trees trees;
    for (std::size_t i = 0; i < m_plan.after->files().size(); ++i) {
        const auto& tree = m_plan.after->files()[i].tree;
        const bool same = i < m_plan.before->files().size() && m_plan.before->files()[i].tree->text() == tree->text();
        auto confirmed = same ? Result<std::shared_ptr<const yaml::Tree>>(m_plan.before->files()[i].tree) : tree->confirmed();
        if (!confirmed)
            return std::nullopt;
        trees.push_back(std::move(*confirmed));
    }
    return trees;
}

/// Does all that can be done at once; false where there is nothing more to do.
bool Planner::takeWave(Stage stage)
{
    Proposals proposals = collect(stage);
    if (m_stopped || proposals.candidates.empty())
        return false;
    attempt(independent(std::move(proposals.candidates)));
    return true;
}

/// Those whose edits have nothing to do with each other; the others are made anew in the next round, from what is there then.
Planner::Wave Planner::independent(Wave candidates)
{
    Claims claims;
    Spoken taken;  // by a candidate of its own
    Spoken shared; // by one that changes others as well
    Wave wave;
    for (CandidatePtr& candidate : candidates) {
        const std::pair<std::string, std::string> own{candidate->step.rule, candidate->step.service};
        if (shared.contains(own) || speaksFor(taken, *candidate) || speaksFor(shared, *candidate) || !claims.claim(candidate->fix.operations)) {
            retry(*candidate);
            continue;
        }
        taken.insert(own);
        for (const std::string& other : candidate->fix.alsoChanges)
            shared.emplace(candidate->step.rule, other);
        wave.push_back(std::move(candidate));
    }
    return wave;
}

void Planner::refuse(const Candidate& candidate, const std::string& why, bool others)
{
    if (others && m_retried.insert(candidate.key).second)
        retry(candidate); // it may be that another one's edit is in its way
    else
        skip(candidate.key, candidate.step.rule, candidate.step.service, {HULLWRIGHT_TR("harden", "The edit can't be made safely here: %1"), {why}});
}

/// Makes the edits that are about one service each, where there are many; what is left is for the ordinary way.
Planner::Wave Planner::applyInExcerpts(Wave wave, Made& made)
{
    if (m_plan.after->project.stack->services.size() < kManyServices)
        return wave;
    Batch batch(made.files);
    Wave left, tried;
    for (CandidatePtr& candidate : wave)
        (candidate->fix.alsoChanges.empty() ? tried : left).push_back(std::move(candidate));
    std::vector<Batch::Wish> wishes;
    for (const CandidatePtr& candidate : tried)
        wishes.push_back({candidate->step.service, candidate->fix.operations});
    batch.apply(wishes);
    for (std::size_t i = 0; i < tried.size(); ++i) {
        if (wishes[i].answer == Batch::Answer::Made)
            made.wave.push_back(std::move(tried[i]));
        else if (wishes[i].answer == Batch::Answer::NotHere)
            left.push_back(std::move(tried[i]));
        else
            refuse(*tried[i], wishes[i].refusal, !made.wave.empty());
    }
    text::Patch patch = batch.patch();
    if (patch.empty())
        return left;
    auto tree = made.files.front().tree->update(patch);
    if (!tree || !batch.expressedBy(**tree)) {
        left.insert(left.end(), std::make_move_iterator(made.wave.begin()), std::make_move_iterator(made.wave.end()));
        made.wave.clear();
        return left;
    }
    made.files.front() = compose::withTree(made.files.front(), std::move(*tree));
    made.patches.push_back({0, std::move(patch)});
    return left;
}

/// Makes the edits; those that can't be made are left out.
Planner::Made Planner::apply(Wave wave)
{
    Made made{{}, {}, m_plan.after->files()};
    wave = applyInExcerpts(std::move(wave), made);
    compose::ProjectEditor editor(std::move(made.files));
    for (CandidatePtr& candidate : wave) {
        // The order of a service's keys is that of what is there by now.
        if (const auto done = editor.apply(rules::inOrder(candidate->fix.operations, editor.files())); !done)
            refuse(*candidate, done.error().message, !made.wave.empty());
        else
            made.wave.push_back(std::move(candidate));
    }
    made.patches = compose::composed(std::move(made.patches), editor.patches());
    made.files = editor.files();
    return made;
}

/// Tries a wave on a copy. Where it does harm, those are found that do.
bool Planner::attempt(Wave wave)
{
    Made made = apply(std::move(wave));
    wave = std::move(made.wave);
    if (wave.empty())
        return false;
    const auto after = analysis::update(m_plan.after, made.files);
    if (errors(*after) > errors(*m_plan.after))
        return attemptHalves(std::move(wave), HULLWRIGHT_TR("harden", "The edit would not settle it in this file"));
    if (after->assessment.stack.value > m_plan.after->assessment.stack.value + kSameScore)
        return attemptHalves(std::move(wave), HULLWRIGHT_TR("harden", "It would raise the score"));
    bool again = false;
    const bool took = attemptWithoutUnsettled(wave, *after, again);
    return again ? took : commit(std::move(wave), made.patches, after);
}

bool Planner::attemptHalves(Wave wave, text::Text why)
{
    if (wave.size() == 1) {
        skip(wave.front()->key, wave.front()->step.rule, wave.front()->step.service, {why, {}});
        return false;
    }
    const auto middle = wave.begin() + static_cast<std::ptrdiff_t>(wave.size() / 2);
    Wave second(std::make_move_iterator(middle), std::make_move_iterator(wave.end()));
    wave.erase(middle, wave.end());
    const bool first = attempt(std::move(wave));
    return attempt(std::move(second)) || first;
}

/// What is found as before was not settled: where there is any, the rest is tried again without it.
bool Planner::attemptWithoutUnsettled(Wave& wave, const analysis::Analysis& after, bool& again)
{
    std::unordered_set<std::string> open;
    for (const rules::Finding& finding : after.findings.all)
        open.insert(identity(keyOf(finding), finding.message.english()));
    const auto unsettled = std::stable_partition(wave.begin(), wave.end(), [&](const CandidatePtr& candidate) { return candidate->sentence.empty() || !open.contains(identity(candidate->key, candidate->sentence)); });
    again = unsettled != wave.end();
    if (!again)
        return false;
    for (auto each = unsettled; each != wave.end(); ++each)
        skip((*each)->key, (*each)->step.rule, (*each)->step.service, {HULLWRIGHT_TR("harden", "The edit would not settle it in this file"), {}});
    wave.erase(unsettled, wave.end());
    return attempt(std::move(wave));
}

/// The score after each step of a wave, as if they were made one after the other.
std::vector<double> Planner::scores(const Wave& wave, double last) const
{
    const analysis::Analysis& before = *m_plan.after;
    std::vector<double> result(wave.size(), last);
    if (wave.size() * before.project.stack->services.size() > kExactScores)
        return result;
    compose::ProjectEditor editor(before.files());
    for (std::size_t i = 0; i + 1 < wave.size(); ++i) {
        if (!editor.apply(wave[i]->fix.operations))
            return result;
        const auto project = compose::load(editor.files(), before.settings.load, &before.project);
        result[i] = risk::stackScore(*project.stack, before.pins, &before.assessment);
    }
    return result;
}

bool Planner::commit(Wave wave, const compose::Patches& patches, const analysis::AnalysisPtr& after)
{
    const std::vector<double> values = scores(wave, after->assessment.stack.value);
    double before = m_plan.after->assessment.stack.value;
    for (std::size_t i = 0; i < wave.size(); ++i) {
        if (values[i] > before + kSameScore) {
            skip(wave[i]->key, wave[i]->step.rule, wave[i]->step.service, {HULLWRIGHT_TR("harden", "It would raise the score"), {}});
            wave.erase(wave.begin() + static_cast<std::ptrdiff_t>(i));
            return attempt(std::move(wave));
        }
        before = values[i];
    }
    for (std::size_t i = 0; i < wave.size(); ++i)
        wave[i]->step.scoreAfter = values[i];
    scoreServices(wave, *after);
    for (CandidatePtr& each : wave)
        m_plan.steps.push_back(std::move(each->step));
    m_plan.patches = compose::composed(std::move(m_plan.patches), patches);
    m_plan.after = after;
    return true;
}

/// What was left alone and then settled by another step is no longer of interest.
void Planner::keepWhatIsOpen()
{
    std::set<Key> open;
    for (const rules::Finding& finding : m_plan.after->findings.all)
        open.insert(keyOf(finding));
    const auto isOpen = [&](const Key& key) { return open.contains(key) || rules::find(std::get<0>(key)) == nullptr; };
    for (auto& [key, skipped] : m_skipped)
        if (isOpen(key))
            m_plan.skipped.push_back(std::move(skipped));
    for (auto& [key, step] : m_leftOut)
        m_plan.leftOut.push_back(std::move(step));
    for (auto& [key, step] : m_byHand)
        if (isOpen(key))
            m_plan.byHand.push_back(std::move(step));
}

} // namespace hullwright::harden
