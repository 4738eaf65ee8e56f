// SARIF 2.1.0: a check as code hosts and editors read it. Section numbers in the comments are those of the standard.

#include "core/report/json_parts.h"
#include "core/report/report.h"
#include "core/report/sarif_parts.h"

#include <map>

namespace hullwright::report {

namespace {

class Sarif {
public:
    Sarif(const Check& check, const SarifOptions& options) : m_check(check), m_analysis(*check.analysis), m_options(options), m_rules(sarif::rulesOf(check)) {}

    [[nodiscard]] Json log() const
    {
        return {{"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"}, {"version", "2.1.0"}, {"runs", Json::array({run()})}};
    }

private:
    [[nodiscard]] Json run() const;
    [[nodiscard]] Json invocation() const;
    [[nodiscard]] Json result(const Entry& entry) const;
    [[nodiscard]] Json absent(const Identity& identity) const;
    [[nodiscard]] Json suppressions(const Entry& entry) const;
    [[nodiscard]] Json fixes(const Entry& entry) const;
    [[nodiscard]] Json codeFlow() const;
    [[nodiscard]] bool onPath(const rules::Finding& finding) const;
    [[nodiscard]] Json location(const Location& location) const { return sarif::location(location, m_options.root); }

    const Check& m_check;
    const analysis::Analysis& m_analysis;
    const SarifOptions& m_options;
    sarif::RuleTable m_rules;
};

Json Sarif::invocation() const
{
    Json notifications = Json::array();
    for (const compose::Problem& problem : m_analysis.project.stack->problems) {
        if (problem.severity != compose::Problem::Severity::Error)
            continue;
        Json one{{"level", "error"}, {"message", sarif::message(problem.message.english())}};
        if (const auto where = locate(m_analysis, problem.place))
            one["locations"] = Json::array({location(*where)});
        notifications.push_back(std::move(one));
    }
    return {{"executionSuccessful", m_analysis.project.stack->complete}, {"toolExecutionNotifications", std::move(notifications)}};
}

Json Sarif::suppressions(const Entry& entry) const
{
    Json out = Json::array(); // 3.27.23: empty says that it is not suppressed, absent would say that nobody knows
    if (const rules::Suppression* suppression = suppressionOf(m_check, entry)) {
        Json one{{"kind", "inSource"}, {"status", "accepted"}, {"justification", suppression->reason}};
        if (const auto where = locate(m_analysis, suppression->place))
            one["location"] = location(*where);
        out.push_back(std::move(one));
    }
    return out;
}

Json Sarif::fixes(const Entry& entry) const
{
    Json out = Json::array();
    for (const rules::Fix& fix : entry.fixes) {
        Json changes = sarif::artifactChanges(m_analysis, fix, m_options.root);
        if (!changes.empty())
            out.push_back({{"description", sarif::message(fix.title.english())}, {"artifactChanges", std::move(changes)}});
    }
    return out;
}

/// Does the finding stand on the way in that the score is made of?
bool Sarif::onPath(const rules::Finding& finding) const
{
    const auto& steps = m_analysis.assessment.stack.path;
    return std::any_of(steps.begin(), steps.end(), [&](const risk::PathStep& step) { return step.rule == finding.rule->id && step.service == finding.service && step.place == finding.place; });
}

Json Sarif::codeFlow() const
{
    Json steps = Json::array();
    for (const risk::PathStep& step : m_analysis.assessment.stack.path) {
        Json at{{"message", sarif::message(step.from + " to " + step.to + ": " + step.why.english())}};
        if (const auto where = locate(m_analysis, step.place))
            at.update(location(*where));
        steps.push_back({{"location", std::move(at)}});
    }
    return Json::array({{{"message", sarif::message("The way in")}, {"threadFlows", Json::array({{{"locations", std::move(steps)}}})}}});
}

Json Sarif::result(const Entry& entry) const
{
    const rules::Finding& finding = *entry.finding;
    Json out{{"ruleId", finding.rule->id}, {"ruleIndex", m_rules.index.at(finding.rule->id)}};
    // 3.27.9: what follows from a root cause is told, and is no failure of its own.
    const bool moot = entry.standing == Standing::Moot;
    out["kind"] = moot ? "informational" : "fail";
    out["level"] = moot ? "none" : sarif::level(finding.severity);
    out["message"] = sarif::message(finding.message.english());
    Json logical{{"fullyQualifiedName", finding.path.empty() ? "services" : finding.path}, {"kind", "property"}};
    if (!finding.service.empty())
        logical["name"] = finding.service;
    Json where = entry.location ? location(*entry.location) : Json::object();
    where["logicalLocations"] = Json::array({std::move(logical)});
    out["locations"] = Json::array({std::move(where)});
    out["partialFingerprints"] = {{"hullwright/v1", fingerprint(entry.identity)}};
    if (onPath(finding))
        out["codeFlows"] = codeFlow();
    if (Json ways = fixes(entry); !ways.empty())
        out["fixes"] = std::move(ways);
    out["suppressions"] = suppressions(entry);
    if (m_check.compared)
        out["baselineState"] = entry.standing == Standing::Known ? "unchanged" : "new";
    if (Json taxa = m_rules.taxaOf(*finding.rule); !taxa.empty())
        out["taxa"] = std::move(taxa);
    out["properties"] = {{"severity", rules::name(finding.severity)}};
    if (finding.moot != nullptr)
        out["properties"]["mootUnder"] = finding.moot->id;
    return out;
}

/// A result that the baseline had (3.27.24): what it said is not known any more, only what it was about.
Json Sarif::absent(const Identity& identity) const
{
    Json logical{{"fullyQualifiedName", identity.path}};
    return {{"ruleId", identity.rule},
            {"kind", "pass"},
            {"level", "none"},
            {"message", sarif::message("It is gone since the baseline was written.")},
            {"locations", Json::array({{{"logicalLocations", Json::array({std::move(logical)})}}})},
            {"partialFingerprints", {{"hullwright/v1", fingerprint(identity)}}},
            {"suppressions", Json::array()},
            {"baselineState", "absent"}};
}

Json Sarif::run() const
{
    Json results = Json::array();
    for (const Entry& entry : m_check.entries)
        results.push_back(result(entry));
    for (const auto& [identity, severity] : m_check.gone)
        results.push_back(absent(identity));
    Json artifacts = Json::array();
    for (const std::string& file : filesOf(m_analysis))
        artifacts.push_back({{"location", sarif::artifact(file, m_options.root)}, {"sourceLanguage", "yaml"}, {"roles", Json::array({"analysisTarget"})}});
    Json properties{{"score", scoreJson(m_analysis.assessment.stack)}};
    properties["score"]["path"] = pathJson(m_analysis, m_analysis.assessment.stack);
    return {{"tool", {{"driver", m_rules.driver(m_options.version)}}},
            {"invocations", Json::array({invocation()})},
            {"originalUriBaseIds", {{sarif::kRoot, {{"description", sarif::message("The folder that the check was started in.")}}}}},
            {"artifacts", std::move(artifacts)},
            {"automationDetails", {{"id", "hullwright/" + m_analysis.project.stack->name + "/"}}},
            {"taxonomies", m_rules.taxonomies()},
            {"columnKind", "unicodeCodePoints"},
            {"results", std::move(results)},
            {"properties", std::move(properties)}};
}

} // namespace

std::string checkSarif(const Check& check, const SarifOptions& options)
{
    return pretty(Sarif(check, options).log());
}

} // namespace hullwright::report
