// The report as a comment on a pull request, and as pages.

#include "core/report/escape.h"
#include "core/report/markdown_parts.h"
#include "core/report/report.h"

#include <fmt/format.h>

namespace hullwright::report {

namespace {

/// A robot finds its earlier comment by this, and writes over it.
constexpr const char* kMark = "<!-- hullwright.check -->\n";

std::string head(const Check& check, Sheet sheet, const Words& words)
{
    const risk::Score& score = check.analysis->assessment.stack;
    const std::string name = markdownCode(check.analysis->project.stack->name);
    // What sets a page takes a heading that begins with code for a paragraph.
    const std::string heading = sheet == Sheet::Page ? "# " + words(HULLWRIGHT_TR("Report", "Risk %1 of 100, %2: %3"), {number(score.value), words(word(score.band)), name})
                                                     : "## " + words(HULLWRIGHT_TR("Report", "%1: risk %2 of 100, %3"), {name, number(score.value), words(word(score.band))});
    std::string out = fmt::format("{}\n\n{}\n", heading, words(risk::description(score.band)));
    if (!check.analysis->project.stack->complete)
        out += fmt::format("\n**{}**\n", words(partlyRead()));
    for (const compose::Problem& problem : check.analysis->project.stack->problems)
        if (problem.severity == compose::Problem::Severity::Error)
            out += fmt::format("\n- {}{}", words(problem.message), placeMarkdown(locate(*check.analysis, problem.place)));
    return out + (check.analysis->project.stack->complete ? "" : "\n");
}

std::string helpful(const Check& check, const Words& words)
{
    const auto help = mostHelpful(check, 3);
    if (help.empty())
        return {};
    std::string out = fmt::format("\n### {}\n\n", words(helpHeading()));
    for (const Help& one : help)
        out += fmt::format("- {}: {:.0f} → **{:.0f}**\n", words(one.entry->fixes.front().title), check.analysis->assessment.stack.value, one.scoreAfter);
    return out;
}

std::string headingOf(const Group& group, Sheet sheet, const Words& words)
{
    if (group.score == nullptr)
        return fmt::format("\n### {}\n\n", words(projectHeading()));
    const text::Text heading = sheet == Sheet::Page ? HULLWRIGHT_TR("Report", "Service %1: %2, %3") : HULLWRIGHT_TR("Report", "%1: %2, %3");
    std::string out = fmt::format("\n### {}\n\n", words(heading, {markdownCode(group.service), number(group.score->score.value), words(word(group.score->score.band))}));
    if (group.moot != 0)
        out += followers(group, words) + "\n\n";
    return out;
}

/// On a page a line that ends within an entry would begin another one.
std::string findingOn(Sheet sheet, const Entry& entry, const Words& words)
{
    std::string out = findingMarkdown(entry, words);
    constexpr std::string_view kBreak = "  \n  ";
    std::string_view joint = ": ";
    for (std::size_t at = 0; sheet == Sheet::Page && (at = out.find(kBreak, at)) != std::string::npos; joint = " ")
        out.replace(at, kBreak.size(), joint);
    return out;
}

std::string findings(const Check& check, std::size_t room, Sheet sheet, const Words& words)
{
    std::string out;
    std::size_t left = 0;
    for (const Group& group : groups(check)) {
        bool titled = false;
        for (const Entry* entry : group.entries) {
            const std::string part = (titled ? std::string() : headingOf(group, sheet, words)) + findingOn(sheet, *entry, words);
            // Once one is left out, so are all behind it: what is shown is a beginning, not a choice.
            if (left != 0 || out.size() + part.size() > room) {
                ++left;
                continue;
            }
            titled = true;
            out += part;
        }
    }
    if (left != 0)
        out += noRoomFor(left, words);
    return out;
}

/// What few will read: folded where that can be opened.
std::string asideOpen(Sheet sheet, const std::string& title)
{
    return sheet == Sheet::Page ? fmt::format("\n### {}\n\n", title) : fmt::format("\n<details><summary>{}</summary>\n\n", title);
}

std::string asideEnd(Sheet sheet)
{
    return sheet == Sheet::Page ? "" : "\n</details>\n";
}

std::string reasonOf(const rules::Suppression& suppression, const Words& words)
{
    const std::string reason = markdownCode(suppression.reason);
    return suppression.until.empty() ? reason : words(HULLWRIGHT_TR("Report", "%1 until %2"), {reason, markdownCode(suppression.until)});
}

std::string ignored(const Check& check, Sheet sheet, const Words& words)
{
    if (check.count(Standing::Ignored) == 0)
        return {};
    std::string out = asideOpen(sheet, words(HULLWRIGHT_TR("Report", "Ignored, for a reason: %1"), {std::to_string(check.count(Standing::Ignored))}));
    out += words(HULLWRIGHT_TR("Report", "The score does not know of it: it is the length of a path.")) + "\n\n";
    for (const Entry& entry : check.entries)
        if (const rules::Suppression* suppression = suppressionOf(check, entry))
            out += fmt::format("- **{}** `{}`{}: {}\n", words(word(entry.finding->severity)), entry.finding->rule->id, placeMarkdown(entry.location), reasonOf(*suppression, words));
    return out + asideEnd(sheet);
}

std::string goneSection(const Check& check, Sheet sheet, const Words& words)
{
    if (check.gone.empty())
        return {};
    std::string out = asideOpen(sheet, words(HULLWRIGHT_TR("Report", "Gone since the baseline was written: %1"), {std::to_string(check.gone.size())}));
    for (const auto& [identity, severity] : check.gone)
        out += fmt::format("- {} {} {}\n", words(word(severity)), markdownCode(identity.rule), markdownCode(identity.path + (identity.subject.empty() ? "" : " " + identity.subject)));
    return out + asideEnd(sheet);
}

std::string assumptions(const Check& check, Sheet sheet, const Words& words)
{
    std::string out;
    const auto list = [&](const text::Text& title, const std::vector<risk::Assumption>& all) {
        if (all.empty())
            return;
        out += asideOpen(sheet, words(title));
        for (const risk::Assumption& each : all)
            out += fmt::format("- {}\n", words(each.text));
        out += asideEnd(sheet);
    };
    list(pinnedHeading(), check.analysis->assessment.pinned);
    list(assumedHeading(), check.analysis->assessment.assumptions);
    return out;
}

} // namespace

std::string checkMarkdown(const Check& check, Sheet sheet, const Language& language)
{
    const Words words = markdownWords(language);
    const std::string wayIn = wayInMarkdown(*check.analysis, words(wayInHeading()), words);
    const std::string end = "\n" + totals(check, words) + "\n";
    if (sheet == Sheet::Page)
        return head(check, sheet, words) + wayIn + helpful(check, words) + findings(check, std::string::npos, sheet, words) + ignored(check, sheet, words) + goneSection(check, sheet, words)
             + assumptions(check, sheet, words) + end;
    const auto within = [&words](std::string part) { return withinComment(std::move(part), words); };
    std::string out = kMark + within(head(check, sheet, words)) + within(wayIn) + within(helpful(check, words));
    const std::string folded = within(ignored(check, sheet, words)) + within(goneSection(check, sheet, words)) + within(assumptions(check, sheet, words)) + end;
    out += findings(check, kCommentSize - out.size() - folded.size(), sheet, words);
    return out + folded;
}

} // namespace hullwright::report
