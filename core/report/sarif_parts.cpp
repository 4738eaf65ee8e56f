#include "core/report/sarif_parts.h"

#include "core/rules/references.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace hullwright::report::sarif {

namespace fs = std::filesystem;

namespace {

constexpr const char* kCisName = "CIS Docker Benchmark";
constexpr const char* kOwaspName = "OWASP Docker Security Cheat Sheet";

/// The number by which code hosts sort security findings: the middle of CVSS' range for the word.
const char* securitySeverity(rules::Severity severity)
{
    switch (severity) {
    case rules::Severity::Critical: return "9.5";
    case rules::Severity::High: return "8.0";
    case rules::Severity::Medium: return "5.5";
    case rules::Severity::Low: return "2.0";
    case rules::Severity::Info: break;
    }
    return "0.0";
}

std::string encoded(std::string_view path)
{
    std::string out;
    for (const char c : path) {
        const bool unreserved = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || std::string_view("-._~/").find(c) != std::string_view::npos;
        out += unreserved ? std::string(1, c) : fmt::format("%{:02X}", static_cast<int>(static_cast<unsigned char>(c)));
    }
    return out;
}

Json region(const text::Position& begin, const text::Position& end)
{
    return {{"startLine", begin.line}, {"startColumn", begin.column}, {"endLine", end.line}, {"endColumn", end.column}};
}

std::string helpOf(const rules::Rule& rule)
{
    std::string out = fmt::format("{}\n\nHow it is attacked: {}\n\nWhat to do: {}\n\nWhat may break: {}", rule.why.source, rule.attack.source, rule.fix.source, rule.breaks.source);
    for (const rules::Reference& reference : rule.references)
        out += fmt::format("\n\n{}{}{}", reference.title, *reference.url == '\0' ? "" : ": ", reference.url);
    return out;
}

std::string helpMarkdown(const rules::Rule& rule)
{
    std::string out = fmt::format("{}\n\n**How it is attacked.** {}\n\n**What to do.** {}\n\n**What may break.** {}\n", rule.why.source, rule.attack.source, rule.fix.source, rule.breaks.source);
    for (const rules::Reference& reference : rule.references)
        out += *reference.url == '\0' ? fmt::format("\n- {}", reference.title) : fmt::format("\n- [{}]({})", reference.title, reference.url);
    return out;
}

/// `docker-socket-mounted` as DockerSocketMounted (3.49.7 wants a name that reads as one).
std::string pascal(std::string_view id)
{
    std::string out;
    bool upper = true;
    for (const char c : id) {
        if (c != '-')
            out += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        upper = c == '-';
    }
    return out;
}

void addReferences(Json& out, const std::vector<const char*>& ids, const std::vector<std::string>& taxa, std::size_t component, const char* name)
{
    for (const char* id : ids) {
        const auto found = std::lower_bound(taxa.begin(), taxa.end(), std::string(id));
        if (found != taxa.end() && *found == id)
            out.push_back({{"id", id}, {"index", found - taxa.begin()}, {"toolComponent", {{"name", name}, {"index", component}}}});
    }
}

Json ruleJson(const RuleTable& table, const rules::Rule& rule)
{
    Json out{{"id", rule.id},
             {"name", pascal(rule.id)},
             {"shortDescription", message(rule.title.source)},
             {"fullDescription", message(rule.why.source)},
             {"help", {{"text", helpOf(rule)}, {"markdown", helpMarkdown(rule)}}},
             {"defaultConfiguration", {{"level", level(rule.severity)}}}};
    for (const rules::Reference& reference : rule.references)
        if (*reference.url != '\0' && !out.contains("helpUri"))
            out["helpUri"] = reference.url;
    Json relationships = Json::array();
    for (Json& taxon : table.taxaOf(rule))
        relationships.push_back({{"target", std::move(taxon)}, {"kinds", Json::array({"relevant"})}});
    if (!relationships.empty())
        out["relationships"] = std::move(relationships);
    out["properties"] = {{"tags", Json::array({"security", rule.layer})}, {"precision", "high"}, {"security-severity", securitySeverity(rule.severity)}};
    return out;
}

Json taxonomy(const char* name, const char* version, const char* organization, const char* uri, const std::vector<std::string>& ids)
{
    Json taxa = Json::array();
    for (const std::string& id : ids)
        taxa.push_back({{"id", id}});
    Json out{{"name", name}};
    if (*version != '\0')
        out["version"] = version;
    out.update({{"organization", organization}, {"informationUri", uri}, {"isComprehensive", false}, {"shortDescription", message(name)}, {"taxa", std::move(taxa)}});
    return out;
}

} // namespace

