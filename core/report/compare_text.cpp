// What changed for security, for a terminal.

#include "core/report/compare.h"
#include "core/report/escape.h"
#include "core/report/text_parts.h"

#include <fmt/format.h>

namespace hullwright::report {

namespace {

std::string services(const Comparison& comparison, Colour colour)
{
    std::string out = comparison.services.empty() ? "" : "\nServices\n";
    for (const ServiceChange& change : comparison.services) {
        const std::string name = plain(change.service);
        if (change.before == nullptr)
            out += fmt::format("  {:<24} new: {}\n", name, scoreText(change.after->score, colour));
        else if (change.after == nullptr)
            out += fmt::format("  {:<24} gone: it was {}\n", name, scoreText(change.before->score, colour));
        else if (rounded(change.before->score.value) == rounded(change.after->score.value))
            out += fmt::format("  {:<24} {}\n", name, scoreText(change.after->score, colour));
        else
            out += fmt::format("  {:<24} {} -> {}\n", name, scoreText(change.before->score, colour), scoreText(change.after->score, colour));
    }
    return out;
}

std::string list(std::string_view heading, const std::vector<const Entry*>& entries, Colour colour)
{
    std::string out = entries.empty() ? "" : fmt::format("\n{}\n", heading);
    for (const Entry* entry : entries)
        out += findingLine(*entry, colour) + detailLine(plain(entry->finding->message.english()));
    return out;
}

std::string changed(const Comparison& comparison, Colour colour)
{
    std::string out = comparison.changed.empty() ? "" : "\nMore or less severe than before\n";
    for (const Kept& kept : comparison.changed)
        out += findingLine(*kept.after, colour) + detailLine(fmt::format("{}  (it was {})", plain(kept.after->finding->message.english()), rules::name(kept.before->finding->severity)));
    return out;
}

} // namespace

std::string compareText(const Comparison& comparison, rules::Severity threshold, Colour colour)
{
    const analysis::Analysis& old = *comparison.before->analysis;
    const analysis::Analysis& now = *comparison.after->analysis;
    std::string out = fmt::format("{}  risk {} -> {}: {}\n", plain(now.project.stack->name), scoreText(old.assessment.stack, colour), scoreText(now.assessment.stack, colour), verdict(comparison, threshold));
    for (const auto* side : {&old, &now})
        if (!side->project.stack->complete)
            out += painted(fmt::format("  Only a part of {} could be read: this is about that part.", plain(filesOf(*side).front())), kAlarm, colour) + "\n";
    if (sameWayIn(comparison))
        out += wayInText(now, "The way in, as before", colour);
    else
        out += wayInText(old, "The way in, before", colour) + wayInText(now, "The way in, now", colour);
    out += services(comparison, colour) + list("New", comparison.fresh, colour) + changed(comparison, colour) + list("Gone", comparison.gone, colour) + list("Ignored now", comparison.ignored, colour);
    return out + fmt::format("\n{} new, {} gone, {} moved\n", comparison.fresh.size(), comparison.gone.size(), comparison.moved.size());
}

} // namespace hullwright::report
