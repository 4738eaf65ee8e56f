// `hullwright.check/1`, the machine-readable report of one project.

#include "core/report/report.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace hullwright::report {

namespace {

using Json = nlohmann::ordered_json;

double rounded(double value)
{
    return std::round(value * 10) / 10;
}

Json locationOf(const analysis::Analysis& analysis, const yaml::Place& place)
{
    const auto range = analysis::position(analysis, place);
    if (!range)
        return nullptr;
    return {{"file", analysis.files()[range->file].name},
            {"line", range->begin.line},
            {"column", range->begin.column},
            {"endLine", range->end.line},
            {"endColumn", range->end.column}};
}

Json scoreOf(const risk::Score& score)
{
    return {{"value", rounded(score.value)}, {"band", risk::name(score.band)}, {"effort", score.effort}};
}

Json pathOf(const analysis::Analysis& analysis)
{
    Json out = Json::array();
    for (const risk::PathStep& step : analysis.assessment.stack.path) {
        Json one{{"from", step.from}, {"to", step.to}, {"why", step.why.english()}};
        if (!step.rule.empty())
            one["rule"] = step.rule;
        one["effort"] = step.effort;
        if (Json location = locationOf(analysis, step.place); !location.is_null())
            one["location"] = std::move(location);
        out.push_back(std::move(one));
    }
    return out;
}

Json assumptionsOf(const risk::Assessment& assessment)
{
    Json out = Json::array();
    for (const risk::Assumption& assumption : assessment.assumptions) {
        Json one{{"id", assumption.id}};
        if (!assumption.service.empty())
            one["service"] = assumption.service;
        one["text"] = assumption.text.english();
        out.push_back(std::move(one));
    }
    return out;
}

Json fixOf(const analysis::AnalysisPtr& analysis, const rules::Finding& finding)
{
    const auto ways = rules::fixes(finding, analysis::fixContext(*analysis));
    if (ways.empty())
        return {{"kind", rules::name(rules::FixKind::None)}};
    Json out{{"kind", rules::name(ways.front().kind)}, {"title", ways.front().title.english()}};
    if (const auto after = analysis::scoreAfter(analysis, ways.front().operations))
        out["scoreAfter"] = rounded(*after);
    return out;
}

Json findingOf(const analysis::AnalysisPtr& analysis, const rules::Finding& finding)
{
    Json out{{"rule", finding.rule->id}, {"severity", rules::name(finding.severity)}};
    if (!finding.service.empty())
        out["service"] = finding.service;
    out["path"] = finding.path;
    if (Json location = locationOf(*analysis, finding.place); !location.is_null())
        out["location"] = std::move(location);
    out["message"] = finding.message.english();
    if (finding.moot != nullptr)
        out["mootUnder"] = finding.moot->id;
    out["fix"] = fixOf(analysis, finding);
    return out;
}

/// The score with the project's variables unset; null where that changes nothing.
Json unsetOf(const analysis::AnalysisPtr& analysis)
{
    const auto unset = analysis::withVariablesUnset(analysis);
    if (!unset)
        return nullptr;
    const bool same = rounded(unset->assessment.stack.value) == rounded(analysis->assessment.stack.value) && unset->project.stack->complete == analysis->project.stack->complete;
    return same ? Json(nullptr) : Json{{"score", scoreOf(unset->assessment.stack)}, {"complete", unset->project.stack->complete}};
}

} // namespace

std::string checkJson(const analysis::AnalysisPtr& analysis)
{
    Json score = scoreOf(analysis->assessment.stack);
    score["path"] = pathOf(*analysis);
    Json services = Json::object();
    for (const auto& [name, one] : analysis->assessment.services)
        services[name] = {{"score", scoreOf(one.score)}, {"podSecurity", risk::name(one.podSecurity)}};
    Json findings = Json::array();
    for (const rules::Finding& finding : analysis->findings.all)
        findings.push_back(findingOf(analysis, finding));
    Json files = Json::array();
    for (const compose::SourceFile& file : analysis->files())
        if (file.used)
            files.push_back(file.name);
    Json out{{"schema", "hullwright.check/1"},
                   {"project", analysis->project.stack->name},
                   {"files", std::move(files)},
                   {"complete", analysis->project.stack->complete},
                   {"score", std::move(score)},
                   {"assumptions", assumptionsOf(analysis->assessment)},
                   {"services", std::move(services)},
                   {"findings", std::move(findings)}};
    if (Json unset = unsetOf(analysis); !unset.is_null())
        out["variablesUnset"] = std::move(unset);
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace hullwright::report
