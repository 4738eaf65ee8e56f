// The rule catalogue, in the three formats of `hullwright-cli rules`.

#include "core/report/report.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace hullwright::report {

namespace {

using Json = nlohmann::ordered_json;

Json ids(const std::vector<const char*>& list)
{
    Json out = Json::array();
    for (const char* id : list)
        out.push_back(id);
    return out;
}

Json ruleJson(const rules::Rule& rule)
{
    Json references = Json::array();
    for (const rules::Reference& reference : rule.references)
        references.push_back({{"title", reference.title}, {"url", reference.url}});
    return {{"id", rule.id},
            {"title", rule.title.source},
            {"layer", rule.layer},
            {"severity", rules::name(rule.severity)},
            {"why", rule.why.source},
            {"attack", rule.attack.source},
            {"fix", rule.fix.source},
            {"breaks", rule.breaks.source},
            {"references", std::move(references)},
            {"aliases",
             {{"cis", ids(rule.aliases.cis)},
              {"owasp", ids(rule.aliases.owasp)},
              {"kics", ids(rule.aliases.kics)},
              {"compose-lint", ids(rule.aliases.composeLint)},
              {"semgrep", ids(rule.aliases.semgrep)},
              {"dclint", ids(rule.aliases.dclint)}}}};
}

} // namespace

std::string rulesJson()
{
    Json list = Json::array();
    for (const rules::Rule* rule : rules::all())
        list.push_back(ruleJson(*rule));
    return Json{{"schema", "hullwright.rules/1"}, {"rules", std::move(list)}}.dump(2) + "\n";
}

std::string rulesText()
{
    std::string out;
    for (const rules::Rule* rule : rules::all())
        out += fmt::format("{:<9} {:<36} {}\n", rules::name(rule->severity), rule->id, rule->title.source);
    return out;
}

std::string rulesMarkdown()
{
    std::string out = "# Rules\n";
    for (const rules::Rule* rule : rules::all()) {
        out += fmt::format("\n## {}\n\n`{}`, {}, {}\n\n{}\n\n**How it is attacked.** {}\n\n**What to do.** {}\n\n**What may break.** {}\n", rule->title.source, rule->id, rule->layer,
                           rules::name(rule->severity), rule->why.source, rule->attack.source, rule->fix.source, rule->breaks.source);
        if (!rule->references.empty())
            out += "\n";
        for (const rules::Reference& reference : rule->references)
            out += *reference.url == '\0' ? fmt::format("- {}\n", reference.title) : fmt::format("- [{}]({})\n", reference.title, reference.url);
    }
    return out;
}

} // namespace hullwright::report