Json message(const std::string& text)
{
    return {{"text", text}};
}

const char* level(rules::Severity severity)
{
    return severity >= rules::Severity::High ? "error" : severity == rules::Severity::Medium ? "warning" : "note";
}

Json artifact(const std::string& file, const fs::path& root)
{
    if (file == "-")
        return {{"uri", "stdin.yaml"}, {"uriBaseId", kRoot}};
    fs::path path = fs::path(file).lexically_normal();
    if (path.is_absolute() && !root.empty()) {
        const fs::path relative = path.lexically_relative(root);
        if (!relative.empty() && *relative.begin() != "..")
            path = relative;
    }
    if (path.is_absolute())
        return {{"uri", "file://" + encoded(path.string())}};
    return {{"uri", encoded(path.string())}, {"uriBaseId", kRoot}};
}

Json location(const Location& where, const fs::path& root)
{
    return {{"physicalLocation", {{"artifactLocation", artifact(where.file, root)}, {"region", region(where.begin, where.end)}}}};
}

Json artifactChanges(const analysis::Analysis& analysis, const rules::Fix& fix, const fs::path& root)
{
    Json out = Json::array();
    compose::ProjectEditor editor(analysis.files());
    if (fix.operations.empty() || !editor.apply(fix.operations))
        return out;
    for (const compose::FilePatch& change : editor.patches()) {
        const compose::SourceFile& file = analysis.files()[change.file];
        Json replacements = Json::array();
        for (const text::Hunk& hunk : change.patch.hunks) {
            Json one{{"deletedRegion", region(file.lines->position(hunk.offset), file.lines->position(hunk.offset + hunk.removed.size()))}};
            if (!hunk.inserted.empty())
                one["insertedContent"] = message(hunk.inserted);
            replacements.push_back(std::move(one));
        }
        if (!replacements.empty())
            out.push_back({{"artifactLocation", artifact(file.name, root)}, {"replacements", std::move(replacements)}});
    }
    return out;
}

RuleTable rulesOf(const Check& check)
{
    RuleTable out;
    std::map<std::string_view, const rules::Rule*> used;
    for (const Entry& entry : check.entries)
        used.emplace(entry.finding->rule->id, entry.finding->rule);
    std::set<std::string> cis;
    std::set<std::string> owasp;
    for (const auto& [id, rule] : used) {
        out.index.emplace(id, out.rules.size());
        out.rules.push_back(rule);
        cis.insert(rule->aliases.cis.begin(), rule->aliases.cis.end());
        owasp.insert(rule->aliases.owasp.begin(), rule->aliases.owasp.end());
    }
    out.cis.assign(cis.begin(), cis.end());
    out.owasp.assign(owasp.begin(), owasp.end());
    return out;
}

Json RuleTable::driver(const std::string& version) const
{
    Json list = Json::array();
    for (const rules::Rule* rule : rules)
        list.push_back(ruleJson(*this, *rule));
    return {{"name", "Hullwright"},
            {"semanticVersion", version},
            {"version", version},
            {"shortDescription", message("Checks and hardens Docker Compose files.")},
            {"supportedTaxonomies", Json::array({{{"name", kCisName}, {"index", 0}}, {{"name", kOwaspName}, {"index", 1}}})},
            {"rules", std::move(list)}};
}

Json RuleTable::taxonomies() const
{
    return Json::array({taxonomy(kCisName, "1.6.0", "Center for Internet Security", rules::url::kCis, cis), taxonomy(kOwaspName, "", "OWASP Foundation", rules::url::kOwasp, owasp)});
}

Json RuleTable::taxaOf(const rules::Rule& rule) const
{
    Json out = Json::array();
    addReferences(out, rule.aliases.cis, cis, 0, kCisName);
    addReferences(out, rule.aliases.owasp, owasp, 1, kOwaspName);
    return out;
}

} // namespace hullwright::report::sarif
