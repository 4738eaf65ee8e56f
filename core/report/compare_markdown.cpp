// What changed for security, as a comment on a pull request.

#include "core/report/compare.h"
#include "core/report/escape.h"
#include "core/report/markdown_parts.h"

#include <fmt/format.h>

namespace hullwright::report {

namespace {

std::string scoreOf(const risk::ServiceScore* service)
{
    return service == nullptr ? std::string("–") : fmt::format("{:.0f} {}", service->score.value, risk::name(service->score.band));
}

std::string services(const Comparison& comparison)
{
    if (comparison.services.empty())
        return {};
    std::string out = "\n### Services\n\n| Service | Before | Now |\n|---|---|---|\n";
    for (const ServiceChange& change : comparison.services)
        out += fmt::format("| {} | {} | {} |\n", markdownCode(change.service), scoreOf(change.before), scoreOf(change.after));
    return out;
}

std::string list(std::string_view heading, const std::vector<const Entry*>& entries, std::size_t room, const Words& words)
{
    std::string out = entries.empty() ? "" : fmt::format("\n### {}\n\n", heading);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::string part = findingMarkdown(*entries[i], words);
        if (out.size() + part.size() > room)
            return out + noRoomFor(entries.size() - i, words);
        out += part;
    }
    return out;
}

std::vector<const Entry*> nowOf(const std::vector<Kept>& list)
{
    std::vector<const Entry*> out;
    for (const Kept& kept : list)
        out.push_back(kept.after);
    return out;
}

} // namespace

std::string compareMarkdown(const Comparison& comparison, rules::Severity threshold)
{
    const Words words = markdownWords();
    const analysis::Analysis& old = *comparison.before->analysis;
    const analysis::Analysis& now = *comparison.after->analysis;
    const risk::Score& was = old.assessment.stack;
    const risk::Score& is = now.assessment.stack;
    std::string out = fmt::format("<!-- hullwright.diff -->\n## {}: risk {:.0f} {} → **{:.0f} {}**, {}\n", markdownCode(now.project.stack->name), was.value, risk::name(was.band), is.value, risk::name(is.band),
                                  verdict(comparison, threshold));
    for (const auto* side : {&old, &now})
        if (!side->project.stack->complete)
            out += fmt::format("\n**Only a part of {} could be read: this is about that part.**\n", markdownCode(filesOf(*side).front()));
    if (sameWayIn(comparison))
        out += withinComment(wayInMarkdown(now, "The way in, as before", words), words);
    else
        out += withinComment(wayInMarkdown(old, "The way in, before", words), words) + withinComment(wayInMarkdown(now, "The way in, now", words), words);
    out += withinComment(services(comparison), words);
    out += list("New", comparison.fresh, kCommentShare * 2, words) + list("More or less severe than before", nowOf(comparison.changed), kCommentShare, words) + list("Gone", comparison.gone, kCommentShare, words)
         + list("Ignored now", comparison.ignored, kCommentShare, words);
    return out + fmt::format("\n{} new, {} gone, {} moved\n", comparison.fresh.size(), comparison.gone.size(), comparison.moved.size());
}

} // namespace hullwright::report
