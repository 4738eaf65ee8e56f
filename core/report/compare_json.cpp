// `hullwright.diff/1`.

#include "core/report/compare.h"
#include "core/report/json_parts.h"

namespace hullwright::report {

namespace {

Json sideOf(const analysis::Analysis& analysis)
{
    Json score = scoreJson(analysis.assessment.stack);
    score["path"] = pathJson(analysis, analysis.assessment.stack);
    return {{"project", analysis.project.stack->name}, {"files", filesOf(analysis)}, {"complete", analysis.project.stack->complete}, {"score", std::move(score)}};
}

Json entriesOf(const std::vector<const Entry*>& entries)
{
    Json out = Json::array();
    for (const Entry* entry : entries)
        out.push_back(findingJson(*entry));
    return out;
}

/// The finding as it is now, and what of it was otherwise.
Json keptOf(const std::vector<Kept>& list)
{
    Json out = Json::array();
    for (const Kept& kept : list) {
        Json before{{"severity", rules::name(kept.before->finding->severity)}};
        if (!kept.before->finding->service.empty())
            before["service"] = kept.before->finding->service;
        before["path"] = kept.before->finding->path;
        if (Json location = locationJson(kept.before->location); !location.is_null())
            before["location"] = std::move(location);
        Json one = findingJson(*kept.after);
        one["before"] = std::move(before);
        out.push_back(std::move(one));
    }
    return out;
}

Json servicesOf(const Comparison& comparison)
{
    Json out = Json::object();
    for (const ServiceChange& change : comparison.services) {
        Json one = Json::object();
        if (change.before != nullptr)
            one["before"] = {{"score", scoreJson(change.before->score)}, {"podSecurity", risk::name(change.before->podSecurity)}};
        if (change.after != nullptr)
            one["after"] = {{"score", scoreJson(change.after->score)}, {"podSecurity", risk::name(change.after->podSecurity)}};
        out[change.service] = std::move(one);
    }
    return out;
}

} // namespace

std::string compareJson(const Comparison& comparison, rules::Severity threshold)
{
    return pretty({{"schema", "hullwright.diff/1"},
                   {"verdict", verdict(comparison, threshold) == "the same" ? "same" : std::string(verdict(comparison, threshold))},
                   {"before", sideOf(*comparison.before->analysis)},
                   {"after", sideOf(*comparison.after->analysis)},
                   {"services", servicesOf(comparison)},
                   {"new", entriesOf(comparison.fresh)},
                   {"gone", entriesOf(comparison.gone)},
                   {"ignored", entriesOf(comparison.ignored)},
                   {"changed", keptOf(comparison.changed)},
                   {"moved", keptOf(comparison.moved)}});
}

} // namespace hullwright::report
