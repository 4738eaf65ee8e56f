// What a plan may do next: fixes of findings as they are now, and measures, less what the preset and the user leave out.

#include "core/harden/planner.h"

#include "core/grants/roles.h"
#include "core/grants/service_image.h"
#include "core/rules/swarm_help.h"
#include "core/text/parallel.h"

#include <algorithm>
#include <array>

namespace hullwright::harden {

namespace {

bool contains(const std::vector<std::string>& list, std::string_view value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool chosen(const std::vector<std::string>& list, std::string_view value)
{
    return list.empty() || contains(list, value);
}

/// Only where the user asks for the strictest: it works for fresh data, and may not for what is there.
bool strictOnly(std::string_view rule)
{
    return rule == "root-user";
}

/// A choice that the file itself decides.
bool decidedByFile(std::string_view rule)
{
    return rule == "front-reaches-data";
}

/// What the strictest takes although the image is not known: the step says so. Of one that is known and whose needs nobody knows, it stays the user's.
bool isGuess(const rules::Finding& finding, const compose::Stack& stack)
{
    const std::string_view rule = finding.rule->id;
    const compose::Service* service = stack.service(finding.service);
    return (rule == "capabilities-not-dropped" || rule == "no-pids-limit") && service != nullptr && !grants::catalogued(*service).known();
}

/// What these rules find is not in force, or keeps the stack from starting: taking it out overrules nobody.
bool isMoot(std::string_view rule)
{
    static constexpr std::array<std::string_view, 6> kRules{"setting-not-in-force", "setting-without-effect", "unused-suppression", "will-not-start", "secret-mode-ignored", "container-name-twice"};
    return std::find(kRules.begin(), kRules.end(), rule) != kRules.end();
}

/// What there is to choose between, and what it hangs on where that is known.
text::Message choiceOf(const std::vector<rules::Fix>& ways)
{
    std::vector<text::Message> tail;
    for (const rules::Fix& way : ways) {
        if (!tail.empty())
            tail.push_back({HULLWRIGHT_TR("harden", "; or: "), {}});
        tail.push_back(way.title);
    }
    if (const auto& basis = ways.front().basis) {
        tail.push_back({HULLWRIGHT_TR("harden", ". "), {}});
        tail.push_back(basis->why);
        return {HULLWRIGHT_TR("harden", "It is yours to decide: "), {}, std::move(tail)};
    }
    return {HULLWRIGHT_TR("harden", "It needs a choice that only you can make: "), {}, std::move(tail)};
}

/// What else is known of it: that another service's variable sets the same credential, that a proxy would not help this image.
text::Message withFacts(text::Message reason, const rules::Finding& finding, const compose::Stack& stack)
{
    const std::string_view rule = finding.rule->id;
    const compose::Service* service = stack.service(finding.service);
    if (service != nullptr && rule == "secret-in-environment") {
        if (auto shared = sharedCredential(finding, stack))
            reason.tail.push_back(std::move(*shared));
    }
    if (service != nullptr && rule == "docker-socket-mounted") {
        const grants::SocketNeeds needs = grants::socketNeeds(*service);
        if (needs.works == knowledge::Works::No) {
            reason.tail.push_back({HULLWRIGHT_TR("harden", ". "), {}});
            reason.tail.push_back(needs.why);
        }
    }
    return reason;
}

/// Where there is no fix to take: what a person would do.
text::Message whyNoEdit(const rules::Finding& finding, const analysis::Analysis& analysis)
{
    const compose::Service* service = analysis.project.stack->service(finding.service);
    const std::string_view rule = finding.rule->id;
    if (rule == "image-without-digest" && service != nullptr && service->image)
        return {HULLWRIGHT_TR("harden", "No digest of %1 is known. This prints it, to be pinned as a fact of the image: docker buildx imagetools inspect %1"), {service->image->value}};
    if (rule == "docker-socket-mounted" && service != nullptr && grants::isSocketProxy(*service))
        return {HULLWRIGHT_TR("harden", "It is a proxy in front of the socket: without it, it has no use"), {}};
    const auto file = compose::fileOf(analysis.files(), finding.place);
    if (file && analysis.files()[*file].role == compose::FileRole::Extended)
        return {HULLWRIGHT_TR("harden", "It comes from %1, which others may extend as well: change it there"), {analysis.files()[*file].name}};
    return {HULLWRIGHT_TR("harden", "No edit is right for everyone. By hand: "), {}, {{finding.rule->fix, {}}}};
}

/// What a service has been given that a swarm does not read; empty for none.
std::string unreadBySwarm(const compose::Edits& edits)
{
    static constexpr std::array<std::string_view, 6> kUnread{"security_opt", "mem_limit", "cpus", "pids_limit", "userns_mode", "restart"};
    for (const compose::FileEdit& edit : edits) {
        yaml::Path path = compose::pathOf(edit.operation);
        if (const auto* insert = std::get_if<yaml::Insert>(&edit.operation))
            path.emplace_back(insert->key);
        const auto* key = path.size() > 2 ? std::get_if<std::string>(&path[2]) : nullptr;
        if (key != nullptr && !std::holds_alternative<yaml::Remove>(edit.operation) && std::find(kUnread.begin(), kUnread.end(), *key) != kUnread.end())
            return *key;
    }
    return {};
}

} // namespace

Proposals Planner::collect(Stage stage)
{
    Proposals out;
    const analysis::Analysis& now = *m_plan.after;
    const compose::Sharing sharing(now.files());
    const Scene scene{now, m_choice, sharing};
    std::vector<Waiting> all = waiting(stage, scene);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (m_goOn && !m_goOn(i, all.size())) {
            m_stopped = true;
            return {};
        }
        consider(all[i], scene, out);
    }
    collectMeasures(stage, scene, out);
    return out;
}

/// Findings that nobody has looked at yet, with their fixes: to make those is most of the work, and has nothing to do with what becomes of the others.
std::vector<Planner::Waiting> Planner::waiting(Stage stage, const Scene& scene) const
{
    std::vector<Waiting> result;
    for (const rules::Finding& finding : scene.analysis.findings.all) {
        if (finding.moot != nullptr || stageOf(finding.rule->id) > stage || !chosen(m_choice.services, finding.service) || !chosen(m_choice.rules, finding.rule->id))
            continue;
        if (Key key = keyOf(finding); !m_tried.contains(key))
            result.push_back({std::move(key), finding, {}, {}, false});
    }
    text::inParallel(result.size(), [&](std::size_t i) {
        Waiting& each = result[i];
        if (!each.finding.suppression)
            each.ways = rules::ownFixes(each.finding, scene.context(), scene.sharing);
        if (each.ways.empty())
            return;
        each.first = stepFor(each.finding, each.ways.front(), *scene.analysis.project.stack);
        each.firstOverrules = changesWhatIsWritten(each.ways.front().operations, scene.analysis.files());
    });
    return result;
}

void Planner::collectMeasures(Stage stage, const Scene& scene, Proposals& out)
{
    Proposals own;
    if (stage >= Stage::Rights) {
        proposeUpkeep(own, scene);
        proposeNetworks(own, scene);
    }
    if (stage == Stage::Profiles) {
        proposeProfiles(own, scene);
        tellOpenNetworks(own, scene);
    }
    const auto wanted = [this](const std::string& rule, const std::string& service) {
        return chosen(m_choice.rules, rule) && (service.empty() ? m_choice.services.empty() : chosen(m_choice.services, service));
    };
    for (auto& [key, skipped] : own.skipped)
        if (wanted(skipped.rule, skipped.service) && m_tried.insert(key).second)
            m_skipped.emplace_back(key, std::move(skipped));
    for (CandidatePtr& candidate : own.candidates)
        if (wanted(candidate->step.rule, candidate->step.service) && m_tried.insert(candidate->key).second)
            admit(std::move(candidate), out);
}

/// The way in which a finding would be settled, or the reason why it is not.
void Planner::consider(Waiting& waiting, const Scene& scene, Proposals& out)
{
    const Key& key = waiting.key;
    const rules::Finding& finding = waiting.finding;
    if (!m_tried.insert(key).second)
        return;
    const auto refused = [&](text::Message reason) { skip(key, finding.rule->id, finding.service, std::move(reason)); };
    if (finding.suppression)
        return refused({HULLWRIGHT_TR("harden", "It is ignored: %1"), {scene.analysis.findings.suppressions[*finding.suppression].reason}});
    if (m_choice.preset == Preset::Strict && std::string_view(finding.rule->id) == "secret-in-environment") {
        std::optional<text::Message> reason;
        if (auto candidate = secretFile(finding, scene, reason))
            return admit(std::make_unique<Candidate>(std::move(*candidate)), out);
        if (reason)
            return refused(std::move(*reason));
    }
    std::vector<rules::Fix>& ways = waiting.ways;
    if (ways.empty())
        return refused(withFacts(whyNoEdit(finding, scene.analysis), finding, *scene.analysis.project.stack));
    Step& first = waiting.first;
    first.id = idFor(key, first.id);
    const auto taken = takenWay(first.id);
    const std::size_t chosenWay = taken.value_or(m_choice.way.value_or(0));
    if (ways.size() <= chosenWay)
        return refused(withFacts(whyNoEdit(finding, scene.analysis), finding, *scene.analysis.project.stack));
    rules::Fix& way = ways[chosenWay];
    auto reason = taken ? std::nullopt : refusal(finding, ways);
    if (taken || (reason && way.kind == rules::FixKind::Guided))
        noteOpen(key, first, ways, taken);
    if (reason)
        return refused(withFacts(std::move(*reason), finding, *scene.analysis.project.stack));
    Step step = chosenWay == 0 ? std::move(first) : stepFor(finding, way, *scene.analysis.project.stack);
    auto candidate = std::make_unique<Candidate>(Candidate{key, finding.message.english(), std::move(step), {}});
    candidate->fix = std::move(way);
    const bool overrules = chosenWay == 0 ? waiting.firstOverrules : changesWhatIsWritten(candidate->fix.operations, scene.analysis.files());
    const bool byHand = !isMoot(candidate->step.rule) && overrules;
    candidate->step.id = idFor(key, candidate->step.id);
    if (byHand && !taken && !mayOverrule(candidate->step)) {
        m_byHand.emplace_back(key, std::move(candidate->step));
        return;
    }
    admit(std::move(candidate), out);
}

std::optional<text::Message> Planner::refusal(const rules::Finding& finding, const std::vector<rules::Fix>& ways) const
{
    if (m_choice.way)
        return std::nullopt;
    const rules::Fix& fix = ways.front();
    if (fix.kind == rules::FixKind::Guided) {
        if (m_choice.preset == Preset::Strict && (decidedByFile(finding.rule->id) || isGuess(finding, *m_plan.after->project.stack)))
            return std::nullopt;
        // Whoever names the rule has decided what the image leaves open.
        if (fix.basis && contains(m_choice.rules, finding.rule->id))
            return std::nullopt;
        return choiceOf(ways);
    }
    if (fix.kind == rules::FixKind::Safe)
        return std::nullopt;
    if (m_choice.preset == Preset::Baseline)
        return text::Message{HULLWRIGHT_TR("harden", "It may break a program, and this preset takes only what does not"), {}};
    if (strictOnly(finding.rule->id) && m_choice.preset != Preset::Strict && !contains(m_choice.rules, finding.rule->id))
        return text::Message{HULLWRIGHT_TR("harden", "It is a step of the preset strict"), {}};
    return std::nullopt;
}

std::optional<std::size_t> Planner::takenWay(const std::string& id) const
{
    const auto found = std::find_if(m_choice.taken.begin(), m_choice.taken.end(), [&](const auto& each) { return each.first == id; });
    return found == m_choice.taken.end() ? std::nullopt : std::optional(found->second);
}

bool Planner::mayOverrule(const Step& step) const
{
    return m_choice.byHand == Choice::ByHand::Change || contains(m_choice.rules, step.rule) || contains(m_choice.overruled, step.id);
}

void Planner::admit(CandidatePtr candidate, Proposals& out)
{
    Step& step = candidate->step;
    step.id = idFor(candidate->key, step.id);
    if (contains(m_choice.leftOut, step.id)) {
        m_leftOut.emplace_back(candidate->key, std::move(step));
        return;
    }
    const compose::Service* service = m_plan.after->project.stack->service(step.service);
    if (service != nullptr && rules::isForSwarm(*service) && !contains(m_choice.rules, step.rule) && !takenWay(step.id)) {
        if (const std::string key = unreadBySwarm(candidate->fix.operations); !key.empty())
            return skip(candidate->key, step.rule, step.service, {HULLWRIGHT_TR("harden", "A swarm, which the deploy section of %1 is for, does not read %2"), {step.service, key}});
    }
    const auto& others = candidate->fix.alsoChanges;
    const auto stranger = std::find_if(others.begin(), others.end(), [this](const std::string& other) { return !chosen(m_choice.services, other); });
    if (stranger != others.end())
        return skip(candidate->key, step.rule, step.service, {HULLWRIGHT_TR("harden", "It would change %1 as well, which takes from the same text"), {*stranger}});
    out.candidates.push_back(std::move(candidate));
}

/// Two findings of one rule, service and subject are told apart by a number.
std::string Planner::idFor(const Key& key, const std::string& base)
{
    const auto known = m_ids.find(key);
    if (known != m_ids.end())
        return known->second;
    const int count = ++m_sameId[base];
    return m_ids.emplace(key, count == 1 ? base : base + "#" + std::to_string(count)).first->second;
}

} // namespace hullwright::harden
