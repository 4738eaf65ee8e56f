#include "core/harden/candidate.h"

#include "core/grants/service_image.h"

#include <algorithm>
#include <array>

namespace hullwright::harden {

namespace {

using knowledge::Measure;

/// What a fix of a rule takes away, for the signs in the log.
std::optional<Measure> measureOf(std::string_view rule)
{
    static constexpr std::array<std::pair<std::string_view, Measure>, 18> kMeasures{{
        {"capabilities-not-dropped", Measure::Capabilities}, {"dangerous-capabilities", Measure::Capabilities}, {"root-user", Measure::User}, {"root-filesystem-writable", Measure::ReadOnly},
        {"read-only-weakened", Measure::ReadOnly}, {"sensitive-host-mount", Measure::ReadOnly}, {"project-folder-writable", Measure::ReadOnly}, {"no-new-privileges-missing", Measure::NoNewPrivileges},
        {"no-memory-limit", Measure::Memory}, {"swap-unlimited", Measure::Memory}, {"no-pids-limit", Measure::Pids}, {"port-on-all-interfaces", Measure::Ports},
        {"front-reaches-data", Measure::Network}, {"default-bridge", Measure::Network}, {"seccomp-unconfined", Measure::Seccomp}, {"apparmor-unconfined", Measure::AppArmor},
        {"secret-in-environment", Measure::Secrets}, {"tmpfs-executable", Measure::ReadOnly},
    }};
    const auto found = std::find_if(kMeasures.begin(), kMeasures.end(), [&](const auto& pair) { return pair.first == rule; });
    return found == kMeasures.end() ? std::nullopt : std::optional(found->second);
}

/// What of a path is in nobody else's way.
std::string claimOf(const compose::FileEdit& edit)
{
    yaml::Path path = compose::pathOf(edit.operation);
    if (const auto* insert = std::get_if<yaml::Insert>(&edit.operation))
        path.emplace_back(insert->key);
    if (const auto* own = std::get_if<yaml::Override>(&edit.operation))
        path.emplace_back(own->key);
    const std::size_t document = std::visit([](const auto& concrete) { return concrete.document; }, edit.operation);
    std::string text = std::to_string(edit.file) + "/" + std::to_string(document);
    for (const yaml::Step& step : path) {
        text += '\x1f';
        text += std::holds_alternative<std::string>(step) ? std::get<std::string>(step) : "#" + std::to_string(std::get<std::size_t>(step));
    }
    return text;
}

std::vector<std::string> above(const std::string& claim)
{
    std::vector<std::string> result;
    for (std::size_t at = claim.find('\x1f'); at != std::string::npos; at = claim.find('\x1f', at + 1))
        result.push_back(claim.substr(0, at));
    return result;
}

bool appends(const compose::FileEdit& edit)
{
    const auto* append = std::get_if<yaml::Append>(&edit.operation);
    return append != nullptr && !append->at;
}

std::string idOf(const Key& key)
{
    const auto& [rule, service, path, subject] = key;
    return rule + ":" + service + (subject.empty() ? "" : ":" + subject);
}

constexpr std::size_t kSigns = 2;

/// What can't happen in this service is no sign: who is not root steps down to nobody, and only a closed network has no way out.
bool mayShow(const knowledge::FailureSign& sign, const Step& step, const compose::Service& service)
{
    if (step.rule == "capabilities-not-dropped" && !sign.missing.empty() && grants::runsAsOther(service)) {
        const auto kept = grants::capabilityNeeds(service).keep; // of a program that brings it itself
        return std::find(kept.begin(), kept.end(), sign.missing) != kept.end();
    }
    return step.rule != "front-reaches-data" || sign.log != "Network is unreachable";
}

void addSigns(Step& step, const compose::Stack& stack)
{
    const compose::Service* service = stack.service(step.service);
    if (!step.measure || service == nullptr)
        return;
    for (const knowledge::FailureSign* sign : knowledge::signsOf(*step.measure, grants::catalogued(*service).facts, std::string::npos)) {
        const bool told = std::any_of(step.signs.begin(), step.signs.end(), [sign](const knowledge::FailureSign* other) { return other->log == sign->log; });
        if (step.signs.size() < kSigns && !told && mayShow(*sign, step, *service))
            step.signs.push_back(sign);
    }
}

/// What a rule's fix may break, for who runs this service.
text::Text breaksOf(const rules::Finding& finding, const compose::Stack& stack)
{
    const compose::Service* service = stack.service(finding.service);
    if (std::string_view(finding.rule->id) == "capabilities-not-dropped" && service != nullptr && grants::runsAsOther(*service))
        return HULLWRIGHT_TR("harden", "It is not root, so that capabilities did next to nothing for it. A program in it that brings a capability of its own, such as ping, ends with \"Operation not permitted\".");
    return finding.rule->breaks;
}

} // namespace

Key keyOf(const rules::Finding& finding)
{
    return {finding.rule->id, finding.service, finding.path, finding.subject};
}

std::string subjectOf(const Key& key)
{
    const auto& [rule, service, path, subject] = key;
    const std::string own = "services." + service + ".";
    if (!subject.empty() || service.empty())
        return subject;
    return path.starts_with(own) ? path.substr(own.size()) : std::string();
}

Stage stageOf(std::string_view rule)
{
    if (rule == "root-user")
        return Stage::Users;
    // Who may read a file follows from whom the service runs as and what it may do.
    return rule == "secret-in-environment" ? Stage::Secrets : Stage::Rights;
}

Step stepFor(const rules::Finding& finding, const rules::Fix& fix, const compose::Stack& stack)
{
    Step step;
    step.id = idOf(keyOf(finding));
    step.rule = finding.rule->id;
    step.service = finding.service;
    step.heading = finding.rule->title;
    step.title = fix.title;
    step.why = finding.rule->why;
    step.kind = fix.kind;
    step.basis = fix.basis;
    step.breaks = breaksOf(finding, stack);
    step.measure = measureOf(finding.rule->id);
    addSigns(step, stack);
    return step;
}

void propose(Proposals& out, const Scene& scene, const MeasureTexts& texts, const std::string& service, text::Message title, const std::optional<compose::Edits>& edits,
             std::optional<rules::FixBasis> basis, std::vector<PlannedFile> files)
{
    if (!edits || edits->empty())
        return;
    auto made = std::make_unique<Candidate>();
    Candidate& candidate = *made;
    candidate.key = {texts.id, service, {}, {}};
    candidate.fix = {rules::FixKind::Caution, title, *edits, {}, basis};
    if (!service.empty()) {
        candidate.fix.alsoChanges = scene.sharing.changed(*edits);
        std::erase(candidate.fix.alsoChanges, service);
    }
    Step& step = candidate.step;
    step.id = idOf(candidate.key);
    step.rule = texts.id;
    step.service = service;
    step.heading = texts.heading;
    step.title = std::move(title);
    step.why = texts.why;
    step.kind = rules::FixKind::Caution;
    step.basis = std::move(basis);
    step.breaks = texts.breaks;
    step.measure = texts.measure;
    step.files = std::move(files);
    addSigns(step, *scene.analysis.project.stack);
    out.candidates.push_back(std::move(made));
}

bool Claims::claim(const compose::Edits& edits)
{
    std::vector<std::pair<std::string, How>> wanted;
    for (const compose::FileEdit& edit : edits) {
        const How how = appends(edit) ? How::Appends : How::Whole;
        const std::string claim = claimOf(edit);
        const auto taken = m_taken.find(claim);
        if (m_above.contains(claim) || (taken != m_taken.end() && (how == How::Whole || taken->second == How::Whole)))
            return false;
        const auto ways = above(claim);
        if (std::any_of(ways.begin(), ways.end(), [this](const std::string& way) { return m_taken.contains(way); }))
            return false;
        wanted.emplace_back(claim, how);
    }
    for (auto& [claim, how] : wanted) {
        for (std::string& way : above(claim))
            m_above.insert(std::move(way));
        m_taken.emplace(std::move(claim), how);
    }
    return true;
}

} // namespace hullwright::harden
