// `hullwright.check/1`, the machine-readable report of one project.

#include "core/report/json_parts.h"
#include "core/report/report.h"

namespace hullwright::report {

namespace {

Json assumptionsOf(const std::vector<risk::Assumption>& assumptions)
{
    Json out = Json::array();
    for (const risk::Assumption& assumption : assumptions) {
        Json one{{"id", assumption.id}};
        if (!assumption.service.empty())
            one["service"] = assumption.service;
        one["text"] = assumption.text.english();
        out.push_back(std::move(one));
    }
    return out;
}

Json fixOf(const Entry& entry, std::optional<double> scoreAfter)
{
    if (entry.fixes.empty())
        return {{"kind", rules::name(rules::FixKind::None)}};
    Json out{{"kind", rules::name(entry.fixes.front().kind)}, {"title", entry.fixes.front().title.english()}};
    if (scoreAfter)
        out["scoreAfter"] = rounded(*scoreAfter);
    return out;
}

Json suppressionOf(const analysis::Analysis& analysis, const rules::Suppression& suppression)
{
    Json out{{"form", suppression.form == rules::Suppression::Form::Comment ? "comment" : "section"}, {"reason", suppression.reason}};
    if (!suppression.until.empty())
        out["until"] = suppression.until;
    if (Json location = locationJson(locate(analysis, suppression.place)); !location.is_null())
        out["location"] = std::move(location);
    return out;
}

Json entryOf(const Check& check, const Entry& entry, std::optional<double> scoreAfter)
{
    Json out = findingJson(entry);
    if (entry.finding->moot != nullptr)
        out["mootUnder"] = entry.finding->moot->id;
    if (const rules::Suppression* suppression = suppressionOf(check, entry))
        out["suppressed"] = suppressionOf(*check.analysis, *suppression);
    if (entry.standing == Standing::Known)
        out["known"] = true;
    out["fix"] = fixOf(entry, scoreAfter);
    return out;
}

Json countsOf(const Check& check)
{
    Json out = Json::object();
    for (const Standing standing : {Standing::Open, Standing::Known, Standing::Ignored, Standing::Moot})
        out[std::string(name(standing))] = check.count(standing);
    return out;
}

Json goneOf(const Check& check)
{
    Json out = Json::array();
    for (const auto& [identity, severity] : check.gone) {
        Json one{{"rule", identity.rule}, {"severity", rules::name(severity)}};
        if (!identity.service.empty())
            one["service"] = identity.service;
        one["path"] = identity.path;
        if (!identity.subject.empty())
            one["subject"] = identity.subject;
        one["fingerprint"] = fingerprint(identity);
        out.push_back(std::move(one));
    }
    return out;
}

/// The score with the project's variables unset; null where that changes nothing.
Json unsetOf(const analysis::AnalysisPtr& analysis)
{
    const auto unset = analysis::withVariablesUnset(analysis);
    if (!unset)
        return nullptr;
    const bool same = rounded(unset->assessment.stack.value) == rounded(analysis->assessment.stack.value) && unset->project.stack->complete == analysis->project.stack->complete;
    return same ? Json(nullptr) : Json{{"score", scoreJson(unset->assessment.stack)}, {"complete", unset->project.stack->complete}};
}

Json checkOf(const Check& check)
{
    const analysis::Analysis& analysis = *check.analysis;
    Json score = scoreJson(analysis.assessment.stack);
    score["path"] = pathJson(analysis, analysis.assessment.stack);
    Json services = Json::object();
    for (const auto& [name, one] : analysis.assessment.services)
        services[name] = {{"score", scoreJson(one.score)}, {"podSecurity", risk::name(one.podSecurity)}};
    std::vector<const Entry*> entries;
    for (const Entry& entry : check.entries)
        entries.push_back(&entry);
    const auto scores = scoresAfter(check, entries);
    Json findings = Json::array();
    for (std::size_t i = 0; i < entries.size(); ++i)
        findings.push_back(entryOf(check, *entries[i], scores[i]));
    Json out{{"schema", kCheckSchema},
             {"project", analysis.project.stack->name},
             {"files", filesOf(analysis)},
             {"complete", analysis.project.stack->complete},
             {"score", std::move(score)},
             {"assumptions", assumptionsOf(analysis.assessment.assumptions)},
             {"services", std::move(services)},
             {"counts", countsOf(check)},
             {"findings", std::move(findings)}};
    if (!analysis.assessment.pinned.empty())
        out["pinned"] = assumptionsOf(analysis.assessment.pinned);
    if (Json unset = unsetOf(check.analysis); !unset.is_null())
        out["variablesUnset"] = std::move(unset);
    if (check.compared)
        out["gone"] = goneOf(check);
    return out;
}

} // namespace

std::string checkJson(const Check& check)
{
    return pretty(checkOf(check));
}

std::string checkLine(const Check& check)
{
    return oneLine(checkOf(check));
}

std::string errorLine(const Error& error)
{
    Json told{{"message", error.message}};
    if (!error.hint.empty())
        told["hint"] = error.hint;
    if (error.position.line != 0)
        told["location"] = {{"file", error.file}, {"line", error.position.line}, {"column", error.position.column}};
    return oneLine({{"schema", kCheckSchema}, {"files", Json::array({error.file})}, {"complete", false}, {"error", std::move(told)}});
}

} // namespace hullwright::report
