#include "core/report/baseline.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace hullwright::report {

namespace {

using Json = nlohmann::ordered_json;
constexpr const char* kSchema = "hullwright.baseline/1";

std::string line(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<rules::Severity> severityOf(const std::string& name)
{
    for (int i = 0; i <= static_cast<int>(rules::Severity::Critical); ++i)
        if (rules::name(static_cast<rules::Severity>(i)) == name)
            return static_cast<rules::Severity>(i);
    return std::nullopt;
}

Error badBaseline(std::string message)
{
    return Error{ErrorCode::Schema, std::move(message), "Write it anew with --write-baseline.", {}, {}, {}};
}

std::string textOf(const Json& entry, const char* key)
{
    const auto found = entry.find(key);
    return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

Baseline baselineOf(const rules::Findings& findings)
{
    Baseline out;
    const auto all = identities(findings.all);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!findings.all[i].suppression)
            out.findings.emplace(all[i], findings.all[i].severity);
    return out;
}

std::string toJson(const Baseline& baseline)
{
    std::string out = std::string("{\n  \"schema\": \"") + kSchema + "\",\n  \"findings\": [";
    const char* separator = "\n    ";
    for (const auto& [identity, severity] : baseline.findings) {
        Json one{{"rule", identity.rule}};
        if (!identity.service.empty())
            one["service"] = identity.service;
        one["path"] = identity.path;
        if (!identity.subject.empty())
            one["subject"] = identity.subject;
        if (identity.number != 0)
            one["number"] = identity.number;
        one["severity"] = rules::name(severity);
        out += separator + line(one);
        separator = ",\n    ";
    }
    return out + (baseline.findings.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

Result<Baseline> parseBaseline(std::string_view text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded())
        return tl::unexpected(Error{ErrorCode::Syntax, "The baseline is not JSON", "Write it anew with --write-baseline.", {}, {}, {}});
    if (!json.is_object() || textOf(json, "schema") != kSchema)
        return tl::unexpected(badBaseline(std::string("The baseline's schema is not ") + kSchema));
    const auto list = json.find("findings");
    if (list == json.end() || !list->is_array())
        return tl::unexpected(badBaseline("The baseline has no list of findings"));
    Baseline out;
    for (const Json& entry : *list) {
        const auto severity = entry.is_object() ? severityOf(textOf(entry, "severity")) : std::nullopt;
        const std::string rule = severity ? textOf(entry, "rule") : std::string();
        if (rule.empty())
            return tl::unexpected(badBaseline("A finding of the baseline has no rule, or no severity"));
        const auto number = entry.find("number");
        const std::size_t which = number != entry.end() && number->is_number_unsigned() ? number->get<std::size_t>() : 0;
        out.findings.emplace(Identity{rule, textOf(entry, "service"), textOf(entry, "path"), textOf(entry, "subject"), which}, *severity);
    }
    return out;
}

bool knows(const Baseline& baseline, const Identity& identity, rules::Severity severity)
{
    const auto found = baseline.findings.find(identity);
    return found != baseline.findings.end() && severity <= found->second;
}

} // namespace hullwright::report
