// The report as a comment on a pull request, and as pages.

#include "core/report/escape.h"
#include "core/report/markdown_parts.h"
#include "core/report/report.h"

#include <fmt/format.h>

namespace hullwright::report {

namespace {

/// A robot finds its earlier comment by this, and writes over it.
constexpr const char* kMark = "<!-- hullwright.check -->\n";

std::string head(const Check& check, Sheet sheet)
{
    const risk::Score& score = check.analysis->assessment.stack;
    const std::string name = markdownCode(check.analysis->project.stack->name);
    // What sets a page takes a heading that begins with code for a paragraph.
    std::string out = sheet == Sheet::Page ? fmt::format("# Risk {:.0f} of 100, {}: {}\n\n{}\n", score.value, risk::name(score.band), name, risk::description(score.band).source)
                                           : fmt::format("## {}: risk {:.0f} of 100, {}\n\n{}\n", name, score.value, risk::name(score.band), risk::description(score.band).source);
    if (!check.analysis->project.stack->complete)
        out += "\n**Only a part of this project could be read: the score is of that part.**\n";
    for (const compose::Problem& problem : check.analysis->project.stack->problems)
        if (problem.severity == compose::Problem::Severity::Error)
            out += fmt::format("\n- {}{}", filled(problem.message, markdownCode), placeMarkdown(locate(*check.analysis, problem.place)));
    return out + (check.analysis->project.stack->complete ? "" : "\n");
}

std::string helpful(const Check& check)
{
    const auto help = mostHelpful(check, 3);
    if (help.empty())
        return {};
    std::string out = "\n### What helps most\n\n";
    for (const Help& one : help)
        out += fmt::format("- {}: {:.0f} → **{:.0f}**\n", filled(one.entry->fixes.front().title, markdownCode), check.analysis->assessment.stack.value, one.scoreAfter);
    return out;
}

std::string headingOf(const Group& group, Sheet sheet)
{
    if (group.score == nullptr)
        return "\n### The project\n\n";
    std::string out = fmt::format("\n### {}{}: {:.0f}, {}\n\n", sheet == Sheet::Page ? "Service " : "", markdownCode(group.service), group.score->score.value, risk::name(group.score->score.band));
    if (group.moot != 0)
        out += fmt::format("{} a root cause below.\n\n", counted(group.moot, "more finding follows from", "more findings follow from"));
    return out;
}

/// On a page a line that ends within an entry would begin another one.
std::string findingOn(Sheet sheet, const Entry& entry)
{
    std::string out = findingMarkdown(entry);
    constexpr std::string_view kBreak = "  \n  ";
    std::string_view joint = ": ";
    for (std::size_t at = 0; sheet == Sheet::Page && (at = out.find(kBreak, at)) != std::string::npos; joint = " ")
        out.replace(at, kBreak.size(), joint);
    return out;
}

std::string findings(const Check& check, std::size_t room, Sheet sheet)
{
    std::string out;
    std::size_t left = 0;
    for (const Group& group : groups(check)) {
        bool titled = false;
        for (const Entry* entry : group.entries) {
            const std::string part = (titled ? std::string() : headingOf(group, sheet)) + findingOn(sheet, *entry);
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
        out += fmt::format("\nA comment has no room for {}.\n", counted(left, "more finding", "more findings"));
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

std::string ignored(const Check& check, Sheet sheet)
{
    if (check.count(Standing::Ignored) == 0)
        return {};
    std::string out = asideOpen(sheet, "Ignored, for a reason: " + std::to_string(check.count(Standing::Ignored))) + "The score does not know of it: it is the length of a path.\n\n";
    for (const Entry& entry : check.entries)
        if (const rules::Suppression* suppression = suppressionOf(check, entry))
            out += fmt::format("- **{}** `{}`{}: {}{}\n", rules::name(entry.finding->severity), entry.finding->rule->id, placeMarkdown(entry.location), markdownCode(suppression->reason),
                               suppression->until.empty() ? "" : " until " + markdownCode(suppression->until));
    return out + asideEnd(sheet);
}

std::string goneSection(const Check& check, Sheet sheet)
{
    if (check.gone.empty())
        return {};
    std::string out = asideOpen(sheet, "Gone since the baseline was written: " + std::to_string(check.gone.size()));
    for (const auto& [identity, severity] : check.gone)
        out += fmt::format("- {} {} {}\n", rules::name(severity), markdownCode(identity.rule), markdownCode(identity.path + (identity.subject.empty() ? "" : " " + identity.subject)));
    return out + asideEnd(sheet);
}

std::string assumptions(const Check& check, Sheet sheet)
{
    std::string out;
    const auto list = [&out, sheet](const char* title, const std::vector<risk::Assumption>& all) {
        if (all.empty())
            return;
        out += asideOpen(sheet, title);
        for (const risk::Assumption& each : all)
            out += fmt::format("- {}\n", filled(each.text, markdownCode));
        out += asideEnd(sheet);
    };
    list("Pinned", check.analysis->assessment.pinned);
    list("Taken for granted", check.analysis->assessment.assumptions);
    return out;
}

} // namespace

std::string checkMarkdown(const Check& check, Sheet sheet)
{
    const std::string end = "\n" + totals(check) + "\n";
    if (sheet == Sheet::Page)
        return head(check, sheet) + wayInMarkdown(*check.analysis, "The way in") + helpful(check) + findings(check, std::string::npos, sheet) + ignored(check, sheet) + goneSection(check, sheet) + assumptions(check, sheet) + end;
    std::string out = kMark + withinComment(head(check, sheet)) + withinComment(wayInMarkdown(*check.analysis, "The way in")) + withinComment(helpful(check));
    const std::string folded = withinComment(ignored(check, sheet)) + withinComment(goneSection(check, sheet)) + withinComment(assumptions(check, sheet)) + end;
    out += findings(check, kCommentSize - out.size() - folded.size(), sheet);
    return out + folded;
}

} // namespace hullwright::report
