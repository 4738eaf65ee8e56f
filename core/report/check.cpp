#include "core/report/check.h"

#include "core/compose/sharing.h"
#include "core/text/parallel.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>
#include <unordered_map>

namespace hullwright::report {

namespace {

/// A fix helps where what is printed changes.
constexpr double kLeastGain = 0.1;

Standing standingOf(const rules::Finding& finding, const Identity& identity, const Baseline* baseline)
{
    if (finding.suppression)
        return Standing::Ignored;
    if (finding.moot != nullptr)
        return Standing::Moot;
    return baseline != nullptr && knows(*baseline, identity, finding.severity) ? Standing::Known : Standing::Open;
}

} // namespace

std::optional<Location> locate(const analysis::Analysis& analysis, const yaml::Place& place)
{
    const auto found = analysis::position(analysis, place);
    if (!found)
        return std::nullopt;
    return Location{analysis.files()[found->file].name, found->file, found->begin, found->end};
}

std::vector<std::string> filesOf(const analysis::Analysis& analysis)
{
    std::vector<std::string> out;
    for (const compose::SourceFile& file : analysis.files())
        if (file.used)
            out.push_back(file.name);
    return out;
}

std::string line(const std::optional<Location>& location)
{
    return location ? fmt::format("{}:{}", location->file, location->begin.line) : std::string();
}

std::string_view name(Standing standing)
{
    static constexpr std::array<std::string_view, 4> kNames{"open", "known", "ignored", "moot"};
    return kNames[static_cast<std::size_t>(standing)];
}

std::size_t Check::count(Standing standing) const
{
    return static_cast<std::size_t>(std::count_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.standing == standing; }));
}

std::size_t Check::count(rules::Severity severity) const
{
    return static_cast<std::size_t>(
        std::count_if(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.standing == Standing::Open && entry.finding->severity == severity; }));
}

Check prepare(const analysis::AnalysisPtr& analysis, const Baseline* baseline)
{
    Check out;
    out.analysis = analysis;
    out.compared = baseline != nullptr;
    const auto context = analysis::fixContext(*analysis);
    const compose::Sharing sharing(analysis->files());
    auto all = identities(analysis->findings.all);
    std::set<Identity> present;
    out.entries.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const rules::Finding& finding = analysis->findings.all[i];
        if (baseline != nullptr)
            present.insert(all[i]);
        out.entries.push_back({&finding, standingOf(finding, all[i], baseline), locate(*analysis, finding.place), std::move(all[i]), rules::ownFixes(finding, context, sharing)});
    }
    if (baseline != nullptr)
        for (const auto& [identity, severity] : baseline->findings)
            if (!present.contains(identity))
                out.gone.emplace_back(identity, severity);
    return out;
}

bool reaches(const Check& check, rules::Severity threshold)
{
    return std::any_of(check.entries.begin(), check.entries.end(), [&](const Entry& entry) { return entry.standing == Standing::Open && entry.finding->severity >= threshold; });
}

const rules::Suppression* suppressionOf(const Check& check, const Entry& entry)
{
    return entry.finding->suppression ? &check.analysis->findings.suppressions[*entry.finding->suppression] : nullptr;
}

std::vector<Group> groups(const Check& check)
{
    std::vector<Group> out;
    std::unordered_map<std::string_view, std::size_t> byService;
    for (const auto& [service, score] : check.analysis->assessment.services) {
        byService.emplace(service, out.size());
        out.push_back({service, &score, {}, 0});
    }
    Group project;
    for (const Entry& entry : check.entries) {
        const auto found = byService.find(entry.finding->service);
        Group& group = found == byService.end() ? project : out[found->second];
        if (entry.standing == Standing::Moot)
            ++group.moot;
        else if (entry.standing != Standing::Ignored)
            group.entries.push_back(&entry);
    }
    if (!project.entries.empty())
        out.push_back(std::move(project));
    return out;
}

std::vector<std::optional<double>> scoresAfter(const Check& check, const std::vector<const Entry*>& entries)
{
    std::vector<std::optional<double>> scores(entries.size());
    text::inParallel(entries.size(), [&](std::size_t i) {
        if (!entries[i]->fixes.empty())
            scores[i] = analysis::scoreAfter(check.analysis, entries[i]->fixes.front().operations);
    });
    return scores;
}

std::vector<Help> mostHelpful(const Check& check, std::size_t count)
{
    // The score's first part is the least of all ways: only what is done to the services on that way shortens it. Asking every finding would cost a large project seconds.
    std::set<std::string_view> services{std::string_view()};
    for (const risk::PathStep& step : check.analysis->assessment.stack.path)
        services.insert(step.service);
    const auto onTheWay = [&](const std::string& service) { return services.contains(service); };
    std::vector<const Entry*> asked;
    for (const Entry& entry : check.entries)
        if ((entry.standing == Standing::Open || entry.standing == Standing::Known) && onTheWay(entry.finding->service))
            asked.push_back(&entry);
    const auto scores = scoresAfter(check, asked);
    std::vector<Help> out;
    for (std::size_t i = 0; i < asked.size(); ++i)
        if (scores[i] && *scores[i] <= check.analysis->assessment.stack.value - kLeastGain)
            out.push_back({asked[i], *scores[i]});
    std::stable_sort(out.begin(), out.end(), [](const Help& a, const Help& b) { return a.scoreAfter < b.scoreAfter; });
    if (out.size() > count)
        out.resize(count);
    return out;
}

double rounded(double score)
{
    return std::round(score * 10) / 10;
}

} // namespace hullwright::report
