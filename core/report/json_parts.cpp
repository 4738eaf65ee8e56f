#include "core/report/json_parts.h"

namespace hullwright::report {

Json locationJson(const std::optional<Location>& location)
{
    if (!location)
        return nullptr;
    return {{"file", location->file}, {"line", location->begin.line}, {"column", location->begin.column}, {"endLine", location->end.line}, {"endColumn", location->end.column}};
}

Json scoreJson(const risk::Score& score)
{
    return {{"value", rounded(score.value)}, {"band", risk::name(score.band)}, {"effort", score.effort}};
}

Json pathJson(const analysis::Analysis& analysis, const risk::Score& score)
{
    Json out = Json::array();
    for (const risk::PathStep& step : score.path) {
        Json one{{"from", step.from}, {"to", step.to}, {"why", step.why.english()}};
        if (!step.rule.empty())
            one["rule"] = step.rule;
        one["effort"] = step.effort;
        if (Json location = locationJson(locate(analysis, step.place)); !location.is_null())
            one["location"] = std::move(location);
        out.push_back(std::move(one));
    }
    return out;
}

Json findingJson(const Entry& entry)
{
    const rules::Finding& finding = *entry.finding;
    Json out{{"rule", finding.rule->id}, {"severity", rules::name(finding.severity)}};
    if (!finding.service.empty())
        out["service"] = finding.service;
    out["path"] = finding.path;
    if (Json location = locationJson(entry.location); !location.is_null())
        out["location"] = std::move(location);
    out["message"] = finding.message.english();
    out["fingerprint"] = fingerprint(entry.identity);
    return out;
}

std::string pretty(const Json& json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string oneLine(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace hullwright::report
