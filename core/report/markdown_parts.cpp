#include "core/report/markdown_parts.h"

#include "core/report/escape.h"

#include <fmt/format.h>

namespace hullwright::report {

std::string withinComment(std::string part)
{
    return part.size() <= kCommentShare ? std::move(part) : std::string("\nA list is left out: a comment has no room for it.\n");
}

std::string placeMarkdown(const std::optional<Location>& location)
{
    return location ? " " + markdownCode(line(location)) : std::string();
}

std::string wayInMarkdown(const analysis::Analysis& analysis, std::string_view heading)
{
    const auto& steps = analysis.assessment.stack.path;
    if (steps.empty())
        return {};
    std::string out = fmt::format("\n### {}\n\n", heading);
    std::size_t number = 1;
    for (const risk::PathStep& step : steps)
        out += fmt::format("{}. {}{} → **{}**\n", number++, filled(step.why, markdownCode), placeMarkdown(locate(analysis, step.place)), filled(risk::title(step.to), markdownCode));
    return out;
}

std::string findingMarkdown(const Entry& entry)
{
    const rules::Finding& finding = *entry.finding;
    std::string out = fmt::format("- **{}** `{}`{}{}  \n  {}", rules::name(finding.severity), finding.rule->id, placeMarkdown(entry.location), entry.standing == Standing::Known ? " (in the baseline)" : "",
                                  filled(finding.message, markdownCode));
    if (!entry.fixes.empty())
        out += fmt::format("  \n  Fix ({}): {}", rules::name(entry.fixes.front().kind), filled(entry.fixes.front().title, markdownCode));
    return out + "\n";
}

} // namespace hullwright::report
