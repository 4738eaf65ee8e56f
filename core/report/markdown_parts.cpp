#include "core/report/markdown_parts.h"

#include "core/report/escape.h"

#include <fmt/format.h>

namespace hullwright::report {

std::string withinComment(std::string part, const Words& words)
{
    return part.size() <= kCommentShare ? std::move(part) : "\n" + words(HULLWRIGHT_TR("Report", "A list is left out: a comment has no room for it.")) + "\n";
}

std::string noRoomFor(std::size_t findings, const Words& words)
{
    return "\n" + words.counted(findings, HULLWRIGHT_TR("Report", "A comment has no room for %1 more finding."), HULLWRIGHT_TR("Report", "A comment has no room for %1 more findings.")) + "\n";
}

std::string placeMarkdown(const std::optional<Location>& location)
{
    return location ? " " + markdownCode(line(location)) : std::string();
}

std::string wayInMarkdown(const analysis::Analysis& analysis, std::string_view heading, const Words& words)
{
    const auto& steps = analysis.assessment.stack.path;
    if (steps.empty())
        return {};
    std::string out = fmt::format("\n### {}\n\n", heading);
    std::size_t number = 1;
    for (const risk::PathStep& step : steps)
        out += fmt::format("{}. {}{} → **{}**\n", number++, words(step.why), placeMarkdown(locate(analysis, step.place)), words(risk::title(step.to)));
    return out;
}

std::string findingMarkdown(const Entry& entry, const Words& words)
{
    const rules::Finding& finding = *entry.finding;
    std::string out = fmt::format("- **{}** `{}`{}{}  \n  {}", words(word(finding.severity)), finding.rule->id, placeMarkdown(entry.location), entry.standing == Standing::Known ? " " + words(HULLWRIGHT_TR("Report", "(in the baseline)")) : "",
                                  words(finding.message));
    if (!entry.fixes.empty())
        out += "  \n  " + words(HULLWRIGHT_TR("Report", "Fix (%1): %2"), {words(word(entry.fixes.front().kind)), words(entry.fixes.front().title)});
    return out + "\n";
}

} // namespace hullwright::report
