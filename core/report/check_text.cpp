// The report for a terminal: the score and the way an attacker would take, then the findings by service.

#include "core/report/escape.h"
#include "core/report/report.h"
#include "core/report/text_parts.h"

#include <cmath>
#include <fmt/format.h>

namespace hullwright::report {

namespace {

std::string head(const analysis::Analysis& analysis, Colour colour)
{
    const risk::Score& score = analysis.assessment.stack;
    const std::string number = fmt::format("{:.0f} of 100, {}", score.value, risk::name(score.band));
    std::string out = fmt::format("{}  risk {}\n", plain(analysis.project.stack->name), painted(number, codeOf(static_cast<std::size_t>(score.band)), colour));
    out += fmt::format("  {}\n", risk::description(score.band).source);
    if (!analysis.project.stack->complete)
        out += painted("  Only a part of this project could be read: the score is of that part.", kAlarm, colour) + "\n";
    for (const compose::Problem& problem : analysis.project.stack->problems) {
        if (problem.severity != compose::Problem::Severity::Error)
            continue;
        const compose::Site site = compose::siteOf(analysis.files(), problem);
        const std::string where = site.position.line == 0 ? plain(site.file) : fmt::format("{}:{}", plain(site.file), site.position.line);
        out += fmt::format("  {}{}\n", where.empty() ? "" : where + ": ", plain(problem.message.english()));
    }
    return out;
}

/// What the project is without its variables, where that differs.
std::string unsetText(const analysis::AnalysisPtr& analysis)
{
    const auto unset = analysis::withVariablesUnset(analysis);
    if (!unset)
        return {};
    const risk::Score& score = unset->assessment.stack;
    if (!unset->project.stack->complete && analysis->project.stack->complete)
        return "  With its variables unset it does not load.\n";
    if (std::lround(score.value) == std::lround(analysis->assessment.stack.value))
        return {};
    return fmt::format("  With its variables unset: {:.0f} of 100, {}\n", score.value, risk::name(score.band));
}

std::string headLineOf(const Group& group)
{
    if (group.score == nullptr)
        return "The project";
    const risk::Score& score = group.score->score;
    std::string out = fmt::format("{}  {:.0f} {}, pod security: {}", plain(group.service), score.value, risk::name(score.band), risk::name(group.score->podSecurity));
    if (group.moot != 0)
        out += fmt::format("  ({} a root cause below)", group.moot == 1 ? "1 more finding follows from" : fmt::format("{} more findings follow from", group.moot));
    return out;
}

std::string groupText(const Group& group, Colour colour)
{
    if (group.entries.empty())
        return {};
    std::string out = "\n" + headLineOf(group) + "\n";
    for (const Entry* entry : group.entries) {
        out += findingLine(*entry, colour);
        out += detailLine(plain(entry->finding->message.english()) + (entry->standing == Standing::Known ? painted("  (in the baseline)", kDim, colour) : ""));
        if (!entry->fixes.empty())
            out += detailLine(painted(fmt::format("Fix ({}): {}", rules::name(entry->fixes.front().kind), plain(entry->fixes.front().title.english())), kDim, colour));
    }
    return out;
}

std::string ignored(const Check& check, Colour colour)
{
    if (check.count(Standing::Ignored) == 0)
        return {};
    std::string out = "\nIgnored, for a reason (the score does not know of it)\n";
    for (const Entry& entry : check.entries) {
        const rules::Suppression* suppression = suppressionOf(check, entry);
        if (suppression == nullptr)
            continue;
        out += findingLine(entry, colour);
        out += detailLine(plain(suppression->reason) + (suppression->until.empty() ? "" : "  (until " + plain(suppression->until) + ")"));
    }
    return out;
}

std::string gone(const Check& check)
{
    if (check.gone.empty())
        return {};
    std::string out = "\nGone since the baseline was written: write it anew, so that they stay gone\n";
    for (const auto& [identity, severity] : check.gone)
        out += fmt::format("  {:<8} {:<32} {}{}\n", rules::name(severity), plain(identity.rule), plain(identity.path), identity.subject.empty() ? "" : "  " + plain(identity.subject));
    return out;
}

std::string assumptions(const risk::Assessment& assessment)
{
    std::string out;
    const auto list = [&out](std::string_view title, const std::vector<risk::Assumption>& all) {
        out += all.empty() ? "" : fmt::format("\n{}\n", title);
        for (const risk::Assumption& each : all)
            out += fmt::format("  {}{}\n", each.service.empty() ? "" : plain(each.service) + ": ", plain(each.text.english()));
    };
    list("Pinned", assessment.pinned);
    list("Taken for granted", assessment.assumptions);
    return out;
}

} // namespace

std::string checkText(const Check& check, Colour colour)
{
    std::string out = head(*check.analysis, colour) + unsetText(check.analysis) + wayInText(*check.analysis, "The way in", colour);
    for (const Group& group : groups(check))
        out += groupText(group, colour);
    return out + ignored(check, colour) + gone(check) + assumptions(check.analysis->assessment) + "\n" + totals(check, Words({}, plain, plain)) + "\n";
}

} // namespace hullwright::report
